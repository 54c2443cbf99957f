import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { sql } from '../../src/db/index.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';
import { Receiver } from './receiver.ts';

let server: TestServer;
let replica: TestServer;
let api: TestServer['api'];
beforeAll(async () => {
  const config = { allowPrivateAddresses: true };
  server = await startTestServer({ config });
  replica = await startTestServer({ config, connection: server.connection });
  api = server.api;
  await api.ok('createMeter', {
    body: {
      name: 'Tokens',
      event_name: 'llm.request',
      aggregation: { type: 'SUM', field: 'tokens' },
      filters: [{ key: 'model', values: ['large'] }],
      reset_usage: 'BILLING_PERIOD',
    },
  });
});
afterAll(async () => {
  await replica.stop();
  await server.stop();
});

const receivers: Receiver[] = [];
afterEach(async () => {
  const { items } = await api.ok('listWebhookEndpoints', { query: { limit: 100 } });
  for (const { id } of items) await api.ok('deleteWebhookEndpoint', { path: { id } });
  for (const receiver of receivers.splice(0)) await receiver.stop();
});

async function listening(event_types: 'event.rejected'[] = ['event.rejected']) {
  const receiver = await Receiver.start();
  receivers.push(receiver);
  const { endpoint } = await api.ok('createWebhookEndpoint', { body: { url: receiver.url, event_types } });
  return { receiver, id: endpoint.id };
}

const event = (event_id: string, event_name: string, properties: Record<string, unknown> = {}) => ({
  ...{ event_id, event_name, external_customer_id: 'brightside', properties },
  timestamp: '2026-03-01T12:00:00Z',
});

/** Ids of the events that the outbox tells of, in its order. */
const told = async (...ids: string[]) => {
  const rows = await server.running.services.databases.query<{ object_id: string }>(sql`
    select object_id from outbox where event_name = 'event.rejected' and object_id = any(${ids}::text[]) order by sequence`);
  return rows.map(({ object_id }) => object_id);
};

test('whoever names it is told of every event that no meter takes, with the reason and all digits', async () => {
  const { receiver } = await listening();
  const digits = '{"tokens":12345678901234567890.125}';
  const raw = JSON.stringify({ events: [event('wrong-name', 'llm.requst', { n: 0 })] }).replace('{"n":0}', digits);
  const headers = { 'content-type': 'application/json', 'x-api-key': 'sk_test_0123456789abcdefghijklmn' };
  const answer = await fetch(`${server.url}/v1/events/bulk`, { method: 'POST', headers, body: raw });
  expect(answer.status).toBe(202);
  const body = {
    events: [
      event('counts', 'llm.request', { model: 'large', tokens: 3 }),
      event('left-out', 'llm.request', { model: 'small', tokens: 3 }),
      { event_id: 'sourced', event_name: 'nothing', external_customer_id: 'brightside', source: 'gateway' },
    ],
  };
  await api.ok('ingestEventsBulk', { body });
  await expect.poll(() => receiver.received.length).toBeGreaterThanOrEqual(3);
  const tellings = Object.fromEntries(
    receiver.received.map(({ event }) => [(event.event as { id: string }).id, event]),
  );
  const common = { external_customer_id: 'brightside', timestamp: '2026-03-01T12:00:00Z' };
  expect(tellings['left-out']).toEqual({
    event_type: 'event.rejected',
    reason: 'no_matching_meter',
    event: { id: 'left-out', event_name: 'llm.request', properties: { model: 'small', tokens: 3 }, ...common },
  });
  expect(tellings['wrong-name']).toMatchObject({
    reason: 'no_meter_for_event_name',
    event: { event_name: 'llm.requst', ...common },
  });
  expect(tellings.sourced).toMatchObject({ event: { source: 'gateway' } });
  expect(receiver.received.find(({ body }) => body.includes('wrong-name'))?.body).toContain('12345678901234567890.125');
});

test('a repetition is not told again, and neither is one event that comes twice at once', async () => {
  await listening();
  const one = event('twice', 'unheard.of');
  await api.ok('ingestEventsBulk', { body: { events: [one, one] } });
  await api.ok('ingestEvent', { body: one });
  await api.ok('ingestEvent', { body: event('after', 'unheard.of') });
  expect(await told('twice', 'after')).toEqual(['twice', 'after']);
});

test('with an idempotency key it is told once too, and together with the events', async () => {
  await listening();
  const request = { body: { events: [event('keyed', 'unheard.of')] }, headers: { 'Idempotency-Key': 'tell me once' } };
  await api.ok('ingestEventsBulk', request);
  await api.ok('ingestEventsBulk', request);
  expect(await told('keyed')).toEqual(['keyed']);
});

test('an endpoint that names no events does not hear of it', async () => {
  const { receiver } = await listening([]);
  const { receiver: named } = await listening();
  const id = crypto.randomUUID();
  await api.ok('ingestEvent', { body: event(id, 'unheard.of') });
  await api.ok('createCustomer', { body: { external_id: id, name: 'Ada' } });
  // What the tests before have left in the outbox may arrive here as well.
  await expect.poll(() => named.received.some(({ body }) => body.includes(id))).toBe(true);
  await expect.poll(() => receiver.events).toContain('customer.created');
  expect(receiver.events).not.toContain('event.rejected');
  expect(named.events).not.toContain('customer.created');
});

test('every replica follows at once when an endpoint comes, is switched off or goes', async () => {
  await api.ok('ingestEvent', { body: event('before', 'unheard.of') });
  await replica.api.ok('ingestEvent', { body: event('before-replica', 'unheard.of') });
  const { id } = await listening();
  await api.ok('ingestEvent', { body: event('on', 'unheard.of') });
  // An announcement takes a moment to the other one.
  await expect
    .poll(async () => {
      const event_id = `on-replica-${crypto.randomUUID()}`;
      await replica.api.ok('ingestEvent', { body: event(event_id, 'unheard.of') });
      return told(event_id);
    })
    .toHaveLength(1);
  await api.ok('updateWebhookEndpoint', { path: { id }, body: { enabled: false } });
  await api.ok('ingestEvent', { body: event('off', 'unheard.of') });
  expect(await told('before', 'before-replica', 'on', 'off')).toEqual(['on']);
});

test('a meter made a moment ago counts: its events are not told', async () => {
  await listening();
  await api.ok('ingestEvent', { body: event('too-early', 'just.made') });
  const aggregation = { type: 'COUNT' as const };
  await api.ok('createMeter', {
    body: { name: 'Just made', event_name: 'just.made', aggregation, reset_usage: 'BILLING_PERIOD' },
  });
  await replica.api.ok('ingestEvent', { body: event('in-time', 'just.made') });
  expect(await told('too-early', 'in-time')).toEqual(['too-early']);
});
