// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { ListCustomerPaymentMethodsQuery, ListPaymentsQuery } from '../queries.ts';
import type {
  CreatePaymentRequest,
  CreateSetupIntentRequest,
  Message,
  Payment,
  PaymentList,
  SavedPaymentMethods,
  SetupIntent,
  UpdatePaymentRequest,
} from '../../schemas.ts';

/**
 * Money that customers pay, and attempts at it. A payment is recorded for an invoice and processed through a
 * gateway, from a post-paid wallet, or as money that reached you elsewhere. Several payments can share one
 * invoice.
 */
export interface PaymentsResource {
  /**
   * List payments.
   *
   * Payments of the environment, newest first.
   *
   * `GET /payments`, needs `payment:read`.
   *
   * @example
   * for await (const item of flexprice.payments.list()) {}
   */
  list(query?: ListPaymentsQuery, options?: RequestOptions): PageCall<Payment, PaymentList>;

  /**
   * Create a payment.
   *
   * Records money for an invoice, or moves it with `process_payment`. `OFFLINE` and `CREDITS` payments succeed at
   * once when processed; a payment link answers with `payment_url` and waits for the customer. Parts of an invoice
   * can be paid; repeating the same facts without an idempotency key gives the payment that exists.
   *
   * `POST /payments`, needs `payment:write`.
   *
   * @example
   * const result = await flexprice.payments.create({
   *   destination_type: 'INVOICE',
   *   destination_id: 'inv_01K5WRB3M0000000000000NV01',
   *   payment_method_type: 'CARD',
   *   amount: '76.79',
   *   currency: 'usd',
   *   process_payment: true,
   *   metadata: {
   *     order: '4711'
   *   }
   * });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   * @throws {FlexpriceError} `http_client_error`, such as: The payment provider did not answer.
   */
  create(body: CreatePaymentRequest, options?: RequestOptions): Call<Payment>;

  /**
   * List a customer's saved payment methods.
   *
   * The ways to pay that a customer has saved with the connected gateways, the default one first.
   *
   * `GET /payments/customers/{id}/methods`, needs `payment:read`.
   *
   * @example
   * const result = await flexprice.payments.listMethods(id);
   */
  listMethods(id: string, query?: ListCustomerPaymentMethodsQuery, options?: RequestOptions): Call<SavedPaymentMethods>;

  /**
   * Let a customer save a payment method.
   *
   * Opens a page at a gateway on which the customer saves a card or account for later charges. Nothing is charged.
   * The gateway must be connected; a server without that gateway's support answers 501.
   *
   * `POST /payments/customers/{id}/setup/intent`, needs `payment:write`.
   *
   * @example
   * const result = await flexprice.payments.createSetupIntent(id, {
   *   provider: 'stripe',
   *   usage: 'off_session',
   *   set_default: true,
   *   success_url: 'https://app.example/billing'
   * });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   * @throws {FlexpriceError} `http_client_error`, such as: The payment provider did not answer.
   * @throws {FlexpriceError} `not_implemented`, such as: This server does not offer this operation.
   */
  createSetupIntent(id: string, body: CreateSetupIntentRequest, options?: RequestOptions): Call<SetupIntent>;

  /**
   * Get a payment.
   *
   * Reads one payment with its attempts.
   *
   * `GET /payments/{id}`, needs `payment:read`.
   *
   * @example
   * const result = await flexprice.payments.get(id);
   */
  get(id: string, options?: RequestOptions): Call<Payment>;

  /**
   * Update a payment.
   *
   * Records what happened to a payment elsewhere. The status can only move forward, for instance from `PENDING` to
   * `SUCCEEDED` or from `SUCCEEDED` to `REFUNDED`. Money that is reported as `SUCCEEDED` counts on its invoice at
   * once.
   *
   * `PUT /payments/{id}`, needs `payment:write`.
   *
   * @example
   * const result = await flexprice.payments.update(id, { metadata: { order: '4711', checked_by: 'finance' } });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  update(id: string, body: UpdatePaymentRequest, options?: RequestOptions): Call<Payment>;

  /**
   * Archive a payment.
   *
   * Takes a payment out of use that was never made. Only initiated and failed payments can be archived.
   *
   * `DELETE /payments/{id}`, needs `payment:write`.
   *
   * @example
   * const result = await flexprice.payments.delete(id);
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  delete(id: string, options?: RequestOptions): Call<Message>;

  /**
   * Process a payment.
   *
   * Moves the money of a recorded payment now: debits the wallet, charges the card or makes the link. When it
   * succeeds, the invoice counts it as paid. A failure is told in the payment, not as an error.
   *
   * `POST /payments/{id}/process`, needs `payment:write`.
   *
   * @example
   * const result = await flexprice.payments.process(id);
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   * @throws {FlexpriceError} `http_client_error`, such as: The payment provider did not answer.
   */
  process(id: string, options?: RequestOptions): Call<Payment>;
}
