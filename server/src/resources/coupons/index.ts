export { coupons } from './handlers.ts';
export { toCoupon, toCouponAssociation } from './map.ts';
export { type CouponRow, findCoupons } from './store.ts';
