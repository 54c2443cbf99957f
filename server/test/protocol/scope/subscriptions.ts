import { type Attempts, LARGE, names, shows } from './attempt.ts';
import { shared, type World } from './world.ts';

const order = (w: Pick<World, 'plan'>) => ({ plan_id: w.plan, currency: 'usd', billing_period: 'MONTHLY' as const });

const seats = (w: World) => ({
  type: 'quantity_change' as const,
  quantity_change_params: { line_items: [{ id: w.lineItem, quantity: '2' }] },
});
const change = (w: World) => ({
  target_plan_id: w.plan,
  proration_behavior: 'none' as const,
  billing_cadence: 'RECURRING' as const,
  billing_period: 'MONTHLY' as const,
  billing_cycle: 'anniversary' as const,
});
const planChange = (w: World) => ({ target_plan_id: w.plan, proration_behavior: 'none' as const });

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
  | 'addSubscriptionAddon'
  | 'removeSubscriptionAddon'
  | 'getSubscriptionAddonAssociations'
  | 'createSubscriptionLineItem'
  | 'updateSubscriptionLineItem'
  | 'deleteSubscriptionLineItem'
  | 'getSubscriptionUsage'
  | 'triggerSubscriptionBilling'
  | 'draftAndComputeSubscriptionInvoice'
  | 'executeSubscriptionModify'
  | 'previewSubscriptionModify'
  | 'executeSubscriptionChange'
  | 'previewSubscriptionChange'
  | 'executeSubscriptionPlanChangeV2'
  | 'previewSubscriptionPlanChangeV2'
  | 'syncPlanPrices'
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
  addSubscriptionAddon: [names((w) => ({ body: { subscription_id: w.subscription, addon_id: w.addon } }))],
  removeSubscriptionAddon: [names((w) => ({ body: { addon_association_id: w.addonAssociation } }))],
  getSubscriptionAddonAssociations: [names((w) => ({ path: { id: w.subscription } }))],
  createSubscriptionLineItem: [
    names((w) => ({ path: { id: w.subscription }, body: { price_id: w.price, display_name: 'stolen' } })),
  ],
  updateSubscriptionLineItem: [names((w) => ({ path: { id: w.lineItem }, body: { metadata: { stolen: 'yes' } } }))],
  deleteSubscriptionLineItem: [names((w) => ({ path: { id: w.lineItem }, body: {} }))],
  getSubscriptionUsage: [names((w) => ({ body: { subscription_id: w.subscription } }))],
  triggerSubscriptionBilling: [names((w) => ({ path: { subscription_id: w.subscription } }))],
  draftAndComputeSubscriptionInvoice: [names((w) => ({ path: { subscription_id: w.subscription } }))],
  executeSubscriptionModify: [names((w) => ({ path: { id: w.subscription }, body: seats(w) }))],
  previewSubscriptionModify: [names((w) => ({ path: { id: w.subscription }, body: seats(w) }))],
  executeSubscriptionChange: [names((w) => ({ path: { id: w.subscription }, body: change(w) }))],
  previewSubscriptionChange: [names((w) => ({ path: { id: w.subscription }, body: change(w) }))],
  executeSubscriptionPlanChangeV2: [names((w) => ({ path: { id: w.subscription }, body: planChange(w) }))],
  previewSubscriptionPlanChangeV2: [names((w) => ({ path: { id: w.subscription }, body: planChange(w) }))],
  syncPlanPrices: [names((w) => ({ path: { id: w.plan } }))],
};
