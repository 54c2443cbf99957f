export { invoiceDocument, type PrintedInvoice } from './document.ts';
