import type { Invoice } from '@flexprice/generated/types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fresh } from '../helpers/sales.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';
import { Life } from './customer.ts';

/** The worked invoices of the reference (its section 9) as journeys. Where we differ on purpose, DIFFERENCES.md says so. */
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const usage = (meter: { id: string }, more: object = {}) => ({
  type: 'USAGE' as const,
  meter_id: meter.id,
  amount: '1',
  invoice_cadence: 'ARREAR' as const,
  ...more,
});

const sums = ({ subtotal, total_discount, total_prepaid_credits_applied, total_tax, total }: Invoice) => ({
  subtotal,
  discount: total_discount,
  credits: total_prepaid_credits_applied,
  tax: total_tax,
  total,
});

async function coupon(fields: { percentage_off?: string; amount_off?: string; cadence?: 'once' | 'forever' }) {
  const code = fresh('coupon');
  const type = fields.amount_off ? ('fixed' as const) : ('percentage' as const);
  await server.api.ok('createCoupon', { body: { name: code, coupon_code: code, type, cadence: 'forever', ...fields } });
  return code;
}

async function allow(
  plan_id: string,
  meter_id: string,
  terms: { usage_limit: number; usage_reset_period: 'MONTHLY' | 'DAILY' | 'NEVER' },
) {
  const name = fresh('feature');
  const feature = await server.api.ok('createFeature', {
    body: { name, lookup_key: name, type: 'metered', meter_id },
  });
  await server.api.ok('createEntitlement', {
    body: { plan_id, feature_id: feature.id, feature_type: 'metered', ...terms },
  });
}

async function tax(percentage_value: string) {
  const code = fresh('tax');
  await server.api.ok('createTaxRate', { body: { name: code, code, tax_rate_type: 'percentage', percentage_value } });
  return { tax_rate_overrides: [{ tax_rate_code: code, currency: 'usd' }] };
}

async function credits(life: Life, amount: string) {
  const wallet = await server.api.ok('createWallet', { body: { customer_id: life.customer, currency: 'usd' } });
  const body = {
    credits_to_add: amount,
    transaction_reason: 'FREE_CREDIT_GRANT' as const,
    idempotency_key: fresh('top'),
  };
  await server.api.ok('topUpWallet', { path: { id: wallet.id }, body });
}

test('E2: usage and a fee, coupons on both levels, credits, tax', async () => {
  const life = await Life.begin(server, '2026-01-01T00:00:00Z');
  const meter = await life.newMeter();
  await credits(life, '5');
  const { plan, prices } = await life.plan([
    usage(meter, { amount: '0.08', display_name: 'API calls' }),
    { amount: '20', display_name: 'Monthly fee', invoice_cadence: 'ARREAR' },
  ]);
  await life.take(plan.id, {
    subscription_coupons: [
      { coupon_code: await coupon({ percentage_off: '25' }), price_id: prices[0]?.id ?? '' },
      { coupon_code: await coupon({ amount_off: '10' }) },
    ],
    ...(await tax('8.25')),
  });
  await life.use(meter.event_name, 1000, '2026-01-10T00:00:00Z');
  await life.until('2026-02-01T03:00:00Z');
  const [invoice] = await life.invoices();
  expect(sums(invoice as Invoice)).toEqual({
    subtotal: '100',
    discount: '30',
    credits: '5',
    tax: '5.78',
    total: '70.78',
  });
  expect(invoice?.line_items).toMatchObject([
    { line_item_discount: '20', invoice_level_discount: '7.5', prepaid_credits_applied: '5' },
    { line_item_discount: '0', invoice_level_discount: '2.5', prepaid_credits_applied: '0' },
  ]);
});

