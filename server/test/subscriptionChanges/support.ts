import type { Invoice, Subscription } from '@flexprice/generated/types';
import { afterAll, beforeAll } from 'vitest';
import { newLife, newPlan, type PriceWish, subscribe } from '../helpers/sales.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

/** A server for the tests of one file, and what they ask it again and again. */
export function newShop() {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());
  return {
    get server(): TestServer {
      return server;
    },

    /** A subscription of a new customer on a plan of its own, and that customer's time. */
    async starting(now: string, wish: Parameters<typeof subscribe>[2] = {}, wishes: readonly PriceWish[] = [{}]) {
      const { api } = server;
      const life = await newLife(api, now);
      const { plan, prices } = await newPlan(api, wishes);
      return { life, plan, prices, made: await subscribe(api, plan.id, { customer_id: life.customer.id, ...wish }) };
    },

    read: (id: string) => server.api.ok('getSubscription', { path: { id } }),

    invoicesOf: async (id: string): Promise<Invoice[]> =>
      (await server.api.ok('listInvoices', { query: { subscription_id: id, limit: 100 } })).items,

    /** Of all wallets, separated by commas. */
    balanceOf: async (customerId: string): Promise<string> =>
      (await server.api.ok('getWalletsByCustomerId', { path: { id: customerId } }))
        .map((wallet) => wallet.balance)
        .join(),
  };
}

/** The wish for so many of what a price is for. */
export const seats = (quantity: string, price: string) => ({ override_line_items: [{ price_id: price, quantity }] });

export const liveItems = (row: Subscription) =>
  (row.line_items ?? []).filter((item) => item.end_date.startsWith('0001'));
