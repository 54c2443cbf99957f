import type { Context } from '../../context.ts';
import { invalidOperation, notFound } from '../../errors.ts';
import { decimal } from '../../rating/decimal.ts';
import {
  type CreditNoteRow,
  changeCreditNote,
  creditNoteLinesOf,
  findCreditNotes,
  getCreditNote,
  givenBack,
  toCreditNoteWebhook,
} from '../../resources/creditNotes/index.ts';
import { type InvoiceRow, linesOf } from '../../resources/invoices/index.ts';
import { changeOf } from '../../resources/records.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import { emit } from '../../webhooks/index.ts';
import { adjustInvoice, refundInvoice, unadjustInvoice } from '../invoices/index.ts';
import { lockPayable, settleIfOpened } from '../payments/index.ts';
import { creditWallet } from '../wallets/index.ts';
import { lineMaximum, typeFor } from './limits.ts';

interface Payable {
  invoice: InvoiceRow;
  subscription: SubscriptionRow | undefined;
}

/** A note whose invoice is locked. Whoever changes a note locks its invoice first, so the note needs no lock of its own. */
async function lock(request: Context, id: string): Promise<{ context: Context; note: CreditNoteRow } & Payable> {
  const known = await getCreditNote(request, id);
  const context = await inCustomersTime(request, known.customer_id);
  const { invoice, subscription } = await lockPayable(context, known.invoice_id);
  const [note] = await findCreditNotes(context.db, [id]);
  if (!invoice || !note) throw notFound('Credit note', 'credit_note_id', id);
  return { context, note, invoice, subscription };
}

/**
 * Puts a draft into effect, once: an adjustment lowers what is owed, a refund comes back as credits.
 *
 * @throws ApiError `not_found`, `invalid_operation` for a note that is no draft, or whose invoice has changed meanwhile
 */
export async function finalizeCreditNote(request: Context, id: string): Promise<CreditNoteRow> {
  const { context, note, ...payable } = await lock(request, id);
  if (note.credit_note_status !== 'DRAFT') {
    throw invalidOperation(`Credit note ${id} is ${note.credit_note_status}; only a DRAFT can be finalized.`, {
      credit_note_id: id,
      credit_note_status: note.credit_note_status,
    });
  }
  return finalizeLocked(context, note, payable);
}

/** {@link finalizeCreditNote} for a draft whose invoice the caller has locked. */
export async function finalizeLocked(
  context: Context,
  note: CreditNoteRow,
  { invoice, subscription }: Payable,
): Promise<CreditNoteRow> {
  if (typeFor(invoice) !== note.credit_note_type) {
    throw invalidOperation(
      `Invoice ${invoice.id} has payment status ${invoice.payment_status} now, so a note of type ${note.credit_note_type} no longer fits. Void this note and create another one.`,
      { credit_note_id: note.id, payment_status: invoice.payment_status },
    );
  }
  await checkLines(context, note);
  const total = decimal(String(note.total_amount));
  if (note.credit_note_type === 'REFUND') {
    await refundInvoice(context, invoice.id, total);
    await creditWallet(context, {
      customerId: note.customer_id,
      currency: note.currency,
      amount: total,
      reason: 'CREDIT_NOTE',
      reference: { type: 'EXTERNAL', id: note.id },
      idempotencyKey: note.id,
      description: `Credit note ${note.credit_note_number}`,
      anyType: true,
    });
  } else {
    const adjusted = await adjustInvoice(context, invoice.id, total);
    await settleIfOpened(context, adjusted, subscription);
  }
  return change(context, note, {
    credit_note_status: 'FINALIZED',
    finalized_at: context.now,
    ...(note.credit_note_type === 'REFUND' && { refund_status: 'SUCCEEDED' }),
  });
}

/** Other notes may have taken effect since the draft was written: together they give back no more than a line charged. */
async function checkLines({ db }: Context, note: CreditNoteRow): Promise<void> {
  const given = await givenBack(db, note.invoice_id);
  const lines = await linesOf(db, [note.invoice_id]);
  for (const [id, parts] of Map.groupBy(await creditNoteLinesOf(db, [note.id]), (part) => part.invoice_line_item_id)) {
    const line = lines.find((one) => one.id === id);
    const maximum = line && lineMaximum(line, given);
    const wanted = parts.reduce((total, part) => total.plus(decimal(String(part.amount))), decimal('0'));
    if (maximum && wanted.lte(maximum)) continue;
    throw invalidOperation(
      `Line ${id} can give back ${maximum?.toFixed() ?? '0'} and no more; other credit notes took effect meanwhile.`,
      { credit_note_id: note.id, invoice_line_item_id: id, maximum: maximum?.toFixed() ?? '0' },
    );
  }
}

/**
 * Takes back a draft, or an adjustment that is in effect: the invoice is owed in full again.
 *
 * @throws ApiError `not_found`, `invalid_operation` for a refund in effect, whose credits may be spent
 */
export async function voidCreditNote(request: Context, id: string): Promise<CreditNoteRow> {
  const { context, note, invoice } = await lock(request, id);
  const { credit_note_status: status, credit_note_type: type } = note;
  if (status === 'VOIDED' || (status === 'FINALIZED' && type === 'REFUND')) {
    const why = status === 'VOIDED' ? 'is voided already' : 'is a refund in effect and cannot be taken back';
    throw invalidOperation(`Credit note ${id} ${why}.`, {
      credit_note_id: id,
      credit_note_status: status,
      credit_note_type: type,
    });
  }
  // A voided invoice is owed by nobody, whatever its notes say.
  if (status === 'FINALIZED' && invoice.invoice_status === 'FINALIZED') {
    await unadjustInvoice(context, invoice.id, decimal(String(note.total_amount)));
  }
  return change(context, note, { credit_note_status: 'VOIDED', voided_at: context.now });
}

async function change(context: Context, note: CreditNoteRow, columns: Partial<CreditNoteRow>): Promise<CreditNoteRow> {
  const changed = await changeCreditNote(context.db, note.id, { ...columns, ...changeOf(context) });
  await emit(context, 'credit_note.updated', changed.id, toCreditNoteWebhook(changed));
  return changed;
}
