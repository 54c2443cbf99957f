import { createHash } from 'node:crypto';
import { DoFirst, type InUnit } from '../../aftermath.ts';
import type { Context } from '../../context.ts';
import { invalidOperation } from '../../errors.ts';
import { newId } from '../../ids.ts';
import { type Decimal, decimal } from '../../rating/decimal.ts';
import type { InvoiceRow } from '../../resources/invoices/index.ts';
import { changePayment, findPayments, lockPayment, type PaymentRow } from '../../resources/payments/index.ts';
import { changeOf } from '../../resources/records.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import type { Services } from '../../services.ts';
import { payInvoice } from '../invoices/index.ts';
import { bookClaim } from './books.ts';
import { PATIENCE, planCharge } from './charge.ts';
import { record, tellPayment } from './create.ts';
import { chargeNow } from './gateway.ts';
import { planReturn } from './settle.ts';

/**
 * Money that has to be there before anything may be stored: a subscription that must not exist unpaid
 * (`error_if_incomplete`). The card is charged while nothing of the subscription is stored, as a payment of the customer;
 * then everything is made in one transaction, and the payment becomes that of its first invoice. Where that does not come
 * about, because it fails or because the process dies, the money goes back.
 */
interface Wanted {
  readonly amount: Decimal;
  readonly currency: string;
  readonly customerId: string;
  readonly gateway: NonNullable<PaymentRow['payment_gateway']>;
  readonly method: string;
}

/** Pays an invoice with the money that was charged for it before. Without that, has it charged first. */
export async function payInAdvance(context: Context, invoice: InvoiceRow, wanted: Wanted): Promise<void> {
  const id = context.after?.first;
  if (!id) {
    const { services } = context;
    throw new DoFirst(
      (inUnit, key) => chargeFirst(services, inUnit, wanted, key),
      (inUnit, paymentId) => inUnit((own) => returnUnused(own, paymentId)),
    );
  }
  const advance = await lockPayment(context.db, id);
  const fits =
    advance?.payment_status === 'SUCCEEDED' &&
    !advance.invoice_id &&
    advance.currency === wanted.currency &&
    decimal(String(advance.amount)).eq(wanted.amount);
  if (!fits)
    throw invalidOperation('What has to be paid changed while the card was charged. Nothing was done; try again.');
  const to = { destination_type: 'INVOICE', destination_id: invoice.id, invoice_id: invoice.id } as const;
  const claimed = await changePayment(context.db, id, { ...to, ...changeOf(context) });
  await bookClaim(context, advance, claimed);
  await payInvoice(context, invoice.id, wanted.amount, { payment: id });
}

/**
 * @returns the payment's id
 * @throws ApiError `invalid_operation` when the card does not pay at once
 */
async function chargeFirst(
  services: Services,
  inUnit: InUnit,
  wanted: Wanted,
  key: string | undefined,
): Promise<string> {
  const { customerId, amount, currency, gateway, method } = wanted;
  const id = await inUnit(async (request) => {
    const context = await inCustomersTime(request, customerId);
    const { row } = await record(context, {
      destination_type: 'CUSTOMER',
      destination_id: customerId,
      customer_id: customerId,
      amount: amount.toFixed(),
      currency,
      payment_method_type: 'CARD',
      payment_method_id: method,
      payment_gateway: gateway,
      payment_status: 'PROCESSING',
      flow: 'create',
      idempotency_key: key === undefined ? newId('advance', context.now) : `advance-${hash(key, wanted)}`,
    });
    await planCharge(context, row, PATIENCE, 0);
    return row.id;
  });
  await chargeNow(services, id)(inUnit);
  const [charged] = await inUnit(({ db }) => findPayments(db, [id]));
  if (charged?.payment_status === 'SUCCEEDED') return id;
  await inUnit((context) => giveUp(context, id));
  throw invalidOperation(`The subscription was not created, because it was not paid: ${whyNot(charged)}`, {
    payment_id: id,
    payment_status: charged?.payment_status,
  });
}

function whyNot(payment: PaymentRow | undefined): string {
  if (payment?.payment_status === 'FAILED') return payment.error_message ?? 'the payment method was declined.';
  if (payment?.payment_status === 'PENDING') {
    return 'the payment method asks the customer to confirm. Use payment_behavior default_incomplete for that.';
  }
  return 'the gateway did not answer. If it charged the customer after all, the money goes back by itself.';
}

/** A charge that nobody waits for any more: where it succeeds later, the money goes back. */
async function giveUp(context: Context, id: string): Promise<void> {
  const payment = await lockPayment(context.db, id);
  if (payment?.payment_status !== 'PENDING') return;
  const given = { payment_status: 'VOIDED', voided_at: context.now } as const;
  await tellPayment(
    context,
    'payment.updated',
    await changePayment(context.db, id, { ...given, ...changeOf(context) }),
  );
}

/** An advance that became nobody's invoice goes back. Whoever locks it first decides what becomes of it. */
export async function returnUnused(context: Context, id: string): Promise<void> {
  const payment = await lockPayment(context.db, id);
  if (!payment?.flow || payment.invoice_id || payment.payment_status !== 'SUCCEEDED') return;
  const given = { payment_status: 'VOIDED', voided_at: context.now } as const;
  await planReturn(context, await changePayment(context.db, id, { ...given, ...changeOf(context) }));
}

const hash = (key: string, { amount, customerId }: Wanted): string =>
  createHash('sha256').update(`${key}\n${customerId}\n${amount.toFixed()}`).digest('hex').slice(0, 24);
