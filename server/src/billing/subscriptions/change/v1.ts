import type {
  ChangeInvoicePreview,
  ProrationSummary,
  ReplacedSubscription,
  SubscriptionChangePreview,
  SubscriptionChangeRequest,
  SubscriptionChangeResult,
} from '@flexprice/generated/types';
import type { Context } from '../../../context.ts';
import { type Decimal, divide, sum, ZERO } from '../../../rating/decimal.ts';
import { roundToCurrency } from '../../../rating/money.ts';
import { couponAssociationsOf, findCoupons } from '../../../resources/coupons/index.ts';
import { findPlans, type PlanRow } from '../../../resources/plans/index.ts';
import { findPrices } from '../../../resources/prices/index.ts';
import { idsOf } from '../../../resources/records.ts';
import { lineItemsOf, type SubscriptionRow } from '../../../resources/subscriptions/index.ts';
import { decimalText, instant } from '../../../wire.ts';
import { firstPeriod } from '../create.ts';
import { creditGrantsOf, showInvoice } from '../doors.ts';
import { look, openForChange } from '../get.ts';
import { wholeCost } from '../prorations.ts';
import { agree } from '../schedule.ts';
import { changeType, planOfChange } from './plans.ts';
import { type Replacement, readReplacement, replace } from './replacement.ts';

/** What {@link changeSubscription} would do. Nothing is stored. */
export async function previewChange(
  outer: Context,
  id: string,
  request: SubscriptionChangeRequest,
): Promise<SubscriptionChangePreview> {
  const { context, subscription } = await look(outer, id);
  const at = effectiveAt(context, subscription, request);
  const replacement = await readReplacement(context, subscription, request, at);
  const plans = await plansOf(context, subscription, replacement);
  const period = firstPeriod(replacement.terms, 0);
  const isNow = request.change_at !== 'end_of_period';
  return {
    subscription_id: id,
    change_type: await typeOf(context, subscription, replacement),
    current_plan: planOfChange(plans.from),
    target_plan: planOfChange(plans.to),
    effective_date: instant(at),
    ...(isNow && { proration_details: summary(subscription, replacement, plans, at) }),
    new_billing_cycle: {
      billing_anchor: instant(period.billing_anchor),
      billing_cadence: 'RECURRING',
      billing_period: period.billing_period,
      billing_period_count: period.billing_period_count,
      period_start: instant(period.current_period_start),
      period_end: instant(period.current_period_end),
    },
    next_invoice_preview: nextInvoice(subscription, replacement, plans, at),
    warnings: await couponsLeft(context, subscription, at),
    metadata: request.metadata ?? null,
  };
}

/** Coupons that would discount on: they belong to the subscription that ends, and the new one does not have them. */
async function couponsLeft({ db }: Context, { id }: SubscriptionRow, at: Date): Promise<string[]> {
  const left = (await couponAssociationsOf(db, [id])).filter(({ end_date }) => !end_date || end_date > at);
  const coupons = await findCoupons(db, idsOf(left.map(({ coupon_id }) => coupon_id)));
  return coupons.map(({ coupon_code }) => `Coupon ${coupon_code} stays behind; attach it to the new subscription`);
}

/**
 * Ends a subscription and begins a new one on another plan, now or when its period ends.
 *
 * @throws ApiError `not_found`, `validation_error`, `invalid_operation`
 */
export async function changeSubscription(
  outer: Context,
  id: string,
  request: SubscriptionChangeRequest,
): Promise<SubscriptionChangeResult> {
  const { context, subscription } = await openForChange(outer, id);
  const at = effectiveAt(context, subscription, request);
  const replacement = await readReplacement(context, subscription, request, at);
  const plans = await plansOf(context, subscription, replacement);
  const change_type = await typeOf(context, subscription, replacement);
  const common = { change_type, effective_date: instant(at), metadata: request.metadata ?? null };
  if (request.change_at === 'end_of_period') {
    const schedule = await agree(context, subscription, {
      type: 'plan_change',
      at,
      configuration: { change: 'subscription', ...request },
      metadata: request.metadata ?? null,
    });
    const planned = { is_scheduled: true, schedule_id: schedule.id, scheduled_at: instant(at) };
    return { old_subscription: replaced(subscription), ...common, ...planned };
  }
  const { old, subscription: made, invoice } = await replace(context, subscription, replacement, request, at);
  const grants = (await creditGrantsOf(context, [made.id])).get(made.id) ?? [];
  return {
    old_subscription: { ...replaced(old), archived_at: instant(at) },
    new_subscription: replaced(made),
    ...common,
    proration_applied: summary(subscription, replacement, plans, at),
    ...(invoice && { invoice: await showInvoice(context, invoice) }),
    ...(grants.length > 0 && { credit_grants: grants }),
    is_scheduled: false,
  };
}

