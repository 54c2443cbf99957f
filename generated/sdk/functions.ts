// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Bytes, Call } from '../../sdk/typescript/src/call.ts';
import type { FlexpriceCore } from '../../sdk/typescript/src/core.ts';
import type { RequestOptions } from '../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../sdk/typescript/src/pages.ts';
import { standalone } from '../../sdk/typescript/src/standalone.ts';
import type { ComputeInvoiceQuery, DownloadTaskExportQuery, GetCostsheetQuery, GetCustomerByExternalIdQuery, GetCustomerEntitlementsByExternalIDQuery, GetCustomerEntitlementsQuery, GetCustomerQuery, GetCustomerUsageSummaryQuery, GetCustomerWalletsQuery, GetEntityIntegrationMappingsQuery, GetEventMonitoringQuery, GetEventQuery, GetInvoicePdfQuery, GetInvoiceQuery, GetSubscriptionEntitlementsQuery, GetSubscriptionV2Query, GetSubscriptionsForCustomerQuery, GetTaskResultQuery, GetTaxRatesQuery, GetWalletBalanceCachedQuery, GetWalletBalanceQuery, GetWalletTransactionsQuery, IngestEventsBulkQuery, ListAddonsQuery, ListAllSubscriptionSchedulesQuery, ListApiKeysQuery, ListAuditLogsQuery, ListConnectionsQuery, ListCouponAssociationsQuery, ListCouponsQuery, ListCreditGrantsQuery, ListCreditNotesQuery, ListCustomerPaymentMethodsQuery, ListCustomersQuery, ListEntitlementsQuery, ListEnvironmentsQuery, ListEventsQuery, ListFeaturesQuery, ListInvoicesQuery, ListMetersQuery, ListPaymentsQuery, ListPlansQuery, ListPortalWalletTransactionsQuery, ListPriceUnitsQuery, ListPricesQuery, ListRbacRolesQuery, ListScheduledTasksQuery, ListSubscriptionPausesQuery, ListSubscriptionsQuery, ListTaskErrorsQuery, ListTasksQuery, ListTaxAssociationsQuery, ListTestClocksQuery, ListWalletsQuery, ListWebhookDeliveriesQuery, ListWebhookEndpointsQuery, RecalculateInvoiceV2Query, TriggerInvoiceWebhookQuery, UpdateCustomerQuery } from './queries.ts';
import type {
  ActivateSubscriptionRequest,
  AddAddonRequest,
  Addon,
  AddonAssociation,
  AddonList,
  AddonSearchRequest,
  AdvanceTestClockRequest,
  AlertLog,
  AlertLogList,
  AlertLogSearchRequest,
  AlertSetting,
  AlertSettingList,
  AlertSettingSearchRequest,
  AllCreditGrants,
  AllEntitlements,
  ApiKey,
  ApiKeyList,
  AttachTestClockCustomerRequest,
  AttachedAddon,
  AuditLogEntry,
  AuditLogList,
  AuthorizeUsageRequest,
  BackgroundSchedule,
  BulkIngestEventRequest,
  BulkIngestEventResponse,
  BulkIngestRawEventRequest,
  BulkIngestRawEventResponse,
  CancelScheduleRequest,
  CancelScheduleResponse,
  CancelSubscriptionRequest,
  CancelSubscriptionResponse,
  CheckoutSession,
  CloneEnvironmentRequest,
  CloneFeatureRequest,
  ClonePlanRequest,
  Connection,
  ConnectionList,
  ConnectionSearchRequest,
  CostAnalytics,
  CostAnalyticsRequest,
  Costsheet,
  CostsheetDeleted,
  CostsheetDetails,
  CostsheetList,
  CostsheetResult,
  CostsheetSearchRequest,
  Coupon,
  CouponAssociation,
  CouponAssociationList,
  CouponList,
  CouponSearchRequest,
  CreateAddonRequest,
  CreateAlertSettingRequest,
  CreateApiKeyRequest,
  CreateApiKeyResponse,
  CreateBulkPriceRequest,
  CreateBulkPriceResponse,
  CreateCheckoutSessionRequest,
  CreateConnectionRequest,
  CreateCostsheetRequest,
  CreateCouponRequest,
  CreateCreditGrantRequest,
  CreateCreditNoteRequest,
  CreateCustomerRequest,
  CreateEntitlementRequest,
  CreateEntitlementsBulkRequest,
  CreateEnvironmentRequest,
  CreateFeatureRequest,
  CreateGroupRequest,
  CreateInvoiceRequest,
  CreateMeterRequest,
  CreatePaymentRequest,
  CreatePlanRequest,
  CreatePriceRequest,
  CreatePriceUnitRequest,
  CreateScheduledTaskRequest,
  CreateSetupIntentRequest,
  CreateSubscriptionLineItemRequest,
  CreateSubscriptionRequest,
  CreateTaskRequest,
  CreateTaxAssociationRequest,
  CreateTaxRateRequest,
  CreateTestClockRequest,
  CreateUserRequest,
  CreateWalletRequest,
  CreateWebhookEndpointRequest,
  CreatedUser,
  CreatedWebhookEndpoint,
  CreditGrant,
  CreditGrantList,
  CreditNote,
  CreditNoteList,
  CreditNoteResult,
  Customer,
  CustomerEntitlements,
  CustomerInvoiceSummaries,
  CustomerList,
  CustomerRevenue,
  CustomerRevenueList,
  CustomerSearchRequest,
  CustomerUsageSummary,
  CustomerWallets,
  DashboardRevenues,
  DashboardRevenuesRequest,
  DebitWalletRequest,
  DeleteCreditGrantRequest,
  DeletePriceRequest,
  DeleteSubscriptionLineItemRequest,
  DetailedMeterUsageRequest,
  Entitlement,
  EntitlementList,
  EntitlementSearchRequest,
  EntitlementsBulkResult,
  EntityIntegrationMapping,
  EntityIntegrationMappingList,
  Environment,
  EnvironmentList,
  Event,
  EventLookup,
  EventMonitoring,
  Feature,
  FeatureList,
  FeatureSearchRequest,
  GetEventsRequest,
  GetEventsResponse,
  GetUsageByMeterRequest,
  GetUsageRequest,
  GetUsageResponse,
  Group,
  GroupList,
  GroupSearchRequest,
  HuggingFaceBillingRequest,
  HuggingFaceBillingResponse,
  IngestEventRequest,
  IngestEventResponse,
  IntegrationConfig,
  IntegrationLink,
  Invoice,
  InvoiceComputation,
  InvoiceJob,
  InvoiceList,
  InvoicePdfLink,
  InvoiceSearchRequest,
  InvoiceWebhookResult,
  LinkIntegrationRequest,
  MarketplaceAgreement,
  Message,
  Meter,
  MeterList,
  MeterUsage,
  MeterUsageRequest,
  ModifiedWallet,
  ModifySubscriptionRequest,
  ModifySubscriptionResponse,
  ModifyWalletRequest,
  MultiMeterUsage,
  MultiMeterUsageRequest,
  PauseSubscriptionRequest,
  Payment,
  PaymentList,
  Plan,
  PlanChangeRequest,
  PlanChangeResult,
  PlanList,
  PlanSearchRequest,
  PortalAnalyticsRequest,
  PortalConfig,
  PortalCostRequest,
  PortalListRequest,
  PortalSession,
  PreviewInvoiceRequest,
  Price,
  PriceList,
  PriceSearchRequest,
  PriceUnit,
  PriceUnitList,
  PriceUnitSearchRequest,
  RecoverWebhookEndpointRequest,
  RecoveredWebhookDeliveries,
  RegisterMarketplaceAgreementRequest,
  RemoveAddonRequest,
  ResumeSubscriptionRequest,
  RetriedWebhook,
  RetryWebhookRequest,
  RevenueDashboardRequest,
  Role,
  RoleList,
  RotateWebhookSecretRequest,
  RotatedWebhookSecret,
  RunScheduledTaskRequest,
  SavedPaymentMethods,
  ScheduleBackgroundWorkRequest,
  ScheduledTask,
  ScheduledTaskList,
  ScheduledTaskRun,
  Setting,
  SetupIntent,
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
  SyncIntegrationRequest,
  Task,
  TaskDownload,
  TaskError,
  TaskErrorList,
  TaskList,
  TaskResult,
  TaxAssociation,
  TaxAssociationList,
  TaxRate,
  TaxRateList,
  Tenant,
  TenantBilling,
  TerminatedWallet,
  TestClock,
  TestClockList,
  TestWebhookEndpointRequest,
  TopUpWalletRequest,
  TopUpWalletResult,
  UnlinkIntegrationRequest,
  UpcomingCreditGrants,
  UpdateAddonRequest,
  UpdateAlertSettingRequest,
  UpdateConnectionRequest,
  UpdateCostsheetRequest,
  UpdateCouponRequest,
  UpdateCreditGrantRequest,
  UpdateCustomerRequest,
  UpdateEntitlementRequest,
  UpdateEnvironmentRequest,
  UpdateFeatureRequest,
  UpdateInvoicePaymentRequest,
  UpdateInvoiceRequest,
  UpdateMeterRequest,
  UpdatePaymentRequest,
  UpdatePlanRequest,
  UpdatePortalInfoRequest,
  UpdatePriceRequest,
  UpdatePriceUnitRequest,
  UpdateScheduledTaskRequest,
  UpdateServiceAccountRequest,
  UpdateSettingRequest,
  UpdateSubscriptionLineItemRequest,
  UpdateSubscriptionRequest,
  UpdateTaskStatusRequest,
  UpdateTaxAssociationRequest,
  UpdateTaxRateRequest,
  UpdateTenantRequest,
  UpdateUserRequest,
  UpdateUserRolesRequest,
  UpdateWalletRequest,
  UpdateWebhookEndpointRequest,
  UsageAnalytics,
  UsageAnalyticsRequest,
  UsageAuthorization,
  UsageRecord,
  UsageRecordList,
  UsageRecordSearchRequest,
  User,
  UserList,
  UserSearchRequest,
  VoidInvoiceRequest,
  Wallet,
  WalletBalance,
  WalletList,
  WalletSearchRequest,
  WalletTransaction,
  WalletTransactionList,
  WalletTransactionSearchRequest,
  WebhookDashboard,
  WebhookDelivery,
  WebhookDeliveryDetails,
  WebhookDeliveryList,
  WebhookEndpoint,
  WebhookEndpointList,
  WorkflowBatchRequest,
  WorkflowDetails,
  WorkflowExecution,
  WorkflowExecutionList,
  WorkflowExecutions,
  WorkflowRunSummary,
  WorkflowSearchRequest,
  WorkflowStarted,
  WorkflowTimeline,
} from '../schemas.ts';

/**
 * List addons.
 *
 * Addons of the environment, newest first. Use `POST /addons/search` for conditions on any field. Expandable:
 * `prices`, `meters`, `entitlements`, `entitlements.features`, `credit_grant`.
 *
 * `GET /addons`, needs `addon:read`.
 *
 * @example
 * for await (const item of listAddons(client)) {}
 */
export const listAddons: (client: FlexpriceCore, query?: ListAddonsQuery, options?: RequestOptions) => PageCall<Addon, AddonList> =
  /* @__PURE__ */ standalone('G/addons qn');

/**
 * Create an addon.
 *
 * Describes something extra to sell on top of a plan. What it costs and allows is added afterwards as prices,
 * entitlements and credit grants that name the addon. Creating one charges nobody; attaching it to a
 * subscription does.
 *
 * `POST /addons`, needs `addon:write`.
 *
 * @example
 * const result = await createAddon(client, {
 *   name: 'Priority support',
 *   lookup_key: 'priority_support',
 *   description: 'Answers within one hour, around the clock',
 *   metadata: {
 *     shelf: 'support'
 *   }
 * });
 *
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 */
export const createAddon: (client: FlexpriceCore, body: CreateAddonRequest, options?: RequestOptions) => Call<Addon> =
  /* @__PURE__ */ standalone('P/addons b');

/**
 * Get an addon by your own key.
 *
 * Reads one live addon by the key you gave it, with its prices, entitlements and credit grants. Archived addons
 * are not found this way.
 *
 * `GET /addons/lookup/{lookup_key}`, needs `addon:read`.
 *
 * @example
 * const result = await getAddonByLookupKey(client, lookupKey);
 */
export const getAddonByLookupKey: (client: FlexpriceCore, lookupKey: string, options?: RequestOptions) => Call<Addon> =
  /* @__PURE__ */ standalone('G/addons/lookup/{lookup_key}');

/**
 * Search addons.
 *
 * Addons that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all. Expandable:
 * `prices`, `meters`, `entitlements`, `entitlements.features`, `credit_grant`.
 *
 * `POST /addons/search`, needs `addon:read`.
 */
export const queryAddon: (client: FlexpriceCore, body?: AddonSearchRequest, options?: RequestOptions) => PageCall<Addon, AddonList> =
  /* @__PURE__ */ standalone('P/addons/search brn');

/**
 * Get an addon.
 *
 * Reads one addon by id, with its prices, entitlements and credit grants. Archived addons stay readable.
 *
 * `GET /addons/{id}`, needs `addon:read`.
 *
 * @example
 * const result = await getAddon(client, id);
 */
export const getAddon: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Addon> =
  /* @__PURE__ */ standalone('G/addons/{id}');

/**
 * Update an addon.
 *
 * Changes the fields you send and leaves the others alone. Prices and entitlements are changed through their own
 * operations; the lookup key is fixed.
 *
 * `PUT /addons/{id}`, needs `addon:write`.
 *
 * @example
 * const result = await updateAddon(client, id, { description: 'Answers within one hour, around the clock' });
 */
export const updateAddon: (client: FlexpriceCore, id: string, body: UpdateAddonRequest, options?: RequestOptions) => Call<Addon> =
  /* @__PURE__ */ standalone('U/addons/{id} b');

/**
 * Archive an addon.
 *
 * Takes the addon off sale. It is refused while a subscription still has it; remove it there first. The addon
 * stays readable by id, and its lookup key becomes free.
 *
 * `DELETE /addons/{id}`, needs `addon:write`.
 *
 * @example
 * const result = await deleteAddon(client, id);
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const deleteAddon: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Message> =
  /* @__PURE__ */ standalone('D/addons/{id}');

/**
 * List the credit grants of an addon.
 *
 * Every credit grant that comes with the addon, newest first, in one answer.
 *
 * `GET /addons/{id}/creditgrants`, needs `addon:read`.
 *
 * @example
 * const result = await getAddonCreditGrants(client, id);
 */
export const getAddonCreditGrants: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<AllCreditGrants> =
  /* @__PURE__ */ standalone('G/addons/{id}/creditgrants');

/**
 * List the entitlements of an addon.
 *
 * Every live entitlement that the addon grants, newest first, in one answer.
 *
 * `GET /addons/{id}/entitlements`, needs `addon:read`.
 *
 * @example
 * const result = await getAddonEntitlements(client, id);
 */
export const getAddonEntitlements: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<AllEntitlements> =
  /* @__PURE__ */ standalone('G/addons/{id}/entitlements');

/**
 * Search alert changes.
 *
 * When alerts were raised and when they went away, newest first unless `sort` says otherwise. Send `{}` for all.
 * Expandable: `customer`, `wallet`, `feature`.
 *
 * `POST /alerts/search`, needs `alert_settings:read`.
 *
 * @example
 * for await (const item of queryAlertLog(client, {
 *   entity_type: 'subscription',
 *   entity_id: 'subs_01K5WRB3M0000000000000SVB1',
 *   alert_type: 'subscription_spend'
 * })) {}
 */
export const queryAlertLog: (client: FlexpriceCore, body?: AlertLogSearchRequest, options?: RequestOptions) => PageCall<AlertLog, AlertLogList> =
  /* @__PURE__ */ standalone('P/alerts/search brn');

/**
 * Create an alert setting.
 *
 * Watches the usage charges of a subscription, one of its line items or one of its groups in the current billing
 * period, and sends a webhook event when they reach a level. Each object can be watched once.
 *
 * `POST /alerts/setting`, needs `alert_settings:write`.
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 */
export const createAlertSettings: (client: FlexpriceCore, body: CreateAlertSettingRequest, options?: RequestOptions) => Call<AlertSetting> =
  /* @__PURE__ */ standalone('P/alerts/setting b');

/**
 * Search alert settings.
 *
 * Alert settings that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all.
 *
 * `POST /alerts/setting/search`, needs `alert_settings:read`.
 *
 * @example
 * for await (const item of queryAlertSettings(client, { entity_type: 'subscription', enabled: true })) {}
 */
export const queryAlertSettings: (client: FlexpriceCore, body?: AlertSettingSearchRequest, options?: RequestOptions) => PageCall<AlertSetting, AlertSettingList> =
  /* @__PURE__ */ standalone('P/alerts/setting/search brn');

/**
 * Get an alert setting.
 *
 * Reads one alert setting.
 *
 * `GET /alerts/setting/{id}`, needs `alert_settings:read`.
 *
 * @example
 * const result = await getAlertSettings(client, id);
 */
export const getAlertSettings: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<AlertSetting> =
  /* @__PURE__ */ standalone('G/alerts/setting/{id}');

/**
 * Update an alert setting.
 *
 * Replaces all levels of an alert setting; a level you leave out is removed. What is watched cannot be changed.
 *
 * `PUT /alerts/setting/{id}`, needs `alert_settings:write`.
 *
 * @example
 * const result = await updateAlertSettings(client, id, {
 *   config: {
 *     alert_enabled: true,
 *     critical: {
 *       threshold: '500',
 *       condition: 'above'
 *     },
 *     warning: {
 *       threshold: '250',
 *       condition: 'above'
 *     }
 *   }
 * });
 */
export const updateAlertSettings: (client: FlexpriceCore, id: string, body: UpdateAlertSettingRequest, options?: RequestOptions) => Call<AlertSetting> =
  /* @__PURE__ */ standalone('U/alerts/setting/{id} b');

/**
 * Archive an alert setting.
 *
 * Stops watching. Changes that were recorded stay readable.
 *
 * `DELETE /alerts/setting/{id}`, needs `alert_settings:write`.
 *
 * @example
 * await deleteAlertSettings(client, id);
 */
export const deleteAlertSettings: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<void> =
  /* @__PURE__ */ standalone('D/alerts/setting/{id}');

/**
 * List audit log entries.
 *
 * Who changed what and when, newest first. Every successful write of this API and of the server's own work
 * leaves an entry, except usage events, which are a record of their own.
 *
 * `GET /audit-logs`, needs `audit_log:read`.
 *
 * @example
 * for await (const item of listAuditLogs(client)) {}
 */
export const listAuditLogs: (client: FlexpriceCore, query?: ListAuditLogsQuery, options?: RequestOptions) => PageCall<AuditLogEntry, AuditLogList> =
  /* @__PURE__ */ standalone('G/audit-logs qn');

/**
 * Get an audit log entry.
 *
 * Reads one entry by id.
 *
 * `GET /audit-logs/{id}`, needs `audit_log:read`.
 *
 * @example
 * const result = await getAuditLog(client, id);
 */
export const getAuditLog: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<AuditLogEntry> =
  /* @__PURE__ */ standalone('G/audit-logs/{id}');

/**
 * Open a checkout session.
 *
 * Lets a customer pay first, on a page of the provider, and makes what was paid for in the same instant.
 * `create_subscription` prepares a draft subscription with its first invoice; `modify_subscription` and
 * `add_addon` prepare an invoice for the rest of the current period of a running one, which changes only when it
 * is paid. If the change has become impossible by then, the money goes to the customer's wallet. Unpaid sessions
 * end after 15 minutes and leave nothing behind. A subscription waits for one session at a time.
 *
 * `POST /checkout/sessions`, needs `checkoutsession:write`.
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 * @throws {FlexpriceError} `http_client_error`, such as: The payment provider did not answer.
 * @throws {FlexpriceError} `not_implemented`, such as: This server does not offer this operation.
 */
export const createCheckoutSession: (client: FlexpriceCore, body: CreateCheckoutSessionRequest, options?: RequestOptions) => Call<CheckoutSession> =
  /* @__PURE__ */ standalone('P/checkout/sessions bk');

/**
 * Get a checkout session.
 *
 * Reads one session, for instance when the customer comes back from the payment page.
 *
 * `GET /checkout/sessions/{id}`, needs `checkoutsession:read`.
 *
 * @example
 * const result = await getCheckoutSession(client, id);
 */
export const getCheckoutSession: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<CheckoutSession> =
  /* @__PURE__ */ standalone('G/checkout/sessions/{id}');

/**
 * Archive a checkout session.
 *
 * Takes a session out of use, in whatever state it is. What it has made is not undone, and a payment page that
 * is open stays open.
 *
 * `DELETE /checkout/sessions/{id}`, needs `checkoutsession:write`.
 *
 * @example
 * await deleteCheckoutSession(client, id);
 */
export const deleteCheckoutSession: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<void> =
  /* @__PURE__ */ standalone('D/checkout/sessions/{id}');

/**
 * List connections.
 *
 * Connections of the environment, newest first. Credentials are not shown.
 *
 * `GET /connections`, needs `connection:read`.
 *
 * @example
 * const result = await listConnections(client);
 */
export const listConnections: (client: FlexpriceCore, query?: ListConnectionsQuery, options?: RequestOptions) => Call<ConnectionList> =
  /* @__PURE__ */ standalone('G/connections q');

/**
 * Connect another system.
 *
 * Stores the access to a payment provider, an accounting system or a bucket. An environment has one connection
 * per provider, and any number to `s3`. Credentials are checked as far as the provider allows, stored encrypted,
 * and never shown again.
 *
 * `POST /connections`, needs `connection:write`.
 *
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 * @throws {FlexpriceError} `http_client_error`, such as: The payment provider did not answer.
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const createConnection: (client: FlexpriceCore, body: CreateConnectionRequest, options?: RequestOptions) => Call<Connection> =
  /* @__PURE__ */ standalone('P/connections b');

/**
 * Search connections.
 *
 * Connections that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all.
 *
 * `POST /connections/search`, needs `connection:read`.
 *
 * @example
 * const result = await queryConnection(client, { provider_type: 's3' });
 */
