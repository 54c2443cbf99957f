// Generated from openapi/ by `npm run generate`. Do not edit.
import type {
  AuditAction,
  AuditActorType,
  BillingCadence,
  BillingPeriod,
  CreditGrantScope,
  CreditNoteStatus,
  CreditNoteType,
  Currency,
  EntitlementEntityType,
  EventSortField,
  FeatureType,
  IntegrationEntityType,
  IntegrationProvider,
  InvoiceBillingReason,
  InvoiceStatus,
  InvoiceType,
  InvoiceWebhookEvent,
  PaymentDestination,
  PaymentGateway,
  PaymentMethodType,
  PaymentStatus,
  PriceEntityType,
  ScheduledTaskEntityType,
  ScheduledTaskInterval,
  SortOrder,
  Status,
  SubscriptionStatus,
  SubscriptionType,
  TaskEntityType,
  TaskStatus,
  TaskType,
  TaxRateEntityType,
  TaxRateScope,
  UserType,
  WalletReferenceType,
  WalletStatus,
  WalletTransactionReason,
  WalletTransactionStatus,
  WalletTransactionType,
  WebhookDeliveryStatus,
  WebhookEventType,
  WindowSize,
} from '../schemas.ts';

/** Query of addons.list, `GET /addons`. */
export interface ListAddonsQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** Only records in this state of their life. Without it, records in use. */
  status?: Status | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
  /** Related objects to include, separated by commas. */
  expand?: string | undefined;
  /** Only what is at or after this instant. */
  start_time?: string | undefined;
  /** Only what is at or before this instant. */
  end_time?: string | undefined;
  /** Only these addons. Repeat the parameter for several. */
  addon_ids?: string[] | undefined;
  /** Only addons with one of these lookup keys. Repeat the parameter for several. */
  lookup_keys?: string[] | undefined;
}

/** Query of auditLogs.list, `GET /audit-logs`. */
export interface ListAuditLogsQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
  /** Only what is at or after this instant. */
  start_time?: string | undefined;
  /** Only what is at or before this instant. */
  end_time?: string | undefined;
  /** Only changes of this kind of object. */
  entity_type?: string | undefined;
  /** Only changes of this object. */
  entity_id?: string | undefined;
  /** Only what this user or customer did. */
  actor_id?: string | undefined;
  /** Only what this kind of actor did. */
  actor_type?: AuditActorType | undefined;
  /** Only this kind of change. */
  action?: AuditAction | undefined;
  /** Only what came of the request with this id. */
  request_id?: string | undefined;
}

/** Query of connections.list, `GET /connections`. */
export interface ListConnectionsQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** Only records in this state of their life. Without it, records in use. */
  status?: Status | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
  /** Only connections to this system. */
  provider_type?: IntegrationProvider | undefined;
}

/** Query of costs.get, `GET /costs/{id}`. */
export interface GetCostsheetQuery {
  /** Related objects to include, separated by commas. */
  expand?: string | undefined;
}

/** Query of coupons.list, `GET /coupons`. */
export interface ListCouponsQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** Only records in this state of their life. Without it, records in use. */
  status?: Status | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
  /** Only these coupons. Repeat the parameter for several. */
  coupon_ids?: string[] | undefined;
  /** Only coupons with one of these codes. Repeat the parameter for several. */
  coupon_codes?: string[] | undefined;
}

/** Query of couponAssociations.list, `GET /coupons/associations`. */
export interface ListCouponAssociationsQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
  /** Related objects to include, separated by commas. */
  expand?: string | undefined;
  /** Only associations of these subscriptions. Repeat the parameter for several. */
  subscription_ids?: string[] | undefined;
  /** Only associations of these coupons. Repeat the parameter for several. */
  coupon_ids?: string[] | undefined;
  /**
   * Only associations that hold now.
   *
   * @default false
   */
  active_only?: boolean | undefined;
}

