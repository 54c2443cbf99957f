export { copyPrices } from './copy.ts';
export { prices } from './handlers.ts';
export { modelOf } from './model.ts';
export { copyPriceFor, overriddenPricing } from './override.ts';
export { NEW_OWNER } from './references.ts';
export { checkPrice, createPrice, ensurePrice } from './service.ts';
export { type PriceExpansion, showPrice, showPrices } from './show.ts';
export { findPrices, findPricesOf, findTieredMeters, type PriceRow, type Pricing } from './store.ts';