export const queryConnection: (client: FlexpriceCore, body?: ConnectionSearchRequest, options?: RequestOptions) => Call<ConnectionList> =
  /* @__PURE__ */ standalone('P/connections/search br');

/**
 * Get a connection.
 *
 * Reads one connection by id, without its credentials.
 *
 * `GET /connections/{id}`, needs `connection:read`.
 *
 * @example
 * const result = await getConnection(client, id);
 */
export const getConnection: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Connection> =
  /* @__PURE__ */ standalone('G/connections/{id}');

/**
 * Update a connection.
 *
 * Changes name, credentials, what is exchanged, or your notes. The provider cannot be changed.
 *
 * `PUT /connections/{id}`, needs `connection:write`.
 *
 * @example
 * const result = await updateConnection(client, id, {
 *   encrypted_secret_data: {
 *     access_key_id: 'AKIAEXAMPLE',
 *     secret_access_key: 'not-a-real-secret'
 *   }
 * });
 *
 * @throws {FlexpriceError} `http_client_error`, such as: The payment provider did not answer.
 */
export const updateConnection: (client: FlexpriceCore, id: string, body: UpdateConnectionRequest, options?: RequestOptions) => Call<Connection> =
  /* @__PURE__ */ standalone('U/connections/{id} b');

/**
 * Archive a connection.
 *
 * Ends the exchange with the other system. What was exchanged stays on both sides.
 *
 * `DELETE /connections/{id}`, needs `connection:write`.
 *
 * @example
 * await deleteConnection(client, id);
 */
export const deleteConnection: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<void> =
  /* @__PURE__ */ standalone('D/connections/{id}');

/**
 * Create a costsheet.
 *
 * Starts a list of what your product costs you. Add the rates afterwards: `POST /prices` with entity type
 * `COSTSHEET` and the id of the sheet. The newest costsheet is the active one, used by cost analytics. No
 * customer is charged by it.
 *
 * `POST /costs`, needs `costsheet:write`.
 *
 * @example
 * const result = await createCostsheet(client, {
 *   name: 'Model costs',
 *   lookup_key: 'model_costs',
 *   description: 'What our model provider charges us per token'
 * });
 *
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 */
export const createCostsheet: (client: FlexpriceCore, body: CreateCostsheetRequest, options?: RequestOptions) => Call<CostsheetResult> =
  /* @__PURE__ */ standalone('P/costs b');

/**
 * Get the active costsheet.
 *
 * Reads the costsheet that cost analytics use, which is the newest live one. 404 when there is none.
 *
 * `GET /costs/active`, needs `costsheet:read`.
 *
 * @example
 * const result = await getActiveCostsheet(client);
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 */
export const getActiveCostsheet: (client: FlexpriceCore, options?: RequestOptions) => Call<Costsheet> =
  /* @__PURE__ */ standalone('G/costs/active');

/**
 * Analyse cost, revenue and margin.
 *
 * Compares what usage cost you, by the rates of the active costsheet, with what customers are charged for it
 * after discounts. Revenue counts usage only, without fixed fees and as if nothing were included for free. Send
 * both times or neither; the default is the last 7 days. Without an active costsheet the cost is 0.
 *
 * `POST /costs/analytics`, needs `costsheet:read`.
 *
 * @example
 * const result = await getDetailedCostAnalytics(client, {
 *   external_customer_id: 'brightside',
 *   start_time: '2025-09-01T00:00:00Z',
 *   end_time: '2025-10-01T00:00:00Z'
 * });
 */
export const getDetailedCostAnalytics: (client: FlexpriceCore, body?: CostAnalyticsRequest, options?: RequestOptions) => Call<CostAnalytics> =
  /* @__PURE__ */ standalone('P/costs/analytics br');

/**
 * Search costsheets.
 *
 * Costsheets that meet every condition, newest first. Send `{}` for all; without a `status` deleted ones are
 * included. Paging goes into `queryFilter`, and names are in camel case here.
 *
 * `POST /costs/search`, needs `costsheet:read`.
 *
 * @example
 * for await (const item of queryCostsheet(client, {
 *   lookupKey: 'model_costs',
 *   queryFilter: {
 *     limit: 50,
 *     offset: 0,
 *     status: 'published'
 *   }
 * })) {}
 */
export const queryCostsheet: (client: FlexpriceCore, body?: CostsheetSearchRequest, options?: RequestOptions) => PageCall<Costsheet, CostsheetList> =
  /* @__PURE__ */ standalone('P/costs/search bro:items:queryFilter');

/**
 * Get a costsheet.
 *
 * Reads one costsheet by id, with its rates. Its fields come twice, see `CostsheetDetails`.
 *
 * `GET /costs/{id}`, needs `costsheet:read`.
 *
 * @example
 * const result = await getCostsheet(client, id);
 */
export const getCostsheet: (client: FlexpriceCore, id: string, query?: GetCostsheetQuery, options?: RequestOptions) => Call<CostsheetDetails> =
  /* @__PURE__ */ standalone('G/costs/{id} q');

/**
 * Update a costsheet.
 *
 * Changes the fields you send and leaves the others alone. Rates are changed as prices.
 *
 * `PUT /costs/{id}`, needs `costsheet:write`.
 *
 * @example
 * const result = await updateCostsheet(client, id, { description: 'What our model provider charges us per token' });
 *
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 */
export const updateCostsheet: (client: FlexpriceCore, id: string, body: UpdateCostsheetRequest, options?: RequestOptions) => Call<CostsheetResult> =
  /* @__PURE__ */ standalone('U/costs/{id} b');

/**
 * Delete a costsheet.
 *
 * Takes the costsheet out of use. The newest one that is left becomes active.
 *
 * `DELETE /costs/{id}`, needs `costsheet:write`.
 *
 * @example
 * const result = await deleteCostsheet(client, id);
 */
export const deleteCostsheet: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<CostsheetDeleted> =
  /* @__PURE__ */ standalone('D/costs/{id}');

/**
 * List coupons.
 *
 * Coupons of the environment, newest first. Use `POST /coupons/search` for conditions on any field.
 *
 * `GET /coupons`, needs `coupon:read`.
 *
 * @example
 * for await (const item of listCoupons(client)) {}
 */
export const listCoupons: (client: FlexpriceCore, query?: ListCouponsQuery, options?: RequestOptions) => PageCall<Coupon, CouponList> =
  /* @__PURE__ */ standalone('G/coupons qo');

/**
 * Create a coupon.
 *
 * Describes a discount. It takes nothing off by itself: attach it to a subscription, or name it on a one-off
 * invoice. Percentages are of the price before tax; a discount never makes an invoice negative.
 *
 * `POST /coupons`, needs `coupon:write`.
 *
 * @example
 * const result = await createCoupon(client, {
 *   name: 'Welcome',
 *   type: 'fixed',
 *   amount_off: '5',
 *   currency: 'usd',
 *   cadence: 'once',
 *   max_redemptions: 100
 * });
 *
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 */
export const createCoupon: (client: FlexpriceCore, body: CreateCouponRequest, options?: RequestOptions) => Call<Coupon> =
  /* @__PURE__ */ standalone('P/coupons b');

/**
 * List coupon associations.
 *
 * Which coupons discount which subscriptions and line items, newest first. Associations come from subscriptions
 * and cannot be made here. Expandable: `coupon`, `subscription_line_items`, `subscription_line_items.prices`.
 *
 * `GET /coupons/associations`, needs `coupon:read`.
 *
 * @example
 * for await (const item of listCouponAssociations(client)) {}
 */
export const listCouponAssociations: (client: FlexpriceCore, query?: ListCouponAssociationsQuery, options?: RequestOptions) => PageCall<CouponAssociation, CouponAssociationList> =
  /* @__PURE__ */ standalone('G/coupons/associations qn');

/**
 * Get a coupon association.
 *
 * Reads by id where one coupon is attached, together with the coupon.
 *
 * `GET /coupons/associations/{id}`, needs `coupon:read`.
 *
 * @example
 * const result = await getCouponAssociation(client, id);
 */
export const getCouponAssociation: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<CouponAssociation> =
  /* @__PURE__ */ standalone('G/coupons/associations/{id}');

/**
 * Get a coupon by its code.
 *
 * Reads one live coupon by the code that people type in. It may still be outside its time or used up; attaching
 * it checks that.
 *
 * `GET /coupons/code/{code}`, needs `coupon:read`.
 *
 * @example
 * const result = await getCouponByCode(client, code);
 */
export const getCouponByCode: (client: FlexpriceCore, code: string, options?: RequestOptions) => Call<Coupon> =
  /* @__PURE__ */ standalone('G/coupons/code/{code}');

/**
 * Search coupons.
 *
 * Coupons that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all.
 *
 * `POST /coupons/search`, needs `coupon:read`.
 */
export const queryCoupon: (client: FlexpriceCore, body?: CouponSearchRequest, options?: RequestOptions) => PageCall<Coupon, CouponList> =
  /* @__PURE__ */ standalone('P/coupons/search bro');

/**
 * Get a coupon.
 *
 * Reads one coupon by id. Archived coupons stay readable.
 *
 * `GET /coupons/{id}`, needs `coupon:read`.
 *
 * @example
 * const result = await getCoupon(client, id);
 */
export const getCoupon: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Coupon> =
  /* @__PURE__ */ standalone('G/coupons/{id}');

/**
 * Update a coupon.
 *
 * Changes name or metadata. What a coupon takes off and when it is valid cannot change; archive it and create
 * another.
 *
 * `PUT /coupons/{id}`, needs `coupon:write`.
 *
 * @example
 * const result = await updateCoupon(client, id, { name: 'Launch 2025' });
 */
export const updateCoupon: (client: FlexpriceCore, id: string, body: UpdateCouponRequest, options?: RequestOptions) => Call<Coupon> =
  /* @__PURE__ */ standalone('U/coupons/{id} b');

/**
 * Archive a coupon.
 *
 * Takes the coupon out of use. It stops discounting further invoices, also where it is attached already.
 * Invoices that have the discount keep it.
 *
 * `DELETE /coupons/{id}`, needs `coupon:write`.
 *
 * @example
 * const result = await deleteCoupon(client, id);
 */
export const deleteCoupon: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Message> =
  /* @__PURE__ */ standalone('D/coupons/{id}');

/**
 * List credit grants.
 *
 * Credit grants of the environment, templates and live ones, newest first.
 *
 * `GET /creditgrants`, needs `creditgrant:read`.
 *
 * @example
 * for await (const item of listCreditGrants(client)) {}
 */