/** Query of creditGrants.list, `GET /creditgrants`. */
export interface ListCreditGrantsQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** Only grants in this state of their life. Without it, archived grants are included. */
  status?: Status | undefined;
  /** Name of the field to sort by. */
  sort?: string | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
  /** Only what is at or after this instant. */
  start_time?: string | undefined;
  /** Only what is at or before this instant. */
  end_time?: string | undefined;
  /** Only grants of these plans. Repeat the parameter for several. */
  plan_ids?: string[] | undefined;
  /** Only grants of these addons. Repeat the parameter for several. */
  addon_ids?: string[] | undefined;
  /** Only grants of these subscriptions. Repeat the parameter for several. */
  subscription_ids?: string[] | undefined;
  /** Only these grants. Repeat the parameter for several. */
  credit_grant_ids?: string[] | undefined;
  /** Only templates of plans or addons, or only live grants. */
  scope?: CreditGrantScope | undefined;
}

/** Query of creditNotes.list, `GET /creditnotes`. */
export interface ListCreditNotesQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** Only records in this state of their life. Without it, records in use. */
  status?: Status | undefined;
  /** Name of the field to sort by. */
  sort?: string | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
  /** Related objects to include, separated by commas. */
  expand?: string | undefined;
  /** Only what is at or after this instant. */
  start_time?: string | undefined;
  /** Only what is at or before this instant. */
  end_time?: string | undefined;
  /** Only these credit notes. Repeat the parameter for several. */
  credit_note_ids?: string[] | undefined;
  /** Only credit notes on this invoice. */
  invoice_id?: string | undefined;
  /** Only credit notes in one of these statuses. */
  credit_note_status?: CreditNoteStatus[] | undefined;
  /** Only credit notes of this type. */
  credit_note_type?: CreditNoteType | undefined;
}

/** Query of portal.listWalletTransactions, `GET /customer/portal/wallets/{id}/transactions`. */
export interface ListPortalWalletTransactionsQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
}

/** Query of customers.list, `GET /customers`. */
export interface ListCustomersQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** Only records in this state of their life. Without it, records in use. */
  status?: Status | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
  /** Related objects to include, separated by commas. */
  expand?: string | undefined;
  /** Only these customers. Repeat the parameter for several. */
  customer_ids?: string[] | undefined;
  /** Only customers with one of these external ids. Repeat the parameter for several. */
  external_ids?: string[] | undefined;
  /** Only the customer with this external id. */
  external_id?: string | undefined;
  /** Only customers with exactly this email address. */
  email?: string | undefined;
}

/** Query of customers.updateByQuery, `PUT /customers`. */
export interface UpdateCustomerQuery {
  /** Id of the customer. */
  id?: string | undefined;
  /** Your own id of the customer. */
  external_customer_id?: string | undefined;
}

/** Query of customers.getByExternalId, `GET /customers/external/{external_id}`. */
export interface GetCustomerByExternalIdQuery {
  /** Related objects to include, separated by commas. */
  expand?: string | undefined;
}

/** Query of customers.getEntitlementsByExternalId, `GET /customers/external/{external_id}/entitlements`. */
export interface GetCustomerEntitlementsByExternalIDQuery {
  /** Only these features. Repeat the parameter for several. */
  feature_ids?: string[] | undefined;
  /** Only these subscriptions count. Repeat the parameter for several. */
  subscription_ids?: string[] | undefined;
}

/** Query of customers.listSubscriptions, `GET /customers/external/{external_id}/subscriptions`. */
export interface GetSubscriptionsForCustomerQuery {
  /** Related objects to include, separated by commas. */
  expand?: string | undefined;
}

/** Query of customers.getUsage, `GET /customers/usage`. */
export interface GetCustomerUsageSummaryQuery {
  /** Id of the customer. */
  customer_id?: string | undefined;
  /** Your own id of the customer. */
  customer_lookup_key?: string | undefined;
  /** Only these features. Repeat the parameter for several. */
  feature_ids?: string[] | undefined;
  /** Only features with one of these keys. Repeat the parameter for several. */
  feature_lookup_keys?: string[] | undefined;
  /** Only what these subscriptions include. Repeat the parameter for several. */
  subscription_ids?: string[] | undefined;
}

