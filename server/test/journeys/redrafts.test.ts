import type { Invoice } from '@flexprice/generated/types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fresh } from '../helpers/sales.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';
import { Life } from './customer.ts';

/** What becomes of a draft's lines when it is computed anew. */
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const usage = (meter: { id: string }, display_name: string) => ({
  type: 'USAGE' as const,
  meter_id: meter.id,
  amount: '1',
  invoice_cadence: 'ARREAR' as const,
  display_name,
});

const renewal = async (life: Life): Promise<Invoice> => {
  const invoice = (await life.invoices()).find(({ billing_reason }) => billing_reason === 'SUBSCRIPTION_CYCLE');
  return invoice as Invoice;
};

const idsOf = ({ line_items }: Invoice) => line_items.map(({ id }) => id);
const amountsOf = ({ line_items }: Invoice) =>
  line_items.map(({ display_name, amount }) => `${display_name} ${amount}`);

test('lines keep their ids when events come late, also those that cost more now', async () => {
  const life = await Life.begin(server, '2026-01-01T00:00:00Z');
  const [input, output] = [await life.newMeter(), await life.newMeter()];
  const code = fresh('coupon');
  await server.api.ok('createCoupon', {
    body: { name: code, coupon_code: code, type: 'percentage', percentage_off: '10', cadence: 'forever' },
  });
  await life.subscribe([{ amount: '49', display_name: 'Base' }, usage(input, 'Input'), usage(output, 'Output')], {
    subscription_coupons: [{ coupon_code: code }],
  });
  await life.use(input.event_name, 20, '2026-01-10T00:00:00Z');
  await life.use(output.event_name, 30, '2026-01-10T00:00:00Z');
  await life.until('2026-02-01T00:30:00Z');
  const draft = await renewal(life);
  expect(draft).toMatchObject({ invoice_status: 'DRAFT', total: '89.1' });
  await life.use(output.event_name, 5, '2026-01-31T23:00:00Z');
  await life.until('2026-02-01T03:00:00Z');
  const issued = await renewal(life);
  expect(issued).toMatchObject({ id: draft.id, invoice_status: 'FINALIZED', total: '93.6' });
  expect(amountsOf(issued)).toEqual(['Base 49', 'Input 20', 'Output 35']);
  expect(idsOf(issued)).toEqual(idsOf(draft));
  expect(issued.line_items.map(({ created_at }) => created_at)).toEqual(
    draft.line_items.map(({ created_at }) => created_at),
  );
  expect(issued.coupon_applications).toMatchObject([{ original_price: '104', discounted_amount: '10.4' }]);
});

test('a draft that nothing came late for is issued as it was drafted', async () => {
  const life = await Life.begin(server, '2026-01-01T00:00:00Z');
  const meter = await life.newMeter();
  const code = fresh('coupon');
  await server.api.ok('createCoupon', {
    body: { name: code, coupon_code: code, type: 'fixed', amount_off: '3', currency: 'usd', cadence: 'forever' },
  });
  await life.subscribe([{ amount: '49', display_name: 'Base' }, usage(meter, 'Tokens')], {
    subscription_coupons: [{ coupon_code: code }],
  });
  await life.use(meter.event_name, 20, '2026-01-10T00:00:00Z');
  await life.until('2026-02-01T00:30:00Z');
  const draft = await renewal(life);
  await life.until('2026-02-01T03:00:00Z');
  const issued = await renewal(life);
  expect(issued).toMatchObject({ id: draft.id, invoice_status: 'FINALIZED', total: '66' });
  expect(issued.line_items).toEqual(draft.line_items);
  expect(issued.coupon_applications).toEqual(draft.coupon_applications);
});

test('a line that only late events make takes its place among the others', async () => {
  const life = await Life.begin(server, '2026-01-01T00:00:00Z');
  const [input, output] = [await life.newMeter(), await life.newMeter()];
  await life.subscribe([usage(input, 'Input'), usage(output, 'Output')], {
    commitment_amount: '40',
    overage_factor: '2',
  });
  await life.use(input.event_name, 20, '2026-01-10T00:00:00Z');
  await life.use(output.event_name, 10, '2026-01-10T00:00:00Z');
  await life.until('2026-02-01T00:30:00Z');
  expect(amountsOf(await renewal(life))).toEqual(['Input 20', 'Output 10']);
  await life.use(input.event_name, 25, '2026-01-31T23:00:00Z');
  await life.until('2026-02-01T03:00:00Z');
  const issued = await renewal(life);
  expect(amountsOf(issued)).toEqual(['Input 40', 'Input (Overage) 10', 'Output (Overage) 20']);
  expect(issued).toMatchObject({ invoice_status: 'FINALIZED', total: '70' });
});
