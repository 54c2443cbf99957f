/** Usage requests of the contract as questions: what is asked, checked and with its defaults. */
import type { GetUsageByMeterRequest, GetUsageRequest, GetUsageResponse } from '@flexprice/generated/types';
import type { Context } from '../context.ts';
import { type Faults, notFound, validationError } from '../errors.ts';
import { Decimal, tryDecimal } from '../rating/decimal.ts';
import { resolveTimezone } from '../rating/timezone.ts';
import { anchorDay } from '../rating/windows.ts';
import { meteredUsage } from './metered.ts';
import { findMeter, type MeterRule } from './meters.ts';
import { microsOf, millisOf } from './micros.ts';
import { propertyFilters } from './query.ts';
import { rangeOf } from './range.ts';
import { numbers, type Usage, type UsageQuestion, type UsageRule, usageOf } from './usage.ts';

/**
 * Adds up events by name.
 *
 * @throws ApiError `validation_error` with every fault
 */
export async function usageByName(context: Context, request: GetUsageRequest): Promise<GetUsageResponse> {
  const faults: Faults = {};
  const rule = ruleOf(request, faults);
  const question = questionOf(request, context.now, faults);
  if (Object.keys(faults).length > 0) throw validationError(faults);
  const selection = { ...question.selection, eventName: request.event_name };
  return answer(
    request.event_name,
    rule,
    { ...question, selection },
    await usageOf(context, rule, { ...question, selection }),
  );
}

/**
 * Adds up events the way a meter does, its own filters included.
 *
 * @throws ApiError `not_found`, `validation_error`
 */
export async function usageByMeter(context: Context, request: GetUsageByMeterRequest): Promise<GetUsageResponse> {
  const meter = await findMeter(context.db, request.meter_id);
  if (!meter) throw notFound('Meter', 'meter_id', request.meter_id);
  const faults: Faults = {};
  const asked = questionOf(request, context.now, faults);
  if (Object.keys(faults).length > 0) throw validationError(faults);
  const question: UsageQuestion = {
    ...asked,
    selection: { ...asked.selection, eventName: meter.event_name },
    cumulative: meter.reset_usage === 'NEVER',
  };
  const rule = ruleOfMeter(meter);
  if (meter.aggregation.expression) {
    return answer(meter.event_name, rule, question, await meteredUsage(context, meter, question));
  }
  const properties = [...meter.filters, ...(asked.selection.properties ?? [])];
  const filtered = { ...question, selection: { ...question.selection, properties } };
  return answer(meter.event_name, rule, question, await usageOf(context, rule, filtered));
}

function ruleOf(request: GetUsageRequest, faults: Faults): UsageRule {
  const { bucket_size, group_by, group_by_property } = request;
  const field = request.property_name ?? '';
  const type = field === '' ? 'COUNT' : request.aggregation_type;
  const multiplier = request.multiplier === undefined ? undefined : tryDecimal(request.multiplier);
  if (request.multiplier !== undefined) {
    if (type !== 'SUM_WITH_MULTIPLIER')
      faults.multiplier = `goes with SUM_WITH_MULTIPLIER and a property_name, not with ${type}`;
    else if (!multiplier?.gt(0))
      faults.multiplier = 'must be greater than 0, of at most 30 digits on either side of the point';
  }
  if (bucket_size && type !== 'MAX' && type !== 'SUM') faults.bucket_size = `goes with MAX and SUM, not with ${type}`;
  const groupBy = [...new Set([...(group_by ?? []), ...(group_by_property ? [group_by_property] : [])])];
  return { type, field, multiplier, bucketSize: bucket_size, groupBy };
}

function ruleOfMeter(meter: MeterRule): UsageRule {
  const { type, field, multiplier, bucket_size, group_by } = meter.aggregation;
  return {
    type,
    field: field ?? '',
    multiplier: multiplier ? new Decimal(multiplier) : undefined,
    bucketSize: bucket_size,
    groupBy: group_by ? [group_by] : [],
  };
}

type Asked = Omit<GetUsageByMeterRequest, 'meter_id'>;

function questionOf(request: Asked, now: Date, faults: Faults): UsageQuestion {
  const timezone = resolveTimezone(request.timezone);
  return {
    selection: {
      externalCustomerId: request.external_customer_id || undefined,
      customerId: request.customer_id || undefined,
      properties: propertyFilters(request.filters),
    },
    range: rangeOf(request, now, faults, 'excluded'),
    windowSize: request.window_size,
    timezone,
    monthAnchorDay:
      request.billing_anchor === undefined ? 1 : anchorDay(millisOf(microsOf(request.billing_anchor)), timezone),
    cumulative: false,
  };
}

function answer(
  eventName: string,
  rule: UsageRule,
  question: UsageQuestion,
  { value, results }: Usage,
): GetUsageResponse {
  const { value: number, value_exact } = numbers(value);
  // With windows the number of the whole range is left out, as the reference does; the exact one is always there.
  const showsWhole = rule.bucketSize !== undefined || question.windowSize === undefined;
  return {
    event_name: eventName,
    type: rule.type,
    ...(showsWhole && number !== undefined && { value: number }),
    value_exact,
    ...(results.length > 0 && { results }),
  };
}
