// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { ListPortalWalletTransactionsQuery } from '../queries.ts';
import type {
  CostAnalytics,
  Customer,
  CustomerUsageSummary,
  Invoice,
  InvoiceList,
  InvoicePdfLink,
  PortalAnalyticsRequest,
  PortalConfig,
  PortalCostRequest,
  PortalListRequest,
  PortalSession,
  Subscription,
  SubscriptionList,
  UpdatePortalInfoRequest,
  UsageAnalytics,
  Wallet,
  WalletList,
  WalletTransaction,
  WalletTransactionList,
} from '../../schemas.ts';

/**
 * What your customers may see of their own: usage, subscriptions, invoices and wallets. Your server opens a
 * session for one customer; the browser then calls these operations with `X-Session-Token` and sees nothing of
 * anybody else.
 */
export interface PortalResource {
  /**
   * Analyse cost and revenue of the customer.
   *
   * What the customer's usage cost you and brought in. Made for portals that you show to your own staff, so it is
   * refused with 403 unless the setting `customer_portal_config` has `show_costs` on.
   *
   * `POST /customer/portal/analytics/cost`, with the token of a portal session.
   *
   * @example
   * const result = await flexprice.portal.getCostAnalytics({ start_time: '2025-09-01T00:00:00Z', end_time: '2025-10-01T00:00:00Z' });
   */
  getCostAnalytics(body?: PortalCostRequest, options?: RequestOptions): Call<CostAnalytics>;

  /**
   * Analyse the customer's usage.
   *
   * What the customer used in a range and what it costs them, split as you like. Send `{}` for the last seven
   * days.
   *
   * `POST /customer/portal/analytics/revenue`, with the token of a portal session.
   *
   * @example
   * const result = await flexprice.portal.getUsageAnalytics({ start_time: '2025-09-01T00:00:00Z', end_time: '2025-10-01T00:00:00Z' });
   */
  getUsageAnalytics(body?: PortalAnalyticsRequest, options?: RequestOptions): Call<UsageAnalytics>;

  /**
   * Get look and content of the portal.
   *
   * The setting `customer_portal_config`, for the program that draws the portal.
   *
   * `GET /customer/portal/config`, with the token of a portal session.
   *
   * @example
   * const result = await flexprice.portal.getConfig();
   */
  getConfig(options?: RequestOptions): Call<PortalConfig>;

  /**
   * Get the customer.
   *
   * The customer that the session belongs to.
   *
   * `GET /customer/portal/info`, with the token of a portal session.
   *
   * @example
   * const result = await flexprice.portal.getInfo();
   */
  getInfo(options?: RequestOptions): Call<Customer>;

  /**
   * Update the customer.
   *
   * Lets customers change their own address and contact. Refused with 403 when the setting
   * `customer_portal_config` does not allow it.
   *
   * `PUT /customer/portal/info`, with the token of a portal session.
   *
   * @example
   * const result = await flexprice.portal.updateInfo({ email: 'billing@brightside.example' });
   */
  updateInfo(body: UpdatePortalInfoRequest, options?: RequestOptions): Call<Customer>;

  /**
   * List the customer's invoices.
   *
   * Finalized and voided invoices of the customer, newest first; drafts are not shown.
   *
   * `POST /customer/portal/invoices`, with the token of a portal session.
   *
   * @example
   * for await (const item of flexprice.portal.listInvoices({ page: 1, limit: 20 })) {}
   */
  listInvoices(body?: PortalListRequest, options?: RequestOptions): PageCall<Invoice, InvoiceList>;

  /**
   * Get one of the customer's invoices.
   *
   * Reads one invoice with its lines. That of another customer is answered with 404.
   *
   * `GET /customer/portal/invoices/{id}`, with the token of a portal session.
   *
   * @example
   * const result = await flexprice.portal.getInvoice(id);
   */
  getInvoice(id: string, options?: RequestOptions): Call<Invoice>;

  /**
   * Get a link to an invoice as PDF.
   *
   * A link that works for a limited time without a session, so that a browser can open it.
   *
   * `GET /customer/portal/invoices/{id}/pdf`, with the token of a portal session.
   *
   * @example
   * const result = await flexprice.portal.getInvoicePdf(id);
   */
  getInvoicePdf(id: string, options?: RequestOptions): Call<InvoicePdfLink>;

  /**
   * List the customer's subscriptions.
   *
   * Subscriptions of the customer, newest first. Send `{}` for the first page.
   *
   * `POST /customer/portal/subscriptions`, with the token of a portal session.
   *
   * @example
   * for await (const item of flexprice.portal.listSubscriptions({ page: 1, limit: 20 })) {}
   */
  listSubscriptions(body?: PortalListRequest, options?: RequestOptions): PageCall<Subscription, SubscriptionList>;

  /**
   * Get one of the customer's subscriptions.
   *
   * Reads one subscription. That of another customer is answered with 404.
   *
   * `GET /customer/portal/subscriptions/{id}`, with the token of a portal session.
   *
   * @example
   * const result = await flexprice.portal.getSubscription(id);
   */
  getSubscription(id: string, options?: RequestOptions): Call<Subscription>;

  /**
   * Get the customer's usage.
   *
   * What the customer may use and has used in the current period, feature by feature.
   *
   * `GET /customer/portal/usage`, with the token of a portal session.
   *
   * @example
   * const result = await flexprice.portal.getUsage();
   */
  getUsage(options?: RequestOptions): Call<CustomerUsageSummary>;

  /**
   * List the customer's wallets.
   *
   * Open wallets of the customer with their balances.
   *
   * `POST /customer/portal/wallets`, with the token of a portal session.
   *
   * @example
   * for await (const item of flexprice.portal.listWallets({ page: 1, limit: 20 })) {}
   */
  listWallets(body?: PortalListRequest, options?: RequestOptions): PageCall<Wallet, WalletList>;

  /**
   * Get one of the customer's wallets.
   *
   * Reads one wallet. That of another customer is answered with 404.
   *
   * `GET /customer/portal/wallets/{id}`, with the token of a portal session.
   *
   * @example
   * const result = await flexprice.portal.getWallet(id);
   */
  getWallet(id: string, options?: RequestOptions): Call<Wallet>;

  /**
   * List the transactions of a wallet.
   *
   * What was added to and taken from one of the customer's wallets, newest first.
   *
   * `GET /customer/portal/wallets/{id}/transactions`, with the token of a portal session.
   *
   * @example
   * for await (const item of flexprice.portal.listWalletTransactions(id)) {}
   */
  listWalletTransactions(id: string, query?: ListPortalWalletTransactionsQuery, options?: RequestOptions): PageCall<WalletTransaction, WalletTransactionList>;

  /**
   * Open the portal for a customer.
   *
   * Gives one of your customers the right to see their own usage, invoices and wallets for an hour. Ask for it on
   * your server after the customer has logged in with you, and send their browser to `url`.
   *
   * `GET /customers/portal/{external_id}`, needs `customer:write`.
   *
   * @example
   * const result = await flexprice.portal.createSession(externalId);
   */
  createSession(externalId: string, options?: RequestOptions): Call<PortalSession>;
}
