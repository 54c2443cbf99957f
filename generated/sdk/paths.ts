// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Bytes } from '../../sdk/typescript/src/call.ts';
import type { ComputeInvoiceQuery, DownloadTaskExportQuery, GetCostsheetQuery, GetCustomerByExternalIdQuery, GetCustomerEntitlementsByExternalIDQuery, GetCustomerEntitlementsQuery, GetCustomerQuery, GetCustomerUsageSummaryQuery, GetCustomerWalletsQuery, GetEntityIntegrationMappingsQuery, GetEventMonitoringQuery, GetEventQuery, GetInvoicePdfQuery, GetInvoiceQuery, GetSubscriptionEntitlementsQuery, GetSubscriptionV2Query, GetSubscriptionsForCustomerQuery, GetTaskResultQuery, GetTaxRatesQuery, GetWalletBalanceCachedQuery, GetWalletBalanceQuery, GetWalletTransactionsQuery, IngestEventsBulkQuery, ListAddonsQuery, ListAllSubscriptionSchedulesQuery, ListApiKeysQuery, ListAuditLogsQuery, ListConnectionsQuery, ListCouponAssociationsQuery, ListCouponsQuery, ListCreditGrantsQuery, ListCreditNotesQuery, ListCustomerPaymentMethodsQuery, ListCustomersQuery, ListEntitlementsQuery, ListEnvironmentsQuery, ListEventsQuery, ListFeaturesQuery, ListInvoicesQuery, ListMetersQuery, ListPaymentsQuery, ListPlansQuery, ListPortalWalletTransactionsQuery, ListPriceUnitsQuery, ListPricesQuery, ListRbacRolesQuery, ListScheduledTasksQuery, ListSubscriptionPausesQuery, ListSubscriptionsQuery, ListTaskErrorsQuery, ListTasksQuery, ListTaxAssociationsQuery, ListTestClocksQuery, ListWalletsQuery, ListWebhookDeliveriesQuery, ListWebhookEndpointsQuery, RecalculateInvoiceV2Query, TriggerInvoiceWebhookQuery, UpdateCustomerQuery } from './queries.ts';
import type {
  ActivateSubscriptionRequest,
  AddAddonRequest,
  Addon,
  AddonAssociation,
  AddonList,
  AddonSearchRequest,
  AdvanceTestClockRequest,
  AlertLogList,
  AlertLogSearchRequest,
  AlertSetting,
  AlertSettingList,
  AlertSettingSearchRequest,
  AllCreditGrants,
  AllEntitlements,
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
  EntityIntegrationMappingList,
  Environment,
  EnvironmentList,
  Error,
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
  SettingKey,
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
  WorkflowExecutionList,
  WorkflowExecutions,
  WorkflowRunSummary,
  WorkflowSearchRequest,
  WorkflowStarted,
  WorkflowTimeline,
} from '../schemas.ts';

/** A body in JSON. */
interface Json<Body> {
  content: { 'application/json': Body };
}

/** Headers that a caller may set. Those that the client sets by itself need not be given. */
interface OwnHeaders {
  'X-Request-ID'?: string;
  'X-Environment-ID'?: string;
  'Idempotency-Key'?: string;
}

