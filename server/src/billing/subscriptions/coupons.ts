import type { SubscriptionCouponInput } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { validationError } from '../../errors.ts';
import { billingPeriods } from '../../rating/period.ts';
import {
  type CouponAssociationRow,
  type CouponRow,
  findCouponByCode,
  findCoupons,
  insertCouponAssociation,
  redeemCoupon,
} from '../../resources/coupons/index.ts';
import type { Findings } from '../../resources/findings.ts';
import { idsOf, newRecord } from '../../resources/records.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { instant } from '../../wire.ts';
import type { PlacedItem } from './items.ts';
import { periodRule } from './periods.ts';

/** A coupon that may be attached. */
export interface CouponDraft {
  readonly coupon: CouponRow;
  /** The price whose line items it lowers; the whole subscription without one. */
  readonly priceId?: string | undefined;
  readonly start: Date;
  readonly end: Date | undefined;
  /** Where it lies in the request. */
  readonly field: string;
}

/** Every way to say which coupons an order gets; the last two are older. */
export interface CouponWishes {
  readonly subscription_coupons?: readonly SubscriptionCouponInput[] | undefined;
  readonly coupons?: readonly string[] | undefined;
  readonly line_item_coupons?: Readonly<Record<string, readonly string[]>> | undefined;
}

/**
 * @param start from when they count unless they say otherwise
 * @param priceIds prices that are charged
 */
export async function readCoupons(
  context: Context,
  wishes: CouponWishes,
  { start, currency, end }: { start: Date; end: Date | null; currency: string },
  priceIds: ReadonlySet<string>,
  at: string,
  findings: Findings,
): Promise<CouponDraft[]> {
  const drafts: CouponDraft[] = [];
  const add = (coupon: CouponRow | undefined, draft: Omit<CouponDraft, 'coupon'>, name: string) => {
    const { field, priceId } = draft;
    const fault = coupon ? couponFault(coupon, currency, context.now) : `there is no coupon ${name}`;
    if (fault) findings.fault(field, fault);
    if (priceId && !priceIds.has(priceId)) findings.fault(field, `price ${priceId} is not charged here`);
    if (draft.end && draft.end <= draft.start) findings.fault(field, 'must end after it starts');
    if (coupon) drafts.push({ ...draft, coupon });
  };
  for (const [index, wish] of (wishes.subscription_coupons ?? []).entries()) {
    const field = `${at}subscription_coupons[${index}]`;
    const coupon = await findCouponByCode(context.db, wish.coupon_code);
    const from = wish.start_date ? new Date(wish.start_date) : start;
    const until = wish.end_date ? new Date(wish.end_date) : (end ?? undefined);
    add(coupon, { priceId: wish.price_id || undefined, start: from, end: until, field }, wish.coupon_code);
  }
  const byPrice = Object.entries(wishes.line_item_coupons ?? {});
  const older = [
    ...(wishes.coupons ?? []).map((id, index) => ({ id, field: `${at}coupons[${index}]`, priceId: undefined })),
    ...byPrice.flatMap(([priceId, ids]) =>
      ids.map((id, index) => ({ id, field: `${at}line_item_coupons.${priceId}[${index}]`, priceId })),
    ),
  ];
  const known = await findCoupons(context.db, idsOf(older.map(({ id }) => id)));
  for (const { id, field, priceId } of older) {
    add(
      known.find((coupon) => coupon.id === id),
      { priceId, start, end: end ?? undefined, field },
      id,
    );
  }
  return drafts;
}

/** Why a coupon cannot be attached; whether it was used up is decided when it is attached. */
export function couponFault(coupon: CouponRow, currency: string, now: Date): string | undefined {
  const { redeem_after, redeem_before } = coupon;
  if (coupon.status !== 'published') return `coupon ${coupon.id} is archived`;
  if (redeem_after && now < redeem_after) return `can be redeemed from ${instant(redeem_after)} on`;
  if (redeem_before && now > redeem_before) return `could be redeemed until ${instant(redeem_before)}`;
  if (coupon.currency && coupon.currency !== currency) return `is in ${coupon.currency}, not in ${currency}`;
  if (coupon.max_redemptions !== null && coupon.total_redemptions >= coupon.max_redemptions) return usedUp(coupon);
  return undefined;
}

const usedUp = ({ max_redemptions }: CouponRow) => `has been redeemed ${max_redemptions} times, the most it can be`;

/** Attaches coupons: one for the subscription, or one for each line item that charges the price. */
export async function attachCoupons(
  context: Context,
  subscription: SubscriptionRow,
  drafts: readonly CouponDraft[],
  items: readonly PlacedItem[],
  phaseId?: string,
): Promise<CouponAssociationRow[]> {
  const attached: CouponAssociationRow[] = [];
  for (const draft of drafts) {
    const targets = draft.priceId
      ? items.filter(({ askedPriceId }) => askedPriceId === draft.priceId).map(({ row }) => row.id)
      : [null];
    for (const target of targets) attached.push(await attachCoupon(context, subscription, draft, target, phaseId));
  }
  return attached;
}

/** @throws ApiError `validation_error` when somebody else just redeemed it for the last time */
export async function attachCoupon(
  context: Context,
  subscription: SubscriptionRow,
  { coupon, start, end, field }: CouponDraft,
  lineItemId: string | null,
  phaseId?: string,
): Promise<CouponAssociationRow> {
  if (!(await redeemCoupon(context, coupon.id))) throw validationError({ [field]: usedUp(coupon) });
  return insertCouponAssociation(context.db, {
    ...newRecord(context, 'coupon_assoc'),
    status: 'published',
    coupon_id: coupon.id,
    subscription_id: subscription.id,
    subscription_line_item_id: lineItemId,
    subscription_phase_id: phaseId ?? null,
    start_date: start,
    end_date: end ?? repeatedUntil(subscription, coupon, start),
    metadata: null,
  });
}

/** A coupon for some periods ends a second before the next one would begin. */
function repeatedUntil(subscription: SubscriptionRow, coupon: CouponRow, start: Date): Date | null {
  if (coupon.cadence !== 'repeated' || !coupon.duration_in_periods) return null;
  let left = coupon.duration_in_periods;
  const rule = { ...periodRule(subscription), end: undefined };
  for (const period of billingPeriods(start.getTime(), rule)) {
    left -= 1;
    if (left === 0) return new Date(period.end - 1000);
  }
  return null;
}
