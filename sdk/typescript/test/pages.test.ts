import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Flexprice } from '../src/index.ts';
import { nextPage, PageCall } from '../src/pages.ts';
import type { PageRule } from '../src/route.ts';
import { failure, KEY, type Seen, startServer } from './server.ts';

const ids = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => ({ id: `cust_${from + i}` }));

/** A list of customers as the API pages it: the offset in the answer is that of the next page. */
function listOf(total: number) {
  return ({ method, url, body }: Seen) => {
    const query = new URL(url, 'http://a').searchParams;
    const asked =
      method === 'POST' ? (JSON.parse(body) as { limit?: number; offset?: number }) : Object.fromEntries(query);
    const limit = Number(asked.limit ?? 50);
    const offset = Number(asked.offset ?? 0);
    const items = ids(offset, Math.min(total, offset + limit));
    return { body: { items, pagination: { total, limit, offset: offset + limit } } };
  };
}

test('awaiting a list gives its first page', async () => {
  await using server = await startServer(listOf(5));
  const page = await new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl }).customers.list({ limit: 2 });
  expect(page.items).toHaveLength(2);
  expect(page.pagination.total).toBe(5);
  expect(server.seen).toHaveLength(1);
});

test('walking through a list loads page after page, in order, with the same conditions', async () => {
  await using server = await startServer(listOf(5));
  const { customers } = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl });
  const found: string[] = [];
  for await (const customer of customers.list({ limit: 2, external_ids: ['a', 'b'] })) found.push(customer.id);
  expect(found).toEqual(['cust_0', 'cust_1', 'cust_2', 'cust_3', 'cust_4']);
  expect(server.seen.map(({ url }) => url)).toEqual([
    '/v1/customers?limit=2&external_ids=a&external_ids=b',
    '/v1/customers?limit=2&external_ids=a&external_ids=b&offset=2',
    '/v1/customers?limit=2&external_ids=a&external_ids=b&offset=4',
  ]);
});

test('a search is asked on in its body, and starts where it is told to', async () => {
  await using server = await startServer(listOf(6));
  const { customers } = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl });
  const sort = [{ field: 'name', direction: 'asc' as const }];
  const request = { limit: 2, offset: 1, sort };
  expect(await customers.search(request).toArray()).toEqual(ids(1, 6));
  expect(server.seen.map(({ body }) => (JSON.parse(body) as { offset: number }).offset)).toEqual([1, 3, 5]);
  expect(request).toEqual({ limit: 2, offset: 1, sort });
});

test('a search whose pages are asked for in a member of its body keeps the rest of it', async () => {
  await using server = await startServer(({ body }) => {
    const { queryFilter } = JSON.parse(body);
    const { limit = 50, offset = 0 } = queryFilter ?? {};
    return { body: { items: ids(offset, Math.min(5, offset + limit)), pagination: { total: 5, limit, offset } } };
  });
  const { costs } = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl });
  const found = await costs.search({ name: 'a', queryFilter: { limit: 2, order: 'asc' } }).toArray();
  expect(found).toEqual(ids(0, 5));
  expect(server.seen.map(({ body }) => JSON.parse(body))).toEqual([
    { name: 'a', queryFilter: { limit: 2, order: 'asc' } },
    { name: 'a', queryFilter: { limit: 2, order: 'asc', offset: 2 } },
    { name: 'a', queryFilter: { limit: 2, order: 'asc', offset: 4 } },
  ]);
});

test('pages, limits and leaving early load no more than is needed', async () => {
  await using server = await startServer(listOf(9));
  const { customers } = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl });
  expect(await customers.list({ limit: 2 }).toArray({ limit: 3 })).toEqual(ids(0, 3));
  expect(server.seen).toHaveLength(2);
  expect(await customers.list({ limit: 2 }).toArray({ limit: 0 })).toEqual([]);
  expect(server.seen).toHaveLength(3);
  for await (const page of customers.list({ limit: 2 }).pages()) {
    expect(page.items).toEqual(ids(0, 2));
    break;
  }
  expect(server.seen).toHaveLength(4);
});

