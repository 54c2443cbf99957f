import type { DebitWalletRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import type { Database } from '../../db/index.ts';
import { notFound } from '../../errors.ts';
import { type Decimal, ZERO } from '../../rating/decimal.ts';
import { Findings } from '../../resources/findings.ts';
import { inTimesOf } from '../../resources/testClocks/index.ts';
import {
  creditsOf,
  findTransactionsByKey,
  lockFreeWallets,
  lockWallet,
  type WalletRow,
} from '../../resources/wallets/index.ts';
import { BUSY, type Ordered } from '../desk.ts';
import { WalletBook } from './book.ts';
import { debitDesk } from './debitDesk.ts';
import { keyTaken, saveAndTellAll } from './tell.ts';
import { refusalOf } from './topUp.ts';

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
  const [outcome] = await bookDebits(context, [{ objectId: walletId, order }], true);
  if (outcome instanceof Error) throw outcome;
  return outcome as WalletRow; // one for each order, and none is busy that may be waited for
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
 * Books debits in order, in the caller's transaction. One that is refused does not keep the others from being booked.
 *
 * @param alone whether they are of one wallet, which is then waited for
 * @returns the wallet as each of them left it, or why it was refused, or that its wallet is held by somebody else
 */
export async function bookDebits(
  request: Context,
  orders: readonly Ordered<DebitOrder>[],
  alone: boolean,
): Promise<(WalletRow | Error | typeof BUSY)[]> {
  const ids = [...new Set(orders.map(({ objectId }) => objectId))];
  const locked = alone ? await lockOnly(request.db, ids) : await lockFreeWallets(request.db, ids);
  const inTimeOf = await inTimesOf(
    request,
    locked.map(({ customer_id }) => customer_id),
  );
  const books = new Map(locked.map((wallet) => [wallet.id, WalletBook.of(inTimeOf(wallet.customer_id), wallet)]));
  const byWallet = Map.groupBy(orders, ({ objectId }) => objectId);
  const wanted = [...books].map(([id, book]) => {
    const credits = (byWallet.get(id) ?? []).reduce((sum, { order }) => sum.plus(order.credits), ZERO);
    return { book, credits, at: book.context.now };
  });
  const keys = orders.map(({ order }) => order.key);
  const [booked] = await Promise.all([
    findTransactionsByKey(request.db, 'request', keys),
    WalletBook.readLots(request, wanted),
  ]);
  const used = new Set(booked.map((row) => row.idempotency_key));
  const after = orders.map(({ objectId, order }) => {
    const book = books.get(objectId);
    // In a crowd, one that is not there looks like one that is held.
    if (!book) return alone ? notFound('Wallet', 'wallet_id', objectId) : BUSY;
    const refusal = refusalOf(book.wallet) ?? (used.has(order.key) ? keyTaken(order.key) : undefined);
    if (refusal) return refusal;
    used.add(order.key);
    return { book, row: take(book, order) };
  });
  await saveAndTellAll(request, [...books.values()]);
  return after.map((one) =>
    one === BUSY || one instanceof Error ? one : { ...one.book.wallet, credit_balance: one.row.credit_balance_after },
  );
}

async function lockOnly(db: Database, [id = '']: readonly string[]): Promise<WalletRow[]> {
  const wallet = await lockWallet(db, id);
  return wallet ? [wallet] : [];
}

const take = (book: WalletBook, { credits, key, description, metadata }: DebitOrder) =>
  book.debit({
    credits,
    at: book.context.now,
    overdraw: true,
    reason: 'MANUAL_BALANCE_DEBIT',
    reference: { type: 'REQUEST', id: key },
    key,
    origin: 'request',
    description,
    metadata,
  });
