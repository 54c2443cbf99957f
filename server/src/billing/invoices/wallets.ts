import type { Context } from '../../context.ts';
import type { Database } from '../../db/index.ts';
import { invalidOperation } from '../../errors.ts';
import type { Decimal } from '../../rating/decimal.ts';
import type { PrepaidWallet } from '../../rating/steps/state.ts';

/** Wallets as invoices use them. */

/** Active prepaid wallets of a customer, to be debited in this transaction. */
export async function prepaidWallets(_db: Database, _customerId: string, _currency: string): Promise<PrepaidWallet[]> {
  return [];
}

export async function applyPrepaid(
  _context: Context,
  _walletId: string,
  _amount: Decimal,
  _reference: { invoiceId: string },
): Promise<void> {
  throw invalidOperation('This server keeps no wallets yet.');
}

/** Gives money back as credits. */
export async function giveBack(
  _context: Context,
  _credit: { customerId: string; currency: string; amount: Decimal; invoiceId: string },
): Promise<void> {
  throw invalidOperation('This server keeps no wallets yet, so nothing can be given back to one.');
}
