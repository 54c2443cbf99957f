// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Bytes, Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { ComputeInvoiceQuery, GetInvoicePdfQuery, GetInvoiceQuery, ListInvoicesQuery, RecalculateInvoiceV2Query, TriggerInvoiceWebhookQuery } from '../queries.ts';
import type {
  CreateInvoiceRequest,
  CustomerInvoiceSummaries,
  Invoice,
  InvoiceComputation,
  InvoiceJob,
  InvoiceList,
  InvoicePdfLink,
  InvoiceSearchRequest,
  InvoiceWebhookResult,
  Message,
  PreviewInvoiceRequest,
  UpdateInvoicePaymentRequest,
  UpdateInvoiceRequest,
  VoidInvoiceRequest,
} from '../../schemas.ts';

/**
 * What customers owe. Subscriptions make their invoices by themselves at the end of each period: as a draft that
 * collects usage, then finalized with a number, and from then on only corrected by credit notes. A one-off
 * invoice bills a single sale. Payment is a status of its own, so an invoice can be issued and still unpaid.
 */
export interface InvoicesResource {
  /**
   * Get a customer's invoice totals.
   *
   * What a customer was billed, has not paid and is late with, one entry per currency of its live subscriptions.
   * Drafts and finalized invoices count.
   *
   * `GET /customers/{id}/invoices/summary`, needs `customer:read`.
   *
   * @example
   * const result = await flexprice.invoices.customerSummary(id);
   */
  customerSummary(id: string, options?: RequestOptions): Call<CustomerInvoiceSummaries>;

  /**
   * List invoices.
   *
   * Invoices of the environment, newest first. Skipped invoices are hidden unless `invoice_status` names them.
   * `start_time` and `end_time` bound the billed period. Expandable: `subscription`, `subscription.plan`,
   * `customer`, `coupon_applications.coupon`, `tax_applied.tax_rate`.
   *
   * `GET /invoices`, needs `invoice:read`.
   *
   * @example
   * for await (const item of flexprice.invoices.list()) {}
   */
  list(query?: ListInvoicesQuery, options?: RequestOptions): PageCall<Invoice, InvoiceList>;

  /**
   * Create a one-off invoice.
   *
   * Issues an invoice for a single sale at once: it is finalized, gets a number and is owed. Coupons, prepaid
   * credits and taxes are applied to the amounts you send. Nothing is charged; record or attempt a payment for
   * that. Subscriptions make their invoices by themselves.
   *
   * `POST /invoices`, needs `invoice:write`.
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  create(body: CreateInvoiceRequest, options?: RequestOptions): Call<Invoice>;

  /**
   * Preview a subscription invoice.
   *
   * What the next invoice of a subscription would say if it were made now: usage so far, fixed charges in arrear
   * and those of the next period in advance, with coupons and taxes but without prepaid credits. Nothing is stored
   * and nothing is charged.
   *
   * `POST /invoices/preview`, needs `invoice:read`.
   *
   * @example
   * const result = await flexprice.invoices.preview({
   *   subscription_id: 'subs_01K5WRB3M0000000000000SVB1',
   *   hide_zero_charges_line_items: true
   * });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   */
  preview(body: PreviewInvoiceRequest, options?: RequestOptions): Call<Invoice>;

  /**
   * Search invoices.
   *
   * Invoices that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all but skipped
   * ones. Expandable: `subscription`, `subscription.plan`, `customer`, `coupon_applications.coupon`,
   * `tax_applied.tax_rate`.
   *
   * `POST /invoices/search`, needs `invoice:read`.
   *
   * @example
   * for await (const item of flexprice.invoices.search({
   *   customer_id: 'cust_01K5WRB3M0000000000000BRT1',
   *   invoice_status: [
   *     'FINALIZED'
   *   ],
   *   amount_remaining_gt: 0,
   *   sort: [
   *     {
   *       field: 'due_date',
   *       direction: 'asc'
   *     }
   *   ]
   * })) {}
   */
  search(body?: InvoiceSearchRequest, options?: RequestOptions): PageCall<Invoice, InvoiceList>;

  /**
   * Get an invoice.
   *
   * Reads one invoice with its lines, discounts and taxes. `group_by` and `expand_by_source` also split the usage
   * on each line. Expandable: `subscription`, `subscription.plan`, `customer`, `coupon_applications.coupon`,
   * `tax_applied.tax_rate`, and `line_items.explanation`: how each amount came about.
   *
   * `GET /invoices/{id}`, needs `invoice:read`.
   *
   * @example
   * const result = await flexprice.invoices.get(id);
   */
  get(id: string, query?: GetInvoiceQuery, options?: RequestOptions): Call<Invoice>;

  /**
   * Update an invoice.
   *
   * Changes due date, PDF address or metadata of a draft or finalized invoice. On a draft, `apply_discount`
   * applies its coupons afresh. Amounts of a finalized invoice cannot be changed; use a credit note.
   *
   * `PUT /invoices/{id}`, needs `invoice:write`.
   *
   * @example
   * const result = await flexprice.invoices.update(id, { metadata: { purchase_order: 'PO-881' } });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  update(id: string, body: UpdateInvoiceRequest, options?: RequestOptions): Call<Invoice>;

  /**
   * Ask for an invoice to be sent again.
   *
   * Sends the webhook event `invoice.communication.triggered`, upon which your own systems can mail the invoice.
   *
   * `POST /invoices/{id}/comms/trigger`, needs `invoice:write`.
   *
   * @example
   * const result = await flexprice.invoices.triggerCommunication(id);
   */
  triggerCommunication(id: string, options?: RequestOptions): Call<Message>;

