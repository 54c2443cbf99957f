import type { Context } from '../../context.ts';
import { databaseCode, violatedConstraint } from '../../db/failure.ts';
import { alreadyExists } from '../../errors.ts';
import { enqueue } from '../../jobs/index.ts';
import { settingOf } from '../../resources/settings/index.ts';
import { type TransactionRow, transactionWebhook, type WalletRow } from '../../resources/wallets/index.ts';
import { emit, emitAll } from '../../webhooks/index.ts';
import { checkCredits } from '../alerts/wallet.ts';
import { WalletBook } from './book.ts';

/** After they expired, credits wait this long for the invoices of the period that ended with them. */
const GRACE = 6 * 60 * 60_000;

/**
 * Writes what was booked and everything that follows from it: the outside is told, expiries are planned, alerts and
 * automatic top-ups are looked at.
 *
 * @throws ApiError `already_exists` when another wallet's transaction took an idempotency key in the meantime
 */
export const saveAndTell = (context: Context, book: WalletBook): Promise<void> => saveAndTellAll(context, [book]);

/** {@link saveAndTell} for several wallets, each in its customer's time. */
export async function saveAndTellAll(context: Context, books: readonly WalletBook[]): Promise<void> {
  try {
    await WalletBook.saveAll(context, books);
  } catch (error) {
    if (databaseCode(error) !== '23505' || violatedConstraint(error) !== 'wallet_transactions_idempotency_key')
      throw error;
    throw keyTaken(books.flatMap(({ transactions }) => transactions.map((row) => row.idempotency_key)).join(', '));
  }
  const created = books.flatMap((book) =>
    book.transactions.filter(isTold).map((row) => {
      return { objectId: row.wallet_id, payload: { transaction: transactionWebhook(row) }, at: book.context.now };
    }),
  );
  await emitAll(context, 'wallet.transaction.created', created);
  for (const book of books) await tellMore(book);
  await watchAll(context, books);
}

/** What follows from movements that are not simply debits. */
async function tellMore(book: WalletBook): Promise<void> {
  const { context } = book;
  for (const row of book.transactions) if (row.transaction_status === 'completed') await planExpiry(context, row);
  for (const row of book.settlements) {
    if (isTold(row)) {
      const updated_transaction = transactionWebhook(row);
      await emit(context, 'wallet.transaction.updated', row.wallet_id, { updated_transaction });
    }
    if (row.transaction_status === 'completed') await planExpiry(context, row);
  }
}

export const keyTaken = (key: string) =>
  alreadyExists(`A wallet transaction with idempotency key ${key} already exists. Use a new key for a new movement.`, {
    idempotency_key: key,
  });

/** A purchase is told of when it is paid, and its bonus with it. */
const isTold = (row: TransactionRow): boolean =>
  row.transaction_status === 'completed' && row.transaction_reason !== 'PURCHASED_CREDIT_BONUS';

/** Looks at the credits of wallets that moved, and has the rest looked at that takes longer. */
async function watchAll({ db }: Context, books: readonly WalletBook[]): Promise<void> {
  const active = books.filter(({ wallet }) => wallet.wallet_status === 'active');
  const unset = active.some(({ wallet }) => wallet.alert_settings === null);
  const usual = unset ? await settingOf(db, 'wallet_balance_alert_config') : undefined;
  for (const { context, wallet } of active) {
    const levels = wallet.alert_settings ?? usual;
    if (levels?.alert_enabled) await checkCredits(context, wallet, levels);
    if (levels?.alert_enabled || wallet.auto_topup?.enabled) await planCheck(context, wallet);
  }
}

/** Has what is really left in a wallet looked at soon. */
async function planCheck(context: Context, wallet: Pick<WalletRow, 'id' | 'customer_id'>): Promise<void> {
  await enqueue(context, {
    kind: 'wallet.check',
    key: wallet.id,
    customerId: wallet.customer_id,
    runAt: context.now,
    payload: { wallet_id: wallet.id },
  });
}

/** Plans that credits lose their worth, if they expire. */
async function planExpiry(context: Context, row: TransactionRow): Promise<void> {
  if (row.type !== 'credit' || !row.expiry_date) return;
  await planSweep(context, row, new Date(row.expiry_date.getTime() + GRACE));
}

export async function planSweep(context: Context, row: TransactionRow, runAt: Date): Promise<void> {
  await enqueue(context, {
    kind: 'wallet.expire_credits',
    key: row.id,
    customerId: row.customer_id,
    runAt,
    payload: { transaction_id: row.id },
  });
}
