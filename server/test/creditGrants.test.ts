import type { CreateCreditGrantRequest } from '@flexprice/generated/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { creditsOf, monthly, once } from './helpers/grants.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';
import { addSubscription } from './helpers/subscriptions.ts';

let server: TestServer;
let plan: string;
beforeAll(async () => {
  server = await startTestServer();
  plan = (await server.api.ok('createPlan', { body: { name: 'Pro' } })).id;
});
afterAll(() => server.stop());

/** A customer whose time is a test clock's, with a monthly subscription from then on. */
async function subscribed(frozen_time = '2025-01-15T00:00:00Z', more: object = {}) {
  const { api } = server;
  const customer = await api.ok('createCustomer', { body: { external_id: crypto.randomUUID(), name: 'Kestrel' } });
  const clock = await api.ok('createTestClock', { body: { frozen_time, name: 'Clock' } });
  await api.ok('attachTestClockCustomer', { path: { id: clock.id }, body: { customer_id: customer.id } });
  const periodEnd = new Date(frozen_time);
  periodEnd.setUTCMonth(periodEnd.getUTCMonth() + 1);
  const subscription = await addSubscription(server, {
    customer: customer.id,
    plan,
    start: frozen_time,
    periodEnd: periodEnd.toISOString(),
    ...more,
  });
  return { customer: customer.id, subscription, clock: clock.id, start_date: frozen_time };
}

const grantTo = (subscription_id: string, start_date: string, body: object = once) =>
  server.api.ok('createCreditGrant', {
    body: { ...body, scope: 'SUBSCRIPTION', subscription_id, start_date } as CreateCreditGrantRequest,
  });

async function advance(clock: string, to: string) {
  const answer = await server.api.ok('advanceTestClock', {
    path: { id: clock },
    body: { frozen_time: to, wait_seconds: 60 },
  });
  expect(answer.clock_status).toBe('ready');
}

const credits = (customer: string) => creditsOf(server.api, customer);

test('templates are created, read, changed and ended', async () => {
  const { api } = server;
  const { id } = await api.ok('createPlan', { body: { name: 'Team' } });
  const body = { ...monthly, scope: 'PLAN', plan_id: id, conversion_rate: '0.50' } as const;
  const made = await api.ok('createCreditGrant', { body });
  expect(made).toMatchObject({ plan_id: id, credits: '10', conversion_rate: '0.5', status: 'published' });
  expect(made).not.toHaveProperty('start_date');
  const path = { id: made.id };
  expect(await api.ok('getCreditGrant', { path })).toEqual(made);
  expect(await api.ok('getPlanCreditGrants', { path: { id } })).toEqual({
    items: [made],
    pagination: { total: 1, limit: 0, offset: 0 },
  });
  expect((await api.ok('getPlan', { path: { id } })).credit_grants).toEqual([made]);
  const other = await api.fails('createCreditGrant', { body: { ...body, conversion_rate: '0.6' } });
  expect(other.body.details).toEqual({ conversion_rate: 'must be 0.5, as on the other grants beside this one' });
  await api.ok('createCreditGrant', { body: { ...body, conversion_rate: '0.500' } });

  expect(await api.ok('updateCreditGrant', { path, body: { name: 'New', metadata: { a: 'b' } } })).toMatchObject({
    name: 'New',
    metadata: { a: 'b' },
  });
  expect(await api.ok('deleteCreditGrant', { path })).toEqual({ message: 'credit grant deleted successfully' });
  expect((await api.fails('deleteCreditGrant', { path })).body.code).toBe('invalid_operation');
  expect((await api.ok('getPlanCreditGrants', { path: { id } })).items).toHaveLength(1);
  const statuses = async (query: object) =>
    (await api.ok('listCreditGrants', { query: { plan_ids: [id], ...query } })).items.map((grant) => grant.status);
  expect((await statuses({})).sort()).toEqual(['archived', 'published']);
  expect(await statuses({ status: 'archived' })).toEqual(['archived']);

  const addon = await api.ok('createAddon', { body: { name: 'More', lookup_key: 'more' } });
  const ofAddon = await api.ok('createCreditGrant', { body: { ...once, scope: 'ADDON', addon_id: addon.id } });
  expect((await api.ok('getAddonCreditGrants', { path: { id: addon.id } })).items).toEqual([ofAddon]);
  await api.ok('deleteCreditGrant', { path: { id: ofAddon.id } });
  expect((await api.ok('getAddonCreditGrants', { path: { id: addon.id } })).items).toEqual([]);
});

