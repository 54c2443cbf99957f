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
  type InvoiceContents,
  type InvoiceExpansion,
  showInvoice,
  showInvoices,
  showWith,
} from './show.ts';
export { type InvoiceMove, requireMove, requirePaymentMove } from './states.ts';
export {
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
  updateInvoiceRow,
  updateLineCredits,
} from './store.ts';

export { tellAbout } from './webhooks.ts';