/** Query of wallets.findByCustomer, `GET /customers/wallets`. */
export interface GetCustomerWalletsQuery {
  /** Related objects to include, separated by commas. */
  expand?: string | undefined;
  /** Id of the customer. */
  id?: string | undefined;
  /** Your own id of the customer. */
  lookup_key?: string | undefined;
  /**
   * Add the real-time balances.
   *
   * @default false
   */
  include_real_time_balance?: boolean | undefined;
  /**
   * Accept stored real-time balances.
   *
   * @default false
   */
  from_cache?: boolean | undefined;
}

/** Query of customers.get, `GET /customers/{id}`. */
export interface GetCustomerQuery {
  /** Related objects to include, separated by commas. */
  expand?: string | undefined;
}

/** Query of customers.getEntitlements, `GET /customers/{id}/entitlements`. */
export interface GetCustomerEntitlementsQuery {
  /** Only these features. Repeat the parameter for several. */
  feature_ids?: string[] | undefined;
  /** Only these subscriptions count. Repeat the parameter for several. */
  subscription_ids?: string[] | undefined;
}

/** Query of entitlements.list, `GET /entitlements`. */
export interface ListEntitlementsQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** Only records in this state of their life. Without it, records in use. */
  status?: Status | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
  /** Related objects to include, separated by commas. */
  expand?: string | undefined;
  /** Only what is at or after this instant. */
  start_time?: string | undefined;
  /** Only what is at or before this instant. */
  end_time?: string | undefined;
  /** Only entitlements that this kind of thing grants. */
  entity_type?: EntitlementEntityType | undefined;
  /** Only entitlements of these plans, addons or subscriptions. Repeat the parameter for several. */
  entity_ids?: string[] | undefined;
  /** Only entitlements to these features. Repeat the parameter for several. */
  feature_ids?: string[] | undefined;
  /** Only entitlements to this kind of feature. */
  feature_type?: FeatureType | undefined;
  /** Only entitlements that are on, or off. */
  is_enabled?: boolean | undefined;
  /** Only entitlements with quota windows, or without. */
  has_grant_config?: boolean | undefined;
}

/** Query of environments.list, `GET /environments`. */
export interface ListEnvironmentsQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
}

/** Query of events.list, `GET /events`. */
export interface ListEventsQuery {
  /** Only what is at or after this instant. */
  start_time?: string | undefined;
  /** Only what is at or before this instant. */
  end_time?: string | undefined;
  /** Only events of this customer. */
  external_customer_id?: string | undefined;
  /** Only events of this name. */
  event_name?: string | undefined;
  /** Only the event with this id. */
  event_id?: string | undefined;
  /** Only events from this source. */
  source?: string | undefined;
  /** Allowed values per property, as `model:large,small;region:eu`. */
  property_filters?: string | undefined;
  /** What to sort by. */
  sort?: EventSortField | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
  /**
   * Page size. 0, and anything over 50, means 50.
   *
   * @default 50
   */
  page_size?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** `iter_last_key` of an earlier answer, to go on to older events. */
  iter_last_key?: string | undefined;
  /** `iter_first_key` of an earlier answer, to look for newer events. It wins over `iter_last_key`. */
  iter_first_key?: string | undefined;
}

/** Query of events.ingestBulk, `POST /events/bulk`. */
export interface IngestEventsBulkQuery {
  /**
   * Whether the answer tells what became of each event. Without it nothing but texts is in the answer, which is
   * all that the official clients understand.
   *
   * @default false
   */
  results?: boolean | undefined;
}

/** Query of events.lookup, `GET /events/lookup`. */
export interface GetEventQuery {
  /** Id of the event. */
  id: string;
}

