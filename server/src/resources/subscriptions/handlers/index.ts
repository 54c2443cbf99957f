import { subscriptionEntitlements } from './entitlements.ts';
import { lineItems } from './lineItems.ts';
import { subscriptions } from './subscriptions.ts';

/** Everything that is asked about subscriptions. */
export const subscriptionHandlers = { ...subscriptions, ...lineItems, ...subscriptionEntitlements };
