import { type Database, raw, scoped, scopeValues, sql } from '../../db/index.ts';
import type { TransactionRow } from './rows.ts';

/** Everything that movements of one wallet change. The wallet is locked. */
export interface MovementRows {
  walletId: string;
  /** The wallet afterwards. */
  credits: string;
  overdraft: string;
  now: Date;
  author: string;
  /** New transactions, in order. */
  inserted: readonly TransactionRow[];
  /** Pending transactions that are now completed or failed. */
  settled: readonly TransactionRow[];
  /** What is left of credits that were spent from. */
  lots: readonly { id: string; credits_available: string }[];
  entries: readonly LedgerEntryRow[];
}

/** One row of the ledger: what one account gives, the other gets. */
export interface LedgerEntryRow {
  id: string;
  debit_account: string;
  credit_account: string;
  unit: string;
  amount: string;
  cause_type: string;
  cause_id: string;
}

const TRANSACTION = `wallet_id text, customer_id text, type text, transaction_status text, transaction_reason text,
  amount numeric, credit_amount numeric, credit_balance_before numeric, credit_balance_after numeric,
  credits_available numeric, currency text, conversion_rate numeric, topup_conversion_rate numeric,
  expiry_date timestamptz, priority integer, reference_type text, reference_id text, parent_transaction_id text,
  origin text, idempotency_key text, description text, metadata jsonb, created_at timestamptz, updated_at timestamptz,
  created_by text, updated_by text`;
const NAMES = TRANSACTION.replaceAll(/(\w+) (text|numeric|timestamptz|integer|jsonb)/g, '$1');

/**
 * Books movements of one or more wallets in one statement, so that they are locked for as short as possible.
 *
 * The caller sees `23505` when an idempotency key is taken.
 */
export async function writeMovements(db: Database, movements: readonly MovementRows[]): Promise<void> {
  const { scope } = db;
  const wallets = movements.map(({ walletId, credits, overdraft, now, author }) => {
    return { id: walletId, credits, overdraft, updated_at: now, updated_by: author };
  });
  const all = <Row>(pick: (rows: MovementRows) => readonly Row[]) => JSON.stringify(movements.flatMap(pick));
  const entries = all((rows) => rows.entries.map((entry) => ({ ...entry, created_at: rows.now })));
  await db.query(sql`
    with wallet as (
      update wallets w set credits = r.credits, overdraft = r.overdraft, updated_at = r.updated_at, updated_by = r.updated_by
      from jsonb_to_recordset(${JSON.stringify(wallets)}::jsonb) as r (id text, credits numeric, overdraft numeric,
        updated_at timestamptz, updated_by text)
      where w.id = r.id and ${scoped(scope, 'w')}
    ), inserted as (
      insert into wallet_transactions (id, tenant_id, environment_id, ${raw(NAMES)})
      select id, ${scopeValues(scope)}, ${raw(NAMES)}
      from jsonb_to_recordset(${all((rows) => rows.inserted)}::jsonb) as r (id text, ${raw(TRANSACTION)})
    ), settled as (
      update wallet_transactions t set transaction_status = r.transaction_status,
        credit_balance_before = r.credit_balance_before, credit_balance_after = r.credit_balance_after,
        credits_available = r.credits_available, updated_at = r.updated_at, updated_by = r.updated_by
      from jsonb_to_recordset(${all((rows) => rows.settled)}::jsonb) as r (id text, ${raw(TRANSACTION)})
      where t.id = r.id and ${scoped(scope, 't')}
    ), lots as (
      update wallet_transactions t set credits_available = r.credits_available
      from jsonb_to_recordset(${all((rows) => rows.lots)}::jsonb) as r (id text, credits_available numeric)
      where t.id = r.id and ${scoped(scope, 't')}
    )
    insert into ledger_entries (id, tenant_id, environment_id, debit_account, credit_account, unit, amount, cause_type,
      cause_id, created_at)
    select id, ${scopeValues(scope)}, debit_account, credit_account, unit, amount, cause_type, cause_id, created_at
    from jsonb_to_recordset(${entries}::jsonb) as r (id text, debit_account text, credit_account text, unit text,
      amount numeric, cause_type text, cause_id text, created_at timestamptz)`);
}
