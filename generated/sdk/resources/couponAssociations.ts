// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { ListCouponAssociationsQuery } from '../queries.ts';
import type {
  CouponAssociation,
  CouponAssociationList,
} from '../../schemas.ts';

/**
 * Discounts, in percent or as an amount. A coupon describes the discount; an association says which subscription
 * or line item gets it, and for how long. Discounts are taken off before tax.
 */
export interface CouponAssociationsResource {
  /**
   * List coupon associations.
   *
   * Which coupons discount which subscriptions and line items, newest first. Associations come from subscriptions
   * and cannot be made here. Expandable: `coupon`, `subscription_line_items`, `subscription_line_items.prices`.
   *
   * `GET /coupons/associations`, needs `coupon:read`.
   *
   * @example
   * for await (const item of flexprice.couponAssociations.list()) {}
   */
  list(query?: ListCouponAssociationsQuery, options?: RequestOptions): PageCall<CouponAssociation, CouponAssociationList>;

  /**
   * Get a coupon association.
   *
   * Reads by id where one coupon is attached, together with the coupon.
   *
   * `GET /coupons/associations/{id}`, needs `coupon:read`.
   *
   * @example
   * const result = await flexprice.couponAssociations.get(id);
   */
  get(id: string, options?: RequestOptions): Call<CouponAssociation>;
}
