import type { Wallet, WalletTransaction } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { decimalText } from '../../wire.ts';
import { findCustomers, toCustomer } from '../customers/index.ts';
import { expandOf } from '../expand.ts';
import { byId, idsOf } from '../records.ts';
import { findUsers, toUserSummary } from '../users/index.ts';
import { toWallet, toWalletSummary, toWalletTransaction } from './map.ts';
import type { TransactionRow, WalletRow } from './rows.ts';
import { findWallets } from './store.ts';
import { breakdownOf } from './transactions.ts';

/** Wallets as asked for. @throws ApiError `validation_error` for what cannot be expanded */
export async function showWallets(
  context: Context,
  rows: readonly WalletRow[],
  expand: string | undefined,
): Promise<Wallet[]> {
  const wanted = expandOf(expand, ['credits_available_breakdown']);
  if (!wanted.has('credits_available_breakdown')) return rows.map(toWallet);
  const parts = await breakdownOf(
    context.db,
    rows.map(({ id }) => id),
    context.now,
  );
  const of = new Map(parts.map((part) => [part.wallet_id, part]));
  return rows.map((row) => {
    const { purchased = '0', free = '0' } = of.get(row.id) ?? {};
    return {
      ...toWallet(row),
      credits_available_breakdown: { purchased: decimalText(purchased), free: decimalText(free) },
    };
  });
}

/** Transactions as asked for. @throws ApiError `validation_error` for what cannot be expanded */
export async function transactionsShown(
  context: Context,
  expand: string | undefined,
): Promise<(rows: readonly TransactionRow[]) => Promise<WalletTransaction[]>> {
  const wanted = expandOf(expand, ['customer', 'created_by_user', 'wallet']);
  const { db } = context;
  return async (rows) => {
    const customers = wanted.has('customer') ? await findCustomers(db, idsOf(rows.map((row) => row.customer_id))) : [];
    const users = wanted.has('created_by_user') ? await findUsers(db, idsOf(rows.map((row) => row.created_by))) : [];
    const wallets = wanted.has('wallet') ? await findWallets(db, idsOf(rows.map((row) => row.wallet_id))) : [];
    const [customerOf, userOf, walletOf] = [byId(customers), byId(users), byId(wallets)];
    return rows.map((row) => {
      const [customer, user, wallet] = [
        customerOf.get(row.customer_id),
        userOf.get(row.created_by),
        walletOf.get(row.wallet_id),
      ];
      return {
        ...toWalletTransaction(row),
        ...(customer && { customer: toCustomer(customer) }),
        ...(user && { created_by_user: toUserSummary(user) }),
        ...(wallet && { wallet: toWalletSummary(wallet) }),
      };
    });
  };
}
