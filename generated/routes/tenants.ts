// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface TenantsHandlers<Context> {
  /** Get what your tenant owes the platform (older path) */
  getTenantBillingUsage: Handler<'getTenantBillingUsage', Context>;
  /** Get what your tenant owes the platform */
  getTenantBilling: Handler<'getTenantBilling', Context>;
  /** Update your tenant */
  updateTenant: Handler<'updateTenant', Context>;
  /** Get your tenant */
  getTenantById: Handler<'getTenantById', Context>;
}
