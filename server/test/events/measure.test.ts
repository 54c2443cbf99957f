import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  type AllowanceReset,
  isBucketed,
  measureAll,
  measureUsage,
  measureWindows,
} from '../../src/billing/measure.ts';
import type { Context } from '../../src/context.ts';
import type { MeteringRule } from '../../src/events/compiled.ts';
import { formatDecimal } from '../../src/rating/decimal.ts';
import {
  CUSTOMERS,
  contextOf,
  expected,
  histories,
  intervals,
  kept,
  newName,
  rules,
  START,
  send,
  texts,
} from '../helpers/metering.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

/** What stands in for ClickHouse takes its time. */
const RUNS = inject('clickhouse') === '' ? 120 : 15;

let server: TestServer;
let context: Context;
beforeAll(async () => {
  server = await startTestServer();
  context = await contextOf(server);
});
afterAll(() => server.stop());

const customers = fc.subarray([...CUSTOMERS], { minLength: 1 });
/** Yearly, so that days and months are shorter; anchored at midnight, where windows and billing months agree. */
const RESET: AllowanceReset = {
  billingPeriod: 'ANNUAL',
  anchor: Date.parse('2025-01-15T00:00:00Z'),
  subscriptionStart: START,
};

test('usage is what the rating room makes of all events, for random meters, filters, late events and duplicates', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(rules, { minLength: 1, maxLength: 4 }),
      histories,
      histories,
      intervals,
      customers,
      async (some, first, second, window, external) => {
        const event_name = newName();
        const meters = some.map((rule): MeteringRule => ({ ...rule, event_name }));
        const history = [...first, ...second];
        await send(server, event_name, first);
        await send(server, event_name, second);

        const request = { externalCustomerIds: external, window };
        const asked = meters.flatMap((meter) => [
          { ...request, meter },
          { ...request, meter, reset: { ...RESET, period: 'DAILY' as const } },
          { ...request, meter, reset: { ...RESET, period: 'MONTHLY' as const } },
          { ...request, meter, reset: { ...RESET, period: 'NEVER' as const } },
        ]);
        const measured = await measureAll(context, asked);
        for (const [index, meter] of meters.entries()) {
          const [period, daily, monthly, lifetime] = measured.slice(index * 4, index * 4 + 4);
          const events = kept(meter, history).filter(({ customer }) => external.includes(customer as 'ada'));
          const truth = expected(meter, events, window);
          if (isBucketed(meter)) {
            const buckets = texts(truth.buckets().map(({ quantity }) => quantity)).sort();
            for (const usage of [period, daily, monthly, lifetime]) {
              expect(usage?.kind === 'buckets' && texts(usage.buckets).sort()).toEqual(buckets);
            }
            continue;
          }
          expect(period?.kind === 'period' && formatDecimal(period.quantity)).toBe(truth.whole());
          expect(daily?.kind === 'windows' && texts(daily.quantities)).toEqual(truth.windows('DAY'));
          expect(monthly?.kind === 'windows' && texts(monthly.quantities)).toEqual(
            truth.windows('MONTH', { monthAnchorDay: 15 }),
          );
          expect(lifetime?.kind === 'lifetime' && texts([lifetime.untilStart, lifetime.untilEnd])).toEqual(
            [window.start, window.end].map((end) => expected(meter, events, { start: START, end }).whole()),
          );
        }
      },
    ),
    { numRuns: RUNS },
  );
}, 240_000);

