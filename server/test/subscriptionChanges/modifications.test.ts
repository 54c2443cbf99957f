import { describe, expect, test } from 'vitest';
import { fresh, newCustomer, newPlan, subscribe } from '../helpers/sales.ts';
import { newShop } from './support.ts';

const shop = newShop();
const { read, starting, invoicesOf, balanceOf } = shop;

describe('families', () => {
  test('customers join and leave a subscription', async () => {
    const { api } = shop.server;
    const { life, made } = await starting('2025-01-01T00:00:00Z');
    const heir = await newCustomer(api);
    const path = { id: made.id };
    const modify = (inheritance_params: object) =>
      api.ok('executeSubscriptionModify', { path, body: { type: 'inheritance', inheritance_params } });
    const joined = await modify({ external_customer_ids_to_inherit_subscription: [heir.external_id] });
    expect(joined).toMatchObject({ subscription: { subscription_type: 'parent' } });
    const order = { plan_id: made.plan_id, currency: 'usd', billing_period: 'MONTHLY' as const };
    const own = await api.fails('createSubscription', { body: { ...order, customer_id: heir.id } });
    expect(own.body.details).toHaveProperty('customer_id');
    const [child] = (await api.ok('listSubscriptions', { query: { parent_subscription_ids: [made.id] } })).items;
    expect(child).toMatchObject({ subscription_type: 'inherited', customer_id: heir.id });
    const refused = await api.fails('cancelSubscription', {
      path: { id: child?.id },
      body: { cancellation_type: 'immediate' },
    });
    expect(refused.body.message).toContain('parent');
    await life.until('2025-02-01T00:00:00Z');
    expect((await read(child?.id ?? '')).current_period_end).toBe('2025-03-01T00:00:00Z');
    await modify({ action: 'remove', external_customer_ids_to_remove: [heir.external_id] });
    await life.until('2025-03-01T00:00:00Z');
    expect((await read(child?.id ?? '')).subscription_status).toBe('cancelled');
  });

  test('grouped subscriptions are printed on one invoice', async () => {
    const { api } = shop.server;
    const { life, made, plan } = await starting('2025-01-01T00:00:00Z');
    const child = await subscribe(api, plan.id, { customer_id: life.customer.id });
    const path = { id: made.id };
    const modify = (action: 'add' | 'remove') =>
      api.ok('executeSubscriptionModify', {
        path,
        body: { type: 'grouped_invoicing', grouped_invoicing_params: { action, child_subscription_ids: [child.id] } },
      });
    await modify('add');
    await life.until('2025-02-02T00:00:00Z');
    expect(await read(child.id)).toMatchObject({
      subscription_type: 'grouped_invoicing',
      current_period_start: '2025-02-01T00:00:00Z',
    });
    const cycle = (await invoicesOf(made.id)).find((invoice) => invoice.billing_reason === 'SUBSCRIPTION_CYCLE');
    expect(cycle?.total).toBe('60');
    await modify('remove');
    await life.until('2025-03-02T00:00:00Z');
    expect(await read(child.id)).toMatchObject({
      subscription_type: 'standalone',
      current_period_start: '2025-03-01T00:00:00Z',
    });
    const alone = (await invoicesOf(child.id)).find((invoice) => invoice.period_end === '2025-03-01T00:00:00Z');
    expect(alone?.total).toBe('30');
  });

  test('what a grouped subscription costs or gives back within a period is settled with who pays for it', async () => {
    const { api } = shop.server;
    const [parent, user] = [await newCustomer(api), await newCustomer(api)];
    const { id } = await api.ok('createTestClock', {
      body: { frozen_time: '2025-06-01T00:00:00Z', name: fresh('clock') },
    });
    for (const { id: customer_id } of [parent, user]) {
      await api.ok('attachTestClockCustomer', { path: { id }, body: { customer_id } });
    }
    const { plan } = await newPlan(api);
    const start_date = '2025-06-01T00:00:00Z';
    const child = await subscribe(api, plan.id, { customer_id: user.id, start_date });
    const inheritance = { subscriptions_ids_for_grouped_invoicing: [child.id] };
    await subscribe(api, plan.id, { customer_id: parent.id, start_date, inheritance });
    const body = { frozen_time: '2025-07-17T00:00:00Z', wait_seconds: 60 };
    await api.ok('advanceTestClock', { path: { id }, body });
    const params = { line_items: [{ id: child.line_items?.[0]?.id ?? '', quantity: '3' }] };
    await api.ok('executeSubscriptionModify', {
      path: { id: child.id },
      body: { type: 'quantity_change', quantity_change_params: params },
    });
    const [change] = (await invoicesOf(child.id)).filter(
      ({ billing_reason: reason }) => reason === 'SUBSCRIPTION_UPDATE',
    );
    expect(change).toMatchObject({ customer_id: parent.id, subscription_customer_id: user.id, total: '29.03' });
    await api.ok('cancelSubscription', {
      path: { id: child.id },
      body: { cancellation_type: 'immediate', proration_behavior: 'create_prorations' },
    });
    expect([await balanceOf(parent.id), await balanceOf(user.id)]).toEqual(['43.55', '']);
  });
});