/** Every operation of the contract by its path and method. */
export interface paths {
  '/addons': {
    /** List addons. */
    get: {
      parameters: { query?: ListAddonsQuery; header?: OwnHeaders };
      responses: { 200: Json<AddonList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Create an addon. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateAddonRequest>;
      responses: { 201: Json<Addon>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/addons/lookup/{lookup_key}': {
    /** Get an addon by your own key. */
    get: {
      parameters: { path: { lookup_key: string }; header?: OwnHeaders };
      responses: { 200: Json<Addon>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/addons/search': {
    /** Search addons. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<AddonSearchRequest>;
      responses: { 200: Json<AddonList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/addons/{id}': {
    /** Get an addon. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Addon>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Update an addon. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdateAddonRequest>;
      responses: { 200: Json<Addon>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Archive an addon. */
    delete: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Message>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/addons/{id}/creditgrants': {
    /** List the credit grants of an addon. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<AllCreditGrants>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/addons/{id}/entitlements': {
    /** List the entitlements of an addon. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<AllEntitlements>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/alerts/search': {
    /** Search alert changes. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<AlertLogSearchRequest>;
      responses: { 200: Json<AlertLogList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/alerts/setting': {
    /** Create an alert setting. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateAlertSettingRequest>;
      responses: { 201: Json<AlertSetting>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/alerts/setting/search': {
    /** Search alert settings. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<AlertSettingSearchRequest>;
      responses: { 200: Json<AlertSettingList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/alerts/setting/{id}': {
    /** Get an alert setting. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<AlertSetting>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Update an alert setting. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdateAlertSettingRequest>;
      responses: { 200: Json<AlertSetting>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Archive an alert setting. */
    delete: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 204: { content?: never }; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/audit-logs': {
    /** List audit log entries. */
    get: {
      parameters: { query?: ListAuditLogsQuery; header?: OwnHeaders };
      responses: { 200: Json<AuditLogList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/audit-logs/{id}': {
    /** Get an audit log entry. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<AuditLogEntry>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/checkout/sessions': {
    /** Open a checkout session. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateCheckoutSessionRequest>;
      responses: { 201: Json<CheckoutSession>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 501: Json<Error>; 503: Json<Error> };
    };
  };
  '/checkout/sessions/{id}': {
    /** Get a checkout session. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<CheckoutSession>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Archive a checkout session. */
    delete: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 204: { content?: never }; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/connections': {
    /** List connections. */
    get: {
      parameters: { query?: ListConnectionsQuery; header?: OwnHeaders };
      responses: { 200: Json<ConnectionList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Connect another system. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateConnectionRequest>;
      responses: { 201: Json<Connection>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/connections/search': {
    /** Search connections. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<ConnectionSearchRequest>;
      responses: { 200: Json<ConnectionList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/connections/{id}': {
    /** Get a connection. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Connection>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Update a connection. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdateConnectionRequest>;
      responses: { 200: Json<Connection>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Archive a connection. */
    delete: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 204: { content?: never }; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/costs': {
    /** Create a costsheet. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateCostsheetRequest>;
      responses: { 201: Json<CostsheetResult>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/costs/active': {
    /** Get the active costsheet. */
    get: {
      parameters: { header?: OwnHeaders };
      responses: { 200: Json<Costsheet>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/costs/analytics': {
    /** Analyse cost, revenue and margin. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CostAnalyticsRequest>;
      responses: { 200: Json<CostAnalytics>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/costs/search': {
    /** Search costsheets. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CostsheetSearchRequest>;
      responses: { 200: Json<CostsheetList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/costs/{id}': {
    /** Get a costsheet. */
    get: {
      parameters: { query?: GetCostsheetQuery; path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<CostsheetDetails>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Update a costsheet. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdateCostsheetRequest>;
      responses: { 200: Json<CostsheetResult>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Delete a costsheet. */
    delete: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<CostsheetDeleted>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/coupons': {
    /** List coupons. */
    get: {
      parameters: { query?: ListCouponsQuery; header?: OwnHeaders };
      responses: { 200: Json<CouponList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Create a coupon. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateCouponRequest>;
      responses: { 201: Json<Coupon>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/coupons/associations': {
    /** List coupon associations. */
    get: {
      parameters: { query?: ListCouponAssociationsQuery; header?: OwnHeaders };
      responses: { 200: Json<CouponAssociationList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/coupons/associations/{id}': {
    /** Get a coupon association. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<CouponAssociation>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/coupons/code/{code}': {
    /** Get a coupon by its code. */
    get: {
      parameters: { path: { code: string }; header?: OwnHeaders };
      responses: { 200: Json<Coupon>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/coupons/search': {
    /** Search coupons. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CouponSearchRequest>;
      responses: { 200: Json<CouponList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/coupons/{id}': {
    /** Get a coupon. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Coupon>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Update a coupon. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdateCouponRequest>;
      responses: { 200: Json<Coupon>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Archive a coupon. */
    delete: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Message>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/creditgrants': {
    /** List credit grants. */
    get: {
      parameters: { query?: ListCreditGrantsQuery; header?: OwnHeaders };
      responses: { 200: Json<CreditGrantList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Create a credit grant. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateCreditGrantRequest>;
      responses: { 201: Json<CreditGrant>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/creditgrants/{id}': {
    /** Get a credit grant. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<CreditGrant>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Update a credit grant. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdateCreditGrantRequest>;
      responses: { 200: Json<CreditGrant>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** End a credit grant. */
    delete: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody?: Json<DeleteCreditGrantRequest>;
      responses: { 200: Json<Message>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/creditnotes': {
    /** List credit notes. */
    get: {
      parameters: { query?: ListCreditNotesQuery; header?: OwnHeaders };
      responses: { 200: Json<CreditNoteList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Create a credit note. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateCreditNoteRequest>;
      responses: { 201: Json<CreditNote>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/creditnotes/{id}': {
    /** Get a credit note. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<CreditNote>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/creditnotes/{id}/finalize': {
    /** Finalize a credit note. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<CreditNoteResult>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/creditnotes/{id}/void': {
    /** Void a credit note. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<CreditNoteResult>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customer/portal/analytics/cost': {
    /** Analyse cost and revenue of the customer. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<PortalCostRequest>;
      responses: { 200: Json<CostAnalytics>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customer/portal/analytics/revenue': {
    /** Analyse the customer's usage. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<PortalAnalyticsRequest>;
      responses: { 200: Json<UsageAnalytics>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customer/portal/config': {
    /** Get look and content of the portal. */
    get: {
      parameters: { header?: OwnHeaders };
      responses: { 200: Json<PortalConfig>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customer/portal/info': {
    /** Get the customer. */
    get: {
      parameters: { header?: OwnHeaders };
      responses: { 200: Json<Customer>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Update the customer. */
    put: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<UpdatePortalInfoRequest>;
      responses: { 200: Json<Customer>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customer/portal/invoices': {
    /** List the customer's invoices. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<PortalListRequest>;
      responses: { 200: Json<InvoiceList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customer/portal/invoices/{id}': {
    /** Get one of the customer's invoices. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Invoice>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customer/portal/invoices/{id}/pdf': {
    /** Get a link to an invoice as PDF. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<InvoicePdfLink>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customer/portal/subscriptions': {
    /** List the customer's subscriptions. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<PortalListRequest>;
      responses: { 200: Json<SubscriptionList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customer/portal/subscriptions/{id}': {
    /** Get one of the customer's subscriptions. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Subscription>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customer/portal/usage': {
    /** Get the customer's usage. */
    get: {
      parameters: { header?: OwnHeaders };
      responses: { 200: Json<CustomerUsageSummary>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customer/portal/wallets': {
    /** List the customer's wallets. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<PortalListRequest>;
      responses: { 200: Json<WalletList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customer/portal/wallets/{id}': {
    /** Get one of the customer's wallets. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Wallet>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customer/portal/wallets/{id}/transactions': {
    /** List the transactions of a wallet. */
    get: {
      parameters: { query?: ListPortalWalletTransactionsQuery; path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<WalletTransactionList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customers': {
    /** List customers. */
    get: {
      parameters: { query?: ListCustomersQuery; header?: OwnHeaders };
      responses: { 200: Json<CustomerList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Create a customer. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateCustomerRequest>;
      responses: { 201: Json<Customer>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Update a customer named by query. */
    put: {
      parameters: { query?: UpdateCustomerQuery; header?: OwnHeaders };
      requestBody: Json<UpdateCustomerRequest>;
      responses: { 200: Json<Customer>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customers/external/{external_id}': {
    /** Get a customer by your own id. */
    get: {
      parameters: { query?: GetCustomerByExternalIdQuery; path: { external_id: string }; header?: OwnHeaders };
      responses: { 200: Json<Customer>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customers/external/{external_id}/entitlements': {
    /** Get what a customer may use, by your own id. */
    get: {
      parameters: { query?: GetCustomerEntitlementsByExternalIDQuery; path: { external_id: string }; header?: OwnHeaders };
      responses: { 200: Json<CustomerEntitlements>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customers/external/{external_id}/subscriptions': {
    /** List the subscriptions of a customer. */
    get: {
      parameters: { query?: GetSubscriptionsForCustomerQuery; path: { external_id: string }; header?: OwnHeaders };
      responses: { 200: Json<SubscriptionList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customers/portal/{external_id}': {
    /** Open the portal for a customer. */
    get: {
      parameters: { path: { external_id: string }; header?: OwnHeaders };
      responses: { 200: Json<PortalSession>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customers/search': {
    /** Search customers. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CustomerSearchRequest>;
      responses: { 200: Json<CustomerList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customers/usage': {
    /** Get a customer's allowances and usage. */
    get: {
      parameters: { query?: GetCustomerUsageSummaryQuery; header?: OwnHeaders };
      responses: { 200: Json<CustomerUsageSummary>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customers/wallets': {
    /** List a customer's wallets by either id. */
    get: {
      parameters: { query?: GetCustomerWalletsQuery; header?: OwnHeaders };
      responses: { 200: Json<CustomerWallets>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customers/{id}': {
    /** Get a customer. */
    get: {
      parameters: { query?: GetCustomerQuery; path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Customer>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Update a customer. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdateCustomerRequest>;
      responses: { 200: Json<Customer>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Archive a customer. */
    delete: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 204: { content?: never }; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customers/{id}/entitlements': {
    /** Get what a customer may use. */
    get: {
      parameters: { query?: GetCustomerEntitlementsQuery; path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<CustomerEntitlements>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customers/{id}/grants/upcoming': {
    /** List the credits a customer will get. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<UpcomingCreditGrants>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customers/{id}/invoices/summary': {
    /** Get a customer's invoice totals. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<CustomerInvoiceSummaries>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/customers/{id}/wallets': {
    /** List a customer's wallets. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<CustomerWallets>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/dashboard/revenue-dashboard': {
    /** Get revenue by customer. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<RevenueDashboardRequest>;
      responses: { 200: Json<CustomerRevenueList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/dashboard/revenues': {
    /** Get the revenue overview. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<DashboardRevenuesRequest>;
      responses: { 200: Json<DashboardRevenues>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/entitlements': {
    /** List entitlements. */
    get: {
      parameters: { query?: ListEntitlementsQuery; header?: OwnHeaders };
      responses: { 200: Json<EntitlementList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Create an entitlement. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateEntitlementRequest>;
      responses: { 201: Json<Entitlement>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/entitlements/bulk': {
    /** Create several entitlements. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateEntitlementsBulkRequest>;
      responses: { 201: Json<EntitlementsBulkResult>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/entitlements/search': {
    /** Search entitlements. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<EntitlementSearchRequest>;
      responses: { 200: Json<EntitlementList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/entitlements/{id}': {
    /** Get an entitlement. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Entitlement>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Update an entitlement. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdateEntitlementRequest>;
      responses: { 200: Json<Entitlement>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Archive an entitlement. */
    delete: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Message>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/environments': {
    /** List environments. */
    get: {
      parameters: { query?: ListEnvironmentsQuery; header?: OwnHeaders };
      responses: { 200: Json<EnvironmentList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Create an environment. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateEnvironmentRequest>;
      responses: { 201: Json<Environment>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/environments/{id}': {
    /** Get an environment. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Environment>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Rename an environment. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdateEnvironmentRequest>;
      responses: { 200: Json<Environment>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/environments/{id}/clone': {
    /** Copy the catalogue to another environment. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<CloneEnvironmentRequest>;
      responses: { 202: Json<WorkflowStarted>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/events': {
    /** List events. */
    get: {
      parameters: { query?: ListEventsQuery; header?: OwnHeaders };
      responses: { 200: Json<GetEventsResponse>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Report an event. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<IngestEventRequest>;
      responses: { 202: Json<IngestEventResponse>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/events/analytics': {
    /** Analyse usage and cost. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<UsageAnalyticsRequest>;
      responses: { 200: Json<UsageAnalytics>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/events/bulk': {
    /** Report several events. */
    post: {
      parameters: { query?: IngestEventsBulkQuery; header?: OwnHeaders };
      requestBody: Json<BulkIngestEventRequest>;
      responses: { 202: Json<BulkIngestEventResponse>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/events/huggingface-inference': {
    /** Get the cost of single requests. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<HuggingFaceBillingRequest>;
      responses: { 200: Json<HuggingFaceBillingResponse>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/events/lookup': {
    /** Trace an event. */
    get: {
      parameters: { query: GetEventQuery; header?: OwnHeaders };
      responses: { 200: Json<EventLookup>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/events/monitoring': {
    /** Watch event ingestion. */
    get: {
      parameters: { query?: GetEventMonitoringQuery; header?: OwnHeaders };
      responses: { 200: Json<EventMonitoring>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/events/query': {
    /** Search events. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<GetEventsRequest>;
      responses: { 200: Json<GetEventsResponse>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/events/raw/bulk': {
    /** Report records of another system. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<BulkIngestRawEventRequest>;
      responses: { 202: Json<BulkIngestRawEventResponse>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/events/usage': {
    /** Add up events by name. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<GetUsageRequest>;
      responses: { 200: Json<GetUsageResponse>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/events/usage/meter': {
    /** Add up events by meter. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<GetUsageByMeterRequest>;
      responses: { 200: Json<GetUsageResponse>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/features': {
    /** List features. */
    get: {
      parameters: { query?: ListFeaturesQuery; header?: OwnHeaders };
      responses: { 200: Json<FeatureList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Create a feature. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateFeatureRequest>;
      responses: { 201: Json<Feature>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/features/search': {
    /** Search features. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<FeatureSearchRequest>;
      responses: { 200: Json<FeatureList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/features/{id}': {
    /** Get a feature. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Feature>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Update a feature. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdateFeatureRequest>;
      responses: { 200: Json<Feature>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Archive a feature. */
    delete: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Message>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/features/{id}/clone': {
    /** Copy a feature. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<CloneFeatureRequest>;
      responses: { 201: Json<Feature>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/groups': {
    /** Create a group. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateGroupRequest>;
      responses: { 201: Json<Group>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/groups/search': {
    /** Search groups. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<GroupSearchRequest>;
      responses: { 200: Json<GroupList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/groups/{id}': {
    /** Get a group. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Group>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Archive a group. */
    delete: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 204: { content?: never }; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/integrations/config': {
    /** Get what can be exchanged with other systems. */
    get: {
      parameters: { header?: OwnHeaders };
      responses: { 200: Json<IntegrationConfig>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/integrations/link': {
    /** Link an object to another system. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<LinkIntegrationRequest>;
      responses: { 200: Json<IntegrationLink>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Remove a link to another system. */
    delete: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<UnlinkIntegrationRequest>;
      responses: { 200: Json<Message>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/integrations/mappings': {
    /** List the links of an object. */
    get: {
      parameters: { query: GetEntityIntegrationMappingsQuery; header?: OwnHeaders };
      responses: { 200: Json<EntityIntegrationMappingList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/integrations/sync': {
    /** Synchronise one object now. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<SyncIntegrationRequest>;
      responses: { 200: Json<Message>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/invoices': {
    /** List invoices. */
    get: {
      parameters: { query?: ListInvoicesQuery; header?: OwnHeaders };
      responses: { 200: Json<InvoiceList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Create a one-off invoice. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateInvoiceRequest>;
      responses: { 201: Json<Invoice>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/invoices/preview': {
    /** Preview a subscription invoice. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<PreviewInvoiceRequest>;
      responses: { 200: Json<Invoice>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/invoices/search': {
    /** Search invoices. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<InvoiceSearchRequest>;
      responses: { 200: Json<InvoiceList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/invoices/{id}': {
    /** Get an invoice. */
    get: {
      parameters: { query?: GetInvoiceQuery; path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Invoice>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Update an invoice. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdateInvoiceRequest>;
      responses: { 200: Json<Invoice>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/invoices/{id}/comms/trigger': {
    /** Ask for an invoice to be sent again. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Message>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/invoices/{id}/compute': {
    /** Bring a draft invoice up to date. */
    post: {
      parameters: { query?: ComputeInvoiceQuery; path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<InvoiceComputation>; 202: Json<InvoiceJob>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/invoices/{id}/finalize': {
    /** Finalize an invoice. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Message>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/invoices/{id}/payment': {
    /** Set the payment status. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdateInvoicePaymentRequest>;
      responses: { 200: Json<Invoice>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/invoices/{id}/payment/attempt': {
    /** Try to collect an invoice. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Message>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/invoices/{id}/pdf': {
    /** Get an invoice as PDF. */
    get: {
      parameters: { query?: GetInvoicePdfQuery; path: { id: string }; header?: OwnHeaders };
      responses: { 200: { content: { 'application/pdf': Bytes; 'application/json': InvoicePdfLink } }; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/invoices/{id}/recalculate': {
    /** Replace an issued invoice. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 202: Json<InvoiceJob>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/invoices/{id}/recalculate-v2': {
    /** Recalculate a draft invoice in place. */
    post: {
      parameters: { query?: RecalculateInvoiceV2Query; path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Invoice>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/invoices/{id}/void': {
    /** Void an invoice. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody?: Json<VoidInvoiceRequest>;
      responses: { 200: Json<Message>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/invoices/{id}/webhook/trigger': {
    /** Send a webhook event again. */
    post: {
      parameters: { query?: TriggerInvoiceWebhookQuery; path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<InvoiceWebhookResult>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/marketplace/agreements': {
    /** Register a marketplace purchase. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<RegisterMarketplaceAgreementRequest>;
      responses: { 201: Json<MarketplaceAgreement>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/meter-usage/analytics': {
    /** Get the quantities of several meters. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<MultiMeterUsageRequest>;
      responses: { 200: Json<MultiMeterUsage>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/meter-usage/detailed-analytics': {
    /** Analyse usage and cost by meter. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<DetailedMeterUsageRequest>;
      responses: { 200: Json<UsageAnalytics>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/meter-usage/query': {
    /** Get the quantity of a meter. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<MeterUsageRequest>;
      responses: { 200: Json<MeterUsage>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/meters': {
    /** List meters. */
    get: {
      parameters: { query?: ListMetersQuery; header?: OwnHeaders };
      responses: { 200: Json<MeterList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Create a meter. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateMeterRequest>;
      responses: { 201: Json<Meter>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/meters/{id}': {
    /** Get a meter. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Meter>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Add filter values to a meter. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdateMeterRequest>;
      responses: { 200: Json<Meter>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Archive a meter. */
    delete: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Message>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/meters/{id}/disable': {
    /** Disable a meter. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Message>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/payments': {
    /** List payments. */
    get: {
      parameters: { query?: ListPaymentsQuery; header?: OwnHeaders };
      responses: { 200: Json<PaymentList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Create a payment. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreatePaymentRequest>;
      responses: { 201: Json<Payment>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/payments/customers/{id}/methods': {
    /** List a customer's saved payment methods. */
    get: {
      parameters: { query?: ListCustomerPaymentMethodsQuery; path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<SavedPaymentMethods>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/payments/customers/{id}/setup/intent': {
    /** Let a customer save a payment method. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<CreateSetupIntentRequest>;
      responses: { 201: Json<SetupIntent>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 501: Json<Error>; 503: Json<Error> };
    };
  };
  '/payments/{id}': {
    /** Get a payment. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Payment>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Update a payment. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdatePaymentRequest>;
      responses: { 200: Json<Payment>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Archive a payment. */
    delete: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Message>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/payments/{id}/process': {
    /** Process a payment. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Payment>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/plans': {
    /** List plans. */
    get: {
      parameters: { query?: ListPlansQuery; header?: OwnHeaders };
      responses: { 200: Json<PlanList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Create a plan. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreatePlanRequest>;
      responses: { 201: Json<Plan>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/plans/search': {
    /** Search plans. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<PlanSearchRequest>;
      responses: { 200: Json<PlanList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/plans/{id}': {
    /** Get a plan. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Plan>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Update a plan. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdatePlanRequest>;
      responses: { 200: Json<Plan>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Archive a plan. */
    delete: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Message>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/plans/{id}/clone': {
    /** Copy a plan. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<ClonePlanRequest>;
      responses: { 201: Json<Plan>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/plans/{id}/creditgrants': {
    /** List the credit grants of a plan. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<AllCreditGrants>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/plans/{id}/entitlements': {
    /** List the entitlements of a plan. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<AllEntitlements>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/plans/{id}/sync/subscriptions': {
    /** Bring subscriptions up to the plan's prices. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<WorkflowStarted>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/prices': {
    /** List prices. */
    get: {
      parameters: { query?: ListPricesQuery; header?: OwnHeaders };
      responses: { 200: Json<PriceList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Create a price. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreatePriceRequest>;
      responses: { 201: Json<Price>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/prices/bulk': {
    /** Create several prices. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateBulkPriceRequest>;
      responses: { 201: Json<CreateBulkPriceResponse>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/prices/lookup/{lookup_key}': {
    /** Get a price by lookup key. */
    get: {
      parameters: { path: { lookup_key: string }; header?: OwnHeaders };
      responses: { 200: Json<Price>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/prices/search': {
    /** Search prices. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<PriceSearchRequest>;
      responses: { 200: Json<PriceList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/prices/units': {
    /** List price units. */
    get: {
      parameters: { query?: ListPriceUnitsQuery; header?: OwnHeaders };
      responses: { 200: Json<PriceUnitList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Create a price unit. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreatePriceUnitRequest>;
      responses: { 201: Json<PriceUnit>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/prices/units/code/{code}': {
    /** Get a price unit by code. */
    get: {
      parameters: { path: { code: string }; header?: OwnHeaders };
      responses: { 200: Json<PriceUnit>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/prices/units/search': {
    /** Search price units. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<PriceUnitSearchRequest>;
      responses: { 200: Json<PriceUnitList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/prices/units/{id}': {
    /** Get a price unit. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<PriceUnit>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Update a price unit. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdatePriceUnitRequest>;
      responses: { 200: Json<PriceUnit>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Archive a price unit. */
    delete: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Message>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/prices/{id}': {
    /** Get a price. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Price>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Update a price. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdatePriceRequest>;
      responses: { 200: Json<Price>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** End a price. */
    delete: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody?: Json<DeletePriceRequest>;
      responses: { 200: Json<Message>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/rbac/roles': {
    /** List roles. */
    get: {
      parameters: { query?: ListRbacRolesQuery; header?: OwnHeaders };
      responses: { 200: Json<RoleList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/rbac/roles/{id}': {
    /** Get a role. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Role>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/secrets/api/keys': {
    /** List API keys. */
    get: {
      parameters: { query?: ListApiKeysQuery; header?: OwnHeaders };
      responses: { 200: Json<ApiKeyList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Create an API key. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateApiKeyRequest>;
      responses: { 201: Json<CreateApiKeyResponse>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/secrets/api/keys/{id}': {
    /** Revoke an API key. */
    delete: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 204: { content?: never }; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/settings/{key}': {
    /** Get a setting. */
    get: {
      parameters: { path: { key: SettingKey }; header?: OwnHeaders };
      responses: { 200: Json<Setting>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Change a setting. */
    put: {
      parameters: { path: { key: SettingKey }; header?: OwnHeaders };
      requestBody: Json<UpdateSettingRequest>;
      responses: { 200: Json<Setting>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Reset a setting. */
    delete: {
      parameters: { path: { key: SettingKey }; header?: OwnHeaders };
      responses: { 200: Json<Message>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions': {
    /** List subscriptions. */
    get: {
      parameters: { query?: ListSubscriptionsQuery; header?: OwnHeaders };
      responses: { 200: Json<SubscriptionList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Create a subscription. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateSubscriptionRequest>;
      responses: { 201: Json<Subscription>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/addon': {
    /** Attach an addon to a subscription. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<AddAddonRequest>;
      responses: { 200: Json<AttachedAddon>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Remove an addon from a subscription. */
    delete: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<RemoveAddonRequest>;
      responses: { 200: Json<Message>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/lineitems/search': {
    /** Search line items. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<SubscriptionLineItemSearchRequest>;
      responses: { 200: Json<SubscriptionLineItemList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/lineitems/{id}': {
    /** Change a line item. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdateSubscriptionLineItemRequest>;
      responses: { 200: Json<SubscriptionLineItem>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** End a line item. */
    delete: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<DeleteSubscriptionLineItemRequest>;
      responses: { 200: Json<SubscriptionLineItem>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/schedules': {
    /** List scheduled changes. */
    get: {
      parameters: { query?: ListAllSubscriptionSchedulesQuery; header?: OwnHeaders };
      responses: { 200: Json<SubscriptionScheduleList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/schedules/cancel': {
    /** Call off a scheduled change named by its subscription. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CancelScheduleRequest>;
      responses: { 200: Json<CancelScheduleResponse>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/schedules/{id}': {
    /** Get a scheduled change. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<SubscriptionSchedule>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/schedules/{schedule_id}/cancel': {
    /** Call off a scheduled change. */
    post: {
      parameters: { path: { schedule_id: string }; header?: OwnHeaders };
      requestBody?: Json<CancelScheduleRequest>;
      responses: { 200: Json<CancelScheduleResponse>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/search': {
    /** Search subscriptions. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<SubscriptionSearchRequest>;
      responses: { 200: Json<SubscriptionList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/temporal/{subscription_id}/draft-and-compute': {
    /** Write the draft invoice of a subscription now. */
    post: {
      parameters: { path: { subscription_id: string }; header?: OwnHeaders };
      responses: { 202: Json<WorkflowStarted>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/temporal/{subscription_id}/trigger-workflow': {
    /** Run the billing of a subscription now. */
    post: {
      parameters: { path: { subscription_id: string }; header?: OwnHeaders };
      responses: { 200: Json<WorkflowStarted>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/usage': {
    /** Get what a subscription's usage costs. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<SubscriptionUsageRequest>;
      responses: { 200: Json<SubscriptionUsage>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/{id}': {
    /** Get a subscription. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Subscription>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Update a subscription. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdateSubscriptionRequest>;
      responses: { 200: Json<Subscription>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/{id}/activate': {
    /** Activate a draft subscription. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<ActivateSubscriptionRequest>;
      responses: { 200: Json<Subscription>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/{id}/addons/associations': {
    /** List the addons of a subscription. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<AddonAssociation[]>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/{id}/cancel': {
    /** Cancel a subscription. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<CancelSubscriptionRequest>;
      responses: { 200: Json<CancelSubscriptionResponse>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/{id}/change/execute': {
    /** Change the plan by a new subscription. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<SubscriptionChangeRequest>;
      responses: { 200: Json<SubscriptionChangeResult>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/{id}/change/preview': {
    /** Preview a change of plan into a new subscription. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<SubscriptionChangeRequest>;
      responses: { 200: Json<SubscriptionChangePreview>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/{id}/change/v2/execute': {
    /** Change the plan. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<PlanChangeRequest>;
      responses: { 200: Json<PlanChangeResult>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/{id}/change/v2/preview': {
    /** Preview a change of plan. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<PlanChangeRequest>;
      responses: { 200: Json<PlanChangeResult>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/{id}/entitlements': {
    /** Get what a subscription allows. */
    get: {
      parameters: { query?: GetSubscriptionEntitlementsQuery; path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<SubscriptionEntitlements>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/{id}/grants/upcoming': {
    /** List the credits a subscription will bring. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<UpcomingCreditGrants>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/{id}/lineitems': {
    /** Add a line item to a subscription. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<CreateSubscriptionLineItemRequest>;
      responses: { 201: Json<SubscriptionLineItem>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/{id}/modify/execute': {
    /** Modify a subscription. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<ModifySubscriptionRequest>;
      responses: { 200: Json<ModifySubscriptionResponse>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/{id}/modify/preview': {
    /** Preview a modification. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<ModifySubscriptionRequest>;
      responses: { 200: Json<ModifySubscriptionResponse>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/{id}/pause': {
    /** Pause a subscription. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<PauseSubscriptionRequest>;
      responses: { 200: Json<SubscriptionPauseResult>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/{id}/pauses': {
    /** List the pauses of a subscription. */
    get: {
      parameters: { query?: ListSubscriptionPausesQuery; path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<SubscriptionPauseList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/{id}/resume': {
    /** Resume a paused subscription. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<ResumeSubscriptionRequest>;
      responses: { 200: Json<SubscriptionPauseResult>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/{id}/v2': {
    /** Get a subscription with what you ask for. */
    get: {
      parameters: { query?: GetSubscriptionV2Query; path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<SubscriptionDetails>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/subscriptions/{subscription_id}/schedules': {
    /** List the scheduled changes of a subscription. */
    get: {
      parameters: { path: { subscription_id: string }; header?: OwnHeaders };
      responses: { 200: Json<SubscriptionScheduleList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/tasks': {
    /** List tasks. */
    get: {
      parameters: { query?: ListTasksQuery; header?: OwnHeaders };
      responses: { 200: Json<TaskList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Import a file. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateTaskRequest>;
      responses: { 202: Json<Task>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/tasks/result': {
    /** Get the result of a background run. */
    get: {
      parameters: { query: GetTaskResultQuery; header?: OwnHeaders };
      responses: { 200: Json<TaskResult>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/tasks/scheduled': {
    /** List scheduled exports. */
    get: {
      parameters: { query?: ListScheduledTasksQuery; header?: OwnHeaders };
      responses: { 200: Json<ScheduledTaskList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Schedule an export. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateScheduledTaskRequest>;
      responses: { 201: Json<ScheduledTask>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/tasks/scheduled/schedule-draft-finalization': {
    /** Put the invoice finalization schedule in place. */
    post: {
      parameters: { header?: OwnHeaders };
      responses: { 200: Json<BackgroundSchedule>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/tasks/scheduled/schedule-update-billing-period': {
    /** Put the renewal schedule in place. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody?: Json<ScheduleBackgroundWorkRequest>;
      responses: { 200: Json<BackgroundSchedule>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/tasks/scheduled/{id}': {
    /** Get a scheduled export. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<ScheduledTask>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Hold or resume a scheduled export. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdateScheduledTaskRequest>;
      responses: { 200: Json<ScheduledTask>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Delete a scheduled export. */
    delete: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 204: { content?: never }; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/tasks/scheduled/{id}/run': {
    /** Run an export now. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody?: Json<RunScheduledTaskRequest>;
      responses: { 200: Json<ScheduledTaskRun>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/tasks/{id}': {
    /** Get a task. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Task>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/tasks/{id}/download': {
    /** Get a link to an exported file. */
    get: {
      parameters: { query?: DownloadTaskExportQuery; path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<TaskDownload>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/tasks/{id}/errors': {
    /** List what an import could not take in. */
    get: {
      parameters: { query?: ListTaskErrorsQuery; path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<TaskErrorList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/tasks/{id}/status': {
    /** Update the state of a task. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdateTaskStatusRequest>;
      responses: { 200: Json<Message>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/taxes/associations': {
    /** List tax associations. */
    get: {
      parameters: { query?: ListTaxAssociationsQuery; header?: OwnHeaders };
      responses: { 200: Json<TaxAssociationList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Link a tax rate. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateTaxAssociationRequest>;
      responses: { 200: Json<TaxAssociation>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/taxes/associations/{id}': {
    /** Get a tax association. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<TaxAssociation>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Update a tax association. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdateTaxAssociationRequest>;
      responses: { 200: Json<TaxAssociation>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Archive a tax association. */
    delete: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<TaxAssociation>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/taxes/rates': {
    /** List tax rates. */
    get: {
      parameters: { query?: GetTaxRatesQuery; header?: OwnHeaders };
      responses: { 200: Json<TaxRateList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Create a tax rate. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateTaxRateRequest>;
      responses: { 201: Json<TaxRate>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/taxes/rates/{id}': {
    /** Get a tax rate. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<TaxRate>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Update a tax rate. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdateTaxRateRequest>;
      responses: { 200: Json<TaxRate>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Archive a tax rate. */
    delete: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 204: { content?: never }; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/tenant/billing': {
    /** Get what your tenant owes the platform. */
    get: {
      parameters: { header?: OwnHeaders };
      responses: { 200: Json<TenantBilling>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/tenants/update': {
    /** Update your tenant. */
    put: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<UpdateTenantRequest>;
      responses: { 200: Json<Tenant>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/tenants/{id}': {
    /** Get your tenant. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Tenant>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/test-clocks': {
    /** List test clocks. */
    get: {
      parameters: { query?: ListTestClocksQuery; header?: OwnHeaders };
      responses: { 200: Json<TestClockList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Create a test clock. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateTestClockRequest>;
      responses: { 201: Json<TestClock>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/test-clocks/{id}': {
    /** Get a test clock. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<TestClock>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Delete a test clock. */
    delete: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 204: { content?: never }; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/test-clocks/{id}/advance': {
    /** Advance a test clock. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<AdvanceTestClockRequest>;
      responses: { 200: Json<TestClock>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/test-clocks/{id}/customers': {
    /** Let a customer live by a test clock. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<AttachTestClockCustomerRequest>;
      responses: { 200: Json<TestClock>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/usage/authorize': {
    /** Authorize usage. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<AuthorizeUsageRequest>;
      responses: { 200: Json<UsageAuthorization>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/usage-records/search': {
    /** Search usage records. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<UsageRecordSearchRequest>;
      responses: { 200: Json<UsageRecordList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/users': {
    /** Invite a person or create a service account. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateUserRequest>;
      responses: { 201: Json<CreatedUser>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/users/me': {
    /** Get the current user. */
    get: {
      parameters: { header?: OwnHeaders };
      responses: { 200: Json<User>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Update the current user. */
    put: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<UpdateUserRequest>;
      responses: { 200: Json<User>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/users/search': {
    /** Search users. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<UserSearchRequest>;
      responses: { 200: Json<UserList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/users/{id}': {
    /** Rename a service account. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdateServiceAccountRequest>;
      responses: { 200: Json<User>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Archive a service account. */
    delete: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 204: { content?: never }; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/users/{id}/roles': {
    /** Replace the roles of a user. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdateUserRolesRequest>;
      responses: { 200: Json<User>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/wallets': {
    /** List wallets. */
    get: {
      parameters: { query?: ListWalletsQuery; header?: OwnHeaders };
      responses: { 200: Json<WalletList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Open a wallet. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateWalletRequest>;
      responses: { 200: Json<Wallet>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/wallets/search': {
    /** Search wallets. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<WalletSearchRequest>;
      responses: { 200: Json<WalletList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/wallets/transactions/search': {
    /** Search wallet transactions. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<WalletTransactionSearchRequest>;
      responses: { 200: Json<WalletTransactionList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/wallets/{id}': {
    /** Get a wallet. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<Wallet>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Update a wallet. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdateWalletRequest>;
      responses: { 200: Json<Wallet>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/wallets/{id}/balance/real-time': {
    /** Get the real-time balance. */
    get: {
      parameters: { query?: GetWalletBalanceQuery; path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<WalletBalance>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/wallets/{id}/balance/real-time-cached': {
    /** Get a stored real-time balance. */
    get: {
      parameters: { query?: GetWalletBalanceCachedQuery; path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<WalletBalance>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/wallets/{id}/debit': {
    /** Take credits. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<DebitWalletRequest>;
      responses: { 200: Json<Wallet>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/wallets/{id}/modify': {
    /** Change the type of a wallet. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<ModifyWalletRequest>;
      responses: { 200: Json<ModifiedWallet>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/wallets/{id}/terminate': {
    /** Close a wallet. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<TerminatedWallet>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/wallets/{id}/top-up': {
    /** Add credits. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<TopUpWalletRequest>;
      responses: { 200: Json<TopUpWalletResult>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/wallets/{id}/transactions': {
    /** List a wallet's transactions. */
    get: {
      parameters: { query?: GetWalletTransactionsQuery; path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<WalletTransactionList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/webhooks/dashboard': {
    /** Get the address of the webhook console. */
    get: {
      parameters: { header?: OwnHeaders };
      responses: { 200: Json<WebhookDashboard>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/webhooks/deliveries': {
    /** List webhook deliveries. */
    get: {
      parameters: { query?: ListWebhookDeliveriesQuery; header?: OwnHeaders };
      responses: { 200: Json<WebhookDeliveryList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/webhooks/deliveries/{id}': {
    /** Get a webhook delivery. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<WebhookDeliveryDetails>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/webhooks/deliveries/{id}/redeliver': {
    /** Repeat a delivery. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 202: Json<WebhookDelivery>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/webhooks/endpoints': {
    /** List webhook endpoints. */
    get: {
      parameters: { query?: ListWebhookEndpointsQuery; header?: OwnHeaders };
      responses: { 200: Json<WebhookEndpointList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Create a webhook endpoint. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<CreateWebhookEndpointRequest>;
      responses: { 201: Json<CreatedWebhookEndpoint>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/webhooks/endpoints/{id}': {
    /** Get a webhook endpoint. */
    get: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 200: Json<WebhookEndpoint>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Update a webhook endpoint. */
    put: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<UpdateWebhookEndpointRequest>;
      responses: { 200: Json<WebhookEndpoint>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
    /** Archive a webhook endpoint. */
    delete: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      responses: { 204: { content?: never }; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/webhooks/endpoints/{id}/recover': {
    /** Repeat all failed deliveries. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<RecoverWebhookEndpointRequest>;
      responses: { 202: Json<RecoveredWebhookDeliveries>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/webhooks/endpoints/{id}/secret/rotate': {
    /** Rotate the secret of an endpoint. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody?: Json<RotateWebhookSecretRequest>;
      responses: { 200: Json<RotatedWebhookSecret>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/webhooks/endpoints/{id}/test': {
    /** Send a test event. */
    post: {
      parameters: { path: { id: string }; header?: OwnHeaders };
      requestBody: Json<TestWebhookEndpointRequest>;
      responses: { 202: Json<WebhookDelivery>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/webhooks/retry': {
    /** Send an event again. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<RetryWebhookRequest>;
      responses: { 202: Json<RetriedWebhook>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/workflows/batch': {
    /** Get several background runs. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<WorkflowBatchRequest>;
      responses: { 200: Json<WorkflowExecutions>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/workflows/search': {
    /** Search background runs. */
    post: {
      parameters: { header?: OwnHeaders };
      requestBody: Json<WorkflowSearchRequest>;
      responses: { 200: Json<WorkflowExecutionList>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 409: Json<Error>; 415: Json<Error>; 422: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/workflows/{workflow_id}/{run_id}': {
    /** Get a background run. */
    get: {
      parameters: { path: { workflow_id: string; run_id: string }; header?: OwnHeaders };
      responses: { 200: Json<WorkflowDetails>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/workflows/{workflow_id}/{run_id}/summary': {
    /** Get a background run in numbers. */
    get: {
      parameters: { path: { workflow_id: string; run_id: string }; header?: OwnHeaders };
      responses: { 200: Json<WorkflowRunSummary>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
  '/workflows/{workflow_id}/{run_id}/timeline': {
    /** Get the timeline of a background run. */
    get: {
      parameters: { path: { workflow_id: string; run_id: string }; header?: OwnHeaders };
      responses: { 200: Json<WorkflowTimeline>; 400: Json<Error>; 401: Json<Error>; 403: Json<Error>; 404: Json<Error>; 429: Json<Error>; 500: Json<Error>; 503: Json<Error> };
    };
  };
}
