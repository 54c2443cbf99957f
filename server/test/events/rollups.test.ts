import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isBucketed, measureAll, measureUsage } from '../../src/billing/measure.ts';
import type { Context } from '../../src/context.ts';
import { scoped, sql } from '../../src/db/index.ts';
import type { MeteringRule } from '../../src/events/compiled.ts';
import { planOf } from '../../src/events/postgres/plan.ts';
import { RollupRules } from '../../src/events/postgres/rollups/rules.ts';
import { seriesOf } from '../../src/events/postgres/rollups/series.ts';
import { Settler } from '../../src/events/postgres/rollups/settle.ts';
import { formatDecimal, sum } from '../../src/rating/decimal.ts';
import { billingPeriods } from '../../src/rating/period.ts';
import type { Interval } from '../../src/rating/timezone.ts';
import {
  CUSTOMERS,
  contextOf,
  cutIntervals,
  expected,
  histories,
  intervals,
  kept,
  newName,
  rules,
  START,
  send,
  texts,
  type Used,
} from '../helpers/metering.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

const RUNS = 16;
let server: TestServer;
let context: Context;
let settler: Settler;
/** Event names with meters that were there before their events, and with one that came later. */
const prepared: { name: string; meters: MeteringRule[]; later: MeteringRule }[] = [];

beforeAll(async () => {
  server = await startTestServer();
  context = await contextOf(server);
  const { databases } = server.running.services;
  settler = new Settler(databases, new RollupRules());
  const sampled = fc.sample(fc.array(rules, { minLength: 3, maxLength: 3 }), RUNS * 2);
  for (const some of sampled) {
    const name = newName();
    const [later, ...meters] = some.map((rule): MeteringRule => ({ ...rule, event_name: name })) as [
      MeteringRule,
      ...MeteringRule[],
    ];
    for (const { filters, ...rule } of meters) {
      await server.api.ok('createMeter', {
        body: { ...rule, filters: [...filters], name, reset_usage: 'BILLING_PERIOD' },
      });
    }
    prepared.push({ name, meters, later });
  }
  // As long as ingest remembers which meters there are.
  await new Promise((resolve) => setTimeout(resolve, 2100));
}, 120_000);
afterAll(async () => {
  await settler.close();
  await server.stop();
});

const YEAR: Interval = { start: START - 3_600_000, end: START + 365 * 86_400_000 };

/** Billing months cut hours, and minutes, in the middle of a range. */
const ANCHOR = Date.parse('2025-01-15T12:34:56Z');
const monthsIn = ({ start, end }: Interval): Interval[] => [
  ...billingPeriods(start, { period: 'MONTHLY', count: 1, anchor: ANCHOR, end }),
];

/** Rolls up what there is to roll up, for one rule: the hours of a range, and by the minute those that it cuts. */
function settle(
  rule: MeteringRule,
  externalCustomerIds: readonly string[] | undefined,
  { start, end } = YEAR,
): Promise<void> {
  const [from, to] = [start, end].map((time) => BigInt(Math.round(time * 1000)));
  const windows = monthsIn({ start, end }).map((month) => month.start);
  const { rolled } = planOf(context.db.scope, { rule, externalCustomerIds, from, to, windows });
  if (rolled) settler.schedule(context.db.scope, rule, rolled);
  return settler.idle();
}

