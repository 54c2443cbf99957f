import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import type { Io } from '../src/cli/io.ts';
import { run } from '../src/cli/run.ts';
import { VERSION } from '../src/version.ts';
import { type Answer, CUSTOMER, closedAddress, failure, KEY, startServer } from './server.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flexprice-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Setting {
  env?: Record<string, string>;
  stdin?: string;
  interactive?: boolean;
  interrupt?: (listener: () => void) => void;
}

/** Runs a command line the way the terminal does, and gives what it printed. */
async function flexprice(argv: string[], { env = {}, stdin = '', interactive = false, interrupt }: Setting = {}) {
  let [out, err] = ['', ''];
  const io: Io = {
    env: { HOME: folder, ...env },
    out: (content) => {
      out += typeof content === 'string' ? content : new TextDecoder().decode(content);
    },
    err: (text) => {
      err += text;
    },
    interactive,
    readStdin: async () => stdin,
    askSecret: async () => stdin,
    onInterrupt: (listener) => {
      interrupt?.(listener);
      return () => {};
    },
  };
  const code = await run(argv, io);
  return { code, out, err };
}

async function withServer(answer: Answer) {
  const server = await startServer(answer);
  return Object.assign(server, { env: { FLEXPRICE_API_KEY: KEY, FLEXPRICE_BASE_URL: server.baseUrl } });
}

