import type { Invoice, Subscription } from '@flexprice/generated/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  fresh,
  newCustomer,
  newLife,
  newMeter,
  newPlan,
  newPrice,
  type PriceWish,
  subscribe,
} from './helpers/sales.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const read = (id: string) => server.api.ok('getSubscription', { path: { id } });

async function starting(now: string, wish: Parameters<typeof subscribe>[2] = {}, prices: readonly PriceWish[] = [{}]) {
  const { api } = server;
  const life = await newLife(api, now);
  const { plan, prices: made } = await newPlan(api, prices);
  return { life, plan, prices: made, made: await subscribe(api, plan.id, { customer_id: life.customer.id, ...wish }) };
}

const seats = (quantity: string, price: string) => ({ override_line_items: [{ price_id: price, quantity }] });

const invoicesOf = async (id: string): Promise<Invoice[]> =>
  (await server.api.ok('listInvoices', { query: { subscription_id: id, limit: 100 } })).items;

const balanceOf = async (customerId: string): Promise<string> =>
  (await server.api.ok('getWalletsByCustomerId', { path: { id: customerId } })).map((wallet) => wallet.balance).join();

const liveItems = (row: Subscription) => (row.line_items ?? []).filter((item) => item.end_date.startsWith('0001'));

/** Sections 3.2 of the reference: P1, P2. */
test('P1: more seats are invoiced to the second', async () => {
  const { api } = server;
  const life = await newLife(api, '2026-06-01T00:00:00Z');
  const { plan, prices } = await newPlan(api, [{ amount: '20' }]);
  const made = await subscribe(api, plan.id, { customer_id: life.customer.id, ...seats('25', prices[0]?.id ?? '') });
  await life.until('2026-06-10T14:32:00Z');
  const path = { id: made.id };
  const [item] = made.line_items ?? [];
  const body = {
    type: 'quantity_change' as const,
    quantity_change_params: { line_items: [{ id: item?.id ?? '', quantity: '40' }] },
  };
  const preview = await api.ok('previewSubscriptionModify', { path, body });
  expect(preview.changed_resources.invoices).toMatchObject([{ action: 'created', status: 'preview' }]);
  expect(liveItems(await read(made.id))).toHaveLength(1);
  const done = await api.ok('executeSubscriptionModify', { path, body });
  expect(done.changed_resources).toMatchObject({
    line_items: [
      { id: item?.id, quantity: '25', end_date: '2026-06-10T14:32:00Z', change_action: 'ended' },
      { quantity: '40', start_date: '2026-06-10T14:32:00Z', change_action: 'created' },
    ],
    invoices: [{ action: 'created', invoice: { total: '203.94', billing_reason: 'SUBSCRIPTION_UPDATE' } }],
  });
  // And back: what the fifteen seats cost for the rest of the month is given back.
  const [now] = liveItems(await read(made.id));
  const back = await api.ok('executeSubscriptionModify', {
    path,
    body: { type: 'quantity_change', quantity_change_params: { line_items: [{ id: now?.id ?? '', quantity: '25' }] } },
  });
  expect(back.changed_resources.invoices).toMatchObject([{ action: 'wallet_credit', status: 'issued' }]);
  expect(await balanceOf(life.customer.id)).toBe('203.94');
});

test('P2: fewer seats are credited to the wallet', async () => {
  const { api } = server;
  const life = await newLife(api, '2025-01-01T00:00:00Z');
  const { plan, prices } = await newPlan(api, [{ amount: '15' }]);
  const made = await subscribe(api, plan.id, { customer_id: life.customer.id, ...seats('10', prices[0]?.id ?? '') });
  await life.until('2025-01-17T00:00:00Z');
  const path = { id: made.id };
  const line_items = [{ id: made.line_items?.[0]?.id ?? '', quantity: '4' }];
  const body = { type: 'quantity_change' as const, quantity_change_params: { line_items } };
  const done = await api.ok('executeSubscriptionModify', { path, body });
  expect(done.changed_resources.invoices).toMatchObject([{ action: 'wallet_credit', status: 'issued' }]);
  expect(await balanceOf(life.customer.id)).toBe('43.55');
  // A cancellation later gives back the four seats that were paid for, not ten and not none.
  await life.until('2025-01-20T00:00:00Z');
  const over = await api.ok('cancelSubscription', {
    path,
    body: { cancellation_type: 'immediate', proration_behavior: 'create_prorations' },
  });
  expect(over.total_credit_amount).toBe('23.23');
  const early = await api.fails('executeSubscriptionModify', { path, body });
  expect(early.body.message).toContain('is cancelled');
});

