import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyBooks } from '../../src/billing/verify/index.ts';
import { runningDatabase } from '../../src/db/embedded/index.ts';
import { type Connection, Databases, type Sql, sql } from '../../src/db/index.ts';
import { Api } from '../helpers/api.ts';
import { onPage, until } from '../helpers/billing.ts';
import { newPlan } from '../helpers/sales.ts';
import { ServerProcess } from './process.ts';

const KEY = 'sk_crash_test_0123456789';
const CARD = { do: 'pay', number: '4242424242424242' };

let dataDir: string;
let server: ServerProcess | undefined;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'flexprice-crash-'));
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  await rm(dataDir, { recursive: true, force: true });
});

const start = async () => {
  server = await ServerProcess.start(dataDir, { FLEXPRICE_API_KEY: KEY });
  return new Api(server.url, KEY);
};

const databasesOf = () => new Databases(runningDatabase(dataDir) as Connection, { max: 2 });

/** What the test provider has charged. */
async function chargesNow(): Promise<object[]> {
  const databases = databasesOf();
  try {
    return await databases.query(sql`select state from test_provider_records where kind = 'charge'`);
  } finally {
    await databases.close();
  }
}

/** The payment page at the address of the server that runs now. */
const pageAt = (url: string) => `${server?.url}${new URL(url).pathname}`;

/** Kills the server while what it does waits for a row, which was locked before it began. */
async function killAt(row: Sql, begin: () => Promise<unknown>): Promise<void> {
  const databases = databasesOf();
  await databases.unit(async (unit) => {
    expect(await unit.query(sql`${row} for update`)).toHaveLength(1);
    const broken = begin().catch(() => {});
    const waiting = () => databases.query(sql`select 1 from pg_stat_activity where wait_event_type = 'Lock'`);
    await until(waiting, (found) => found.length > 0, 90_000);
    await server?.kill();
    await broken;
  });
  await databases.close();
}

/** What becomes of a session after the restart: the customer comes back to the page, or its time ends. */
const AFTERWARDS = {
  async 'the customer pays again'(_api: Api, url: string) {
    await onPage(pageAt(url), CARD);
  },
  async 'the customer looks at the page again'(_api: Api, url: string) {
    await (await fetch(pageAt(url))).text();
  },
  async 'the time of the session ends'(api: Api, _url: string, id: string) {
    const databases = databasesOf();
    await databases.query(sql`update jobs set run_at = now() where kind = 'checkout.expire' and key = ${id}`);
    await databases.close();
    const look = () => api.ok('getCheckoutSession', { path: { id } });
    await until(look, ({ checkout_status }) => checkout_status !== 'pending', 90_000);
  },
};

const page = sql`select 1 from test_provider_records where kind = 'page'`;
const session = sql`select 1 from checkout_sessions where checkout_status = 'pending'`;
const invoice = sql`select 1 from invoices where billing_reason = 'SUBSCRIPTION_CREATE'`;

type Case = { where: string; row: Sql; charges: object[]; afterwards: keyof typeof AFTERWARDS };
const charged = [{ state: 'succeeded' }];
const taken = { where: 'when the provider has the money, and the invoice not', row: invoice, charges: charged };
const counted = { where: 'between the payment and the subscription', row: session, charges: charged };

test.each<Case>([
  { where: 'before the provider has the money', row: page, charges: [], afterwards: 'the customer pays again' },
  { ...taken, afterwards: 'the customer looks at the page again' },
  { ...taken, afterwards: 'the time of the session ends' },
  { ...counted, afterwards: 'the customer pays again' },
  { ...counted, afterwards: 'the time of the session ends' },
])(
  'SIGKILL of a checkout $where: one subscription and one payment once $afterwards',
  async ({ row, charges, afterwards }) => {
    const api = await start();
    const { plan } = await newPlan(api, [{ amount: '49' }]);
    const { id: customer_id } = await api.ok('createCustomer', { body: { external_id: 'kestrel', name: 'Kestrel' } });
    const opened = await api.ok('createCheckoutSession', {
      body: {
        customer_external_id: 'kestrel',
        action: 'create_subscription',
        payment_provider: 'razorpay',
        configuration: { create_subscription_params: { plan_id: plan.id, currency: 'usd', billing_period: 'MONTHLY' } },
        success_url: 'https://app.example/welcome',
      },
    });
    const url = opened.payment_action?.url ?? '';
    await killAt(row, () => onPage(url, CARD));

    const again = await start();
    const before = await again.ok('getCheckoutSession', { path: { id: opened.id } });
    expect(before.checkout_status).toBe('pending');
    expect(await chargesNow()).toEqual(charges);
    await AFTERWARDS[afterwards](again, url, opened.id);

    const done = await again.ok('getCheckoutSession', { path: { id: opened.id } });
    expect(done.checkout_status).toBe('completed');
    const subscriptions = await again.ok('querySubscription', { body: { customer_id } });
    expect(subscriptions.items).toMatchObject([{ subscription_status: 'active', plan_id: plan.id }]);
    const payments = await again.ok('listPayments', { query: { limit: 100 } });
    expect(payments.items).toMatchObject([{ payment_status: 'SUCCEEDED', amount: '49' }]);
    const invoices = await again.ok('queryInvoice', { body: { customer_id } });
    expect(invoices.items).toMatchObject([{ invoice_status: 'FINALIZED', amount_paid: '49', amount_remaining: '0' }]);
    expect(await chargesNow()).toEqual(charged);
    const databases = databasesOf();
    const verdict = await verifyBooks(databases);
    await databases.close();
    expect(verdict.fault).toBeUndefined();
  },
  240_000,
);
