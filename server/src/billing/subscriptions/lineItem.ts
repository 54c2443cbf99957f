import type { CreateSubscriptionLineItemRequest, DeleteSubscriptionLineItemRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { invalidOperation, notFound } from '../../errors.ts';
import { ZERO } from '../../rating/decimal.ts';
import { Findings } from '../../resources/findings.ts';
import { findPrices, type PriceRow } from '../../resources/prices/index.ts';
import {
  findLineItem,
  type LineItemRow,
  phasesOf,
  type SubscriptionRow,
  tell,
  updateLineItem,
  updateSubscriptionRow,
} from '../../resources/subscriptions/index.ts';
import { instant } from '../../wire.ts';
import { chargeRest } from './chargeRest.ts';
import { giveBack } from './doors.ts';
import { placeExtraItem, readExtraItem } from './extraItems.ts';
import { openForChange, type Subject } from './get.ts';
import { creditFor } from './prorations.ts';
import { requireAllowed } from './states.ts';

/**
 * Charges something more on an active subscription.
 *
 * @throws ApiError `not_found`, `validation_error`, `invalid_operation` unless it is active
 */
export async function addLineItem(
  outer: Context,
  subscriptionId: string,
  request: CreateSubscriptionLineItemRequest,
): Promise<LineItemRow> {
  const { context, subscription } = await openForChange(outer, subscriptionId);
  requireAllowed(subscription, 'change_items');
  const findings = new Findings();
  const terms = { currency: subscription.currency, period: subscription.billing_period };
  const whole = { start: subscription.start_date, end: subscription.end_date };
  const draft = await readExtraItem(context, request, terms, whole, '', findings);
  await phaseFindings(context, subscription, request.subscription_phase_id, findings);
  findings.raise();
  if (!draft) throw new Error('Nothing was found wrong with a line item that could not be read.');
  const { placed, price } = await placeExtraItem(context, subscription, draft);
  if (request.proration_behavior === 'create_prorations') {
    const from = request.start_date ? placed.row.start_date : context.now;
    await chargeRest(context, subscription, [{ row: placed.row, price }], from);
  }
  await changed(context, subscription);
  return placed.row;
}

async function phaseFindings(
  { db }: Context,
  { id }: SubscriptionRow,
  phaseId: string | undefined,
  findings: Findings,
): Promise<void> {
  if (!phaseId || (await phasesOf(db, [id])).some((phase) => phase.id === phaseId)) return;
  findings.fault('subscription_phase_id', `${phaseId} is no phase of the subscription`);
}

/** A line item that is about to change, with its price and its locked subscription. */
export interface ItemSubject extends Subject {
  readonly item: LineItemRow;
  readonly price: PriceRow;
}

/** @throws ApiError `not_found`, `invalid_operation` for a subscription that is over and an item that has ended */
export async function openItem(outer: Context, id: string): Promise<ItemSubject> {
  const found = await findLineItem(outer.db, id);
  if (!found) throw unknownItem(id);
  const { context, subscription } = await openForChange(outer, found.subscription_id);
  // Once more, as it is behind the lock.
  const item = (await findLineItem(context.db, id)) ?? found;
  const [price] = await findPrices(context.db, [item.price_id]);
  if (!price) throw new Error(`Line item ${id} has no price.`);
  requireAllowed(subscription, 'change_terms');
  return { context, subscription, item, price };
}

const unknownItem = (id: string) => notFound('Subscription line item', 'subscription_line_item_id', id);

/** Whether a line item is charged once and was, or is going to be, charged before an instant. */
export const isChargedOnceBefore = (
  { now }: Pick<Context, 'now'>,
  { subscription_status }: SubscriptionRow,
  { billing_period, start_date }: LineItemRow,
  at: Date,
): boolean =>
  billing_period === 'ONETIME' && (at > start_date || (now >= start_date && subscription_status !== 'draft'));

/**
 * Stops charging a line item.
 *
 * @throws ApiError `not_found`, `validation_error`, `invalid_operation` for what is charged once or has ended
 */
export async function endLineItem(
  outer: Context,
  id: string,
  request: DeleteSubscriptionLineItemRequest,
): Promise<LineItemRow> {
  const { context, subscription, item, price } = await openItem(outer, id);
  if (item.billing_period === 'ONETIME') {
    throw invalidOperation('What is charged once ends by itself', { subscription_line_item_id: id });
  }
  const at = request.effective_from ? new Date(request.effective_from) : context.now;
  const findings = new Findings();
  if (at < item.start_date) findings.fault('effective_from', `must not be before ${instant(item.start_date)}`);
  findings.raise();
  refuseEnded(item, at);
  const credits = request.proration_behavior === 'create_prorations' && subscription.subscription_status === 'active';
  const part = credits ? await creditFor(context, subscription, item, price, at) : undefined;
  const ended = await updateLineItem(context, id, { end_date: at });
  if (part?.amount.gt(ZERO)) {
    await giveBack(context, subscription, part.amount, `line_item_ended_${id}`, `Unused time of ${item.display_name}`);
  }
  await changed(context, subscription);
  return ended;
}

/** @throws ApiError `invalid_operation` for an item that ends before something else can be done to it */
export function refuseEnded({ id, end_date }: LineItemRow, at: Date): void {
  if (!end_date || end_date > at) return;
  throw invalidOperation(`The line item ends at ${instant(end_date)} already`, {
    subscription_line_item_id: id,
    end_date: instant(end_date),
  });
}

/** Counts a change of what a subscription charges, and tells about it. */
export async function changed(context: Context, subscription: SubscriptionRow): Promise<SubscriptionRow> {
  const row = await updateSubscriptionRow(context, subscription, {});
  await tell(context, row, 'subscription.updated');
  return row;
}