test('a quantity can only change within the current period', async () => {
  const { life, made } = await starting('2025-01-01T00:00:00Z');
  await life.until('2025-01-10T00:00:00Z');
  const change = (effective_date: string) =>
    server.api.fails('executeSubscriptionModify', {
      path: { id: made.id },
      body: {
        type: 'quantity_change',
        quantity_change_params: { line_items: [{ id: made.line_items?.[0]?.id, quantity: '4', effective_date }] },
      },
    });
  for (const at of ['2025-02-01T00:00:00Z', '2024-12-31T00:00:00Z']) {
    expect((await change(at)).body.details).toHaveProperty('quantity_change_params.line_items[0].effective_date');
  }
});

test('P4: unused time of an immediate cancellation goes to the wallet', async () => {
  const { life, made } = await starting('2025-06-01T00:00:00Z', {}, [{ amount: '100' }]);
  await life.until('2025-06-11T00:00:00Z');
  const done = await server.api.ok('cancelSubscription', {
    path: { id: made.id },
    body: { cancellation_type: 'immediate', proration_behavior: 'create_prorations' },
  });
  expect(done).toMatchObject({
    status: 'cancelled',
    total_credit_amount: '66.67',
    proration_details: [{ original_amount: '100', credit_amount: '66.67', proration_days: 20 }],
  });
  expect(await balanceOf(life.customer.id)).toBe('66.67');
});

test('P5: a short first period is given back in proportion to what it cost', async () => {
  const wish = { billing_cycle: 'calendar', proration_behavior: 'create_prorations' } as const;
  const { life, made } = await starting('2025-04-15T00:00:00Z', wish, [{ amount: '30' }]);
  expect(made.latest_invoice?.total).toBe('16');
  await life.until('2025-04-20T00:00:00Z');
  const done = await server.api.ok('cancelSubscription', {
    path: { id: made.id },
    body: { cancellation_type: 'immediate', proration_behavior: 'create_prorations' },
  });
  // 11 of the 16 days; the reference gives back all of the 16.00.
  expect(done.total_credit_amount).toBe('11');
});

test('what was never charged is not given back', async () => {
  const { life, made } = await starting('2025-03-01T00:00:00Z');
  const { api } = server;
  await life.until('2025-03-10T00:00:00Z');
  const extra = await api.ok('createSubscriptionLineItem', {
    path: { id: made.id },
    body: {
      start_date: '2025-03-10T00:00:00Z',
      price: {
        type: 'FIXED',
        billing_model: 'FLAT_FEE',
        amount: '50',
        billing_period: 'MONTHLY',
        invoice_cadence: 'ADVANCE',
        price_unit_type: 'FIAT',
      },
    },
  });
  await api.ok('deleteSubscriptionLineItem', {
    path: { id: extra.id },
    body: { proration_behavior: 'create_prorations' },
  });
  expect(await balanceOf(life.customer.id)).toBe('');
});