const effectiveAt = (
  { now }: Context,
  { current_period_end }: SubscriptionRow,
  { change_at }: SubscriptionChangeRequest,
): Date => (change_at === 'end_of_period' ? current_period_end : now);

interface Plans {
  readonly from: PlanRow;
  readonly to: PlanRow;
}

async function plansOf({ db }: Context, { plan_id }: SubscriptionRow, { order }: Replacement): Promise<Plans> {
  const [from] = await findPlans(db, [plan_id]);
  if (!from || !order.plan) throw new Error('A change of plan without its plans was not found wrong.');
  return { from, to: order.plan };
}

async function typeOf({ db }: Context, { id }: SubscriptionRow, { order }: Replacement) {
  const items = await lineItemsOf(db, [id]);
  const before = await findPrices(db, idsOf(items.map((item) => item.price_id)));
  return changeType(
    before,
    order.items.map(({ price }) => price),
  );
}

const replaced = (row: SubscriptionRow): ReplacedSubscription => ({
  id: row.id,
  status: row.subscription_status,
  plan_id: row.plan_id,
  billing_anchor: instant(row.billing_anchor),
  current_period_start: instant(row.current_period_start),
  current_period_end: instant(row.current_period_end),
  created_at: instant(row.created_at),
});

/** What the new plan charges in advance for its first period. */
function firstCharges({ order, terms }: Replacement): { name: string; amount: Decimal; quantity: Decimal }[] {
  return order.items
    .filter(({ price }) => price.type === 'FIXED' && price.invoice_cadence === 'ADVANCE')
    .map(({ price, quantity, source }) => ({
      name: price.display_name || source.name,
      amount: roundToCurrency(wholeCost(price, quantity), terms.currency),
      quantity,
    }));
}

const DAY = 86_400_000;

function summary(old: SubscriptionRow, replacement: Replacement, { from, to }: Plans, at: Date): ProrationSummary {
  const charge = sum(firstCharges(replacement).map(({ amount }) => amount));
  const { current_period_start: start, current_period_end: end } = old;
  return {
    credit_amount: decimalText(replacement.credit),
    credit_description: `Unused time of ${from.name}`,
    charge_amount: decimalText(charge),
    charge_description: `First period of ${to.name}`,
    net_amount: decimalText(charge.minus(replacement.credit)),
    currency: old.currency,
    proration_date: instant(at),
    current_period_start: instant(start),
    current_period_end: instant(end),
    days_used: Math.max(0, Math.floor((at.getTime() - start.getTime()) / DAY)),
    days_remaining: Math.max(0, Math.ceil((end.getTime() - at.getTime()) / DAY)),
  };
}

/** The first invoice of the new subscription, before taxes and discounts. */
function nextInvoice(old: SubscriptionRow, replacement: Replacement, { from }: Plans, at: Date): ChangeInvoicePreview {
  const { current_period_end } = firstPeriod(replacement.terms, 0);
  const lines = firstCharges(replacement).map(({ name, amount, quantity }) => ({
    description: name,
    amount: decimalText(amount),
    quantity: decimalText(quantity),
    unit_price: quantity.isZero() ? '0' : decimalText(divide(amount, quantity)),
    is_proration: false,
    period_start: instant(at),
    period_end: instant(current_period_end),
  }));
  const { credit } = replacement;
  const taken = credit.gt(ZERO)
    ? [
        {
          description: `Unused time of ${from.name}`,
          amount: decimalText(credit.negated()),
          quantity: '1',
          unit_price: decimalText(credit.negated()),
          is_proration: true,
          period_start: instant(at),
          period_end: instant(old.current_period_end),
        },
      ]
    : [];
  const charge = sum(firstCharges(replacement).map(({ amount }) => amount));
  const total = charge.gt(credit) ? charge.minus(credit) : ZERO;
  return {
    currency: old.currency,
    line_items: [...lines, ...taken],
    subtotal: decimalText(total),
    tax_amount: '0',
    total: decimalText(total),
  };
}
