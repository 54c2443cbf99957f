// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { GetSubscriptionEntitlementsQuery, GetSubscriptionV2Query, ListAllSubscriptionSchedulesQuery, ListSubscriptionPausesQuery, ListSubscriptionsQuery } from '../queries.ts';
import type {
  ActivateSubscriptionRequest,
  AddAddonRequest,
  AddonAssociation,
  AttachedAddon,
  CancelScheduleRequest,
  CancelScheduleResponse,
  CancelSubscriptionRequest,
  CancelSubscriptionResponse,
  CreateSubscriptionLineItemRequest,
  CreateSubscriptionRequest,
  DeleteSubscriptionLineItemRequest,
  Message,
  ModifySubscriptionRequest,
  ModifySubscriptionResponse,
  PauseSubscriptionRequest,
  PlanChangeRequest,
  PlanChangeResult,
  RemoveAddonRequest,
  ResumeSubscriptionRequest,
  Subscription,
  SubscriptionChangePreview,
  SubscriptionChangeRequest,
  SubscriptionChangeResult,
  SubscriptionDetails,
  SubscriptionEntitlements,
  SubscriptionLineItem,
  SubscriptionLineItemList,
  SubscriptionLineItemSearchRequest,
  SubscriptionList,
  SubscriptionPause,
  SubscriptionPauseList,
  SubscriptionPauseResult,
  SubscriptionSchedule,
  SubscriptionScheduleList,
  SubscriptionSearchRequest,
  SubscriptionUsage,
  SubscriptionUsageRequest,
  UpcomingCreditGrants,
  UpdateSubscriptionLineItemRequest,
  UpdateSubscriptionRequest,
  WorkflowStarted,
} from '../../schemas.ts';

/**
 * The agreement that a customer is on a plan. A subscription has periods; when one ends it is invoiced and the
 * next begins. Its line items say what is charged, at which price and in which quantity. Everything that changes
 * in the middle of a period (seats, plan, addons, cancellation) has a preview or says what happens to the money.
 */
export interface SubscriptionsResource {
  /**
   * List subscriptions.
   *
   * Subscriptions of the environment, newest first. Without `subscription_status` only active ones. Expandable:
   * `plan`, `plan.prices`, `customer`, `prices`, `prices.meters`, `meters`, `coupon_associations`,
   * `coupon_associations.coupon`, `subscription_line_items`, `subscription_line_items.prices`,
   * `subscription_line_items.meters`, `entitlements`.
   *
   * `GET /subscriptions`, needs `subscription:read`.
   *
   * @example
   * for await (const item of flexprice.subscriptions.list()) {}
   */
  list(query?: ListSubscriptionsQuery, options?: RequestOptions): PageCall<Subscription, SubscriptionList>;

