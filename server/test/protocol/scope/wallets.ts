import { type Attempts, LARGE, names, shows } from './attempt.ts';
import { grant } from './world.ts';

const topUp = { credits_to_add: '1', transaction_reason: 'FREE_CREDIT_GRANT' } as const;
const debit = { credits: '1', transaction_reason: 'MANUAL_BALANCE_DEBIT', idempotency_key: 'd1' } as const;

export const wallets: Attempts<
  | 'createWallet'
  | 'listWallets'
  | 'queryWallet'
  | 'getWallet'
  | 'updateWallet'
  | 'topUpWallet'
  | 'debitWallet'
  | 'terminateWallet'
  | 'modifyWallet'
  | 'getWalletTransactions'
  | 'queryWalletTransaction'
  | 'getWalletsByCustomerId'
  | 'createCreditGrant'
  | 'listCreditGrants'
  | 'getCreditGrant'
  | 'updateCreditGrant'
  | 'deleteCreditGrant'
  | 'getPlanCreditGrants'
  | 'getAddonCreditGrants'
  | 'getSubscriptionUpcomingGrants'
  | 'getCustomerUpcomingGrants'
> = {
  createWallet: [names((w) => ({ body: { customer_id: w.customer, currency: 'eur' } }))],
  listWallets: [
    shows(() => ({ query: { limit: LARGE, expand: 'credits_available_breakdown' } })),
    names((w) => ({ query: { wallet_ids: [w.wallet] } })),
  ],
  queryWallet: [shows(() => ({ body: { limit: LARGE } })), names((w) => ({ body: { wallet_ids: [w.wallet] } }))],
  getWallet: [names((w) => ({ path: { id: w.wallet } }))],
  updateWallet: [names((w) => ({ path: { id: w.wallet }, body: { name: 'stolen' } }))],
  topUpWallet: [names((w) => ({ path: { id: w.wallet }, body: topUp }))],
  debitWallet: [names((w) => ({ path: { id: w.wallet }, body: debit }))],
  modifyWallet: [names((w) => ({ path: { id: w.wallet }, body: { modification_type: 'prepaid_to_postpaid' } }))],
  terminateWallet: [names((w) => ({ path: { id: w.wallet } }))],
  getWalletTransactions: [
    names((w) => ({ path: { id: w.wallet }, query: { expand: 'customer,created_by_user,wallet' } })),
  ],
  queryWalletTransaction: [
    shows(() => ({ body: { limit: LARGE, expand: 'customer,wallet' } })),
    names((w) => ({ body: { id: w.wallet } })),
    names((w) => ({
      body: { filters: [{ field: 'id', operator: 'eq', value: { string: w.walletTransaction } }] },
    })),
  ],
  getWalletsByCustomerId: [names((w) => ({ path: { id: w.customer } }))],

  // Credit grants
  createCreditGrant: [
    names((w) => ({ body: { ...grant, name: 'N', scope: 'PLAN', plan_id: w.plan } })),
    names((w) => ({ body: { ...grant, name: 'N', scope: 'ADDON', addon_id: w.addon } })),
    names((w) => ({
      body: {
        ...grant,
        name: 'N',
        scope: 'SUBSCRIPTION',
        subscription_id: w.subscription,
        start_date: '2099-01-01T00:00:00Z',
      },
    })),
  ],
  listCreditGrants: [
    shows(() => ({ query: { limit: LARGE } })),
    names((w) => ({ query: { plan_ids: [w.plan] } })),
    names((w) => ({ query: { subscription_ids: [w.subscription] } })),
    names((w) => ({ query: { credit_grant_ids: [w.creditGrant] } })),
  ],
  getCreditGrant: [names((w) => ({ path: { id: w.creditGrant } }))],
  updateCreditGrant: [names((w) => ({ path: { id: w.creditGrant }, body: { name: 'stolen' } }))],
  deleteCreditGrant: [names((w) => ({ path: { id: w.creditGrant } }))],
  getPlanCreditGrants: [names((w) => ({ path: { id: w.plan } }))],
  getAddonCreditGrants: [names((w) => ({ path: { id: w.addon } }))],
  getSubscriptionUpcomingGrants: [names((w) => ({ path: { id: w.subscription } }))],
  getCustomerUpcomingGrants: [names((w) => ({ path: { id: w.customer } }))],
};
