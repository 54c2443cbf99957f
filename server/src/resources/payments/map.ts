import type { Payment, PaymentAttempt } from '@flexprice/generated/types';
import { baseFields, decimalText, instant } from '../../wire.ts';
import type { AttemptRow, PaymentRow } from './rows.ts';

/** Row -> contract. Attempts are shown where they are recorded at all. */
export function toPayment(row: PaymentRow, attempts: readonly AttemptRow[], invoiceNumber?: string): Payment {
  const { status: _, ...base } = baseFields(row);
  return {
    id: row.id,
    destination_type: row.destination_type,
    destination_id: row.destination_id,
    ...(invoiceNumber && { invoice_number: invoiceNumber }),
    amount: decimalText(String(row.amount)),
    currency: row.currency,
    payment_status: row.payment_status,
    payment_method_type: row.payment_method_type,
    ...(row.payment_method_id && { payment_method_id: row.payment_method_id }),
    ...(row.payment_gateway && { payment_gateway: row.payment_gateway }),
    ...(row.gateway_payment_id && { gateway_payment_id: row.gateway_payment_id }),
    ...(row.gateway_tracking_id && { gateway_tracking_id: row.gateway_tracking_id }),
    ...(row.gateway_metadata && { gateway_metadata: row.gateway_metadata }),
    ...(row.payment_url && { payment_url: row.payment_url }),
    ...(row.save_card_and_make_default && { save_card_and_make_default: true }),
    track_attempts: row.track_attempts,
    ...(row.track_attempts && { attempts: attempts.map(toAttempt) }),
    ...(row.error_message && { error_message: row.error_message }),
    ...times(row),
    idempotency_key: row.idempotency_key,
    ...(row.metadata && { metadata: row.metadata }),
    ...base,
  };
}

function toAttempt(row: AttemptRow): PaymentAttempt {
  const { status: _, environment_id: __, ...base } = baseFields(row);
  return {
    id: row.id,
    payment_id: row.payment_id,
    attempt_number: row.attempt_number,
    ...(row.error_message && { error_message: row.error_message }),
    ...(row.metadata && { metadata: row.metadata }),
    ...base,
  };
}

function times({ succeeded_at, failed_at, refunded_at, voided_at }: PaymentRow) {
  return {
    ...(succeeded_at && { succeeded_at: instant(succeeded_at) }),
    ...(failed_at && { failed_at: instant(failed_at) }),
    ...(refunded_at && { refunded_at: instant(refunded_at) }),
    ...(voided_at && { voided_at: instant(voided_at) }),
  };
}

/** Row -> what webhooks about payments carry. */
export function toPaymentWebhook(row: PaymentRow, invoiceNumber?: string) {
  return {
    payment: {
      id: row.id,
      destination_type: row.destination_type,
      destination_id: row.destination_id,
      payment_method_type: row.payment_method_type,
      amount: decimalText(String(row.amount)),
      currency: row.currency,
      payment_status: row.payment_status,
      ...(row.payment_gateway && { payment_gateway: row.payment_gateway }),
      ...times(row),
      ...(row.error_message && { error_message: row.error_message }),
      ...(invoiceNumber && { invoice_number: invoiceNumber }),
    },
  };
}
