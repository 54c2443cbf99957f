import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { CreateTaskRequest, Task } from '@flexprice/generated/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../src/db/index.ts';
import { ApiError } from '../src/errors.ts';
import { ATTEMPTS } from '../src/jobs/failure.ts';
import { IMPORTABLE } from '../src/resources/imports/entities.ts';
import { FileError, recordsOf } from '../src/resources/imports/records.ts';
import { work } from '../src/work.ts';
import { TestClock } from './helpers/clock.ts';
import { newDatabase, startTestServer, type TestServer } from './helpers/server.ts';

/** Somebody's web server, whose answers the tests choose. */
class Files {
  readonly files = new Map<string, { status?: number; body: Buffer; headers?: Record<string, string> }>();
  private readonly server: Server = createServer((request, response) => {
    const file = this.files.get(request.url ?? '');
    if (!file) return response.writeHead(404).end();
    response.writeHead(file.status ?? 200, file.headers).end(file.body);
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.close();
  }
}

const files = new Files();
let server: TestServer;
let api: TestServer['api'];
let web: string;
beforeAll(async () => {
  server = await startTestServer({ config: { allowPrivateAddresses: true } });
  api = server.api;
  web = await files.start();
});
afterAll(async () => {
  await server.stop();
  files.stop();
});

const ended = ({ task_status }: Task) => task_status === 'COMPLETED' || task_status === 'FAILED';

async function finished(id: string, on = api): Promise<Task> {
  await expect.poll(async () => ended(await on.ok('getTask', { path: { id } })), { timeout: 60_000 }).toBe(true);
  return on.ok('getTask', { path: { id } });
}

async function imported(body: Omit<CreateTaskRequest, 'task_type'>, on = api): Promise<Task> {
  const { id } = await on.ok('createTask', { body: { task_type: 'IMPORT', ...body } });
  return finished(id, on);
}

const errorsOf = async (id: string) => (await api.ok('listTaskErrors', { path: { id } })).items;

const byExternalId = async (external_id: string) => api.ok('getCustomerByExternalId', { path: { external_id } });

describe('customers', () => {
  test('are made, found again by their external id and changed, metadata merged', async () => {
    const first = await imported({
      entity_type: 'CUSTOMERS',
      file_type: 'CSV',
      content:
        'external_id,name,email,address_country,metadata.segment\r\nada,"Ada ""A"", Ltd",a@x.example,de,startup\r\n',
    });
    expect(first).toMatchObject({
      task_status: 'COMPLETED',
      total_records: 1,
      successful_records: 1,
      failed_records: 0,
    });
    const ada = await byExternalId('ada');
    expect(ada).toMatchObject({ name: 'Ada "A", Ltd', address_country: 'DE', metadata: { segment: 'startup' } });
    expect(ada.created_by).toBe(first.created_by);
    await imported({
      entity_type: 'CUSTOMERS',
      file_type: 'JSON',
      content: '{"external_id":"ada","metadata":{"region":"eu"}}\n',
    });
    const changed = await byExternalId('ada');
    expect(changed).toMatchObject({
      id: ada.id,
      name: ada.name,
      metadata: { segment: 'startup', region: 'eu' },
    });
  });

  test('that do not fit fail alone, each with its reason', async () => {
    const task = await imported({
      entity_type: 'CUSTOMERS',
      file_type: 'JSON',
      content: [
        '{"external_id":"r1","name":"One"}',
        '{"external_id":"r2"}',
        '{"external_id":"r3","name":"Three","email":"nobody"}',
        'not json',
        '["r5"]',
        '{"external_id":"r6","name":"Six","status":"deleted"}',
        '{"external_id":"r7","name":"Seven","metadata":{"n":1}}',
        '{"external_id":"r8\\u0000","name":"Eight"}',
        '{"external_id":"r9","name":"Nine"}',
      ].join('\n'),
    });
    expect(task).toMatchObject({
      task_status: 'COMPLETED',
      total_records: 9,
      processed_records: 9,
      successful_records: 2,
      failed_records: 7,
      error_summary: expect.stringMatching(/^Record 2: name is required; Record 3: email must be an email address; /),
    });
    expect(await errorsOf(task.id)).toEqual([
      { record: 2, error: 'name is required' },
      { record: 3, error: 'email must be an email address' },
      { record: 4, error: 'body is not valid JSON' },
      { record: 5, error: 'The record is not an object.' },
      { record: 6, error: 'There is no member status.' },
      { record: 7, error: expect.stringContaining('metadata') },
      { record: 8, error: expect.stringContaining('U+0000') },
    ]);
    const { items } = await api.ok('queryCustomer', { body: { external_ids: ['r1', 'r2', 'r3', 'r6', 'r7', 'r9'] } });
    expect(items.map(({ external_id }) => external_id).sort()).toEqual(['r1', 'r9']);
  });

  test('that are already as the file says are told to nobody', async () => {
    const body = {
      entity_type: 'CUSTOMERS' as const,
      file_type: 'CSV' as const,
      content: 'external_id,name\nsame,Same\n',
    };
    await imported(body);
    const before = await byExternalId('same');
    await imported(body);
    expect(await byExternalId('same')).toEqual(before);
  });
});

describe('features and prices', () => {
  test('bring their meter, and are found again by lookup key', async () => {
    const content = [
      'name,type,lookup_key,unit_singular,unit_plural,event_name,aggregation_type,aggregation_field,filters',
      'Tokens,metered,imported_tokens,token,tokens,llm,SUM,n,"[{""key"":""region"",""values"":[""eu""]}]"',
      'SSO,boolean,imported_sso,,,,,,',
    ].join('\n');
    const task = await imported({ entity_type: 'FEATURES', file_type: 'CSV', content });
    expect(await errorsOf(task.id)).toEqual([]);
    const names = async () =>
      (await api.ok('queryFeature', { body: { lookup_keys: ['imported_tokens', 'imported_sso'], expand: 'meters' } }))
        .items;
    const tokens = (await names()).find(({ lookup_key }) => lookup_key === 'imported_tokens');
    expect(tokens?.meter).toMatchObject({ event_name: 'llm', aggregation: { type: 'SUM', field: 'n' } });
    expect(tokens?.meter?.filters).toEqual([{ key: 'region', values: ['eu'] }]);
    await imported({ entity_type: 'FEATURES', file_type: 'CSV', content: content.replace('Tokens', 'All tokens') });
    expect((await names()).map(({ name }) => name).sort()).toEqual(['All tokens', 'SSO']);
  });

  test('prices keep their tiers to the last digit', async () => {
    const plan = await api.ok('createPlan', { body: { name: 'Imported' } });
    const tiers = '[{""up_to"":1000,""unit_amount"":""0.000000000000001""},{""unit_amount"":0.1}]';
    const [feature] = (await api.ok('queryFeature', { body: { lookup_keys: ['imported_tokens'] } })).items;
    const task = await imported({
      entity_type: 'PRICES',
      file_type: 'CSV',
      content: [
        'currency,entity_type,entity_id,type,billing_model,billing_period,invoice_cadence,amount,meter_id,tier_mode,tiers',
        `usd,PLAN,${plan.id},USAGE,TIERED,MONTHLY,ARREAR,,${feature?.meter_id},SLAB,"${tiers}"`,
        `usd,PLAN,${plan.id},FIXED,FLAT_FEE,MONTHLY,ADVANCE,49.90,,,`,
        `usd,PLAN,plan_nobody,FIXED,FLAT_FEE,MONTHLY,ADVANCE,1,,,`,
        `usd,PLAN,${plan.id},FIXED,FLAT_FEE,MONTHLY,ADVANCE,much,,,`,
      ].join('\n'),
    });
    expect((await errorsOf(task.id)).map(({ record }) => record)).toEqual([3, 4]);
    const { items } = await api.ok('queryPrice', { body: { entity_ids: [plan.id] } });
    expect(items.map(({ amount }) => amount)).toContain('49.9');
    expect(items.flatMap((price) => price.tiers ?? []).map(({ unit_amount }) => unit_amount)).toEqual([
      '0.000000000000001',
      '0.1',
    ]);
  });
});

describe('what is there already', () => {
  const csv = (lines: string[]) => ({
    entity_type: 'PRICES' as const,
    file_type: 'CSV' as const,
    content: [
      'currency,entity_type,entity_id,type,billing_model,billing_period,invoice_cadence,amount,lookup_key,metadata.tier',
      ...lines,
    ].join('\n'),
  });
  const pricesOf = async (id: string) => (await api.ok('queryPrice', { body: { entity_ids: [id] } })).items;

  test('prices are imported once, however often their file comes, and the task says which were there', async () => {
    const plan = await api.ok('createPlan', { body: { name: 'Twice' } });
    const line = (amount: string, key = '', tier = '') =>
      `usd,PLAN,${plan.id},FIXED,FLAT_FEE,MONTHLY,ADVANCE,${amount},${key},${tier}`;
    const lines = [line('10'), line('20', 'keyed'), line('30', '', 'gold')];
    expect(await imported(csv(lines))).toMatchObject({ successful_records: 3, unchanged_records: 0 });
    const again = await imported(csv([...lines, line('10.00'), line('30', '', 'silver'), line('21', 'keyed')]));
    expect(again).toMatchObject({
      successful_records: 5,
      unchanged_records: 4,
      failed_records: 1,
      metadata: { unchanged: ['1-4'] },
    });
    expect(await errorsOf(again.id)).toEqual([{ record: 6, error: expect.stringContaining('keyed already exists') }]);
    expect((await pricesOf(plan.id)).map(({ amount }) => amount).sort()).toEqual(['10', '20', '30', '30']);
    const { message } = await api.ok('getTaskResult', {
      query: { workflow_id: (await imported(csv(lines))).workflow_id ?? '' },
    });
    expect(message).toBe('3 records imported, 3 of them there already');
  });

  test('a price that was made by a request is the same price, and one that has ended is not', async () => {
    const plan = await api.ok('createPlan', { body: { name: 'By hand' } });
    const terms = {
      type: 'FIXED',
      billing_model: 'FLAT_FEE',
      billing_period: 'MONTHLY',
      invoice_cadence: 'ADVANCE',
    } as const;
    const owner = { entity_type: 'PLAN', entity_id: plan.id } as const;
    const { id } = await api.ok('createPrice', { body: { ...terms, ...owner, currency: 'usd', amount: '10' } });
    const body = csv([`USD,PLAN,${plan.id},FIXED,FLAT_FEE,MONTHLY,ADVANCE,10.0,,`]);
    expect(await imported(body)).toMatchObject({ unchanged_records: 1 });
    await api.ok('deletePrice', { path: { id }, body: {} });
    expect(await imported(body)).toMatchObject({ unchanged_records: 0, successful_records: 1 });
    expect((await pricesOf(plan.id)).length).toBeGreaterThan(0);
  });

  test('two imports of one file at once make its prices once', async () => {
    const plan = await api.ok('createPlan', { body: { name: 'At once' } });
    const body = csv(
      Array.from({ length: 20 }, (_, n) => `usd,PLAN,${plan.id},FIXED,FLAT_FEE,MONTHLY,ADVANCE,${n + 1},,`),
    );
    const tasks = await Promise.all([imported(body), imported(body), imported(body)]);
    expect(tasks.reduce((sum, task) => sum + (task.unchanged_records ?? 0), 0)).toBe(40);
    expect(await pricesOf(plan.id)).toHaveLength(20);
  });
});

test('the audit log has what each record did as if its importer had sent it, and nothing of what stayed or failed', async () => {
  const customers = (lines: string[]) => ({
    entity_type: 'CUSTOMERS' as const,
    file_type: 'CSV' as const,
    content: ['external_id,name', ...lines].join('\n'),
  });
  const first = await imported(customers(['audited,Ada', 'stays,Stays', ',nobody']));
  const second = await imported(customers(['audited,Bea', 'stays,Stays']));
  const { id } = await byExternalId('audited');
  const { items } = await api.ok('listAuditLogs', { query: { entity_id: id, order: 'asc' } });
  expect(items.map(({ action, operation_id, entity_type }) => [action, operation_id, entity_type])).toEqual([
    ['create', 'createCustomer', 'customer'],
    ['update', 'updateCustomerById', 'customer'],
  ]);
  expect(items[1]?.changes).toEqual([{ field: 'name', before: '"Ada"', after: '"Bea"' }]);
  for (const [index, task] of [first, second].entries()) {
    const { items: ofTask } = await api.ok('listAuditLogs', { query: { entity_id: task.id } });
    const request = ofTask.find(({ operation_id }) => operation_id === 'createTask');
    const { actor_type, actor_id, api_key_id, request_id } = request ?? {};
    expect(items[index]).toMatchObject({ actor_type, actor_id, api_key_id, request_id });
    expect(request_id).not.toBe('');
  }
  const stays = await byExternalId('stays');
  expect((await api.ok('listAuditLogs', { query: { entity_id: stays.id } })).items).toHaveLength(1);
});

describe('events', () => {
  const countOf = async (event_name: string) => {
    const { events } = await api.ok('listRawEvents', {
      body: { event_name, start_time: '2025-12-01T00:00:00Z', end_time: '2026-02-01T00:00:00Z', page_size: 50 },
    });
    return events?.length ?? 0;
  };

  test('of one file count once, however often it comes, and equal lines of it each', async () => {
    const content =
      'event_name,external_customer_id,timestamp,properties.n\nimp.a,ada,2026-01-01T00:00:00Z,1\nimp.a,ada,2026-01-01T00:00:00Z,1\n';
    const body = { entity_type: 'EVENTS' as const, file_type: 'CSV' as const, content };
    expect(await imported(body)).toMatchObject({ successful_records: 2 });
    expect(await imported(body)).toMatchObject({ successful_records: 2, unchanged_records: 2 });
    expect(await countOf('imp.a')).toBe(2);
    // Another file with the same line is other usage.
    await imported({ ...body, content: `${content}imp.a,ada,2026-01-01T00:00:00Z,2\n` });
    expect(await countOf('imp.a')).toBe(5);
  });

  test('with ids of their own are the events that a request would bring', async () => {
    const one = {
      event_id: 'imp-1',
      event_name: 'imp.b',
      external_customer_id: 'ada',
      timestamp: '2026-01-01T00:00:00Z',
    };
    await api.ok('ingestEvent', { body: { ...one, properties: { n: 1 } } });
    const lines = [
      { ...one, properties: { n: 1 } },
      { ...one, properties: { n: 2 } },
      { ...one, event_id: 'imp-2', event_name: ' ' },
      { ...one, event_id: 'imp-3', timestamp: 'yesterday' },
      { ...one, event_id: 'imp-4' },
    ];
    const content = lines.map((line) => JSON.stringify(line)).join('\n');
    const task = await imported({ entity_type: 'EVENTS', file_type: 'JSON', content });
    expect((await errorsOf(task.id)).map(({ record }) => record)).toEqual([2, 3, 4]);
    expect(await countOf('imp.b')).toBe(2);
  });
});

describe('a file elsewhere', () => {
  const load = (path: string, more: object = {}) =>
    imported({ entity_type: 'CUSTOMERS', file_type: 'CSV', file_url: `${web}${path}`, ...more });

  test('is fetched, unpacked, and goes through in many transactions', async () => {
    const lines = Array.from({ length: 250 }, (_, n) => `web${n},Web ${n}`);
    files.files.set('/list/many.csv?x=1', { body: gzipSync(`external_id,name\n${lines.join('\n')}\n`) });
    const task = await load('/list/many.csv?x=1');
    expect(task).toMatchObject({
      task_status: 'COMPLETED',
      file_name: 'many.csv',
      total_records: 250,
      successful_records: 250,
    });
    // All of it is one workflow.
    const run = await api.ok('queryWorkflow', { body: { entity: 'task', entity_id: task.id } });
    expect(run.items).toMatchObject([{ workflow_id: task.workflow_id, status: 'Completed' }]);
    const left = await server.running.services.databases.query(
      sql`select 1 from import_chunks where task_id = ${task.id}`,
    );
    expect(left).toEqual([]);
  });

  test.each([
    ['/nothing', undefined, /could not be fetched: Answered 404/],
    ['/moved', { status: 302, body: Buffer.alloc(0), headers: { location: '/list/many.csv' } }, /redirects are not/],
    ['/cut.gz', { body: gzipSync('external_id,name\nx,y\n'.repeat(100)).subarray(0, 40) }, /not whole gzip/],
    ['/latin1', { body: Buffer.from('external_id,name\nx,é\n', 'latin1') }, /not valid UTF-8/],
    ['/columns', { body: Buffer.from('external_id,nmae\nx,y\n') }, /no column nmae/],
    ['/large', { body: Buffer.alloc(0), headers: { 'content-length': '9999999999' } }, /larger than 1024 MiB/],
  ])('that cannot be read fails as a whole: %s', async (path, file, reason) => {
    if (file) files.files.set(path, file);
    expect(await load(path)).toMatchObject({
      task_status: 'FAILED',
      total_records: 0,
      error_summary: expect.stringMatching(reason),
    });
  });

  test('that was not there goes on once it is and the task is put back to work', async () => {
    const { id } = await load('/late.csv');
    files.files.set('/late.csv', { body: Buffer.from('external_id,name\nlate,Late\n') });
    await api.ok('updateTaskStatus', { path: { id }, body: { task_status: 'PROCESSING' } });
    expect(await finished(id)).toMatchObject({ task_status: 'COMPLETED', successful_records: 1 });
  });

  test('is not fetched from where this server is', async () => {
    const strict = await startTestServer();
    try {
      const body = { task_type: 'IMPORT', entity_type: 'CUSTOMERS', file_type: 'CSV' } as const;
      for (const file_url of ['http://example.com/x', 'https://127.0.0.1/x', 'https://[::1]/x', 'file:///etc/passwd']) {
        const { status, body: answer } = await strict.api.fails('createTask', { body: { ...body, file_url } });
        expect([file_url, status, answer.details?.file_url]).toEqual([file_url, 400, expect.any(String)]);
      }
      // A name that leads to a private address is found out when it is looked up.
      const task = await imported({ ...body, file_url: 'https://localhost/x' }, strict.api);
      expect(task.error_summary).toMatch(/not a public address/);
    } finally {
      await strict.stop();
    }
  });
});

test('a server that dies in the middle leaves nothing out and does nothing twice', async () => {
  const { connection, drop } = await newDatabase();
  const lines = Array.from({ length: 4500 }, (_, n) => `imp.crash,ada,2026-01-01T00:00:00Z,${n}`);
  const content = `event_name,external_customer_id,timestamp,properties.n\n${lines.join('\n')}\n`;
  let steps = 0;
  const dying = await startTestServer({
    connection,
    work: {
      'task.run': async (context, payload) => {
        await work['task.run'](context, payload);
        steps += 1;
        // After the work and before the commit, which is where a process may die; begun, and one chunk taken in, by then.
        if (steps > 2) throw new Error('killed');
      },
    },
  });
  const { id } = await dying.api.ok('createTask', {
    body: { task_type: 'IMPORT', entity_type: 'EVENTS', file_type: 'CSV', content },
  });
  await expect.poll(() => steps, { timeout: 60_000 }).toBeGreaterThan(2);
  expect(await dying.api.ok('getTask', { path: { id } })).toMatchObject({
    task_status: 'PROCESSING',
    processed_records: 2000,
    total_records: 4500,
  });
  await dying.stop();
  const next = await startTestServer({ connection });
  try {
    const task = await finished(id, next.api);
    expect(task).toMatchObject({ task_status: 'COMPLETED', successful_records: 4500, failed_records: 0 });
    const stored = await next.running.services.databases.query(sql`select count(*)::int as events from events`);
    expect(stored).toEqual([{ events: 4500 }]);
  } finally {
    await next.stop();
    await drop();
  }
}, 120_000);

test('an import that can never be done says so in the end', async () => {
  const clock = new TestClock('2026-01-01T00:00:00Z');
  const failing = async () => {
    throw new ApiError('invalid_operation', 'The disk is full.');
  };
  const own = await startTestServer({ clock, work: { 'task.run': failing } });
  try {
    const body = {
      task_type: 'IMPORT',
      entity_type: 'CUSTOMERS',
      file_type: 'CSV',
      content: 'external_id,name\na,A\n',
    } as const;
    const { id } = await own.api.ok('createTask', { body });
    const { databases, runner } = own.running.services;
    const attempts = async () => {
      const [job] = await databases.query<{ attempts: number }>(sql`select attempts from jobs where key = ${id}`);
      return job?.attempts;
    };
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      await expect.poll(attempts).toBe(attempt);
      clock.advance(2 * 3600);
      runner.wake();
    }
    expect(await finished(id, own.api)).toMatchObject({
      task_status: 'FAILED',
      error_summary: 'Given up after many attempts. The last one: The disk is full.',
    });
  } finally {
    await own.stop();
  }
});