test('E3: a renewal with graduated usage, a coupon, credits and tax', async () => {
  const life = await Life.begin(server, '2026-01-01T00:00:00Z');
  const meter = await life.newMeter();
  await credits(life, '50');
  await life.subscribe(
    [
      usage(meter, {
        display_name: 'Usage',
        billing_model: 'TIERED',
        tier_mode: 'SLAB',
        tiers: [
          { up_to: 1000, unit_amount: '0.05' },
          { up_to: 5000, unit_amount: '0.04' },
          { up_to: null, unit_amount: '0.03' },
        ],
      }),
      { amount: '99', display_name: 'Fee' },
    ],
    { subscription_coupons: [{ coupon_code: await coupon({ percentage_off: '20' }) }], ...(await tax('10')) },
  );
  await life.use(meter.event_name, 6200, '2026-01-10T00:00:00Z');
  await life.until('2026-02-01T03:00:00Z');
  const [opening, renewal] = await life.invoices();
  expect(sums(opening as Invoice)).toMatchObject({ subtotal: '99', discount: '19.8', tax: '7.92', total: '87.12' });
  expect(sums(renewal as Invoice)).toEqual({
    subtotal: '345',
    discount: '69',
    credits: '50',
    tax: '27.6',
    total: '253.6',
  });
  expect(renewal).toMatchObject({
    invoice_status: 'FINALIZED',
    period_start: '2026-01-01T00:00:00Z',
    period_end: '2026-02-01T00:00:00Z',
    due_date: '2026-02-02T00:00:00Z',
    finalized_at: '2026-02-01T02:00:00Z',
    line_items: [
      { amount: '246', quantity: '6200', invoice_level_discount: '49.2', period_end: '2026-02-01T00:00:00Z' },
      {
        amount: '99',
        invoice_level_discount: '19.8',
        prepaid_credits_applied: '0',
        period_start: '2026-02-01T00:00:00Z',
      },
    ],
  });
});

test('E4: an allowance before packages, by month and by day', async () => {
  const billed = async (limit: number, reset: 'MONTHLY' | 'DAILY', amount: object, events: [number, string][]) => {
    const life = await Life.begin(server, '2026-01-01T00:00:00Z');
    const meter = await life.newMeter();
    const { plan } = await life.plan([usage(meter, { billing_model: 'PACKAGE', ...amount })]);
    await allow(plan.id, meter.id, { usage_limit: limit, usage_reset_period: reset });
    await life.take(plan.id);
    for (const [tokens, at] of events) await life.use(meter.event_name, tokens, at);
    await life.until('2026-02-01T03:00:00Z');
    return (await life.invoices())[0]?.line_items[0];
  };
  const monthly = await billed(10_000, 'MONTHLY', { amount: '5', transform_quantity: { divide_by: 1000 } }, [
    [25_300, '2026-01-05T00:00:00Z'],
  ]);
  expect(monthly).toMatchObject({
    quantity: '15300',
    adjusted_entitlement_quantity: '10000',
    amount: '80',
    metadata: { usage_reset_period: 'MONTHLY' },
  });
  const daily = await billed(400, 'DAILY', { amount: '1', transform_quantity: { divide_by: 1 } }, [
    [350, '2026-01-05T10:00:00Z'],
    [500, '2026-01-06T10:00:00Z'],
    [900, '2026-01-07T10:00:00Z'],
  ]);
  expect(daily).toMatchObject({ quantity: '600', adjusted_entitlement_quantity: '1150', amount: '600' });
});

test('an allowance that never resets is had once', async () => {
  const life = await Life.begin(server, '2026-01-01T00:00:00Z');
  const meter = await life.newMeter();
  const { plan } = await life.plan([usage(meter, { display_name: 'Tokens' })]);
  await allow(plan.id, meter.id, { usage_limit: 1000, usage_reset_period: 'NEVER' });
  await life.take(plan.id);
  for (const month of ['01', '02', '03']) await life.use(meter.event_name, 600, `2026-${month}-10T00:00:00Z`);
  await life.until('2026-04-01T03:00:00Z');
  const billed = (await life.invoices()).map(({ period_start, line_items: [line] }) => [
    period_start?.slice(0, 10),
    line?.quantity,
    line?.adjusted_entitlement_quantity,
    line?.amount,
  ]);
  // January came to nothing.
  expect(billed).toEqual([
    ['2026-02-01', '200', '400', '200'],
    ['2026-03-01', '600', undefined, '600'],
  ]);
});

test('E5: a commitment of the whole subscription', async () => {
  const total = async (tokens: number, terms: object) => {
    const life = await Life.begin(server, '2026-01-01T00:00:00Z');
    const meter = await life.newMeter();
    await life.subscribe([usage(meter, { amount: '0.03', display_name: 'Tokens' })], {
      commitment_amount: '100',
      ...terms,
    });
    await life.use(meter.event_name, tokens, '2026-01-05T00:00:00Z');
    await life.until('2026-02-01T03:00:00Z');
    const [invoice] = await life.invoices();
    return [invoice?.total, ...(invoice?.line_items ?? []).map((line) => `${line.display_name} ${line.amount}`)];
  };
  expect(await total(5000, { overage_factor: 1.5 })).toEqual(['175.01', 'Tokens 99.99', 'Tokens (Overage) 75.02']);
  expect(await total(2000, { overage_factor: 1.5, enable_true_up: true })).toEqual(['100', 'Tokens 60', 'True Up 40']);
  expect(await total(5000, {})).toEqual(['150', 'Tokens 150']);
});

