import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvLine } from '../src/resources/scheduledTasks/csv.ts';
import { BucketSigner } from '../src/resources/scheduledTasks/s3.ts';
import { nextRun, spanOf } from '../src/resources/scheduledTasks/times.ts';
import { TestClock } from './helpers/clock.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';

const clock = new TestClock('2026-03-02T00:20:00Z');

/** A bucket that keeps what is put into it, or refuses it. */
class FakeBucket {
  readonly objects = new Map<string, { body: Buffer; headers: IncomingMessage['headers'] }>();
  refuses = false;
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        if (this.refuses) return response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>');
        this.objects.set(request.url ?? '', { body: Buffer.concat(chunks), headers: request.headers });
        response.writeHead(200).end();
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.close();
  }
}

const bucket = new FakeBucket();
let endpoint_url: string;
let server: TestServer;
let api: TestServer['api'];
let connection_id: string;
beforeAll(async () => {
  server = await startTestServer({ clock, config: { allowPrivateAddresses: true } });
  api = server.api;
  endpoint_url = await bucket.start();
  const encrypted_secret_data = { access_key_id: 'AKIAEXAMPLE', secret_access_key: 'not-a-real-secret' };
  const body = { name: 'Exports', provider_type: 's3' as const, encrypted_secret_data };
  connection_id = (await api.ok('createConnection', { body })).id;
  await api.ok('createCustomer', { body: { external_id: 'ada', name: 'Ada' } });
  for (const [n, timestamp] of [
    '2026-02-28T23:59:59Z',
    '2026-03-01T08:00:00Z',
    '2026-03-01T09:30:00Z',
    '2026-03-02T00:00:00Z',
  ].entries()) {
    await api.ok('ingestEvent', {
      body: {
        event_id: `e${n}`,
        event_name: 'call',
        external_customer_id: 'ada',
        timestamp,
        properties: { note: '=1+1, "x"' },
      },
    });
  }
});
afterAll(async () => {
  await server.stop();
  bucket.stop();
});

const schedule = (more: object = {}, config: object = {}) => ({
  connection_id,
  entity_type: 'events' as const,
  interval: 'daily' as const,
  job_config: {
    bucket: 'acme',
    region: 'us-east-1',
    endpoint_url,
    use_path_style: true,
    key_prefix: 'prod',
    ...config,
  },
  ...more,
});

const tasksOf = async (scheduled_task_id: string) =>
  (await api.ok('listTasks', { query: { scheduled_task_id, sort: 'created_at', order: 'asc' } })).items;

