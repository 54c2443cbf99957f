import { type Database, raw, type Sql, scoped, sql } from '../../db/index.ts';
import { microsOf, microsOfDate, millisOf } from '../../events/index.ts';
import type { Exporter } from './exporter.ts';
import type { ExportRow } from './formats.ts';
import type { Span } from './times.ts';

/** What is read by one statement: its columns, and the rows of a span after a place, in one order for ever. */
interface Exportable {
  readonly columns: readonly string[];
  /** Gives `at` and `id`, the place of the row, besides the columns; everything as text. */
  rows(db: Database, span: Span, after: Sql, limit: number): Sql;
}

/** Records of one file, so that no run needs much memory or holds its transaction for long. */
const PART = 20_000;

type PlacedRow = ExportRow & { readonly at: string; readonly place: string };

const exporterOf = (exportable: Exportable): Exporter => ({
  columns: () => exportable.columns,
  async part({ db }, { span, cursor }) {
    const after = cursor ? sql`(${cursor[0]}::timestamptz, ${cursor[1]})` : sql`('-infinity'::timestamptz, '')`;
    const rows = await db.query<PlacedRow>(exportable.rows(db, span, after, PART));
    const last = rows.length === PART ? rows.at(-1) : undefined;
    return { rows, ...(last && { cursor: [last.at, last.place] }) };
  },
});

const time = (column: string): Sql => raw(`to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`);

const EVENT_COLUMNS = [
  'event_id',
  'event_name',
  'external_customer_id',
  'customer_id',
  'timestamp',
  'source',
  'properties',
];

/** The events of a span, from wherever they are kept. */
const events: Exporter = {
  columns: () => EVENT_COLUMNS,
  async part({ db, services }, { span: { start, end }, cursor: [at, place] = [] }) {
    const after = at !== undefined && place !== undefined ? { micros: microsOf(at), id: place } : undefined;
    const found = await services.events.list(db, {
      from: microsOfDate(start),
      to: microsOfDate(end),
      sort: 'timestamp',
      order: 'asc',
      limit: PART,
      offset: 0,
      ...(after && { beyond: { side: 'newer', cursor: after } }),
    });
    const rows = found.map(({ id, micros, event_name, external_customer_id, customer_id, source, properties }) => {
      const event = { event_id: id, event_name, external_customer_id, customer_id, source, properties };
      return { ...event, timestamp: sixDigits(micros) };
    });
    const last = rows.length === PART ? rows.at(-1) : undefined;
    return { rows, ...(last && { cursor: [last.timestamp, last.event_id] }) };
  },
};

/** As {@link time} writes it. */
const sixDigits = (micros: bigint): string =>
  `${new Date(millisOf(micros)).toISOString().slice(0, -1)}${String(((micros % 1000n) + 1000n) % 1000n).padStart(3, '0')}Z`;

const invoice: Exportable = {
  columns: [
    'invoice_id',
    'invoice_number',
    'customer_id',
    'customer_external_id',
    'customer_name',
    'invoice_status',
    'payment_status',
    'currency',
    'line_item_id',
    'display_name',
    'quantity',
    'amount',
    'period_start',
    'period_end',
    'subtotal',
    'total_discount',
    'total_tax',
    'total',
    'amount_paid',
    'amount_remaining',
    'finalized_at',
  ],
  rows: (db, { start, end }, after, limit) => sql`
    select i.id as invoice_id, i.invoice_number, i.customer_id, c.external_id as customer_external_id,
      c.name as customer_name, i.invoice_status, i.payment_status, i.currency, l.id as line_item_id, l.display_name,
      l.quantity::text as quantity, l.amount::text as amount, ${time('l.period_start')} as period_start,
      ${time('l.period_end')} as period_end, i.subtotal::text as subtotal, i.total_discount::text as total_discount,
      i.total_tax::text as total_tax, i.total::text as total, i.amount_paid::text as amount_paid,
      i.amount_remaining::text as amount_remaining, ${time('i.finalized_at')} as finalized_at,
      ${time('i.finalized_at')} as at, l.id as place
    from invoices i join invoice_line_items l on l.invoice_id = i.id join customers c on c.id = i.customer_id
    where ${scoped(db.scope, 'i')} and i.finalized_at >= ${start} and i.finalized_at < ${end}
      and (i.finalized_at, l.id) > ${after}
    order by i.finalized_at, l.id limit ${limit}`,
};

const creditTopups: Exportable = {
  columns: [
    'topup_id',
    'external_id',
    'name',
    'wallet_id',
    'amount',
    'credit_balance_before',
    'credit_balance_after',
    'reference_id',
    'transaction_reason',
    'created_at',
  ],
  rows: (db, { start, end }, after, limit) => sql`
    select t.id as topup_id, c.external_id, c.name, t.wallet_id, t.amount::text as amount,
      t.credit_balance_before::text as credit_balance_before, t.credit_balance_after::text as credit_balance_after,
      t.reference_id, t.transaction_reason, ${time('t.created_at')} as created_at, ${time('t.created_at')} as at,
      t.id as place
    from wallet_transactions t join customers c on c.id = t.customer_id
    where ${scoped(db.scope, 't')} and t.type = 'credit' and t.transaction_status = 'completed'
      and t.created_at >= ${start} and t.created_at < ${end} and (t.created_at, t.id) > ${after}
    order by t.created_at, t.id limit ${limit}`,
};

const customers: Exportable = {
  columns: [
    'customer_id',
    'external_id',
    'name',
    'email',
    'contact',
    'address_line1',
    'address_line2',
    'address_city',
    'address_state',
    'address_postal_code',
    'address_country',
    'timezone',
    'metadata',
    'status',
    'created_at',
    'updated_at',
  ],
  rows: (db, { start, end }, after, limit) => sql`
    select id as customer_id, external_id, name, email, contact, address_line1, address_line2, address_city, address_state,
      address_postal_code, address_country, timezone, metadata::text as metadata, status,
      ${time('created_at')} as created_at, ${time('updated_at')} as updated_at, ${time('updated_at')} as at, id as place
    from customers
    where ${scoped(db.scope)} and updated_at >= ${start} and updated_at < ${end} and (updated_at, id) > ${after}
    order by updated_at, id limit ${limit}`,
};

/** What is read from tables as it is. */
export const TABLES = {
  events,
  invoice: exporterOf(invoice),
  credit_topups: exporterOf(creditTopups),
  customers: exporterOf(customers),
};
