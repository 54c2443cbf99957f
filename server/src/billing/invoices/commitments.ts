import type { Context } from '../../context.ts';
import { scoped, sql } from '../../db/index.ts';
import { type Decimal, decimal, least, ONE, sum, ZERO } from '../../rating/decimal.ts';
import { limitLeft } from '../../rating/entitlement.ts';
import { rateUsage } from '../../rating/invoice.ts';
import { roundToCurrency } from '../../rating/money.ts';
import { billingPeriods, type RecurringPeriod } from '../../rating/period.ts';
import { applyCumulativeCommitment } from '../../rating/steps/commitment.ts';
import {
  applySubscriptionCommitment,
  isEffective,
  type SubscriptionCommitment,
} from '../../rating/steps/subscriptionCommitment.ts';
import type { Interval } from '../../rating/timezone.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import type { Catalog } from './catalog.ts';
import { type NewLine, newLineId } from './contents.ts';
import { billingPeriodOf, isInvoicedEarly } from './periods.ts';
import type { RatedCharge } from './rate.ts';
import { commitmentOf } from './usage.ts';

/** What a subscription's own commitment makes of its usage charges, and the lines it adds. */
export interface Committed {
  readonly charges: readonly RatedCharge[];
  readonly added: readonly NewLine[];
}

/**
 * A commitment of the whole subscription: usage uses it up in the order of the lines, what exceeds it costs the price times
 * a factor, and, if agreed, what is left of it is charged. One that runs longer than a billing period is used up by all
 * its periods together, and what is left of it is charged in the last of them.
 */
export async function commit(
  context: Context,
  subscription: SubscriptionRow,
  window: Interval,
  charges: readonly RatedCharge[],
  catalog: Catalog,
): Promise<Committed> {
  const terms = termsOf(subscription);
  if (!terms || charges.some(({ charge }) => commitmentOf(charge.item))) return { charges, added: [] };
  const long = commitmentWindow(subscription, window);
  return long
    ? cumulative(context, subscription, window, long, charges, terms)
    : single(context, subscription, window, charges, terms, catalog);
}

function termsOf({ commitment_amount, overage_factor, enable_true_up }: SubscriptionRow) {
  if (commitment_amount === null) return undefined;
  const terms: SubscriptionCommitment = {
    amount: decimal(commitment_amount),
    overageFactor: overage_factor === null ? ONE : decimal(overage_factor),
    trueUp: enable_true_up,
  };
  return isEffective(terms) ? terms : undefined;
}

/**
 * The window of a commitment that several invoices use up together: one that runs longer than a billing period is counted
 * from where charging began; where usage is invoiced early, the invoices of a period share its commitment.
 */
function commitmentWindow(subscription: SubscriptionRow, window: Interval): Interval | undefined {
  const { commitment_duration: duration, billing_period, timezone, trial_end, start_date } = subscription;
  if (!duration || duration === 'ONETIME' || duration === billing_period) {
    return isInvoicedEarly(subscription) ? billingPeriodOf(subscription, window) : undefined;
  }
  const start = (trial_end ?? start_date).getTime();
  const rule = { period: duration as RecurringPeriod, count: 1, anchor: start, timezone };
  for (const period of billingPeriods(start, rule)) if (window.start < period.end) return period;
  return undefined;
}

