import type { IngestEventRequest, MeterAggregation, MeterFilter } from '@flexprice/generated/types';
import fc from 'fast-check';
import type { Context } from '../../src/context.ts';
import { type CompiledRule, compiledRule, type MeteringRule } from '../../src/events/compiled.ts';
import { parseProperties } from '../../src/events/properties.ts';
import { newId } from '../../src/ids.ts';
import { type Decimal, formatDecimal } from '../../src/rating/decimal.ts';
import type { Interval } from '../../src/rating/timezone.ts';
import { bucketUsage, usagePerWindow } from '../../src/rating/usage/buckets.ts';
import { aggregate } from '../../src/rating/usage/index.ts';
import { type MeteredEvent, meterEvent } from '../../src/rating/usage/meter.ts';
import type { WindowOptions, WindowSize } from '../../src/rating/windows.ts';
import type { TestServer } from './server.ts';
import { firstTenant } from './tenants.ts';

/** A context outside any request, in the first environment. */
export async function contextOf(server: TestServer, now = new Date()): Promise<Context> {
  const { services } = server.running;
  const { tenantId, environmentId } = await firstTenant(server);
  return { db: services.databases.reader({ tenantId, environmentId }), services, now } as Context;
}

export const CUSTOMERS = ['ada', 'bob', 'cyd'] as const;

/** Values as senders send them: numbers of all sizes and spellings, and everything that is none. */
const values = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 50 }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['eu', 'us', '7', '1e3', ' 7', '', '1e+06', '0.5', '-3', '<nil>', 'true'],
      ...[1000000, 1e6 + 0.5, 123456789, 0.00001, 1e21, 1e-7, 20.0, 1e300, 5e-324],
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(true, false, null, [1, 'x'], [], { b: 1, a: [null, 1e7] }) },
);

const properties = fc.dictionary(fc.constantFrom('v', 'w', 'region'), values, { maxKeys: 3, noNullPrototype: true });

const filters: fc.Arbitrary<MeterFilter[]> = fc.array(
  fc.record({
    key: fc.constantFrom('w', 'region'),
    values: fc.uniqueArray(
      fc.constantFrom('eu', 'us', '7', '1e+06', '1000000', 'true', '<nil>', '', '20', '1e-05', '[1 x]', '0', '1', '2'),
      { minLength: 1, maxLength: 9 },
    ),
  }),
  { maxLength: 1 },
);

const EXPRESSIONS = ['v * 2 + w', 'v / w', 'v > 10 ? v : w', 'ceil(v / 15) * 15', 'sqrt(v)'];
const BUCKETS = ['MINUTE', '15MIN', 'HOUR', '3HOUR', 'DAY', 'WEEK', 'MONTH'] as const;

const aggregations: fc.Arbitrary<MeterAggregation> = fc.oneof(
  fc.constantFrom<MeterAggregation>(
    { type: 'COUNT' },
    ...(['SUM', 'AVG', 'MAX', 'LATEST', 'COUNT_UNIQUE', 'WEIGHTED_SUM'] as const).map((type) => ({ type, field: 'v' })),
    { type: 'SUM_WITH_MULTIPLIER', field: 'v', multiplier: '0.3' },
  ),
  fc.record({
    type: fc.constantFrom('SUM', 'AVG', 'MAX', 'LATEST'),
    expression: fc.constantFrom(...EXPRESSIONS),
    multiplier: fc.constantFrom('1', '2.5'),
  }),
  fc.record({ type: fc.constantFrom('SUM', 'MAX'), field: fc.constant('v'), bucket_size: fc.constantFrom(...BUCKETS) }),
  fc.record({
    type: fc.constant('MAX' as const),
    field: fc.constant('v'),
    bucket_size: fc.constantFrom(...BUCKETS),
    group_by: fc.constant('region'),
  }),
);

export const rules: fc.Arbitrary<Omit<MeteringRule, 'event_name'>> = fc.record({ aggregation: aggregations, filters });

