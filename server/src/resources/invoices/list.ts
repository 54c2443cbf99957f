import type { InvoiceSearchRequest } from '@flexprice/generated/types';
import { type Database, type Sql, scoped, sql } from '../../db/index.ts';
import { BASE_FIELDS, equals, type ListSpec, list, type Page, within } from '../list.ts';
import type { InvoiceRow } from './rows.ts';

const LIST: ListSpec = {
  table: 'invoices',
  fields: {
    ...BASE_FIELDS,
    customer_id: 'text',
    subscription_id: 'text',
    subscription_customer_id: 'text',
    invoice_type: 'text',
    invoice_status: 'text',
    payment_status: 'text',
    invoice_number: 'text',
    billing_reason: 'text',
    billing_sequence: 'number',
    billing_period: 'text',
    currency: 'text',
    subtotal: 'number',
    total_discount: 'number',
    total_prepaid_credits_applied: 'number',
    total_tax: 'number',
    total: 'number',
    adjustment_amount: 'number',
    amount_due: 'number',
    amount_paid: 'number',
    amount_remaining: 'number',
    refunded_amount: 'number',
    overpaid_amount: 'number',
    description: 'text',
    period_start: 'time',
    period_end: 'time',
    issue_date: 'time',
    due_date: 'time',
    last_computed_at: 'time',
    finalized_at: 'time',
    paid_at: 'time',
    voided_at: 'time',
    recalculated_invoice_id: 'text',
    is_manually_edited: 'boolean',
    idempotency_key: 'text',
    version: 'number',
  },
  defaultStatus: ['published'],
  page: 'request_offset',
};

/** List parameters and search bodies ask for the same things. */
export type InvoiceListRequest = Omit<InvoiceSearchRequest, 'expand'>;

/** Skipped invoices are listed only when they are asked for. */
const SHOWN = ['DRAFT', 'FINALIZED', 'VOIDED'];

/** @throws ApiError `validation_error` naming every unknown field */
export function listInvoiceRows(db: Database, request: InvoiceListRequest): Promise<Page<InvoiceRow>> {
  const { start_time, end_time, external_customer_id } = request;
  return list<InvoiceRow>(db, LIST, request, [
    within('id', request.invoice_ids),
    equals('customer_id', request.customer_id),
    external_customer_id === undefined
      ? undefined
      : sql`customer_id in (select id from customers where external_id = ${external_customer_id} and ${scoped(db.scope)})`,
    equals('subscription_id', request.subscription_id),
    within('subscription_customer_id', request.subscription_customer_id),
    equals('invoice_type', request.invoice_type),
    within('invoice_status', request.invoice_status ?? SHOWN),
    within('payment_status', request.payment_status),
    equals('billing_reason', request.billing_reason),
    equals('currency', request.currency?.toLowerCase()),
    above('amount_due', request.amount_due_gt),
    above('amount_remaining', request.amount_remaining_gt),
    ...period('period_start', request.period_start_gte, request.period_start_lte),
    ...period('period_end', request.period_end_gte, request.period_end_lte),
    ...period('period_start', start_time, undefined),
    ...period('period_end', undefined, end_time),
  ]);
}

type Amount = 'amount_due' | 'amount_remaining';

function above(column: Amount, value: number | undefined): Sql | undefined {
  if (value === undefined) return undefined;
  return column === 'amount_due'
    ? sql`amount_due > ${String(value)}::numeric`
    : sql`amount_remaining > ${String(value)}::numeric`;
}

function period(column: 'period_start' | 'period_end', from: string | undefined, to: string | undefined): Sql[] {
  const conditions: Sql[] = [];
  const field = column === 'period_start' ? sql`period_start` : sql`period_end`;
  if (from !== undefined) conditions.push(sql`${field} >= ${from}::timestamptz`);
  if (to !== undefined) conditions.push(sql`${field} <= ${to}::timestamptz`);
  return conditions;
}
