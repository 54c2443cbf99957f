export { invoiceDocument } from './document.ts';