test('a list can be walked through twice', async () => {
  await using server = await startServer(listOf(3));
  const list = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl }).customers.list({ limit: 2 });
  expect(await list.toArray()).toEqual(ids(0, 3));
  expect(await list.toArray()).toEqual(ids(0, 3));
});

test('a failure in the middle reaches the loop', async () => {
  const list = listOf(4);
  await using server = await startServer((seen, count) =>
    count === 2 ? failure(403, 'permission_denied', 'No.') : list(seen),
  );
  const { customers } = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl });
  await expect(customers.list({ limit: 2 }).toArray()).rejects.toMatchObject({ kind: 'permission' });
});

test('a signal ends the walk', async () => {
  await using server = await startServer(listOf(9));
  const controller = new AbortController();
  const { customers } = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl });
  const walk = async () => {
    for await (const _ of customers.list({ limit: 2 }, { signal: controller.signal })) controller.abort();
  };
  await expect(walk()).rejects.toMatchObject({ name: 'AbortError' });
  expect(server.seen).toHaveLength(1);
});

const STYLES: Record<PageRule['style'], (all: number[], asked: Record<string, unknown>, limit: number) => object> = {
  next_offset: (all, { offset = 0 }, limit) => ({
    items: all.slice(Number(offset), Number(offset) + limit),
    pagination: { total: all.length, limit, offset: Number(offset) + limit },
  }),
  request_offset: (all, { offset = 0 }, limit) => ({
    items: all.slice(Number(offset), Number(offset) + limit),
    pagination: { total: all.length, limit, offset: Number(offset) },
  }),
  cursor: (all, { iter_last_key: key }, limit) => {
    const start = key === undefined ? 0 : Number(key) + 1;
    const items = all.slice(start, start + limit);
    return { items, has_more: start + limit < all.length, iter_last_key: String(items.at(-1) ?? '') };
  },
  // The same page however often it is asked for, and numbers that look as if there were more.
  one_page: (all, _, limit) => ({ items: all, pagination: { total: all.length + 1, limit, offset: limit } }),
};

test.each(Object.keys(STYLES) as PageRule['style'][])(
  '%s: every record exactly once, whatever the sizes',
  async (style) => {
    const rule = { style, items: 'items', within: undefined };
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 12 }), async (total, limit) => {
        const all = Array.from({ length: total }, (_, i) => i);
        const answer = (asked: object) => STYLES[style](all, { ...asked }, limit);
        const exchange = { data: answer({}), response: new Response(), requestId: '', attempts: 1 };
        const call = new PageCall<number, object>(Promise.resolve(exchange), {
          rule,
          first: {},
          load: async (next) => answer(next),
        });
        expect(await call.toArray()).toEqual(all);
      }),
      { numRuns: 60 },
    );
  },
);

const page = (items: number, pagination: object) => ({ items: Array.from({ length: items }, () => ({})), pagination });

test.each([
  ['no records', page(0, { total: 9, limit: 2, offset: 4 }), undefined],
  ['a page that is not full', page(1, { total: 9, limit: 2, offset: 4 }), undefined],
  ['the last of several pages', page(2, { total: 4, limit: 2, offset: 4 }), undefined],
  ['an offset that does not move', page(2, { total: 9, limit: 2, offset: 2 }), undefined],
  ['no pagination at all', { items: [{}] }, undefined],
  ['an answer that is no list', 'maintenance', undefined],
  ['a total that only counts the page', page(2, { total: 2, limit: 2, offset: 4 }), { offset: 4 }],
  ['more to come', page(2, { total: 9, limit: 2, offset: 4 }), { offset: 4 }],
])('after %s', (_name, answer, next) => {
  expect(nextPage({ style: 'next_offset', items: 'items', within: undefined }, answer, { offset: 2 })).toEqual(next);
});
