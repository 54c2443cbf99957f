import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../src/db/index.ts';
import { settled } from './helpers/jobs.ts';
import { newCustomer, newMeter, newPlan, subscribe } from './helpers/sales.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';
import { debit, newWallet, topUp, transactionsOf } from './helpers/wallets.ts';

let server: TestServer;
let api: TestServer['api'];
beforeAll(async () => {
  server = await startTestServer();
  api = server.api;
});
afterAll(() => server.stop());

/** A customer who pays a dollar for each token, from now on. */
async function metered() {
  const meter = await newMeter(api);
  const usage = { type: 'USAGE', amount: '1', invoice_cadence: 'ARREAR', meter_id: meter.id } as const;
  const { plan } = await newPlan(api, [usage]);
  const customer = await newCustomer(api);
  const subscription = await subscribe(api, plan.id, { customer_id: customer.id });
  const use = (tokens: number) =>
    api.ok('ingestEvent', {
      body: { event_name: meter.event_name, external_customer_id: customer.external_id, properties: { tokens } },
    });
  return { customer, subscription, use };
}

const balance = (id: string, query: object = {}) => api.ok('getWalletBalance', { path: { id }, query });

const eventsOf = async (objectId: string, like: string) =>
  (
    await server.running.services.databases.query<{ event_name: string; payload: Record<string, never> }>(sql`
      select event_name, payload from outbox where object_id = ${objectId} and event_name like ${like} order by sequence`)
  ).map(({ event_name, payload }) => ({ event_name, ...payload }));

describe('worked examples 6 and 7: what is really left', () => {
  test.each([
    [
      'usage alone',
      ['USAGE'],
      { real_time_balance: '147', real_time_credit_balance: '294', current_period_usage: '53' },
    ],
    ['everything', ['ALL'], { real_time_balance: '107', real_time_credit_balance: '214', current_period_usage: '93' }],
    ['fixed charges alone', ['FIXED'], { real_time_balance: '137', current_period_usage: '63' }],
  ] as const)('of a wallet for %s', async (_name, allowed_price_types, expected) => {
    const { customer, use } = await metered();
    await use(30);
    const invoice = await api.ok('createInvoice', {
      body: {
        customer_id: customer.id,
        currency: 'usd',
        subtotal: '90',
        total: '90',
        amount_due: '90',
        line_items: [
          { display_name: 'Usage', quantity: '1', amount: '50', price_type: 'USAGE' },
          { display_name: 'Seats', quantity: '1', amount: '40', price_type: 'FIXED' },
        ],
      },
    });
    await server.running.services.databases.query(sql`
      update invoice_line_items set line_item_discount = 5, prepaid_credits_applied = 10
      where invoice_id = ${invoice.id} and price_type = 'USAGE'`);
    await server.running.services.databases.query(sql`
      update invoices set amount_due = 75, amount_paid = 12, amount_remaining = 63 where id = ${invoice.id}`);
    const wallet = await newWallet(api, {
      customer_id: customer.id,
      conversion_rate: '0.5',
      initial_credits_to_load: '400',
    });
    await api.ok('updateWallet', {
      path: { id: wallet.id },
      body: { config: { allowed_price_types: [...allowed_price_types] } },
    });
    expect(await balance(wallet.id)).toMatchObject({
      ...expected,
      balance: '200',
      unpaid_invoices_amount: '35',
      is_cached_fallback: false,
    });
  });
});

