import type { EventDebugTracker, EventLookup, EventStepError, ProcessedEvent } from '@flexprice/generated/types';
import type { Context } from '../context.ts';
import { scoped, sql } from '../db/index.ts';
import { notFound } from '../errors.ts';
import { findCustomerByExternalId, toCustomer } from '../resources/customers/index.ts';
import { instant } from '../wire.ts';
import type { StoredEvent } from './event.ts';
import { toEvent } from './map.ts';
import { type MeterRule, metersOfEvent } from './meters.ts';
import { ruleOfMeter } from './questions.ts';
import { numbers, type UsageRule, usageOf } from './usage.ts';

/**
 * An event and what became of it. Events are measured when usage is read, so one is `processed` as soon as there are its
 * customer and a meter that takes it; otherwise the tracker says which of them is missing.
 *
 * @throws ApiError `not_found`
 */
export async function traceEvent(context: Context, id: string): Promise<EventLookup> {
  const { db, services } = context;
  const event = await services.events.find(db, id);
  if (!event) throw notFound('Event', 'event_id', id);
  const shown = toEvent(event, db.scope);
  const customer = await findCustomerByExternalId(db, event.external_customer_id);
  if (!customer) {
    const error = missing(`Customer with external id ${event.external_customer_id} was not found`);
    return { event: shown, status: 'failed', debug_tracker: failedAt('customer_lookup', error) };
  }
  for (const meter of await metersOfEvent(db, event.event_name)) {
    const quantity = await quantityOf(context, meter, event);
    if (quantity === undefined) continue;
    const processed = await processedEvent(context, meter, event, customer.id, quantity);
    return { event: shown, status: 'processed', processed_events: [processed] };
  }
  const error = missing(`No meter measures events named ${event.event_name} with these properties`);
  const tracker = failedAt('meter_lookup', error);
  return {
    event: shown,
    status: 'failed',
    debug_tracker: { ...tracker, customer_lookup: { status: 'found', customer: toCustomer(customer) } },
  };
}

const missing = (message: string): EventStepError => ({ code: 'not_found', message, http_status_code: 404 });

function failedAt(step: 'customer_lookup' | 'meter_lookup', error: EventStepError): EventDebugTracker {
  return {
    customer_lookup: step === 'customer_lookup' ? { status: 'error', error } : { status: 'found' },
    meter_matching: step === 'meter_lookup' ? { status: 'not_found', error } : { status: 'unprocessed' },
    price_lookup: { status: 'unprocessed' },
    subscription_line_item_lookup: { status: 'unprocessed' },
    attributed_to_customer: { status: 'unprocessed' },
    failure_point: { failure_point_type: step, error },
  };
}

/** What a meter reads from one event: usage of nothing but this event. Undefined when its filters leave the event out. */
async function quantityOf(context: Context, meter: MeterRule, event: StoredEvent): Promise<string | undefined> {
  if (meter.aggregation.expression) return undefined;
  const question = {
    selection: { id: event.id, properties: meter.filters },
    range: { from: event.micros, to: event.micros + 1n },
    timezone: 'UTC',
    monthAnchorDay: 1,
    cumulative: false,
  };
  const matches = await usageOf(context, { type: 'COUNT', field: '', groupBy: [] }, question);
  if (matches.value.isZero()) return undefined;
  const { type, field, multiplier } = ruleOfMeter(meter);
  // Time weighs in a range, not in a single event.
  const rule: UsageRule = { type: type === 'WEIGHTED_SUM' ? 'SUM' : type, field, multiplier, groupBy: [] };
  return numbers((await usageOf(context, rule, question)).value).value_exact;
}

async function processedEvent(
  { db }: Context,
  meter: MeterRule,
  event: StoredEvent,
  customerId: string,
  quantity: string,
): Promise<ProcessedEvent> {
  const feature = await db.first<{ id: string }>(sql`
    select id from features where meter_id = ${meter.id} and status = 'published' and ${scoped(db.scope)}
    order by created_at, id limit 1`);
  return {
    customer_id: customerId,
    subscription_id: '',
    sub_line_item_id: '',
    price_id: '',
    meter_id: meter.id,
    feature_id: feature?.id ?? '',
    qty_total: quantity,
    processed_at: instant(event.received_at),
  };
}
