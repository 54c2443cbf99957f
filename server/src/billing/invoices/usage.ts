import type { Context } from '../../context.ts';
import { decimal, ONE } from '../../rating/decimal.ts';
import type { MeasuredUsage } from '../../rating/entitlement.ts';
import type { WindowUsage } from '../../rating/invoice.ts';
import { quotaWindows, type Use } from '../../rating/quota.ts';
import type { Commitment } from '../../rating/steps/commitment.ts';
import type { TimeOfDayTerms } from '../../rating/steps/timeOfDay.ts';
import type { LineItemRow, SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { isBucketed, type MeasureRequest, measureAll, measureWindows } from '../measure.ts';
import type { Allowances, Quota } from './allowances.ts';
import type { Catalog } from './catalog.ts';
import type { ChargeDue } from './items.ts';

/** How much was used of what a line charges: as one quantity, or window by window where its commitment wants that. */
export type Used =
  | { readonly kind: 'measured'; readonly usage: MeasuredUsage }
  | { readonly kind: 'windows'; readonly windows: readonly WindowUsage[] };

/** A usage charge and whose it is. */
export interface UsageDue {
  readonly charge: ChargeDue;
  readonly subscription: SubscriptionRow;
  readonly users: readonly string[];
}

/** Measures all usage charges of an invoice together. */
export async function measureDue(
  context: Context,
  due: readonly UsageDue[],
  catalog: Catalog,
  allowances: Allowances,
): Promise<Used[]> {
  const requests = due.map(({ charge, subscription, users }) => ({
    meter: catalog.meter(charge.item.meter_id),
    externalCustomerIds: users,
    window: charge.period,
    anchor: subscription.billing_anchor.getTime(),
    reset: resetOf(subscription, charge.item, allowances),
  }));
  const plain = requests.filter(
    (_, index) => !isWindowed(due[index]?.charge.item, catalog) && !quotaOf(due[index], allowances, catalog),
  );
  const measured = await measureAll(context, plain);
  const usageOf = new Map(plain.map((request, index) => [request, measured[index]]));
  const used: Used[] = [];
  for (const [index, request] of requests.entries()) {
    const quota = quotaOf(due[index], allowances, catalog);
    if (quota) {
      used.push({ kind: 'measured', usage: await quotaUsage(context, request, quota) });
      continue;
    }
    const usage = usageOf.get(request);
    if (usage) {
      used.push({ kind: 'measured', usage });
      continue;
    }
    const truesUp = truesUpWindows(due[index]?.charge.item);
    // A true-up is due for windows that have begun, whether or not anything happened in them.
    const emptyUntil = truesUp ? Math.min(context.now.getTime(), request.window.end) : undefined;
    used.push({ kind: 'windows', windows: await measureWindows(context, { ...request, emptyUntil }) });
  }
  return used;
}

/** The quota windows of a usage charge. Buckets have windows of their own. */
export function quotaOf(due: UsageDue | undefined, allowances: Allowances, catalog: Catalog): Quota | undefined {
  if (!due || isBucketed(catalog.meter(due.charge.item.meter_id))) return undefined;
  return allowances(due.subscription.id, due.charge.item.meter_id)?.quota;
}

/** What was used when, known to the minute: quota windows open with use. */
export async function measureUses(context: Context, request: MeasureRequest): Promise<Use[]> {
  const { meter: rule, externalCustomerIds, window } = request;
  const [from, to] = [window.start, window.end].map((instant) => BigInt(instant) * 1000n);
  const question = { rule, externalCustomerIds, from, to, windows: 'minutes' as const };
  const [minutes = []] = await context.services.events.measure(context.db, [question]);
  return minutes.map(({ window: at = window.start, quantity }) => ({ at: Math.max(at, window.start), quantity }));
}

async function quotaUsage(context: Context, request: MeasureRequest, quota: Quota): Promise<MeasuredUsage> {
  const uses = await measureUses(context, request);
  const { window: period } = request;
  if (quota.beside.length > 0) return { kind: 'quotas', uses, quotas: [quota, ...quota.beside], period };
  return { kind: 'windows', quantities: quotaWindows(uses, quota, period).map(({ quantity }) => quantity) };
}

function resetOf(subscription: SubscriptionRow, item: LineItemRow, allowances: Allowances) {
  const allowance = allowances(subscription.id, item.meter_id);
  if (!allowance || allowance.quota) return undefined;
  return {
    period: allowance.resetPeriod,
    billingPeriod: subscription.billing_period,
    anchor: subscription.billing_anchor.getTime(),
    timezone: subscription.timezone,
    subscriptionStart: subscription.start_date.getTime(),
  };
}

function isWindowed(item: LineItemRow | undefined, catalog: Catalog): boolean {
  if (!item) return false;
  const wanted = item.commitment_windowed || (item.commitment_time_buckets ?? []).length > 0;
  return wanted && isBucketed(catalog.meter(item.meter_id));
}

const truesUpWindows = (item: LineItemRow | undefined): boolean =>
  item !== undefined &&
  (item.commitment_true_up_enabled || (item.commitment_time_buckets ?? []).some((bucket) => bucket.true_up_enabled));

/** What a line item commits to; undefined for nothing. */
export function commitmentOf(item: LineItemRow): Commitment | undefined {
  const type = item.commitment_type ?? (item.commitment_quantity !== null ? 'quantity' : 'amount');
  const value = type === 'amount' ? item.commitment_amount : item.commitment_quantity;
  if (value === null || !decimal(value).gt(0)) return undefined;
  return {
    type,
    value: decimal(value),
    overageFactor: item.commitment_overage_factor === null ? ONE : decimal(item.commitment_overage_factor),
    trueUp: item.commitment_true_up_enabled,
  };
}

/** The terms that hold at some times of day instead of the line's. */
export function timeOfDayOf(item: LineItemRow, catalog: Catalog): TimeOfDayTerms[] {
  return (item.commitment_time_buckets ?? []).map((bucket) => ({
    start: bucket.start,
    end: bucket.end,
    price: catalog.model(bucket.price_id || item.price_id),
    commitment: {
      type: bucket.commitment_type,
      value: decimal(bucket.commitment_value),
      overageFactor: decimal(bucket.overage_factor),
      trueUp: bucket.true_up_enabled,
    },
  }));
}
