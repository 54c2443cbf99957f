import type { Coupon, CouponAssociation } from '@flexprice/generated/types';
import { baseFields, decimalText, instant } from '../../wire.ts';
import type { CouponAssociationRow } from './associations.ts';
import type { CouponRow } from './store.ts';

/** Row -> contract. */
export function toCoupon(row: CouponRow): Coupon {
  const { coupon_code, amount_off, percentage_off, redeem_after, redeem_before } = row;
  return {
    id: row.id,
    name: row.name,
    ...(coupon_code && { coupon_code }),
    type: row.type,
    cadence: row.cadence,
    amount_off: amount_off === null ? null : decimalText(amount_off),
    percentage_off: percentage_off === null ? null : decimalText(percentage_off),
    currency: row.currency,
    duration_in_periods: row.duration_in_periods,
    redeem_after: redeem_after && instant(redeem_after),
    redeem_before: redeem_before && instant(redeem_before),
    max_redemptions: row.max_redemptions,
    total_redemptions: row.total_redemptions,
    rules: row.rules,
    metadata: row.metadata,
    ...baseFields(row),
  };
}

/** Row -> contract, with the coupon where it was asked for. */
export function toCouponAssociation(row: CouponAssociationRow, coupon?: CouponRow): CouponAssociation {
  const { subscription_line_item_id, subscription_phase_id, end_date } = row;
  return {
    id: row.id,
    coupon_id: row.coupon_id,
    ...(coupon && { coupon: toCoupon(coupon) }),
    subscription_id: row.subscription_id,
    ...(subscription_line_item_id && { subscription_line_item_id }),
    ...(subscription_phase_id && { subscription_phase_id }),
    start_date: instant(row.start_date),
    ...(end_date && { end_date: instant(end_date) }),
    metadata: row.metadata,
    ...baseFields(row),
  };
}
