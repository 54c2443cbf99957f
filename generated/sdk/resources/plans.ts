// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { ListPlansQuery } from '../queries.ts';
import type {
  AllCreditGrants,
  AllEntitlements,
  ClonePlanRequest,
  CreatePlanRequest,
  Message,
  Plan,
  PlanList,
  PlanSearchRequest,
  UpdatePlanRequest,
  WorkflowStarted,
} from '../../schemas.ts';

/**
 * The offers that customers subscribe to. A plan gathers prices, entitlements and credit grants. Changes reach
 * existing subscriptions only when you sync them.
 */
export interface PlansResource {
  /**
   * List plans.
   *
   * Plans of the environment, newest first. Expandable: `prices`, `prices.meters`, `prices.price_unit`, `meters`,
   * `price_unit`, `entitlements`, `entitlements.features`, `credit_grant`.
   *
   * `GET /plans`, needs `plan:read`.
   *
   * @example
   * for await (const item of flexprice.plans.list()) {}
   */
  list(query?: ListPlansQuery, options?: RequestOptions): PageCall<Plan, PlanList>;

  /**
   * Create a plan.
   *
   * Makes an empty offer. Add prices with `POST /prices`, entitlements with `POST /entitlements` and credits with
   * `POST /creditgrants`; then customers can subscribe to it.
   *
   * `POST /plans`, needs `plan:write`.
   *
   * @example
   * const result = await flexprice.plans.create({ name: 'Pro', lookup_key: 'pro', description: 'For teams in production' });
   *
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  create(body: CreatePlanRequest, options?: RequestOptions): Call<Plan>;

  /**
   * Search plans.
   *
   * Plans that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all. Expandable:
   * `prices`, `prices.meters`, `prices.price_unit`, `meters`, `price_unit`, `entitlements`,
   * `entitlements.features`, `credit_grant`.
   *
   * `POST /plans/search`, needs `plan:read`.
   *
   * @example
   * for await (const item of flexprice.plans.search({
   *   sort: [
   *     {
   *       field: 'display_order',
   *       direction: 'asc'
   *     }
   *   ],
   *   expand: 'prices.meters'
   * })) {}
   */
  search(body?: PlanSearchRequest, options?: RequestOptions): PageCall<Plan, PlanList>;

  /**
   * Get a plan.
   *
   * Reads one plan by id with its prices (ended ones too), entitlements and credit grants.
   *
   * `GET /plans/{id}`, needs `plan:read`.
   *
   * @example
   * const result = await flexprice.plans.get(id);
   */
  get(id: string, options?: RequestOptions): Call<Plan>;

  /**
   * Update a plan.
   *
   * Changes the fields you send and leaves the others alone. Prices have operations of their own.
   *
   * `PUT /plans/{id}`, needs `plan:write`.
   *
   * @example
   * const result = await flexprice.plans.update(id, { display_order: 1 });
   *
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  update(id: string, body: UpdatePlanRequest, options?: RequestOptions): Call<Plan>;

  /**
   * Archive a plan.
   *
   * Takes the plan out of use. Refused while a subscription to it is not cancelled.
   *
   * `DELETE /plans/{id}`, needs `plan:write`.
   *
   * @example
   * const result = await flexprice.plans.delete(id);
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  delete(id: string, options?: RequestOptions): Call<Message>;

  /**
   * Copy a plan.
   *
   * Makes a new plan with copies of the open prices, the entitlements and the credit grants. Price lookup keys are
   * left empty, and the copy remembers its origin in `metadata.source_plan_id`. No subscription changes.
   *
   * `POST /plans/{id}/clone`, needs `plan:write`.
   *
   * @example
   * const result = await flexprice.plans.clone(id, { name: 'Pro 2026', lookup_key: 'pro_2026' });
   *
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  clone(id: string, body: ClonePlanRequest, options?: RequestOptions): Call<Plan>;

  /**
   * List the credit grants of a plan.
   *
   * Every credit grant that comes with the plan, newest first, in one answer.
   *
   * `GET /plans/{id}/creditgrants`, needs `plan:read`.
   *
   * @example
   * const result = await flexprice.plans.listCreditGrants(id);
   */
  listCreditGrants(id: string, options?: RequestOptions): Call<AllCreditGrants>;

  /**
   * List the entitlements of a plan.
   *
   * Every live entitlement that the plan grants, newest first, in one answer.
   *
   * `GET /plans/{id}/entitlements`, needs `plan:read`.
   *
   * @example
   * const result = await flexprice.plans.listEntitlements(id);
   */
  listEntitlements(id: string, options?: RequestOptions): Call<AllEntitlements>;

  /**
   * Bring subscriptions up to the plan's prices.
   *
   * Starts a background run that gives live subscriptions of the plan line items for its new usage prices and ends
   * those whose price has ended. Fixed prices never propagate. Running it twice changes nothing; a second call
   * while one runs is refused with 409. Also answered at `POST /plans/{id}/sync/subscriptions/v2`.
   *
   * `POST /plans/{id}/sync/subscriptions`, needs `plan:write`.
   *
   * @example
   * const result = await flexprice.plans.sync(id);
   *
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  sync(id: string, options?: RequestOptions): Call<WorkflowStarted>;
}
