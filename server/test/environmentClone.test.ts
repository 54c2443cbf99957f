import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Api } from './helpers/api.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';

let server: TestServer;
let api: Api;
let source: string;
let production: string;
beforeAll(async () => {
  server = await startTestServer();
  api = server.api;
  const { environments } = await api.ok('listEnvironments');
  source = environments.find(({ type }) => type === 'development')?.id ?? '';
  production = environments.find(({ type }) => type === 'production')?.id ?? '';
  const group = await api.ok('createGroup', { body: { name: 'AI', entity_type: 'feature', lookup_key: 'ai' } });
  for (let n = 0; n < 23; n++) {
    await api.ok('createFeature', {
      body: {
        name: `Tokens ${n}`,
        type: 'metered',
        lookup_key: `tokens_${n}`,
        group_id: group.id,
        meter: {
          name: `Tokens ${n}`,
          event_name: 'llm.request',
          aggregation: { type: 'SUM', field: `tokens_${n}` },
          reset_usage: 'BILLING_PERIOD',
        },
      },
    });
  }
  const { items } = await api.ok('queryFeature', { body: { lookup_key: 'tokens_0' } as object });
  const [feature] = items;
  const plan = await api.ok('createPlan', { body: { name: 'Pro', lookup_key: 'pro' } });
  const price = {
    currency: 'usd',
    entity_type: 'PLAN' as const,
    entity_id: plan.id,
    billing_model: 'FLAT_FEE' as const,
    billing_period: 'MONTHLY' as const,
    billing_period_count: 1,
  };
  await api.ok('createPrice', {
    body: { ...price, type: 'FIXED', invoice_cadence: 'ADVANCE', amount: '49', lookup_key: 'pro_base' },
  });
  await api.ok('createPrice', {
    body: { ...price, type: 'USAGE', invoice_cadence: 'ARREAR', amount: '0.01', meter_id: feature?.meter_id ?? '' },
  });
  await api.ok('createEntitlement', {
    body: { plan_id: plan.id, feature_id: feature?.id ?? '', feature_type: 'metered', usage_limit: 1000 },
  });
});
afterAll(() => server.stop());

const started = 'Environment clone workflow started successfully';

/** What of the catalog there is, without ids. */
async function catalogOf(there: Api) {
  const features = await there.ok('listFeatures', { query: { limit: 1000 } });
  const plans = await there.ok('queryPlan', { body: { limit: 1000, expand: 'prices,entitlements' } });
  return {
    features: features.items.map(({ lookup_key }) => lookup_key).sort(),
    plans: plans.items.map((plan) => ({
      name: plan.name,
      prices: (plan.prices ?? []).map(({ amount, type }) => `${type} ${amount}`).sort(),
      limits: (plan.entitlements ?? []).map(({ usage_limit }) => usage_limit),
    })),
  };
}

/** A copy that its workflow says is done. */
async function finished({ workflow_id, run_id }: { workflow_id: string; run_id: string }) {
  const read = () => api.ok('getWorkflow', { path: { workflow_id, run_id } });
  await expect.poll(async () => (await read()).status, { timeout: 120_000 }).toBe('Completed');
  return read();
}

test('the catalog is copied, with what belongs to it, and copying again adds nothing', async () => {
  const there = api.with({ 'X-Environment-ID': production });
  const path = { id: source };
  const expected = await catalogOf(api);
  expect(expected.features).toHaveLength(23);
  for (let time = 0; time < 2; time++) {
    const run = await api.ok('cloneEnvironment', { path, body: { target_environment_id: production } });
    expect(run).toMatchObject({ message: started, workflow_id: expect.stringMatching(/^wf_/) });
    const out = run.left_out ?? [];
    expect(out).toHaveLength(time === 0 ? 0 : 24);
    expect(new Set(out.map(({ reason }) => reason))).toEqual(new Set(time === 0 ? [] : ['is there already']));
    await finished(run);
    expect(await catalogOf(there)).toEqual(expected);
  }
  const { items } = await there.ok('listFeatures', { query: { limit: 1 } });
  expect(items[0]?.metadata).toMatchObject({ source_environment_id: source });
  const [copy] = (await there.ok('queryPlan', { body: { expand: 'prices' } })).items;
  const [original] = (await api.ok('queryPlan', { body: { expand: 'prices' } })).items;
  const meters = (plan: typeof copy) => (plan?.prices ?? []).map(({ meter_id }) => meter_id).filter(Boolean);
  expect(meters(copy)).toHaveLength(1);
  expect(meters(copy)).not.toEqual(meters(original));
});

