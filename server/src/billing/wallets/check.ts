import type { Context } from '../../context.ts';
import { formatDecimal } from '../../rating/decimal.ts';
import { findWallets, noteRealTime, walletWebhook } from '../../resources/wallets/index.ts';
import { emit } from '../../webhooks/index.ts';
import { decimalText } from '../../wire.ts';
import { checkFeatures, checkRealTime, levelsOf } from '../alerts/wallet.ts';
import { topUpIfLow } from './autoTopUp.ts';
import { WalletBook } from './book.ts';
import { owedBy, realTimeOf } from './realTime.ts';

/**
 * Looks at what is really left in a wallet: alerts, and the automatic top-up. The job `wallet.check`, planned when credits
 * move and when usage comes in.
 */
export async function checkWallet(context: Context, walletId: string): Promise<void> {
  const [known] = await findWallets(context.db, [walletId]);
  if (known?.wallet_status !== 'active') return;
  const owed = await owedBy(context, known.customer_id, known.currency);
  const book = await WalletBook.open(context, walletId);
  const { wallet } = book;
  if (wallet.wallet_status !== 'active') return;
  const left = realTimeOf(wallet, owed);
  await keep(context, book, formatDecimal(left.balance));
  const levels = await levelsOf(context, wallet);
  if (levels.alert_enabled) {
    await checkRealTime(context, wallet, levels, left);
    await checkFeatures(context, wallet, left);
  }
  await topUpIfLow(context, book, left);
}

async function keep(context: Context, { wallet }: WalletBook, balance: string): Promise<void> {
  const changed = wallet.real_time_balance === null || decimalText(wallet.real_time_balance) !== decimalText(balance);
  await noteRealTime(context.db, wallet.id, balance, context.now);
  if (changed) await emit(context, 'wallet.ongoing_balance.updated', wallet.id, walletWebhook(wallet));
}
