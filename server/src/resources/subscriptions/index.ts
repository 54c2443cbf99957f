export {
  addonAssociationsOf,
  findAddonAssociation,
  insertAddonAssociation,
  updateAddonAssociation,
} from './addons.ts';
export {
  type LineItemListRequest,
  listLineItemRows,
  listSubscriptionRows,
  type SubscriptionListRequest,
} from './list.ts';
export { toAddonAssociation, toLineItem, toPause, toPhase, toSchedule, toSubscription } from './map.ts';
export { findPause, insertPause, listPauseRows, pausesOf, updatePause } from './pauses.ts';
export { insertPhase, phasesOf } from './phases.ts';
export type { AddonAssociationRow, LineItemRow, PauseRow, PhaseRow, ScheduleRow, SubscriptionRow } from './rows.ts';
export { CONTINUES } from './rows.ts';
export {
  findSchedule,
  insertSchedule,
  listScheduleRows,
  pendingSchedulesOf,
  type ScheduleListRequest,
  updateSchedule,
} from './schedules.ts';
export {
  childrenOf,
  endLineItems,
  findLineItem,
  findSubscriptions,
  insertLineItems,
  insertSubscription,
  type LineItemChange,
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
export { type SubscriptionEvent, subscriptionWebhook, tell, tellPhase } from './webhook.ts';
