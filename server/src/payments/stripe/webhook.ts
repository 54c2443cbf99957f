import type { Stripe } from 'stripe';
import type { Notification } from '../provider.ts';
import { type StripeKeys, stripeClient } from './client.ts';
import { OUR_KEY } from './provider.ts';
import { resultOfIntent } from './results.ts';

/**
 * Reads what Stripe tells by itself, if it is Stripe: the signature is checked over the bytes as they came.
 *
 * @returns what it says about a payment of ours; undefined for anything else, which is fine
 * @throws when the signature is missing, wrong, or too old
 */
export async function readStripeEvent(
  keys: StripeKeys,
  body: Buffer,
  signature: string,
): Promise<Notification | undefined> {
  if (!keys.webhookSecret) throw new Error('No webhook secret is configured for Stripe.');
  const stripe = await stripeClient(keys);
  const event = await stripe.webhooks.constructEventAsync(body, signature, keys.webhookSecret);
  switch (event.type) {
    case 'payment_intent.succeeded':
    case 'payment_intent.payment_failed':
    case 'payment_intent.canceled':
      return about(event.data.object);
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded':
      return paidOn(stripe, event.data.object);
    default:
      return undefined;
  }
}

function about(intent: Stripe.PaymentIntent): Notification | undefined {
  const key = intent.metadata[OUR_KEY];
  return key ? { key, result: resultOfIntent(intent) } : undefined;
}

/** A page on which somebody paid. The event has the intent's id alone. */
async function paidOn(stripe: Stripe, session: Stripe.Checkout.Session): Promise<Notification | undefined> {
  const key = session.metadata?.[OUR_KEY];
  const intent = session.payment_intent;
  if (!key || !intent || session.payment_status !== 'paid') return undefined;
  const whole = typeof intent === 'string' ? await stripe.paymentIntents.retrieve(intent) : intent;
  return { key, result: resultOfIntent(whole) };
}
