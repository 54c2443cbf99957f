import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { verifyWebhook } from '@flexprice/sdk/webhooks';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type SandboxServer, startSandbox } from '../src/sandbox/index.ts';

// Copies of databases take milliseconds on a quiet machine, and a year is made in seconds; tests run on busy ones.
vi.setConfig({ testTimeout: 60_000 });

let sandbox: SandboxServer;
beforeAll(async () => {
  sandbox = await startSandbox({ cache: false, seed: 'test' });
}, 300_000);
afterAll(() => sandbox.stop(), 60_000);

type Json = Record<string, unknown> & { items: Record<string, unknown>[] };

async function api(path: string, init: { method?: string; body?: object; headers?: object; base?: string } = {}) {
  const { method = init.body ? 'POST' : 'GET', body, headers, base = sandbox.url } = init;
  const response = await fetch(`${base}${path}`, {
    method,
    headers: { 'x-api-key': sandbox.apiKey, 'content-type': 'application/json', ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: (text && JSON.parse(text)) as Json };
}

const control = (path: string, method = 'GET', body?: object) =>
  api(`/_mock${path}`, { method, base: sandbox.url.replace('/v1', ''), ...(body && { body }) });

const customers = async (base?: string) =>
  (await api('/customers?limit=100', base ? { base } : {})).body.items.map(({ external_id }) => external_id);

describe('the world', () => {
  test('has customers on several plans and a year of usage with a rhythm', async () => {
    expect((await customers()).length).toBe(12);
    const plans = await api('/plans');
    expect(plans.body.items.map(({ lookup_key }) => lookup_key).sort()).toEqual(['enterprise', 'free', 'pro', 'scale']);
    const features = await api('/features?limit=20');
    const requests = features.body.items.find(({ lookup_key }) => lookup_key === 'requests');
    const month = 30 * 86_400_000;
    const end = Date.now();
    const usage = async (from: number, until: number) => {
      const body = {
        external_customer_id: 'nordlicht',
        meter_id: requests?.meter_id,
        start_time: new Date(from).toISOString(),
        end_time: new Date(until).toISOString(),
      };
      return Number((await api('/events/usage/meter', { body })).body.value);
    };
    const [first, last] = [await usage(end - 12 * month, end - 11 * month), await usage(end - month, end)];
    expect(first).toBeGreaterThan(0);
    expect(last).toBeGreaterThan(first);
  });

  test('bills all that was used in a period, and nothing else', async () => {
    const search = { external_customer_id: 'nordlicht', invoice_status: ['FINALIZED'], limit: 50 };
    const invoices = await api('/invoices/search', { body: search });
    const lines = invoices.body.items.flatMap(({ line_items }) => line_items as Record<string, string>[]);
    const billed = lines.filter(({ price_type }) => price_type === 'USAGE');
    expect(billed.length).toBeGreaterThan(20);
    for (const { meter_id, period_start: start_time, period_end: end_time, quantity } of billed) {
      const body = { external_customer_id: 'nordlicht', meter_id, start_time, end_time };
      expect((await api('/events/usage/meter', { body })).body.value).toBe(Number(quantity));
    }
  });

  test('is served by the real server', async () => {
    const made = await api('/customers', { body: { external_id: 'new', name: 'New' } });
    expect(made.status).toBe(201);
    expect((await api('/customers', { body: { external_id: 'new', name: 'New' } })).status).toBe(409);
    expect((await api('/customers/nobody')).body.code).toBe('not_found');
  });
});

describe('snapshots and worlds', () => {
  test('what happened is gone after a reset, and back after a restore', async () => {
    await api('/customers', { body: { external_id: 'kept', name: 'Kept' } });
    expect((await control('/snapshots', 'POST', { name: 'with-kept' })).status).toBe(200);
    expect((await control('/reset', 'POST')).body.milliseconds).toEqual(expect.any(Number));
    expect(await customers()).not.toContain('kept');
    await control('/restore/with-kept', 'POST');
    expect(await customers()).toContain('kept');
    await control('/reset', 'POST');
    expect((await control('/restore/nothing', 'POST')).status).toBe(404);
  });

  test('worlds of one process know nothing of each other', async () => {
    const [one, two] = [sandbox.urlOf('one'), sandbox.urlOf('two')];
    await api('/customers', { base: one, body: { external_id: 'only-one', name: 'One' } });
    expect(await customers(one)).toContain('only-one');
    expect(await customers(two)).not.toContain('only-one');
    const named = await api('/customers/external/only-one', { headers: { 'x-mock-world': 'one' } });
    expect(named.status).toBe(200);
    expect((await control('/state')).body).toMatchObject({
      kind: 'sandbox',
      seed: 'test',
      worlds: ['main', 'one', 'two'],
    });
    expect((await control('/worlds/one', 'DELETE')).status).toBe(204);
    expect((await api('/customers', { base: sandbox.urlOf('a%20b') })).status).toBe(404);
  });

  test('time goes on when it is told to', async () => {
    const before = await control('/clock');
    const { body } = await control('/clock', 'POST', { advance: '1 month' });
    const days = (Date.parse(String(body.now)) - Date.parse(String(before.body.now))) / 86_400_000;
    expect(days).toBeGreaterThan(27);
    const made = await api('/customers', { body: { external_id: 'later', name: 'Later' } });
    expect(Date.parse(String(made.body.created_at))).toBeGreaterThan(Date.now() + 27 * 86_400_000);
    expect((await control('/clock', 'POST', { now: '2020-01-01T00:00:00Z' })).status).toBe(400);
    expect((await control('/clock', 'POST', { advance: 'a while' })).status).toBe(400);
    await control('/reset', 'POST');
  });
});

describe('faults', () => {
  test('a header asks for one', async () => {
    const fault = (text: string) => api('/customers', { headers: { 'x-mock-fault': text } });
    expect(await fault('status=503')).toMatchObject({ status: 503, body: { code: 'service_unavailable' } });
    const limited = await fault('rate_limit=7');
    expect(limited).toMatchObject({ status: 429, body: { code: 'too_many_requests' } });
    expect(limited.headers.get('retry-after')).toBe('7');
    expect((await fault('expired_key')).status).toBe(401);
    await expect(fault('malformed')).rejects.toThrow(SyntaxError);
    await expect(fault('drop')).rejects.toThrow('fetch failed');
    await expect(fault('drop=middle')).rejects.toThrow();
    expect((await fault('nonsense')).status).toBe(400);
  });

  test('a failure instead of an answer has no effect, a lost answer has', async () => {
    const send = (external_id: string, text: string) =>
      api('/customers', { body: { external_id, name: 'X' }, headers: { 'x-mock-fault': text } });
    await send('refused', 'status=500');
    await send('lost', 'drop').catch(() => {});
    const all = await customers();
    expect(all).not.toContain('refused');
    expect(all).toContain('lost');
  });

  test('rules fail in bursts, by chance, for some operations', async () => {
    await control('/faults', 'PUT', {
      seed: '7',
      rules: [{ fault: 'status=503', operation: 'plans.*', probability: 0.3, burst: 3 }],
    });
    const statuses: number[] = [];
    for (let index = 0; index < 40; index++) statuses.push((await api('/plans')).status);
    expect((await api('/customers')).status).toBe(200);
    const text = statuses.map((status) => (status === 503 ? 'x' : '.')).join('');
    expect(text).toMatch(/xxx/);
    expect(text).toMatch(/\.\./);
    await control('/faults', 'DELETE');
    expect((await api('/plans')).status).toBe(200);
  });

  test('the log tells what kept the contract', async () => {
    await control('/requests', 'DELETE');
    await api('/customers?limit=lots');
    await api('/customers', { headers: { 'x-mock-fault': 'latency=5, malformed=html' } }).catch(() => {});
    const { items } = (await control('/requests')).body;
    expect(items).toMatchObject([
      { status: 200, trouble: 'malformed, latency', response: [] },
      { status: 400, name: 'customers.list', request: 'limit must be an integer', response: [], trouble: '' },
    ]);
    expect(JSON.stringify(items)).not.toContain(sandbox.apiKey);
  });
});

describe('webhooks', () => {
  test('those of the real server arrive signed, twice or out of order when they are told to', async () => {
    const arrived: { headers: Record<string, string>; body: string }[] = [];
    const receiver = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      arrived.push({ headers: request.headers as Record<string, string>, body });
      response.end();
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
    const endpoint = await control('/webhooks', 'POST', { url, duplicate: 1 });
    expect(endpoint.status).toBe(200);
    await api('/customers', { body: { external_id: 'told', name: 'Told' } });
    await expect.poll(() => arrived.length, { timeout: 8_000 }).toBeGreaterThan(1);
    const [first, again] = arrived;
    expect(again?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    const event = await verifyWebhook(first?.body ?? '', first?.headers ?? {}, String(endpoint.body.signing_secret));
    expect(event).toMatchObject({ event_type: 'customer.created', customer: { external_id: 'told' } });
    const sent = await control('/webhooks/send', 'POST', {
      url,
      event: 'invoice.update.finalized',
      count: 2,
      outOfOrder: true,
      secret: endpoint.body.signing_secret,
    });
    expect(sent.body.deliveries).toMatchObject([{ status: 200 }, { status: 200 }]);
    const ids = arrived.slice(-2).map(({ headers }) => headers['webhook-id'] ?? '');
    expect(ids).toEqual(ids.toSorted().reverse());
    receiver.close();
    receiver.closeAllConnections();
  });
});
