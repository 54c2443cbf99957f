import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { verifyWebhook } from '../../../sdk/typescript/src/webhooks.ts';
import { sql } from '../../src/db/index.ts';
import { TestClock } from '../helpers/clock.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';
import { type Answering, Receiver } from './receiver.ts';

const HOUR = 3600;
const clock = new TestClock('2026-03-01T12:00:00Z');

let server: TestServer;
let replica: TestServer;
let api: TestServer['api'];
beforeAll(async () => {
  const options = { clock, config: { allowPrivateAddresses: true } };
  server = await startTestServer(options);
  replica = await startTestServer({ ...options, connection: server.connection });
  api = server.api;
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

async function listening(answering?: Answering, body: object = {}) {
  const receiver = await Receiver.start(answering);
  receivers.push(receiver);
  const made = await api.ok('createWebhookEndpoint', { body: { url: receiver.url, ...body } });
  return { receiver, id: made.endpoint.id, secret: made.signing_secret };
}

let customers = 0;
const newCustomer = () => api.ok('createCustomer', { body: { external_id: `c${++customers}`, name: 'Ada' } });

const deliveriesTo = async (endpoint_id: string) =>
  (await api.ok('listWebhookDeliveries', { query: { endpoint_id, order: 'asc' } })).items;

test('what happens is told with a signature that the SDK accepts, under both names', async () => {
  const { receiver, secret } = await listening(undefined, { headers: { 'X-Gateway-Token': 'open sesame' } });
  const customer = await newCustomer();
  await expect.poll(() => receiver.events).toEqual(['customer.created']);
  const [{ body, headers }] = receiver.received as [(typeof receiver.received)[0]];
  const event = await verifyWebhook(body, headers, secret, { now: clock.now() });
  expect(headers['webhook-id']).toMatch(/^sys_event_/);
  const { id, external_id } = customer;
  const expected = { id, external_id, environment_id: customer.environment_id, name: 'Ada', timezone: 'UTC' };
  expect(event).toEqual({ event_type: 'customer.created', customer: expected });
  expect(headers['x-gateway-token']).toBe('open sesame');
  for (const name of ['id', 'timestamp', 'signature']) expect(headers[`svix-${name}`]).toBe(headers[`webhook-${name}`]);
});

test('an endpoint hears only the events it asked for, and nothing while it is off', async () => {
  const { receiver, id } = await listening(undefined, { event_types: ['customer.updated'] });
  const customer = await newCustomer();
  await api.ok('updateCustomer', { query: { id: customer.id }, body: { name: 'Bea' } });
  await expect.poll(() => receiver.events).toEqual(['customer.updated']);
  await api.ok('updateWebhookEndpoint', { path: { id }, body: { enabled: false } });
  await api.ok('updateCustomer', { query: { id: customer.id }, body: { name: 'Cleo' } });
  await expect
    .poll(
      async () =>
        (await server.running.services.databases.query(sql`select 1 from outbox where dispatched_at is null`)).length,
    )
    .toBe(0);
  await api.ok('updateWebhookEndpoint', { path: { id }, body: { enabled: true } });
  await api.ok('updateCustomer', { query: { id: customer.id }, body: { name: 'Dora' } });
  await expect
    .poll(() => receiver.received.map(({ event }) => (event.customer as { name: string }).name))
    .toEqual(['Bea', 'Dora']);
});

test('events of one object come in order, whatever number of replicas sends', async () => {
  const { receiver } = await listening(
    async () => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
      return 200;
    },
    { event_types: ['customer.updated'] },
  );
  const all = await Promise.all(Array.from({ length: 4 }, newCustomer));
  await Promise.all(
    all.map(async ({ id }, index) => {
      const one = index % 2 ? api : replica.api;
      for (let n = 0; n < 6; n++) await one.ok('updateCustomer', { query: { id }, body: { name: `${n}` } });
    }),
  );
  await expect.poll(() => receiver.received.length, { timeout: 10_000 }).toBe(24);
  const told = receiver.received.map(({ event }) => event.customer as { id: string; name: string });
  for (const { id } of all) {
    expect(told.filter((customer) => customer.id === id).map(({ name }) => name)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
  }
});

test('what is not accepted is repeated over three days and then stands as failed, with every attempt on record', async () => {
  const { receiver, id } = await listening(() => 500, { event_types: ['customer.created'] });
  await newCustomer();
  // Each a little later than the pause says at most.
  const pauses = [5 / 60, 0.5, 2, 5, 10, 24, 30].map((hours) => hours * 1.1 * HOUR);
  for (const [index, pause] of pauses.entries()) {
    await expect.poll(async () => (await deliveriesTo(id))[0]?.attempt_count).toBe(index + 1);
    expect((await deliveriesTo(id))[0]).toMatchObject({ delivery_status: 'pending', last_response_status: 500 });
    clock.advance(pause + 1);
  }
  await expect.poll(async () => (await deliveriesTo(id))[0]?.delivery_status).toBe('failed');
  const [delivery] = await deliveriesTo(id);
  expect(delivery).toMatchObject({ attempt_count: 8, last_error: 'Answered 500.' });
  expect(delivery).not.toHaveProperty('next_attempt_at');
  const details = await api.ok('getWebhookDelivery', { path: { id: delivery?.id ?? '' } });
  expect(details.attempts.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(details.attempts[0]).toMatchObject({
    response_status: 500,
    response_body: 'answer 500',
    error: 'Answered 500.',
  });
  expect(details.payload).toEqual(receiver.received[0]?.event);
  expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
});

test('one that is being repeated holds back the later ones of its object, for an hour at most', async () => {
  const { receiver, id } = await listening(({ event }) => (event.event_type === 'customer.created' ? 503 : 200));
  const customer = await newCustomer();
  await expect.poll(() => receiver.events).toEqual(['customer.created']);
  await api.ok('updateCustomer', { query: { id: customer.id }, body: { name: 'Bea' } });
  const other = await newCustomer();
  await expect.poll(() => receiver.events).toEqual(['customer.created', 'customer.created']);
  clock.advance(HOUR + 1);
  await expect.poll(() => receiver.events).toContain('customer.updated');
  const standing = (await deliveriesTo(id)).map(
    ({ event_type, delivery_status }) => `${event_type} ${delivery_status}`,
  );
  expect(standing).toEqual(['customer.created pending', 'customer.updated delivered', 'customer.created pending']);
  expect(other.id).not.toBe(customer.id);
});

test('what failed can be sent again by id, by event and by time', async () => {
  let status = 410;
  const { receiver, id } = await listening(() => status, { event_types: ['customer.created'] });
  const since = clock.now().toISOString();
  await newCustomer();
  await newCustomer();
  await expect.poll(() => receiver.received.length).toBe(2);
  // Received is not yet written down.
  await expect.poll(async () => (await deliveriesTo(id)).map((delivery) => delivery.attempt_count)).toEqual([1, 1]);
  await server.running.services.databases.query(sql`
    update webhook_deliveries set delivery_status = 'failed', next_attempt_at = null where endpoint_id = ${id}`);
  status = 200;
  const [first, second] = await deliveriesTo(id);
  const again = await api.ok('redeliverWebhook', { path: { id: first?.id ?? '' } });
  expect(again).toMatchObject({ delivery_status: 'pending', system_event_id: first?.system_event_id });
  await expect
    .poll(async () => (await deliveriesTo(id))[0])
    .toMatchObject({ delivery_status: 'delivered', attempt_count: 2 });
  const path = { id };
  expect(await api.ok('recoverWebhookEndpoint', { path, body: { since } })).toMatchObject({ deliveries: 0 });
  clock.advance(1);
  expect(await api.ok('recoverWebhookEndpoint', { path, body: { since } })).toEqual({
    message: '1 delivery will be repeated',
    deliveries: 1,
  });
  await expect.poll(async () => (await deliveriesTo(id))[1]?.delivery_status).toBe('delivered');
  const { system_event_id = '' } = second ?? {};
  const late = await listening();
  await api.ok('retryWebhook', { body: { system_event_id } });
  await expect.poll(() => receiver.received.length).toBe(5);
  await expect.poll(() => late.receiver.received[0]?.headers['webhook-id']).toBe(system_event_id);
});

test('a new secret and the one before sign together for a time', async () => {
  const { receiver, id, secret } = await listening(undefined, { event_types: ['customer.created'] });
  const rotated = await api.ok('rotateWebhookSecret', { path: { id }, body: { overlap_hours: 1 } });
  const verify = async (candidate: string) => {
    const { body, headers } = receiver.received.at(-1) as (typeof receiver.received)[0];
    return verifyWebhook(body, headers, candidate, { now: clock.now() }).then(
      () => true,
      () => false,
    );
  };
  await newCustomer();
  await expect.poll(() => receiver.received.length).toBe(1);
  expect([await verify(secret), await verify(rotated.signing_secret)]).toEqual([true, true]);
  clock.advance(HOUR + 1);
  await newCustomer();
  await expect.poll(() => receiver.received.length).toBe(2);
  expect([await verify(secret), await verify(rotated.signing_secret)]).toEqual([false, true]);
});

test('a test event goes to the one endpoint, as the contract prints it', async () => {
  const one = await listening(undefined, { event_types: ['customer.created'] });
  const other = await listening();
  const path = { id: one.id };
  const delivery = await api.ok('testWebhookEndpoint', { path, body: { event_type: 'payment.success' } });
  await expect.poll(() => one.receiver.events).toEqual(['payment.success']);
  await expect
    .poll(async () => (await api.ok('getWebhookDelivery', { path: { id: delivery.id } })).delivery)
    .toMatchObject({ delivery_status: 'delivered' });
  expect(other.receiver.events).toEqual([]);
});

test('what is rolled back is never told', async () => {
  const { receiver } = await listening();
  const customer = await newCustomer();
  const body = { external_id: customer.external_id, name: 'Twin' };
  expect((await api.fails('createCustomer', { body })).status).toBe(409);
  await newCustomer();
  await expect.poll(() => receiver.received.length).toBe(2);
  expect(receiver.received.map(({ event }) => (event.customer as { name: string }).name)).toEqual(['Ada', 'Ada']);
});
