import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../src/db/index.ts';
import { Decimal } from '../src/rating/decimal.ts';
import { settled } from './helpers/jobs.ts';
import { fresh, newPlan, subscribe } from './helpers/sales.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';
import { booksOf, debit, newWallet, topUp, transactionsOf } from './helpers/wallets.ts';

let server: TestServer;
let replica: TestServer;
let api: TestServer['api'];
beforeAll(async () => {
  server = await startTestServer();
  replica = await startTestServer({ connection: server.connection });
  api = server.api;
});
afterAll(async () => {
  // Whatever happened above, the books are in order.
  expect((await booksOf(server)).fault).toBeUndefined();
  await replica.stop();
  await server.stop();
});

/** Now the one server, now the other. */
const either = (index: number) => (index % 2 === 0 ? server.api : replica.api);

const many = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

const balance = async (id: string) => (await api.ok('getWallet', { path: { id } })).credit_balance;

type Balance = { credit_balance: string };

const manual = (idempotency_key: string, credits = '1') => ({
  credits,
  transaction_reason: 'MANUAL_BALANCE_DEBIT' as const,
  idempotency_key,
});

test('parallel top-ups and debits of one wallet on two replicas come to exact totals', async () => {
  const { id } = await newWallet(api, { initial_credits_to_load: '1000' });
  const answers = await many(120, (index) =>
    index % 3 === 0
      ? topUp(either(index), id, { credits_to_add: '2.5' }).then(() => '')
      : debit(either(index), id, '1.25').then((wallet) => wallet.credit_balance),
  );
  expect(await balance(id)).toBe('1000');
  const rows = await transactionsOf(api, id);
  expect(rows).toHaveLength(121);
  // Each debit was answered with the balance that it left behind.
  const after = rows.filter((row) => row.type === 'debit').map((row) => row.credit_balance_after);
  expect(answers.filter(Boolean).sort()).toEqual(after.sort());
});

test('parallel debits of many wallets on two replicas come to exact totals, whoever else is refused', async () => {
  const wallets = await many(12, () => newWallet(api, { initial_credits_to_load: '10' }));
  const closed = await newWallet(api);
  await api.ok('terminateWallet', { path: { id: closed.id } });
  const taken = fresh('taken');
  await debit(api, wallets[0]?.id ?? '', '1', taken);
  const answers = await many(120, (index) => {
    const [place, round] = [index % 15, Math.floor(index / 15)];
    const id = [...wallets.map((wallet) => wallet.id), closed.id, 'wallet_of_nobody', wallets[1]?.id][place] ?? '';
    const key = place === 14 ? taken : fresh('crowd');
    return either(round).call('debitWallet', { path: { id }, body: manual(key, '0.25') });
  });
  const statuses = answers.map(({ status }) => status);
  const expected = statuses.map((_, index) => [400, 404, 409][(index % 15) - 12] ?? 200);
  expect(statuses).toEqual(expected);
  const left = await Promise.all(wallets.map(({ id }) => balance(id)));
  expect(left).toEqual(['7', ...Array(11).fill('8')]);
  // Each answer tells what its own debit left behind.
  for (const [place, { id }] of wallets.entries()) {
    const told = answers.filter((_, index) => index % 15 === place).map(({ body }) => (body as Balance).credit_balance);
    const rows = (await transactionsOf(api, id)).filter(({ type }) => type === 'debit').slice(place === 0 ? 1 : 0);
    expect(told.sort()).toEqual(rows.map((row) => row.credit_balance_after).sort());
  }
  const [audited] = await server.running.services.databases.query<{ count: number }>(sql`
    select count(*)::int as count from audit_logs
    where operation_id = 'debitWallet' and entity_id = any(${wallets.map(({ id }) => id)}::text[])`);
  expect(audited?.count).toBe(97);
});

test('a wallet that somebody holds keeps no other waiting', async () => {
  const [held, free] = await many(2, () => newWallet(api, { initial_credits_to_load: '10' }));
  const waiting: Promise<unknown>[] = [];
  await server.running.services.databases.unit(async (unit) => {
    await unit.query(sql`select 1 from wallets where id = ${held?.id} for update`);
    for (let count = 0; count < 5; count++) {
      waiting.push(debit(api, held?.id ?? '', '1'));
      await debit(api, free?.id ?? '', '1');
    }
  });
  await Promise.all(waiting);
  expect([await balance(held?.id ?? ''), await balance(free?.id ?? '')]).toEqual(['5', '5']);
});

test('one key from many clients on two replicas moves credits once, over all wallets', async () => {
  const wallets = await many(4, () => newWallet(api, { initial_credits_to_load: '100' }));
  const key = fresh('shared');
  const answers = await many(48, (index) =>
    either(index).call('debitWallet', { path: { id: wallets[index % 4]?.id ?? '' }, body: manual(key) }),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(47).fill(409)]);
  const left = await Promise.all(wallets.map(({ id }) => balance(id)));
  expect(left.sort()).toEqual(['100', '100', '100', '99']);
});

