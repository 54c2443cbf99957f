import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestClock } from './helpers/clock.ts';
import { fresh, newCustomer, newMeter, newPlan, subscribe } from './helpers/sales.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ clock: new TestClock('2025-09-20T12:00:00Z') });
});
afterAll(() => server.stop());

const MONTH = { start_time: '2025-09-01T00:00:00Z', end_time: '2025-10-01T00:00:00Z' };

/** A customer on a plan with a usage price of 3 dollars per million tokens, and his use of it. */
async function customerUsing(meter: { id: string; event_name: string }, tokens: number) {
  const { plan } = await newPlan(server.api, [
    { type: 'USAGE', meter_id: meter.id, amount: '0.000003', invoice_cadence: 'ARREAR' },
  ]);
  const customer = await newCustomer(server.api);
  await subscribe(server.api, plan.id, { customer_id: customer.id, start_date: MONTH.start_time });
  await server.api.ok('ingestEvent', {
    body: {
      event_name: meter.event_name,
      external_customer_id: customer.external_id,
      timestamp: '2025-09-12T10:00:00Z',
      properties: { tokens },
    },
  });
  return customer;
}

describe('costs', () => {
  const costs = (body: object) => server.api.ok('getDetailedCostAnalytics', { body: { ...MONTH, ...body } });

  test('without a costsheet are 0, and revenue is what it is', async () => {
    const meter = await newMeter(server.api);
    const { external_id } = await customerUsing(meter, 1_000_000);
    expect(await costs({ external_customer_id: external_id })).toEqual({
      cost_analytics: [],
      total_revenue: '3',
      total_cost: '0',
      margin: '3',
      margin_percent: '100',
      roi: '0',
      roi_percent: '0',
      currency: 'usd',
      start_time: MONTH.start_time,
      end_time: MONTH.end_time,
    });
  });

  test('by the rates of the active costsheet, with margin and return', async () => {
    const meter = await newMeter(server.api);
    const one = await customerUsing(meter, 5_000_000);
    const other = await customerUsing(meter, 1_000_000);
    const { costsheet } = await server.api.ok('createCostsheet', { body: { name: fresh('Model costs') } });
    const rate = await server.api.ok('createPrice', {
      body: {
        currency: 'usd',
        entity_type: 'COSTSHEET',
        entity_id: costsheet.id,
        type: 'USAGE',
        meter_id: meter.id,
        billing_model: 'FLAT_FEE',
        amount: '0.000002',
        billing_period: 'MONTHLY',
        invoice_cadence: 'ARREAR',
        start_date: '2020-01-01T00:00:00Z',
      },
    });
    const answer = await costs({ external_customer_id: one.external_id, expand: ['meter', 'price'] });
    expect(answer).toMatchObject({
      total_revenue: '15',
      total_cost: '10',
      margin: '5',
      margin_percent: '33.33333333333333',
      roi: '0.5',
      roi_percent: '50',
      currency: 'usd',
      cost_analytics: [
        {
          meter_id: meter.id,
          meter: { id: meter.id },
          price_id: rate.id,
          price: { id: rate.id },
          costsheet_id: costsheet.id,
          customer_id: one.id,
          total_cost: '10',
          total_quantity: '5000000',
          total_events: 1,
          currency: 'usd',
        },
      ],
    });
    // Everybody together, the customer of the test before too.
    expect(await costs({})).toMatchObject({ total_revenue: '21', total_cost: '12', margin: '9' });
    expect(await costs({ external_customer_id: other.external_id, feature_ids: ['feat_none'] })).toMatchObject({
      total_revenue: '0',
      total_cost: '2',
      margin: '-2',
    });
    expect((await costs({ offset: 1 })).cost_analytics).toEqual([]);
    const { body } = await server.api.fails('getDetailedCostAnalytics', { body: { start_time: MONTH.start_time } });
    expect(body.details).toHaveProperty('end_time');
  });
});

describe('revenue', () => {
  test('by month, by customer, and how invoices stand', async () => {
    const customer = await newCustomer(server.api);
    const sale = (amount: string, currency: string) =>
      server.api.ok('createInvoice', {
        body: {
          customer_id: customer.id,
          currency,
          subtotal: amount,
          total: amount,
          amount_due: amount,
          line_items: [{ display_name: 'Consulting', quantity: '1', amount }],
        },
      });
    await sale('40', 'eur');
    const voided = await sale('1000', 'eur');
    await server.api.ok('voidInvoice', { path: { id: voided.id }, body: {} });
    await sale('2.5', 'gbp');

    const overview = await server.api.ok('getDashboardRevenues', { body: { revenue_trend: { window_count: 2 } } });
    expect(overview.revenue_trend).toMatchObject({ window_size: 'MONTH', window_count: 2 });
    expect(overview.revenue_trend.currency_revenue_windows.eur).toEqual({
      windows: [
        {
          window_index: 0,
          window_start: '2025-08-01T00:00:00Z',
          window_end: '2025-09-01T00:00:00Z',
          window_label: 'Aug 2025',
          total_revenue: '0',
        },
        {
          window_index: 1,
          window_start: '2025-09-01T00:00:00Z',
          window_end: '2025-10-01T00:00:00Z',
          window_label: 'Sep 2025',
          total_revenue: '40',
        },
      ],
    });
    expect(overview.invoice_payment_status.pending).toBeGreaterThanOrEqual(2);
    expect(overview.recent_subscriptions).toMatchObject({
      total_count: 0,
      period_start: '2025-09-13T12:00:00Z',
      period_end: '2025-09-20T12:00:00Z',
    });

    const span = { period_start: MONTH.start_time, period_end: MONTH.end_time, customer_ids: [customer.id] };
    const all = await server.api.ok('getRevenueDashboard', { body: { ...span, limit: 1 } });
    expect(all.summary).toEqual([
      { currency: 'eur', total_revenue: '40', usage_revenue: '0', fixed_revenue: '40' },
      { currency: 'gbp', total_revenue: '2.5', usage_revenue: '0', fixed_revenue: '2.5' },
    ]);
    expect(all.items).toMatchObject([{ customer_id: customer.id, currency: 'eur', total_revenue: '40' }]);
    expect(all.pagination).toEqual({ total: 2, limit: 1, offset: 1 });
    const pounds = await server.api.ok('getRevenueDashboard', { body: { ...span, currency: 'GBP' } });
    expect(pounds.items).toMatchObject([{ currency: 'gbp', fixed_revenue: '2.5' }]);
    const turned = { period_start: MONTH.end_time, period_end: MONTH.start_time };
    expect((await server.api.fails('getRevenueDashboard', { body: turned })).body.details).toHaveProperty('period_end');
  });

  test('subscriptions of the last week are counted by plan', async () => {
    const { plan } = await newPlan(server.api);
    for (const start_date of ['2025-09-14T00:00:00Z', '2025-09-19T00:00:00Z', '2025-09-01T00:00:00Z']) {
      await subscribe(server.api, plan.id, { start_date });
    }
    const { recent_subscriptions } = await server.api.ok('getDashboardRevenues', { body: {} });
    expect(recent_subscriptions.plans).toContainEqual({ plan_id: plan.id, plan_name: plan.name, count: 2 });
  });
});
