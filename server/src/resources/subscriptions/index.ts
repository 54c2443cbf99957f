export {
  addonAssociationsOf,
  findAddonAssociation,
  insertAddonAssociation,
  updateAddonAssociation,
} from './addons.ts';

export { toLineItem, toPause, toPhase, toSubscription } from './map.ts';
export { findPause, insertPause, pausesOf, updatePause } from './pauses.ts';
export { insertPhase, phasesOf } from './phases.ts';
export type { AddonAssociationRow, LineItemRow, PauseRow, ScheduleRow, SubscriptionRow } from './rows.ts';
export { CONTINUES } from './rows.ts';
export {
  findSchedule,
  insertSchedule,
  pendingSchedulesOf,
  updateSchedule,
} from './schedules.ts';
export {
  childrenOf,
  endLineItems,
  findLineItem,
  findSubscriptions,
  insertLineItems,
  insertSubscription,
  lineItemsOf,
  liveSubscriptionsOf,
  lockSubscription,
  lockSubscriptionOfInvoice,
  type NewLineItemRow,
  type NewSubscriptionRow,
  paidFor,
  type SubscriptionChange,
  updateLineItem,
  updateSubscriptionRow,
  usedBy,
} from './store.ts';
export { subscriptionWebhook, tell, tellPhase } from './webhook.ts';