  /**
   * Create a subscription.
   *
   * Puts a customer on a plan. Every price of the plan with the same currency and billing period becomes a line
   * item, the first period begins, and an opening invoice charges what is paid in advance; usage and arrears
   * follow when the period ends. With a trial nothing is charged until it is over, and with `subscription_status`
   * `draft` nothing happens until it is activated.
   *
   * `POST /subscriptions`, needs `subscription:write`.
   *
   * @example
   * const result = await flexprice.subscriptions.create({
   *   external_customer_id: 'brightside',
   *   plan_id: 'plan_01K5WRB3M0000000000000PRQ1',
   *   currency: 'usd',
   *   billing_period: 'MONTHLY'
   * });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  create(body: CreateSubscriptionRequest, options?: RequestOptions): Call<Subscription>;

  /**
   * Attach an addon to a subscription.
   *
   * Adds the prices, entitlements and credits of an addon to an active or draft subscription. With
   * `create_prorations` the rest of the current period is invoiced at once; with `none` what is paid in advance is
   * charged from the next period on. The same addon may be attached several times.
   *
   * `POST /subscriptions/addon`, needs `subscription:write`.
   *
   * @example
   * const result = await flexprice.subscriptions.addAddon({
   *   subscription_id: 'subs_01K5WRB3M0000000000000SVB1',
   *   addon_id: 'addon_01K5WRB3M0000000000000ADD1',
   *   cadence: 'recurring',
   *   proration_behavior: 'none',
   *   metadata: {
   *     ordered_by: 'support'
   *   }
   * });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  addAddon(body: AddAddonRequest, options?: RequestOptions): Call<AttachedAddon>;

  /**
   * Remove an addon from a subscription.
   *
   * Ends an attached addon when the current period ends, or at a date within it. With `create_prorations` the
   * unused part of what was paid goes to the customer's wallet. Addons attached once (`onetime`) end by
   * themselves.
   *
   * `DELETE /subscriptions/addon`, needs `subscription:write`.
   *
   * @example
   * const result = await flexprice.subscriptions.removeAddon({
   *   addon_association_id: 'addon_assoc_01K5WRB3M0000000000000AAS1',
   *   reason: 'no longer needed'
   * });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  removeAddon(body: RemoveAddonRequest, options?: RequestOptions): Call<Message>;

  /**
   * Search line items.
   *
   * Line items of all subscriptions that meet every condition, newest first. Unless `active_filter` is false, only
   * those that are charged in the current period. Expandable: `prices`, `prices.meters`, `prices.priceunit`,
   * `prices.plan`, `prices.addons`, `prices.groups`.
   *
   * `POST /subscriptions/lineitems/search`, needs `subscription:read`.
   *
   * @example
   * for await (const item of flexprice.subscriptions.searchLineItems({ subscription_ids: ['subs_01K5WRB3M0000000000000SVB1'], expand: 'prices' })) {}
   */
  searchLineItems(body?: SubscriptionLineItemSearchRequest, options?: RequestOptions): PageCall<SubscriptionLineItem, SubscriptionLineItemList>;

  /**
   * Change a line item.
   *
   * Gives a line item another price or commitment from `effective_from` on: the item ends and a new one with a new
   * id continues it, which is what the answer shows. No invoice is written for the change. To change the quantity
   * use `POST /subscriptions/{id}/modify/execute`.
   *
   * `PUT /subscriptions/lineitems/{id}`, needs `subscription:write`.
   *
   * @example
   * const result = await flexprice.subscriptions.updateLineItem(id, { amount: '120', effective_from: '2025-11-01T00:00:00Z' });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  updateLineItem(id: string, body: UpdateSubscriptionLineItemRequest, options?: RequestOptions): Call<SubscriptionLineItem>;

  /**
   * End a line item.
   *
   * Stops charging a line item now or at `effective_from`. With `create_prorations` the unused part of what was
   * paid in advance goes to the customer's wallet. The body is required; send `{}` for the defaults.
   *
   * `DELETE /subscriptions/lineitems/{id}`, needs `subscription:write`.
   *
   * @example
   * const result = await flexprice.subscriptions.deleteLineItem(id, { effective_from: '2025-12-01T00:00:00Z' });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  deleteLineItem(id: string, body: DeleteSubscriptionLineItemRequest, options?: RequestOptions): Call<SubscriptionLineItem>;

  /**
   * List scheduled changes.
   *
   * Plan changes and cancellations that have been agreed for later, of all subscriptions or of one, earliest
   * first. The answer has no page object; `count` is the number of entries in it. Also answered at `GET
   * /subscription-schedules`.
   *
   * `GET /subscriptions/schedules`, needs `subscription:read`.
   *
   * @example
   * const result = await flexprice.subscriptions.listAllSchedules();
   */
  listAllSchedules(query?: ListAllSubscriptionSchedulesQuery, options?: RequestOptions): Call<SubscriptionScheduleList>;