/** Query of events.monitoring, `GET /events/monitoring`. */
export interface GetEventMonitoringQuery {
  /** Only what is at or after this instant. */
  start_time?: string | undefined;
  /** Only what is at or before this instant. */
  end_time?: string | undefined;
  /** Gives `points` per window of this width. */
  window_size?: WindowSize | undefined;
}

/** Query of features.list, `GET /features`. */
export interface ListFeaturesQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** Only features in this state of their life. Without it, those in use and archived ones. */
  status?: Status | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
  /** Related objects to include, separated by commas. */
  expand?: string | undefined;
  /** Only what is at or after this instant. */
  start_time?: string | undefined;
  /** Only what is at or before this instant. */
  end_time?: string | undefined;
  /** Only these features. Repeat the parameter for several. */
  feature_ids?: string[] | undefined;
  /** Only features counted by these meters. Repeat the parameter for several. */
  meter_ids?: string[] | undefined;
  /** Only the feature with this key. */
  lookup_key?: string | undefined;
  /** Only features with one of these keys. Repeat the parameter for several. */
  lookup_keys?: string[] | undefined;
  /** Only features whose name contains this text; case does not matter. */
  name_contains?: string | undefined;
}

/** Query of integrations.listMappings, `GET /integrations/mappings`. */
export interface GetEntityIntegrationMappingsQuery {
  /** Kind of the object. */
  entity_type: IntegrationEntityType;
  /** Id of the object. */
  entity_id: string;
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
}

/** Query of invoices.list, `GET /invoices`. */
export interface ListInvoicesQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** Only records in this state of their life. Without it, records in use. */
  status?: Status | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
  /** Related objects to include, separated by commas. */
  expand?: string | undefined;
  /** Only what is at or after this instant. */
  start_time?: string | undefined;
  /** Only what is at or before this instant. */
  end_time?: string | undefined;
  /** Only these invoices. Repeat the parameter for several. */
  invoice_ids?: string[] | undefined;
  /** Only invoices of this customer. */
  customer_id?: string | undefined;
  /** Only invoices of the customer with this id of yours. */
  external_customer_id?: string | undefined;
  /** Only invoices of this subscription. */
  subscription_id?: string | undefined;
  /** Only invoices for subscriptions that these customers use. Repeat the parameter for several. */
  subscription_customer_id?: string[] | undefined;
  /** Only invoices of this type. */
  invoice_type?: InvoiceType | undefined;
  /** Only invoices in one of these statuses; without it, all but skipped ones. */
  invoice_status?: InvoiceStatus[] | undefined;
  /** Only invoices in one of these payment statuses. */
  payment_status?: PaymentStatus[] | undefined;
  /** Only invoices with this cause. */
  billing_reason?: InvoiceBillingReason | undefined;
  /** Only invoices in this currency. */
  currency?: Currency | undefined;
  /** Only invoices with a larger amount due. */
  amount_due_gt?: number | undefined;
  /** Only invoices of which more is left to pay. */
  amount_remaining_gt?: number | undefined;
  /** Only periods that start at or after this instant. */
  period_start_gte?: string | undefined;
  /** Only periods that start at or before this instant. */
  period_start_lte?: string | undefined;
  /** Only periods that end at or after this instant. */
  period_end_gte?: string | undefined;
  /** Only periods that end at or before this instant. */
  period_end_lte?: string | undefined;
  /**
   * Answer without lines, which is faster.
   *
   * @default false
   */
  skip_line_items?: boolean | undefined;
}

/** Query of invoices.get, `GET /invoices/{id}`. */
export interface GetInvoiceQuery {
  /** Related objects to include, separated by commas. */
  expand?: string | undefined;
  /**
   * Split usage by these facts of the events: `source`, `feature_id` or `properties.<name>`. Separate several by
   * commas.
   */
  group_by?: string[] | undefined;
  /**
   * The older way to split usage by source; fills `usage_analytics`.
   *
   * @default false
   */
  expand_by_source?: boolean | undefined;
  /**
   * Compute the split from the events instead of stored figures.
   *
   * @default false
   */
  force_runtime_recalculation?: boolean | undefined;
}

