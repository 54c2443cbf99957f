import type { Api } from './api.ts';

/** A grant of 25 credits that comes once. */
export const once = { name: 'Welcome', credits: '25', cadence: 'ONETIME', expiration_type: 'NEVER' } as const;

/** A grant of 10 credits a month, each for its month. */
export const monthly = {
  name: 'Included',
  credits: '10',
  cadence: 'RECURRING',
  period: 'MONTHLY',
  period_count: 1,
  expiration_type: 'BILLING_CYCLE',
} as const;

/** The wallet that grants made for a customer, if there is one, and what happened in it, oldest first. */
export async function creditsOf(api: Api, customerId: string) {
  const [wallet] = await api.ok('getWalletsByCustomerId', { path: { id: customerId } });
  if (!wallet) return { wallet, rows: [] };
  const query = { order: 'asc', limit: 1000 } as const;
  const { items } = await api.ok('getWalletTransactions', { path: { id: wallet.id }, query });
  return { wallet, rows: items };
}
