import type { Wallet, WalletSummary, WalletTransaction } from '@flexprice/generated/types';
import type { WebhookEvents } from '@flexprice/generated/webhooks';
import { Decimal } from '../../rating/decimal.ts';
import { baseFields, decimalText, instant } from '../../wire.ts';
import type { TransactionRow, WalletRow } from './rows.ts';

/** What the credits of a wallet are worth when they are spent. */
export function balanceOf(row: Pick<WalletRow, 'credit_balance' | 'conversion_rate'>): Decimal {
  return new Decimal(row.credit_balance).times(row.conversion_rate);
}

/** Row -> contract, without what only a whole wallet shows. */
export function toWalletSummary(row: WalletRow): WalletSummary {
  return {
    id: row.id,
    customer_id: row.customer_id,
    name: row.name,
    description: row.description,
    currency: row.currency,
    wallet_type: row.wallet_type,
    wallet_status: row.wallet_status,
    credit_balance: decimalText(row.credit_balance),
    balance: decimalText(balanceOf(row)),
    conversion_rate: decimalText(row.conversion_rate),
    topup_conversion_rate: decimalText(row.topup_conversion_rate),
    alert_state: row.alert_state,
    metadata: row.metadata,
    ...baseFields(row),
  };
}

/** Row -> contract. */
export function toWallet(row: WalletRow): Wallet {
  return {
    ...toWalletSummary(row),
    config: { allowed_price_types: row.allowed_price_types },
    ...(row.auto_topup && { auto_topup: row.auto_topup }),
    ...(row.alert_settings && { alert_settings: row.alert_settings }),
  };
}

/** Row -> contract. */
export function toWalletTransaction(row: TransactionRow): WalletTransaction {
  return {
    id: row.id,
    wallet_id: row.wallet_id,
    customer_id: row.customer_id,
    type: row.type,
    transaction_status: row.transaction_status,
    transaction_reason: row.transaction_reason,
    credit_amount: decimalText(row.credit_amount),
    amount: decimalText(row.amount),
    currency: row.currency,
    credit_balance_before: decimalText(row.credit_balance_before),
    credit_balance_after: decimalText(row.credit_balance_after),
    credits_available: decimalText(row.credits_available),
    ...(row.conversion_rate && { conversion_rate: decimalText(row.conversion_rate) }),
    ...(row.topup_conversion_rate && { topup_conversion_rate: decimalText(row.topup_conversion_rate) }),
    expiry_date: row.expiry_date && instant(row.expiry_date),
    priority: row.priority,
    reference_type: row.reference_type,
    reference_id: row.reference_id,
    ...(row.parent_transaction_id && { parent_transaction_id: row.parent_transaction_id }),
    idempotency_key: row.idempotency_key,
    description: row.description,
    metadata: row.metadata,
    ...baseFields(row),
  };
}

type WebhookWallet = WebhookEvents['wallet.created']['wallet'];
type WebhookTransaction = WebhookEvents['wallet.transaction.created']['transaction'];

/** What the outside is told of a wallet. */
export function walletWebhook(row: WalletRow): { wallet: WebhookWallet } {
  return {
    wallet: {
      id: row.id,
      customer_id: row.customer_id,
      currency: row.currency,
      balance: decimalText(balanceOf(row)),
      credit_balance: decimalText(row.credit_balance),
      wallet_status: row.wallet_status,
      ...(row.name && { name: row.name }),
      wallet_type: row.wallet_type,
      conversion_rate: decimalText(row.conversion_rate),
    },
  };
}

/** What the outside is told of a transaction. */
export function transactionWebhook(row: TransactionRow): WebhookTransaction {
  return {
    id: row.id,
    wallet_id: row.wallet_id,
    customer_id: row.customer_id,
    type: row.type,
    amount: decimalText(row.amount),
    credit_amount: decimalText(row.credit_amount),
    credit_balance_before: decimalText(row.credit_balance_before),
    credit_balance_after: decimalText(row.credit_balance_after),
    transaction_status: row.transaction_status,
    reference_type: row.reference_type,
    ...(row.reference_id && { reference_id: row.reference_id }),
    ...(row.description && { description: row.description }),
    ...(row.expiry_date && { expiry_date: instant(row.expiry_date) }),
    transaction_reason: row.transaction_reason,
    currency: row.currency,
    metadata: row.metadata,
  };
}
