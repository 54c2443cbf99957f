import type { PlanChangeRequest } from '@flexprice/generated/types';
import type { Context } from '../../../context.ts';
import { invalidOperation } from '../../../errors.ts';
import { type Decimal, decimal, sum, ZERO } from '../../../rating/decimal.ts';
import { Findings } from '../../../resources/findings.ts';
import { findPlans, type PlanRow } from '../../../resources/plans/index.ts';
import { findPrices, type PriceRow } from '../../../resources/prices/index.ts';
import { byId, idsOf } from '../../../resources/records.ts';
import {
  type AddonAssociationRow,
  addonAssociationsOf,
  type LineItemRow,
  lineItemsOf,
  pendingSchedulesOf,
  phasesOf,
  type SubscriptionRow,
} from '../../../resources/subscriptions/index.ts';
import { refuseMixedPeriods } from '../cancel.ts';
import type { ItemDraft } from '../items.ts';
import { readPlan } from '../parties.ts';
import { planPrices, readItems } from '../planItems.ts';
import { chargeFor, creditFor, netOf } from '../prorations.ts';
import { requireAllowed } from '../states.ts';

/** A line item that ends with the change, and what of it is given back. */
interface Closing {
  readonly item: LineItemRow;
  /** What it is worth against what the new plan charges. */
  readonly credit: Decimal;
  /** The same after discounts and credit notes: what it is worth in the wallet. */
  readonly refund: Decimal;
}

/** A line item that begins with the change, and what it costs for the rest of the period. */
interface Opening {
  readonly draft: ItemDraft;
  readonly charge: Decimal;
}

/** Everything that a change of plan will do, before it does it. */
export interface PlanChange {
  readonly currency: string;
  readonly from: PlanRow;
  readonly to: PlanRow;
  readonly at: Date;
  readonly fromPrices: readonly PriceRow[];
  readonly toPrices: readonly PriceRow[];
  /** Line items that bill the same under a price of the new plan. */
  readonly carried: readonly { readonly item: LineItemRow; readonly price: PriceRow }[];
  readonly closing: readonly Closing[];
  readonly opening: readonly Opening[];
  readonly addons: readonly { readonly row: AddonAssociationRow; readonly behaviour: 'carry' | 'drop' }[];
  readonly warnings: readonly string[];
}

/** Above 0 to be charged, below 0 to be given back. */
export function netOfChange({ opening, closing, currency }: PlanChange): Decimal {
  const gross = sum(closing.map(({ credit }) => credit));
  const amount = sum(closing.map(({ refund }) => refund));
  return netOf(sum(opening.map(({ charge }) => charge)), { gross, amount }, currency);
}

/**
 * @param scheduled the change was agreed before and happens now: what was checked then does not stand in its way
 * @throws ApiError `validation_error`, `not_found`, `invalid_operation`
 */
export async function readPlanChange(
  context: Context,
  subscription: SubscriptionRow,
  request: PlanChangeRequest,
  at: Date,
  { scheduled = false } = {},
): Promise<PlanChange> {
  requireAllowed(subscription, 'change_plan');
  const findings = new Findings();
  const to = await readPlan(context, request.target_plan_id, 'target_plan_id', findings);
  if (to?.id === subscription.plan_id) findings.fault('target_plan_id', 'is the plan that the subscription is on');
  if (request.change_at === 'end_of_period' && request.proration_behavior !== 'none') {
    findings.fault('proration_behavior', 'must be none at the end of the period, where nothing is left to settle');
  }
  const { currency, billing_period: period, end_date: end } = subscription;
  const toPrices = to ? await planPrices(context, to.id, { currency, period, start: at, end }) : [];
  if (to && toPrices.length === 0) {
    findings.fault('target_plan_id', `plan ${to.id} has no price in ${currency} that is charged ${period}`);
  }
  if (!scheduled) await refuse(context, subscription);
  findings.raise();
  const [from] = await findPlans(context.db, [subscription.plan_id]);
  if (!to || !from) throw new Error('Nothing was found wrong with a plan that is missing.');
  return compare(context, subscription, request, { from, to, at, toPrices });
}

/** @throws ApiError `invalid_operation` */
async function refuse({ db }: Context, subscription: SubscriptionRow): Promise<void> {
  const { id, subscription_type, cancel_at, active_pause_id } = subscription;
  const because = (reason: string) =>
    invalidOperation(`The plan cannot be changed: ${reason}`, { subscription_id: id });
  if (subscription_type !== 'standalone') throw because(`the subscription is ${subscription_type}, not standalone`);
  if (cancel_at) throw because('the subscription is going to be cancelled; call that off first');
  if (active_pause_id) throw because('the subscription has a pause; resume it first');
  if ((await phasesOf(db, [id])).length > 0) throw because('the subscription has phases with terms of their own');
  if ((await pendingSchedulesOf(db, id, 'plan_change')).length > 0) {
    throw because('another change of plan is scheduled; call that off first');
  }
}

