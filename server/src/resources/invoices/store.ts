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
  const columns = columnsOf(first);
  const target = raw(table);
  await db.send(
    sql`
    insert into ${target} (tenant_id, environment_id, ${columns})
    select ${scopeValues(db.scope)}, ${columns}
    from jsonb_populate_recordset(null::${target}, ${JSON.stringify(rows)}::jsonb)`,
    `${table}.insert`,
  );
}

const columnsOf = (row: object): Sql =>
  raw(
    Object.keys(row)
      .filter((column) => !OWN.has(column))
      .sort()
      .join(', '),
  );

/** Writes an invoice. One of a subscription gets the next `billing_sequence` of that. */
export async function insertInvoice(
  db: Database,
  { billing_sequence: _counted, ...invoice }: InvoiceRow,
): Promise<InvoiceRow> {
  const columns = columnsOf(invoice);
  const row = await db.first<InvoiceRow>(sql`
    with counted as (
      update subscriptions set invoice_count = invoice_count + 1
      where ${scoped(db.scope)} and id = ${invoice.subscription_id} returning invoice_count)
    insert into invoices (tenant_id, environment_id, billing_sequence, ${columns})
    select ${scopeValues(db.scope)}, (select invoice_count from counted), ${columns}
    from jsonb_populate_record(null::invoices, ${JSON.stringify(invoice)}::jsonb)
    returning *`);
  return row as InvoiceRow; // an insert gives its row back or throws
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
  const row = await db.first<InvoiceRow>(sql`
    update invoices set ${assignments(change)} where ${scoped(db.scope)} and id = ${id} returning *`);
  return there(row, id);
}

function assignments(change: InvoiceChange): Sql {
  const sets = Object.entries(change).map(([column, value]): Sql => {
    return column === 'metadata'
      ? sql`metadata = ${value === null ? null : JSON.stringify(value)}::jsonb`
      : sql`${raw(column)} = ${value}`;
  });
  return join([...sets, sql`version = version + 1`], ', ');
}

function there(row: InvoiceRow | undefined, id: string): InvoiceRow {
  if (!row) throw new Error(`Invoice ${id} was locked and is gone.`);
  return row;
}

/** How invoices are numbered: `name`, `separator` and a running number of at least so many digits. */
export interface NumberSeries {
  readonly name: string;
  readonly separator: string;
  readonly start: number;
  readonly digits: number;
}

/**
 * Changes an invoice and gives it the next number of a series. The row of the series stays locked until the transaction ends,
 * and a transaction that fails gives its number back: a series has no gap. Done last, since others wait for it.
 */
export async function numberInvoice(
  db: Database,
  id: string,
  change: InvoiceChange,
  { name, separator, start, digits }: NumberSeries,
): Promise<InvoiceRow> {
  const row = await db.first<InvoiceRow>(sql`
    with counted as (
      insert into invoice_sequences (tenant_id, environment_id, series, last_number)
      values (${scopeValues(db.scope)}, ${name}, ${start})
      on conflict (environment_id, series) do update set last_number = invoice_sequences.last_number + 1
      returning last_number::text as number)
    update invoices i set ${assignments(change)},
      invoice_number = ${name + separator}::text || lpad(c.number, greatest(${digits}::integer, length(c.number)), '0')
    from counted c
    where ${scoped(db.scope, 'i')} and i.id = ${id} returning i.*`);
  return there(row, id);
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
  await db.send(sql`
    update invoice_line_items l set prepaid_credits_applied = c.amount, updated_at = ${now}
    from unnest(${ids}::text[], ${amounts}::numeric[]) as c (id, amount)
    where l.id = c.id and ${scoped(db.scope, 'l')}`);
}

/** What says who wrote a line and where it belongs, which stays. */
const UNCHANGED = new Set(['id', 'invoice_id', 'created_at', 'created_by']);

/** Lines that are there already say something else from now on. */
export async function rewriteLines(db: Database, rows: readonly InvoiceLineRow[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const names = Object.keys(first).filter((column) => !OWN.has(column) && !UNCHANGED.has(column));
  const columns = raw(names.sort().join(', '));
  const values = raw(names.map((column) => `n.${column}`).join(', '));
  await db.send(
    sql`
      update invoice_line_items l set (${columns}) = row(${values})
      from jsonb_populate_recordset(null::invoice_line_items, ${JSON.stringify(rows)}::jsonb) n
      where l.id = n.id and ${scoped(db.scope, 'l')}`,
    'invoices.rewrite_lines',
  );
}

/** Takes what coupons and taxes make of a draft away, before it is computed anew. */
export async function deleteDiscounts(db: Database, invoiceId: string): Promise<void> {
  await db.send(
    sql`
      with coupons as (delete from coupon_applications where ${scoped(db.scope)} and invoice_id = ${invoiceId})
      delete from taxes_applied where ${scoped(db.scope)} and entity_id = ${invoiceId}`,
    'invoices.delete_discounts',
  );
}

/** Empties a draft before it is computed anew. */
export async function deleteContents(db: Database, invoiceId: string): Promise<void> {
  await db.send(
    sql`
      with coupons as (delete from coupon_applications where ${scoped(db.scope)} and invoice_id = ${invoiceId}),
        taxes as (delete from taxes_applied where ${scoped(db.scope)} and entity_id = ${invoiceId})
      delete from invoice_line_items where ${scoped(db.scope)} and invoice_id = ${invoiceId}`,
    'invoices.delete_contents',
  );
}
