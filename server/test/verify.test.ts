import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTestServer, type TestServer, urlOf } from './helpers/server.ts';
import { booksOf, debit, newWallet, topUp } from './helpers/wallets.ts';

let server: TestServer;
let wallet: string;
beforeEach(async () => {
  server = await startTestServer();
  wallet = (await newWallet(server.api, { initial_credits_to_load: '100' })).id;
  await debit(server.api, wallet, '30');
  await topUp(server.api, wallet, { credits_to_add: '5', priority: 1 });
  await debit(server.api, wallet, '7');
});
afterEach(() => server.stop());

/** Statements of somebody who may do everything and stops at nothing. */
async function tamper(...statements: string[]): Promise<void> {
  const client = new pg.Client(server.connection);
  await client.connect();
  try {
    await client.query(`set session_replication_role = replica`);
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

test('books that only the server has written are in order', async () => {
  expect(await booksOf(server)).toEqual({ wallets: 1, transactions: 4, entries: 4 });
});

test.each<[string, string, string]>([
  [
    'an entry of another amount',
    `update ledger_entries set amount = 31 where amount = 30`,
    'ledger entry .*31.* says 30',
  ],
  [
    'an entry that turns around',
    `update ledger_entries set debit_account = credit_account, credit_account = debit_account where amount = 7`,
    'or the other way',
  ],
  [
    'an entry that is gone',
    `delete from ledger_entries where amount = 30`,
    'wallet transaction .* no ledger entry moves its 30',
  ],
  [
    'an entry out of nothing',
    `insert into ledger_entries (id, tenant_id, environment_id, debit_account, credit_account, unit, amount, cause_type, cause_id, created_at) select 'ledger_x', tenant_id, environment_id, 'granted', 'wallet:' || id, 'credit', 50, 'wallet_transaction', 'wtxn_x', now() from wallets`,
    'ledger entry ledger_x: its transaction wtxn_x does not exist',
  ],
  ['a balance', `update wallets set credits = credits + 1`, 'wallet .* its balance is 69.* entries come to 68'],
  [
    'credits that come back',
    `update wallet_transactions set credits_available = credits_available + 2 where credit_amount = 100`,
    'wallet .* holds 68.* 70.* are left',
  ],
  [
    'a transaction with its entry',
    `update wallet_transactions set credit_amount = 20, credit_balance_after = 80 where credit_amount = 30; update ledger_entries set amount = 20 where amount = 30`,
    'wallet transaction .* it begins at 70.* ended at 80',
  ],
])('the first thing that is wrong is named: %s', async (_name, statement, expected) => {
  await tamper(...statement.split(';'));
  expect((await booksOf(server)).fault?.found).toMatch(new RegExp(expected));
});

test('the database refuses to have the ledger changed at all', async () => {
  const client = new pg.Client(server.connection);
  await client.connect();
  try {
    for (const statement of [
      'update ledger_entries set amount = 1',
      'delete from ledger_entries',
      'truncate ledger_entries',
      'delete from wallet_transactions',
      'update wallet_transactions set credit_amount = 1',
      'update wallet_transactions set credits_available = credits_available + 1 where credits_available > 0',
      'update wallets set credits = -1',
    ]) {
      await expect(client.query(statement), statement).rejects.toThrow();
    }
  } finally {
    await client.end();
  }
});

test('the command says whether the books are in order, by its exit code too', async () => {
  const run = async () => {
    const child = spawn(
      process.execPath,
      ['--conditions=flexprice-source', fileURLToPath(new URL('../src/verify.ts', import.meta.url))],
      {
        env: { ...process.env, DATABASE_URL: urlOf(server.connection) },
      },
    );
    let text = '';
    child.stderr.on('data', (chunk) => {
      text += chunk;
    });
    const [code] = await once(child, 'exit');
    return { code, text };
  };
  expect(await run()).toEqual({
    code: 0,
    text: 'The books are in order: 1 wallets, 4 transactions, 4 ledger entries.\n',
  });
  await tamper('update wallets set credits = credits + 1');
  expect(await run()).toMatchObject({ code: 1, text: expect.stringContaining(`wallet ${wallet}: its balance is 69`) });
});
