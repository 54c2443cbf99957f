import type { Context } from '../../context.ts';
import { enqueue } from '../../jobs/index.ts';
import type { ChargeResult } from '../../payments/index.ts';
import { decimal } from '../../rating/decimal.ts';
import type { InvoiceRow } from '../../resources/invoices/index.ts';
import {
  changePayment,
  checkOwn,
  findPayments,
  hasArrived,
  isOpen,
  lockPayment,
  type PaymentRow,
} from '../../resources/payments/index.ts';
import { changeOf } from '../../resources/records.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { completeCheckout } from '../checkout/index.ts';
import { payInvoice } from '../invoices/index.ts';
import { creditWallet } from '../wallets/index.ts';
import { bookArrival } from './books.ts';
import { tellPayment } from './create.ts';
import { type Destination, lockPayable } from './destination.ts';
import { settleOpening } from './doors.ts';
import { afterRefusal } from './dunning.ts';

/**
 * Writes down what became of a payment at its provider, and does what follows from it. Told twice, it changes nothing the
 * second time: whoever locks the payment first does it, and the other one sees that it is done.
 */
export async function settle(context: Context, paymentId: string, result: ChargeResult): Promise<void> {
  const [known] = await findPayments(context.db, [paymentId]);
  if (!known) return;
  const { invoice, subscription } = known.invoice_id
    ? await lockPayable(context, known.invoice_id)
    : { invoice: undefined, subscription: undefined };
  const destination: Destination = { customerId: known.customer_id, invoice, subscription };
  const payment = await lockPayment(context.db, paymentId);
  if (!payment) return;
  const told = await noteIds(context, payment, result);
  if (result.kind === 'succeeded') await succeed(context, told, destination);
  else if (!isOpen(told.payment_status)) return;
  else if (result.kind === 'declined') await fail(context, told, destination, result.message);
  else if (result.kind === 'needs_action') await wait(context, told, result.url);
}

async function noteIds(context: Context, payment: PaymentRow, result: ChargeResult): Promise<PaymentRow> {
  if (result.kind === 'timeout' || !result.id) return payment;
  const ids = {
    gateway_payment_id: result.id,
    gateway_tracking_id: result.trackingId ?? payment.gateway_tracking_id,
  };
  const isKnown =
    payment.gateway_payment_id === ids.gateway_payment_id && payment.gateway_tracking_id === ids.gateway_tracking_id;
  return isKnown ? payment : changePayment(context.db, payment.id, ids);
}

async function succeed(context: Context, payment: PaymentRow, destination: Destination): Promise<void> {
  if (isOpen(payment.payment_status) && payment.status === 'published') {
    await arrive(context, payment, destination);
  } else if (payment.payment_status === 'FAILED' || payment.payment_status === 'VOIDED') {
    // The money came after it was given up: nobody counts on it any more, so it goes back.
    await planReturn(context, payment);
  }
}

/** The money is here. What it pays counts it, exactly once. */
export async function arrive(context: Context, payment: PaymentRow, destination: Destination): Promise<PaymentRow> {
  if (hasArrived(payment.payment_status)) return payment;
  checkOwn(payment.payment_status, 'SUCCEEDED');
  const arrived = await changePayment(context.db, payment.id, {
    payment_status: 'SUCCEEDED',
    succeeded_at: payment.succeeded_at ?? context.now,
    error_message: null,
    ...changeOf(context),
  });
  await tellPayment(context, 'payment.success', arrived);
  const counts = await count(context, arrived, destination);
  await bookArrival(context, arrived, counts);
  return counts ? arrived : planReturn(context, arrived);
}

/** @returns whether there was something that the money could be counted on */
async function count(
  context: Context,
  payment: PaymentRow,
  { customerId, invoice, subscription }: Destination,
): Promise<boolean> {
  const amount = decimal(String(payment.amount));
  // What was charged in advance waits for the invoice that is made of it (see advance.ts).
  if (!payment.invoice_id && payment.flow) return true;
  if (!payment.invoice_id) {
    await creditWallet(context, {
      customerId,
      currency: payment.currency,
      amount,
      reason: 'PURCHASED_CREDIT_DIRECT',
      reference: { type: 'PAYMENT', id: payment.id },
      idempotencyKey: payment.id,
      description: 'Payment received',
    });
    return true;
  }
  if (!invoice || !TAKES_MONEY.has(invoice.invoice_status) || invoice.payment_status === 'REFUNDED') return false;
  const paid = await payInvoice(context, invoice.id, amount, { payment: payment.id });
  await settleIfOpened(context, paid, subscription);
  await completeCheckout(context, payment, paid, subscription);
  return true;
}

/** A subscription that waits for this invoice goes on when nothing of it is owed any more. */
export async function settleIfOpened(
  context: Context,
  invoice: InvoiceRow,
  subscription: SubscriptionRow | undefined,
): Promise<void> {
  if (subscription?.subscription_status !== 'incomplete' || !OPENS.has(invoice.billing_reason)) return;
  if (decimal(String(invoice.amount_remaining)).isZero()) await settleOpening(context, subscription, invoice);
}

/** Invoices that a subscription may wait for. A renewal is one where its terms do not go on unpaid. */
const OPENS = new Set([
  'SUBSCRIPTION_CREATE',
  'SUBSCRIPTION_UPDATE',
  'SUBSCRIPTION_TRIAL_START',
  'SUBSCRIPTION_TRIAL_END',
  'SUBSCRIPTION_CYCLE',
]);

const TAKES_MONEY = new Set(['DRAFT', 'FINALIZED']);

/** The money will not come by this payment. */
export async function fail(
  context: Context,
  payment: PaymentRow,
  destination: Destination,
  message: string,
): Promise<PaymentRow> {
  checkOwn(payment.payment_status, 'FAILED');
  const failed = await changePayment(context.db, payment.id, {
    payment_status: 'FAILED',
    failed_at: context.now,
    error_message: message,
    ...changeOf(context),
  });
  await tellPayment(context, 'payment.failed', failed);
  await afterRefusal(context, failed, destination);
  return failed;
}

/** The customer has something to do first. */
async function wait(context: Context, payment: PaymentRow, url: string | undefined): Promise<void> {
  if (payment.payment_status !== 'PROCESSING') return;
  checkOwn('PROCESSING', 'PENDING');
  const waiting = await changePayment(context.db, payment.id, {
    payment_status: 'PENDING',
    payment_url: url ?? null,
    ...changeOf(context),
  });
  await tellPayment(context, 'payment.pending', waiting);
}

/** Money that nothing can be done with is given back, by a job: it is another call to the provider. */
export async function planReturn(context: Context, payment: PaymentRow): Promise<PaymentRow> {
  await enqueue(context, {
    kind: 'payment.return',
    key: payment.id,
    customerId: payment.customer_id,
    runAt: context.now,
    payload: { payment_id: payment.id },
  });
  return payment;
}
