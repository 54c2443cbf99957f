/** Quantities of a running subscription that a customer pays first: what has to be paid, and what is done when it is. */
import type { ModifyQuantityParams } from '@flexprice/generated/types';
import type { Context } from '../../../context.ts';
import type { SubscriptionRow } from '../../../resources/subscriptions/index.ts';
import type { Subject } from '../get.ts';
import { execute, type FieldName, linesOf, readSteps, type Step, totalOf } from '../modify/quantity.ts';
import { isSamePeriod, type Paid, type Quote, refund, unlessImpossible } from './paid.ts';

/**
 * @param fieldName what the caller calls a field of a change
 * @throws ApiError with every finding, `invalid_operation` unless the subscription is active
 */
export async function quoteQuantities(
  { context, subscription }: Subject,
  params: ModifyQuantityParams,
  fieldName?: FieldName,
): Promise<Quote> {
  const steps = await readSteps(context, subscription, params, fieldName);
  return { lines: linesOf(steps), amount: totalOf(steps) };
}

/**
 * The quantities are paid: changes them without moving money again. Where that has become impossible, because the
 * subscription ended or the line items were changed while the customer paid, the money goes to the wallet.
 */
export async function fulfilQuantities(
  context: Context,
  subscription: SubscriptionRow,
  params: ModifyQuantityParams,
  paid: Paid,
): Promise<void> {
  const steps = await unlessImpossible(() => readSteps(context, subscription, params));
  if (steps && isSamePeriod(subscription, paid) && !steps.some((step) => wasEnded(step, paid))) {
    await execute(context, subscription, steps, { isPaid: true });
  } else {
    await refund(context, subscription, paid);
  }
}

/** Another change was faster: the line item ends within the time that was paid. */
const wasEnded = ({ item }: Step, { agreedAt, until }: Paid): boolean =>
  item.end_date !== null && item.end_date < until && item.updated_at >= agreedAt;
