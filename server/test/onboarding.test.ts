import type { OnboardingAction } from '@flexprice/generated/types';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sql } from '../src/db/index.ts';
import { fresh, newPlan } from './helpers/sales.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';

let server: TestServer;
let api: TestServer['api'];
let planId: string;
beforeAll(async () => {
  server = await startTestServer();
  api = server.api;
  const { plan } = await newPlan(api, [{ type: 'FIXED', amount: '49', invoice_cadence: 'ARREAR' }]);
  planId = plan.id;
});
afterAll(() => server.stop());

const set = (actions: OnboardingAction[], custom_workflows: Record<string, OnboardingAction[]> = {}) =>
  api.ok('updateSetting', { path: { key: 'customer_onboarding' }, body: { value: { actions, custom_workflows } } });

const WALLET: OnboardingAction = {
  action: 'create_wallet',
  currency: 'usd',
  initial_credits_to_load: '5',
  initial_credits_expiration_duration: 30,
  initial_credits_expiration_duration_unit: 'DAY',
};

const walletsOf = (id: string) => api.ok('getWalletsByCustomerId', { path: { id } });
const subscriptionsOf = async (customer_id: string) =>
  (await api.ok('querySubscription', { body: { customer_id } })).items;

describe('a new customer', () => {
  test('gets the wallet and the subscription that the setting says, in this order', async () => {
    await set([WALLET, { action: 'create_subscription', plan_id: planId }]);
    const { id } = await api.ok('createCustomer', { body: { external_id: fresh('onboarded'), name: 'Ada' } });
    await expect.poll(async () => (await subscriptionsOf(id)).length).toBe(1);
    expect(await walletsOf(id)).toMatchObject([{ currency: 'usd', credit_balance: '5', conversion_rate: '1' }]);
    expect(await subscriptionsOf(id)).toMatchObject([
      { plan_id: planId, currency: 'usd', billing_period: 'MONTHLY', billing_cycle: 'anniversary' },
    ]);
  });

  test('gets another sequence by its name, or none', async () => {
    await set([WALLET], { euro: [{ action: 'create_wallet', currency: 'eur', conversion_rate: '2' }] });
    const body = () => ({ external_id: fresh('named'), name: 'Ada' });
    const euro = await api.ok('createCustomer', { body: { ...body(), onboarding_workflow_name: 'euro' } });
    const none = await api.ok('createCustomer', { body: { ...body(), skip_onboarding_workflow: true } });
    await expect.poll(() => walletsOf(euro.id)).toMatchObject([{ currency: 'eur', conversion_rate: '2' }]);
    // What comes after it in the queue is done: it was not planned.
    expect(await walletsOf(none.id)).toEqual([]);
    const unknown = await api.fails('createCustomer', { body: { ...body(), onboarding_workflow_name: 'constructor' } });
    expect(unknown.body.details).toHaveProperty('onboarding_workflow_name');
  });

  test('keeps what was done before a step that fails, which is tried again and shown with its reason', async () => {
    await set([WALLET, { action: 'create_subscription', plan_id: 'plan_nobody' }, { ...WALLET, currency: 'eur' }]);
    const { id } = await api.ok('createCustomer', { body: { external_id: fresh('failing'), name: 'Ada' } });
    const runs = async () =>
      (await api.ok('queryWorkflow', { body: { workflow_type: 'customer.onboard', entity_id: id } })).items;
    await expect.poll(async () => (await walletsOf(id)).map(({ currency }) => currency)).toEqual(['usd']);
    await expect
      .poll(async () => {
        const [row] = await server.running.services.databases.query<{ last_error: string }>(
          sql`select last_error from jobs where key = ${id} and state = 'waiting'`,
        );
        return row?.last_error;
      })
      .toMatch(/plan_nobody/);
    expect((await runs()).length).toBeGreaterThan(0);
  });
});

