import type { Stripe } from 'stripe';
import type { ChargeResult } from '../provider.ts';

/** What an intent of Stripe's means. One that is not over is asked for again. */
export function resultOfIntent(intent: Stripe.PaymentIntent): ChargeResult {
  const { id, status, next_action, last_payment_error } = intent;
  const told = { id, ...chargeOf(intent) };
  switch (status) {
    case 'succeeded':
      return { kind: 'succeeded', ...told };
    case 'requires_action':
      return { kind: 'needs_action', ...told, url: next_action?.redirect_to_url?.url ?? undefined };
    case 'canceled':
      return { kind: 'declined', ...told, message: 'The payment was cancelled at Stripe.' };
    case 'requires_payment_method':
      return { kind: 'declined', ...told, message: last_payment_error?.message ?? 'The payment method was declined.' };
    default:
      return { kind: 'timeout', message: `Stripe is still at it: the payment is ${status}.` };
  }
}

function chargeOf({ latest_charge }: Stripe.PaymentIntent): { trackingId?: string } {
  const id = typeof latest_charge === 'string' ? latest_charge : latest_charge?.id;
  return id ? { trackingId: id } : {};
}

/** What a refusal of Stripe's carries, whichever class it has. */
interface Refusal {
  type?: string;
  code?: string;
  statusCode?: number;
  message?: string;
  payment_intent?: { id?: string };
}

/** Kinds of failure after which it is certain that nothing was charged. */
const CERTAIN = new Set([
  'StripeCardError',
  'StripeInvalidRequestError',
  'StripeAuthenticationError',
  'StripePermissionError',
]);

/**
 * Whether a failure tells nothing about the charge, however often it is asked for under its key: the key was used first with
 * other terms, such as the card that was the customer's then, or Stripe itself failed and repeats that for a day.
 */
export function saysNothing(error: unknown): boolean {
  const { type, code } = error as Refusal;
  return code !== IN_USE && (type === 'StripeIdempotencyError' || type === 'StripeAPIError');
}

const IN_USE = 'idempotency_key_in_use';

/**
 * What a failed request means: refused for good where Stripe says so, otherwise unknown.
 *
 * @throws the failure itself where the money may have moved
 */
export function resultOfFailure(error: unknown): ChargeResult {
  const { type, code, message, payment_intent } = error as Refusal;
  if (code === IN_USE) {
    return { kind: 'timeout', message: 'Another request for the same payment is under way at Stripe.' };
  }
  if (!type || !CERTAIN.has(type)) throw error;
  return {
    kind: 'declined',
    message:
      type === 'StripeAuthenticationError' || type === 'StripePermissionError'
        ? 'Stripe refused the key of the connection.'
        : (message ?? 'The payment was declined.'),
    ...(payment_intent?.id && { id: payment_intent.id }),
  };
}