  /**
   * Call off a scheduled change named by its subscription.
   *
   * Cancels the pending change with the given `schedule_id`, or the one of a subscription that has the given
   * `schedule_type`. Calling off a cancellation gives the subscription its former end back.
   *
   * `POST /subscriptions/schedules/cancel`, needs `subscription:write`.
   *
   * @example
   * const result = await flexprice.subscriptions.cancelPendingSchedule({
   *   subscription_id: 'subs_01K5WRB3M0000000000000SVB1',
   *   schedule_type: 'cancellation'
   * });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  cancelPendingSchedule(body: CancelScheduleRequest, options?: RequestOptions): Call<CancelScheduleResponse>;

  /**
   * Get a scheduled change.
   *
   * Reads one scheduled change, whether it waits, has happened, failed or was called off. Also answered at `GET
   * /subscription-schedules/{id}`.
   *
   * `GET /subscriptions/schedules/{id}`, needs `subscription:read`.
   *
   * @example
   * const result = await flexprice.subscriptions.getSchedule(id);
   */
  getSchedule(id: string, options?: RequestOptions): Call<SubscriptionSchedule>;

  /**
   * Call off a scheduled change.
   *
   * Cancels a change that is still pending. Calling off a cancellation gives the subscription its former end back.
   * The body may be left out; where it names a schedule, the path wins.
   *
   * `POST /subscriptions/schedules/{schedule_id}/cancel`, needs `subscription:write`.
   *
   * @example
   * const result = await flexprice.subscriptions.cancelSchedule(scheduleId);
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  cancelSchedule(scheduleId: string, body?: CancelScheduleRequest, options?: RequestOptions): Call<CancelScheduleResponse>;

  /**
   * Search subscriptions.
   *
   * Subscriptions that meet every condition, newest first unless `sort` says otherwise. Without
   * `subscription_status` only active ones; send an empty list for all. Expandable as in the list.
   *
   * `POST /subscriptions/search`, needs `subscription:read`.
   *
   * @example
   * for await (const item of flexprice.subscriptions.search({
   *   plan_id: 'plan_01K5WRB3M0000000000000PRQ1',
   *   subscription_status: [
   *     'active',
   *     'trialing'
   *   ],
   *   sort: [
   *     {
   *       field: 'current_period_end',
   *       direction: 'asc'
   *     }
   *   ],
   *   limit: 20
   * })) {}
   */
  search(body?: SubscriptionSearchRequest, options?: RequestOptions): PageCall<Subscription, SubscriptionList>;

  /**
   * Write the draft invoice of a subscription now.
   *
   * Creates and computes the draft invoice of the current period in the background, as happens by itself once a
   * day. The draft is not finalized and nothing is charged. Meant for operators.
   *
   * `POST /subscriptions/temporal/{subscription_id}/draft-and-compute`, needs `subscription:write`.
   *
   * @example
   * const result = await flexprice.subscriptions.draftAndCompute(subscriptionId);
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  draftAndCompute(subscriptionId: string, options?: RequestOptions): Call<WorkflowStarted>;

  /**
   * Run the billing of a subscription now.
   *
   * Does at once what happens by itself every two minutes: ends the periods that are over, writes their invoices
   * and carries out changes that are due. A subscription with nothing due stays as it is. Meant for operators.
   *
   * `POST /subscriptions/temporal/{subscription_id}/trigger-workflow`, needs `subscription:write`.
   *
   * @example
   * const result = await flexprice.subscriptions.runBilling(subscriptionId);
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  runBilling(subscriptionId: string, options?: RequestOptions): Call<WorkflowStarted>;

  /**
   * Get what a subscription's usage costs.
   *
   * Adds up the usage of a subscription between two instants and prices it as an invoice would, line item by line
   * item. Nothing is stored or charged. Fixed fees are not part of it; `POST /invoices/preview` shows the whole
   * invoice.
   *
   * `POST /subscriptions/usage`, needs `subscription:read`.
   *
   * @example
   * const result = await flexprice.subscriptions.usage({
   *   subscription_id: 'subs_01K5WRB3M0000000000000SVB1',
   *   start_time: '2025-09-01T00:00:00Z',
   *   end_time: '2025-10-01T00:00:00Z'
   * });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   */
  usage(body: SubscriptionUsageRequest, options?: RequestOptions): Call<SubscriptionUsage>;

