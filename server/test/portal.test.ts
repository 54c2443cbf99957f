import { type Operation, type OperationId, operations } from '@flexprice/generated/operations';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_PATIENCE, findChromium, openBrowser, openPage, takePicture } from '../../mock/test/helpers/browser.ts';
import { pending } from '../src/pending.ts';
import type { Api } from './helpers/api.ts';
import { newInvoice, pay } from './helpers/billing.ts';
import { TestClock } from './helpers/clock.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';
import { addSubscription } from './helpers/subscriptions.ts';
import { newWallet, topUp } from './helpers/wallets.ts';

const clock = new TestClock('2026-03-01T12:00:00Z');

let server: TestServer;
let api: Api;
beforeAll(async () => {
  server = await startTestServer({ clock });
  api = server.api;
});
afterAll(() => server.stop());

/** A customer with one of everything, and a session of theirs. */
async function customer(external_id: string, name: string) {
  const body = { external_id, name, email: `${external_id}@acme.example` };
  const { id } = await api.ok('createCustomer', { body });
  const plan = await api.ok('createPlan', { body: { name: `${name} plan`, lookup_key: external_id } });
  const subscription = await addSubscription(server, { customer: id, plan: plan.id });
  const invoice = await newInvoice(server, id, '120');
  const draft = await newInvoice(server, id, '7', { invoice_status: 'DRAFT' } as object);
  const wallet = await newWallet(api, { customer_id: id });
  await topUp(api, wallet.id, { credits_to_add: '250' });
  const session = await api.ok('createPortalSession', { path: { external_id } });
  const portal = api.as(undefined).with({ 'X-Session-Token': session.token });
  return { id, subscription, invoice, draft, wallet, session, portal };
}

let ada: Awaited<ReturnType<typeof customer>>;
let bea: Awaited<ReturnType<typeof customer>>;
beforeAll(async () => {
  ada = await customer('ada', 'Brightside Labs');
  bea = await customer('bea', 'Kestrel Analytics');
});

test('a session shows the customer their own', async () => {
  const { portal, id } = ada;
  expect(await portal.ok('getPortalInfo')).toMatchObject({ id, name: 'Brightside Labs' });
  const subscriptions = await portal.ok('listPortalSubscriptions', { body: {} });
  expect(subscriptions.items.map((one) => one.id)).toEqual([ada.subscription]);
  const invoices = await portal.ok('listPortalInvoices', { body: {} });
  expect(invoices.items.map((one) => one.id)).toEqual(
    [ada.invoice, ada.draft]
      .filter((one) => one.invoice_status === 'FINALIZED')
      .map((one) => one.id)
      .reverse(),
  );
  const wallets = await portal.ok('listPortalWallets', { body: {} });
  expect(wallets.items).toMatchObject([{ id: ada.wallet.id, credit_balance: '250' }]);
  const path = { id: ada.wallet.id };
  expect((await portal.ok('listPortalWalletTransactions', { path })).items).toHaveLength(1);
  expect(await portal.ok('getPortalWallet', { path })).toMatchObject(path);
  expect(await portal.ok('getPortalInvoice', { path: { id: ada.invoice.id } })).toMatchObject({ total: '120' });
  expect(await portal.ok('getPortalSubscription', { path: { id: ada.subscription } })).toMatchObject({
    customer_id: id,
  });
});

test('what is another customer’s is as good as not there', async () => {
  const tries: [OperationId, string][] = [
    ['getPortalSubscription', bea.subscription],
    ['getPortalInvoice', bea.invoice.id],
    ['getPortalInvoicePdf', bea.invoice.id],
    ['getPortalWallet', bea.wallet.id],
    ['listPortalWalletTransactions', bea.wallet.id],
  ];
  for (const [operation, id] of tries) {
    const theirs = await ada.portal.fails(operation, { path: { id } });
    const nobodys = await ada.portal.fails(operation, { path: { id: `${id.slice(0, -4)}ZZZZ` } });
    expect(theirs.status).toBe(404);
    expect(JSON.stringify(theirs.body).replaceAll(id, '')).toBe(
      JSON.stringify(nobodys.body).replaceAll(`${id.slice(0, -4)}ZZZZ`, ''),
    );
  }
  const seen = JSON.stringify([
    await ada.portal.ok('listPortalInvoices', { body: { limit: 1000 } }),
    await ada.portal.ok('listPortalSubscriptions', { body: { limit: 1000 } }),
    await ada.portal.ok('listPortalWallets', { body: {} }),
  ]);
  expect(seen).not.toContain(bea.id);
});

