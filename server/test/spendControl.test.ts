import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fresh, newCustomer, newMeter, newPlan, subscribe } from './helpers/sales.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';
import { newWallet } from './helpers/wallets.ts';

let server: TestServer;
let replica: TestServer;
let api: TestServer['api'];
beforeAll(async () => {
  server = await startTestServer();
  replica = await startTestServer({ connection: server.connection });
  api = server.api;
});
afterAll(async () => {
  await replica.stop();
  await server.stop();
});

/** A customer of a plan that charges a dollar a token, unless it charges nothing, and includes some, or none. */
async function customerOf({
  charged = true,
  included,
}: {
  charged?: boolean;
  included?: { limit?: number; soft?: boolean };
} = {}) {
  const meter = await newMeter(api);
  const usage = { type: 'USAGE', amount: '1', invoice_cadence: 'ARREAR', meter_id: meter.id } as const;
  const { plan } = await newPlan(api, charged ? [usage] : [{}]);
  const feature = await api.ok('createFeature', {
    body: { name: fresh('Tokens'), type: 'metered', meter_id: meter.id },
  });
  if (included) {
    await api.ok('createEntitlement', {
      body: {
        plan_id: plan.id,
        feature_id: feature.id,
        feature_type: 'metered',
        is_soft_limit: included.soft ?? false,
        ...(included.limit !== undefined && { usage_limit: included.limit }),
      },
    });
  }
  const customer = await newCustomer(api);
  await subscribe(api, plan.id, { customer_id: customer.id });
  const event = (tokens: number, more: object = {}) => ({
    event_name: meter.event_name,
    external_customer_id: customer.external_id,
    properties: { tokens },
    ...more,
  });
  return {
    customer,
    feature,
    event,
    ask: (tokens: number, more: object = {}) => api.ok('authorizeUsage', { body: event(tokens, more) }),
  };
}

/** They are served one after the other, and what stands in for ClickHouse takes its time. */
const CALLERS = inject('clickhouse') === '' ? 64 : 16;

describe('the last credit', () => {
  test.each([
    ['for one dollar each', 10, 1],
    ['for three dollars each', 10, 3],
  ])(
    'with many callers on two replicas exactly the allowed number succeed: %s',
    async (_name, credits, tokens) => {
      const { customer, event } = await customerOf();
      const wallet = await newWallet(api, { customer_id: customer.id, initial_credits_to_load: `${credits}` });
      const answers = await Promise.all(
        Array.from({ length: CALLERS }, (_, index) =>
          (index % 2 ? server : replica).api.ok('authorizeUsage', { body: event(tokens) }),
        ),
      );
      const allowed = answers.filter((answer) => answer.allowed);
      expect(allowed).toHaveLength(Math.floor(credits / tokens));
      expect(allowed.every(({ recorded, cost }) => recorded && cost === `${tokens}`)).toBe(true);
      expect(new Set(answers.filter((answer) => !answer.allowed).map((answer) => answer.denied_by))).toEqual(
        new Set(['insufficient_balance']),
      );
      const left = await api.ok('getWalletBalance', { path: { id: wallet.id } });
      expect(left.real_time_balance).toBe(`${credits - allowed.length * tokens}`);
    },
    120_000,
  );

  test('of a hard limit is had once too', async () => {
    const { event } = await customerOf({ charged: false, included: { limit: 5 } });
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        (index % 2 ? server : replica).api.ok('authorizeUsage', { body: event(1) }),
      ),
    );
    expect(answers.filter(({ allowed }) => allowed)).toHaveLength(5);
    expect(new Set(answers.map(({ denied_by }) => denied_by))).toEqual(new Set([undefined, 'limit_reached']));
  });
});