test('a plan that cannot be copied is named with its reason', async () => {
  const plan = await api.ok('createPlan', { body: { name: 'Orphan', lookup_key: 'orphan' } });
  const meter = await api.ok('createMeter', {
    body: { name: 'Calls', event_name: 'call', aggregation: { type: 'COUNT' }, reset_usage: 'BILLING_PERIOD' },
  });
  await api.ok('createPrice', {
    body: {
      currency: 'usd',
      entity_type: 'PLAN',
      entity_id: plan.id,
      billing_model: 'FLAT_FEE',
      billing_period: 'MONTHLY',
      type: 'USAGE',
      invoice_cadence: 'ARREAR',
      amount: '1',
      meter_id: meter.id,
    },
  });
  const body = { target_environment_id: production };
  const { left_out = [] } = await api.ok('cloneEnvironment', { path: { id: source }, body });
  expect(left_out.filter(({ entity_id }) => entity_id === plan.id)).toEqual([
    {
      entity_type: 'plan',
      entity_id: plan.id,
      entity_name: 'Orphan',
      reason: expect.stringMatching(/no feature in use/),
    },
  ]);
});

test('the target may be new, within the limits of the tenant, and not the environment itself', async () => {
  const path = { id: source };
  const run = await api.ok('cloneEnvironment', { path, body: { name: 'Staging', type: 'development' } });
  expect(run.message).toBe(started);
  expect((await api.fails('cloneEnvironment', { path, body: { name: 'More', type: 'production' } })).status).toBe(400);
  expect((await api.fails('cloneEnvironment', { path, body: { target_environment_id: source } })).status).toBe(400);
  expect((await api.fails('cloneEnvironment', { path, body: {} })).status).toBe(400);
  expect((await api.fails('cloneEnvironment', { path, body: { target_environment_id: 'env_none' } })).status).toBe(404);
});

test('coupons and tax rates are copied by their code, unredeemed, and once', async () => {
  const coupon = { type: 'percentage', percentage_off: '10', cadence: 'once' } as const;
  const rate = { tax_rate_type: 'percentage', percentage_value: '19' } as const;
  const there = api.with({ 'X-Environment-ID': production });
  await there.ok('createCoupon', { body: { ...coupon, name: 'Own', coupon_code: 'TAKEN' } });
  const taken = await api.ok('createCoupon', { body: { ...coupon, name: 'Taken', coupon_code: 'TAKEN' } });
  for (const name of ['First', 'Second']) await api.ok('createCoupon', { body: { ...coupon, name } });
  await api.ok('createTaxRate', { body: { ...rate, name: 'VAT', code: 'VAT' } });
  await api.ok('createTaxRate', { body: { ...rate, name: 'VAT', code: 'VAT2' } });
  const copied = async () => {
    const coupons = await there.ok('queryCoupon', { body: {} });
    const rates = await there.ok('getTaxRates', { query: {} });
    return [coupons.items.map(({ name }) => name).sort(), rates.items.map(({ code }) => code).sort()];
  };
  const body = { target_environment_id: production };
  const first = await api.ok('cloneEnvironment', { path: { id: source }, body });
  expect(first.left_out?.filter(({ entity_type }) => entity_type === 'coupon' || entity_type === 'tax_rate')).toEqual([
    { entity_type: 'coupon', entity_id: taken.id, entity_name: 'Taken', reason: 'is there already' },
  ]);
  const all = [
    ['First', 'Own', 'Second'],
    ['VAT', 'VAT2'],
  ];
  const details = await finished(first);
  expect(await copied()).toEqual(all);
  // Two for the features, and one for what comes after each part.
  expect(details.activities.length).toBeGreaterThanOrEqual(6);
  expect(new Set(details.activities.map(({ status }) => status))).toEqual(new Set(['completed']));
  const again = await api.ok('cloneEnvironment', { path: { id: source }, body });
  const kinds = (again.left_out ?? []).map(({ entity_type }) => entity_type);
  expect(kinds.filter((kind) => kind === 'coupon' || kind === 'tax_rate')).toHaveLength(5);
  await finished(again);
  expect(await copied()).toEqual(all);
  const { items } = await there.ok('queryCoupon', { body: {} });
  expect(items.find(({ name }) => name === 'First')).toMatchObject({
    percentage_off: '10',
    total_redemptions: 0,
    metadata: { source_environment_id: source },
  });
});
