import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyBooks } from '../../src/billing/verify/index.ts';
import { runningDatabase } from '../../src/db/embedded/index.ts';
import { type Connection, Databases, sql } from '../../src/db/index.ts';
import { Api } from '../helpers/api.ts';
import { until } from '../helpers/billing.ts';
import { newPlan, subscribe } from '../helpers/sales.ts';
import { ServerProcess } from './process.ts';

const KEY = 'sk_crash_test_0123456789';

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

/** Moves credits from several callers until the server is gone; gives the keys of what was acknowledged. */
async function moveUntilGone(api: Api, ids: readonly string[], onMove: (count: number) => void): Promise<Set<string>> {
  const acknowledged = new Set<string>();
  let next = 0;
  const caller = async () => {
    for (;;) {
      const number = next++;
      const key = `move-${number}`;
      const path = { id: ids[number % ids.length] ?? '' };
      try {
        if (number % 3)
          await api.ok('debitWallet', {
            path,
            body: { credits: '1', transaction_reason: 'MANUAL_BALANCE_DEBIT', idempotency_key: key },
          });
        else
          await api.ok('topUpWallet', {
            path,
            body: { credits_to_add: '2', transaction_reason: 'FREE_CREDIT_GRANT', idempotency_key: key },
          });
      } catch {
        return;
      }
      acknowledged.add(key);
      onMove(acknowledged.size);
    }
  };
  await Promise.all(Array.from({ length: 8 }, caller));
  return acknowledged;
}

test.each([40, 111, 203])(
  'SIGKILL after %i movements: what was acknowledged is there once, and the books are in order',
  async (count) => {
    const api = await start();
    const ids: string[] = [];
    for (const external_id of ['one', 'two']) {
      const customer = await api.ok('createCustomer', { body: { external_id, name: external_id } });
      const body = { customer_id: customer.id, currency: 'usd', initial_credits_to_load: '50' };
      ids.push((await api.ok('createWallet', { body })).id);
    }
    let killed: Promise<void> | undefined;
    const acknowledged = await moveUntilGone(api, ids, (moves) => {
      if (moves >= count) killed ??= server?.kill();
    });
    await killed;

    const again = await start();
    const keys: string[] = [];
    for (const id of ids) {
      const { items } = await again.ok('getWalletTransactions', { path: { id }, query: { limit: 1000 } });
      keys.push(...items.map((row) => row.idempotency_key));
    }
    for (const key of acknowledged) expect(keys.filter((one) => one === key)).toEqual([key]);
    const databases = new Databases(runningDatabase(dataDir) as Connection, { max: 1 });
    const verdict = await verifyBooks(databases);
    const [audited] = await databases.query<{ debits: string; booked: string }>(sql`
      select (select count(*) from audit_logs where operation_id = 'debitWallet') as debits,
        (select count(*) from wallet_transactions where transaction_reason = 'MANUAL_BALANCE_DEBIT') as booked`);
    await databases.close();
    expect(verdict.fault).toBeUndefined();
    expect(verdict.entries).toBe(keys.length);
    expect(audited?.debits).toBe(audited?.booked);
  },
  // A start takes long where others share the machine.
  180_000,
);

test('SIGKILL while jobs give credits and take expired ones: each is given and taken once', async () => {
  const api = await start();
  const { plan } = await newPlan(api, [{ amount: '0' }]);
  const ahead = new Date(Date.now() + 3_600_000).toISOString();
  const customers: string[] = [];
  for (let index = 0; index < 12; index++) {
    const { id } = await api.ok('createCustomer', { body: { external_id: `c${index}`, name: 'Kestrel' } });
    customers.push(id);
    const wallet = await api.ok('createWallet', { body: { customer_id: id, currency: 'usd' } });
    const expiring = { credits_to_add: '3', transaction_reason: 'FREE_CREDIT_GRANT' as const, expiry_date_utc: ahead };
    await api.ok('topUpWallet', { path: { id: wallet.id }, body: expiring });
    const { id: subscription_id } = await subscribe(api, plan.id, { customer_id: id });
    for (const credits of ['5', '7']) {
      const once = { name: 'Welcome', cadence: 'ONETIME', expiration_type: 'NEVER', credits } as const;
      const grant = { ...once, scope: 'SUBSCRIPTION', subscription_id, start_date: ahead } as const;
      await api.ok('createCreditGrant', { body: grant });
    }
  }
  const databases = new Databases(runningDatabase(dataDir) as Connection, { max: 1 });
  const kinds = sql`kind in ('grant.apply', 'wallet.expire_credits')`;
  const left = async (from: Databases) => {
    const [row] = await from.query<{ count: number }>(sql`
      select count(*)::int as count from jobs where ${kinds} and state = 'waiting'`);
    return row?.count ?? 0;
  };
  expect(await left(databases)).toBe(36);
  await databases.query(sql`update jobs set run_at = now() where ${kinds}`);
  await until(
    () => left(databases),
    (count) => count <= 24,
    90_000,
  );
  await databases.close();
  await server?.kill();

  const again = await start();
  const after = new Databases(runningDatabase(dataDir) as Connection, { max: 1 });
  await until(
    () => left(after),
    (count) => count === 0,
    90_000,
  );
  const verdict = await verifyBooks(after);
  await after.close();
  expect(verdict.fault).toBeUndefined();
  for (const id of customers) {
    const [wallet] = await again.ok('getWalletsByCustomerId', { path: { id } });
    expect(wallet?.credit_balance).toBe('12');
  }
}, 240_000);
