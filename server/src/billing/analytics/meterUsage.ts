import type { MeterUsage, MultiMeterUsageRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { scoped, sql } from '../../db/index.ts';
import { type Faults, validationError } from '../../errors.ts';
import { type MeterFold, type MeterQuery, microsOf, millisOf, rangeOf, windowsFor } from '../../events/index.ts';
import { sum } from '../../rating/decimal.ts';
import { anchorDay, windowLabel } from '../../rating/windows.ts';
import { findMeters, type MeterRow } from '../../resources/meters/index.ts';
import { instant } from '../../wire.ts';
import { isBucketed } from '../measure.ts';
import { text } from './items.ts';

/**
 * What meters counted for a customer, in the order asked for: 0 for one that none of its subscriptions uses.
 *
 * @throws ApiError `validation_error`
 */
export async function meterUsage(context: Context, request: MultiMeterUsageRequest): Promise<MeterUsage[]> {
  const { external_customer_id, meter_ids, aggregation_type, window_size, billing_anchor } = request;
  const faults: Faults = {};
  const range = rangeOf(request, context.now, faults, 'excluded');
  if (Object.keys(faults).length > 0) throw validationError(faults);
  const meters = new Map(
    (await usedMeters(context, external_customer_id, meter_ids)).map((meter) => [meter.id, meter]),
  );
  const monthAnchorDay = billing_anchor === undefined ? 1 : anchorDay(millisOf(microsOf(billing_anchor)));
  const queries: MeterQuery[] = [];
  const places = new Map<string, number>();
  for (const meter of meters.values()) {
    const selection = { ...range, externalCustomerIds: [external_customer_id] };
    // Without windows, a bucketed meter's own quantity is the sum of its buckets, as on a bill.
    const size =
      window_size ??
      (isBucketed(meter) && aggregation_type === meter.aggregation.type ? meter.aggregation.bucket_size : undefined);
    const zone = { timezone: 'UTC', monthAnchorDay };
    const windows = size && (await windowsFor(context, { ...selection, eventName: meter.event_name }, size, zone));
    if (windows?.length === 0) continue;
    places.set(meter.id, queries.push({ ...selection, rule: meter, as: aggregation_type, windows }) - 1);
  }
  const answers = await context.services.events.measure(context.db, queries);
  return meter_ids.map((id) => {
    const folds = answers[places.get(id) ?? -1] ?? [];
    return {
      meter_id: id,
      aggregation_type,
      total_value: text(sum(folds.map(({ quantity }) => quantity))),
      event_count: folds.reduce((events, fold) => events + fold.events, 0),
      points: window_size ? pointsOf(folds, window_size) : [],
    };
  });
}

type WindowSize = NonNullable<MultiMeterUsageRequest['window_size']>;

/** A meter's own groups within a window are one point. */
function pointsOf(folds: readonly MeterFold[], size: WindowSize): MeterUsage['points'] {
  return [...Map.groupBy(folds, ({ window = 0 }) => window)]
    .sort(([a], [b]) => a - b)
    .map(([window, same]) => ({
      timestamp: instant(new Date(windowLabel(window, size))),
      value: text(sum(same.map(({ quantity }) => quantity))),
      event_count: same.reduce((events, fold) => events + fold.events, 0),
    }));
}

/** Those of some meters that a customer's subscriptions use. */
async function usedMeters({ db }: Context, externalId: string, meterIds: readonly string[]): Promise<MeterRow[]> {
  const used = await db.query<{ meter_id: string }>(sql`
    select distinct l.meter_id
    from customers c join subscriptions s on s.customer_id = c.id and ${scoped(db.scope, 's')}
      -- What a parent pays for is on the parent's lines.
      join subscription_line_items l on l.subscription_id in (s.id, s.parent_subscription_id) and ${scoped(db.scope, 'l')}
    where ${scoped(db.scope, 'c')} and c.external_id = ${externalId} and c.status = 'published'
      and s.status = 'published' and s.subscription_status <> 'draft' and l.status = 'published'
      and l.meter_id = any(${meterIds}::text[])`);
  return findMeters(
    db,
    used.map(({ meter_id }) => meter_id),
  );
}
