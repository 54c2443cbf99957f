export { taxAssociationsOf } from './associationStore.ts';
export { taxes } from './handlers.ts';
export { inheritedTaxes, linkTaxes, resolveTaxOverrides } from './inheritance.ts';
export { toTaxRate } from './map.ts';
export { findTaxRates, type TaxRateRow } from './rateStore.ts';
