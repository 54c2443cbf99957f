import type { AlertSettingsInput } from '@flexprice/generated/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const meter = {
  name: 'Input tokens',
  event_name: 'llm.request',
  aggregation: { type: 'SUM', field: 'input_tokens' },
  reset_usage: 'BILLING_PERIOD',
} as const;

test('a metered feature brings its meter along, is changed, and takes the meter with it', async () => {
  const { api } = server;
  const made = await api.ok('createFeature', {
    body: { name: 'Input tokens', type: 'metered', meter, unit_singular: 'token', unit_plural: 'tokens' },
  });
  expect(made).toMatchObject({ lookup_key: 'input_tokens', type: 'metered', metadata: null, description: '' });
  expect(made.meter).toBeUndefined();
  const read = await api.ok('getFeature', { path: { id: made.id } });
  expect(read).toEqual({ ...made, meter: await api.ok('getMeter', { path: { id: made.meter_id } }) });

  const changed = await api.ok('updateFeature', {
    path: { id: made.id },
    body: {
      name: 'Prompt tokens',
      reporting_unit: { unit_singular: 'k', unit_plural: 'k', conversion_rate: '1000.00' },
      filters: [{ key: 'model', values: ['large'] }],
      metadata: { a: 'b' },
    },
  });
  expect(changed).toMatchObject({
    name: 'Prompt tokens',
    lookup_key: 'input_tokens',
    unit_plural: 'tokens',
    reporting_unit: { conversion_rate: '1000' },
    metadata: { a: 'b' },
  });
  const { filters } = await api.ok('getMeter', { path: { id: made.meter_id } });
  expect(filters).toEqual([{ key: 'model', values: ['large'] }]);

  expect(await api.ok('deleteFeature', { path: { id: made.id } })).toEqual({ message: 'feature deleted successfully' });
  expect(await api.ok('getFeature', { path: { id: made.id } })).toMatchObject({
    status: 'archived',
    meter: { status: 'archived' },
  });
  // Its key is free again.
  await api.ok('createFeature', { body: { name: 'Input tokens', type: 'boolean' } });
});

test('a feature that cannot be leaves no meter behind', async () => {
  const { api } = server;
  await api.ok('createFeature', { body: { name: 'Taken', type: 'static' } });
  const before = (await api.ok('listMeters')).pagination.total;
  const { status, body } = await api.fails('createFeature', { body: { name: 'Taken', type: 'metered', meter } });
  expect(status).toBe(409);
  expect(body).toMatchObject({ code: 'already_exists', details: { lookup_key: 'taken' } });
  expect((await api.ok('listMeters')).pagination.total).toBe(before);
});

test('of many features created at once under one key exactly one comes to be', async () => {
  const calls = Array.from({ length: 12 }, () =>
    server.api.call('createFeature', { body: { name: 'Race', type: 'metered', meter } }),
  );
  const statuses = (await Promise.all(calls)).map((answer) => answer.status).sort();
  expect(statuses).toEqual([201, ...Array(11).fill(409)]);
});

test('a meter counts for several features, and goes only with the last of them', async () => {
  const { api } = server;
  const { id } = await api.ok('createMeter', { body: meter });
  const one = await api.ok('createFeature', { body: { name: 'One', type: 'metered', meter_id: id, meter } });
  expect(one.meter_id).toBe(id);
  const two = await api.ok('createFeature', { body: { name: 'Two', type: 'metered', meter_id: id } });
  await api.ok('deleteFeature', { path: { id: one.id } });
  expect(await api.ok('getMeter', { path: { id } })).toMatchObject({ status: 'published' });
  await api.ok('deleteFeature', { path: { id: two.id } });
  expect(await api.ok('getMeter', { path: { id } })).toMatchObject({ status: 'archived' });
  const { body } = await api.fails('createFeature', { body: { name: 'Three', type: 'metered', meter_id: id } });
  expect(body).toMatchObject({ code: 'validation_error', details: { meter_id: expect.stringContaining('archived') } });
});

