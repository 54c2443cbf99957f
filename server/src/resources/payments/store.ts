import type { PaymentDestination, PaymentGateway, PaymentMethodType, PaymentStatus } from '@flexprice/generated/types';
import { type Database, raw, type Sql, scoped, scopeValues, sql } from '../../db/index.ts';
import { insertRows, updateRow } from '../../db/rows.ts';
import { BASE_FIELDS, equals, type ListRequest, type ListSpec, list, type Page, within } from '../list.ts';
import type { AttemptRow, PaymentRow } from './rows.ts';

const LIST: ListSpec = {
  table: 'payments',
  fields: {
    ...BASE_FIELDS,
    destination_type: 'text',
    destination_id: 'text',
    payment_method_type: 'text',
    payment_method_id: 'text',
    payment_gateway: 'text',
    gateway_payment_id: 'text',
    amount: 'number',
    currency: 'text',
    payment_status: 'text',
    succeeded_at: 'time',
    failed_at: 'time',
    refunded_at: 'time',
  },
  defaultStatus: ['published'],
  page: 'next_offset',
  timeColumn: 'created_at',
};

export interface PaymentListRequest extends ListRequest {
  payment_ids?: string[];
  destination_type?: PaymentDestination;
  destination_id?: string;
  payment_method_type?: PaymentMethodType;
  payment_status?: PaymentStatus;
  payment_gateway?: PaymentGateway;
  currency?: string;
  gateway_payment_id?: string;
  gateway_tracking_id?: string;
}

export function listPaymentRows(db: Database, request: PaymentListRequest): Promise<Page<PaymentRow>> {
  return list<PaymentRow>(db, LIST, request, [
    within('id', request.payment_ids),
    equals('destination_type', request.destination_type),
    equals('destination_id', request.destination_id),
    equals('payment_method_type', request.payment_method_type),
    equals('payment_status', request.payment_status),
    equals('payment_gateway', request.payment_gateway),
    equals('currency', request.currency?.toLowerCase()),
    equals('gateway_payment_id', request.gateway_payment_id),
    equals('gateway_tracking_id', request.gateway_tracking_id),
  ]);
}

export async function findPayments(db: Database, ids: readonly string[]): Promise<PaymentRow[]> {
  if (ids.length === 0) return [];
  return db.query<PaymentRow>(sql`
    select * from payments where ${scoped(db.scope)} and id = any(${ids}::text[]) and status <> 'deleted'`);
}

/** A payment that nobody else changes until the transaction ends. What it pays is locked before it. */
export function lockPayment(db: Database, id: string): Promise<PaymentRow | undefined> {
  return db.first<PaymentRow>(sql`
    select * from payments where ${scoped(db.scope)} and id = ${id} and status <> 'deleted' for update`);
}

export async function paymentOfKey(db: Database, key: string): Promise<PaymentRow | undefined> {
  return db.first<PaymentRow>(sql`
    select * from payments where ${scoped(db.scope)} and idempotency_key = ${key} and status = 'published'`);
}

/** The charge that the server has under way for an invoice: there is at most one. */
export function collectionOf(db: Database, invoiceId: string): Promise<PaymentRow | undefined> {
  return db.first<PaymentRow>(sql`
    select * from payments
    where ${scoped(db.scope)} and invoice_id = ${invoiceId} and flow is not null and status = 'published'
      and payment_status = any('{INITIATED,PENDING,PROCESSING}'::text[])`);
}

/** Stores a payment, unless one in use has its key: then undefined, and the other one is committed. */
export async function insertPayment(db: Database, row: object): Promise<PaymentRow | undefined> {
  const columns = raw(
    Object.keys(row)
      .filter((column) => column !== 'tenant_id' && column !== 'environment_id')
      .join(', '),
  );
  return db.first<PaymentRow>(sql`
    insert into payments (tenant_id, environment_id, ${columns})
    select ${scopeValues(db.scope)}, ${columns} from jsonb_populate_record(null::payments, ${JSON.stringify(row)}::jsonb)
    on conflict (environment_id, idempotency_key) where status = 'published' do nothing returning *`);
}

