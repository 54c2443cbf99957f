// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface TenantsHandlers<Context> {
  /** Get what your tenant owes the platform */
  getTenantBillingUsage: Handler<'getTenantBillingUsage', Context>;
  /** Update your tenant */
  updateTenant: Handler<'updateTenant', Context>;
  /** Get your tenant */
  getTenantById: Handler<'getTenantById', Context>;
}
