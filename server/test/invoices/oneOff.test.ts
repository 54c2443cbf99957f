import type { CreateInvoiceRequest } from '@flexprice/generated/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestClock } from '../helpers/clock.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

const clock = new TestClock('2026-08-10T12:00:00Z');
let server: TestServer;
let customer: string;
beforeAll(async () => {
  server = await startTestServer({ clock });
  customer = (await server.api.ok('createCustomer', { body: { external_id: 'kestrel', name: 'Kestrel' } })).id;
});
afterAll(() => server.stop());

const sale = (amounts: string[], more: Partial<CreateInvoiceRequest> = {}): CreateInvoiceRequest => {
  const total = String(amounts.reduce((sum, amount) => sum + Math.round(Number(amount) * 100), 0) / 100);
  return {
    customer_id: customer,
    currency: 'USD',
    subtotal: total,
    total,
    amount_due: total,
    line_items: amounts.map((amount, index) => ({ display_name: `Line ${index}`, quantity: '1', amount })),
    ...more,
  };
};
const create = (amounts: string[], more: Partial<CreateInvoiceRequest> = {}) =>
  server.api.ok('createInvoice', { body: sale(amounts, more) });
const get = (id: string) => server.api.ok('getInvoice', { path: { id } });

async function coupon(fields: { percentage_off?: string; amount_off?: string; max_redemptions?: number }) {
  const type = fields.amount_off ? ('fixed' as const) : ('percentage' as const);
  return (await server.api.ok('createCoupon', { body: { name: 'C', type, cadence: 'once', ...fields } })).id;
}
let rates = 0;
async function tax(fields: { percentage_value?: string; fixed_value?: string }) {
  const tax_rate_type = fields.fixed_value ? ('fixed' as const) : ('percentage' as const);
  rates += 1;
  return (await server.api.ok('createTaxRate', { body: { name: 'T', code: `t${rates}`, tax_rate_type, ...fields } }))
    .id;
}

test('E18: a sale with a coupon and two taxes is issued at once', async () => {
  const plain = await create(['250', '120']);
  expect(plain).toMatchObject({
    invoice_type: 'ONE_OFF',
    invoice_status: 'FINALIZED',
    payment_status: 'PENDING',
    billing_reason: 'MANUAL',
    currency: 'usd',
    subtotal: '370',
    total: '370',
    amount_due: '370',
    amount_remaining: '370',
    finalized_at: '2026-08-10T12:00:00Z',
    issue_date: '2026-08-10T12:00:00Z',
  });
  expect(plain.invoice_number).toBe('INV-202608-00001');
  const discounted = await create(['250', '120'], {
    coupons: [await coupon({ percentage_off: '15' }), 'coupon_none'],
    tax_rates: [await tax({ percentage_value: '7' }), await tax({ fixed_value: '2' })],
  });
  expect(discounted).toMatchObject({
    subtotal: '370',
    total_discount: '55.5',
    total_tax: '24.02',
    total: '338.52',
    amount_remaining: '338.52',
    invoice_number: 'INV-202608-00002',
    coupon_applications: [{ original_price: '370', discounted_amount: '55.5', final_price: '314.5' }],
  });
  expect(discounted.taxes.map(({ taxable_amount, tax_amount }) => [taxable_amount, tax_amount]).sort()).toEqual([
    ['314.5', '2'],
    ['314.5', '22.02'],
  ]);
  expect(await get(discounted.id)).toEqual(discounted);
  const two = await create(['99.99'], {
    tax_rates: [await tax({ percentage_value: '6' }), await tax({ percentage_value: '2' })],
  });
  expect(two).toMatchObject({ total_tax: '8', total: '107.99' });
});

