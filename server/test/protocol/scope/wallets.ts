import { type Attempts, LARGE, makes, names, shows } from './attempt.ts';
import { grant, shared, watched } from './world.ts';

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
  | 'authorizeUsage'
  | 'getWalletBalance'
  | 'getWalletBalanceCached'
  | 'getCustomerWallets'
  | 'queryAlertLog'
  | 'createAlertSettings'
  | 'queryAlertSettings'
  | 'getAlertSettings'
  | 'updateAlertSettings'
  | 'deleteAlertSettings'
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
  getWalletBalance: [
    names((w) => ({ path: { id: w.wallet }, query: { expand: 'credits_available_breakdown' } })),
    names((w) => ({ path: { id: w.wallet }, query: { from_cache: true } })),
  ],
  getWalletBalanceCached: [names((w) => ({ path: { id: w.wallet } }))],
  getCustomerWallets: [
    names((w) => ({ query: { id: w.customer, include_real_time_balance: true } })),
    shows(() => ({ query: { lookup_key: shared.externalId } })),
  ],

  authorizeUsage: [
    makes(() => ({
      body: { event_name: shared.meterEvent, external_customer_id: shared.externalId, properties: { input_tokens: 1 } },
    })),
  ],

  // Alerts
  queryAlertLog: [
    shows(() => ({ body: { limit: LARGE, expand: 'customer,wallet,feature' } })),
    names((w) => ({ body: { entity_id: w.wallet } })),
  ],
  createAlertSettings: [
    names((w) => ({ body: { entity_type: 'subscription', entity_id: w.subscription, config: watched } })),
    names((w) => ({
      body: {
        entity_type: 'group',
        entity_id: w.priceGroup,
        parent_entity_type: 'subscription',
        parent_entity_id: w.subscription,
        config: watched,
      },
    })),
    names((w) => ({
      body: {
        entity_type: 'subscription_line_item',
        entity_id: w.lineItem,
        parent_entity_type: 'subscription',
        parent_entity_id: w.subscription,
        config: watched,
      },
    })),
  ],
  queryAlertSettings: [
    shows(() => ({ body: { limit: LARGE } })),
    names((w) => ({ body: { entity_ids: [w.subscription] } })),
  ],
  getAlertSettings: [names((w) => ({ path: { id: w.alertSetting } }))],
  updateAlertSettings: [names((w) => ({ path: { id: w.alertSetting }, body: { config: watched } }))],
  deleteAlertSettings: [names((w) => ({ path: { id: w.alertSetting } }))],

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