describe('windows of a commitment', () => {
  const meter = (type: 'MAX' | 'SUM', group_by?: string): MeteringRule => ({
    event_name: newName(),
    aggregation: { type, field: 'v', bucket_size: 'HOUR', ...(group_by && { group_by }) },
    filters: [],
  });
  const at = (clock: string) => Date.parse(`2025-09-01T${clock}:00Z`);
  const window = { start: at('08:30'), end: at('12:30') };
  const used = (clock: string, v: number, region?: string) => ({
    id: `${clock} ${region}`,
    customer: 'ada' as const,
    at: at(clock),
    properties: { v, region },
  });
  const shown = async (rule: MeteringRule, emptyUntil?: string) => {
    const request = { meter: rule, externalCustomerIds: ['ada'], window };
    const windows = await measureWindows(context, { ...request, ...(emptyUntil && { emptyUntil: at(emptyUntil) }) });
    return windows.map(({ start, quantities }) => [new Date(start).toISOString().slice(11, 16), texts(quantities)]);
  };

  test('each hour has its greatest value, per group where groups are kept apart', async () => {
    const rule = meter('MAX', 'region');
    const history = [used('09:05', 3, 'eu'), used('09:50', 8, 'us'), used('09:55', 5, 'eu'), used('11:10', 10, 'eu')];
    await send(server, rule.event_name, [...history, used('08:10', 99, 'eu'), used('12:30', 99, 'eu')]);
    expect(await shown(rule)).toEqual([
      ['09:00', ['5', '8']],
      ['11:00', ['10']],
    ]);
    const whole = await measureUsage(context, { meter: rule, externalCustomerIds: ['ada'], window });
    expect(whole.kind === 'buckets' && texts(whole.buckets)).toEqual(['5', '8', '10']);
  });

  test('empty hours are there as far as they are asked for, and never beyond the window', async () => {
    const rule = meter('SUM');
    await send(server, rule.event_name, [used('09:05', 3), used('12:10', 1), used('09:50', 8)]);
    const hours = (until: string) => shown(rule, until).then((rows) => rows.map(([start]) => start));
    expect(await shown(rule, '10:30')).toEqual([
      ['08:00', []],
      ['09:00', ['11']],
      ['10:00', []],
      ['12:00', ['1']],
    ]);
    expect(await hours('23:00')).toEqual(['08:00', '09:00', '10:00', '11:00', '12:00']);
  });
});

test('a month of an allowance lasts from billing date to billing date, whatever the time of day', async () => {
  const rule: MeteringRule = { event_name: newName(), aggregation: { type: 'COUNT' }, filters: [] };
  const times = ['2025-01-15T11:00:00Z', '2025-01-15T13:00:00Z', '2025-02-15T11:00:00Z', '2025-02-15T12:00:00Z'];
  const history = times.map((time) => ({ id: time, customer: 'ada' as const, at: Date.parse(time), properties: {} }));
  await send(server, rule.event_name, history);
  const start = Date.parse('2025-01-15T12:00:00Z');
  const usage = await measureUsage(context, {
    meter: rule,
    externalCustomerIds: ['ada'],
    window: { start, end: Date.parse('2026-01-15T12:00:00Z') },
    reset: { period: 'MONTHLY', billingPeriod: 'ANNUAL', anchor: start, subscriptionStart: start },
  });
  expect(usage.kind === 'windows' && texts(usage.quantities)).toEqual(['2', '1']);
});

test('long numbers keep their digits, in sums and in expressions', async () => {
  const event_name = newName();
  const properties = '{"v": 9007199254740993.25, "w": 0.1234567890123456789}';
  const event = `{"event_name": "${event_name}", "external_customer_id": "ada", "timestamp": "2025-09-01T00:00:00Z", "properties": ${properties}}`;
  await server.api.ok('ingestEvent', { body: event as never });
  const window = { start: Date.parse('2025-09-01T00:00:00Z'), end: Date.parse('2025-09-02T00:00:00Z') };
  const measured = async (aggregation: MeteringRule['aggregation']) => {
    const meter = { event_name, aggregation, filters: [] };
    const usage = await measureUsage(context, { meter, externalCustomerIds: ['ada'], window });
    return usage.kind === 'period' && formatDecimal(usage.quantity);
  };
  expect(await measured({ type: 'SUM', field: 'v' })).toBe('9007199254740993.25');
  expect(await measured({ type: 'MAX', expression: 'v + w' })).toBe('9007199254740993.3734567890123456789');
});

test('without customers or events usage is 0', async () => {
  const meter: MeteringRule = { event_name: newName(), aggregation: { type: 'AVG', field: 'v' }, filters: [] };
  const window = { start: 0, end: START };
  for (const externalCustomerIds of [[], ['ada']]) {
    const usage = await measureUsage(context, { meter, externalCustomerIds, window });
    expect(usage.kind === 'period' && formatDecimal(usage.quantity)).toBe('0');
  }
});