test('E10 and E11: coupons on lines and on the whole', async () => {
  const line = (price_id: string, amount: string) => ({ display_name: price_id, quantity: '1', amount, price_id });
  const invoice = await create(['100'], {
    line_items: [line('seats', '80'), line('support', '20')],
    line_item_coupons: [
      { coupon_id: await coupon({ percentage_off: '25' }), line_item_id: 'seats' },
      { coupon_id: await coupon({ amount_off: '10' }), line_item_id: 'seats' },
    ],
    coupons: [await coupon({ percentage_off: '10' })],
    tax_rates: [await tax({ percentage_value: '8.875' })],
  });
  expect(invoice).toMatchObject({ total_discount: '37', total_tax: '5.59', total: '68.59' });
  expect(invoice.line_items).toMatchObject([
    { line_item_discount: '30', invoice_level_discount: '5' },
    { line_item_discount: '0', invoice_level_discount: '2' },
  ]);
  const doubled = await create(['100'], {
    line_items: [line('seats', '100')],
    line_item_coupons: [
      { coupon_id: await coupon({ percentage_off: '60' }), line_item_id: 'seats' },
      { coupon_id: await coupon({ percentage_off: '60' }), line_item_id: 'seats' },
    ],
  });
  expect(doubled).toMatchObject({ total_discount: '120', total: '0', payment_status: 'SUCCEEDED' });
  const spread = await create(['33.34', '33.33', '33.33'], { coupons: [await coupon({ amount_off: '10' })] });
  expect(spread.line_items.map((item) => item.invoice_level_discount)).toEqual(['3.33', '3.33', '3.34']);
});

test('the last redemption of a coupon is given out once', async () => {
  const once = await coupon({ percentage_off: '50', max_redemptions: 1 });
  const all = await Promise.all(Array.from({ length: 5 }, () => create(['10'], { coupons: [once] })));
  expect(all.map((invoice) => invoice.total).sort()).toEqual(['10', '10', '10', '10', '5']);
});

test('numbers have no gap, whatever fails and however many ask at once', async () => {
  const before = await server.api.ok('listInvoices', { query: { limit: 1000 } });
  const attempts = Array.from({ length: 12 }, (_, index) =>
    index % 3 === 0
      ? server.api.fails('createInvoice', { body: { ...sale(['5']), subtotal: '6' } })
      : create(['5'], { idempotency_key: `same-${index % 4}` }).catch(() => undefined),
  );
  await Promise.all(attempts);
  const { items } = await server.api.ok('listInvoices', { query: { limit: 1000 } });
  expect(items.length).toBeGreaterThan(before.items.length);
  const numbers = items.map((invoice) => Number(invoice.invoice_number?.slice(-5))).sort((a, b) => a - b);
  expect(numbers).toEqual(items.map((_, index) => index + 1));
});

test('an idempotency key is taken until its invoice is voided', async () => {
  const first = await create(['20'], { idempotency_key: 'workshop' });
  const again = await server.api.fails('createInvoice', { body: sale(['20'], { idempotency_key: 'workshop' }) });
  expect(again).toMatchObject({ status: 409, body: { code: 'already_exists' } });
  await server.api.ok('voidInvoice', { path: { id: first.id }, body: { metadata: { why: 'wrong' } } });
  expect(await get(first.id)).toMatchObject({
    invoice_status: 'VOIDED',
    payment_status: 'PENDING',
    voided_at: '2026-08-10T12:00:00Z',
    metadata: { why: 'wrong' },
  });
  await create(['20'], { idempotency_key: 'workshop' });
});

