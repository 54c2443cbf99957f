import type { DebitWalletRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { Findings } from '../../resources/findings.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import { creditsOf, findWallets, type WalletRow } from '../../resources/wallets/index.ts';
import { WalletBook } from './book.ts';
import { keyTaken, saveAndTell } from './tell.ts';
import { refuseInactive } from './topUp.ts';

/**
 * Takes credits by hand. What the wallet does not hold makes its balance negative.
 *
 * @throws ApiError `validation_error`, `not_found`, `invalid_operation` for a closed wallet, `already_exists` for a key
 * that was used
 */
export async function debit(request: Context, walletId: string, body: DebitWalletRequest): Promise<WalletRow> {
  const findings = new Findings();
  const credits = creditsOf(body.credits, 'credits', findings);
  if (body.transaction_reason !== 'MANUAL_BALANCE_DEBIT')
    findings.fault('transaction_reason', 'must be MANUAL_BALANCE_DEBIT');
  findings.raise();
  const [known] = await findWallets(request.db, [walletId]);
  if (!known) throw notFound('Wallet', 'wallet_id', walletId);
  const context = await inCustomersTime(request, known.customer_id);
  const book = await WalletBook.open(context, walletId);
  refuseInactive(book.wallet);
  const key = body.idempotency_key;
  if ((await book.booked('request', [key])).length > 0) throw keyTaken(key);
  if (!credits) return book.wallet;
  await book.readLots(credits, context.now);
  book.debit({
    credits,
    at: context.now,
    overdraw: true,
    reason: 'MANUAL_BALANCE_DEBIT',
    reference: { type: 'REQUEST', id: key },
    key,
    origin: 'request',
    description: body.description ?? '',
    metadata: body.metadata ?? null,
  });
  await saveAndTell(context, book);
  return book.wallet;
}
