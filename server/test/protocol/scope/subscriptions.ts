import { type Attempts, LARGE, names, shows } from './attempt.ts';
import { shared, type World } from './world.ts';

const order = (w: Pick<World, 'plan'>) => ({ plan_id: w.plan, currency: 'usd', billing_period: 'MONTHLY' as const });

export const subscriptions: Attempts<
  | 'createSubscription'
  | 'listSubscriptions'
  | 'querySubscription'
  | 'querySubscriptionLineItems'
  | 'getSubscription'
  | 'getSubscriptionV2'
  | 'updateSubscription'
  | 'getSubscriptionsForCustomer'
  | 'getCustomerEntitlements'
  | 'getCustomerEntitlementsByExternalID'
  | 'getSubscriptionEntitlements'
  | 'activateSubscription'
  | 'cancelSubscription'
  | 'pauseSubscription'
  | 'resumeSubscription'
  | 'listSubscriptionPauses'
  | 'listAllSubscriptionSchedules'
  | 'listSubscriptionSchedules'
  | 'getSubscriptionSchedule'
  | 'cancelSubscriptionSchedule'
  | 'cancelPendingSubscriptionSchedule'
> = {
  createSubscription: [
    names((w) => ({ body: { ...order(w), customer_id: w.customer } })),
    names((w) => ({ body: { ...order(w), external_customer_id: shared.externalId } })),
  ],
  listSubscriptions: [
    shows(() => ({ query: { limit: LARGE } })),
    shows(() => ({ query: { external_customer_id: shared.externalId, with_line_items: true } })),
    names((w) => ({ query: { subscription_ids: [w.subscription] } })),
    names((w) => ({ query: { customer_id: w.customer } })),
  ],
  querySubscription: [
    shows(() => ({ body: { limit: LARGE, expand: 'plan,customer,prices,entitlements' } })),
    names((w) => ({ body: { plan_id: w.plan } })),
  ],
  querySubscriptionLineItems: [
    shows(() => ({ body: { limit: LARGE, expand: 'prices.meters,prices.plan' } })),
    names((w) => ({ body: { subscription_ids: [w.subscription] } })),
  ],
  getSubscription: [names((w) => ({ path: { id: w.subscription } }))],
  getSubscriptionV2: [names((w) => ({ path: { id: w.subscription }, query: { expand: 'plan,customer' } }))],
  updateSubscription: [
    names((w) => ({ path: { id: w.subscription }, body: { cancel_at_period_end: true } })),
    names((w) => ({ path: { id: w.subscription }, body: { parent_subscription_id: w.subscription } })),
  ],
  getSubscriptionsForCustomer: [shows(() => ({ path: { external_id: shared.externalId } }))],
  getCustomerEntitlements: [names((w) => ({ path: { id: w.customer } }))],
  getCustomerEntitlementsByExternalID: [shows(() => ({ path: { external_id: shared.externalId } }))],
  getSubscriptionEntitlements: [names((w) => ({ path: { id: w.subscription } }))],
  activateSubscription: [
    names((w) => ({ path: { id: w.subscription }, body: { start_date: '2025-01-01T00:00:00Z' } })),
  ],
  cancelSubscription: [
    names((w) => ({ path: { id: w.subscription }, body: { cancellation_type: 'end_of_period', reason: 'stolen' } })),
  ],
  pauseSubscription: [names((w) => ({ path: { id: w.subscription }, body: { pause_days: 1 } }))],
  resumeSubscription: [names((w) => ({ path: { id: w.subscription }, body: {} }))],
  listSubscriptionPauses: [names((w) => ({ path: { id: w.subscription } }))],
  listAllSubscriptionSchedules: [
    shows(() => ({ query: { limit: LARGE } })),
    names((w) => ({ query: { subscription_id: w.subscription } })),
  ],
  listSubscriptionSchedules: [names((w) => ({ path: { subscription_id: w.subscription } }))],
  getSubscriptionSchedule: [names((w) => ({ path: { id: w.schedule } }))],
  cancelSubscriptionSchedule: [names((w) => ({ path: { schedule_id: w.schedule } }))],
  cancelPendingSubscriptionSchedule: [names((w) => ({ body: { schedule_id: w.schedule } }))],
};
