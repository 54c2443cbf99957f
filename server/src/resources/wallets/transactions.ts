import type {
  WalletReferenceType,
  WalletTransactionReason,
  WalletTransactionStatus,
  WalletTransactionType,
} from '@flexprice/generated/types';
import { type Database, scoped, sql } from '../../db/index.ts';
import { validationError } from '../../errors.ts';
import { BASE_FIELDS, equals, type ListRequest, type ListSpec, list, type Page } from '../list.ts';
import type { TransactionRow } from './rows.ts';

const LIST: ListSpec = {
  table: 'wallet_transactions',
  fields: {
    ...BASE_FIELDS,
    wallet_id: 'text',
    customer_id: 'text',
    type: 'text',
    transaction_status: 'text',
    transaction_reason: 'text',
    amount: 'number',
    credit_amount: 'number',
    credit_balance_before: 'number',
    credit_balance_after: 'number',
    credits_available: 'number',
    currency: 'text',
    expiry_date: 'time',
    priority: 'number',
    reference_type: 'text',
    reference_id: 'text',
    parent_transaction_id: 'text',
    idempotency_key: 'text',
    description: 'text',
  },
  defaultStatus: ['published', 'archived'],
  page: 'next_offset',
  timeColumn: 'created_at',
  sequence: 'sequence',
};

export interface TransactionListRequest extends ListRequest {
  type?: WalletTransactionType;
  transaction_status?: WalletTransactionStatus;
  transaction_reason?: WalletTransactionReason;
  reference_type?: WalletReferenceType | string;
  reference_id?: string;
  expiry_date_after?: string;
  expiry_date_before?: string;
  credits_available_gt?: number;
  priority?: number;
  created_by?: string;
}

/** @throws ApiError `validation_error` */
export function listTransactionRows(
  db: Database,
  request: TransactionListRequest,
  walletId: string | undefined,
): Promise<Page<TransactionRow>> {
  refuseImpossible(request);
  const { expiry_date_after: after, expiry_date_before: before, credits_available_gt: more, priority } = request;
  return list<TransactionRow>(db, LIST, request, [
    equals('wallet_id', walletId),
    equals('type', request.type),
    equals('transaction_status', request.transaction_status),
    equals('transaction_reason', request.transaction_reason),
    equals('reference_type', request.reference_type),
    equals('reference_id', request.reference_id),
    equals('created_by', request.created_by),
    after === undefined ? undefined : sql`expiry_date > ${after}::timestamptz`,
    before === undefined ? undefined : sql`expiry_date < ${before}::timestamptz`,
    more === undefined ? undefined : sql`credits_available > ${String(more)}::numeric`,
    priority === undefined ? undefined : sql`priority = ${priority}`,
  ]);
}

function refuseImpossible(request: TransactionListRequest): void {
  const { reference_type, reference_id, expiry_date_after, expiry_date_before } = request;
  if ((reference_type === undefined) !== (reference_id === undefined)) {
    const [missing, given] =
      reference_id === undefined ? ['reference_id', 'reference_type'] : ['reference_type', 'reference_id'];
    throw validationError({ [missing]: `is required together with ${given}` }, 'Invalid filter parameters');
  }
  if (expiry_date_after && expiry_date_before && Date.parse(expiry_date_before) < Date.parse(expiry_date_after)) {
    throw validationError({ expiry_date_before: 'must not be before expiry_date_after' }, 'Invalid filter parameters');
  }
}

export async function findTransactions(db: Database, ids: readonly string[]): Promise<TransactionRow[]> {
  if (ids.length === 0) return [];
  return db.query<TransactionRow>(sql`
    select * from wallet_transactions where ${scoped(db.scope)} and id = any(${ids}::text[])`);
}

/** Of some keys, the transactions that already have one. */
export function findTransactionsByKey(
  db: Database,
  origin: TransactionRow['origin'],
  keys: readonly string[],
): Promise<TransactionRow[]> {
  return db.query<TransactionRow>(sql`
    select * from wallet_transactions
    where ${scoped(db.scope)} and origin = ${origin} and idempotency_key = any(${keys}::text[]) and status = 'published'`);
}

/** The pending bonus that belongs to a purchase. */
export function findPendingBonus(db: Database, parentId: string): Promise<TransactionRow | undefined> {
  return db.first<TransactionRow>(sql`
    select * from wallet_transactions
    where ${scoped(db.scope)} and parent_transaction_id = ${parentId} and transaction_status = 'pending'`);
}

/** Credits of a wallet of which something is left. */
export interface LotRow {
  id: string;
  credits_available: string;
}

/** What debits of a wallet want of it. */
export interface Wanted {
  readonly wallet_id: string;
  readonly credits: string;
  /** Credits that have expired by then cannot be spent. */
  readonly at: Date;
}

/**
 * The credits that debits of some wallets take from, those of each wallet in the order of spending: lower priority first, then
 * what expires earlier, then the larger grant, then the older one; no priority and no expiry come last. Only as many rows as it
 * takes to give what is wanted.
 */
