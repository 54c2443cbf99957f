import { expect, test } from 'vitest';
import { fresh, newMeter, newPlan } from '../helpers/sales.ts';
import { liveItems, newShop } from './support.ts';

const shop = newShop();
const { read, starting, invoicesOf, balanceOf } = shop;

/** Section 3.2: P9 and P10. */
test.each([
  {
    n: 'P9',
    period: 'MONTHLY',
    from: '50',
    to: '100',
    start: '2025-06-01T00:00:00Z',
    at: '2025-06-11T00:00:00Z',
    net: '33.34',
  },
  {
    n: 'P10',
    period: 'ANNUAL',
    from: '600',
    to: '1200',
    start: '2025-01-01T00:00:00Z',
    at: '2025-04-11T00:00:00Z',
    net: '435.61',
  },
] as const)('$n: an upgrade is one invoice over the difference', async ({ period, from, to, start, at, net }) => {
  const { api } = shop.server;
  const { life, made } = await starting(start, { billing_period: period }, [{ amount: from, billing_period: period }]);
  const target = await newPlan(api, [{ amount: to, billing_period: period }]);
  await life.until(at);
  const path = { id: made.id };
  const body = { target_plan_id: target.plan.id, proration_behavior: 'create_prorations' as const };
  const preview = await api.ok('previewSubscriptionPlanChangeV2', { path, body });
  expect(preview).toMatchObject({ change_type: 'upgrade', changed_resources: { invoices: [{ status: 'preview' }] } });
  expect((await read(made.id)).plan_id).not.toBe(target.plan.id);
  const done = await api.ok('executeSubscriptionPlanChangeV2', { path, body });
  expect(done).toMatchObject({
    subscription: { id: made.id, plan_id: target.plan.id, current_period_end: made.current_period_end },
    changed_resources: { invoices: [{ action: 'created', invoice: { total: net } }] },
    from_plan: { id: made.plan_id },
    to_plan: { id: target.plan.id },
    is_scheduled: false,
  });
  const same = await api.fails('executeSubscriptionPlanChangeV2', { path, body });
  expect(same.body.details).toHaveProperty('target_plan_id');
});

test('a downgrade goes to the wallet, and is given back no more than once', async () => {
  const { api } = shop.server;
  const { life, made } = await starting('2025-06-01T00:00:00Z', {}, [{ amount: '100' }]);
  const target = await newPlan(api, [{ amount: '50' }]);
  await life.until('2025-06-11T00:00:00Z');
  const path = { id: made.id };
  const body = { target_plan_id: target.plan.id, proration_behavior: 'create_prorations' as const };
  expect(await api.ok('executeSubscriptionPlanChangeV2', { path, body })).toMatchObject({ change_type: 'downgrade' });
  expect(await balanceOf(life.customer.id)).toBe('33.34');
  const over = await api.ok('cancelSubscription', {
    path,
    body: { cancellation_type: 'immediate', proration_behavior: 'create_prorations' },
  });
  expect(over.total_credit_amount).toBe('33.33');
});

test('what bills alike is carried, and a change for the end of the period happens then', async () => {
  const { api } = shop.server;
  const meter = await newMeter(api);
  const usage = { type: 'USAGE', meter_id: meter.id, amount: '0.5', invoice_cadence: 'ARREAR' } as const;
  const { life, made } = await starting('2025-06-01T00:00:00Z', {}, [{ amount: '50' }, usage]);
  const target = await newPlan(api, [{ amount: '80' }, usage]);
  const path = { id: made.id };
  const body = {
    target_plan_id: target.plan.id,
    change_at: 'end_of_period' as const,
    proration_behavior: 'none' as const,
  };
  const planned = await api.ok('executeSubscriptionPlanChangeV2', { path, body });
  expect(planned).toMatchObject({ is_scheduled: true, scheduled_at: '2025-07-01T00:00:00Z' });
  expect((await api.fails('executeSubscriptionPlanChangeV2', { path, body })).body.message).toContain('scheduled');
  await life.until('2025-06-30T00:00:00Z');
  expect((await read(made.id)).plan_id).toBe(made.plan_id);
  await life.until('2025-07-02T00:00:00Z');
  const after = await read(made.id);
  expect(after).toMatchObject({ plan_id: target.plan.id, current_period_start: '2025-07-01T00:00:00Z' });
  const carried = made.line_items?.find((item) => item.price_type === 'USAGE');
  expect(liveItems(after).find((item) => item.id === carried?.id)).toMatchObject({ entity_id: target.plan.id });
  const cycle = (await invoicesOf(made.id)).find((invoice) => invoice.billing_reason === 'SUBSCRIPTION_CYCLE');
  expect(cycle?.total).toBe('80');
  const schedule = await api.ok('getSubscriptionSchedule', { path: { id: planned.schedule_id ?? '' } });
  expect(schedule).toMatchObject({ status: 'executed', executed_at: '2025-07-01T00:00:00Z' });
});

