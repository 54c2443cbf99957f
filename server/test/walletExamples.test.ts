/** The reference's worked examples 9 to 11: what invoices take from wallets, and what time takes. */
import type { CreateInvoiceRequest, CreateWalletRequest, WalletPriceType } from '@flexprice/generated/types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../src/db/index.ts';
import { newInvoice } from './helpers/billing.ts';
import { fresh, newCustomer, newLife } from './helpers/sales.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';
import { debit, newWallet, topUp, transactionsOf } from './helpers/wallets.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  // No request opens two wallets of a kind; who comes from the reference may have them.
  await server.running.services.databases.query(sql`drop index wallets_active_key`);
});
afterAll(() => server.stop());

type Line = readonly [price_type: 'USAGE' | 'FIXED', amount: string, discount?: string];

interface Example {
  readonly name: string;
  readonly wallets: readonly (Partial<CreateWalletRequest> & { readonly pays?: WalletPriceType })[];
  readonly lines: readonly Line[];
  readonly expected: {
    readonly invoice: object;
    /** Of each line. */
    readonly credits: readonly string[];
    /** What each wallet gave, and what it has left. */
    readonly taken: readonly (readonly string[])[];
    readonly left: readonly string[];
  };
}

const EXAMPLES: Example[] = [
  {
    name: '9: prepaid credits of two wallets lower usage, the fuller one first',
    wallets: [{ initial_credits_to_load: '9' }, { initial_credits_to_load: '30', conversion_rate: '0.1' }],
    lines: [
      ['USAGE', '10', '2'],
      ['USAGE', '6'],
      ['FIXED', '20'],
    ],
    expected: {
      invoice: { subtotal: '36', total_discount: '2', total_prepaid_credits_applied: '12', total: '22' },
      credits: ['8', '4', '0'],
      taken: [['9'], ['30']],
      left: ['0', '0'],
    },
  },
  {
    name: '10: post-paid wallets pay what each may pay',
    wallets: [
      { wallet_type: 'POST_PAID', initial_credits_to_load: '50', pays: 'USAGE' },
      { wallet_type: 'POST_PAID', initial_credits_to_load: '70', pays: 'ALL' },
    ],
    lines: [
      ['USAGE', '60'],
      ['FIXED', '40'],
    ],
    expected: {
      invoice: { total: '100', payment_status: 'SUCCEEDED', amount_paid: '100', amount_remaining: '0' },
      credits: ['0', '0'],
      taken: [['50'], ['50']],
      left: ['0', '20'],
    },
  },
];

test.each(EXAMPLES)('example $name', async ({ wallets, lines, expected }) => {
  const { api } = server;
  const customer_id = (await newCustomer(api)).id;
  const held: string[] = [];
  for (const { pays, ...wish } of wallets) {
    const { id } = await newWallet(api, { ...wish, customer_id });
    if (pays) await api.ok('updateWallet', { path: { id }, body: { config: { allowed_price_types: [pays] } } });
    held.push(id);
  }
  const subtotal = String(lines.reduce((sum, [, amount]) => sum + Number(amount), 0));
  const line_item_coupons: NonNullable<CreateInvoiceRequest['line_item_coupons']> = [];
  for (const [index, [, , amount_off]] of lines.entries()) {
    if (!amount_off) continue;
    const body = { name: fresh('Off'), type: 'fixed', cadence: 'once', currency: 'usd', amount_off } as const;
    line_item_coupons.push({ coupon_id: (await api.ok('createCoupon', { body })).id, line_item_id: `line-${index}` });
  }
  const { id } = await api.ok('createInvoice', {
    body: {
      customer_id,
      currency: 'usd',
      subtotal,
      total: subtotal,
      amount_due: subtotal,
      line_items: lines.map(([price_type, amount], index) => {
        return { display_name: `Line ${index}`, price_id: `line-${index}`, quantity: '1', amount, price_type };
      }),
      line_item_coupons,
    },
  });
  const path = { id };
  if (wallets.some(({ wallet_type }) => wallet_type === 'POST_PAID')) await api.ok('attemptInvoicePayment', { path });
  const invoice = await api.ok('getInvoice', { path });
  expect(invoice).toMatchObject(expected.invoice);
  expect(invoice.line_items.map((line) => line.prepaid_credits_applied)).toEqual(expected.credits);
  const moved = await Promise.all(held.map((wallet) => transactionsOf(api, wallet)));
  const taken = moved.map((rows) => rows.filter((row) => row.type === 'debit').map((row) => row.credit_amount));
  expect(taken).toEqual(expected.taken);
  const left = await Promise.all(held.map((wallet) => api.ok('getWallet', { path: { id: wallet } })));
  expect(left.map((wallet) => wallet.credit_balance)).toEqual(expected.left);
});

test('example 11: expired credits cannot be spent, and are swept six hours later', async () => {
  const { api } = server;
  const life = await newLife(api, '2026-02-01T00:00:00Z');
  const customer_id = life.customer.id;
  const { id } = await newWallet(api, { customer_id, wallet_type: 'POST_PAID' });
  const { wallet_transaction: lot } = await topUp(api, id, {
    credits_to_add: '100',
    expiry_date_utc: '2026-03-01T00:00:00Z',
  });
  await debit(api, id, '40');
  await life.until('2026-03-01T00:05:00Z');
  // Taken by hand they would leave an overdraft.
  const invoice = await newInvoice(server, customer_id, '10');
  const late = await api.fails('createPayment', {
    body: {
      destination_type: 'INVOICE',
      destination_id: invoice.id,
      payment_method_type: 'CREDITS',
      payment_method_id: id,
      amount: '10',
      currency: 'usd',
      process_payment: true,
    },
  });
  expect(late.body.code).toBe('invalid_operation');
  const balance = async () => (await api.ok('getWallet', { path: { id } })).credit_balance;
  expect(await balance()).toBe('60');
  await life.until('2026-03-01T05:59:00Z');
  expect(await balance()).toBe('60');
  await life.until('2026-03-01T06:00:00Z');
  expect(await balance()).toBe('0');
  expect((await transactionsOf(api, id)).at(-1)).toMatchObject({
    type: 'debit',
    credit_amount: '60',
    transaction_reason: 'CREDIT_EXPIRED',
    reference_id: lot.id,
    idempotency_key: lot.id,
    metadata: { expired_transaction_id: lot.id },
  });
});
