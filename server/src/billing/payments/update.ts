import type { UpdatePaymentRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { invalidOperation, notFound } from '../../errors.ts';
import {
  changePayment,
  checkReported,
  getPayment,
  hasArrived,
  isArchivable,
  lockPayment,
  type PaymentRow,
} from '../../resources/payments/index.ts';
import { changeOf } from '../../resources/records.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import { tellPayment } from './create.ts';
import { type Destination, lockPayable } from './destination.ts';
import { arrive } from './settle.ts';

/** A payment and what it pays, locked in the order that everybody locks in, at the customer's time. */
async function lock(request: Context, id: string) {
  const known = await getPayment(request, id);
  const context = await inCustomersTime(request, known.customer_id);
  const payable = known.invoice_id ? await lockPayable(context, known.invoice_id) : undefined;
  const payment = await lockPayment(context.db, id);
  if (!payment) throw notFound('Payment', 'payment_id', id);
  const destination: Destination = {
    customerId: known.customer_id,
    invoice: payable?.invoice,
    subscription: payable?.subscription,
  };
  return { context, payment, destination };
}

/**
 * Records what happened to a payment elsewhere. Money that arrived counts on what it pays, as any other money does.
 *
 * @throws ApiError `not_found`, `invalid_operation` for a step that cannot be
 */
export async function updatePayment(request: Context, id: string, body: UpdatePaymentRequest): Promise<PaymentRow> {
  const { context, payment, destination } = await lock(request, id);
  const wanted =
    body.payment_status ??
    (body.gateway_payment_id && payment.payment_status === 'INITIATED' ? 'PENDING' : payment.payment_status);
  checkReported(payment.payment_status, wanted);
  const arrives = hasArrived(wanted) && !hasArrived(payment.payment_status);
  const changed = await changePayment(context.db, id, {
    ...(body.payment_gateway && { payment_gateway: body.payment_gateway }),
    ...(body.payment_method_id !== undefined && { payment_method_id: body.payment_method_id }),
    ...(body.gateway_payment_id && { gateway_payment_id: body.gateway_payment_id }),
    ...(body.error_message !== undefined && { error_message: body.error_message }),
    ...(body.metadata !== undefined && { metadata: body.metadata }),
    ...times(payment, wanted, body, context.now),
    ...(!arrives && { payment_status: wanted }),
    ...changeOf(context),
  });
  if (arrives) await arrive(context, changed, destination);
  await tellPayment(context, 'payment.updated', changed);
  return changed;
}

/** Instants that were sent, and those of statuses that were reached now without one. */
function times(payment: PaymentRow, wanted: PaymentRow['payment_status'], body: UpdatePaymentRequest, now: Date) {
  const at = (text: string | undefined, reached: boolean, before: Date | null) =>
    text ? new Date(text) : reached ? (before ?? now) : before;
  const returned = wanted === 'REFUNDED' || wanted === 'PARTIALLY_REFUNDED';
  return {
    succeeded_at: at(body.succeeded_at, hasArrived(wanted), payment.succeeded_at),
    failed_at: at(body.failed_at, wanted === 'FAILED', payment.failed_at),
    refunded_at: at(body.refunded_at, returned, payment.refunded_at),
    voided_at: at(body.voided_at, wanted === 'VOIDED', payment.voided_at),
  };
}

/** @throws ApiError `not_found`, `invalid_operation` for a payment that moved, or may still move, money */
export async function archivePayment(request: Context, id: string): Promise<void> {
  const { context, payment } = await lock(request, id);
  if (payment.status === 'archived') return;
  if (!isArchivable(payment.payment_status)) {
    throw invalidOperation(
      `Payment ${id} is ${payment.payment_status} and stays: only INITIATED and FAILED payments can be archived.`,
      { payment_id: id, payment_status: payment.payment_status },
    );
  }
  await changePayment(context.db, id, { status: 'archived', ...changeOf(context) });
}
