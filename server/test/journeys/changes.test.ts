import type { Invoice } from '@flexprice/generated/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fresh, newPlan } from '../helpers/sales.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';
import { Life, tell } from './customer.ts';

/** Worked examples of the reference about subscriptions that change in the middle of a period. */
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

async function tax(percentage_value: string) {
  const code = fresh('tax');
  await server.api.ok('createTaxRate', { body: { name: code, code, tax_rate_type: 'percentage', percentage_value } });
  return { tax_rate_overrides: [{ tax_rate_code: code, currency: 'usd' }] };
}

const amounts = ({ line_items, subtotal, total_tax, total }: Invoice) => ({
  lines: line_items.map((line) => line.amount),
  subtotal,
  tax: total_tax,
  total,
});

const balancesOf = async (life: Life) =>
  (await server.api.ok('getWalletsByCustomerId', { path: { id: life.customer } })).map((wallet) => wallet.balance);

test('E13: more seats in the middle of a month, with a tax', async () => {
  const life = await Life.begin(server, '2026-06-01T00:00:00Z');
  const { plan, prices } = await life.plan([{ amount: '20', display_name: 'Seats' }]);
  const made = await life.take(plan.id, {
    override_line_items: [{ price_id: prices[0]?.id ?? '', quantity: '25' }],
    ...(await tax('10')),
  });
  await life.until('2026-06-10T14:32:00Z');
  await server.api.ok('executeSubscriptionModify', {
    path: { id: made.id },
    body: {
      type: 'quantity_change',
      quantity_change_params: { line_items: [{ id: made.line_items?.[0]?.id ?? '', quantity: '40' }] },
    },
  });
  const [, change] = await life.invoices();
  expect(change).toMatchObject({
    invoice_type: 'ONE_OFF',
    invoice_status: 'FINALIZED',
    billing_reason: 'SUBSCRIPTION_UPDATE',
    line_items: [
      { quantity: '15', amount: '203.94', period_start: '2026-06-10T14:32:00Z', period_end: '2026-07-01T00:00:00Z' },
    ],
    total_tax: '20.39',
    total: '224.33',
  });
  await life.until('2026-07-01T03:00:00Z');
  const renewal = (await life.invoices()).find((invoice) => invoice.billing_reason === 'SUBSCRIPTION_CYCLE');
  expect(amounts(renewal as Invoice)).toEqual({ lines: ['800'], subtotal: '800', tax: '80', total: '880' });
});

test('E14: another plan under the same subscription is one invoice over the difference', async () => {
  const life = await Life.begin(server, '2026-06-01T00:00:00Z');
  const made = await life.subscribe([{ amount: '50', display_name: 'Small' }], await tax('8.25'));
  const { plan } = await newPlan(server.api, [{ amount: '100', display_name: 'Large' }]);
  await life.until('2026-06-11T00:00:00Z');
  await server.api.ok('executeSubscriptionPlanChangeV2', {
    path: { id: made.id },
    body: { target_plan_id: plan.id, proration_behavior: 'create_prorations' },
  });
  const [, change] = await life.invoices();
  expect(amounts(change as Invoice)).toEqual({
    lines: ['66.67', '-33.33'],
    subtotal: '33.34',
    tax: '2.75',
    total: '36.09',
  });
  await life.until('2026-07-01T03:00:00Z');
  expect((await life.story()).at(-1)).toBe('2026-06-01..2026-07-01 CYCLE 108.25: Large 100 (2026-07-01..2026-08-01)');
});

test('E15: unused time lowers the first invoice of the subscription that takes the place of another', async () => {
  const replaced = async (fees: string[]) => {
    const life = await Life.begin(server, '2026-06-01T00:00:00Z');
    const made = await life.subscribe([{ amount: '50', display_name: 'Old' }]);
    const { plan } = await newPlan(
      server.api,
      fees.map((amount) => ({ amount, display_name: `Fee of ${amount}` })),
    );
    await life.until('2026-06-11T00:00:00Z');
    const { new_subscription } = await server.api.ok('executeSubscriptionChange', {
      path: { id: made.id },
      body: {
        target_plan_id: plan.id,
        proration_behavior: 'create_prorations',
        billing_cadence: 'RECURRING',
        billing_period: 'MONTHLY',
        billing_cycle: 'anniversary',
      },
    });
    const invoices = await life.invoices();
    return { life, invoices: invoices.filter((invoice) => invoice.subscription_id === new_subscription?.id) };
  };
  const two = await replaced(['20', '15']);
  expect(two.invoices.map(tell)).toEqual([
    '2026-06-11..2026-07-11 CREATE 1.67: Fee of 20 0 (2026-06-11..2026-07-11), Fee of 15 1.67 (2026-06-11..2026-07-11)',
  ]);
  expect(await balancesOf(two.life)).toEqual([]);
  // What finds nothing to lower is lost in the reference; here it goes to the wallet.
  const one = await replaced(['20']);
  expect(one.invoices).toEqual([]);
  expect(await balancesOf(one.life)).toEqual(['13.33']);
});

