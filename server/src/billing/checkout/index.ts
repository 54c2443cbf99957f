export { orderAddon, orderQuantities } from './changes.ts';
export { completeCheckout } from './complete.ts';
export { collectionOf, createCheckout } from './create.ts';
export { expireJob } from './expire.ts';
export { archiveCheckout, getCheckout } from './find.ts';
export { type CheckoutOpening, openCheckout } from './open.ts';
export { orderCredits, orderSubscription } from './order.ts';
export { openSubscriptionCheckout } from './subscription.ts';
