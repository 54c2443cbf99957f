// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface EntitlementsHandlers<Context> {
  /** List the entitlements of an addon */
  getAddonEntitlements: Handler<'getAddonEntitlements', Context>;
  /** Get what a customer may use, by your own id */
  getCustomerEntitlementsByExternalID: Handler<'getCustomerEntitlementsByExternalID', Context>;
  /** Get what a customer may use */
  getCustomerEntitlements: Handler<'getCustomerEntitlements', Context>;
  /** List entitlements */
  listEntitlements: Handler<'listEntitlements', Context>;
  /** Create an entitlement */
  createEntitlement: Handler<'createEntitlement', Context>;
  /** Create several entitlements */
  createEntitlementsBulk: Handler<'createEntitlementsBulk', Context>;
  /** Search entitlements */
  queryEntitlement: Handler<'queryEntitlement', Context>;
  /** Get an entitlement */
  getEntitlement: Handler<'getEntitlement', Context>;
  /** Update an entitlement */
  updateEntitlement: Handler<'updateEntitlement', Context>;
  /** Archive an entitlement */
  deleteEntitlement: Handler<'deleteEntitlement', Context>;
  /** List the entitlements of a plan */
  getPlanEntitlements: Handler<'getPlanEntitlements', Context>;
  /** Get what a subscription allows */
  getSubscriptionEntitlements: Handler<'getSubscriptionEntitlements', Context>;
}