describe('what is refused', () => {
  const cases: [string, Partial<CreateInvoiceRequest>, Record<string, string>][] = [
    [
      'a wrong sum',
      { subtotal: '6', total: '6', amount_due: '6' },
      { subtotal: 'must be the sum of the lines, which is 5' },
    ],
    ['a wrong total', { total: '5.5' }, { total: expect.stringContaining('must be the subtotal') as string }],
    [
      'half a cent',
      { line_items: [{ quantity: '1', amount: '5.005' }] },
      { 'line_items[0].amount': 'must have at most 2 decimals in usd' },
    ],
    [
      'less than nothing',
      { subtotal: '-5', total: '-5', amount_due: '-5', line_items: [{ quantity: '1', amount: '-5' }] },
      { line_items: 'must not come to less than 0, but come to -5' },
    ],
    ['a subscription’s invoice', { invoice_type: 'SUBSCRIPTION' }, { invoice_type: expect.any(String) as string }],
    ['an unknown rate', { tax_rates: ['taxrate_none'] }, { 'tax_rates[0]': 'there is no tax rate taxrate_none' }],
    [
      'an unknown kind of price',
      { line_items: [{ quantity: '1', amount: '5', price_type: 'BOTH' }] },
      { 'line_items[0].price_type': 'must be USAGE or FIXED' },
    ],
    [
      'a line of a subscription that is not there',
      { line_items: [{ quantity: '1', amount: '5', subscription_id: 'subs_none' }] },
      { 'line_items[0].subscription_id': 'there is no subscription subs_none' },
    ],
  ];
  test.each(cases)('%s', async (_name, more, details) => {
    const failure = await server.api.fails('createInvoice', { body: sale(['5'], more) });
    expect(failure).toMatchObject({ status: 400, body: { code: 'validation_error', details } });
  });

  test('an unknown customer or subscription', async () => {
    const customerless = await server.api.fails('createInvoice', { body: sale(['5'], { customer_id: 'cust_none' }) });
    expect(customerless).toMatchObject({ status: 404, body: { details: { customer_id: 'cust_none' } } });
    const body = sale(['5'], { subscription_id: 'subs_none' });
    expect((await server.api.fails('createInvoice', { body })).status).toBe(404);
  });
});

test('a sale without lines is one of one thing', async () => {
  const invoice = await create([], { subtotal: '12', total: '12', amount_due: '12', description: 'Setup' });
  expect(invoice.line_items).toMatchObject([{ display_name: 'Setup', amount: '12', quantity: '1' }]);
});

test('the payment status is set by hand, and only to what can follow', async () => {
  const { id } = await create(['100']);
  const set = (body: object) => server.api.call('updateInvoicePaymentStatus', { path: { id }, body: body as never });
  expect((await set({ payment_status: 'PENDING', amount: '40' })).body).toMatchObject({
    amount_paid: '40',
    amount_remaining: '60',
    payment_status: 'PENDING',
  });
  expect((await set({ payment_status: 'PENDING', amount: '100' })).status).toBe(400);
  expect((await set({ payment_status: 'REFUNDED' })).body).toMatchObject({ code: 'invalid_operation' });
  expect((await set({ payment_status: 'FAILED' })).body).toMatchObject({ amount_paid: '0', amount_remaining: '100' });
  expect((await set({ payment_status: 'SUCCEEDED' })).body).toMatchObject({
    amount_paid: '100',
    amount_remaining: '0',
    paid_at: '2026-08-10T12:00:00Z',
  });
  expect((await set({ payment_status: 'PENDING' })).body).toMatchObject({
    code: 'invalid_operation',
    details: { payment_status: 'SUCCEEDED', requested: 'PENDING' },
  });
  expect((await set({ payment_status: 'OVERPAID', amount: '90' })).status).toBe(400);
  expect((await set({ payment_status: 'OVERPAID', amount: '105' })).body).toMatchObject({
    amount_paid: '105',
    overpaid_amount: '5',
    amount_remaining: '0',
  });
});

