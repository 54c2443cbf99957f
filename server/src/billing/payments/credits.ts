import type { Context } from '../../context.ts';
import { invalidOperation, notFound, validationError } from '../../errors.ts';
import { type Decimal, decimal, sum } from '../../rating/decimal.ts';
import type { InvoiceRow } from '../../resources/invoices/index.ts';
import { activeWallets, findWallets, type WalletRow } from '../../resources/wallets/index.ts';
import { debitPostpaid } from '../wallets/index.ts';

/**
 * The post-paid wallet that a payment takes credits from: the one that was named, or the only one of the currency.
 *
 * @throws ApiError `validation_error` for a prepaid wallet, `not_found`, `invalid_operation` when it does not suffice
 */
export async function checkWallet(
  context: Context,
  invoice: InvoiceRow,
  id: string | undefined,
  amount: string,
): Promise<string> {
  const wallet = id ? await named(context, invoice, id) : await only(context, invoice);
  const holds = worth(wallet);
  if (holds.lt(amount)) {
    throw invalidOperation(`Insufficient balance: wallet ${wallet.id} holds ${holds.toFixed()}, less than ${amount}.`, {
      wallet_id: wallet.id,
      balance: holds.toFixed(),
      amount,
    });
  }
  return wallet.id;
}

const worth = (wallet: WalletRow): Decimal => decimal(wallet.credit_balance).times(decimal(wallet.conversion_rate));

async function named({ db }: Context, invoice: InvoiceRow, id: string): Promise<WalletRow> {
  const [wallet] = await findWallets(db, [id]);
  if (!wallet || wallet.customer_id !== invoice.customer_id) throw notFound('Wallet', 'payment_method_id', id);
  if (wallet.wallet_type !== 'POST_PAID') {
    throw validationError({
      payment_method_id: 'must be a post-paid wallet; prepaid credits are applied when an invoice is finalized',
    });
  }
  if (wallet.wallet_status !== 'active' || wallet.currency !== invoice.currency) {
    throw invalidOperation(`Wallet ${id} cannot pay: it must be active and in ${invoice.currency}.`, {
      wallet_id: id,
      wallet_status: wallet.wallet_status,
      currency: wallet.currency,
    });
  }
  return wallet;
}

async function only({ db }: Context, invoice: InvoiceRow): Promise<WalletRow> {
  const { customer_id: customerId, currency } = invoice;
  const [wallet] = await activeWallets(db, { customerId, currency, type: 'POST_PAID' });
  if (!wallet) throw notFound('Post-paid wallet', 'currency', currency);
  return wallet;
}

/**
 * Takes credits for an invoice out of one wallet.
 *
 * @returns whether it held enough; if not, nothing was taken
 */
export async function takeCredits(
  context: Context,
  invoice: InvoiceRow,
  walletId: string,
  amount: Decimal,
): Promise<boolean> {
  const { customer_id: customerId, currency } = invoice;
  const wallets = await activeWallets(context.db, { customerId, currency, type: 'POST_PAID', lock: true });
  const wallet = wallets.find(({ id }) => id === walletId);
  if (!wallet || worth(wallet).lt(amount)) return false;
  const at = invoice.period_end ?? context.now;
  const taken = await debitPostpaid(context, customerId, currency, amount, { invoiceId: invoice.id, at, walletId });
  // Part of the balance may have expired: then all is rolled back, so that nothing is taken for a payment that fails.
  if (!sum(taken.map((one) => one.amount)).eq(amount)) {
    throw invalidOperation(
      `Part of the credits in wallet ${walletId} has expired; less than ${amount.toFixed()} is left.`,
      {
        wallet_id: walletId,
      },
    );
  }
  return true;
}
