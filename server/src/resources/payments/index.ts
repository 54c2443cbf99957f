export { payments } from './handlers.ts';
export { toPaymentWebhook } from './map.ts';
export type { CollectionFlow, PaymentRow } from './rows.ts';
export { getPayment } from './show.ts';
export { checkOwn, checkReported, firstStatus, hasArrived, isArchivable, isOpen } from './states.ts';
export {
  attemptCount,
  changeAttempt,
  changePayment,
  collectionOf,
  countPayments,
  findPayments,
  gatewayCustomer,
  insertAttempt,
  insertPayment,
  invoiceNumbers,
  knowCustomer,
  lockPayment,
  paymentOfKey,
  titleOf,
} from './store.ts';
