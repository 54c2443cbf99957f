export { checkout } from './handlers.ts';
export { toCheckout, toCheckoutWebhook } from './map.ts';
export { type CheckoutRow, isOpen } from './rows.ts';
export {
  changeCheckout,
  findCheckout,
  insertCheckout,
  lockCheckout,
  lockCheckoutOfPayment,
  openCheckoutOf,
} from './store.ts';
