import type { Context } from '../../context.ts';
import { invalidOperation, notFound } from '../../errors.ts';
import { decimal } from '../../rating/decimal.ts';
import { changePayment, checkOwn, getPayment, lockPayment, type PaymentRow } from '../../resources/payments/index.ts';
import { changeOf } from '../../resources/records.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import { charge, makeLink } from './charge.ts';
import { tellPayment } from './create.ts';
import { takeCredits } from './credits.ts';
import { type Destination, lockPayable } from './destination.ts';
import { arrive, fail } from './settle.ts';

/**
 * Moves the money of a recorded payment. One that is with the provider is asked for again: that charges nothing twice.
 *
 * @throws ApiError `not_found`, `invalid_operation` unless it is still to be processed
 */
export async function processPayment(request: Context, id: string): Promise<PaymentRow> {
  const known = await getPayment(request, id);
  const context = await inCustomersTime(request, known.customer_id);
  const { invoice, subscription } = known.invoice_id
    ? await lockPayable(context, known.invoice_id)
    : { invoice: undefined, subscription: undefined };
  const payment = await lockPayment(context.db, id);
  if (!payment) throw notFound('Payment', 'payment_id', id);
  const status = payment.payment_status;
  if (payment.status !== 'published' || !(status === 'INITIATED' || status === 'PENDING' || status === 'PROCESSING')) {
    throw invalidOperation(`Payment ${id} is ${status} and cannot be processed; only INITIATED or PENDING ones can.`, {
      payment_id: id,
      payment_status: status,
    });
  }
  return process(context, payment, { customerId: payment.customer_id, invoice, subscription });
}

/** {@link processPayment} for a payment that the caller has locked, or just written. */
export async function process(context: Context, payment: PaymentRow, destination: Destination): Promise<PaymentRow> {
  switch (payment.payment_method_type) {
    case 'OFFLINE':
      return arrive(context, await begin(context, payment), destination);
    case 'CREDITS':
      return payWithCredits(context, await begin(context, payment), destination);
    case 'CARD':
      return charge(context, await begin(context, payment));
    case 'PAYMENT_LINK':
      return makeLink(context, payment);
    case 'ACH':
    case 'UPI':
      return fail(
        context,
        await begin(context, payment),
        destination,
        `${payment.payment_method_type} cannot be charged by this server: send a payment link instead.`,
      );
  }
}

/** Every payment that is processed is `PROCESSING` first, however short. */
async function begin(context: Context, payment: PaymentRow): Promise<PaymentRow> {
  if (payment.payment_status === 'PROCESSING') return payment;
  checkOwn(payment.payment_status, 'PROCESSING');
  const begun = await changePayment(context.db, payment.id, { payment_status: 'PROCESSING', ...changeOf(context) });
  await tellPayment(context, 'payment.pending', begun);
  return begun;
}

async function payWithCredits(context: Context, payment: PaymentRow, destination: Destination): Promise<PaymentRow> {
  const { invoice } = destination;
  const amount = decimal(String(payment.amount));
  const paid = invoice && (await takeCredits(context, invoice, payment.payment_method_id, amount));
  if (paid) return arrive(context, payment, destination);
  return fail(context, payment, destination, `Wallet ${payment.payment_method_id} does not hold ${amount.toFixed()}.`);
}