async function check(
  meters: readonly MeteringRule[],
  history: readonly Used[],
  customers: readonly string[],
  window: Interval,
) {
  const request = { externalCustomerIds: customers, window };
  const reset = {
    billingPeriod: 'ANNUAL',
    anchor: ANCHOR,
    subscriptionStart: START,
  } as const;
  const measured = await measureAll(
    context,
    meters.flatMap((meter) => [
      { ...request, meter },
      { ...request, meter, reset: { ...reset, period: 'DAILY' as const } },
      { ...request, meter, reset: { ...reset, period: 'MONTHLY' as const } },
    ]),
  );
  for (const [index, meter] of meters.entries()) {
    const [whole, daily, monthly] = measured.slice(index * 3, index * 3 + 3);
    const events = kept(meter, history).filter(({ customer }) => customers.includes(customer));
    const truth = expected(meter, events, window);
    if (isBucketed(meter)) {
      expect(whole?.kind === 'buckets' && texts(whole.buckets).sort()).toEqual(
        texts(truth.buckets().map(({ quantity }) => quantity)).sort(),
      );
    } else {
      expect(whole?.kind === 'period' && formatDecimal(whole.quantity)).toBe(truth.whole());
      expect(daily?.kind === 'windows' && texts(daily.quantities)).toEqual(truth.windows('DAY'));
      const months = monthsIn(window).filter(({ start, end }) => events.some(({ at }) => at >= start && at < end));
      expect(monthly?.kind === 'windows' && texts(monthly.quantities)).toEqual(
        months.map((month) => expected(meter, events, month).whole()),
      );
    }
  }
}

/** Without customers everybody's events count. */
async function checkEverybody(meters: readonly MeteringRule[], history: readonly Used[], window: Interval) {
  const [from, to] = [window.start, window.end].map((time) => BigInt(Math.round(time * 1000)));
  const plain = meters.filter((meter) => !isBucketed(meter));
  const answers = await context.services.events.measure(
    context.db,
    plain.map((rule) => ({ rule, from, to })),
  );
  const quantities = answers.map((folds) => formatDecimal(sum(folds.map(({ quantity }) => quantity))));
  expect(quantities).toEqual(plain.map((meter) => expected(meter, kept(meter, history), window).whole()));
}

interface Counts {
  loose: number;
  rolledUp: number;
}

async function countsOf(name: string): Promise<Counts> {
  const [row] = await context.db.query<Counts>(sql`
    select count(*) filter (where loose)::int as loose, count(*) filter (where not loose)::int as "rolledUp"
    from events where ${scoped(context.db.scope)} and event_name = ${name}`);
  return row as Counts;
}

/** Hours that are folded by the minute. */
async function minutesOf(meters: readonly MeteringRule[]): Promise<number> {
  const series = meters.map((meter) => seriesOf(context.db.scope, meter).id);
  const [row] = await context.db.query<{ hours: number }>(sql`
    select count(*)::int as hours from usage_minutes where ${scoped(context.db.scope)} and series = any(${series}::uuid[])`);
  return row?.hours ?? 0;
}

test('roll-ups give what all events give, for random meters, filters, late events and duplicates', async () => {
  let run = 0;
  let rolledUp = 0;
  let byMinute = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(histories, histories, histories),
      fc.oneof(intervals, { weight: 3, arbitrary: cutIntervals }),
      fc.subarray([...CUSTOMERS], { minLength: 1 }),
      fc.boolean(),
      async ([first, second, third], window, customers, settlesEarly) => {
        const { name, meters, later } = prepared[run++ % prepared.length] as (typeof prepared)[number];
        // Of a name that was used before, shrinking sees the events of earlier runs too.
        if (run > prepared.length) return;
        const all = [...meters, later];
        await send(server, name, first);
        if (settlesEarly) await settle(later, CUSTOMERS);
        await send(server, name, second);
        await check(all, [...first, ...second], customers, window);
        await check(all, [...first, ...second], customers, YEAR);
        for (const rule of all) await settle(rule, CUSTOMERS, window);
        byMinute += await minutesOf(all);
        await check(all, [...first, ...second], customers, window);
        await checkEverybody(all, [...first, ...second], window);
        // Events arrive while hours are rolled up.
        await Promise.all([send(server, name, third), ...all.map((rule) => settle(rule, CUSTOMERS))]);
        const history = [...first, ...second, ...third];
        await check(all, history, customers, window);
        await check(all, history, customers, YEAR);
        await checkEverybody(all, history, window);
        for (const rule of all) await settle(rule, undefined, window);
        await check(all, history, customers, window);
        rolledUp += (await countsOf(name)).rolledUp;
      },
    ),
    { numRuns: RUNS, endOnFailure: true },
  );
  expect(rolledUp).toBeGreaterThan(RUNS);
  expect(byMinute).toBeGreaterThan(0);
}, 300_000);

