import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, TEST_KEY, type TestServer } from './helpers/server.ts';

interface SentSpan {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  kind: number;
  attributes: { key: string; value: { stringValue?: string; intValue?: number } }[];
}

let server: TestServer;
let collector: Server;
const received: string[] = [];

beforeAll(async () => {
  collector = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push(Buffer.concat(chunks).toString('utf8'));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as AddressInfo;
  server = await startTestServer({
    config: { tracing: { endpoint: `http://127.0.0.1:${port}`, serviceName: 'billing' } },
  });
});
afterAll(() => collector.close());

test('requests and what they ask the database reach the collector, without a key or a value', async () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const api = server.api.with({ traceparent: `00-${traceId}-b7ad6b7169203331-01` });
  const { id } = await api.ok('createCustomer', { body: { external_id: 'secret-external-id', name: 'Hidden Name' } });
  await api.ok('listCustomers', { query: { external_id: 'secret-external-id' } });
  await api.fails('getCustomer', { path: { id: 'cust_none' } });
  await server.api.ok('getCustomer', { path: { id } });
  await server.stop();

  const sent = received.join('\n');
  for (const secret of [TEST_KEY, 'secret-external-id', 'Hidden Name']) expect(sent).not.toContain(secret);
  expect(sent).toContain('"billing"');
  const spans = received.flatMap((body) =>
    (JSON.parse(body).resourceSpans as { scopeSpans: { spans: SentSpan[] }[] }[]).flatMap(({ scopeSpans }) =>
      scopeSpans.flatMap(({ spans }) => spans),
    ),
  );
  const attribute = (span: SentSpan | undefined, key: string) => {
    const value = span?.attributes.find((entry) => entry.key === key)?.value;
    return value?.stringValue ?? value?.intValue;
  };
  const named = (name: string) => spans.filter((span) => span.name === name);
  const [created] = named('POST /v1/customers');
  expect(created).toMatchObject({ traceId, parentSpanId: 'b7ad6b7169203331' });
  expect(attribute(created, 'http.response.status_code')).toBe(201);
  const below = spans.filter((span) => span.parentSpanId === created?.spanId);
  expect(below.map(({ name }) => name.split(' ')[0])).toContain('postgresql');
  const [missed, found] = named('GET /v1/customers/:id');
  expect(attribute(missed, 'http.response.status_code')).toBe(404);
  // Without a caller's trace a request begins its own.
  expect(found?.traceId).not.toBe(traceId);
});
