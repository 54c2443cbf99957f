import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestClock } from './helpers/clock.ts';
import { fresh, newCustomer, newPlan, subscribe } from './helpers/sales.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ clock: new TestClock('2025-09-20T12:00:00Z') });
});
afterAll(() => server.stop());

const MONTH = { start_time: '2025-09-01T00:00:00Z', end_time: '2025-10-01T00:00:00Z' };

test('as soon as events are acknowledged every view shows them, and all of them the same number', async () => {
  const { api } = server;
  const event_name = fresh('llm.request');
  const feature = await api.ok('createFeature', {
    body: {
      name: fresh('Tokens'),
      type: 'metered',
      meter: {
        name: fresh('Tokens'),
        event_name,
        aggregation: { type: 'SUM', expression: 'input + 4 * output' },
        filters: [{ key: 'model', values: ['large'] }],
        reset_usage: 'BILLING_PERIOD',
      },
    },
  });
  const { meter_id } = feature;
  const { plan } = await newPlan(api, [{ type: 'USAGE', meter_id, amount: '0.25', invoice_cadence: 'ARREAR' }]);
  const allowance = { feature_type: 'metered', usage_limit: 1_000_000, usage_reset_period: 'MONTHLY' } as const;
  const customer = await newCustomer(api);
  const subscription = await subscribe(api, plan.id, { customer_id: customer.id, start_date: MONTH.start_time });
  const external_customer_id = customer.external_id;

  let expected = 0;
  for (const [round, day] of ['02', '09', '20'].entries()) {
    const events = Array.from({ length: 50 }, (_, index) => ({
      event_name,
      external_customer_id,
      timestamp: `2025-09-${day}T0${index % 10}:${round}0:00Z`,
      // Negative ones, words and other models do not count.
      properties: { input: index - 5, output: index % 3 === 0 ? 'x' : 0.5, model: index % 5 === 0 ? 'small' : 'large' },
    }));
    for (const { properties: p } of events) {
      if (p.model === 'large' && typeof p.output === 'number') expected += Math.max(0, p.input + 4 * p.output);
    }
    await api.ok('ingestEventsBulk', { body: { events } });

    const quantity = `${expected}`;
    const cost = `${expected * 0.25}`;
    const preview = await api.ok('getInvoicePreview', { body: { subscription_id: subscription.id } });
    expect(preview.line_items).toMatchObject([{ quantity, amount: cost }]);
    const analytics = await api.ok('getUsageAnalytics', { body: { ...MONTH, external_customer_id } });
    expect(analytics).toMatchObject({ total_cost: cost, items: [{ total_usage: quantity, subtotal: cost }] });
    const used = { ...MONTH, external_customer_id, meter_id, aggregation_type: 'SUM' } as const;
    expect(await api.ok('queryMeterUsage', { body: used })).toMatchObject({ total_value: quantity });
    const byMeter = await api.ok('getUsageByMeter', { body: { ...MONTH, meter_id, external_customer_id } });
    expect(byMeter.value_exact).toBe(quantity);
  }

  await api.ok('createEntitlement', { body: { plan_id: plan.id, feature_id: feature.id, ...allowance } });
  const { features } = await api.ok('getCustomerUsageSummary', { query: { customer_id: customer.id } });
  expect(features).toMatchObject([{ current_usage: `${expected}`, total_limit: 1_000_000 }]);
});