const usage = (meter: { id: string }, amount: string) => ({
  type: 'USAGE' as const,
  meter_id: meter.id,
  amount,
  invoice_cadence: 'ARREAR' as const,
});

describe('what is agreed for a period is had once, whatever is changed in it', () => {
  test('an allowance, when the price is changed', async () => {
    const life = await Life.begin(server, '2025-01-01T00:00:00Z');
    const meter = await life.newMeter();
    const { plan } = await life.plan([usage(meter, '1')]);
    const name = fresh('feature');
    const feature = await server.api.ok('createFeature', {
      body: { name, lookup_key: name, type: 'metered', meter_id: meter.id },
    });
    await server.api.ok('createEntitlement', {
      body: { plan_id: plan.id, feature_id: feature.id, feature_type: 'metered', usage_limit: 100 },
    });
    const made = await life.take(plan.id);
    await life.use(meter.event_name, 60, '2025-01-10T00:00:00Z');
    await life.until('2025-01-16T00:00:00Z');
    const path = { id: made.line_items?.[0]?.id ?? '' };
    await server.api.ok('updateSubscriptionLineItem', { path, body: { amount: '2' } });
    await life.use(meter.event_name, 90, '2025-01-20T00:00:00Z');
    await life.until('2025-03-01T03:00:00Z');
    const [invoice] = await life.invoices();
    expect(invoice?.line_items).toMatchObject([
      { quantity: '0', adjusted_entitlement_quantity: '60', amount: '0' },
      { quantity: '50', adjusted_entitlement_quantity: '40', amount: '100' },
    ]);
  });

  const committed = (price: string) => ({
    line_item_commitments: {
      [price]: { commitment_amount: '100', overage_factor: '1.2', enable_true_up: true },
    },
  });

  test.each([
    { tokens: 600, amounts: ['50', '134'] },
    { tokens: 100, amounts: ['50', '50'] },
  ])('a commitment, when the price is changed and then $tokens are used', async ({ tokens, amounts: expected }) => {
    const life = await Life.begin(server, '2025-01-01T00:00:00Z');
    const meter = await life.newMeter();
    const { plan, prices } = await life.plan([usage(meter, '0.1')]);
    const made = await life.take(plan.id, committed(prices[0]?.id ?? ''));
    await life.use(meter.event_name, 500, '2025-01-10T00:00:00Z');
    await life.until('2025-01-16T00:00:00Z');
    const path = { id: made.line_items?.[0]?.id ?? '' };
    await server.api.ok('updateSubscriptionLineItem', { path, body: { amount: '0.2' } });
    await life.use(meter.event_name, tokens, '2025-01-20T00:00:00Z');
    await life.until('2025-02-01T03:00:00Z');
    // Of 100 a half is used at the old price. The rest costs the factor, or is charged though it was not used.
    const [invoice] = await life.invoices();
    expect(invoice?.line_items.map(({ amount }) => amount)).toEqual(expected);
  });

  test('a commitment of a line, when usage is invoiced early', async () => {
    const life = await Life.begin(server, '2025-01-01T00:00:00Z');
    const meter = await life.newMeter();
    const { plan, prices } = await life.plan([usage(meter, '0.1')]);
    await life.take(plan.id, { auto_invoice_threshold: '30', ...committed(prices[0]?.id ?? '') });
    await life.use(meter.event_name, 500, '2025-01-03T00:00:00Z');
    await life.until('2025-01-10T00:00:00Z');
    await life.use(meter.event_name, 300, '2025-01-15T00:00:00Z');
    await life.until('2025-03-01T03:00:00Z');
    expect((await life.invoices()).map(({ billing_reason, total }) => [billing_reason, total])).toEqual([
      ['AUTO_INVOICE_THRESHOLD', '50'],
      ['AUTO_INVOICE_THRESHOLD', '30'],
      ['SUBSCRIPTION_CYCLE', '20'],
      ['SUBSCRIPTION_CYCLE', '100'],
    ]);
  });
});

