import type { Subscription } from '@flexprice/generated/types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../src/db/index.ts';
import { fresh, newLife, newPlan, subscribe } from './helpers/sales.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const read = (id: string) => server.api.ok('getSubscription', { path: { id } });
const period = ({ current_period_start, current_period_end }: Subscription) => [
  current_period_start.slice(0, 10),
  current_period_end.slice(0, 10),
];

async function starting(now: string, wish: Parameters<typeof subscribe>[2] = {}, prices = [{}]) {
  const { api } = server;
  const life = await newLife(api, now);
  const { plan } = await newPlan(api, prices);
  return { life, plan, made: await subscribe(api, plan.id, { customer_id: life.customer.id, ...wish }) };
}

test('periods follow one another, month end after month end', async () => {
  const { life, made } = await starting('2025-01-31T10:00:00Z');
  expect(period(made)).toEqual(['2025-01-31', '2025-02-28']);
  for (const [now, start, end] of [
    ['2025-02-28T09:59:59Z', '2025-01-31', '2025-02-28'],
    ['2025-02-28T10:00:00Z', '2025-02-28', '2025-03-31'],
    ['2025-06-15T00:00:00Z', '2025-05-31', '2025-06-30'],
  ] as const) {
    await life.until(now);
    expect(period(await read(made.id))).toEqual([start, end]);
  }
});

test('a subscription with an end is over at its end', async () => {
  const { life, made } = await starting('2025-01-10T00:00:00Z', { end_date: '2025-03-25T00:00:00Z' });
  await life.until('2025-03-10T00:00:00Z');
  expect(await read(made.id)).toMatchObject({
    subscription_status: 'active',
    current_period_end: '2025-03-25T00:00:00Z',
  });
  await life.until('2025-04-10T00:00:00Z');
  const over = await read(made.id);
  expect(over).toMatchObject({ subscription_status: 'cancelled', cancelled_at: '2025-03-25T00:00:00Z' });
  expect(over.line_items?.[0]?.end_date).toBe('2025-03-25T00:00:00Z');
});

test('a trial becomes a charged subscription, whose anchor is the end of the trial', async () => {
  const { life, made } = await starting('2025-01-31T10:00:00Z', { trial_period_days: 14 });
  expect(made.subscription_status).toBe('trialing');
  await life.until('2025-02-14T10:00:00Z');
  expect(await read(made.id)).toMatchObject({
    subscription_status: 'active',
    billing_anchor: '2025-02-14T10:00:00Z',
    current_period_start: '2025-02-14T10:00:00Z',
    current_period_end: '2025-03-14T10:00:00Z',
    trial_end: '2025-02-14T10:00:00Z',
  });
});

test('a calendar subscription keeps to the calendar after its trial', async () => {
  const { life, made } = await starting('2025-01-20T00:00:00Z', { trial_period_days: 14, billing_cycle: 'calendar' });
  await life.until('2025-02-10T00:00:00Z');
  expect(period(await read(made.id))).toEqual(['2025-02-03', '2025-03-01']);
});

test('a cancellation at the end of the period happens then, not before', async () => {
  const { life, made } = await starting('2025-01-10T00:00:00Z');
  await life.until('2025-03-15T00:00:00Z');
  const path = { id: made.id };
  const done = await server.api.ok('cancelSubscription', {
    path,
    body: { cancellation_type: 'end_of_period', reason: 'x' },
  });
  expect(done).toMatchObject({ effective_date: '2025-04-10T00:00:00Z', status: 'active', total_credit_amount: '0' });
  expect(await read(made.id)).toMatchObject({
    cancel_at: '2025-04-10T00:00:00Z',
    cancel_at_period_end: true,
    cancelled_at: '2025-03-15T00:00:00Z',
    metadata: { cancellation_reason: 'x', cancellation_type: 'end_of_period' },
  });
  const twice = await server.api.fails('cancelSubscription', { path, body: { cancellation_type: 'end_of_period' } });
  expect(twice).toMatchObject({ status: 400, body: { code: 'invalid_operation' } });
  await life.until('2025-04-09T23:59:59Z');
  expect((await read(made.id)).subscription_status).toBe('active');
  await life.until('2025-07-01T00:00:00Z');
  const over = await read(made.id);
  expect(over).toMatchObject({ subscription_status: 'cancelled', end_date: '2025-04-10T00:00:00Z' });
  expect(period(over)).toEqual(['2025-03-10', '2025-04-10']);
  const { schedules } = await server.api.ok('listAllSubscriptionSchedules', { query: { subscription_id: made.id } });
  expect(schedules).toMatchObject([
    { status: 'executed', executed_at: '2025-04-10T00:00:00Z', can_be_cancelled: false },
  ]);
  const late = await server.api.fails('cancelSubscription', { path, body: { cancellation_type: 'immediate' } });
  expect(late.body.message).toContain('is cancelled');
});