describe('a token', () => {
  const portalOperations = Object.values<Operation>(operations).filter(
    ({ id, path }) => path.startsWith('/customer/portal/') && !(pending as readonly string[]).includes(id),
  );

  test('is asked for, and an API key is none', async () => {
    expect(portalOperations.length).toBeGreaterThan(8);
    for (const { id } of portalOperations) {
      const operation = id as OperationId;
      expect((await api.fails(operation, { path: { id: ada.invoice.id } })).body.error).toBe('Session token required');
      const wrong = api.with({ 'X-Session-Token': 'x'.repeat(43) });
      expect((await wrong.fails(operation, { path: { id: 'x' } })).body.error).toBe('Invalid or expired session token');
    }
  });

  test('opens nothing but the portal', async () => {
    const { portal, session } = ada;
    expect((await portal.fails('listCustomers')).status).toBe(401);
    expect((await portal.as(session.token).fails('listCustomers')).status).toBe(401);
  });

  test('is over after an hour, and when its customer is archived', async () => {
    const { portal, id } = await customer('cleo', 'Cleo');
    const gone = await api.ok('createCustomer', { body: { external_id: 'dora', name: 'Dora' } });
    const { token } = await api.ok('createPortalSession', { path: { external_id: 'dora' } });
    await api.ok('deleteCustomer', { path: { id: gone.id } });
    const archived = portal.with({ 'X-Session-Token': token });
    expect((await archived.fails('getPortalInfo')).status).toBe(401);
    expect((await portal.ok('getPortalInfo')).id).toBe(id);
    clock.advance(3601);
    expect((await portal.fails('getPortalInfo')).status).toBe(401);
    ada.session = await api.ok('createPortalSession', { path: { external_id: 'ada' } });
    ada.portal = portal.with({ 'X-Session-Token': ada.session.token });
  });

  test('is not made for a customer who does not exist', async () => {
    expect((await api.fails('createPortalSession', { path: { external_id: 'nobody' } })).status).toBe(404);
  });
});

test('customers may change their details unless the portal says otherwise, and the audit log says that they did', async () => {
  const changed = await ada.portal.ok('updatePortalInfo', { body: { address_city: 'Portland' } });
  expect(changed.address_city).toBe('Portland');
  const { items } = await api.ok('listAuditLogs', { query: { entity_id: ada.id, actor_type: 'customer' } });
  expect(items).toMatchObject([
    {
      actor_id: ada.id,
      actor_name: 'Brightside Labs',
      changes: [{ field: 'address_city', before: '""', after: '"Portland"' }],
    },
  ]);
  const path = { key: 'customer_portal_config' as const };
  await api.ok('updateSetting', { path, body: { value: { allow_profile_update: false } } });
  expect((await ada.portal.fails('updatePortalInfo', { body: { name: 'X' } })).status).toBe(403);
});

test('a PDF is opened by a link that opens nothing else', async () => {
  const { presigned_url } = await ada.portal.ok('getPortalInvoicePdf', { path: { id: ada.invoice.id } });
  const url = presigned_url.replace('localhost', '127.0.0.1');
  const answer = await fetch(url);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(
    Buffer.from(await answer.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  const token = url.split('/').at(-1) ?? '';
  const thief = ada.portal.with({ 'X-Session-Token': token });
  expect((await thief.fails('getPortalInfo')).status).toBe(401);
});

const executablePath = findChromium();

test.skipIf(!executablePath)(
  'the page shows all of it in a browser, as text',
  async () => {
    const path = { key: 'customer_portal_config' as const };
    const value = { title: 'Acme AI billing', primary_color: '#3538cd' };
    await api.ok('updateSetting', { path, body: { value } });
    const hostile = '<img src=x onerror=document.title=1>';
    await api.ok('updateCustomerById', { path: { id: ada.id }, body: { name: `Brightside ${hostile}` } });
    await pay(server, ada.invoice.id, { amount: '120' });
    const { url } = await api.ok('createPortalSession', { path: { external_id: 'ada' } });
    const browser = await openBrowser(executablePath ?? '');
    try {
      const { page, problems } = await openPage(browser, { viewport: { width: 420, height: 1100 } });
      await page.goto(url.replace('localhost', '127.0.0.1'));
      for (const text of ['Brightside Labs plan', ada.invoice.invoice_number ?? '', 'succeeded', '250 credits'])
        await page.getByText(text).first().waitFor();
      await page.getByText(`Brightside ${hostile}`).first().waitFor();
      expect(await page.title()).toBe('Acme AI billing');
      expect(await page.locator('img[src="x"]').count()).toBe(0);
      expect(problems).toEqual([]);
      await takePicture(page, 'portal');
    } finally {
      await browser.close();
    }
  },
  BROWSER_PATIENCE,
);