export async function changePayment(db: Database, id: string, change: Partial<PaymentRow>): Promise<PaymentRow> {
  const row = await updateRow<PaymentRow>(db, 'payments', id, change);
  if (!row) throw new Error(`Payment ${id} is gone.`);
  return row;
}

/** Tries of some payments, oldest first. */
export async function attemptsOf(db: Database, paymentIds: readonly string[]): Promise<AttemptRow[]> {
  if (paymentIds.length === 0) return [];
  return db.query<AttemptRow>(sql`
    select * from payment_attempts where ${scoped(db.scope)} and payment_id = any(${paymentIds}::text[])
    order by payment_id, attempt_number`);
}

export async function insertAttempt(db: Database, row: object): Promise<AttemptRow> {
  const [made] = await insertRows<AttemptRow>(db, 'payment_attempts', [row]);
  if (!made) throw new Error('An attempt was not stored.');
  return made;
}

export async function changeAttempt(db: Database, id: string, change: Partial<AttemptRow>): Promise<void> {
  await updateRow(db, 'payment_attempts', id, change);
}

/** How many tries a payment has had; only meaningful while it is locked. */
export async function attemptCount(db: Database, paymentId: string): Promise<number> {
  const row = await db.first<{ count: number }>(sql`
    select count(*)::int as count from payment_attempts where ${scoped(db.scope)} and payment_id = ${paymentId}`);
  return row?.count ?? 0;
}

/** Numbers of some invoices that have one. */
export async function invoiceNumbers(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.query<{ id: string; invoice_number: string }>(sql`
    select id, invoice_number from invoices
    where ${scoped(db.scope)} and id = any(${ids}::text[]) and invoice_number is not null`);
  return new Map(rows.map((row) => [row.id, row.invoice_number]));
}

/** What a customer reads beside the amount: the number of the invoice, or what it is for while it has none. */
export async function titleOf(db: Database, { id, invoice_id }: PaymentRow): Promise<string> {
  const row = await db.first<{ title: string }>(sql`
    select coalesce('Invoice ' || invoice_number, nullif(description, ''), 'Invoice') as title
    from invoices where ${scoped(db.scope)} and id = ${invoice_id}`);
  return row?.title ?? `Payment ${id}`;
}

/** Remembers who a customer is at a gateway. */
export async function knowCustomer(
  db: Database,
  {
    gateway,
    customerId,
    gatewayId,
    now,
  }: { gateway: PaymentGateway; customerId: string; gatewayId: string; now: Date },
): Promise<void> {
  await db.query(sql`
    insert into gateway_customers (tenant_id, environment_id, gateway, customer_id, gateway_customer_id, created_at)
    values (${scopeValues(db.scope)}, ${gateway}, ${customerId}, ${gatewayId}, ${now})
    on conflict (environment_id, gateway, customer_id) do update set gateway_customer_id = excluded.gateway_customer_id`);
}

/** Who a customer is at a gateway; undefined for somebody who was never there. */
export async function gatewayCustomer(
  db: Database,
  gateway: PaymentGateway,
  customerId: string,
): Promise<string | undefined> {
  const row = await db.first<{ gateway_customer_id: string }>(sql`
    select gateway_customer_id from gateway_customers
    where ${scoped(db.scope)} and gateway = ${gateway} and customer_id = ${customerId}`);
  return row?.gateway_customer_id;
}

/** How many payments were begun under keys that start the same: failed ones, or any that are closed. */
export async function countPayments(db: Database, condition: Sql): Promise<number> {
  const row = await db.first<{ count: number }>(sql`
    select count(*)::int as count from payments where ${scoped(db.scope)} and ${condition}`);
  return row?.count ?? 0;
}