test('coupons, taxes and the end of a trial can be modified', async () => {
  const { api } = shop.server;
  const { life, made } = await starting('2025-01-01T00:00:00Z', { trial_period_days: 10 });
  const path = { id: made.id };
  const modify = (body: object) => api.ok('executeSubscriptionModify', { path, body: body as never });
  const code = fresh('code');
  await api.ok('createCoupon', {
    body: { name: 'C', coupon_code: code, type: 'percentage', percentage_off: '50', cadence: 'forever' },
  });
  await modify({ type: 'coupon', coupon_params: { action: 'add', coupon_code: code, subscription_id: made.id } });
  const twice = await api.fails('executeSubscriptionModify', {
    path,
    body: { type: 'coupon', coupon_params: { action: 'add', coupon_code: code } },
  });
  expect(twice.body.details).toMatchObject({ 'coupon_params.coupon_code': 'is attached already' });
  const rate = await api.ok('createTaxRate', {
    body: { name: 'T', code: fresh('tax'), tax_rate_type: 'percentage', percentage_value: '10' },
  });
  await modify({ type: 'tax', tax_params: { action: 'add', tax_rate_id: rate.id } });
  await modify({
    type: 'trial_end',
    trial_end_params: { action: 'scheduled_date', new_trial_end: '2025-01-20T00:00:00Z' },
  });
  await life.until('2025-01-15T00:00:00Z');
  expect(await read(made.id)).toMatchObject({ subscription_status: 'trialing', trial_end: '2025-01-20T00:00:00Z' });
  const done = await modify({ type: 'trial_end', trial_end_params: { action: 'immediate' } });
  expect(done).toMatchObject({
    subscription: { subscription_status: 'active', current_period_start: '2025-01-15T00:00:00Z' },
    changed_resources: { invoices: [{ invoice: { total_discount: '15', total_tax: '1.5', total: '16.5' } }] },
  });
  const [association] = (await read(made.id)).coupon_associations ?? [];
  await modify({ type: 'coupon', coupon_params: { action: 'remove', coupon_association_id: association?.id } });
  const links = await api.ok('listTaxAssociations', { query: { entity_type: 'subscription', entity_id: made.id } });
  await modify({ type: 'tax', tax_params: { action: 'remove', tax_association_id: links.items[0]?.id } });
  await life.until('2025-03-16T00:00:00Z');
  const cycle = (await invoicesOf(made.id)).find((invoice) => invoice.period_end === '2025-03-15T00:00:00Z');
  expect(cycle).toMatchObject({ total_discount: '0', total_tax: '0', total: '30' });
});