describe('what is changed while the invoice of a period waits for late events is settled once', () => {
  const seats = async () => {
    const life = await Life.begin(server, '2025-01-01T00:00:00Z');
    const meter = await life.newMeter();
    const { plan, prices } = await life.plan([{ amount: '10', display_name: 'Seat' }, usage(meter, '1')]);
    const made = await life.take(plan.id, {
      override_line_items: [{ price_id: prices[0]?.id ?? '', quantity: '31' }],
    });
    await life.until('2025-03-01T00:30:00Z');
    const [seat] = made.line_items ?? [];
    return { life, meter, made, seat: seat?.id ?? '' };
  };
  const subtotals = async (life: Life) => (await life.invoices()).map(({ subtotal }) => subtotal);

  test.each([
    // 0.9993279 of the month are left. A use that comes late is counted all the same, and paid with what came back.
    { quantity: '0', invoices: ['310', '310', '314'], credit: '305.79', next: undefined },
    { quantity: '62', invoices: ['310', '310', '309.79', '314'], credit: undefined, next: '620' },
  ])('$quantity seats', async ({ quantity, invoices, credit, next }) => {
    const { life, meter, made, seat } = await seats();
    const params = { line_items: [{ id: seat, quantity }] };
    await server.api.ok('executeSubscriptionModify', {
      path: { id: made.id },
      body: { type: 'quantity_change', quantity_change_params: params },
    });
    await life.use(meter.event_name, 4, '2025-02-28T00:00:00Z');
    await life.until('2025-03-01T03:00:00Z');
    expect((await subtotals(life)).toSorted()).toEqual(invoices.toSorted());
    expect((await balancesOf(life))[0]).toBe(credit);
    const renewal = (await life.invoices()).find(({ subtotal }) => subtotal === '314');
    expect(renewal?.line_items.map(({ display_name, amount }) => [display_name, amount])).toEqual([
      ['Seat', '310'],
      [meter.name, '4'],
    ]);
    await life.until('2025-04-01T03:00:00Z');
    expect((await subtotals(life)).find((amount) => amount === '620')).toBe(next);
  });

  test.each([
    { proration_behavior: 'none' as const, credit: undefined },
    { proration_behavior: 'create_prorations' as const, credit: '309.79' },
  ])('a cancellation with $proration_behavior', async ({ proration_behavior, credit }) => {
    const { life, made } = await seats();
    const body = { cancellation_type: 'immediate' as const, proration_behavior };
    await server.api.ok('cancelSubscription', { path: { id: made.id }, body });
    await life.until('2025-03-02T00:00:00Z');
    expect(await subtotals(life)).toEqual(['310', '310', '310']);
    expect((await balancesOf(life))[0]).toBe(credit);
  });

  test('another plan does not include what was used before it', async () => {
    const life = await Life.begin(server, '2025-01-01T00:00:00Z');
    const meter = await life.newMeter();
    const name = fresh('feature');
    const feature = await server.api.ok('createFeature', {
      body: { name, lookup_key: name, type: 'metered', meter_id: meter.id },
    });
    const include = async (plan_id: string, usage_limit: number) => {
      const about = { feature_id: feature.id, feature_type: 'metered' as const };
      await server.api.ok('createEntitlement', { body: { plan_id, usage_limit, ...about } });
    };
    const small = await life.plan([{ amount: '10' }, usage(meter, '1')]);
    const large = await life.plan([{ amount: '50' }, usage(meter, '2')]);
    await include(small.plan.id, 10);
    await include(large.plan.id, 1000);
    const made = await life.take(small.plan.id);
    await life.use(meter.event_name, 30, '2025-01-10T00:00:00Z');
    await life.until('2025-02-01T00:30:00Z');
    await server.api.ok('executeSubscriptionPlanChangeV2', {
      path: { id: made.id },
      body: { target_plan_id: large.plan.id, proration_behavior: 'create_prorations' },
    });
    await life.until('2025-02-01T03:00:00Z');
    const renewal = (await life.invoices()).find(({ billing_reason }) => billing_reason === 'SUBSCRIPTION_CYCLE');
    expect(renewal).toMatchObject({ subtotal: '30', invoice_status: 'FINALIZED' });
    expect(renewal?.line_items.find(({ price_type }) => price_type === 'USAGE')).toMatchObject({
      quantity: '20',
      adjusted_entitlement_quantity: '10',
    });
  });
});

test('an invoice that is issued anew does not settle a change a second time', async () => {
  const life = await Life.begin(server, '2025-06-01T00:00:00Z');
  const { plan, prices } = await life.plan([{ amount: '30', display_name: 'Seat' }]);
  const made = await life.take(plan.id, {
    override_line_items: [{ price_id: prices[0]?.id ?? '', quantity: '2' }],
  });
  await life.until('2025-06-16T00:00:00Z');
  const params = { line_items: [{ id: made.line_items?.[0]?.id ?? '', quantity: '1' }] };
  await server.api.ok('executeSubscriptionModify', {
    path: { id: made.id },
    body: { type: 'quantity_change', quantity_change_params: params },
  });
  expect(await balancesOf(life)).toEqual(['15']);
  const [opening] = await life.invoices();
  await server.api.ok('recalculateInvoice', { path: { id: opening?.id ?? '' } });
  const issued = (await life.invoices()).filter(({ invoice_status }) => invoice_status === 'FINALIZED');
  expect(issued.map(({ subtotal }) => subtotal)).toEqual(['60']);
});