describe('addons', () => {
  async function newAddon(wish: PriceWish = {}) {
    const { api } = server;
    const addon = await api.ok('createAddon', { body: { name: fresh('Addon'), lookup_key: fresh('addon') } });
    await newPrice(api, addon.id, { entity_type: 'ADDON', amount: '20', ...wish });
    return addon;
  }

  test('P6: an addon is charged for the rest of the period, and given back when it is removed', async () => {
    const { api } = server;
    const { life, made } = await starting('2025-03-01T00:00:00Z');
    await life.until('2025-03-10T12:00:00Z');
    const addon = await newAddon();
    const body = { subscription_id: made.id, addon_id: addon.id, proration_behavior: 'create_prorations' as const };
    const attached = await api.ok('addSubscriptionAddon', { body });
    expect(attached).toMatchObject({
      addon_status: 'active',
      start_date: '2025-03-10T12:00:00Z',
      invoice: { total: '13.87' },
    });
    expect(await api.ok('getSubscriptionAddonAssociations', { path: { id: made.id } })).toMatchObject([
      { id: attached.id },
    ]);
    // P7: its next charge is a whole one.
    await life.until('2025-04-02T00:00:00Z');
    const cycle = (await invoicesOf(made.id)).find((invoice) => invoice.billing_reason === 'SUBSCRIPTION_CYCLE');
    expect(cycle?.total).toBe('50');
    await life.until('2025-04-16T00:00:00Z');
    await api.ok('removeSubscriptionAddon', {
      body: {
        addon_association_id: attached.id,
        effective_date: '2025-04-16T00:00:00Z',
        proration_behavior: 'create_prorations',
        reason: 'enough',
      },
    });
    expect(await balanceOf(life.customer.id)).toBe('10');
    const again = await api.fails('removeSubscriptionAddon', { body: { addon_association_id: attached.id } });
    expect(again.body.message).toContain('removed already');
  });

  test('one that is attached once ends with its period', async () => {
    const { api } = server;
    const { life, made } = await starting('2025-03-01T00:00:00Z');
    await life.until('2025-03-10T00:00:00Z');
    const addon = await newAddon();
    const attached = await api.ok('addSubscriptionAddon', {
      body: { subscription_id: made.id, addon_id: addon.id, cadence: 'onetime' },
    });
    expect(attached.end_date).toBe('2025-04-01T00:00:00Z');
    const refused = await api.fails('removeSubscriptionAddon', { body: { addon_association_id: attached.id } });
    expect(refused.body.message).toContain('ends by itself');
    await life.until('2025-04-01T00:00:00Z');
    expect(await api.ok('getSubscriptionAddonAssociations', { path: { id: made.id } })).toEqual([]);
  });

  test('addons can be ordered with the subscription', async () => {
    const addon = await newAddon();
    const { made } = await starting('2025-03-01T00:00:00Z', { addons: [{ addon_id: addon.id }] });
    expect(made.latest_invoice?.total).toBe('50');
    expect(made.line_items).toMatchObject([{ entity_type: 'plan' }, { entity_type: 'addon', entity_id: addon.id }]);
  });
});

test('a line item continues with other terms and keeps everything else', async () => {
  const { api } = server;
  const { life, made } = await starting('2025-01-01T00:00:00Z', {}, [
    { billing_period_count: 1, display_name: 'Base' },
  ]);
  await life.until('2025-01-10T00:00:00Z');
  const [item] = made.line_items ?? [];
  const path = { id: item?.id ?? '' };
  const next = await api.ok('updateSubscriptionLineItem', {
    path,
    body: { amount: '45', effective_from: '2025-02-01T00:00:00Z' },
  });
  expect(next).toMatchObject({
    price: { amount: '45', entity_type: 'SUBSCRIPTION' },
    start_date: '2025-02-01T00:00:00Z',
    display_name: 'Base',
    billing_period_count: 1,
    entity_id: item?.entity_id,
  });
  await life.until('2025-02-02T00:00:00Z');
  const cycle = (await invoicesOf(made.id)).find((invoice) => invoice.billing_reason === 'SUBSCRIPTION_CYCLE');
  expect(cycle?.total).toBe('45');
  const twice = await api.fails('updateSubscriptionLineItem', { path, body: { amount: '1' } });
  expect(twice.body.message).toContain('ends at');
  const bare = await api.fails('updateSubscriptionLineItem', {
    path,
    body: { effective_from: '2025-03-01T00:00:00Z' },
  });
  expect(bare.body.details).toHaveProperty('effective_from');
});

describe('changes of plan', () => {
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
    const { api } = server;
    const { life, made } = await starting(start, { billing_period: period }, [
      { amount: from, billing_period: period },
    ]);
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
    const { api } = server;
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
    const { api } = server;
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
    const { api } = server;
    const { life, made } = await starting('2025-06-01T00:00:00Z', {}, [{ amount: '100' }]);
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
    const { api } = server;
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
});

