export { type InvoiceListRequest, listInvoiceRows } from './list.ts';
export { toInvoice, toInvoiceLine, toInvoiceSummary } from './map.ts';
export { seriesAt } from './numbering.ts';
export { invoiceDocument } from './pdf/index.ts';
export type {
  CouponApplicationRow,
  InvoiceAmounts,
  InvoiceLineRow,
  InvoiceRow,
  ReferencePoint,
  TaxAppliedRow,
} from './rows.ts';
export {
  contentsOf,
  INVOICE_EXPANSIONS,
  type InvoiceContents,
  type InvoiceExpansion,
  showInvoice,
  showInvoices,
  showWith,
} from './show.ts';
export { type InvoiceMove, requireMove, requirePaymentMove } from './states.ts';
export {
  couponApplicationsOf,
  deleteContents,
  deleteDiscounts,
  findInvoices,
  type InvoiceChange,
  insertCouponApplications,
  insertInvoice,
  insertLines,
  insertTaxesApplied,
  linesOf,
  lockInvoice,
  numberInvoice,
  rewriteLines,
  taxesAppliedOf,
  updateInvoiceRow,
  updateLineCredits,
} from './store.ts';
export { invoiceSummaryOf } from './summary.ts';
export { tellAbout } from './webhooks.ts';
