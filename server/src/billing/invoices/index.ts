export { createInvoice } from './create.ts';
export { finalizeInvoice } from './finalize.ts';
export { getInvoiceRow } from './find.ts';
export { adjustInvoice, payInvoice, refundInvoice, unadjustInvoice } from './money.ts';
export { type OneOffLine, type OneOffRequest, oneOffInvoice } from './oneOff.ts';
export { updateInvoice, updatePaymentStatus } from './update.ts';
export { voidInvoice } from './voiding.ts';
