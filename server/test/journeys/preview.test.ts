import type { Invoice } from '@flexprice/generated/types';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fresh, type PriceWish } from '../helpers/sales.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';
import { Life } from './customer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** What an invoice says, without what only a stored one has. */
function said(invoice: Invoice) {
  const { subtotal, total_discount, total_tax, period_start, period_end, currency } = invoice;
  const lines = invoice.line_items.map((line) => ({
    item: line.subscription_line_item_id,
    name: line.display_name,
    quantity: line.quantity,
    included: line.adjusted_entitlement_quantity,
    amount: line.amount,
    line: line.line_item_discount,
    share: line.invoice_level_discount,
    start: line.period_start,
    end: line.period_end,
    commitment: line.commitment_info,
    metadata: line.metadata,
  }));
  const coupons = invoice.coupon_applications.map(({ coupon_id, original_price, discounted_amount }) => ({
    coupon_id,
    original_price,
    discounted_amount,
  }));
  const taxes = invoice.taxes.map(({ tax_rate_id, taxable_amount, tax_amount }) => ({
    tax_rate_id,
    taxable_amount,
    tax_amount,
  }));
  return { subtotal, total_discount, total_tax, period_start, period_end, currency, lines, coupons, taxes };
}

const amount = fc.integer({ min: 0, max: 20_000 }).map((cents) => String(cents / 100));
const price: fc.Arbitrary<PriceWish> = fc.record({
  amount,
  invoice_cadence: fc.constantFrom('ADVANCE' as const, 'ARREAR' as const),
  min_quantity: fc.integer({ min: 1, max: 9 }),
});
const metered: fc.Arbitrary<PriceWish> = fc.oneof(
  amount.map((unit): PriceWish => ({ amount: unit })),
  fc.record({ amount, divide: fc.integer({ min: 1, max: 50 }) }).map(
    ({ amount: each, divide }): PriceWish => ({
      billing_model: 'PACKAGE',
      amount: each,
      transform_quantity: { divide_by: divide },
    }),
  ),
  fc.constantFrom('VOLUME' as const, 'SLAB' as const).map(
    (tier_mode): PriceWish => ({
      billing_model: 'TIERED',
      tier_mode,
      tiers: [
        { up_to: 10, unit_amount: '1.11' },
        { up_to: null, unit_amount: '0.37', flat_amount: '2' },
      ],
    }),
  ),
);
const sale = fc.record({
  fixed: fc.array(price, { maxLength: 3 }),
  usage: fc.array(metered, { minLength: 1, maxLength: 2 }),
  calendar: fc.boolean(),
  prorates: fc.boolean(),
  off: fc.option(fc.integer({ min: 1, max: 100 })),
  tax: fc.option(fc.integer({ min: 0, max: 25 })),
  commitment: fc.option(fc.integer({ min: 1, max: 300 })),
  used: fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 40 })), { maxLength: 8 }),
  late: fc.integer({ min: 0, max: 30 }),
});

test('the preview of a period is its invoice, line for line', async () => {
  await fc.assert(
    fc.asyncProperty(sale, async (wish) => {
      const life = await Life.begin(server, '2026-03-09T07:00:00Z');
      const meter = await life.newMeter();
      const usage = { type: 'USAGE' as const, meter_id: meter.id, invoice_cadence: 'ARREAR' as const };
      const code = fresh('all');
      if (wish.off !== null) {
        const percentage_off = String(wish.off);
        const body = {
          name: code,
          coupon_code: code,
          type: 'percentage' as const,
          percentage_off,
          cadence: 'forever' as const,
        };
        await server.api.ok('createCoupon', { body });
      }
      if (wish.tax !== null) {
        const percentage_value = String(wish.tax);
        await server.api.ok('createTaxRate', {
          body: { name: code, code, tax_rate_type: 'percentage', percentage_value },
        });
      }
      const made = await life.subscribe([...wish.fixed, ...wish.usage.map((one) => ({ ...one, ...usage }))], {
        billing_cycle: wish.calendar ? 'calendar' : 'anniversary',
        ...(wish.prorates && { proration_behavior: 'create_prorations' as const }),
        ...(wish.off !== null && { subscription_coupons: [{ coupon_code: code }] }),
        ...(wish.tax !== null && { tax_rate_overrides: [{ tax_rate_code: code, currency: 'usd' }] }),
        ...(wish.commitment !== null && { commitment_amount: String(wish.commitment), overage_factor: '1.5' }),
      });
      const { current_period_start: period_start = '', current_period_end: period_end = '' } = made;
      for (const [day, tokens] of wish.used) await life.use(meter.event_name, tokens, `2026-03-1${day}T12:00:00Z`);
      await life.until(new Date(Date.parse(period_end) - 1000).toISOString());
      const before = await server.api.ok('getInvoicePreview', { body: { subscription_id: made.id } });
      await life.until(new Date(Date.parse(period_end) + 60_000).toISOString());
      const cycle = async () => {
        const query = {
          subscription_id: made.id,
          billing_reason: 'SUBSCRIPTION_CYCLE' as const,
          invoice_status: ['DRAFT', 'FINALIZED', 'SKIPPED'] as ('DRAFT' | 'FINALIZED' | 'SKIPPED')[],
        };
        return (await server.api.ok('listInvoices', { query })).items[0] as Invoice;
      };
      const draft = await cycle();
      expect({ ...said(draft), total_tax: '', taxes: [] }).toEqual({ ...said(before), total_tax: '', taxes: [] });
      // What comes late is in the next preview, in the computed draft and in the invoice alike.
      if (wish.late > 0) await life.use(meter.event_name, wish.late, '2026-03-12T00:00:00Z');
      const after = await server.api.ok('getInvoicePreview', {
        body: { subscription_id: made.id, period_start, period_end },
      });
      await life.until(new Date(Date.parse(period_end) + 3 * 3_600_000).toISOString());
      const invoice = await cycle();
      if (invoice.invoice_status === 'SKIPPED') expect(after.subtotal).toBe('0');
      else expect(said(invoice)).toEqual(said(after));
    }),
    { numRuns: Number(process.env.PREVIEW_RUNS ?? 5), seed: 20261127, endOnFailure: true },
  );
});