/** Query of invoices.compute, `POST /invoices/{id}/compute`. */
export interface ComputeInvoiceQuery {
  /**
   * Wait for the work and answer with the invoice.
   *
   * @default false
   */
  sync?: boolean | undefined;
}

/** Query of invoices.pdf, `GET /invoices/{id}/pdf`. */
export interface GetInvoicePdfQuery {
  /**
   * Answer with an address instead of the document.
   *
   * @default false
   */
  url?: boolean | undefined;
  /**
   * Make the document again even if it is stored.
   *
   * @default false
   */
  force_generate?: boolean | undefined;
}

/** Query of invoices.recalculateDraft, `POST /invoices/{id}/recalculate-v2`. */
export interface RecalculateInvoiceV2Query {
  /**
   * Finalize it as well.
   *
   * @default false
   */
  finalize?: boolean | undefined;
}

/** Query of invoices.triggerWebhook, `POST /invoices/{id}/webhook/trigger`. */
export interface TriggerInvoiceWebhookQuery {
  /** Which event to send; `invoice.update.finalized` by default. */
  event_name?: InvoiceWebhookEvent | undefined;
}

/** Query of meters.list, `GET /meters`. */
export interface ListMetersQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** Only meters in this state of their life. Without it, those in use and archived ones. */
  status?: Status | undefined;
  /** Name of the field to sort by. */
  sort?: string | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
  /** Only what is at or after this instant. */
  start_time?: string | undefined;
  /** Only what is at or before this instant. */
  end_time?: string | undefined;
  /** Only these meters. Repeat the parameter for several. */
  meter_ids?: string[] | undefined;
  /** Only meters that measure events of this name. */
  event_name?: string | undefined;
}

/** Query of payments.list, `GET /payments`. */
export interface ListPaymentsQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** Only records in this state of their life. Without it, records in use. */
  status?: Status | undefined;
  /** Name of the field to sort by. */
  sort?: string | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
  /** Related objects to include, separated by commas. */
  expand?: string | undefined;
  /** Only what is at or after this instant. */
  start_time?: string | undefined;
  /** Only what is at or before this instant. */
  end_time?: string | undefined;
  /** Only these payments. Repeat the parameter for several. */
  payment_ids?: string[] | undefined;
  /** Only payments for this kind of thing. */
  destination_type?: PaymentDestination | undefined;
  /** Only payments for this invoice or customer. */
  destination_id?: string | undefined;
  /** Only payments of this kind. */
  payment_method_type?: PaymentMethodType | undefined;
  /** Only payments in this status. */
  payment_status?: PaymentStatus | undefined;
  /** Only payments through this gateway. */
  payment_gateway?: PaymentGateway | undefined;
  /** Only payments in this currency. */
  currency?: Currency | undefined;
  /** Only the payment with this id at the gateway. */
  gateway_payment_id?: string | undefined;
  /** Only the payment with this tracking id at the gateway. */
  gateway_tracking_id?: string | undefined;
}

/** Query of payments.listMethods, `GET /payments/customers/{id}/methods`. */
export interface ListCustomerPaymentMethodsQuery {
  /** Only methods at this gateway. */
  provider?: PaymentGateway | undefined;
}

/** Query of plans.list, `GET /plans`. */
export interface ListPlansQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** Only records in this state of their life. Without it, records in use. */
  status?: Status | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
  /** Related objects to include, separated by commas. */
  expand?: string | undefined;
  /** Only what is at or after this instant. */
  start_time?: string | undefined;
  /** Only what is at or before this instant. */
  end_time?: string | undefined;
  /** Only these plans. Repeat the parameter for several. */
  plan_ids?: string[] | undefined;
  /** Only the plan with this key. */
  lookup_key?: string | undefined;
}

