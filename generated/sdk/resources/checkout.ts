// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type {
  CheckoutSession,
  CreateCheckoutSessionRequest,
} from '../../schemas.ts';

/**
 * Lets customers pay before something takes effect. A session holds a draft of the work and a payment page; once
 * paid, the work is done, otherwise it is dropped. Sessions live for 15 minutes.
 */
export interface CheckoutResource {
  /**
   * Open a checkout session.
   *
   * Lets a customer pay first, on a page of the provider, and makes what was paid for in the same instant.
   * `create_subscription` prepares a draft subscription with its first invoice; `modify_subscription` and
   * `add_addon` prepare an invoice for the rest of the current period of a running one, which changes only when it
   * is paid. If the change has become impossible by then, the money goes to the customer's wallet. Unpaid sessions
   * end after 15 minutes and leave nothing behind. A subscription waits for one session at a time.
   *
   * `POST /checkout/sessions`, needs `checkoutsession:write`.
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   * @throws {FlexpriceError} `http_client_error`, such as: The payment provider did not answer.
   * @throws {FlexpriceError} `not_implemented`, such as: This server does not offer this operation.
   */
  create(body: CreateCheckoutSessionRequest, options?: RequestOptions): Call<CheckoutSession>;

  /**
   * Get a checkout session.
   *
   * Reads one session, for instance when the customer comes back from the payment page.
   *
   * `GET /checkout/sessions/{id}`, needs `checkoutsession:read`.
   *
   * @example
   * const result = await flexprice.checkout.get(id);
   */
  get(id: string, options?: RequestOptions): Call<CheckoutSession>;

  /**
   * Archive a checkout session.
   *
   * Takes a session out of use, in whatever state it is. What it has made is not undone, and a payment page that
   * is open stays open.
   *
   * `DELETE /checkout/sessions/{id}`, needs `checkoutsession:write`.
   *
   * @example
   * await flexprice.checkout.delete(id);
   */
  delete(id: string, options?: RequestOptions): Call<void>;
}
