import type { Context } from '../../context.ts';
import { scoped, sql } from '../../db/index.ts';
import type { CouponRow } from '../../resources/coupons/index.ts';
import type { NewLine } from './contents.ts';
import type { Period } from './periods.ts';
import type { CouponUse } from './terms.ts';

/** A coupon on a subscription, and on how many of its invoices it was used so far. */
interface Held {
  association_id: string;
  subscription_id: string;
  subscription_line_item_id: string | null;
  uses: number;
  coupon: CouponRow;
}

/**
 * Coupons of a subscription that discount an invoice over a window, in the order in which they came. Whether a coupon could
 * be redeemed was decided when it was; from then on it holds for as many invoices as it says. Of children that are
 * invoiced along, those on their lines count.
 */
export async function couponsOfSubscription(
  { db, now }: Context,
  subscriptionId: string,
  childIds: readonly string[],
  window: Period,
  invoiceId: string | undefined,
): Promise<readonly Held[]> {
  return db.query<Held>(
    sql`
    select a.id as association_id, a.subscription_id, a.subscription_line_item_id, to_jsonb(c) as coupon, (
        select count(distinct u.invoice_id)::integer
        from coupon_applications u join invoices i on i.id = u.invoice_id
        where u.coupon_association_id = a.id and ${scoped(db.scope, 'u')} and u.status = 'published'
          and i.invoice_status in ('DRAFT', 'FINALIZED') and i.id <> ${invoiceId ?? ''}
      ) as uses
    from coupon_associations a join coupons c on c.id = a.coupon_id and ${scoped(db.scope, 'c')}
    where ${scoped(db.scope, 'a')} and a.status = 'published' and c.status = 'published'
      and (a.subscription_id = ${subscriptionId}
        or (a.subscription_id = any(${childIds}::text[]) and a.subscription_line_item_id is not null))
      and a.start_date <= ${window.end} and (a.end_date is null or (a.end_date >= ${window.start} and a.end_date > a.start_date))
      and (c.redeem_after is null or c.redeem_after <= ${now})
    order by a.start_date, a.id`,
    'invoices.coupons',
  );
}

type Cadence = CouponRow['cadence'];

/** Whether a coupon that was used on so many invoices has one more turn. */
const HAS_TURN: { readonly [C in Cadence]: (uses: number, coupon: CouponRow) => boolean } = {
  once: (uses) => uses < 1,
  repeated: (uses, { duration_in_periods }) => uses < (duration_in_periods ?? 0),
  forever: () => true,
};

/** What of the coupons applies to these lines. */
export function couponUses(held: readonly Held[], lines: readonly NewLine[], currency: string): CouponUse[] {
  return held.flatMap(({ coupon, association_id, subscription_line_item_id, uses }): CouponUse[] => {
    if (!HAS_TURN[coupon.cadence](uses, coupon)) return [];
    if (coupon.type === 'fixed' && coupon.currency !== '' && coupon.currency !== currency) return [];
    const use = { coupon, associationId: association_id };
    if (!subscription_line_item_id) return [use];
    return lines
      .filter(({ origin }) => origin.subscription_line_item_id === subscription_line_item_id)
      .map((line) => ({ ...use, lineId: line.id }));
  });
}
