import type { WalletsHandlers } from '@flexprice/generated/routes';
import { settled } from '../../aftermath.ts';
import { getCheckout, orderCredits } from '../../billing/checkout/index.ts';
import { debit, openWallet, terminate, toPostpaid } from '../../billing/wallets/index.ts';
import type { Context } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { toCheckout } from '../checkout/index.ts';
import { findCustomer } from '../customers/index.ts';
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
  async getWalletsByCustomerId({ path }, context) {
    const customer = await findCustomer(context.db, path.id);
    if (!customer) throw notFound('Customer', 'customer_id', path.id);
    return { status: 200, body: (await activeWallets(context.db, { customerId: customer.id })).map(toWallet) };
  },
} satisfies Partial<WalletsHandlers<Context>>;
