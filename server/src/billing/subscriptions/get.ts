import type { Context } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { findSubscriptions, lockSubscription, type SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';

/** @throws ApiError `not_found` */
export async function getSubscription(context: Context, id: string): Promise<SubscriptionRow> {
  const [row] = await findSubscriptions(context.db, [id]);
  if (!row) throw notFound('Subscription', 'subscription_id', id);
  return row;
}

/** A subscription that is about to change, locked, and the time that its customer lives in. */
export interface Subject {
  readonly context: Context;
  readonly subscription: SubscriptionRow;
}

/** @throws ApiError `not_found` */
export async function openForChange(context: Context, id: string): Promise<Subject> {
  const subscription = await lockSubscription(context.db, id);
  if (!subscription) throw notFound('Subscription', 'subscription_id', id);
  return { context: await inCustomersTime(context, subscription.customer_id), subscription };
}

/** A subscription that is only looked at, and the time that its customer lives in. @throws ApiError `not_found` */
export async function look(context: Context, id: string): Promise<Subject> {
  const subscription = await getSubscription(context, id);
  return { context: await inCustomersTime(context, subscription.customer_id), subscription };
}