  /**
   * Get a subscription.
   *
   * Reads one subscription with its plan, customer, line items and their prices, phases, coupons and credit
   * grants. For less, or for other related objects, use `GET /subscriptions/{id}/v2`.
   *
   * `GET /subscriptions/{id}`, needs `subscription:read`.
   *
   * @example
   * const result = await flexprice.subscriptions.get(id);
   */
  get(id: string, options?: RequestOptions): Call<Subscription>;

  /**
   * Update a subscription.
   *
   * Sets the state, the planned end or the parent as they are sent, without settling any money. Use the operations
   * made for it to cancel, pause, modify or change the plan.
   *
   * `PUT /subscriptions/{id}`, needs `subscription:write`.
   *
   * @example
   * const result = await flexprice.subscriptions.update(id, { cancel_at: '2025-11-01T00:00:00Z', cancel_at_period_end: true });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  update(id: string, body: UpdateSubscriptionRequest, options?: RequestOptions): Call<Subscription>;

  /**
   * Activate a draft subscription.
   *
   * Lets a subscription that was created as `draft` begin at `start_date`: its periods and line items move there
   * and the opening invoice is written. Depending on `payment_behavior` it becomes active at once or when that is
   * paid.
   *
   * `POST /subscriptions/{id}/activate`, needs `subscription:write`.
   *
   * @example
   * const result = await flexprice.subscriptions.activate(id, { start_date: '2025-09-01T00:00:00Z' });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  activate(id: string, body: ActivateSubscriptionRequest, options?: RequestOptions): Call<Subscription>;

  /**
   * List the addons of a subscription.
   *
   * The addons that are attached to a subscription now, as a plain list without pages.
   *
   * `GET /subscriptions/{id}/addons/associations`, needs `subscription:read`.
   *
   * @example
   * const result = await flexprice.subscriptions.listAddons(id);
   */
  listAddons(id: string, options?: RequestOptions): Call<AddonAssociation[]>;