test('a planned cancellation that is called off leaves everything as it was', async () => {
  const { life, made } = await starting('2025-01-10T00:00:00Z', { metadata: { a: 'b' } });
  const path = { id: made.id };
  const before = await read(made.id);
  await server.api.ok('cancelSubscription', {
    path,
    body: { cancellation_type: 'scheduled_date', cancel_at: '2025-01-20T00:00:00Z' },
  });
  expect(await read(made.id)).toMatchObject({
    end_date: '2025-01-20T00:00:00Z',
    current_period_end: '2025-01-20T00:00:00Z',
    cancel_at_period_end: false,
  });
  const { schedules } = await server.api.ok('listSubscriptionSchedules', { path: { subscription_id: made.id } });
  expect(schedules).toMatchObject([{ status: 'pending', schedule_type: 'cancellation', days_until_execution: 10 }]);
  await server.api.ok('cancelPendingSubscriptionSchedule', {
    body: { subscription_id: made.id, schedule_type: 'cancellation' },
  });
  const { version: _, updated_at: __, ...after } = await read(made.id);
  const { version: ___, updated_at: ____, ...expected } = before;
  expect(after).toEqual(expected);
  const twice = await server.api.fails('cancelSubscriptionSchedule', { path: { schedule_id: schedules[0]?.id } });
  expect(twice.body.message).toContain('cancelled');
  await life.until('2025-02-20T00:00:00Z');
  expect(period(await read(made.id))).toEqual(['2025-02-10', '2025-03-10']);
});

test('a cancellation at a date ends the last period there', async () => {
  const { life, made } = await starting('2025-01-10T00:00:00Z');
  await server.api.ok('cancelSubscription', {
    path: { id: made.id },
    body: { cancellation_type: 'scheduled_date', cancel_at: '2025-02-20T00:00:00Z' },
  });
  await life.until('2025-02-15T00:00:00Z');
  expect(period(await read(made.id))).toEqual(['2025-02-10', '2025-02-20']);
  await life.until('2025-02-20T00:00:00Z');
  expect((await read(made.id)).subscription_status).toBe('cancelled');
});

test('a trial that is cancelled for its end is never charged', async () => {
  const { life, made } = await starting('2025-01-10T00:00:00Z', { trial_period_days: 10 });
  await server.api.ok('cancelSubscription', { path: { id: made.id }, body: { cancellation_type: 'end_of_period' } });
  await life.until('2025-02-20T00:00:00Z');
  expect(await read(made.id)).toMatchObject({ subscription_status: 'cancelled', end_date: '2025-01-20T00:00:00Z' });
});

test('a pause makes the period longer by what it lasted', async () => {
  const { life, made } = await starting('2025-10-01T00:00:00Z');
  await life.until('2025-10-16T00:00:00Z');
  const path = { id: made.id };
  const paused = await server.api.ok('pauseSubscription', { path, body: { pause_days: 14, reason: 'holidays' } });
  expect(paused).toMatchObject({
    subscription: { subscription_status: 'paused', pause_status: 'active', active_pause_id: paused.pause.id },
    pause: { pause_start: '2025-10-16T00:00:00Z', pause_end: '2025-10-30T00:00:00Z', resume_mode: 'auto' },
  });
  expect((await server.api.fails('pauseSubscription', { path, body: { pause_days: 1 } })).body.message).toContain(
    'paused',
  );
  await life.until('2025-10-26T00:00:00Z');
  const resumed = await server.api.ok('resumeSubscription', { path, body: {} });
  expect(resumed).toMatchObject({
    subscription: { subscription_status: 'active', pause_status: 'none', current_period_end: '2025-11-11T00:00:00Z' },
    pause: { pause_status: 'completed', resume_mode: 'immediate', resumed_at: '2025-10-26T00:00:00Z' },
  });
  await life.until('2025-11-11T00:00:00Z');
  // Not shorter than a month, because a whole month is charged for it.
  expect(period(await read(made.id))).toEqual(['2025-11-11', '2025-12-11']);
});

