export { priceUnits } from './handlers.ts';
