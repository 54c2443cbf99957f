import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestClock } from '../helpers/clock.ts';
import { newMeter, newPlan, subscribe } from '../helpers/sales.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

const clock = new TestClock('2026-06-01T00:00:00Z');
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ clock });
});
afterAll(() => server.stop());

test('E1: the opening invoice charges what is due in advance, with tax', async () => {
  const { api } = server;
  const meter = await newMeter(api);
  const { plan } = await newPlan(api, [
    { amount: '49', display_name: 'Base' },
    { type: 'USAGE', meter_id: meter.id, amount: '0.01', invoice_cadence: 'ARREAR', display_name: 'API calls' },
  ]);
  await api.ok('createTaxRate', {
    body: { name: 'Sales tax', code: 'sales', tax_rate_type: 'percentage', percentage_value: '8.25' },
  });
  const made = await subscribe(api, plan.id, { tax_rate_overrides: [{ tax_rate_code: 'sales', currency: 'usd' }] });
  const { items } = await api.ok('listInvoices', { query: { subscription_id: made.id } });
  expect(items).toMatchObject([
    {
      invoice_type: 'SUBSCRIPTION',
      invoice_status: 'FINALIZED',
      billing_reason: 'SUBSCRIPTION_CREATE',
      billing_sequence: 1,
      subtotal: '49',
      total_tax: '4.04',
      total: '53.04',
      line_items: [
        { display_name: 'Base', amount: '49', quantity: '1', metadata: { description: 'Base (Fixed Charge)' } },
      ],
      period_start: '2026-06-01T00:00:00Z',
      period_end: '2026-07-01T00:00:00Z',
      due_date: '2026-07-02T00:00:00Z',
    },
  ]);
  const preview = await api.ok('getInvoicePreview', { body: { subscription_id: made.id } });
  expect(preview).toMatchObject({
    subtotal: '49',
    total: '53.04',
    line_items: [{ period_start: '2026-07-01T00:00:00Z' }, { amount: '0' }],
  });
});
