// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface InvoicesHandlers<Context> {
  /** Get a customer's invoice totals */
  getCustomerInvoiceSummary: Handler<'getCustomerInvoiceSummary', Context>;
  /** List invoices */
  listInvoices: Handler<'listInvoices', Context>;
  /** Create a one-off invoice */
  createInvoice: Handler<'createInvoice', Context>;
  /** Preview a subscription invoice */
  getInvoicePreview: Handler<'getInvoicePreview', Context>;
  /** Search invoices */
  queryInvoice: Handler<'queryInvoice', Context>;
  /** Get an invoice */
  getInvoice: Handler<'getInvoice', Context>;
  /** Update an invoice */
  updateInvoice: Handler<'updateInvoice', Context>;
  /** Ask for an invoice to be sent again */
  triggerInvoiceCommsWebhook: Handler<'triggerInvoiceCommsWebhook', Context>;
  /** Bring a draft invoice up to date */
  computeInvoice: Handler<'computeInvoice', Context>;
  /** Finalize an invoice */
  finalizeInvoice: Handler<'finalizeInvoice', Context>;
  /** Set the payment status */
  updateInvoicePaymentStatus: Handler<'updateInvoicePaymentStatus', Context>;
  /** Try to collect an invoice */
  attemptInvoicePayment: Handler<'attemptInvoicePayment', Context>;
  /** Get an invoice as PDF */
  getInvoicePdf: Handler<'getInvoicePdf', Context>;
  /** Replace an issued invoice */
  recalculateInvoice: Handler<'recalculateInvoice', Context>;
  /** Recalculate a draft invoice in place */
  recalculateInvoiceV2: Handler<'recalculateInvoiceV2', Context>;
  /** Void an invoice */
  voidInvoice: Handler<'voidInvoice', Context>;
  /** Send a webhook event again */
  triggerInvoiceWebhook: Handler<'triggerInvoiceWebhook', Context>;
}