test('a balance includes every event that was acknowledged, and a stored one may be older', async () => {
  const { customer, use } = await metered();
  const wallet = await newWallet(api, { customer_id: customer.id, initial_credits_to_load: '100' });
  await use(10);
  expect(await balance(wallet.id)).toMatchObject({ real_time_balance: '90', balance: '100' });
  await use(5);
  const path = { id: wallet.id };
  const stored = await api.ok('getWalletBalanceCached', { path });
  expect(stored).toMatchObject({ real_time_balance: '90', current_period_usage: '0', is_cached_fallback: true });
  expect(stored).not.toHaveProperty('unpaid_invoices_amount');
  const fresh = await api.with({ 'x-max-live': '0' }).ok('getWalletBalanceCached', { path });
  expect(Number(fresh.real_time_balance)).toBe(85);
  const wrong = await api.with({ 'x-max-live': 'soon' }).fails('getWalletBalanceCached', { path });
  expect(Object.keys(wrong.body.details ?? {})).toEqual(['x-max-live']);

  const all = await api.ok('getCustomerWallets', {
    query: { lookup_key: customer.external_id, include_real_time_balance: true, expand: 'credits_available_breakdown' },
  });
  expect(all).toMatchObject([
    { real_time_balance: '85', balance: '100', credits_available_breakdown: { free: '100', purchased: '0' } },
  ]);
  expect((await api.fails('getCustomerWallets', { query: { id: customer.id, lookup_key: 'x' } })).status).toBe(400);
  expect((await api.fails('getCustomerWallets')).status).toBe(400);
});

test('a post-paid wallet is not lowered by usage, and a closed one has nothing', async () => {
  const { customer, use } = await metered();
  const wish = { customer_id: customer.id, wallet_type: 'POST_PAID', initial_credits_to_load: '100' } as const;
  const wallet = await newWallet(api, wish);
  await use(10);
  expect(await balance(wallet.id)).toMatchObject({ real_time_balance: '100', current_period_usage: '0' });
  await api.ok('terminateWallet', { path: { id: wallet.id } });
  expect(await balance(wallet.id)).toMatchObject({ real_time_balance: '0', balance: '0' });
});

test('buying credits by invoice does not lower the balance while the invoice is unpaid', async () => {
  const wallet = await newWallet(api, { initial_credits_to_load: '20' });
  await api.ok('updateWallet', { path: { id: wallet.id }, body: { config: { allowed_price_types: ['ALL'] } } });
  await topUp(api, wallet.id, { credits_to_add: '50', transaction_reason: 'PURCHASED_CREDIT_INVOICED' });
  expect(await balance(wallet.id)).toMatchObject({ real_time_balance: '20' });
});

const below = (threshold: string) => ({ threshold, condition: 'below' as const });

