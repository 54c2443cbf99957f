// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface CustomerPortalHandlers<Context> {
  /** Analyse cost and revenue of the customer */
  getPortalCostAnalytics: Handler<'getPortalCostAnalytics', Context>;
  /** Analyse the customer's usage */
  getPortalUsageAnalytics: Handler<'getPortalUsageAnalytics', Context>;
  /** Get look and content of the portal */
  getPortalConfig: Handler<'getPortalConfig', Context>;
  /** Get the customer */
  getPortalInfo: Handler<'getPortalInfo', Context>;
  /** Update the customer */
  updatePortalInfo: Handler<'updatePortalInfo', Context>;
  /** List the customer's invoices */
  listPortalInvoices: Handler<'listPortalInvoices', Context>;
  /** Get one of the customer's invoices */
  getPortalInvoice: Handler<'getPortalInvoice', Context>;
  /** Get a link to an invoice as PDF */
  getPortalInvoicePdf: Handler<'getPortalInvoicePdf', Context>;
  /** List the customer's subscriptions */
  listPortalSubscriptions: Handler<'listPortalSubscriptions', Context>;
  /** Get one of the customer's subscriptions */
  getPortalSubscription: Handler<'getPortalSubscription', Context>;
  /** Get the customer's usage */
  getPortalUsage: Handler<'getPortalUsage', Context>;
  /** List the customer's wallets */
  listPortalWallets: Handler<'listPortalWallets', Context>;
  /** Get one of the customer's wallets */
  getPortalWallet: Handler<'getPortalWallet', Context>;
  /** List the transactions of a wallet */
  listPortalWalletTransactions: Handler<'listPortalWalletTransactions', Context>;
  /** Open the portal for a customer */
  createPortalSession: Handler<'createPortalSession', Context>;
}
