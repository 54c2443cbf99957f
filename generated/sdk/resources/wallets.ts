// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { GetCustomerWalletsQuery, GetWalletBalanceCachedQuery, GetWalletBalanceQuery, GetWalletTransactionsQuery, ListWalletsQuery } from '../queries.ts';
import type {
  CreateWalletRequest,
  CustomerWallets,
  DebitWalletRequest,
  ModifiedWallet,
  ModifyWalletRequest,
  TerminatedWallet,
  TopUpWalletRequest,
  TopUpWalletResult,
  UpdateWalletRequest,
  Wallet,
  WalletBalance,
  WalletList,
  WalletSearchRequest,
  WalletTransaction,
  WalletTransactionList,
  WalletTransactionSearchRequest,
} from '../../schemas.ts';

/**
 * Credits that customers hold with you, bought or given. Prepaid credits lower the usage charges of the next
 * invoice, post-paid credits pay finished invoices. Every change is a line in the ledger, and the real-time
 * balance already deducts usage that is not billed yet.
 */
export interface WalletsResource {
  /**
   * List a customer's wallets by either id.
   *
   * The active wallets of the customer with this `id` or this `lookup_key` (your own id), exactly one of which
   * must be given. `include_real_time_balance` adds what is really left. Expandable:
   * `credits_available_breakdown`.
   *
   * `GET /customers/wallets`, needs `customer:read`.
   *
   * @example
   * const result = await flexprice.wallets.findByCustomer();
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   */
  findByCustomer(query?: GetCustomerWalletsQuery, options?: RequestOptions): Call<CustomerWallets>;

  /**
   * List a customer's wallets.
   *
   * The active wallets of one customer, as a plain array.
   *
   * `GET /customers/{id}/wallets`, needs `customer:read`.
   *
   * @example
   * const result = await flexprice.wallets.listByCustomer(id);
   */
  listByCustomer(id: string, options?: RequestOptions): Call<CustomerWallets>;

  /**
   * List wallets.
   *
   * Wallets of the environment, newest first. Without `status` all of them, closed ones included. Expandable:
   * `credits_available_breakdown`.
   *
   * `GET /wallets`, needs `wallet:read`.
   *
   * @example
   * for await (const item of flexprice.wallets.list()) {}
   */
  list(query?: ListWalletsQuery, options?: RequestOptions): PageCall<Wallet, WalletList>;

  /**
   * Open a wallet.
   *
   * Opens a wallet for a customer. A customer can have one active wallet per currency and type. Initial credits
   * are free. Prepaid wallets at first pay for usage only, post-paid ones for everything; `config` changes that
   * later.
   *
   * `POST /wallets`, needs `wallet:write`.
   *
   * @example
   * const result = await flexprice.wallets.create({
   *   customer_id: 'cust_01K5WRB3M0000000000000KES1',
   *   currency: 'usd',
   *   wallet_type: 'PRE_PAID',
   *   description: 'Credits for the API',
   *   conversion_rate: '1',
   *   alert_settings: {
   *     alert_enabled: true,
   *     critical: {
   *       threshold: '5',
   *       condition: 'below'
   *     }
   *   }
   * });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  create(body: CreateWalletRequest, options?: RequestOptions): Call<Wallet>;

  /**
   * Search wallets.
   *
   * Wallets that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all. Expandable:
   * `credits_available_breakdown`.
   *
   * `POST /wallets/search`, needs `wallet:read`.
   *
   * @example
   * for await (const item of flexprice.wallets.search({ status: 'active', limit: 20 })) {}
   */
  search(body?: WalletSearchRequest, options?: RequestOptions): PageCall<Wallet, WalletList>;

  /**
   * Search wallet transactions.
   *
   * Transactions of all wallets that meet every condition, newest first unless `sort` says otherwise. Send `{}`
   * for all. Expandable: `customer`, `created_by_user`, `wallet`.
   *
   * `POST /wallets/transactions/search`, needs `wallet:read`.
   *
   * @example
   * for await (const item of flexprice.wallets.searchTransactions({
   *   type: 'credit',
   *   credits_available_gt: 0,
   *   expiry_date_before: '2026-01-01T00:00:00Z'
   * })) {}
   */
  searchTransactions(body?: WalletTransactionSearchRequest, options?: RequestOptions): PageCall<WalletTransaction, WalletTransactionList>;

  /**
   * Get a wallet.
   *
   * Reads one wallet, closed ones too. Its balance is what was booked; see `balance/real-time` for what is left
   * after usage.
   *
   * `GET /wallets/{id}`, needs `wallet:read`.
   *
   * @example
   * const result = await flexprice.wallets.get(id);
   */
  get(id: string, options?: RequestOptions): Call<Wallet>;