test('a server that stops does not wait for a file, which another one fetches', async () => {
  const { connection, drop } = await newDatabase();
  // Begins, and goes on when somebody asks for the second time.
  let asked = 0;
  const slow = createServer((_request, response) => {
    asked += 1;
    response.writeHead(200).write('external_id,name\n');
    if (asked > 1) response.end('slow,Slow\n');
  });
  await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
  const file_url = `http://127.0.0.1:${(slow.address() as AddressInfo).port}/customers.csv`;
  const config = { allowPrivateAddresses: true };
  const first = await startTestServer({ connection, config });
  const body = { task_type: 'IMPORT', entity_type: 'CUSTOMERS', file_type: 'CSV', file_url } as const;
  const { id } = await first.api.ok('createTask', { body });
  await expect.poll(() => asked).toBe(1);
  await first.stop();
  const next = await startTestServer({ connection, config });
  try {
    expect(await finished(id, next.api)).toMatchObject({ task_status: 'COMPLETED', successful_records: 1 });
  } finally {
    await next.stop();
    slow.closeAllConnections();
    slow.close();
    await drop();
  }
});

describe('refuses', () => {
  test.each<[object, string]>([
    [{ task_type: 'EXPORT' }, 'task_type'],
    [{ file_type: 'PARQUET' }, 'file_type'],
    [{ content: undefined }, 'file_url'],
    [{ file_url: 'https://files.example/x' }, 'file_url'],
    [{ content: 'name\nAda\n' }, 'content'],
    [{ metadata: { file_sha256: 'x' } }, 'metadata.file_sha256'],
  ])('an import with %j', async (change, field) => {
    const body = { task_type: 'IMPORT', entity_type: 'CUSTOMERS', file_type: 'CSV', content: 'external_id,name\n' };
    const { status, body: answer } = await api.fails('createTask', { body: { ...body, ...change } });
    expect({ status, fault: answer.details?.[field] }).toEqual({ status: 400, fault: expect.any(String) });
  });
});