describe('what is wrong with a grant', () => {
  test.each<[string, object, string[]]>([
    [
      'is reported at once',
      { ...monthly, credits: '0', period: undefined, scope: 'PLAN' },
      ['credits', 'period', 'plan_id'],
    ],
    ['no count', { ...monthly, period_count: undefined, scope: 'PLAN', plan_id: 'p' }, ['period_count', 'plan_id']],
    [
      'no duration',
      { ...once, expiration_type: 'DURATION', scope: 'ADDON', addon_id: 'a' },
      ['addon_id', 'expiration_duration', 'expiration_duration_unit'],
    ],
    [
      'dates of a template',
      { ...once, scope: 'PLAN', plan_id: 'p', start_date: '2025-01-01T00:00:00Z' },
      ['plan_id', 'start_date'],
    ],
    [
      'a live one without a start',
      { ...once, scope: 'SUBSCRIPTION', subscription_id: 's' },
      ['start_date', 'subscription_id'],
    ],
    [
      'rates',
      { ...once, scope: 'PLAN', plan_id: 'p', conversion_rate: '0', topup_conversion_rate: '-1' },
      ['conversion_rate', 'plan_id', 'topup_conversion_rate'],
    ],
  ])('%s', async (_name, body, expected) => {
    const failure = await server.api.fails('createCreditGrant', { body });
    expect(failure.body.code).toBe('validation_error');
    expect(Object.keys(failure.body.details ?? {}).sort()).toEqual(expected);
  });

  test('an unknown plan alone is not found', async () => {
    expect(
      (await server.api.fails('createCreditGrant', { body: { ...once, scope: 'PLAN', plan_id: 'p' } })).status,
    ).toBe(404);
  });

  test('dates outside the subscription, and a subscription that is over', async () => {
    const { subscription } = await subscribed('2025-01-15T00:00:00Z', { end: '2025-06-15T00:00:00Z' });
    const body = { ...once, scope: 'SUBSCRIPTION', subscription_id: subscription };
    const early = await server.api.fails('createCreditGrant', {
      body: { ...body, start_date: '2025-01-14T00:00:00Z', end_date: '2025-06-16T00:00:00Z' },
    });
    expect(Object.keys(early.body.details ?? {}).sort()).toEqual(['end_date', 'start_date']);
    const over = await subscribed('2025-01-15T00:00:00Z', { status: 'cancelled' });
    const late = { ...body, subscription_id: over.subscription, start_date: '2025-01-15T00:00:00Z' };
    expect((await server.api.fails('createCreditGrant', { body: late })).body.code).toBe('invalid_operation');
  });
});

test('credits given once reach a new wallet at once, or when they are due', async () => {
  const { customer, subscription, clock, start_date } = await subscribed();
  await grantTo(subscription, start_date, {
    ...once,
    priority: 3,
    expiration_type: 'DURATION',
    expiration_duration: 1,
    expiration_duration_unit: 'MONTH',
  });
  const { wallet, rows } = await credits(customer);
  expect(wallet).toMatchObject({ wallet_type: 'PRE_PAID', currency: 'usd', credit_balance: '25' });
  expect(rows).toMatchObject([
    {
      transaction_reason: 'SUBSCRIPTION_CREDIT_GRANT',
      priority: 3,
      expiry_date: '2025-02-15T00:00:00Z',
      created_at: start_date,
    },
  ]);

  const later = await grantTo(subscription, '2025-02-01T00:00:00Z');
  const coming = await server.api.ok('getSubscriptionUpcomingGrants', { path: { id: subscription } });
  expect(coming).toMatchObject({
    items: [
      {
        credit_grant_id: later.id,
        application_status: 'pending',
        application_reason: 'onetime_credit_grant',
        scheduled_for: '2025-02-01T00:00:00Z',
      },
    ],
    pagination: { total: 1, limit: 0, offset: 0 },
  });
  expect(await server.api.ok('getCustomerUpcomingGrants', { path: { id: customer } })).toEqual(coming);
  await advance(clock, '2025-02-02T00:00:00Z');
  expect((await credits(customer)).wallet?.credit_balance).toBe('50');
  expect((await server.api.ok('getSubscriptionUpcomingGrants', { path: { id: subscription } })).items).toEqual([]);
  // Six hours after the first 25 expired, they are gone. (The period is not billed here, which would hold them.)
  const gone = await grantTo(subscription, '2025-02-02T00:00:00Z', {
    ...once,
    expiration_type: 'DURATION',
    expiration_duration: 1,
    expiration_duration_unit: 'DAY',
  });
  expect(gone.status).toBe('published');
  await advance(clock, '2025-02-03T05:59:00Z');
  expect((await credits(customer)).wallet?.credit_balance).toBe('75');
  await advance(clock, '2025-02-03T06:00:00Z');
  const after = await credits(customer);
  expect(after.wallet?.credit_balance).toBe('50');
  expect(after.rows.at(-1)).toMatchObject({
    transaction_reason: 'CREDIT_EXPIRED',
    credit_amount: '25',
    created_at: '2025-02-03T06:00:00Z',
  });
});

