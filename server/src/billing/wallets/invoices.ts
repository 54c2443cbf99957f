import type { WalletTransactionReason } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import type { Database } from '../../db/index.ts';
import { Decimal as D, type Decimal, divide, greatest, least, ZERO } from '../../rating/decimal.ts';
import { roundDownToCurrency } from '../../rating/money.ts';
import {
  activeWallets,
  findTransactionsByKey,
  findWallets,
  spendable,
  type TransactionRow,
  type WalletRow,
} from '../../resources/wallets/index.ts';
import { WalletBook } from './book.ts';
import { blank, insertActive } from './open.ts';
import { saveAndTell } from './tell.ts';

/** A wallet with what an invoice may take from it. */
export interface SpendableWallet {
  id: string;
  wallet: WalletRow;
  /** Money: credits that are good at the instant, at the conversion rate. Never more than the balance. */
  balance: Decimal;
}

interface Asking {
  /** Credits that have expired by then cannot be spent: the end of the period that is billed. */
  at: Date;
  /** Keeps others from moving credits until the transaction ends. Without it this only looks. */
  lock?: boolean;
}

const mayPay = (wallet: WalletRow, kind: 'USAGE' | 'FIXED'): boolean =>
  wallet.allowed_price_types.length === 0 ||
  wallet.allowed_price_types.includes('ALL') ||
  wallet.allowed_price_types.includes(kind);

async function withSpendable(db: Database, wallets: readonly WalletRow[], at: Date): Promise<SpendableWallet[]> {
  if (wallets.length === 0) return [];
  const credits = await spendable(
    db,
    wallets.map(({ id }) => id),
    at,
  );
  return wallets
    .map((wallet) => {
      const usable = least(new D(credits.get(wallet.id) ?? 0), greatest(new D(wallet.credit_balance), ZERO));
      return { id: wallet.id, wallet, balance: usable.times(wallet.conversion_rate) };
    })
    .filter(({ balance }) => balance.gt(ZERO))
    .sort((a, b) => b.balance.comparedTo(a.balance));
}

/** A customer's prepaid wallets that may pay for usage and have something left, the fullest first. */
export async function prepaidWallets(
  db: Database,
  customerId: string,
  currency: string,
  { at, lock = false }: Asking,
): Promise<SpendableWallet[]> {
  const wallets = await activeWallets(db, { customerId, currency: currency.toLowerCase(), type: 'PRE_PAID', lock });
  return withSpendable(
    db,
    wallets.filter((wallet) => mayPay(wallet, 'USAGE')),
    at,
  );
}

/** What an invoice takes from a wallet. */
interface Taking {
  invoiceId: string;
  at: Date;
  /** A second movement under the same key is not made; the first is given back. */
  key?: string;
}

/**
 * Lowers the usage charges of an invoice with prepaid credits.
 *
 * @param amount money, in the wallet's currency
 * @throws ApiError `invalid_operation` when the wallet does not hold it
 */
export function applyPrepaid(
  context: Context,
  walletId: string,
  amount: Decimal,
  taking: Taking,
): Promise<TransactionRow> {
  return take(context, walletId, amount, 'CREDIT_ADJUSTMENT', taking);
}

async function take(
  context: Context,
  walletId: string,
  amount: Decimal,
  reason: WalletTransactionReason,
  { invoiceId, at, key }: Taking,
): Promise<TransactionRow> {
  const book = await WalletBook.open(context, walletId);
  const [earlier] = key ? await book.booked('system', [key]) : [];
  if (earlier) return earlier;
  const credits = divide(amount, new D(book.wallet.conversion_rate));
  await book.readLots(credits, at);
  const row = book.debit({
    credits,
    at,
    amount,
    reason,
    reference: { type: 'INVOICE', id: invoiceId },
    ...(key && { key }),
    description: reason === 'INVOICE_PAYMENT' ? 'Invoice paid with credits' : 'Usage paid with prepaid credits',
  });
  await saveAndTell(context, book);
  return row;
}

/** What an invoice still wants, by kind: wallets may be limited to one of them. */
export interface Charges {
  usage: Decimal;
  fixed: Decimal;
}

/** What one wallet paid of an invoice. */
export interface WalletPayment {
  walletId: string;
  transactionId: string;
  amount: Decimal;
  usage: Decimal;
  fixed: Decimal;
}

