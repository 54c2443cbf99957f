import type { WalletReferenceType, WalletTransactionReason } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { invalidOperation, notFound } from '../../errors.ts';
import { Decimal, formatDecimal, greatest, least, roundTo, ZERO } from '../../rating/decimal.ts';
import { changeOf, newRecord } from '../../resources/records.ts';
import {
  findTransactionsByKey,
  type LedgerEntryRow,
  lockWallet,
  lotsLeft,
  lotsToSpend,
  type MovementRows,
  type TransactionRow,
  type WalletRow,
  writeMovements,
} from '../../resources/wallets/index.ts';
import { type CounterAccount, entryOf } from '../ledger/index.ts';
import { type Lot, takeFrom } from './spend.ts';

/** Decimals of credits that are kept. */
export const CREDIT_DECIMALS = 9;

/** What credits and debits have in common. */
interface Movement {
  reason: WalletTransactionReason;
  reference: { type: WalletReferenceType; id: string };
  /** The caller's own key, or the server's. Empty: the transaction's id is the key. */
  key?: string;
  origin?: TransactionRow['origin'];
  description?: string;
  metadata?: Record<string, string> | null;
  /** The money that the credits stand for, where it is not simply credits times rate. */
  amount?: Decimal;
  /** Where the credits come from or go to, if the reason does not say it. */
  counter?: CounterAccount;
}

export interface CreditMovement extends Movement {
  credits: Decimal;
  expiry?: Date | null;
  priority?: number | null;
  parentId?: string;
  /** The id that others know the transaction by already. */
  id?: string;
  /** A purchase that is not paid yet: nothing moves until it is settled. */
  pending?: boolean;
}

export interface DebitMovement extends Movement {
  credits: Decimal;
  /** Credits that have expired by then cannot be spent. */
  at: Date;
  /** Takes more than there is, below 0. Otherwise that is refused. */
  overdraw?: boolean;
}

/**
 * The open book of one wallet: the wallet is locked, movements are computed here one after the other, and `save` writes
 * them all at once. Every movement of credits in the server goes through it.
 *
 * What a wallet holds is kept in two numbers that are never negative: credits that are left, and an overdraft, which
 * later credits fill up before anything of them can be spent.
 */
export class WalletBook {
  readonly wallet: WalletRow;
  /** Whose time is the customer's. */
  readonly context: Context;
  private credits: Decimal;
  private overdraft: Decimal;
  private lots: Lot[] = [];
  private readonly touched = new Map<string, Lot>();
  private readonly inserted: TransactionRow[] = [];
  private readonly settled: TransactionRow[] = [];
  private readonly entries: LedgerEntryRow[] = [];

  private constructor(context: Context, wallet: WalletRow) {
    this.context = context;
    this.wallet = { ...wallet };
    this.credits = new Decimal(wallet.credits);
    this.overdraft = new Decimal(wallet.overdraft);
  }

  /** @throws ApiError `not_found` */
  static async open(context: Context, walletId: string): Promise<WalletBook> {
    const wallet = await lockWallet(context.db, walletId);
    if (!wallet) throw notFound('Wallet', 'wallet_id', walletId);
    return new WalletBook(context, wallet);
  }

  /** For a wallet that the caller has locked, or made in this transaction. */
  static of(context: Context, wallet: WalletRow): WalletBook {
    return new WalletBook(context, wallet);
  }

  get balance(): Decimal {
    return this.credits.minus(this.overdraft);
  }

  /** The transactions booked so far, in order. */
  get transactions(): readonly TransactionRow[] {
    return this.inserted;
  }

  /** The pending transactions that were completed or called off. */
  get settlements(): readonly TransactionRow[] {
    return this.settled;
  }

  /** Looks ahead: of several debits that are coming, the lots for all of them are read at once. */
  readLots(credits: Decimal, at: Date): Promise<void> {
    return WalletBook.readLots(this.context, [{ book: this, credits, at }]);
  }

