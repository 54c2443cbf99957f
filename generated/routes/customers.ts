// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface CustomersHandlers<Context> {
  /** List customers */
  listCustomers: Handler<'listCustomers', Context>;
  /** Create a customer */
  createCustomer: Handler<'createCustomer', Context>;
  /** Update a customer named by query */
  updateCustomer: Handler<'updateCustomer', Context>;
  /** Get a customer by your own id */
  getCustomerByExternalId: Handler<'getCustomerByExternalId', Context>;
  /** List the subscriptions of a customer */
  getSubscriptionsForCustomer: Handler<'getSubscriptionsForCustomer', Context>;
  /** Search customers */
  queryCustomer: Handler<'queryCustomer', Context>;
  /** Get a customer */
  getCustomer: Handler<'getCustomer', Context>;
  /** Update a customer */
  updateCustomerById: Handler<'updateCustomerById', Context>;
  /** Archive a customer */
  deleteCustomer: Handler<'deleteCustomer', Context>;
}
