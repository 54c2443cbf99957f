import { addons } from './addons.ts';
import { changes } from './changes.ts';
import { subscriptionEntitlements } from './entitlements.ts';
import { lifecycle } from './lifecycle.ts';
import { lineItems } from './lineItems.ts';
import { runs } from './runs.ts';
import { schedules } from './schedules.ts';
import { subscriptions } from './subscriptions.ts';

/** Everything that is asked about subscriptions. */
export const subscriptionHandlers = {
  ...subscriptions,
  ...addons,
  ...changes,
  ...lifecycle,
  ...lineItems,
  ...runs,
  ...schedules,
  ...subscriptionEntitlements,
};