  /**
   * Update a wallet.
   *
   * Changes the fields you send and leaves the others alone. Name, what the credits may pay for, alert levels and
   * automatic top-up can change; currency, type and rates cannot.
   *
   * `PUT /wallets/{id}`, needs `wallet:write`.
   *
   * @example
   * const result = await flexprice.wallets.update(id, {
   *   name: 'API credits',
   *   auto_topup: {
   *     enabled: true,
   *     threshold: '10',
   *     amount: '50',
   *     invoicing: true,
   *     cooldown: {
   *       value: 1,
   *       unit: 'day'
   *     }
   *   }
   * });
   */
  update(id: string, body: UpdateWalletRequest, options?: RequestOptions): Call<Wallet>;

  /**
   * Get the real-time balance.
   *
   * What is really left in a prepaid wallet: the booked balance less usage of the current period and unpaid
   * invoices. The balance of a post-paid wallet is not lowered by usage. Expandable:
   * `credits_available_breakdown`.
   *
   * `GET /wallets/{id}/balance/real-time`, needs `wallet:read`.
   *
   * @example
   * const result = await flexprice.wallets.getBalance(id);
   */
  getBalance(id: string, query?: GetWalletBalanceQuery, options?: RequestOptions): Call<WalletBalance>;

  /**
   * Get a stored real-time balance.
   *
   * The same as `balance/real-time`, but a stored figure is good enough when it is not older than `x-max-live`
   * seconds. Made for balances that are shown often.
   *
   * `GET /wallets/{id}/balance/real-time-cached`, needs `wallet:read`.
   *
   * @example
   * const result = await flexprice.wallets.getCachedBalance(id);
   */
  getCachedBalance(id: string, query?: GetWalletBalanceCachedQuery, options?: RequestOptions): Call<WalletBalance>;

  /**
   * Take credits.
   *
   * Takes credits out by hand. More than the wallet holds is allowed and makes the balance negative; later credits
   * fill it up first.
   *
   * `POST /wallets/{id}/debit`, needs `wallet:write`.
   *
   * @example
   * const result = await flexprice.wallets.debit(id, {
   *   credits: '5',
   *   transaction_reason: 'MANUAL_BALANCE_DEBIT',
   *   idempotency_key: 'kestrel-debit-1',
   *   description: 'Correction'
   * });
   *
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  debit(id: string, body: DebitWalletRequest, options?: RequestOptions): Call<Wallet>;

  /**
   * Change the type of a wallet.
   *
   * Turns a prepaid wallet into a post-paid one: the wallet is closed and its credits go into a new wallet with
   * the same rates, alerts and automatic top-up. Expiry dates and priorities of single credits are lost.
   *
   * `POST /wallets/{id}/modify`, needs `wallet:write`.
   *
   * @example
   * const result = await flexprice.wallets.modify(id, { modification_type: 'prepaid_to_postpaid' });
   *
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  modify(id: string, body: ModifyWalletRequest, options?: RequestOptions): Call<ModifiedWallet>;

  /**
   * Close a wallet.
   *
   * Closes a wallet for good. Credits that are left are lost; nothing is paid out.
   *
   * `POST /wallets/{id}/terminate`, needs `wallet:write`.
   *
   * @example
   * const result = await flexprice.wallets.terminate(id);
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  terminate(id: string, options?: RequestOptions): Call<TerminatedWallet>;

  /**
   * Add credits.
   *
   * Adds credits to a wallet. `PURCHASED_CREDIT_INVOICED` sells them by invoice and they count once it is paid;
   * with `checkout` the customer pays on a page first. Every other reason adds them at once. Money is divided by
   * the top-up rate to give credits.
   *
   * `POST /wallets/{id}/top-up`, needs `wallet:write`.
   *
   * @example
   * const result = await flexprice.wallets.topUp(id, {
   *   credits_to_add: '100',
   *   transaction_reason: 'PURCHASED_CREDIT_INVOICED',
   *   idempotency_key: 'kestrel-topup-2'
   * });
   *
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   * @throws {FlexpriceError} `http_client_error`, such as: The payment provider did not answer.
   */
  topUp(id: string, body: TopUpWalletRequest, options?: RequestOptions): Call<TopUpWalletResult>;

  /**
   * List a wallet's transactions.
   *
   * The ledger of one wallet, newest first. Expandable: `customer`, `created_by_user`, `wallet`.
   *
   * `GET /wallets/{id}/transactions`, needs `wallet:read`.
   *
   * @example
   * for await (const item of flexprice.wallets.listTransactions(id)) {}
   */
  listTransactions(id: string, query?: GetWalletTransactionsQuery, options?: RequestOptions): PageCall<WalletTransaction, WalletTransactionList>;
}
