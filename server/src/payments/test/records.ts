import { randomBytes } from 'node:crypto';
import type { PaymentGateway } from '@flexprice/generated/types';
import { type Database, scoped, scopeValues, sql } from '../../db/index.ts';

/** What the test provider keeps of each kind of thing. */
export interface TestData {
  charge: { amount: string; currency: string; customer: string; card: string; message?: string; url?: string };
  refund: { charge: string; amount: string };
  method: { card: string; last4: string; brand: string; expMonth: number; expYear: number; isDefault: boolean };
  page: PageData;
}

/** A page that a customer opens: to pay an amount, to save a card, or to confirm a charge. */
export interface PageData {
  purpose: 'pay' | 'save' | 'confirm';
  customer: string;
  customerName: string;
  description: string;
  amount?: string;
  currency?: string;
  saveMethod: boolean;
  makeDefault: boolean;
  successUrl?: string;
  cancelUrl?: string;
  gateway: PaymentGateway;
  /** The card that waits for a confirmation. */
  card?: string;
  /** The key of the charge that it belongs to. */
  charge: string;
  /** How often somebody tried. */
  tries: number;
  message?: string;
}

export type Kind = keyof TestData;

export interface TestRecord<K extends Kind = Kind> {
  id: string;
  tenant_id: string;
  environment_id: string;
  key: string;
  customer: string;
  state: string;
  data: TestData[K];
  created_at: Date;
}

const PREFIX: Record<Kind, string> = { charge: 'tp_charge', refund: 'tp_refund', method: 'tp_method', page: 'tp_page' };

/** Keeps a record, unless there is one under its key; gives the one that is kept. */
export async function keep<K extends Kind>(
  db: Database,
  now: Date,
  record: { kind: K; key: string; customer?: string; state: string; data: TestData[K] },
): Promise<{ record: TestRecord<K>; isNew: boolean }> {
  const { kind, key, customer = '', state, data } = record;
  // Whoever knows the id of a page may pay on it, so it cannot be guessed.
  const id = `${PREFIX[kind]}_${randomBytes(20).toString('hex')}`;
  const made = await db.first<TestRecord<K>>(sql`
    insert into test_provider_records (id, tenant_id, environment_id, kind, key, customer, state, data, created_at, updated_at)
    values (${id}, ${scopeValues(db.scope)}, ${kind}, ${key}, ${customer}, ${state}, ${JSON.stringify(data)}::jsonb,
      ${now}, ${now})
    on conflict (environment_id, kind, key) do nothing returning *`);
  if (made) return { record: made, isNew: true };
  const kept = await find(db, kind, key);
  if (!kept) throw new Error(`The test provider lost its ${kind} ${key}.`);
  return { record: kept, isNew: false };
}

export function find<K extends Kind>(db: Database, kind: K, key: string): Promise<TestRecord<K> | undefined> {
  return db.first<TestRecord<K>>(sql`
    select * from test_provider_records where ${scoped(db.scope)} and kind = ${kind} and key = ${key}`);
}

export function findById(db: Database, id: string): Promise<TestRecord | undefined> {
  return db.first<TestRecord>(sql`select * from test_provider_records where ${scoped(db.scope)} and id = ${id}`);
}

/** Moves a record on, only from a state that it is still in: of two that try, one does. */
export async function move<K extends Kind>(
  db: Database,
  now: Date,
  kind: K,
  key: string,
  { from, to, data }: { from: readonly string[]; to: string; data?: Partial<TestData[K]> },
): Promise<TestRecord<K> | undefined> {
  return db.first<TestRecord<K>>(sql`
    update test_provider_records
    set state = ${to}, data = data || ${JSON.stringify(data ?? {})}::jsonb, updated_at = ${now}
    where ${scoped(db.scope)} and kind = ${kind} and key = ${key} and state = any(${from}::text[])
    returning *`);
}

/** A customer's saved cards, the default one first, then the newest. */
export function methodsOf(db: Database, customer: string): Promise<TestRecord<'method'>[]> {
  return db.query<TestRecord<'method'>>(sql`
    select * from test_provider_records
    where ${scoped(db.scope)} and kind = 'method' and customer = ${customer} and state = 'saved'
    order by (data->>'isDefault')::boolean desc, created_at desc, id desc`);
}

/** Makes one of a customer's cards the default one. */
export async function makeDefault(db: Database, customer: string, id: string): Promise<void> {
  await db.query(sql`
    update test_provider_records set data = data || jsonb_build_object('isDefault', id = ${id})
    where ${scoped(db.scope)} and kind = 'method' and customer = ${customer}`);
}

/** Refunded so far of a charge. */
export async function refundedOf(db: Database, charge: string): Promise<string> {
  const row = await db.first<{ total: string }>(sql`
    select coalesce(sum((data->>'amount')::numeric), 0)::text as total from test_provider_records
    where ${scoped(db.scope)} and kind = 'refund' and data->>'charge' = ${charge}`);
  return row?.total ?? '0';
}