describe('alerts of a wallet', () => {
  test('are raised and go away with what is really left, once each', async () => {
    const { customer, use } = await metered();
    const wallet = await newWallet(api, {
      customer_id: customer.id,
      conversion_rate: '0.5',
      initial_credits_to_load: '40',
      alert_settings: { alert_enabled: true, critical: below('10'), warning: below('20') },
    });
    await use(10);
    await settled(server);
    const state = async () => (await api.ok('getWallet', { path: { id: wallet.id } })).alert_state;
    expect(await state()).toBe('warning');
    await use(6);
    await settled(server);
    await use(0);
    await settled(server);
    expect(await state()).toBe('in_alarm');
    await topUp(api, wallet.id, { credits_to_add: '100' });
    await settled(server);
    expect(await state()).toBe('ok');
    const logs = await api.ok('queryAlertLog', {
      body: {
        entity_id: wallet.id,
        alert_type: 'low_ongoing_balance',
        order: 'asc',
        expand: 'wallet,customer',
      },
    });
    expect(logs.items.map((log) => [log.alert_status, log.alert_info.value_at_time])).toEqual([
      ['warning', '20'],
      ['in_alarm', '8'],
      ['ok', '108'],
    ]);
    expect(logs.items[0]).toMatchObject({ wallet: { id: wallet.id }, customer: { id: customer.id } });
    const told = await eventsOf(wallet.id, 'wallet.ongoing_balance.%');
    expect(told.filter(({ event_name }) => !event_name.endsWith('.updated'))).toMatchObject([
      {
        event_name: 'wallet.ongoing_balance.dropped',
        alert: { state: 'in_alarm', current_balance: '4', credit_balance: '8', alert_type: 'low_ongoing_balance' },
      },
      { event_name: 'wallet.ongoing_balance.recovered', alert: { state: 'ok' } },
    ]);
    // Usage is no movement of credits.
    expect(await eventsOf(wallet.id, 'wallet.credit_balance.%')).toEqual([]);
  });

  test('are raised by a debit at once', async () => {
    const wallet = await newWallet(api, {
      initial_credits_to_load: '40',
      alert_settings: { alert_enabled: true, critical: below('10') },
    });
    await debit(api, wallet.id, '35');
    expect(await eventsOf(wallet.id, 'wallet.credit_balance.%')).toMatchObject([
      { event_name: 'wallet.credit_balance.dropped', alert: { credit_balance: '5' }, wallet: { credit_balance: '5' } },
    ]);
    await topUp(api, wallet.id, { credits_to_add: '35' });
    expect((await eventsOf(wallet.id, 'wallet.credit_balance.%')).map(({ event_name }) => event_name)).toEqual([
      'wallet.credit_balance.dropped',
      'wallet.credit_balance.recovered',
    ]);
    await settled(server);
    const off = await api.ok('updateWallet', {
      path: { id: wallet.id },
      body: { alert_settings: { alert_enabled: false } },
    });
    expect(off.alert_state).toBe('ok');
  });

  test('are seen from features that watch balances', async () => {
    const feature = await api.ok('createFeature', {
      body: {
        name: `Chat ${crypto.randomUUID()}`,
        type: 'boolean',
        alert_settings: { alert_enabled: true, critical: below('5') },
      },
    });
    const wallet = await newWallet(api, {
      initial_credits_to_load: '40',
      alert_settings: { alert_enabled: true, critical: below('1') },
    });
    await debit(api, wallet.id, '36');
    await settled(server);
    const { items } = await api.ok('queryAlertLog', { body: { entity_id: feature.id, expand: 'feature,wallet' } });
    expect(items).toMatchObject([
      {
        alert_type: 'feature_wallet_balance',
        alert_status: 'in_alarm',
        parent_entity_id: wallet.id,
        feature: { id: feature.id },
        wallet: { id: wallet.id },
      },
    ]);
    await api.ok('updateFeature', { path: { id: feature.id }, body: { alert_settings: { alert_enabled: false } } });
  });
});

describe('automatic top-up', () => {
  const rules = { enabled: true, threshold: '50', amount: '40', invoicing: false } as const;

  test('goes on until there is enough (example 12)', async () => {
    const wallet = await newWallet(api, { initial_credits_to_load: '5', auto_topup: rules });
    await settled(server);
    expect(await transactionsOf(api, wallet.id)).toMatchObject([
      { credit_amount: '5' },
      { credit_amount: '40', transaction_reason: 'PURCHASED_CREDIT_DIRECT', metadata: { auto_topup: 'true' } },
      { credit_amount: '40', credit_balance_after: '85' },
    ]);
  });

  test('rests after each', async () => {
    const cooldown = { value: 1, unit: 'day' } as const;
    const wallet = await newWallet(api, { initial_credits_to_load: '5', auto_topup: { ...rules, cooldown } });
    await settled(server);
    expect(await transactionsOf(api, wallet.id)).toHaveLength(2);
  });

  test('by invoice waits for the payment, and usage starts it', async () => {
    const { customer, use } = await metered();
    const wallet = await newWallet(api, {
      customer_id: customer.id,
      initial_credits_to_load: '60',
      auto_topup: { ...rules, invoicing: true },
    });
    await settled(server);
    expect(await transactionsOf(api, wallet.id)).toHaveLength(1);
    await use(10);
    await settled(server);
    await use(1);
    await settled(server);
    const rows = await transactionsOf(api, wallet.id);
    expect(rows).toMatchObject([{}, { transaction_status: 'pending', credit_amount: '40' }]);
    const invoice = await api.ok('getInvoice', { path: { id: rows[1]?.reference_id ?? '' } });
    expect(invoice).toMatchObject({ billing_reason: 'WALLET_AUTO_TOPUP', amount_due: '40' });
    await api.ok('updateInvoicePaymentStatus', { path: { id: invoice.id }, body: { payment_status: 'SUCCEEDED' } });
    await settled(server);
    expect(await balance(wallet.id)).toMatchObject({ real_time_balance: '89', balance: '100' });
  });
});