test('recurring credits come every period; there is no partial last one', async () => {
  const { customer, subscription, clock, start_date } = await subscribed();
  await grantTo(subscription, start_date, { ...monthly, end_date: '2025-04-01T00:00:00Z' });
  await advance(clock, '2025-06-01T00:00:00Z');
  const { rows } = await credits(customer);
  const given = rows.filter((row) => row.type === 'credit');
  expect(given.map((row) => [row.created_at, row.expiry_date])).toEqual([
    ['2025-01-15T00:00:00Z', '2025-02-15T00:00:00Z'],
    ['2025-02-15T00:00:00Z', '2025-03-15T00:00:00Z'],
  ]);
});

test('periods that are past are caught up, and what would be expired is skipped', async () => {
  const { customer, subscription } = await subscribed('2025-06-20T00:00:00Z', {
    start: '2025-01-15T00:00:00Z',
    periodStart: '2025-06-15T00:00:00Z',
    periodEnd: '2025-07-15T00:00:00Z',
  });
  await grantTo(subscription, '2025-01-15T00:00:00Z', { ...monthly, expiration_type: 'NEVER' });
  expect((await credits(customer)).rows).toHaveLength(6);
  await grantTo(subscription, '2025-01-15T00:00:00Z', { ...monthly, credits: '7' });
  const { rows } = await credits(customer);
  expect(rows.slice(6)).toMatchObject([{ credit_amount: '7', expiry_date: '2025-07-15T00:00:00Z' }]);
  const upcoming = await server.api.ok('getSubscriptionUpcomingGrants', { path: { id: subscription } });
  expect(upcoming.items.map((item) => [item.scheduled_for, item.application_reason])).toEqual([
    ['2025-07-15T00:00:00Z', 'recurring_credit_grant'],
    ['2025-07-15T00:00:00Z', 'recurring_credit_grant'],
  ]);
});

test('ending a grant calls off what is to come and leaves what was given', async () => {
  const { customer, subscription, clock, start_date } = await subscribed();
  const { id } = await grantTo(subscription, start_date, { ...monthly, expiration_type: 'NEVER' });
  const path = { id };
  expect(
    (await server.api.fails('updateCreditGrant', { path, body: { end_date: '2025-01-14T00:00:00Z' } })).status,
  ).toBe(400);
  await server.api.ok('deleteCreditGrant', { path, body: { effective_date: '2025-02-20T00:00:00Z' } });
  await advance(clock, '2025-05-01T00:00:00Z');
  // The instalment of 15 February was due before.
  expect((await credits(customer)).wallet?.credit_balance).toBe('20');
  expect(await server.api.ok('getCreditGrant', { path })).toMatchObject({
    status: 'published',
    end_date: '2025-02-20T00:00:00Z',
  });
});

test('what the subscription is decides what becomes of an instalment', async () => {
  const paused = await subscribed('2025-01-15T00:00:00Z', { status: 'paused' });
  await grantTo(paused.subscription, paused.start_date, monthly);
  expect((await credits(paused.customer)).rows).toEqual([]);
  const waiting = await subscribed('2025-01-15T00:00:00Z', { status: 'incomplete' });
  await grantTo(waiting.subscription, waiting.start_date);
  await advance(waiting.clock, '2025-01-15T04:00:00Z');
  expect((await credits(waiting.customer)).rows).toEqual([]);
});

test('a wallet with other rates is not touched; the instalment says why and is tried again', async () => {
  const { customer, subscription, clock, start_date } = await subscribed();
  const wallet = await server.api.ok('createWallet', {
    body: { customer_id: customer, currency: 'usd', conversion_rate: '0.01' },
  });
  await grantTo(subscription, start_date, { ...once, conversion_rate: '0.5' });
  const failed = await server.api.ok('getSubscriptionUpcomingGrants', { path: { id: subscription } });
  expect(failed.items).toMatchObject([
    { application_status: 'failed', retry_count: 1, failure_reason: expect.stringContaining(wallet.id) },
  ]);
  await server.api.ok('terminateWallet', { path: { id: wallet.id } });
  await advance(clock, '2025-01-15T00:15:00Z');
  expect((await credits(customer)).wallet).toMatchObject({
    credit_balance: '25',
    conversion_rate: '0.5',
    balance: '12.5',
  });
  // Without rates any wallet will do.
  await grantTo(subscription, start_date);
  expect((await credits(customer)).wallet).toMatchObject({ credit_balance: '50' });
});
