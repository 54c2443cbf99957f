export { copyEntitlements } from './copy.ts';
export { entitlements } from './handlers.ts';
export { entitlementsOf } from './show.ts';
export {
  type EntitlementRow,
  findEntitlementsOf,
  insertEntitlement,
  isFeatureEntitled,
} from './store.ts';
