import { afterAll, beforeAll, expect, test } from 'vitest';
import { newCustomer, newPlan, subscribe } from '../helpers/sales.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  const { api } = server;
  await api.ok('createCustomer', { body: { external_id: 'brightside', name: 'Brightside Labs' } });
  const large = { key: 'model', values: ['large'] };
  await api.ok('createMeter', {
    body: {
      name: 'Tokens',
      event_name: 'llm.request',
      aggregation: { type: 'SUM_WITH_MULTIPLIER', field: 'tokens', multiplier: '0.5' },
      filters: [large],
      reset_usage: 'BILLING_PERIOD',
    },
  });
});
afterAll(() => server.stop());

async function trace(event_id: string, external_customer_id: string, properties: Record<string, unknown>) {
  await server.api.ok('ingestEvent', {
    body: { event_id, event_name: 'llm.request', external_customer_id, properties },
  });
  const answer = await server.api.ok('getEvent', { query: { id: event_id } });
  expect(answer.event).toMatchObject({ id: event_id, external_customer_id, properties });
  return answer;
}

test('an event that a meter takes is shown with what the meter read', async () => {
  const answer = await trace('measured', 'brightside', { model: 'large', tokens: 9 });
  expect(answer.status).toBe('processed');
  expect(answer.processed_events).toHaveLength(1);
  expect(answer.processed_events?.[0]).toMatchObject({ qty_total: '4.5', feature_id: '', subscription_id: '' });
  expect(answer).not.toHaveProperty('debug_tracker');
});

test('an event that somebody pays for is shown with the line that charges it', async () => {
  const { api } = server;
  const [meter] = (await api.ok('listMeters', {})).items;
  const { plan, prices } = await newPlan(api, [
    { type: 'USAGE', meter_id: meter?.id ?? '', amount: '0.01', invoice_cadence: 'ARREAR' },
  ]);
  const customer = await newCustomer(api);
  const subscription = await subscribe(api, plan.id, { customer_id: customer.id, start_date: '2025-01-01T00:00:00Z' });
  const answer = await trace('charged', customer.external_id, { model: 'large', tokens: 9 });
  expect(answer.processed_events).toMatchObject([
    {
      customer_id: customer.id,
      subscription_id: subscription.id,
      sub_line_item_id: subscription.line_items?.[0]?.id,
      price_id: prices[0]?.id,
      meter_id: meter?.id,
      qty_total: '4.5',
    },
  ]);
});

test('an event of an unknown customer stops at the first step, and goes on when there is one', async () => {
  const answer = await trace('orphan', 'nobody', { model: 'large', tokens: 9 });
  expect(answer.status).toBe('failed');
  expect(answer.debug_tracker).toMatchObject({
    customer_lookup: { status: 'error', error: { code: 'not_found', http_status_code: 404 } },
    meter_matching: { status: 'unprocessed' },
    failure_point: { failure_point_type: 'customer_lookup' },
  });
  await server.api.ok('createCustomer', { body: { external_id: 'nobody', name: 'Somebody' } });
  expect((await server.api.ok('getEvent', { query: { id: 'orphan' } })).status).toBe('processed');
});

test('an event that no meter takes stops at the second', async () => {
  const answer = await trace('unmeasured', 'brightside', { model: 'small', tokens: 9 });
  expect(answer.status).toBe('failed');
  expect(answer.debug_tracker).toMatchObject({
    customer_lookup: { status: 'found', customer: { external_id: 'brightside' } },
    meter_matching: { status: 'not_found' },
    price_lookup: { status: 'unprocessed' },
    failure_point: { failure_point_type: 'meter_lookup', error: { code: 'not_found' } },
  });
});

test('an unknown event is not found', async () => {
  expect((await server.api.fails('getEvent', { query: { id: 'none' } })).status).toBe(404);
  expect((await server.api.fails('getEvent')).status).toBe(400);
});