export interface Used {
  readonly id: string;
  readonly customer: (typeof CUSTOMERS)[number];
  /** Milliseconds, with a fraction. */
  readonly at: number;
  readonly properties: Record<string, unknown>;
}

export const START = Date.parse('2025-01-30T10:20:00Z');
const DAY = 86_400_000;

/** Instants that crowd around the borders of windows as well as anywhere. */
const instants = fc.oneof(
  fc.integer({ min: 0, max: 75 * DAY }),
  fc.nat(75 * 24).map((hours) => hours * 3_600_000 - (START % 3_600_000)),
  fc.nat(200),
  // Several in one hour, and borders that cut it, at full minutes and not.
  fc.nat(3 * 60).map((minutes) => minutes * 60_000),
  { weight: 2, arbitrary: fc.nat(3 * 3_600_000) },
);

export const histories: fc.Arbitrary<Used[]> = fc.array(
  fc.record({
    id: fc.nat(60).map(String),
    customer: fc.constantFrom(...CUSTOMERS),
    at: fc.tuple(instants, fc.constantFrom(0, 0.001, 0.5)).map(([at, fraction]) => START + Math.max(0, at) + fraction),
    properties,
  }),
  { maxLength: 40 },
);

/** A part of the time there are events in; whole hours and not. */
export const intervals: fc.Arbitrary<Interval> = fc
  .tuple(instants, instants)
  .map(([a, b]) => ({ start: START + Math.max(0, Math.min(a, b)), end: START + Math.max(0, a, b) }));

/** Days that begin in an hour that many events are in. */
export const cutIntervals: fc.Arbitrary<Interval> = fc
  .tuple(fc.nat(2 * 3600), fc.constantFrom(0, 1, 59_999, 60_000), fc.integer({ min: 1, max: 75 }))
  .map(([seconds, more, days]) => {
    const start = START + seconds * 1000 + more;
    return { start, end: start + days * DAY };
  });

/** Sends events in one request, under a name of their own. */
export async function send(server: TestServer, name: string, history: readonly Used[]): Promise<void> {
  if (history.length === 0) return;
  const events = history.map(({ id, customer, at, properties }): IngestEventRequest => {
    const fraction = Math.round((at % 1) * 1000);
    const timestamp = new Date(Math.floor(at)).toISOString().replace('Z', `${String(fraction).padStart(3, '0')}Z`);
    return { event_id: `${name} ${id}`, event_name: name, external_customer_id: customer, timestamp, properties };
  });
  await server.api.ok('ingestEventsBulk', { body: { events } });
}

export const newName = (): string => newId('event', new Date());

/** What the rating room says a meter keeps of a history: of several events with one id the first. */
export function kept(rule: MeteringRule, history: readonly Used[]): (MeteredEvent & { customer: string })[] {
  const meter: CompiledRule = compiledRule(rule);
  const ids = new Set<string>();
  return history.flatMap(({ id, customer, at, properties }) => {
    if (ids.has(id)) return [];
    ids.add(id);
    // The way through JSON makes of numbers what the database makes of them.
    const read = parseProperties(JSON.stringify(properties));
    const event = meterEvent(meter, { id: `${rule.event_name} ${id}`, name: rule.event_name, at, properties: read });
    return event ? [{ ...event, customer }] : [];
  });
}

/** The truth, from all events at once. */
export function expected(rule: MeteringRule, events: readonly MeteredEvent[], { start, end }: Interval) {
  const inside = events.filter(({ at }) => at >= start && at < end);
  const { type, bucket_size } = rule.aggregation;
  return {
    whole: () => formatDecimal(aggregate(type, inside)),
    windows: (size: WindowSize, options?: WindowOptions) =>
      texts(usagePerWindow((some) => aggregate(type, some), inside, size, options).map(({ quantity }) => quantity)),
    buckets: (options?: WindowOptions) =>
      bucketUsage(type as 'MAX' | 'SUM', inside, bucket_size as WindowSize, options),
  };
}

export const texts = (values: readonly Decimal[]): string[] => values.map(formatDecimal);