export function lotsToSpend(db: Database, wanted: readonly Wanted[]): Promise<(LotRow & { wallet_id: string })[]> {
  return db.query<LotRow & { wallet_id: string }>(sql`
    select w.wallet_id, lots.id, lots.credits_available
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w (wallet_id text, credits numeric, at timestamptz)
    cross join lateral (
      select id, credits_available, row_number() over spending as place,
        coalesce(sum(credits_available) over (spending rows between unbounded preceding and 1 preceding), 0) as before
      from wallet_transactions t
      where ${scoped(db.scope, 't')} and t.wallet_id = w.wallet_id and credits_available > 0
        and transaction_status = 'completed' and status = 'published' and (expiry_date is null or expiry_date >= w.at)
      window spending as (order by priority nulls last, expiry_date nulls last, credit_amount desc, sequence)
    ) lots
    where before < w.credits order by w.wallet_id, place`);
}

/** All credits of a wallet of which something is left, expired ones too. */
export function lotsLeft(db: Database, walletId: string): Promise<LotRow[]> {
  return db.query<LotRow>(sql`
    select id, credits_available from wallet_transactions
    where ${scoped(db.scope)} and wallet_id = ${walletId} and credits_available > 0 and transaction_status = 'completed'
    order by sequence`);
}

/** What can be spent of some wallets at an instant, by wallet. */
export async function spendable(db: Database, walletIds: readonly string[], at: Date): Promise<Map<string, string>> {
  const rows = await db.query<{ wallet_id: string; credits: string }>(sql`
    select wallet_id, sum(credits_available) as credits from wallet_transactions
    where ${scoped(db.scope)} and wallet_id = any(${walletIds}::text[]) and credits_available > 0
      and transaction_status = 'completed' and status = 'published' and (expiry_date is null or expiry_date >= ${at})
    group by wallet_id`);
  return new Map(rows.map((row) => [row.wallet_id, row.credits]));
}

export interface Breakdown {
  wallet_id: string;
  purchased: string;
  free: string;
}

/** What can be spent of some wallets, by where it came from. */
export function breakdownOf(db: Database, walletIds: readonly string[], at: Date): Promise<Breakdown[]> {
  return db.query<Breakdown>(sql`
    select wallet_id,
      coalesce(sum(credits_available) filter (
        where transaction_reason in ('PURCHASED_CREDIT_INVOICED', 'PURCHASED_CREDIT_DIRECT', 'CREDIT_NOTE', 'INVOICE_VOID_REFUND')
      ), 0) as purchased,
      coalesce(sum(credits_available) filter (
        where transaction_reason in ('FREE_CREDIT_GRANT', 'SUBSCRIPTION_CREDIT_GRANT', 'PURCHASED_CREDIT_BONUS')
      ), 0) as free
    from wallet_transactions
    where ${scoped(db.scope)} and wallet_id = any(${walletIds}::text[]) and credits_available > 0
      and transaction_status = 'completed' and status = 'published' and (expiry_date is null or expiry_date >= ${at})
    group by wallet_id`);
}

/**
 * Whether an invoice may still want these expired credits: a period of the customer's subscription is over and not billed
 * yet, or an invoice over the time in which the credits were good is not finished. Its period must lie within their life,
 * since a later one could not spend them anyway.
 */
export async function isHeldForInvoice(db: Database, lot: TransactionRow, now: Date): Promise<boolean> {
  const row = await db.first<{ held: boolean }>(sql`
    select exists (
      select from subscriptions
      where ${scoped(db.scope)} and coalesce(invoicing_customer_id, customer_id) = ${lot.customer_id}
        and subscription_status in ('active', 'trialing') and subscription_type in ('standalone', 'parent')
        and currency = ${lot.currency} and current_period_end <= ${now} and status = 'published'
    ) or exists (
      select from invoices
      where ${scoped(db.scope)} and customer_id = ${lot.customer_id} and invoice_type = 'SUBSCRIPTION'
        and currency = ${lot.currency} and status = 'published'
        and (invoice_status = 'DRAFT' or (invoice_status = 'FINALIZED' and amount_remaining > 0))
        and period_start <= ${lot.created_at} and period_end >= ${lot.created_at} and period_end <= ${lot.expiry_date}
    ) as held`);
  return row?.held ?? false;
}

/** The credits that an invoice sells. */
export function findPurchase(db: Database, invoiceId: string): Promise<TransactionRow | undefined> {
  return db.first<TransactionRow>(sql`
    select * from wallet_transactions
    where ${scoped(db.scope)} and reference_type = 'INVOICE' and reference_id = ${invoiceId}
      and transaction_reason = 'PURCHASED_CREDIT_INVOICED'`);
}

/** The last credits that a wallet was given because it ran low. */
export function lastAutoTopUp(db: Database, walletId: string): Promise<TransactionRow | undefined> {
  return db.first<TransactionRow>(sql`
    select * from wallet_transactions
    where ${scoped(db.scope)} and wallet_id = ${walletId} and type = 'credit' and metadata @> '{"auto_topup": "true"}'
      and transaction_status <> 'failed'
    order by created_at desc, sequence desc limit 1`);
}