/** Query of prices.list, `GET /prices`. */
export interface ListPricesQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** Only records in this state of their life. Without it, records in use. */
  status?: Status | undefined;
  /** Name of the field to sort by. */
  sort?: string | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
  /** Related objects to include, separated by commas. */
  expand?: string | undefined;
  /** Only what is at or after this instant. */
  start_time?: string | undefined;
  /** Only what is at or before this instant. */
  end_time?: string | undefined;
  /** Only these prices. Repeat the parameter for several. */
  price_ids?: string[] | undefined;
  /** Only prices of these plans. Repeat the parameter for several. */
  plan_ids?: string[] | undefined;
  /** Only prices of this kind of owner. */
  entity_type?: PriceEntityType | undefined;
  /** Only prices of these owners. Repeat the parameter for several. */
  entity_ids?: string[] | undefined;
  /** Only prices made for this subscription. */
  subscription_id?: string | undefined;
  /** Only later versions of this price. */
  parent_price_id?: string | undefined;
  /** Only prices on these meters. Repeat the parameter for several. */
  meter_ids?: string[] | undefined;
  /** Only prices with one of these billing periods. Repeat the parameter for several. */
  billing_periods?: BillingPeriod[] | undefined;
  /** Only prices that start before this instant. */
  start_date_lt?: string | undefined;
  /**
   * Also prices that have ended.
   *
   * @default false
   */
  allow_expired_prices?: boolean | undefined;
}

/** Query of priceUnits.list, `GET /prices/units`. */
export interface ListPriceUnitsQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** Only records in this state of their life. Without it, records in use. */
  status?: Status | undefined;
  /** Name of the field to sort by. */
  sort?: string | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
}

/** Query of rbac.listRoles, `GET /rbac/roles`. */
export interface ListRbacRolesQuery {
  /** Only roles that this kind of user may have. */
  user_type?: UserType | undefined;
}

/** Query of apiKeys.list, `GET /secrets/api/keys`. */
export interface ListApiKeysQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** Only records in this state of their life. Without it, records in use. */
  status?: Status | undefined;
}

/** Query of subscriptions.list, `GET /subscriptions`. */
export interface ListSubscriptionsQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** Only records in this state of their life. Without it, records in use. */
  status?: Status | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
  /** Related objects to include, separated by commas. */
  expand?: string | undefined;
  /** Only those whose current period starts at or after this instant. */
  start_time?: string | undefined;
  /** Only those whose current period ends at or before this instant. */
  end_time?: string | undefined;
  /** Only these subscriptions. Repeat the parameter for several. */
  subscription_ids?: string[] | undefined;
  /** Only those of this customer. */
  customer_id?: string | undefined;
  /** Only those of these customers. Repeat the parameter for several. */
  customer_ids?: string[] | undefined;
  /** Only those of the customer with this id of your own. */
  external_customer_id?: string | undefined;
  /** Only those whose invoices go to these customers. Repeat the parameter for several. */
  invoicing_customer_ids?: string[] | undefined;
  /** Only those below these subscriptions. Repeat the parameter for several. */
  parent_subscription_ids?: string[] | undefined;
  /** Only those on this plan. */
  plan_id?: string | undefined;
  /** Only those in one of these states; active ones unless set. Repeat the parameter for several. */
  subscription_status?: SubscriptionStatus[] | undefined;
  /** Only those of one of these types. Repeat the parameter for several. */
  subscription_type?: SubscriptionType[] | undefined;
  /** Only those with one of these cadences. Repeat the parameter for several. */
  billing_cadence?: BillingCadence[] | undefined;
  /** Only those with one of these billing periods. Repeat the parameter for several. */
  billing_period?: BillingPeriod[] | undefined;
  /** Only those that run at this instant. */
  active_at?: string | undefined;
  /** Only trials that end at or before this instant. */
  trial_end_due_lte?: string | undefined;
  /**
   * Whether to include the line items.
   *
   * @default false
   */
  with_line_items?: boolean | undefined;
}

