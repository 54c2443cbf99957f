import type { TopUpWalletRequest, WalletTransactionReason } from '@flexprice/generated/types';
import { Decimal, divide, tryDecimal } from '../../rating/decimal.ts';
import { TOO_MANY_DIGITS } from '../../resources/decimals.ts';
import { Findings } from '../../resources/findings.ts';
import { creditsOf, expiryOf, type WalletRow } from '../../resources/wallets/index.ts';

/** Reasons for which credits can be added by request. */
const ADDING: readonly WalletTransactionReason[] = [
  'FREE_CREDIT_GRANT',
  'PURCHASED_CREDIT_INVOICED',
  'PURCHASED_CREDIT_DIRECT',
  'SUBSCRIPTION_CREDIT_GRANT',
  'CREDIT_NOTE',
  'INVOICE_VOID_REFUND',
];

/** Credits to add, as they were asked for. */
export interface TopUpOrder {
  reason: WalletTransactionReason;
  credits: Decimal;
  /** The money, if that was said instead of the credits. */
  amount?: Decimal;
  expiry: Date | null;
  priority: number | null;
  bonus?: { credits: Decimal; expiry: Date | null };
  /** The caller's own. */
  key?: string;
  description: string;
  metadata: Record<string, string> | null;
  /** Whether the server ordered it by itself, because the balance was low. */
  auto?: boolean;
  /** Whether a checkout waits for the payment: the invoice stays a draft until then. */
  awaitsPayment?: boolean;
}

/** @throws ApiError `validation_error` with every fault */
export function readTopUp(body: TopUpWalletRequest, wallet: WalletRow, now: Date): TopUpOrder {
  const findings = new Findings();
  if (!ADDING.includes(body.transaction_reason)) {
    findings.fault('transaction_reason', `must be one of ${ADDING.join(', ')}`);
  }
  if (body.checkout && body.transaction_reason !== 'PURCHASED_CREDIT_INVOICED') {
    findings.fault('checkout', 'is only for transaction_reason PURCHASED_CREDIT_INVOICED');
  }
  const { credits, amount } = creditOf(body, wallet, findings);
  const expiry = expiryOf(body.expiry_date_utc, 'expiry_date_utc', now, findings);
  const sent = body.bonus_credits_to_add;
  const bonus = sent === undefined ? undefined : creditsOf(sent, 'bonus_credits_to_add', findings);
  const bonusExpiry = expiryOf(body.bonus_credits_expiry_date_utc, 'bonus_credits_expiry_date_utc', now, findings);
  findings.raise();
  return {
    reason: body.transaction_reason,
    credits,
    ...(amount && { amount }),
    expiry,
    priority: body.priority ?? null,
    ...(bonus && { bonus: { credits: bonus, expiry: bonusExpiry } }),
    ...(body.idempotency_key && { key: body.idempotency_key }),
    ...(body.checkout && { awaitsPayment: true }),
    description: body.description ?? '',
    metadata: body.metadata ?? null,
  };
}

const NONE = new Decimal(0);

/** Money is divided by the top-up rate to give credits; credits win where both are sent. */
function creditOf(
  { credits_to_add, amount }: TopUpWalletRequest,
  wallet: WalletRow,
  findings: Findings,
): { credits: Decimal; amount?: Decimal } {
  if (credits_to_add !== undefined) return { credits: creditsOf(credits_to_add, 'credits_to_add', findings) ?? NONE };
  if (amount === undefined) {
    findings.fault('credits_to_add', 'is required, unless amount is given');
    return { credits: NONE };
  }
  const money = tryDecimal(amount);
  if (!money?.gt(0)) {
    findings.fault('amount', money ? 'must be greater than 0' : TOO_MANY_DIGITS);
    return { credits: NONE };
  }
  const credits = divide(money, new Decimal(wallet.topup_conversion_rate)).toFixed();
  return { credits: creditsOf(credits, 'amount', findings) ?? NONE, amount: money };
}
