// Generated from openapi/ by `npm run generate`. Do not edit.
import type {
  ActivateSubscriptionRequest,
  AddAddonRequest,
  AddAddonToSubscription,
  Addon,
  AddonAssociation,
  AddonAssociationEntityType,
  AddonCadence,
  AddonList,
  AddonMetadata,
  AddonSearchRequest,
  AddonStatus,
  AddonSummary,
  AdvanceTestClockRequest,
  AggregatedEntitlement,
  AggregatedEntitlementBucket,
  AggregatedFeature,
  AggregationType,
  AlertCondition,
  AlertEntityType,
  AlertInfo,
  AlertLevel,
  AlertLog,
  AlertLogList,
  AlertLogSearchRequest,
  AlertSetting,
  AlertSettingList,
  AlertSettingSearchRequest,
  AlertSettings,
  AlertSettingsInput,
  AlertState,
  AlertThreshold,
  AlertType,
  AllCreditGrants,
  AllEntitlements,
  ApiKey,
  ApiKeyList,
  AttachTestClockCustomerRequest,
  AttachedAddon,
  AuditAction,
  AuditActorType,
  AuditChange,
  AuditLogEntry,
  AuditLogList,
  Author,
  AuthorizeUsageRequest,
  AutoTopUp,
  AutoTopUpInput,
  AwsMarketplaceAgreement,
  AwsMarketplaceSyncConfig,
  AzureMarketplaceAgreement,
  BackgroundSchedule,
  BillingCadence,
  BillingCycle,
  BillingCyclePreview,
  BillingModel,
  BillingPeriod,
  Bonus,
  BonusCredits,
  BonusCreditsSetting,
  BonusSlab,
  BonusType,
  BucketSummary,
  BulkIngestEventRequest,
  BulkIngestEventResponse,
  BulkIngestRawEventRequest,
  BulkIngestRawEventResponse,
  CancelScheduleRequest,
  CancelScheduleResponse,
  CancelSubscriptionRequest,
  CancelSubscriptionResponse,
  CancellationInvoicePolicy,
  CancellationType,
  ChangeAt,
  ChangeInvoicePreview,
  ChangeInvoicePreviewLine,
  ChangeType,
  ChangedInvoice,
  ChangedInvoiceAction,
  ChangedInvoiceStatus,
  ChangedLineItem,
  ChangedLineItemAction,
  ChangedResources,
  ChangedSubscription,
  ChangedSubscriptionAction,
  CheckoutAction,
  CheckoutAddon,
  CheckoutAddonParams,
  CheckoutConfiguration,
  CheckoutLineItemChange,
  CheckoutModificationParams,
  CheckoutParams,
  CheckoutPaymentProvider,
  CheckoutPaymentProviderConfig,
  CheckoutProviderResult,
  CheckoutResult,
  CheckoutSession,
  CheckoutSessionWebhook,
  CheckoutSessionWebhookType,
  CheckoutStatus,
  CheckoutSubscriptionParams,
  CheckoutSubscriptionResult,
  CheckoutTopUpParams,
  CloneEnvironmentRequest,
  CloneFeatureRequest,
  ClonePlanRequest,
  CollectionMethod,
  CommitmentInfo,
  CommitmentTimeBucket,
  CommitmentTimeBucketInput,
  CommitmentType,
  Connection,
  ConnectionList,
  ConnectionSearchRequest,
  ConnectionSecrets,
  Cooldown,
  CooldownUnit,
  CostAnalytics,
  CostAnalyticsExpand,
  CostAnalyticsItem,
  CostAnalyticsProperties,
  CostAnalyticsPropertyFilters,
  CostAnalyticsRequest,
  CostPoint,
  Costsheet,
  CostsheetDeleted,
  CostsheetDetails,
  CostsheetList,
  CostsheetResult,
  CostsheetSearchPage,
  CostsheetSearchRequest,
  CostsheetSearchTimes,
  Coupon,
  CouponApplication,
  CouponAssociation,
  CouponAssociationList,
  CouponCadence,
  CouponList,
  CouponRules,
  CouponSearchRequest,
  CouponType,
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
  CreateCreditNoteLineItem,
  CreateCreditNoteRequest,
  CreateCustomerRequest,
  CreateEntitlementRequest,
  CreateEntitlementsBulkRequest,
  CreateEntityIntegrationMapping,
  CreateEnvironmentRequest,
  CreateFeatureRequest,
  CreateGroupRequest,
  CreateInvoiceLineItem,
  CreateInvoiceRequest,
  CreateMeterRequest,
  CreatePaymentRequest,
  CreatePlanRequest,
  CreatePriceRequest,
  CreatePriceTier,
  CreatePriceUnitRequest,
  CreateScheduledTaskRequest,
  CreateSetupIntentRequest,
  CreateSubscriptionLineItemRequest,
  CreateSubscriptionPhaseRequest,
  CreateSubscriptionPriceRequest,
  CreateSubscriptionRequest,
  CreateTaskRequest,
  CreateTaxAssociationRequest,
  CreateTaxRateRequest,
  CreateTestClockRequest,
  CreateUserRequest,
  CreateWalletRequest,
  CreateWebhookEndpointRequest,
  CreatedAt,
  CreatedUser,
  CreatedWebhookEndpoint,
  CreditBreakdown,
  CreditGrant,
  CreditGrantApplication,
  CreditGrantApplicationReason,
  CreditGrantApplicationStatus,
  CreditGrantCadence,
  CreditGrantExpiryDurationUnit,
  CreditGrantExpiryType,
  CreditGrantList,
  CreditGrantPeriod,
  CreditGrantScope,
  CreditGrantSummary,
  CreditNote,
  CreditNoteLineItem,
  CreditNoteList,
  CreditNoteReason,
  CreditNoteResult,
  CreditNoteStatus,
  CreditNoteType,
  CreditNoteWebhook,
  CreditNoteWebhookType,
  Currency,
  CurrencyRevenueWindows,
  CustomAnalyticItem,
  Customer,
  CustomerEntitlements,
  CustomerInvoiceSummaries,
  CustomerInvoiceSummary,
  CustomerList,
  CustomerOnboarding,
  CustomerOnboardingSetting,
  CustomerPortalConfigSetting,
  CustomerRevenue,
  CustomerRevenueList,
  CustomerSearchRequest,
  CustomerUsageSummary,
  CustomerWallets,
  CustomerWebhook,
  CustomerWebhookType,
  DashboardRevenues,
  DashboardRevenuesRequest,
  DebitWalletRequest,
  Decimal,
  DecimalOrNumber,
  DeleteCreditGrantRequest,
  DeletePriceRequest,
  DeleteSubscriptionLineItemRequest,
  DetailedMeterUsageRequest,
  Entitlement,
  EntitlementAggregationMode,
  EntitlementConfigValue,
  EntitlementEntityType,
  EntitlementGrantAllocationBehavior,
  EntitlementGrantDurationUnit,
  EntitlementGrantMeasure,
  EntitlementList,
  EntitlementSearchRequest,
  EntitlementSource,
  EntitlementSourceEntityType,
  EntitlementSummary,
  EntitlementUsageResetPeriod,
  EntitlementWebhook,
  EntitlementWebhookType,
  EntitlementsBulkResult,
  EntityChangeBehaviour,
  EntityChangePolicies,
  EntityChangePolicy,
  EntityChangeResult,
  EntityIntegrationMapping,
  EntityIntegrationMappingList,
  EntitySyncConfig,
  Environment,
  EnvironmentId,
  EnvironmentList,
  EnvironmentType,
  Error,
  ErrorCode,
  Event,
  EventAttribution,
  EventCustomerLookup,
  EventDebugTracker,
  EventFailurePoint,
  EventFailureStep,
  EventIngestResult,
  EventIngestStatus,
  EventIngestionFilter,
  EventIngestionFilterSetting,
  EventLineItemLookup,
  EventLookup,
  EventMeterMatching,
  EventMonitoring,
  EventMonitoringPoint,
  EventPriceLookup,
  EventProcessingStatus,
  EventSortField,
  EventStepError,
  EventStepStatus,
  Expand,
  ExplainedEntitlement,
  ExplainedEvents,
  ExplainedPrice,
  ExportFormat,
  ExportMetadataEntityType,
  ExportMetadataField,
  Feature,
  FeatureList,
  FeatureSearchRequest,
  FeatureType,
  FeatureUsage,
  FeatureWalletAlertWebhook,
  FeatureWebhook,
  FeatureWebhookType,
  FilterCondition,
  FilterDataType,
  FilterOperator,
  FilterValue,
  GcpMarketplaceAgreement,
  GetEventsRequest,
  GetEventsResponse,
  GetUsageByMeterRequest,
  GetUsageRequest,
  GetUsageResponse,
  GrantExhaustedWebhook,
  Group,
  GroupEntityType,
  GroupList,
  GroupSearchRequest,
  GroupedInvoicingChild,
  HuggingFaceBillingRequest,
  HuggingFaceBillingResponse,
  IngestEventRequest,
  IngestEventResponse,
  IntegrationConfig,
  IntegrationConfigEntry,
  IntegrationEntityType,
  IntegrationLink,
  IntegrationProvider,
  Invoice,
  InvoiceBillingReason,
  InvoiceCadence,
  InvoiceCommitment,
  InvoiceCommunicationWebhook,
  InvoiceComputation,
  InvoiceConfig,
  InvoiceConfigSetting,
  InvoiceCoupon,
  InvoiceCustomField,
  InvoiceFieldSource,
  InvoiceJob,
  InvoiceLineItem,
  InvoiceLineItemCoupon,
  InvoiceList,
  InvoiceNumberFormat,
  InvoicePaymentStatusCounts,
  InvoicePdfConfig,
  InvoicePdfConfigSetting,
  InvoicePdfLink,
  InvoiceSearchRequest,
  InvoiceStatus,
  InvoiceSummary,
  InvoiceSyncSettings,
  InvoiceType,
  InvoiceWebhook,
  InvoiceWebhookEvent,
  InvoiceWebhookResult,
  InvoiceWebhookType,
  LeftOut,
  Limit,
  LineExplanation,
  LineExplanationStep,
  LineItemCommitment,
  LineItemQuantityChange,
  LinkIntegrationRequest,
  MarketplaceAgreement,
  MarketplaceAgreementStatus,
  MatchedMeter,
  MatchedPrice,
  MatchedSubscriptionLineItem,
  Message,
  Metadata,
  Meter,
  MeterAggregation,
  MeterFilter,
  MeterList,
  MeterUsage,
  MeterUsageAttribution,
  MeterUsagePoint,
  MeterUsageRequest,
  ModifiedWallet,
  ModifyAction,
  ModifyAddonParams,
  ModifyCouponParams,
  ModifyGroupedInvoicingParams,
  ModifyInheritanceParams,
  ModifyQuantityParams,
  ModifySubscriptionRequest,
  ModifySubscriptionResponse,
  ModifyTaxParams,
  ModifyTrialEndParams,
  ModifyType,
  ModifyWalletRequest,
  MultiMeterUsage,
  MultiMeterUsageRequest,
  Offset,
  OnboardingAction,
  OnboardingActionType,
  OnboardingActions,
  OverrideEntitlement,
  OverrideLineItem,
  Pagination,
  PauseMode,
  PauseStatus,
  PauseSubscriptionRequest,
  Payment,
  PaymentAction,
  PaymentActionType,
  PaymentAttempt,
  PaymentBehavior,
  PaymentDestination,
  PaymentGateway,
  PaymentGatewayOptions,
  PaymentList,
  PaymentMandateLimit,
  PaymentMandateLimits,
  PaymentMandateLimitsSetting,
  PaymentMethodType,
  PaymentStatus,
  PaymentTerms,
  PaymentWebhook,
  PaymentWebhookType,
  PdfPageSize,
  Plan,
  PlanChangeRequest,
  PlanChangeResult,
  PlanList,
  PlanOfChange,
  PlanSearchRequest,
  PlanSubscriptionCount,
  PlanSummary,
  PointBucket,
  PortalAnalyticsRequest,
  PortalConfig,
  PortalCostRequest,
  PortalListRequest,
  PortalSection,
  PortalSession,
  PreparedTaxRate,
  PreviewInvoiceRequest,
  Price,
  PriceEntityType,
  PriceList,
  PriceSearchRequest,
  PriceSummary,
  PriceTier,
  PriceType,
  PriceUnit,
  PriceUnitConfig,
  PriceUnitList,
  PriceUnitSearchRequest,
  PriceUnitType,
  ProcessedEvent,
  ProrationBehavior,
  ProrationDetail,
  ProrationSummary,
  RawEventPayload,
  RecentSubscriptions,
  RecoverWebhookEndpointRequest,
  RecoveredWebhookDeliveries,
  RegisterMarketplaceAgreementRequest,
  RejectedEventReason,
  RejectedEventWebhook,
  RemoveAddonRequest,
  ReplacedSubscription,
  ReportingUnit,
  RequestCost,
  ResetUsage,
  ResumeMode,
  ResumeSubscriptionRequest,
  RetriedWebhook,
  RetryWebhookRequest,
  RevenueDashboardRequest,
  RevenueTotals,
  RevenueTrend,
  RevenueTrendRequest,
  RevenueWindow,
  RevenueWindowSize,
  Role,
  RoleAction,
  RoleId,
  RoleList,
  RolePermissions,
  RotateWebhookSecretRequest,
  RotatedWebhookSecret,
  RoundMode,
  RunScheduledTaskRequest,
  S3Compression,
  S3Encryption,
  S3ExportConfig,
  S3JobConfig,
  SavedCard,
  SavedPaymentMethod,
  SavedPaymentMethods,
  ScheduleBackgroundWorkRequest,
  ScheduledTask,
  ScheduledTaskEntityType,
  ScheduledTaskInterval,
  ScheduledTaskList,
  ScheduledTaskRun,
  ScheduledTaskRunMode,
  SecretProvider,
  SecretType,
  ServicePeriodFields,
  Setting,
  SettingKey,
  SetupIntent,
  SetupIntentUsage,
  SortCondition,
  SortOrder,
  SourceUsage,
  SpendAlertWebhook,
  SpendAlertWebhookType,
  Status,
  StripePaymentOptions,
  Subscription,
  SubscriptionChangePreview,
  SubscriptionChangeRequest,
  SubscriptionChangeResult,
  SubscriptionConfig,
  SubscriptionConfigSetting,
  SubscriptionCouponInput,
  SubscriptionDetails,
  SubscriptionEntitlements,
  SubscriptionInheritance,
  SubscriptionLineItem,
  SubscriptionLineItemEntityType,
  SubscriptionLineItemList,
  SubscriptionLineItemSearchRequest,
  SubscriptionList,
  SubscriptionPause,
  SubscriptionPauseList,
  SubscriptionPauseResult,
  SubscriptionPhase,
  SubscriptionPhaseWebhook,
  SubscriptionPhaseWebhookType,
  SubscriptionSchedule,
  SubscriptionScheduleList,
  SubscriptionScheduleStatus,
  SubscriptionScheduleType,
  SubscriptionSearchRequest,
  SubscriptionStatus,
  SubscriptionSummary,
  SubscriptionType,
  SubscriptionUsage,
  SubscriptionUsageCharge,
  SubscriptionUsageRequest,
  SubscriptionWebhook,
  SubscriptionWebhookType,
  SyncConfig,
  SyncEntityType,
  SyncIntegrationRequest,
  SyncMethod,
  Task,
  TaskDownload,
  TaskEntityType,
  TaskError,
  TaskErrorList,
  TaskFileType,
  TaskList,
  TaskResult,
  TaskStatus,
  TaskType,
  TaxApplied,
  TaxAssociation,
  TaxAssociationList,
  TaxRate,
  TaxRateEntityType,
  TaxRateList,
  TaxRateOverride,
  TaxRateScope,
  TaxRateStatus,
  TaxRateType,
  Tenant,
  TenantAddress,
  TenantBilling,
  TenantBillingDetails,
  TenantConfig,
  TenantConfigSetting,
  TenantId,
  TerminatedWallet,
  TestClock,
  TestClockList,
  TestClockStatus,
  TestWebhookEndpointRequest,
  TierMode,
  TimeOfDay,
  TopUpWalletRequest,
  TopUpWalletResult,
  TransformQuantity,
  TrialEndAction,
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
  UpdatedAt,
  UsageAnalyticItem,
  UsageAnalyticPoint,
  UsageAnalytics,
  UsageAnalyticsRequest,
  UsageAuthorization,
  UsageBalanceCheck,
  UsageBreakdown,
  UsageDenialReason,
  UsageEntitlementCheck,
  UsageGroup,
  UsagePeriod,
  UsageRecord,
  UsageRecordList,
  UsageRecordSearchRequest,
  UsageRecordSync,
  UsageResult,
  User,
  UserList,
  UserSearchRequest,
  UserSummary,
  UserType,
  ValuesByProperty,
  VoidInvoiceRequest,
  Wallet,
  WalletAlertWebhook,
  WalletAlertWebhookType,
  WalletBalance,
  WalletBalanceAlertSetting,
  WalletConfig,
  WalletList,
  WalletModificationType,
  WalletPriceType,
  WalletReferenceType,
  WalletSearchRequest,
  WalletStatus,
  WalletSummary,
  WalletTransaction,
  WalletTransactionList,
  WalletTransactionReason,
  WalletTransactionSearchRequest,
  WalletTransactionStatus,
  WalletTransactionType,
  WalletTransactionUpdateWebhook,
  WalletTransactionWebhook,
  WalletType,
  WalletWebhook,
  WalletWebhookType,
  WebhookAttempt,
  WebhookCheckoutSession,
  WebhookCreditNote,
  WebhookCustomer,
  WebhookDashboard,
  WebhookDelivery,
  WebhookDeliveryDetails,
  WebhookDeliveryList,
  WebhookDeliveryStatus,
  WebhookEndpoint,
  WebhookEndpointList,
  WebhookEntitlement,
  WebhookEventType,
  WebhookFeature,
  WebhookHeaders,
  WebhookInvoice,
  WebhookInvoiceLineItem,
  WebhookPayment,
  WebhookRejectedEvent,
  WebhookSubscription,
  WebhookSubscriptionPhase,
  WebhookWallet,
  WebhookWalletAlert,
  WebhookWalletTransaction,
  WindowSize,
  WorkflowActivity,
  WorkflowActivityStatus,
  WorkflowBatchRequest,
  WorkflowDetails,
  WorkflowExecution,
  WorkflowExecutionList,
  WorkflowExecutions,
  WorkflowRunKey,
  WorkflowRunSummary,
  WorkflowSearchRequest,
  WorkflowStarted,
  WorkflowStatus,
  WorkflowTimeline,
  WorkflowTimelineEvent,
  WorkflowTimelineEventType,
} from './schemas.ts';
export type * from './schemas.ts';
export interface paths {
    "/addons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List addons
         * @description Addons of the environment, newest first. Use `POST /addons/search` for conditions on any field. Expandable: `prices`, `meters`, `entitlements`, `entitlements.features`, `credit_grant`.
         */
        get: operations["listAddons"];
        put?: never;
        /**
         * Create an addon
         * @description Describes something extra to sell on top of a plan. What it costs and allows is added afterwards as prices, entitlements and credit grants that name the addon. Creating one charges nobody; attaching it to a subscription does.
         */
        post: operations["createAddon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/addons/lookup/{lookup_key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Your own key of the addon. */
                lookup_key: string;
            };
            cookie?: never;
        };
        /**
         * Get an addon by your own key
         * @description Reads one live addon by the key you gave it, with its prices, entitlements and credit grants. Archived addons are not found this way.
         */
        get: operations["getAddonByLookupKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/addons/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search addons
         * @description Addons that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all. Expandable: `prices`, `meters`, `entitlements`, `entitlements.features`, `credit_grant`.
         */
        post: operations["queryAddon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/addons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get an addon
         * @description Reads one addon by id, with its prices, entitlements and credit grants. Archived addons stay readable.
         */
        get: operations["getAddon"];
        /**
         * Update an addon
         * @description Changes the fields you send and leaves the others alone. Prices and entitlements are changed through their own operations; the lookup key is fixed.
         */
        put: operations["updateAddon"];
        post?: never;
        /**
         * Archive an addon
         * @description Takes the addon off sale. It is refused while a subscription still has it; remove it there first. The addon stays readable by id, and its lookup key becomes free.
         */
        delete: operations["deleteAddon"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/addons/{id}/creditgrants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * List the credit grants of an addon
         * @description Every credit grant that comes with the addon, newest first, in one answer.
         */
        get: operations["getAddonCreditGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/addons/{id}/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * List the entitlements of an addon
         * @description Every live entitlement that the addon grants, newest first, in one answer.
         */
        get: operations["getAddonEntitlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search alert changes
         * @description When alerts were raised and when they went away, newest first unless `sort` says otherwise. Send `{}` for all. Expandable: `customer`, `wallet`, `feature`.
         */
        post: operations["queryAlertLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts/setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an alert setting
         * @description Watches the usage charges of a subscription, one of its line items or one of its groups in the current billing period, and sends a webhook event when they reach a level. Each object can be watched once.
         */
        post: operations["createAlertSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts/setting/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search alert settings
         * @description Alert settings that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all.
         */
        post: operations["queryAlertSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts/setting/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get an alert setting
         * @description Reads one alert setting.
         */
        get: operations["getAlertSettings"];
        /**
         * Update an alert setting
         * @description Replaces all levels of an alert setting; a level you leave out is removed. What is watched cannot be changed.
         */
        put: operations["updateAlertSettings"];
        post?: never;
        /**
         * Archive an alert setting
         * @description Stops watching. Changes that were recorded stay readable.
         */
        delete: operations["deleteAlertSettings"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit log entries
         * @description Who changed what and when, newest first. Every successful write of this API and of the server's own work leaves an entry, except usage events, which are a record of their own.
         */
        get: operations["listAuditLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-logs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get an audit log entry
         * @description Reads one entry by id.
         */
        get: operations["getAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkout/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a checkout session
         * @description Lets a customer pay first, on a page of the provider, and makes what was paid for in the same instant. `create_subscription` prepares a draft subscription with its first invoice; `modify_subscription` and `add_addon` prepare an invoice for the rest of the current period of a running one, which changes only when it is paid. If the change has become impossible by then, the money goes to the customer's wallet. Unpaid sessions end after 15 minutes and leave nothing behind. A subscription waits for one session at a time.
         */
        post: operations["createCheckoutSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkout/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a checkout session
         * @description Reads one session, for instance when the customer comes back from the payment page.
         */
        get: operations["getCheckoutSession"];
        put?: never;
        post?: never;
        /**
         * Archive a checkout session
         * @description Takes a session out of use, in whatever state it is. What it has made is not undone, and a payment page that is open stays open.
         */
        delete: operations["deleteCheckoutSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connections
         * @description Connections of the environment, newest first. Credentials are not shown.
         */
        get: operations["listConnections"];
        put?: never;
        /**
         * Connect another system
         * @description Stores the access to a payment provider, an accounting system or a bucket. An environment has one connection per provider, and any number to `s3`. Credentials are checked as far as the provider allows, stored encrypted, and never shown again.
         */
        post: operations["createConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search connections
         * @description Connections that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all.
         */
        post: operations["queryConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a connection
         * @description Reads one connection by id, without its credentials.
         */
        get: operations["getConnection"];
        /**
         * Update a connection
         * @description Changes name, credentials, what is exchanged, or your notes. The provider cannot be changed.
         */
        put: operations["updateConnection"];
        post?: never;
        /**
         * Archive a connection
         * @description Ends the exchange with the other system. What was exchanged stays on both sides.
         */
        delete: operations["deleteConnection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a costsheet
         * @description Starts a list of what your product costs you. Add the rates afterwards: `POST /prices` with entity type `COSTSHEET` and the id of the sheet. The newest costsheet is the active one, used by cost analytics. No customer is charged by it.
         */
        post: operations["createCostsheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/costs/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the active costsheet
         * @description Reads the costsheet that cost analytics use, which is the newest live one. 404 when there is none.
         */
        get: operations["getActiveCostsheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/costs/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Analyse cost, revenue and margin
         * @description Compares what usage cost you, by the rates of the active costsheet, with what customers are charged for it after discounts. Revenue counts usage only, without fixed fees and as if nothing were included for free. Send both times or neither; the default is the last 7 days. Without an active costsheet the cost is 0.
         */
        post: operations["getDetailedCostAnalytics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/costs/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search costsheets
         * @description Costsheets that meet every condition, newest first. Send `{}` for all; without a `status` deleted ones are included. Paging goes into `queryFilter`, and names are in camel case here.
         */
        post: operations["queryCostsheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/costs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a costsheet
         * @description Reads one costsheet by id, with its rates. Its fields come twice, see `CostsheetDetails`.
         */
        get: operations["getCostsheet"];
        /**
         * Update a costsheet
         * @description Changes the fields you send and leaves the others alone. Rates are changed as prices.
         */
        put: operations["updateCostsheet"];
        post?: never;
        /**
         * Delete a costsheet
         * @description Takes the costsheet out of use. The newest one that is left becomes active.
         */
        delete: operations["deleteCostsheet"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List coupons
         * @description Coupons of the environment, newest first. Use `POST /coupons/search` for conditions on any field.
         */
        get: operations["listCoupons"];
        put?: never;
        /**
         * Create a coupon
         * @description Describes a discount. It takes nothing off by itself: attach it to a subscription, or name it on a one-off invoice. Percentages are of the price before tax; a discount never makes an invoice negative.
         */
        post: operations["createCoupon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coupons/associations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List coupon associations
         * @description Which coupons discount which subscriptions and line items, newest first. Associations come from subscriptions and cannot be made here. Expandable: `coupon`, `subscription_line_items`, `subscription_line_items.prices`.
         */
        get: operations["listCouponAssociations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coupons/associations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a coupon association
         * @description Reads by id where one coupon is attached, together with the coupon.
         */
        get: operations["getCouponAssociation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coupons/code/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the coupon; case does not matter. */
                code: string;
            };
            cookie?: never;
        };
        /**
         * Get a coupon by its code
         * @description Reads one live coupon by the code that people type in. It may still be outside its time or used up; attaching it checks that.
         */
        get: operations["getCouponByCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coupons/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search coupons
         * @description Coupons that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all.
         */
        post: operations["queryCoupon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coupons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a coupon
         * @description Reads one coupon by id. Archived coupons stay readable.
         */
        get: operations["getCoupon"];
        /**
         * Update a coupon
         * @description Changes name or metadata. What a coupon takes off and when it is valid cannot change; archive it and create another.
         */
        put: operations["updateCoupon"];
        post?: never;
        /**
         * Archive a coupon
         * @description Takes the coupon out of use. It stops discounting further invoices, also where it is attached already. Invoices that have the discount keep it.
         */
        delete: operations["deleteCoupon"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/creditgrants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List credit grants
         * @description Credit grants of the environment, templates and live ones, newest first.
         */
        get: operations["listCreditGrants"];
        put?: never;
        /**
         * Create a credit grant
         * @description Gives prepaid credits, once or every period. A grant of a plan or addon is a template: subscriptions that start, or attach the addon, afterwards get a copy. A grant of a subscription is live: its first instalment goes into the customer's wallet at `start_date`, or now if that has passed.
         */
        post: operations["createCreditGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/creditgrants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a credit grant
         * @description Reads one grant by id.
         */
        get: operations["getCreditGrant"];
        /**
         * Update a credit grant
         * @description Changes name or metadata, or ends the grant at `end_date`: instalments due from then on are cancelled. How much a grant gives cannot change.
         */
        put: operations["updateCreditGrant"];
        post?: never;
        /**
         * End a credit grant
         * @description Archives a plan's grant, so that new subscriptions no longer get it. Any other grant ends at `effective_date`: instalments that are due from then on are cancelled. Credits already given stay with the customer.
         */
        delete: operations["deleteCreditGrant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/creditnotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List credit notes
         * @description Credit notes of the environment, newest first. Expandable: `invoice`, `subscription`, `customer`.
         */
        get: operations["listCreditNotes"];
        put?: never;
        /**
         * Create a credit note
         * @description Gives back part or all of a finalized invoice, line by line. On an unpaid invoice it lowers what is owed; on a paid one it comes back as wallet credits. It stays a draft without effect until it is finalized, unless `process_credit_note` does that at once.
         */
        post: operations["createCreditNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/creditnotes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a credit note
         * @description Reads one credit note with its lines.
         */
        get: operations["getCreditNote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/creditnotes/{id}/finalize": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finalize a credit note
         * @description Puts a draft into effect. An adjustment lowers the invoice's amount due; a refund adds credits to a wallet of the invoice's currency, which is opened if there is none. No money goes back through a gateway.
         */
        post: operations["processCreditNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/creditnotes/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void a credit note
         * @description Takes back a draft, or an adjustment that is in effect; the invoice is then owed in full again. A refund that is in effect cannot be taken back.
         */
        post: operations["voidCreditNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/portal/analytics/cost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Analyse cost and revenue of the customer
         * @description What the customer's usage cost you and brought in. Made for portals that you show to your own staff, so it is refused with 403 unless the setting `customer_portal_config` has `show_costs` on.
         */
        post: operations["getPortalCostAnalytics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/portal/analytics/revenue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Analyse the customer's usage
         * @description What the customer used in a range and what it costs them, split as you like. Send `{}` for the last seven days.
         */
        post: operations["getPortalUsageAnalytics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/portal/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get look and content of the portal
         * @description The setting `customer_portal_config`, for the program that draws the portal.
         */
        get: operations["getPortalConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/portal/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the customer
         * @description The customer that the session belongs to.
         */
        get: operations["getPortalInfo"];
        /**
         * Update the customer
         * @description Lets customers change their own address and contact. Refused with 403 when the setting `customer_portal_config` does not allow it.
         */
        put: operations["updatePortalInfo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/portal/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the customer's invoices
         * @description Finalized and voided invoices of the customer, newest first; drafts are not shown.
         */
        post: operations["listPortalInvoices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/portal/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get one of the customer's invoices
         * @description Reads one invoice with its lines. That of another customer is answered with 404.
         */
        get: operations["getPortalInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/portal/invoices/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a link to an invoice as PDF
         * @description A link that works for a limited time without a session, so that a browser can open it.
         */
        get: operations["getPortalInvoicePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/portal/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the customer's subscriptions
         * @description Subscriptions of the customer, newest first. Send `{}` for the first page.
         */
        post: operations["listPortalSubscriptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/portal/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get one of the customer's subscriptions
         * @description Reads one subscription. That of another customer is answered with 404.
         */
        get: operations["getPortalSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/portal/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the customer's usage
         * @description What the customer may use and has used in the current period, feature by feature.
         */
        get: operations["getPortalUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/portal/wallets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the customer's wallets
         * @description Open wallets of the customer with their balances.
         */
        post: operations["listPortalWallets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/portal/wallets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get one of the customer's wallets
         * @description Reads one wallet. That of another customer is answered with 404.
         */
        get: operations["getPortalWallet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/portal/wallets/{id}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * List the transactions of a wallet
         * @description What was added to and taken from one of the customer's wallets, newest first.
         */
        get: operations["listPortalWalletTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description Customers of the environment, newest first. Use `POST /customers/search` for conditions on any field.
         */
        get: operations["listCustomers"];
        /**
         * Update a customer named by query
         * @description Changes the fields you send and leaves the others alone. Name the customer by `id` or by `external_customer_id` in the query; with both, `id` is used.
         */
        put: operations["updateCustomer"];
        /**
         * Create a customer
         * @description Registers somebody you bill. `external_id` is your own id for them: usage events name customers by it, and no two live customers of an environment may share one. Creating a customer charges nothing; subscriptions do.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/external/{external_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Your own id of the customer. */
                external_id: string;
            };
            cookie?: never;
        };
        /**
         * Get a customer by your own id
         * @description Reads one live customer by the id you gave it. Archived customers are not found this way. Also answered at `GET /customers/lookup/{external_id}`.
         */
        get: operations["getCustomerByExternalId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/external/{external_id}/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Your own id of the customer. */
                external_id: string;
            };
            cookie?: never;
        };
        /**
         * Get what a customer may use, by your own id
         * @description The same as `GET /customers/{id}/entitlements`, for the live customer with this id of yours.
         */
        get: operations["getCustomerEntitlementsByExternalID"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/external/{external_id}/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Your own id of the customer. */
                external_id: string;
            };
            cookie?: never;
        };
        /**
         * List the subscriptions of a customer
         * @description Active and trialing subscriptions of a customer named by your own id, newest first, up to 1000 on one page. Expandable: `subscription_line_items`, `subscription_line_items.meters`, `entitlements`.
         */
        get: operations["getSubscriptionsForCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/portal/{external_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Your own id of the customer. */
                external_id: string;
            };
            cookie?: never;
        };
        /**
         * Open the portal for a customer
         * @description Gives one of your customers the right to see their own usage, invoices and wallets for an hour. Ask for it on your server after the customer has logged in with you, and send their browser to `url`.
         */
        get: operations["createPortalSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search customers
         * @description Customers that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all. Expandable: `integrations`.
         */
        post: operations["queryCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a customer's allowances and usage
         * @description What a customer may use and has used, per feature of its active subscriptions, for a usage page or a check before work starts. Name the customer by `customer_id` or by `customer_lookup_key`; with both, they must agree. Also answered at `GET /customers/{customer_id}/usage`.
         */
        get: operations["getCustomerUsageSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/wallets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a customer's wallets by either id
         * @description The active wallets of the customer with this `id` or this `lookup_key` (your own id), exactly one of which must be given. `include_real_time_balance` adds what is really left. Expandable: `credits_available_breakdown`.
         */
        get: operations["getCustomerWallets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a customer
         * @description Reads one customer by id. Archived customers stay readable.
         */
        get: operations["getCustomer"];
        /**
         * Update a customer
         * @description Changes the fields you send and leaves the others alone.
         */
        put: operations["updateCustomerById"];
        post?: never;
        /**
         * Archive a customer
         * @description Takes the customer out of use. It stays readable by id for history, and its `external_id` becomes free for a new customer. Refused while the customer has, or pays for, a subscription that is not cancelled, or has an active wallet.
         */
        delete: operations["deleteCustomer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get what a customer may use
         * @description Adds up, per feature, what all active and trialing subscriptions of the customer allow: limits are summed (one source without limit means no limit), switches are on when any source is on. A customer without such a subscription has no features.
         */
        get: operations["getCustomerEntitlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/grants/upcoming": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * List the credits a customer will get
         * @description The next instalments of all grants on the customer's active and trialing subscriptions, earliest first. Of a recurring grant only the next instalment is listed. The list is complete; `pagination` only counts it.
         */
        get: operations["getCustomerUpcomingGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/invoices/summary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a customer's invoice totals
         * @description What a customer was billed, has not paid and is late with, one entry per currency of its live subscriptions. Drafts and finalized invoices count.
         */
        get: operations["getCustomerInvoiceSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/wallets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * List a customer's wallets
         * @description The active wallets of one customer, as a plain array.
         */
        get: operations["getWalletsByCustomerId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard/revenue-dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get revenue by customer
         * @description What every customer was charged for a span of time, split into usage and fixed charges, with totals per currency. Amounts come from the line items of finalized invoices whose period ends in the span, before discounts and tax.
         */
        post: operations["getRevenueDashboard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard/revenues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the revenue overview
         * @description Revenue of the last months by currency, subscriptions that began in the last seven days, and how the invoices stand. Made for the first page of an admin console; send `{}` for three months.
         */
        post: operations["getDashboardRevenues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List entitlements
         * @description Entitlements of the environment, newest first. Use `POST /entitlements/search` for conditions on any field. Expandable: `features`, `meters`, `plans`, `addons`.
         */
        get: operations["listEntitlements"];
        put?: never;
        /**
         * Create an entitlement
         * @description Says that a plan, an addon or one subscription includes a feature, and how much of it. On a metered feature usage up to `usage_limit` per reset period is free, and what goes beyond is charged by its price. Without a limit all usage is free. One plan, addon or subscription has one entitlement per feature, unless they are `parallel`.
         */
        post: operations["createEntitlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entitlements/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create several entitlements
         * @description Creates up to 100 entitlements together. Either all are stored or none: one faulty item refuses the whole request.
         */
        post: operations["createEntitlementsBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entitlements/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search entitlements
         * @description Entitlements that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all. Expandable: `features`, `meters`, `plans`, `addons`.
         */
        post: operations["queryEntitlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entitlements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get an entitlement
         * @description Reads one entitlement by id, with its feature and what grants it.
         */
        get: operations["getEntitlement"];
        /**
         * Update an entitlement
         * @description Changes the fields you send and leaves the others alone. Every subscription of the plan or addon follows, from its next bill on. A `usage_limit` of 0 removes the limit.
         */
        put: operations["updateEntitlement"];
        post?: never;
        /**
         * Archive an entitlement
         * @description Takes the entitlement away from every subscription that had it. From the next bill on, usage that it made free is charged.
         */
        delete: operations["deleteEntitlement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List environments
         * @description Environments of your organisation. The page is described beside the list, not in `pagination`.
         */
        get: operations["listEnvironments"];
        put?: never;
        /**
         * Create an environment
         * @description Makes an empty environment. How many of each type there may be is a setting of your organisation; by default two of type `development` and no further `production`.
         */
        post: operations["createEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get an environment
         * @description Reads one environment by id.
         */
        get: operations["getEnvironment"];
        /**
         * Rename an environment
         * @description Changes the name. The type cannot change; sending another one is refused. Environments are never deleted.
         */
        put: operations["updateEnvironment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{id}/clone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy the catalogue to another environment
         * @description Starts a background run that copies features with their meters and groups, plans with prices, entitlements and credit grants, coupons, and tax rates, to an existing environment or a new one. What the target already has under the same lookup key or code is skipped. Customers, subscriptions, wallets and addons are not copied, nor what taxes are linked to.
         */
        post: operations["cloneEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Raw events, newest first, at most 50 at a time, of the last seven days unless the times say otherwise. Use `POST /events/query` for larger pages. Page with `offset`, or with `iter_last_key` of the answer before.
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Report an event
         * @description Reports one use of your product. The answer means that the event is stored for good and counted: every usage figure read after it includes the event. Send an `event_id` of your own, so that sending again cannot count twice.
         */
        post: operations["ingestEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Analyse usage and cost
         * @description Usage and cost per feature and line item over the last seven days unless the times say otherwise, split by source or property and per window if asked for. Costs follow the customer's prices, commitments and lasting percentage coupons; included allowances are not taken off, so the figures can be above the invoice.
         */
        post: operations["getUsageAnalytics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report several events
         * @description Reports up to 1000 events at once, the fastest way to report many. If one is malformed, the request is refused and none is stored. An event whose id belongs to another event with other content is not stored; `message` counts them, and with `results=true` the answer tells of each event whether it was stored now, was there already, or conflicts.
         */
        post: operations["ingestEventsBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/huggingface-inference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the cost of single requests
         * @description What single requests cost, in billionths of a US dollar, as Hugging Face asks its inference providers. A request is found by the `event_id` under which it was reported. Also answered at `POST /events/huggingface-billing`.
         */
        post: operations["getHuggingfaceInferenceData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Trace an event
         * @description Shows one event and what became of it: which meter measured it and which line item charges it or, if none does, at which step it got stuck. Use it to answer why something was or was not billed. Also answered at `GET /events/{id}`.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/monitoring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch event ingestion
         * @description How many events arrived in a range, the last 24 hours unless both times are sent, and how far their processing is behind. On a server that processes events as they arrive, both lags are 0.
         */
        get: operations["getEventMonitoring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search events
         * @description Raw events that meet every condition, newest first, of the last seven days unless the times say otherwise. Page with `offset`, or with `iter_last_key` of the answer before, which stays exact while new events arrive.
         */
        post: operations["listRawEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/raw/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report records of another system
         * @description Stores up to 1000 records as another system writes them, to be turned into events by a rule set up for your organisation. Use `POST /events/bulk` for events of your own.
         */
        post: operations["ingestRawEventsBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add up events by name
         * @description Folds the events of one name into a quantity, over the last seven days unless the times say otherwise. It reads raw events and needs no meter; for figures as billed use `POST /meter-usage/query` or `POST /events/analytics`.
         */
        post: operations["getUsageStatistics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/usage/meter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add up events by meter
         * @description Folds raw events the way a meter does, its filters included. A meter that never resets adds everything before the range. For figures as billed use `POST /meter-usage/query`.
         */
        post: operations["getUsageByMeter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/features": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List features
         * @description Features of the environment, newest first. Use `POST /features/search` for conditions on any field. Expandable: `meters`.
         */
        get: operations["listFeatures"];
        put?: never;
        /**
         * Create a feature
         * @description Describes something your product can do. A `metered` feature is counted: name an existing meter or send one along, and it is created in the same step. A feature by itself costs nothing; prices and entitlements refer to it.
         */
        post: operations["createFeature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/features/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search features
         * @description Features that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all. Expandable: `meters`.
         */
        post: operations["queryFeature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/features/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a feature
         * @description Reads one feature by id, with its meter if it has one. Archived features stay readable.
         */
        get: operations["getFeature"];
        /**
         * Update a feature
         * @description Changes the fields you send and leaves the others alone. `filters` are added to the feature's meter and can only grow: from then on more events count.
         */
        put: operations["updateFeature"];
        post?: never;
        /**
         * Archive a feature
         * @description Takes the feature and its meter out of use. Refused while an entitlement refers to the feature. Prices on the meter are not looked at, so end them first.
         */
        delete: operations["deleteFeature"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/features/{id}/clone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a feature
         * @description Makes a new feature from an existing one. The meter is copied too, so both count on their own. The copy remembers its origin in `metadata.source_feature_id`.
         */
        post: operations["cloneFeature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a group
         * @description Makes an empty group for prices or for features. Put members in by setting `group_id` on the price or feature.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search groups
         * @description Groups that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all.
         */
        post: operations["queryGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a group
         * @description Reads one group by id.
         */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        /**
         * Archive a group
         * @description Takes the group out of use. Its members stay and are no longer in a group.
         */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what can be exchanged with other systems
         * @description Per provider, which kinds of objects can travel in which direction, and which do so now.
         */
        get: operations["getIntegrationConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link an object to another system
         * @description Records that an object here and one in a connected system are the same thing, so that synchronisation updates it instead of making a second one. Linking the same pair of systems again replaces the link. Needs a connection to the provider.
         */
        post: operations["linkIntegrationMapping"];
        /**
         * Remove a link to another system
         * @description Forgets that the two objects are the same. Neither object is changed. Name the link in the JSON body of the request.
         */
        delete: operations["delinkIntegrationMapping"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the links of an object
         * @description To which things in which systems one object here is linked.
         */
        get: operations["getEntityIntegrationMappings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Synchronise one object now
         * @description Starts the exchange of one customer or invoice with every connected system that takes part, without waiting for the next regular exchange. The answer comes before the work is done.
         */
        post: operations["syncIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * @description Invoices of the environment, newest first. Skipped invoices are hidden unless `invoice_status` names them. `start_time` and `end_time` bound the billed period. Expandable: `subscription`, `subscription.plan`, `customer`, `coupon_applications.coupon`, `tax_applied.tax_rate`.
         */
        get: operations["listInvoices"];
        put?: never;
        /**
         * Create a one-off invoice
         * @description Issues an invoice for a single sale at once: it is finalized, gets a number and is owed. Coupons, prepaid credits and taxes are applied to the amounts you send. Nothing is charged; record or attempt a payment for that. Subscriptions make their invoices by themselves.
         */
        post: operations["createInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a subscription invoice
         * @description What the next invoice of a subscription would say if it were made now: usage so far, fixed charges in arrear and those of the next period in advance, with coupons and taxes but without prepaid credits. Nothing is stored and nothing is charged.
         */
        post: operations["getInvoicePreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search invoices
         * @description Invoices that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all but skipped ones. Expandable: `subscription`, `subscription.plan`, `customer`, `coupon_applications.coupon`, `tax_applied.tax_rate`.
         */
        post: operations["queryInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get an invoice
         * @description Reads one invoice with its lines, discounts and taxes. `group_by` and `expand_by_source` also split the usage on each line. Expandable: `subscription`, `subscription.plan`, `customer`, `coupon_applications.coupon`, `tax_applied.tax_rate`, and `line_items.explanation`: how each amount came about.
         */
        get: operations["getInvoice"];
        /**
         * Update an invoice
         * @description Changes due date, PDF address or metadata of a draft or finalized invoice. On a draft, `apply_discount` applies its coupons afresh. Amounts of a finalized invoice cannot be changed; use a credit note.
         */
        put: operations["updateInvoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/comms/trigger": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for an invoice to be sent again
         * @description Sends the webhook event `invoice.communication.triggered`, upon which your own systems can mail the invoice.
         */
        post: operations["triggerInvoiceCommsWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/compute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a draft invoice up to date
         * @description Brings the lines and amounts of a draft or skipped invoice up to date with usage and prices. A subscription invoice whose lines add up to 0 becomes `SKIPPED`. By default the work goes on in the background; `sync=true` waits for it.
         */
        post: operations["computeInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/finalize": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finalize an invoice
         * @description Applies prepaid credits and taxes, assigns the number and makes the invoice owed. An invoice whose total is 0 counts as paid at once. No payment is attempted. A skipped invoice stays as it is.
         */
        post: operations["finalizeInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set the payment status
         * @description Sets the payment status by hand, for money that is tracked elsewhere. `SUCCEEDED` marks the whole amount as paid, `PENDING` with an amount a part of it. It makes no payment and moves no money; it is refused once a payment has succeeded.
         */
        put: operations["updateInvoicePaymentStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/payment/attempt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try to collect an invoice
         * @description Pays a finalized invoice from the customer's post-paid wallets, and charges the saved card for what is left of a subscription invoice. Does nothing when nothing is left to pay.
         */
        post: operations["attemptInvoicePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get an invoice as PDF
         * @description The invoice as a PDF document, without lines of amount 0. With `url=true` the answer is an address from which the document can be fetched without a key for a limited time.
         */
        get: operations["getInvoicePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/recalculate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace an issued invoice
         * @description Voids a subscription invoice and issues a new one over the same period from the usage and prices known now. It can be done once per invoice and goes on in the background; `recalculated_invoice_id` then names the new invoice.
         */
        post: operations["recalculateInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/recalculate-v2": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recalculate a draft invoice in place
         * @description Computes a draft subscription invoice again from the usage and prices known now, and keeps its id. With `finalize=true` it is finalized in the same step.
         */
        post: operations["recalculateInvoiceV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void an invoice
         * @description Takes an invoice out of the books for good. What was paid, and the prepaid credits used, come back as credits in a prepaid wallet, which is opened if there is none. The idempotency key becomes free.
         */
        post: operations["voidInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/webhook/trigger": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a webhook event again
         * @description Sends one of the webhook events about this invoice again, with the invoice as it is now.
         */
        post: operations["triggerInvoiceWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a marketplace purchase
         * @description Ties a subscription to a purchase that a customer made in a cloud marketplace. From then on its usage is reported there, and the marketplace collects the money. An agreement and a subscription can be tied only once.
         */
        post: operations["registerMarketplaceAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meter-usage/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the quantities of several meters
         * @description The same as `POST /meter-usage/query`, for several meters at once.
         */
        post: operations["queryMultiMeterUsage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meter-usage/detailed-analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Analyse usage and cost by meter
         * @description The same as `POST /events/analytics`, and it can also be narrowed down to meters.
         */
        post: operations["getDetailedMeterUsageAnalytics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meter-usage/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the quantity of a meter
         * @description Quantity that a meter counted for a customer, as it is billed: with the meter's filters, and 0 unless one of the customer's subscriptions uses the meter.
         */
        post: operations["queryMeterUsage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List meters
         * @description Meters of the environment, newest first.
         */
        get: operations["listMeters"];
        put?: never;
        /**
         * Create a meter
         * @description Says which events to measure and how to fold them into a quantity. Use it for a price without a feature; a metered feature can also bring its meter along. Several meters may measure the same event.
         */
        post: operations["createMeter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a meter
         * @description Reads one meter by id. Archived meters stay readable.
         */
        get: operations["getMeter"];
        /**
         * Add filter values to a meter
         * @description Adds values to the meter's filters, so that from now on more events count. Nothing else about a meter can change, and values cannot be removed, because bills depend on it.
         */
        put: operations["updateMeter"];
        post?: never;
        /**
         * Archive a meter
         * @description Takes the meter out of use. New events are no longer measured by it.
         */
        delete: operations["deleteMeter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meters/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable a meter
         * @description The older way to archive a meter; it does the same as `DELETE /meters/{id}`.
         */
        post: operations["disableMeter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payments
         * @description Payments of the environment, newest first.
         */
        get: operations["listPayments"];
        put?: never;
        /**
         * Create a payment
         * @description Records money for an invoice, or moves it with `process_payment`. `OFFLINE` and `CREDITS` payments succeed at once when processed; a payment link answers with `payment_url` and waits for the customer. Parts of an invoice can be paid; repeating the same facts without an idempotency key gives the payment that exists.
         */
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/customers/{id}/methods": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * List a customer's saved payment methods
         * @description The ways to pay that a customer has saved with the connected gateways, the default one first.
         */
        get: operations["listCustomerPaymentMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/customers/{id}/setup/intent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a customer save a payment method
         * @description Opens a page at a gateway on which the customer saves a card or account for later charges. Nothing is charged. The gateway must be connected; a server without that gateway's support answers 501.
         */
        post: operations["createCustomerSetupIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a payment
         * @description Reads one payment with its attempts.
         */
        get: operations["getPayment"];
        /**
         * Update a payment
         * @description Records what happened to a payment elsewhere. The status can only move forward, for instance from `PENDING` to `SUCCEEDED` or from `SUCCEEDED` to `REFUNDED`. Money that is reported as `SUCCEEDED` counts on its invoice at once.
         */
        put: operations["updatePayment"];
        post?: never;
        /**
         * Archive a payment
         * @description Takes a payment out of use that was never made. Only initiated and failed payments can be archived.
         */
        delete: operations["deletePayment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{id}/process": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Process a payment
         * @description Moves the money of a recorded payment now: debits the wallet, charges the card or makes the link. When it succeeds, the invoice counts it as paid. A failure is told in the payment, not as an error.
         */
        post: operations["processPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List plans
         * @description Plans of the environment, newest first. Expandable: `prices`, `prices.meters`, `prices.price_unit`, `meters`, `price_unit`, `entitlements`, `entitlements.features`, `credit_grant`.
         */
        get: operations["listPlans"];
        put?: never;
        /**
         * Create a plan
         * @description Makes an empty offer. Add prices with `POST /prices`, entitlements with `POST /entitlements` and credits with `POST /creditgrants`; then customers can subscribe to it.
         */
        post: operations["createPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search plans
         * @description Plans that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all. Expandable: `prices`, `prices.meters`, `prices.price_unit`, `meters`, `price_unit`, `entitlements`, `entitlements.features`, `credit_grant`.
         */
        post: operations["queryPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a plan
         * @description Reads one plan by id with its prices (ended ones too), entitlements and credit grants.
         */
        get: operations["getPlan"];
        /**
         * Update a plan
         * @description Changes the fields you send and leaves the others alone. Prices have operations of their own.
         */
        put: operations["updatePlan"];
        post?: never;
        /**
         * Archive a plan
         * @description Takes the plan out of use. Refused while a subscription to it is not cancelled.
         */
        delete: operations["deletePlan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/clone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a plan
         * @description Makes a new plan with copies of the open prices, the entitlements and the credit grants. Price lookup keys are left empty, and the copy remembers its origin in `metadata.source_plan_id`. No subscription changes.
         */
        post: operations["clonePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/creditgrants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * List the credit grants of a plan
         * @description Every credit grant that comes with the plan, newest first, in one answer.
         */
        get: operations["getPlanCreditGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * List the entitlements of a plan
         * @description Every live entitlement that the plan grants, newest first, in one answer.
         */
        get: operations["getPlanEntitlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/sync/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring subscriptions up to the plan's prices
         * @description Starts a background run that gives live subscriptions of the plan line items for its new usage prices and ends those whose price has ended. Fixed prices never propagate. Running it twice changes nothing; a second call while one runs is refused with 409. Also answered at `POST /plans/{id}/sync/subscriptions/v2`.
         */
        post: operations["syncPlanPrices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List prices
         * @description Prices of the environment, newest first, without those that have ended. Expandable: `meters`, `plan`, `addons`, `groups`, `price_unit`.
         */
        get: operations["listPrices"];
        put?: never;
        /**
         * Create a price
         * @description Adds a price to a plan, addon, subscription or costsheet. `FIXED` prices charge an agreed quantity, `USAGE` prices what a meter counted. Subscriptions that exist already take a new plan price only after a plan sync.
         */
        post: operations["createPrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prices/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create several prices
         * @description Creates up to 100 prices at once. Either all are created or, if one is at fault, none; the message names the position of the faulty one.
         */
        post: operations["createPricesBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prices/lookup/{lookup_key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Your own key of the price. */
                lookup_key: string;
            };
            cookie?: never;
        };
        /**
         * Get a price by lookup key
         * @description Reads the open price that has this key. Ended prices are not found this way.
         */
        get: operations["getPriceByLookupKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prices/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search prices
         * @description Prices that meet every condition, newest first unless `sort` says otherwise, without those that have ended. Send `{}` for all. Expandable: `meters`, `plan`, `addons`, `groups`, `price_unit`.
         */
        post: operations["queryPrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prices/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List price units
         * @description Price units of the environment, newest first. `pagination.offset` repeats the offset asked for.
         */
        get: operations["listPriceUnits"];
        put?: never;
        /**
         * Create a price unit
         * @description Makes a currency of your own, such as credits, worth a fixed amount of a real one. Prices written in it are converted when they are created; bills are in the real currency.
         */
        post: operations["createPriceUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prices/units/code/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the price unit; case matters. */
                code: string;
            };
            cookie?: never;
        };
        /**
         * Get a price unit by code
         * @description Reads the price unit in use that has this code. Archived ones are not found this way.
         */
        get: operations["getPriceUnitByCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prices/units/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search price units
         * @description Price units that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all. `pagination.offset` repeats the offset asked for.
         */
        post: operations["queryPriceUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prices/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a price unit
         * @description Reads one price unit by id. Archived ones stay readable.
         */
        get: operations["getPriceUnit"];
        /**
         * Update a price unit
         * @description Changes name or metadata. Code, currency and rate are fixed, because prices were converted with them.
         */
        put: operations["updatePriceUnit"];
        post?: never;
        /**
         * Archive a price unit
         * @description Takes the price unit out of use. Prices that were written in it go on as they are.
         */
        delete: operations["deletePriceUnit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a price
         * @description Reads one price by id, ended or not, with its meter, group and price unit.
         */
        get: operations["getPrice"];
        /**
         * Update a price
         * @description Name, key, text, group and metadata change in place. Anything that changes an amount ends this price at `effective_from` (now unless sent) and starts a new price with a new id at that instant; the answer is the new price. Subscriptions keep the old one until a plan sync.
         */
        put: operations["updatePrice"];
        post?: never;
        /**
         * End a price
         * @description Gives the price an end, now unless `end_date` says otherwise. It is not archived, because invoices refer to it. Line items of existing subscriptions stop only with a plan sync.
         */
        delete: operations["deletePrice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rbac/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @description The fixed set of roles with their permissions. Use it to offer a choice when you invite a user or create a service account.
         */
        get: operations["listRbacRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rbac/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a role
         * @description Reads one role by its name, such as `event_ingestor`.
         */
        get: operations["getRbacRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/secrets/api/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Private keys of the current environment, newest first, without the keys themselves. Users without `super_admin` see only their own.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description Makes a key for the current environment. It has your roles as they are now, or those of `service_account_id`, and keeps them. The key is shown in this answer and never again. A `publishable_key` cannot call the API.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/secrets/api/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description Ends a key at once and for good. Requests that carry it are refused from now on. Only `super_admin` may revoke keys of others.
         */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the setting. */
                key: SettingKey;
            };
            cookie?: never;
        };
        /**
         * Get a setting
         * @description The whole value of a setting. What was never changed has its default, so there is always an answer.
         */
        get: operations["getSetting"];
        /**
         * Change a setting
         * @description Changes the members you send and leaves the others alone; lists and maps are replaced as a whole. Only a person with the role `super_admin` may do so. It counts for what happens from now on; finished invoices stay as they are.
         */
        put: operations["updateSetting"];
        post?: never;
        /**
         * Reset a setting
         * @description Forgets the stored value, so that the default applies again. Only a person with the role `super_admin` may do so. A setting that was never changed is answered with 404.
         */
        delete: operations["deleteSetting"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List subscriptions
         * @description Subscriptions of the environment, newest first. Without `subscription_status` only active ones. Expandable: `plan`, `plan.prices`, `customer`, `prices`, `prices.meters`, `meters`, `coupon_associations`, `coupon_associations.coupon`, `subscription_line_items`, `subscription_line_items.prices`, `subscription_line_items.meters`, `entitlements`.
         */
        get: operations["listSubscriptions"];
        put?: never;
        /**
         * Create a subscription
         * @description Puts a customer on a plan. Every price of the plan with the same currency and billing period becomes a line item, the first period begins, and an opening invoice charges what is paid in advance; usage and arrears follow when the period ends. With a trial nothing is charged until it is over, and with `subscription_status` `draft` nothing happens until it is activated.
         */
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/addon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach an addon to a subscription
         * @description Adds the prices, entitlements and credits of an addon to an active or draft subscription. With `create_prorations` the rest of the current period is invoiced at once; with `none` what is paid in advance is charged from the next period on. The same addon may be attached several times.
         */
        post: operations["addSubscriptionAddon"];
        /**
         * Remove an addon from a subscription
         * @description Ends an attached addon when the current period ends, or at a date within it. With `create_prorations` the unused part of what was paid goes to the customer's wallet. Addons attached once (`onetime`) end by themselves.
         */
        delete: operations["removeSubscriptionAddon"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/lineitems/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search line items
         * @description Line items of all subscriptions that meet every condition, newest first. Unless `active_filter` is false, only those that are charged in the current period. Expandable: `prices`, `prices.meters`, `prices.priceunit`, `prices.plan`, `prices.addons`, `prices.groups`.
         */
        post: operations["querySubscriptionLineItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/lineitems/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a line item
         * @description Gives a line item another price or commitment from `effective_from` on: the item ends and a new one with a new id continues it, which is what the answer shows. No invoice is written for the change. To change the quantity use `POST /subscriptions/{id}/modify/execute`.
         */
        put: operations["updateSubscriptionLineItem"];
        post?: never;
        /**
         * End a line item
         * @description Stops charging a line item now or at `effective_from`. With `create_prorations` the unused part of what was paid in advance goes to the customer's wallet. The body is required; send `{}` for the defaults.
         */
        delete: operations["deleteSubscriptionLineItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List scheduled changes
         * @description Plan changes and cancellations that have been agreed for later, of all subscriptions or of one, earliest first. The answer has no page object; `count` is the number of entries in it. Also answered at `GET /subscription-schedules`.
         */
        get: operations["listAllSubscriptionSchedules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/schedules/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call off a scheduled change named by its subscription
         * @description Cancels the pending change with the given `schedule_id`, or the one of a subscription that has the given `schedule_type`. Calling off a cancellation gives the subscription its former end back.
         */
        post: operations["cancelPendingSubscriptionSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/schedules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a scheduled change
         * @description Reads one scheduled change, whether it waits, has happened, failed or was called off. Also answered at `GET /subscription-schedules/{id}`.
         */
        get: operations["getSubscriptionSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/schedules/{schedule_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the schedule. */
                schedule_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call off a scheduled change
         * @description Cancels a change that is still pending. Calling off a cancellation gives the subscription its former end back. The body may be left out; where it names a schedule, the path wins.
         */
        post: operations["cancelSubscriptionSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search subscriptions
         * @description Subscriptions that meet every condition, newest first unless `sort` says otherwise. Without `subscription_status` only active ones; send an empty list for all. Expandable as in the list.
         */
        post: operations["querySubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/temporal/{subscription_id}/draft-and-compute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the subscription. */
                subscription_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write the draft invoice of a subscription now
         * @description Creates and computes the draft invoice of the current period in the background, as happens by itself once a day. The draft is not finalized and nothing is charged. Meant for operators.
         */
        post: operations["draftAndComputeSubscriptionInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/temporal/{subscription_id}/trigger-workflow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the subscription. */
                subscription_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run the billing of a subscription now
         * @description Does at once what happens by itself every two minutes: ends the periods that are over, writes their invoices and carries out changes that are due. A subscription with nothing due stays as it is. Meant for operators.
         */
        post: operations["triggerSubscriptionBilling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get what a subscription's usage costs
         * @description Adds up the usage of a subscription between two instants and prices it as an invoice would, line item by line item. Nothing is stored or charged. Fixed fees are not part of it; `POST /invoices/preview` shows the whole invoice.
         */
        post: operations["getSubscriptionUsage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a subscription
         * @description Reads one subscription with its plan, customer, line items and their prices, phases, coupons and credit grants. For less, or for other related objects, use `GET /subscriptions/{id}/v2`.
         */
        get: operations["getSubscription"];
        /**
         * Update a subscription
         * @description Sets the state, the planned end or the parent as they are sent, without settling any money. Use the operations made for it to cancel, pause, modify or change the plan.
         */
        put: operations["updateSubscription"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate a draft subscription
         * @description Lets a subscription that was created as `draft` begin at `start_date`: its periods and line items move there and the opening invoice is written. Depending on `payment_behavior` it becomes active at once or when that is paid.
         */
        post: operations["activateSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/addons/associations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * List the addons of a subscription
         * @description The addons that are attached to a subscription now, as a plain list without pages.
         */
        get: operations["getSubscriptionAddonAssociations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a subscription
         * @description Ends a subscription now, when its period ends, or at a date. Only an immediate cancellation moves money, and only if asked: `create_prorations` puts the unused part of what was paid in advance into the customer's wallet, `generate_invoice` charges usage and arrears up to now. A planned cancellation can be called off as a schedule until it happens.
         */
        post: operations["cancelSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/change/execute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the plan by a new subscription
         * @description Ends the subscription and creates a new one, with a new id, on the other plan; its periods begin now. Usage so far is invoiced, and time paid for and not used lowers the first invoice of the new subscription. Use it to change the billing period as well; to keep the subscription and its periods use `POST /subscriptions/{id}/change/v2/execute`.
         */
        post: operations["executeSubscriptionChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/change/preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a change of plan into a new subscription
         * @description Shows what `POST /subscriptions/{id}/change/execute` would do with the same body. Nothing is stored.
         */
        post: operations["previewSubscriptionChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/change/v2/execute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the plan
         * @description Puts a subscription on another plan and keeps its id, periods and addons. With `create_prorations` the rest of the period is settled to the second in one sum: what is due is invoiced, what is left over goes to the wallet. With `none` nothing is settled. `end_of_period` stores a schedule that can be called off until it happens.
         */
        post: operations["executeSubscriptionPlanChangeV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/change/v2/preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a change of plan
         * @description Shows what `POST /subscriptions/{id}/change/v2/execute` would do with the same body. Nothing is stored.
         */
        post: operations["previewSubscriptionPlanChangeV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get what a subscription allows
         * @description Adds up, per feature, what the plan, the attached addons and the subscription's own entitlements allow. An entitlement of the subscription that names a parent replaces it; an addon attached twice counts twice.
         */
        get: operations["getSubscriptionEntitlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/grants/upcoming": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * List the credits a subscription will bring
         * @description The next instalments of the grants on this subscription, earliest first. Of a recurring grant only the next instalment is listed. 404 unless the subscription is active or trialing.
         */
        get: operations["getSubscriptionUpcomingGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/lineitems": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a line item to a subscription
         * @description Charges something more on an active subscription, at a price that exists or one made here. Its billing period may not be shorter than the subscription's. With `create_prorations` the rest of the current period is invoiced at once; otherwise what is paid in advance is charged from the next period on.
         */
        post: operations["createSubscriptionLineItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/modify/execute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Modify a subscription
         * @description Changes one thing about a subscription while it runs: quantities, coupons, taxes, addons, the end of the trial, or who pays for whom. More quantity is invoiced for the rest of the period, to the second; less is credited to the customer's wallet. With `checkout` the customer pays first and nothing changes until then.
         */
        post: operations["executeSubscriptionModify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/modify/preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a modification
         * @description Shows what `POST /subscriptions/{id}/modify/execute` would do with the same body: which line items end and begin, and what would be invoiced or credited. Nothing is stored.
         */
        post: operations["previewSubscriptionModify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a subscription
         * @description Interrupts an active subscription. While it is paused no period ends, nothing is charged and no credits are granted; nothing is paid back either, because resuming moves the end of the period by the length of the pause.
         */
        post: operations["pauseSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/pauses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * List the pauses of a subscription
         * @description Every pause of a subscription, planned and past ones too, newest first.
         */
        get: operations["listSubscriptionPauses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a paused subscription
         * @description Ends a pause before its time. The current period gets longer by the time that the pause really lasted; nothing is charged now.
         */
        post: operations["resumeSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/v2": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a subscription with what you ask for
         * @description Reads one subscription and, of the related objects, only those named in `expand`: `plan`, `plan.prices`, `customer`, `prices`, `prices.meters`, `meters`, `coupon_associations`, `coupon_associations.coupon`, `subscription_line_items`, `subscription_line_items.prices`, `subscription_line_items.meters`, `entitlements`. `schedule` is accepted for older clients and adds nothing; scheduled changes have a list of their own.
         */
        get: operations["getSubscriptionV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscription_id}/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the subscription. */
                subscription_id: string;
            };
            cookie?: never;
        };
        /**
         * List the scheduled changes of a subscription
         * @description Plan changes and cancellations of one subscription that wait for their date, earliest first.
         */
        get: operations["listSubscriptionSchedules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks
         * @description Imports and exports of the environment with their progress, newest first. Nothing is expandable.
         */
        get: operations["listTasks"];
        put?: never;
        /**
         * Import a file
         * @description Starts an import of customers, features, prices or events and answers at once; poll `GET /tasks/{id}` to follow it. The file is fetched from `file_url`, or sent along as `content`. Each record is taken in by itself: one that does not fit fails alone, and `GET /tasks/{id}/errors` tells why. Customers are found again by `external_id` and features by `lookup_key` and then changed; events without `event_id` get one from their place and content, and a price that its plan, addon or subscription has already with the same content is left as it is, so importing a file twice counts and charges nothing twice.
         */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the result of a background run
         * @description How the run with this `workflow_id` ended, in words. A run that is not finished yet is answered with 400; read `GET /workflows/{workflow_id}/{run_id}` to follow it.
         */
        get: operations["getTaskResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/scheduled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List scheduled exports
         * @description Scheduled exports of the environment, newest first.
         */
        get: operations["listScheduledTasks"];
        put?: never;
        /**
         * Schedule an export
         * @description Sets up an export that runs by itself and writes files to a bucket of yours, through a connection of provider `s3`, or to a folder of the server, through one of provider `folder`. Each run appears as a task.
         */
        post: operations["createScheduledTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/scheduled/schedule-draft-finalization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the invoice finalization schedule in place
         * @description Makes sure that the regular finalization of draft invoices is scheduled. The server does so itself when it starts, so this is only for operators who repair one. Calling it again changes nothing. Also answered at `POST /subscriptions/temporal/schedule-draft-finalization`.
         */
        post: operations["scheduleDraftFinalization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/scheduled/schedule-update-billing-period": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the renewal schedule in place
         * @description Makes sure that the server's regular renewal of subscriptions is scheduled. The server does so itself when it starts, so this is only for operators who repair one. Calling it again changes nothing. Also answered at `POST /subscriptions/temporal/schedule-update-billing-period`.
         */
        post: operations["scheduleUpdateBillingPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/scheduled/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a scheduled export
         * @description Reads one scheduled export by id.
         */
        get: operations["getScheduledTask"];
        /**
         * Hold or resume a scheduled export
         * @description Switches the export on or off. Anything else about it is fixed; make a new one instead.
         */
        put: operations["updateScheduledTask"];
        post?: never;
        /**
         * Delete a scheduled export
         * @description Ends the schedule. Files that were written and tasks that ran stay.
         */
        delete: operations["deleteScheduledTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/scheduled/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run an export now
         * @description Starts one run at once, for a time span of your choice or, with an empty body, for the interval the next regular run would cover. The regular schedule is not touched.
         */
        post: operations["triggerScheduledTaskRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a task
         * @description Reads one import or export. Poll it to follow the progress.
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a link to an exported file
         * @description A link to a file that a scheduled export wrote. It works for 30 minutes; ask again for a new one. A task that wrote no such file is answered with 400.
         */
        get: operations["downloadTaskExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * List what an import could not take in
         * @description The records of an import that failed, in the order of the file, each with its reason. The other records were taken in.
         */
        get: operations["listTaskErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update the state of a task
         * @description Moves a task along by hand, for instance to `FAILED` when its worker is gone. Only the steps named at `TaskStatus` are allowed.
         */
        put: operations["updateTaskStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/taxes/associations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tax associations
         * @description What tax rates are linked to, newest first.
         */
        get: operations["listTaxAssociations"];
        put?: never;
        /**
         * Link a tax rate
         * @description Links an active rate to the tenant, a customer, a subscription or an invoice. Links are copied when something is created: those of the tenant to new customers, those of a customer to its new subscriptions. So a link made here reaches what is created later, not what exists already. Answers 200, unlike other creates.
         */
        post: operations["createTaxAssociation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/taxes/associations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a tax association
         * @description Reads one link of a tax rate by id, together with the rate.
         */
        get: operations["getTaxAssociation"];
        /**
         * Update a tax association
         * @description Changes the fields you send and leaves the others alone. With `auto_apply` off the next invoices are no longer charged; copies that were made of the link stay as they are.
         */
        put: operations["updateTaxAssociation"];
        post?: never;
        /**
         * Archive a tax association
         * @description Unlinks the rate. Invoices made from then on are not charged through this link; copies that were made of it stay.
         */
        delete: operations["deleteTaxAssociation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/taxes/rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tax rates
         * @description Tax rates of the environment, newest first.
         */
        get: operations["getTaxRates"];
        put?: never;
        /**
         * Create a tax rate
         * @description Describes a tax: a percentage of the taxable amount, or a fixed amount per invoice. Creating it charges nothing; link it with a tax association, or name its code where a customer, subscription or invoice is created.
         */
        post: operations["createTaxRate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/taxes/rates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a tax rate
         * @description Reads one tax rate by id.
         */
        get: operations["getTaxRate"];
        /**
         * Update a tax rate
         * @description Changes the fields you send and leaves the others alone. How much a rate is cannot change: archive it and create another. A rate that is linked to something, or was charged already, cannot be changed at all.
         */
        put: operations["updateTaxRate"];
        post?: never;
        /**
         * Archive a tax rate
         * @description Takes the rate out of use and frees its code. It is refused while a live association uses the rate. Invoices that were taxed with it keep their tax.
         */
        delete: operations["deleteTaxRate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenant/billing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what your tenant owes the platform
         * @description Usage and subscriptions of your own organisation as a customer of the platform. On a server without a billing tenant there is nothing to report, and the list is empty. Also answered at `GET /tenants/billing`.
         */
        get: operations["getTenantBillingUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update your tenant
         * @description Changes name, billing details and metadata of your own organisation. Billing details are replaced as a whole, so send them with every update or they are cleared.
         */
        put: operations["updateTenant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get your tenant
         * @description Reads your own organisation. The id of another tenant is answered with 403.
         */
        get: operations["getTenantById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/test-clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List test clocks
         * @description Test clocks of the environment, newest first.
         */
        get: operations["listTestClocks"];
        put?: never;
        /**
         * Create a test clock
         * @description Makes a clock that stands still at the time you give. Only in sandbox environments; elsewhere it is refused. Attach customers before they get their first subscription.
         */
        post: operations["createTestClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/test-clocks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a test clock
         * @description Reads one clock. While `clock_status` is `advancing`, read it again until it is `ready`.
         */
        get: operations["getTestClock"];
        put?: never;
        post?: never;
        /**
         * Delete a test clock
         * @description Removes the clock. Its customers cannot go on in real time: their subscriptions are cancelled without a last invoice, and the customers are archived. What was invoiced so far stays readable.
         */
        delete: operations["deleteTestClock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/test-clocks/{id}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Advance a test clock
         * @description Lets time pass for the customers of the clock, forward only. Everything that falls due on the way happens in the order of its time: trials end, periods are renewed and invoiced, credits are granted and expire, pauses end, webhooks are sent. The answer comes when the clock has arrived or after `wait_seconds`; `clock_status` tells which.
         */
        post: operations["advanceTestClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/test-clocks/{id}/customers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a customer live by a test clock
         * @description From now on the time of the clock is the time of this customer: their subscriptions, invoices, credits and wallets follow it. The customer must be new, without subscriptions, invoices, wallets or events, and stays with the clock for good. Attaching a customer again to the same clock changes nothing.
         */
        post: operations["attachTestClockCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Authorize usage
         * @description Asks, before work is done, whether a customer may use it, and records the event in the same step if so. Hard limits of entitlements and the real-time balance of prepaid wallets decide, together with everything recorded up to this moment. Calls for one customer are decided one after another, so two of them cannot spend the same credit. A denial is a normal answer with `allowed: false`. An event id that is already recorded is allowed again and counts once.
         */
        post: operations["authorizeUsage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage-records/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search usage records
         * @description What was, or still has to be, reported to cloud marketplaces, newest first unless `sort` says otherwise. Send `{}` for all. Nothing is expandable.
         */
        post: operations["queryUsageRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a person or create a service account
         * @description With `type` `user` a person is invited by email and the answer carries a first password. With `type` `service_account` a program gets an identity of its own; give it an API key with `POST /secrets/api/keys`. Only a person with the role `super_admin` may invite people.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current user
         * @description The user behind the API key of this request, with roles and tenant. Handy to check which key is in use.
         */
        get: operations["getUserInfo"];
        /**
         * Update the current user
         * @description Changes your own name, and adds to your own metadata. Email address, type and roles cannot be changed here.
         */
        put: operations["updateUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search users
         * @description People or service accounts that meet every condition, newest first unless `sort` says otherwise. Without `type` only service accounts are listed. Nothing is expandable.
         */
        post: operations["queryUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a service account
         * @description Changes the name of a service account. People change their own name with `PUT /users/me`.
         */
        put: operations["updateServiceAccount"];
        post?: never;
        /**
         * Archive a service account
         * @description Takes a service account out of use. Revoke its API keys first: while one is live the request is refused with 400.
         */
        delete: operations["deleteServiceAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the roles of a user
         * @description Gives a person a new set of roles instead of the present one. Only a person with the role `super_admin` may do so, never on themselves, and not while the target has live API keys, because keys keep the roles they were made with. Roles of service accounts cannot be changed.
         */
        put: operations["updateUserRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List wallets
         * @description Wallets of the environment, newest first. Without `status` all of them, closed ones included. Expandable: `credits_available_breakdown`.
         */
        get: operations["listWallets"];
        put?: never;
        /**
         * Open a wallet
         * @description Opens a wallet for a customer. A customer can have one active wallet per currency and type. Initial credits are free. Prepaid wallets at first pay for usage only, post-paid ones for everything; `config` changes that later.
         */
        post: operations["createWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search wallets
         * @description Wallets that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all. Expandable: `credits_available_breakdown`.
         */
        post: operations["queryWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets/transactions/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search wallet transactions
         * @description Transactions of all wallets that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all. Expandable: `customer`, `created_by_user`, `wallet`.
         */
        post: operations["queryWalletTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a wallet
         * @description Reads one wallet, closed ones too. Its balance is what was booked; see `balance/real-time` for what is left after usage.
         */
        get: operations["getWallet"];
        /**
         * Update a wallet
         * @description Changes the fields you send and leaves the others alone. Name, what the credits may pay for, alert levels and automatic top-up can change; currency, type and rates cannot.
         */
        put: operations["updateWallet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets/{id}/balance/real-time": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get the real-time balance
         * @description What is really left in a prepaid wallet: the booked balance less usage of the current period and unpaid invoices. The balance of a post-paid wallet is not lowered by usage. Expandable: `credits_available_breakdown`.
         */
        get: operations["getWalletBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets/{id}/balance/real-time-cached": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a stored real-time balance
         * @description The same as `balance/real-time`, but a stored figure is good enough when it is not older than `x-max-live` seconds. Made for balances that are shown often.
         */
        get: operations["getWalletBalanceCached"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets/{id}/debit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take credits
         * @description Takes credits out by hand. More than the wallet holds is allowed and makes the balance negative; later credits fill it up first.
         */
        post: operations["debitWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets/{id}/modify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the type of a wallet
         * @description Turns a prepaid wallet into a post-paid one: the wallet is closed and its credits go into a new wallet with the same rates, alerts and automatic top-up. Expiry dates and priorities of single credits are lost.
         */
        post: operations["modifyWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets/{id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a wallet
         * @description Closes a wallet for good. Credits that are left are lost; nothing is paid out.
         */
        post: operations["terminateWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets/{id}/top-up": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add credits
         * @description Adds credits to a wallet. `PURCHASED_CREDIT_INVOICED` sells them by invoice and they count once it is paid; with `checkout` the customer pays on a page first. Every other reason adds them at once. Money is divided by the top-up rate to give credits.
         */
        post: operations["topUpWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets/{id}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * List a wallet's transactions
         * @description The ledger of one wallet, newest first. Expandable: `customer`, `created_by_user`, `wallet`.
         */
        get: operations["getWalletTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the address of the webhook console
         * @description Hosted installations answer with the address of an external console. This server manages endpoints itself, says so, and gives an empty address.
         */
        get: operations["getWebhookDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook deliveries
         * @description What was sent to which endpoint and whether it arrived, newest first. Kept for 90 days.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook delivery
         * @description One delivery with the body that was sent and what your server answered to each attempt.
         */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/deliveries/{id}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Repeat a delivery
         * @description Sends the same body again to the same endpoint, at once and whatever came of it before. `webhook-id` stays the same, so a server that remembers it does nothing twice.
         */
        post: operations["redeliverWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description Endpoints of the environment, newest first. Secrets are not shown.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Create a webhook endpoint
         * @description Names an address of yours that is sent a JSON request whenever something happens. The answer carries the secret that requests are signed with, after the Standard Webhooks scheme; keep it, it is not shown again. A delivery that your server does not answer with a 2xx status within 15 seconds is repeated after 5 minutes, 30 minutes, 2, 5, 10, 24 and 30 hours, about three days in all. Events about one object come in the order in which they happened; one that is being repeated holds back the later ones of its object for an hour at most.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook endpoint
         * @description Reads one endpoint by id, without its secret.
         */
        get: operations["getWebhookEndpoint"];
        /**
         * Update a webhook endpoint
         * @description Changes the fields you send and leaves the others alone. Deliveries that are still to be repeated go to the new address.
         */
        put: operations["updateWebhookEndpoint"];
        post?: never;
        /**
         * Archive a webhook endpoint
         * @description Nothing is sent to the address any more, repetitions included. Its deliveries stay readable.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/endpoints/{id}/recover": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Repeat all failed deliveries
         * @description Sends everything again that failed for this endpoint in a span of time, oldest first. Use it after your server was away for longer than the automatic repetitions last.
         */
        post: operations["recoverWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/endpoints/{id}/secret/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the secret of an endpoint
         * @description Makes a new secret. For a time, 24 hours unless you say otherwise, requests carry a signature with each secret, so that your server can change over without losing any.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/endpoints/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * @description Sends the example of an event, as printed in this reference, to the endpoint, signed like a real one. Nothing happened, and no other endpoint hears of it.
         */
        post: operations["testWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event again
         * @description Repeats the deliveries of one event to all endpoints that listen for it. To repeat it for one endpoint only, use `POST /webhooks/deliveries/{id}/redeliver`.
         */
        post: operations["retryWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get several background runs
         * @description Reads up to 50 runs at once, for instance to show the progress of several.
         */
        post: operations["getWorkflowBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search background runs
         * @description Work that the server does on its own or after it has answered, such as exports and clones, newest first. Very frequent work (ingest, webhook deliveries) is not recorded here. Send `{}` for all.
         */
        post: operations["queryWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{workflow_id}/{run_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the work. */
                workflow_id: string;
                /** @description Id of the run. */
                run_id: string;
            };
            cookie?: never;
        };
        /**
         * Get a background run
         * @description Reads one run with its steps and, if it failed, the reason.
         */
        get: operations["getWorkflow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{workflow_id}/{run_id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the work. */
                workflow_id: string;
                /** @description Id of the run. */
                run_id: string;
            };
            cookie?: never;
        };
        /**
         * Get a background run in numbers
         * @description How far a run is, without its steps. Cheaper to poll than the whole run.
         */
        get: operations["getWorkflowSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{workflow_id}/{run_id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the work. */
                workflow_id: string;
                /** @description Id of the run. */
                run_id: string;
            };
            cookie?: never;
        };
        /**
         * Get the timeline of a background run
         * @description What happened in a run and when, oldest first.
         */
        get: operations["getWorkflowTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ActivateSubscriptionRequest: ActivateSubscriptionRequest;
        AddAddonRequest: AddAddonRequest;
        AddAddonToSubscription: AddAddonToSubscription;
        Addon: Addon;
        AddonAssociation: AddonAssociation;
        AddonAssociationEntityType: AddonAssociationEntityType;
        AddonCadence: AddonCadence;
        AddonList: AddonList;
        AddonMetadata: AddonMetadata;
        AddonSearchRequest: AddonSearchRequest;
        AddonStatus: AddonStatus;
        AddonSummary: AddonSummary;
        AdvanceTestClockRequest: AdvanceTestClockRequest;
        AggregatedEntitlement: AggregatedEntitlement;
        AggregatedEntitlementBucket: AggregatedEntitlementBucket;
        AggregatedFeature: AggregatedFeature;
        AggregationType: AggregationType;
        AlertCondition: AlertCondition;
        AlertEntityType: AlertEntityType;
        AlertInfo: AlertInfo;
        AlertLevel: AlertLevel;
        AlertLog: AlertLog;
        AlertLogList: AlertLogList;
        AlertLogSearchRequest: AlertLogSearchRequest;
        AlertSetting: AlertSetting;
        AlertSettingList: AlertSettingList;
        AlertSettingSearchRequest: AlertSettingSearchRequest;
        AlertSettings: AlertSettings;
        AlertSettingsInput: AlertSettingsInput;
        AlertState: AlertState;
        AlertThreshold: AlertThreshold;
        AlertType: AlertType;
        AllCreditGrants: AllCreditGrants;
        AllEntitlements: AllEntitlements;
        ApiKey: ApiKey;
        ApiKeyList: ApiKeyList;
        AttachTestClockCustomerRequest: AttachTestClockCustomerRequest;
        AttachedAddon: AttachedAddon;
        AuditAction: AuditAction;
        AuditActorType: AuditActorType;
        AuditChange: AuditChange;
        AuditLogEntry: AuditLogEntry;
        AuditLogList: AuditLogList;
        Author: Author;
        AuthorizeUsageRequest: AuthorizeUsageRequest;
        AutoTopUp: AutoTopUp;
        AutoTopUpInput: AutoTopUpInput;
        AwsMarketplaceAgreement: AwsMarketplaceAgreement;
        AwsMarketplaceSyncConfig: AwsMarketplaceSyncConfig;
        AzureMarketplaceAgreement: AzureMarketplaceAgreement;
        BackgroundSchedule: BackgroundSchedule;
        BillingCadence: BillingCadence;
        BillingCycle: BillingCycle;
        BillingCyclePreview: BillingCyclePreview;
        BillingModel: BillingModel;
        BillingPeriod: BillingPeriod;
        Bonus: Bonus;
        BonusCredits: BonusCredits;
        BonusCreditsSetting: BonusCreditsSetting;
        BonusSlab: BonusSlab;
        BonusType: BonusType;
        BucketSummary: BucketSummary;
        BulkIngestEventRequest: BulkIngestEventRequest;
        BulkIngestEventResponse: BulkIngestEventResponse;
        BulkIngestRawEventRequest: BulkIngestRawEventRequest;
        BulkIngestRawEventResponse: BulkIngestRawEventResponse;
        CancelScheduleRequest: CancelScheduleRequest;
        CancelScheduleResponse: CancelScheduleResponse;
        CancelSubscriptionRequest: CancelSubscriptionRequest;
        CancelSubscriptionResponse: CancelSubscriptionResponse;
        CancellationInvoicePolicy: CancellationInvoicePolicy;
        CancellationType: CancellationType;
        ChangeAt: ChangeAt;
        ChangeInvoicePreview: ChangeInvoicePreview;
        ChangeInvoicePreviewLine: ChangeInvoicePreviewLine;
        ChangeType: ChangeType;
        ChangedInvoice: ChangedInvoice;
        ChangedInvoiceAction: ChangedInvoiceAction;
        ChangedInvoiceStatus: ChangedInvoiceStatus;
        ChangedLineItem: ChangedLineItem;
        ChangedLineItemAction: ChangedLineItemAction;
        ChangedResources: ChangedResources;
        ChangedSubscription: ChangedSubscription;
        ChangedSubscriptionAction: ChangedSubscriptionAction;
        CheckoutAction: CheckoutAction;
        CheckoutAddon: CheckoutAddon;
        CheckoutAddonParams: CheckoutAddonParams;
        CheckoutConfiguration: CheckoutConfiguration;
        CheckoutLineItemChange: CheckoutLineItemChange;
        CheckoutModificationParams: CheckoutModificationParams;
        CheckoutParams: CheckoutParams;
        CheckoutPaymentProvider: CheckoutPaymentProvider;
        CheckoutPaymentProviderConfig: CheckoutPaymentProviderConfig;
        CheckoutProviderResult: CheckoutProviderResult;
        CheckoutResult: CheckoutResult;
        CheckoutSession: CheckoutSession;
        CheckoutSessionWebhook: CheckoutSessionWebhook;
        CheckoutSessionWebhookType: CheckoutSessionWebhookType;
        CheckoutStatus: CheckoutStatus;
        CheckoutSubscriptionParams: CheckoutSubscriptionParams;
        CheckoutSubscriptionResult: CheckoutSubscriptionResult;
        CheckoutTopUpParams: CheckoutTopUpParams;
        CloneEnvironmentRequest: CloneEnvironmentRequest;
        CloneFeatureRequest: CloneFeatureRequest;
        ClonePlanRequest: ClonePlanRequest;
        CollectionMethod: CollectionMethod;
        CommitmentInfo: CommitmentInfo;
        CommitmentTimeBucket: CommitmentTimeBucket;
        CommitmentTimeBucketInput: CommitmentTimeBucketInput;
        CommitmentType: CommitmentType;
        Connection: Connection;
        ConnectionList: ConnectionList;
        ConnectionSearchRequest: ConnectionSearchRequest;
        ConnectionSecrets: ConnectionSecrets;
        Cooldown: Cooldown;
        CooldownUnit: CooldownUnit;
        CostAnalytics: CostAnalytics;
        CostAnalyticsExpand: CostAnalyticsExpand;
        CostAnalyticsItem: CostAnalyticsItem;
        CostAnalyticsProperties: CostAnalyticsProperties;
        CostAnalyticsPropertyFilters: CostAnalyticsPropertyFilters;
        CostAnalyticsRequest: CostAnalyticsRequest;
        CostPoint: CostPoint;
        Costsheet: Costsheet;
        CostsheetDeleted: CostsheetDeleted;
        CostsheetDetails: CostsheetDetails;
        CostsheetList: CostsheetList;
        CostsheetResult: CostsheetResult;
        CostsheetSearchPage: CostsheetSearchPage;
        CostsheetSearchRequest: CostsheetSearchRequest;
        CostsheetSearchTimes: CostsheetSearchTimes;
        Coupon: Coupon;
        CouponApplication: CouponApplication;
        CouponAssociation: CouponAssociation;
        CouponAssociationList: CouponAssociationList;
        CouponCadence: CouponCadence;
        CouponList: CouponList;
        CouponRules: CouponRules;
        CouponSearchRequest: CouponSearchRequest;
        CouponType: CouponType;
        CreateAddonRequest: CreateAddonRequest;
        CreateAlertSettingRequest: CreateAlertSettingRequest;
        CreateApiKeyRequest: CreateApiKeyRequest;
        CreateApiKeyResponse: CreateApiKeyResponse;
        CreateBulkPriceRequest: CreateBulkPriceRequest;
        CreateBulkPriceResponse: CreateBulkPriceResponse;
        CreateCheckoutSessionRequest: CreateCheckoutSessionRequest;
        CreateConnectionRequest: CreateConnectionRequest;
        CreateCostsheetRequest: CreateCostsheetRequest;
        CreateCouponRequest: CreateCouponRequest;
        CreateCreditGrantRequest: CreateCreditGrantRequest;
        CreateCreditNoteLineItem: CreateCreditNoteLineItem;
        CreateCreditNoteRequest: CreateCreditNoteRequest;
        CreateCustomerRequest: CreateCustomerRequest;
        CreateEntitlementRequest: CreateEntitlementRequest;
        CreateEntitlementsBulkRequest: CreateEntitlementsBulkRequest;
        CreateEntityIntegrationMapping: CreateEntityIntegrationMapping;
        CreateEnvironmentRequest: CreateEnvironmentRequest;
        CreateFeatureRequest: CreateFeatureRequest;
        CreateGroupRequest: CreateGroupRequest;
        CreateInvoiceLineItem: CreateInvoiceLineItem;
        CreateInvoiceRequest: CreateInvoiceRequest;
        CreateMeterRequest: CreateMeterRequest;
        CreatePaymentRequest: CreatePaymentRequest;
        CreatePlanRequest: CreatePlanRequest;
        CreatePriceRequest: CreatePriceRequest;
        CreatePriceTier: CreatePriceTier;
        CreatePriceUnitRequest: CreatePriceUnitRequest;
        CreateScheduledTaskRequest: CreateScheduledTaskRequest;
        CreateSetupIntentRequest: CreateSetupIntentRequest;
        CreateSubscriptionLineItemRequest: CreateSubscriptionLineItemRequest;
        CreateSubscriptionPhaseRequest: CreateSubscriptionPhaseRequest;
        CreateSubscriptionPriceRequest: CreateSubscriptionPriceRequest;
        CreateSubscriptionRequest: CreateSubscriptionRequest;
        CreateTaskRequest: CreateTaskRequest;
        CreateTaxAssociationRequest: CreateTaxAssociationRequest;
        CreateTaxRateRequest: CreateTaxRateRequest;
        CreateTestClockRequest: CreateTestClockRequest;
        CreateUserRequest: CreateUserRequest;
        CreateWalletRequest: CreateWalletRequest;
        CreateWebhookEndpointRequest: CreateWebhookEndpointRequest;
        CreatedAt: CreatedAt;
        CreatedUser: CreatedUser;
        CreatedWebhookEndpoint: CreatedWebhookEndpoint;
        CreditBreakdown: CreditBreakdown;
        CreditGrant: CreditGrant;
        CreditGrantApplication: CreditGrantApplication;
        CreditGrantApplicationReason: CreditGrantApplicationReason;
        CreditGrantApplicationStatus: CreditGrantApplicationStatus;
        CreditGrantCadence: CreditGrantCadence;
        CreditGrantExpiryDurationUnit: CreditGrantExpiryDurationUnit;
        CreditGrantExpiryType: CreditGrantExpiryType;
        CreditGrantList: CreditGrantList;
        CreditGrantPeriod: CreditGrantPeriod;
        CreditGrantScope: CreditGrantScope;
        CreditGrantSummary: CreditGrantSummary;
        CreditNote: CreditNote;
        CreditNoteLineItem: CreditNoteLineItem;
        CreditNoteList: CreditNoteList;
        CreditNoteReason: CreditNoteReason;
        CreditNoteResult: CreditNoteResult;
        CreditNoteStatus: CreditNoteStatus;
        CreditNoteType: CreditNoteType;
        CreditNoteWebhook: CreditNoteWebhook;
        CreditNoteWebhookType: CreditNoteWebhookType;
        Currency: Currency;
        CurrencyRevenueWindows: CurrencyRevenueWindows;
        CustomAnalyticItem: CustomAnalyticItem;
        Customer: Customer;
        CustomerEntitlements: CustomerEntitlements;
        CustomerInvoiceSummaries: CustomerInvoiceSummaries;
        CustomerInvoiceSummary: CustomerInvoiceSummary;
        CustomerList: CustomerList;
        CustomerOnboarding: CustomerOnboarding;
        CustomerOnboardingSetting: CustomerOnboardingSetting;
        CustomerPortalConfigSetting: CustomerPortalConfigSetting;
        CustomerRevenue: CustomerRevenue;
        CustomerRevenueList: CustomerRevenueList;
        CustomerSearchRequest: CustomerSearchRequest;
        CustomerUsageSummary: CustomerUsageSummary;
        CustomerWallets: CustomerWallets;
        CustomerWebhook: CustomerWebhook;
        CustomerWebhookType: CustomerWebhookType;
        DashboardRevenues: DashboardRevenues;
        DashboardRevenuesRequest: DashboardRevenuesRequest;
        DebitWalletRequest: DebitWalletRequest;
        Decimal: Decimal;
        DecimalOrNumber: DecimalOrNumber;
        DeleteCreditGrantRequest: DeleteCreditGrantRequest;
        DeletePriceRequest: DeletePriceRequest;
        DeleteSubscriptionLineItemRequest: DeleteSubscriptionLineItemRequest;
        DetailedMeterUsageRequest: DetailedMeterUsageRequest;
        Entitlement: Entitlement;
        EntitlementAggregationMode: EntitlementAggregationMode;
        EntitlementConfigValue: EntitlementConfigValue;
        EntitlementEntityType: EntitlementEntityType;
        EntitlementGrantAllocationBehavior: EntitlementGrantAllocationBehavior;
        EntitlementGrantDurationUnit: EntitlementGrantDurationUnit;
        EntitlementGrantMeasure: EntitlementGrantMeasure;
        EntitlementList: EntitlementList;
        EntitlementSearchRequest: EntitlementSearchRequest;
        EntitlementSource: EntitlementSource;
        EntitlementSourceEntityType: EntitlementSourceEntityType;
        EntitlementSummary: EntitlementSummary;
        EntitlementUsageResetPeriod: EntitlementUsageResetPeriod;
        EntitlementWebhook: EntitlementWebhook;
        EntitlementWebhookType: EntitlementWebhookType;
        EntitlementsBulkResult: EntitlementsBulkResult;
        EntityChangeBehaviour: EntityChangeBehaviour;
        EntityChangePolicies: EntityChangePolicies;
        EntityChangePolicy: EntityChangePolicy;
        EntityChangeResult: EntityChangeResult;
        EntityIntegrationMapping: EntityIntegrationMapping;
        EntityIntegrationMappingList: EntityIntegrationMappingList;
        EntitySyncConfig: EntitySyncConfig;
        Environment: Environment;
        EnvironmentId: EnvironmentId;
        EnvironmentList: EnvironmentList;
        EnvironmentType: EnvironmentType;
        Error: Error;
        ErrorCode: ErrorCode;
        Event: Event;
        EventAttribution: EventAttribution;
        EventCustomerLookup: EventCustomerLookup;
        EventDebugTracker: EventDebugTracker;
        EventFailurePoint: EventFailurePoint;
        EventFailureStep: EventFailureStep;
        EventIngestResult: EventIngestResult;
        EventIngestStatus: EventIngestStatus;
        EventIngestionFilter: EventIngestionFilter;
        EventIngestionFilterSetting: EventIngestionFilterSetting;
        EventLineItemLookup: EventLineItemLookup;
        EventLookup: EventLookup;
        EventMeterMatching: EventMeterMatching;
        EventMonitoring: EventMonitoring;
        EventMonitoringPoint: EventMonitoringPoint;
        EventPriceLookup: EventPriceLookup;
        EventProcessingStatus: EventProcessingStatus;
        EventSortField: EventSortField;
        EventStepError: EventStepError;
        EventStepStatus: EventStepStatus;
        Expand: Expand;
        ExplainedEntitlement: ExplainedEntitlement;
        ExplainedEvents: ExplainedEvents;
        ExplainedPrice: ExplainedPrice;
        ExportFormat: ExportFormat;
        ExportMetadataEntityType: ExportMetadataEntityType;
        ExportMetadataField: ExportMetadataField;
        Feature: Feature;
        FeatureList: FeatureList;
        FeatureSearchRequest: FeatureSearchRequest;
        FeatureType: FeatureType;
        FeatureUsage: FeatureUsage;
        FeatureWalletAlertWebhook: FeatureWalletAlertWebhook;
        FeatureWebhook: FeatureWebhook;
        FeatureWebhookType: FeatureWebhookType;
        FilterCondition: FilterCondition;
        FilterDataType: FilterDataType;
        FilterOperator: FilterOperator;
        FilterValue: FilterValue;
        GcpMarketplaceAgreement: GcpMarketplaceAgreement;
        GetEventsRequest: GetEventsRequest;
        GetEventsResponse: GetEventsResponse;
        GetUsageByMeterRequest: GetUsageByMeterRequest;
        GetUsageRequest: GetUsageRequest;
        GetUsageResponse: GetUsageResponse;
        GrantExhaustedWebhook: GrantExhaustedWebhook;
        Group: Group;
        GroupEntityType: GroupEntityType;
        GroupList: GroupList;
        GroupSearchRequest: GroupSearchRequest;
        GroupedInvoicingChild: GroupedInvoicingChild;
        HuggingFaceBillingRequest: HuggingFaceBillingRequest;
        HuggingFaceBillingResponse: HuggingFaceBillingResponse;
        IngestEventRequest: IngestEventRequest;
        IngestEventResponse: IngestEventResponse;
        IntegrationConfig: IntegrationConfig;
        IntegrationConfigEntry: IntegrationConfigEntry;
        IntegrationEntityType: IntegrationEntityType;
        IntegrationLink: IntegrationLink;
        IntegrationProvider: IntegrationProvider;
        Invoice: Invoice;
        InvoiceBillingReason: InvoiceBillingReason;
        InvoiceCadence: InvoiceCadence;
        InvoiceCommitment: InvoiceCommitment;
        InvoiceCommunicationWebhook: InvoiceCommunicationWebhook;
        InvoiceComputation: InvoiceComputation;
        InvoiceConfig: InvoiceConfig;
        InvoiceConfigSetting: InvoiceConfigSetting;
        InvoiceCoupon: InvoiceCoupon;
        InvoiceCustomField: InvoiceCustomField;
        InvoiceFieldSource: InvoiceFieldSource;
        InvoiceJob: InvoiceJob;
        InvoiceLineItem: InvoiceLineItem;
        InvoiceLineItemCoupon: InvoiceLineItemCoupon;
        InvoiceList: InvoiceList;
        InvoiceNumberFormat: InvoiceNumberFormat;
        InvoicePaymentStatusCounts: InvoicePaymentStatusCounts;
        InvoicePdfConfig: InvoicePdfConfig;
        InvoicePdfConfigSetting: InvoicePdfConfigSetting;
        InvoicePdfLink: InvoicePdfLink;
        InvoiceSearchRequest: InvoiceSearchRequest;
        InvoiceStatus: InvoiceStatus;
        InvoiceSummary: InvoiceSummary;
        InvoiceSyncSettings: InvoiceSyncSettings;
        InvoiceType: InvoiceType;
        InvoiceWebhook: InvoiceWebhook;
        InvoiceWebhookEvent: InvoiceWebhookEvent;
        InvoiceWebhookResult: InvoiceWebhookResult;
        InvoiceWebhookType: InvoiceWebhookType;
        LeftOut: LeftOut;
        Limit: Limit;
        LineExplanation: LineExplanation;
        LineExplanationStep: LineExplanationStep;
        LineItemCommitment: LineItemCommitment;
        LineItemQuantityChange: LineItemQuantityChange;
        LinkIntegrationRequest: LinkIntegrationRequest;
        MarketplaceAgreement: MarketplaceAgreement;
        MarketplaceAgreementStatus: MarketplaceAgreementStatus;
        MatchedMeter: MatchedMeter;
        MatchedPrice: MatchedPrice;
        MatchedSubscriptionLineItem: MatchedSubscriptionLineItem;
        Message: Message;
        Metadata: Metadata;
        Meter: Meter;
        MeterAggregation: MeterAggregation;
        MeterFilter: MeterFilter;
        MeterList: MeterList;
        MeterUsage: MeterUsage;
        MeterUsageAttribution: MeterUsageAttribution;
        MeterUsagePoint: MeterUsagePoint;
        MeterUsageRequest: MeterUsageRequest;
        ModifiedWallet: ModifiedWallet;
        ModifyAction: ModifyAction;
        ModifyAddonParams: ModifyAddonParams;
        ModifyCouponParams: ModifyCouponParams;
        ModifyGroupedInvoicingParams: ModifyGroupedInvoicingParams;
        ModifyInheritanceParams: ModifyInheritanceParams;
        ModifyQuantityParams: ModifyQuantityParams;
        ModifySubscriptionRequest: ModifySubscriptionRequest;
        ModifySubscriptionResponse: ModifySubscriptionResponse;
        ModifyTaxParams: ModifyTaxParams;
        ModifyTrialEndParams: ModifyTrialEndParams;
        ModifyType: ModifyType;
        ModifyWalletRequest: ModifyWalletRequest;
        MultiMeterUsage: MultiMeterUsage;
        MultiMeterUsageRequest: MultiMeterUsageRequest;
        Offset: Offset;
        OnboardingAction: OnboardingAction;
        OnboardingActionType: OnboardingActionType;
        OnboardingActions: OnboardingActions;
        OverrideEntitlement: OverrideEntitlement;
        OverrideLineItem: OverrideLineItem;
        Pagination: Pagination;
        PauseMode: PauseMode;
        PauseStatus: PauseStatus;
        PauseSubscriptionRequest: PauseSubscriptionRequest;
        Payment: Payment;
        PaymentAction: PaymentAction;
        PaymentActionType: PaymentActionType;
        PaymentAttempt: PaymentAttempt;
        PaymentBehavior: PaymentBehavior;
        PaymentDestination: PaymentDestination;
        PaymentGateway: PaymentGateway;
        PaymentGatewayOptions: PaymentGatewayOptions;
        PaymentList: PaymentList;
        PaymentMandateLimit: PaymentMandateLimit;
        PaymentMandateLimits: PaymentMandateLimits;
        PaymentMandateLimitsSetting: PaymentMandateLimitsSetting;
        PaymentMethodType: PaymentMethodType;
        PaymentStatus: PaymentStatus;
        PaymentTerms: PaymentTerms;
        PaymentWebhook: PaymentWebhook;
        PaymentWebhookType: PaymentWebhookType;
        PdfPageSize: PdfPageSize;
        Plan: Plan;
        PlanChangeRequest: PlanChangeRequest;
        PlanChangeResult: PlanChangeResult;
        PlanList: PlanList;
        PlanOfChange: PlanOfChange;
        PlanSearchRequest: PlanSearchRequest;
        PlanSubscriptionCount: PlanSubscriptionCount;
        PlanSummary: PlanSummary;
        PointBucket: PointBucket;
        PortalAnalyticsRequest: PortalAnalyticsRequest;
        PortalConfig: PortalConfig;
        PortalCostRequest: PortalCostRequest;
        PortalListRequest: PortalListRequest;
        PortalSection: PortalSection;
        PortalSession: PortalSession;
        PreparedTaxRate: PreparedTaxRate;
        PreviewInvoiceRequest: PreviewInvoiceRequest;
        Price: Price;
        PriceEntityType: PriceEntityType;
        PriceList: PriceList;
        PriceSearchRequest: PriceSearchRequest;
        PriceSummary: PriceSummary;
        PriceTier: PriceTier;
        PriceType: PriceType;
        PriceUnit: PriceUnit;
        PriceUnitConfig: PriceUnitConfig;
        PriceUnitList: PriceUnitList;
        PriceUnitSearchRequest: PriceUnitSearchRequest;
        PriceUnitType: PriceUnitType;
        ProcessedEvent: ProcessedEvent;
        ProrationBehavior: ProrationBehavior;
        ProrationDetail: ProrationDetail;
        ProrationSummary: ProrationSummary;
        RawEventPayload: RawEventPayload;
        RecentSubscriptions: RecentSubscriptions;
        RecoverWebhookEndpointRequest: RecoverWebhookEndpointRequest;
        RecoveredWebhookDeliveries: RecoveredWebhookDeliveries;
        RegisterMarketplaceAgreementRequest: RegisterMarketplaceAgreementRequest;
        RejectedEventReason: RejectedEventReason;
        RejectedEventWebhook: RejectedEventWebhook;
        RemoveAddonRequest: RemoveAddonRequest;
        ReplacedSubscription: ReplacedSubscription;
        ReportingUnit: ReportingUnit;
        RequestCost: RequestCost;
        ResetUsage: ResetUsage;
        ResumeMode: ResumeMode;
        ResumeSubscriptionRequest: ResumeSubscriptionRequest;
        RetriedWebhook: RetriedWebhook;
        RetryWebhookRequest: RetryWebhookRequest;
        RevenueDashboardRequest: RevenueDashboardRequest;
        RevenueTotals: RevenueTotals;
        RevenueTrend: RevenueTrend;
        RevenueTrendRequest: RevenueTrendRequest;
        RevenueWindow: RevenueWindow;
        RevenueWindowSize: RevenueWindowSize;
        Role: Role;
        RoleAction: RoleAction;
        RoleId: RoleId;
        RoleList: RoleList;
        RolePermissions: RolePermissions;
        RotateWebhookSecretRequest: RotateWebhookSecretRequest;
        RotatedWebhookSecret: RotatedWebhookSecret;
        RoundMode: RoundMode;
        RunScheduledTaskRequest: RunScheduledTaskRequest;
        S3Compression: S3Compression;
        S3Encryption: S3Encryption;
        S3ExportConfig: S3ExportConfig;
        S3JobConfig: S3JobConfig;
        SavedCard: SavedCard;
        SavedPaymentMethod: SavedPaymentMethod;
        SavedPaymentMethods: SavedPaymentMethods;
        ScheduleBackgroundWorkRequest: ScheduleBackgroundWorkRequest;
        ScheduledTask: ScheduledTask;
        ScheduledTaskEntityType: ScheduledTaskEntityType;
        ScheduledTaskInterval: ScheduledTaskInterval;
        ScheduledTaskList: ScheduledTaskList;
        ScheduledTaskRun: ScheduledTaskRun;
        ScheduledTaskRunMode: ScheduledTaskRunMode;
        SecretProvider: SecretProvider;
        SecretType: SecretType;
        ServicePeriodFields: ServicePeriodFields;
        Setting: Setting;
        SettingKey: SettingKey;
        SetupIntent: SetupIntent;
        SetupIntentUsage: SetupIntentUsage;
        SortCondition: SortCondition;
        SortOrder: SortOrder;
        SourceUsage: SourceUsage;
        SpendAlertWebhook: SpendAlertWebhook;
        SpendAlertWebhookType: SpendAlertWebhookType;
        Status: Status;
        StripePaymentOptions: StripePaymentOptions;
        Subscription: Subscription;
        SubscriptionChangePreview: SubscriptionChangePreview;
        SubscriptionChangeRequest: SubscriptionChangeRequest;
        SubscriptionChangeResult: SubscriptionChangeResult;
        SubscriptionConfig: SubscriptionConfig;
        SubscriptionConfigSetting: SubscriptionConfigSetting;
        SubscriptionCouponInput: SubscriptionCouponInput;
        SubscriptionDetails: SubscriptionDetails;
        SubscriptionEntitlements: SubscriptionEntitlements;
        SubscriptionInheritance: SubscriptionInheritance;
        SubscriptionLineItem: SubscriptionLineItem;
        SubscriptionLineItemEntityType: SubscriptionLineItemEntityType;
        SubscriptionLineItemList: SubscriptionLineItemList;
        SubscriptionLineItemSearchRequest: SubscriptionLineItemSearchRequest;
        SubscriptionList: SubscriptionList;
        SubscriptionPause: SubscriptionPause;
        SubscriptionPauseList: SubscriptionPauseList;
        SubscriptionPauseResult: SubscriptionPauseResult;
        SubscriptionPhase: SubscriptionPhase;
        SubscriptionPhaseWebhook: SubscriptionPhaseWebhook;
        SubscriptionPhaseWebhookType: SubscriptionPhaseWebhookType;
        SubscriptionSchedule: SubscriptionSchedule;
        SubscriptionScheduleList: SubscriptionScheduleList;
        SubscriptionScheduleStatus: SubscriptionScheduleStatus;
        SubscriptionScheduleType: SubscriptionScheduleType;
        SubscriptionSearchRequest: SubscriptionSearchRequest;
        SubscriptionStatus: SubscriptionStatus;
        SubscriptionSummary: SubscriptionSummary;
        SubscriptionType: SubscriptionType;
        SubscriptionUsage: SubscriptionUsage;
        SubscriptionUsageCharge: SubscriptionUsageCharge;
        SubscriptionUsageRequest: SubscriptionUsageRequest;
        SubscriptionWebhook: SubscriptionWebhook;
        SubscriptionWebhookType: SubscriptionWebhookType;
        SyncConfig: SyncConfig;
        SyncEntityType: SyncEntityType;
        SyncIntegrationRequest: SyncIntegrationRequest;
        SyncMethod: SyncMethod;
        Task: Task;
        TaskDownload: TaskDownload;
        TaskEntityType: TaskEntityType;
        TaskError: TaskError;
        TaskErrorList: TaskErrorList;
        TaskFileType: TaskFileType;
        TaskList: TaskList;
        TaskResult: TaskResult;
        TaskStatus: TaskStatus;
        TaskType: TaskType;
        TaxApplied: TaxApplied;
        TaxAssociation: TaxAssociation;
        TaxAssociationList: TaxAssociationList;
        TaxRate: TaxRate;
        TaxRateEntityType: TaxRateEntityType;
        TaxRateList: TaxRateList;
        TaxRateOverride: TaxRateOverride;
        TaxRateScope: TaxRateScope;
        TaxRateStatus: TaxRateStatus;
        TaxRateType: TaxRateType;
        Tenant: Tenant;
        TenantAddress: TenantAddress;
        TenantBilling: TenantBilling;
        TenantBillingDetails: TenantBillingDetails;
        TenantConfig: TenantConfig;
        TenantConfigSetting: TenantConfigSetting;
        TenantId: TenantId;
        TerminatedWallet: TerminatedWallet;
        TestClock: TestClock;
        TestClockList: TestClockList;
        TestClockStatus: TestClockStatus;
        TestWebhookEndpointRequest: TestWebhookEndpointRequest;
        TierMode: TierMode;
        TimeOfDay: TimeOfDay;
        TopUpWalletRequest: TopUpWalletRequest;
        TopUpWalletResult: TopUpWalletResult;
        TransformQuantity: TransformQuantity;
        TrialEndAction: TrialEndAction;
        UnlinkIntegrationRequest: UnlinkIntegrationRequest;
        UpcomingCreditGrants: UpcomingCreditGrants;
        UpdateAddonRequest: UpdateAddonRequest;
        UpdateAlertSettingRequest: UpdateAlertSettingRequest;
        UpdateConnectionRequest: UpdateConnectionRequest;
        UpdateCostsheetRequest: UpdateCostsheetRequest;
        UpdateCouponRequest: UpdateCouponRequest;
        UpdateCreditGrantRequest: UpdateCreditGrantRequest;
        UpdateCustomerRequest: UpdateCustomerRequest;
        UpdateEntitlementRequest: UpdateEntitlementRequest;
        UpdateEnvironmentRequest: UpdateEnvironmentRequest;
        UpdateFeatureRequest: UpdateFeatureRequest;
        UpdateInvoicePaymentRequest: UpdateInvoicePaymentRequest;
        UpdateInvoiceRequest: UpdateInvoiceRequest;
        UpdateMeterRequest: UpdateMeterRequest;
        UpdatePaymentRequest: UpdatePaymentRequest;
        UpdatePlanRequest: UpdatePlanRequest;
        UpdatePortalInfoRequest: UpdatePortalInfoRequest;
        UpdatePriceRequest: UpdatePriceRequest;
        UpdatePriceUnitRequest: UpdatePriceUnitRequest;
        UpdateScheduledTaskRequest: UpdateScheduledTaskRequest;
        UpdateServiceAccountRequest: UpdateServiceAccountRequest;
        UpdateSettingRequest: UpdateSettingRequest;
        UpdateSubscriptionLineItemRequest: UpdateSubscriptionLineItemRequest;
        UpdateSubscriptionRequest: UpdateSubscriptionRequest;
        UpdateTaskStatusRequest: UpdateTaskStatusRequest;
        UpdateTaxAssociationRequest: UpdateTaxAssociationRequest;
        UpdateTaxRateRequest: UpdateTaxRateRequest;
        UpdateTenantRequest: UpdateTenantRequest;
        UpdateUserRequest: UpdateUserRequest;
        UpdateUserRolesRequest: UpdateUserRolesRequest;
        UpdateWalletRequest: UpdateWalletRequest;
        UpdateWebhookEndpointRequest: UpdateWebhookEndpointRequest;
        UpdatedAt: UpdatedAt;
        UsageAnalyticItem: UsageAnalyticItem;
        UsageAnalyticPoint: UsageAnalyticPoint;
        UsageAnalytics: UsageAnalytics;
        UsageAnalyticsRequest: UsageAnalyticsRequest;
        UsageAuthorization: UsageAuthorization;
        UsageBalanceCheck: UsageBalanceCheck;
        UsageBreakdown: UsageBreakdown;
        UsageDenialReason: UsageDenialReason;
        UsageEntitlementCheck: UsageEntitlementCheck;
        UsageGroup: UsageGroup;
        UsagePeriod: UsagePeriod;
        UsageRecord: UsageRecord;
        UsageRecordList: UsageRecordList;
        UsageRecordSearchRequest: UsageRecordSearchRequest;
        UsageRecordSync: UsageRecordSync;
        UsageResult: UsageResult;
        User: User;
        UserList: UserList;
        UserSearchRequest: UserSearchRequest;
        UserSummary: UserSummary;
        UserType: UserType;
        ValuesByProperty: ValuesByProperty;
        VoidInvoiceRequest: VoidInvoiceRequest;
        Wallet: Wallet;
        WalletAlertWebhook: WalletAlertWebhook;
        WalletAlertWebhookType: WalletAlertWebhookType;
        WalletBalance: WalletBalance;
        WalletBalanceAlertSetting: WalletBalanceAlertSetting;
        WalletConfig: WalletConfig;
        WalletList: WalletList;
        WalletModificationType: WalletModificationType;
        WalletPriceType: WalletPriceType;
        WalletReferenceType: WalletReferenceType;
        WalletSearchRequest: WalletSearchRequest;
        WalletStatus: WalletStatus;
        WalletSummary: WalletSummary;
        WalletTransaction: WalletTransaction;
        WalletTransactionList: WalletTransactionList;
        WalletTransactionReason: WalletTransactionReason;
        WalletTransactionSearchRequest: WalletTransactionSearchRequest;
        WalletTransactionStatus: WalletTransactionStatus;
        WalletTransactionType: WalletTransactionType;
        WalletTransactionUpdateWebhook: WalletTransactionUpdateWebhook;
        WalletTransactionWebhook: WalletTransactionWebhook;
        WalletType: WalletType;
        WalletWebhook: WalletWebhook;
        WalletWebhookType: WalletWebhookType;
        WebhookAttempt: WebhookAttempt;
        WebhookCheckoutSession: WebhookCheckoutSession;
        WebhookCreditNote: WebhookCreditNote;
        WebhookCustomer: WebhookCustomer;
        WebhookDashboard: WebhookDashboard;
        WebhookDelivery: WebhookDelivery;
        WebhookDeliveryDetails: WebhookDeliveryDetails;
        WebhookDeliveryList: WebhookDeliveryList;
        WebhookDeliveryStatus: WebhookDeliveryStatus;
        WebhookEndpoint: WebhookEndpoint;
        WebhookEndpointList: WebhookEndpointList;
        WebhookEntitlement: WebhookEntitlement;
        WebhookEventType: WebhookEventType;
        WebhookFeature: WebhookFeature;
        WebhookHeaders: WebhookHeaders;
        WebhookInvoice: WebhookInvoice;
        WebhookInvoiceLineItem: WebhookInvoiceLineItem;
        WebhookPayment: WebhookPayment;
        WebhookRejectedEvent: WebhookRejectedEvent;
        WebhookSubscription: WebhookSubscription;
        WebhookSubscriptionPhase: WebhookSubscriptionPhase;
        WebhookWallet: WebhookWallet;
        WebhookWalletAlert: WebhookWalletAlert;
        WebhookWalletTransaction: WebhookWalletTransaction;
        WindowSize: WindowSize;
        WorkflowActivity: WorkflowActivity;
        WorkflowActivityStatus: WorkflowActivityStatus;
        WorkflowBatchRequest: WorkflowBatchRequest;
        WorkflowDetails: WorkflowDetails;
        WorkflowExecution: WorkflowExecution;
        WorkflowExecutionList: WorkflowExecutionList;
        WorkflowExecutions: WorkflowExecutions;
        WorkflowRunKey: WorkflowRunKey;
        WorkflowRunSummary: WorkflowRunSummary;
        WorkflowSearchRequest: WorkflowSearchRequest;
        WorkflowStarted: WorkflowStarted;
        WorkflowStatus: WorkflowStatus;
        WorkflowTimeline: WorkflowTimeline;
        WorkflowTimelineEvent: WorkflowTimelineEvent;
        WorkflowTimelineEventType: WorkflowTimelineEventType;
    };
    responses: {
        /** @description Something else already has this unique value, or the same work is already under way. Or: A request with this `Idempotency-Key` is still running. */
        AlreadyExistsOrIdempotencyKeyInUse: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Error;
            };
        };
        /** @description A call to another service failed. Or: An unexpected failure. Nothing was changed; quote the request id when you report it. */
        HttpClientErrorOrInternalError: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Error;
            };
        };
        /** @description A request with this `Idempotency-Key` is still running. */
        IdempotencyKeyInUse: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Error;
            };
        };
        /** @description This `Idempotency-Key` was used for another request. */
        IdempotencyKeyReused: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Error;
            };
        };
        /** @description An unexpected failure. Nothing was changed; quote the request id when you report it. */
        InternalError: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Error;
            };
        };
        /** @description The request is well-formed, but the state of the object does not allow it. Or: The request is malformed or breaks a rule; `details` names every faulty field. */
        InvalidOperationOrValidationError: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Error;
            };
        };
        /** @description There is no such object in this environment. */
        NotFound: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Error;
            };
        };
        /** @description This server does not offer the operation. */
        NotImplemented: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Error;
            };
        };
        /** @description The key is valid but its roles do not allow this. */
        PermissionDenied: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Error;
            };
        };
        /** @description Something the server depends on is not available right now; try again. */
        ServiceUnavailable: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Error;
            };
        };
        /** @description The rate limit of this key is used up; wait as long as `Retry-After` says. */
        TooManyRequests: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Error;
            };
        };
        /** @description No API key was sent, or it is unknown, expired or revoked. */
        Unauthenticated: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Error;
            };
        };
        /** @description The body is not JSON. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Error;
            };
        };
        /** @description The request is malformed or breaks a rule; `details` names every faulty field. */
        ValidationError: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Error;
            };
        };
    };
    parameters: {
        /** @description Only what is at or before this instant. */
        EndTime: string;
        /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
        EnvironmentIdHeader: string;
        /** @description Related objects to include, separated by commas. */
        Expand: string;
        /** @description Id of the object. */
        Id: string;
        /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
        IdempotencyKeyHeader: string;
        /** @description Page size, 1 to 1000. */
        Limit: number;
        /** @description How many records to skip. */
        Offset: number;
        /** @description Direction of the sort, newest first by default. */
        Order: SortOrder;
        /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
        RequestIdHeader: string;
        /** @description Name of the field to sort by. */
        Sort: string;
        /** @description Only what is at or after this instant. */
        StartTime: string;
        /** @description Only records in this state of their life. Without it, records in use. */
        Status: Status;
        /** @description Id of the event. A repetition has the same one, so remember it to do nothing twice. */
        WebhookId: string;
        /** @description `v1,` and the base64 of an HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}` with the secret of the endpoint as key. Several, separated by spaces, while the secret is being rotated; one match is enough. */
        WebhookSignature: string;
        /** @description When this attempt was made, as Unix time in seconds. Refuse requests that are older than five minutes. */
        WebhookTimestamp: string;
    };
    requestBodies: never;
    headers: {
        /** @description `true` when this is the stored answer of an earlier request with the same `Idempotency-Key`. */
        "Idempotency-Replayed": "true";
        /** @description How many seconds to wait before trying again. */
        "Retry-After": number;
        /** @description How many requests this key may make per minute. */
        "X-RateLimit-Limit": number;
        /** @description How many of them are left in the current minute. */
        "X-RateLimit-Remaining": number;
        /** @description Unix time in seconds at which the count starts again. */
        "X-RateLimit-Reset": number;
        /** @description Id of this request; quote it when asking for help. */
        "X-Request-ID": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAddons: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only records in this state of their life. Without it, records in use. */
                status?: components["parameters"]["Status"];
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
                /** @description Related objects to include, separated by commas. */
                expand?: components["parameters"]["Expand"];
                /** @description Only what is at or after this instant. */
                start_time?: components["parameters"]["StartTime"];
                /** @description Only what is at or before this instant. */
                end_time?: components["parameters"]["EndTime"];
                /** @description Only these addons. Repeat the parameter for several. */
                addon_ids?: string[];
                /** @description Only addons with one of these lookup keys. Repeat the parameter for several. */
                lookup_keys?: string[];
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of addons. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddonList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAddon: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateAddonRequest;
            };
        };
        responses: {
            /** @description The addon as stored. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Addon;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAddonByLookupKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Your own key of the addon. */
                lookup_key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The addon. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Addon;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryAddon: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AddonSearchRequest;
            };
        };
        responses: {
            /** @description One page of addons. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddonList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAddon: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The addon. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Addon;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateAddon: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateAddonRequest;
            };
        };
        responses: {
            /** @description The addon after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Addon;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteAddon: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The addon is archived. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAddonCreditGrants: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The grants of the addon. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AllCreditGrants;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAddonEntitlements: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entitlements of the addon. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AllEntitlements;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryAlertLog: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AlertLogSearchRequest;
            };
        };
        responses: {
            /** @description One page of changes. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AlertLogList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAlertSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateAlertSettingRequest;
            };
        };
        responses: {
            /** @description The setting as stored. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AlertSetting;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryAlertSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AlertSettingSearchRequest;
            };
        };
        responses: {
            /** @description One page of settings. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AlertSettingList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAlertSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AlertSetting;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateAlertSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateAlertSettingRequest;
            };
        };
        responses: {
            /** @description The setting after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AlertSetting;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteAlertSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting is archived. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAuditLogs: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
                /** @description Only what is at or after this instant. */
                start_time?: components["parameters"]["StartTime"];
                /** @description Only what is at or before this instant. */
                end_time?: components["parameters"]["EndTime"];
                /** @description Only changes of this kind of object. */
                entity_type?: string;
                /** @description Only changes of this object. */
                entity_id?: string;
                /** @description Only what this user or customer did. */
                actor_id?: string;
                /** @description Only what this kind of actor did. */
                actor_type?: AuditActorType;
                /** @description Only this kind of change. */
                action?: AuditAction;
                /** @description Only what came of the request with this id. */
                request_id?: string;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entries. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AuditLogList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAuditLog: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AuditLogEntry;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCheckoutSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateCheckoutSessionRequest;
            };
        };
        responses: {
            /** @description The session; send the customer to `payment_action.url`. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CheckoutSession;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["HttpClientErrorOrInternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCheckoutSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CheckoutSession;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCheckoutSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is archived. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listConnections: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only records in this state of their life. Without it, records in use. */
                status?: components["parameters"]["Status"];
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
                /** @description Only connections to this system. */
                provider_type?: IntegrationProvider;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of connections. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectionList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createConnection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateConnectionRequest;
            };
        };
        responses: {
            /** @description The connection as stored, without its credentials. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Connection;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["HttpClientErrorOrInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryConnection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConnectionSearchRequest;
            };
        };
        responses: {
            /** @description One page of connections. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectionList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getConnection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Connection;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateConnection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateConnectionRequest;
            };
        };
        responses: {
            /** @description The connection after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Connection;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["HttpClientErrorOrInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteConnection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection is archived. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCostsheet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateCostsheetRequest;
            };
        };
        responses: {
            /** @description The costsheet as stored. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CostsheetResult;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getActiveCostsheet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The active costsheet. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Costsheet;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDetailedCostAnalytics: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CostAnalyticsRequest;
            };
        };
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CostAnalytics;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryCostsheet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CostsheetSearchRequest;
            };
        };
        responses: {
            /** @description One page of costsheets. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CostsheetList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCostsheet: {
        parameters: {
            query?: {
                /** @description Related objects to include, separated by commas. */
                expand?: components["parameters"]["Expand"];
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The costsheet. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CostsheetDetails;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCostsheet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateCostsheetRequest;
            };
        };
        responses: {
            /** @description The costsheet after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CostsheetResult;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCostsheet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The costsheet is deleted. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CostsheetDeleted;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCoupons: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only records in this state of their life. Without it, records in use. */
                status?: components["parameters"]["Status"];
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
                /** @description Only these coupons. Repeat the parameter for several. */
                coupon_ids?: string[];
                /** @description Only coupons with one of these codes. Repeat the parameter for several. */
                coupon_codes?: string[];
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of coupons. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CouponList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCoupon: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateCouponRequest;
            };
        };
        responses: {
            /** @description The coupon as stored. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Coupon;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCouponAssociations: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
                /** @description Related objects to include, separated by commas. */
                expand?: components["parameters"]["Expand"];
                /** @description Only associations of these subscriptions. Repeat the parameter for several. */
                subscription_ids?: string[];
                /** @description Only associations of these coupons. Repeat the parameter for several. */
                coupon_ids?: string[];
                /** @description Only associations that hold now. */
                active_only?: boolean;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of associations. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CouponAssociationList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCouponAssociation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The association. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CouponAssociation;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCouponByCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Code of the coupon; case does not matter. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coupon. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Coupon;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryCoupon: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CouponSearchRequest;
            };
        };
        responses: {
            /** @description One page of coupons. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CouponList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCoupon: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coupon. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Coupon;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCoupon: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateCouponRequest;
            };
        };
        responses: {
            /** @description The coupon after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Coupon;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCoupon: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coupon is archived. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCreditGrants: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only grants in this state of their life. Without it, archived grants are included. */
                status?: Status;
                /** @description Name of the field to sort by. */
                sort?: components["parameters"]["Sort"];
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
                /** @description Only what is at or after this instant. */
                start_time?: components["parameters"]["StartTime"];
                /** @description Only what is at or before this instant. */
                end_time?: components["parameters"]["EndTime"];
                /** @description Only grants of these plans. Repeat the parameter for several. */
                plan_ids?: string[];
                /** @description Only grants of these addons. Repeat the parameter for several. */
                addon_ids?: string[];
                /** @description Only grants of these subscriptions. Repeat the parameter for several. */
                subscription_ids?: string[];
                /** @description Only these grants. Repeat the parameter for several. */
                credit_grant_ids?: string[];
                /** @description Only templates of plans or addons, or only live grants. */
                scope?: CreditGrantScope;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of credit grants. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditGrantList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCreditGrant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateCreditGrantRequest;
            };
        };
        responses: {
            /** @description The grant as stored. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditGrant;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCreditGrant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The grant. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditGrant;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCreditGrant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateCreditGrantRequest;
            };
        };
        responses: {
            /** @description The grant after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditGrant;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCreditGrant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": DeleteCreditGrantRequest;
            };
        };
        responses: {
            /** @description The grant has ended, or will end. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCreditNotes: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only records in this state of their life. Without it, records in use. */
                status?: components["parameters"]["Status"];
                /** @description Name of the field to sort by. */
                sort?: components["parameters"]["Sort"];
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
                /** @description Related objects to include, separated by commas. */
                expand?: components["parameters"]["Expand"];
                /** @description Only what is at or after this instant. */
                start_time?: components["parameters"]["StartTime"];
                /** @description Only what is at or before this instant. */
                end_time?: components["parameters"]["EndTime"];
                /** @description Only these credit notes. Repeat the parameter for several. */
                credit_note_ids?: string[];
                /** @description Only credit notes on this invoice. */
                invoice_id?: string;
                /** @description Only credit notes in one of these statuses. */
                credit_note_status?: CreditNoteStatus[];
                /** @description Only credit notes of this type. */
                credit_note_type?: CreditNoteType;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of credit notes. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditNoteList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCreditNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateCreditNoteRequest;
            };
        };
        responses: {
            /** @description The credit note, or the one that exists under this key. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditNote;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCreditNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credit note. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditNote;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    processCreditNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credit note, in effect. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditNoteResult;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    voidCreditNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credit note, voided. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditNoteResult;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPortalCostAnalytics: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PortalCostRequest;
            };
        };
        responses: {
            /** @description Cost and revenue. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CostAnalytics;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPortalUsageAnalytics: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PortalAnalyticsRequest;
            };
        };
        responses: {
            /** @description Usage and cost. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UsageAnalytics;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPortalConfig: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Look and content. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PortalConfig;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPortalInfo: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updatePortalInfo: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdatePortalInfoRequest;
            };
        };
        responses: {
            /** @description The customer after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPortalInvoices: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PortalListRequest;
            };
        };
        responses: {
            /** @description One page of invoices. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoiceList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPortalInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPortalInvoicePdf: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoicePdfLink;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPortalSubscriptions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PortalListRequest;
            };
        };
        responses: {
            /** @description One page of subscriptions. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPortalSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Subscription;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPortalUsage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The usage. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerUsageSummary;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPortalWallets: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PortalListRequest;
            };
        };
        responses: {
            /** @description One page of wallets. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WalletList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPortalWallet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wallet. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Wallet;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPortalWalletTransactions: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of transactions. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WalletTransactionList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only records in this state of their life. Without it, records in use. */
                status?: components["parameters"]["Status"];
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
                /** @description Related objects to include, separated by commas. */
                expand?: components["parameters"]["Expand"];
                /** @description Only these customers. Repeat the parameter for several. */
                customer_ids?: string[];
                /** @description Only customers with one of these external ids. Repeat the parameter for several. */
                external_ids?: string[];
                /** @description Only the customer with this external id. */
                external_id?: string;
                /** @description Only customers with exactly this email address. */
                email?: string;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of customers. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: {
                /** @description Id of the customer. */
                id?: string;
                /** @description Your own id of the customer. */
                external_customer_id?: string;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateCustomerRequest;
            };
        };
        responses: {
            /** @description The customer after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateCustomerRequest;
            };
        };
        responses: {
            /** @description The customer as stored. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCustomerByExternalId: {
        parameters: {
            query?: {
                /** @description Related objects to include, separated by commas. */
                expand?: components["parameters"]["Expand"];
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Your own id of the customer. */
                external_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCustomerEntitlementsByExternalID: {
        parameters: {
            query?: {
                /** @description Only these features. Repeat the parameter for several. */
                feature_ids?: string[];
                /** @description Only these subscriptions count. Repeat the parameter for several. */
                subscription_ids?: string[];
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Your own id of the customer. */
                external_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The features and their sources. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerEntitlements;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSubscriptionsForCustomer: {
        parameters: {
            query?: {
                /** @description Related objects to include, separated by commas. */
                expand?: components["parameters"]["Expand"];
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Your own id of the customer. */
                external_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscriptions. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPortalSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Your own id of the customer. */
                external_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PortalSession;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CustomerSearchRequest;
            };
        };
        responses: {
            /** @description One page of customers. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCustomerUsageSummary: {
        parameters: {
            query?: {
                /** @description Id of the customer. */
                customer_id?: string;
                /** @description Your own id of the customer. */
                customer_lookup_key?: string;
                /** @description Only these features. Repeat the parameter for several. */
                feature_ids?: string[];
                /** @description Only features with one of these keys. Repeat the parameter for several. */
                feature_lookup_keys?: string[];
                /** @description Only what these subscriptions include. Repeat the parameter for several. */
                subscription_ids?: string[];
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Allowances and usage. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerUsageSummary;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCustomerWallets: {
        parameters: {
            query?: {
                /** @description Related objects to include, separated by commas. */
                expand?: components["parameters"]["Expand"];
                /** @description Id of the customer. */
                id?: string;
                /** @description Your own id of the customer. */
                lookup_key?: string;
                /** @description Add the real-time balances. */
                include_real_time_balance?: boolean;
                /** @description Accept stored real-time balances. */
                from_cache?: boolean;
            };
            header?: {
                /** @description How old a stored balance may be, in seconds; an older one is computed again. */
                "x-max-live"?: number;
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wallets. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerWallets;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCustomer: {
        parameters: {
            query?: {
                /** @description Related objects to include, separated by commas. */
                expand?: components["parameters"]["Expand"];
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCustomerById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateCustomerRequest;
            };
        };
        responses: {
            /** @description The customer after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer is archived. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCustomerEntitlements: {
        parameters: {
            query?: {
                /** @description Only these features. Repeat the parameter for several. */
                feature_ids?: string[];
                /** @description Only these subscriptions count. Repeat the parameter for several. */
                subscription_ids?: string[];
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The features and their sources. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerEntitlements;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCustomerUpcomingGrants: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instalments to come. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpcomingCreditGrants;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCustomerInvoiceSummary: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Totals per currency. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerInvoiceSummaries;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWalletsByCustomerId: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wallets. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerWallets;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRevenueDashboard: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RevenueDashboardRequest;
            };
        };
        responses: {
            /** @description Totals and one page of customers. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerRevenueList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDashboardRevenues: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DashboardRevenuesRequest;
            };
        };
        responses: {
            /** @description The overview. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DashboardRevenues;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEntitlements: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only records in this state of their life. Without it, records in use. */
                status?: components["parameters"]["Status"];
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
                /** @description Related objects to include, separated by commas. */
                expand?: components["parameters"]["Expand"];
                /** @description Only what is at or after this instant. */
                start_time?: components["parameters"]["StartTime"];
                /** @description Only what is at or before this instant. */
                end_time?: components["parameters"]["EndTime"];
                /** @description Only entitlements that this kind of thing grants. */
                entity_type?: EntitlementEntityType;
                /** @description Only entitlements of these plans, addons or subscriptions. Repeat the parameter for several. */
                entity_ids?: string[];
                /** @description Only entitlements to these features. Repeat the parameter for several. */
                feature_ids?: string[];
                /** @description Only entitlements to this kind of feature. */
                feature_type?: FeatureType;
                /** @description Only entitlements that are on, or off. */
                is_enabled?: boolean;
                /** @description Only entitlements with quota windows, or without. */
                has_grant_config?: boolean;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entitlements. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EntitlementList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createEntitlement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateEntitlementRequest;
            };
        };
        responses: {
            /** @description The entitlement as stored. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Entitlement;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createEntitlementsBulk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateEntitlementsBulkRequest;
            };
        };
        responses: {
            /** @description The entitlements as stored, in the order they were sent. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EntitlementsBulkResult;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryEntitlement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": EntitlementSearchRequest;
            };
        };
        responses: {
            /** @description One page of entitlements. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EntitlementList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEntitlement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entitlement. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Entitlement;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateEntitlement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateEntitlementRequest;
            };
        };
        responses: {
            /** @description The entitlement after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Entitlement;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteEntitlement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entitlement is archived. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEnvironments: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of environments. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EnvironmentList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createEnvironment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateEnvironmentRequest;
            };
        };
        responses: {
            /** @description The environment as stored. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Environment;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEnvironment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environment. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Environment;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateEnvironment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateEnvironmentRequest;
            };
        };
        responses: {
            /** @description The environment after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Environment;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    cloneEnvironment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CloneEnvironmentRequest;
            };
        };
        responses: {
            /** @description The copy has started. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowStarted;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Only what is at or after this instant. */
                start_time?: components["parameters"]["StartTime"];
                /** @description Only what is at or before this instant. */
                end_time?: components["parameters"]["EndTime"];
                /** @description Only events of this customer. */
                external_customer_id?: string;
                /** @description Only events of this name. */
                event_name?: string;
                /** @description Only the event with this id. */
                event_id?: string;
                /** @description Only events from this source. */
                source?: string;
                /** @description Allowed values per property, as `model:large,small;region:eu`. */
                property_filters?: string;
                /** @description What to sort by. */
                sort?: EventSortField;
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
                /** @description Page size. 0, and anything over 50, means 50. */
                page_size?: number;
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description `iter_last_key` of an earlier answer, to go on to older events. */
                iter_last_key?: string;
                /** @description `iter_first_key` of an earlier answer, to look for newer events. It wins over `iter_last_key`. */
                iter_first_key?: string;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetEventsResponse;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    ingestEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": IngestEventRequest;
            };
        };
        responses: {
            /** @description The event is stored, or was already. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IngestEventResponse;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUsageAnalytics: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UsageAnalyticsRequest;
            };
        };
        responses: {
            /** @description Usage and cost. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UsageAnalytics;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    ingestEventsBulk: {
        parameters: {
            query?: {
                /**
                 * @description Whether the answer tells what became of each event. Without it nothing but texts is in the answer, which is all that the official clients understand.
                 * @example true
                 */
                results?: boolean;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BulkIngestEventRequest;
            };
        };
        responses: {
            /** @description The events are stored, except those that conflict with earlier ones. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BulkIngestEventResponse;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getHuggingfaceInferenceData: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": HuggingFaceBillingRequest;
            };
        };
        responses: {
            /** @description The costs. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HuggingFaceBillingResponse;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEvent: {
        parameters: {
            query: {
                /** @description Id of the event. */
                id: string;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event and its trace. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EventLookup;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEventMonitoring: {
        parameters: {
            query?: {
                /** @description Only what is at or after this instant. */
                start_time?: components["parameters"]["StartTime"];
                /** @description Only what is at or before this instant. */
                end_time?: components["parameters"]["EndTime"];
                /** @description Gives `points` per window of this width. */
                window_size?: WindowSize;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Numbers of events. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EventMonitoring;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRawEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": GetEventsRequest;
            };
        };
        responses: {
            /** @description One page of events. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetEventsResponse;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    ingestRawEventsBulk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BulkIngestRawEventRequest;
            };
        };
        responses: {
            /** @description The records are stored. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BulkIngestRawEventResponse;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUsageStatistics: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": GetUsageRequest;
            };
        };
        responses: {
            /** @description The quantity. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetUsageResponse;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUsageByMeter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": GetUsageByMeterRequest;
            };
        };
        responses: {
            /** @description The quantity. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetUsageResponse;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFeatures: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only features in this state of their life. Without it, those in use and archived ones. */
                status?: Status;
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
                /** @description Related objects to include, separated by commas. */
                expand?: components["parameters"]["Expand"];
                /** @description Only what is at or after this instant. */
                start_time?: components["parameters"]["StartTime"];
                /** @description Only what is at or before this instant. */
                end_time?: components["parameters"]["EndTime"];
                /** @description Only these features. Repeat the parameter for several. */
                feature_ids?: string[];
                /** @description Only features counted by these meters. Repeat the parameter for several. */
                meter_ids?: string[];
                /** @description Only the feature with this key. */
                lookup_key?: string;
                /** @description Only features with one of these keys. Repeat the parameter for several. */
                lookup_keys?: string[];
                /** @description Only features whose name contains this text; case does not matter. */
                name_contains?: string;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of features. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FeatureList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createFeature: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateFeatureRequest;
            };
        };
        responses: {
            /** @description The feature as stored. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Feature;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryFeature: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FeatureSearchRequest;
            };
        };
        responses: {
            /** @description One page of features. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FeatureList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getFeature: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feature. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Feature;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateFeature: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateFeatureRequest;
            };
        };
        responses: {
            /** @description The feature after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Feature;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteFeature: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feature is archived. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    cloneFeature: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CloneFeatureRequest;
            };
        };
        responses: {
            /** @description The copy. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Feature;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateGroupRequest;
            };
        };
        responses: {
            /** @description The group as stored. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Group;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": GroupSearchRequest;
            };
        };
        responses: {
            /** @description One page of groups. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GroupList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Group;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group is archived. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getIntegrationConfig: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The providers. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IntegrationConfig;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    linkIntegrationMapping: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": LinkIntegrationRequest;
            };
        };
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IntegrationLink;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    delinkIntegrationMapping: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UnlinkIntegrationRequest;
            };
        };
        responses: {
            /** @description The link is gone. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEntityIntegrationMappings: {
        parameters: {
            query: {
                /** @description Kind of the object. */
                entity_type: IntegrationEntityType;
                /** @description Id of the object. */
                entity_id: string;
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of links. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EntityIntegrationMappingList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    syncIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SyncIntegrationRequest;
            };
        };
        responses: {
            /** @description The work was started. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["HttpClientErrorOrInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only records in this state of their life. Without it, records in use. */
                status?: components["parameters"]["Status"];
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
                /** @description Related objects to include, separated by commas. */
                expand?: components["parameters"]["Expand"];
                /** @description Only what is at or after this instant. */
                start_time?: components["parameters"]["StartTime"];
                /** @description Only what is at or before this instant. */
                end_time?: components["parameters"]["EndTime"];
                /** @description Only these invoices. Repeat the parameter for several. */
                invoice_ids?: string[];
                /** @description Only invoices of this customer. */
                customer_id?: string;
                /** @description Only invoices of the customer with this id of yours. */
                external_customer_id?: string;
                /** @description Only invoices of this subscription. */
                subscription_id?: string;
                /** @description Only invoices for subscriptions that these customers use. Repeat the parameter for several. */
                subscription_customer_id?: string[];
                /** @description Only invoices of this type. */
                invoice_type?: InvoiceType;
                /** @description Only invoices in one of these statuses; without it, all but skipped ones. */
                invoice_status?: InvoiceStatus[];
                /** @description Only invoices in one of these payment statuses. */
                payment_status?: PaymentStatus[];
                /** @description Only invoices with this cause. */
                billing_reason?: InvoiceBillingReason;
                /** @description Only invoices in this currency. */
                currency?: Currency;
                /** @description Only invoices with a larger amount due. */
                amount_due_gt?: number;
                /** @description Only invoices of which more is left to pay. */
                amount_remaining_gt?: number;
                /** @description Only periods that start at or after this instant. */
                period_start_gte?: string;
                /** @description Only periods that start at or before this instant. */
                period_start_lte?: string;
                /** @description Only periods that end at or after this instant. */
                period_end_gte?: string;
                /** @description Only periods that end at or before this instant. */
                period_end_lte?: string;
                /** @description Answer without lines, which is faster. */
                skip_line_items?: boolean;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of invoices. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoiceList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateInvoiceRequest;
            };
        };
        responses: {
            /** @description The invoice, finalized. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getInvoicePreview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PreviewInvoiceRequest;
            };
        };
        responses: {
            /** @description The invoice as it would be; its id is not stored. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InvoiceSearchRequest;
            };
        };
        responses: {
            /** @description One page of invoices. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoiceList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getInvoice: {
        parameters: {
            query?: {
                /** @description Related objects to include, separated by commas. */
                expand?: components["parameters"]["Expand"];
                /** @description Split usage by these facts of the events: `source`, `feature_id` or `properties.<name>`. Separate several by commas. */
                group_by?: string[];
                /** @description The older way to split usage by source; fills `usage_analytics`. */
                expand_by_source?: boolean;
                /** @description Compute the split from the events instead of stored figures. */
                force_runtime_recalculation?: boolean;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateInvoiceRequest;
            };
        };
        responses: {
            /** @description The invoice after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    triggerInvoiceCommsWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event will be delivered. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    computeInvoice: {
        parameters: {
            query?: {
                /** @description Wait for the work and answer with the invoice. */
                sync?: boolean;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The computed invoice, with `sync=true`. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoiceComputation;
                };
            };
            /** @description The work has been started. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoiceJob;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    finalizeInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateInvoicePaymentStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateInvoicePaymentRequest;
            };
        };
        responses: {
            /** @description The invoice after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    attemptInvoicePayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attempt was made; read the invoice for the outcome. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["HttpClientErrorOrInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getInvoicePdf: {
        parameters: {
            query?: {
                /** @description Answer with an address instead of the document. */
                url?: boolean;
                /** @description Make the document again even if it is stored. */
                force_generate?: boolean;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document, or its address. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/json": InvoicePdfLink;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    recalculateInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The work has been started. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoiceJob;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    recalculateInvoiceV2: {
        parameters: {
            query?: {
                /** @description Finalize it as well. */
                finalize?: boolean;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice after computing. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    voidInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": VoidInvoiceRequest;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    triggerInvoiceWebhook: {
        parameters: {
            query?: {
                /** @description Which event to send; `invoice.update.finalized` by default. */
                event_name?: InvoiceWebhookEvent;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event will be delivered. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoiceWebhookResult;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    registerMarketplaceAgreement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RegisterMarketplaceAgreementRequest;
            };
        };
        responses: {
            /** @description The links that were made. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MarketplaceAgreement;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryMultiMeterUsage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MultiMeterUsageRequest;
            };
        };
        responses: {
            /** @description The quantities. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MultiMeterUsage;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDetailedMeterUsageAnalytics: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DetailedMeterUsageRequest;
            };
        };
        responses: {
            /** @description Usage and cost. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UsageAnalytics;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryMeterUsage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MeterUsageRequest;
            };
        };
        responses: {
            /** @description The quantity. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MeterUsage;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMeters: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only meters in this state of their life. Without it, those in use and archived ones. */
                status?: Status;
                /** @description Name of the field to sort by. */
                sort?: components["parameters"]["Sort"];
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
                /** @description Only what is at or after this instant. */
                start_time?: components["parameters"]["StartTime"];
                /** @description Only what is at or before this instant. */
                end_time?: components["parameters"]["EndTime"];
                /** @description Only these meters. Repeat the parameter for several. */
                meter_ids?: string[];
                /** @description Only meters that measure events of this name. */
                event_name?: string;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of meters. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MeterList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createMeter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateMeterRequest;
            };
        };
        responses: {
            /** @description The meter as stored. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Meter;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMeter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meter. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Meter;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateMeter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateMeterRequest;
            };
        };
        responses: {
            /** @description The meter after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Meter;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteMeter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meter is archived. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    disableMeter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meter is archived. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPayments: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only records in this state of their life. Without it, records in use. */
                status?: components["parameters"]["Status"];
                /** @description Name of the field to sort by. */
                sort?: components["parameters"]["Sort"];
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
                /** @description Related objects to include, separated by commas. */
                expand?: components["parameters"]["Expand"];
                /** @description Only what is at or after this instant. */
                start_time?: components["parameters"]["StartTime"];
                /** @description Only what is at or before this instant. */
                end_time?: components["parameters"]["EndTime"];
                /** @description Only these payments. Repeat the parameter for several. */
                payment_ids?: string[];
                /** @description Only payments for this kind of thing. */
                destination_type?: PaymentDestination;
                /** @description Only payments for this invoice or customer. */
                destination_id?: string;
                /** @description Only payments of this kind. */
                payment_method_type?: PaymentMethodType;
                /** @description Only payments in this status. */
                payment_status?: PaymentStatus;
                /** @description Only payments through this gateway. */
                payment_gateway?: PaymentGateway;
                /** @description Only payments in this currency. */
                currency?: Currency;
                /** @description Only the payment with this id at the gateway. */
                gateway_payment_id?: string;
                /** @description Only the payment with this tracking id at the gateway. */
                gateway_tracking_id?: string;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of payments. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreatePaymentRequest;
            };
        };
        responses: {
            /** @description The payment, or the one that exists under this key. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Payment;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["HttpClientErrorOrInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCustomerPaymentMethods: {
        parameters: {
            query?: {
                /** @description Only methods at this gateway. */
                provider?: PaymentGateway;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The saved methods. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SavedPaymentMethods;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCustomerSetupIntent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateSetupIntentRequest;
            };
        };
        responses: {
            /** @description The page to send the customer to. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetupIntent;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["HttpClientErrorOrInternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Payment;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updatePayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdatePaymentRequest;
            };
        };
        responses: {
            /** @description The payment after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Payment;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deletePayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment is archived. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    processPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment after processing. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Payment;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["HttpClientErrorOrInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPlans: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only records in this state of their life. Without it, records in use. */
                status?: components["parameters"]["Status"];
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
                /** @description Related objects to include, separated by commas. */
                expand?: components["parameters"]["Expand"];
                /** @description Only what is at or after this instant. */
                start_time?: components["parameters"]["StartTime"];
                /** @description Only what is at or before this instant. */
                end_time?: components["parameters"]["EndTime"];
                /** @description Only these plans. Repeat the parameter for several. */
                plan_ids?: string[];
                /** @description Only the plan with this key. */
                lookup_key?: string;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of plans. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlanList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreatePlanRequest;
            };
        };
        responses: {
            /** @description The plan as stored. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Plan;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PlanSearchRequest;
            };
        };
        responses: {
            /** @description One page of plans. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlanList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Plan;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updatePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdatePlanRequest;
            };
        };
        responses: {
            /** @description The plan after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Plan;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deletePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan is archived. The wording of the message is the same as for prices. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    clonePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClonePlanRequest;
            };
        };
        responses: {
            /** @description The copy. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Plan;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPlanCreditGrants: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The grants of the plan. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AllCreditGrants;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPlanEntitlements: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entitlements of the plan. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AllEntitlements;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    syncPlanPrices: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run has started. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowStarted;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPrices: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only records in this state of their life. Without it, records in use. */
                status?: components["parameters"]["Status"];
                /** @description Name of the field to sort by. */
                sort?: components["parameters"]["Sort"];
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
                /** @description Related objects to include, separated by commas. */
                expand?: components["parameters"]["Expand"];
                /** @description Only what is at or after this instant. */
                start_time?: components["parameters"]["StartTime"];
                /** @description Only what is at or before this instant. */
                end_time?: components["parameters"]["EndTime"];
                /** @description Only these prices. Repeat the parameter for several. */
                price_ids?: string[];
                /** @description Only prices of these plans. Repeat the parameter for several. */
                plan_ids?: string[];
                /** @description Only prices of this kind of owner. */
                entity_type?: PriceEntityType;
                /** @description Only prices of these owners. Repeat the parameter for several. */
                entity_ids?: string[];
                /** @description Only prices made for this subscription. */
                subscription_id?: string;
                /** @description Only later versions of this price. */
                parent_price_id?: string;
                /** @description Only prices on these meters. Repeat the parameter for several. */
                meter_ids?: string[];
                /** @description Only prices with one of these billing periods. Repeat the parameter for several. */
                billing_periods?: BillingPeriod[];
                /** @description Only prices that start before this instant. */
                start_date_lt?: string;
                /** @description Also prices that have ended. */
                allow_expired_prices?: boolean;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of prices. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PriceList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPrice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreatePriceRequest;
            };
        };
        responses: {
            /** @description The price as stored. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Price;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPricesBulk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateBulkPriceRequest;
            };
        };
        responses: {
            /** @description The new prices. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateBulkPriceResponse;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPriceByLookupKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Your own key of the price. */
                lookup_key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The price. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Price;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryPrice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PriceSearchRequest;
            };
        };
        responses: {
            /** @description One page of prices. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PriceList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPriceUnits: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only records in this state of their life. Without it, records in use. */
                status?: components["parameters"]["Status"];
                /** @description Name of the field to sort by. */
                sort?: components["parameters"]["Sort"];
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of price units. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PriceUnitList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPriceUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreatePriceUnitRequest;
            };
        };
        responses: {
            /** @description The price unit as stored. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PriceUnit;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPriceUnitByCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Code of the price unit; case matters. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The price unit. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PriceUnit;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryPriceUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PriceUnitSearchRequest;
            };
        };
        responses: {
            /** @description One page of price units. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PriceUnitList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPriceUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The price unit. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PriceUnit;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updatePriceUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdatePriceUnitRequest;
            };
        };
        responses: {
            /** @description The price unit after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PriceUnit;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deletePriceUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The price unit is archived. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPrice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The price. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Price;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updatePrice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdatePriceRequest;
            };
        };
        responses: {
            /** @description The price after the change, or the new price that takes over. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Price;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deletePrice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": DeletePriceRequest;
            };
        };
        responses: {
            /** @description The price has an end. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRbacRoles: {
        parameters: {
            query?: {
                /** @description Only roles that this kind of user may have. */
                user_type?: UserType;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RoleList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRbacRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Role;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only records in this state of their life. Without it, records in use. */
                status?: components["parameters"]["Status"];
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of API keys. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiKeyList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateApiKeyRequest;
            };
        };
        responses: {
            /** @description The key, for the only time. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateApiKeyResponse;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is revoked. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSetting: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Name of the setting. */
                key: SettingKey;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Setting;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateSetting: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Name of the setting. */
                key: SettingKey;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateSettingRequest;
            };
        };
        responses: {
            /** @description The setting after the change, defaults filled in. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Setting;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteSetting: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Name of the setting. */
                key: SettingKey;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The default applies again. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSubscriptions: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only records in this state of their life. Without it, records in use. */
                status?: components["parameters"]["Status"];
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
                /** @description Related objects to include, separated by commas. */
                expand?: components["parameters"]["Expand"];
                /** @description Only those whose current period starts at or after this instant. */
                start_time?: string;
                /** @description Only those whose current period ends at or before this instant. */
                end_time?: string;
                /** @description Only these subscriptions. Repeat the parameter for several. */
                subscription_ids?: string[];
                /** @description Only those of this customer. */
                customer_id?: string;
                /** @description Only those of these customers. Repeat the parameter for several. */
                customer_ids?: string[];
                /** @description Only those of the customer with this id of your own. */
                external_customer_id?: string;
                /** @description Only those whose invoices go to these customers. Repeat the parameter for several. */
                invoicing_customer_ids?: string[];
                /** @description Only those below these subscriptions. Repeat the parameter for several. */
                parent_subscription_ids?: string[];
                /** @description Only those on this plan. */
                plan_id?: string;
                /** @description Only those in one of these states; active ones unless set. Repeat the parameter for several. */
                subscription_status?: SubscriptionStatus[];
                /** @description Only those of one of these types. Repeat the parameter for several. */
                subscription_type?: SubscriptionType[];
                /** @description Only those with one of these cadences. Repeat the parameter for several. */
                billing_cadence?: BillingCadence[];
                /** @description Only those with one of these billing periods. Repeat the parameter for several. */
                billing_period?: BillingPeriod[];
                /** @description Only those that run at this instant. */
                active_at?: string;
                /** @description Only trials that end at or before this instant. */
                trial_end_due_lte?: string;
                /** @description Whether to include the line items. */
                with_line_items?: boolean;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of subscriptions. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateSubscriptionRequest;
            };
        };
        responses: {
            /** @description The subscription with everything that belongs to it. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Subscription;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addSubscriptionAddon: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AddAddonRequest;
            };
        };
        responses: {
            /** @description The attached addon, with the invoice or checkout that this led to. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AttachedAddon;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeSubscriptionAddon: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RemoveAddonRequest;
            };
        };
        responses: {
            /** @description The addon has been removed. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    querySubscriptionLineItems: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SubscriptionLineItemSearchRequest;
            };
        };
        responses: {
            /** @description One page of line items. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionLineItemList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateSubscriptionLineItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateSubscriptionLineItemRequest;
            };
        };
        responses: {
            /** @description The line item that is charged from now on. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionLineItem;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteSubscriptionLineItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DeleteSubscriptionLineItemRequest;
            };
        };
        responses: {
            /** @description The line item with its end. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionLineItem;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAllSubscriptionSchedules: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only those of this subscription. */
                subscription_id?: string;
                /** @description Only those that have not happened yet. */
                pending_only?: boolean;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scheduled changes. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionScheduleList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    cancelPendingSubscriptionSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CancelScheduleRequest;
            };
        };
        responses: {
            /** @description The change has been called off. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CancelScheduleResponse;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSubscriptionSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scheduled change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionSchedule;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    cancelSubscriptionSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the schedule. */
                schedule_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": CancelScheduleRequest;
            };
        };
        responses: {
            /** @description The change has been called off. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CancelScheduleResponse;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    querySubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SubscriptionSearchRequest;
            };
        };
        responses: {
            /** @description One page of subscriptions. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    draftAndComputeSubscriptionInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the subscription. */
                subscription_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The work has been started. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowStarted;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    triggerSubscriptionBilling: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the subscription. */
                subscription_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The work has been started. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowStarted;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSubscriptionUsage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SubscriptionUsageRequest;
            };
        };
        responses: {
            /** @description The usage and its charges. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionUsage;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Subscription;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateSubscriptionRequest;
            };
        };
        responses: {
            /** @description The subscription after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Subscription;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    activateSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ActivateSubscriptionRequest;
            };
        };
        responses: {
            /** @description The subscription, which has begun. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Subscription;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSubscriptionAddonAssociations: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attached addons. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddonAssociation[];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    cancelSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CancelSubscriptionRequest;
            };
        };
        responses: {
            /** @description What the cancellation did. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CancelSubscriptionResponse;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    executeSubscriptionChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SubscriptionChangeRequest;
            };
        };
        responses: {
            /** @description The old subscription and the new one. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionChangeResult;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    previewSubscriptionChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SubscriptionChangeRequest;
            };
        };
        responses: {
            /** @description What would happen. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionChangePreview;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    executeSubscriptionPlanChangeV2: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PlanChangeRequest;
            };
        };
        responses: {
            /** @description The subscription after the change, and what that touched. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlanChangeResult;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    previewSubscriptionPlanChangeV2: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PlanChangeRequest;
            };
        };
        responses: {
            /** @description What would happen. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlanChangeResult;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSubscriptionEntitlements: {
        parameters: {
            query?: {
                /** @description Only these features. Repeat the parameter for several. */
                feature_ids?: string[];
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The features and their sources. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionEntitlements;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSubscriptionUpcomingGrants: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instalments to come. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpcomingCreditGrants;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSubscriptionLineItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateSubscriptionLineItemRequest;
            };
        };
        responses: {
            /** @description The new line item. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionLineItem;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    executeSubscriptionModify: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ModifySubscriptionRequest;
            };
        };
        responses: {
            /** @description The subscription after the modification, and what that touched. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ModifySubscriptionResponse;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    previewSubscriptionModify: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ModifySubscriptionRequest;
            };
        };
        responses: {
            /** @description What would happen. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ModifySubscriptionResponse;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    pauseSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PauseSubscriptionRequest;
            };
        };
        responses: {
            /** @description The subscription and its pause. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionPauseResult;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSubscriptionPauses: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of pauses. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionPauseList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resumeSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ResumeSubscriptionRequest;
            };
        };
        responses: {
            /** @description The subscription and the pause that is over. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionPauseResult;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSubscriptionV2: {
        parameters: {
            query?: {
                /** @description Related objects to include, separated by commas. */
                expand?: components["parameters"]["Expand"];
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionDetails;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSubscriptionSchedules: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the subscription. */
                subscription_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scheduled changes. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionScheduleList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only records in this state of their life. Without it, records in use. */
                status?: components["parameters"]["Status"];
                /** @description Name of the field to sort by. */
                sort?: components["parameters"]["Sort"];
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
                /** @description Related objects to include, separated by commas. */
                expand?: components["parameters"]["Expand"];
                /** @description Only what is at or after this instant. */
                start_time?: components["parameters"]["StartTime"];
                /** @description Only what is at or before this instant. */
                end_time?: components["parameters"]["EndTime"];
                /** @description Only imports or only exports. */
                task_type?: TaskType;
                /** @description Only tasks that carry this kind of record. */
                entity_type?: TaskEntityType;
                /** @description Only tasks that are this far. */
                task_status?: TaskStatus;
                /** @description Only runs of this scheduled task. */
                scheduled_task_id?: string;
                /** @description Only tasks started by this user. */
                created_by?: string;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tasks. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateTaskRequest;
            };
        };
        responses: {
            /** @description The import was started. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Task;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTaskResult: {
        parameters: {
            query: {
                /** @description Id of the background run, as in `workflow_id` of the task. */
                workflow_id: string;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskResult;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listScheduledTasks: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only exports through this connection. */
                connection_id?: string;
                /** @description Only exports of this kind. */
                entity_type?: ScheduledTaskEntityType;
                /** @description Only exports that run this often. */
                interval?: ScheduledTaskInterval;
                /** @description Only exports that run (`true`) or are held (`false`). */
                enabled?: boolean;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of scheduled tasks. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScheduledTaskList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createScheduledTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateScheduledTaskRequest;
            };
        };
        responses: {
            /** @description The scheduled task as stored. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScheduledTask;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    scheduleDraftFinalization: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule is in place. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackgroundSchedule;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    scheduleUpdateBillingPeriod: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": ScheduleBackgroundWorkRequest;
            };
        };
        responses: {
            /** @description The schedule is in place. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackgroundSchedule;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getScheduledTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scheduled task. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScheduledTask;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateScheduledTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateScheduledTaskRequest;
            };
        };
        responses: {
            /** @description The scheduled task after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScheduledTask;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteScheduledTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule has ended. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    triggerScheduledTaskRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": RunScheduledTaskRequest;
            };
        };
        responses: {
            /** @description The run was started. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScheduledTaskRun;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Task;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadTaskExport: {
        parameters: {
            query?: {
                /** @description Number of the file where the export wrote several; `files` in the task's metadata lists them. */
                file?: number;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskDownload;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTaskErrors: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of failed records. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskErrorList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateTaskStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateTaskStatusRequest;
            };
        };
        responses: {
            /** @description The state was changed. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTaxAssociations: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only records in this state of their life. Without it, records in use. */
                status?: components["parameters"]["Status"];
                /** @description Name of the field to sort by. */
                sort?: components["parameters"]["Sort"];
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
                /** @description Only links to this kind of thing. */
                entity_type?: TaxRateEntityType;
                /** @description Only links to the tenant, customer, subscription or invoice with this id. */
                entity_id?: string;
                /** @description Only links to the customer with this id of yours. */
                external_customer_id?: string;
                /** @description Only links of this tax rate. */
                tax_rate_id?: string;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tax associations. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaxAssociationList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createTaxAssociation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateTaxAssociationRequest;
            };
        };
        responses: {
            /** @description The association as stored. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaxAssociation;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTaxAssociation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The association. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaxAssociation;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateTaxAssociation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateTaxAssociationRequest;
            };
        };
        responses: {
            /** @description The association after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaxAssociation;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteTaxAssociation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The association as it was archived. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaxAssociation;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTaxRates: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only records in this state of their life. Without it, records in use. */
                status?: components["parameters"]["Status"];
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
                /** @description Related objects to include, separated by commas. */
                expand?: components["parameters"]["Expand"];
                /** @description Only what is at or after this instant. */
                start_time?: components["parameters"]["StartTime"];
                /** @description Only what is at or before this instant. */
                end_time?: components["parameters"]["EndTime"];
                /** @description Only rates of this scope. */
                scope?: TaxRateScope;
                /** @description Only rates with one of these codes. Repeat the parameter for several. */
                taxrate_codes?: string[];
                /** @description Only these rates. Repeat the parameter for several. */
                taxrate_ids?: string[];
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tax rates. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaxRateList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createTaxRate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateTaxRateRequest;
            };
        };
        responses: {
            /** @description The tax rate as stored. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaxRate;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTaxRate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tax rate. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaxRate;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateTaxRate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateTaxRateRequest;
            };
        };
        responses: {
            /** @description The tax rate after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaxRate;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteTaxRate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tax rate is archived. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTenantBillingUsage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Usage and subscriptions. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TenantBilling;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateTenant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateTenantRequest;
            };
        };
        responses: {
            /** @description The tenant after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Tenant;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTenantById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Tenant;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTestClocks: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of test clocks. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TestClockList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createTestClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateTestClockRequest;
            };
        };
        responses: {
            /** @description The clock. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TestClock;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTestClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TestClock;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteTestClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock is gone. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    advanceTestClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AdvanceTestClockRequest;
            };
        };
        responses: {
            /** @description The clock at the end of the waiting time. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TestClock;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    attachTestClockCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AttachTestClockCustomerRequest;
            };
        };
        responses: {
            /** @description The clock with its customers. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TestClock;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    authorizeUsage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AuthorizeUsageRequest;
            };
        };
        responses: {
            /** @description The decision and its reasons. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UsageAuthorization;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryUsageRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UsageRecordSearchRequest;
            };
        };
        responses: {
            /** @description One page of usage records. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UsageRecordList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateUserRequest;
            };
        };
        responses: {
            /** @description The user. A password, if there is one, cannot be read again. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreatedUser;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUserInfo: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user and the tenant. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": User;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateUserRequest;
            };
        };
        responses: {
            /** @description The user after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": User;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserSearchRequest;
            };
        };
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateServiceAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateServiceAccountRequest;
            };
        };
        responses: {
            /** @description The service account after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": User;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteServiceAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service account is archived. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateUserRoles: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateUserRolesRequest;
            };
        };
        responses: {
            /** @description The user after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": User;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWallets: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Name of the field to sort by. */
                sort?: components["parameters"]["Sort"];
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
                /** @description Related objects to include, separated by commas. */
                expand?: components["parameters"]["Expand"];
                /** @description Only wallets in this state. */
                status?: WalletStatus;
                /** @description Only these wallets. Repeat the parameter for several. */
                wallet_ids?: string[];
                /** @description Only wallets whose balance alert is switched on or off. */
                alert_enabled?: boolean;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of wallets. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WalletList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWallet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateWalletRequest;
            };
        };
        responses: {
            /** @description The wallet as opened. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Wallet;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryWallet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WalletSearchRequest;
            };
        };
        responses: {
            /** @description One page of wallets. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WalletList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryWalletTransaction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WalletTransactionSearchRequest;
            };
        };
        responses: {
            /** @description One page of transactions. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WalletTransactionList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWallet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wallet. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Wallet;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateWallet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateWalletRequest;
            };
        };
        responses: {
            /** @description The wallet after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Wallet;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWalletBalance: {
        parameters: {
            query?: {
                /** @description Related objects to include, separated by commas. */
                expand?: components["parameters"]["Expand"];
                /** @description Accept a stored figure. */
                from_cache?: boolean;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wallet with its real-time balance. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WalletBalance;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWalletBalanceCached: {
        parameters: {
            query?: {
                /** @description Related objects to include, separated by commas. */
                expand?: components["parameters"]["Expand"];
            };
            header?: {
                /** @description How old a stored balance may be, in seconds; an older one is computed again. */
                "x-max-live"?: number;
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wallet with its balance; `is_cached_fallback` says where it comes from. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WalletBalance;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    debitWallet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DebitWalletRequest;
            };
        };
        responses: {
            /** @description The wallet after the debit. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Wallet;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    modifyWallet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ModifyWalletRequest;
            };
        };
        responses: {
            /** @description Both wallets. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ModifiedWallet;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    terminateWallet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The closed wallet. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TerminatedWallet;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    topUpWallet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TopUpWalletRequest;
            };
        };
        responses: {
            /** @description What was booked. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TopUpWalletResult;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadyExistsOrIdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["HttpClientErrorOrInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWalletTransactions: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only records in this state of their life. Without it, records in use. */
                status?: components["parameters"]["Status"];
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
                /** @description Related objects to include, separated by commas. */
                expand?: components["parameters"]["Expand"];
                /** @description Only what is at or after this instant. */
                start_time?: components["parameters"]["StartTime"];
                /** @description Only what is at or before this instant. */
                end_time?: components["parameters"]["EndTime"];
                /**
                 * @deprecated
                 * @description Has no effect; the wallet in the path counts.
                 */
                id?: string;
                /** @description Only credits or only debits. */
                type?: WalletTransactionType;
                /** @description Only transactions in this status. */
                transaction_status?: WalletTransactionStatus;
                /** @description Only transactions made for this reason. */
                transaction_reason?: WalletTransactionReason;
                /** @description Kind of cause; only together with `reference_id`. */
                reference_type?: WalletReferenceType;
                /** @description Id of the cause; only together with `reference_type`. */
                reference_id?: string;
                /** @description Only credits that expire after this instant. */
                expiry_date_after?: string;
                /** @description Only credits that expire before this instant. */
                expiry_date_before?: string;
                /** @description Only credits of which more than this is left. */
                credits_available_gt?: number;
                /** @description Only credits with this priority. */
                priority?: number;
                /** @description Only transactions made by this user. */
                created_by?: string;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of transactions. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WalletTransactionList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWebhookDashboard: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where to go. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookDashboard;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
                /** @description Only what is at or after this instant. */
                start_time?: components["parameters"]["StartTime"];
                /** @description Only what is at or before this instant. */
                end_time?: components["parameters"]["EndTime"];
                /** @description Only deliveries to this endpoint. */
                endpoint_id?: string;
                /** @description Only deliveries of this event. */
                event_type?: WebhookEventType;
                /** @description Only deliveries that stand like this. */
                delivery_status?: WebhookDeliveryStatus;
                /** @description Only deliveries of this occurrence. */
                system_event_id?: string;
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of deliveries. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookDeliveryList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookDeliveryDetails;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    redeliverWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery, about to be tried. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookDelivery;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only records in this state of their life. Without it, records in use. */
                status?: components["parameters"]["Status"];
                /** @description Direction of the sort, newest first by default. */
                order?: components["parameters"]["Order"];
            };
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of endpoints. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookEndpointList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateWebhookEndpointRequest;
            };
        };
        responses: {
            /** @description The endpoint and its secret. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreatedWebhookEndpoint;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookEndpoint;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateWebhookEndpointRequest;
            };
        };
        responses: {
            /** @description The endpoint after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookEndpoint;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint is archived. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    recoverWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RecoverWebhookEndpointRequest;
            };
        };
        responses: {
            /** @description How many deliveries will be repeated. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecoveredWebhookDeliveries;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": RotateWebhookSecretRequest;
            };
        };
        responses: {
            /** @description The new secret. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RotatedWebhookSecret;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    testWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description Id of the object. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TestWebhookEndpointRequest;
            };
        };
        responses: {
            /** @description The delivery, about to be tried. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookDelivery;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    retryWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RetryWebhookRequest;
            };
        };
        responses: {
            /** @description The event will be sent again. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RetriedWebhook;
                };
            };
            400: components["responses"]["InvalidOperationOrValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWorkflowBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WorkflowBatchRequest;
            };
        };
        responses: {
            /** @description The runs that exist. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowExecutions;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
                /** @description A unique text of your choice for one intended effect, such as a UUID. Sending the same request again under the same key within 24 hours gives the first answer again (`Idempotency-Replayed: true`) and has no second effect. Another body under the same key is refused with 422, a request still running with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WorkflowSearchRequest;
            };
        };
        responses: {
            /** @description One page of runs. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowExecutionList;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            409: components["responses"]["IdempotencyKeyInUse"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the work. */
                workflow_id: string;
                /** @description Id of the run. */
                run_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowDetails;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWorkflowSummary: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the work. */
                workflow_id: string;
                /** @description Id of the run. */
                run_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowRunSummary;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWorkflowTimeline: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for the request, repeated in the answer and in the server's log. Without it the server makes one. */
                "X-Request-ID"?: components["parameters"]["RequestIdHeader"];
                /** @description Environment to act in. Only needed with credentials that are not bound to one; an API key made by `POST /secrets/api/keys` always acts in its own environment and ignores this header. */
                "X-Environment-ID"?: components["parameters"]["EnvironmentIdHeader"];
            };
            path: {
                /** @description Id of the work. */
                workflow_id: string;
                /** @description Id of the run. */
                run_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The timeline. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowTimeline;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