export const listCreditGrants: (client: FlexpriceCore, query?: ListCreditGrantsQuery, options?: RequestOptions) => PageCall<CreditGrant, CreditGrantList> =
  /* @__PURE__ */ standalone('G/creditgrants qn');

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
 * const result = await createCreditGrant(client, {
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
export const createCreditGrant: (client: FlexpriceCore, body: CreateCreditGrantRequest, options?: RequestOptions) => Call<CreditGrant> =
  /* @__PURE__ */ standalone('P/creditgrants b');

/**
 * Get a credit grant.
 *
 * Reads one grant by id.
 *
 * `GET /creditgrants/{id}`, needs `creditgrant:read`.
 *
 * @example
 * const result = await getCreditGrant(client, id);
 */
export const getCreditGrant: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<CreditGrant> =
  /* @__PURE__ */ standalone('G/creditgrants/{id}');

/**
 * Update a credit grant.
 *
 * Changes name or metadata, or ends the grant at `end_date`: instalments due from then on are cancelled. How
 * much a grant gives cannot change.
 *
 * `PUT /creditgrants/{id}`, needs `creditgrant:write`.
 *
 * @example
 * const result = await updateCreditGrant(client, id, { name: 'Included credits' });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const updateCreditGrant: (client: FlexpriceCore, id: string, body: UpdateCreditGrantRequest, options?: RequestOptions) => Call<CreditGrant> =
  /* @__PURE__ */ standalone('U/creditgrants/{id} b');

/**
 * End a credit grant.
 *
 * Archives a plan's grant, so that new subscriptions no longer get it. Any other grant ends at `effective_date`:
 * instalments that are due from then on are cancelled. Credits already given stay with the customer.
 *
 * `DELETE /creditgrants/{id}`, needs `creditgrant:write`.
 *
 * @example
 * const result = await deleteCreditGrant(client, id, { effective_date: '2026-01-01T00:00:00Z' });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const deleteCreditGrant: (client: FlexpriceCore, id: string, body?: DeleteCreditGrantRequest, options?: RequestOptions) => Call<Message> =
  /* @__PURE__ */ standalone('D/creditgrants/{id} b');

/**
 * List credit notes.
 *
 * Credit notes of the environment, newest first. Expandable: `invoice`, `subscription`, `customer`.
 *
 * `GET /creditnotes`, needs `creditnote:read`.
 *
 * @example
 * for await (const item of listCreditNotes(client)) {}
 */
export const listCreditNotes: (client: FlexpriceCore, query?: ListCreditNotesQuery, options?: RequestOptions) => PageCall<CreditNote, CreditNoteList> =
  /* @__PURE__ */ standalone('G/creditnotes qn');

/**
 * Create a credit note.
 *
 * Gives back part or all of a finalized invoice, line by line. On an unpaid invoice it lowers what is owed; on a
 * paid one it comes back as wallet credits. It stays a draft without effect until it is finalized, unless
 * `process_credit_note` does that at once.
 *
 * `POST /creditnotes`, needs `creditnote:write`.
 *
 * @example
 * const result = await createCreditNote(client, {
 *   invoice_id: 'inv_01K5WRB3M0000000000000NV01',
 *   reason: 'SERVICE_ISSUE',
 *   memo: 'Outage on 12 September',
 *   line_items: [
 *     {
 *       invoice_line_item_id: 'inv_line_01K5WRB3M0000000000000NV1V',
 *       amount: '5'
 *     }
 *   ]
 * });
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 */
export const createCreditNote: (client: FlexpriceCore, body: CreateCreditNoteRequest, options?: RequestOptions) => Call<CreditNote> =
  /* @__PURE__ */ standalone('P/creditnotes bk');

/**
 * Get a credit note.
 *
 * Reads one credit note with its lines.
 *
 * `GET /creditnotes/{id}`, needs `creditnote:read`.
 *
 * @example
 * const result = await getCreditNote(client, id);
 */
export const getCreditNote: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<CreditNote> =
  /* @__PURE__ */ standalone('G/creditnotes/{id}');

/**
 * Finalize a credit note.
 *
 * Puts a draft into effect. An adjustment lowers the invoice's amount due; a refund adds credits to a wallet of
 * the invoice's currency, which is opened if there is none. No money goes back through a gateway.
 *
 * `POST /creditnotes/{id}/finalize`, needs `creditnote:write`.
 *
 * @example
 * const result = await processCreditNote(client, id);
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const processCreditNote: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<CreditNoteResult> =
  /* @__PURE__ */ standalone('P/creditnotes/{id}/finalize');

/**
 * Void a credit note.
 *
 * Takes back a draft, or an adjustment that is in effect; the invoice is then owed in full again. A refund that
 * is in effect cannot be taken back.
 *
 * `POST /creditnotes/{id}/void`, needs `creditnote:write`.
 *
 * @example
 * const result = await voidCreditNote(client, id);
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const voidCreditNote: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<CreditNoteResult> =
  /* @__PURE__ */ standalone('P/creditnotes/{id}/void');

/**
 * Analyse cost and revenue of the customer.
 *
 * What the customer's usage cost you and brought in. Made for portals that you show to your own staff, so it is
 * refused with 403 unless the setting `customer_portal_config` has `show_costs` on.
 *
 * `POST /customer/portal/analytics/cost`, with the token of a portal session.
 *
 * @example
 * const result = await getPortalCostAnalytics(client, { start_time: '2025-09-01T00:00:00Z', end_time: '2025-10-01T00:00:00Z' });
 */
export const getPortalCostAnalytics: (client: FlexpriceCore, body?: PortalCostRequest, options?: RequestOptions) => Call<CostAnalytics> =
  /* @__PURE__ */ standalone('P/customer/portal/analytics/cost bsr');

/**
 * Analyse the customer's usage.
 *
 * What the customer used in a range and what it costs them, split as you like. Send `{}` for the last seven
 * days.
 *
 * `POST /customer/portal/analytics/revenue`, with the token of a portal session.
 *
 * @example
 * const result = await getPortalUsageAnalytics(client, { start_time: '2025-09-01T00:00:00Z', end_time: '2025-10-01T00:00:00Z' });
 */
export const getPortalUsageAnalytics: (client: FlexpriceCore, body?: PortalAnalyticsRequest, options?: RequestOptions) => Call<UsageAnalytics> =
  /* @__PURE__ */ standalone('P/customer/portal/analytics/revenue bsr');

/**
 * Get look and content of the portal.
 *
 * The setting `customer_portal_config`, for the program that draws the portal.
 *
 * `GET /customer/portal/config`, with the token of a portal session.
 *
 * @example
 * const result = await getPortalConfig(client);
 */
export const getPortalConfig: (client: FlexpriceCore, options?: RequestOptions) => Call<PortalConfig> =
  /* @__PURE__ */ standalone('G/customer/portal/config s');

/**
 * Get the customer.
 *
 * The customer that the session belongs to.
 *
 * `GET /customer/portal/info`, with the token of a portal session.
 *
 * @example
 * const result = await getPortalInfo(client);
 */
export const getPortalInfo: (client: FlexpriceCore, options?: RequestOptions) => Call<Customer> =
  /* @__PURE__ */ standalone('G/customer/portal/info s');

/**
 * Update the customer.
 *
 * Lets customers change their own address and contact. Refused with 403 when the setting
 * `customer_portal_config` does not allow it.
 *
 * `PUT /customer/portal/info`, with the token of a portal session.
 *
 * @example
 * const result = await updatePortalInfo(client, { email: 'billing@brightside.example' });
 */
export const updatePortalInfo: (client: FlexpriceCore, body: UpdatePortalInfoRequest, options?: RequestOptions) => Call<Customer> =
  /* @__PURE__ */ standalone('U/customer/portal/info bs');

/**
 * List the customer's invoices.
 *
 * Finalized and voided invoices of the customer, newest first; drafts are not shown.
 *
 * `POST /customer/portal/invoices`, with the token of a portal session.
 *
 * @example
 * for await (const item of listPortalInvoices(client, { page: 1, limit: 20 })) {}
 */
export const listPortalInvoices: (client: FlexpriceCore, body?: PortalListRequest, options?: RequestOptions) => PageCall<Invoice, InvoiceList> =
  /* @__PURE__ */ standalone('P/customer/portal/invoices bsrn');

/**
 * Get one of the customer's invoices.
 *
 * Reads one invoice with its lines. That of another customer is answered with 404.
 *
 * `GET /customer/portal/invoices/{id}`, with the token of a portal session.
 *
 * @example
 * const result = await getPortalInvoice(client, id);
 */
export const getPortalInvoice: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Invoice> =
  /* @__PURE__ */ standalone('G/customer/portal/invoices/{id} s');

/**
 * Get a link to an invoice as PDF.
 *
 * A link that works for a limited time without a session, so that a browser can open it.
 *
 * `GET /customer/portal/invoices/{id}/pdf`, with the token of a portal session.
 *
 * @example
 * const result = await getPortalInvoicePdf(client, id);
 */
export const getPortalInvoicePdf: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<InvoicePdfLink> =
  /* @__PURE__ */ standalone('G/customer/portal/invoices/{id}/pdf s');

/**
 * List the customer's subscriptions.
 *
 * Subscriptions of the customer, newest first. Send `{}` for the first page.
 *
 * `POST /customer/portal/subscriptions`, with the token of a portal session.
 *
 * @example
 * for await (const item of listPortalSubscriptions(client, { page: 1, limit: 20 })) {}
 */
export const listPortalSubscriptions: (client: FlexpriceCore, body?: PortalListRequest, options?: RequestOptions) => PageCall<Subscription, SubscriptionList> =
  /* @__PURE__ */ standalone('P/customer/portal/subscriptions bsrn');

/**
 * Get one of the customer's subscriptions.
 *
 * Reads one subscription. That of another customer is answered with 404.
 *
 * `GET /customer/portal/subscriptions/{id}`, with the token of a portal session.
 *
 * @example
 * const result = await getPortalSubscription(client, id);
 */
export const getPortalSubscription: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Subscription> =
  /* @__PURE__ */ standalone('G/customer/portal/subscriptions/{id} s');

/**
 * Get the customer's usage.
 *
 * What the customer may use and has used in the current period, feature by feature.
 *
 * `GET /customer/portal/usage`, with the token of a portal session.
 *
 * @example
 * const result = await getPortalUsage(client);
 */
export const getPortalUsage: (client: FlexpriceCore, options?: RequestOptions) => Call<CustomerUsageSummary> =
  /* @__PURE__ */ standalone('G/customer/portal/usage s');

/**
 * List the customer's wallets.
 *
 * Open wallets of the customer with their balances.
 *
 * `POST /customer/portal/wallets`, with the token of a portal session.
 *
 * @example
 * for await (const item of listPortalWallets(client, { page: 1, limit: 20 })) {}
 */
export const listPortalWallets: (client: FlexpriceCore, body?: PortalListRequest, options?: RequestOptions) => PageCall<Wallet, WalletList> =
  /* @__PURE__ */ standalone('P/customer/portal/wallets bsrn');

/**
 * Get one of the customer's wallets.
 *
 * Reads one wallet. That of another customer is answered with 404.
 *
 * `GET /customer/portal/wallets/{id}`, with the token of a portal session.
 *
 * @example
 * const result = await getPortalWallet(client, id);
 */
export const getPortalWallet: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Wallet> =
  /* @__PURE__ */ standalone('G/customer/portal/wallets/{id} s');

/**
 * List the transactions of a wallet.
 *
 * What was added to and taken from one of the customer's wallets, newest first.
 *
 * `GET /customer/portal/wallets/{id}/transactions`, with the token of a portal session.
 *
 * @example
 * for await (const item of listPortalWalletTransactions(client, id)) {}
 */
export const listPortalWalletTransactions: (client: FlexpriceCore, id: string, query?: ListPortalWalletTransactionsQuery, options?: RequestOptions) => PageCall<WalletTransaction, WalletTransactionList> =
  /* @__PURE__ */ standalone('G/customer/portal/wallets/{id}/transactions qsn');

/**
 * List customers.
 *
 * Customers of the environment, newest first. Use `POST /customers/search` for conditions on any field.
 *
 * `GET /customers`, needs `customer:read`.
 *
 * @example
 * for await (const item of listCustomers(client)) {}
 */
export const listCustomers: (client: FlexpriceCore, query?: ListCustomersQuery, options?: RequestOptions) => PageCall<Customer, CustomerList> =
  /* @__PURE__ */ standalone('G/customers qn');

/**
 * Create a customer.
 *
 * Registers somebody you bill. `external_id` is your own id for them: usage events name customers by it, and no
 * two live customers of an environment may share one. Creating a customer charges nothing; subscriptions do.
 *
 * `POST /customers`, needs `customer:write`.
 *
 * @example
 * const result = await createCustomer(client, { external_id: 'kestrel', name: 'Kestrel Robotics' });
 *
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 */
export const createCustomer: (client: FlexpriceCore, body: CreateCustomerRequest, options?: RequestOptions) => Call<Customer> =
  /* @__PURE__ */ standalone('P/customers b');

/**
 * Update a customer named by query.
 *
 * Changes the fields you send and leaves the others alone. Name the customer by `id` or by
 * `external_customer_id` in the query; with both, `id` is used.
 *
 * `PUT /customers`, needs `customer:write`.
 *
 * @example
 * const result = await updateCustomer(client, { email: 'billing@brightside.example' });
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 */
export const updateCustomer: (client: FlexpriceCore, body: UpdateCustomerRequest, query?: UpdateCustomerQuery, options?: RequestOptions) => Call<Customer> =
  /* @__PURE__ */ standalone('U/customers bq');

/**
 * Get a customer by your own id.
 *
 * Reads one live customer by the id you gave it. Archived customers are not found this way. Also answered at
 * `GET /customers/lookup/{external_id}`.
 *
 * `GET /customers/external/{external_id}`, needs `customer:read`.
 *
 * @example
 * const result = await getCustomerByExternalId(client, externalId);
 */
export const getCustomerByExternalId: (client: FlexpriceCore, externalId: string, query?: GetCustomerByExternalIdQuery, options?: RequestOptions) => Call<Customer> =
  /* @__PURE__ */ standalone('G/customers/external/{external_id} q');

/**
 * Get what a customer may use, by your own id.
 *
 * The same as `GET /customers/{id}/entitlements`, for the live customer with this id of yours.
 *
 * `GET /customers/external/{external_id}/entitlements`, needs `customer:read`.
 *
 * @example
 * const result = await getCustomerEntitlementsByExternalID(client, externalId);
 */
export const getCustomerEntitlementsByExternalID: (client: FlexpriceCore, externalId: string, query?: GetCustomerEntitlementsByExternalIDQuery, options?: RequestOptions) => Call<CustomerEntitlements> =
  /* @__PURE__ */ standalone('G/customers/external/{external_id}/entitlements q');

/**
 * List the subscriptions of a customer.
 *
 * Active and trialing subscriptions of a customer named by your own id, newest first, up to 1000 on one page.
 * Expandable: `subscription_line_items`, `subscription_line_items.meters`, `entitlements`.
 *
 * `GET /customers/external/{external_id}/subscriptions`, needs `customer:read`.
 *
 * @example
 * for await (const item of getSubscriptionsForCustomer(client, externalId)) {}
 */
export const getSubscriptionsForCustomer: (client: FlexpriceCore, externalId: string, query?: GetSubscriptionsForCustomerQuery, options?: RequestOptions) => PageCall<Subscription, SubscriptionList> =
  /* @__PURE__ */ standalone('G/customers/external/{external_id}/subscriptions qw');

/**
 * Open the portal for a customer.
 *
 * Gives one of your customers the right to see their own usage, invoices and wallets for an hour. Ask for it on
 * your server after the customer has logged in with you, and send their browser to `url`.
 *
 * `GET /customers/portal/{external_id}`, needs `customer:write`.
 *
 * @example
 * const result = await createPortalSession(client, externalId);
 */
export const createPortalSession: (client: FlexpriceCore, externalId: string, options?: RequestOptions) => Call<PortalSession> =
  /* @__PURE__ */ standalone('G/customers/portal/{external_id}');

/**
 * Search customers.
 *
 * Customers that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all. Expandable:
 * `integrations`.
 *
 * `POST /customers/search`, needs `customer:read`.
 */
export const queryCustomer: (client: FlexpriceCore, body?: CustomerSearchRequest, options?: RequestOptions) => PageCall<Customer, CustomerList> =
  /* @__PURE__ */ standalone('P/customers/search brn');

/**
 * Get a customer's allowances and usage.
 *
 * What a customer may use and has used, per feature of its active subscriptions, for a usage page or a check
 * before work starts. Name the customer by `customer_id` or by `customer_lookup_key`; with both, they must
 * agree. Also answered at `GET /customers/{customer_id}/usage`.
 *
 * `GET /customers/usage`, needs `customer:read`.
 *
 * @example
 * const result = await getCustomerUsageSummary(client);
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 */
export const getCustomerUsageSummary: (client: FlexpriceCore, query?: GetCustomerUsageSummaryQuery, options?: RequestOptions) => Call<CustomerUsageSummary> =
  /* @__PURE__ */ standalone('G/customers/usage q');

/**
 * List a customer's wallets by either id.
 *
 * The active wallets of the customer with this `id` or this `lookup_key` (your own id), exactly one of which
 * must be given. `include_real_time_balance` adds what is really left. Expandable:
 * `credits_available_breakdown`.
 *
 * `GET /customers/wallets`, needs `customer:read`.
 *
 * @example
 * const result = await getCustomerWallets(client);
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 */
export const getCustomerWallets: (client: FlexpriceCore, query?: GetCustomerWalletsQuery, options?: RequestOptions) => Call<CustomerWallets> =
  /* @__PURE__ */ standalone('G/customers/wallets q');

/**
 * Get a customer.
 *
 * Reads one customer by id. Archived customers stay readable.
 *
 * `GET /customers/{id}`, needs `customer:read`.
 *
 * @example
 * const result = await getCustomer(client, id);
 */
export const getCustomer: (client: FlexpriceCore, id: string, query?: GetCustomerQuery, options?: RequestOptions) => Call<Customer> =
  /* @__PURE__ */ standalone('G/customers/{id} q');

/**
 * Update a customer.
 *
 * Changes the fields you send and leaves the others alone.
 *
 * `PUT /customers/{id}`, needs `customer:write`.
 *
 * @example
 * const result = await updateCustomerById(client, id, { email: 'billing@brightside.example' });
 *
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 */
export const updateCustomerById: (client: FlexpriceCore, id: string, body: UpdateCustomerRequest, options?: RequestOptions) => Call<Customer> =
  /* @__PURE__ */ standalone('U/customers/{id} b');

/**
 * Archive a customer.
 *
 * Takes the customer out of use. It stays readable by id for history, and its `external_id` becomes free for a
 * new customer. Refused while the customer has, or pays for, a subscription that is not cancelled, or has an
 * active wallet.
 *
 * `DELETE /customers/{id}`, needs `customer:write`.
 *
 * @example
 * await deleteCustomer(client, id);
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const deleteCustomer: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<void> =
  /* @__PURE__ */ standalone('D/customers/{id}');

/**
 * Get what a customer may use.
 *
 * Adds up, per feature, what all active and trialing subscriptions of the customer allow: limits are summed (one
 * source without limit means no limit), switches are on when any source is on. A customer without such a
 * subscription has no features.
 *
 * `GET /customers/{id}/entitlements`, needs `customer:read`.
 *
 * @example
 * const result = await getCustomerEntitlements(client, id);
 */
export const getCustomerEntitlements: (client: FlexpriceCore, id: string, query?: GetCustomerEntitlementsQuery, options?: RequestOptions) => Call<CustomerEntitlements> =
  /* @__PURE__ */ standalone('G/customers/{id}/entitlements q');

/**
 * List the credits a customer will get.
 *
 * The next instalments of all grants on the customer's active and trialing subscriptions, earliest first. Of a
 * recurring grant only the next instalment is listed. The list is complete; `pagination` only counts it.
 *
 * `GET /customers/{id}/grants/upcoming`, needs `customer:read`.
 *
 * @example
 * const result = await getCustomerUpcomingGrants(client, id);
 */
export const getCustomerUpcomingGrants: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<UpcomingCreditGrants> =
  /* @__PURE__ */ standalone('G/customers/{id}/grants/upcoming');

/**
 * Get a customer's invoice totals.
 *
 * What a customer was billed, has not paid and is late with, one entry per currency of its live subscriptions.
 * Drafts and finalized invoices count.
 *
 * `GET /customers/{id}/invoices/summary`, needs `customer:read`.
 *
 * @example
 * const result = await getCustomerInvoiceSummary(client, id);
 */
export const getCustomerInvoiceSummary: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<CustomerInvoiceSummaries> =
  /* @__PURE__ */ standalone('G/customers/{id}/invoices/summary');

/**
 * List a customer's wallets.
 *
 * The active wallets of one customer, as a plain array.
 *
 * `GET /customers/{id}/wallets`, needs `customer:read`.
 *
 * @example
 * const result = await getWalletsByCustomerId(client, id);
 */
export const getWalletsByCustomerId: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<CustomerWallets> =
  /* @__PURE__ */ standalone('G/customers/{id}/wallets');

/**
 * Get revenue by customer.
 *
 * What every customer was charged for a span of time, split into usage and fixed charges, with totals per
 * currency. Amounts come from the line items of finalized invoices whose period ends in the span, before
 * discounts and tax.
 *
 * `POST /dashboard/revenue-dashboard`, needs `invoice:read`.
 *
 * @example
 * for await (const item of getRevenueDashboard(client, {
 *   period_start: '2025-09-01T00:00:00Z',
 *   period_end: '2025-10-01T00:00:00Z',
 *   customer_ids: [
 *     'cust_01K5WRB3M0000000000000BRT1'
 *   ]
 * })) {}
 */
export const getRevenueDashboard: (client: FlexpriceCore, body: RevenueDashboardRequest, options?: RequestOptions) => PageCall<CustomerRevenue, CustomerRevenueList> =
  /* @__PURE__ */ standalone('P/dashboard/revenue-dashboard brn');

/**
 * Get the revenue overview.
 *
 * Revenue of the last months by currency, subscriptions that began in the last seven days, and how the invoices
 * stand. Made for the first page of an admin console; send `{}` for three months.
 *
 * `POST /dashboard/revenues`, needs `invoice:read`.
 *
 * @example
 * const result = await getDashboardRevenues(client, { revenue_trend: { window_count: 2 } });
 */
export const getDashboardRevenues: (client: FlexpriceCore, body?: DashboardRevenuesRequest, options?: RequestOptions) => Call<DashboardRevenues> =
  /* @__PURE__ */ standalone('P/dashboard/revenues br');

/**
 * List entitlements.
 *
 * Entitlements of the environment, newest first. Use `POST /entitlements/search` for conditions on any field.
 * Expandable: `features`, `meters`, `plans`, `addons`.
 *
 * `GET /entitlements`, needs `entitlement:read`.
 *
 * @example
 * for await (const item of listEntitlements(client)) {}
 */
export const listEntitlements: (client: FlexpriceCore, query?: ListEntitlementsQuery, options?: RequestOptions) => PageCall<Entitlement, EntitlementList> =
  /* @__PURE__ */ standalone('G/entitlements qn');

/**
 * Create an entitlement.
 *
 * Says that a plan, an addon or one subscription includes a feature, and how much of it. On a metered feature
 * usage up to `usage_limit` per reset period is free, and what goes beyond is charged by its price. Without a
 * limit all usage is free. One plan, addon or subscription has one entitlement per feature, unless they are
 * `parallel`.
 *
 * `POST /entitlements`, needs `entitlement:write`.
 *
 * @example
 * const result = await createEntitlement(client, {
 *   entity_type: 'ADDON',
 *   entity_id: 'addon_01K5WRB3M0000000000000ADD1',
 *   feature_id: 'feat_01K5WRB3M0000000000000FTSS',
 *   feature_type: 'boolean',
 *   is_enabled: true
 * });
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 */
export const createEntitlement: (client: FlexpriceCore, body: CreateEntitlementRequest, options?: RequestOptions) => Call<Entitlement> =
  /* @__PURE__ */ standalone('P/entitlements b');

/**
 * Create several entitlements.
 *
 * Creates up to 100 entitlements together. Either all are stored or none: one faulty item refuses the whole
 * request.
 *
 * `POST /entitlements/bulk`, needs `entitlement:write`.
 *
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 */
export const createEntitlementsBulk: (client: FlexpriceCore, body: CreateEntitlementsBulkRequest, options?: RequestOptions) => Call<EntitlementsBulkResult> =
  /* @__PURE__ */ standalone('P/entitlements/bulk b');

/**
 * Search entitlements.
 *
 * Entitlements that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all.
 * Expandable: `features`, `meters`, `plans`, `addons`.
 *
 * `POST /entitlements/search`, needs `entitlement:read`.
 *
 * @example
 * for await (const item of queryEntitlement(client, {
 *   feature_ids: [
 *     'feat_01K5WRB3M0000000000000FT1N'
 *   ],
 *   entity_type: 'PLAN',
 *   limit: 20
 * })) {}
 */
export const queryEntitlement: (client: FlexpriceCore, body?: EntitlementSearchRequest, options?: RequestOptions) => PageCall<Entitlement, EntitlementList> =
  /* @__PURE__ */ standalone('P/entitlements/search brn');

/**
 * Get an entitlement.
 *
 * Reads one entitlement by id, with its feature and what grants it.
 *
 * `GET /entitlements/{id}`, needs `entitlement:read`.
 *
 * @example
 * const result = await getEntitlement(client, id);
 */
export const getEntitlement: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Entitlement> =
  /* @__PURE__ */ standalone('G/entitlements/{id}');

/**
 * Update an entitlement.
 *
 * Changes the fields you send and leaves the others alone. Every subscription of the plan or addon follows, from
 * its next bill on. A `usage_limit` of 0 removes the limit.
 *
 * `PUT /entitlements/{id}`, needs `entitlement:write`.
 *
 * @example
 * const result = await updateEntitlement(client, id, { usage_limit: 2000000 });
 */
export const updateEntitlement: (client: FlexpriceCore, id: string, body: UpdateEntitlementRequest, options?: RequestOptions) => Call<Entitlement> =
  /* @__PURE__ */ standalone('U/entitlements/{id} b');

/**
 * Archive an entitlement.
 *
 * Takes the entitlement away from every subscription that had it. From the next bill on, usage that it made free
 * is charged.
 *
 * `DELETE /entitlements/{id}`, needs `entitlement:write`.
 *
 * @example
 * const result = await deleteEntitlement(client, id);
 */
export const deleteEntitlement: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Message> =
  /* @__PURE__ */ standalone('D/entitlements/{id}');

/**
 * List environments.
 *
 * Environments of your organisation. The page is described beside the list, not in `pagination`.
 *
 * `GET /environments`, needs `environment:read`.
 *
 * @example
 * for await (const item of listEnvironments(client)) {}
 */
export const listEnvironments: (client: FlexpriceCore, query?: ListEnvironmentsQuery, options?: RequestOptions) => PageCall<Environment, EnvironmentList> =
  /* @__PURE__ */ standalone('G/environments qo:environments');

/**
 * Create an environment.
 *
 * Makes an empty environment. How many of each type there may be is a setting of your organisation; by default
 * two of type `development` and no further `production`.
 *
 * `POST /environments`, needs `environment:write`.
 *
 * @example
 * const result = await createEnvironment(client, { name: 'Sandbox', type: 'development' });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const createEnvironment: (client: FlexpriceCore, body: CreateEnvironmentRequest, options?: RequestOptions) => Call<Environment> =
  /* @__PURE__ */ standalone('P/environments b');

/**
 * Get an environment.
 *
 * Reads one environment by id.
 *
 * `GET /environments/{id}`, needs `environment:read`.
 *
 * @example
 * const result = await getEnvironment(client, id);
 */
export const getEnvironment: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Environment> =
  /* @__PURE__ */ standalone('G/environments/{id}');

/**
 * Rename an environment.
 *
 * Changes the name. The type cannot change; sending another one is refused. Environments are never deleted.
 *
 * `PUT /environments/{id}`, needs `environment:write`.
 *
 * @example
 * const result = await updateEnvironment(client, id, { name: 'Production' });
 */
export const updateEnvironment: (client: FlexpriceCore, id: string, body: UpdateEnvironmentRequest, options?: RequestOptions) => Call<Environment> =
  /* @__PURE__ */ standalone('U/environments/{id} b');

/**
 * Copy the catalogue to another environment.
 *
 * Starts a background run that copies features with their meters and groups, plans with prices, entitlements and
 * credit grants, coupons, and tax rates, to an existing environment or a new one. What the target already has
 * under the same lookup key or code is skipped. Customers, subscriptions, wallets and addons are not copied, nor
 * what taxes are linked to.
 *
 * `POST /environments/{id}/clone`, needs `environment:write`.
 *
 * @example
 * const result = await cloneEnvironment(client, id, { name: 'Staging', type: 'development' });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const cloneEnvironment: (client: FlexpriceCore, id: string, body: CloneEnvironmentRequest, options?: RequestOptions) => Call<WorkflowStarted> =
  /* @__PURE__ */ standalone('P/environments/{id}/clone b');

/**
 * List events.
 *
 * Raw events, newest first, at most 50 at a time, of the last seven days unless the times say otherwise. Use
 * `POST /events/query` for larger pages. Page with `offset`, or with `iter_last_key` of the answer before.
 *
 * `GET /events`, needs `event:read`.
 *
 * @example
 * for await (const item of listEvents(client)) {}
 */
export const listEvents: (client: FlexpriceCore, query?: ListEventsQuery, options?: RequestOptions) => PageCall<Event, GetEventsResponse> =
  /* @__PURE__ */ standalone('G/events qc:events');

/**
 * Report an event.
 *
 * Reports one use of your product. The answer means that the event is stored for good and counted: every usage
 * figure read after it includes the event. Send an `event_id` of your own, so that sending again cannot count
 * twice.
 *
 * `POST /events`, needs `event:write`.
 *
 * @example
 * const result = await ingestEvent(client, {
 *   event_id: 'event_01K5WRB3M0000000000000EVT1',
 *   event_name: 'llm.request',
 *   external_customer_id: 'brightside',
 *   timestamp: '2025-09-12T10:15:00Z',
 *   source: 'api',
 *   properties: {
 *     model: 'large',
 *     input_tokens: 1200,
 *     output_tokens: 350
 *   }
 * });
 */
export const ingestEvent: (client: FlexpriceCore, body: IngestEventRequest, options?: RequestOptions) => Call<IngestEventResponse> =
  /* @__PURE__ */ standalone('P/events be');

/**
 * Analyse usage and cost.
 *
 * Usage and cost per feature and line item over the last seven days unless the times say otherwise, split by
 * source or property and per window if asked for. Costs follow the customer's prices, commitments and lasting
 * percentage coupons; included allowances are not taken off, so the figures can be above the invoice.
 *
 * `POST /events/analytics`, needs `event:read`.
 *
 * @example
 * const result = await getUsageAnalytics(client, {
 *   external_customer_id: 'brightside',
 *   start_time: '2025-09-01T00:00:00Z',
 *   end_time: '2025-10-01T00:00:00Z'
 * });
 */
export const getUsageAnalytics: (client: FlexpriceCore, body?: UsageAnalyticsRequest, options?: RequestOptions) => Call<UsageAnalytics> =
  /* @__PURE__ */ standalone('P/events/analytics br');

/**
 * Report several events.
 *
 * Reports up to 1000 events at once, the fastest way to report many. If one is malformed, the request is refused
 * and none is stored. An event whose id belongs to another event with other content is not stored; `message`
 * counts them, and with `results=true` the answer tells of each event whether it was stored now, was there
 * already, or conflicts.
 *
 * `POST /events/bulk`, needs `event:write`.
 */
export const ingestEventsBulk: (client: FlexpriceCore, body: BulkIngestEventRequest, query?: IngestEventsBulkQuery, options?: RequestOptions) => Call<BulkIngestEventResponse> =
  /* @__PURE__ */ standalone('P/events/bulk bqE');

/**
 * Get the cost of single requests.
 *
 * What single requests cost, in billionths of a US dollar, as Hugging Face asks its inference providers. A
 * request is found by the `event_id` under which it was reported. Also answered at `POST
 * /events/huggingface-billing`.
 *
 * `POST /events/huggingface-inference`, needs `event:read`.
 *
 * @example
 * const result = await getHuggingfaceInferenceData(client, { requestIds: ['event_01K5WRB3M0000000000000EVT1'] });
 */
export const getHuggingfaceInferenceData: (client: FlexpriceCore, body: HuggingFaceBillingRequest, options?: RequestOptions) => Call<HuggingFaceBillingResponse> =
  /* @__PURE__ */ standalone('P/events/huggingface-inference br');

/**
 * Trace an event.
 *
 * Shows one event and what became of it: which meter measured it and which line item charges it or, if none
 * does, at which step it got stuck. Use it to answer why something was or was not billed. Also answered at `GET
 * /events/{id}`.
 *
 * `GET /events/lookup`, needs `event:read`.
 *
 * @example
 * const result = await getEvent(client, { id: id });
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 */
export const getEvent: (client: FlexpriceCore, query: GetEventQuery, options?: RequestOptions) => Call<EventLookup> =
  /* @__PURE__ */ standalone('G/events/lookup q');

/**
 * Watch event ingestion.
 *
 * How many events arrived in a range, the last 24 hours unless both times are sent, and how far their processing
 * is behind. On a server that processes events as they arrive, both lags are 0.
 *
 * `GET /events/monitoring`, needs `event:read`.
 *
 * @example
 * const result = await getEventMonitoring(client);
 */
export const getEventMonitoring: (client: FlexpriceCore, query?: GetEventMonitoringQuery, options?: RequestOptions) => Call<EventMonitoring> =
  /* @__PURE__ */ standalone('G/events/monitoring q');

/**
 * Search events.
 *
 * Raw events that meet every condition, newest first, of the last seven days unless the times say otherwise.
 * Page with `offset`, or with `iter_last_key` of the answer before, which stays exact while new events arrive.
 *
 * `POST /events/query`, needs `event:read`.
 *
 * @example
 * for await (const item of listRawEvents(client, {
 *   external_customer_id: 'brightside',
 *   event_name: 'llm.request',
 *   property_filters: {
 *     model: [
 *       'large'
 *     ]
 *   },
 *   start_time: '2025-09-01T00:00:00Z',
 *   end_time: '2025-10-01T00:00:00Z',
 *   page_size: 100
 * })) {}
 */
export const listRawEvents: (client: FlexpriceCore, body?: GetEventsRequest, options?: RequestOptions) => PageCall<Event, GetEventsResponse> =
  /* @__PURE__ */ standalone('P/events/query brc:events');

/**
 * Report records of another system.
 *
 * Stores up to 1000 records as another system writes them, to be turned into events by a rule set up for your
 * organisation. Use `POST /events/bulk` for events of your own.
 *
 * `POST /events/raw/bulk`, needs `event:write`.
 *
 * @example
 * const result = await ingestRawEventsBulk(client, {
 *   events: [
 *     {
 *       id: 'call-4711',
 *       org: 'brightside',
 *       method: 'chat.completions',
 *       at: '2025-09-12T10:15:00Z',
 *       tokens: {
 *         in: 1200,
 *         out: 350
 *       }
 *     }
 *   ]
 * });
 */
export const ingestRawEventsBulk: (client: FlexpriceCore, body: BulkIngestRawEventRequest, options?: RequestOptions) => Call<BulkIngestRawEventResponse> =
  /* @__PURE__ */ standalone('P/events/raw/bulk b');

/**
 * Add up events by name.
 *
 * Folds the events of one name into a quantity, over the last seven days unless the times say otherwise. It
 * reads raw events and needs no meter; for figures as billed use `POST /meter-usage/query` or `POST
 * /events/analytics`.
 *
 * `POST /events/usage`, needs `event:read`.
 *
 * @example
 * const result = await getUsageStatistics(client, {
 *   event_name: 'llm.request',
 *   aggregation_type: 'SUM',
 *   property_name: 'input_tokens',
 *   external_customer_id: 'brightside',
 *   start_time: '2025-09-01T00:00:00Z',
 *   end_time: '2025-10-01T00:00:00Z'
 * });
 */
export const getUsageStatistics: (client: FlexpriceCore, body: GetUsageRequest, options?: RequestOptions) => Call<GetUsageResponse> =
  /* @__PURE__ */ standalone('P/events/usage br');

/**
 * Add up events by meter.
 *
 * Folds raw events the way a meter does, its filters included. A meter that never resets adds everything before
 * the range. For figures as billed use `POST /meter-usage/query`.
 *
 * `POST /events/usage/meter`, needs `event:read`.
 *
 * @example
 * const result = await getUsageByMeter(client, {
 *   meter_id: 'meter_01K5WRB3M0000000000000MT1N',
 *   external_customer_id: 'brightside',
 *   start_time: '2025-09-01T00:00:00Z',
 *   end_time: '2025-10-01T00:00:00Z'
 * });
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 */
export const getUsageByMeter: (client: FlexpriceCore, body: GetUsageByMeterRequest, options?: RequestOptions) => Call<GetUsageResponse> =
  /* @__PURE__ */ standalone('P/events/usage/meter br');

/**
 * List features.
 *
 * Features of the environment, newest first. Use `POST /features/search` for conditions on any field.
 * Expandable: `meters`.
 *
 * `GET /features`, needs `feature:read`.
 *
 * @example
 * for await (const item of listFeatures(client)) {}
 */
export const listFeatures: (client: FlexpriceCore, query?: ListFeaturesQuery, options?: RequestOptions) => PageCall<Feature, FeatureList> =
  /* @__PURE__ */ standalone('G/features qn');

/**
 * Create a feature.
 *
 * Describes something your product can do. A `metered` feature is counted: name an existing meter or send one
 * along, and it is created in the same step. A feature by itself costs nothing; prices and entitlements refer to
 * it.
 *
 * `POST /features`, needs `feature:write`.
 *
 * @example
 * const result = await createFeature(client, { name: 'Single sign-on', lookup_key: 'sso', type: 'boolean' });
 *
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 */
export const createFeature: (client: FlexpriceCore, body: CreateFeatureRequest, options?: RequestOptions) => Call<Feature> =
  /* @__PURE__ */ standalone('P/features b');

/**
 * Search features.
 *
 * Features that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all. Expandable:
 * `meters`.
 *
 * `POST /features/search`, needs `feature:read`.
 */
export const queryFeature: (client: FlexpriceCore, body?: FeatureSearchRequest, options?: RequestOptions) => PageCall<Feature, FeatureList> =
  /* @__PURE__ */ standalone('P/features/search brn');

/**
 * Get a feature.
 *
 * Reads one feature by id, with its meter if it has one. Archived features stay readable.
 *
 * `GET /features/{id}`, needs `feature:read`.
 *
 * @example
 * const result = await getFeature(client, id);
 */
export const getFeature: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Feature> =
  /* @__PURE__ */ standalone('G/features/{id}');

/**
 * Update a feature.
 *
 * Changes the fields you send and leaves the others alone. `filters` are added to the feature's meter and can
 * only grow: from then on more events count.
 *
 * `PUT /features/{id}`, needs `feature:write`.
 *
 * @example
 * const result = await updateFeature(client, id, {
 *   reporting_unit: {
 *     unit_singular: 'thousand tokens',
 *     unit_plural: 'thousand tokens',
 *     conversion_rate: '1000'
 *   }
 * });
 */
export const updateFeature: (client: FlexpriceCore, id: string, body: UpdateFeatureRequest, options?: RequestOptions) => Call<Feature> =
  /* @__PURE__ */ standalone('U/features/{id} b');

/**
 * Archive a feature.
 *
 * Takes the feature and its meter out of use. Refused while an entitlement refers to the feature. Prices on the
 * meter are not looked at, so end them first.
 *
 * `DELETE /features/{id}`, needs `feature:write`.
 *
 * @example
 * const result = await deleteFeature(client, id);
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const deleteFeature: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Message> =
  /* @__PURE__ */ standalone('D/features/{id}');

/**
 * Copy a feature.
 *
 * Makes a new feature from an existing one. The meter is copied too, so both count on their own. The copy
 * remembers its origin in `metadata.source_feature_id`.
 *
 * `POST /features/{id}/clone`, needs `feature:write`.
 *
 * @example
 * const result = await cloneFeature(client, id, { name: 'Input tokens (batch)', lookup_key: 'input_tokens_batch' });
 *
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 */
export const cloneFeature: (client: FlexpriceCore, id: string, body: CloneFeatureRequest, options?: RequestOptions) => Call<Feature> =
  /* @__PURE__ */ standalone('P/features/{id}/clone b');

/**
 * Create a group.
 *
 * Makes an empty group for prices or for features. Put members in by setting `group_id` on the price or feature.
 *
 * `POST /groups`, needs `group:write`.
 *
 * @example
 * const result = await createGroup(client, { name: 'Tokens', entity_type: 'price', lookup_key: 'tokens' });
 *
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 */
export const createGroup: (client: FlexpriceCore, body: CreateGroupRequest, options?: RequestOptions) => Call<Group> =
  /* @__PURE__ */ standalone('P/groups b');

/**
 * Search groups.
 *
 * Groups that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all.
 *
 * `POST /groups/search`, needs `group:read`.
 *
 * @example
 * for await (const item of queryGroup(client, { entity_type: 'price', limit: 50 })) {}
 */
export const queryGroup: (client: FlexpriceCore, body?: GroupSearchRequest, options?: RequestOptions) => PageCall<Group, GroupList> =
  /* @__PURE__ */ standalone('P/groups/search brn');

/**
 * Get a group.
 *
 * Reads one group by id.
 *
 * `GET /groups/{id}`, needs `group:read`.
 *
 * @example
 * const result = await getGroup(client, id);
 */
export const getGroup: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Group> =
  /* @__PURE__ */ standalone('G/groups/{id}');

/**
 * Archive a group.
 *
 * Takes the group out of use. Its members stay and are no longer in a group.
 *
 * `DELETE /groups/{id}`, needs `group:write`.
 *
 * @example
 * await deleteGroup(client, id);
 */
export const deleteGroup: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<void> =
  /* @__PURE__ */ standalone('D/groups/{id}');

/**
 * Get what can be exchanged with other systems.
 *
 * Per provider, which kinds of objects can travel in which direction, and which do so now.
 *
 * `GET /integrations/config`, needs `integration:read`.
 *
 * @example
 * const result = await getIntegrationConfig(client);
 */
export const getIntegrationConfig: (client: FlexpriceCore, options?: RequestOptions) => Call<IntegrationConfig> =
  /* @__PURE__ */ standalone('G/integrations/config');

/**
 * Link an object to another system.
 *
 * Records that an object here and one in a connected system are the same thing, so that synchronisation updates
 * it instead of making a second one. Linking the same pair of systems again replaces the link. Needs a
 * connection to the provider.
 *
 * `POST /integrations/link`, needs `integration:write`.
 *
 * @example
 * const result = await linkIntegrationMapping(client, {
 *   entity_type: 'customer',
 *   entity_id: 'cust_01K5WRB3M0000000000000BRT1',
 *   provider_type: 'stripe',
 *   provider_entity_id: 'cus_Q1w2E3r4'
 * });
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const linkIntegrationMapping: (client: FlexpriceCore, body: LinkIntegrationRequest, options?: RequestOptions) => Call<IntegrationLink> =
  /* @__PURE__ */ standalone('P/integrations/link b');

/**
 * Remove a link to another system.
 *
 * Forgets that the two objects are the same. Neither object is changed. Name the link in the JSON body of the
 * request.
 *
 * `DELETE /integrations/link`, needs `integration:write`.
 *
 * @example
 * const result = await delinkIntegrationMapping(client, {
 *   entity_type: 'customer',
 *   entity_id: 'cust_01K5WRB3M0000000000000BRT1',
 *   provider_type: 'stripe'
 * });
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 */
export const delinkIntegrationMapping: (client: FlexpriceCore, body: UnlinkIntegrationRequest, options?: RequestOptions) => Call<Message> =
  /* @__PURE__ */ standalone('D/integrations/link b');

/**
 * List the links of an object.
 *
 * To which things in which systems one object here is linked.
 *
 * `GET /integrations/mappings`, needs `integration:read`.
 *
 * @example
 * for await (const item of getEntityIntegrationMappings(client, { entity_type: 'customer', entity_id: entityId })) {}
 */
export const getEntityIntegrationMappings: (client: FlexpriceCore, query: GetEntityIntegrationMappingsQuery, options?: RequestOptions) => PageCall<EntityIntegrationMapping, EntityIntegrationMappingList> =
  /* @__PURE__ */ standalone('G/integrations/mappings qn');

/**
 * Synchronise one object now.
 *
 * Starts the exchange of one customer or invoice with every connected system that takes part, without waiting
 * for the next regular exchange. The answer comes before the work is done.
 *
 * `POST /integrations/sync`, needs `integration:write`.
 *
 * @example
 * const result = await syncIntegration(client, {
 *   entity_type: 'invoice',
 *   entity_id: 'inv_01K5WRB3M0000000000000NV01',
 *   method: 'push'
 * });
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 * @throws {FlexpriceError} `http_client_error`, such as: The payment provider did not answer.
 */
export const syncIntegration: (client: FlexpriceCore, body: SyncIntegrationRequest, options?: RequestOptions) => Call<Message> =
  /* @__PURE__ */ standalone('P/integrations/sync b');

/**
 * List invoices.
 *
 * Invoices of the environment, newest first. Skipped invoices are hidden unless `invoice_status` names them.
 * `start_time` and `end_time` bound the billed period. Expandable: `subscription`, `subscription.plan`,
 * `customer`, `coupon_applications.coupon`, `tax_applied.tax_rate`.
 *
 * `GET /invoices`, needs `invoice:read`.
 *
 * @example
 * for await (const item of listInvoices(client)) {}
 */
export const listInvoices: (client: FlexpriceCore, query?: ListInvoicesQuery, options?: RequestOptions) => PageCall<Invoice, InvoiceList> =
  /* @__PURE__ */ standalone('G/invoices qo');

/**
 * Create a one-off invoice.
 *
 * Issues an invoice for a single sale at once: it is finalized, gets a number and is owed. Coupons, prepaid
 * credits and taxes are applied to the amounts you send. Nothing is charged; record or attempt a payment for
 * that. Subscriptions make their invoices by themselves.
 *
 * `POST /invoices`, needs `invoice:write`.
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const createInvoice: (client: FlexpriceCore, body: CreateInvoiceRequest, options?: RequestOptions) => Call<Invoice> =
  /* @__PURE__ */ standalone('P/invoices bk');

/**
 * Preview a subscription invoice.
 *
 * What the next invoice of a subscription would say if it were made now: usage so far, fixed charges in arrear
 * and those of the next period in advance, with coupons and taxes but without prepaid credits. Nothing is stored
 * and nothing is charged.
 *
 * `POST /invoices/preview`, needs `invoice:read`.
 *
 * @example
 * const result = await getInvoicePreview(client, {
 *   subscription_id: 'subs_01K5WRB3M0000000000000SVB1',
 *   hide_zero_charges_line_items: true
 * });
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 */
export const getInvoicePreview: (client: FlexpriceCore, body: PreviewInvoiceRequest, options?: RequestOptions) => Call<Invoice> =
  /* @__PURE__ */ standalone('P/invoices/preview br');

/**
 * Search invoices.
 *
 * Invoices that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all but skipped
 * ones. Expandable: `subscription`, `subscription.plan`, `customer`, `coupon_applications.coupon`,
 * `tax_applied.tax_rate`.
 *
 * `POST /invoices/search`, needs `invoice:read`.
 *
 * @example
 * for await (const item of queryInvoice(client, {
 *   customer_id: 'cust_01K5WRB3M0000000000000BRT1',
 *   invoice_status: [
 *     'FINALIZED'
 *   ],
 *   amount_remaining_gt: 0,
 *   sort: [
 *     {
 *       field: 'due_date',
 *       direction: 'asc'
 *     }
 *   ]
 * })) {}
 */
export const queryInvoice: (client: FlexpriceCore, body?: InvoiceSearchRequest, options?: RequestOptions) => PageCall<Invoice, InvoiceList> =
  /* @__PURE__ */ standalone('P/invoices/search bro');

/**
 * Get an invoice.
 *
 * Reads one invoice with its lines, discounts and taxes. `group_by` and `expand_by_source` also split the usage
 * on each line. Expandable: `subscription`, `subscription.plan`, `customer`, `coupon_applications.coupon`,
 * `tax_applied.tax_rate`, and `line_items.explanation`: how each amount came about.
 *
 * `GET /invoices/{id}`, needs `invoice:read`.
 *
 * @example
 * const result = await getInvoice(client, id);
 */
export const getInvoice: (client: FlexpriceCore, id: string, query?: GetInvoiceQuery, options?: RequestOptions) => Call<Invoice> =
  /* @__PURE__ */ standalone('G/invoices/{id} q');

/**
 * Update an invoice.
 *
 * Changes due date, PDF address or metadata of a draft or finalized invoice. On a draft, `apply_discount`
 * applies its coupons afresh. Amounts of a finalized invoice cannot be changed; use a credit note.
 *
 * `PUT /invoices/{id}`, needs `invoice:write`.
 *
 * @example
 * const result = await updateInvoice(client, id, { metadata: { purchase_order: 'PO-881' } });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const updateInvoice: (client: FlexpriceCore, id: string, body: UpdateInvoiceRequest, options?: RequestOptions) => Call<Invoice> =
  /* @__PURE__ */ standalone('U/invoices/{id} b');

/**
 * Ask for an invoice to be sent again.
 *
 * Sends the webhook event `invoice.communication.triggered`, upon which your own systems can mail the invoice.
 *
 * `POST /invoices/{id}/comms/trigger`, needs `invoice:write`.
 *
 * @example
 * const result = await triggerInvoiceCommsWebhook(client, id);
 */
export const triggerInvoiceCommsWebhook: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Message> =
  /* @__PURE__ */ standalone('P/invoices/{id}/comms/trigger');

/**
 * Bring a draft invoice up to date.
 *
 * Brings the lines and amounts of a draft or skipped invoice up to date with usage and prices. A subscription
 * invoice whose lines add up to 0 becomes `SKIPPED`. By default the work goes on in the background; `sync=true`
 * waits for it.
 *
 * `POST /invoices/{id}/compute`, needs `invoice:write`.
 *
 * @example
 * const result = await computeInvoice(client, id);
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const computeInvoice: (client: FlexpriceCore, id: string, query?: ComputeInvoiceQuery, options?: RequestOptions) => Call<InvoiceComputation | InvoiceJob> =
  /* @__PURE__ */ standalone('P/invoices/{id}/compute q');

/**
 * Finalize an invoice.
 *
 * Applies prepaid credits and taxes, assigns the number and makes the invoice owed. An invoice whose total is 0
 * counts as paid at once. No payment is attempted. A skipped invoice stays as it is.
 *
 * `POST /invoices/{id}/finalize`, needs `invoice:write`.
 *
 * @example
 * const result = await finalizeInvoice(client, id);
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const finalizeInvoice: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Message> =
  /* @__PURE__ */ standalone('P/invoices/{id}/finalize');

/**
 * Set the payment status.
 *
 * Sets the payment status by hand, for money that is tracked elsewhere. `SUCCEEDED` marks the whole amount as
 * paid, `PENDING` with an amount a part of it. It makes no payment and moves no money; it is refused once a
 * payment has succeeded.
 *
 * `PUT /invoices/{id}/payment`, needs `invoice:write`.
 *
 * @example
 * const result = await updateInvoicePaymentStatus(client, id, { payment_status: 'SUCCEEDED' });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const updateInvoicePaymentStatus: (client: FlexpriceCore, id: string, body: UpdateInvoicePaymentRequest, options?: RequestOptions) => Call<Invoice> =
  /* @__PURE__ */ standalone('U/invoices/{id}/payment b');

/**
 * Try to collect an invoice.
 *
 * Pays a finalized invoice from the customer's post-paid wallets, and charges the saved card for what is left of
 * a subscription invoice. Does nothing when nothing is left to pay.
 *
 * `POST /invoices/{id}/payment/attempt`, needs `invoice:write`.
 *
 * @example
 * const result = await attemptInvoicePayment(client, id);
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 * @throws {FlexpriceError} `http_client_error`, such as: The payment provider did not answer.
 */
export const attemptInvoicePayment: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Message> =
  /* @__PURE__ */ standalone('P/invoices/{id}/payment/attempt');

/**
 * Get an invoice as PDF.
 *
 * The invoice as a PDF document, without lines of amount 0. With `url=true` the answer is an address from which
 * the document can be fetched without a key for a limited time.
 *
 * `GET /invoices/{id}/pdf`, needs `invoice:read`.
 *
 * @example
 * const result = await getInvoicePdf(client, id);
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const getInvoicePdf: (client: FlexpriceCore, id: string, query?: GetInvoicePdfQuery, options?: RequestOptions) => Call<Bytes | InvoicePdfLink> =
  /* @__PURE__ */ standalone('G/invoices/{id}/pdf qx');

/**
 * Replace an issued invoice.
 *
 * Voids a subscription invoice and issues a new one over the same period from the usage and prices known now. It
 * can be done once per invoice and goes on in the background; `recalculated_invoice_id` then names the new
 * invoice.
 *
 * `POST /invoices/{id}/recalculate`, needs `invoice:write`.
 *
 * @example
 * const result = await recalculateInvoice(client, id);
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const recalculateInvoice: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<InvoiceJob> =
  /* @__PURE__ */ standalone('P/invoices/{id}/recalculate');

/**
 * Recalculate a draft invoice in place.
 *
 * Computes a draft subscription invoice again from the usage and prices known now, and keeps its id. With
 * `finalize=true` it is finalized in the same step.
 *
 * `POST /invoices/{id}/recalculate-v2`, needs `invoice:write`.
 *
 * @example
 * const result = await recalculateInvoiceV2(client, id);
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const recalculateInvoiceV2: (client: FlexpriceCore, id: string, query?: RecalculateInvoiceV2Query, options?: RequestOptions) => Call<Invoice> =
  /* @__PURE__ */ standalone('P/invoices/{id}/recalculate-v2 q');

/**
 * Void an invoice.
 *
 * Takes an invoice out of the books for good. What was paid, and the prepaid credits used, come back as credits
 * in a prepaid wallet, which is opened if there is none. The idempotency key becomes free.
 *
 * `POST /invoices/{id}/void`, needs `invoice:write`.
 *
 * @example
 * const result = await voidInvoice(client, id, { metadata: { voided_because: 'wrong customer' } });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const voidInvoice: (client: FlexpriceCore, id: string, body?: VoidInvoiceRequest, options?: RequestOptions) => Call<Message> =
  /* @__PURE__ */ standalone('P/invoices/{id}/void b');

/**
 * Send a webhook event again.
 *
 * Sends one of the webhook events about this invoice again, with the invoice as it is now.
 *
 * `POST /invoices/{id}/webhook/trigger`, needs `invoice:write`.
 *
 * @example
 * const result = await triggerInvoiceWebhook(client, id);
 */
export const triggerInvoiceWebhook: (client: FlexpriceCore, id: string, query?: TriggerInvoiceWebhookQuery, options?: RequestOptions) => Call<InvoiceWebhookResult> =
  /* @__PURE__ */ standalone('P/invoices/{id}/webhook/trigger q');

/**
 * Register a marketplace purchase.
 *
 * Ties a subscription to a purchase that a customer made in a cloud marketplace. From then on its usage is
 * reported there, and the marketplace collects the money. An agreement and a subscription can be tied only once.
 *
 * `POST /marketplace/agreements`, needs `integration:write`.
 *
 * @example
 * const result = await registerMarketplaceAgreement(client, {
 *   provider: 'aws_marketplace',
 *   customer_id: 'cust_01K5WRB3M0000000000000BRT1',
 *   plan_id: 'plan_01K5WRB3M0000000000000PRQ1',
 *   subscription_id: 'subs_01K5WRB3M0000000000000SVB1',
 *   aws: {
 *     product_code: '4xample7productcode',
 *     license_arn: 'arn:aws:license-manager::111122223333:license:l-0123456789abcdef',
 *     customer_aws_account_id: '444455556666',
 *     dimension: 'tokens',
 *     concurrent_agreements: false
 *   }
 * });
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const registerMarketplaceAgreement: (client: FlexpriceCore, body: RegisterMarketplaceAgreementRequest, options?: RequestOptions) => Call<MarketplaceAgreement> =
  /* @__PURE__ */ standalone('P/marketplace/agreements b');

/**
 * Get the quantities of several meters.
 *
 * The same as `POST /meter-usage/query`, for several meters at once.
 *
 * `POST /meter-usage/analytics`, needs `event:read`.
 *
 * @example
 * const result = await queryMultiMeterUsage(client, {
 *   external_customer_id: 'brightside',
 *   meter_ids: [
 *     'meter_01K5WRB3M0000000000000MT1N',
 *     'meter_01K5WRB3M0000000000000MTVT'
 *   ],
 *   start_time: '2025-09-01T00:00:00Z',
 *   end_time: '2025-10-01T00:00:00Z',
 *   aggregation_type: 'SUM'
 * });
 */
export const queryMultiMeterUsage: (client: FlexpriceCore, body: MultiMeterUsageRequest, options?: RequestOptions) => Call<MultiMeterUsage> =
  /* @__PURE__ */ standalone('P/meter-usage/analytics br');

/**
 * Analyse usage and cost by meter.
 *
 * The same as `POST /events/analytics`, and it can also be narrowed down to meters.
 *
 * `POST /meter-usage/detailed-analytics`, needs `event:read`.
 *
 * @example
 * const result = await getDetailedMeterUsageAnalytics(client, {
 *   external_customer_id: 'brightside',
 *   meter_ids: [
 *     'meter_01K5WRB3M0000000000000MT1N',
 *     'meter_01K5WRB3M0000000000000MTVT'
 *   ],
 *   start_time: '2025-09-01T00:00:00Z',
 *   end_time: '2025-10-01T00:00:00Z'
 * });
 */
export const getDetailedMeterUsageAnalytics: (client: FlexpriceCore, body?: DetailedMeterUsageRequest, options?: RequestOptions) => Call<UsageAnalytics> =
  /* @__PURE__ */ standalone('P/meter-usage/detailed-analytics br');

/**
 * Get the quantity of a meter.
 *
 * Quantity that a meter counted for a customer, as it is billed: with the meter's filters, and 0 unless one of
 * the customer's subscriptions uses the meter.
 *
 * `POST /meter-usage/query`, needs `event:read`.
 *
 * @example
 * const result = await queryMeterUsage(client, {
 *   external_customer_id: 'brightside',
 *   meter_id: 'meter_01K5WRB3M0000000000000MT1N',
 *   start_time: '2025-09-12T00:00:00Z',
 *   end_time: '2025-09-14T00:00:00Z',
 *   aggregation_type: 'SUM',
 *   window_size: 'DAY'
 * });
 */
export const queryMeterUsage: (client: FlexpriceCore, body: MeterUsageRequest, options?: RequestOptions) => Call<MeterUsage> =
  /* @__PURE__ */ standalone('P/meter-usage/query br');

/**
 * List meters.
 *
 * Meters of the environment, newest first.
 *
 * `GET /meters`, needs `meter:read`.
 *
 * @example
 * for await (const item of listMeters(client)) {}
 */
export const listMeters: (client: FlexpriceCore, query?: ListMetersQuery, options?: RequestOptions) => PageCall<Meter, MeterList> =
  /* @__PURE__ */ standalone('G/meters qn');

/**
 * Create a meter.
 *
 * Says which events to measure and how to fold them into a quantity. Use it for a price without a feature; a
 * metered feature can also bring its meter along. Several meters may measure the same event.
 *
 * `POST /meters`, needs `meter:write`.
 *
 * @example
 * const result = await createMeter(client, {
 *   name: 'Input tokens',
 *   event_name: 'llm.request',
 *   aggregation: {
 *     type: 'SUM',
 *     field: 'input_tokens'
 *   },
 *   reset_usage: 'BILLING_PERIOD'
 * });
 */
export const createMeter: (client: FlexpriceCore, body: CreateMeterRequest, options?: RequestOptions) => Call<Meter> =
  /* @__PURE__ */ standalone('P/meters b');

/**
 * Get a meter.
 *
 * Reads one meter by id. Archived meters stay readable.
 *
 * `GET /meters/{id}`, needs `meter:read`.
 *
 * @example
 * const result = await getMeter(client, id);
 */
export const getMeter: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Meter> =
  /* @__PURE__ */ standalone('G/meters/{id}');

/**
 * Add filter values to a meter.
 *
 * Adds values to the meter's filters, so that from now on more events count. Nothing else about a meter can
 * change, and values cannot be removed, because bills depend on it.
 *
 * `PUT /meters/{id}`, needs `meter:write`.
 *
 * @example
 * const result = await updateMeter(client, id, { filters: [{ key: 'model', values: ['small'] }] });
 */
export const updateMeter: (client: FlexpriceCore, id: string, body: UpdateMeterRequest, options?: RequestOptions) => Call<Meter> =
  /* @__PURE__ */ standalone('U/meters/{id} b');

/**
 * Archive a meter.
 *
 * Takes the meter out of use. New events are no longer measured by it.
 *
 * `DELETE /meters/{id}`, needs `meter:write`.
 *
 * @example
 * const result = await deleteMeter(client, id);
 */
export const deleteMeter: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Message> =
  /* @__PURE__ */ standalone('D/meters/{id}');

/**
 * Disable a meter.
 *
 * The older way to archive a meter; it does the same as `DELETE /meters/{id}`.
 *
 * `POST /meters/{id}/disable`, needs `meter:write`.
 *
 * @example
 * const result = await disableMeter(client, id);
 */
export const disableMeter: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Message> =
  /* @__PURE__ */ standalone('P/meters/{id}/disable');

/**
 * List payments.
 *
 * Payments of the environment, newest first.
 *
 * `GET /payments`, needs `payment:read`.
 *
 * @example
 * for await (const item of listPayments(client)) {}
 */
export const listPayments: (client: FlexpriceCore, query?: ListPaymentsQuery, options?: RequestOptions) => PageCall<Payment, PaymentList> =
  /* @__PURE__ */ standalone('G/payments qn');

/**
 * Create a payment.
 *
 * Records money for an invoice, or moves it with `process_payment`. `OFFLINE` and `CREDITS` payments succeed at
 * once when processed; a payment link answers with `payment_url` and waits for the customer. Parts of an invoice
 * can be paid; repeating the same facts without an idempotency key gives the payment that exists.
 *
 * `POST /payments`, needs `payment:write`.
 *
 * @example
 * const result = await createPayment(client, {
 *   destination_type: 'INVOICE',
 *   destination_id: 'inv_01K5WRB3M0000000000000NV01',
 *   payment_method_type: 'CARD',
 *   amount: '76.79',
 *   currency: 'usd',
 *   process_payment: true,
 *   metadata: {
 *     order: '4711'
 *   }
 * });
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 * @throws {FlexpriceError} `http_client_error`, such as: The payment provider did not answer.
 */
export const createPayment: (client: FlexpriceCore, body: CreatePaymentRequest, options?: RequestOptions) => Call<Payment> =
  /* @__PURE__ */ standalone('P/payments bk');

/**
 * List a customer's saved payment methods.
 *
 * The ways to pay that a customer has saved with the connected gateways, the default one first.
 *
 * `GET /payments/customers/{id}/methods`, needs `payment:read`.
 *
 * @example
 * const result = await listCustomerPaymentMethods(client, id);
 */
export const listCustomerPaymentMethods: (client: FlexpriceCore, id: string, query?: ListCustomerPaymentMethodsQuery, options?: RequestOptions) => Call<SavedPaymentMethods> =
  /* @__PURE__ */ standalone('G/payments/customers/{id}/methods q');

/**
 * Let a customer save a payment method.
 *
 * Opens a page at a gateway on which the customer saves a card or account for later charges. Nothing is charged.
 * The gateway must be connected; a server without that gateway's support answers 501.
 *
 * `POST /payments/customers/{id}/setup/intent`, needs `payment:write`.
 *
 * @example
 * const result = await createCustomerSetupIntent(client, id, {
 *   provider: 'stripe',
 *   usage: 'off_session',
 *   set_default: true,
 *   success_url: 'https://app.example/billing'
 * });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 * @throws {FlexpriceError} `http_client_error`, such as: The payment provider did not answer.
 * @throws {FlexpriceError} `not_implemented`, such as: This server does not offer this operation.
 */
export const createCustomerSetupIntent: (client: FlexpriceCore, id: string, body: CreateSetupIntentRequest, options?: RequestOptions) => Call<SetupIntent> =
  /* @__PURE__ */ standalone('P/payments/customers/{id}/setup/intent b');

/**
 * Get a payment.
 *
 * Reads one payment with its attempts.
 *
 * `GET /payments/{id}`, needs `payment:read`.
 *
 * @example
 * const result = await getPayment(client, id);
 */
export const getPayment: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Payment> =
  /* @__PURE__ */ standalone('G/payments/{id}');

/**
 * Update a payment.
 *
 * Records what happened to a payment elsewhere. The status can only move forward, for instance from `PENDING` to
 * `SUCCEEDED` or from `SUCCEEDED` to `REFUNDED`. Money that is reported as `SUCCEEDED` counts on its invoice at
 * once.
 *
 * `PUT /payments/{id}`, needs `payment:write`.
 *
 * @example
 * const result = await updatePayment(client, id, { metadata: { order: '4711', checked_by: 'finance' } });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const updatePayment: (client: FlexpriceCore, id: string, body: UpdatePaymentRequest, options?: RequestOptions) => Call<Payment> =
  /* @__PURE__ */ standalone('U/payments/{id} b');

/**
 * Archive a payment.
 *
 * Takes a payment out of use that was never made. Only initiated and failed payments can be archived.
 *
 * `DELETE /payments/{id}`, needs `payment:write`.
 *
 * @example
 * const result = await deletePayment(client, id);
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const deletePayment: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Message> =
  /* @__PURE__ */ standalone('D/payments/{id}');

/**
 * Process a payment.
 *
 * Moves the money of a recorded payment now: debits the wallet, charges the card or makes the link. When it
 * succeeds, the invoice counts it as paid. A failure is told in the payment, not as an error.
 *
 * `POST /payments/{id}/process`, needs `payment:write`.
 *
 * @example
 * const result = await processPayment(client, id);
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 * @throws {FlexpriceError} `http_client_error`, such as: The payment provider did not answer.
 */
export const processPayment: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Payment> =
  /* @__PURE__ */ standalone('P/payments/{id}/process');

/**
 * List plans.
 *
 * Plans of the environment, newest first. Expandable: `prices`, `prices.meters`, `prices.price_unit`, `meters`,
 * `price_unit`, `entitlements`, `entitlements.features`, `credit_grant`.
 *
 * `GET /plans`, needs `plan:read`.
 *
 * @example
 * for await (const item of listPlans(client)) {}
 */
export const listPlans: (client: FlexpriceCore, query?: ListPlansQuery, options?: RequestOptions) => PageCall<Plan, PlanList> =
  /* @__PURE__ */ standalone('G/plans qn');

/**
 * Create a plan.
 *
 * Makes an empty offer. Add prices with `POST /prices`, entitlements with `POST /entitlements` and credits with
 * `POST /creditgrants`; then customers can subscribe to it.
 *
 * `POST /plans`, needs `plan:write`.
 *
 * @example
 * const result = await createPlan(client, { name: 'Pro', lookup_key: 'pro', description: 'For teams in production' });
 *
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 */
export const createPlan: (client: FlexpriceCore, body: CreatePlanRequest, options?: RequestOptions) => Call<Plan> =
  /* @__PURE__ */ standalone('P/plans b');

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
 * for await (const item of queryPlan(client, {
 *   sort: [
 *     {
 *       field: 'display_order',
 *       direction: 'asc'
 *     }
 *   ],
 *   expand: 'prices.meters'
 * })) {}
 */
export const queryPlan: (client: FlexpriceCore, body?: PlanSearchRequest, options?: RequestOptions) => PageCall<Plan, PlanList> =
  /* @__PURE__ */ standalone('P/plans/search brn');

/**
 * Get a plan.
 *
 * Reads one plan by id with its prices (ended ones too), entitlements and credit grants.
 *
 * `GET /plans/{id}`, needs `plan:read`.
 *
 * @example
 * const result = await getPlan(client, id);
 */
export const getPlan: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Plan> =
  /* @__PURE__ */ standalone('G/plans/{id}');

/**
 * Update a plan.
 *
 * Changes the fields you send and leaves the others alone. Prices have operations of their own.
 *
 * `PUT /plans/{id}`, needs `plan:write`.
 *
 * @example
 * const result = await updatePlan(client, id, { display_order: 1 });
 *
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 */
export const updatePlan: (client: FlexpriceCore, id: string, body: UpdatePlanRequest, options?: RequestOptions) => Call<Plan> =
  /* @__PURE__ */ standalone('U/plans/{id} b');

/**
 * Archive a plan.
 *
 * Takes the plan out of use. Refused while a subscription to it is not cancelled.
 *
 * `DELETE /plans/{id}`, needs `plan:write`.
 *
 * @example
 * const result = await deletePlan(client, id);
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const deletePlan: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Message> =
  /* @__PURE__ */ standalone('D/plans/{id}');

/**
 * Copy a plan.
 *
 * Makes a new plan with copies of the open prices, the entitlements and the credit grants. Price lookup keys are
 * left empty, and the copy remembers its origin in `metadata.source_plan_id`. No subscription changes.
 *
 * `POST /plans/{id}/clone`, needs `plan:write`.
 *
 * @example
 * const result = await clonePlan(client, id, { name: 'Pro 2026', lookup_key: 'pro_2026' });
 *
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 */
export const clonePlan: (client: FlexpriceCore, id: string, body: ClonePlanRequest, options?: RequestOptions) => Call<Plan> =
  /* @__PURE__ */ standalone('P/plans/{id}/clone b');

/**
 * List the credit grants of a plan.
 *
 * Every credit grant that comes with the plan, newest first, in one answer.
 *
 * `GET /plans/{id}/creditgrants`, needs `plan:read`.
 *
 * @example
 * const result = await getPlanCreditGrants(client, id);
 */
export const getPlanCreditGrants: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<AllCreditGrants> =
  /* @__PURE__ */ standalone('G/plans/{id}/creditgrants');

/**
 * List the entitlements of a plan.
 *
 * Every live entitlement that the plan grants, newest first, in one answer.
 *
 * `GET /plans/{id}/entitlements`, needs `plan:read`.
 *
 * @example
 * const result = await getPlanEntitlements(client, id);
 */
export const getPlanEntitlements: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<AllEntitlements> =
  /* @__PURE__ */ standalone('G/plans/{id}/entitlements');

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
 * const result = await syncPlanPrices(client, id);
 *
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 */
export const syncPlanPrices: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<WorkflowStarted> =
  /* @__PURE__ */ standalone('P/plans/{id}/sync/subscriptions');

/**
 * List prices.
 *
 * Prices of the environment, newest first, without those that have ended. Expandable: `meters`, `plan`,
 * `addons`, `groups`, `price_unit`.
 *
 * `GET /prices`, needs `price:read`.
 *
 * @example
 * for await (const item of listPrices(client)) {}
 */
export const listPrices: (client: FlexpriceCore, query?: ListPricesQuery, options?: RequestOptions) => PageCall<Price, PriceList> =
  /* @__PURE__ */ standalone('G/prices qn');

/**
 * Create a price.
 *
 * Adds a price to a plan, addon, subscription or costsheet. `FIXED` prices charge an agreed quantity, `USAGE`
 * prices what a meter counted. Subscriptions that exist already take a new plan price only after a plan sync.
 *
 * `POST /prices`, needs `price:write`.
 *
 * @example
 * const result = await createPrice(client, {
 *   currency: 'usd',
 *   entity_type: 'PLAN',
 *   entity_id: 'plan_01K5WRB3M0000000000000PRQ1',
 *   type: 'FIXED',
 *   billing_model: 'FLAT_FEE',
 *   amount: '49',
 *   billing_period: 'MONTHLY',
 *   billing_period_count: 1,
 *   invoice_cadence: 'ADVANCE',
 *   lookup_key: 'pro_base'
 * });
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 */
export const createPrice: (client: FlexpriceCore, body: CreatePriceRequest, options?: RequestOptions) => Call<Price> =
  /* @__PURE__ */ standalone('P/prices b');

/**
 * Create several prices.
 *
 * Creates up to 100 prices at once. Either all are created or, if one is at fault, none; the message names the
 * position of the faulty one.
 *
 * `POST /prices/bulk`, needs `price:write`.
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 */
export const createPricesBulk: (client: FlexpriceCore, body: CreateBulkPriceRequest, options?: RequestOptions) => Call<CreateBulkPriceResponse> =
  /* @__PURE__ */ standalone('P/prices/bulk b');

/**
 * Get a price by lookup key.
 *
 * Reads the open price that has this key. Ended prices are not found this way.
 *
 * `GET /prices/lookup/{lookup_key}`, needs `price:read`.
 *
 * @example
 * const result = await getPriceByLookupKey(client, lookupKey);
 */
export const getPriceByLookupKey: (client: FlexpriceCore, lookupKey: string, options?: RequestOptions) => Call<Price> =
  /* @__PURE__ */ standalone('G/prices/lookup/{lookup_key}');

/**
 * Search prices.
 *
 * Prices that meet every condition, newest first unless `sort` says otherwise, without those that have ended.
 * Send `{}` for all. Expandable: `meters`, `plan`, `addons`, `groups`, `price_unit`.
 *
 * `POST /prices/search`, needs `price:read`.
 *
 * @example
 * for await (const item of queryPrice(client, {
 *   entity_type: 'PLAN',
 *   entity_ids: [
 *     'plan_01K5WRB3M0000000000000PRQ1'
 *   ],
 *   expand: 'meters'
 * })) {}
 */
export const queryPrice: (client: FlexpriceCore, body?: PriceSearchRequest, options?: RequestOptions) => PageCall<Price, PriceList> =
  /* @__PURE__ */ standalone('P/prices/search brn');

/**
 * List price units.
 *
 * Price units of the environment, newest first. `pagination.offset` repeats the offset asked for.
 *
 * `GET /prices/units`, needs `price:read`.
 *
 * @example
 * for await (const item of listPriceUnits(client)) {}
 */
export const listPriceUnits: (client: FlexpriceCore, query?: ListPriceUnitsQuery, options?: RequestOptions) => PageCall<PriceUnit, PriceUnitList> =
  /* @__PURE__ */ standalone('G/prices/units qo');

/**
 * Create a price unit.
 *
 * Makes a currency of your own, such as credits, worth a fixed amount of a real one. Prices written in it are
 * converted when they are created; bills are in the real currency.
 *
 * `POST /prices/units`, needs `price:write`.
 *
 * @example
 * const result = await createPriceUnit(client, {
 *   name: 'AI credits',
 *   code: 'aic',
 *   symbol: 'AIC',
 *   base_currency: 'usd',
 *   conversion_rate: '0.01'
 * });
 *
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 */
export const createPriceUnit: (client: FlexpriceCore, body: CreatePriceUnitRequest, options?: RequestOptions) => Call<PriceUnit> =
  /* @__PURE__ */ standalone('P/prices/units b');

/**
 * Get a price unit by code.
 *
 * Reads the price unit in use that has this code. Archived ones are not found this way.
 *
 * `GET /prices/units/code/{code}`, needs `price:read`.
 *
 * @example
 * const result = await getPriceUnitByCode(client, code);
 */
export const getPriceUnitByCode: (client: FlexpriceCore, code: string, options?: RequestOptions) => Call<PriceUnit> =
  /* @__PURE__ */ standalone('G/prices/units/code/{code}');

/**
 * Search price units.
 *
 * Price units that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all.
 * `pagination.offset` repeats the offset asked for.
 *
 * `POST /prices/units/search`, needs `price:read`.
 *
 * @example
 * for await (const item of queryPriceUnit(client, {
 *   filters: [
 *     {
 *       field: 'base_currency',
 *       operator: 'eq',
 *       data_type: 'string',
 *       value: {
 *         string: 'usd'
 *       }
 *     }
 *   ]
 * })) {}
 */
export const queryPriceUnit: (client: FlexpriceCore, body?: PriceUnitSearchRequest, options?: RequestOptions) => PageCall<PriceUnit, PriceUnitList> =
  /* @__PURE__ */ standalone('P/prices/units/search bro');

/**
 * Get a price unit.
 *
 * Reads one price unit by id. Archived ones stay readable.
 *
 * `GET /prices/units/{id}`, needs `price:read`.
 *
 * @example
 * const result = await getPriceUnit(client, id);
 */
export const getPriceUnit: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<PriceUnit> =
  /* @__PURE__ */ standalone('G/prices/units/{id}');

/**
 * Update a price unit.
 *
 * Changes name or metadata. Code, currency and rate are fixed, because prices were converted with them.
 *
 * `PUT /prices/units/{id}`, needs `price:write`.
 *
 * @example
 * const result = await updatePriceUnit(client, id, { name: 'AI credits' });
 */
export const updatePriceUnit: (client: FlexpriceCore, id: string, body: UpdatePriceUnitRequest, options?: RequestOptions) => Call<PriceUnit> =
  /* @__PURE__ */ standalone('U/prices/units/{id} b');

/**
 * Archive a price unit.
 *
 * Takes the price unit out of use. Prices that were written in it go on as they are.
 *
 * `DELETE /prices/units/{id}`, needs `price:write`.
 *
 * @example
 * const result = await deletePriceUnit(client, id);
 */
export const deletePriceUnit: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Message> =
  /* @__PURE__ */ standalone('D/prices/units/{id}');

/**
 * Get a price.
 *
 * Reads one price by id, ended or not, with its meter, group and price unit.
 *
 * `GET /prices/{id}`, needs `price:read`.
 *
 * @example
 * const result = await getPrice(client, id);
 */
export const getPrice: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Price> =
  /* @__PURE__ */ standalone('G/prices/{id}');

/**
 * Update a price.
 *
 * Name, key, text, group and metadata change in place. Anything that changes an amount ends this price at
 * `effective_from` (now unless sent) and starts a new price with a new id at that instant; the answer is the new
 * price. Subscriptions keep the old one until a plan sync.
 *
 * `PUT /prices/{id}`, needs `price:write`.
 *
 * @example
 * const result = await updatePrice(client, id, { display_name: 'Pro monthly fee' });
 *
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const updatePrice: (client: FlexpriceCore, id: string, body: UpdatePriceRequest, options?: RequestOptions) => Call<Price> =
  /* @__PURE__ */ standalone('U/prices/{id} b');

/**
 * End a price.
 *
 * Gives the price an end, now unless `end_date` says otherwise. It is not archived, because invoices refer to
 * it. Line items of existing subscriptions stop only with a plan sync.
 *
 * `DELETE /prices/{id}`, needs `price:write`.
 *
 * @example
 * const result = await deletePrice(client, id, { end_date: '2026-01-01T00:00:00Z' });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const deletePrice: (client: FlexpriceCore, id: string, body?: DeletePriceRequest, options?: RequestOptions) => Call<Message> =
  /* @__PURE__ */ standalone('D/prices/{id} b');

/**
 * List roles.
 *
 * The fixed set of roles with their permissions. Use it to offer a choice when you invite a user or create a
 * service account.
 *
 * `GET /rbac/roles`, any valid key.
 *
 * @example
 * const result = await listRbacRoles(client);
 */
export const listRbacRoles: (client: FlexpriceCore, query?: ListRbacRolesQuery, options?: RequestOptions) => Call<RoleList> =
  /* @__PURE__ */ standalone('G/rbac/roles q');

/**
 * Get a role.
 *
 * Reads one role by its name, such as `event_ingestor`.
 *
 * `GET /rbac/roles/{id}`, any valid key.
 *
 * @example
 * const result = await getRbacRole(client, id);
 */
export const getRbacRole: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Role> =
  /* @__PURE__ */ standalone('G/rbac/roles/{id}');

/**
 * List API keys.
 *
 * Private keys of the current environment, newest first, without the keys themselves. Users without
 * `super_admin` see only their own.
 *
 * `GET /secrets/api/keys`, needs `secret:read`.
 *
 * @example
 * for await (const item of listApiKeys(client)) {}
 */
export const listApiKeys: (client: FlexpriceCore, query?: ListApiKeysQuery, options?: RequestOptions) => PageCall<ApiKey, ApiKeyList> =
  /* @__PURE__ */ standalone('G/secrets/api/keys qn');

/**
 * Create an API key.
 *
 * Makes a key for the current environment. It has your roles as they are now, or those of `service_account_id`,
 * and keeps them. The key is shown in this answer and never again. A `publishable_key` cannot call the API.
 *
 * `POST /secrets/api/keys`, needs `secret:write`.
 *
 * @example
 * const result = await createApiKey(client, {
 *   name: 'Ingest service',
 *   type: 'private_key',
 *   expires_at: '2026-08-20T09:30:00Z'
 * });
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 */
export const createApiKey: (client: FlexpriceCore, body: CreateApiKeyRequest, options?: RequestOptions) => Call<CreateApiKeyResponse> =
  /* @__PURE__ */ standalone('P/secrets/api/keys b');

/**
 * Revoke an API key.
 *
 * Ends a key at once and for good. Requests that carry it are refused from now on. Only `super_admin` may revoke
 * keys of others.
 *
 * `DELETE /secrets/api/keys/{id}`, needs `secret:write`.
 *
 * @example
 * await deleteApiKey(client, id);
 */
export const deleteApiKey: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<void> =
  /* @__PURE__ */ standalone('D/secrets/api/keys/{id}');

/**
 * Get a setting.
 *
 * The whole value of a setting. What was never changed has its default, so there is always an answer.
 *
 * `GET /settings/{key}`, needs `setting:read`.
 *
 * @example
 * const result = await getSetting(client, key);
 */
export const getSetting: (client: FlexpriceCore, key: string, options?: RequestOptions) => Call<Setting> =
  /* @__PURE__ */ standalone('G/settings/{key}');

/**
 * Change a setting.
 *
 * Changes the members you send and leaves the others alone; lists and maps are replaced as a whole. Only a
 * person with the role `super_admin` may do so. It counts for what happens from now on; finished invoices stay
 * as they are.
 *
 * `PUT /settings/{key}`, needs `setting:write`.
 *
 * @example
 * const result = await updateSetting(client, key, { value: { due_date_days: 14 } });
 */
export const updateSetting: (client: FlexpriceCore, key: string, body: UpdateSettingRequest, options?: RequestOptions) => Call<Setting> =
  /* @__PURE__ */ standalone('U/settings/{key} b');

/**
 * Reset a setting.
 *
 * Forgets the stored value, so that the default applies again. Only a person with the role `super_admin` may do
 * so. A setting that was never changed is answered with 404.
 *
 * `DELETE /settings/{key}`, needs `setting:write`.
 *
 * @example
 * const result = await deleteSetting(client, key);
 */
export const deleteSetting: (client: FlexpriceCore, key: string, options?: RequestOptions) => Call<Message> =
  /* @__PURE__ */ standalone('D/settings/{key}');

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
 * for await (const item of listSubscriptions(client)) {}
 */
export const listSubscriptions: (client: FlexpriceCore, query?: ListSubscriptionsQuery, options?: RequestOptions) => PageCall<Subscription, SubscriptionList> =
  /* @__PURE__ */ standalone('G/subscriptions qn');

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
 * const result = await createSubscription(client, {
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
export const createSubscription: (client: FlexpriceCore, body: CreateSubscriptionRequest, options?: RequestOptions) => Call<Subscription> =
  /* @__PURE__ */ standalone('P/subscriptions b');

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
 * const result = await addSubscriptionAddon(client, {
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
export const addSubscriptionAddon: (client: FlexpriceCore, body: AddAddonRequest, options?: RequestOptions) => Call<AttachedAddon> =
  /* @__PURE__ */ standalone('P/subscriptions/addon b');

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
 * const result = await removeSubscriptionAddon(client, {
 *   addon_association_id: 'addon_assoc_01K5WRB3M0000000000000AAS1',
 *   reason: 'no longer needed'
 * });
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const removeSubscriptionAddon: (client: FlexpriceCore, body: RemoveAddonRequest, options?: RequestOptions) => Call<Message> =
  /* @__PURE__ */ standalone('D/subscriptions/addon b');

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
 * for await (const item of querySubscriptionLineItems(client, { subscription_ids: ['subs_01K5WRB3M0000000000000SVB1'], expand: 'prices' })) {}
 */
export const querySubscriptionLineItems: (client: FlexpriceCore, body?: SubscriptionLineItemSearchRequest, options?: RequestOptions) => PageCall<SubscriptionLineItem, SubscriptionLineItemList> =
  /* @__PURE__ */ standalone('P/subscriptions/lineitems/search brn');

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
 * const result = await updateSubscriptionLineItem(client, id, { amount: '120', effective_from: '2025-11-01T00:00:00Z' });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const updateSubscriptionLineItem: (client: FlexpriceCore, id: string, body: UpdateSubscriptionLineItemRequest, options?: RequestOptions) => Call<SubscriptionLineItem> =
  /* @__PURE__ */ standalone('U/subscriptions/lineitems/{id} b');

/**
 * End a line item.
 *
 * Stops charging a line item now or at `effective_from`. With `create_prorations` the unused part of what was
 * paid in advance goes to the customer's wallet. The body is required; send `{}` for the defaults.
 *
 * `DELETE /subscriptions/lineitems/{id}`, needs `subscription:write`.
 *
 * @example
 * const result = await deleteSubscriptionLineItem(client, id, { effective_from: '2025-12-01T00:00:00Z' });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const deleteSubscriptionLineItem: (client: FlexpriceCore, id: string, body: DeleteSubscriptionLineItemRequest, options?: RequestOptions) => Call<SubscriptionLineItem> =
  /* @__PURE__ */ standalone('D/subscriptions/lineitems/{id} b');

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
 * const result = await listAllSubscriptionSchedules(client);
 */
export const listAllSubscriptionSchedules: (client: FlexpriceCore, query?: ListAllSubscriptionSchedulesQuery, options?: RequestOptions) => Call<SubscriptionScheduleList> =
  /* @__PURE__ */ standalone('G/subscriptions/schedules q');

/**
 * Call off a scheduled change named by its subscription.
 *
 * Cancels the pending change with the given `schedule_id`, or the one of a subscription that has the given
 * `schedule_type`. Calling off a cancellation gives the subscription its former end back.
 *
 * `POST /subscriptions/schedules/cancel`, needs `subscription:write`.
 *
 * @example
 * const result = await cancelPendingSubscriptionSchedule(client, {
 *   subscription_id: 'subs_01K5WRB3M0000000000000SVB1',
 *   schedule_type: 'cancellation'
 * });
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const cancelPendingSubscriptionSchedule: (client: FlexpriceCore, body: CancelScheduleRequest, options?: RequestOptions) => Call<CancelScheduleResponse> =
  /* @__PURE__ */ standalone('P/subscriptions/schedules/cancel b');

/**
 * Get a scheduled change.
 *
 * Reads one scheduled change, whether it waits, has happened, failed or was called off. Also answered at `GET
 * /subscription-schedules/{id}`.
 *
 * `GET /subscriptions/schedules/{id}`, needs `subscription:read`.
 *
 * @example
 * const result = await getSubscriptionSchedule(client, id);
 */
export const getSubscriptionSchedule: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<SubscriptionSchedule> =
  /* @__PURE__ */ standalone('G/subscriptions/schedules/{id}');

/**
 * Call off a scheduled change.
 *
 * Cancels a change that is still pending. Calling off a cancellation gives the subscription its former end back.
 * The body may be left out; where it names a schedule, the path wins.
 *
 * `POST /subscriptions/schedules/{schedule_id}/cancel`, needs `subscription:write`.
 *
 * @example
 * const result = await cancelSubscriptionSchedule(client, scheduleId);
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const cancelSubscriptionSchedule: (client: FlexpriceCore, scheduleId: string, body?: CancelScheduleRequest, options?: RequestOptions) => Call<CancelScheduleResponse> =
  /* @__PURE__ */ standalone('P/subscriptions/schedules/{schedule_id}/cancel b');

/**
 * Search subscriptions.
 *
 * Subscriptions that meet every condition, newest first unless `sort` says otherwise. Without
 * `subscription_status` only active ones; send an empty list for all. Expandable as in the list.
 *
 * `POST /subscriptions/search`, needs `subscription:read`.
 *
 * @example
 * for await (const item of querySubscription(client, {
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
export const querySubscription: (client: FlexpriceCore, body?: SubscriptionSearchRequest, options?: RequestOptions) => PageCall<Subscription, SubscriptionList> =
  /* @__PURE__ */ standalone('P/subscriptions/search brn');

/**
 * Write the draft invoice of a subscription now.
 *
 * Creates and computes the draft invoice of the current period in the background, as happens by itself once a
 * day. The draft is not finalized and nothing is charged. Meant for operators.
 *
 * `POST /subscriptions/temporal/{subscription_id}/draft-and-compute`, needs `subscription:write`.
 *
 * @example
 * const result = await draftAndComputeSubscriptionInvoice(client, subscriptionId);
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const draftAndComputeSubscriptionInvoice: (client: FlexpriceCore, subscriptionId: string, options?: RequestOptions) => Call<WorkflowStarted> =
  /* @__PURE__ */ standalone('P/subscriptions/temporal/{subscription_id}/draft-and-compute');

/**
 * Run the billing of a subscription now.
 *
 * Does at once what happens by itself every two minutes: ends the periods that are over, writes their invoices
 * and carries out changes that are due. A subscription with nothing due stays as it is. Meant for operators.
 *
 * `POST /subscriptions/temporal/{subscription_id}/trigger-workflow`, needs `subscription:write`.
 *
 * @example
 * const result = await triggerSubscriptionBilling(client, subscriptionId);
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const triggerSubscriptionBilling: (client: FlexpriceCore, subscriptionId: string, options?: RequestOptions) => Call<WorkflowStarted> =
  /* @__PURE__ */ standalone('P/subscriptions/temporal/{subscription_id}/trigger-workflow');

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
 * const result = await getSubscriptionUsage(client, {
 *   subscription_id: 'subs_01K5WRB3M0000000000000SVB1',
 *   start_time: '2025-09-01T00:00:00Z',
 *   end_time: '2025-10-01T00:00:00Z'
 * });
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 */
export const getSubscriptionUsage: (client: FlexpriceCore, body: SubscriptionUsageRequest, options?: RequestOptions) => Call<SubscriptionUsage> =
  /* @__PURE__ */ standalone('P/subscriptions/usage br');

/**
 * Get a subscription.
 *
 * Reads one subscription with its plan, customer, line items and their prices, phases, coupons and credit
 * grants. For less, or for other related objects, use `GET /subscriptions/{id}/v2`.
 *
 * `GET /subscriptions/{id}`, needs `subscription:read`.
 *
 * @example
 * const result = await getSubscription(client, id);
 */
export const getSubscription: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Subscription> =
  /* @__PURE__ */ standalone('G/subscriptions/{id}');

/**
 * Update a subscription.
 *
 * Sets the state, the planned end or the parent as they are sent, without settling any money. Use the operations
 * made for it to cancel, pause, modify or change the plan.
 *
 * `PUT /subscriptions/{id}`, needs `subscription:write`.
 *
 * @example
 * const result = await updateSubscription(client, id, { cancel_at: '2025-11-01T00:00:00Z', cancel_at_period_end: true });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const updateSubscription: (client: FlexpriceCore, id: string, body: UpdateSubscriptionRequest, options?: RequestOptions) => Call<Subscription> =
  /* @__PURE__ */ standalone('U/subscriptions/{id} b');

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
 * const result = await activateSubscription(client, id, { start_date: '2025-09-01T00:00:00Z' });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const activateSubscription: (client: FlexpriceCore, id: string, body: ActivateSubscriptionRequest, options?: RequestOptions) => Call<Subscription> =
  /* @__PURE__ */ standalone('P/subscriptions/{id}/activate b');

/**
 * List the addons of a subscription.
 *
 * The addons that are attached to a subscription now, as a plain list without pages.
 *
 * `GET /subscriptions/{id}/addons/associations`, needs `subscription:read`.
 *
 * @example
 * const result = await getSubscriptionAddonAssociations(client, id);
 */
export const getSubscriptionAddonAssociations: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<AddonAssociation[]> =
  /* @__PURE__ */ standalone('G/subscriptions/{id}/addons/associations');

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
 * const result = await cancelSubscription(client, id, { cancellation_type: 'end_of_period', reason: 'moving to another product' });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const cancelSubscription: (client: FlexpriceCore, id: string, body: CancelSubscriptionRequest, options?: RequestOptions) => Call<CancelSubscriptionResponse> =
  /* @__PURE__ */ standalone('P/subscriptions/{id}/cancel b');

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
 * const result = await executeSubscriptionChange(client, id, {
 *   target_plan_id: 'plan_01K5WRB3M0000000000000SCA1',
 *   proration_behavior: 'create_prorations',
 *   billing_cadence: 'RECURRING',
 *   billing_period: 'MONTHLY',
 *   billing_cycle: 'anniversary'
 * });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const executeSubscriptionChange: (client: FlexpriceCore, id: string, body: SubscriptionChangeRequest, options?: RequestOptions) => Call<SubscriptionChangeResult> =
  /* @__PURE__ */ standalone('P/subscriptions/{id}/change/execute b');

/**
 * Preview a change of plan into a new subscription.
 *
 * Shows what `POST /subscriptions/{id}/change/execute` would do with the same body. Nothing is stored.
 *
 * `POST /subscriptions/{id}/change/preview`, needs `subscription:read`.
 *
 * @example
 * const result = await previewSubscriptionChange(client, id, {
 *   target_plan_id: 'plan_01K5WRB3M0000000000000SCA1',
 *   proration_behavior: 'create_prorations',
 *   billing_cadence: 'RECURRING',
 *   billing_period: 'MONTHLY',
 *   billing_cycle: 'anniversary'
 * });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const previewSubscriptionChange: (client: FlexpriceCore, id: string, body: SubscriptionChangeRequest, options?: RequestOptions) => Call<SubscriptionChangePreview> =
  /* @__PURE__ */ standalone('P/subscriptions/{id}/change/preview br');

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
 * const result = await executeSubscriptionPlanChangeV2(client, id, {
 *   target_plan_id: 'plan_01K5WRB3M0000000000000SCA1',
 *   proration_behavior: 'none',
 *   change_at: 'end_of_period'
 * });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const executeSubscriptionPlanChangeV2: (client: FlexpriceCore, id: string, body: PlanChangeRequest, options?: RequestOptions) => Call<PlanChangeResult> =
  /* @__PURE__ */ standalone('P/subscriptions/{id}/change/v2/execute bk');

/**
 * Preview a change of plan.
 *
 * Shows what `POST /subscriptions/{id}/change/v2/execute` would do with the same body. Nothing is stored.
 *
 * `POST /subscriptions/{id}/change/v2/preview`, needs `subscription:read`.
 *
 * @example
 * const result = await previewSubscriptionPlanChangeV2(client, id, {
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
export const previewSubscriptionPlanChangeV2: (client: FlexpriceCore, id: string, body: PlanChangeRequest, options?: RequestOptions) => Call<PlanChangeResult> =
  /* @__PURE__ */ standalone('P/subscriptions/{id}/change/v2/preview br');

/**
 * Get what a subscription allows.
 *
 * Adds up, per feature, what the plan, the attached addons and the subscription's own entitlements allow. An
 * entitlement of the subscription that names a parent replaces it; an addon attached twice counts twice.
 *
 * `GET /subscriptions/{id}/entitlements`, needs `subscription:read`.
 *
 * @example
 * const result = await getSubscriptionEntitlements(client, id);
 */
export const getSubscriptionEntitlements: (client: FlexpriceCore, id: string, query?: GetSubscriptionEntitlementsQuery, options?: RequestOptions) => Call<SubscriptionEntitlements> =
  /* @__PURE__ */ standalone('G/subscriptions/{id}/entitlements q');

/**
 * List the credits a subscription will bring.
 *
 * The next instalments of the grants on this subscription, earliest first. Of a recurring grant only the next
 * instalment is listed. 404 unless the subscription is active or trialing.
 *
 * `GET /subscriptions/{id}/grants/upcoming`, needs `subscription:read`.
 *
 * @example
 * const result = await getSubscriptionUpcomingGrants(client, id);
 */
export const getSubscriptionUpcomingGrants: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<UpcomingCreditGrants> =
  /* @__PURE__ */ standalone('G/subscriptions/{id}/grants/upcoming');

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
 * const result = await createSubscriptionLineItem(client, id, {
 *   price_id: 'price_01K5WRB3M0000000000000PRXT',
 *   commitment_type: 'quantity',
 *   commitment_quantity: '1000000',
 *   commitment_overage_factor: '1.2'
 * });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const createSubscriptionLineItem: (client: FlexpriceCore, id: string, body: CreateSubscriptionLineItemRequest, options?: RequestOptions) => Call<SubscriptionLineItem> =
  /* @__PURE__ */ standalone('P/subscriptions/{id}/lineitems b');

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
 * const result = await executeSubscriptionModify(client, id, {
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
export const executeSubscriptionModify: (client: FlexpriceCore, id: string, body: ModifySubscriptionRequest, options?: RequestOptions) => Call<ModifySubscriptionResponse> =
  /* @__PURE__ */ standalone('P/subscriptions/{id}/modify/execute b');

/**
 * Preview a modification.
 *
 * Shows what `POST /subscriptions/{id}/modify/execute` would do with the same body: which line items end and
 * begin, and what would be invoiced or credited. Nothing is stored.
 *
 * `POST /subscriptions/{id}/modify/preview`, needs `subscription:read`.
 *
 * @example
 * const result = await previewSubscriptionModify(client, id, {
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
export const previewSubscriptionModify: (client: FlexpriceCore, id: string, body: ModifySubscriptionRequest, options?: RequestOptions) => Call<ModifySubscriptionResponse> =
  /* @__PURE__ */ standalone('P/subscriptions/{id}/modify/preview br');

/**
 * Pause a subscription.
 *
 * Interrupts an active subscription. While it is paused no period ends, nothing is charged and no credits are
 * granted; nothing is paid back either, because resuming moves the end of the period by the length of the pause.
 *
 * `POST /subscriptions/{id}/pause`, needs `subscription:write`.
 *
 * @example
 * const result = await pauseSubscription(client, id, { pause_mode: 'immediate', pause_days: 14, reason: 'Factory holidays' });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const pauseSubscription: (client: FlexpriceCore, id: string, body: PauseSubscriptionRequest, options?: RequestOptions) => Call<SubscriptionPauseResult> =
  /* @__PURE__ */ standalone('P/subscriptions/{id}/pause b');

/**
 * List the pauses of a subscription.
 *
 * Every pause of a subscription, planned and past ones too, newest first.
 *
 * `GET /subscriptions/{id}/pauses`, needs `subscription:read`.
 *
 * @example
 * for await (const item of listSubscriptionPauses(client, id)) {}
 */
export const listSubscriptionPauses: (client: FlexpriceCore, id: string, query?: ListSubscriptionPausesQuery, options?: RequestOptions) => PageCall<SubscriptionPause, SubscriptionPauseList> =
  /* @__PURE__ */ standalone('G/subscriptions/{id}/pauses qn');

/**
 * Resume a paused subscription.
 *
 * Ends a pause before its time. The current period gets longer by the time that the pause really lasted; nothing
 * is charged now.
 *
 * `POST /subscriptions/{id}/resume`, needs `subscription:write`.
 *
 * @example
 * const result = await resumeSubscription(client, id, { resume_mode: 'immediate' });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const resumeSubscription: (client: FlexpriceCore, id: string, body: ResumeSubscriptionRequest, options?: RequestOptions) => Call<SubscriptionPauseResult> =
  /* @__PURE__ */ standalone('P/subscriptions/{id}/resume b');

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
 * const result = await getSubscriptionV2(client, id);
 */
export const getSubscriptionV2: (client: FlexpriceCore, id: string, query?: GetSubscriptionV2Query, options?: RequestOptions) => Call<SubscriptionDetails> =
  /* @__PURE__ */ standalone('G/subscriptions/{id}/v2 q');

/**
 * List the scheduled changes of a subscription.
 *
 * Plan changes and cancellations of one subscription that wait for their date, earliest first.
 *
 * `GET /subscriptions/{subscription_id}/schedules`, needs `subscription:read`.
 *
 * @example
 * const result = await listSubscriptionSchedules(client, subscriptionId);
 */
export const listSubscriptionSchedules: (client: FlexpriceCore, subscriptionId: string, options?: RequestOptions) => Call<SubscriptionScheduleList> =
  /* @__PURE__ */ standalone('G/subscriptions/{subscription_id}/schedules');

/**
 * List tasks.
 *
 * Imports and exports of the environment with their progress, newest first. Nothing is expandable.
 *
 * `GET /tasks`, needs `task:read`.
 *
 * @example
 * for await (const item of listTasks(client)) {}
 */
export const listTasks: (client: FlexpriceCore, query?: ListTasksQuery, options?: RequestOptions) => PageCall<Task, TaskList> =
  /* @__PURE__ */ standalone('G/tasks qo');

/**
 * Import a file.
 *
 * Starts an import of customers, features, prices or events and answers at once; poll `GET /tasks/{id}` to
 * follow it. The file is fetched from `file_url`, or sent along as `content`. Each record is taken in by itself:
 * one that does not fit fails alone, and `GET /tasks/{id}/errors` tells why. Customers are found again by
 * `external_id` and features by `lookup_key` and then changed; events without `event_id` get one from their
 * place and content, and a price that its plan, addon or subscription has already with the same content is left
 * as it is, so importing a file twice counts and charges nothing twice.
 *
 * `POST /tasks`, needs `task:write`.
 *
 * @example
 * const result = await createTask(client, {
 *   task_type: 'IMPORT',
 *   entity_type: 'CUSTOMERS',
 *   file_type: 'CSV',
 *   file_url: 'https://files.acme.example/customers.csv'
 * });
 */
export const createTask: (client: FlexpriceCore, body: CreateTaskRequest, options?: RequestOptions) => Call<Task> =
  /* @__PURE__ */ standalone('P/tasks b');

/**
 * Get the result of a background run.
 *
 * How the run with this `workflow_id` ended, in words. A run that is not finished yet is answered with 400; read
 * `GET /workflows/{workflow_id}/{run_id}` to follow it.
 *
 * `GET /tasks/result`, needs `task:read`.
 *
 * @example
 * const result = await getTaskResult(client, { workflow_id: workflowId });
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const getTaskResult: (client: FlexpriceCore, query: GetTaskResultQuery, options?: RequestOptions) => Call<TaskResult> =
  /* @__PURE__ */ standalone('G/tasks/result q');

/**
 * List scheduled exports.
 *
 * Scheduled exports of the environment, newest first.
 *
 * `GET /tasks/scheduled`, needs `task:read`.
 *
 * @example
 * for await (const item of listScheduledTasks(client)) {}
 */
export const listScheduledTasks: (client: FlexpriceCore, query?: ListScheduledTasksQuery, options?: RequestOptions) => PageCall<ScheduledTask, ScheduledTaskList> =
  /* @__PURE__ */ standalone('G/tasks/scheduled qo');

/**
 * Schedule an export.
 *
 * Sets up an export that runs by itself and writes files to a bucket of yours, through a connection of provider
 * `s3`, or to a folder of the server, through one of provider `folder`. Each run appears as a task.
 *
 * `POST /tasks/scheduled`, needs `task:write`.
 *
 * @example
 * const result = await createScheduledTask(client, {
 *   connection_id: 'conn_01K5WRB3M0000000000000CN01',
 *   entity_type: 'events',
 *   interval: 'daily',
 *   enabled: true,
 *   job_config: {
 *     bucket: 'acme-billing-exports',
 *     region: 'us-east-1',
 *     key_prefix: 'production',
 *     compression: 'gzip',
 *     encryption: 'AES256'
 *   }
 * });
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 */
export const createScheduledTask: (client: FlexpriceCore, body: CreateScheduledTaskRequest, options?: RequestOptions) => Call<ScheduledTask> =
  /* @__PURE__ */ standalone('P/tasks/scheduled b');

/**
 * Put the invoice finalization schedule in place.
 *
 * Makes sure that the regular finalization of draft invoices is scheduled. The server does so itself when it
 * starts, so this is only for operators who repair one. Calling it again changes nothing. Also answered at `POST
 * /subscriptions/temporal/schedule-draft-finalization`.
 *
 * `POST /tasks/scheduled/schedule-draft-finalization`, needs `subscription:write`.
 *
 * @example
 * const result = await scheduleDraftFinalization(client);
 */
export const scheduleDraftFinalization: (client: FlexpriceCore, options?: RequestOptions) => Call<BackgroundSchedule> =
  /* @__PURE__ */ standalone('P/tasks/scheduled/schedule-draft-finalization');

/**
 * Put the renewal schedule in place.
 *
 * Makes sure that the server's regular renewal of subscriptions is scheduled. The server does so itself when it
 * starts, so this is only for operators who repair one. Calling it again changes nothing. Also answered at `POST
 * /subscriptions/temporal/schedule-update-billing-period`.
 *
 * `POST /tasks/scheduled/schedule-update-billing-period`, needs `subscription:write`.
 *
 * @example
 * const result = await scheduleUpdateBillingPeriod(client);
 */
export const scheduleUpdateBillingPeriod: (client: FlexpriceCore, body?: ScheduleBackgroundWorkRequest, options?: RequestOptions) => Call<BackgroundSchedule> =
  /* @__PURE__ */ standalone('P/tasks/scheduled/schedule-update-billing-period b');

/**
 * Get a scheduled export.
 *
 * Reads one scheduled export by id.
 *
 * `GET /tasks/scheduled/{id}`, needs `task:read`.
 *
 * @example
 * const result = await getScheduledTask(client, id);
 */
export const getScheduledTask: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<ScheduledTask> =
  /* @__PURE__ */ standalone('G/tasks/scheduled/{id}');

/**
 * Hold or resume a scheduled export.
 *
 * Switches the export on or off. Anything else about it is fixed; make a new one instead.
 *
 * `PUT /tasks/scheduled/{id}`, needs `task:write`.
 *
 * @example
 * const result = await updateScheduledTask(client, id, { enabled: false });
 */
export const updateScheduledTask: (client: FlexpriceCore, id: string, body: UpdateScheduledTaskRequest, options?: RequestOptions) => Call<ScheduledTask> =
  /* @__PURE__ */ standalone('U/tasks/scheduled/{id} b');

/**
 * Delete a scheduled export.
 *
 * Ends the schedule. Files that were written and tasks that ran stay.
 *
 * `DELETE /tasks/scheduled/{id}`, needs `task:write`.
 *
 * @example
 * await deleteScheduledTask(client, id);
 */
export const deleteScheduledTask: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<void> =
  /* @__PURE__ */ standalone('D/tasks/scheduled/{id}');

/**
 * Run an export now.
 *
 * Starts one run at once, for a time span of your choice or, with an empty body, for the interval the next
 * regular run would cover. The regular schedule is not touched.
 *
 * `POST /tasks/scheduled/{id}/run`, needs `task:write`.
 *
 * @example
 * const result = await triggerScheduledTaskRun(client, id, { start_time: '2025-09-01T00:00:00Z', end_time: '2025-10-01T00:00:00Z' });
 */
export const triggerScheduledTaskRun: (client: FlexpriceCore, id: string, body?: RunScheduledTaskRequest, options?: RequestOptions) => Call<ScheduledTaskRun> =
  /* @__PURE__ */ standalone('P/tasks/scheduled/{id}/run b');

/**
 * Get a task.
 *
 * Reads one import or export. Poll it to follow the progress.
 *
 * `GET /tasks/{id}`, needs `task:read`.
 *
 * @example
 * const result = await getTask(client, id);
 */
export const getTask: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Task> =
  /* @__PURE__ */ standalone('G/tasks/{id}');

/**
 * Get a link to an exported file.
 *
 * A link to a file that a scheduled export wrote. It works for 30 minutes; ask again for a new one. A task that
 * wrote no such file is answered with 400.
 *
 * `GET /tasks/{id}/download`, needs `task:read`.
 *
 * @example
 * const result = await downloadTaskExport(client, id);
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const downloadTaskExport: (client: FlexpriceCore, id: string, query?: DownloadTaskExportQuery, options?: RequestOptions) => Call<TaskDownload> =
  /* @__PURE__ */ standalone('G/tasks/{id}/download q');

/**
 * List what an import could not take in.
 *
 * The records of an import that failed, in the order of the file, each with its reason. The other records were
 * taken in.
 *
 * `GET /tasks/{id}/errors`, needs `task:read`.
 *
 * @example
 * for await (const item of listTaskErrors(client, id)) {}
 */
export const listTaskErrors: (client: FlexpriceCore, id: string, query?: ListTaskErrorsQuery, options?: RequestOptions) => PageCall<TaskError, TaskErrorList> =
  /* @__PURE__ */ standalone('G/tasks/{id}/errors qn');

/**
 * Update the state of a task.
 *
 * Moves a task along by hand, for instance to `FAILED` when its worker is gone. Only the steps named at
 * `TaskStatus` are allowed.
 *
 * `PUT /tasks/{id}/status`, needs `task:write`.
 *
 * @example
 * const result = await updateTaskStatus(client, id, { task_status: 'FAILED' });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const updateTaskStatus: (client: FlexpriceCore, id: string, body: UpdateTaskStatusRequest, options?: RequestOptions) => Call<Message> =
  /* @__PURE__ */ standalone('U/tasks/{id}/status b');

/**
 * List tax associations.
 *
 * What tax rates are linked to, newest first.
 *
 * `GET /taxes/associations`, needs `tax:read`.
 *
 * @example
 * for await (const item of listTaxAssociations(client)) {}
 */
export const listTaxAssociations: (client: FlexpriceCore, query?: ListTaxAssociationsQuery, options?: RequestOptions) => PageCall<TaxAssociation, TaxAssociationList> =
  /* @__PURE__ */ standalone('G/taxes/associations qn');

/**
 * Link a tax rate.
 *
 * Links an active rate to the tenant, a customer, a subscription or an invoice. Links are copied when something
 * is created: those of the tenant to new customers, those of a customer to its new subscriptions. So a link made
 * here reaches what is created later, not what exists already. Answers 200, unlike other creates.
 *
 * `POST /taxes/associations`, needs `tax:write`.
 *
 * @example
 * const result = await createTaxAssociation(client, {
 *   tax_rate_code: 'sales_tax',
 *   external_customer_id: 'brightside',
 *   currency: 'usd',
 *   auto_apply: true
 * });
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 */
export const createTaxAssociation: (client: FlexpriceCore, body: CreateTaxAssociationRequest, options?: RequestOptions) => Call<TaxAssociation> =
  /* @__PURE__ */ standalone('P/taxes/associations b');

/**
 * Get a tax association.
 *
 * Reads one link of a tax rate by id, together with the rate.
 *
 * `GET /taxes/associations/{id}`, needs `tax:read`.
 *
 * @example
 * const result = await getTaxAssociation(client, id);
 */
export const getTaxAssociation: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<TaxAssociation> =
  /* @__PURE__ */ standalone('G/taxes/associations/{id}');

/**
 * Update a tax association.
 *
 * Changes the fields you send and leaves the others alone. With `auto_apply` off the next invoices are no longer
 * charged; copies that were made of the link stay as they are.
 *
 * `PUT /taxes/associations/{id}`, needs `tax:write`.
 *
 * @example
 * const result = await updateTaxAssociation(client, id, { auto_apply: false });
 */
export const updateTaxAssociation: (client: FlexpriceCore, id: string, body: UpdateTaxAssociationRequest, options?: RequestOptions) => Call<TaxAssociation> =
  /* @__PURE__ */ standalone('U/taxes/associations/{id} b');

/**
 * Archive a tax association.
 *
 * Unlinks the rate. Invoices made from then on are not charged through this link; copies that were made of it
 * stay.
 *
 * `DELETE /taxes/associations/{id}`, needs `tax:write`.
 *
 * @example
 * const result = await deleteTaxAssociation(client, id);
 */
export const deleteTaxAssociation: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<TaxAssociation> =
  /* @__PURE__ */ standalone('D/taxes/associations/{id}');

/**
 * List tax rates.
 *
 * Tax rates of the environment, newest first.
 *
 * `GET /taxes/rates`, needs `tax:read`.
 *
 * @example
 * for await (const item of getTaxRates(client)) {}
 */
export const getTaxRates: (client: FlexpriceCore, query?: GetTaxRatesQuery, options?: RequestOptions) => PageCall<TaxRate, TaxRateList> =
  /* @__PURE__ */ standalone('G/taxes/rates qn');

/**
 * Create a tax rate.
 *
 * Describes a tax: a percentage of the taxable amount, or a fixed amount per invoice. Creating it charges
 * nothing; link it with a tax association, or name its code where a customer, subscription or invoice is
 * created.
 *
 * `POST /taxes/rates`, needs `tax:write`.
 *
 * @example
 * const result = await createTaxRate(client, {
 *   name: 'Recycling levy',
 *   code: 'levy',
 *   tax_rate_type: 'fixed',
 *   fixed_value: '1.5'
 * });
 *
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 */
export const createTaxRate: (client: FlexpriceCore, body: CreateTaxRateRequest, options?: RequestOptions) => Call<TaxRate> =
  /* @__PURE__ */ standalone('P/taxes/rates b');

/**
 * Get a tax rate.
 *
 * Reads one tax rate by id.
 *
 * `GET /taxes/rates/{id}`, needs `tax:read`.
 *
 * @example
 * const result = await getTaxRate(client, id);
 */
export const getTaxRate: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<TaxRate> =
  /* @__PURE__ */ standalone('G/taxes/rates/{id}');

/**
 * Update a tax rate.
 *
 * Changes the fields you send and leaves the others alone. How much a rate is cannot change: archive it and
 * create another. A rate that is linked to something, or was charged already, cannot be changed at all.
 *
 * `PUT /taxes/rates/{id}`, needs `tax:write`.
 *
 * @example
 * const result = await updateTaxRate(client, id, { tax_rate_status: 'INACTIVE' });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 */
export const updateTaxRate: (client: FlexpriceCore, id: string, body: UpdateTaxRateRequest, options?: RequestOptions) => Call<TaxRate> =
  /* @__PURE__ */ standalone('U/taxes/rates/{id} b');

/**
 * Archive a tax rate.
 *
 * Takes the rate out of use and frees its code. It is refused while a live association uses the rate. Invoices
 * that were taxed with it keep their tax.
 *
 * `DELETE /taxes/rates/{id}`, needs `tax:write`.
 *
 * @example
 * await deleteTaxRate(client, id);
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const deleteTaxRate: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<void> =
  /* @__PURE__ */ standalone('D/taxes/rates/{id}');

/**
 * Get what your tenant owes the platform.
 *
 * Usage and subscriptions of your own organisation as a customer of the platform. On a server without a billing
 * tenant there is nothing to report, and the list is empty. Also answered at `GET /tenants/billing`.
 *
 * `GET /tenant/billing`, needs `tenant:read`.
 *
 * @example
 * const result = await getTenantBillingUsage(client);
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 */
export const getTenantBillingUsage: (client: FlexpriceCore, options?: RequestOptions) => Call<TenantBilling> =
  /* @__PURE__ */ standalone('G/tenant/billing');

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
export const updateTenant: (client: FlexpriceCore, body: UpdateTenantRequest, options?: RequestOptions) => Call<Tenant> =
  /* @__PURE__ */ standalone('U/tenants/update b');

/**
 * Get your tenant.
 *
 * Reads your own organisation. The id of another tenant is answered with 403.
 *
 * `GET /tenants/{id}`, needs `tenant:read`.
 *
 * @example
 * const result = await getTenantById(client, id);
 */
export const getTenantById: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Tenant> =
  /* @__PURE__ */ standalone('G/tenants/{id}');

/**
 * List test clocks.
 *
 * Test clocks of the environment, newest first.
 *
 * `GET /test-clocks`, needs `environment:read`.
 *
 * @example
 * for await (const item of listTestClocks(client)) {}
 */
export const listTestClocks: (client: FlexpriceCore, query?: ListTestClocksQuery, options?: RequestOptions) => PageCall<TestClock, TestClockList> =
  /* @__PURE__ */ standalone('G/test-clocks qn');

/**
 * Create a test clock.
 *
 * Makes a clock that stands still at the time you give. Only in sandbox environments; elsewhere it is refused.
 * Attach customers before they get their first subscription.
 *
 * `POST /test-clocks`, needs `environment:write`.
 *
 * @example
 * const result = await createTestClock(client, { frozen_time: '2025-09-01T00:00:00Z', name: 'A year of Pro' });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const createTestClock: (client: FlexpriceCore, body: CreateTestClockRequest, options?: RequestOptions) => Call<TestClock> =
  /* @__PURE__ */ standalone('P/test-clocks b');

/**
 * Get a test clock.
 *
 * Reads one clock. While `clock_status` is `advancing`, read it again until it is `ready`.
 *
 * `GET /test-clocks/{id}`, needs `environment:read`.
 *
 * @example
 * const result = await getTestClock(client, id);
 */
export const getTestClock: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<TestClock> =
  /* @__PURE__ */ standalone('G/test-clocks/{id}');

/**
 * Delete a test clock.
 *
 * Removes the clock. Its customers cannot go on in real time: their subscriptions are cancelled without a last
 * invoice, and the customers are archived. What was invoiced so far stays readable.
 *
 * `DELETE /test-clocks/{id}`, needs `environment:write`.
 *
 * @example
 * await deleteTestClock(client, id);
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const deleteTestClock: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<void> =
  /* @__PURE__ */ standalone('D/test-clocks/{id}');

/**
 * Advance a test clock.
 *
 * Lets time pass for the customers of the clock, forward only. Everything that falls due on the way happens in
 * the order of its time: trials end, periods are renewed and invoiced, credits are granted and expire, pauses
 * end, webhooks are sent. The answer comes when the clock has arrived or after `wait_seconds`; `clock_status`
 * tells which.
 *
 * `POST /test-clocks/{id}/advance`, needs `environment:write`.
 *
 * @example
 * const result = await advanceTestClock(client, id, { frozen_time: '2025-10-02T00:00:00Z' });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const advanceTestClock: (client: FlexpriceCore, id: string, body: AdvanceTestClockRequest, options?: RequestOptions) => Call<TestClock> =
  /* @__PURE__ */ standalone('P/test-clocks/{id}/advance b');

/**
 * Let a customer live by a test clock.
 *
 * From now on the time of the clock is the time of this customer: their subscriptions, invoices, credits and
 * wallets follow it. The customer must be new, without subscriptions, invoices, wallets or events, and stays
 * with the clock for good. Attaching a customer again to the same clock changes nothing.
 *
 * `POST /test-clocks/{id}/customers`, needs `environment:write`.
 *
 * @example
 * const result = await attachTestClockCustomer(client, id, { customer_id: 'cust_01K5WRB3M0000000000000TST1' });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 */
export const attachTestClockCustomer: (client: FlexpriceCore, id: string, body: AttachTestClockCustomerRequest, options?: RequestOptions) => Call<TestClock> =
  /* @__PURE__ */ standalone('P/test-clocks/{id}/customers b');

/**
 * Authorize usage.
 *
 * Asks, before work is done, whether a customer may use it, and records the event in the same step if so. Hard
 * limits of entitlements and the real-time balance of prepaid wallets decide, together with everything recorded
 * up to this moment. Calls for one customer are decided one after another, so two of them cannot spend the same
 * credit. A denial is a normal answer with `allowed: false`. An event id that is already recorded is allowed
 * again and counts once.
 *
 * `POST /usage/authorize`, needs `event:write`.
 *
 * @example
 * const result = await authorizeUsage(client, {
 *   event_name: 'llm.request',
 *   external_customer_id: 'kestrel',
 *   properties: {
 *     input_tokens: 12000,
 *     output_tokens: 3000
 *   },
 *   dry_run: true,
 *   require_balance: true
 * });
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 */
export const authorizeUsage: (client: FlexpriceCore, body: AuthorizeUsageRequest, options?: RequestOptions) => Call<UsageAuthorization> =
  /* @__PURE__ */ standalone('P/usage/authorize be');

/**
 * Search usage records.
 *
 * What was, or still has to be, reported to cloud marketplaces, newest first unless `sort` says otherwise. Send
 * `{}` for all. Nothing is expandable.
 *
 * `POST /usage-records/search`, needs `integration:read`.
 *
 * @example
 * for await (const item of queryUsageRecord(client, { customer_external_id: 'brightside', synced: true, limit: 50 })) {}
 */
export const queryUsageRecord: (client: FlexpriceCore, body?: UsageRecordSearchRequest, options?: RequestOptions) => PageCall<UsageRecord, UsageRecordList> =
  /* @__PURE__ */ standalone('P/usage-records/search brn');

/**
 * Invite a person or create a service account.
 *
 * With `type` `user` a person is invited by email and the answer carries a first password. With `type`
 * `service_account` a program gets an identity of its own; give it an API key with `POST /secrets/api/keys`.
 * Only a person with the role `super_admin` may invite people.
 *
 * `POST /users`, needs `user:write`.
 *
 * @example
 * const result = await createUser(client, {
 *   type: 'service_account',
 *   name: 'Event collector',
 *   roles: [
 *     'event_ingestor'
 *   ]
 * });
 *
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const createUser: (client: FlexpriceCore, body: CreateUserRequest, options?: RequestOptions) => Call<CreatedUser> =
  /* @__PURE__ */ standalone('P/users b');

/**
 * Get the current user.
 *
 * The user behind the API key of this request, with roles and tenant. Handy to check which key is in use.
 *
 * `GET /users/me`, any valid key.
 *
 * @example
 * const result = await getUserInfo(client);
 */
export const getUserInfo: (client: FlexpriceCore, options?: RequestOptions) => Call<User> =
  /* @__PURE__ */ standalone('G/users/me');

/**
 * Update the current user.
 *
 * Changes your own name, and adds to your own metadata. Email address, type and roles cannot be changed here.
 *
 * `PUT /users/me`, needs `user:write`.
 *
 * @example
 * const result = await updateUser(client, { name: 'Ada Moreno', metadata: { team: 'billing' } });
 */
export const updateUser: (client: FlexpriceCore, body: UpdateUserRequest, options?: RequestOptions) => Call<User> =
  /* @__PURE__ */ standalone('U/users/me b');

/**
 * Search users.
 *
 * People or service accounts that meet every condition, newest first unless `sort` says otherwise. Without
 * `type` only service accounts are listed. Nothing is expandable.
 *
 * `POST /users/search`, needs `user:read`.
 *
 * @example
 * for await (const item of queryUser(client)) {}
 */
export const queryUser: (client: FlexpriceCore, body?: UserSearchRequest, options?: RequestOptions) => PageCall<User, UserList> =
  /* @__PURE__ */ standalone('P/users/search brn');

/**
 * Rename a service account.
 *
 * Changes the name of a service account. People change their own name with `PUT /users/me`.
 *
 * `PUT /users/{id}`, needs `user:write`.
 *
 * @example
 * const result = await updateServiceAccount(client, id, { name: 'Event collector' });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const updateServiceAccount: (client: FlexpriceCore, id: string, body: UpdateServiceAccountRequest, options?: RequestOptions) => Call<User> =
  /* @__PURE__ */ standalone('U/users/{id} b');

/**
 * Archive a service account.
 *
 * Takes a service account out of use. Revoke its API keys first: while one is live the request is refused with
 * 400.
 *
 * `DELETE /users/{id}`, needs `user:write`.
 *
 * @example
 * await deleteServiceAccount(client, id);
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const deleteServiceAccount: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<void> =
  /* @__PURE__ */ standalone('D/users/{id}');

/**
 * Replace the roles of a user.
 *
 * Gives a person a new set of roles instead of the present one. Only a person with the role `super_admin` may do
 * so, never on themselves, and not while the target has live API keys, because keys keep the roles they were
 * made with. Roles of service accounts cannot be changed.
 *
 * `PUT /users/{id}/roles`, needs `user:write`.
 *
 * @example
 * const result = await updateUserRoles(client, id, { roles: ['all_writer'] });
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const updateUserRoles: (client: FlexpriceCore, id: string, body: UpdateUserRolesRequest, options?: RequestOptions) => Call<User> =
  /* @__PURE__ */ standalone('U/users/{id}/roles b');

/**
 * List wallets.
 *
 * Wallets of the environment, newest first. Without `status` all of them, closed ones included. Expandable:
 * `credits_available_breakdown`.
 *
 * `GET /wallets`, needs `wallet:read`.
 *
 * @example
 * for await (const item of listWallets(client)) {}
 */
export const listWallets: (client: FlexpriceCore, query?: ListWalletsQuery, options?: RequestOptions) => PageCall<Wallet, WalletList> =
  /* @__PURE__ */ standalone('G/wallets qo');

/**
 * Open a wallet.
 *
 * Opens a wallet for a customer. A customer can have one active wallet per currency and type. Initial credits
 * are free. Prepaid wallets at first pay for usage only, post-paid ones for everything; `config` changes that
 * later.
 *
 * `POST /wallets`, needs `wallet:write`.
 *
 * @example
 * const result = await createWallet(client, {
 *   customer_id: 'cust_01K5WRB3M0000000000000KES1',
 *   currency: 'usd',
 *   wallet_type: 'PRE_PAID',
 *   description: 'Credits for the API',
 *   conversion_rate: '1',
 *   alert_settings: {
 *     alert_enabled: true,
 *     critical: {
 *       threshold: '5',
 *       condition: 'below'
 *     }
 *   }
 * });
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 */
export const createWallet: (client: FlexpriceCore, body: CreateWalletRequest, options?: RequestOptions) => Call<Wallet> =
  /* @__PURE__ */ standalone('P/wallets b');

/**
 * Search wallets.
 *
 * Wallets that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all. Expandable:
 * `credits_available_breakdown`.
 *
 * `POST /wallets/search`, needs `wallet:read`.
 *
 * @example
 * for await (const item of queryWallet(client, { status: 'active', limit: 20 })) {}
 */
export const queryWallet: (client: FlexpriceCore, body?: WalletSearchRequest, options?: RequestOptions) => PageCall<Wallet, WalletList> =
  /* @__PURE__ */ standalone('P/wallets/search bro');

/**
 * Search wallet transactions.
 *
 * Transactions of all wallets that meet every condition, newest first unless `sort` says otherwise. Send `{}`
 * for all. Expandable: `customer`, `created_by_user`, `wallet`.
 *
 * `POST /wallets/transactions/search`, needs `wallet:read`.
 *
 * @example
 * for await (const item of queryWalletTransaction(client, {
 *   type: 'credit',
 *   credits_available_gt: 0,
 *   expiry_date_before: '2026-01-01T00:00:00Z'
 * })) {}
 */
export const queryWalletTransaction: (client: FlexpriceCore, body?: WalletTransactionSearchRequest, options?: RequestOptions) => PageCall<WalletTransaction, WalletTransactionList> =
  /* @__PURE__ */ standalone('P/wallets/transactions/search brn');

/**
 * Get a wallet.
 *
 * Reads one wallet, closed ones too. Its balance is what was booked; see `balance/real-time` for what is left
 * after usage.
 *
 * `GET /wallets/{id}`, needs `wallet:read`.
 *
 * @example
 * const result = await getWallet(client, id);
 */
export const getWallet: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<Wallet> =
  /* @__PURE__ */ standalone('G/wallets/{id}');

/**
 * Update a wallet.
 *
 * Changes the fields you send and leaves the others alone. Name, what the credits may pay for, alert levels and
 * automatic top-up can change; currency, type and rates cannot.
 *
 * `PUT /wallets/{id}`, needs `wallet:write`.
 *
 * @example
 * const result = await updateWallet(client, id, {
 *   name: 'API credits',
 *   auto_topup: {
 *     enabled: true,
 *     threshold: '10',
 *     amount: '50',
 *     invoicing: true,
 *     cooldown: {
 *       value: 1,
 *       unit: 'day'
 *     }
 *   }
 * });
 */
export const updateWallet: (client: FlexpriceCore, id: string, body: UpdateWalletRequest, options?: RequestOptions) => Call<Wallet> =
  /* @__PURE__ */ standalone('U/wallets/{id} b');

/**
 * Get the real-time balance.
 *
 * What is really left in a prepaid wallet: the booked balance less usage of the current period and unpaid
 * invoices. The balance of a post-paid wallet is not lowered by usage. Expandable:
 * `credits_available_breakdown`.
 *
 * `GET /wallets/{id}/balance/real-time`, needs `wallet:read`.
 *
 * @example
 * const result = await getWalletBalance(client, id);
 */
export const getWalletBalance: (client: FlexpriceCore, id: string, query?: GetWalletBalanceQuery, options?: RequestOptions) => Call<WalletBalance> =
  /* @__PURE__ */ standalone('G/wallets/{id}/balance/real-time q');

/**
 * Get a stored real-time balance.
 *
 * The same as `balance/real-time`, but a stored figure is good enough when it is not older than `x-max-live`
 * seconds. Made for balances that are shown often.
 *
 * `GET /wallets/{id}/balance/real-time-cached`, needs `wallet:read`.
 *
 * @example
 * const result = await getWalletBalanceCached(client, id);
 */
export const getWalletBalanceCached: (client: FlexpriceCore, id: string, query?: GetWalletBalanceCachedQuery, options?: RequestOptions) => Call<WalletBalance> =
  /* @__PURE__ */ standalone('G/wallets/{id}/balance/real-time-cached q');

/**
 * Take credits.
 *
 * Takes credits out by hand. More than the wallet holds is allowed and makes the balance negative; later credits
 * fill it up first.
 *
 * `POST /wallets/{id}/debit`, needs `wallet:write`.
 *
 * @example
 * const result = await debitWallet(client, id, {
 *   credits: '5',
 *   transaction_reason: 'MANUAL_BALANCE_DEBIT',
 *   idempotency_key: 'kestrel-debit-1',
 *   description: 'Correction'
 * });
 *
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const debitWallet: (client: FlexpriceCore, id: string, body: DebitWalletRequest, options?: RequestOptions) => Call<Wallet> =
  /* @__PURE__ */ standalone('P/wallets/{id}/debit bk');

/**
 * Change the type of a wallet.
 *
 * Turns a prepaid wallet into a post-paid one: the wallet is closed and its credits go into a new wallet with
 * the same rates, alerts and automatic top-up. Expiry dates and priorities of single credits are lost.
 *
 * `POST /wallets/{id}/modify`, needs `wallet:write`.
 *
 * @example
 * const result = await modifyWallet(client, id, { modification_type: 'prepaid_to_postpaid' });
 *
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const modifyWallet: (client: FlexpriceCore, id: string, body: ModifyWalletRequest, options?: RequestOptions) => Call<ModifiedWallet> =
  /* @__PURE__ */ standalone('P/wallets/{id}/modify b');

/**
 * Close a wallet.
 *
 * Closes a wallet for good. Credits that are left are lost; nothing is paid out.
 *
 * `POST /wallets/{id}/terminate`, needs `wallet:write`.
 *
 * @example
 * const result = await terminateWallet(client, id);
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const terminateWallet: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<TerminatedWallet> =
  /* @__PURE__ */ standalone('P/wallets/{id}/terminate');

/**
 * Add credits.
 *
 * Adds credits to a wallet. `PURCHASED_CREDIT_INVOICED` sells them by invoice and they count once it is paid;
 * with `checkout` the customer pays on a page first. Every other reason adds them at once. Money is divided by
 * the top-up rate to give credits.
 *
 * `POST /wallets/{id}/top-up`, needs `wallet:write`.
 *
 * @example
 * const result = await topUpWallet(client, id, {
 *   credits_to_add: '100',
 *   transaction_reason: 'PURCHASED_CREDIT_INVOICED',
 *   idempotency_key: 'kestrel-topup-2'
 * });
 *
 * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 * @throws {FlexpriceError} `http_client_error`, such as: The payment provider did not answer.
 */
export const topUpWallet: (client: FlexpriceCore, id: string, body: TopUpWalletRequest, options?: RequestOptions) => Call<TopUpWalletResult> =
  /* @__PURE__ */ standalone('P/wallets/{id}/top-up bk');

/**
 * List a wallet's transactions.
 *
 * The ledger of one wallet, newest first. Expandable: `customer`, `created_by_user`, `wallet`.
 *
 * `GET /wallets/{id}/transactions`, needs `wallet:read`.
 *
 * @example
 * for await (const item of getWalletTransactions(client, id)) {}
 */
export const getWalletTransactions: (client: FlexpriceCore, id: string, query?: GetWalletTransactionsQuery, options?: RequestOptions) => PageCall<WalletTransaction, WalletTransactionList> =
  /* @__PURE__ */ standalone('G/wallets/{id}/transactions qn');

/**
 * Get the address of the webhook console.
 *
 * Hosted installations answer with the address of an external console. This server manages endpoints itself,
 * says so, and gives an empty address.
 *
 * `GET /webhooks/dashboard`, needs `webhook:read`.
 *
 * @example
 * const result = await getWebhookDashboard(client);
 */
export const getWebhookDashboard: (client: FlexpriceCore, options?: RequestOptions) => Call<WebhookDashboard> =
  /* @__PURE__ */ standalone('G/webhooks/dashboard');

/**
 * List webhook deliveries.
 *
 * What was sent to which endpoint and whether it arrived, newest first. Kept for 90 days.
 *
 * `GET /webhooks/deliveries`, needs `webhook:read`.
 *
 * @example
 * for await (const item of listWebhookDeliveries(client)) {}
 */
export const listWebhookDeliveries: (client: FlexpriceCore, query?: ListWebhookDeliveriesQuery, options?: RequestOptions) => PageCall<WebhookDelivery, WebhookDeliveryList> =
  /* @__PURE__ */ standalone('G/webhooks/deliveries qn');

/**
 * Get a webhook delivery.
 *
 * One delivery with the body that was sent and what your server answered to each attempt.
 *
 * `GET /webhooks/deliveries/{id}`, needs `webhook:read`.
 *
 * @example
 * const result = await getWebhookDelivery(client, id);
 */
export const getWebhookDelivery: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<WebhookDeliveryDetails> =
  /* @__PURE__ */ standalone('G/webhooks/deliveries/{id}');

/**
 * Repeat a delivery.
 *
 * Sends the same body again to the same endpoint, at once and whatever came of it before. `webhook-id` stays the
 * same, so a server that remembers it does nothing twice.
 *
 * `POST /webhooks/deliveries/{id}/redeliver`, needs `webhook:write`.
 *
 * @example
 * const result = await redeliverWebhook(client, id);
 *
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const redeliverWebhook: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<WebhookDelivery> =
  /* @__PURE__ */ standalone('P/webhooks/deliveries/{id}/redeliver');

/**
 * List webhook endpoints.
 *
 * Endpoints of the environment, newest first. Secrets are not shown.
 *
 * `GET /webhooks/endpoints`, needs `webhook:read`.
 *
 * @example
 * for await (const item of listWebhookEndpoints(client)) {}
 */
export const listWebhookEndpoints: (client: FlexpriceCore, query?: ListWebhookEndpointsQuery, options?: RequestOptions) => PageCall<WebhookEndpoint, WebhookEndpointList> =
  /* @__PURE__ */ standalone('G/webhooks/endpoints qn');

/**
 * Create a webhook endpoint.
 *
 * Names an address of yours that is sent a JSON request whenever something happens. The answer carries the
 * secret that requests are signed with, after the Standard Webhooks scheme; keep it, it is not shown again. A
 * delivery that your server does not answer with a 2xx status within 15 seconds is repeated after 5 minutes, 30
 * minutes, 2, 5, 10, 24 and 30 hours, about three days in all. Events about one object come in the order in
 * which they happened; one that is being repeated holds back the later ones of its object for an hour at most.
 *
 * `POST /webhooks/endpoints`, needs `webhook:write`.
 *
 * @example
 * const result = await createWebhookEndpoint(client, { url: 'https://api.acme.example/hooks/billing' });
 */
export const createWebhookEndpoint: (client: FlexpriceCore, body: CreateWebhookEndpointRequest, options?: RequestOptions) => Call<CreatedWebhookEndpoint> =
  /* @__PURE__ */ standalone('P/webhooks/endpoints b');

/**
 * Get a webhook endpoint.
 *
 * Reads one endpoint by id, without its secret.
 *
 * `GET /webhooks/endpoints/{id}`, needs `webhook:read`.
 *
 * @example
 * const result = await getWebhookEndpoint(client, id);
 */
export const getWebhookEndpoint: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<WebhookEndpoint> =
  /* @__PURE__ */ standalone('G/webhooks/endpoints/{id}');

/**
 * Update a webhook endpoint.
 *
 * Changes the fields you send and leaves the others alone. Deliveries that are still to be repeated go to the
 * new address.
 *
 * `PUT /webhooks/endpoints/{id}`, needs `webhook:write`.
 *
 * @example
 * const result = await updateWebhookEndpoint(client, id, { enabled: false });
 */
export const updateWebhookEndpoint: (client: FlexpriceCore, id: string, body: UpdateWebhookEndpointRequest, options?: RequestOptions) => Call<WebhookEndpoint> =
  /* @__PURE__ */ standalone('U/webhooks/endpoints/{id} b');

/**
 * Archive a webhook endpoint.
 *
 * Nothing is sent to the address any more, repetitions included. Its deliveries stay readable.
 *
 * `DELETE /webhooks/endpoints/{id}`, needs `webhook:write`.
 *
 * @example
 * await deleteWebhookEndpoint(client, id);
 */
export const deleteWebhookEndpoint: (client: FlexpriceCore, id: string, options?: RequestOptions) => Call<void> =
  /* @__PURE__ */ standalone('D/webhooks/endpoints/{id}');

/**
 * Repeat all failed deliveries.
 *
 * Sends everything again that failed for this endpoint in a span of time, oldest first. Use it after your server
 * was away for longer than the automatic repetitions last.
 *
 * `POST /webhooks/endpoints/{id}/recover`, needs `webhook:write`.
 *
 * @example
 * const result = await recoverWebhookEndpoint(client, id, { since: '2025-10-01T00:00:00Z' });
 */
export const recoverWebhookEndpoint: (client: FlexpriceCore, id: string, body: RecoverWebhookEndpointRequest, options?: RequestOptions) => Call<RecoveredWebhookDeliveries> =
  /* @__PURE__ */ standalone('P/webhooks/endpoints/{id}/recover b');

/**
 * Rotate the secret of an endpoint.
 *
 * Makes a new secret. For a time, 24 hours unless you say otherwise, requests carry a signature with each
 * secret, so that your server can change over without losing any.
 *
 * `POST /webhooks/endpoints/{id}/secret/rotate`, needs `webhook:write`.
 *
 * @example
 * const result = await rotateWebhookSecret(client, id, { overlap_hours: 24 });
 */
export const rotateWebhookSecret: (client: FlexpriceCore, id: string, body?: RotateWebhookSecretRequest, options?: RequestOptions) => Call<RotatedWebhookSecret> =
  /* @__PURE__ */ standalone('P/webhooks/endpoints/{id}/secret/rotate b');

/**
 * Send a test event.
 *
 * Sends the example of an event, as printed in this reference, to the endpoint, signed like a real one. Nothing
 * happened, and no other endpoint hears of it.
 *
 * `POST /webhooks/endpoints/{id}/test`, needs `webhook:write`.
 *
 * @example
 * const result = await testWebhookEndpoint(client, id, { event_type: 'payment.success' });
 */
export const testWebhookEndpoint: (client: FlexpriceCore, id: string, body: TestWebhookEndpointRequest, options?: RequestOptions) => Call<WebhookDelivery> =
  /* @__PURE__ */ standalone('P/webhooks/endpoints/{id}/test b');

/**
 * Send an event again.
 *
 * Repeats the deliveries of one event to all endpoints that listen for it. To repeat it for one endpoint only,
 * use `POST /webhooks/deliveries/{id}/redeliver`.
 *
 * `POST /webhooks/retry`, needs `webhook:write`.
 *
 * @example
 * const result = await retryWebhook(client, { system_event_id: 'sys_event_01K5WRB3M0000000000000EV01' });
 *
 * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
 * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
 */
export const retryWebhook: (client: FlexpriceCore, body: RetryWebhookRequest, options?: RequestOptions) => Call<RetriedWebhook> =
  /* @__PURE__ */ standalone('P/webhooks/retry b');

/**
 * Get several background runs.
 *
 * Reads up to 50 runs at once, for instance to show the progress of several.
 *
 * `POST /workflows/batch`, needs `workflow:read`.
 *
 * @example
 * const result = await getWorkflowBatch(client, {
 *   workflows: [
 *     {
 *       workflow_id: 'wf_01K5WRB3M0000000000000WF01',
 *       run_id: 'run_01K5WRB3M0000000000000RN01'
 *     }
 *   ]
 * });
 */
export const getWorkflowBatch: (client: FlexpriceCore, body: WorkflowBatchRequest, options?: RequestOptions) => Call<WorkflowExecutions> =
  /* @__PURE__ */ standalone('P/workflows/batch br');

/**
 * Search background runs.
 *
 * Work that the server does on its own or after it has answered, such as exports and clones, newest first. Very
 * frequent work (ingest, webhook deliveries) is not recorded here. Send `{}` for all.
 *
 * `POST /workflows/search`, needs `workflow:read`.
 *
 * @example
 * for await (const item of queryWorkflow(client, {
 *   entity: 'scheduled_task',
 *   entity_id: 'schtask_01K5WRB3M0000000000000ST01',
 *   workflow_status: 'Completed'
 * })) {}
 */
export const queryWorkflow: (client: FlexpriceCore, body?: WorkflowSearchRequest, options?: RequestOptions) => PageCall<WorkflowExecution, WorkflowExecutionList> =
  /* @__PURE__ */ standalone('P/workflows/search brn');

/**
 * Get a background run.
 *
 * Reads one run with its steps and, if it failed, the reason.
 *
 * `GET /workflows/{workflow_id}/{run_id}`, needs `workflow:read`.
 *
 * @example
 * const result = await getWorkflow(client, workflowId, runId);
 */
export const getWorkflow: (client: FlexpriceCore, workflowId: string, runId: string, options?: RequestOptions) => Call<WorkflowDetails> =
  /* @__PURE__ */ standalone('G/workflows/{workflow_id}/{run_id}');

/**
 * Get a background run in numbers.
 *
 * How far a run is, without its steps. Cheaper to poll than the whole run.
 *
 * `GET /workflows/{workflow_id}/{run_id}/summary`, needs `workflow:read`.
 *
 * @example
 * const result = await getWorkflowSummary(client, workflowId, runId);
 */
export const getWorkflowSummary: (client: FlexpriceCore, workflowId: string, runId: string, options?: RequestOptions) => Call<WorkflowRunSummary> =
  /* @__PURE__ */ standalone('G/workflows/{workflow_id}/{run_id}/summary');

/**
 * Get the timeline of a background run.
 *
 * What happened in a run and when, oldest first.
 *
 * `GET /workflows/{workflow_id}/{run_id}/timeline`, needs `workflow:read`.
 *
 * @example
 * const result = await getWorkflowTimeline(client, workflowId, runId);
 */
export const getWorkflowTimeline: (client: FlexpriceCore, workflowId: string, runId: string, options?: RequestOptions) => Call<WorkflowTimeline> =
  /* @__PURE__ */ standalone('G/workflows/{workflow_id}/{run_id}/timeline');
