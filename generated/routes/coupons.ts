// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface CouponsHandlers<Context> {
  /** List coupons */
  listCoupons: Handler<'listCoupons', Context>;
  /** Create a coupon */
  createCoupon: Handler<'createCoupon', Context>;
  /** List coupon associations */
  listCouponAssociations: Handler<'listCouponAssociations', Context>;
  /** Get a coupon association */
  getCouponAssociation: Handler<'getCouponAssociation', Context>;
  /** Get a coupon by its code */
  getCouponByCode: Handler<'getCouponByCode', Context>;
  /** Search coupons */
  queryCoupon: Handler<'queryCoupon', Context>;
  /** Get a coupon */
  getCoupon: Handler<'getCoupon', Context>;
  /** Update a coupon */
  updateCoupon: Handler<'updateCoupon', Context>;
  /** Archive a coupon */
  deleteCoupon: Handler<'deleteCoupon', Context>;
}
