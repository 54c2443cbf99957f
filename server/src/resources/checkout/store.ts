import { type Database, scoped, sql } from '../../db/index.ts';
import { insertRows, updateRow } from '../../db/rows.ts';
import type { CheckoutRow } from './rows.ts';

const TABLE = 'checkout_sessions';

export function findCheckout(db: Database, id: string): Promise<CheckoutRow | undefined> {
  return db.first<CheckoutRow>(sql`
    select * from checkout_sessions where ${scoped(db.scope)} and id = ${id} and status <> 'deleted'`);
}

/** The session whose payment this is, locked: of two that hear of it, one goes on. */
export function lockCheckoutOfPayment(db: Database, paymentId: string): Promise<CheckoutRow | undefined> {
  return db.first<CheckoutRow>(sql`
    select * from checkout_sessions where ${scoped(db.scope)} and checkout_payment_id = ${paymentId} for update`);
}

export function lockCheckout(db: Database, id: string): Promise<CheckoutRow | undefined> {
  return db.first<CheckoutRow>(sql`
    select * from checkout_sessions where ${scoped(db.scope)} and id = ${id} for update`);
}

/** An open session that stands in the way of another one: under the same key, or about the same thing. */
export function openCheckoutOf(
  db: Database,
  { key, subjectId }: { key: string | undefined; subjectId: string },
): Promise<CheckoutRow | undefined> {
  return db.first<CheckoutRow>(sql`
    select * from checkout_sessions
    where ${scoped(db.scope)} and checkout_status in ('initiated', 'pending')
      and (idempotency_key = ${key ?? null} or subject_id = ${subjectId}) limit 1`);
}

export async function insertCheckout(db: Database, row: object): Promise<CheckoutRow> {
  const [made] = await insertRows<CheckoutRow>(db, TABLE, [row]);
  if (!made) throw new Error('A checkout session was not stored.');
  return made;
}

export async function changeCheckout(db: Database, id: string, change: Partial<CheckoutRow>): Promise<CheckoutRow> {
  const row = await updateRow<CheckoutRow>(db, TABLE, id, change);
  if (!row) throw new Error(`Checkout session ${id} is gone.`);
  return row;
}
