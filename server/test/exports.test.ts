import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../src/db/index.ts';
import { csvLine } from '../src/resources/scheduledTasks/csv.ts';
import { nextRun, spanOf } from '../src/resources/scheduledTasks/times.ts';
import { TestClock } from './helpers/clock.ts';
import { newCustomer, newMeter, newPlan, subscribe } from './helpers/sales.ts';
import { newDatabase, startTestServer, type TestServer } from './helpers/server.ts';

const clock = new TestClock('2026-03-02T00:20:00Z');

/** A bucket that keeps what is put into it, or refuses it. */
class FakeBucket {
  readonly objects = new Map<string, { body: Buffer; headers: IncomingMessage['headers'] }>();
  refuses = false;
  /** It takes what is sent and does not answer. */
  isSilent = false;
  /** It says that it is busy, so many times. */
  busy = 0;
  requests = 0;
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        this.requests += 1;
        if (this.isSilent) return;
        if (this.busy > 0) {
          this.busy -= 1;
          return response.writeHead(503).end('<Error><Code>SlowDown</Code></Error>');
        }
        if (this.refuses) return response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>');
        this.objects.set(new URL(request.url ?? '', 'http://bucket').pathname, {
          body: Buffer.concat(chunks),
          headers: request.headers,
        });
        response.writeHead(200).end();
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

const bucket = new FakeBucket();
const exportFolder = mkdtempSync(join(tmpdir(), 'flexprice-exports-'));
const elsewhere = mkdtempSync(join(tmpdir(), 'flexprice-elsewhere-'));
let endpoint_url: string;
let server: TestServer;
let api: TestServer['api'];
let connection_id: string;
beforeAll(async () => {
  server = await startTestServer({ clock, config: { allowPrivateAddresses: true, exportFolder } });
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
  for (const folder of [exportFolder, elsewhere]) rmSync(folder, { recursive: true });
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
  expect(download_url).toMatch(/\/acme\/prod\/events\/.*X-Amz-Expires=1800.*X-Amz-Signature=[0-9a-f]{64}&/);
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

const jobsOf = (task: string, on = server) =>
  on.running.services.databases.query<{ attempts: number; last_error: string | null; state: string }>(sql`
    select attempts, last_error, state from jobs where kind = 'task.run' and key = ${task}`);

test('a bucket that is busy is asked again, and the workflow tells why meanwhile', async () => {
  const { id } = await api.ok('createScheduledTask', { body: schedule({}, { key_prefix: 'busy' }) });
  bucket.busy = 1;
  const span = { start_time: '2026-03-01T00:00:00Z', end_time: '2026-03-01T09:00:00Z' };
  await api.ok('triggerScheduledTaskRun', { path: { id }, body: span });
  const task = (await tasksOf(id))[0]?.id ?? '';
  await expect.poll(() => jobsOf(task)).toMatchObject([{ attempts: 1, state: 'waiting' }]);
  expect((await jobsOf(task))[0]?.last_error).toMatch(/did not take the file: Answered 503.*SlowDown/);
  clock.advance(60);
  server.running.services.runner.wake();
  await expect.poll(async () => (await tasksOf(id))[0]?.task_status).toBe('COMPLETED');
});

test('a server that stops lets go of the file that it is sending, and the next one sends it', async () => {
  const { connection, drop } = await newDatabase();
  const options = { connection, clock, config: { allowPrivateAddresses: true } };
  const first = await startTestServer(options);
  const encrypted_secret_data = { access_key_id: 'AKIAEXAMPLE', secret_access_key: 'not-a-real-secret' };
  const made = await first.api.ok('createConnection', {
    body: { name: 'Exports', provider_type: 's3' as const, encrypted_secret_data },
  });
  const { id } = await first.api.ok('createScheduledTask', {
    body: { ...schedule({}, { key_prefix: 'stopped' }), connection_id: made.id },
  });
  bucket.isSilent = true;
  const { requests } = bucket;
  await first.api.ok('triggerScheduledTaskRun', { path: { id }, body: {} });
  await expect.poll(() => bucket.requests).toBe(requests + 1);
  await first.stop();
  const next = await startTestServer({ ...options, work: {} });
  const tasks = async () => (await next.api.ok('listTasks', { query: { scheduled_task_id: id } })).items;
  const [task] = await tasks();
  // Waiting for the bucket until the end would have been a failure.
  expect(await jobsOf(task?.id ?? '', next)).toEqual([{ attempts: 0, last_error: null, state: 'waiting' }]);
  bucket.isSilent = false;
  const last = await startTestServer(options);
  await expect.poll(async () => (await tasks())[0]?.task_status).toBe('COMPLETED');
  await next.stop();
  await last.stop();
  await drop();
});

/** Runs an export once and gives the task and what was written, by the last part of its address. */
async function exported(body: ReturnType<typeof schedule>, span?: { start_time: string; end_time: string }) {
  const { id } = await api.ok('createScheduledTask', { body });
  await api.ok('triggerScheduledTaskRun', { path: { id }, body: span ?? {} });
  await expect.poll(async () => (await tasksOf(id))[0]?.task_status, { timeout: 20_000 }).toMatch(/COMPLETED|FAILED/);
  const [task] = await tasksOf(id);
  if (!task) throw new Error('There is no task.');
  return { task, bytes: bucket.objects.get(`/${task.file_url.replace('s3://', '')}`)?.body ?? Buffer.alloc(0) };
}

const SPAN = { start_time: '2026-03-01T00:00:00Z', end_time: '2026-03-02T00:00:00Z' };

describe('formats', () => {
  test('one JSON object per line', async () => {
    const { task, bytes } = await exported(schedule({}, { key_prefix: 'lines', format: 'ndjson' }), SPAN);
    expect(task).toMatchObject({ file_type: 'JSON', file_name: '2026-03-01T0000--2026-03-02T0000.ndjson' });
    const lines = bytes.toString().trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ event_id: 'e1' }, { event_id: 'e2', source: '' }]);
    // Only a spreadsheet would run it.
    expect(JSON.parse(JSON.parse(lines[0] ?? '').properties)).toEqual({ note: '=1+1, "x"' });
  });

  test('Parquet, which its reader reads', async () => {
    const { task, bytes } = await exported(schedule({}, { key_prefix: 'parquet', format: 'parquet' }), SPAN);
    expect(task.file_type).toBe('PARQUET');
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    const rows = await parquetReadObjects({ file });
    expect(rows).toMatchObject([{ event_id: 'e1', event_name: 'call' }, { event_id: 'e2' }]);
  });

  test('Parquet without a row is a whole file too', async () => {
    const span = { start_time: '2025-01-01T00:00:00Z', end_time: '2025-01-02T00:00:00Z' };
    const { task, bytes } = await exported(schedule({}, { key_prefix: 'none', format: 'parquet' }), span);
    expect(task).toMatchObject({ task_status: 'COMPLETED', total_records: 0 });
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    expect(await parquetReadObjects({ file })).toEqual([]);
  });
});