/**
 * Pays a finalized invoice from post-paid wallets as far as they reach: wallets for usage alone first, then those for
 * fixed charges alone, then the others; of each kind the fullest first. Usage is paid before fixed charges.
 *
 * @param wanted what to pay; a sum alone may be paid by any wallet
 * @returns one payment for each wallet that paid something; none when there is nothing to take
 */
export async function debitPostpaid(
  context: Context,
  customerId: string,
  currency: string,
  wanted: Decimal | Charges,
  { invoiceId, at, walletId }: { invoiceId: string; at: Date; walletId?: string },
): Promise<WalletPayment[]> {
  const asked = { customerId, currency: currency.toLowerCase(), type: 'POST_PAID' as const, lock: true };
  const active = (await activeWallets(context.db, asked)).filter(({ id }) => !walletId || id === walletId);
  const wallets = (await withSpendable(context.db, active, at)).sort((a, b) => classOf(a.wallet) - classOf(b.wallet));
  const left = 'usage' in wanted ? { ...wanted } : { usage: wanted, fixed: ZERO };
  const anyKind = !('usage' in wanted);
  const payments: WalletPayment[] = [];
  for (const { id, wallet, balance } of wallets) {
    const holds = roundDownToCurrency(balance, currency);
    const usage = anyKind || mayPay(wallet, 'USAGE') ? least(holds, left.usage) : ZERO;
    const fixed = mayPay(wallet, 'FIXED') ? least(holds.minus(usage), left.fixed) : ZERO;
    const amount = usage.plus(fixed);
    if (!amount.gt(ZERO)) continue;
    left.usage = left.usage.minus(usage);
    left.fixed = left.fixed.minus(fixed);
    const row = await take(context, id, amount, 'INVOICE_PAYMENT', { invoiceId, at });
    payments.push({ walletId: id, transactionId: row.id, amount, usage, fixed });
  }
  return payments;
}

function classOf({ allowed_price_types: types }: WalletRow): number {
  if (types.length === 0 || types.includes('ALL') || (types.includes('USAGE') && types.includes('FIXED'))) return 2;
  return types.includes('USAGE') ? 0 : 1;
}

export interface Crediting {
  customerId: string;
  currency: string;
  /** Money; divided by the wallet's conversion rate, so that it is worth the same when it is spent. */
  amount: Decimal;
  reason:
    | 'CREDIT_NOTE'
    | 'INVOICE_VOID_REFUND'
    | 'SUBSCRIPTION_CREDIT_GRANT'
    | 'FREE_CREDIT_GRANT'
    | 'PURCHASED_CREDIT_DIRECT';
  reference: { type: TransactionRow['reference_type']; id: string };
  /** Whatever runs twice, the credits come once. */
  idempotencyKey: string;
  description?: string;
  metadata?: Record<string, string>;
  /** Also takes a post-paid wallet, whichever is older. */
  anyType?: boolean;
  /** Metadata of a wallet that has to be opened. */
  walletMetadata?: Record<string, string>;
}

/**
 * Gives money back as credits: to the customer's oldest active prepaid wallet of the currency, or to a new one at one
 * unit of money per credit.
 */
export async function creditWallet(
  context: Context,
  { customerId, currency, amount, reason, reference, idempotencyKey, ...more }: Crediting,
): Promise<{ wallet: WalletRow; transaction: TransactionRow }> {
  const code = currency.toLowerCase();
  const wallet = await returnWallet(context, customerId, code, more.anyType ?? false, more.walletMetadata);
  const book = WalletBook.of(context, wallet);
  const [earlier] = await findTransactionsByKey(context.db, 'system', [idempotencyKey]);
  if (earlier) {
    const [its] = await findWallets(context.db, [earlier.wallet_id]);
    return { wallet: its ?? wallet, transaction: earlier };
  }
  const transaction = book.credit({
    credits: divide(amount, new D(wallet.conversion_rate)),
    amount,
    reason,
    reference,
    key: idempotencyKey,
    description: more.description ?? '',
    metadata: more.metadata ?? null,
  });
  await saveAndTell(context, book);
  return { wallet: book.wallet, transaction };
}

/** The wallet that money goes back to, locked. */
async function returnWallet(
  context: Context,
  customerId: string,
  currency: string,
  anyType: boolean,
  metadata: Record<string, string> | undefined,
): Promise<WalletRow> {
  const asked = { customerId, currency, lock: true, ...(!anyType && { type: 'PRE_PAID' as const }) };
  const [wallet] = await activeWallets(context.db, asked);
  if (wallet) return wallet;
  return insertActive(context, { ...blank(context, customerId, 'PRE_PAID', currency), metadata: metadata ?? null });
}
