export {
  type CouponAssociationRow,
  couponAssociationsOf,
  endCouponAssociation,
  insertCouponAssociation,
  redeemCoupon,
} from './associations.ts';
export { coupons } from './handlers.ts';
export { toCoupon, toCouponAssociation } from './map.ts';
export { type CouponRow, findCouponByCode, findCoupons } from './store.ts';
