import type { WalletStatus, WalletType } from '@flexprice/generated/types';
import { type Database, raw, scoped, scopeValues, sql } from '../../db/index.ts';
import { BASE_FIELDS, equals, type ListRequest, type ListSpec, list, type Page, within } from '../list.ts';
import type { WalletRow } from './rows.ts';

const LIST: ListSpec = {
  table: 'wallets',
  fields: {
    ...BASE_FIELDS,
    customer_id: 'text',
    name: 'text',
    currency: 'text',
    wallet_type: 'text',
    wallet_status: 'text',
    credit_balance: 'number',
    balance: 'number',
    alert_state: 'text',
  },
  columns: { balance: 'credit_balance * conversion_rate' },
  defaultStatus: ['published'],
  page: 'request_offset',
};

export interface WalletListRequest extends Omit<ListRequest, 'status'> {
  wallet_ids?: string[];
  status?: WalletStatus;
  alert_enabled?: boolean;
}

export function listWalletRows(db: Database, request: WalletListRequest): Promise<Page<WalletRow>> {
  const { status, alert_enabled, ...page } = request;
  return list<WalletRow>(db, LIST, page, [
    within('id', request.wallet_ids),
    equals('wallet_status', status),
    alert_enabled === undefined
      ? undefined
      : sql`coalesce((alert_settings->>'alert_enabled')::boolean, false) = ${alert_enabled}`,
  ]);
}

/** The columns that opening a wallet decides. */
export type NewWallet = Omit<
  WalletRow,
  'credits' | 'overdraft' | 'credit_balance' | 'real_time_balance' | 'real_time_at'
>;

/** The caller sees `23505` when the customer has an active wallet of this currency and type. */
export async function insertWallet(db: Database, row: NewWallet): Promise<WalletRow> {
  return (await db.first<WalletRow>(sql`
    insert into wallets (id, tenant_id, environment_id, customer_id, name, description, currency, wallet_type,
      wallet_status, conversion_rate, topup_conversion_rate, allowed_price_types, auto_topup, alert_settings, alert_state,
      metadata, status, created_at, updated_at, created_by, updated_by)
    values (${row.id}, ${scopeValues(db.scope)}, ${row.customer_id}, ${row.name}, ${row.description}, ${row.currency},
      ${row.wallet_type}, ${row.wallet_status}, ${row.conversion_rate}, ${row.topup_conversion_rate},
      ${row.allowed_price_types}, ${json(row.auto_topup)}::jsonb, ${json(row.alert_settings)}::jsonb, ${row.alert_state},
      ${json(row.metadata)}::jsonb, ${row.status}, ${row.created_at}, ${row.updated_at}, ${row.created_by},
      ${row.updated_by})
    returning *`)) as WalletRow; // an insert gives its row back or throws
}

const json = (value: object | null): string | null => value && JSON.stringify(value);

export async function findWallets(db: Database, ids: readonly string[]): Promise<WalletRow[]> {
  if (ids.length === 0) return [];
  return db.query<WalletRow>(sql`
    select * from wallets where ${scoped(db.scope)} and id = any(${ids}::text[]) and status <> 'deleted'`);
}

/**
 * A wallet that nobody else moves credits of until the transaction ends. After the invoice, before a payment: that is
 * the order in which locks are taken.
 */
export function lockWallet(db: Database, id: string): Promise<WalletRow | undefined> {
  return db.first<WalletRow>(
    sql`select * from wallets where ${scoped(db.scope)} and id = ${id} and status <> 'deleted' for update`,
  );
}

/**
 * Some wallets that nobody else moves credits of until the transaction ends, locked in the order of {@link activeWallets}. Those that
 * somebody else has locked are left out, not waited for.
 */
export function lockFreeWallets(db: Database, ids: readonly string[]): Promise<WalletRow[]> {
  return db.query<WalletRow>(sql`
    select * from wallets where ${scoped(db.scope)} and id = any(${ids}::text[]) and status <> 'deleted'
    order by created_at, id for update skip locked`);
}

export interface ActiveWallets {
  customerId: string;
  currency?: string;
  type?: WalletType;
  /** Keeps others from moving credits of these wallets until the transaction ends. */
  lock?: boolean;
}

/** A customer's active wallets, the oldest first. Locks are taken in this order, so that nobody waits in a circle. */
export function activeWallets(db: Database, { customerId, currency, type, lock }: ActiveWallets): Promise<WalletRow[]> {
  return db.query<WalletRow>(sql`
    select * from wallets
    where ${scoped(db.scope)} and customer_id = ${customerId} and wallet_status = 'active' and status = 'published'
      and (${currency ?? null}::text is null or currency = ${currency ?? null})
      and (${type ?? null}::text is null or wallet_type = ${type ?? null})
    order by created_at, id ${raw(lock ? 'for update' : '')}`);
}

export type WalletChange = Partial<
  Pick<
    WalletRow,
    | 'name'
    | 'description'
    | 'wallet_status'
    | 'allowed_price_types'
    | 'auto_topup'
    | 'alert_settings'
    | 'alert_state'
    | 'metadata'
  >
>;

export async function updateWalletRow(
  db: Database,
  id: string,
  change: WalletChange & { updated_at: Date; updated_by: string },
): Promise<WalletRow> {
  const { auto_topup, alert_settings, metadata } = change;
  return (await db.first<WalletRow>(sql`
    update wallets set
      name = coalesce(${change.name ?? null}, name),
      description = coalesce(${change.description ?? null}, description),
      wallet_status = coalesce(${change.wallet_status ?? null}, wallet_status),
      allowed_price_types = coalesce(${change.allowed_price_types ?? null}::text[], allowed_price_types),
      auto_topup = coalesce(${json(auto_topup ?? null)}::jsonb, auto_topup),
      alert_settings = coalesce(${json(alert_settings ?? null)}::jsonb, alert_settings),
      alert_state = coalesce(${change.alert_state ?? null}, alert_state),
      metadata = coalesce(${json(metadata ?? null)}::jsonb, metadata),
      updated_at = ${change.updated_at}, updated_by = ${change.updated_by}
    where ${scoped(db.scope)} and id = ${id}
    returning *`)) as WalletRow; // the caller has found the wallet
}

/** Keeps a real-time balance for those to whom a stored figure is good enough. It is no change of the wallet. */
export async function noteRealTime(db: Database, id: string, balance: string, now: Date): Promise<void> {
  await db.query(sql`
    update wallets set real_time_balance = ${balance}, real_time_at = ${now}
    where ${scoped(db.scope)} and id = ${id}`);
}
