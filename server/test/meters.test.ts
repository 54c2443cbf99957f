import type { CreateMeterRequest, MeterAggregation } from '@flexprice/generated/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const tokens: CreateMeterRequest = {
  name: 'Tokens',
  event_name: ' llm.request ',
  aggregation: { type: 'SUM', field: 'tokens' },
  reset_usage: 'BILLING_PERIOD',
};

test('a meter is created, read, and archived; several may measure the same events', async () => {
  const { api } = server;
  const made = await api.ok('createMeter', { body: tokens });
  expect(made).toMatchObject({ event_name: 'llm.request', filters: [], status: 'published' });
  expect(made.id).toMatch(/^meter_/);
  expect(await api.ok('getMeter', { path: { id: made.id } })).toEqual(made);
  const second = await api.ok('createMeter', { body: tokens });

  const listed = await api.ok('listMeters', { query: { event_name: 'llm.request' } });
  expect(listed.items.map((meter) => meter.id)).toEqual([second.id, made.id]);

  expect(await api.ok('disableMeter', { path: { id: made.id } })).toEqual({ message: 'Meter disabled successfully' });
  expect(await api.ok('deleteMeter', { path: { id: second.id } })).toEqual({ message: 'Meter deleted successfully' });
  expect(await api.ok('deleteMeter', { path: { id: second.id } })).toEqual({ message: 'Meter deleted successfully' });
  expect(await api.ok('getMeter', { path: { id: made.id } })).toMatchObject({ status: 'archived' });
  expect((await api.ok('listMeters', { query: { meter_ids: [made.id] } })).items).toHaveLength(1);
  expect((await api.ok('listMeters', { query: { meter_ids: [made.id], status: 'published' } })).items).toEqual([]);
  expect((await api.fails('getMeter', { path: { id: 'meter_none' } })).status).toBe(404);
  expect((await api.fails('deleteMeter', { path: { id: 'meter_none' } })).status).toBe(404);
});

test('filters only grow, key by key', async () => {
  const { api } = server;
  const filters = [
    { key: 'model', values: ['large', 'large'] },
    { key: 'model', values: ['small'] },
  ];
  const { id, filters: stored } = await api.ok('createMeter', { body: { ...tokens, filters } });
  expect(stored).toEqual([{ key: 'model', values: ['large', 'small'] }]);
  const more = {
    filters: [
      { key: 'model', values: ['tiny', 'small'] },
      { key: 'region', values: ['eu'] },
    ],
  };
  const grown = await api.ok('updateMeter', { path: { id }, body: more });
  expect(grown.filters).toEqual([
    { key: 'model', values: ['large', 'small', 'tiny'] },
    { key: 'region', values: ['eu'] },
  ]);
  expect((await api.fails('updateMeter', { path: { id }, body: { filters: [] } })).status).toBe(400);
  expect((await api.fails('updateMeter', { path: { id }, body: { filters: [{ key: 'a', values: [] }] } })).status).toBe(
    400,
  );
});

test('values added at the same time are all kept', async () => {
  const { id } = await server.api.ok('createMeter', { body: tokens });
  const values = Array.from({ length: 8 }, (_, index) => `model-${index}`);
  await Promise.all(
    values.map((value) =>
      server.api.ok('updateMeter', { path: { id }, body: { filters: [{ key: 'model', values: [value] }] } }),
    ),
  );
  const { filters } = await server.api.ok('getMeter', { path: { id } });
  expect(filters[0]?.values.toSorted()).toEqual(values);
});

describe('an aggregation that cannot be', () => {
  const cases: [string, MeterAggregation, string[]][] = [
    ['SUM of nothing', { type: 'SUM' }, ['aggregation.field']],
    ['COUNT_UNIQUE of nothing', { type: 'COUNT_UNIQUE' }, ['aggregation.field']],
    ['field and expression', { type: 'SUM', field: 'a', expression: 'a + b' }, ['aggregation.expression']],
    ['expression on COUNT', { type: 'COUNT', expression: 'a' }, ['aggregation.expression']],
    ['an expression that is none', { type: 'SUM', expression: 'a +' }, ['aggregation.expression']],
    ['an expression of texts', { type: 'SUM', expression: "a == 'x' ? 1 : 0" }, ['aggregation.expression']],
    ['an expression without properties', { type: 'MAX', expression: '1 + 2' }, ['aggregation.expression']],
    ['no multiplier', { type: 'SUM_WITH_MULTIPLIER', field: 'a' }, ['aggregation.multiplier']],
    ['multiplier 0', { type: 'SUM_WITH_MULTIPLIER', field: 'a', multiplier: '0' }, ['aggregation.multiplier']],
    ['multiplier that SUM ignores', { type: 'SUM', field: 'a', multiplier: '2' }, ['aggregation.multiplier']],
    ['buckets of averages', { type: 'AVG', field: 'a', bucket_size: 'HOUR' }, ['aggregation.bucket_size']],
    ['groups without buckets', { type: 'MAX', field: 'a', group_by: 'gpu' }, ['aggregation.group_by']],
    ['groups of sums', { type: 'SUM', field: 'a', bucket_size: 'HOUR', group_by: 'gpu' }, ['aggregation.group_by']],
    [
      'everything at once',
      { type: 'AVG', bucket_size: 'DAY', group_by: 'gpu', multiplier: '-1' },
      ['aggregation.bucket_size', 'aggregation.field', 'aggregation.group_by', 'aggregation.multiplier'],
    ],
  ];
  test.each(cases)('%s', async (_name, aggregation, faults) => {
    const { status, body } = await server.api.fails('createMeter', { body: { ...tokens, aggregation } });
    expect(status).toBe(400);
    expect(Object.keys(body.details ?? {}).sort()).toEqual(faults);
  });

  test('faults of the schema are reported at once too', async () => {
    const { body } = await server.api.fails('createMeter', {
      body: { name: '', aggregation: { type: 'MEDIAN' }, filters: [{ key: '', values: [] }], reset_usage: 'DAILY' },
    });
    expect(Object.keys(body.details ?? {}).sort()).toEqual([
      'aggregation.type',
      'event_name',
      'filters[0].key',
      'filters[0].values',
      'name',
      'reset_usage',
    ]);
  });
});

test('what an aggregation has is kept', async () => {
  const formula = { type: 'SUM', expression: 'input * 2 + output', multiplier: '0.5' } as const;
  expect((await server.api.ok('createMeter', { body: { ...tokens, aggregation: formula } })).aggregation).toEqual(
    formula,
  );
  const peak = { type: 'MAX', field: 'gpus', bucket_size: '15MIN', group_by: 'node' } as const;
  const made = await server.api.ok('createMeter', { body: { ...tokens, aggregation: peak } });
  expect(made.aggregation).toEqual(peak);
  const scaled = { type: 'SUM_WITH_MULTIPLIER', field: 'bytes', multiplier: '0.0010' } as const;
  const other = await server.api.ok('createMeter', { body: { ...tokens, aggregation: scaled } });
  expect(other.aggregation).toEqual({ ...scaled, multiplier: '0.001' });
});
