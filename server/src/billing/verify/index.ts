import { raw, type SystemDatabase, sql } from '../../db/index.ts';
import { CHECKS } from './checks.ts';

/** What a look at the books found. */
export interface Verdict {
  readonly wallets: number;
  readonly transactions: number;
  readonly entries: number;
  /** The first thing that is wrong; undefined when the books are in order. */
  readonly fault?: { readonly rule: string; readonly found: string };
}

/**
 * Proves the books of a whole database, all tenants and environments. To be called in one transaction of isolation level
 * repeatable read, so that it sees one moment, whatever is booked meanwhile.
 */
export async function verifyBooks(database: SystemDatabase): Promise<Verdict> {
  const [counts] = await database.query<Record<'wallets' | 'transactions' | 'entries', number>>(sql`
    select (select count(*) from wallets)::int as wallets, (select count(*) from wallet_transactions)::int as transactions,
      (select count(*) from ledger_entries)::int as entries`);
  const numbers = counts ?? { wallets: 0, transactions: 0, entries: 0 };
  for (const { rule, broken } of CHECKS) {
    const [first] = await database.query<{ found: string }>(broken);
    if (first) return { ...numbers, fault: { rule, found: first.found } };
  }
  return numbers;
}

/** The isolation level that {@link verifyBooks} needs, as the first statement of its transaction. */
export const ONE_MOMENT = raw('set transaction isolation level repeatable read, read only');
