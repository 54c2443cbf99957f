export { priceUnits } from './handlers.ts';
export { toPriceUnit } from './map.ts';
export { findPriceUnits, findPriceUnitsByCode, type PriceUnitRow } from './store.ts';
