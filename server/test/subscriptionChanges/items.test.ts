import { describe, expect, test } from 'vitest';
import {
  fresh,
  newCustomer,
  newLife,
  newMeter,
  newPlan,
  newPrice,
  type PriceWish,
  subscribe,
} from '../helpers/sales.ts';
import { newShop } from './support.ts';

const shop = newShop();
const { read, starting, invoicesOf, balanceOf } = shop;

describe('addons', () => {
  async function newAddon(wish: PriceWish = {}) {
    const { api } = shop.server;
    const addon = await api.ok('createAddon', { body: { name: fresh('Addon'), lookup_key: fresh('addon') } });
    await newPrice(api, addon.id, { entity_type: 'ADDON', amount: '20', ...wish });
    return addon;
  }

  test('P6: an addon is charged for the rest of the period, and given back when it is removed', async () => {
    const { api } = shop.server;
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
    const { api } = shop.server;
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
  const { api } = shop.server;
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

test('phases are charged by their own terms', async () => {
  const { api } = shop.server;
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

test('new usage prices of a plan reach its subscriptions when they are synchronised', async () => {
  const { api } = shop.server;
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
  const { api } = shop.server;
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