test('what is allowed is recorded, with what it costs and what is left', async () => {
  const { customer, feature, ask } = await customerOf({ included: { limit: 4, soft: true } });
  const wallet = await newWallet(api, {
    customer_id: customer.id,
    conversion_rate: '0.5',
    initial_credits_to_load: '20',
  });
  const first = await ask(6, { event_id: 'e-1' });
  expect(first).toMatchObject({
    allowed: true,
    recorded: true,
    event_id: 'e-1',
    cost: '2',
    currency: 'usd',
    entitlements: [
      {
        feature_id: feature.id,
        allowed: true,
        quantity: '6',
        usage: '0',
        usage_limit: '4',
        remaining: '0',
        is_soft_limit: true,
      },
    ],
    balance: { allowed: true, wallet_ids: [wallet.id], available: '10', remaining: '8' },
  });
  // The same event again is no second one.
  expect(await ask(6, { event_id: 'e-1' })).toMatchObject({ allowed: true, recorded: true, cost: '0' });
  const asked = await ask(3, { dry_run: true });
  expect(asked).toMatchObject({
    allowed: true,
    recorded: false,
    cost: '3',
    balance: { available: '8', remaining: '5' },
  });
  const denied = await ask(9);
  expect(denied).toMatchObject({
    allowed: false,
    recorded: false,
    denied_by: 'insufficient_balance',
    balance: { allowed: false, available: '8', remaining: '8' },
  });
  expect(await ask(8)).toMatchObject({ allowed: true, balance: { remaining: '0' } });
  const { items } = { items: await eventIds(customer.external_id) };
  expect(items).toHaveLength(2);
});

async function eventIds(external_customer_id: string): Promise<string[]> {
  const answer = await api.ok('listRawEvents', { body: { external_customer_id } });
  return (answer.events ?? []).map((event) => event.id);
}

describe('denials', () => {
  test('without a subscription', async () => {
    const customer = await newCustomer(api);
    const body = { event_name: 'anything', external_customer_id: customer.external_id };
    expect(await api.ok('authorizeUsage', { body })).toMatchObject({
      allowed: false,
      denied_by: 'no_subscription',
      currency: null,
    });
    expect((await api.fails('authorizeUsage', { body: { ...body, external_customer_id: 'nobody' } })).status).toBe(404);
  });

  test('of a feature that is neither included nor charged', async () => {
    const { ask } = await customerOf({ charged: false });
    expect(await ask(1)).toMatchObject({ allowed: false, denied_by: 'not_entitled', recorded: false });
  });

  test('beyond a hard limit, which leaves what there is', async () => {
    const { ask } = await customerOf({ included: { limit: 5 } });
    expect(await ask(3)).toMatchObject({ allowed: true, cost: '0', entitlements: [{ remaining: '2' }] });
    expect(await ask(3)).toMatchObject({
      allowed: false,
      denied_by: 'limit_reached',
      entitlements: [{ allowed: false, usage: '3', remaining: '2' }],
    });
    expect(await ask(2)).toMatchObject({ allowed: true, entitlements: [{ remaining: '0' }] });
  });

  test('where a wallet is required', async () => {
    const { ask } = await customerOf();
    expect(await ask(1)).toMatchObject({ allowed: true });
    expect(await ask(1, { require_balance: true })).toMatchObject({ allowed: false, denied_by: 'no_wallet' });
  });
});

test('with an Idempotency-Key a denial is remembered and an allowance counts once', async () => {
  const { customer, event } = await customerOf();
  await newWallet(api, { customer_id: customer.id, initial_credits_to_load: '1' });
  const keyed = api.with({ 'Idempotency-Key': fresh('auth') });
  const first = await keyed.ok('authorizeUsage', { body: event(1) });
  expect(await keyed.ok('authorizeUsage', { body: event(1) })).toEqual(first);
  expect(await eventIds(customer.external_id)).toHaveLength(1);
  const refused = api.with({ 'Idempotency-Key': fresh('auth') });
  const denied = await refused.ok('authorizeUsage', { body: event(1) });
  expect(denied).toMatchObject({ allowed: false });
  expect(await refused.ok('authorizeUsage', { body: event(1) })).toEqual(denied);
});