describe('alerts of spend', () => {
  const above = (threshold: string) => ({ threshold, condition: 'above' as const });

  test('watch a subscription, a line item and a group', async () => {
    const { customer, subscription, use } = await metered();
    const line = subscription.line_items?.[0]?.id ?? '';
    const inside = { parent_entity_type: 'subscription', parent_entity_id: subscription.id } as const;
    const config = { alert_enabled: true, critical: above('100'), warning: above('50'), info: above('25') };
    const setting = await api.ok('createAlertSettings', {
      body: { entity_type: 'subscription', entity_id: subscription.id, config },
    });
    expect(setting).toMatchObject({ enabled: true, config });
    await api.ok('createAlertSettings', {
      body: {
        entity_type: 'subscription_line_item',
        entity_id: line,
        ...inside,
        config: { alert_enabled: true, critical: above('100'), info: above('25') },
      },
    });
    const twice = await api.fails('createAlertSettings', {
      body: { entity_type: 'subscription', entity_id: subscription.id, config },
    });
    expect(twice.body.code).toBe('already_exists');
    for (const tokens of [30, 25, 50]) {
      await use(tokens);
      await settled(server);
    }
    const path = { id: setting.id };
    const raised = { alert_enabled: true, critical: above('500') };
    await api.ok('updateAlertSettings', { path, body: { config: raised } });
    await settled(server);
    const logs = await api.ok('queryAlertLog', { body: { customer_id: customer.id, order: 'asc' } });
    const seen = (type: string) =>
      logs.items
        .filter((log) => log.alert_type === type)
        .map((log) => [log.alert_status, log.alert_info.value_at_time]);
    expect(seen('subscription_spend')).toEqual([
      ['info', '30'],
      ['warning', '55'],
      ['in_alarm', '105'],
      ['ok', '105'],
    ]);
    expect(seen('subscription_line_item_spend')).toEqual([
      ['info', '30'],
      ['in_alarm', '105'],
    ]);
    expect(await eventsOf(subscription.id, 'subscription.spend.%')).toMatchObject([
      { event_name: 'subscription.spend.threshold_reached', threshold: '25', current_spend: '30' },
      { threshold: '50' },
      { threshold: '100', alert_status: 'in_alarm' },
      { event_name: 'subscription.spend.threshold_recovered', alert_status: 'ok' },
    ]);
    expect(await api.ok('queryAlertSettings', { body: { parent_entity_ids: [subscription.id] } })).toMatchObject({
      items: [{ entity_type: 'subscription_line_item', parent_entity_type: 'subscription', config: { warning: null } }],
    });
    await api.ok('deleteAlertSettings', { path });
    expect(await api.ok('getAlertSettings', { path })).toMatchObject({ status: 'archived', config: raised });
  });

  test.each<[string, object, string[]]>([
    ['balances', { entity_type: 'wallet', entity_id: 'w', config: {} }, ['entity_type']],
    [
      'nothing',
      { entity_type: 'group', entity_id: 'g', config: { alert_enabled: true } },
      ['config.alert_enabled', 'parent_entity_id', 'parent_entity_type'],
    ],
    [
      'what falls',
      { entity_type: 'subscription', entity_id: 's', config: { critical: below('5') } },
      ['config.critical.condition', 'entity_id'],
    ],
  ])('cannot watch %s', async (_name, body, expected) => {
    const failure = await api.fails('createAlertSettings', { body });
    expect(Object.keys(failure.body.details ?? {}).sort()).toEqual(expected);
  });
});
