import { type Database, join, raw, type Sql, scoped, scopeValues, sql } from '../../db/index.ts';
import type { CouponApplicationRow, InvoiceLineRow, InvoiceRow, TaxAppliedRow } from './rows.ts';

/** Columns that the database sets: the scope, written by every statement, and what it counts. */
const OWN = new Set(['tenant_id', 'environment_id', 'sequence']);

/**
 * Writes any number of rows of a table in one statement. Every row has the same members, each a column of that name.
 * Rows travel as one JSON value: PostgreSQL reads numbers, instants and JSON from it by the table's own types.
 */
async function insertRows(db: Database, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = raw(
    Object.keys(first)
      .filter((column) => !OWN.has(column))
      .sort()
      .join(', '),
  );
  const target = raw(table);
  await db.query(
    sql`
    insert into ${target} (tenant_id, environment_id, ${columns})
    select ${scopeValues(db.scope)}, ${columns}
    from jsonb_populate_recordset(null::${target}, ${JSON.stringify(rows)}::jsonb)`,
    `${table}.insert`,
  );
}

export async function insertInvoice(db: Database, row: InvoiceRow): Promise<void> {
  await insertRows(db, 'invoices', [row]);
}

export async function insertLines(db: Database, rows: readonly InvoiceLineRow[]): Promise<void> {
  await insertRows(db, 'invoice_line_items', rows);
}

export async function insertCouponApplications(db: Database, rows: readonly CouponApplicationRow[]): Promise<void> {
  await insertRows(db, 'coupon_applications', rows);
}

export async function insertTaxesApplied(db: Database, rows: readonly TaxAppliedRow[]): Promise<void> {
  await insertRows(db, 'taxes_applied', rows);
}

export async function findInvoices(db: Database, ids: readonly string[]): Promise<InvoiceRow[]> {
  if (ids.length === 0) return [];
  return db.query<InvoiceRow>(
    sql`
    select * from invoices where ${scoped(db.scope)} and id = any(${ids}::text[]) and status <> 'deleted'`,
  );
}

/** An invoice that nobody else changes until the transaction ends. A subscription is locked before its invoices. */
export async function lockInvoice(db: Database, id: string): Promise<InvoiceRow | undefined> {
  return db.first<InvoiceRow>(
    sql`
    select * from invoices where ${scoped(db.scope)} and id = ${id} and status <> 'deleted' for update`,
  );
}

/** Lines of some invoices in the order they were written. */
export async function linesOf(db: Database, invoiceIds: readonly string[]): Promise<InvoiceLineRow[]> {
  if (invoiceIds.length === 0) return [];
  return db.query<InvoiceLineRow>(sql`
    select * from invoice_line_items
    where ${scoped(db.scope)} and invoice_id = any(${invoiceIds}::text[]) and status = 'published'
    order by invoice_id, sequence`);
}

export async function couponApplicationsOf(
  db: Database,
  invoiceIds: readonly string[],
): Promise<CouponApplicationRow[]> {
  if (invoiceIds.length === 0) return [];
  return db.query<CouponApplicationRow>(sql`
    select * from coupon_applications
    where ${scoped(db.scope)} and invoice_id = any(${invoiceIds}::text[]) and status = 'published' order by id`);
}

export async function taxesAppliedOf(db: Database, invoiceIds: readonly string[]): Promise<TaxAppliedRow[]> {
  if (invoiceIds.length === 0) return [];
  return db.query<TaxAppliedRow>(sql`
    select * from taxes_applied
    where ${scoped(db.scope)} and entity_id = any(${invoiceIds}::text[]) and status = 'published' order by id`);
}

export type InvoiceChange = Partial<Omit<InvoiceRow, 'id' | 'tenant_id' | 'environment_id' | 'version'>>;

/** Changes some columns and counts the version up. */
export async function updateInvoiceRow(db: Database, id: string, change: InvoiceChange): Promise<InvoiceRow> {
  const sets = Object.entries(change).map(([column, value]): Sql => {
    return column === 'metadata'
      ? sql`metadata = ${value === null ? null : JSON.stringify(value)}::jsonb`
      : sql`${raw(column)} = ${value}`;
  });
  const row = await db.first<InvoiceRow>(sql`
    update invoices set ${join([...sets, sql`version = version + 1`], ', ')}
    where ${scoped(db.scope)} and id = ${id} returning *`);
  if (!row) throw new Error(`Invoice ${id} was locked and is gone.`);
  return row;
}

/** What finalizing changes on lines. */
export interface LineCredits {
  readonly id: string;
  readonly prepaid_credits_applied: string;
}

export async function updateLineCredits(db: Database, credits: readonly LineCredits[], now: Date): Promise<void> {
  if (credits.length === 0) return;
  const ids = credits.map((line) => line.id);
  const amounts = credits.map((line) => line.prepaid_credits_applied);
  await db.query(sql`
    update invoice_line_items l set prepaid_credits_applied = c.amount, updated_at = ${now}
    from unnest(${ids}::text[], ${amounts}::numeric[]) as c (id, amount)
    where l.id = c.id and ${scoped(db.scope, 'l')}`);
}

/** Empties a draft before it is computed anew. */
export async function deleteContents(db: Database, invoiceId: string): Promise<void> {
  await db.query(
    sql`
      with coupons as (delete from coupon_applications where ${scoped(db.scope)} and invoice_id = ${invoiceId}),
        taxes as (delete from taxes_applied where ${scoped(db.scope)} and entity_id = ${invoiceId})
      delete from invoice_line_items where ${scoped(db.scope)} and invoice_id = ${invoiceId}`,
    'invoices.delete_contents',
  );
}

/**
 * The next number of a series. The row stays locked until the transaction ends, and a transaction that fails gives its
 * number back: a series has no gap. Take it last, since others wait for it.
 */
export async function nextNumber(db: Database, series: string, start: number): Promise<number> {
  const row = await db.first<{ last_number: number }>(
    sql`
      insert into invoice_sequences (tenant_id, environment_id, series, last_number)
      values (${scopeValues(db.scope)}, ${series}, ${start})
      on conflict (environment_id, series) do update set last_number = invoice_sequences.last_number + 1
      returning last_number`,
    'invoices.next_number',
  );
  if (!row) throw new Error('A sequence gave no number.');
  return row.last_number;
}