test('phases are charged by their own terms', async () => {
  const { api } = server;
  const life = await newLife(api, '2025-01-01T00:00:00Z');
  const { plan, prices } = await newPlan(api, [{ amount: '30' }]);
  const price_id = prices[0]?.id ?? '';
  const made = await subscribe(api, plan.id, {
    customer_id: life.customer.id,
    start_date: '2025-01-01T00:00:00Z',
    phases: [
      {
        start_date: '2025-01-01T00:00:00Z',
        end_date: '2025-03-01T00:00:00Z',
        override_line_items: [{ price_id, amount: '10' }],
      },
      { start_date: '2025-03-01T00:00:00Z' },
    ],
  });
  expect(made.phases).toHaveLength(2);
  expect(made.latest_invoice?.total).toBe('10');
  await life.until('2025-03-02T00:00:00Z');
  const cycles = (await invoicesOf(made.id)).filter((invoice) => invoice.billing_reason === 'SUBSCRIPTION_CYCLE');
  expect(cycles.map(({ period_end, total }) => [period_end, total]).sort()).toEqual([
    ['2025-02-01T00:00:00Z', '10'],
    ['2025-03-01T00:00:00Z', '30'],
  ]);
  const customer = await newCustomer(api);
  const { body } = await api.fails('createSubscription', {
    body: {
      plan_id: plan.id,
      customer_id: customer.id,
      currency: 'usd',
      billing_period: 'MONTHLY',
      start_date: '2025-01-01T00:00:00Z',
      phases: [{ start_date: '2025-01-02T00:00:00Z' }, { start_date: '2025-03-01T00:00:00Z' }],
    },
  });
  expect(Object.keys(body.details ?? {})).toEqual(['phases[0].start_date', 'phases[0].end_date']);
});

describe('families', () => {
  test('customers join and leave a subscription', async () => {
    const { api } = server;
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
    const { api } = server;
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
});

test('coupons, taxes and the end of a trial can be modified', async () => {
  const { api } = server;
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

test('P8: whole calendar periods cost whole prices', async () => {
  const wish = { billing_cycle: 'calendar', proration_behavior: 'create_prorations' } as const;
  const { life, made } = await starting('2025-01-15T00:00:00Z', wish, [{ amount: '30' }]);
  await life.until('2025-03-02T00:00:00Z');
  const cycles = (await invoicesOf(made.id)).filter((invoice) => invoice.billing_reason === 'SUBSCRIPTION_CYCLE');
  expect(cycles.map(({ total }) => total)).toEqual(['30', '30']);
});

test('new usage prices of a plan reach its subscriptions when they are synchronised', async () => {
  const { api } = server;
  const { plan, made } = await starting('2025-01-01T00:00:00Z');
  const meter = await newMeter(api);
  await newPrice(api, plan.id, { amount: '99' });
  const usage = await newPrice(api, plan.id, {
    type: 'USAGE',
    meter_id: meter.id,
    amount: '1',
    invoice_cadence: 'ARREAR',
  });
  const sync = () => api.ok('syncPlanPrices', { path: { id: plan.id } });
  await sync();
  await sync();
  const after = await read(made.id);
  expect(after.line_items).toMatchObject([{}, { price_id: usage.id, metadata: { added_by: 'plan_sync_api' } }]);
  await api.ok('deletePrice', { path: { id: usage.id }, body: {} });
  await sync();
  expect((await read(made.id)).line_items?.[1]?.end_date).not.toContain('0001');
});

test('usage so far is priced as the invoice will', async () => {
  const { api } = server;
  const meter = await newMeter(api);
  const usage = { type: 'USAGE', meter_id: meter.id, amount: '0.5', invoice_cadence: 'ARREAR' } as const;
  const { life, made } = await starting('2025-01-01T00:00:00Z', {}, [{}, usage]);
  await api.ok('ingestEvent', {
    body: {
      event_name: meter.event_name,
      external_customer_id: life.customer.external_id,
      timestamp: '2025-01-05T00:00:00Z',
      properties: { tokens: 7 },
    },
  });
  const body = { subscription_id: made.id };
  expect(await api.ok('getSubscriptionUsage', { body })).toMatchObject({
    amount: 3.5,
    display_amount: '$3.5',
    charges: [{ quantity: 7, amount: 3.5, meter_id: meter.id, is_overage: false }],
    has_overage: false,
  });
  expect((await api.ok('getSubscriptionUsage', { body: { ...body, lifetime_usage: true } })).amount).toBe(0);
  await life.until('2025-01-10T00:00:00Z');
  expect((await api.ok('getSubscriptionUsage', { body: { ...body, lifetime_usage: true } })).amount).toBe(3.5);
  await api.ok('draftAndComputeSubscriptionInvoice', { path: { subscription_id: made.id } });
  const draft = (await invoicesOf(made.id)).find((invoice) => invoice.invoice_status === 'DRAFT');
  expect(draft?.total).toBe('33.5');
  await api.ok('triggerSubscriptionBilling', { path: { subscription_id: made.id } });
  expect((await read(made.id)).current_period_start).toBe('2025-01-01T00:00:00Z');
});
