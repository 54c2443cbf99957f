import type { InvoiceCommitment } from '@flexprice/generated/types';
import { decimal, formatDecimal } from '../../rating/decimal.ts';
import type { MeasuredUsage } from '../../rating/entitlement.ts';
import { type RatedLine, rateFixed, rateUsage, rateWindows } from '../../rating/invoice.ts';
import type { PriceModel } from '../../rating/prices/index.ts';
import { rateOverQuota, rateOverQuotas } from '../../rating/quota.ts';
import type { CommitmentResult, LongCommitment } from '../../rating/steps/commitment.ts';
import type { Trace } from '../../rating/trace.ts';
import type { LineItemRow, SubscriptionRow } from '../../resources/subscriptions/index.ts';
import type { Allowance } from './allowances.ts';
import type { Catalog } from './catalog.ts';
import type { ChargeDue } from './items.ts';
import { commitmentOf, timeOfDayOf, type UsageDue, type Used } from './usage.ts';

/** A charge with its amount and how it came about. */
export interface RatedCharge {
  readonly charge: ChargeDue;
  readonly subscription: SubscriptionRow;
  readonly rated: RatedLine;
  readonly trace: Trace;
  /** Whose events were counted; only for usage. */
  readonly users?: readonly string[];
  readonly allowance?: Allowance | undefined;
  readonly used?: Used;
  readonly commitment?: InvoiceCommitment;
  /** What a commitment of the whole subscription made of it. */
  readonly suffix?: string;
  readonly metadata?: Record<string, string>;
}

export function rateFixedCharge(charge: ChargeDue, subscription: SubscriptionRow, catalog: Catalog): RatedCharge {
  const trace: Trace = [];
  const rated = rateFixed(
    {
      price: catalog.model(charge.item.price_id),
      currency: subscription.currency,
      quantity: decimal(charge.item.quantity),
      share: charge.share,
    },
    trace,
  );
  return { charge, subscription, rated, trace };
}

export function rateUsageCharge(
  due: UsageDue,
  used: Used,
  allowance: Allowance | undefined,
  catalog: Catalog,
  long: LongCommitment | undefined,
): RatedCharge {
  const { charge, subscription, users } = due;
  const { item } = charge;
  const trace: Trace = [];
  const committed = commitmentOf(item);
  const commitment = committed && { ...committed, long };
  const terms = {
    price: catalog.model(item.price_id),
    currency: subscription.currency,
    ...(commitment && { commitment }),
  };
  const rated =
    used.kind === 'windows'
      ? rateWindows({ ...terms, windows: used.windows, timeOfDay: timeOfDayOf(item, catalog) }, trace)
      : (rateMoneyQuota(terms, used.usage, allowance, trace) ??
        rateUsage({ ...terms, usage: used.usage, ...(allowance && { limit: allowance.limit }) }, trace));
  return {
    charge,
    subscription,
    rated,
    trace,
    users,
    used,
    allowance,
    ...(rated.commitment && isCommitted(item) && { commitment: infoOf(item, rated.commitment) }),
  };
}

/** A line of which money is included window by window; undefined for every other line. */
function rateMoneyQuota(
  { price, currency }: { price: PriceModel; currency: string },
  usage: MeasuredUsage,
  allowance: Allowance | undefined,
  trace: Trace,
): RatedLine | undefined {
  if (allowance?.quota?.measure !== 'amount' || allowance.limit === null) return undefined;
  if (usage.kind === 'quotas') return rateOverQuotas({ price, currency, ...usage }, trace);
  if (usage.kind !== 'windows') return undefined;
  return rateOverQuota({ price, currency, windows: usage.quantities, quota: allowance.limit }, trace);
}

const isCommitted = (item: LineItemRow): boolean =>
  commitmentOf(item) !== undefined || (item.commitment_time_buckets ?? []).length > 0;

/** How a line's commitment turned out, as invoices show it. */
export function infoOf(item: LineItemRow, result: CommitmentResult): InvoiceCommitment {
  const { commitment_amount: amount, commitment_quantity: quantity, commitment_overage_factor: factor } = item;
  return {
    ...(item.commitment_type && { type: item.commitment_type }),
    ...(amount !== null && { amount: formatDecimal(decimal(amount)) }),
    ...(quantity !== null && { quantity: formatDecimal(decimal(quantity)) }),
    ...(item.commitment_duration && { duration: item.commitment_duration }),
    ...(factor !== null && { overage_factor: formatDecimal(decimal(factor)) }),
    true_up_enabled: item.commitment_true_up_enabled,
    is_windowed: item.commitment_windowed,
    computed_commitment_utilized_amount: formatDecimal(result.utilized),
    computed_overage_amount: formatDecimal(result.overage),
    computed_true_up_amount: formatDecimal(result.trueUp),
  };
}
