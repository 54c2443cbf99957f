import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createMock } from '@flexprice/mock';
import { Flexprice } from '@flexprice/sdk';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { createServer } from '../src/server.ts';
import { type Choice, resources, tools } from '../src/tools.ts';

const KEY = 'sk_test_never_print_me_0123456789';

/** A client of the protocol that talks to the tools, which talk to a FlexPrice in memory. */
async function connected(choice?: Choice) {
  const mock = createMock({ apiKey: KEY, stateful: true });
  const seen: { url: string; init: RequestInit }[] = [];
  const flexprice = new Flexprice({
    apiKey: KEY,
    baseUrl: 'http://mock/v1',
    retry: 0,
    fetch: (url, init) => {
      seen.push({ url, init });
      return mock.fetch(url, init);
    },
  });
  const client = new Client({ name: 'test', version: '1' });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([createServer(flexprice, choice).connect(theirs), client.connect(ours)]);
  return { client, seen };
}

const textOf = (result: unknown): string => {
  const [first] = (result as CallToolResult).content;
  return first?.type === 'text' ? first.text : '';
};

test('there is a tool for every operation, and none that changes anything unless asked for', () => {
  const all = Object.values(operations).filter(({ path }) => !path.startsWith('/customer/portal/'));
  const names = tools({ write: true }).map(({ name }) => name);
  expect(names.sort()).toEqual(all.map(({ sdk }) => sdk.replace('.', '_')).sort());
  for (const { name, annotations } of tools()) expect(annotations.readOnlyHint, name).toBe(true);
  expect(tools().map(({ name }) => name)).toEqual(expect.arrayContaining(['customers_list', 'invoices_search']));
  expect(tools().map(({ name }) => name)).not.toContain('customers_create');
  for (const { name, annotations } of tools({ write: true }))
    if (/_(delete|void|terminate|cancel|debit)$/.test(name)) expect(annotations.destructiveHint, name).toBe(true);
});

test('names and schemas are such as every client takes', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const names = new Set<string>();
  for (const { name, inputSchema, description } of tools({ write: true })) {
    expect(name).toMatch(/^[a-zA-Z0-9_-]{1,64}$/);
    expect(names.has(name)).toBe(false);
    names.add(name);
    expect(description.length).toBeGreaterThan(20);
    expect(ajv.validateSchema(inputSchema), `${name}: ${ajv.errorsText()}`).toBe(true);
    const text = JSON.stringify(inputSchema);
    const defs = Object.keys((inputSchema.$defs as object | undefined) ?? {});
    for (const [, named] of text.matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)) expect(defs, name).toContain(named);
    expect(text).not.toContain('#/components');
  }
});

test('a schema takes what the contract takes, and says where null will do', () => {
  const byName = new Map(tools({ write: true }).map((tool) => [tool.name, tool.inputSchema]));
  const check = (name: string) => {
    const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(byName.get(name) ?? {});
    return (given: object) => valid(given);
  };
  const create = check('customers_create');
  expect(create({ body: { external_id: 'a', name: 'A' } })).toBe(true);
  expect(create({ body: { external_id: 'a' } })).toBe(false);
  expect(create({})).toBe(false);
  expect(create({ body: { external_id: 'a', name: 'A' }, more: 1 })).toBe(false);
  const get = check('customers_get');
  expect([get({ id: 'cust_1' }), get({})]).toEqual([true, false]);
});

test('a model lists, creates and reads, and a repeated call has one effect', async () => {
  const { client, seen } = await connected({ write: true, only: ['customers'] });
  const { tools: offered } = await client.listTools();
  expect(offered.every(({ name }) => name.startsWith('customers_'))).toBe(true);
  const body = { external_id: 'brightside', name: 'Brightside Labs' };
  const call = { name: 'customers_create', arguments: { body, idempotency_key: 'sign-up 17' } };
  const made = JSON.parse(textOf(await client.callTool(call)));
  expect(made).toMatchObject(body);
  expect(new Headers(seen[0]?.init.headers).get('idempotency-key')).toBe('sign-up 17');
  const read = await client.callTool({ name: 'customers_get', arguments: { id: made.id } });
  expect(JSON.parse(textOf(read))).toEqual(made);
  const listed = await client.callTool({ name: 'customers_list', arguments: { limit: 1 } });
  expect(JSON.parse(textOf(listed)).items).toHaveLength(1);
  expect(seen.at(-1)?.url).toBe('http://mock/v1/customers?limit=1');
});

test('what is wrong is told in words that a model can act on, without the key', async () => {
  const { client } = await connected({ write: true });
  const bad = await client.callTool({ name: 'customers_create', arguments: { body: { external_id: '' } } });
  expect(bad.isError).toBe(true);
  expect(JSON.parse(textOf(bad))).toMatchObject({ kind: 'validation', details: { name: expect.any(String) } });
  const absent = await client.callTool({ name: 'customers_get', arguments: { id: 'cust_none' } });
  expect(JSON.parse(textOf(absent))).toMatchObject({ kind: 'not_found' });
  const empty = await client.callTool({ name: 'customers_get', arguments: {} });
  expect(JSON.parse(textOf(empty))).toMatchObject({ kind: 'validation', details: { id: expect.any(String) } });
  expect(textOf(bad) + textOf(absent) + textOf(empty)).not.toContain(KEY);
});

test('without --write nothing can be changed, whatever is called', async () => {
  const { client, seen } = await connected();
  const refused = await client.callTool({ name: 'customers_delete', arguments: { id: 'cust_1' } });
  expect(refused.isError).toBe(true);
  expect(textOf(refused)).toContain('--write');
  expect(seen).toEqual([]);
});

const main = new URL('../src/main.ts', import.meta.url).pathname;
const env = { PATH: process.env.PATH ?? '', FLEXPRICE_API_KEY: KEY, FLEXPRICE_BASE_URL: 'http://127.0.0.1:1' };

const run = (args: readonly string[]) =>
  promisify(execFile)(process.execPath, ['--conditions=flexprice-source', main, ...args], { env });

test('the program speaks the protocol on standard input and output', async () => {
  const args = ['--conditions=flexprice-source', main, '--only', 'plans'];
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StdioClientTransport({ command: process.execPath, args, env, stderr: 'pipe' }));
  const { tools: offered } = await client.listTools();
  expect(offered.map(({ name }) => name)).toContain('plans_search');
  const result = await client.callTool({ name: 'plans_get', arguments: { id: 'plan_1' } });
  expect(JSON.parse(textOf(result))).toMatchObject({ kind: 'connection' });
  expect(textOf(result)).not.toContain(KEY);
  await client.close();
}, 30_000);

test.each([
  [['--only', 'custmers'], `There is no resource custmers. There are: ${resources().join(', ')}`],
  [['--wirte'], "Unknown option '--wirte'"],
])(
  '%j is refused on standard error',
  async (args, words) => {
    const failure = await run(args).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(words) });
  },
  30_000,
);

test('help is given on standard error, and is no failure', async () => {
  expect(await run(['--help'])).toMatchObject({ stdout: '', stderr: expect.stringContaining('Usage: flexprice-mcp') });
}, 30_000);