test('a run writes the span that was asked for as CSV, and hands out a link to it', async () => {
  const { id } = await api.ok('createScheduledTask', { body: schedule() });
  const run = await api.ok('triggerScheduledTaskRun', { path: { id }, body: {} });
  expect(run).toMatchObject({
    start_time: '2026-03-01T00:00:00Z',
    end_time: '2026-03-02T00:00:00Z',
    mode: 'force run',
  });
  await expect.poll(async () => (await tasksOf(id))[0]?.task_status).toBe('COMPLETED');
  const [task] = await tasksOf(id);
  expect(task).toMatchObject({
    file_url: 's3://acme/prod/events/2026-03-01T0000--2026-03-02T0000.csv',
    successful_records: 2,
    workflow_id: run.workflow_id,
  });
  const written = bucket.objects.get('/acme/prod/events/2026-03-01T0000--2026-03-02T0000.csv');
  expect(written?.body.toString().split('\r\n')).toEqual([
    'event_id,event_name,external_customer_id,customer_id,timestamp,source,properties',
    expect.stringMatching(/^e1,call,ada,.*,2026-03-01T08:00:00\.000000Z,.*,"{""note"": ""=1\+1, \\""x\\""""}"$/),
    expect.stringMatching(/^e2,/),
    '',
  ]);
  expect(written?.headers.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE\/20260302\/us-east-1\/s3/);
  expect(await api.ok('getTaskResult', { query: { workflow_id: run.workflow_id } })).toMatchObject({
    message: '2 records exported',
  });
  const { download_url } = await api.ok('downloadTaskExport', { path: { id: task?.id ?? '' } });
  expect(download_url).toMatch(/\/acme\/prod\/events\/.*X-Amz-Expires=1800.*X-Amz-Signature=[0-9a-f]{64}$/);
});

test('a schedule runs by itself at its time, gzipped if asked, until it is held', async () => {
  const { id } = await api.ok('createScheduledTask', {
    body: schedule({ enabled: true, interval: 'hourly' }, { compression: 'gzip' }),
  });
  clock.advance(3600);
  server.running.services.runner.wake();
  await expect.poll(async () => (await tasksOf(id)).map((task) => task.task_status)).toEqual(['COMPLETED']);
  const written = bucket.objects.get('/acme/prod/events/2026-03-02T0000--2026-03-02T0100.csv.gz');
  expect(gunzipSync(written?.body ?? '').toString()).toContain('\r\ne3,call');
  expect(await api.ok('updateScheduledTask', { path: { id }, body: { enabled: false } })).toMatchObject({
    enabled: false,
  });
  clock.advance(3600);
  server.running.services.runner.wake();
  await api.ok('deleteScheduledTask', { path: { id } });
  expect((await api.fails('getScheduledTask', { path: { id } })).status).toBe(404);
  expect(await tasksOf(id)).toHaveLength(1);
});

test('what the bucket refuses fails with its reason, and goes on when it is put back to work', async () => {
  const { id } = await api.ok('createScheduledTask', { body: schedule({}, { key_prefix: 'again' }) });
  bucket.refuses = true;
  const span = { start_time: '2026-03-01T00:00:00Z', end_time: '2026-03-01T09:00:00Z' };
  await api.ok('triggerScheduledTaskRun', { path: { id }, body: span });
  await expect.poll(async () => (await tasksOf(id))[0]?.task_status).toBe('FAILED');
  const [task] = await tasksOf(id);
  expect(task?.error_summary).toMatch(/did not take the file: Answered 403.*AccessDenied/);
  bucket.refuses = false;
  const path = { id: task?.id ?? '' };
  expect((await api.fails('updateTaskStatus', { path, body: { task_status: 'COMPLETED' } })).status).toBe(400);
  await api.ok('updateTaskStatus', { path, body: { task_status: 'PROCESSING' } });
  await expect.poll(async () => (await api.ok('getTask', { path })).task_status).toBe('COMPLETED');
  expect(await api.ok('getTask', { path })).toMatchObject({ successful_records: 1 });
});

describe('refuses', () => {
  test.each([
    [{ interval: 'custom' }, {}, 'interval'],
    [{}, { key_prefix: '../other' }, 'job_config.key_prefix'],
    [{ entity_type: 'usage_analytics' }, {}, 'entity_type'],
    [
      {},
      { export_metadata_fields: [{ entity_type: 'customer', field_key: 'a' }] },
      'job_config.export_metadata_fields',
    ],
  ])('a schedule with %j %j', async (more, config, field) => {
    const { status, body } = await api.fails('createScheduledTask', { body: schedule(more, config) });
    expect({ status, fault: body.details?.[field] }).toEqual({ status: 400, fault: expect.any(String) });
  });

  test.each([
    [{ start_time: '2026-03-01T00:00:00Z' }, 'end_time'],
    [{ start_time: '2026-03-01T00:00:00Z', end_time: '2026-03-01T00:00:00Z' }, 'end_time'],
    [{ start_time: '2024-03-01T00:00:00Z', end_time: '2026-03-01T00:00:00Z' }, 'end_time'],
    [{ start_time: '2026-03-01T00:00:00Z', end_time: '2027-01-01T00:00:00Z' }, 'end_time'],
  ])('a run of %j', async (body, field) => {
    const { id } = await api.ok('createScheduledTask', { body: schedule() });
    const refused = await api.fails('triggerScheduledTaskRun', { path: { id }, body });
    expect(refused.body.details).toHaveProperty([field]);
  });
});

test.each([
  ['hourly', '2026-03-01T10:14:59Z', '2026-03-01T10:15:00Z', '2026-03-01T08:00:00Z'],
  ['hourly', '2026-03-01T10:15:00Z', '2026-03-01T11:15:00Z', '2026-03-01T09:00:00Z'],
  ['daily', '2026-03-01T00:15:00Z', '2026-03-02T00:15:00Z', '2026-02-28T00:00:00Z'],
  ['15MIN', '2026-03-01T00:07:00Z', '2026-03-01T00:15:00Z', '2026-02-28T23:45:00Z'],
] as const)('%s at %s runs next at %s and covers what began at %s', (interval, at, next, start) => {
  expect(nextRun(interval, new Date(at))).toEqual(new Date(next));
  expect(spanOf(interval, new Date(at)).start).toEqual(new Date(start));
});

test.each([
  [['a', 'b,c', 'd"e', null], 'a,"b,c","d""e",\r\n'],
  [['=cmd()', '+1', '-5', '-5.25', '-cmd', '@x', 'x=1'], "'=cmd(),'+1,-5,-5.25,'-cmd,'@x,x=1\r\n"],
])('%j as CSV', (cells, line) => {
  expect(csvLine(cells)).toBe(line);
});

/** The example of Amazon's own documentation (Authenticating Requests: Using Query Parameters). */
test('links are signed as Amazon signs them', () => {
  const signer = new BucketSigner({
    bucket: 'examplebucket',
    region: 'us-east-1',
    endpoint: 'https://s3.amazonaws.com',
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  });
  const link = new URL(signer.link('test.txt', 86_400, new Date('2013-05-24T00:00:00Z')));
  expect(link.searchParams.get('X-Amz-Signature')).toBe(
    'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
  );
});
