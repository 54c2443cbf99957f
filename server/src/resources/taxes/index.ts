export { taxes } from './handlers.ts';
export { inheritedTaxes, linkTaxes, resolveTaxOverrides, type TaxLink } from './inheritance.ts';
