import { describe, expect, test } from 'vitest';
import { decimal, formatDecimal } from '../decimal.ts';
import { type Meter, meterEvent, type Properties, passesRawFilters } from './meter.ts';

const METER: Meter = { eventName: 'api_call', type: 'SUM', field: 'v' };
const event = (properties: Properties, name = 'api_call') => ({ id: 'event_1', name, at: 0, properties });
const quantity = (meter: Partial<Meter>, properties: Properties) => {
  const kept = meterEvent({ ...METER, ...meter }, event(properties));
  return kept && formatDecimal(kept.quantity);
};

test.each<[string, Partial<Meter>, Properties, string | undefined]>([
  ['a number', {}, { v: 2.5 }, '2.5'],
  ['a number in a text', {}, { v: '1e3' }, '1000'],
  ['a word is 0 and kept', {}, { v: 'x' }, '0'],
  ['a missing property is 0 and kept', { type: 'AVG' }, {}, '0'],
  ['a correction downwards is 0', {}, { v: -4 }, '0'],
  ['counting needs no property', { type: 'COUNT', field: undefined }, {}, '1'],
  ['unique: present', { type: 'COUNT_UNIQUE' }, { v: 'user_1' }, '1'],
  ['unique: null is present', { type: 'COUNT_UNIQUE' }, { v: null }, '1'],
  ['unique: missing', { type: 'COUNT_UNIQUE' }, {}, '0'],
  ['multiplied', { type: 'SUM_WITH_MULTIPLIER', multiplier: decimal('0.5') }, { v: 7 }, '3.5'],
  ['a multiplier of another type is not used', { multiplier: decimal('0.5') }, { v: 7 }, '7'],
  ['an expression', { field: undefined, expression: () => decimal('12') }, {}, '12'],
  ['an expression, multiplied', { expression: () => decimal('12'), multiplier: decimal('2') }, {}, '24'],
  ['an expression below 0', { expression: () => decimal('-1') }, {}, '0'],
  ['an expression that is 0', { expression: () => decimal('0') }, {}, '0'],
  ['an expression that fails keeps nothing', { expression: () => undefined }, {}, undefined],
  ['a property every object has is still missing', { type: 'COUNT_UNIQUE', field: 'constructor' }, {}, '0'],
])('%s', (_name, meter, properties, expected) => {
  expect(quantity(meter, properties)).toBe(expected);
});

test('only events of the meter’s name count, blanks around it aside', () => {
  expect(meterEvent(METER, event({ v: 1 }, 'other'))).toBeUndefined();
  expect(meterEvent({ ...METER, eventName: ' api_call ' }, event({ v: 1 }, 'api_call '))).toBeDefined();
});

describe('filters', () => {
  const filters = [
    { key: 'region', values: ['eu', 'us'] },
    { key: 'tier', values: ['1', 'true', '<nil>', '1e+06', ''] },
  ];

  test.each<[string, Properties, boolean]>([
    ['all keys match', { region: 'eu', tier: 1 }, true],
    ['another value of a key', { region: 'us', tier: true }, true],
    ['a null is written <nil>', { region: 'us', tier: null }, true],
    ['a million is written with an exponent', { region: 'us', tier: 1000000 }, true],
    ['case matters', { region: 'EU', tier: 1 }, false],
    ['one key does not match', { region: 'eu', tier: 2 }, false],
    ['a key is missing', { region: 'eu' }, false],
  ])('%s', (_name, properties, passes) => {
    expect(meterEvent({ ...METER, filters }, event(properties)) !== undefined).toBe(passes);
  });

  test.each<[string, Properties, boolean]>([
    ['a raw query sees a missing key as the empty text', { region: 'eu' }, true],
    ['and a null, too', { region: 'eu', tier: null }, true],
    ['a million as it was sent', { region: 'eu', tier: 1000000 }, false],
    ['one key does not match', { tier: 1 }, false],
  ])('%s', (_name, properties, passes) => {
    expect(passesRawFilters(filters, properties)).toBe(passes);
  });
});

test('what is counted as one is the same text of the same property of the same event name', () => {
  const unique: Meter = { ...METER, type: 'COUNT_UNIQUE' };
  const key = (properties: Properties) => meterEvent(unique, event(properties))?.uniqueKey;
  expect(key({ v: 20 })).toBe(key({ v: '20' }));
  expect(key({ v: 20 })).not.toBe(key({ v: 21 }));
  expect(key({})).toBe('');
  expect(key({ v: '' })).not.toBe('');
});

test('the group is the text of the group property', () => {
  const grouped: Meter = { ...METER, type: 'MAX', groupBy: 'region' };
  expect(meterEvent(grouped, event({ v: 1, region: 'eu' }))?.group).toBe('eu');
  expect(meterEvent(grouped, event({ v: 1 }))?.group).toBe('');
});