  /**
   * Cancel a subscription.
   *
   * Ends a subscription now, when its period ends, or at a date. Only an immediate cancellation moves money, and
   * only if asked: `create_prorations` puts the unused part of what was paid in advance into the customer's
   * wallet, `generate_invoice` charges usage and arrears up to now. A planned cancellation can be called off as a
   * schedule until it happens.
   *
   * `POST /subscriptions/{id}/cancel`, needs `subscription:write`.
   *
   * @example
   * const result = await flexprice.subscriptions.cancel(id, { cancellation_type: 'end_of_period', reason: 'moving to another product' });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  cancel(id: string, body: CancelSubscriptionRequest, options?: RequestOptions): Call<CancelSubscriptionResponse>;

  /**
   * Change the plan by a new subscription.
   *
   * Ends the subscription and creates a new one, with a new id, on the other plan; its periods begin now. Usage so
   * far is invoiced, and time paid for and not used lowers the first invoice of the new subscription. Use it to
   * change the billing period as well; to keep the subscription and its periods use `POST
   * /subscriptions/{id}/change/v2/execute`.
   *
   * `POST /subscriptions/{id}/change/execute`, needs `subscription:write`.
   *
   * @example
   * const result = await flexprice.subscriptions.change(id, {
   *   target_plan_id: 'plan_01K5WRB3M0000000000000SCA1',
   *   proration_behavior: 'create_prorations',
   *   billing_cadence: 'RECURRING',
   *   billing_period: 'MONTHLY',
   *   billing_cycle: 'anniversary'
   * });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  change(id: string, body: SubscriptionChangeRequest, options?: RequestOptions): Call<SubscriptionChangeResult>;

  /**
   * Preview a change of plan into a new subscription.
   *
   * Shows what `POST /subscriptions/{id}/change/execute` would do with the same body. Nothing is stored.
   *
   * `POST /subscriptions/{id}/change/preview`, needs `subscription:read`.
   *
   * @example
   * const result = await flexprice.subscriptions.previewChange(id, {
   *   target_plan_id: 'plan_01K5WRB3M0000000000000SCA1',
   *   proration_behavior: 'create_prorations',
   *   billing_cadence: 'RECURRING',
   *   billing_period: 'MONTHLY',
   *   billing_cycle: 'anniversary'
   * });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  previewChange(id: string, body: SubscriptionChangeRequest, options?: RequestOptions): Call<SubscriptionChangePreview>;

  /**
   * Change the plan.
   *
   * Puts a subscription on another plan and keeps its id, periods and addons. With `create_prorations` the rest of
   * the period is settled to the second in one sum: what is due is invoiced, what is left over goes to the wallet.
   * With `none` nothing is settled. `end_of_period` stores a schedule that can be called off until it happens.
   *
   * `POST /subscriptions/{id}/change/v2/execute`, needs `subscription:write`.
   *
   * @example
   * const result = await flexprice.subscriptions.changePlan(id, {
   *   target_plan_id: 'plan_01K5WRB3M0000000000000SCA1',
   *   proration_behavior: 'none',
   *   change_at: 'end_of_period'
   * });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  changePlan(id: string, body: PlanChangeRequest, options?: RequestOptions): Call<PlanChangeResult>;

  /**
   * Preview a change of plan.
   *
   * Shows what `POST /subscriptions/{id}/change/v2/execute` would do with the same body. Nothing is stored.
   *
   * `POST /subscriptions/{id}/change/v2/preview`, needs `subscription:read`.
   *
   * @example
   * const result = await flexprice.subscriptions.previewPlanChange(id, {
   *   target_plan_id: 'plan_01K5WRB3M0000000000000SCA1',
   *   proration_behavior: 'create_prorations',
   *   entity_policies: {
   *     addons: {
   *       default_behaviour: 'carry'
   *     }
   *   }
   * });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  previewPlanChange(id: string, body: PlanChangeRequest, options?: RequestOptions): Call<PlanChangeResult>;

  /**
   * Get what a subscription allows.
   *
   * Adds up, per feature, what the plan, the attached addons and the subscription's own entitlements allow. An
   * entitlement of the subscription that names a parent replaces it; an addon attached twice counts twice.
   *
   * `GET /subscriptions/{id}/entitlements`, needs `subscription:read`.
   *
   * @example
   * const result = await flexprice.subscriptions.getEntitlements(id);
   */
  getEntitlements(id: string, query?: GetSubscriptionEntitlementsQuery, options?: RequestOptions): Call<SubscriptionEntitlements>;

  /**
   * List the credits a subscription will bring.
   *
   * The next instalments of the grants on this subscription, earliest first. Of a recurring grant only the next
   * instalment is listed. 404 unless the subscription is active or trialing.
   *
   * `GET /subscriptions/{id}/grants/upcoming`, needs `subscription:read`.
   *
   * @example
   * const result = await flexprice.subscriptions.listUpcomingGrants(id);
   */
  listUpcomingGrants(id: string, options?: RequestOptions): Call<UpcomingCreditGrants>;

