import { afterAll, beforeAll, expect, test } from 'vitest';
import { creditsOf, monthly, once } from './helpers/grants.ts';
import { settled } from './helpers/jobs.ts';
import { newCustomer, newLife, newPlan, subscribe } from './helpers/sales.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';

let server: TestServer;
let replica: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  replica = await startTestServer({ connection: server.connection });
});
afterAll(async () => {
  await replica.stop();
  await server.stop();
});

/** A plan that gives 25 credits once and 10 a month. */
async function givingPlan(amount = '0') {
  const { plan } = await newPlan(server.api, [{ amount }]);
  for (const grant of [once, { ...monthly, expiration_type: 'NEVER' as const }]) {
    await server.api.ok('createCreditGrant', { body: { ...grant, scope: 'PLAN', plan_id: plan.id } });
  }
  return plan.id;
}

/** A draft of a customer whose time is a test clock's. */
async function drafted(now: string, more: object = {}) {
  const life = await newLife(server.api, now);
  const { id } = await subscribe(server.api, await givingPlan(), {
    customer_id: life.customer.id,
    start_date: now,
    subscription_status: 'draft',
    ...more,
  });
  const activate = (start_date: string) =>
    server.api.ok('activateSubscription', { path: { id }, body: { start_date } });
  return { life, id, activate };
}

const given = async (customerId: string) =>
  (await creditsOf(server.api, customerId)).rows.map((row) => row.credit_amount).sort();

const grantsOf = async (id: string) =>
  (await server.api.ok('listCreditGrants', { query: { subscription_ids: [id] } })).items
    .map(({ name, start_date, credit_grant_anchor }) => [name, start_date, credit_grant_anchor])
    .sort();

test('grants of a draft begin when it is activated, and nothing is given for the time before', async () => {
  const { life, id, activate } = await drafted('2026-01-15T00:00:00Z');
  await life.until('2026-01-25T12:00:00Z');
  expect(await given(life.customer.id)).toEqual([]);
  await activate('2026-01-25T12:00:00Z');
  await life.until('2026-01-25T12:00:01Z');
  expect(await given(life.customer.id)).toEqual(['10', '25']);
  expect(await grantsOf(id)).toEqual([
    ['Included', '2026-01-25T12:00:00Z', '2026-01-25T12:00:00Z'],
    ['Welcome', '2026-01-25T12:00:00Z', '2026-01-25T12:00:00Z'],
  ]);
  await life.until('2026-03-25T12:00:01Z');
  expect(await given(life.customer.id)).toEqual(['10', '10', '10', '25']);
});

test('a draft that is activated for an earlier day is given what it missed', async () => {
  const { life, activate } = await drafted('2026-03-20T00:00:00Z');
  await activate('2026-01-10T00:00:00Z');
  await life.until('2026-03-20T00:00:01Z');
  expect(await given(life.customer.id)).toEqual(['10', '10', '10', '25']);
});

test('a grant that was to begin later keeps its date', async () => {
  const { life, id, activate } = await drafted('2026-01-15T00:00:00Z');
  await server.api.ok('createCreditGrant', {
    body: {
      ...once,
      name: 'May',
      credits: '7',
      scope: 'SUBSCRIPTION',
      subscription_id: id,
      start_date: '2026-05-01T00:00:00Z',
    },
  });
  await life.until('2026-02-01T00:00:00Z');
  await activate('2026-02-01T00:00:00Z');
  await life.until('2026-04-30T23:59:00Z');
  expect(await given(life.customer.id)).toEqual(['10', '10', '10', '25']);
  await life.until('2026-05-01T00:00:01Z');
  expect(await given(life.customer.id)).toEqual(['10', '10', '10', '10', '25', '7']);
});

