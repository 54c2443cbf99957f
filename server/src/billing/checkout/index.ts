export { orderAddon, orderQuantities } from './changes.ts';
export { completeCheckout } from './complete.ts';
export { createCheckout } from './create.ts';
export { expireJob } from './expire.ts';
export { archiveCheckout, getCheckout } from './find.ts';

export { orderCredits, orderSubscription } from './order.ts';
