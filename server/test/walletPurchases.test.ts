import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fresh } from './helpers/sales.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';
import { debit, newWallet, setSetting, topUp, transactionsOf } from './helpers/wallets.ts';

let server: TestServer;
let api: TestServer['api'];
beforeAll(async () => {
  server = await startTestServer();
  api = server.api;
});
afterAll(() => server.stop());

const bought = { transaction_reason: 'PURCHASED_CREDIT_INVOICED' } as const;

const pay = (id: string) =>
  api.ok('updateInvoicePaymentStatus', { path: { id }, body: { payment_status: 'SUCCEEDED' } });

const wallet = (id: string) => api.ok('getWallet', { path: { id } });

test('bought credits count when their invoice is paid (example 3, without the drift)', async () => {
  const { id } = await newWallet(api, { conversion_rate: '0.01', topup_conversion_rate: '0.008' });
  await topUp(api, id, { credits_to_add: '1750' });
  const order = await topUp(api, id, {
    ...bought,
    credits_to_add: '1000',
    description: 'More',
    idempotency_key: fresh('k'),
  });
  expect(order.wallet_transaction).toMatchObject({
    transaction_status: 'pending',
    amount: '8',
    credits_available: '1000',
    credit_balance_before: '1750',
    credit_balance_after: '1750',
  });
  expect(order.wallet).toMatchObject({ credit_balance: '1750', balance: '17.5' });
  const invoiceId = order.invoice_id ?? '';
  expect(await api.ok('getInvoice', { path: { id: invoiceId } })).toMatchObject({
    invoice_type: 'ONE_OFF',
    invoice_status: 'FINALIZED',
    amount_due: '8',
    line_items: [{ display_name: 'Purchase 1000 Credits', amount: '8' }],
    metadata: { wallet_transaction_id: order.wallet_transaction.id, wallet_id: id, credits_amount: '1000' },
  });
  // A debit may go below 0 rather than touch what is not paid.
  expect(await debit(api, id, '2000')).toMatchObject({ credit_balance: '-250' });
  await pay(invoiceId);
  expect(await wallet(id)).toMatchObject({ credit_balance: '750', balance: '7.5' });
  expect((await transactionsOf(api, id)).find((row) => row.id === order.wallet_transaction.id)).toMatchObject({
    transaction_status: 'completed',
    credit_balance_before: '-250',
    credit_balance_after: '750',
    credits_available: '750',
  });
  await debit(api, id, '250');
  expect(await wallet(id)).toMatchObject({ credit_balance: '500', balance: '5' });
});

describe('bonus credits', () => {
  beforeAll(() =>
    setSetting(server, 'bonus_credits_topup_config', {
      enabled: true,
      slabs: [
        {
          threshold: '1000',
          operator: 'gte',
          bonus: { type: 'percentage', value: '10' },
          expiration_duration: 1,
          expiration_duration_unit: 'MONTH',
        },
        { threshold: '500', operator: 'gte', bonus: { type: 'flat', value: '20' } },
      ],
    }),
  );
  afterAll(() => setSetting(server, 'bonus_credits_topup_config', { enabled: false, slabs: [] }));

  test.each([
    ['750', 'PURCHASED_CREDIT_DIRECT', undefined, ['750', '20']],
    ['1200', 'PURCHASED_CREDIT_DIRECT', undefined, ['1200', '120']],
    ['1200', 'FREE_CREDIT_GRANT', undefined, ['1200']],
    ['1200', 'PURCHASED_CREDIT_DIRECT', '5', ['1200', '5']],
    ['499', 'PURCHASED_CREDIT_DIRECT', undefined, ['499']],
  ] as const)('%s credits by %s, with %s of one’s own', async (credits_to_add, transaction_reason, sent, expected) => {
    const { id } = await newWallet(api);
    await topUp(api, id, { credits_to_add, transaction_reason, ...(sent && { bonus_credits_to_add: sent }) });
    const rows = await transactionsOf(api, id);
    expect(rows.map((row) => row.credit_amount).sort()).toEqual([...expected].sort());
    const bonus = rows.find((row) => row.transaction_reason === 'PURCHASED_CREDIT_BONUS');
    if (bonus)
      expect(bonus).toMatchObject({ parent_transaction_id: rows.find((row) => row !== bonus)?.id, priority: null });
  });

  test('come with the purchase that they belong to', async () => {
    const { id } = await newWallet(api);
    const { invoice_id } = await topUp(api, id, { ...bought, credits_to_add: '1000' });
    expect((await wallet(id)).credit_balance).toBe('0');
    await pay(invoice_id ?? '');
    expect((await wallet(id)).credit_balance).toBe('1100');
    expect((await transactionsOf(api, id)).map((row) => row.transaction_status)).toEqual(['completed', 'completed']);
  });
});