test('grants begin with the end of a trial, also when that is moved', async () => {
  const { life, id, activate } = await drafted('2026-01-15T00:00:00Z', {
    trial_period_days: 14,
  });
  await life.until('2026-01-20T00:00:00Z');
  await activate('2026-01-20T00:00:00Z');
  expect(await grantsOf(id)).toEqual([
    ['Included', '2026-02-03T00:00:00Z', '2026-02-03T00:00:00Z'],
    ['Welcome', '2026-02-03T00:00:00Z', '2026-02-03T00:00:00Z'],
  ]);
  await server.api.ok('executeSubscriptionModify', {
    path: { id },
    body: {
      type: 'trial_end',
      trial_end_params: { action: 'scheduled_date', new_trial_end: '2026-02-10T00:00:00Z' },
    },
  });
  await life.until('2026-02-09T00:00:00Z');
  expect(await given(life.customer.id)).toEqual([]);
  await life.until('2026-02-10T00:00:01Z');
  expect(await given(life.customer.id)).toEqual(['10', '25']);
  await life.until('2026-03-10T00:00:01Z');
  expect(await given(life.customer.id)).toEqual(['10', '10', '25']);
});

test('what is due with the end of a trial comes after it: a trial that nobody pays for gives nothing', async () => {
  const { api } = server;
  const life = await newLife(api, '2026-01-15T00:00:00Z');
  const { id } = await subscribe(api, await givingPlan('30'), {
    customer_id: life.customer.id,
    start_date: '2026-01-15T00:00:00Z',
    subscription_status: 'draft',
    trial_period_days: 14,
    payment_behavior: 'allow_incomplete',
    collection_method: 'charge_automatically',
  });
  await api.ok('activateSubscription', { path: { id }, body: { start_date: '2026-01-15T00:00:00Z' } });
  await life.until('2026-01-29T00:00:00Z');
  expect((await api.ok('getSubscription', { path: { id } })).subscription_status).toBe('incomplete');
  expect(await given(life.customer.id)).toEqual([]);
  const query = { subscription_id: id, billing_reason: 'SUBSCRIPTION_TRIAL_END' as const };
  const [invoice] = (await api.ok('listInvoices', { query })).items;
  await api.ok('createPayment', {
    body: {
      destination_type: 'INVOICE',
      destination_id: invoice?.id ?? '',
      payment_method_type: 'OFFLINE',
      amount: '30',
      currency: 'usd',
      process_payment: true,
    },
  });
  await life.until('2026-01-29T00:00:01Z');
  expect(await given(life.customer.id)).toEqual(['10', '25']);
});

test('however many activate it on two replicas, every instalment is given once', async () => {
  const { api } = server;
  const { id: customer_id } = await newCustomer(api);
  const draft = await subscribe(api, await givingPlan(), { customer_id, subscription_status: 'draft' });
  const body = { start_date: new Date().toISOString() };
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      (index % 2 ? server : replica).api.call('activateSubscription', { path: { id: draft.id }, body }),
    ),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  await settled(server);
  expect(await given(customer_id)).toEqual(['10', '25']);
});

test('a subscription that waits for its payment is given its credits once, when it is paid', async () => {
  const { api } = server;
  const { id: customer_id } = await newCustomer(api);
  const { id, subscription_status, latest_invoice } = await subscribe(api, await givingPlan('30'), {
    customer_id,
    payment_behavior: 'allow_incomplete',
    collection_method: 'charge_automatically',
  });
  expect(subscription_status).toBe('incomplete');
  await settled(server);
  expect(await given(customer_id)).toEqual([]);
  const paying = {
    destination_type: 'INVOICE',
    destination_id: latest_invoice?.id ?? '',
    payment_method_type: 'OFFLINE',
    amount: '30',
    currency: 'usd',
    process_payment: true,
  } as const;
  await Promise.all([1, 2].map(() => api.call('createPayment', { body: paying })));
  expect((await api.ok('getSubscription', { path: { id } })).subscription_status).toBe('active');
  await settled(server);
  expect(await given(customer_id)).toEqual(['10', '25']);
});
