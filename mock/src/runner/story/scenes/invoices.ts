import { firstOf, type Stage } from '../stage.ts';
import { type Scene, subscriber } from './scene.ts';

/** The end of a period makes a draft, which is computed, finalized, and then found wrong. */
export const periodEnds: Scene = {
  reaches: ['computeInvoice', 'finalizeInvoice', 'recalculateInvoice', 'recalculateInvoiceV2'],
  async tell(stage) {
    const clock = await stage.make('createTestClock', 'september');
    const customer = await stage.make('createCustomer', 'minimal');
    await stage.ok('attachTestClockCustomer', { path: { id: clock.id }, body: { customer_id: customer.id } });
    const { subscription } = await subscriber(stage, { customer });
    await advance(stage, clock.id, subscription.current_period_end);
    const query = { subscription_id: subscription.id, invoice_status: 'DRAFT' };
    const { id } = firstOf(await stage.ok('listInvoices', { query }), 'draft at the end of a period');
    const path = { id };
    await stage.ok('recalculateInvoiceV2', { path });
    await stage.ok('computeInvoice', { path, query: { sync: 'true' } });
    await stage.ok('finalizeInvoice', { path });
    await stage.ok('recalculateInvoice', { path });
  },
};

async function advance(stage: Stage, id: string, to: string): Promise<void> {
  await stage.ok('advanceTestClock', { path: { id }, body: { frozen_time: to } });
  const look = () => stage.ok('getTestClock', { path: { id } });
  await stage.until(look, ({ clock_status }) => clock_status === 'ready', 'the time of the test clock');
}

/** A coupon on a subscription, read by itself. */
export const couponAttached: Scene = {
  reaches: ['getCouponAssociation'],
  async tell(stage) {
    const coupon = await stage.make('createCoupon', 'percentage');
    const subscription_coupons = [{ coupon_code: coupon.body.coupon_code }];
    const made = await subscriber(stage, { more: { subscription_coupons } });
    const { coupon_associations } = await stage.ok('getSubscription', { path: { id: made.subscription.id } });
    const { id } = firstOf(coupon_associations, 'coupon at the subscription');
    await stage.ok('getCouponAssociation', { path: { id } });
  },
};

/** A cancellation that waits for the end of the period, and is called off, twice. */
export const cancellationWaits: Scene = {
  reaches: ['getSubscriptionSchedule', 'cancelSubscriptionSchedule', 'cancelPendingSubscriptionSchedule'],
  async tell(stage) {
    const { subscription } = await subscriber(stage);
    const { id } = subscription;
    await stage.example('cancelSubscription', 'endOfPeriod', {}, { path: { id } });
    const schedules = await stage.ok('listSubscriptionSchedules', { path: { subscription_id: id } });
    const { id: schedule_id } = firstOf(schedules, 'schedule for the cancellation');
    await stage.ok('getSubscriptionSchedule', { path: { id: schedule_id } });
    await stage.ok('cancelSubscriptionSchedule', { path: { schedule_id }, body: {} });
    await stage.example('cancelSubscription', 'endOfPeriod', {}, { path: { id } });
    await stage.example('cancelPendingSubscriptionSchedule', 'cancellation', { subscription_id: id });
  },
};