describe('an event of a stranger', () => {
  const ingest = (external_customer_id: string) =>
    api.ok('ingestEvent', { body: { event_name: 'call', external_customer_id, timestamp: '2026-01-05T00:00:00Z' } });
  const known = async (external_id: string) =>
    (await api.ok('queryCustomer', { body: { external_ids: [external_id] } })).items;

  test('makes the customer and their subscription from the time of the event', async () => {
    await set([{ action: 'create_customer' }, { action: 'create_subscription', plan_id: planId }]);
    const external_id = fresh('stranger');
    await Promise.all([ingest(external_id), ingest(external_id), ingest(external_id)]);
    await expect
      .poll(() => known(external_id))
      .toMatchObject([{ name: external_id, metadata: { created_by_workflow: 'true' } }]);
    const [customer] = await known(external_id);
    await expect
      .poll(() => subscriptionsOf(customer?.id ?? ''))
      .toMatchObject([{ start_date: '2026-01-05T00:00:00Z' }]);
    await ingest(external_id);
    expect(await known(external_id)).toHaveLength(1);
  });

  test('makes nobody while the setting begins with something else', async () => {
    await set([WALLET]);
    const external_id = fresh('stranger');
    await ingest(external_id);
    const jobs = await server.running.services.databases.query(sql`select 1 from jobs where key = ${external_id}`);
    expect(jobs).toEqual([]);
    expect(await known(external_id)).toEqual([]);
  });
});

describe('the filter of events', () => {
  beforeEach(() => set([]));
  const filter = (on: TestServer['api'], value: Record<string, unknown>) =>
    on.ok('updateSetting', { path: { key: 'event_ingestion_filter' }, body: { value } });
  const send = async (on: TestServer['api'], event_name: string) => {
    const events = ['ada', 'bob', 'ada'].map((external_customer_id) => ({ event_name, external_customer_id }));
    const { results } = await on.ok('ingestEventsBulk', { body: { events }, query: { results: true } });
    return results?.map(({ status }) => status);
  };

  test('drops what is not from its customers, tells so, and lets all in again', async () => {
    await filter(api, { enabled: true, allowed_external_customer_ids: ['ada'] });
    expect(await send(api, 'filtered')).toEqual(['accepted', 'filtered', 'accepted']);
    const single = { event_name: 'filtered', external_customer_id: 'bob' };
    expect(await api.ok('ingestEvent', { body: single })).toMatchObject({ status: 'filtered' });
    const { events } = await api.ok('listRawEvents', { body: { event_name: 'filtered' } });
    expect(events?.map(({ external_customer_id }) => external_customer_id)).toEqual(['ada', 'ada']);
    await filter(api, { enabled: false });
    expect(await send(api, 'open')).toEqual(['accepted', 'accepted', 'accepted']);
  });

  test('is followed by every replica as soon as it hears of it', async () => {
    const other = await startTestServer({ connection: server.connection });
    try {
      expect(await send(other.api, 'replica')).not.toContain('filtered');
      await filter(api, { enabled: true, allowed_external_customer_ids: ['ada'] });
      await expect.poll(() => send(other.api, 'replica')).toContain('filtered');
      await api.ok('deleteSetting', { path: { key: 'event_ingestion_filter' } });
      await expect.poll(() => send(other.api, 'replica')).not.toContain('filtered');
    } finally {
      await other.stop();
    }
  });

  test('does not reach other environments', async () => {
    const { environments } = await api.ok('listEnvironments');
    const id = environments.find(({ type }) => type === 'production')?.id ?? '';
    await filter(api, { enabled: true, allowed_external_customer_ids: [] });
    expect(await send(api.with({ 'X-Environment-ID': id }), 'elsewhere')).not.toContain('filtered');
    expect(await send(api, 'here')).toEqual(['filtered', 'filtered', 'filtered']);
  });
});

test.each<[string, OnboardingAction[], string]>([
  ['a wallet without a currency', [{ action: 'create_wallet' }], 'value.actions[0].currency'],
  ['a subscription without a plan', [{ action: 'create_subscription' }], 'value.actions[0].plan_id'],
  ['a customer in second place', [WALLET, { action: 'create_customer' }], 'value.actions[1].action'],
])('%s is refused', async (_what, actions, field) => {
  const value = { actions, custom_workflows: {} };
  const path = { key: 'customer_onboarding' };
  expect((await api.fails('updateSetting', { path, body: { value } })).body.details).toHaveProperty([field]);
});