test('a new subscription takes the place of the old one, and no credit is lost', async () => {
  const { api } = shop.server;
  const coupon_code = fresh('code');
  await api.ok('createCoupon', {
    body: { name: 'C', coupon_code, type: 'percentage', percentage_off: '50', cadence: 'once' },
  });
  const { life, made } = await starting('2025-06-01T00:00:00Z', {}, [{ amount: '100' }]);
  const modify = { type: 'coupon' as const, coupon_params: { action: 'add' as const, coupon_code } };
  await api.ok('executeSubscriptionModify', { path: { id: made.id }, body: modify });
  const target = await newPlan(api, [{ amount: '30' }]);
  await life.until('2025-06-11T00:00:00Z');
  const path = { id: made.id };
  const body = {
    target_plan_id: target.plan.id,
    proration_behavior: 'create_prorations',
    billing_cadence: 'RECURRING',
    billing_period: 'MONTHLY',
    billing_cycle: 'anniversary',
  } as const;
  const preview = await api.ok('previewSubscriptionChange', { path, body });
  expect(preview).toMatchObject({
    change_type: 'downgrade',
    proration_details: {
      credit_amount: '66.67',
      charge_amount: '30',
      net_amount: '-36.67',
      days_used: 10,
      days_remaining: 20,
    },
    next_invoice_preview: { total: '0' },
    warnings: [`Coupon ${coupon_code} stays behind; attach it to the new subscription`],
  });
  const done = await api.ok('executeSubscriptionChange', { path, body });
  expect(done).toMatchObject({
    old_subscription: { id: made.id, status: 'cancelled', archived_at: '2025-06-11T00:00:00Z' },
    new_subscription: { status: 'active', plan_id: target.plan.id, current_period_end: '2025-07-11T00:00:00Z' },
    is_scheduled: false,
  });
  // 66.67 - 30: the reference loses it.
  expect(await balanceOf(life.customer.id)).toBe('36.67');
});

test('a new subscription for the end of the period begins then', async () => {
  const { api } = shop.server;
  const { life, made } = await starting('2025-06-01T00:00:00Z', {}, [{ amount: '100' }]);
  const target = await newPlan(api, [{ amount: '300', billing_period: 'QUARTERLY' }]);
  const done = await api.ok('executeSubscriptionChange', {
    path: { id: made.id },
    body: {
      target_plan_id: target.plan.id,
      proration_behavior: 'none',
      billing_cadence: 'RECURRING',
      billing_period: 'QUARTERLY',
      billing_cycle: 'anniversary',
      change_at: 'end_of_period',
    },
  });
  expect(done).toMatchObject({ is_scheduled: true, scheduled_at: '2025-07-01T00:00:00Z' });
  await life.until('2025-07-02T00:00:00Z');
  expect(await read(made.id)).toMatchObject({ subscription_status: 'cancelled', end_date: '2025-07-01T00:00:00Z' });
  const { items } = await api.ok('listSubscriptions', { query: { customer_id: life.customer.id } });
  expect(items).toMatchObject([
    { plan_id: target.plan.id, start_date: '2025-07-01T00:00:00Z', current_period_end: '2025-10-01T00:00:00Z' },
  ]);
  const [first] = await invoicesOf(items[0]?.id ?? '');
  expect(first?.total).toBe('300');
});