describe('operations', () => {
  test('a body is given as JSON, from a file or from standard input', async () => {
    await using server = await withServer(() => ({ status: 201, body: CUSTOMER }));
    writeFileSync(join(folder, 'body.json'), '{"external_id":"b"}');
    const first = await flexprice(['customers', 'create', '--data', '{"external_id":"a"}'], server);
    await flexprice(['customers', 'create', '--data', `@${folder}/body.json`], server);
    await flexprice(['customers', 'create', '--data=-', '--idempotency-key', 'mine'], {
      ...server,
      stdin: '{"external_id":"c"}',
    });
    expect(first).toEqual({ code: 0, out: `${JSON.stringify(CUSTOMER, null, 2)}\n`, err: '' });
    expect(server.seen.map(({ body }) => body)).toEqual([
      '{"external_id":"a"}',
      '{"external_id":"b"}',
      '{"external_id":"c"}',
    ]);
    expect(server.seen[0]?.headers['x-api-key']).toBe(KEY);
    expect(server.seen[2]?.headers['idempotency-key']).toBe('mine');
  });

  test('arguments are path parameters, other options the query', async () => {
    await using server = await withServer(() => ({ body: { items: [CUSTOMER] } }));
    const listed = await flexprice(
      ['customers', 'list', '--limit', '3', '--external-ids=a', '--external-ids', 'b', '--json'],
      server,
    );
    await flexprice(['customers', 'getByExternalId', 'a/b'], server);
    await flexprice(['price-units', 'list'], server);
    expect(server.seen.map(({ url }) => url)).toEqual([
      '/v1/customers?limit=3&external_ids=a&external_ids=b',
      '/v1/customers/external/a%2Fb',
      '/v1/prices/units',
    ]);
    expect(listed.out).toBe(`${JSON.stringify({ items: [CUSTOMER] })}\n`);
  });

  test('--all walks through a list, a record per line', async () => {
    await using server = await withServer(({ url }) => {
      const offset = Number(new URL(url, 'http://x').searchParams.get('offset') ?? 0);
      const items = [{ id: `a${offset}` }, { id: `b${offset}` }].slice(0, 3 - offset);
      return { body: { items, pagination: { total: 3, limit: 2, offset: offset + items.length } } };
    });
    const { out } = await flexprice(['plans', 'list', '--limit', '2', '--all'], server);
    expect(out).toBe('{"id":"a0"}\n{"id":"b0"}\n{"id":"a2"}\n');
  });

  test('every operation can be called, and asks what it says', async () => {
    await using server = await withServer(() => ({ body: {} }));
    const env = { ...server.env, FLEXPRICE_SESSION_TOKEN: 'token' };
    const all = Object.values(operations);
    for (const { sdk, path, body } of all) {
      const [namespace = '', method = ''] = sdk.split('.');
      const kebab = namespace.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const names = [...path.matchAll(/\{\w+\}/g)].map((_, index) => `id_${index}`);
      const argv = [kebab, method, ...names, ...(body === 'none' ? [] : ['--data', '{}'])];
      expect(await flexprice(argv, { env }), sdk).toMatchObject({ code: 0, err: '' });
    }
    const asked = all.map(({ method, path }) => {
      let index = 0;
      return `${method} /v1${path.replaceAll(/\{\w+\}/g, () => `id_${index++}`)}`;
    });
    expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual(asked);
  }, 30_000);

  test('a file is written where it is wanted', async () => {
    await using server = await withServer(() => ({ headers: { 'content-type': 'application/pdf' }, text: '%PDF' }));
    const file = join(folder, 'invoice.pdf');
    expect(await flexprice(['invoices', 'pdf', 'inv_1', '--output', file], server)).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(file, 'utf8')).toBe('%PDF');
    expect((await flexprice(['invoices', 'pdf', 'inv_1'], server)).out).toBe('%PDF');
  });

  test.each([
    [401, 'unauthenticated', 3, 'flexprice login'],
    [403, 'permission_denied', 3, 'No.'],
    [404, 'not_found', 4, 'No.'],
    [409, 'conflict', 1, 'No.'],
  ])('%i %s exits with %i', async (status, code, exit, words) => {
    await using server = await withServer(() => failure(status, code, 'No.'));
    const plain = await flexprice(['customers', 'get', 'cust_1'], server);
    expect(plain).toMatchObject({ code: exit, out: '' });
    expect(plain.err).toContain(words);
    const { err } = await flexprice(['customers', 'get', 'cust_1', '--json'], server);
    expect(JSON.parse(err)).toMatchObject({ error: { code, status, requestId: 'req_of_server' } });
    expect(`${plain.err}${err}`).not.toContain(KEY);
  });

  test('faults of a request are listed one by one', async () => {
    const details = { external_id: 'is required', 'items[0].price': 'must be a decimal' };
    await using server = await withServer(() => failure(400, 'validation_error', 'Invalid.', details));
    const { code, err } = await flexprice(['customers', 'create', '--data', '{}'], server);
    expect(code).toBe(1);
    expect(err).toContain('  external_id: is required\n  items[0].price: must be a decimal\n');
  });

  test('a server that is not there exits with 5', async () => {
    const env = { FLEXPRICE_API_KEY: KEY, FLEXPRICE_BASE_URL: await closedAddress() };
    expect(await flexprice(['customers', 'delete', 'a'], { env })).toMatchObject({ code: 5 });
  });

  test.each([
    [['custmers', 'list'], 'Did you mean customers?'],
    [['customers', 'lst'], 'Did you mean list?'],
    [['customers', 'get'], 'takes <id>: flexprice customers get <id>'],
    [['customers', 'list', 'x'], 'takes no arguments'],
    [['customers', 'get', 'a', '--data', '{}'], 'takes no --data'],
    [['customers', 'create', '--data', '{'], '--data is not JSON'],
    [['customers', 'create', '--data', '@/nowhere.json'], '/nowhere.json cannot be read'],
    [
      ['customers', 'create', '--name', 'x', '--data', '{}'],
      'There is no option --name here. Give the body with --data',
    ],
    [['customers', 'list', '--limt', '3'], 'There is no option --limt here. Did you mean --limit?'],
    [['customers', 'list', '--colour', 'x'], '`flexprice customers list --help` has those that there are'],
    [['customers', 'list', '--limit'], '--limit needs a value'],
    [['customers', 'get', 'a', '--all'], '--all is for lists'],
    [['customers', 'get', 'a', '-x'], '-x is not an option'],
  ])('%j is wrong usage', async (argv, words) => {
    const { code, err } = await flexprice(argv, {
      env: { FLEXPRICE_API_KEY: KEY, FLEXPRICE_BASE_URL: 'http://127.0.0.1:1' },
    });
    expect(err).toContain(words);
    expect(code).toBe(2);
  });

  test('help on one operation names its query parameters, however it is asked for', async () => {
    const { code, out } = await flexprice(['customers', 'list', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('flexprice customers list [--<parameter> value] [--all]');
    expect(out).toContain('  --external-ids value\n');
    expect(await flexprice(['help', 'customers', 'list'])).toEqual({ code, out, err: '' });
    expect((await flexprice(['help', 'events', 'import'])).out).toContain('--dry-run');
  });

  test('help names every resource and, for one, its operations', async () => {
    const all = await flexprice([]);
    expect(all.code).toBe(0);
    for (const name of ['customers', 'price-units', 'webhook-endpoints']) expect(all.out).toContain(name);
    const one = await flexprice(['customers', '--help']);
    expect(one.out).toContain('get <id>');
    expect(one.out).toContain('Create a customer.');
    expect((await flexprice(['--version'])).out).toBe(`${VERSION}\n`);
  });
});

describe('login', () => {
  test('keeps a key that works, for its owner alone', async () => {
    await using server = await withServer(({ headers }) =>
      headers['x-api-key'] === KEY ? { body: { items: [] } } : failure(401, 'unauthenticated', 'Unauthorized'),
    );
    const env = { FLEXPRICE_BASE_URL: server.baseUrl };
    expect((await flexprice(['login'], { env, stdin: 'sk_wrong\n' })).code).toBe(3);
    const file = join(folder, '.config/flexprice/credentials.json');
    expect(existsSync(file)).toBe(false);
    const { code, err, out } = await flexprice(['login'], { env, stdin: `${KEY}\n` });
    expect(code).toBe(0);
    expect(err + out).not.toContain(KEY);
    expect(statSync(file).mode & 0o777).toBe(0o600);

    expect((await flexprice(['customers', 'list'])).code).toBe(0);
    expect(server.seen.at(-1)?.headers['x-api-key']).toBe(KEY);
    // A file that others could read before is closed to them again.
    chmodSync(file, 0o644);
    await flexprice(['login'], { env, stdin: KEY });
    expect(statSync(file).mode & 0o777).toBe(0o600);

    await flexprice(['logout']);
    expect(existsSync(file)).toBe(false);
    const without = await flexprice(['customers', 'list']);
    expect(without).toMatchObject({ code: 2 });
    expect(without.err).toContain('flexprice login');
  });
});

describe('events import', () => {
  const CSV = [
    '\ufeffTIMESTAMP,ACCOUNT,tokens,model,big',
    '2026-01-02 03:04:05,brightside,512,"gpt ""large"", v2",12345678901234567890.10',
    '1767323045,acme,7,small,1',
    '2026-01-02T03:04:07.5+02:00,acme,8,"two\nlines",',
  ].join('\r\n');
  const MAPPING = [
    '--map',
    'timestamp=TIMESTAMP',
    '--map',
    'external_customer_id=ACCOUNT',
    '--set',
    'event_name=llm.request',
  ];

  const file = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  const eventsOf = (body: string): Record<string, unknown>[] => JSON.parse(body).events;

  const accepting: Answer = ({ body }) => {
    const results = eventsOf(body).map(({ event_id }) => ({ event_id, status: 'accepted' }));
    return { status: 202, body: { message: '', accepted: results.length, duplicates: 0, conflicts: 0, results } };
  };

  test('rows become events by the names of columns', async () => {
    await using server = await withServer(accepting);
    const { code, err, out } = await flexprice(['events', 'import', file('u.csv', CSV), ...MAPPING, '--json'], server);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({ rows: 3, sent: 3, duplicates: 0, rejected: 0, dry_run: false });
    const events = eventsOf(server.seen[0]?.body ?? '');
    expect(events).toMatchObject([
      {
        event_name: 'llm.request',
        external_customer_id: 'brightside',
        timestamp: '2026-01-02T03:04:05Z',
        properties: { tokens: 512, model: 'gpt "large", v2', big: '12345678901234567890.10' },
      },
      {
        external_customer_id: 'acme',
        timestamp: '2026-01-02T03:04:05.000Z',
        properties: { tokens: 7, model: 'small', big: 1 },
      },
      { timestamp: '2026-01-02T03:04:07.5+02:00', properties: { tokens: 8, model: 'two\nlines' } },
    ]);
    expect(new Set(events.map(({ event_id }) => event_id))).toHaveLength(3);
    expect(existsSync(`${folder}/u.csv.import.json`)).toBe(false);

    // The same rows have the same ids and times when they come again, whatever the file is called.
    await flexprice(['events', 'import', file('again.csv', CSV), ...MAPPING], server);
    expect(eventsOf(server.seen[1]?.body ?? '')).toEqual(events);
  });

  test('JSON lines, chosen properties, own ids', async () => {
    await using server = await withServer(accepting);
    const rows = [
      { id: 'e1', event_name: 'a', external_customer_id: 'c', timestamp: '2026-01-01T00:00:00Z', n: 1, other: 2 },
      { id: 'e2', event_name: 'a', external_customer_id: 'c', timestamp: '2026-01-01T00:00:01Z', n: 3, other: 4 },
    ];
    const path = file('u.ndjson', `${rows.map((row) => JSON.stringify(row)).join('\n')}\n\n`);
    await flexprice(
      [
        'events',
        'import',
        path,
        '--map',
        'event_id=id',
        '--map',
        'properties.tokens=n',
        '--set',
        'properties.region=eu',
        '--batch',
        '1',
      ],
      server,
    );
    expect(server.seen.map(({ body }) => eventsOf(body)[0])).toMatchObject([
      { event_id: 'e1', properties: { tokens: 1, region: 'eu' } },
      { event_id: 'e2', properties: { tokens: 3, region: 'eu' } },
    ]);
    expect(eventsOf(server.seen[0]?.body ?? '')[0]?.properties).not.toHaveProperty('other');
  });

  test('a dry run checks every row and sends nothing', async () => {
    const path = file('u.csv', `${CSV}\nyesterday,acme,1,small,1\n1767323045,,1,small,1\n1767323045,acme\n`);
    const { code, out, err } = await flexprice(['events', 'import', path, ...MAPPING, '--dry-run']);
    expect(code).toBe(1);
    expect(out).toContain('"external_customer_id": "brightside"');
    expect(err).toContain("row 4 has a timestamp that is none: 'yesterday'");
    expect(err).toContain('row 5 has no external_customer_id');
    expect(err).toContain('row 6 has 2 cells, the header 5');
    expect(err).toContain('6 rows: 3 would be sent, 3 rejected.');
  });

  test('what the server refuses is singled out, the rest arrives', async () => {
    await using server = await withServer((request, count) => {
      const events = eventsOf(request.body);
      if (events.some(({ external_customer_id }) => external_customer_id === 'brightside'))
        return failure(400, 'validation_error', 'Invalid.', { 'events[0].properties': 'is too deep' });
      const reply = accepting(request, count);
      return reply;
    });
    const rejects = join(folder, 'rejects.ndjson');
    const { code, err } = await flexprice(
      ['events', 'import', file('u.csv', CSV), ...MAPPING, '--rejects', rejects],
      server,
    );
    expect(code).toBe(1);
    expect(err).toBe('3 rows: 2 sent, 0 known already, 1 rejected.\n');
    const lines = readFileSync(rejects, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { row: 1, reason: 'was refused: properties is too deep', event: { external_customer_id: 'brightside' } },
    ]);
  });

  test('duplicates and conflicts are counted apart', async () => {
    const statuses = ['duplicate', 'conflicting', 'accepted'];
    await using server = await withServer(({ body }) => ({
      status: 202,
      body: { results: eventsOf(body).map(({ event_id }, index) => ({ event_id, status: statuses[index] })) },
    }));
    const { code, err } = await flexprice(['events', 'import', file('u.csv', CSV), ...MAPPING], server);
    expect(code).toBe(1);
    expect(err).toContain('row 2 has the id of an earlier event');
    expect(err).toContain('3 rows: 1 sent, 1 known already, 1 rejected.');
  });

  test('an import that broke off goes on where it was', async () => {
    let down = true;
    await using server = await withServer((request, count) =>
      down && count > 2 ? failure(401, 'unauthenticated', 'Unauthorized') : accepting(request, count),
    );
    const path = file('u.csv', CSV);
    const argv = ['events', 'import', path, ...MAPPING, '--batch', '1'];
    const broken = await flexprice(argv, server);
    expect(broken.code).toBe(3);
    expect(broken.err).toContain('Stopped after row 2.');
    down = false;
    const other = await flexprice([...argv, '--set', 'source=x'], server);
    expect(other).toMatchObject({ code: 2 });
    expect(other.err).toContain('--restart');
    const before = server.seen.length;
    const resumed = await flexprice(argv, server);
    expect(resumed.err).toBe('Going on after row 2.\n3 rows: 3 sent, 0 known already, 0 rejected.\n');
    expect(server.seen.slice(before).map(({ body }) => eventsOf(body)[0]?.timestamp)).toEqual([
      '2026-01-02T03:04:07.5+02:00',
    ]);
    expect(existsSync(`${path}.import.json`)).toBe(false);
  });

  test('Ctrl-C stops it, and what was sent is remembered', async () => {
    let stop = () => {};
    await using server = await withServer((request, count) => {
      if (count === 2) stop();
      return accepting(request, count);
    });
    const path = file('u.csv', CSV);
    const interrupt = (listener: () => void) => {
      stop = listener;
    };
    const argv = ['events', 'import', path, ...MAPPING, '--batch', '1'];
    expect(await flexprice(argv, { ...server, interrupt })).toMatchObject({ code: 130 });
    const state = JSON.parse(readFileSync(`${path}.import.json`, 'utf8'));
    expect(state.rows).toBeLessThan(3);
    expect(await flexprice([...argv, '--restart'], server)).toMatchObject({ code: 0 });
  });

  test('a person sees a bar, a log does not', async () => {
    await using server = await withServer(accepting);
    const argv = ['events', 'import', file('u.csv', CSV), ...MAPPING, '--batch', '1'];
    expect((await flexprice(argv, { ...server, interactive: true })).err).toContain('100 % 3 rows');
    expect((await flexprice(argv, server)).err).not.toContain('%');
  });

  test.each([
    [['u.csv', '--map', 'nonsense=x'], '--map nonsense=x should be <member>=<column>'],
    [['u.xlsx'], 'neither .csv nor .ndjson'],
    [['absent.csv'], 'absent.csv cannot be read'],
    [['u.csv', '--batch', '5000'], '--batch must be a whole number from 1 to 1000'],
    [['u.csv', '--colour', 'x'], 'There is no option --colour here'],
    [[], 'Usage: flexprice events import'],
    [['twice.csv', '--dry-run'], "two columns called 'a'"],
    [['open.csv', '--dry-run'], 'ends inside a quoted cell'],
  ])('%j is refused', async ([name, ...more], words) => {
    file('u.csv', CSV);
    file('u.xlsx', '');
    file('twice.csv', 'a,a\n1,2\n');
    file('open.csv', 'a,b\n1,"2\n');
    const argv = ['events', 'import', ...(name ? [join(folder, name)] : []), ...more];
    const { code, err } = await flexprice(argv, { env: { FLEXPRICE_API_KEY: KEY } });
    expect(err).toContain(words);
    expect(code).toBe(2);
  });
});
