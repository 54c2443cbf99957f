// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface WalletsHandlers<Context> {
  /** List a customer's wallets by either id */
  getCustomerWallets: Handler<'getCustomerWallets', Context>;
  /** List a customer's wallets */
  getWalletsByCustomerId: Handler<'getWalletsByCustomerId', Context>;
  /** List wallets */
  listWallets: Handler<'listWallets', Context>;
  /** Open a wallet */
  createWallet: Handler<'createWallet', Context>;
  /** Search wallets */
  queryWallet: Handler<'queryWallet', Context>;
  /** Search wallet transactions */
  queryWalletTransaction: Handler<'queryWalletTransaction', Context>;
  /** Get a wallet */
  getWallet: Handler<'getWallet', Context>;
  /** Update a wallet */
  updateWallet: Handler<'updateWallet', Context>;
  /** Get the real-time balance */
  getWalletBalance: Handler<'getWalletBalance', Context>;
  /** Get a stored real-time balance */
  getWalletBalanceCached: Handler<'getWalletBalanceCached', Context>;
  /** Take credits */
  debitWallet: Handler<'debitWallet', Context>;
  /** Change the type of a wallet */
  modifyWallet: Handler<'modifyWallet', Context>;
  /** Close a wallet */
  terminateWallet: Handler<'terminateWallet', Context>;
  /** Add credits */
  topUpWallet: Handler<'topUpWallet', Context>;
  /** List a wallet's transactions */
  getWalletTransactions: Handler<'getWalletTransactions', Context>;
}
