import type { CreditNoteStatus, CreditNoteType } from '@flexprice/generated/types';
import { type Database, scoped, sql } from '../../db/index.ts';
import { insertRows, updateRow } from '../../db/rows.ts';
import { BASE_FIELDS, equals, type ListRequest, type ListSpec, list, type Page, within } from '../list.ts';
import type { CreditNoteLineRow, CreditNoteRow } from './rows.ts';

const LIST: ListSpec = {
  table: 'credit_notes',
  fields: {
    ...BASE_FIELDS,
    credit_note_number: 'text',
    invoice_id: 'text',
    customer_id: 'text',
    subscription_id: 'text',
    credit_note_status: 'text',
    credit_note_type: 'text',
    reason: 'text',
    currency: 'text',
    total_amount: 'number',
    finalized_at: 'time',
    voided_at: 'time',
  },
  defaultStatus: ['published'],
  page: 'next_offset',
  timeColumn: 'created_at',
};

export interface CreditNoteListRequest extends ListRequest {
  credit_note_ids?: string[];
  invoice_id?: string;
  credit_note_status?: CreditNoteStatus[];
  credit_note_type?: CreditNoteType;
}

export function listCreditNoteRows(db: Database, request: CreditNoteListRequest): Promise<Page<CreditNoteRow>> {
  return list<CreditNoteRow>(db, LIST, request, [
    within('id', request.credit_note_ids),
    equals('invoice_id', request.invoice_id),
    within('credit_note_status', request.credit_note_status),
    equals('credit_note_type', request.credit_note_type),
  ]);
}

export async function findCreditNotes(db: Database, ids: readonly string[]): Promise<CreditNoteRow[]> {
  if (ids.length === 0) return [];
  return db.query<CreditNoteRow>(sql`
    select * from credit_notes where ${scoped(db.scope)} and id = any(${ids}::text[]) and status <> 'deleted'`);
}

/** The note under a key, whatever became of it. */
export async function creditNoteOfKey(db: Database, key: string): Promise<CreditNoteRow | undefined> {
  return db.first<CreditNoteRow>(sql`
    select * from credit_notes where ${scoped(db.scope)} and idempotency_key = ${key}`);
}

/** How many notes of an invoice were voided, of those whose key the server chose. */
export async function countVoided(db: Database, invoiceId: string): Promise<number> {
  const row = await db.first<{ count: number }>(sql`
    select count(*)::int as count from credit_notes
    where ${scoped(db.scope)} and invoice_id = ${invoiceId} and credit_note_status = 'VOIDED'
      and idempotency_key like 'credit_note-%'`);
  return row?.count ?? 0;
}

export async function insertCreditNote(db: Database, note: object, lines: readonly object[]): Promise<CreditNoteRow> {
  const [made] = await insertRows<CreditNoteRow>(db, 'credit_notes', [note]);
  if (!made) throw new Error('A credit note was not stored.');
  await insertRows(db, 'credit_note_line_items', lines);
  return made;
}

export async function changeCreditNote(
  db: Database,
  id: string,
  change: Partial<CreditNoteRow>,
): Promise<CreditNoteRow> {
  const row = await updateRow<CreditNoteRow>(db, 'credit_notes', id, change);
  if (!row) throw new Error(`Credit note ${id} is gone.`);
  return row;
}

/** Lines of some credit notes, in the order they were sent. */
export async function creditNoteLinesOf(db: Database, ids: readonly string[]): Promise<CreditNoteLineRow[]> {
  if (ids.length === 0) return [];
  return db.query<CreditNoteLineRow>(sql`
    select * from credit_note_line_items
    where ${scoped(db.scope)} and credit_note_id = any(${ids}::text[]) order by credit_note_id, sequence`);
}

/** What notes in effect have given back already, by line of the invoice. */
export async function givenBack(db: Database, invoiceId: string): Promise<Map<string, string>> {
  const rows = await db.query<{ id: string; amount: string }>(sql`
    select l.invoice_line_item_id as id, sum(l.amount)::text as amount
    from credit_note_line_items l join credit_notes n on n.id = l.credit_note_id
    where ${scoped(db.scope, 'n')} and n.invoice_id = ${invoiceId} and n.credit_note_status = 'FINALIZED'
    group by l.invoice_line_item_id`);
  return new Map(rows.map(({ id, amount }) => [id, amount]));
}
