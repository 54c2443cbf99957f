import type { CheckoutConfiguration, CheckoutSession, Customer } from '@flexprice/generated/types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../src/db/index.ts';
import { onPage, until } from '../helpers/billing.ts';
import { fresh, newCustomer, newLife, newPlan, newPrice, subscribe } from '../helpers/sales.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const params = {
  payment_provider: 'razorpay' as const,
  success_url: 'https://app.example/done',
  cancel_url: 'https://app.example/back',
};
const pay = (url: string | undefined) => onPage(url ?? '', { do: 'pay', number: '4242424242424242' });
const read = (id: string) => server.api.ok('getSubscription', { path: { id } });
const invoiceOf = (session: CheckoutSession | undefined) =>
  server.api.ok('getInvoice', { path: { id: session?.checkout_invoice_id ?? '' } });
const attachedTo = (id: string) => server.api.ok('getSubscriptionAddonAssociations', { path: { id } });
const creditsOf = async (id: string) =>
  (await server.api.ok('getCustomerWallets', { query: { id } })).map((wallet) => wallet.credit_balance);

type Wanted = 'modify_subscription' | 'add_addon';
const orderOf = ({ external_id }: Customer, action: Wanted, configuration: CheckoutConfiguration) => ({
  body: { customer_external_id: external_id, action, configuration, ...params },
});

/** A customer with a subscription to pay $30 a month in advance. */
async function subscriber() {
  const { plan } = await newPlan(server.api);
  const customer = await newCustomer(server.api);
  const { id, line_items } = await subscribe(server.api, plan.id, { customer_id: customer.id });
  const seats = (quantity: string, more = {}) => ({
    modify_subscription_params: {
      subscription_id: id,
      line_item_modifications: [{ line_item_id: line_items?.[0]?.id ?? '', quantity, ...more }],
    },
  });
  return { customer, id, item: line_items?.[0]?.id ?? '', seats };
}

async function newAddon(amount: string) {
  const addon = await server.api.ok('createAddon', { body: { name: fresh('Addon'), lookup_key: fresh('addon') } });
  await newPrice(server.api, addon.id, { entity_type: 'ADDON', amount });
  return addon.id;
}

/** Lets the job come that is due when a session ends. */
async function expire(session: CheckoutSession): Promise<void> {
  const { databases, runner } = server.running.services;
  await databases.query(sql`
    update jobs set run_at = now() where kind = 'checkout.expire' and key = ${session.id} and state = 'waiting'`);
  runner.wake();
  await until(
    () => server.api.ok('getCheckoutSession', { path: { id: session.id } }),
    (one) => one.checkout_status === 'expired',
  );
}

test('an addon waits for its payment and begins with it', async () => {
  const { api } = server;
  const { plan } = await newPlan(api);
  const made = await subscribe(api, plan.id);
  const addon = await api.ok('createAddon', { body: { name: fresh('Addon'), lookup_key: fresh('addon') } });
  await newPrice(api, addon.id, { entity_type: 'ADDON', amount: '20' });
  const body = { subscription_id: made.id, addon_id: addon.id, checkout: params };
  const waiting = await api.ok('addSubscriptionAddon', { body });
  expect(waiting).toMatchObject({ addon_status: 'pending', checkout_session: { action: 'add_addon' } });
  expect((await read(made.id)).line_items).toHaveLength(1);
  // One at a time.
  expect((await api.fails('addSubscriptionAddon', { body })).status).toBe(409);
  await pay(waiting.checkout_session?.payment_action?.url);
  const [attached] = await api.ok('getSubscriptionAddonAssociations', { path: { id: made.id } });
  expect(attached).toMatchObject({ id: waiting.id, addon_status: 'active' });
  const item = (await read(made.id)).line_items?.find((one) => one.addon_association_id === waiting.id);
  expect(item).toMatchObject({ entity_type: 'addon' });
  const invoice = await api.ok('getInvoice', { path: { id: waiting.checkout_session?.checkout_invoice_id ?? '' } });
  expect(invoice).toMatchObject({ invoice_status: 'FINALIZED', payment_status: 'SUCCEEDED' });
  expect(invoice.line_items?.[0]?.subscription_line_item_id).toBe(item?.id);
});