function single(
  context: Context,
  subscription: SubscriptionRow,
  window: Interval,
  charges: readonly RatedCharge[],
  terms: SubscriptionCommitment,
  catalog: Catalog,
): Committed {
  const { currency } = subscription;
  // The commitment is used up by usage before allowances; a share of it is then reduced by them.
  const raw = charges.map((charge, index) => {
    const { item } = charge.charge;
    const price = catalog.model(item.price_id);
    const gross =
      charge.used?.kind === 'measured' ? rateUsage({ price, currency, usage: charge.used.usage }) : charge.rated;
    return { id: String(index), price, quantity: gross.quantity, amount: gross.amount };
  });
  const { parts, utilized, trueUp } = applySubscriptionCommitment(raw, terms, currency);
  const split = parts.map((part): RatedCharge => {
    const charge = charges[Number(part.id)] as RatedCharge; // ids are the places of charges
    const whole = raw[Number(part.id)];
    if (part.isOverage) {
      return {
        ...charge,
        rated: { amount: part.amount, quantity: part.quantity, entitlementQuantity: ZERO },
        allowance: undefined,
        suffix: ' (Overage)',
        metadata: { is_overage: 'true', overage_factor: terms.overageFactor.toFixed() },
      };
    }
    if (whole && part.quantity.eq(whole.quantity)) return charge;
    if (!charge.allowance) {
      return { ...charge, rated: { amount: part.amount, quantity: part.quantity, entitlementQuantity: ZERO } };
    }
    const usage = { kind: 'period', quantity: part.quantity } as const;
    const { price } = whole as (typeof raw)[number];
    const { limit } = charge.allowance;
    const left = charge.used?.kind === 'measured' ? limitLeft(charge.used.usage, limit) : limit;
    return { ...charge, rated: rateUsage({ price, currency, usage, limit: left }, charge.trace) };
  });
  const line = addedLine(context, subscription, window, 'True Up', trueUp, {
    is_commitment_trueup: 'true',
    commitment_amount: terms.amount.toFixed(),
    commitment_utilized: utilized.toFixed(),
  });
  return { charges: split, added: trueUp.gt(ZERO) ? [line] : [] };
}

async function cumulative(
  context: Context,
  subscription: SubscriptionRow,
  window: Interval,
  long: Interval,
  charges: readonly RatedCharge[],
  terms: SubscriptionCommitment,
): Promise<Committed> {
  const { currency } = subscription;
  const prior = await usageBefore(context, subscription, long, window);
  const usage = sum(charges.map(({ rated }) => rated.amount));
  const result = applyCumulativeCommitment(usage, {
    committed: terms.amount,
    overageFactor: terms.overageFactor,
    prior,
    trueUp: terms.trueUp && window.end >= long.end,
  });
  let left = result.utilized;
  const within = charges.map((charge): RatedCharge => {
    const amount = least(charge.rated.amount, left);
    left = left.minus(amount);
    return amount.eq(charge.rated.amount) ? charge : { ...charge, rated: { ...charge.rated, amount } };
  });
  const facts = {
    commitment_amount: terms.amount.toFixed(),
    commitment_utilized: prior.plus(result.utilized).toFixed(),
  };
  const overage = roundToCurrency(result.overage, currency);
  const trueUp = roundToCurrency(result.trueUp, currency);
  const added = [
    addedLine(context, subscription, window, 'Overage', overage, {
      is_overage: 'true',
      overage_factor: terms.overageFactor.toFixed(),
      ...facts,
    }),
    addedLine(context, subscription, window, 'True Up', trueUp, { is_commitment_trueup: 'true', ...facts }),
  ];
  return { charges: within, added: added.filter(({ amount }) => amount.gt(ZERO)) };
}

/** Usage within the commitment that earlier invoices of its window have charged. */
async function usageBefore(
  { db }: Context,
  { id }: SubscriptionRow,
  long: Interval,
  window: Interval,
): Promise<Decimal> {
  const row = await db.first<{ amount: string }>(
    sql`
      select coalesce(sum(l.amount), 0)::text as amount
      from invoices i join invoice_line_items l on l.invoice_id = i.id and l.status = 'published'
      where ${scoped(db.scope, 'i')} and i.subscription_id = ${id} and i.status = 'published'
        and i.invoice_type = 'SUBSCRIPTION' and i.invoice_status in ('DRAFT', 'FINALIZED')
        and l.subscription_id = ${id} and l.price_type = 'USAGE' and l.metadata ->> 'is_overage' is null
        and l.period_start >= ${new Date(long.start)} and l.period_start < ${new Date(window.start)}`,
    'invoices.committed_usage',
  );
  return decimal(row?.amount ?? '0');
}

function addedLine(
  context: Context,
  subscription: SubscriptionRow,
  window: Interval,
  what: string,
  amount: Decimal,
  metadata: Record<string, string>,
): NewLine {
  return {
    id: newLineId(context),
    displayName: what,
    amount,
    quantity: ONE,
    priceType: 'FIXED',
    origin: {
      subscription_id: subscription.id,
      entity_id: subscription.plan_id,
      entity_type: 'plan',
      period_start: new Date(window.start),
      period_end: new Date(window.end),
      metadata,
    },
  };
}