  /** {@link readLots} for several wallets, in one statement. */
  static async readLots({ db }: Context, wanted: readonly { book: WalletBook; credits: Decimal; at: Date }[]) {
    const rows = await lotsToSpend(
      db,
      wanted.map(({ book, credits, at }) => ({ wallet_id: book.wallet.id, credits: formatDecimal(credits), at })),
    );
    const byWallet = Map.groupBy(rows, ({ wallet_id }) => wallet_id);
    for (const { book } of wanted) {
      const known = new Map(book.lots.map((lot) => [lot.id, lot]));
      const found = byWallet.get(book.wallet.id) ?? [];
      book.lots = found.map((row) => known.get(row.id) ?? { id: row.id, left: new Decimal(row.credits_available) });
    }
  }

  /** What the lots read so far still hold. */
  get spendable(): Decimal {
    return this.lots.reduce((sum, lot) => sum.plus(lot.left), ZERO);
  }

  /** Adds credits. An overdraft is filled up first; only the rest can be spent. */
  credit(movement: CreditMovement): TransactionRow {
    const row = this.newRow('credit', movement, roundTo(movement.credits, CREDIT_DECIMALS));
    if (movement.id) row.id = movement.id;
    row.amount = moneyOf(row, this.wallet.topup_conversion_rate, movement.amount);
    row.topup_conversion_rate = this.wallet.topup_conversion_rate;
    row.expiry_date = movement.expiry ?? null;
    row.priority = movement.priority ?? null;
    row.parent_transaction_id = movement.parentId ?? null;
    if (movement.pending) {
      row.transaction_status = 'pending';
      // They are shown, and cannot be spent until they are paid.
      row.credits_available = row.credit_amount;
    } else this.add(row, movement.counter);
    this.inserted.push(row);
    return row;
  }

  /** Completes a pending purchase. */
  complete(row: TransactionRow): TransactionRow {
    const completed: TransactionRow = { ...row, transaction_status: 'completed', ...changeOf(this.context) };
    this.add(completed);
    this.settled.push(completed);
    return completed;
  }

  /** Calls off a pending purchase. */
  fail(row: TransactionRow): TransactionRow {
    const failed: TransactionRow = {
      ...row,
      transaction_status: 'failed',
      credits_available: '0',
      ...changeOf(this.context),
    };
    this.settled.push(failed);
    return failed;
  }

  /**
   * Takes credits from the lots that were read.
   *
   * @throws ApiError `invalid_operation` when they do not suffice, unless the movement may overdraw
   */
  debit(movement: DebitMovement): TransactionRow {
    const credits = roundTo(movement.credits, CREDIT_DECIMALS);
    if (!movement.overdraw && this.spendable.lt(credits)) throw insufficient(this.wallet, credits, this.spendable);
    const row = this.newRow('debit', movement, credits);
    const { taken, missing } = takeFrom(this.lots, credits);
    for (const { id } of taken) this.touch(id);
    this.credits = this.credits.minus(credits.minus(missing));
    this.overdraft = this.overdraft.plus(missing);
    const ids = taken.map(({ id }) => id).join(',');
    if (ids) row.metadata = { ...row.metadata, consumed_credit_tx_ids: ids };
    return this.finishDebit(row, movement);
  }

  /** Takes all that is left of one lot, however it stands with its expiry. */
  takeLot(
    lot: { id: string; credits_available: string },
    movement: Omit<DebitMovement, 'credits' | 'at'>,
  ): TransactionRow {
    const credits = new Decimal(lot.credits_available);
    const row = this.newRow('debit', movement, credits);
    this.touched.set(lot.id, { id: lot.id, left: ZERO });
    this.credits = this.credits.minus(credits);
    return this.finishDebit(row, movement);
  }

  /**
   * Takes everything, expired credits too, and settles an overdraft with it.
   *
   * @returns the debit, or nothing when the balance was not above 0
   */
  async empty(movement: Omit<DebitMovement, 'credits' | 'at'>): Promise<TransactionRow | undefined> {
    const lots = await lotsLeft(this.context.db, this.wallet.id);
    const row = this.balance.gt(ZERO) ? this.newRow('debit', movement, this.balance) : undefined;
    for (const { id } of lots) this.touched.set(id, { id, left: ZERO });
    this.overdraft = greatest(this.overdraft.minus(this.credits), ZERO);
    this.credits = ZERO;
    return row && this.finishDebit(row, movement);
  }