test('more seats are there when they are paid, and are not charged twice', async () => {
  const { api } = server;
  const { plan } = await newPlan(api);
  const made = await subscribe(api, plan.id);
  const line_items = [{ id: made.line_items?.[0]?.id ?? '', quantity: '3' }];
  const waiting = await api.ok('executeSubscriptionModify', {
    path: { id: made.id },
    body: { type: 'quantity_change', quantity_change_params: { line_items }, checkout: params },
  });
  expect(waiting).toMatchObject({
    changed_resources: { line_items: [] },
    checkout_session: { action: 'modify_subscription' },
  });
  expect((await read(made.id)).line_items?.[0]?.quantity).toBe('1');
  await pay(waiting.checkout_session?.payment_action?.url);
  const after = (await read(made.id)).line_items?.filter((item) => item.end_date.startsWith('0001'));
  expect(after).toMatchObject([{ quantity: '3' }]);
  const { items } = await api.ok('listInvoices', { query: { subscription_id: made.id, limit: 100 } });
  expect(items).toHaveLength(2);
});

test('a session that is posted changes seats when it is paid', async () => {
  const { api } = server;
  const { customer, id, seats } = await subscriber();
  const session = await api.ok('createCheckoutSession', orderOf(customer, 'modify_subscription', seats('3')));
  expect(session).toMatchObject({
    action: 'modify_subscription',
    checkout_status: 'pending',
    customer_id: customer.id,
  });
  expect(await invoiceOf(session)).toMatchObject({ invoice_status: 'DRAFT', billing_reason: 'SUBSCRIPTION_UPDATE' });
  const second = await api.fails('createCheckoutSession', orderOf(customer, 'modify_subscription', seats('4')));
  expect(second.body).toMatchObject({
    code: 'already_exists',
    details: { subscription_id: id, checkout_session_id: session.id },
  });
  await pay(session.payment_action?.url);
  expect((await read(id)).line_items?.filter((item) => item.end_date.startsWith('0001'))).toMatchObject([
    { quantity: '3' },
  ]);
  expect(await invoiceOf(session)).toMatchObject({ invoice_status: 'FINALIZED', payment_status: 'SUCCEEDED' });
  expect(await api.ok('getCheckoutSession', { path: { id: session.id } })).toMatchObject({
    checkout_status: 'completed',
    configuration: {},
  });
});

test('a session that is posted attaches all its addons when it is paid', async () => {
  const { api } = server;
  const { customer, id } = await subscriber();
  const [support, storage] = [await newAddon('20'), await newAddon('5')];
  const addons = [
    { addon_id: support },
    { addon_id: storage, cadence: 'onetime' },
    { addon_id: storage, proration_behavior: 'create_prorations' },
    { addon_id: storage, proration_behavior: 'none' },
  ] as const;
  const order = { add_addon_params: { subscription_id: id, addons: [...addons] } };
  const session = await api.ok('createCheckoutSession', orderOf(customer, 'add_addon', order));
  // The last one is not to be charged for the rest of the period.
  expect((await invoiceOf(session)).line_items).toHaveLength(3);
  expect((await attachedTo(id)).map((one) => one.addon_status)).toEqual(Array(4).fill('pending'));
  expect((await read(id)).line_items).toHaveLength(1);
  await pay(session.payment_action?.url);
  const attached = await attachedTo(id);
  expect(attached.map((one) => [one.addon_id, one.addon_status, one.end_date !== undefined])).toEqual([
    [support, 'active', false],
    [storage, 'active', true],
    [storage, 'active', false],
    [storage, 'active', false],
  ]);
  const items = (await read(id)).line_items?.filter((item) => item.addon_association_id);
  const charged = (await invoiceOf(session)).line_items.map((line) => line.subscription_line_item_id);
  expect(new Set(charged)).toEqual(new Set(items?.slice(0, 3).map((item) => item.id)));
});

test('what nobody pays for does not change', async () => {
  const { api } = server;
  const { customer, id, seats } = await subscriber();
  const add = { add_addon_params: { subscription_id: id, addons: [{ addon_id: await newAddon('20') }] } };
  for (const [action, wish] of [
    ['modify_subscription', seats('3')],
    ['add_addon', add],
  ] as const) {
    const session = await api.ok('createCheckoutSession', orderOf(customer, action, wish));
    await expire(session);
    expect(await invoiceOf(session)).toMatchObject({ invoice_status: 'VOIDED', status: 'archived' });
    expect(await pay(session.payment_action?.url)).toContain('closed');
  }
  expect((await read(id)).line_items).toMatchObject([{ quantity: '1' }]);
  expect(await attachedTo(id)).toEqual([]);
});

