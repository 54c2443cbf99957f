import { subscriptionEntitlements } from './entitlements.ts';
import { lifecycle } from './lifecycle.ts';
import { lineItems } from './lineItems.ts';
import { schedules } from './schedules.ts';
import { subscriptions } from './subscriptions.ts';

/** Everything that is asked about subscriptions. */
export const subscriptionHandlers = {
  ...subscriptions,
  ...lifecycle,
  ...lineItems,
  ...schedules,
  ...subscriptionEntitlements,
};
