export { orderAddon, orderQuantities } from './changes.ts';
export { completeCheckout } from './complete.ts';
export { archiveCheckout, collectionOf, createCheckout, getCheckout } from './create.ts';
export { expireJob } from './expire.ts';
export { type CheckoutOpening, openCheckout } from './open.ts';
export { orderCredits, orderSubscription } from './order.ts';
export { openSubscriptionCheckout } from './subscription.ts';
