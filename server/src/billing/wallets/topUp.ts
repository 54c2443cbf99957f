import type { TopUpWalletRequest, WalletTransactionReason } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { invalidOperation, notFound } from '../../errors.ts';
import { type Decimal, divide, ONE, tryDecimal } from '../../rating/decimal.ts';
import { TOO_MANY_DIGITS } from '../../resources/decimals.ts';
import { Findings } from '../../resources/findings.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import {
  creditsOf,
  expiryOf,
  findWallets,
  type TransactionRow,
  type WalletRow,
} from '../../resources/wallets/index.ts';
import { WalletBook } from './book.ts';
import { keyTaken, saveAndTell } from './tell.ts';

/** Reasons for which credits can be added by request. */
const ADDING: readonly WalletTransactionReason[] = [
  'FREE_CREDIT_GRANT',
  'PURCHASED_CREDIT_DIRECT',
  'SUBSCRIPTION_CREDIT_GRANT',
  'CREDIT_NOTE',
  'INVOICE_VOID_REFUND',
];

export interface TopUp {
  wallet: WalletRow;
  transaction: TransactionRow;
}

/**
 * Adds credits to a wallet. Money is divided by the top-up rate to give credits; credits win where both are sent.
 *
 * @throws ApiError `validation_error` with every fault, `not_found`, `invalid_operation` for a closed wallet,
 * `already_exists` for a key that was used
 */
export async function topUp(request: Context, walletId: string, body: TopUpWalletRequest): Promise<TopUp> {
  const [known] = await findWallets(request.db, [walletId]);
  if (!known) throw notFound('Wallet', 'wallet_id', walletId);
  const context = await inCustomersTime(request, known.customer_id);
  const wanted = read(body, known, context.now);
  const book = await WalletBook.open(context, walletId);
  refuseInactive(book.wallet);
  const key = body.idempotency_key;
  if (key && (await book.booked('request', [key])).length > 0) throw keyTaken(key);
  const transaction = book.credit({
    ...wanted.credit,
    reason: body.transaction_reason,
    reference: { type: 'EXTERNAL', id: key ?? '' },
    ...(key && { key, origin: 'request' as const }),
    description: body.description ?? '',
    metadata: body.metadata ?? null,
    priority: body.priority ?? null,
  });
  if (wanted.bonus) {
    book.credit({
      ...wanted.bonus,
      reason: 'PURCHASED_CREDIT_BONUS',
      reference: { type: 'EXTERNAL', id: transaction.id },
      parentId: transaction.id,
      description: 'Bonus credits for purchase',
    });
  }
  await saveAndTell(context, book);
  return { wallet: book.wallet, transaction };
}

/** @throws ApiError `invalid_operation` */
export function refuseInactive(wallet: WalletRow): void {
  if (wallet.wallet_status === 'active') return;
  throw invalidOperation(`Wallet ${wallet.id} is ${wallet.wallet_status}. Use an active wallet of the customer.`, {
    wallet_id: wallet.id,
    wallet_status: wallet.wallet_status,
  });
}

interface Wanted {
  credit: { credits: Decimal; amount?: Decimal; expiry: Date | null };
  bonus?: { credits: Decimal; expiry: Date | null };
}

/** @throws ApiError `validation_error` with every fault */
function read(body: TopUpWalletRequest, wallet: WalletRow, now: Date): Wanted {
  const findings = new Findings();
  if (!ADDING.includes(body.transaction_reason)) {
    findings.fault('transaction_reason', `must be one of ${ADDING.join(', ')}`);
  }
  const credit = creditOf(body, wallet, findings);
  const expiry = expiryOf(body.expiry_date_utc, 'expiry_date_utc', now, findings);
  const sent = body.bonus_credits_to_add;
  const bonus = sent === undefined ? undefined : creditsOf(sent, 'bonus_credits_to_add', findings);
  const bonusExpiry = expiryOf(body.bonus_credits_expiry_date_utc, 'bonus_credits_expiry_date_utc', now, findings);
  findings.raise();
  return {
    credit: { ...credit, credits: credit.credits ?? ONE, expiry },
    ...(bonus && { bonus: { credits: bonus, expiry: bonusExpiry } }),
  };
}

function creditOf(
  { credits_to_add, amount }: TopUpWalletRequest,
  wallet: WalletRow,
  findings: Findings,
): { credits: Decimal | undefined; amount?: Decimal } {
  if (credits_to_add !== undefined) return { credits: creditsOf(credits_to_add, 'credits_to_add', findings) };
  if (amount === undefined) {
    findings.fault('credits_to_add', 'is required, unless amount is given');
    return { credits: undefined };
  }
  const money = tryDecimal(amount);
  if (!money?.gt(0)) {
    findings.fault('amount', money ? 'must be greater than 0' : TOO_MANY_DIGITS);
    return { credits: undefined };
  }
  const credits = divide(money, ONE.times(wallet.topup_conversion_rate));
  return { credits: creditsOf(credits.toFixed(), 'amount', findings), amount: money };
}