/** Bytes as a network brings them. */
async function* pieces(text: string, size: number) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test.each<['CSV' | 'JSON', string, unknown[]]>([
  ['JSON', '[ {"a":"x]\\"é,"},  {"b":[1,{"c":2}]},3 ]\n', ['{"a":"x]\\"é,"}', '{"b":[1,{"c":2}]}', '3']],
  ['JSON', '[]', []],
  ['JSON', '[1', [/ends in the middle/]],
  ['JSON', '[1] x', ['1', /after the end/]],
  ['JSON', ' {"a":1}\r\n\n{"b":2}', ['{"a":1}', '{"b":2}']],
  ['JSON', ' \n', [/empty/]],
  ['CSV', '', [/empty/]],
  ['CSV', '\ufeffname,external_id\n"A ""d"",\ny",é\n', ['{"name":"A \\"d\\",\\ny","external_id":"é"}']],
  ['CSV', 'external_id\na,b\n', [{ error: 'has 2 cells where the first line names 1 columns' }]],
  ['CSV', 'external_id,external_id\n', [/there twice/]],
  ['CSV', 'external_id\n"a"b', [/not CSV/]],
  ['CSV', 'external_id,{"a":1}', [/not CSV/]],
  ['CSV', 'external_id,metadata\na,{\n', [{ error: 'metadata must be JSON' }]],
  ['CSV', 'external_id,metadata,metadata.x\na,{},y\n', [{ error: expect.stringContaining('cannot go together') }]],
  ['CSV', 'external_id,metadata.__proto__\na,y\n', ['{"external_id":"a","metadata":{"__proto__":"y"}}']],
])('%s %j is taken apart, however it comes', async (type, text, expected) => {
  for (const size of [1, 7, 1000]) {
    const found: unknown[] = [];
    try {
      for await (const record of recordsOf(type, IMPORTABLE.CUSTOMERS, pieces(text, size))) found.push(record);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      found.push(error.message);
    }
    expect(found).toEqual(expected.map((one) => (one instanceof RegExp ? expect.stringMatching(one) : one)));
  }
});
