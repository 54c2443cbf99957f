import type { TopUpWalletRequest, Wallet } from '@flexprice/generated/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

let customers = 0;
async function newCustomer(): Promise<string> {
  customers += 1;
  return (await server.api.ok('createCustomer', { body: { external_id: `c${customers}`, name: 'Kestrel' } })).id;
}

async function newWallet(body: object = {}): Promise<Wallet> {
  return server.api.ok('createWallet', { body: { customer_id: await newCustomer(), currency: 'USD', ...body } });
}

let keys = 0;
const newKey = () => `key-${++keys}`;

async function topUp(wallet: { id: string }, body: Partial<TopUpWalletRequest>) {
  return server.api.ok('topUpWallet', {
    path: { id: wallet.id },
    body: { transaction_reason: 'FREE_CREDIT_GRANT', ...body },
  });
}

const debit = (wallet: { id: string }, credits: string, idempotency_key = newKey()) =>
  server.api.ok('debitWallet', {
    path: { id: wallet.id },
    body: { credits, transaction_reason: 'MANUAL_BALANCE_DEBIT', idempotency_key },
  });

const transactionsOf = async (wallet: { id: string }) =>
  (await server.api.ok('getWalletTransactions', { path: { id: wallet.id }, query: { order: 'asc' } })).items;

const days = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString();

test('a wallet is opened, read, changed and closed', async () => {
  const { api } = server;
  const made = await newWallet({ description: 'API credits', initial_credits_to_load: '10', conversion_rate: '0.5' });
  expect(made).toMatchObject({
    name: 'Prepaid Wallet - USD',
    currency: 'usd',
    wallet_type: 'PRE_PAID',
    wallet_status: 'active',
    credit_balance: '10',
    balance: '5',
    conversion_rate: '0.5',
    topup_conversion_rate: '0.5',
    config: { allowed_price_types: ['USAGE'] },
    alert_state: 'ok',
  });
  const path = { id: made.id };
  expect(await api.ok('getWallet', { path })).toEqual(made);
  expect(await api.ok('getWalletsByCustomerId', { path: { id: made.customer_id } })).toEqual([made]);
  const changed = await api.ok('updateWallet', {
    path,
    body: {
      name: 'Credits',
      description: '',
      config: { allowed_price_types: ['ALL'] },
      alert_settings: { alert_enabled: true, critical: { threshold: '5.0', condition: 'below' } },
      auto_topup: {
        enabled: true,
        threshold: '10',
        amount: '50',
        invoicing: false,
        cooldown: { value: 1, unit: 'day' },
      },
    },
  });
  expect(changed).toMatchObject({
    name: 'Credits',
    description: 'API credits',
    config: { allowed_price_types: ['ALL'] },
    alert_settings: { alert_enabled: true, critical: { threshold: '5' }, warning: null, info: null },
    auto_topup: { enabled: true, cooldown: { value: 1, unit: 'day' } },
  });
  const later = { auto_topup: { enabled: false, cooldown: { value: 0, unit: 'day' as const } } };
  const off = await api.ok('updateWallet', { path, body: later });
  expect(off.auto_topup).toEqual({ enabled: false, threshold: '10', amount: '50', invoicing: false });

  expect(await api.ok('terminateWallet', { path })).toMatchObject({
    message: 'wallet terminated successfully',
    wallet_status: 'closed',
    credit_balance: '0',
  });
  expect((await api.fails('terminateWallet', { path })).body.code).toBe('invalid_operation');
  const late = await api.fails('topUpWallet', {
    path,
    body: { credits_to_add: '1', transaction_reason: 'FREE_CREDIT_GRANT' },
  });
  expect(late.body).toMatchObject({ code: 'invalid_operation', details: { wallet_status: 'closed' } });
  expect(await api.ok('getWallet', { path })).toMatchObject({ wallet_status: 'closed' });
  const last = (await transactionsOf(made)).at(-1);
  expect(last).toMatchObject({ transaction_reason: 'WALLET_TERMINATION', credit_amount: '10', amount: '5' });
  // A customer without active wallets may have another one.
  await api.ok('createWallet', { body: { customer_id: made.customer_id, currency: 'usd' } });
});

test('a customer has one active wallet of a currency and type', async () => {
  const customer_id = await newCustomer();
  const calls = Array.from({ length: 12 }, () =>
    server.api.call('createWallet', { body: { customer_id, currency: 'usd' } }),
  );
  const statuses = (await Promise.all(calls)).map((answer) => answer.status).sort();
  expect(statuses).toEqual([200, ...Array(11).fill(409)]);
  await server.api.ok('createWallet', { body: { customer_id, currency: 'eur' } });
  await server.api.ok('createWallet', { body: { customer_id, currency: 'usd', wallet_type: 'POST_PAID' } });
});

