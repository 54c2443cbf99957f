import type { BillingPeriod, CreateSubscriptionRequest, InvoiceCadence } from '@flexprice/generated/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../helpers/server.ts';
import { Life } from './customer.ts';

/**
 * One fee of $30 through every combination of when it is charged, how periods are cut and how long they are, with and without a
 * trial, with a cancellation in the middle. Each story is written out, so that a person can check it with a calendar.
 */
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

interface Story {
  readonly cadence: InvoiceCadence;
  readonly period: Exclude<BillingPeriod, 'ONETIME'>;
  readonly more?: Partial<CreateSubscriptionRequest>;
  readonly start: string;
  readonly until: string;
  readonly tells: readonly string[];
}

const STORIES: readonly Story[] = [
  {
    cadence: 'ADVANCE',
    period: 'MONTHLY',
    start: '2026-01-31',
    until: '2026-04-02',
    tells: [
      '2026-01-31..2026-02-28 CREATE 30: Fee 30 (2026-01-31..2026-02-28)',
      '2026-01-31..2026-02-28 CYCLE 30: Fee 30 (2026-02-28..2026-03-31)',
      '2026-02-28..2026-03-31 CYCLE 30: Fee 30 (2026-03-31..2026-04-30)',
    ],
  },
  {
    cadence: 'ARREAR',
    period: 'MONTHLY',
    start: '2026-01-31',
    until: '2026-04-02',
    tells: [
      '2026-01-31..2026-02-28 CYCLE 30: Fee 30 (2026-01-31..2026-02-28)',
      '2026-02-28..2026-03-31 CYCLE 30: Fee 30 (2026-02-28..2026-03-31)',
    ],
  },
  {
    cadence: 'ADVANCE',
    period: 'MONTHLY',
    more: { billing_cycle: 'calendar' },
    start: '2026-01-16',
    until: '2026-03-02',
    tells: [
      '2026-01-16..2026-02-01 CREATE 30: Fee 30 (2026-01-16..2026-02-01)',
      '2026-01-16..2026-02-01 CYCLE 30: Fee 30 (2026-02-01..2026-03-01)',
      '2026-02-01..2026-03-01 CYCLE 30: Fee 30 (2026-03-01..2026-04-01)',
    ],
  },
  {
    cadence: 'ADVANCE',
    period: 'MONTHLY',
    more: { billing_cycle: 'calendar', proration_behavior: 'create_prorations' },
    start: '2026-04-16',
    until: '2026-06-02',
    tells: [
      '2026-04-16..2026-05-01 CREATE 15: Fee 15 (2026-04-16..2026-05-01)',
      '2026-04-16..2026-05-01 CYCLE 30: Fee 30 (2026-05-01..2026-06-01)',
      '2026-05-01..2026-06-01 CYCLE 30: Fee 30 (2026-06-01..2026-07-01)',
    ],
  },
  {
    cadence: 'ARREAR',
    period: 'MONTHLY',
    more: { billing_cycle: 'calendar', proration_behavior: 'create_prorations' },
    start: '2026-04-16',
    until: '2026-06-02',
    tells: [
      '2026-04-16..2026-05-01 CYCLE 15: Fee 15 (2026-04-16..2026-05-01)',
      '2026-05-01..2026-06-01 CYCLE 30: Fee 30 (2026-05-01..2026-06-01)',
    ],
  },
  {
    cadence: 'ADVANCE',
    period: 'QUARTERLY',
    start: '2025-11-30',
    until: '2026-06-01',
    tells: [
      '2025-11-30..2026-02-28 CREATE 30: Fee 30 (2025-11-30..2026-02-28)',
      '2025-11-30..2026-02-28 CYCLE 30: Fee 30 (2026-02-28..2026-05-30)',
      '2026-02-28..2026-05-30 CYCLE 30: Fee 30 (2026-05-30..2026-08-30)',
    ],
  },
  {
    cadence: 'ARREAR',
    period: 'ANNUAL',
    start: '2024-02-29',
    until: '2026-02-28T12:00:00Z',
    tells: [
      '2024-02-29..2025-02-28 CYCLE 30: Fee 30 (2024-02-29..2025-02-28)',
      '2025-02-28..2026-02-28 CYCLE 30: Fee 30 (2025-02-28..2026-02-28)',
    ],
  },
  {
    cadence: 'ADVANCE',
    period: 'WEEKLY',
    start: '2026-05-13',
    until: '2026-05-28',
    tells: [
      '2026-05-13..2026-05-20 CREATE 30: Fee 30 (2026-05-13..2026-05-20)',
      '2026-05-13..2026-05-20 CYCLE 30: Fee 30 (2026-05-20..2026-05-27)',
      '2026-05-20..2026-05-27 CYCLE 30: Fee 30 (2026-05-27..2026-06-03)',
    ],
  },
  {
    cadence: 'ARREAR',
    period: 'DAILY',
    start: '2026-05-13',
    until: '2026-05-15T03:00:00Z',
    tells: [
      '2026-05-13..2026-05-14 CYCLE 30: Fee 30 (2026-05-13..2026-05-14)',
      '2026-05-14..2026-05-15 CYCLE 30: Fee 30 (2026-05-14..2026-05-15)',
    ],
  },
  {
    cadence: 'ADVANCE',
    period: 'MONTHLY',
    more: { trial_period_days: 10 },
    start: '2026-01-01',
    until: '2026-02-12',
    tells: [
      '2026-01-01..2026-01-11 TRIAL_START 0: Fee 0 (2026-01-01..2026-01-11)',
      '2026-01-11..2026-02-11 TRIAL_END 30: Fee 30 (2026-01-11..2026-02-11)',
      '2026-01-11..2026-02-11 CYCLE 30: Fee 30 (2026-02-11..2026-03-11)',
    ],
  },
  {
    cadence: 'ARREAR',
    period: 'MONTHLY',
    more: { trial_period_days: 10 },
    start: '2026-01-01',
    until: '2026-02-12',
    tells: [
      '2026-01-01..2026-01-11 TRIAL_START 0: ',
      '2026-01-11..2026-02-11 CYCLE 30: Fee 30 (2026-01-11..2026-02-11)',
    ],
  },
  {
    cadence: 'ADVANCE',
    period: 'MONTHLY',
    more: { end_date: '2026-02-16T00:00:00Z' },
    start: '2026-01-01',
    until: '2026-05-01',
    tells: [
      '2026-01-01..2026-02-01 CREATE 30: Fee 30 (2026-01-01..2026-02-01)',
      '2026-01-01..2026-02-01 CYCLE 30: Fee 30 (2026-02-01..2026-02-16)',
    ],
  },
];

