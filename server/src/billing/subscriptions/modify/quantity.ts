import type { ChangedInvoice, ChangedLineItem, ModifyQuantityParams } from '@flexprice/generated/types';
import type { Context } from '../../../context.ts';
import { type Decimal, decimal, sum, ZERO } from '../../../rating/decimal.ts';
import { Findings } from '../../../resources/findings.ts';
import { findPrices, type PriceRow } from '../../../resources/prices/index.ts';
import { byId, idsOf, newRecord } from '../../../resources/records.ts';
import {
  CONTINUES,
  insertLineItems,
  type LineItemRow,
  lineItemsOf,
  type SubscriptionRow,
  updateLineItem,
} from '../../../resources/subscriptions/index.ts';
import { instant } from '../../../wire.ts';
import type { OneOffLine } from '../../invoices/index.ts';
import { chargeNow, giveBack } from '../doors.ts';
import type { Subject } from '../get.ts';
import { changed, isChargedOnceBefore } from '../lineItem.ts';
import { readQuantity } from '../planItems.ts';
import { chargeFor, creditFor, netOf, paidPeriods } from '../prorations.ts';
import { requireAllowed } from '../states.ts';
import {
  changedItem,
  changedSubscription,
  issuedCredit,
  issuedInvoice,
  type Outcome,
  PREVIEW,
  previewedCharge,
  previewedCredit,
} from './result.ts';

/** One line item that gets another quantity, and what the rest of the period costs more (or less) for it. */
export interface Step {
  readonly item: LineItemRow;
  readonly price: PriceRow;
  readonly quantity: Decimal;
  readonly at: Date;
  readonly net: Decimal;
  /** Where what is settled ends. */
  readonly until: Date;
}

/**
 * New quantities for fixed charges. Each item ends and another continues it. What is paid in advance is always settled to
 * the second: more is invoiced, less goes to the wallet.
 */
export async function changeQuantities(
  { context, subscription }: Subject,
  params: ModifyQuantityParams,
  preview: boolean,
): Promise<Outcome> {
  const steps = await readSteps(context, subscription, params);
  return preview ? previewed(subscription, steps) : execute(context, subscription, steps);
}

/** What the steps come to in one sum: what a customer who pays first has to pay. */
export const totalOf = (steps: readonly Step[]): Decimal => sum(steps.map(({ net }) => net));

/** A line for each step that moves money, to be paid before the step is taken. */
export const linesOf = (steps: readonly Step[]): OneOffLine[] =>
  steps.flatMap(({ item, quantity, at, net, until }) =>
    net.isZero()
      ? []
      : [
          {
            displayName: item.display_name,
            amount: net,
            quantity: quantity.minus(decimal(item.quantity)),
            priceId: item.price_id,
            lineItemId: item.id,
            periodStart: at,
            periodEnd: until,
          },
        ],
  );

/** What a request calls a field of one of its changes. */
export type FieldName = (index: number, field: 'id' | 'quantity' | 'effective_date') => string;

const inModification: FieldName = (index, field) => `quantity_change_params.line_items[${index}].${field}`;

/** @throws ApiError with every finding, `invalid_operation` unless the subscription is active */
export async function readSteps(
  context: Context,
  subscription: SubscriptionRow,
  { line_items }: ModifyQuantityParams,
  nameOf: FieldName = inModification,
): Promise<Step[]> {
  requireAllowed(subscription, 'change_quantity');
  const itemOf = byId(await lineItemsOf(context.db, [subscription.id]));
  const priceOf = byId(await findPrices(context.db, idsOf([...itemOf.values()].map((item) => item.price_id))));
  const findings = new Findings();
  const steps: Step[] = [];
  const seen = new Set<string>();
  for (const [index, wish] of line_items.entries()) {
    const item = itemOf.get(wish.id);
    const price = priceOf.get(item?.price_id ?? '');
    if (!item || !price) {
      findings.notFound('Subscription line item', nameOf(index, 'id'), wish.id);
      continue;
    }
    if (seen.has(wish.id)) findings.fault(nameOf(index, 'id'), 'is named twice');
    seen.add(wish.id);
    if (item.price_type !== 'FIXED') findings.fault(nameOf(index, 'id'), 'is usage, which is counted and not ordered');
    const quantity = readQuantity(wish.quantity, price, nameOf(index, 'quantity'), findings) ?? ZERO;
    const at = wish.effective_date ? new Date(wish.effective_date) : context.now;
    dateFindings(subscription, item, at, nameOf(index, 'effective_date'), findings);
    if (quantity.eq(decimal(item.quantity))) continue;
    if (isChargedOnceBefore(context, subscription, item, at))
      findings.fault(nameOf(index, 'id'), 'is charged once and keeps its quantity; add a line item for more');
    steps.push({ item, price, quantity, at, net: ZERO, until: subscription.current_period_end });
  }
  findings.raise();
  const settled: Step[] = [];
  for (const step of steps) settled.push({ ...step, ...(await settlementOf(context, subscription, step)) });
  return settled;
}

