import { type Attempts, LARGE, names, shows } from './attempt.ts';
import { shared } from './world.ts';

const sums = { currency: 'usd', subtotal: '10', total: '10', amount_due: '10' };

export const invoices: Attempts<
  | 'createInvoice'
  | 'listInvoices'
  | 'queryInvoice'
  | 'getInvoice'
  | 'updateInvoice'
  | 'getInvoicePreview'
  | 'computeInvoice'
  | 'attemptInvoicePayment'
  | 'getInvoicePdf'
  | 'recalculateInvoice'
  | 'recalculateInvoiceV2'
  | 'finalizeInvoice'
  | 'voidInvoice'
  | 'updateInvoicePaymentStatus'
  | 'getCustomerInvoiceSummary'
  | 'triggerInvoiceCommsWebhook'
  | 'triggerInvoiceWebhook'
> = {
  createInvoice: [
    names((w) => ({ body: { ...sums, customer_id: w.customer } })),
    names((w) => ({ body: { ...sums, customer_id: w.customer, tax_rates: [w.taxRate], coupons: [w.coupon] } })),
  ],
  listInvoices: [
    shows(() => ({ query: { limit: LARGE } })),
    shows(() => ({ query: { external_customer_id: shared.externalId } })),
    names((w) => ({ query: { customer_id: w.customer } })),
    names((w) => ({ query: { invoice_ids: [w.invoice] } })),
  ],
  queryInvoice: [
    shows(() => ({ body: { limit: LARGE, expand: 'customer,coupon_applications.coupon,tax_applied.tax_rate' } })),
    names((w) => ({ body: { invoice_ids: [w.invoice] } })),
  ],
  getInvoice: [names((w) => ({ path: { id: w.invoice }, query: { expand: 'customer' } }))],
  updateInvoice: [names((w) => ({ path: { id: w.invoice }, body: { metadata: { stolen: 'yes' } } }))],
  getInvoicePreview: [names((w) => ({ body: { subscription_id: w.subscription } }))],
  attemptInvoicePayment: [names((w) => ({ path: { id: w.invoice } }))],
  getInvoicePdf: [
    names((w) => ({ path: { id: w.invoice } })),
    names((w) => ({ path: { id: w.invoice }, query: { url: true } })),
  ],
  computeInvoice: [names((w) => ({ path: { id: w.invoice }, query: { sync: true } }))],
  recalculateInvoice: [names((w) => ({ path: { id: w.invoice } }))],
  recalculateInvoiceV2: [names((w) => ({ path: { id: w.invoice } }))],
  finalizeInvoice: [names((w) => ({ path: { id: w.invoice } }))],
  updateInvoicePaymentStatus: [names((w) => ({ path: { id: w.invoice }, body: { payment_status: 'FAILED' } }))],
  getCustomerInvoiceSummary: [names((w) => ({ path: { id: w.customer } }))],
  triggerInvoiceCommsWebhook: [names((w) => ({ path: { id: w.invoice } }))],
  triggerInvoiceWebhook: [
    names((w) => ({ path: { id: w.invoice } })),
    names((w) => ({ path: { id: w.invoice }, query: { event_name: 'invoice.communication.triggered' } })),
  ],
  voidInvoice: [names((w) => ({ path: { id: w.invoice } }))],
};