describe('what is wrong with a feature', () => {
  const faults = async (body: object) => {
    const failure = await server.api.fails('createFeature', { body });
    expect(failure.status).toBe(400);
    return Object.keys(failure.body.details ?? {}).sort();
  };

  test('is reported at once, nested meter included', async () => {
    const found = await faults({
      name: 'Bad',
      type: 'metered',
      meter: { ...meter, aggregation: { type: 'AVG', bucket_size: 'DAY' } },
      unit_singular: 'token',
      reporting_unit: { unit_singular: 'k', unit_plural: 'k', conversion_rate: '0' },
      alert_settings: { alert_enabled: true },
      group_id: 'group_none',
    });
    expect(found).toEqual([
      'alert_settings.alert_enabled',
      'group_id',
      'meter.aggregation.bucket_size',
      'meter.aggregation.field',
      'reporting_unit.conversion_rate',
      'unit_plural',
    ]);
  });

  test('also where something unknown is named beside it', async () => {
    expect(await faults({ name: 'X', type: 'metered', meter_id: 'meter_none', unit_plural: 's' })).toEqual([
      'meter_id',
      'unit_singular',
    ]);
  });

  test('by the schema', async () => {
    expect(await faults({ type: 'gauge', reporting_unit: { unit_singular: 'k' } })).toEqual([
      'name',
      'reporting_unit.conversion_rate',
      'reporting_unit.unit_plural',
      'type',
    ]);
  });

  test.each([
    ['metered without a meter', { name: 'X', type: 'metered' }, ['meter_id']],
    ['a meter for a switch', { name: 'X', type: 'boolean', meter_id: 'm' }, ['meter_id']],
    ['a name without a key', { name: '日本', type: 'boolean' }, ['lookup_key']],
    [
      'a rate too small to keep',
      {
        name: 'X',
        type: 'boolean',
        reporting_unit: { unit_singular: 'k', unit_plural: 'k', conversion_rate: '1e-20' },
      },
      ['reporting_unit.conversion_rate'],
    ],
    [
      'a rate beyond all numbers',
      {
        name: 'X',
        type: 'boolean',
        reporting_unit: { unit_singular: 'k', unit_plural: 'k', conversion_rate: '9'.repeat(40) },
      },
      ['reporting_unit.conversion_rate'],
    ],
  ])('%s', async (_name, body, expected) => {
    expect(await faults(body)).toEqual(expected);
  });

  test('an unknown meter alone is a 404', async () => {
    const failure = await server.api.fails('createFeature', { body: { name: 'X', type: 'metered', meter_id: 'm' } });
    expect(failure.status).toBe(404);
    expect(failure.body.details).toEqual({ meter_id: 'm' });
  });
});

describe('alert settings', () => {
  const at = (threshold: string, condition: 'above' | 'below' = 'below') => ({ threshold, condition });
  const create = (alert_settings: AlertSettingsInput) =>
    server.api.call('createFeature', {
      body: { name: 'A', lookup_key: crypto.randomUUID(), type: 'boolean', alert_settings },
    });
  const cases: [string, AlertSettingsInput, string[]][] = [
    ['below: falls towards critical', { critical: at('1'), warning: at('2'), info: at('3') }, []],
    ['equal thresholds', { critical: at('1'), warning: at('1.0') }, []],
    ['above: rises towards critical', { critical: at('3', 'above'), info: at('2', 'above') }, []],
    ['info alone', { info: at('3'), alert_enabled: true }, []],
    ['below: wrong order', { critical: at('2'), warning: at('1') }, ['alert_settings.warning.threshold']],
    ['above: wrong order', { critical: at('1', 'above'), info: at('2', 'above') }, ['alert_settings.info.threshold']],
    ['mixed conditions', { critical: at('1'), warning: at('2', 'above') }, ['alert_settings.warning.condition']],
    ['warning without critical', { warning: at('2') }, ['alert_settings.critical']],
  ];
  test.each(cases)('%s', async (_name, settings, faults) => {
    const { status, body } = await create(settings);
    expect(status).toBe(faults.length === 0 ? 201 : 400);
    expect(Object.keys((body as { details?: object }).details ?? {})).toEqual(faults);
  });

  test('a change is merged with what is there, and judged as a whole', async () => {
    const { api } = server;
    const settings = { critical: at('10'), alert_enabled: true };
    const { id } = await api.ok('createFeature', { body: { name: 'M', type: 'boolean', alert_settings: settings } });
    const changed = await api.ok('updateFeature', { path: { id }, body: { alert_settings: { warning: at('20') } } });
    expect(changed.alert_settings).toEqual({ critical: at('10'), warning: at('20'), info: null, alert_enabled: true });
    const bad = await api.fails('updateFeature', { path: { id }, body: { alert_settings: { critical: at('30') } } });
    expect(bad.body.details).toEqual({ 'alert_settings.warning.threshold': expect.any(String) });
  });
});

