import type { CreateSubscriptionRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { storedDecimal } from '../../resources/decimals.ts';
import type { Findings } from '../../resources/findings.ts';
import type { PlanRow } from '../../resources/plans/index.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { type AddonDraft, placeAddon, readAddon } from './addAddon.ts';
import { attachCoupons, type CouponDraft, readCoupons } from './coupons.ts';
import { type NewGrant, readGrants, startGrants } from './doors.ts';
import {
  type EntitlementDraft,
  placeEntitlementOverrides,
  prorateFirstLimits,
  readEntitlementOverrides,
} from './entitlementOverrides.ts';
import { type ExtraDraft, placeExtraItem, readExtraItem } from './extraItems.ts';
import { type ItemDraft, placeItems } from './items.ts';
import { readPlan } from './parties.ts';
import { type PhaseDraft, placePhases, readPhases } from './phases.ts';
import { planPrices, readItems } from './planItems.ts';
import { attachTaxes, readTaxes, type TaxDraft } from './taxes.ts';
import type { Terms } from './terms.ts';
import { trialDays } from './trial.ts';

/** What a subscription is ordered with; a child made together with its parent takes the same. */
export type OrderRequest = Pick<
  CreateSubscriptionRequest,
  | 'plan_id'
  | 'trial_period_days'
  | 'override_line_items'
  | 'override_entitlements'
  | 'line_items'
  | 'addons'
  | 'phases'
  | 'subscription_coupons'
  | 'coupons'
  | 'line_item_coupons'
  | 'tax_rate_overrides'
  | 'credit_grants'
  | 'commitment_amount'
  | 'commitment_duration'
  | 'overage_factor'
  | 'enable_true_up'
  | 'line_item_commitments'
>;

/** An order without fault. */
export interface Order {
  readonly plan: PlanRow | undefined;
  readonly trialDays: number;
  /** Those of the plan, unless phases have them. */
  readonly items: readonly ItemDraft[];
  readonly phases: readonly PhaseDraft[];
  readonly extras: readonly ExtraDraft[];
  readonly addons: readonly AddonDraft[];
  readonly coupons: readonly CouponDraft[];
  readonly entitlements: readonly EntitlementDraft[];
  readonly taxes: TaxDraft;
  /** Those that take the place of the plan's. */
  readonly grants: readonly NewGrant[] | undefined;
  readonly commitment: Pick<
    SubscriptionRow,
    'commitment_amount' | 'commitment_duration' | 'overage_factor' | 'enable_true_up'
  >;
}

/** Reads an order and gathers all that is wrong with it. `at` is where it lies in the request. */
export async function readOrder(
  context: Context,
  request: OrderRequest,
  terms: Terms,
  at: string,
  findings: Findings,
): Promise<Order> {
  const plan = await readPlan(context, request.plan_id, `${at}plan_id`, findings);
  const prices = plan ? await planPrices(context, plan.id, terms) : [];
  if (plan && prices.length === 0) {
    findings.fault(`${at}plan_id`, `plan ${plan.id} has no price in ${terms.currency} that is charged ${terms.period}`);
  }
  const source = { type: 'plan' as const, id: request.plan_id, name: plan?.name ?? '' };
  const phases = await readPhases(context, request.phases ?? [], prices, source, request, terms, at, findings);
  const items = phases.length > 0 ? [] : await readItems(context, prices, source, request, terms, at, findings);
  const everything = [...items, ...phases.flatMap((phase) => phase.items)];
  const charged = new Set(prices.map((price) => price.id));
  const commitment = readCommitment(request, at, findings);
  if (commitment.commitment_amount !== null && everything.some((item) => item.commitment)) {
    findings.fault(`${at}commitment_amount`, 'cannot be combined with line_item_commitments');
  }
  if (terms.threshold && prices.some((price) => price.type !== 'USAGE')) {
    findings.fault('auto_invoice_threshold', 'is only for plans whose every price is usage');
  }
  if (terms.proration === 'create_prorations') mixedPeriodFindings(everything, at, findings);
  return {
    plan,
    trialDays: trialDays(request.trial_period_days, prices, at, findings),
    items,
    phases,
    extras: await readExtras(context, request, terms, at, findings),
    addons: await readAddons(context, request, terms, at, findings),
    coupons: await readCoupons(context, request, terms, charged, at, findings),
    entitlements: await readEntitlementOverrides(
      context,
      request.plan_id,
      request.override_entitlements ?? [],
      at,
      findings,
    ),
    taxes: await readTaxes(context, request.tax_rate_overrides, findings),
    grants: request.credit_grants && readGrants(request.credit_grants, findings),
    commitment,
  };
}

/** Stores what a new subscription was ordered with. */
export async function placeOrder(context: Context, subscription: SubscriptionRow, order: Order): Promise<void> {
  const items = await placeItems(context, subscription, order.items);
  await placePhases(context, subscription, order.phases);
  for (const extra of order.extras) items.push((await placeExtraItem(context, subscription, extra)).placed);
  for (const addon of order.addons) await placeAddon(context, subscription, addon);
  await attachCoupons(context, subscription, order.coupons, items);
  await placeEntitlementOverrides(context, subscription, order.entitlements);
  await prorateFirstLimits(context, subscription);
  await attachTaxes(context, subscription, order.taxes);
  await startGrants(context, subscription, order.grants);
}

async function readExtras(
  context: Context,
  { line_items = [] }: OrderRequest,
  terms: Terms,
  at: string,
  findings: Findings,
): Promise<ExtraDraft[]> {
  const extras: ExtraDraft[] = [];
  for (const [index, request] of line_items.entries()) {
    const extra = await readExtraItem(context, request, terms, terms, `${at}line_items[${index}].`, findings);
    if (extra) extras.push(extra);
  }
  return extras;
}

/** Addons that are ordered with a subscription begin with it. */
async function readAddons(
  context: Context,
  { addons = [] }: OrderRequest,
  terms: Terms,
  at: string,
  findings: Findings,
): Promise<AddonDraft[]> {
  const drafts: AddonDraft[] = [];
  for (const [index, request] of addons.entries()) {
    const draft = await readAddon(context, request, terms, terms.start, `${at}addons[${index}].`, findings);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** Proration compares with one period, so everything has to have the same. */
function mixedPeriodFindings(items: readonly ItemDraft[], at: string, findings: Findings): void {
  const periods = new Set(items.map(({ price }) => `${price.billing_period} × ${price.billing_period_count}`));
  if (periods.size > 1) {
    findings.fault(
      `${at}proration_behavior`,
      `create_prorations needs prices of one billing period, not of ${[...periods].join(', ')}`,
    );
  }
}

const MONEY = { decimals: 8, integers: 20 };
const FACTOR = { decimals: 15, integers: 13 };

function readCommitment(request: OrderRequest, at: string, findings: Findings): Order['commitment'] {
  const faults = {};
  const { commitment_amount: amount, overage_factor: factor } = request;
  const read = {
    amount: amount === undefined ? undefined : storedDecimal(amount, 'commitment_amount', MONEY, faults),
    factor: factor === undefined ? undefined : storedDecimal(factor, 'overage_factor', FACTOR, faults),
  };
  findings.faultsUnder(at, faults);
  if (read.amount?.isNegative()) findings.fault(`${at}commitment_amount`, 'must not be negative');
  if (read.factor?.lt(1)) findings.fault(`${at}overage_factor`, 'must be at least 1');
  return {
    commitment_amount: read.amount?.toFixed() ?? null,
    commitment_duration: request.commitment_duration ?? null,
    overage_factor: read.factor?.toFixed() ?? null,
    enable_true_up: request.enable_true_up ?? false,
  };
}