describe('what is wrong with a wallet', () => {
  test.each<[string, object, string[]]>([
    [
      'is reported at once',
      {
        conversion_rate: '-1',
        topup_conversion_rate: '0',
        initial_credits_to_load: '-5',
        initial_credits_expiry_date_utc: '2020-01-01T00:00:00Z',
        alert_settings: { alert_enabled: true },
        auto_topup: { threshold: '1', amount: '0' },
      },
      [
        'alert_settings.alert_enabled',
        'auto_topup.amount',
        'auto_topup.invoicing',
        'conversion_rate',
        'initial_credits_expiry_date_utc',
        'initial_credits_to_load',
        'topup_conversion_rate',
      ],
    ],
    ['an impossible date', { initial_credits_to_load_expiry_date: 20270230 }, ['initial_credits_to_load_expiry_date']],
    ['an unknown price unit', { price_unit: 'none' }, ['price_unit']],
    ['a promotional wallet', { wallet_type: 'PROMOTIONAL' }, ['wallet_type']],
    ['a vanishing rate', { conversion_rate: '0.0000000000000001' }, ['conversion_rate']],
  ])('%s', async (_name, body, expected) => {
    const failure = await server.api.fails('createWallet', {
      body: { customer_id: await newCustomer(), currency: 'usd', ...body },
    });
    expect(failure.body.code).toBe('validation_error');
    expect(Object.keys(failure.body.details ?? {}).sort()).toEqual(expected);
  });

  test('whose it is must be said and known', async () => {
    const failure = await server.api.fails('createWallet', { body: { currency: 'usd' } });
    expect(Object.keys(failure.body.details ?? {})).toEqual(['customer_id']);
    const unknown = await server.api.fails('createWallet', {
      body: { external_customer_id: 'nobody', currency: 'usd' },
    });
    expect(unknown.status).toBe(404);
  });
});

test('a wallet in a price unit takes its currency and rate', async () => {
  await server.api.ok('createPriceUnit', {
    body: { name: 'Tokens', code: 'tok', symbol: 'T', base_currency: 'eur', conversion_rate: '0.01' },
  });
  expect(await newWallet({ price_unit: 'tok' })).toMatchObject({ currency: 'eur', conversion_rate: '0.01' });
});

describe('worked examples', () => {
  test('1 and 2: two rates, and credits win over money', async () => {
    const wallet = await newWallet({ conversion_rate: '0.01', topup_conversion_rate: '0.008' });
    const first = await topUp(wallet, { amount: '10', transaction_reason: 'PURCHASED_CREDIT_DIRECT' });
    expect(first.wallet_transaction).toMatchObject({
      amount: '10',
      credit_amount: '1250',
      credits_available: '1250',
      topup_conversion_rate: '0.008',
      reference_type: 'EXTERNAL',
    });
    expect(first.wallet).toMatchObject({ credit_balance: '1250', balance: '12.5' });
    const second = await topUp(wallet, {
      credits_to_add: '500',
      amount: '10',
      transaction_reason: 'PURCHASED_CREDIT_DIRECT',
    });
    expect(second.wallet_transaction.amount).toBe('4');
    expect(second.wallet).toMatchObject({ credit_balance: '1750', balance: '17.5' });
  });

  test('4: the order of spending', async () => {
    const wallet = await newWallet();
    const soon = days(10);
    const later = days(30);
    const lots = [
      ['A', { credits_to_add: '40', expiry_date_utc: days(1) }],
      ['B', { credits_to_add: '60', priority: 5 }],
      ['C', { credits_to_add: '25', priority: 1, expiry_date_utc: later }],
      ['D', { credits_to_add: '80', priority: 1, expiry_date_utc: later }],
      ['E', { credits_to_add: '10', priority: 1, expiry_date_utc: soon }],
    ] as const;
    for (const [description, body] of lots) await topUp(wallet, { ...body, description });
    expect(await debit(wallet, '120')).toMatchObject({ credit_balance: '95' });
    const rows = await transactionsOf(wallet);
    const left = Object.fromEntries(rows.map((row) => [row.description, row.credits_available]));
    expect(left).toEqual({ A: '40', B: '55', C: '0', D: '0', E: '0', '': '0' });
    const nameOf = new Map(rows.map((row) => [row.id, row.description]));
    const spent = rows
      .at(-1)
      ?.metadata?.consumed_credit_tx_ids?.split(',')
      .map((id) => nameOf.get(id));
    expect(spent).toEqual(['E', 'D', 'C', 'B']);
  });

  test('5: an overdraft is filled up before new credits can be spent', async () => {
    const wallet = await newWallet({ initial_credits_to_load: '30' });
    expect(await debit(wallet, '50')).toMatchObject({ credit_balance: '-20', balance: '-20' });
    const first = await topUp(wallet, { credits_to_add: '15' });
    expect(first.wallet_transaction).toMatchObject({ credits_available: '0', credit_balance_after: '-5' });
    const second = await topUp(wallet, { credits_to_add: '25' });
    expect(second.wallet_transaction).toMatchObject({
      credits_available: '20',
      credit_balance_before: '-5',
      credit_balance_after: '20',
    });
  });
});