  /** The transactions under some of these keys, if they were booked before. */
  booked(origin: TransactionRow['origin'], keys: readonly string[]): Promise<TransactionRow[]> {
    return findTransactionsByKey(this.context.db, origin, keys);
  }

  /** Writes everything that was booked in some wallets, in one statement. */
  static async saveAll({ db }: Context, books: readonly WalletBook[]): Promise<void> {
    const changed = books.filter((book) => book.inserted.length + book.settled.length + book.touched.size > 0);
    if (changed.length === 0) return;
    await writeMovements(
      db,
      changed.map((book) => book.movements()),
    );
    for (const book of changed)
      Object.assign(book.wallet, {
        credits: formatDecimal(book.credits),
        overdraft: formatDecimal(book.overdraft),
        credit_balance: formatDecimal(book.balance),
        ...changeOf(book.context),
      });
  }

  private movements(): MovementRows {
    return {
      walletId: this.wallet.id,
      credits: formatDecimal(this.credits),
      overdraft: formatDecimal(this.overdraft),
      now: this.context.now,
      author: this.context.principal.userId,
      inserted: this.inserted,
      settled: this.settled,
      lots: [...this.touched.values()].map(({ id, left }) => ({ id, credits_available: formatDecimal(left) })),
      entries: this.entries,
    };
  }

  private newRow(type: TransactionRow['type'], movement: Omit<Movement, 'credits'>, credits: Decimal): TransactionRow {
    const record = newRecord(this.context, 'wtxn');
    return {
      ...record,
      status: 'published',
      wallet_id: this.wallet.id,
      customer_id: this.wallet.customer_id,
      type,
      transaction_status: 'completed',
      transaction_reason: movement.reason,
      amount: '0',
      credit_amount: formatDecimal(credits),
      credit_balance_before: formatDecimal(this.balance),
      credit_balance_after: formatDecimal(this.balance),
      credits_available: '0',
      currency: this.wallet.currency,
      conversion_rate: null,
      topup_conversion_rate: null,
      expiry_date: null,
      priority: null,
      reference_type: movement.reference.type,
      reference_id: movement.reference.id || movement.key || record.id,
      parent_transaction_id: null,
      origin: movement.origin ?? 'system',
      idempotency_key: movement.key || record.id,
      description: movement.description ?? '',
      metadata: movement.metadata ?? null,
    };
  }

  private add(row: TransactionRow, counter?: CounterAccount): void {
    const credits = new Decimal(row.credit_amount);
    const filled = least(this.overdraft, credits);
    row.credit_balance_before = formatDecimal(this.balance);
    this.overdraft = this.overdraft.minus(filled);
    this.credits = this.credits.plus(credits.minus(filled));
    row.credit_balance_after = formatDecimal(this.balance);
    row.credits_available = formatDecimal(credits.minus(filled));
    this.entries.push(entryOf(row, this.context.now, counter));
  }

  private finishDebit(row: TransactionRow, { amount, counter }: Pick<Movement, 'amount' | 'counter'>): TransactionRow {
    row.amount = moneyOf(row, this.wallet.conversion_rate, amount);
    row.conversion_rate = this.wallet.conversion_rate;
    row.credit_balance_after = formatDecimal(this.balance);
    this.entries.push(entryOf(row, this.context.now, counter));
    this.inserted.push(row);
    return row;
  }

  private touch(id: string): void {
    const lot = this.lots.find((one) => one.id === id);
    if (lot) this.touched.set(id, lot);
  }
}

/** Decimals of money that a transaction keeps. */
const MONEY_DECIMALS = 15;

function moneyOf(row: TransactionRow, rate: string, amount?: Decimal): string {
  return formatDecimal(roundTo(amount ?? new Decimal(row.credit_amount).times(rate), MONEY_DECIMALS));
}

function insufficient(wallet: WalletRow, needed: Decimal, spendable: Decimal) {
  return invalidOperation(
    `Insufficient balance: ${formatDecimal(needed)} credits are needed and ${formatDecimal(spendable)} can be spent. Top up wallet ${wallet.id} first.`,
    { wallet_id: wallet.id, credits_needed: formatDecimal(needed), credits_available: formatDecimal(spendable) },
  );
}