/** An event name with a sum that is in use, and the sum. */
async function summed(): Promise<MeteringRule> {
  const event_name = newName();
  const aggregation = { type: 'SUM', field: 'v' } as const;
  await server.api.ok('createMeter', {
    body: { name: event_name, event_name, aggregation, reset_usage: 'BILLING_PERIOD' },
  });
  await new Promise((resolve) => setTimeout(resolve, 2100));
  return { event_name, aggregation, filters: [] };
}

const total = async (meter: MeteringRule, externalCustomerIds: readonly string[]) => {
  const usage = await measureUsage(context, { meter, externalCustomerIds, window: YEAR });
  return usage.kind === 'period' && formatDecimal(usage.quantity);
};

const used = (
  name: string,
  count: number,
  customer: (index: number) => string,
  id = (index: number) => `${index}`,
) => ({
  events: Array.from({ length: count }, (_, index) => ({
    event_id: `${name} ${id(index)}`,
    event_name: name,
    external_customer_id: customer(index),
    timestamp: new Date(START + index * 1000).toISOString(),
    properties: { v: index },
  })),
});

test('what one customer sends at once is rolled up at once, what many send one by one when somebody reads it often', async () => {
  const meter = await summed();
  const name = meter.event_name;
  await server.api.ok('ingestEventsBulk', { body: used(name, 1000, () => 'ada') });
  expect(await countsOf(name)).toEqual({ loose: 0, rolledUp: 1000 });
  expect(await total(meter, ['ada'])).toBe('499500');

  const others = used(
    name,
    1000,
    (index) => `customer ${index}`,
    (index) => `other ${index}`,
  );
  await server.api.ok('ingestEventsBulk', { body: others });
  expect(await countsOf(name)).toEqual({ loose: 1000, rolledUp: 1000 });
  const everybody = ['ada', ...others.events.map((event) => event.external_customer_id)];
  expect(await total(meter, everybody)).toBe('999000');
  await context.services.events.idle();
  expect(await countsOf(name)).toEqual({ loose: 0, rolledUp: 2000 });
  expect(await total(meter, everybody)).toBe('999000');
});

test('usage from and until any minute is read without events, once somebody asked for it', async () => {
  const meter = await summed();
  const greatest: MeteringRule = { ...meter, aggregation: { type: 'MAX', expression: 'v + 1' } };
  const name = meter.event_name;
  // An event each second for 7 hours, of which the first begins at 10:20.
  await server.api.ok('ingestEventsBulk', { body: used(name, 1000, () => 'ada') });
  const later = {
    ...used(
      name,
      1000,
      () => 'ada',
      (index) => `later ${index}`,
    ),
  };
  for (const event of later.events)
    event.timestamp = new Date(Date.parse(event.timestamp) + 5 * 3_600_000).toISOString();
  await server.api.ok('ingestEventsBulk', { body: later });
  const [start, end] = [START + 5 * 60_000, START + 5 * 3_600_000 + 10 * 60_000];
  const both = async (window: Interval) => {
    const usages = await measureAll(
      context,
      [meter, greatest].map((one) => ({ meter: one, externalCustomerIds: ['ada'], window })),
    );
    return usages.map((usage) => usage.kind === 'period' && formatDecimal(usage.quantity));
  };
  // 300 to 999, and 0 to 599.
  const expected = [`${454650 + 179700}`, '1000'];
  expect(await both({ start, end })).toEqual(expected);
  await context.services.events.idle();
  // A border within a minute: 299.5 leaves out what 300 does.
  for (const from of [start, start - 500]) expect(await both({ start: from, end })).toEqual(expected);
  const late = {
    ...used(
      name,
      1,
      () => 'ada',
      () => 'late',
    ).events[0],
    timestamp: new Date(start + 1).toISOString(),
  };
  await server.api.ok('ingestEvent', {
    body: { ...late, event_name: name, external_customer_id: 'ada', properties: { v: 5 } },
  });
  expect(await both({ start, end })).toEqual([`${454650 + 179700 + 5}`, '1000']);
  await context.services.events.idle();
  await context.db.query(sql`delete from events where ${scoped(context.db.scope)} and event_name = ${name}`);
  expect(await both({ start, end })).toEqual([`${454650 + 179700 + 5}`, '1000']);
});