test('an invoice is updated while it counts, and moves only forward', async () => {
  const { id } = await create(['100']);
  const path = { id };
  const body = { due_date: '2026-09-01T00:00:00Z', metadata: { po: '881' } };
  expect(await server.api.ok('updateInvoice', { path, body })).toMatchObject({ ...body, version: 3 });
  const past = await server.api.fails('updateInvoice', { path, body: { due_date: '2026-08-01T00:00:00Z' } });
  expect(past.body.details).toEqual({ due_date: 'must not be in the past' });
  expect((await server.api.fails('updateInvoice', { path, body: { apply_discount: true } })).body).toMatchObject({
    code: 'invalid_operation',
    details: { invoice_status: 'FINALIZED', allowed: ['DRAFT'] },
  });
  const again = await server.api.fails('finalizeInvoice', { path });
  expect(again.body.message).toBe(`Invoice ${id} is FINALIZED and cannot be finalized; only DRAFT can.`);
  await server.api.ok('voidInvoice', { path });
  for (const operation of ['voidInvoice', 'finalizeInvoice', 'updateInvoice'] as const) {
    const failure = await server.api.fails(operation, { path, ...(operation === 'updateInvoice' && { body: {} }) });
    expect(failure.body).toMatchObject({ code: 'invalid_operation', details: { invoice_status: 'VOIDED' } });
  }
  for (const operation of ['getInvoice', 'voidInvoice', 'finalizeInvoice'] as const) {
    const failure = await server.api.fails(operation, { path: { id: 'inv_none' } });
    expect(failure.body).toMatchObject({ code: 'not_found', details: { invoice_id: 'inv_none' } });
  }
});

test('lists filter, expand and leave lines out', async () => {
  const other = await server.api.ok('createCustomer', { body: { external_id: 'osprey', name: 'Osprey' } });
  const rate = await tax({ percentage_value: '10' });
  const off = await coupon({ percentage_off: '10' });
  const period = { period_start: '2026-07-01T00:00:00Z', period_end: '2026-08-01T00:00:00Z' };
  const made = await create(['40'], { customer_id: other.id, coupons: [off], tax_rates: [rate], ...period });
  const find = async (query: object) =>
    (await server.api.ok('queryInvoice', { body: query })).items.map((invoice) => invoice.id);
  const mine = { external_customer_id: 'osprey' };
  expect(await find(mine)).toEqual([made.id]);
  expect(await find({ ...mine, amount_due_gt: 39.59 })).toEqual([made.id]);
  expect(await find({ ...mine, amount_due_gt: 39.6 })).toEqual([]);
  expect(await find({ ...mine, amount_remaining_gt: 39 })).toEqual([made.id]);
  expect(await find({ ...mine, invoice_status: ['DRAFT', 'VOIDED'] })).toEqual([]);
  expect(await find({ ...mine, payment_status: ['PENDING'], billing_reason: 'MANUAL', currency: 'USD' })).toEqual([
    made.id,
  ]);
  expect(await find({ ...mine, period_start_gte: period.period_start, period_end_lte: period.period_end })).toEqual([
    made.id,
  ]);
  expect(await find({ ...mine, period_start_gte: '2026-07-02T00:00:00Z' })).toEqual([]);
  expect(await find({ ...mine, start_time: period.period_start, end_time: '2026-07-31T00:00:00Z' })).toEqual([]);
  expect(
    await find({
      filters: [{ field: 'invoice_number', operator: 'eq', value: { string: made.invoice_number ?? '' } }],
    }),
  ).toEqual([made.id]);
  const expand = 'customer,coupon_applications.coupon,tax_applied.tax_rate';
  const [full] = (await server.api.ok('listInvoices', { query: { ...mine, expand } })).items;
  expect(full).toMatchObject({
    customer: { external_id: 'osprey' },
    coupon_applications: [{ coupon: { id: off } }],
    taxes: [{ tax_rate: { id: rate } }],
    line_items: [{ amount: '40' }],
  });
  const [lean] = (await server.api.ok('listInvoices', { query: { ...mine, skip_line_items: true } })).items;
  expect(lean?.line_items).toEqual([]);
  expect(await server.api.ok('getCustomerInvoiceSummary', { path: { id: other.id } })).toEqual({
    customer_id: other.id,
    default_currency: '',
    summaries: [],
  });
});
