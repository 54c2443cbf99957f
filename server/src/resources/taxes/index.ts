export { taxes } from './handlers.ts';
export { inheritedTaxes, linkTaxes, resolveTaxOverrides } from './inheritance.ts';