test('the hour that goes on is read without events by whoever asks for usage until now', async () => {
  const meter = await summed();
  const name = meter.event_name;
  await server.api.ok('ingestEventsBulk', { body: used(name, 1000, () => 'ada') });
  await context.db.query(sql`delete from events where ${scoped(context.db.scope)} and event_name = ${name}`);
  // Nothing is after this end, so it does not cut anything off.
  const window = { start: START - 12 * 3_600_000 - 1, end: START + 1_000_000 };
  const usage = await measureUsage(context, { meter, externalCustomerIds: ['ada'], window });
  expect(usage.kind === 'period' && formatDecimal(usage.quantity)).toBe('499500');
});

test('a request that repeats events adds only what is new', async () => {
  const meter = await summed();
  const name = meter.event_name;
  await server.api.ok('ingestEventsBulk', { body: used(name, 100, () => 'ada') });
  const body = used(name, 150, () => 'ada');
  const { accepted, duplicates } = await server.api.ok('ingestEventsBulk', { query: { results: true }, body });
  expect([accepted, duplicates]).toEqual([50, 100]);
  expect(await countsOf(name)).toEqual({ loose: 0, rolledUp: 150 });
  const withKey = server.api.with({ 'Idempotency-Key': newName() });
  await withKey.ok('ingestEventsBulk', { body: used(name, 200, () => 'ada') });
  expect(await total(meter, ['ada'])).toBe('19900');
  // From the roll-ups alone: nobody had to read events again.
  const [{ seen, events } = { seen: 0, events: 0 }] = await context.db.query<{ seen: number; events: number }>(sql`
    select sum(seen)::int as seen, sum(events)::int as events from usage_rollups
    where ${scoped(context.db.scope)} and series = ${seriesOf(context.db.scope, meter).id}::uuid`);
  expect([seen, events]).toEqual([200, 200]);
});

test('nothing is lost or doubled while many send, others read, and hours are rolled up', async () => {
  const meter = await summed();
  const name = meter.event_name;
  const twice: MeteringRule = { ...meter, aggregation: { type: 'SUM', expression: 'v * 2' } };
  let sent = 0;
  const sending = Array.from({ length: 12 }, async (_, sender) => {
    for (let round = 0; round < 5; round++) {
      const id = (index: number) => `${sender} ${round} ${index}`;
      await server.api.ok('ingestEventsBulk', { body: used(name, 40, (index) => CUSTOMERS[index % 3] as string, id) });
      sent++;
    }
  });
  const done = Promise.all(sending).then(() => true);
  for (let isDone = false; !isDone; isDone = await Promise.race([done, Promise.resolve(false)])) {
    const before = sent;
    await settle(twice, CUSTOMERS);
    const seen = Number(await total(meter, CUSTOMERS));
    const doubled = Number(await total(twice, CUSTOMERS));
    expect(seen).toBeGreaterThanOrEqual(before * 780);
    expect(doubled).toBeGreaterThanOrEqual(seen * 2);
  }
  for (let round = 0; round < 2; round++) {
    expect(await total(meter, CUSTOMERS)).toBe(`${60 * 780}`);
    expect(await total(twice, CUSTOMERS)).toBe(`${2 * 60 * 780}`);
    await settle(twice, CUSTOMERS);
  }
  expect((await countsOf(name)).loose).toBe(0);
});

test('requests that hold every connection do not wait for one more', async () => {
  const event_name = newName();
  const body = { event_name, external_customer_id: 'ada', timestamp: new Date(START).toISOString() };
  // As long as ingest remembers which meters there are: the next request has to look.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  const requests = Array.from({ length: 40 }, () =>
    server.api.with({ 'Idempotency-Key': newName() }).ok('ingestEvent', { body }),
  );
  expect(await Promise.all(requests)).toHaveLength(40);
});
