// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface CreditGrantsHandlers<Context> {
  /** List the credit grants of an addon */
  getAddonCreditGrants: Handler<'getAddonCreditGrants', Context>;
  /** List credit grants */
  listCreditGrants: Handler<'listCreditGrants', Context>;
  /** Create a credit grant */
  createCreditGrant: Handler<'createCreditGrant', Context>;
  /** Get a credit grant */
  getCreditGrant: Handler<'getCreditGrant', Context>;
  /** Update a credit grant */
  updateCreditGrant: Handler<'updateCreditGrant', Context>;
  /** End a credit grant */
  deleteCreditGrant: Handler<'deleteCreditGrant', Context>;
  /** List the credits a customer will get */
  getCustomerUpcomingGrants: Handler<'getCustomerUpcomingGrants', Context>;
  /** List the credit grants of a plan */
  getPlanCreditGrants: Handler<'getPlanCreditGrants', Context>;
  /** List the credits a subscription will bring */
  getSubscriptionUpcomingGrants: Handler<'getSubscriptionUpcomingGrants', Context>;
}