function dateFindings(
  { current_period_start: start, current_period_end: end }: SubscriptionRow,
  item: LineItemRow,
  at: Date,
  field: string,
  findings: Findings,
): void {
  if (at < start || at >= end) {
    findings.fault(field, `must lie in the current period, from ${instant(start)} and before ${instant(end)}`);
  } else if (at < item.start_date || (item.end_date && at >= item.end_date)) {
    findings.fault(field, 'must lie in the time in which the line item is charged');
  }
}

/** What was not charged for this period yet is not settled either: the next invoice will charge the new quantity. */
async function settlementOf(
  context: Context,
  subscription: SubscriptionRow,
  { item, price, quantity, at, until }: Step,
): Promise<Pick<Step, 'net' | 'until'>> {
  const nothing = { net: ZERO, until };
  if (item.invoice_cadence !== 'ADVANCE' || item.billing_period === 'ONETIME') return nothing;
  const credit = await creditFor(context, subscription, item, price, at);
  if (credit.charged.isZero() && !credit.full.isZero()) return nothing;
  const periods = await paidPeriods(context, subscription, item, at);
  const charge = sum(periods.map((period) => chargeFor(subscription, price, quantity, at, period).amount));
  const end = Math.max(...periods.map((period) => period.end));
  return { net: netOf(charge, credit, subscription.currency), until: new Date(end) };
}

function previewed(subscription: SubscriptionRow, steps: readonly Step[]): Outcome {
  const line_items = steps.flatMap(({ item, quantity, at }): ChangedLineItem[] => [
    changedItem({ ...item, end_date: at }, 'ended'),
    changedItem({ ...item, id: PREVIEW.created, quantity: quantity.toFixed(), start_date: at }, 'created'),
  ]);
  const invoices = steps.flatMap(({ net }) => (net.isZero() ? [] : [net.gt(ZERO) ? previewedCharge : previewedCredit]));
  return { subscription, changed: { line_items, subscriptions: [], invoices } };
}

/**
 * Takes the steps.
 *
 * @param isPaid the customer has paid the sum of them already, so nothing is invoiced or credited
 */
export async function execute(
  context: Context,
  subscription: SubscriptionRow,
  steps: readonly Step[],
  { isPaid = false } = {},
): Promise<Outcome> {
  const line_items: ChangedLineItem[] = [];
  const invoices: ChangedInvoice[] = [];
  for (const step of steps) {
    const { item, quantity, at } = step;
    const ended = await updateLineItem(context, item.id, { end_date: at });
    const { sequence: _, ...columns } = item;
    const [next] = await insertLineItems(context.db, [
      {
        ...columns,
        ...newRecord(context, 'subs_line'),
        status: 'published',
        quantity: quantity.toFixed(),
        start_date: at,
        metadata: { ...item.metadata, [CONTINUES]: item.id },
      },
    ]);
    const created = next as LineItemRow; // one for each
    line_items.push(changedItem(ended, 'ended'), changedItem(created, 'created'));
    if (!isPaid) invoices.push(...(await settle(context, subscription, step, created)));
  }
  if (steps.length === 0) return { subscription, changed: { line_items, subscriptions: [], invoices } };
  const updated = await changed(context, subscription);
  return { subscription: updated, changed: { line_items, subscriptions: [changedSubscription(updated)], invoices } };
}

async function settle(
  context: Context,
  subscription: SubscriptionRow,
  step: Step,
  created: LineItemRow,
): Promise<ChangedInvoice[]> {
  const { item, net } = step;
  if (net.isZero()) return [];
  if (net.isNegative()) {
    const text = `Fewer of ${item.display_name}`;
    return [issuedCredit(await giveBack(context, subscription, net.negated(), `quantity_${created.id}`, text))];
  }
  const lines = linesOf([step]).map((line) => ({ ...line, lineItemId: created.id }));
  return [await issuedInvoice(context, await chargeNow(context, subscription, lines))];
}