test('an addon without a price to pay does not bring along one that waits', async () => {
  const { api } = server;
  const { customer, id } = await subscriber();
  const [paid, free] = [await newAddon('20'), await newAddon('0')];
  const order = { add_addon_params: { subscription_id: id, addons: [{ addon_id: paid }] } };
  const session = await api.ok('createCheckoutSession', orderOf(customer, 'add_addon', order));
  const body = { subscription_id: id, addon_id: free, checkout: params };
  expect(await api.ok('addSubscriptionAddon', { body })).toMatchObject({ addon_status: 'active' });
  expect((await attachedTo(id)).map((one) => [one.addon_id, one.addon_status])).toEqual([
    [paid, 'pending'],
    [free, 'active'],
  ]);
  await expire(session);
  expect((await attachedTo(id)).map((one) => one.addon_id)).toEqual([free]);
});

test('seats that were changed in the meantime are not paid twice: the money goes to the wallet', async () => {
  const { api } = server;
  const { customer, id, item, seats } = await subscriber();
  const session = await api.ok('createCheckoutSession', orderOf(customer, 'modify_subscription', seats('3')));
  await api.ok('executeSubscriptionModify', {
    path: { id },
    body: { type: 'quantity_change', quantity_change_params: { line_items: [{ id: item, quantity: '2' }] } },
  });
  await pay(session.payment_action?.url);
  const running = (await read(id)).line_items?.filter((one) => one.end_date.startsWith('0001'));
  expect(running).toMatchObject([{ quantity: '2' }]);
  const { total } = await invoiceOf(session);
  expect(await creditsOf(customer.id)).toEqual([total]);
});

test.each(['modify_subscription', 'add_addon'] as const)(
  '%s: the rest of a period is not paid when it is over',
  async (action) => {
    const { api } = server;
    const life = await newLife(api, '2026-01-01T00:00:00Z');
    const { plan } = await newPlan(api);
    const { id, line_items } = await subscribe(api, plan.id, {
      customer_id: life.customer.id,
      start_date: '2026-01-01T00:00:00Z',
    });
    await life.until('2026-01-31T12:00:00Z');
    await life.until('2026-01-31T23:55:00Z');
    const wishes = {
      modify_subscription: {
        modify_subscription_params: {
          subscription_id: id,
          line_item_modifications: [{ line_item_id: line_items?.[0]?.id ?? '', quantity: '3000' }],
        },
      },
      add_addon: { add_addon_params: { subscription_id: id, addons: [{ addon_id: await newAddon('20000') }] } },
    };
    const session = await api.ok('createCheckoutSession', orderOf(life.customer, action, wishes[action]));
    await life.until('2026-02-01T00:05:00Z');
    await pay(session.payment_action?.url);
    expect(await api.ok('getCheckoutSession', { path: { id: session.id } })).toMatchObject({
      checkout_status: 'completed',
    });
    expect((await read(id)).line_items).toMatchObject([{ quantity: '1' }]);
    expect(await attachedTo(id)).toEqual([]);
    expect(await creditsOf(life.customer.id)).toEqual([(await invoiceOf(session)).total]);
  },
);

test('changes that cannot be are refused, and leave nothing', async () => {
  const { api } = server;
  const { customer, id, seats } = await subscriber();
  const refuse = async (action: Wanted, wish: CheckoutConfiguration, who = customer) =>
    (await api.fails('createCheckoutSession', orderOf(who, action, wish))).body;
  const stranger = await newCustomer(api);
  expect((await refuse('modify_subscription', seats('3'), stranger)).details).toEqual({
    'configuration.modify_subscription_params.subscription_id': expect.stringContaining(stranger.external_id),
  });
  expect((await refuse('modify_subscription', {})).details).toEqual({
    'configuration.modify_subscription_params': 'is required by modify_subscription',
  });
  expect(
    (await refuse('modify_subscription', seats('-1', { effective_date: '2020-01-01T00:00:00Z' }))).details,
  ).toEqual({
    'configuration.modify_subscription_params.line_item_modifications[0].quantity': expect.any(String),
    'configuration.modify_subscription_params.line_item_modifications[0].effective_date': expect.any(String),
  });
  const adding = (addon_id: string) => ({ add_addon_params: { subscription_id: id, addons: [{ addon_id }] } });
  expect(await refuse('add_addon', adding('addon_none'))).toMatchObject({
    code: 'not_found',
    details: { 'configuration.add_addon_params.addons[0].addon_id': 'addon_none' },
  });
  for (const [action, wish] of [
    ['modify_subscription', seats('0')],
    ['add_addon', adding(await newAddon('0'))],
  ] as const) {
    expect(await refuse(action, wish)).toMatchObject({ code: 'invalid_operation', details: { subscription_id: id } });
  }
  expect(await attachedTo(id)).toEqual([]);
});
