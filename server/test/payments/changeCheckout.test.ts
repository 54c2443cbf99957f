import { afterAll, beforeAll, expect, test } from 'vitest';
import { onPage } from '../helpers/billing.ts';
import { fresh, newPlan, newPrice, subscribe } from '../helpers/sales.ts';
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