test('a voided invoice sells nothing, and one whose credits were delivered cannot be voided', async () => {
  const { id } = await newWallet(api);
  const open = await topUp(api, id, { ...bought, credits_to_add: '10' });
  await api.ok('voidInvoice', { path: { id: open.invoice_id ?? '' }, body: {} });
  expect(await transactionsOf(api, id)).toMatchObject([{ transaction_status: 'failed', credits_available: '0' }]);
  const paid = await topUp(api, id, { ...bought, credits_to_add: '10' });
  await pay(paid.invoice_id ?? '');
  const refused = await api.fails('voidInvoice', { path: { id: paid.invoice_id ?? '' }, body: {} });
  expect(refused.body).toMatchObject({ code: 'invalid_operation', details: { wallet_id: id } });
  expect((await wallet(id)).credit_balance).toBe('10');
});

test('credits paid for after their wallet was closed go to the customer’s next one', async () => {
  const { id, customer_id } = await newWallet(api, { conversion_rate: '0.5' });
  const { invoice_id } = await topUp(api, id, { ...bought, credits_to_add: '10' });
  await api.ok('terminateWallet', { path: { id } });
  await pay(invoice_id ?? '');
  const wallets = await api.ok('getWalletsByCustomerId', { path: { id: customer_id } });
  expect(wallets).toMatchObject([{ balance: '5', conversion_rate: '1' }]);
  expect(await wallet(id)).toMatchObject({ wallet_status: 'closed', credit_balance: '0' });
});

test('an environment may trust its customers: credits at once, invoice as paid', async () => {
  await setSetting(server, 'invoice_config', { auto_complete_purchased_credit_transaction: true });
  const { id } = await newWallet(api);
  const { wallet_transaction, invoice_id } = await topUp(api, id, { ...bought, credits_to_add: '10' });
  expect(wallet_transaction).toMatchObject({ transaction_status: 'completed', credit_balance_after: '10' });
  expect(await api.ok('getInvoice', { path: { id: invoice_id ?? '' } })).toMatchObject({ payment_status: 'SUCCEEDED' });
  await setSetting(server, 'invoice_config', {});
});

test('what is wrong with a top-up', async () => {
  const { id } = await newWallet(api, { topup_conversion_rate: '0.0001' });
  const faults = async (body: object) =>
    Object.keys((await api.fails('topUpWallet', { path: { id }, body })).body.details ?? {}).sort();
  expect(
    await faults({
      transaction_reason: 'CREDIT_EXPIRED',
      bonus_credits_to_add: '0',
      expiry_date_utc: '2020-01-01T00:00:00Z',
    }),
  ).toEqual(['bonus_credits_to_add', 'credits_to_add', 'expiry_date_utc', 'transaction_reason']);
  expect(await faults({ transaction_reason: 'FREE_CREDIT_GRANT', amount: '-1' })).toEqual(['amount']);
  expect(await faults({ ...bought, credits_to_add: '1' })).toEqual(['credits_to_add']);
  const checkout = { payment_provider: 'razorpay' };
  expect(await faults({ transaction_reason: 'FREE_CREDIT_GRANT', credits_to_add: '1', checkout })).toEqual([
    'checkout',
  ]);
});