test('a key is good for one movement, over all wallets', async () => {
  const wallet = await newWallet({ initial_credits_to_load: '100' });
  const other = await newWallet({ initial_credits_to_load: '100' });
  await debit(wallet, '1', 'once');
  for (const { id } of [wallet, other]) {
    const again = await server.api.fails('debitWallet', {
      path: { id },
      body: { credits: '1', transaction_reason: 'MANUAL_BALANCE_DEBIT', idempotency_key: 'once' },
    });
    expect(again.body).toMatchObject({ code: 'already_exists', details: { idempotency_key: 'once' } });
  }
  // Without a key two equal top-ups are two.
  await Promise.all([topUp(other, { credits_to_add: '5' }), topUp(other, { credits_to_add: '5' })]);
  expect(await server.api.ok('getWallet', { path: { id: other.id } })).toMatchObject({ credit_balance: '110' });
});

test('a prepaid wallet becomes a post-paid one', async () => {
  const wallet = await newWallet({ conversion_rate: '0.1', metadata: { team: 'a' }, initial_credits_to_load: '30' });
  const path = { id: wallet.id };
  const body = { modification_type: 'prepaid_to_postpaid' as const };
  const { original_wallet, new_wallet } = await server.api.ok('modifyWallet', { path, body });
  expect(original_wallet).toMatchObject({ id: wallet.id, wallet_status: 'closed', credit_balance: '0' });
  expect(new_wallet).toMatchObject({
    wallet_type: 'POST_PAID',
    name: 'Postpaid Wallet - USD',
    credit_balance: '30',
    balance: '3',
    metadata: { team: 'a', converted_from: wallet.id },
    config: { allowed_price_types: ['ALL'] },
  });
  expect((await server.api.fails('modifyWallet', { path, body })).body.code).toBe('invalid_operation');
  const second = await server.api.ok('createWallet', { body: { customer_id: wallet.customer_id, currency: 'usd' } });
  expect((await server.api.fails('modifyWallet', { path: { id: second.id }, body })).body.code).toBe('already_exists');
});

test('transactions are found by what they are', async () => {
  const wallet = await newWallet();
  const { wallet_transaction: free } = await topUp(wallet, {
    credits_to_add: '7',
    expiry_date_utc: days(3),
    priority: 2,
  });
  await topUp(wallet, { credits_to_add: '9', transaction_reason: 'PURCHASED_CREDIT_DIRECT' });
  await debit(wallet, '1', 'found');
  const find = async (query: object) =>
    (await server.api.ok('queryWalletTransaction', { body: { id: wallet.id, ...query } })).items.map(
      (t) => t.credit_amount,
    );
  expect(await find({})).toEqual(['1', '9', '7']);
  expect(await find({ type: 'debit' })).toEqual(['1']);
  expect(await find({ transaction_reason: 'FREE_CREDIT_GRANT' })).toEqual(['7']);
  expect(await find({ reference_type: 'REQUEST', reference_id: 'found' })).toEqual(['1']);
  expect(await find({ credits_available_gt: 6 })).toEqual(['9']);
  expect(await find({ priority: 2 })).toEqual(['7']);
  expect(await find({ expiry_date_before: days(4), expiry_date_after: days(2) })).toEqual(['7']);
  expect(await find({ expiry_date_after: days(4) })).toEqual([]);
  expect(await find({ filters: [{ field: 'credit_amount', operator: 'gt', value: { number: 8 } }] })).toEqual(['9']);
  const [whole] = (
    await server.api.ok('getWalletTransactions', {
      path: { id: wallet.id },
      query: { type: 'credit', transaction_reason: 'FREE_CREDIT_GRANT', expand: 'customer,created_by_user,wallet' },
    })
  ).items;
  expect(whole).toMatchObject({ id: free.id, customer: { id: wallet.customer_id }, wallet: { id: wallet.id } });
  expect(whole?.created_by_user?.id).toBe(free.created_by);
  const half = await server.api.fails('queryWalletTransaction', { body: { reference_id: 'x' } });
  expect(Object.keys(half.body.details ?? {})).toEqual(['reference_type']);
  const shown = await server.api.ok('listWallets', {
    query: { wallet_ids: [wallet.id], expand: 'credits_available_breakdown' },
  });
  expect(shown.items[0]?.credits_available_breakdown).toEqual({ purchased: '9', free: '6' });
});
