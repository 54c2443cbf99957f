// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type {
  Tenant,
  TenantBilling,
  UpdateTenantRequest,
} from '../../schemas.ts';

/**
 * Your own organisation: its name and how it appears on invoices. Everything else belongs to a tenant, and no
 * request ever sees another tenant's data.
 */
export interface TenantsResource {
  /**
   * Get what your tenant owes the platform.
   *
   * Usage and subscriptions of your own organisation as a customer of the platform. On a server without a billing
   * tenant there is nothing to report, and the list is empty. Also answered at `GET /tenants/billing`.
   *
   * `GET /tenant/billing`, needs `tenant:read`.
   *
   * @example
   * const result = await flexprice.tenants.getBilling();
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   */
  getBilling(options?: RequestOptions): Call<TenantBilling>;

  /**
   * Update your tenant.
   *
   * Changes name, billing details and metadata of your own organisation. Billing details are replaced as a whole,
   * so send them with every update or they are cleared.
   *
   * `PUT /tenants/update`, needs `tenant:write`.
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   */
  update(body: UpdateTenantRequest, options?: RequestOptions): Call<Tenant>;

  /**
   * Get your tenant.
   *
   * Reads your own organisation. The id of another tenant is answered with 403.
   *
   * `GET /tenants/{id}`, needs `tenant:read`.
   *
   * @example
   * const result = await flexprice.tenants.get(id);
   */
  get(id: string, options?: RequestOptions): Call<Tenant>;
}