describe('what is exported', () => {
  const linesOf = (bytes: Buffer) =>
    bytes
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  test('customers that were created or changed in the span', async () => {
    await api.ok('createCustomer', { body: { external_id: 'cyd', name: '=Cyd', metadata: { a: '1' } } });
    const config = { key_prefix: 'customers', format: 'ndjson' };
    const span = { start_time: '2026-03-01T00:00:00Z', end_time: clock.now().toISOString() };
    clock.advance(1);
    const { bytes } = await exported(schedule({ entity_type: 'customers' }, config), {
      ...span,
      end_time: clock.now().toISOString(),
    });
    const cyd = linesOf(bytes).find(({ external_id }) => external_id === 'cyd');
    expect(cyd).toMatchObject({ name: '=Cyd', metadata: '{"a": "1"}', status: 'published' });
  });

  test('credits by customer and currency, with metadata beside them', async () => {
    const { id: customer_id } = await api.ok('createCustomer', {
      body: { external_id: 'rich', name: 'Rich', metadata: { segment: 'vip' } },
    });
    for (const [currency, credits] of [
      ['usd', '10'],
      ['usd', '5'],
      ['eur', '7'],
    ] as const) {
      const wallet_type = credits === '5' ? ('POST_PAID' as const) : ('PRE_PAID' as const);
      const { id } = await api.ok('createWallet', {
        body: { customer_id, currency, wallet_type, metadata: { kind: currency } },
      });
      await api.ok('topUpWallet', {
        path: { id },
        body: { transaction_reason: 'FREE_CREDIT_GRANT', credits_to_add: credits },
      });
    }
    const fields = [
      { entity_type: 'customer', field_key: 'segment', column_name: 'Segment' },
      { entity_type: 'wallet', field_key: 'kind' },
      { entity_type: 'customer', field_key: 'constructor' },
    ];
    const config = { key_prefix: 'credits', export_metadata_fields: fields };
    const { bytes } = await exported(schedule({ entity_type: 'credit_usage' }, config));
    expect(bytes.toString().trimEnd().split('\r\n')).toEqual([
      'name,customer_external_id,customer_id,current_balance,real_time_balance,number_of_wallets,currency,Segment,kind,constructor',
      `Rich,rich,${customer_id},7,7,1,eur,vip,eur,`,
      `Rich,rich,${customer_id},15,15,2,usd,vip,usd,`,
    ]);
  });

  test('usage and cost as analytics tell them', async () => {
    const meter = await newMeter(api);
    const { plan } = await newPlan(api, [
      { type: 'USAGE', meter_id: meter.id, amount: '0.000003', invoice_cadence: 'ARREAR' },
    ]);
    const customer = await newCustomer(api);
    await subscribe(api, plan.id, { customer_id: customer.id, start_date: '2026-03-01T00:00:00Z' });
    await api.ok('ingestEvent', {
      body: {
        event_name: meter.event_name,
        external_customer_id: customer.external_id,
        timestamp: '2026-03-01T10:00:00Z',
        properties: { tokens: 1_000_000 },
      },
    });
    const config = { key_prefix: 'analytics', format: 'ndjson' };
    const { bytes } = await exported(schedule({ entity_type: 'usage_analytics' }, config), SPAN);
    const analytics = await api.ok('getUsageAnalytics', {
      body: { external_customer_id: customer.external_id, ...SPAN },
    });
    expect(linesOf(bytes)).toEqual([
      expect.objectContaining({
        customer_external_id: customer.external_id,
        usage: '1000000',
        cost: '3',
        currency: 'usd',
        event_count: '1',
      }),
    ]);
    expect(analytics.total_cost).toBe('3');
  });
});

