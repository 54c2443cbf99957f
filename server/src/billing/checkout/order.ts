import type { CreateSubscriptionRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import type { CheckoutRow } from '../../resources/checkout/index.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import { createSubscription } from '../subscriptions/create.ts';
import { type Opened, settleOpening } from '../subscriptions/opening.ts';
import { openSubscriptionCheckout } from './subscription.ts';

/**
 * Creates a subscription, or with `checkout` a draft that waits for its first payment. Where there is nothing to pay, a
 * trial for instance, it begins at once.
 */
export async function orderSubscription(
  request: Context,
  body: CreateSubscriptionRequest,
): Promise<Opened & { checkout?: CheckoutRow }> {
  const opened = await createSubscription(request, body);
  const { subscription } = opened;
  if (!body.checkout || subscription.subscription_status !== 'draft') return opened;
  const context = await inCustomersTime(request, subscription.customer_id);
  const checkout = await openSubscriptionCheckout(context, subscription, body.checkout);
  if (checkout) return { ...opened, checkout };
  return { ...opened, subscription: await settleOpening(context, subscription, undefined) };
}
