import { createHash } from 'node:crypto';
import type { CreateCreditNoteRequest, CreditNoteType } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { databaseCode, violatedConstraint } from '../../db/failure.ts';
import { alreadyExists, notFound } from '../../errors.ts';
import { newId } from '../../ids.ts';
import { type Decimal, decimal, sum } from '../../rating/decimal.ts';
import { currencyPrecision } from '../../rating/money.ts';
import {
  type CreditNoteRow,
  countVoided,
  creditNoteOfKey,
  givenBack,
  insertCreditNote,
  toCreditNoteWebhook,
} from '../../resources/creditNotes/index.ts';
import { positiveDecimal } from '../../resources/decimals.ts';
import { Findings } from '../../resources/findings.ts';
import { findInvoices, type InvoiceLineRow, type InvoiceRow, linesOf } from '../../resources/invoices/index.ts';
import { newRecord } from '../../resources/records.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import { emit } from '../../webhooks/index.ts';
import { lockPayable } from '../payments/index.ts';
import { finalizeLocked } from './finalize.ts';
import { lineMaximum, maximumOf, typeFor } from './limits.ts';

/**
 * Writes a credit note, as a draft unless it is to take effect at once. The same key, or without one the same facts, give
 * the note that exists, unless that one was voided.
 *
 * @throws ApiError `validation_error`, `not_found`, `invalid_operation`, `already_exists` for a number that is taken
 */
export async function createCreditNote(request: Context, body: CreateCreditNoteRequest): Promise<CreditNoteRow> {
  const [known] = await findInvoices(request.db, [body.invoice_id]);
  if (!known) throw notFound('Invoice', 'invoice_id', body.invoice_id);
  const context = await inCustomersTime(request, known.customer_id);
  const { invoice, subscription } = await lockPayable(context, known.id);
  if (!invoice) throw notFound('Invoice', 'invoice_id', body.invoice_id);
  const key = body.idempotency_key || (await automaticKey(context, body));
  const earlier = await creditNoteOfKey(context.db, key);
  if (earlier) return earlier;
  const type = typeFor(invoice);
  const lines = await readLines(context, body, invoice, type);
  const note = await store(context, body, { invoice, type, lines, key });
  await emit(context, 'credit_note.created', note.id, toCreditNoteWebhook(note));
  return body.process_credit_note ? finalizeLocked(context, note, { invoice, subscription }) : note;
}

interface NoteLine {
  line: InvoiceLineRow;
  amount: Decimal;
  displayName: string;
  metadata: Record<string, string> | null;
}

/** Reads the lines of a request, and gathers everything that is wrong with them. */
async function readLines(
  { db }: Context,
  body: CreateCreditNoteRequest,
  invoice: InvoiceRow,
  type: CreditNoteType,
): Promise<NoteLine[]> {
  const findings = new Findings();
  const [known, given] = [await linesOf(db, [invoice.id]), await givenBack(db, invoice.id)];
  const places = currencyPrecision(invoice.currency);
  const taken = new Map(given);
  const lines = (body.line_items ?? []).flatMap((item, index): NoteLine[] => {
    const at = `line_items[${index}].`;
    const faults: Record<string, string> = {};
    const amount = positiveDecimal(item.amount, 'amount', faults);
    const line = known.find(({ id }) => id === item.invoice_line_item_id);
    if (!line) faults.invoice_line_item_id = `invoice ${invoice.id} has no line ${item.invoice_line_item_id}`;
    if (amount && amount.decimalPlaces() > places) faults.amount = `must have at most ${places} decimals`;
    if (amount && line) {
      const maximum = lineMaximum(line, taken);
      if (amount.gt(maximum)) {
        const charged = decimal(String(line.amount));
        const rest = maximum.eq(charged) ? '' : ', and the rest of it was given back';
        faults.amount = `must be at most ${maximum.toFixed()}: the line charged ${charged.toFixed()}${rest}`;
      }
      taken.set(line.id, amount.plus(taken.get(line.id) ?? 0).toFixed());
    }
    findings.faultsUnder(at, faults);
    if (!amount || !line) return [];
    return [{ line, amount, displayName: item.display_name ?? line.display_name, metadata: item.metadata ?? null }];
  });
  if ((body.line_items ?? []).length === 0) findings.fault('line_items', 'must have at least one line');
  const total = sum(lines.map(({ amount }) => amount));
  const maximum = maximumOf(invoice, type);
  if (total.gt(maximum)) findings.fault('line_items', tooMuch(invoice, type, total, maximum));
  findings.raise();
  return lines;
}

function tooMuch(invoice: InvoiceRow, type: CreditNoteType, total: Decimal, maximum: Decimal): string {
  const credits = decimal(String(invoice.total_prepaid_credits_applied));
  const hint =
    type === 'REFUND' && credits.gt(0)
      ? `; ${credits.toFixed()} of it was settled by prepaid credits, which voiding the invoice gives back`
      : '';
  const what = type === 'REFUND' ? 'was paid and not given back' : 'is still to be paid';
  return `add up to ${total.toFixed()}, but only ${maximum.toFixed()} of the invoice ${what}${hint}`;
}

async function store(
  context: Context,
  body: CreateCreditNoteRequest,
  { invoice, type, lines, key }: { invoice: InvoiceRow; type: CreditNoteType; lines: NoteLine[]; key: string },
): Promise<CreditNoteRow> {
  const record = newRecord(context, 'cn');
  const { id: _, ...base } = record;
  const note = {
    ...record,
    credit_note_number: body.credit_note_number || numberOf(record.id),
    invoice_id: invoice.id,
    customer_id: invoice.customer_id,
    subscription_id: invoice.subscription_id,
    credit_note_status: 'DRAFT',
    credit_note_type: type,
    reason: body.reason,
    memo: body.memo ?? '',
    currency: invoice.currency,
    total_amount: sum(lines.map(({ amount }) => amount)).toFixed(),
    idempotency_key: key,
    metadata: body.metadata ?? null,
  };
  const rows = lines.map(({ line, amount, displayName, metadata }) => ({
    ...base,
    id: newId('cn_line', context.now),
    credit_note_id: record.id,
    invoice_line_item_id: line.id,
    display_name: displayName,
    amount: amount.toFixed(),
    currency: invoice.currency,
    metadata,
  }));
  try {
    return await insertCreditNote(context.db, note, rows);
  } catch (error) {
    if (databaseCode(error) !== '23505') throw error;
    const { credit_note_number } = note;
    throw violatedConstraint(error) === 'credit_notes_number_key'
      ? alreadyExists(`A credit note with number ${credit_note_number} already exists`, { credit_note_number })
      : alreadyExists('A credit note with this idempotency_key was just created', { idempotency_key: key });
  }
}

/** Short enough to be read out: `CN-` and the last nine characters of the id. */
const numberOf = (id: string): string => `CN-${id.slice(-9)}`;

/** The same facts give the same key, as long as the note made under it is not voided. */
async function automaticKey({ db }: Context, body: CreateCreditNoteRequest): Promise<string> {
  const lines = (body.line_items ?? []).map(({ invoice_line_item_id, amount }) => [invoice_line_item_id, amount]);
  const facts = {
    invoice_id: body.invoice_id,
    line_items: lines,
    process: body.process_credit_note ?? false,
    reason: body.reason,
    voided: await countVoided(db, body.invoice_id),
  };
  const hash = createHash('sha256')
    .update(`credit_note:${JSON.stringify(facts)}`)
    .digest('hex');
  return `credit_note-${hash.slice(0, 16)}`;
}
