import type { CreditNote } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { findCustomers, toCustomer } from '../customers/index.ts';
import { findInvoices, showInvoices } from '../invoices/index.ts';
import { byId, idsOf } from '../records.ts';
import { toCreditNote } from './map.ts';
import type { CreditNoteRow } from './rows.ts';
import { creditNoteLinesOf, findCreditNotes } from './store.ts';

/** What can be shown with credit notes. */
export const CREDIT_NOTE_EXPANSIONS = ['invoice', 'subscription', 'customer'] as const;
export type CreditNoteExpansion = (typeof CREDIT_NOTE_EXPANSIONS)[number];

/** @throws ApiError `not_found` */
export async function getCreditNote({ db }: Context, id: string): Promise<CreditNoteRow> {
  const [row] = await findCreditNotes(db, [id]);
  if (!row) throw notFound('Credit note', 'credit_note_id', id);
  return row;
}

/** Credit notes with what was asked to go with them. Each kind of thing is read once for all. */
export async function showCreditNotes(
  context: Context,
  rows: readonly CreditNoteRow[],
  wanted: ReadonlySet<CreditNoteExpansion> = new Set(),
): Promise<CreditNote[]> {
  const { db } = context;
  const [lines, invoices, customers] = await Promise.all([
    creditNoteLinesOf(
      db,
      rows.map(({ id }) => id),
    ),
    wanted.has('invoice') ? shownInvoices(context, idsOf(rows.map(({ invoice_id }) => invoice_id))) : [],
    wanted.has('customer') ? findCustomers(db, idsOf(rows.map(({ customer_id }) => customer_id))) : [],
  ]);
  const linesBy = Map.groupBy(lines, ({ credit_note_id }) => credit_note_id);
  const [invoiceOf, customerOf] = [byId(invoices), byId(customers)];
  return rows.map((row) => {
    const invoice = invoiceOf.get(row.invoice_id);
    const customer = customerOf.get(row.customer_id);
    return toCreditNote(row, linesBy.get(row.id) ?? [], {
      ...(invoice && { invoice }),
      ...(customer && { customer: toCustomer(customer) }),
    });
  });
}

const shownInvoices = async (context: Context, ids: string[]) =>
  showInvoices(context, await findInvoices(context.db, ids));

/** @throws ApiError `not_found` */
export async function showCreditNote(context: Context, id: string): Promise<CreditNote> {
  const [note] = await showCreditNotes(context, [await getCreditNote(context, id)]);
  if (!note) throw notFound('Credit note', 'credit_note_id', id);
  return note;
}
