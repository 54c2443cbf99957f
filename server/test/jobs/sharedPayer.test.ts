import { afterEach, expect, test } from 'vitest';
import { decimal, formatDecimal, sum } from '../../src/rating/decimal.ts';
import { until } from '../helpers/billing.ts';
import { TestClock } from '../helpers/clock.ts';
import { newCustomer, newMeter, newPlan, subscribe } from '../helpers/sales.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';
import { booksOf, newWallet, topUp, transactionsOf } from '../helpers/wallets.ts';

/** Jobs of several customers are done in one transaction, where locks do not keep them apart: also when one pays for all. */
let server: TestServer | undefined;
afterEach(() => server?.stop());

const HEIRS = 8;

const sumOf = (amounts: readonly (string | undefined)[]): string =>
  formatDecimal(sum(amounts.map((amount) => decimal(amount ?? '0'))));

test.each(['PRE_PAID', 'POST_PAID'] as const)('a %s wallet pays for many customers, once', async (wallet_type) => {
  const clock = new TestClock('2025-01-01T00:00:00Z');
  server = await startTestServer({ clock });
  const { api } = server;
  const meter = await newMeter(api);
  const usage = { type: 'USAGE', meter_id: meter.id, amount: '1', invoice_cadence: 'ARREAR' } as const;
  const { plan } = await newPlan(api, [usage]);
  const payer = await newCustomer(api);
  const wallet = await newWallet(api, { customer_id: payer.id, wallet_type });
  await topUp(api, wallet.id, { credits_to_add: '100' });
  const users = await Promise.all(Array.from({ length: HEIRS }, () => newCustomer(api)));
  const inheritance = { invoicing_customer_external_id: payer.external_id };
  for (const { id } of users) await subscribe(api, plan.id, { customer_id: id, inheritance });
  clock.advance(3600);
  const events = users.map(({ external_id }) => ({
    event_name: meter.event_name,
    external_customer_id: external_id,
    timestamp: '2025-01-01T01:00:00Z',
    properties: { tokens: 30 },
  }));
  await api.ok('ingestEventsBulk', { body: { events } });
  clock.advance(40 * 86_400);
  const invoices = await until(
    async () => (await api.ok('listInvoices', { query: { customer_id: payer.id, limit: 100 } })).items,
    (found) => found.filter(({ invoice_status }) => invoice_status === 'FINALIZED').length >= HEIRS,
  );
  const paid = invoices.map(({ total_prepaid_credits_applied, amount_paid }) =>
    wallet_type === 'PRE_PAID' ? total_prepaid_credits_applied : amount_paid,
  );
  expect(sumOf(paid)).toBe('100');
  expect(await api.ok('getWallet', { path: { id: wallet.id } })).toMatchObject({ credit_balance: '0' });
  const debits = (await transactionsOf(api, wallet.id)).filter(({ type }) => type === 'debit');
  expect(sumOf(debits.map(({ credit_amount }) => credit_amount))).toBe('100');
  expect((await booksOf(server)).fault).toBeUndefined();
});
