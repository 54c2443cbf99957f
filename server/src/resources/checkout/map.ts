import type { CheckoutSession } from '@flexprice/generated/types';
import { baseFields, instant } from '../../wire.ts';
import type { CheckoutRow } from './rows.ts';

/** Row -> contract. What was configured, and what the provider told, stay with the server. */
export function toCheckout(row: CheckoutRow): CheckoutSession {
  const action = row.provider_result?.next_action;
  return {
    id: row.id,
    customer_id: row.customer_id,
    action: row.action,
    checkout_status: row.checkout_status,
    payment_provider: row.payment_provider,
    configuration: {},
    ...(action && { payment_action: action }),
    ...(row.result && { result: row.result }),
    ...shared(row),
    ...(row.success_url && { success_url: row.success_url }),
    ...(row.failure_url && { failure_url: row.failure_url }),
    ...(row.cancel_url && { cancel_url: row.cancel_url }),
    ...(row.idempotency_key && { idempotency_key: row.idempotency_key }),
    ...(row.metadata && { metadata: row.metadata }),
    ...baseFields(row),
  };
}

/** What answers and webhooks both say. */
const shared = (row: CheckoutRow) => ({
  ...(row.checkout_invoice_id && { checkout_invoice_id: row.checkout_invoice_id }),
  ...(row.checkout_payment_id && { checkout_payment_id: row.checkout_payment_id }),
  ...(row.failure_reason && { failure_reason: row.failure_reason }),
  expires_at: instant(row.expires_at),
  ...(row.completed_at && { completed_at: instant(row.completed_at) }),
  ...(row.cancelled_at && { cancelled_at: instant(row.cancelled_at) }),
});

/** Row -> what webhooks about checkouts carry. */
export function toCheckoutWebhook(row: CheckoutRow) {
  const action = row.provider_result?.next_action;
  return {
    checkout_session: {
      id: row.id,
      customer_id: row.customer_id,
      action: row.action,
      checkout_status: row.checkout_status,
      payment_provider: row.payment_provider,
      ...shared(row),
      ...(action && { payment_action: action }),
    },
  };
}
