import { afterAll, beforeAll, expect, test } from 'vitest';
import { newLife, newMeter, newPlan, subscribe } from './helpers/sales.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test('a month of a yearly commitment costs what is beyond what the months before have left of it', async () => {
  const { api } = server;
  const life = await newLife(api, '2026-01-01T00:00:00Z');
  const { id: meter_id, event_name } = await newMeter(api);
  const { plan, prices } = await newPlan(api, [{ type: 'USAGE', amount: '1', invoice_cadence: 'ARREAR', meter_id }]);
  const yearly = { commitment_amount: '100', overage_factor: '2', enable_true_up: true, commitment_duration: 'ANNUAL' };
  await subscribe(api, plan.id, {
    customer_id: life.customer.id,
    start_date: '2026-01-01T00:00:00Z',
    line_item_commitments: { [prices[0]?.id ?? '']: yearly as { commitment_duration: 'ANNUAL' } },
  });
  const { external_id: external_customer_id } = life.customer;
  const use = (tokens: number, timestamp: string) =>
    api.ok('ingestEvent', { body: { event_name, external_customer_id, timestamp, properties: { tokens } } });
  await use(80, '2026-01-10T00:00:00Z');
  await life.until('2026-02-01T03:00:00Z');
  await use(30, '2026-02-10T00:00:00Z');
  await life.until('2026-02-15T00:00:00Z');
  const cost = async (start_time: string, end_time: string) => {
    const { items } = await api.ok('getUsageAnalytics', { body: { external_customer_id, start_time, end_time } });
    return items.map(({ subtotal, commitment_info: info }) => [
      subtotal,
      info?.computed_commitment_utilized_amount,
      info?.computed_overage_amount,
      info?.computed_true_up_amount,
    ]);
  };
  expect(await cost('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z')).toEqual([['80', '80', '0', '0']]);
  expect(await cost('2026-02-01T00:00:00Z', '2026-03-01T00:00:00Z')).toEqual([['40', '20', '20', '0']]);
  await life.until('2026-03-01T03:00:00Z');
  const query = { customer_id: life.customer.id, billing_reason: 'SUBSCRIPTION_CYCLE' as const };
  const { items } = await api.ok('listInvoices', { query });
  expect(items.map(({ subtotal }) => subtotal)).toEqual(['40', '80']);
});
