import type { Context } from '../../context.ts';
import { alreadyExists, invalidOperation, notFound } from '../../errors.ts';
import { changeOf } from '../../resources/records.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import {
  activeWallets,
  findWallets,
  updateWalletRow,
  type WalletRow,
  walletWebhook,
} from '../../resources/wallets/index.ts';
import { emit } from '../../webhooks/index.ts';
import type { CounterAccount } from '../ledger/index.ts';
import { WalletBook } from './book.ts';
import { blank, insertActive } from './open.ts';
import { saveAndTell } from './tell.ts';

/**
 * Closes a wallet for good. What is left in it is lost.
 *
 * @throws ApiError `not_found`, `invalid_operation` when it is closed already
 */
export async function terminate(request: Context, walletId: string): Promise<WalletRow> {
  const context = await timeOf(request, walletId);
  const book = await WalletBook.open(context, walletId);
  return close(context, book, 'forfeited');
}

/**
 * Turns a prepaid wallet into a post-paid one: it is closed, and its credits go into a new wallet as one sum.
 *
 * @throws ApiError `not_found`, `invalid_operation` unless the wallet is prepaid and active, `already_exists` when the
 * customer has an active post-paid wallet in the currency
 */
export async function toPostpaid(
  request: Context,
  walletId: string,
): Promise<{ original: WalletRow; made: WalletRow }> {
  const context = await timeOf(request, walletId);
  const book = await WalletBook.open(context, walletId);
  const { wallet } = book;
  if (wallet.wallet_type !== 'PRE_PAID' || wallet.wallet_status !== 'active') {
    throw invalidOperation('Only an active prepaid wallet can be made a post-paid one.', {
      wallet_id: wallet.id,
      wallet_type: wallet.wallet_type,
      wallet_status: wallet.wallet_status,
    });
  }
  const { customer_id: customerId, currency } = wallet;
  const [other] = await activeWallets(context.db, { customerId, currency, type: 'POST_PAID' });
  if (other) {
    throw alreadyExists(`The customer already has an active POST_PAID wallet in ${currency}.`, { wallet_id: other.id });
  }
  const credits = book.balance;
  const original = await close(context, book, 'moved');
  const made = await insertActive(context, {
    ...blank(context, customerId, 'POST_PAID', currency),
    description: wallet.description,
    conversion_rate: wallet.conversion_rate,
    topup_conversion_rate: wallet.topup_conversion_rate,
    auto_topup: wallet.auto_topup,
    alert_settings: wallet.alert_settings,
    metadata: { ...wallet.metadata, converted_from: wallet.id },
  });
  if (!credits.gt(0)) return { original, made };
  const next = WalletBook.of(context, made);
  next.credit({
    credits,
    reason: 'FREE_CREDIT_GRANT',
    reference: { type: 'EXTERNAL', id: wallet.id },
    description: `Moved from wallet ${wallet.id}`,
    counter: 'moved',
  });
  await saveAndTell(context, next);
  return { original, made: next.wallet };
}

async function timeOf(request: Context, walletId: string): Promise<Context> {
  const [known] = await findWallets(request.db, [walletId]);
  if (!known) throw notFound('Wallet', 'wallet_id', walletId);
  return inCustomersTime(request, known.customer_id);
}

async function close(context: Context, book: WalletBook, counter: CounterAccount): Promise<WalletRow> {
  const { wallet } = book;
  if (wallet.wallet_status === 'closed') {
    throw invalidOperation(`Wallet ${wallet.id} is closed already.`, { wallet_id: wallet.id });
  }
  await book.empty({
    reason: 'WALLET_TERMINATION',
    reference: { type: 'REQUEST', id: wallet.id },
    key: wallet.id,
    description: 'Wallet closed',
    counter,
  });
  await saveAndTell(context, book);
  const closed = await updateWalletRow(context.db, wallet.id, { wallet_status: 'closed', ...changeOf(context) });
  await emit(context, 'wallet.terminated', wallet.id, walletWebhook(closed));
  return closed;
}
