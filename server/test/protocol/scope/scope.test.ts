import { type OperationId, operations } from '@flexprice/generated/operations';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { raw as rawSql, sql } from '../../../src/db/index.ts';
import { pending } from '../../../src/pending.ts';
import type { Answer, Api } from '../../helpers/api.ts';
import { startTestServer, type TestServer } from '../../helpers/server.ts';
import { addTenant, firstTenant } from '../../helpers/tenants.ts';
import type { Attempt } from './attempt.ts';
import { crossings } from './crossings.ts';
import { buildWorld, type World } from './world.ts';

const implemented = (Object.keys(operations) as OperationId[]).filter(
  (id) => !(pending as readonly string[]).includes(id) && !operations[id].path.startsWith('/customer/portal/'),
);
const attempts = (id: OperationId) => (crossings as Record<string, readonly Attempt[] | undefined>)[id] ?? [];

/** Somebody whose things a stranger is after, and the stranger. */
interface Border {
  owner: Api;
  world: World;
  stranger: Api;
  /** Rows that the stranger must not change: those with this value in this column. */
  column: 'tenant_id' | 'environment_id';
}

const MARK = 'osprey';
const QUANTITY = 987_654_321;

let server: TestServer;
const borders = {} as { tenants: Border; environments: Border };
beforeAll(async () => {
  server = await startTestServer();
  const home = await firstTenant(server);
  const { environments } = await server.api.ok('listEnvironments');
  const sandbox = environments.find((e) => e.id === home.environmentId)?.id ?? '';
  const production = environments.find((e) => e.id !== home.environmentId)?.id ?? '';
  const owner = server.api;
  const world = await buildWorld(server, owner, sandbox, MARK, QUANTITY);
  const neighbour = server.api.with({ 'X-Environment-ID': production });
  await buildWorld(server, neighbour, production, 'neighbour', 7);
  const other = await addTenant(server, 'Kestrel');
  await buildWorld(server, other.api, other.environmentId, 'other', 7);
  borders.environments = { owner, world, stranger: neighbour, column: 'environment_id' };
  borders.tenants = { owner, world, stranger: other.api, column: 'tenant_id' };
});
afterAll(() => server.stop());

test('every operation that is implemented is tried', () => {
  expect(implemented.filter((id) => attempts(id).length === 0)).toEqual([]);
});

/** The same world with ids that exist nowhere, and differ even where the ids of two objects are neighbours. */
const nowhere = (world: World) =>
  Object.fromEntries(
    Object.entries(world).map(([name, id], index) => [name, `${id.slice(0, -8)}ZZZZZZ${10 + index}`]),
  ) as unknown as World;

/** An answer with a world's ids replaced by their names, to compare answers that differ in nothing else. */
function anonymous({ status, body }: Answer<unknown>, world: World): string {
  let text = `${status} ${JSON.stringify(body)}`;
  for (const [name, id] of Object.entries(world)) text = text.replaceAll(id, `<${name}>`);
  return text;
}

/** What in an answer belongs to the owner, and was not just repeated from the request. */
const tracesOf = ({ world, column }: Border, { body }: Answer<unknown>, sent: unknown): string[] => {
  const text = JSON.stringify(body);
  const echoed = JSON.stringify(sent);
  const { tenant, serviceAccount, person, ...own } = world;
  const ids = column === 'tenant_id' ? [tenant, serviceAccount, person, ...Object.values(own)] : Object.values(own);
  return [...ids, MARK, `${QUANTITY}`].filter((trace) => text.includes(trace) && !echoed.includes(trace));
};

/** All rows of the owner in all tables, as text. */
async function rowsOf({ world, column }: Border): Promise<Map<string, string>> {
  const { databases } = server.running.services;
  const tables = await databases.query<{ table_name: string }>(sql`
    select table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and column_name = ${column} and table_name <> 'idempotency_keys'
    order by table_name`);
  const rows = new Map<string, string>();
  for (const { table_name } of tables) {
    const id = column === 'tenant_id' ? world.tenant : world.environment;
    const [row] = await databases.query<{ all: string }>(sql`
      select coalesce(string_agg(row, E'\n' order by row), '') as all
      from (
        -- When a key was last used moves by itself.
        select (to_jsonb(t) - 'last_used_at')::text as row from ${rawSql(table_name)} t where ${rawSql(column)} = ${id}
      ) as rows`);
    rows.set(table_name, row?.all ?? '');
  }
  return rows;
}

/** How long nothing may move before the server is taken to be done with what it does by itself, in milliseconds. */
const QUIET = 3_000;

/** The rows, once webhooks are handed over, jobs that are due are done and alerts were looked at. */
async function rowsAtRest(border: Border): Promise<Map<string, string>> {
  let rows = await rowsOf(border);
  for (let since = performance.now(); performance.now() - since < QUIET; ) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const now = await rowsOf(border);
    if (![...now].every(([table, text]) => rows.get(table) === text)) since = performance.now();
    rows = now;
  }
  return rows;
}

describe.each(['tenants', 'environments'] as const)('between %s', (kind) => {
  const tried = implemented.flatMap((id) =>
    attempts(id)
      .filter((attempt) => kind === 'tenants' || !attempt.tenantWide)
      .map((attempt, index) => ({ id, index, attempt })),
  );
  let before: Map<string, string>;
  beforeAll(async () => {
    before = await rowsAtRest(borders[kind]);
  });

  test.each(tried)('$id ($index: $attempt.kind)', async ({ id, attempt }) => {
    const { world, stranger } = borders[kind];
    const parts = attempt.parts(world);
    const answer = await stranger.call(id, parts);
    expect(tracesOf(borders[kind], answer, parts)).toEqual([]);
    if (attempt.kind !== 'names') {
      expect({ status: answer.status, body: answer.body }).toMatchObject({ status: expect.closeTo(200, -1) });
      return;
    }
    const imagined = nowhere(world);
    const reference = await stranger.call(id, attempt.parts(imagined));
    expect(anonymous(answer, world)).toBe(anonymous(reference, imagined));
  });

  test('nothing of the owner’s has changed', async () => {
    const after = await rowsOf(borders[kind]);
    expect(before.get('customers')).toContain(MARK);
    for (const [table, rows] of before) expect(after.get(table), table).toBe(rows);
  });
});

const isEnd = (id: OperationId) => operations[id].method === 'DELETE' || id === 'disableMeter';

// Otherwise a request that is wrong for everybody would pass for one that is refused at the border. After everything else,
// because the owner's requests work; and what ends things after the rest.
describe('the owner gets more', () => {
  const tried = implemented
    .toSorted((a, b) => Number(isEnd(a)) - Number(isEnd(b)))
    .flatMap((id) => attempts(id).map((attempt, index) => ({ id, index, attempt })))
    .filter(({ attempt }) => attempt.kind !== 'makes');

  test.each(tried)('from $id ($index: $attempt.kind)', async ({ id, attempt }) => {
    const { world, owner } = borders.tenants;
    const parts = attempt.parts(world);
    const answer = await owner.call(id, parts);
    if (attempt.kind === 'shows') {
      expect(tracesOf(borders.tenants, answer, parts)).not.toEqual([]);
      return;
    }
    const imagined = nowhere(world);
    const reference = await owner.call(id, attempt.parts(imagined));
    expect(anonymous(answer, world)).not.toBe(anonymous(reference, imagined));
  });
});
