import type { CouponsHandlers } from '@flexprice/generated/routes';
import type { Context } from '../../context.ts';
import { expandOf } from '../expand.ts';
import { byId, idsOf } from '../records.ts';
import { getCouponAssociation, listCouponAssociationRows } from './associations.ts';
import { toCoupon, toCouponAssociation } from './map.ts';
import { archiveCoupon, createCoupon, getCoupon, getCouponByCode, updateCoupon } from './service.ts';
import { type CouponListRequest, findCoupons, listCouponRows } from './store.ts';

/** Line items come with subscriptions; an association of a whole subscription has none in any case. */
const ASSOCIATION_EXPANSIONS = ['coupon', 'subscription_line_items', 'subscription_line_items.prices'] as const;

async function page(context: Context, request: CouponListRequest) {
  const { rows, pagination } = await listCouponRows(context.db, request);
  return { status: 200 as const, body: { items: rows.map(toCoupon), pagination } };
}

export const coupons = {
  async createCoupon({ body }, context) {
    return { status: 201, body: toCoupon(await createCoupon(context, body)) };
  },
  async listCoupons({ query }, context) {
    return page(context, query);
  },
  async queryCoupon({ body }, context) {
    expandOf(body.expand, []);
    return page(context, body);
  },
  async getCoupon({ path }, context) {
    return { status: 200, body: toCoupon(await getCoupon(context, path.id)) };
  },
  async getCouponByCode({ path }, context) {
    return { status: 200, body: toCoupon(await getCouponByCode(context, path.code)) };
  },
  async updateCoupon({ path, body }, context) {
    return { status: 200, body: toCoupon(await updateCoupon(context, path.id, body)) };
  },
  async deleteCoupon({ path }, context) {
    await archiveCoupon(context, path.id);
    return { status: 200, body: { message: 'Coupon deleted successfully' } };
  },
  async listCouponAssociations({ query }, context) {
    const wanted = expandOf(query.expand, ASSOCIATION_EXPANSIONS);
    const { rows, pagination } = await listCouponAssociationRows(context, query);
    const ids = wanted.has('coupon') ? idsOf(rows.map((row) => row.coupon_id)) : [];
    const couponOf = byId(await findCoupons(context.db, ids));
    const items = rows.map((row) => toCouponAssociation(row, couponOf.get(row.coupon_id)));
    return { status: 200, body: { items, pagination } };
  },
  async getCouponAssociation({ path }, context) {
    const row = await getCouponAssociation(context, path.id);
    const [coupon] = await findCoupons(context.db, [row.coupon_id]);
    return { status: 200, body: toCouponAssociation(row, coupon) };
  },
} satisfies Partial<CouponsHandlers<Context>>;
