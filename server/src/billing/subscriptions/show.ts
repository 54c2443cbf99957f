import type { AggregatedFeature, Subscription, SubscriptionLineItem } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { couponAssociationsOf, findCoupons, toCouponAssociation } from '../../resources/coupons/index.ts';
import { findCustomers, toCustomer } from '../../resources/customers/index.ts';
import { findMeters, toMeter } from '../../resources/meters/index.ts';
import type { PartExpansion } from '../../resources/parts.ts';
import { findPlans, showPlans } from '../../resources/plans/index.ts';
import { findPrices, type PriceExpansion, showPrices } from '../../resources/prices/index.ts';
import { byId, idsOf } from '../../resources/records.ts';
import {
  findSubscriptions,
  type LineItemRow,
  lineItemsOf,
  pausesOf,
  phasesOf,
  type SubscriptionRow,
  toLineItem,
  toPause,
  toPhase,
  toSubscription,
} from '../../resources/subscriptions/index.ts';
import { entitlementsOfSubscription, showMerged } from '../entitlements.ts';
import { creditGrantsOf, showInvoice, type WrittenInvoice } from './doors.ts';

/** What can be shown with subscriptions. `schedule` is accepted for older clients and adds nothing. */
export const SUBSCRIPTION_EXPANSIONS = [
  'plan',
  'plan.prices',
  'customer',
  'prices',
  'prices.meters',
  'meters',
  'schedule',
  'coupon_associations',
  'coupon_associations.coupon',
  'subscription_line_items',
  'subscription_line_items.prices',
  'subscription_line_items.meters',
  'entitlements',
] as const;
type SubscriptionExpansion = (typeof SUBSCRIPTION_EXPANSIONS)[number];

/** Besides what `expand` can name. */
type More = 'phases' | 'pauses' | 'credit_grants';
export type Wanted = ReadonlySet<SubscriptionExpansion | More>;

/** What a single subscription is shown with. */
const WHOLE: Wanted = new Set([
  'plan',
  'customer',
  'subscription_line_items',
  'subscription_line_items.prices',
  'coupon_associations',
  'phases',
  'credit_grants',
]);

/** Subscriptions with what was asked to go with them. Each kind of thing is read once for all of them. */
export async function showSubscriptions(
  context: Context,
  rows: readonly SubscriptionRow[],
  wanted: Wanted,
): Promise<Subscription[]> {
  const { db } = context;
  const ids = rows.map((row) => row.id);
  const when = <T>(names: readonly (SubscriptionExpansion | More)[], read: () => Promise<T>): Promise<T | undefined> =>
    names.some((name) => wanted.has(name)) ? read() : Promise.resolve(undefined);
  const plans = await when(['plan', 'plan.prices'], () => plansOf(context, rows, wanted));
  const customers = await when(['customer'], async () =>
    byId(await findCustomers(db, idsOf(rows.map((r) => r.customer_id)))),
  );
  const items = await when(ITEM_EXPANSIONS, async () =>
    grouped(await showLineItems(context, await lineItemsOf(db, ids), itemParts(wanted))),
  );
  const phases = await when(['phases'], async () => grouped((await phasesOf(db, ids)).map(toPhase)));
  const pauses = await when(['pauses'], async () => grouped((await pausesOf(db, ids)).map(toPause)));
  const coupons = await when(['coupon_associations'], () =>
    couponsOf(context, ids, wanted.has('coupon_associations.coupon')),
  );
  const grants = await when(['credit_grants'], () => creditGrantsOf(context, ids));
  const shown: Subscription[] = [];
  for (const row of rows) {
    const customer = customers?.get(row.customer_id);
    shown.push({
      ...toSubscription(row),
      plan: plans?.get(row.plan_id) ?? null,
      customer: customer ? toCustomer(customer) : null,
      ...(items && { line_items: items.get(row.id) ?? [] }),
      ...(phases && { phases: phases.get(row.id) ?? [] }),
      ...(pauses && { pauses: pauses.get(row.id) ?? [] }),
      ...(coupons && { coupon_associations: coupons.get(row.id) ?? [] }),
      ...(grants && { credit_grants: grants.get(row.id) ?? [] }),
      ...(wanted.has('entitlements') && { entitlements: await featuresOf(context, row) }),
    });
  }
  return shown;
}

/** {@link showSubscriptions} for one. */
export async function showSubscription(
  context: Context,
  row: SubscriptionRow,
  wanted: Wanted = WHOLE,
): Promise<Subscription> {
  const [shown] = await showSubscriptions(context, [row], wanted);
  return shown as Subscription; // one for each row
}

const ITEM_EXPANSIONS = [
  'prices',
  'prices.meters',
  'meters',
  'subscription_line_items',
  'subscription_line_items.prices',
  'subscription_line_items.meters',
] as const;

export interface ItemParts {
  readonly prices: boolean;
  readonly meters: boolean;
  /** What the prices are shown with. */
  readonly ofPrices?: ReadonlySet<PriceExpansion>;
}

const itemParts = (wanted: Wanted): ItemParts => ({
  prices: wanted.has('prices') || wanted.has('prices.meters') || wanted.has('subscription_line_items.prices'),
  meters: wanted.has('prices.meters') || wanted.has('meters') || wanted.has('subscription_line_items.meters'),
});

export async function showLineItems(
  context: Context,
  rows: readonly LineItemRow[],
  parts: ItemParts,
): Promise<SubscriptionLineItem[]> {
  const { db } = context;
  const priceRows = parts.prices ? await findPrices(db, idsOf(rows.map((row) => row.price_id))) : [];
  const priceOf = byId(await showPrices(context, priceRows, parts.ofPrices));
  const meterOf = byId(parts.meters ? await findMeters(db, idsOf(rows.map((row) => row.meter_id))) : []);
  return rows.map((row) => {
    const price = priceOf.get(row.price_id);
    const meter = meterOf.get(row.meter_id);
    return toLineItem(row, { ...(price && { price }), ...(meter && { meter: toMeter(meter) }) });
  });
}

async function plansOf(context: Context, rows: readonly SubscriptionRow[], wanted: Wanted) {
  const plans = await findPlans(context.db, idsOf(rows.map((row) => row.plan_id)));
  const parts = new Set<PartExpansion>(wanted.has('plan.prices') ? ['prices'] : []);
  return byId(await showPlans(context, plans, parts));
}

async function couponsOf({ db }: Context, ids: readonly string[], withCoupon: boolean) {
  const rows = await couponAssociationsOf(db, ids);
  const couponOf = byId(withCoupon ? await findCoupons(db, idsOf(rows.map((row) => row.coupon_id))) : []);
  return grouped(rows.map((row) => toCouponAssociation(row, couponOf.get(row.coupon_id))));
}

async function featuresOf(context: Context, row: SubscriptionRow): Promise<AggregatedFeature[]> {
  return showMerged(context, await entitlementsOfSubscription(context, row, context.now));
}

const grouped = <T extends { subscription_id: string }>(rows: readonly T[]): Map<string, T[]> =>
  Map.groupBy(rows, (row) => row.subscription_id);

/** A subscription that has just begun, with the invoice that this led to. */
export async function showOpened(
  context: Context,
  row: SubscriptionRow,
  invoice: WrittenInvoice | undefined,
): Promise<Subscription> {
  const latest = invoice && (await showInvoice(context, invoice));
  // Read again: its payment may have come since, and with it the state.
  const [now = row] = await findSubscriptions(context.db, [row.id]);
  return { ...(await showSubscription(context, now)), ...(latest && { latest_invoice: latest }) };
}
