export { coupons } from './handlers.ts';