describe('a folder', () => {
  let folder: string;
  let environment: string;
  beforeAll(async () => {
    const body = { name: 'Disk', provider_type: 'folder' as const, encrypted_secret_data: {} };
    const connection = await api.ok('createConnection', { body });
    folder = connection.id;
    environment = connection.environment_id;
  });

  const inFolder = (config: object = {}) =>
    schedule({ connection_id: folder }, { bucket: 'nightly', region: 'local', key_prefix: 'a/b', ...config });

  test('takes the files, and this server hands them out for half an hour', async () => {
    const { task } = await exported(inFolder(), SPAN);
    const name = '2026-03-01T0000--2026-03-02T0000.csv';
    expect(task).toMatchObject({ task_status: 'COMPLETED', file_url: `folder://nightly/a/b/events/${name}` });
    const place = join(exportFolder, environment, 'nightly/a/b/events');
    expect(readdirSync(place)).toEqual([name]);
    const path = { id: task.id };
    const { download_url } = await api.ok('downloadTaskExport', { path });
    const fetchIt = () => fetch(download_url.replace('localhost', '127.0.0.1'));
    const answer = await fetchIt();
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(readFileSync(join(place, name)));
    expect((await api.fails('downloadTaskExport', { path, query: { file: 2 } })).status).toBe(400);
    clock.advance(1801);
    expect((await fetchIt()).status).toBe(404);
  });

  test.each([
    [{ bucket: '..' }, 'job_config.bucket'],
    [{ bucket: '../x' }, 'job_config.bucket'],
    [{ bucket: '/etc' }, 'job_config.bucket'],
    [{ bucket: 'a\\b' }, 'job_config.bucket'],
    [{ key_prefix: 'a/../../b' }, 'job_config.key_prefix'],
    [{ key_prefix: 'a//b' }, 'job_config.key_prefix'],
    [{ key_prefix: '.ssh' }, 'job_config.key_prefix'],
    [{ key_prefix: 'a\u0000b' }, ''],
  ])('is not left by %j', async (config, field) => {
    const { status, body } = await api.fails('createScheduledTask', { body: inFolder(config) });
    expect(status).toBe(400);
    if (field) expect(body.details).toHaveProperty([field]);
  });

  test('is not left by a link that lies in it', async () => {
    await exported(inFolder({ key_prefix: 'first' }), SPAN);
    symlinkSync(elsewhere, join(exportFolder, environment, 'nightly', 'out'));
    const { task } = await exported(inFolder({ key_prefix: 'out' }), SPAN);
    expect(task).toMatchObject({
      task_status: 'FAILED',
      error_summary: expect.stringMatching(/leads out of the folder/),
    });
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('is none where the operator allows none', async () => {
    const other = await startTestServer();
    try {
      const body = { name: 'Disk', provider_type: 'folder' as const, encrypted_secret_data: {} };
      expect((await other.api.fails('createConnection', { body })).body.message).toMatch(/EXPORT_FOLDER/);
    } finally {
      await other.stop();
    }
  });
});

describe('refuses', () => {
  test.each([
    [{ interval: 'custom' }, {}, 'interval'],
    [{}, { key_prefix: '../other' }, 'job_config.key_prefix'],
    [
      {},
      { export_metadata_fields: [{ entity_type: 'customer', field_key: 'a' }] },
      'job_config.export_metadata_fields[0]',
    ],
    [
      { entity_type: 'usage_analytics' },
      { export_metadata_fields: [{ entity_type: 'wallet', field_key: 'a' }] },
      'job_config.export_metadata_fields[0]',
    ],
    [{}, { format: 'parquet', compression: 'gzip' }, 'job_config.compression'],
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