const named = STORIES.map((story) => ({
  ...story,
  name: `${story.cadence} ${story.period} ${Object.values(story.more ?? {}).join(' ')}`.trim(),
}));

test.each(named)('$name', async ({ cadence, period, more = {}, start, until, tells }) => {
  const life = await Life.begin(server, `${start}T00:00:00Z`);
  await life.subscribe([{ display_name: 'Fee', invoice_cadence: cadence, billing_period: period }], {
    billing_period: period,
    ...more,
  });
  await life.until(until.includes('T') ? until : `${until}T00:00:00Z`);
  expect(await life.story()).toEqual(tells);
});

describe('what ends', () => {
  const cancel = (life: Life, id: string, body: object) =>
    life.server.api.ok('cancelSubscription', { path: { id }, body: body as never });

  test.each([
    ['ADVANCE', 'end_of_period', ['2026-01-01..2026-02-01 CREATE 30: Fee 30 (2026-01-01..2026-02-01)']],
    ['ARREAR', 'end_of_period', ['2026-01-01..2026-02-01 CYCLE 30: Fee 30 (2026-01-01..2026-02-01)']],
    ['ADVANCE', 'immediate', ['2026-01-01..2026-02-01 CREATE 30: Fee 30 (2026-01-01..2026-02-01)']],
    // 10 of 31 days, where the reference charges all of them.
    ['ARREAR', 'immediate', ['2026-01-01..2026-01-11 PRORATION 9.68: Fee 9.68 (2026-01-01..2026-01-11)']],
  ] as const)('%s, cancelled %s', async (cadence, cancellation_type, tells) => {
    const life = await Life.begin(server, '2026-01-01T00:00:00Z');
    const made = await life.subscribe([{ display_name: 'Fee', invoice_cadence: cadence }]);
    await life.until('2026-01-11T00:00:00Z');
    await cancel(life, made.id, { cancellation_type, cancel_immediately_inovice_policy: 'generate_invoice' });
    await life.until('2026-05-01T00:00:00Z');
    expect(await life.story()).toEqual(tells);
  });

  test('E16: a cancellation charges usage up to it and gives unused time back', async () => {
    const life = await Life.begin(server, '2026-06-01T00:00:00Z');
    const meter = await life.newMeter();
    const made = await life.subscribe([
      { display_name: 'Fee', amount: '100' },
      { display_name: 'Support', amount: '15', invoice_cadence: 'ARREAR' },
      { type: 'USAGE', meter_id: meter.id, amount: '0.002', invoice_cadence: 'ARREAR', display_name: 'Tokens' },
    ]);
    await life.use(meter.event_name, 12_345, '2026-06-05T00:00:00Z');
    await life.until('2026-06-11T00:00:00Z');
    await life.use(meter.event_name, 1000, '2026-06-20T00:00:00Z');
    const answer = await cancel(life, made.id, {
      cancellation_type: 'immediate',
      proration_behavior: 'create_prorations',
      cancel_immediately_inovice_policy: 'generate_invoice',
    });
    expect(answer).toMatchObject({ total_credit_amount: '66.67' });
    await life.until('2026-09-01T00:00:00Z');
    expect(await life.story()).toEqual([
      '2026-06-01..2026-07-01 CREATE 100: Fee 100 (2026-06-01..2026-07-01)',
      '2026-06-01..2026-06-11 PRORATION 29.69: Support 5 (2026-06-01..2026-06-11), Tokens 24.69 (2026-06-01..2026-06-11)',
    ]);
  });

  test('E12: prices with periods of their own', async () => {
    const life = await Life.begin(server, '2026-01-10T00:00:00Z');
    const { plan } = await life.plan([{ display_name: 'Fee', amount: '20' }]);
    const quarterly = {
      billing_period: 'QUARTERLY',
      billing_model: 'FLAT_FEE',
      currency: 'usd',
      type: 'FIXED',
      price_unit_type: 'FIAT',
    } as const;
    await life.take(plan.id, {
      line_items: [
        { price: { ...quarterly, amount: '150', invoice_cadence: 'ADVANCE', display_name: 'Licence' } },
        { price: { ...quarterly, amount: '90', invoice_cadence: 'ARREAR', display_name: 'Service' } },
      ],
    });
    await life.until('2026-04-11T00:00:00Z');
    expect(await life.story()).toEqual([
      '2026-01-10..2026-02-10 CREATE 170: Fee 20 (2026-01-10..2026-02-10), Licence 150 (2026-01-10..2026-04-10)',
      '2026-01-10..2026-02-10 CYCLE 20: Fee 20 (2026-02-10..2026-03-10)',
      '2026-02-10..2026-03-10 CYCLE 20: Fee 20 (2026-03-10..2026-04-10)',
      '2026-03-10..2026-04-10 CYCLE 260: Fee 20 (2026-04-10..2026-05-10), Licence 150 (2026-04-10..2026-07-10), Service 90 (2026-01-10..2026-04-10)',
    ]);
  });
});
