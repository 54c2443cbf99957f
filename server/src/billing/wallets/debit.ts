import type { DebitWalletRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { type Decimal, ZERO } from '../../rating/decimal.ts';
import { Findings } from '../../resources/findings.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import { creditsOf, lockWallet, type WalletRow } from '../../resources/wallets/index.ts';
import { WalletBook } from './book.ts';
import { debitDesk } from './debitDesk.ts';
import { keyTaken, saveAndTell } from './tell.ts';
import { refuseInactive } from './topUp.ts';

/** Credits to take by hand, as they were asked for. */
export interface DebitOrder {
  readonly credits: Decimal;
  readonly key: string;
  readonly description: string;
  readonly metadata: Record<string, string> | null;
}

/**
 * Takes credits by hand. What the wallet does not hold makes its balance negative. Debits that arrive together are booked
 * together (see debitDesk.ts), unless the effect must be in the request's own transaction.
 *
 * @throws ApiError `validation_error`, `not_found`, `invalid_operation` for a closed wallet, `already_exists` for a key
 * that was used
 */
export async function debit(context: Context, walletId: string, body: DebitWalletRequest): Promise<WalletRow> {
  const order = read(body);
  if (!context.idempotent) return debitDesk(context.services).submit(context, walletId, order);
  const [outcome] = await bookDebits(context, walletId, [order]);
  if (outcome instanceof Error) throw outcome;
  return outcome as WalletRow; // one for each order
}

/** @throws ApiError `validation_error` with every fault */
function read({ credits: text, transaction_reason, idempotency_key, ...body }: DebitWalletRequest): DebitOrder {
  const findings = new Findings();
  const credits = creditsOf(text, 'credits', findings);
  if (transaction_reason !== 'MANUAL_BALANCE_DEBIT')
    findings.fault('transaction_reason', 'must be MANUAL_BALANCE_DEBIT');
  findings.raise();
  return {
    credits: credits as Decimal, // otherwise it was raised
    key: idempotency_key,
    description: body.description ?? '',
    metadata: body.metadata ?? null,
  };
}

/**
 * Books debits of one wallet, in order, in the caller's transaction. One that is refused does not keep the others from being
 * booked.
 *
 * @returns the wallet as each of them left it, or why it was refused
 * @throws ApiError `not_found`, `invalid_operation`
 */
export async function bookDebits(
  request: Context,
  walletId: string,
  orders: readonly DebitOrder[],
): Promise<(WalletRow | Error)[]> {
  const locked = await lockWallet(request.db, walletId);
  if (!locked) throw notFound('Wallet', 'wallet_id', walletId);
  const context = await inCustomersTime(request, locked.customer_id);
  const book = WalletBook.of(context, locked);
  refuseInactive(book.wallet);
  const keys = orders.map(({ key }) => key);
  const wanted = orders.reduce((sum, { credits }) => sum.plus(credits), ZERO);
  const [booked] = await Promise.all([book.booked('request', keys), book.readLots(wanted, context.now)]);
  const used = new Set(booked.map((row) => row.idempotency_key));
  const after = orders.map((order) => {
    if (used.has(order.key)) return keyTaken(order.key);
    used.add(order.key);
    return book.debit({
      credits: order.credits,
      at: context.now,
      overdraw: true,
      reason: 'MANUAL_BALANCE_DEBIT',
      reference: { type: 'REQUEST', id: order.key },
      key: order.key,
      origin: 'request',
      description: order.description,
      metadata: order.metadata,
    });
  });
  await saveAndTell(context, book);
  return after.map((row) =>
    row instanceof Error ? row : { ...book.wallet, credit_balance: row.credit_balance_after },
  );
}
