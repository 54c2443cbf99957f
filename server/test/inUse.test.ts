import { afterAll, beforeAll, expect, test } from 'vitest';
import { fresh, newCustomer, newPlan, newPrice, subscribe } from './helpers/sales.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';
import { newWallet } from './helpers/wallets.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const cancel = (id: string) =>
  server.api.ok('cancelSubscription', { path: { id }, body: { cancellation_type: 'immediate' } });

test('a plan stays while a subscription is on it', async () => {
  const { api } = server;
  const { plan } = await newPlan(api);
  const made = await subscribe(api, plan.id);
  const { status, body } = await api.fails('deletePlan', { path: { id: plan.id } });
  expect([status, body.code, body.details]).toEqual([
    400,
    'invalid_operation',
    { plan_id: plan.id, subscription_id: made.id },
  ]);
  await cancel(made.id);
  await api.ok('deletePlan', { path: { id: plan.id } });
});

test('an addon stays while a subscription has it', async () => {
  const { api } = server;
  const lookup_key = fresh('addon');
  const addon = await api.ok('createAddon', { body: { name: lookup_key, lookup_key } });
  await newPrice(api, addon.id, { entity_type: 'ADDON' });
  const { plan } = await newPlan(api);
  const made = await subscribe(api, plan.id);
  await api.ok('addSubscriptionAddon', { body: { subscription_id: made.id, addon_id: addon.id } });
  const { status, body } = await api.fails('deleteAddon', { path: { id: addon.id } });
  expect([status, body.code, body.details]).toEqual([
    400,
    'invalid_operation',
    { addon_id: addon.id, subscription_id: made.id },
  ]);
  await cancel(made.id);
  await api.ok('deleteAddon', { path: { id: addon.id } });
});

test('a customer stays while there is something to invoice or to spend', async () => {
  const { api } = server;
  const [payer, user] = [await newCustomer(api), await newCustomer(api)];
  const { plan } = await newPlan(api);
  const inheritance = { invoicing_customer_external_id: payer.external_id };
  const made = await subscribe(api, plan.id, { customer_id: user.id, inheritance });
  const wallet = await newWallet(api, { customer_id: user.id });
  const remove = (id: string) => api.call('deleteCustomer', { path: { id } });
  for (const { id } of [payer, user]) {
    expect(await remove(id)).toMatchObject({
      status: 400,
      body: { code: 'invalid_operation', details: { customer_id: id, subscription_id: made.id } },
    });
  }
  await cancel(made.id);
  expect(await remove(user.id)).toMatchObject({
    status: 400,
    body: { code: 'invalid_operation', details: { customer_id: user.id, wallet_id: wallet.id } },
  });
  await api.ok('terminateWallet', { path: { id: wallet.id } });
  for (const { id } of [payer, user]) expect((await remove(id)).status).toBe(204);
});
