import type {
  AlertSettings,
  AlertState,
  AutoTopUp,
  WalletPriceType,
  WalletReferenceType,
  WalletStatus,
  WalletTransactionReason,
  WalletTransactionStatus,
  WalletTransactionType,
  WalletType,
} from '@flexprice/generated/types';
import type { RecordRow } from '../records.ts';

/** A row as plain SQL reads it: decimals are text. */
export interface WalletRow extends RecordRow {
  customer_id: string;
  name: string;
  description: string;
  currency: string;
  wallet_type: WalletType;
  wallet_status: WalletStatus;
  /** What is left of all credits that were added; expired ones count until they are swept. */
  credits: string;
  /** What was taken by hand beyond that. */
  overdraft: string;
  /** `credits` less `overdraft`; the database computes it. */
  credit_balance: string;
  conversion_rate: string;
  topup_conversion_rate: string;
  allowed_price_types: WalletPriceType[];
  auto_topup: AutoTopUp | null;
  alert_settings: AlertSettings | null;
  alert_state: AlertState;
  /** The last real-time balance that was computed and kept, in money, and when; null before the first. */
  real_time_balance: string | null;
  real_time_at: Date | null;
}

export interface TransactionRow extends RecordRow {
  wallet_id: string;
  customer_id: string;
  type: WalletTransactionType;
  transaction_status: WalletTransactionStatus;
  transaction_reason: WalletTransactionReason;
  /** Money. */
  amount: string;
  credit_amount: string;
  credit_balance_before: string;
  credit_balance_after: string;
  /** What is left of these credits; 0 on debits. */
  credits_available: string;
  currency: string;
  conversion_rate: string | null;
  topup_conversion_rate: string | null;
  expiry_date: Date | null;
  priority: number | null;
  reference_type: WalletReferenceType;
  reference_id: string;
  parent_transaction_id: string | null;
  /** Keys that callers choose, keys that the server makes, and those of sweeps never meet. */
  origin: 'request' | 'system' | 'expiry';
  idempotency_key: string;
  description: string;
}