/** Query of subscriptions.listAllSchedules, `GET /subscriptions/schedules`. */
export interface ListAllSubscriptionSchedulesQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** Only those of this subscription. */
  subscription_id?: string | undefined;
  /**
   * Only those that have not happened yet.
   *
   * @default false
   */
  pending_only?: boolean | undefined;
}

/** Query of subscriptions.getEntitlements, `GET /subscriptions/{id}/entitlements`. */
export interface GetSubscriptionEntitlementsQuery {
  /** Only these features. Repeat the parameter for several. */
  feature_ids?: string[] | undefined;
}

/** Query of subscriptions.listPauses, `GET /subscriptions/{id}/pauses`. */
export interface ListSubscriptionPausesQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
}

/** Query of subscriptions.getDetails, `GET /subscriptions/{id}/v2`. */
export interface GetSubscriptionV2Query {
  /** Related objects to include, separated by commas. */
  expand?: string | undefined;
}

/** Query of tasks.list, `GET /tasks`. */
export interface ListTasksQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** Only records in this state of their life. Without it, records in use. */
  status?: Status | undefined;
  /** Name of the field to sort by. */
  sort?: string | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
  /** Related objects to include, separated by commas. */
  expand?: string | undefined;
  /** Only what is at or after this instant. */
  start_time?: string | undefined;
  /** Only what is at or before this instant. */
  end_time?: string | undefined;
  /** Only imports or only exports. */
  task_type?: TaskType | undefined;
  /** Only tasks that carry this kind of record. */
  entity_type?: TaskEntityType | undefined;
  /** Only tasks that are this far. */
  task_status?: TaskStatus | undefined;
  /** Only runs of this scheduled task. */
  scheduled_task_id?: string | undefined;
  /** Only tasks started by this user. */
  created_by?: string | undefined;
}

/** Query of tasks.getResult, `GET /tasks/result`. */
export interface GetTaskResultQuery {
  /** Id of the background run, as in `workflow_id` of the task. */
  workflow_id: string;
}

/** Query of scheduledTasks.list, `GET /tasks/scheduled`. */
export interface ListScheduledTasksQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** Only exports through this connection. */
  connection_id?: string | undefined;
  /** Only exports of this kind. */
  entity_type?: ScheduledTaskEntityType | undefined;
  /** Only exports that run this often. */
  interval?: ScheduledTaskInterval | undefined;
  /** Only exports that run (`true`) or are held (`false`). */
  enabled?: boolean | undefined;
}

/** Query of tasks.download, `GET /tasks/{id}/download`. */
export interface DownloadTaskExportQuery {
  /**
   * Number of the file where the export wrote several; `files` in the task's metadata lists them.
   *
   * @default 1
   */
  file?: number | undefined;
}

/** Query of tasks.listErrors, `GET /tasks/{id}/errors`. */
export interface ListTaskErrorsQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
}

/** Query of taxAssociations.list, `GET /taxes/associations`. */
export interface ListTaxAssociationsQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** Only records in this state of their life. Without it, records in use. */
  status?: Status | undefined;
  /** Name of the field to sort by. */
  sort?: string | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
  /** Only links to this kind of thing. */
  entity_type?: TaxRateEntityType | undefined;
  /** Only links to the tenant, customer, subscription or invoice with this id. */
  entity_id?: string | undefined;
  /** Only links to the customer with this id of yours. */
  external_customer_id?: string | undefined;
  /** Only links of this tax rate. */
  tax_rate_id?: string | undefined;
}

/** Query of taxRates.list, `GET /taxes/rates`. */
export interface GetTaxRatesQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** Only records in this state of their life. Without it, records in use. */
  status?: Status | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
  /** Related objects to include, separated by commas. */
  expand?: string | undefined;
  /** Only what is at or after this instant. */
  start_time?: string | undefined;
  /** Only what is at or before this instant. */
  end_time?: string | undefined;
  /** Only rates of this scope. */
  scope?: TaxRateScope | undefined;
  /** Only rates with one of these codes. Repeat the parameter for several. */
  taxrate_codes?: string[] | undefined;
  /** Only these rates. Repeat the parameter for several. */
  taxrate_ids?: string[] | undefined;
}

