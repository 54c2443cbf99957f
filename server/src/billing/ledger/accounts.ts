import type { WalletTransactionReason } from '@flexprice/generated/types';

/**
 * The accounts of an environment's books. Each wallet has one; the others are where credits come from and go to, so that
 * the sum over all accounts is always 0 and each account answers a question: how much was sold, given, spent, lost.
 */
export type CounterAccount =
  | 'sold'
  | 'granted'
  | 'returned'
  | 'spent'
  | 'expired'
  | 'forfeited'
  | 'corrected'
  | 'moved';

/** The account of a wallet: its balance is the wallet's credit balance. */
export const walletAccount = (walletId: string): string => `wallet:${walletId}`;

/** Where credits come from, or go to, for each reason. */
export const COUNTER_ACCOUNT: { readonly [Reason in WalletTransactionReason]: CounterAccount } = {
  PURCHASED_CREDIT_INVOICED: 'sold',
  PURCHASED_CREDIT_DIRECT: 'sold',
  PURCHASED_CREDIT_BONUS: 'granted',
  FREE_CREDIT_GRANT: 'granted',
  SUBSCRIPTION_CREDIT_GRANT: 'granted',
  CREDIT_NOTE: 'returned',
  INVOICE_VOID_REFUND: 'returned',
  INVOICE_PAYMENT: 'spent',
  CREDIT_ADJUSTMENT: 'spent',
  CREDIT_EXPIRED: 'expired',
  WALLET_TERMINATION: 'forfeited',
  MANUAL_BALANCE_DEBIT: 'corrected',
};
