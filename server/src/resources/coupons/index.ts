export { coupons } from './handlers.ts';
export { toCoupon } from './map.ts';
export { type CouponRow, findCoupons } from './store.ts';