/** Query of testClocks.list, `GET /test-clocks`. */
export interface ListTestClocksQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
}

/** Query of wallets.list, `GET /wallets`. */
export interface ListWalletsQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** Name of the field to sort by. */
  sort?: string | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
  /** Related objects to include, separated by commas. */
  expand?: string | undefined;
  /** Only wallets in this state. */
  status?: WalletStatus | undefined;
  /** Only these wallets. Repeat the parameter for several. */
  wallet_ids?: string[] | undefined;
  /** Only wallets whose balance alert is switched on or off. */
  alert_enabled?: boolean | undefined;
}

/** Query of wallets.getBalance, `GET /wallets/{id}/balance/real-time`. */
export interface GetWalletBalanceQuery {
  /** Related objects to include, separated by commas. */
  expand?: string | undefined;
  /**
   * Accept a stored figure.
   *
   * @default false
   */
  from_cache?: boolean | undefined;
}

/** Query of wallets.getCachedBalance, `GET /wallets/{id}/balance/real-time-cached`. */
export interface GetWalletBalanceCachedQuery {
  /** Related objects to include, separated by commas. */
  expand?: string | undefined;
}

/** Query of wallets.listTransactions, `GET /wallets/{id}/transactions`. */
export interface GetWalletTransactionsQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** Only records in this state of their life. Without it, records in use. */
  status?: Status | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
  /** Related objects to include, separated by commas. */
  expand?: string | undefined;
  /** Only what is at or after this instant. */
  start_time?: string | undefined;
  /** Only what is at or before this instant. */
  end_time?: string | undefined;
  /** Has no effect; the wallet in the path counts. */
  id?: string | undefined;
  /** Only credits or only debits. */
  type?: WalletTransactionType | undefined;
  /** Only transactions in this status. */
  transaction_status?: WalletTransactionStatus | undefined;
  /** Only transactions made for this reason. */
  transaction_reason?: WalletTransactionReason | undefined;
  /** Kind of cause; only together with `reference_id`. */
  reference_type?: WalletReferenceType | undefined;
  /** Id of the cause; only together with `reference_type`. */
  reference_id?: string | undefined;
  /** Only credits that expire after this instant. */
  expiry_date_after?: string | undefined;
  /** Only credits that expire before this instant. */
  expiry_date_before?: string | undefined;
  /** Only credits of which more than this is left. */
  credits_available_gt?: number | undefined;
  /** Only credits with this priority. */
  priority?: number | undefined;
  /** Only transactions made by this user. */
  created_by?: string | undefined;
}

/** Query of webhookDeliveries.list, `GET /webhooks/deliveries`. */
export interface ListWebhookDeliveriesQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
  /** Only what is at or after this instant. */
  start_time?: string | undefined;
  /** Only what is at or before this instant. */
  end_time?: string | undefined;
  /** Only deliveries to this endpoint. */
  endpoint_id?: string | undefined;
  /** Only deliveries of this event. */
  event_type?: WebhookEventType | undefined;
  /** Only deliveries that stand like this. */
  delivery_status?: WebhookDeliveryStatus | undefined;
  /** Only deliveries of this occurrence. */
  system_event_id?: string | undefined;
}

/** Query of webhookEndpoints.list, `GET /webhooks/endpoints`. */
export interface ListWebhookEndpointsQuery {
  /**
   * Page size, 1 to 1000.
   *
   * @default 50
   */
  limit?: number | undefined;
  /**
   * How many records to skip.
   *
   * @default 0
   */
  offset?: number | undefined;
  /** Only records in this state of their life. Without it, records in use. */
  status?: Status | undefined;
  /**
   * Direction of the sort, newest first by default.
   *
   * @default "desc"
   */
  order?: SortOrder | undefined;
}
