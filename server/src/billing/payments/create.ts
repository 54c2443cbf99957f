import type { CreatePaymentRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import {
  firstStatus,
  insertPayment,
  invoiceNumbers,
  type PaymentRow,
  paymentOfKey,
  toPaymentWebhook,
} from '../../resources/payments/index.ts';
import { newRecord } from '../../resources/records.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import { emit } from '../../webhooks/index.ts';
import { checkWallet } from './credits.ts';
import { type Destination, destinationOf } from './destination.ts';
import { automaticKey } from './keys.ts';
import { process } from './process.ts';

/**
 * Records a payment, and with `process_payment` moves the money: at once where that is only a matter of this server's
 * books, otherwise right after the commit.
 *
 * @throws ApiError `validation_error`, `not_found`, `invalid_operation`
 */
export async function createPayment(request: Context, body: CreatePaymentRequest): Promise<PaymentRow> {
  // Asking again under a key is answered before anything else: the invoice may be paid by now, by this very payment.
  const known = body.idempotency_key ? await paymentOfKey(request.db, body.idempotency_key) : undefined;
  if (known) return known;
  const { destination, amount } = await destinationOf(request, body);
  const context = await inCustomersTime(request, destination.customerId);
  const key = body.idempotency_key || (await automaticKey(context.db, body, amount));
  const earlier = await paymentOfKey(context.db, key);
  if (earlier) return earlier;
  const method = await methodOf(context, body, destination, amount.toFixed());
  const payment = await record(context, {
    ...fields(body),
    destination_type: body.destination_type,
    destination_id: body.destination_id,
    invoice_id: destination.invoice?.id ?? null,
    customer_id: destination.customerId,
    payment_method_id: method,
    payment_gateway: await gatewayOf(context, body),
    amount: amount.toFixed(),
    idempotency_key: key,
  });
  if (!payment.isNew || !body.process_payment) return payment.row;
  return process(context, payment.row, destination);
}

/** Writes a new payment down and tells of it, or finds the one that somebody else just made under its key. */
export async function record(
  context: Context,
  columns: Partial<PaymentRow> & Pick<PaymentRow, 'idempotency_key'>,
): Promise<{ row: PaymentRow; isNew: boolean }> {
  const row = await insertPayment(context.db, { ...newRecord(context, 'pay'), ...columns });
  if (!row) {
    const other = await paymentOfKey(context.db, columns.idempotency_key);
    if (!other) throw new Error(`A payment under ${columns.idempotency_key} was refused and is not there.`);
    return { row: other, isNew: false };
  }
  await tellPayment(context, 'payment.created', row);
  return { row, isNew: true };
}

type PaymentEvent = 'payment.created' | 'payment.updated' | 'payment.pending' | 'payment.success' | 'payment.failed';

export async function tellPayment(context: Context, event: PaymentEvent, row: PaymentRow): Promise<void> {
  const numbers = await invoiceNumbers(context.db, row.invoice_id ? [row.invoice_id] : []);
  await emit(context, event, row.id, toPaymentWebhook(row, numbers.get(row.invoice_id ?? '')));
}

function fields(body: CreatePaymentRequest): Partial<PaymentRow> {
  const type = body.payment_method_type;
  return {
    payment_method_type: type,
    currency: body.currency.toLowerCase(),
    payment_status: firstStatus(type, body.process_payment ?? false),
    save_card_and_make_default: body.save_card_and_make_default ?? false,
    // Money that came in elsewhere was not tried here.
    track_attempts: type !== 'OFFLINE',
    success_url: body.success_url ?? null,
    cancel_url: body.cancel_url ?? null,
    gateway_options: body.gateway_options ?? null,
    metadata: body.metadata ?? null,
  };
}

async function methodOf(
  context: Context,
  body: CreatePaymentRequest,
  { invoice }: Destination,
  amount: string,
): Promise<string> {
  if (body.payment_method_type !== 'CREDITS' || !invoice) return body.payment_method_id ?? '';
  return checkWallet(context, invoice, body.payment_method_id, amount);
}

/** The gateway a payment goes through, if it goes through one. */
async function gatewayOf({ db, services }: Context, body: CreatePaymentRequest) {
  const { payment_method_type: type, payment_gateway } = body;
  if (type === 'OFFLINE' || type === 'CREDITS') return null;
  return payment_gateway ?? (await services.gateways.usual(db)) ?? null;
}
