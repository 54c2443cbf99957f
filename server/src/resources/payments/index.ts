export { payments } from './handlers.ts';
export { toPaymentWebhook } from './map.ts';
export type { AttemptRow, CollectionFlow, PaymentRow } from './rows.ts';
export { getPayment, listPayments, showPayment } from './show.ts';
export { checkOwn, checkReported, firstStatus, hasArrived, isArchivable, isOpen } from './states.ts';
export {
  attemptCount,
  attemptsOf,
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