test('after a pause periods stay whole, however long the months are', async () => {
  const { life, made } = await starting('2025-04-30T00:00:00Z');
  await life.until('2025-10-05T00:00:00Z');
  await server.api.ok('pauseSubscription', { path: { id: made.id }, body: { pause_days: 14 } });
  await life.until('2025-11-14T00:00:00Z');
  // From 30 October to 13 November; the 14th would be a period of one day.
  expect(period(await read(made.id))).toEqual(['2025-11-13', '2025-12-13']);
});

test('a pause can be planned, ends by itself, and no period ends in it', async () => {
  const { life, made } = await starting('2025-10-01T00:00:00Z');
  const path = { id: made.id };
  await server.api.ok('pauseSubscription', {
    path,
    body: { pause_mode: 'scheduled', pause_start: '2025-10-20T00:00:00Z', pause_end: '2025-12-20T00:00:00Z' },
  });
  await life.until('2025-10-19T00:00:00Z');
  expect(await read(made.id)).toMatchObject({ subscription_status: 'active', pause_status: 'scheduled' });
  await life.until('2025-12-01T00:00:00Z');
  expect(await read(made.id)).toMatchObject({
    subscription_status: 'paused',
    current_period_end: '2025-11-01T00:00:00Z',
  });
  await life.until('2025-12-20T00:00:00Z');
  expect(await read(made.id)).toMatchObject({
    subscription_status: 'active',
    current_period_end: '2026-01-01T00:00:00Z',
  });
  const { items } = await server.api.ok('listSubscriptionPauses', { path });
  expect(items).toMatchObject([{ pause_status: 'completed', resume_mode: 'auto' }]);
  await server.api.ok('pauseSubscription', { path, body: { pause_mode: 'period_end', pause_days: 3 } });
  const off = await server.api.ok('resumeSubscription', { path, body: {} });
  expect(off).toMatchObject({ subscription: { pause_status: 'none' }, pause: { pause_status: 'cancelled' } });
});

test('a draft begins when it is activated, with the anchor and trial that it was given', async () => {
  const { life, made } = await starting('2025-03-01T00:00:00Z', {
    subscription_status: 'draft',
    start_date: '2025-03-10T00:00:00Z',
    billing_anchor: '2025-03-15T00:00:00Z',
  });
  expect(made.subscription_status).toBe('draft');
  await life.until('2025-04-20T00:00:00Z');
  expect((await read(made.id)).subscription_status).toBe('draft');
  const path = { id: made.id };
  const body = { start_date: '2025-04-20T00:00:00Z' };
  const begun = await server.api.ok('activateSubscription', { path, body });
  expect(begun).toMatchObject({ subscription_status: 'active', start_date: '2025-04-20T00:00:00Z' });
  expect(period(begun)).toEqual(['2025-04-20', '2025-05-15']);
  expect(begun.line_items?.[0]?.start_date).toBe('2025-04-20T00:00:00Z');
  const twice = await server.api.fails('activateSubscription', { path, body });
  expect(twice).toMatchObject({ status: 400, body: { details: { subscription_status: 'active' } } });
  await life.until('2025-05-16T00:00:00Z');
  expect(period(await read(made.id))).toEqual(['2025-05-15', '2025-06-15']);
});

test('of two cancellations at once one happens', async () => {
  const { made } = await starting('2025-01-10T00:00:00Z');
  const cancel = () =>
    server.api.call('cancelSubscription', { path: { id: made.id }, body: { cancellation_type: 'immediate' } });
  const answers = await Promise.all(Array.from({ length: 6 }, cancel));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400, 400, 400]);
});

test('a cancellation and a renewal at once leave one consistent end', async () => {
  const { life, made } = await starting('2025-01-10T00:00:00Z');
  const [answer] = await Promise.all([
    server.api.call('cancelSubscription', { path: { id: made.id }, body: { cancellation_type: 'end_of_period' } }),
    life.until('2025-02-10T00:00:00Z'),
  ]);
  expect(answer.status).toBe(200);
  const after = await read(made.id);
  const at = (answer.body as { effective_date: string }).effective_date;
  // Whichever was first: it ends with the period that was current when it was asked for.
  expect(after.cancel_at).toBe(at);
  expect(after.subscription_status).toBe(at === '2025-02-10T00:00:00Z' ? 'cancelled' : 'active');
});

