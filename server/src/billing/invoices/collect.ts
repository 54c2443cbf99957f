/** How invoices are collected, as far as they have to know: money is the business of payments. */
export type { CollectionFlow } from '../../resources/payments/index.ts';
export { collectInvoice } from '../payments/index.ts';
