import type { Payment } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { notFound } from '../../errors.ts';
import type { Page } from '../list.ts';
import { idsOf } from '../records.ts';
import { toPayment } from './map.ts';
import type { PaymentRow } from './rows.ts';
import { attemptsOf, findPayments, invoiceNumbers, listPaymentRows, type PaymentListRequest } from './store.ts';

/** @throws ApiError `not_found` */
export async function getPayment({ db }: Context, id: string): Promise<PaymentRow> {
  const [row] = await findPayments(db, [id]);
  if (!row) throw notFound('Payment', 'payment_id', id);
  return row;
}

async function showPayments({ db }: Context, rows: readonly PaymentRow[]): Promise<Payment[]> {
  const [attempts, numbers] = await Promise.all([
    attemptsOf(
      db,
      rows.map(({ id }) => id),
    ),
    invoiceNumbers(db, idsOf(rows.map(({ invoice_id }) => invoice_id))),
  ]);
  const of = Map.groupBy(attempts, ({ payment_id }) => payment_id);
  return rows.map((row) => toPayment(row, of.get(row.id) ?? [], numbers.get(row.invoice_id ?? '')));
}

/** @throws ApiError `not_found` */
export async function showPayment(context: Context, id: string): Promise<Payment> {
  const [payment] = await showPayments(context, [await getPayment(context, id)]);
  if (!payment) throw notFound('Payment', 'payment_id', id);
  return payment;
}

export async function listPayments(context: Context, request: PaymentListRequest) {
  const { rows, pagination }: Page<PaymentRow> = await listPaymentRows(context.db, request);
  return { items: await showPayments(context, rows), pagination };
}