test('one idempotency key makes one subscription, however often it is sent', async () => {
  const { api } = server;
  const { plan, life } = await starting('2025-01-10T00:00:00Z');
  const body = { plan_id: plan.id, currency: 'usd', billing_period: 'MONTHLY' as const, customer_id: life.customer.id };
  const keyed = api.with({ 'Idempotency-Key': fresh('key') });
  const answers = await Promise.all(Array.from({ length: 5 }, () => keyed.call('createSubscription', { body })));
  const made = answers.filter(({ status }) => status === 201).map((answer) => (answer.body as Subscription).id);
  expect(new Set(made).size).toBe(1);
  const { pagination } = await api.ok('listSubscriptions', { query: { customer_id: life.customer.id } });
  expect(pagination.total).toBe(2);
});

/** Names of the events that were told about an object, oldest first. */
async function toldAbout(id: string): Promise<string[]> {
  const rows = await server.running.services.databases.query<{ event_name: string }>(
    sql`select event_name from outbox where object_id = ${id} order by sequence`,
  );
  return rows.map((row) => row.event_name.replace('subscription.', ''));
}

test('the outside is told what happens, and a day before a renewal that it comes', async () => {
  const { life, made } = await starting('2025-01-10T00:00:00Z');
  await life.until('2025-02-08T23:59:59Z');
  expect(await toldAbout(made.id)).toEqual(['created']);
  await life.until('2025-02-09T00:00:00Z');
  expect(await toldAbout(made.id)).toEqual(['created', 'renewal.due']);
  await life.until('2025-02-10T00:00:00Z');
  await server.api.ok('cancelSubscription', { path: { id: made.id }, body: { cancellation_type: 'end_of_period' } });
  await life.until('2025-03-11T00:00:00Z');
  // Nothing renews in March, so nothing is announced.
  const told = ['created', 'renewal.due', 'updated', 'updated', 'updated', 'cancelled'];
  expect(await toldAbout(made.id)).toEqual(told);
});

test('where the environment wants it, a subscription that is not paid ends after the days of grace', async () => {
  const { api } = server;
  await api.ok('updateSetting', {
    path: { key: 'subscription_config' },
    body: { value: { auto_cancellation_enabled: true, grace_period_days: 2 } },
  });
  const { life, made } = await starting('2025-01-10T00:00:00Z', { collection_method: 'send_invoice' });
  const due = made.latest_invoice?.due_date ?? '';
  const end = new Date(Date.parse(due) + 2 * 86_400_000);
  await life.until(new Date(end.getTime() - 1000).toISOString());
  expect((await read(made.id)).subscription_status).toBe('active');
  await life.until(end.toISOString());
  expect(await read(made.id)).toMatchObject({
    subscription_status: 'cancelled',
    metadata: { cancellation_reason: expect.stringContaining('unpaid') },
  });
  await api.ok('deleteSetting', { path: { key: 'subscription_config' } });
});

test('two replicas catch up on months that went by, and write each invoice once', async () => {
  const { api } = server;
  const replica = await startTestServer({ connection: server.connection });
  try {
    const { plan } = await newPlan(api);
    const start = new Date();
    start.setUTCMonth(start.getUTCMonth() - 6, 10);
    start.setUTCHours(0, 0, 0, 0);
    const late = await Promise.all(
      [api, replica.api, api].map((one) => subscribe(one, plan.id, { start_date: start.toISOString() })),
    );
    const now = Date.now();
    for (const { id } of late) {
      await expect
        .poll(async () => Date.parse((await read(id)).current_period_end) > now, { timeout: 120_000 })
        .toBe(true);
      const { items } = await api.ok('listInvoices', { query: { subscription_id: id, limit: 100 } });
      const cycles = items.filter((invoice) => invoice.billing_reason === 'SUBSCRIPTION_CYCLE');
      const borders = cycles.map(({ period_start, period_end }) => [period_start, period_end]).sort();
      // Periods tile the time from the start, one invoice for each.
      expect(borders[0]?.[0]).toBe(start.toISOString().replace('.000', ''));
      for (const [index, [from]] of borders.entries()) if (index > 0) expect(from).toBe(borders[index - 1]?.[1]);
      expect(borders.at(-1)?.[1]).toBe((await read(id)).current_period_start);
      expect(new Set(borders.map(([from]) => from)).size).toBe(cycles.length);
      expect(cycles.length).toBeGreaterThanOrEqual(5);
    }
  } finally {
    await replica.stop();
  }
});
