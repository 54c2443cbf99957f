import type { LineExplanation } from '@flexprice/generated/types';
import { Decimal } from '../../rating/decimal.ts';
import type { TraceStep } from '../../rating/trace.ts';
import { decimalText, instant } from '../../wire.ts';
import type { Catalog } from './catalog.ts';
import type { RatedCharge } from './rate.ts';

/** A month of hourly buckets has thousands of steps; nobody reads more than these. */
const MOST_STEPS = 200;

/**
 * How the amount of a line came about: the price as it was, the part of the period that is charged, every step of the
 * arithmetic, and which events to ask for to see the usage. Kept with the line.
 */
export function explanationOf({ charge, trace, users, allowance }: RatedCharge, catalog: Catalog): LineExplanation {
  const { item, period, share } = charge;
  const price = catalog.price(item.price_id);
  const meter = charge.kind === 'usage' ? catalog.meter(item.meter_id) : undefined;
  return {
    price: {
      id: price.id,
      version: Number(price.sequence),
      billing_model: price.billing_model,
      amount: decimalText(price.amount),
      ...(price.tier_mode && { tier_mode: price.tier_mode }),
      ...(price.tiers && { tiers: price.tiers }),
      ...(price.billing_model === 'PACKAGE' && { transform_quantity: price.transform_quantity }),
    },
    proration_fraction: share.toFixed(),
    ...(allowance && {
      entitlement: {
        limit: allowance.limit?.toFixed() ?? null,
        ...(allowance.resetPeriod && { reset_period: allowance.resetPeriod }),
      },
    }),
    steps: trace.slice(0, MOST_STEPS).map(plain),
    ...(trace.length > MOST_STEPS && { steps_left_out: trace.length - MOST_STEPS }),
    ...(meter && {
      events: {
        meter_id: meter.id,
        event_name: meter.event_name,
        external_customer_ids: [...(users ?? [])],
        start_time: instant(new Date(period.start)),
        end_time: instant(new Date(period.end)),
      },
    }),
  };
}

/** A step with its numbers as text. */
function plain(step: TraceStep): LineExplanation['steps'][number] {
  const entries = Object.entries(step).map(([name, value]) => [
    name,
    Decimal.isDecimal(value) ? value.toFixed() : value,
  ]);
  return { ...Object.fromEntries(entries), step: step.step };
}
