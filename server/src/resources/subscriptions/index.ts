export type { AddonAssociationRow, LineItemRow, PauseRow, PhaseRow, ScheduleRow, SubscriptionRow } from './rows.ts';
export { findSubscriptions, lineItemsOf, lockSubscription } from './store.ts';
