import type { CreateInvoiceRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { scoped, sql } from '../../db/index.ts';
import { type CouponRow, findCoupons } from '../../resources/coupons/index.ts';
import { byId, idsOf } from '../../resources/records.ts';
import type { NewLine } from './contents.ts';
import type { CouponUse } from './terms.ts';

/**
 * Coupons that a request for a single invoice names and that can be used now. Those that cannot are left out, as the
 * contract says. Using one is a redemption: the last one is given out once, however many ask at the same time.
 */
export async function couponsOfRequest(
  context: Context,
  request: CreateInvoiceRequest,
  lines: readonly NewLine[],
  currency: string,
): Promise<CouponUse[]> {
  const whole = [
    ...(request.coupons ?? []).map((id) => ({ id, associationId: null })),
    ...(request.invoice_coupons ?? []).map((coupon) => ({
      id: coupon.coupon_id,
      associationId: coupon.coupon_association_id ?? null,
    })),
  ];
  const single = (request.line_item_coupons ?? []).flatMap((coupon) => {
    const line = lines.find(({ origin }) => origin.price_id === coupon.line_item_id);
    return line ? [{ id: coupon.coupon_id, associationId: coupon.coupon_association_id ?? null, lineId: line.id }] : [];
  });
  const wanted = [...single, ...whole];
  const coupons = byId(await findCoupons(context.db, idsOf(wanted.map(({ id }) => id))));
  const usable = [...coupons.values()].filter((coupon) => isUsable(coupon, currency, context.now));
  const redeemed = await redeem(
    context,
    usable.map((coupon) => coupon.id),
  );
  const seen = new Set<string>();
  return wanted.flatMap(({ id, associationId, ...where }) => {
    const coupon = coupons.get(id);
    const place = `${id} ${'lineId' in where ? where.lineId : ''}`;
    if (!coupon || !redeemed.has(id) || seen.has(place)) return [];
    seen.add(place);
    return [{ coupon, associationId, ...where }];
  });
}

/** Whether a coupon in use can be redeemed at an instant on an invoice in this currency. */
function isUsable(coupon: CouponRow, currency: string, now: Date): boolean {
  const { status, type, redeem_after, redeem_before } = coupon;
  if (status !== 'published') return false;
  if (type === 'fixed' && coupon.currency !== '' && coupon.currency !== currency) return false;
  return (!redeem_after || redeem_after <= now) && (!redeem_before || redeem_before >= now);
}

/** Counts one redemption of each coupon that has one left, and tells which had. */
async function redeem({ db }: Context, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db.query<{ id: string }>(sql`
    with free as (
      select id from coupons
      where ${scoped(db.scope)} and id = any(${ids}::text[])
        and (max_redemptions is null or total_redemptions < max_redemptions)
      order by id for no key update
    )
    update coupons c set total_redemptions = total_redemptions + 1 from free where c.id = free.id returning c.id`);
  return new Set(rows.map((row) => row.id));
}
