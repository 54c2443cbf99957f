import type { FilterCondition } from '@flexprice/generated/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  for (const [index, name] of ['Ada', 'Bob_1', 'Bob%2', 'adam', "O'Hara \\"].entries()) {
    await server.api.ok('createCustomer', {
      body: { external_id: `c${index}`, name, metadata: { tier: index < 2 ? 'gold' : 'iron' } },
    });
  }
});
afterAll(() => server.stop());

const names = async (...filters: FilterCondition[]) => {
  const page = await server.api.ok('queryCustomer', {
    body: { filters, sort: [{ field: 'external_id', direction: 'asc' }] },
  });
  return page.items.map((item) => item.name);
};

describe('the filter language', () => {
  const soon = '2999-01-01T00:00:00Z';
  const cases: [string, FilterCondition, string[]][] = [
    ['eq', { field: 'name', operator: 'eq', value: { string: 'Ada' } }, ['Ada']],
    ['contains ignores case', { field: 'name', operator: 'contains', value: { string: 'ADA' } }, ['Ada', 'adam']],
    ['contains takes _ literally', { field: 'name', operator: 'contains', value: { string: 'b_' } }, ['Bob_1']],
    ['contains takes % literally', { field: 'name', operator: 'contains', value: { string: 'b%' } }, ['Bob%2']],
    ['contains takes \\ literally', { field: 'name', operator: 'contains', value: { string: '\\' } }, ["O'Hara \\"]],
    ['quotes are data', { field: 'name', operator: 'contains', value: { string: "O'H" } }, ["O'Hara \\"]],
    ['not_contains', { field: 'name', operator: 'not_contains', value: { string: 'b' } }, ['Ada', 'adam', "O'Hara \\"]],
    ['in', { field: 'external_id', operator: 'in', value: { array: ['c0', 'c3', 'x'] } }, ['Ada', 'adam']],
    ['in with an empty list matches nothing', { field: 'external_id', operator: 'in', value: { array: [] } }, []],
    ['not_in', { field: 'external_id', operator: 'not_in', value: { array: ['c0', 'c1', 'c2', 'c4'] } }, ['adam']],
    ['before', { field: 'created_at', operator: 'before', value: { date: '2020-01-01T00:00:00Z' } }, []],
    ['after', { field: 'created_at', operator: 'after', value: { date: soon } }, []],
  ];
  test.each(cases)('%s', async (_name, filter, expected) => {
    expect(await names(filter)).toEqual(expected);
  });

  test('conditions must all hold', async () => {
    const both = await names(
      { field: 'name', operator: 'contains', value: { string: 'ada' } },
      { field: 'external_id', operator: 'in', value: { array: ['c3'] } },
    );
    expect(both).toEqual(['adam']);
  });

  test('what does not fit is refused by name, all faults at once', async () => {
    const { status, body } = await server.api.fails('queryCustomer', {
      body: {
        filters: [
          { field: 'shoe_size', operator: 'eq', value: { number: 1 } },
          { field: 'name', operator: 'gt', value: { number: 1 } },
          { field: 'name', operator: 'eq', value: {} },
          { field: 'constructor', operator: 'eq', value: { string: 'x' } },
        ],
        sort: [{ field: 'nope' }],
      },
    });
    expect(status).toBe(400);
    expect(Object.keys(body.details ?? {}).sort()).toEqual([
      'filters[0].field',
      'filters[1].operator',
      'filters[2].value.string',
      'filters[3].field',
      'sort[0].field',
    ]);
  });
});

describe('pages', () => {
  test('walk through everything once, with the next offset in each answer', async () => {
    const seen: string[] = [];
    let offset = 0;
    for (;;) {
      const page = await server.api.ok('listCustomers', { query: { limit: 2, offset } });
      expect(page.pagination).toEqual({ total: 5, limit: 2, offset: offset + 2 });
      if (page.items.length === 0) break;
      seen.push(...page.items.map((item) => item.external_id));
      offset = page.pagination.offset;
    }
    expect(seen.sort()).toEqual(['c0', 'c1', 'c2', 'c3', 'c4']);
  });

  test('newest first by default, oldest first on request', async () => {
    const ids = async (query: { order?: 'asc' | 'desc' }) =>
      (await server.api.ok('listCustomers', { query })).items.map((item) => item.external_id);
    expect(await ids({})).toEqual(['c4', 'c3', 'c2', 'c1', 'c0']);
    expect(await ids({ order: 'asc' })).toEqual(['c0', 'c1', 'c2', 'c3', 'c4']);
  });

  test.each([{ limit: 0 }, { limit: 1001 }, { limit: 'x' }, { offset: -1 }, { order: 'up' }])(
    '%j is a 400',
    async (query) => {
      expect((await server.api.fails('listCustomers', { query })).status).toBe(400);
    },
  );

  test('lists can be narrowed by the resource’s own filters', async () => {
    const gold = await server.api.ok('queryCustomer', { body: { metadata: { tier: 'gold' } } });
    expect(gold.pagination.total).toBe(2);
    const two = await server.api.ok('listCustomers', { query: { external_ids: ['c0', 'c4'] } });
    expect(two.items).toHaveLength(2);
    const one = await server.api.ok('listCustomers', { query: { external_id: 'c1' } });
    expect(one.items.map((item) => item.name)).toEqual(['Bob_1']);
  });

  test('links to other systems are shown when asked for', async () => {
    const page = await server.api.ok('listCustomers', { query: { expand: 'integrations', limit: 1 } });
    expect(page.items[0]?.integrations).toEqual([]);
  });

  test('what cannot be expanded is a 400', async () => {
    const { body } = await server.api.fails('listCustomers', { query: { expand: 'wallets' } });
    expect(body.details).toMatchObject({ field: 'wallets' });
  });
});
