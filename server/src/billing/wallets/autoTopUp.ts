import type { CooldownUnit } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { Decimal } from '../../rating/decimal.ts';
import { lastAutoTopUp, type TransactionRow } from '../../resources/wallets/index.ts';
import { collectInvoice } from '../invoices/collect.ts';
import type { WalletBook } from './book.ts';
import type { RealTimeBalance } from './realTime.ts';
import { addCredits } from './topUp.ts';

const MILLISECONDS: { readonly [Unit in CooldownUnit]: number } = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

/**
 * Adds credits when few are really left, as the wallet says. Not while an earlier automatic purchase waits to be paid, nor
 * within the pause after the last one.
 */
export async function topUpIfLow(context: Context, book: WalletBook, left: RealTimeBalance): Promise<void> {
  const rules = book.wallet.auto_topup;
  if (!rules?.enabled || left.credits.gt(rules.threshold)) return;
  const last = await lastAutoTopUp(context.db, book.wallet.id);
  if (last && (last.transaction_status === 'pending' || isResting(rules.cooldown, last, context.now))) return;
  const { invoiceId } = await addCredits(context, book, {
    reason: rules.invoicing ? 'PURCHASED_CREDIT_INVOICED' : 'PURCHASED_CREDIT_DIRECT',
    credits: new Decimal(rules.amount),
    expiry: null,
    priority: null,
    description: 'Auto top-up triggered for low ongoing balance',
    metadata: null,
    auto: true,
  });
  if (invoiceId) await collectInvoice(context, invoiceId, 'create');
}

function isResting(cooldown: { value: number; unit: CooldownUnit } | undefined, last: TransactionRow, now: Date) {
  return cooldown && now.getTime() < last.created_at.getTime() + cooldown.value * MILLISECONDS[cooldown.unit];
}
