import type { Context } from '../../context.ts';
import { scopeValues, sql } from '../../db/index.ts';
import { newId } from '../../ids.ts';
import type { Decimal } from '../../rating/decimal.ts';

/** Where money comes from and goes to. `unclaimed` is money that nothing counts on: it is on its way back. */
export type MoneyAccount =
  | `gateway:${string}`
  | `invoice:${string}`
  | `customer:${string}`
  | 'offline'
  | 'wallets'
  | 'unclaimed';

/** A movement of money, in the currency that is its unit. */
export interface MoneyMovement {
  readonly from: MoneyAccount;
  readonly to: MoneyAccount;
  readonly currency: string;
  readonly amount: Decimal;
  /** What moved it. The database refuses a second movement for one cause, so nothing is ever booked twice. */
  readonly cause: { readonly type: 'payment' | 'payment_claimed' | 'payment_returned'; readonly id: string };
}

/** Books money with the same two-sided entries as credits: what one account gives, another one gets. */
export async function bookMoney(
  { db, now }: Context,
  { from, to, currency, amount, cause }: MoneyMovement,
): Promise<void> {
  await db.query(sql`
    insert into ledger_entries (id, tenant_id, environment_id, debit_account, credit_account, unit, amount, cause_type,
      cause_id, created_at)
    values (${newId('ledger', now)}, ${scopeValues(db.scope)}, ${from}, ${to}, ${currency}, ${amount.toFixed()},
      ${cause.type}, ${cause.id}, ${now})`);
}