test('E6: commitments of a line, as a whole and hour by hour', async () => {
  const line = async (commitment: object, events: [number, string][], bucketed = false) => {
    const life = await Life.begin(server, '2026-01-01T00:00:00Z');
    const meter = await life.newMeter(bucketed ? { bucket_size: 'HOUR' } : {});
    const { plan, prices } = await life.plan([usage(meter, { amount: '0.1' })]);
    await life.take(plan.id, {
      line_item_commitments: { [prices[0]?.id ?? '']: { overage_factor: 1.2, ...commitment } },
      ...(bucketed && { end_date: '2026-01-01T03:00:00Z' }),
    } as never);
    for (const [tokens, at] of events) await life.use(meter.event_name, tokens, at);
    await life.until('2026-02-01T03:00:00Z');
    return (await life.invoices())[0]?.line_items[0];
  };
  const at = '2026-01-01T00:30:00Z';
  const quantity = { commitment_quantity: '1000' };
  expect(await line(quantity, [[1300, at]])).toMatchObject({
    amount: '136',
    commitment_info: { type: 'quantity', computed_overage_amount: '36', computed_commitment_utilized_amount: '100' },
  });
  expect((await line(quantity, [[700, at]]))?.amount).toBe('70');
  expect((await line({ ...quantity, enable_true_up: true }, [[700, at]]))?.amount).toBe('100');
  const hours: [number, string][] = [
    [40, '2026-01-01T00:30:00Z'],
    [60, '2026-01-01T01:30:00Z'],
  ];
  const windowed = { commitment_amount: '5', overage_factor: 1.5, is_window_commitment: true };
  expect((await line({ ...windowed, enable_true_up: true }, hours, true))?.amount).toBe('16.5');
  expect((await line(windowed, hours, true))?.amount).toBe('10.5');
});

test('E7: a yearly commitment with monthly invoices', async () => {
  const life = await Life.begin(server, '2026-01-01T00:00:00Z');
  const meter = await life.newMeter();
  await life.subscribe([usage(meter, { display_name: 'Tokens' })], {
    commitment_amount: '1200',
    commitment_duration: 'ANNUAL',
    overage_factor: '1.5',
    enable_true_up: true,
  });
  await life.use(meter.event_name, 900, '2026-01-05T00:00:00Z');
  await life.use(meter.event_name, 450, '2026-02-05T00:00:00Z');
  await life.until('2026-03-01T03:00:00Z');
  const [first, second] = await life.invoices();
  expect(first).toMatchObject({ total: '900', line_items: [{ amount: '900' }] });
  expect(second).toMatchObject({
    total: '525',
    line_items: [
      { display_name: 'Tokens', amount: '300' },
      { display_name: expect.stringContaining('Overage'), amount: '225' },
    ],
  });
  const thrifty = await Life.begin(server, '2026-01-01T00:00:00Z');
  await thrifty.subscribe([usage(meter)], {
    commitment_amount: '1200',
    commitment_duration: 'ANNUAL',
    overage_factor: '1.5',
    enable_true_up: true,
  });
  await thrifty.use(meter.event_name, 1000, '2026-01-05T00:00:00Z');
  await thrifty.use(meter.event_name, 100, '2026-12-05T00:00:00Z');
  await thrifty.until('2027-01-01T03:00:00Z');
  const yearly = await thrifty.invoices();
  expect(yearly.map((invoice) => invoice.total)).toEqual(['1000', '200']);
});

