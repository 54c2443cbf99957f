import type { SubscriptionUsage, SubscriptionUsageCharge, SubscriptionUsageRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { validationError } from '../../errors.ts';
import { type Decimal, decimal, least, sum, ZERO } from '../../rating/decimal.ts';
import { displayAmount } from '../../rating/money.ts';
import { findMeters } from '../../resources/meters/index.ts';
import { findPrices, showPrices } from '../../resources/prices/index.ts';
import { byId, idsOf } from '../../resources/records.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { instant } from '../../wire.ts';
import { currentUsage } from './doors.ts';
import { look } from './get.ts';

/**
 * What the usage of a subscription costs between two instants, by the same function as its invoice.
 *
 * @throws ApiError `not_found`, `validation_error`
 */
export async function subscriptionUsage(outer: Context, request: SubscriptionUsageRequest): Promise<SubscriptionUsage> {
  const { context, subscription } = await look(outer, request.subscription_id);
  const window = windowOf(context, subscription, request);
  const { amount, lines } = await currentUsage(context, subscription, window);
  const meterOf = byId(await findMeters(context.db, idsOf(lines.map(({ origin }) => origin.meter_id))));
  const prices = await findPrices(context.db, idsOf(lines.map(({ origin }) => origin.price_id)));
  const priceOf = byId(await showPrices(context, prices));
  const factor = subscription.overage_factor === null ? undefined : decimal(subscription.overage_factor);
  const charges = lines.map((line): SubscriptionUsageCharge => {
    const { subscription_line_item_id, meter_id, meter_display_name, price_id, metadata } = line.origin;
    const isOverage = metadata?.is_overage === 'true';
    const meter = meterOf.get(meter_id ?? '');
    const price = priceOf.get(price_id ?? '');
    return {
      subscription_line_item_id: subscription_line_item_id ?? '',
      amount: line.amount.toNumber(),
      currency: subscription.currency,
      display_amount: displayAmount(line.amount, subscription.currency),
      quantity: line.quantity.toNumber(),
      meter_id: meter_id ?? '',
      meter_display_name: meter_display_name ?? meter?.name ?? '',
      ...(meter &&
        meter.filters.length > 0 && { filter_values: Object.fromEntries(meter.filters.map((f) => [f.key, f.values])) }),
      ...(price && { price }),
      is_overage: isOverage,
      ...(isOverage && factor && { overage_factor: factor.toNumber() }),
    };
  });
  charges.sort((a, b) =>
    a.meter_display_name < b.meter_display_name ? -1 : Number(a.meter_display_name > b.meter_display_name),
  );
  const over = sum(lines.map((line) => (line.origin.metadata?.is_overage === 'true' ? line.amount : ZERO)));
  return {
    amount: amount.toNumber(),
    currency: subscription.currency,
    display_amount: displayAmount(amount, subscription.currency),
    start_time: instant(window.start),
    end_time: instant(window.end),
    charges,
    ...commitmentOf(subscription, amount.minus(over), over),
    has_overage: over.gt(ZERO),
  };
}

function windowOf(
  { now }: Context,
  subscription: SubscriptionRow,
  { start_time, end_time, lifetime_usage }: SubscriptionUsageRequest,
): { start: Date; end: Date } {
  if (lifetime_usage) {
    const end = subscription.end_date && subscription.end_date < now ? subscription.end_date : now;
    const { start_date: start } = subscription;
    // One that is still to begin has used nothing.
    return { start, end: end > start ? end : new Date(start.getTime() + 1) };
  }
  const start = start_time ? new Date(start_time) : subscription.current_period_start;
  const end = end_time ? new Date(end_time) : subscription.current_period_end;
  if (end <= start) throw validationError({ end_time: `must be after ${instant(start)}, where the usage starts` });
  return { start, end };
}

function commitmentOf({ commitment_amount, overage_factor }: SubscriptionRow, within: Decimal, over: Decimal) {
  if (commitment_amount === null) return {};
  const amount = decimal(commitment_amount);
  return {
    commitment_amount: amount.toNumber(),
    commitment_utilized: least(within, amount).toNumber(),
    ...(overage_factor !== null && { overage_factor: decimal(overage_factor).toNumber() }),
    overage_amount: over.toNumber(),
  };
}