  /**
   * Add a line item to a subscription.
   *
   * Charges something more on an active subscription, at a price that exists or one made here. Its billing period
   * may not be shorter than the subscription's. With `create_prorations` the rest of the current period is
   * invoiced at once; otherwise what is paid in advance is charged from the next period on.
   *
   * `POST /subscriptions/{id}/lineitems`, needs `subscription:write`.
   *
   * @example
   * const result = await flexprice.subscriptions.createLineItem(id, {
   *   price_id: 'price_01K5WRB3M0000000000000PRXT',
   *   commitment_type: 'quantity',
   *   commitment_quantity: '1000000',
   *   commitment_overage_factor: '1.2'
   * });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  createLineItem(id: string, body: CreateSubscriptionLineItemRequest, options?: RequestOptions): Call<SubscriptionLineItem>;

  /**
   * Modify a subscription.
   *
   * Changes one thing about a subscription while it runs: quantities, coupons, taxes, addons, the end of the
   * trial, or who pays for whom. More quantity is invoiced for the rest of the period, to the second; less is
   * credited to the customer's wallet. With `checkout` the customer pays first and nothing changes until then.
   *
   * `POST /subscriptions/{id}/modify/execute`, needs `subscription:write`.
   *
   * @example
   * const result = await flexprice.subscriptions.modify(id, {
   *   type: 'trial_end',
   *   trial_end_params: {
   *     action: 'scheduled_date',
   *     new_trial_end: '2025-11-15T00:00:00Z'
   *   }
   * });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  modify(id: string, body: ModifySubscriptionRequest, options?: RequestOptions): Call<ModifySubscriptionResponse>;

  /**
   * Preview a modification.
   *
   * Shows what `POST /subscriptions/{id}/modify/execute` would do with the same body: which line items end and
   * begin, and what would be invoiced or credited. Nothing is stored.
   *
   * `POST /subscriptions/{id}/modify/preview`, needs `subscription:read`.
   *
   * @example
   * const result = await flexprice.subscriptions.previewModify(id, {
   *   type: 'quantity_change',
   *   quantity_change_params: {
   *     line_items: [
   *       {
   *         id: 'subs_line_01K5WRB3M0000000000000S1FX',
   *         quantity: '3',
   *         effective_date: '2025-10-16T00:00:00Z'
   *       }
   *     ]
   *   }
   * });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  previewModify(id: string, body: ModifySubscriptionRequest, options?: RequestOptions): Call<ModifySubscriptionResponse>;

  /**
   * Pause a subscription.
   *
   * Interrupts an active subscription. While it is paused no period ends, nothing is charged and no credits are
   * granted; nothing is paid back either, because resuming moves the end of the period by the length of the pause.
   *
   * `POST /subscriptions/{id}/pause`, needs `subscription:write`.
   *
   * @example
   * const result = await flexprice.subscriptions.pause(id, { pause_mode: 'immediate', pause_days: 14, reason: 'Factory holidays' });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  pause(id: string, body: PauseSubscriptionRequest, options?: RequestOptions): Call<SubscriptionPauseResult>;

  /**
   * List the pauses of a subscription.
   *
   * Every pause of a subscription, planned and past ones too, newest first.
   *
   * `GET /subscriptions/{id}/pauses`, needs `subscription:read`.
   *
   * @example
   * for await (const item of flexprice.subscriptions.listPauses(id)) {}
   */
  listPauses(id: string, query?: ListSubscriptionPausesQuery, options?: RequestOptions): PageCall<SubscriptionPause, SubscriptionPauseList>;

  /**
   * Resume a paused subscription.
   *
   * Ends a pause before its time. The current period gets longer by the time that the pause really lasted; nothing
   * is charged now.
   *
   * `POST /subscriptions/{id}/resume`, needs `subscription:write`.
   *
   * @example
   * const result = await flexprice.subscriptions.resume(id, { resume_mode: 'immediate' });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  resume(id: string, body: ResumeSubscriptionRequest, options?: RequestOptions): Call<SubscriptionPauseResult>;

  /**
   * Get a subscription with what you ask for.
   *
   * Reads one subscription and, of the related objects, only those named in `expand`: `plan`, `plan.prices`,
   * `customer`, `prices`, `prices.meters`, `meters`, `coupon_associations`, `coupon_associations.coupon`,
   * `subscription_line_items`, `subscription_line_items.prices`, `subscription_line_items.meters`, `entitlements`.
   * `schedule` is accepted for older clients and adds nothing; scheduled changes have a list of their own.
   *
   * `GET /subscriptions/{id}/v2`, needs `subscription:read`.
   *
   * @example
   * const result = await flexprice.subscriptions.getDetails(id);
   */
  getDetails(id: string, query?: GetSubscriptionV2Query, options?: RequestOptions): Call<SubscriptionDetails>;

  /**
   * List the scheduled changes of a subscription.
   *
   * Plan changes and cancellations of one subscription that wait for their date, earliest first.
   *
   * `GET /subscriptions/{subscription_id}/schedules`, needs `subscription:read`.
   *
   * @example
   * const result = await flexprice.subscriptions.listSchedules(subscriptionId);
   */
  listSchedules(subscriptionId: string, options?: RequestOptions): Call<SubscriptionScheduleList>;
}