test('an Idempotency-Key replays the first answer and books once', async () => {
  const { id } = await newWallet(api, { initial_credits_to_load: '100' });
  const headers = { 'Idempotency-Key': fresh('header') };
  const body = manual(fresh('once'), '30');
  const answers = await many(12, async (index) => {
    for (;;) {
      const answer = await either(index).with(headers).call('debitWallet', { path: { id }, body });
      // Still running elsewhere: ask again, as the answer says.
      if (answer.status !== 409) return answer;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  expect(new Set(answers.map(({ status, body: told }) => `${status} ${JSON.stringify(told)}`)).size).toBe(1);
  expect(await balance(id)).toBe('70');
});

test('of debits that come together one that is refused does not stop the others', async () => {
  const { id } = await newWallet(api, { initial_credits_to_load: '10' });
  const taken = fresh('taken');
  await debit(api, id, '1', taken);
  const answers = await many(30, (index) =>
    api.call('debitWallet', { path: { id }, body: manual(index % 3 === 0 ? taken : fresh('new'), '0.5') }),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(20);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(10);
  expect(await balance(id)).toBe('-1');
  // What was booked is in the audit log, once; what was refused is not.
  const [audited] = await server.running.services.databases.query<{ count: number }>(sql`
    select count(*)::int as count from audit_logs where operation_id = 'debitWallet' and entity_id = ${id}`);
  expect(audited?.count).toBe(21);
});

test('a wallet that is closed in the middle of it all takes and gives nothing afterwards', async () => {
  const { id } = await newWallet(api, { initial_credits_to_load: '100' });
  const answers = await many(60, (index) => {
    if (index === 20 || index === 21) return either(index).call('terminateWallet', { path: { id } });
    const body = { credits_to_add: '1', transaction_reason: 'FREE_CREDIT_GRANT' as const };
    return index % 2
      ? either(index).call('topUpWallet', { path: { id }, body })
      : either(index).call('debitWallet', { path: { id }, body: manual(fresh('closing')) });
  });
  expect([answers[20]?.status, answers[21]?.status].sort()).toEqual([200, 400]);
  const rows = await transactionsOf(api, id);
  expect(rows.at(-1)).toMatchObject({ transaction_reason: 'WALLET_TERMINATION', credit_balance_after: '0' });
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(rows.length - 1);
});

test('two replicas give each instalment once', async () => {
  const { plan } = await newPlan(api);
  // Far enough ahead that none is given when it is made; then all fall due at once.
  const start_date = new Date(Date.now() + 3_600_000).toISOString();
  const subscriptions = await many(8, () => subscribe(api, plan.id));
  await Promise.all(
    subscriptions.flatMap(({ id: subscription_id }) =>
      ['5', '7'].map((credits, index) =>
        either(index).ok('createCreditGrant', {
          body: {
            name: 'Start',
            scope: 'SUBSCRIPTION',
            subscription_id,
            credits,
            cadence: 'RECURRING',
            period: 'MONTHLY',
            period_count: 1,
            expiration_type: 'NEVER',
            start_date,
          },
        }),
      ),
    ),
  );
  const due = sql`kind = 'grant.apply' and run_at = ${start_date}::timestamptz and state = 'waiting'`;
  const moved = await server.running.services.databases.query(
    sql`update jobs set run_at = now() where ${due} returning id`,
  );
  expect(moved).toHaveLength(16);
  for (const { running } of [server, replica]) running.services.runner.wake();
  await settled(server);
  for (const { customer_id } of subscriptions) {
    const wallets = await api.ok('getWalletsByCustomerId', { path: { id: customer_id } });
    expect(wallets.map((wallet) => wallet.credit_balance)).toEqual(['12']);
  }
});

type Step = { move: 'topUp' | 'debit'; credits: number; priority: number | undefined; days: number | undefined };
const steps = fc.array(
  fc.record<Step>({
    move: fc.constantFrom('topUp', 'debit'),
    credits: fc.integer({ min: 1, max: 60 }),
    priority: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    days: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  }),
  { minLength: 4, maxLength: 14 },
);

test('whatever moves, a balance is the sum of its entries, and credits are spent in their order', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (moves) => {
      const { id } = await newWallet(api);
      const day = Date.UTC(2040, 0, 1);
      // What should be: lots in the order of spending, and an overdraft that is filled up first.
      const lots: { left: number; size: number; priority: number; expiry: number; age: number }[] = [];
      let overdraft = 0;
      for (const [age, { move, credits, priority, days }] of moves.entries()) {
        if (move === 'topUp') {
          const expiry = days === undefined ? undefined : new Date(day + days * 86_400_000).toISOString();
          await topUp(api, id, {
            credits_to_add: `${credits}`,
            ...(priority !== undefined && { priority }),
            ...(expiry && { expiry_date_utc: expiry }),
          });
          const filled = Math.min(overdraft, credits);
          overdraft -= filled;
          lots.push({
            left: credits - filled,
            size: credits,
            priority: priority ?? Number.POSITIVE_INFINITY,
            expiry: days ?? Number.POSITIVE_INFINITY,
            age,
          });
        } else {
          await debit(api, id, `${credits}`);
          const order = lots.toSorted(
            (a, b) => by(a.priority, b.priority) || by(a.expiry, b.expiry) || by(b.size, a.size) || by(a.age, b.age),
          );
          let missing = credits;
          for (const lot of order) {
            const taken = Math.min(lot.left, missing);
            lot.left -= taken;
            missing -= taken;
          }
          overdraft += missing;
        }
      }
      const rows = await transactionsOf(api, id);
      const left = rows.filter((row) => row.type === 'credit').map((row) => Number(row.credits_available));
      expect(left).toEqual(lots.map((lot) => lot.left));
      const total = lots.reduce((sum, lot) => sum + lot.left, 0) - overdraft;
      expect(await balance(id)).toBe(`${total}`);
      const sum = rows.reduce(
        (all, row) => (row.type === 'credit' ? all.plus(row.credit_amount) : all.minus(row.credit_amount)),
        new Decimal(0),
      );
      expect(sum.toFixed()).toBe(`${total}`);
    }),
    { numRuns: 12 },
  );
});

const by = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
