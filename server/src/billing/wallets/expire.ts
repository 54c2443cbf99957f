import type { Context } from '../../context.ts';
import { Decimal } from '../../rating/decimal.ts';
import { findTransactions, isHeldForInvoice } from '../../resources/wallets/index.ts';
import { instant } from '../../wire.ts';
import { WalletBook } from './book.ts';
import { planSweep, saveAndTell } from './tell.ts';

const MINUTE = 60_000;
/** How soon credits are looked at again that an invoice may still need. */
const SOON = 15 * MINUTE;

/**
 * Takes what is left of expired credits out of their wallet: the job `wallet.expire_credits`. Credits that an invoice of
 * their time may still need are left alone and looked at again later, each time after a longer pause, so that an invoice
 * that stays unpaid does not keep the server busy.
 */
export async function expireCredits(context: Context, transactionId: string): Promise<void> {
  const [known] = await findTransactions(context.db, [transactionId]);
  if (!known?.expiry_date) return;
  const book = await WalletBook.open(context, known.wallet_id);
  // Read again: whoever held the wallet may have spent them.
  const [lot] = await findTransactions(context.db, [transactionId]);
  if (!lot || new Decimal(lot.credits_available).isZero() || lot.transaction_status !== 'completed') return;
  if (await isHeldForInvoice(context.db, lot, context.now)) {
    const late = context.now.getTime() - known.expiry_date.getTime();
    await planSweep(context, lot, new Date(context.now.getTime() + Math.max(SOON, late / 8)));
    return;
  }
  book.takeLot(lot, {
    reason: 'CREDIT_EXPIRED',
    reference: { type: 'REQUEST', id: lot.id },
    key: lot.id,
    // Credits without a key of their own have this one too.
    origin: 'expiry',
    description: 'Credits expired',
    metadata: { expired_transaction_id: lot.id, expiry_date: instant(known.expiry_date) },
  });
  await saveAndTell(context, book);
}
