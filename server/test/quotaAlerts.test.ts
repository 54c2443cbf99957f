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

test.each([
  ['a quantity', 'quantity', '100'],
  ['money', 'amount', '200'],
] as const)(
  'a quota of %s that is used up is told once for each of its windows',
  async (_name, grant_measure, quota) => {
    const { api } = server;
    const life = await newLife(api, '2026-01-01T00:00:00Z');
    const meter = await newMeter(api);
    const { plan } = await newPlan(api, [
      { type: 'USAGE', amount: '2', invoice_cadence: 'ARREAR', meter_id: meter.id },
    ]);
    const feature = await api.ok('createFeature', {
      body: { name: fresh('Tokens'), lookup_key: fresh('tokens'), type: 'metered', meter_id: meter.id },
    });
    const entitlement = await api.ok('createEntitlement', {
      body: {
        plan_id: plan.id,
        feature_id: feature.id,
        feature_type: 'metered',
        grant_measure,
        grant_duration_value: 5,
        grant_duration_unit: 'hour',
        grant_allocation_behavior: 'first_usage',
        grant_quota: quota,
      },
    });
    const { id } = await subscribe(api, plan.id, { customer_id: life.customer.id, start_date: '2026-01-01T00:00:00Z' });
    const use = async (tokens: number, timestamp: string) => {
      await life.until(timestamp);
      const { external_id: external_customer_id } = life.customer;
      const { event_name } = meter;
      await api.ok('ingestEvent', { body: { event_name, external_customer_id, timestamp, properties: { tokens } } });
      await server.running.services.usageWatch.look();
      await life.until(timestamp.replace('00Z', '01Z'));
    };
    const told = () => eventsOf(server, id).then((names) => names.filter((name) => name.includes('grant')));
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
    const logs = await api.ok('queryAlertLog', { body: { alert_type: 'entitlement_grant_exhausted', order: 'asc' } });
    const own = logs.items.filter((log) => log.parent_entity_id === id);
    expect(own).toMatchObject([
      { entity_type: 'entitlement_grant', alert_status: 'in_alarm', alert_info: { value_at_time: quota } },
      { alert_info: { value_at_time: grant_measure === 'amount' ? '250' : '125' } },
    ]);
    expect(new Set(own.map((log) => log.entity_id)).size).toBe(2);
    const [first] = await server.running.services.databases.query<{ payload: object }>(sql`
    select payload from outbox where object_id = ${id} and event_name = 'entitlement.grant.exhausted' order by sequence`);
    expect(first?.payload).toMatchObject({
      entitlement_id: entitlement.id,
      entitlement_grant_id: own[0]?.entity_id,
      customer_id: life.customer.id,
      usage_ratio: '1',
    });
  },
);
