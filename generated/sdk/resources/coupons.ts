// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { ListCouponsQuery } from '../queries.ts';
import type {
  Coupon,
  CouponList,
  CouponSearchRequest,
  CreateCouponRequest,
  Message,
  UpdateCouponRequest,
} from '../../schemas.ts';

/**
 * Discounts, in percent or as an amount. A coupon describes the discount; an association says which subscription
 * or line item gets it, and for how long. Discounts are taken off before tax.
 */
export interface CouponsResource {
  /**
   * List coupons.
   *
   * Coupons of the environment, newest first. Use `POST /coupons/search` for conditions on any field.
   *
   * `GET /coupons`, needs `coupon:read`.
   *
   * @example
   * for await (const item of flexprice.coupons.list()) {}
   */
  list(query?: ListCouponsQuery, options?: RequestOptions): PageCall<Coupon, CouponList>;

  /**
   * Create a coupon.
   *
   * Describes a discount. It takes nothing off by itself: attach it to a subscription, or name it on a one-off
   * invoice. Percentages are of the price before tax; a discount never makes an invoice negative.
   *
   * `POST /coupons`, needs `coupon:write`.
   *
   * @example
   * const result = await flexprice.coupons.create({
   *   name: 'Welcome',
   *   type: 'fixed',
   *   amount_off: '5',
   *   currency: 'usd',
   *   cadence: 'once',
   *   max_redemptions: 100
   * });
   *
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  create(body: CreateCouponRequest, options?: RequestOptions): Call<Coupon>;

  /**
   * Get a coupon by its code.
   *
   * Reads one live coupon by the code that people type in. It may still be outside its time or used up; attaching
   * it checks that.
   *
   * `GET /coupons/code/{code}`, needs `coupon:read`.
   *
   * @example
   * const result = await flexprice.coupons.getByCode(code);
   */
  getByCode(code: string, options?: RequestOptions): Call<Coupon>;

  /**
   * Search coupons.
   *
   * Coupons that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all.
   *
   * `POST /coupons/search`, needs `coupon:read`.
   */
  search(body?: CouponSearchRequest, options?: RequestOptions): PageCall<Coupon, CouponList>;

  /**
   * Get a coupon.
   *
   * Reads one coupon by id. Archived coupons stay readable.
   *
   * `GET /coupons/{id}`, needs `coupon:read`.
   *
   * @example
   * const result = await flexprice.coupons.get(id);
   */
  get(id: string, options?: RequestOptions): Call<Coupon>;

  /**
   * Update a coupon.
   *
   * Changes name or metadata. What a coupon takes off and when it is valid cannot change; archive it and create
   * another.
   *
   * `PUT /coupons/{id}`, needs `coupon:write`.
   *
   * @example
   * const result = await flexprice.coupons.update(id, { name: 'Launch 2025' });
   */
  update(id: string, body: UpdateCouponRequest, options?: RequestOptions): Call<Coupon>;

  /**
   * Archive a coupon.
   *
   * Takes the coupon out of use. It stops discounting further invoices, also where it is attached already.
   * Invoices that have the discount keep it.
   *
   * `DELETE /coupons/{id}`, needs `coupon:write`.
   *
   * @example
   * const result = await flexprice.coupons.delete(id);
   */
  delete(id: string, options?: RequestOptions): Call<Message>;
}
