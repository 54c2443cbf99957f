import type { UsageBalanceCheck } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { Decimal, formatDecimal, greatest, least, ZERO } from '../../rating/decimal.ts';
import { activeWallets, spendable, type WalletRow } from '../../resources/wallets/index.ts';
import { owedBy, realTimeOf } from '../wallets/realTime.ts';

/** What a payer has in prepaid wallets of a currency, less what is used and owed. */
export interface Money {
  readonly walletIds: readonly string[];
  left: Decimal;
}

/**
 * What is left for usage, in money; undefined without a prepaid wallet. The wallet stays locked, so that nobody else spends
 * from it before the decision is committed. Credits that have expired and are not swept yet do not count.
 */
export async function moneyOf(context: Context, customerId: string, currency: string): Promise<Money | undefined> {
  const wallets = (await activeWallets(context.db, { customerId, currency, type: 'PRE_PAID', lock: true })).filter(
    ({ allowed_price_types: types }) => types.length === 0 || types.includes('USAGE') || types.includes('ALL'),
  );
  if (wallets.length === 0) return undefined;
  const walletIds = wallets.map(({ id }) => id);
  const owed = await owedBy(context, customerId, currency);
  const good = await spendable(context.db, walletIds, context.now);
  const left = wallets.reduce((sum, wallet) => {
    const { balance } = realTimeOf(wallet, owed);
    return sum.plus(balance).minus(expiredIn(wallet, good.get(wallet.id) ?? '0'));
  }, ZERO);
  return { walletIds, left };
}

/** Money of credits that are still booked and can no longer be spent. */
function expiredIn(wallet: WalletRow, good: string): Decimal {
  const held = greatest(new Decimal(wallet.credit_balance), ZERO);
  return held.minus(least(held, new Decimal(good))).times(wallet.conversion_rate);
}

export interface BalanceCheck {
  readonly shown?: UsageBalanceCheck;
  readonly denial: 'no_wallet' | 'insufficient_balance' | undefined;
}

/** Whether what is left covers a cost. Usage that costs nothing is never too expensive. */
export function checkBalance(money: Money | undefined, cost: Decimal, isRequired: boolean): BalanceCheck {
  if (!money) return { denial: isRequired ? 'no_wallet' : undefined };
  const isDenied = cost.gt(ZERO) && cost.gt(money.left);
  return {
    denial: isDenied ? 'insufficient_balance' : undefined,
    shown: {
      allowed: !isDenied,
      wallet_ids: [...money.walletIds],
      available: formatDecimal(money.left),
      remaining: formatDecimal(isDenied ? money.left : money.left.minus(cost)),
    },
  };
}
