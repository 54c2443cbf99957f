import type { ModifyCouponParams } from '@flexprice/generated/types';
import { couponAssociationsOf, endCouponAssociation, findCouponByCode } from '../../../resources/coupons/index.ts';
import { Findings } from '../../../resources/findings.ts';
import { lineItemsOf } from '../../../resources/subscriptions/index.ts';
import { attachCoupon, couponFault } from '../coupons.ts';
import type { Subject } from '../get.ts';
import { changed } from '../lineItem.ts';
import { later } from '../periods.ts';
import { requireAllowed } from '../states.ts';
import { changedSubscription, NOTHING_CHANGED, type Outcome } from './result.ts';

const AT = 'coupon_params.';

/** Attaches a coupon to the subscription or to one of its line items, or takes one off. */
export async function changeCoupon(subject: Subject, params: ModifyCouponParams, preview: boolean): Promise<Outcome> {
  requireAllowed(subject.subscription, 'change_terms');
  return params.action === 'add' ? add(subject, params, preview) : remove(subject, params, preview);
}

async function add({ context, subscription }: Subject, params: ModifyCouponParams, preview: boolean): Promise<Outcome> {
  const { coupon_code: code, subscription_id, subscription_line_item_id: itemId } = params;
  const findings = new Findings();
  const coupon = code ? await findCouponByCode(context.db, code) : undefined;
  if (!code) findings.fault(`${AT}coupon_code`, 'is required to attach a coupon');
  else if (!coupon) findings.fault(`${AT}coupon_code`, `there is no coupon ${code}`);
  const fault = coupon && couponFault(coupon, subscription.currency, context.now);
  if (fault) findings.fault(`${AT}coupon_code`, fault);
  if (subscription_id && itemId) {
    findings.fault(`${AT}subscription_id`, 'cannot be given together with subscription_line_item_id');
  }
  if (subscription_id && subscription_id !== subscription.id) {
    findings.fault(`${AT}subscription_id`, 'must be the subscription that is modified');
  }
  const items = itemId ? await lineItemsOf(context.db, [subscription.id]) : [];
  if (itemId && !items.some((item) => item.id === itemId)) {
    findings.fault(`${AT}subscription_line_item_id`, `${itemId} is no line item of the subscription`);
  }
  const start = params.start_date ? new Date(params.start_date) : context.now;
  const end = params.end_date ? new Date(params.end_date) : undefined;
  if (end && end <= start) findings.fault(`${AT}end_date`, 'must be after it starts');
  const held = (await couponAssociationsOf(context.db, [subscription.id])).some(
    (row) =>
      row.coupon_id === coupon?.id &&
      row.subscription_line_item_id === (itemId ?? null) &&
      (!row.end_date || row.end_date > start),
  );
  if (held) findings.fault(`${AT}coupon_code`, 'is attached already');
  findings.raise();
  if (!coupon) throw new Error('Nothing was found wrong with a coupon that is missing.');
  if (preview) return { subscription, changed: NOTHING_CHANGED };
  await attachCoupon(context, subscription, { coupon, start, end, field: `${AT}coupon_code` }, itemId ?? null);
  return done({ context, subscription });
}

async function remove(
  { context, subscription }: Subject,
  { coupon_association_id: id, end_date }: ModifyCouponParams,
  preview: boolean,
): Promise<Outcome> {
  const findings = new Findings();
  const rows = await couponAssociationsOf(context.db, [subscription.id]);
  const row = rows.find((one) => one.id === id);
  const field = `${AT}coupon_association_id`;
  if (!id) findings.fault(field, 'is required to take a coupon off');
  else if (!row) findings.notFound('Coupon association', field, id);
  const end = end_date ? new Date(end_date) : context.now;
  if (row?.end_date && row.end_date <= end) findings.fault(field, 'has ended already');
  if (row && end < row.start_date && end_date) findings.fault(`${AT}end_date`, 'must not be before it starts');
  findings.raise();
  if (!row) throw new Error('Nothing was found wrong with an association that is missing.');
  if (preview) return { subscription, changed: NOTHING_CHANGED };
  await endCouponAssociation(context, row, later(end, row.start_date));
  return done({ context, subscription });
}

async function done({ context, subscription }: Subject): Promise<Outcome> {
  const updated = await changed(context, subscription);
  return { subscription: updated, changed: { ...NOTHING_CHANGED, subscriptions: [changedSubscription(updated)] } };
}
