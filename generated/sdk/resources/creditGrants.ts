// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { ListCreditGrantsQuery } from '../queries.ts';
import type {
  CreateCreditGrantRequest,
  CreditGrant,
  CreditGrantList,
  DeleteCreditGrantRequest,
  Message,
  UpdateCreditGrantRequest,
} from '../../schemas.ts';

/**
 * Credits that customers get with a plan, an addon or by your goodwill, once or every period. A grant puts them
 * into the customer's wallet in instalments; invoices then use them before asking for money.
 */
export interface CreditGrantsResource {
  /**
   * List credit grants.
   *
   * Credit grants of the environment, templates and live ones, newest first.
   *
   * `GET /creditgrants`, needs `creditgrant:read`.
   *
   * @example
   * for await (const item of flexprice.creditGrants.list()) {}
   */
  list(query?: ListCreditGrantsQuery, options?: RequestOptions): PageCall<CreditGrant, CreditGrantList>;

  /**
   * Create a credit grant.
   *
   * Gives prepaid credits, once or every period. A grant of a plan or addon is a template: subscriptions that
   * start, or attach the addon, afterwards get a copy. A grant of a subscription is live: its first instalment
   * goes into the customer's wallet at `start_date`, or now if that has passed.
   *
   * `POST /creditgrants`, needs `creditgrant:write`.
   *
   * @example
   * const result = await flexprice.creditGrants.create({
   *   name: 'Included credits',
   *   scope: 'PLAN',
   *   plan_id: 'plan_01K5WRB3M0000000000000PRQ1',
   *   credits: '10',
   *   cadence: 'RECURRING',
   *   period: 'MONTHLY',
   *   period_count: 1,
   *   expiration_type: 'BILLING_CYCLE',
   *   priority: 1,
   *   conversion_rate: '1',
   *   topup_conversion_rate: '1'
   * });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  create(body: CreateCreditGrantRequest, options?: RequestOptions): Call<CreditGrant>;

  /**
   * Get a credit grant.
   *
   * Reads one grant by id.
   *
   * `GET /creditgrants/{id}`, needs `creditgrant:read`.
   *
   * @example
   * const result = await flexprice.creditGrants.get(id);
   */
  get(id: string, options?: RequestOptions): Call<CreditGrant>;

  /**
   * Update a credit grant.
   *
   * Changes name or metadata, or ends the grant at `end_date`: instalments due from then on are cancelled. How
   * much a grant gives cannot change.
   *
   * `PUT /creditgrants/{id}`, needs `creditgrant:write`.
   *
   * @example
   * const result = await flexprice.creditGrants.update(id, { name: 'Included credits' });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  update(id: string, body: UpdateCreditGrantRequest, options?: RequestOptions): Call<CreditGrant>;

  /**
   * End a credit grant.
   *
   * Archives a plan's grant, so that new subscriptions no longer get it. Any other grant ends at `effective_date`:
   * instalments that are due from then on are cancelled. Credits already given stay with the customer.
   *
   * `DELETE /creditgrants/{id}`, needs `creditgrant:write`.
   *
   * @example
   * const result = await flexprice.creditGrants.delete(id, { effective_date: '2026-01-01T00:00:00Z' });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  delete(id: string, body?: DeleteCreditGrantRequest, options?: RequestOptions): Call<Message>;
}
