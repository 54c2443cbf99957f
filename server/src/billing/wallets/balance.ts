import { LRUCache } from 'lru-cache';
import type { Context } from '../../context.ts';
import { Decimal, divide, formatDecimal } from '../../rating/decimal.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import type { WalletRow } from '../../resources/wallets/index.ts';
import { type Owed, owedBy, realTimeOf } from './realTime.ts';

/** A real-time balance as it is shown. Amounts are decimal text. */
export interface ShownBalance {
  real_time_balance: string;
  real_time_credit_balance: string;
  /** Everything that was deducted; 0 where the figure is a stored one. */
  current_period_usage: string;
  unpaid_invoices_amount?: string;
  is_cached_fallback: boolean;
}

/** Balances are worth remembering for half an hour: in this process, and where a check has kept them in the wallet. */
const LIFE = 30 * 60_000;
const remembered = new LRUCache<string, { balance: string; at: number }>({ max: 20_000 });

/**
 * Real-time balances of some wallets, by id.
 *
 * @param oldest milliseconds that a stored figure may be old to be good enough; none: all are computed now
 */
export async function balancesOf(
  context: Context,
  wallets: readonly WalletRow[],
  oldest?: number,
): Promise<Map<string, ShownBalance>> {
  const shown = new Map<string, ShownBalance>();
  const owed = new Map<string, Promise<Owed>>();
  for (const wallet of wallets) {
    const { now } = await inCustomersTime(context, wallet.customer_id);
    const stored = oldest === undefined ? undefined : storedBalance(wallet, now, Math.min(oldest, LIFE));
    if (stored !== undefined) {
      shown.set(wallet.id, cached(wallet, stored));
      continue;
    }
    const key = `${wallet.customer_id} ${wallet.currency}`;
    const mine = owed.get(key) ?? owedBy({ ...context, now }, wallet.customer_id, wallet.currency);
    owed.set(key, mine);
    shown.set(wallet.id, live(wallet, await mine, now));
  }
  return shown;
}

function live(wallet: WalletRow, owed: Owed, now: Date): ShownBalance {
  const { balance, credits, pending, unpaidUsage } = realTimeOf(wallet, owed);
  remembered.set(wallet.id, { balance: formatDecimal(balance), at: now.getTime() });
  return {
    real_time_balance: formatDecimal(balance),
    real_time_credit_balance: formatDecimal(credits),
    current_period_usage: formatDecimal(pending),
    unpaid_invoices_amount: formatDecimal(unpaidUsage),
    is_cached_fallback: false,
  };
}

function storedBalance(wallet: WalletRow, now: Date, oldest: number): string | undefined {
  const kept =
    wallet.real_time_balance !== null && wallet.real_time_at !== null
      ? { balance: wallet.real_time_balance, at: wallet.real_time_at.getTime() }
      : undefined;
  const mine = remembered.get(wallet.id);
  const newest = mine && (!kept || mine.at >= kept.at) ? mine : kept;
  return newest && now.getTime() - newest.at <= oldest ? newest.balance : undefined;
}

function cached(wallet: WalletRow, stored: string): ShownBalance {
  const balance = new Decimal(stored);
  return {
    real_time_balance: formatDecimal(balance),
    real_time_credit_balance: formatDecimal(divide(balance, new Decimal(wallet.conversion_rate))),
    current_period_usage: '0',
    is_cached_fallback: true,
  };
}

/** How old a stored figure may be where any will do. */
export const ANY_AGE = LIFE;
