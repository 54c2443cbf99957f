import type { Context } from '../../context.ts';
import { scoped, sql } from '../../db/index.ts';
import { type Decimal, decimal, percentOf } from '../../rating/decimal.ts';
import type { Subject } from './subjects.ts';

interface Held {
  subscription_id: string;
  subscription_line_item_id: string | null;
  percentage_off: string;
}

/** What coupons take off a cost of a subject, exactly. */
export type Discounts = (subject: Subject, cost: Decimal) => Decimal;

/**
 * The lasting coupons of some subscriptions: percentages that hold for more than one invoice. What is taken off once, or off
 * an invoice as a whole, says nothing about what usage costs. Coupons on the line come first, and each takes its part of
 * what the ones before it left.
 */
export async function discountsOf({ db, now }: Context, subscriptionIds: readonly string[]): Promise<Discounts> {
  const held =
    subscriptionIds.length === 0
      ? []
      : await db.query<Held>(sql`
          select a.subscription_id, a.subscription_line_item_id, c.percentage_off
          from coupon_associations a join coupons c on c.id = a.coupon_id and ${scoped(db.scope, 'c')}
          where ${scoped(db.scope, 'a')} and a.status = 'published' and c.status = 'published'
            and a.subscription_id = any(${subscriptionIds}::text[]) and c.percentage_off is not null
            and c.cadence in ('forever', 'repeated') and a.start_date <= ${now} and (a.end_date is null or a.end_date > ${now})
            and (c.redeem_after is null or c.redeem_after <= ${now})
          order by (a.subscription_line_item_id is null), a.start_date, a.id`);
  return ({ charge }, cost) => {
    if (!charge) return cost.times(0);
    const own = held.filter(
      ({ subscription_id, subscription_line_item_id: line }) =>
        subscription_id === charge.subscription.id && (line === null || line === charge.item.id),
    );
    const left = own.reduce((rest, { percentage_off }) => rest.minus(percentOf(rest, decimal(percentage_off))), cost);
    return cost.minus(left);
  };
}
