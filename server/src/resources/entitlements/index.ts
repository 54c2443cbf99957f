export { copyEntitlements } from './copy.ts';
export { entitlements } from './handlers.ts';
export { entitlementsOf } from './show.ts';
export { isFeatureEntitled } from './store.ts';