  /**
   * Bring a draft invoice up to date.
   *
   * Brings the lines and amounts of a draft or skipped invoice up to date with usage and prices. A subscription
   * invoice whose lines add up to 0 becomes `SKIPPED`. By default the work goes on in the background; `sync=true`
   * waits for it.
   *
   * `POST /invoices/{id}/compute`, needs `invoice:write`.
   *
   * @example
   * const result = await flexprice.invoices.compute(id);
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  compute(id: string, query?: ComputeInvoiceQuery, options?: RequestOptions): Call<InvoiceComputation | InvoiceJob>;

  /**
   * Finalize an invoice.
   *
   * Applies prepaid credits and taxes, assigns the number and makes the invoice owed. An invoice whose total is 0
   * counts as paid at once. No payment is attempted. A skipped invoice stays as it is.
   *
   * `POST /invoices/{id}/finalize`, needs `invoice:write`.
   *
   * @example
   * const result = await flexprice.invoices.finalize(id);
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  finalize(id: string, options?: RequestOptions): Call<Message>;

  /**
   * Set the payment status.
   *
   * Sets the payment status by hand, for money that is tracked elsewhere. `SUCCEEDED` marks the whole amount as
   * paid, `PENDING` with an amount a part of it. It makes no payment and moves no money; it is refused once a
   * payment has succeeded.
   *
   * `PUT /invoices/{id}/payment`, needs `invoice:write`.
   *
   * @example
   * const result = await flexprice.invoices.updatePaymentStatus(id, { payment_status: 'SUCCEEDED' });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  updatePaymentStatus(id: string, body: UpdateInvoicePaymentRequest, options?: RequestOptions): Call<Invoice>;

  /**
   * Try to collect an invoice.
   *
   * Pays a finalized invoice from the customer's post-paid wallets, and charges the saved card for what is left of
   * a subscription invoice. Does nothing when nothing is left to pay.
   *
   * `POST /invoices/{id}/payment/attempt`, needs `invoice:write`.
   *
   * @example
   * const result = await flexprice.invoices.attemptPayment(id);
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   * @throws {FlexpriceError} `http_client_error`, such as: The payment provider did not answer.
   */
  attemptPayment(id: string, options?: RequestOptions): Call<Message>;

  /**
   * Get an invoice as PDF.
   *
   * The invoice as a PDF document, without lines of amount 0. With `url=true` the answer is an address from which
   * the document can be fetched without a key for a limited time.
   *
   * `GET /invoices/{id}/pdf`, needs `invoice:read`.
   *
   * @example
   * const result = await flexprice.invoices.pdf(id);
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  pdf(id: string, query?: GetInvoicePdfQuery, options?: RequestOptions): Call<Bytes | InvoicePdfLink>;

  /**
   * Replace an issued invoice.
   *
   * Voids a subscription invoice and issues a new one over the same period from the usage and prices known now. It
   * can be done once per invoice and goes on in the background; `recalculated_invoice_id` then names the new
   * invoice.
   *
   * `POST /invoices/{id}/recalculate`, needs `invoice:write`.
   *
   * @example
   * const result = await flexprice.invoices.recalculate(id);
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  recalculate(id: string, options?: RequestOptions): Call<InvoiceJob>;

  /**
   * Recalculate a draft invoice in place.
   *
   * Computes a draft subscription invoice again from the usage and prices known now, and keeps its id. With
   * `finalize=true` it is finalized in the same step.
   *
   * `POST /invoices/{id}/recalculate-v2`, needs `invoice:write`.
   *
   * @example
   * const result = await flexprice.invoices.recalculateDraft(id);
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  recalculateDraft(id: string, query?: RecalculateInvoiceV2Query, options?: RequestOptions): Call<Invoice>;

  /**
   * Void an invoice.
   *
   * Takes an invoice out of the books for good. What was paid, and the prepaid credits used, come back as credits
   * in a prepaid wallet, which is opened if there is none. The idempotency key becomes free.
   *
   * `POST /invoices/{id}/void`, needs `invoice:write`.
   *
   * @example
   * const result = await flexprice.invoices.void(id, { metadata: { voided_because: 'wrong customer' } });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  void(id: string, body?: VoidInvoiceRequest, options?: RequestOptions): Call<Message>;

  /**
   * Send a webhook event again.
   *
   * Sends one of the webhook events about this invoice again, with the invoice as it is now.
   *
   * `POST /invoices/{id}/webhook/trigger`, needs `invoice:write`.
   *
   * @example
   * const result = await flexprice.invoices.triggerWebhook(id);
   */
  triggerWebhook(id: string, query?: TriggerInvoiceWebhookQuery, options?: RequestOptions): Call<InvoiceWebhookResult>;
}
