import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Connection } from '../../src/db/index.ts';
import { Api } from '../helpers/api.ts';
import { until } from '../helpers/billing.ts';
import { newDatabase } from '../helpers/server.ts';
import { StripeDouble } from '../payments/stripeDouble.ts';
import { ServerProcess } from './process.ts';

const KEY = 'sk_crash_test_0123456789';
const PATIENCE = 240_000;

let database: Awaited<ReturnType<typeof newDatabase>>;
let double: StripeDouble;
let server: ServerProcess;
let api: Api;
beforeEach(async () => {
  database = await newDatabase();
  double = new StripeDouble();
  await start();
}, PATIENCE);
afterEach(async () => {
  await server.stop().catch(() => {});
  double.stop();
  await database.drop();
}, PATIENCE);

async function start(): Promise<void> {
  server = await ServerProcess.start('/unused', {
    DATABASE_URL: urlOf(database.connection),
    FLEXPRICE_API_KEY: KEY,
    STRIPE_SECRET_KEY: 'sk_test_double',
    STRIPE_API_URL: await double.address(),
  });
  api = new Api(server.url, KEY);
}

function urlOf({ connectionString, host, port, user, password, database: name }: Connection): string {
  if (connectionString) return connectionString;
  const secret = typeof password === 'string' ? `:${encodeURIComponent(password)}` : '';
  return `postgres://${user}${secret}@localhost:${port}/${name}?host=${encodeURIComponent(host ?? 'localhost')}`;
}

/** Lets what waits for later come now, in a database whose server is gone. */
async function hurry(): Promise<void> {
  const client = new pg.Client(database.connection);
  await client.connect();
  await client.query(`update jobs set run_at = now() where kind like 'payment.%' and state = 'waiting'`);
  await client.end();
}

/** The steps of a charge, between which the process may die. */
const MOMENTS = ['before the provider has it', 'when the provider has done it', 'just when the answer comes'] as const;

/** Kills the server at a moment of the next charge, whatever the caller then sees. */
function killAt(moment: (typeof MOMENTS)[number]): Promise<void> {
  return new Promise((resolve) => {
    double.watch = async (path, when) => {
      const wanted = { [MOMENTS[0]]: 'before', [MOMENTS[1]]: 'done', [MOMENTS[2]]: 'answered' }[moment];
      if (path !== '/payment_intents' || when !== wanted) return 'go on';
      double.watch = undefined;
      await server.kill();
      resolve();
      return when === 'before' ? 'drop' : 'go on';
    };
  });
}

const customerAndPlan = async () => {
  const customer = await api.ok('createCustomer', { body: { external_id: 'kestrel', name: 'Kestrel' } });
  const plan = await api.ok('createPlan', { body: { name: 'Pro', lookup_key: 'pro' } });
  await api.ok('createPrice', {
    body: {
      currency: 'usd',
      entity_type: 'PLAN',
      entity_id: plan.id,
      type: 'FIXED',
      billing_model: 'FLAT_FEE',
      amount: '49',
      billing_period: 'MONTHLY',
      billing_period_count: 1,
      invoice_cadence: 'ADVANCE',
    },
  });
  return { customer: customer.id, plan: plan.id };
};

const succeeded = () => double.of('payment_intent').filter(({ status }) => status === 'succeeded');

test.each(MOMENTS)(
  'a payment is charged once though the server is killed %s',
  { timeout: PATIENCE },
  async (moment) => {
    const { customer } = await customerAndPlan();
    const invoice = await api.ok('createInvoice', {
      body: {
        customer_id: customer,
        currency: 'usd',
        subtotal: '80',
        total: '80',
        amount_due: '80',
        line_items: [{ display_name: 'Consulting', quantity: '1', amount: '80' }],
      },
    });
    const killed = killAt(moment);
    const asked = api.call('createPayment', {
      body: {
        destination_type: 'INVOICE',
        destination_id: invoice.id,
        payment_method_type: 'CARD',
        payment_method_id: 'pm_card_visa',
        amount: '80',
        currency: 'usd',
        process_payment: true,
      },
    });
    await Promise.allSettled([asked, killed]);
    await killed;
    await hurry();
    await start();
    const paid = await until(
      () => api.ok('getInvoice', { path: { id: invoice.id } }),
      (one) => one.payment_status === 'SUCCEEDED',
      60_000,
    );
    expect(paid.amount_paid).toBe('80');
    const { items } = await api.ok('listPayments', { query: { destination_id: invoice.id } });
    expect(items.map((one) => one.payment_status)).toEqual(['SUCCEEDED']);
    expect(succeeded()).toHaveLength(1);
  },
);

test('a subscription that must be paid leaves neither itself nor its money when the server dies', {
  timeout: PATIENCE,
}, async () => {
  const { customer, plan } = await customerAndPlan();
  const killed = killAt('when the provider has done it');
  const asked = api.call('createSubscription', {
    body: {
      customer_id: customer,
      plan_id: plan,
      currency: 'usd',
      billing_period: 'MONTHLY',
      payment_behavior: 'error_if_incomplete',
      gateway_payment_method_id: 'pm_card_visa',
    },
  });
  await Promise.allSettled([asked, killed]);
  await killed;
  expect(succeeded()).toHaveLength(1);
  await hurry();
  await start();
  await until(
    async () => (await api.ok('listPayments', { query: { destination_id: customer } })).items,
    ([one]) => one?.payment_status === 'REFUNDED',
    60_000,
  );
  expect(double.of('refund')).toMatchObject([{ payment_intent: succeeded()[0]?.id, amount: 4900 }]);
  expect((await api.ok('querySubscription', { body: { customer_id: customer } })).items).toEqual([]);
});