test('units stay paired through a change', async () => {
  const { api } = server;
  const { id } = await api.ok('createFeature', { body: { name: 'Units', type: 'boolean' } });
  expect((await api.fails('updateFeature', { path: { id }, body: { unit_plural: 'seats' } })).status).toBe(400);
  await api.ok('updateFeature', { path: { id }, body: { unit_plural: 'seats', unit_singular: 'seat' } });
  await api.ok('updateFeature', { path: { id }, body: { unit_plural: 'chairs' } });
  expect((await api.fails('updateFeature', { path: { id }, body: { unit_singular: '' } })).status).toBe(400);
  const filters = [{ key: 'a', values: ['b'] }];
  expect((await api.fails('updateFeature', { path: { id }, body: { filters } })).body.details).toHaveProperty(
    'filters',
  );
  expect((await api.fails('updateFeature', { path: { id: 'feat_none' }, body: {} })).status).toBe(404);
});

test('a clone counts with a meter of its own', async () => {
  const { api } = server;
  const source = await api.ok('createFeature', {
    body: {
      name: 'Source',
      type: 'metered',
      meter: { ...meter, filters: [{ key: 'model', values: ['large'] }] },
      description: 'The one',
      metadata: { a: '1', b: '2' },
    },
  });
  const body = { name: 'Copy', lookup_key: 'copy', metadata: { b: '3' } };
  const copy = await api.ok('cloneFeature', { path: { id: source.id }, body });
  expect(copy).toMatchObject({
    name: 'Copy',
    lookup_key: 'copy',
    description: 'The one',
    metadata: { a: '1', b: '3', source_feature_id: source.id },
  });
  expect(copy.meter_id).not.toBe(source.meter_id);
  const [ours, theirs] = await Promise.all(
    [copy, source].map(({ meter_id }) => api.ok('getMeter', { path: { id: meter_id } })),
  );
  expect(ours).toMatchObject({ aggregation: theirs?.aggregation, filters: theirs?.filters });
  expect((await api.fails('cloneFeature', { path: { id: source.id }, body })).status).toBe(409);
  expect((await api.fails('cloneFeature', { path: { id: 'feat_none' }, body })).status).toBe(404);
  const empty = await api.fails('cloneFeature', { path: { id: source.id }, body: {} });
  expect(Object.keys(empty.body.details ?? {}).sort()).toEqual(['lookup_key', 'name']);
});

test('lists are narrowed, searched, and expanded', async () => {
  const { api } = server;
  const made = await api.ok('createFeature', { body: { name: 'List 100%', type: 'metered', meter } });
  await api.ok('createFeature', { body: { name: 'List 1000', type: 'config' } });
  const ids = async (query: object) => (await api.ok('listFeatures', { query })).items.map((item) => item.id);
  expect(await ids({ name_contains: 'LIST 100%' })).toEqual([made.id]);
  expect(await ids({ lookup_key: 'list_100' })).toEqual([made.id]);
  expect(await ids({ lookup_keys: ['list_100', 'list_1000'] })).toHaveLength(2);
  expect(await ids({ feature_ids: [made.id] })).toEqual([made.id]);
  expect(await ids({ meter_ids: [made.meter_id] })).toEqual([made.id]);

  const found = await api.ok('queryFeature', {
    body: {
      filters: [{ field: 'type', operator: 'eq', value: { string: 'metered' } }],
      name_contains: 'list',
      expand: 'meters',
    },
  });
  expect(found.items).toMatchObject([{ id: made.id, meter: { id: made.meter_id } }]);
  expect((await api.fails('queryFeature', { body: { expand: 'plans' } })).status).toBe(400);
});

test('a group of features holds features, and lets them go', async () => {
  const { api } = server;
  const group = await api.ok('createGroup', { body: { name: 'G', entity_type: 'feature', lookup_key: 'g' } });
  const prices = await api.ok('createGroup', { body: { name: 'P', entity_type: 'price', lookup_key: 'p' } });
  const feature = await api.ok('createFeature', { body: { name: 'Member', type: 'boolean', group_id: group.id } });
  const other = await api.ok('createFeature', { body: { name: 'Other', type: 'boolean' } });
  const path = { id: other.id };
  expect((await api.fails('updateFeature', { path, body: { group_id: prices.id } })).status).toBe(400);
  await api.ok('updateFeature', { path, body: { group_id: group.id } });
  const read = await api.ok('getGroup', { path: { id: group.id } });
  expect(read.entity_ids).toEqual([feature.id, other.id]);
  expect(await api.ok('getFeature', { path })).toMatchObject({ group_id: group.id, group: { name: 'G' } });
  expect((await api.ok('updateFeature', { path, body: { group_id: '' } })).group_id).toBeUndefined();

  await api.ok('deleteGroup', { path: { id: group.id } });
  expect((await api.ok('getFeature', { path: { id: feature.id } })).group_id).toBeUndefined();
  expect((await api.fails('updateFeature', { path, body: { group_id: group.id } })).status).toBe(400);
});