test('a yearly commitment of a line with monthly invoices', async () => {
  const year = async (events: [number, string][], enable_true_up: boolean) => {
    const life = await Life.begin(server, '2026-01-01T00:00:00Z');
    const meter = await life.newMeter();
    const { plan, prices } = await life.plan([usage(meter, { display_name: 'Tokens' })]);
    const commitment = { commitment_amount: '1200', commitment_duration: 'ANNUAL' as const, overage_factor: '1.5' };
    await life.take(plan.id, {
      line_item_commitments: { [prices[0]?.id ?? '']: { ...commitment, enable_true_up } },
    });
    for (const [tokens, at] of events) await life.use(meter.event_name, tokens, at);
    await life.until('2027-02-01T03:00:00Z');
    return (await life.invoices()).map(({ period_start, total }) => `${period_start?.slice(0, 7)} ${total}`);
  };
  const busy: [number, string][] = [
    [900, '2026-01-05T00:00:00Z'],
    [450, '2026-02-05T00:00:00Z'],
    [100, '2026-06-05T00:00:00Z'],
    [200, '2027-01-05T00:00:00Z'],
  ];
  expect(await year(busy, false)).toEqual(['2026-01 900', '2026-02 525', '2026-06 150', '2027-01 200']);
  const thrifty: [number, string][] = [
    [1000, '2026-01-05T00:00:00Z'],
    [50, '2026-12-05T00:00:00Z'],
  ];
  expect(await year(thrifty, true)).toEqual(['2026-01 1000', '2026-12 200']);
});

test('E8: a short first calendar period, prorated or not', async () => {
  const opening = async (more: object) => {
    const life = await Life.begin(server, '2025-04-15T00:00:00Z');
    await life.subscribe([{ amount: '30' }], { billing_cycle: 'calendar', ...more });
    const [invoice] = await life.invoices();
    await life.until('2025-07-02T00:00:00Z');
    const later = (await life.invoices()).slice(1).map((one) => one.subtotal);
    return { ...sums(invoice as Invoice), status: invoice?.payment_status, later };
  };
  const prorated = { proration_behavior: 'create_prorations' as const };
  expect(await opening({ ...prorated, ...(await tax('10')) })).toMatchObject({
    subtotal: '16',
    tax: '1.6',
    total: '17.6',
    later: ['30', '30', '30'],
  });
  expect(await opening(await tax('10'))).toMatchObject({ subtotal: '30', tax: '3', total: '33' });
  const code = await coupon({ amount_off: '20', cadence: 'once' });
  expect(
    await opening({ ...prorated, subscription_coupons: [{ coupon_code: code }], ...(await tax('10')) }),
  ).toMatchObject({ discount: '16', total: '0', status: 'SUCCEEDED', later: ['30', '30', '30'] });
});

test('E9: yen have no decimals', async () => {
  const life = await Life.begin(server, '2025-04-11T00:00:00Z');
  const rate = await tax('10');
  const overrides = rate.tax_rate_overrides.map((one) => ({ ...one, currency: 'jpy' }));
  await life.subscribe([{ amount: '4999', currency: 'jpy' }], {
    currency: 'jpy',
    billing_cycle: 'calendar',
    proration_behavior: 'create_prorations',
    tax_rate_overrides: overrides,
  });
  const [invoice] = await life.invoices();
  expect(sums(invoice as Invoice)).toMatchObject({ subtotal: '3333', tax: '333', total: '3666' });
});

test('E17: a trial costs nothing, then the first period is charged', async () => {
  const life = await Life.begin(server, '2026-05-01T00:00:00Z');
  await life.subscribe([{ amount: '49', display_name: 'Base' }], { trial_period_days: 14 });
  await life.until('2026-07-16T00:00:00Z');
  expect(await life.story()).toEqual([
    '2026-05-01..2026-05-15 TRIAL_START 0: Base 0 (2026-05-01..2026-05-15)',
    '2026-05-15..2026-06-15 TRIAL_END 49: Base 49 (2026-05-15..2026-06-15)',
    '2026-05-15..2026-06-15 CYCLE 49: Base 49 (2026-06-15..2026-07-15)',
    '2026-06-15..2026-07-15 CYCLE 49: Base 49 (2026-07-15..2026-08-15)',
  ]);
});

test('E20: usage that reaches a threshold is invoiced early, and the rest at the end', async () => {
  const life = await Life.begin(server, '2026-01-01T00:00:00Z');
  const meter = await life.newMeter();
  await life.subscribe([usage(meter, { amount: '0.1', display_name: 'Tokens' })], { auto_invoice_threshold: '500' });
  await life.use(meter.event_name, 5124, '2026-01-11T06:00:00Z');
  await life.until('2026-01-13T00:00:00Z');
  await life.use(meter.event_name, 100, '2026-01-20T00:00:00Z');
  await life.until('2026-02-02T00:00:00Z');
  expect(await life.story()).toEqual([
    '2026-01-01..2026-01-12 AUTO_INVOICE_THRESHOLD 512.4: Tokens 512.4 (2026-01-01..2026-01-12)',
    '2026-01-12..2026-02-01 CYCLE 10: Tokens 10 (2026-01-12..2026-02-01)',
  ]);
});
