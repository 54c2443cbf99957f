export { wallets } from './handlers.ts';
export { balanceOf, toWalletSummary, toWalletTransaction, transactionWebhook, walletWebhook } from './map.ts';
export { type LedgerEntryRow, type MovementRows, writeMovements } from './movements.ts';
export type { TransactionRow, WalletRow } from './rows.ts';
export {
  alertSettingsOf,
  autoTopUpOf,
  creditsOf,
  expiryOf,
  FIRST_PRICE_TYPES,
  firstExpiry,
  ratesOf,
  walletName,
} from './rules.ts';
export {
  activeWallets,
  findWallets,
  insertWallet,
  lockFreeWallets,
  lockWallet,
  type NewWallet,
  noteRealTime,
  updateWalletRow,
} from './store.ts';
export {
  findPendingBonus,
  findPurchase,
  findTransactions,
  findTransactionsByKey,
  isHeldForInvoice,
  lastAutoTopUp,
  lotsLeft,
  lotsToSpend,
  spendable,
} from './transactions.ts';
export { type UnpaidInvoice, unpaidInvoices } from './unpaid.ts';
