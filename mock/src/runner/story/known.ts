import type { OperationId } from '@flexprice/generated/operations';

/**
 * What the contract and its examples cannot tell about the order of things. Everything else is derived: who makes an object is the
 * `POST` of the collection whose path stands before its id, what a body refers to are the ids of the examples' world. What takes
 * more than a step or two is told in `scenes/`.
 */

/** Which example makes an object that no answer of the contract shows being made. */
export const makers: Readonly<Record<string, readonly [OperationId, example: string]>> = {
  cust_01K5WRB3M0000000000000KES1: ['createCustomer', 'minimal'],
  price_01K5WRB3M0000000000000PRFX: ['createPrice', 'fixed'],
  feat_01K5WRB3M0000000000000FTSS: ['createFeature', 'boolean'],
};

/** Ids that whoever sends the object chooses. */
export const chosenByCaller = /^event_01K5WRB3M0\w{16}$/;

/** What an object is made together with, since it is of no use alone: the operation, its example, and what is other in it. */
export const companions: Readonly<
  Partial<Record<OperationId, readonly (readonly [OperationId, example: string, other: object])[]>>
> = {
  createPlan: [['createPrice', 'fixed', {}]],
  createAddon: [['createPrice', 'fixed', { entity_type: 'ADDON' }]],
};

/** What must have happened to an object before an operation on it can succeed, in this order. */
export const before: Readonly<Partial<Record<OperationId, readonly OperationId[]>>> = {
  resumeSubscription: ['pauseSubscription'],
  voidInvoice: ['finalizeInvoice'],
  updateInvoicePaymentStatus: ['finalizeInvoice'],
  attemptInvoicePayment: ['finalizeInvoice'],
  createCreditNote: ['finalizeInvoice'],
  debitWallet: ['topUpWallet'],
  deleteSetting: ['updateSetting'],
};

/** An operation, or one example of it. */
type Telling = OperationId | `${OperationId}/${string}`;

/** Members of the body that makes the object of an operation, where the usual one is in a state that refuses it. */
export const owned: Readonly<Partial<Record<Telling, Readonly<Record<string, unknown>>>>> = {
  activateSubscription: { subscription_status: 'draft' },
  'executeSubscriptionModify/longerTrial': { trial_period_days: 14 },
  processPayment: { process_payment: false },
  // It has arrived when it is recorded, and needs nobody to be charged.
  'updatePayment/refunded': { payment_method_type: 'OFFLINE' },
};

/** Which example makes the object of an operation, where the first one makes another kind. */
export const ownerExample: Readonly<Partial<Record<OperationId, string>>> = {
  updateUserRoles: 'person',
};

/** Query parameters that an operation cannot do without, though each of them may be left out. */
export const queries: Readonly<Partial<Record<OperationId, Readonly<Record<string, string>>>>> = {
  updateCustomer: { external_customer_id: 'brightside' },
  getEvent: { id: 'event_01K5WRB3M0000000000000EVT1' },
  getCustomerUsageSummary: { customer_id: 'cust_01K5WRB3M0000000000000BRT1' },
  getCustomerWallets: { id: 'cust_01K5WRB3M0000000000000BRT1' },
  getEntityIntegrationMappings: { entity_type: 'customer', entity_id: 'cust_01K5WRB3M0000000000000BRT1' },
};

/**
 * Operations that are asked with the contract's examples only: generated input would move time by centuries, or would
 * take away what the run itself stands on.
 */
export const examplesOnly: ReadonlySet<OperationId> = new Set<OperationId>(['advanceTestClock', 'deleteApiKey']);
