import type { CreateWalletRequest, TopUpWalletRequest, Wallet } from '@flexprice/generated/types';
import { ONE_MOMENT, type Verdict, verifyBooks } from '../../src/billing/verify/index.ts';
import { sql } from '../../src/db/index.ts';
import type { Api } from './api.ts';
import { fresh, newCustomer } from './sales.ts';
import type { TestServer } from './server.ts';
import { firstTenant } from './tenants.ts';

/** A prepaid wallet in dollars of a new customer, unless asked otherwise. */
export async function newWallet(api: Api, wish: Partial<CreateWalletRequest> = {}): Promise<Wallet> {
  const customer_id = wish.customer_id ?? (await newCustomer(api)).id;
  return api.ok('createWallet', { body: { currency: 'usd', ...wish, customer_id } });
}

/** Free credits, unless another reason is given. */
export const topUp = (api: Api, id: string, body: Partial<TopUpWalletRequest>) =>
  api.ok('topUpWallet', { path: { id }, body: { transaction_reason: 'FREE_CREDIT_GRANT', ...body } });

/** Credits taken by hand. */
export const debit = (api: Api, id: string, credits: string, idempotency_key = fresh('debit')) =>
  api.ok('debitWallet', {
    path: { id },
    body: { credits, transaction_reason: 'MANUAL_BALANCE_DEBIT', idempotency_key },
  });

/** The ledger of a wallet, oldest first. */
export async function transactionsOf(api: Api, id: string) {
  return (await api.ok('getWalletTransactions', { path: { id }, query: { order: 'asc', limit: 1000 } })).items;
}

/** What a look at all books of a server's database finds. */
export const booksOf = (server: TestServer): Promise<Verdict> =>
  server.running.services.databases.unit(async (unit) => {
    await unit.query(ONE_MOMENT);
    return verifyBooks(unit);
  });

/** Sets a setting of the first environment as it is kept. */
export async function setSetting(server: TestServer, key: string, value: object): Promise<void> {
  const { tenantId, environmentId } = await firstTenant(server);
  await server.running.services.databases.query(sql`
    insert into settings (tenant_id, environment_id, key, value, created_at, updated_at)
    values (${tenantId}, ${environmentId}, ${key}, ${JSON.stringify(value)}::jsonb, now(), now())
    on conflict (environment_id, key) do update set value = excluded.value`);
}
