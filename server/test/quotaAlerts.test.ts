import type { CreateEntitlementRequest, Entitlement } from '@flexprice/generated/types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../src/db/index.ts';
import { eventsOf } from './helpers/billing.ts';
import { settled } from './helpers/jobs.ts';
import { fresh, newLife, newMeter, newPlan, subscribe } from './helpers/sales.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** A customer with a clock on a plan that includes quotas of what a meter counts at $2 each. */
async function withQuotas(quotas: readonly Partial<CreateEntitlementRequest>[]) {
  const { api } = server;
  const life = await newLife(api, '2026-01-01T00:00:00Z');
  const meter = await newMeter(api);
  const { plan } = await newPlan(api, [{ type: 'USAGE', amount: '2', invoice_cadence: 'ARREAR', meter_id: meter.id }]);
  const feature = await api.ok('createFeature', {
    body: { name: fresh('Tokens'), lookup_key: fresh('tokens'), type: 'metered', meter_id: meter.id },
  });
  const entitlements: Entitlement[] = [];
  for (const quota of quotas) {
    const body = {
      plan_id: plan.id,
      feature_id: feature.id,
      feature_type: 'metered' as const,
      grant_allocation_behavior: 'first_usage' as const,
      ...quota,
    };
    entitlements.push(await api.ok('createEntitlement', { body }));
  }
  const { id } = await subscribe(api, plan.id, { customer_id: life.customer.id, start_date: '2026-01-01T00:00:00Z' });
  return {
    id,
    customer: life.customer,
    entitlements,
    /** Uses something at an instant, and lets whoever watches look at it. */
    async use(tokens: number, timestamp: string) {
      await life.until(timestamp);
      const { external_id: external_customer_id } = life.customer;
      const { event_name } = meter;
      await api.ok('ingestEvent', { body: { event_name, external_customer_id, timestamp, properties: { tokens } } });
      await server.running.services.usageWatch.look();
      await life.until(timestamp.replace('00Z', '01Z'));
    },
    told: () => eventsOf(server, id).then((names) => names.filter((name) => name.includes('grant'))),
    async payloads() {
      const rows = await server.running.services.databases.query<{ payload: { entitlement_id: string } }>(sql`
        select payload from outbox where object_id = ${id} and event_name = 'entitlement.grant.exhausted' order by sequence`);
      return rows.map(({ payload }) => payload);
    },
  };
}

test.each([
  ['a quantity', 'quantity', '100'],
  ['money', 'amount', '200'],
] as const)(
  'a quota of %s that is used up is told once for each of its windows',
  async (_name, grant_measure, grant_quota) => {
    const { id, customer, entitlements, use, told, payloads } = await withQuotas([
      { grant_measure, grant_duration_value: 5, grant_duration_unit: 'hour', grant_quota },
    ]);
    await use(99, '2026-01-03T10:00:00Z');
    expect(await told()).toEqual([]);
    await use(1, '2026-01-03T11:00:00Z');
    await use(30, '2026-01-03T12:00:00Z');
    expect(await told()).toEqual(['entitlement.grant.exhausted']);
    await use(99, '2026-01-03T15:00:00Z');
    expect(await told()).toHaveLength(1);
    await use(26, '2026-01-03T16:00:00Z');
    expect(await told()).toHaveLength(2);
    await settled(server);
    const logs = await server.api.ok('queryAlertLog', {
      body: { alert_type: 'entitlement_grant_exhausted', order: 'asc' },
    });
    const own = logs.items.filter((log) => log.parent_entity_id === id);
    expect(own).toMatchObject([
      { entity_type: 'entitlement_grant', alert_status: 'in_alarm', alert_info: { value_at_time: grant_quota } },
      { alert_info: { value_at_time: grant_measure === 'amount' ? '250' : '125' } },
    ]);
    expect(new Set(own.map((log) => log.entity_id)).size).toBe(2);
    expect((await payloads())[0]).toMatchObject({
      entitlement_id: entitlements[0]?.id,
      entitlement_grant_id: own[0]?.entity_id,
      customer_id: customer.id,
      usage_ratio: '1',
    });
  },
);

test('quotas that run side by side are each told of when they are used up', async () => {
  const parallel = { aggregation_mode: 'parallel', grant_measure: 'quantity' } as const;
  const { entitlements, use, payloads } = await withQuotas([
    { ...parallel, grant_duration_value: 5, grant_duration_unit: 'hour', grant_quota: '100' },
    { ...parallel, grant_duration_value: 1, grant_duration_unit: 'day', grant_quota: '150' },
  ]);
  const [hours, day] = entitlements.map((entitlement) => entitlement.id);
  const exhausted = async () => (await payloads()).map(({ entitlement_id }) => entitlement_id);
  await use(90, '2026-01-03T10:00:00Z');
  expect(await exhausted()).toEqual([]);
  await use(70, '2026-01-03T16:00:00Z');
  expect(await exhausted()).toEqual([day]);
  await use(30, '2026-01-03T17:00:00Z');
  expect(await exhausted()).toEqual([day, hours]);
});