async function compare(
  context: Context,
  subscription: SubscriptionRow,
  request: PlanChangeRequest,
  { from, to, at, toPrices }: Pick<PlanChange, 'from' | 'to' | 'at' | 'toPrices'>,
): Promise<PlanChange> {
  const live = (await lineItemsOf(context.db, [subscription.id])).filter(
    (item) => !item.end_date || item.end_date > at,
  );
  const priceOf = byId(await findPrices(context.db, idsOf(live.map((item) => item.price_id))));
  const addons = await addonsAt(context, subscription, request, at);
  const dropped = new Set(addons.filter(({ behaviour }) => behaviour === 'drop').map(({ row }) => row.id));
  const ofPlan = live.filter((item) => item.entity_type === 'plan');
  const left = [...toPrices];
  const carried = ofPlan.flatMap((item) => {
    const price = priceOf.get(item.price_id);
    const index = left.findIndex((candidate) => price !== undefined && billsAlike(price, candidate));
    const [match] = index >= 0 && item.start_date <= at ? left.splice(index, 1) : [];
    return match ? [{ item, price: match }] : [];
  });
  const kept = new Set(carried.map(({ item }) => item.id));
  const ending = live.filter(
    (item) => (item.entity_type === 'plan' && !kept.has(item.id)) || dropped.has(item.addon_association_id ?? ''),
  );
  const source = { type: 'plan' as const, id: to.id, name: to.name };
  const span = { start: at, end: subscription.end_date };
  const drafts = await readItems(context, left, source, {}, span, '', new Findings());
  const settles = request.proration_behavior === 'create_prorations' && subscription.subscription_status === 'active';
  if (settles)
    refuseMixedPeriods(subscription, [...ofPlan, ...toPrices.map((price) => ({ ...price, price_type: price.type }))]);
  const closing: Closing[] = [];
  for (const item of ending) {
    const price = priceOf.get(item.price_id);
    const part = settles && price ? await creditFor(context, subscription, item, price, at) : undefined;
    closing.push({ item, credit: part?.gross ?? ZERO, refund: part?.amount ?? ZERO });
  }
  const opening = drafts.map((draft) => {
    const { type, invoice_cadence, billing_period } = draft.price;
    const pays = settles && type === 'FIXED' && invoice_cadence === 'ADVANCE' && billing_period !== 'ONETIME';
    return { draft, charge: pays ? chargeFor(subscription, draft.price, draft.quantity, at).amount : ZERO };
  });
  const many = closing.filter(({ item }) => item.price_type === 'FIXED' && decimal(item.quantity).gt(1));
  const warnings = many.map(
    ({ item }) =>
      `${item.display_name} ends with a quantity of ${decimal(item.quantity).toFixed()}; the new plan begins with its own quantities`,
  );
  const { currency } = subscription;
  const fromPrices = [...priceOf.values()];
  return { currency, from, to, at, fromPrices, toPrices, carried, closing, opening, addons, warnings };
}

async function addonsAt(
  { db }: Context,
  subscription: SubscriptionRow,
  { entity_policies }: PlanChangeRequest,
  at: Date,
): Promise<PlanChange['addons']> {
  const { default_behaviour = 'carry', overrides = {} } = entity_policies?.addons ?? {};
  return (await addonAssociationsOf(db, [subscription.id]))
    .filter((row) => row.addon_status === 'active' && (!row.end_date || row.end_date > at))
    .map((row) => ({ row, behaviour: overrides[row.id] ?? default_behaviour }));
}

const TERMS = [
  'type',
  'meter_id',
  'billing_model',
  'tier_mode',
  'billing_period',
  'billing_period_count',
  'invoice_cadence',
  'currency',
  'price_unit_id',
] as const satisfies readonly (keyof PriceRow)[];

/** Whether two prices charge the same for the same. */
function billsAlike(a: PriceRow, b: PriceRow): boolean {
  return (
    TERMS.every((name) => a[name] === b[name]) &&
    decimal(a.amount).eq(decimal(b.amount)) &&
    JSON.stringify(a.tiers) === JSON.stringify(b.tiers) &&
    JSON.stringify(a.transform_quantity) === JSON.stringify(b.transform_quantity)
  );
}
