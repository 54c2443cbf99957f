import type { WalletsHandlers } from '@flexprice/generated/routes';
import type { Wallet } from '@flexprice/generated/types';
import { settled } from '../../aftermath.ts';
import { getCheckout, orderCredits } from '../../billing/checkout/index.ts';
import {
  ANY_AGE,
  balancesOf,
  debit,
  openWallet,
  type ShownBalance,
  terminate,
  toPostpaid,
} from '../../billing/wallets/index.ts';
import type { Context } from '../../context.ts';
import { validationError } from '../../errors.ts';
import { instant } from '../../wire.ts';
import { toCheckout } from '../checkout/index.ts';
import { getCustomer, getCustomerByExternalId } from '../customers/index.ts';
import { toWallet, toWalletTransaction } from './map.ts';
import { getWallet, updateWallet } from './service.ts';
import { showWallets, transactionsShown } from './show.ts';
import { activeWallets, listWalletRows, type WalletListRequest } from './store.ts';
import { findTransactions, listTransactionRows, type TransactionListRequest } from './transactions.ts';

async function page(context: Context, request: WalletListRequest, expand: string | undefined) {
  const { rows, pagination } = await listWalletRows(context.db, request);
  return { status: 200 as const, body: { items: await showWallets(context, rows, expand), pagination } };
}

async function transactionPage(
  context: Context,
  request: TransactionListRequest & { expand?: string },
  walletId: string | undefined,
) {
  const show = await transactionsShown(context, request.expand);
  const { rows, pagination } = await listTransactionRows(context.db, request, walletId);
  return { status: 200 as const, body: { items: await show(rows), pagination } };
}

/** The customer that is named by one of two ids. @throws ApiError `validation_error`, `not_found` */
function customerBy(context: Context, { id, lookup_key }: { id?: string; lookup_key?: string }) {
  if (id && lookup_key) throw validationError({ lookup_key: 'must be left out when id is given' });
  if (id) return getCustomer(context, id);
  if (lookup_key) return getCustomerByExternalId(context, lookup_key);
  throw validationError({ id: 'is required, unless lookup_key is given' });
}

/** A wallet with its real-time balance. */
async function showBalance(context: Context, id: string, expand: string | undefined, oldest: number | undefined) {
  const row = await getWallet(context, id);
  const [wallet] = (await showWallets(context, [row], expand)) as [Wallet];
  const balance = (await balancesOf(context, [row], oldest)).get(id) as ShownBalance; // one for each wallet
  return { status: 200 as const, body: { ...wallet, ...balance, balance_updated_at: instant(row.updated_at) } };
}

/** How old a stored balance may be, in milliseconds. @throws ApiError `validation_error` */
function oldestOf({ header }: Context): number | undefined {
  const text = header?.('x-max-live');
  if (text === undefined) return undefined;
  const seconds = /^\d{1,5}$/.test(text) ? Number(text) : -1;
  if (seconds < 0 || seconds > 86_400) {
    throw validationError({ 'x-max-live': 'must be a whole number of seconds from 0 to 86400' });
  }
  return seconds * 1000;
}

export const wallets = {
  async createWallet({ body }, context) {
    return { status: 200, body: toWallet(await openWallet(context, body)) };
  },
  async listWallets({ query }, context) {
    return page(context, query, query.expand);
  },
  async queryWallet({ body }, context) {
    return page(context, body, body.expand);
  },
  async getWallet({ path }, context) {
    return { status: 200, body: toWallet(await getWallet(context, path.id)) };
  },
  async updateWallet({ path, body }, context) {
    return { status: 200, body: toWallet(await updateWallet(context, path.id, body)) };
  },
  async topUpWallet({ path, body }, context) {
    const { wallet, transaction, invoiceId, checkout } = await orderCredits(context, path.id, body);
    return settled(context, async (then) => {
      const session = checkout && toCheckout(await getCheckout(then, checkout.id));
      const [shown = transaction] = await findTransactions(then.db, [transaction.id]);
      return {
        status: 200 as const,
        body: {
          wallet_transaction: toWalletTransaction(shown),
          wallet: toWallet(checkout ? await getWallet(then, wallet.id) : wallet),
          ...(invoiceId && { invoice_id: invoiceId }),
          ...(session && { checkout_session: session }),
        },
      };
    });
  },
  async debitWallet({ path, body }, context) {
    return { status: 200, body: toWallet(await debit(context, path.id, body)) };
  },
  async terminateWallet({ path }, context) {
    const wallet = toWallet(await terminate(context, path.id));
    return { status: 200, body: { message: 'wallet terminated successfully', ...wallet } };
  },
  async modifyWallet({ path }, context) {
    const { original, made } = await toPostpaid(context, path.id);
    return { status: 200, body: { original_wallet: toWallet(original), new_wallet: toWallet(made) } };
  },
  async getWalletTransactions({ path, query }, context) {
    const { id } = await getWallet(context, path.id);
    return transactionPage(context, query, id);
  },
  async queryWalletTransaction({ body }, context) {
    return transactionPage(context, body, body.id);
  },
  async getWalletBalance({ path, query }, context) {
    return showBalance(context, path.id, query.expand, query.from_cache ? ANY_AGE : undefined);
  },
  async getWalletBalanceCached({ path, query }, context) {
    return showBalance(context, path.id, query.expand, oldestOf(context) ?? ANY_AGE);
  },
  async getCustomerWallets({ query }, context) {
    const customer = await customerBy(context, query);
    const rows = await activeWallets(context.db, { customerId: customer.id });
    const shown = await showWallets(context, rows, query.expand);
    if (!query.include_real_time_balance) return { status: 200, body: shown };
    const oldest = query.from_cache ? (oldestOf(context) ?? ANY_AGE) : undefined;
    const balances = await balancesOf(context, rows, oldest);
    const body = shown.map((wallet) => {
      const { real_time_balance, real_time_credit_balance } = balances.get(wallet.id) as ShownBalance;
      return { ...wallet, real_time_balance, real_time_credit_balance };
    });
    return { status: 200, body };
  },
  async getWalletsByCustomerId({ path }, context) {
    const customer = await getCustomer(context, path.id);
    return { status: 200, body: (await activeWallets(context.db, { customerId: customer.id })).map(toWallet) };
  },
} satisfies Partial<WalletsHandlers<Context>>;
