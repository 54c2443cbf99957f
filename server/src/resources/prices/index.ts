export { copyPrices } from './copy.ts';
export { prices } from './handlers.ts';
export { type PriceExpansion, showPrices } from './show.ts';
export { findPricesOf, findTieredMeters } from './store.ts';
