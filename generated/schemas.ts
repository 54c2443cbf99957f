// Generated from openapi/ by `npm run generate`. Do not edit.
/** @description When the prepared subscription begins. */
export interface ActivateSubscriptionRequest {
    /**
     * Format: date-time
     * @description The new start; periods and line items move with it.
     */
    start_date: string;
}
/** @description An addon to attach and the subscription to attach it to. */
export interface AddAddonRequest {
    /** @description Id of the subscription. */
    subscription_id: string;
    /** @description Id of the addon. */
    addon_id: string;
    /** @description Whether it is charged every period or only once; `recurring` unless set. */
    cadence?: AddonCadence;
    /**
     * Format: date-time
     * @description From when it is charged; now unless set.
     */
    start_date?: string;
    proration_behavior?: ProrationBehavior;
    /** @description Other terms for single prices of the addon. */
    override_line_items?: OverrideLineItem[];
    /** @description Promises of usage; the key is the id of a usage price of the addon. */
    line_item_commitments?: {
        [key: string]: LineItemCommitment;
    };
    /** @description Your own notes about the attached addon. */
    metadata?: {
        [key: string]: unknown;
    };
    /** @description Let the customer pay first. The addon stays `pending` until then; overrides and commitments are refused with it. */
    checkout?: CheckoutParams;
}
/** @description An addon to attach. */
export interface AddAddonToSubscription {
    /** @description Id of the addon. */
    addon_id: string;
    /** @description Whether it is charged every period or only once; `recurring` unless set. */
    cadence?: AddonCadence;
    /**
     * Format: date-time
     * @description From when it is charged; now unless set.
     */
    start_date?: string;
    proration_behavior?: ProrationBehavior;
    /** @description Other terms for single prices of the addon. */
    override_line_items?: OverrideLineItem[];
    /** @description Promises of usage; the key is the id of a usage price of the addon. */
    line_item_commitments?: {
        [key: string]: LineItemCommitment;
    };
    /** @description Your own notes about the attached addon. */
    metadata?: {
        [key: string]: unknown;
    };
}
/** @description Something extra that a customer can add to a subscription, with prices, entitlements and credit grants of its own. */
export interface Addon {
    /**
     * @description Id of the addon, `addon_` and a ULID.
     * @example addon_01K5WRB3M0000000000000ADD1
     */
    id: string;
    /**
     * @description Name as shown to customers and on invoices.
     * @example Priority support
     */
    name: string;
    /**
     * @description Your own key of the addon.
     * @example priority_support
     */
    lookup_key: string;
    /**
     * @description What the addon offers; empty when never set.
     * @example Answers within one hour, around the clock
     */
    description: string;
    metadata: AddonMetadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
    /** @description What the addon costs. Always there when one addon is read; on lists only with `expand=prices`. */
    prices?: Price[];
    /** @description What the addon allows. Always there when one addon is read; on lists only with `expand=entitlements`. */
    entitlements?: Entitlement[];
    /** @description Credits that come with the addon. Always there when one addon is read; on lists only with `expand=credit_grant`. */
    credit_grants?: CreditGrant[];
}
/** @description An addon on a subscription. The same addon may be attached several times; each time is one association. */
export interface AddonAssociation {
    /**
     * @description Id of the association, `addon_assoc_` and a ULID.
     * @example addon_assoc_01K5WRB3M0000000000000AAS1
     */
    id: string;
    /**
     * @description Id of the subscription.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    entity_id: string;
    entity_type: AddonAssociationEntityType;
    /**
     * @description Id of the addon.
     * @example addon_01K5WRB3M0000000000000ADD1
     */
    addon_id: string;
    addon_status: AddonStatus;
    /**
     * Format: date-time
     * @description From when it is charged.
     * @example 2025-10-16T00:00:00Z
     */
    start_date: string;
    /**
     * Format: date-time
     * @description Until when it is charged; absent when no end is known.
     * @example 2025-11-01T00:00:00Z
     */
    end_date?: string;
    /**
     * @description Why it was removed; empty when nobody said.
     * @example
     */
    cancellation_reason: string;
    /**
     * Format: date-time
     * @description When it was removed; absent until then.
     * @example 2025-10-20T12:00:00Z
     */
    cancelled_at?: string;
    /** @description Your own notes about the attached addon. */
    metadata: {
        [key: string]: unknown;
    } | null;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
    /** @description The addon. */
    addon?: Addon;
    /** @description The subscription, without what belongs to it. */
    subscription?: SubscriptionSummary;
}
/**
 * @description Kind of object that the addon is attached to.
 * @example subscription
 * @enum {string}
 */
export type AddonAssociationEntityType = "subscription" | "plan" | "addon";
/**
 * @description `recurring` is charged every period until removed; `onetime` ends with the period in which it began.
 * @example recurring
 * @enum {string}
 */
export type AddonCadence = "onetime" | "recurring";
/** @description One page of addons. */
export interface AddonList {
    /** @description The addons of this page. */
    items: Addon[];
    pagination: Pagination;
}
/**
 * @description Your own notes about the addon, any JSON object. Sending metadata replaces the whole object; `null` means that none was ever set.
 * @example {
 *       "shelf": "support"
 *     }
 */
export type AddonMetadata = {
    [key: string]: unknown;
} | null;
/** @description Conditions, order and page of an addon search. All members are optional. */
export interface AddonSearchRequest {
    /** @description Conditions on any field; all must hold. */
    filters?: FilterCondition[];
    /** @description Sort keys, most important first. */
    sort?: SortCondition[];
    /** @description Only these addons. */
    addon_ids?: string[];
    /** @description Only addons with one of these lookup keys. */
    lookup_keys?: string[];
    status?: Status;
    /**
     * Format: date-time
     * @description Only addons created at or after this instant.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description Only addons created at or before this instant.
     */
    end_time?: string;
    order?: SortOrder;
    expand?: Expand;
    limit?: Limit;
    offset?: Offset;
}
/**
 * @description `pending` waits for its checkout to be paid.
 * @example active
 * @enum {string}
 */
export type AddonStatus = "active" | "cancelled" | "pending";
/** @description An addon as other objects carry it. */
export interface AddonSummary {
    /**
     * @description Id of the addon, `addon_` and a ULID.
     * @example addon_01K5WRB3M0000000000000ADD1
     */
    id: string;
    /**
     * @description Name as shown to customers and on invoices.
     * @example Priority support
     */
    name: string;
    /**
     * @description Your own key of the addon.
     * @example priority_support
     */
    lookup_key: string;
    /**
     * @description What the addon offers; empty when never set.
     * @example Answers within one hour, around the clock
     */
    description: string;
    metadata: AddonMetadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
    /** @description What the addon costs; only where an expansion asked for it. */
    prices?: PriceSummary[];
    /** @description What the addon allows; only where an expansion asked for it. */
    entitlements?: EntitlementSummary[];
    /** @description Credits that come with the addon; only where an expansion asked for them. */
    credit_grants?: CreditGrantSummary[];
}
/** @description To what time the clock goes. */
export interface AdvanceTestClockRequest {
    /**
     * Format: date-time
     * @description The new time, later than the present one and at most two years later.
     */
    frozen_time: string;
    /**
     * @description How long the answer may wait for the clock to get there; 0 answers at once.
     * @default 20
     */
    wait_seconds?: number;
}
/** @description What all sources allow together. */
export interface AggregatedEntitlement {
    /**
     * @description Whether the feature is on; true when any source switches it on.
     * @example true
     */
    is_enabled: boolean;
    /**
     * @description Sum of all limits, in units of the meter; `null` when one source has no limit.
     * @example 1000000
     */
    usage_limit: number | null;
    /**
     * @description Whether any source allows usage past the limit.
     * @example true
     */
    is_soft_limit: boolean;
    usage_reset_period?: EntitlementUsageResetPeriod;
    /** @description The different values of a static feature. */
    static_values?: string[];
    /** @description The settings that the sources of a config feature give, one entry per source. */
    config_values?: EntitlementConfigValue[];
    aggregation_mode?: EntitlementAggregationMode;
    /** @description The allowances that run side by side; only with `aggregation_mode` `parallel`. */
    buckets?: AggregatedEntitlementBucket[];
}
/** @description One of several allowances that run side by side (`aggregation_mode` `parallel`). */
export interface AggregatedEntitlementBucket {
    /**
     * @description Id of the entitlement.
     * @example ent_01K5WRB3M0000000000000ENT1
     */
    entitlement_id: string;
    /**
     * @description Id of the plan, addon or subscription that grants it.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    source_entity_id: string;
    /** @description Limit of this bucket, in units of the meter; `null` is no limit. */
    usage_limit?: number | null;
    grant_measure?: EntitlementGrantMeasure;
    /**
     * Format: decimal
     * @description What each window allows, in units of the meter or in money.
     */
    grant_quota?: string;
    /** @description Length of a window, in `grant_duration_unit`. */
    grant_duration_value?: number;
    grant_duration_unit?: EntitlementGrantDurationUnit;
}
/** @description One feature, what may be used of it in all, and where that comes from. */
export interface AggregatedFeature {
    feature: Feature;
    entitlement: AggregatedEntitlement;
    /** @description Every plan, addon and subscription that contributes. */
    sources: EntitlementSource[];
}
/**
 * @description How the events of a period become one quantity. `COUNT` counts events; `SUM`, `AVG`, `MAX` and `LATEST` fold the numbers they carry; `COUNT_UNIQUE` counts different values; `SUM_WITH_MULTIPLIER` multiplies the sum by a constant; `WEIGHTED_SUM` weighs each number by the time left in the range, though invoices use the plain sum.
 * @example SUM
 * @enum {string}
 */
export type AggregationType = "COUNT" | "SUM" | "AVG" | "COUNT_UNIQUE" | "LATEST" | "SUM_WITH_MULTIPLIER" | "MAX" | "WEIGHTED_SUM";
/**
 * @description On which side of the threshold the alert is raised; reaching the threshold exactly raises it too.
 * @enum {string}
 */
export type AlertCondition = "above" | "below";
/**
 * @description Kind of object that an alert is about.
 * @enum {string}
 */
export type AlertEntityType = "wallet" | "feature" | "subscription" | "subscription_line_item" | "group" | "entitlement_grant";
/** @description What was measured when the alert changed. */
export interface AlertInfo {
    /** @description The levels at that moment. */
    alert_settings?: AlertSettings;
    /**
     * Format: decimal
     * @description The value that was compared: credits for wallets, money for spend.
     * @example 25.02
     */
    value_at_time: string;
    /**
     * Format: date-time
     * @description When it was measured.
     * @example 2025-09-24T16:10:00Z
     */
    timestamp: string;
}
/** @description One level of an alert; `null` when it is not set. */
export type AlertLevel = {
    /**
     * Format: decimal
     * @description The value that reaches this level.
     * @example 100
     */
    threshold: string;
    condition: AlertCondition;
} | null;
/** @description One change of state of an alert. A row is written only when the state becomes another one. */
export interface AlertLog {
    /**
     * @description Id of the row, `alert_` and a ULID.
     * @example alert_01K5WRB3M0000000000000A1R1
     */
    id: string;
    entity_type: AlertEntityType;
    /**
     * @description Id of what the alert is about.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    entity_id: string;
    /**
     * @description Kind of the object around it, if there is one.
     * @example subscription
     */
    parent_entity_type?: string;
    /**
     * @description Id of the object around it, if there is one.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    parent_entity_id?: string;
    /**
     * @description Id of the customer concerned.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id?: string;
    alert_type: AlertType;
    alert_status: AlertState;
    alert_info: AlertInfo;
    customer?: Customer;
    /** @description The wallet; only with `expand=wallet`. */
    wallet?: WalletSummary;
    /** @description The feature; only with `expand=feature`. */
    feature?: Feature;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description One page of alert changes. */
export interface AlertLogList {
    /** @description The alert changes of this page. */
    items: AlertLog[];
    pagination: Pagination;
}
/** @description Conditions, order and page of a search for alert changes. All members are optional. */
export interface AlertLogSearchRequest {
    entity_type?: AlertEntityType;
    /** @description Only changes of this object. */
    entity_id?: string;
    alert_type?: AlertType;
    alert_status?: AlertState;
    /** @description Only changes of this customer. */
    customer_id?: string;
    /** @description Conditions on any field; all must hold. */
    filters?: FilterCondition[];
    /** @description Sort keys, most important first. */
    sort?: SortCondition[];
    status?: Status;
    /**
     * Format: date-time
     * @description Only changes at or after this instant.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description Only changes at or before this instant.
     */
    end_time?: string;
    order?: SortOrder;
    expand?: Expand;
    limit?: Limit;
    offset?: Offset;
}
/** @description A watch over what a subscription, one of its line items or one of its groups spends in a billing period. */
export interface AlertSetting {
    /**
     * @description Id of the setting, `alert_set_` and a ULID.
     * @example alert_set_01K5WRB3M0000000000000ASN1
     */
    id: string;
    entity_type: AlertEntityType;
    /**
     * @description Id of what is watched.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    entity_id: string;
    /** @description Always `subscription`; present for line items and groups. */
    parent_entity_type?: AlertEntityType;
    /**
     * @description Id of the subscription that the line item or group is watched in.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    parent_entity_id?: string;
    /**
     * @description Whether the alert is evaluated; the same as `config.alert_enabled`.
     * @example true
     */
    enabled: boolean;
    config: AlertSettings;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description One page of alert settings. */
export interface AlertSettingList {
    /** @description The alert settings of this page. */
    items: AlertSetting[];
    pagination: Pagination;
}
/** @description Conditions, order and page of a search for alert settings. All members are optional. */
export interface AlertSettingSearchRequest {
    entity_type?: AlertEntityType;
    /** @description Only the setting of this object. */
    entity_id?: string;
    /** @description Only settings of these objects. */
    entity_ids?: string[];
    parent_entity_type?: AlertEntityType;
    /** @description Only settings inside this subscription. */
    parent_entity_id?: string;
    /** @description Only settings inside these subscriptions. */
    parent_entity_ids?: string[];
    /** @description Only settings that are switched on or off. */
    enabled?: boolean;
    /** @description Conditions on any field; all must hold. */
    filters?: FilterCondition[];
    /** @description Sort keys, most important first. */
    sort?: SortCondition[];
    status?: Status;
    /**
     * Format: date-time
     * @description Only settings created at or after this instant.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description Only settings created at or before this instant.
     */
    end_time?: string;
    order?: SortOrder;
    expand?: Expand;
    limit?: Limit;
    offset?: Offset;
}
/** @description The levels of an alert; `critical` leads to the state `in_alarm`. All levels share one condition; with `above` they rise from info to critical, with `below` they fall. */
export interface AlertSettings {
    critical: AlertLevel;
    warning: AlertLevel;
    info: AlertLevel;
    /**
     * @description Whether the alert is evaluated at all.
     * @example true
     */
    alert_enabled: boolean;
}
/** @description The levels to use. An enabled alert needs at least one level, and `warning` needs `critical`. */
export interface AlertSettingsInput {
    /** @description Leads to `in_alarm`. */
    critical?: AlertThreshold;
    /** @description Leads to `warning`. */
    warning?: AlertThreshold;
    /** @description Leads to `info`. */
    info?: AlertThreshold;
    /**
     * @description Whether the alert is evaluated at all.
     * @default false
     */
    alert_enabled?: boolean;
}
/**
 * @description How serious it is. The `critical` threshold leads to `in_alarm`.
 * @enum {string}
 */
export type AlertState = "ok" | "info" | "warning" | "in_alarm";
/** @description One level of an alert. */
export interface AlertThreshold {
    /**
     * Format: decimal
     * @description The value that reaches this level.
     * @example 100
     */
    threshold: string;
    condition: AlertCondition;
}
/**
 * @description What is being watched: a wallet after usage that is not billed yet, the credits of a wallet, a wallet seen from a feature, what a subscription, one of its line items or one of its groups has spent this period, or a quota.
 * @enum {string}
 */
export type AlertType = "low_ongoing_balance" | "low_credit_balance" | "feature_wallet_balance" | "subscription_spend" | "subscription_line_item_spend" | "subscription_group_spend" | "entitlement_grant_threshold" | "entitlement_grant_exhausted";
/** @description Every credit grant of one plan or addon, in a single answer. */
export interface AllCreditGrants {
    /** @description The grants. */
    items: CreditGrant[];
    pagination: Pagination;
}
/** @description Every entitlement of one plan or addon, in a single answer. */
export interface AllEntitlements {
    /** @description The entitlements. */
    items: Entitlement[];
    pagination: Pagination;
}
/** @description An API key without the key itself, which is stored only as a fingerprint. */
export interface ApiKey {
    /**
     * @description Id of the record, `secret_` and a ULID.
     * @example secret_01K5WRB3M0000000000000SCR1
     */
    id: string;
    /**
     * @description Name for people.
     * @example Ingest service
     */
    name: string;
    type: SecretType;
    provider: SecretProvider;
    /**
     * @description First five and last two characters of the key, to recognise it by.
     * @example sk_01***7Q
     */
    display_id: string;
    /**
     * @description Roles that the owner had when the key was made; the key keeps them.
     * @example [
     *       "super_admin"
     *     ]
     */
    roles?: string[];
    user_type?: UserType;
    /**
     * @description Id of the user or service account that the key acts as.
     * @example user_01K5WRB3M00000000000000ADM
     */
    user_id?: string;
    /**
     * @description Name of the service account that the key acts as.
     * @example ingest
     */
    service_account_name?: string;
    /**
     * Format: date-time
     * @description When the key stops working; missing when it never does.
     * @example 2026-08-20T09:30:00Z
     */
    expires_at?: string;
    /**
     * Format: date-time
     * @description When the key was last used, where that is recorded.
     * @example 2025-09-12T10:15:00Z
     */
    last_used_at?: string;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
}
/** @description One page of API keys. */
export interface ApiKeyList {
    /** @description The keys of this page. */
    items: ApiKey[];
    pagination: Pagination;
}
/** @description The customer who shall live by the clock, named by `customer_id` or `external_customer_id`; with both, `customer_id` counts. */
export interface AttachTestClockCustomerRequest {
    /** @description Id of the customer. */
    customer_id?: string;
    /** @description Your own id of the customer. */
    external_customer_id?: string;
}
/** @description An addon that was just attached, with the invoice or checkout that this led to. */
export interface AttachedAddon {
    /**
     * @description Id of the association, `addon_assoc_` and a ULID.
     * @example addon_assoc_01K5WRB3M0000000000000AAS1
     */
    id: string;
    /**
     * @description Id of the subscription.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    entity_id: string;
    entity_type: AddonAssociationEntityType;
    /**
     * @description Id of the addon.
     * @example addon_01K5WRB3M0000000000000ADD1
     */
    addon_id: string;
    addon_status: AddonStatus;
    /**
     * Format: date-time
     * @description From when it is charged.
     * @example 2025-10-16T00:00:00Z
     */
    start_date: string;
    /**
     * Format: date-time
     * @description Until when it is charged; absent when no end is known.
     * @example 2025-11-01T00:00:00Z
     */
    end_date?: string;
    /**
     * @description Why it was removed; empty when nobody said.
     * @example
     */
    cancellation_reason: string;
    /**
     * Format: date-time
     * @description When it was removed; absent until then.
     * @example 2025-10-20T12:00:00Z
     */
    cancelled_at?: string;
    /** @description Your own notes about the attached addon. */
    metadata: {
        [key: string]: unknown;
    } | null;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
    /** @description The invoice over the rest of the period, when `create_prorations` made one. */
    invoice?: Invoice;
    /** @description The checkout that has to be paid first, when one was asked for. */
    checkout_session?: CheckoutSession;
}
/**
 * @description What was done. `execute` is everything that is not just a change of fields, such as finalizing an invoice.
 * @enum {string}
 */
export type AuditAction = "create" | "update" | "delete" | "execute";
/**
 * @description Who acted: a person, a program with an API key, a customer in the portal, or the server on its own.
 * @enum {string}
 */
export type AuditActorType = "user" | "service_account" | "customer" | "system";
/** @description One field that changed. */
export interface AuditChange {
    /**
     * @description Path of the field.
     * @example email
     */
    field: string;
    /**
     * @description The value before, as JSON text; missing when there was none.
     * @example ""
     */
    before?: string;
    /**
     * @description The value after, as JSON text; missing when there is none.
     * @example "billing@brightside.example"
     */
    after?: string;
}
/** @description The record of one change. Entries are written together with the change and never altered or removed. */
export interface AuditLogEntry {
    /**
     * @description Id of the entry, `audit_` and a ULID.
     * @example audit_01K5WRB3M0000000000000AVD1
     */
    id: string;
    /**
     * Format: date-time
     * @description When it happened.
     * @example 2025-09-03T10:00:00Z
     */
    occurred_at: string;
    actor_type: AuditActorType;
    /**
     * @description Id of the user or customer; empty for the server.
     * @example user_01K5WRB3M00000000000000ADM
     */
    actor_id: string;
    /**
     * @description Name of the actor at that time.
     * @example Ada Moreno
     */
    actor_name: string;
    /**
     * @description The API key that was used; missing when none was.
     * @example secret_01K5WRB3M0000000000000SCR1
     */
    api_key_id?: string;
    action: AuditAction;
    /**
     * @description The operation of this API, such as `updateCustomer`, or the background work.
     * @example updateCustomerById
     */
    operation_id: string;
    /**
     * @description Kind of object that changed.
     * @example customer
     */
    entity_type: string;
    /**
     * @description Id of that object.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    entity_id: string;
    /** @description The fields that changed. Credentials are never shown. */
    changes: AuditChange[];
    /**
     * @description `X-Request-ID` of the request; empty for background work.
     * @example 01K5WRB3M00000000000REQ001
     */
    request_id: string;
    /**
     * @description Where the request came from; missing for background work.
     * @example 203.0.113.7
     */
    ip_address?: string;
    /**
     * @description Program that sent the request; missing for background work.
     * @example flexprice-sdk/1.0.0
     */
    user_agent?: string;
    /**
     * @description The environment; empty for what belongs to the whole tenant.
     * @example env_01K5WRB3M000000000000000PR
     */
    environment_id: string;
    tenant_id: TenantId;
}
/** @description One page of the audit log. */
export interface AuditLogList {
    /** @description The entries of this page. */
    items: AuditLogEntry[];
    pagination: Pagination;
}
/**
 * @description Id of the user or service account that did it; empty when the system did.
 * @example user_01K5WRB3M00000000000000ADM
 */
export type Author = string;
/** @description The usage that is about to happen, as an event, and how strictly to decide. */
export interface AuthorizeUsageRequest {
    /** @description Name of the event, as the meters know it. */
    event_name: string;
    /** @description Your own id of the customer. */
    external_customer_id: string;
    /** @description Your own id of the event; the same id counts once. Made up by default. */
    event_id?: string;
    /**
     * Format: date-time
     * @description When it happens; now by default.
     */
    timestamp?: string;
    /** @description Where it comes from. */
    source?: string;
    /** @description Facts that the meters read, such as `input_tokens`. */
    properties?: {
        [key: string]: unknown;
    };
    /**
     * @description Only decide; record nothing.
     * @default false
     */
    dry_run?: boolean;
    /**
     * @description Deny customers without a prepaid wallet in the subscription's currency, who otherwise pay by invoice.
     * @default false
     */
    require_balance?: boolean;
}
/** @description Adds credits by itself when few are left. */
export interface AutoTopUp {
    /**
     * @description Whether it is switched on.
     * @example true
     */
    enabled: boolean;
    /**
     * Format: decimal
     * @description Credits; a real-time balance at or below it starts a top-up.
     * @example 10
     */
    threshold: string;
    /**
     * Format: decimal
     * @description Credits to add each time.
     * @example 50
     */
    amount: string;
    /**
     * @description Whether the credits are sold by invoice (and count once it is paid) or added at once.
     * @example true
     */
    invoicing: boolean;
    cooldown?: Cooldown;
}
/** @description Rules of the automatic top-up. Creating a wallet with them takes threshold, amount and invoicing together; an update changes only what it names. */
export interface AutoTopUpInput {
    /**
     * @description Whether it is switched on.
     * @default false
     */
    enabled?: boolean;
    /**
     * Format: decimal
     * @description Credits; a real-time balance at or below it starts a top-up.
     */
    threshold?: string;
    /**
     * Format: decimal
     * @description Credits to add each time.
     */
    amount?: string;
    /** @description Whether the credits are sold by invoice or added at once. */
    invoicing?: boolean;
    cooldown?: Cooldown;
}
/** @description How AWS Marketplace names the agreement. */
export interface AwsMarketplaceAgreement {
    /** @description Code of your product in the marketplace. */
    product_code: string;
    /** @description ARN of the buyer's licence. */
    license_arn: string;
    /** @description AWS account of the buyer. */
    customer_aws_account_id: string;
    /** @description Metering dimension that usage is reported under. */
    dimension: string;
    /**
     * @description The buyer may hold several agreements for the product at once.
     * @default false
     */
    concurrent_agreements?: boolean;
}
/** @description Settings of an AWS Marketplace connection. */
export interface AwsMarketplaceSyncConfig {
    /**
     * @description Region of the metering service.
     * @example us-east-1
     */
    region?: string;
}
/** @description How Azure Marketplace names the agreement. */
export interface AzureMarketplaceAgreement {
    /** @description Plan in the marketplace. */
    plan_id: string;
    /** @description Metering dimension that usage is reported under. */
    dimension: string;
    /** @description Id of the buyer's subscription in the marketplace. */
    resource_id: string;
    /** @description Account that uses the product. */
    beneficiary_account_id: string;
}
/** @description A schedule of the server's own work. */
export interface BackgroundSchedule {
    /**
     * @description What happened in words.
     * @example The schedule is in place
     */
    message: string;
    /**
     * @description Name of the schedule.
     * @example draft-finalization
     */
    schedule_id: string;
    /**
     * @description How often it runs.
     * @example 1800
     */
    interval_seconds: number;
}
/**
 * @description Always `RECURRING`. A one-time charge is expressed by the billing period `ONETIME`.
 * @example RECURRING
 * @enum {string}
 */
export type BillingCadence = "RECURRING";
/**
 * @description `anniversary`: periods begin on the day the subscription began. `calendar`: they begin with the calendar's day, week, month, quarter, half-year or year.
 * @example anniversary
 * @enum {string}
 */
export type BillingCycle = "anniversary" | "calendar";
/** @description How the new subscription would be charged. */
export interface BillingCyclePreview {
    /**
     * Format: date-time
     * @description The instant that period boundaries repeat.
     * @example 2025-10-16T00:00:00Z
     */
    billing_anchor: string;
    billing_cadence: BillingCadence;
    billing_period: BillingPeriod;
    /**
     * @description How many billing periods make one invoice period.
     * @example 1
     */
    billing_period_count: number;
    /**
     * Format: date-time
     * @description First instant of the first period.
     * @example 2025-10-16T00:00:00Z
     */
    period_start: string;
    /**
     * Format: date-time
     * @description First instant after it.
     * @example 2025-11-16T00:00:00Z
     */
    period_end: string;
}
/**
 * @description How a quantity becomes an amount. `FLAT_FEE` is amount × quantity. `PACKAGE` sells whole packages of `divide_by` units. `TIERED` looks the quantity up in `tiers`.
 * @example FLAT_FEE
 * @enum {string}
 */
export type BillingModel = "FLAT_FEE" | "PACKAGE" | "TIERED";
/**
 * @description How often something is charged. `ONETIME` charges once, on the first invoice.
 * @example MONTHLY
 * @enum {string}
 */
export type BillingPeriod = "MONTHLY" | "ANNUAL" | "WEEKLY" | "DAILY" | "QUARTERLY" | "HALF_YEARLY" | "ONETIME";
/** @description What is added to bought credits. */
export interface Bonus {
    type: BonusType;
    /**
     * Format: decimal
     * @description Credits, or percent of the bought credits.
     * @example 10
     */
    value: string;
}
/** @description Bonus credits on credits that a customer buys. The first slab that applies counts, so sort them from high to low. */
export interface BonusCredits {
    /**
     * @description Whether bonuses are given.
     * @example true
     */
    enabled: boolean;
    /** @description The slabs, thresholds strictly falling. */
    slabs: BonusSlab[];
}
/** @description Bonus credits on bought credits. */
export interface BonusCreditsSetting {
    /**
     * @description Name of the setting.
     * @example bonus_credits_topup_config
     * @enum {string}
     */
    key: "bonus_credits_topup_config";
    value: BonusCredits;
    /**
     * @description Id of the stored value, `setting_` and a ULID; missing while the default applies.
     * @example setting_01K5WRB3M0000000000000ST01
     */
    id?: string;
    environment_id?: EnvironmentId;
    tenant_id?: TenantId;
    status?: Status;
    created_at?: CreatedAt;
    updated_at?: UpdatedAt;
    created_by?: Author;
    updated_by?: Author;
}
/** @description A bonus that starts at a number of bought credits. */
export interface BonusSlab {
    /**
     * Format: decimal
     * @description Bought credits from which the bonus applies.
     * @example 1000
     */
    threshold: string;
    /**
     * @description How the threshold is compared: at least.
     * @example gte
     * @enum {string}
     */
    operator: "gte";
    bonus: Bonus;
    /**
     * @description How long the bonus credits last; missing when they do not expire.
     * @example 90
     */
    expiration_duration?: number;
    expiration_duration_unit?: CreditGrantExpiryDurationUnit;
}
/**
 * @description `flat` adds a number of credits, `percentage` a share of the bought ones.
 * @enum {string}
 */
export type BonusType = "flat" | "percentage";
/** @description What one time-of-day commitment came to over the range. */
export interface BucketSummary {
    /**
     * @description Id of the commitment's time bucket.
     * @example bucket_01K5WRB3M0000000000000BKT1
     */
    bucket_id: string;
    /**
     * @description Id of the line item.
     * @example subs_line_01K5WRB3M0000000000000S11N
     */
    subscription_line_item_id: string;
    /**
     * @description Id of the price that holds in it.
     * @example price_01K5WRB3M0000000000000PR1N
     */
    price_id: string;
    start: TimeOfDay;
    end: TimeOfDay;
    commitment_type: CommitmentType;
    /**
     * Format: decimal
     * @description The promised money or units per usage window.
     * @example 100
     */
    commitment_value: string;
    /**
     * Format: decimal
     * @description Quantity used in it.
     * @example 160000
     */
    total_usage: string;
    /**
     * Format: decimal
     * @description Its cost without the commitment.
     * @example 0.48
     */
    base_charge: string;
    /**
     * Format: decimal
     * @description Part that the commitment covers.
     * @example 0.48
     */
    computed_utilized: string;
    /**
     * Format: decimal
     * @description Part beyond it.
     * @example 0
     */
    computed_overage: string;
    /**
     * Format: decimal
     * @description Charge for its unused part.
     * @example 99.52
     */
    computed_true_up: string;
}
/** @description Several events. */
export interface BulkIngestEventRequest {
    /** @description The events, in any order. */
    events: IngestEventRequest[];
}
/** @description What became of the events. All but `message` is there with `results=true`. */
export interface BulkIngestEventResponse {
    /**
     * @description A sentence for people, which counts the events that were not stored because of a conflict.
     * @example Events accepted for processing
     */
    message: string;
    /** @description One entry per event, in the order sent. */
    results?: EventIngestResult[];
    /**
     * @description How many events were stored now.
     * @example 2
     */
    accepted?: number;
    /**
     * @description How many were there already.
     * @example 1
     */
    duplicates?: number;
    /**
     * @description How many were not stored, because their id belongs to another event.
     * @example 0
     */
    conflicts?: number;
}
/** @description Records of another system. */
export interface BulkIngestRawEventRequest {
    /** @description The records. */
    events: RawEventPayload[];
}
/** @description Confirms that the records are stored. */
export interface BulkIngestRawEventResponse {
    /**
     * @description A sentence for people.
     * @example Raw events accepted for processing
     */
    message: string;
    /**
     * @description How many records were stored.
     * @example 1
     */
    batch_size: number;
}
/** @description Which change is called off: the one with this `schedule_id`, or the pending one of a subscription, named by `subscription_id` and `schedule_type`. */
export interface CancelScheduleRequest {
    /** @description Id of the schedule. */
    schedule_id?: string;
    /** @description Id of the subscription. */
    subscription_id?: string;
    schedule_type?: SubscriptionScheduleType;
}
/** @description Confirms that a change was called off. */
export interface CancelScheduleResponse {
    status: SubscriptionScheduleStatus;
    /**
     * @description What happened, in words meant for a person.
     * @example Schedule cancelled successfully
     */
    message: string;
}
/** @description When and how the subscription ends. */
export interface CancelSubscriptionRequest {
    cancellation_type: CancellationType;
    /**
     * Format: date-time
     * @description The date for `scheduled_date`, where it is required. With `immediate` it may name an earlier instant of the current period.
     */
    cancel_at?: string;
    /** @description With `create_prorations` and `immediate` the unused part of what was paid in advance goes to the customer's wallet; `none` unless set. */
    proration_behavior?: ProrationBehavior;
    /** @description Only with `immediate`; `skip` unless set. The name is spelled like this in the protocol. */
    cancel_immediately_inovice_policy?: CancellationInvoicePolicy;
    /** @description Why, for your own records. */
    reason?: string;
}
/** @description What the cancellation did. */
export interface CancelSubscriptionResponse {
    /**
     * @description Id of the subscription.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id: string;
    cancellation_type: CancellationType;
    /**
     * Format: date-time
     * @description When it ends or ended.
     * @example 2025-11-01T00:00:00Z
     */
    effective_date: string;
    status: SubscriptionStatus;
    /**
     * @description The reason you gave; empty when none.
     * @example moving to another product
     */
    reason: string;
    /** @description What each line item was credited; empty when nothing was. */
    proration_details: ProrationDetail[];
    /**
     * Format: decimal
     * @description What went to the wallet in all.
     * @example 0
     */
    total_credit_amount: string;
    /** @description The last invoice, when one was asked for. */
    proration_invoice?: Invoice;
    /**
     * @description What happened, in words meant for a person.
     * @example Subscription will be cancelled at the end of the current period
     */
    message: string;
    /**
     * Format: date-time
     * @description When the request was carried out.
     * @example 2025-10-10T12:00:00Z
     */
    processed_at: string;
}
/**
 * @description Whether usage and arrears so far are invoiced when a subscription is cancelled at once.
 * @example generate_invoice
 * @enum {string}
 */
export type CancellationInvoicePolicy = "generate_invoice" | "skip";
/**
 * @description When a subscription ends: now, when its current period ends, or at `cancel_at`.
 * @example end_of_period
 * @enum {string}
 */
export type CancellationType = "immediate" | "end_of_period" | "scheduled_date";
/**
 * @description Whether the plan changes now or when the current period ends.
 * @example immediate
 * @enum {string}
 */
export type ChangeAt = "immediate" | "end_of_period";
/** @description The next invoice as it would be. */
export interface ChangeInvoicePreview {
    currency: Currency;
    /** @description Its lines. */
    line_items: ChangeInvoicePreviewLine[];
    /**
     * Format: decimal
     * @description Sum of the lines.
     * @example 173.71
     */
    subtotal: string;
    /**
     * Format: decimal
     * @description Tax on it.
     * @example 0
     */
    tax_amount: string;
    /**
     * Format: decimal
     * @description What would be due.
     * @example 173.71
     */
    total: string;
    /**
     * Format: date-time
     * @description When it would fall due.
     * @example 2025-10-17T00:00:00Z
     */
    due_date?: string;
}
/** @description A line that the next invoice would have. */
export interface ChangeInvoicePreviewLine {
    /**
     * @description What is charged.
     * @example Scale
     */
    description: string;
    /**
     * Format: decimal
     * @description Its amount.
     * @example 199
     */
    amount: string;
    /**
     * Format: decimal
     * @description How many.
     * @example 1
     */
    quantity: string;
    /**
     * Format: decimal
     * @description Price of one.
     * @example 199
     */
    unit_price: string;
    /**
     * @description Whether it settles part of a period.
     * @example false
     */
    is_proration: boolean;
    /**
     * Format: date-time
     * @description First instant that it covers.
     * @example 2025-10-16T00:00:00Z
     */
    period_start?: string;
    /**
     * Format: date-time
     * @description First instant after.
     * @example 2025-11-16T00:00:00Z
     */
    period_end?: string;
}
/**
 * @description Whether the prices of the new plan add up to more, less or the same.
 * @example upgrade
 * @enum {string}
 */
export type ChangeType = "upgrade" | "downgrade" | "lateral";
/** @description Money that the change moves. */
export interface ChangedInvoice {
    /**
     * @description Id of the invoice or wallet transaction; in previews `(preview-invoice)`.
     * @example inv_01K5WRB3M0000000000000NV02
     */
    id: string;
    action: ChangedInvoiceAction;
    status: ChangedInvoiceStatus;
    /** @description The invoice; in previews what it would be. */
    invoice?: Invoice;
    /** @description The credit to the wallet. */
    wallet_transaction?: WalletTransaction;
}
/**
 * @description Whether the customer is charged by an invoice or credited to a wallet.
 * @example created
 * @enum {string}
 */
export type ChangedInvoiceAction = "created" | "wallet_credit";
/**
 * @description `preview`: would be. `issued`: done. Otherwise the payment status of the invoice.
 * @example preview
 * @enum {string}
 */
export type ChangedInvoiceStatus = "preview" | "issued" | "INITIATED" | "PENDING" | "PROCESSING" | "SUCCEEDED" | "OVERPAID" | "FAILED" | "REFUNDED" | "PARTIALLY_REFUNDED" | "VOIDED";
/** @description A line item that the change touches. */
export interface ChangedLineItem {
    /**
     * @description Id of the line item; in previews `(preview-created)` where it does not exist yet.
     * @example subs_line_01K5WRB3M0000000000000S1FX
     */
    id: string;
    /**
     * @description Id of its price.
     * @example price_01K5WRB3M0000000000000PRFX
     */
    price_id: string;
    /**
     * Format: decimal
     * @description Its quantity.
     * @example 3
     */
    quantity: string;
    /**
     * Format: date-time
     * @description From when it is charged.
     * @example 2025-10-16T00:00:00Z
     */
    start_date?: string;
    /**
     * Format: date-time
     * @description Until when it is charged; absent when no end is known.
     * @example 2025-11-01T00:00:00Z
     */
    end_date?: string;
    change_action: ChangedLineItemAction;
}
/**
 * @description What happened to the line item.
 * @example created
 * @enum {string}
 */
export type ChangedLineItemAction = "created" | "updated" | "ended";
/** @description Everything that the change touches. */
export interface ChangedResources {
    /** @description The line items. */
    line_items: ChangedLineItem[];
    /** @description The subscriptions. */
    subscriptions: ChangedSubscription[];
    /** @description The invoices and wallet credits. */
    invoices: ChangedInvoice[];
}
/** @description A subscription that the change touches. */
export interface ChangedSubscription {
    /**
     * @description Id of the subscription.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    id: string;
    action: ChangedSubscriptionAction;
    status: SubscriptionStatus;
    /**
     * Format: date-time
     * @description Its new period end.
     * @example 2025-11-01T00:00:00Z
     */
    current_period_end?: string;
    /**
     * Format: date-time
     * @description Its new trial end, when that changed.
     * @example 2025-10-15T00:00:00Z
     */
    trial_end?: string;
}
/**
 * @description What happened to the subscription.
 * @example updated
 * @enum {string}
 */
export type ChangedSubscriptionAction = "created" | "updated";
/**
 * @description What happens once the customer has paid.
 * @enum {string}
 */
export type CheckoutAction = "create_subscription" | "modify_subscription" | "wallet_topup" | "add_addon";
/** @description One addon to attach. */
export interface CheckoutAddon {
    /** @description Id of the addon. */
    addon_id: string;
    /** @description Id of the attachment that waits for the payment; the session makes it, and ignores one that is given. */
    association_id?: string;
    cadence?: AddonCadence;
    /** @description The rest of the current period is charged unless this is `none`; with `create_prorations` credits that come with the addon are also given in part. */
    proration_behavior?: ProrationBehavior;
    /**
     * Format: date-time
     * @description When the addon begins; the moment the session was opened by default.
     */
    start_date?: string;
}
/** @description The addons that `add_addon` attaches to a subscription. */
export interface CheckoutAddonParams {
    /** @description Id of the subscription. */
    subscription_id: string;
    /** @description The addons. */
    addons: CheckoutAddon[];
}
/** @description What to do once paid: the member that belongs to the action. Answers leave it empty. */
export interface CheckoutConfiguration {
    create_subscription_params?: CheckoutSubscriptionParams;
    modify_subscription_params?: CheckoutModificationParams;
    add_addon_params?: CheckoutAddonParams;
    wallet_topup_params?: CheckoutTopUpParams;
}
/** @description A new quantity of one line item. */
export interface CheckoutLineItemChange {
    /** @description Id of the line item. */
    line_item_id: string;
    /**
     * Format: decimal
     * @description The quantity after the change.
     */
    quantity: string;
    /**
     * Format: date-time
     * @description From when on it is paid, within the current period; the moment the session was opened by default.
     */
    effective_date?: string;
}
/** @description The change that `modify_subscription` makes. */
export interface CheckoutModificationParams {
    /** @description Id of the subscription. */
    subscription_id: string;
    /** @description The line items to change. */
    line_item_modifications: CheckoutLineItemChange[];
}
/** @description Asks for a checkout session instead of doing the work at once: the work is done when the customer has paid. */
export interface CheckoutParams {
    payment_provider: CheckoutPaymentProvider;
    payment_provider_config?: CheckoutPaymentProviderConfig;
    /**
     * Format: uri
     * @description Where the customer goes after paying.
     */
    success_url?: string;
    /**
     * Format: uri
     * @description Where the customer goes after a failed payment.
     */
    failure_url?: string;
    /**
     * Format: uri
     * @description Where the customer goes after giving up.
     */
    cancel_url?: string;
    /** @description A text of your choice; a second session under it is refused while the first one is open. */
    idempotency_key?: string;
    metadata?: Metadata;
}
/**
 * @description Payment provider that shows the payment page.
 * @enum {string}
 */
export type CheckoutPaymentProvider = "razorpay";
/** @description How the provider collects the money: by a payment link unless `collection_method` is `charge_automatically`, which tries a saved method first. Answers leave it out. */
export interface CheckoutPaymentProviderConfig {
    collection_method?: CollectionMethod;
    payment_method?: PaymentMethodType;
    /**
     * Format: decimal
     * @description Largest amount that later charges may take without asking again; above 0.
     */
    max_mandate_limit?: string;
}
/** @description What the payment provider told about its side of the session. Kept to the server; absent in answers. */
export interface CheckoutProviderResult {
    /**
     * @description Id of the session at the provider.
     * @example plink_Q1w2E3
     */
    provider_session_id?: string;
    /**
     * @description Id of the payment at the provider.
     * @example pay_R4t5Y6
     */
    provider_payment_intent_id?: string;
    /** @description Further facts of the provider. */
    provider_metadata?: {
        [key: string]: unknown;
    };
    next_action?: PaymentAction;
    /**
     * Format: date-time
     * @description When the provider closes its page.
     * @example 2025-10-01T10:15:00Z
     */
    expires_at?: string;
}
/** @description What a completed session has made; absent until then. */
export interface CheckoutResult {
    create_subscription_result?: CheckoutSubscriptionResult;
}
/** @description A payment that a customer still has to make, and what happens then. */
export interface CheckoutSession {
    /**
     * @description Id of the session, `cs_` and a ULID.
     * @example cs_01K5WRB3M0000000000000CSN1
     */
    id: string;
    /**
     * @description Id of the customer who pays.
     * @example cust_01K5WRB3M0000000000000KES1
     */
    customer_id: string;
    action: CheckoutAction;
    checkout_status: CheckoutStatus;
    payment_provider: CheckoutPaymentProvider;
    payment_provider_config?: CheckoutPaymentProviderConfig;
    configuration: CheckoutConfiguration;
    payment_action?: PaymentAction;
    provider_result?: CheckoutProviderResult;
    result?: CheckoutResult;
    /**
     * @description Id of the draft invoice to pay.
     * @example inv_01K5WRB3M0000000000000NV02
     */
    checkout_invoice_id?: string;
    /**
     * @description Id of the payment under way.
     * @example pay_01K5WRB3M0000000000000PAY2
     */
    checkout_payment_id?: string;
    /**
     * @description Where the customer goes after paying.
     * @example https://app.example/welcome
     */
    success_url?: string;
    /**
     * @description Where the customer goes after a failed payment.
     * @example https://app.example/failed
     */
    failure_url?: string;
    /**
     * @description Where the customer goes after giving up.
     * @example https://app.example/plans
     */
    cancel_url?: string;
    /**
     * @description The key that the session was created under.
     * @example kestrel-signup-1
     */
    idempotency_key?: string;
    /**
     * @description Why the payment failed.
     * @example The card was declined.
     */
    failure_reason?: string;
    /**
     * Format: date-time
     * @description When the session ends unpaid, 15 minutes after it began or earlier.
     * @example 2025-10-01T10:15:00Z
     */
    expires_at: string;
    /**
     * Format: date-time
     * @description When it was paid.
     * @example 2025-10-01T10:04:00Z
     */
    completed_at?: string;
    /**
     * Format: date-time
     * @description When it was given up.
     * @example 2025-10-01T10:04:00Z
     */
    cancelled_at?: string;
    metadata?: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description Something happened to a checkout. */
export interface CheckoutSessionWebhook {
    event_type: CheckoutSessionWebhookType;
    checkout_session: WebhookCheckoutSession;
}
/**
 * @description What happened.
 * @enum {string}
 */
export type CheckoutSessionWebhookType = "checkout.session.initiated" | "checkout.session.completed" | "checkout.session.failed" | "checkout.session.expired";
/**
 * @description `pending` waits for the customer; the last three are final.
 * @enum {string}
 */
export type CheckoutStatus = "initiated" | "pending" | "completed" | "failed" | "expired";
/** @description The subscription that `create_subscription` creates. */
export interface CheckoutSubscriptionParams {
    /** @description Id of the plan. */
    plan_id: string;
    currency: Currency;
    billing_period: BillingPeriod;
    /**
     * Format: date-time
     * @description When it begins; the moment the session was opened by default.
     */
    start_date?: string;
    /**
     * Format: date-time
     * @description When it ends; runs on by default.
     */
    end_date?: string;
    /** @description Your own key of the subscription. */
    lookup_key?: string;
    metadata?: Metadata;
    /** @description Not accepted here; it names the draft that the session makes. */
    subscription_id?: string;
}
/** @description What a paid `create_subscription` session has made. */
export interface CheckoutSubscriptionResult {
    /**
     * @description Id of the subscription.
     * @example subs_01K5WRB3M0000000000000SVK1
     */
    subscription_id?: string;
    /**
     * @description Id of its first invoice.
     * @example inv_01K5WRB3M0000000000000NV02
     */
    invoice_id?: string;
    /**
     * @description Id of the payment.
     * @example pay_01K5WRB3M0000000000000PAY2
     */
    payment_id?: string;
}
/** @description The purchase that `wallet_topup` completes. */
export interface CheckoutTopUpParams {
    /** @description Id of the wallet. */
    wallet_id: string;
    /** @description Id of the purchase that waits for the payment. */
    wallet_transaction_id?: string;
}
/** @description Where to copy to, an existing environment or a new one. */
export interface CloneEnvironmentRequest {
    /** @description An existing environment. */
    target_environment_id?: string;
    /** @description Name of a new environment, when none is named. */
    name?: string;
    type?: EnvironmentType;
}
/** @description What differs in the copy. */
export interface CloneFeatureRequest {
    /** @description Name of the copy. */
    name: string;
    /** @description Key of the copy, unique among features in use. */
    lookup_key: string;
    /** @description Text of the copy; the original's unless sent. */
    description?: string;
    metadata?: Metadata;
}
/** @description What differs in the copy. */
export interface ClonePlanRequest {
    /** @description Name of the copy. */
    name: string;
    /** @description Key of the copy, unique among plans in use. */
    lookup_key: string;
    /** @description Text of the copy; the original's unless sent. */
    description?: string;
    /** @description Place of the copy; the original's unless sent. */
    display_order?: number;
    metadata?: Metadata;
}
/**
 * @description `charge_automatically` charges wallets and the saved payment method; `send_invoice` waits for the customer to pay.
 * @example charge_automatically
 * @enum {string}
 */
export type CollectionMethod = "charge_automatically" | "send_invoice";
/** @description What a customer promised to use of something, and how the promise changed the charge. */
export interface CommitmentInfo {
    type: CommitmentType;
    /**
     * Format: decimal
     * @description The promised money, for `amount`.
     * @example 100
     */
    amount?: string;
    /**
     * Format: decimal
     * @description The promised units, for `quantity`.
     * @example 1000
     */
    quantity?: string;
    duration?: BillingPeriod;
    /**
     * Format: decimal
     * @description Usage beyond the promise costs its price times this factor.
     * @example 1.2
     */
    overage_factor: string;
    /**
     * @description Whether the unused part of the promise is charged.
     * @example true
     */
    true_up_enabled: boolean;
    /**
     * @description Whether the promise holds for each usage window instead of the whole period.
     * @example false
     */
    is_windowed: boolean;
    /**
     * Format: decimal
     * @description How much of the promise was used, in money.
     * @example 100
     */
    computed_commitment_utilized_amount?: string;
    /**
     * Format: decimal
     * @description What the usage beyond the promise costs.
     * @example 36
     */
    computed_overage_amount?: string;
    /**
     * Format: decimal
     * @description What is charged for the unused part of the promise.
     * @example 0
     */
    computed_true_up_amount?: string;
}
/** @description A commitment that holds only between two times of day and takes the place of the line item's own there. */
export interface CommitmentTimeBucket {
    /**
     * @description Id of the bucket.
     * @example bucket_01K5WRB3M0000000000000BKT1
     */
    id: string;
    /**
     * @description Id of the price that holds in the bucket.
     * @example price_01K5WRB3M0000000000000PRBK
     */
    price_id: string;
    /** @description When the bucket opens. */
    start: TimeOfDay;
    /** @description When it closes; before `start` if it runs past midnight. */
    end: TimeOfDay;
    commitment_type: CommitmentType;
    /**
     * Format: decimal
     * @description The promised money or units per usage window.
     * @example 100
     */
    commitment_value: string;
    /**
     * @description Usage beyond the promise costs its price times this factor.
     * @example 1.5
     */
    overage_factor: number;
    /**
     * @description Whether the unused part of the promise is charged.
     * @example false
     */
    true_up_enabled: boolean;
}
/** @description A commitment for certain hours of the day (UTC). It must begin and end on a border of the meter's usage windows, and two buckets may not overlap. Between its hours it takes the place of the line item's own commitment. */
export interface CommitmentTimeBucketInput {
    /** @description Id of a bucket that exists already and is kept. */
    id?: string;
    /** @description Price of the usage within the bucket. Either this or the `id` of a kept bucket is needed. */
    price?: CreatePriceRequest;
    /** @description When the bucket opens. */
    start: TimeOfDay;
    /** @description When it closes; before `start` if it runs past midnight. */
    end: TimeOfDay;
    commitment_type: CommitmentType;
    /**
     * Format: decimal
     * @description The promised money or units per usage window, more than 0.
     */
    commitment_value: string;
    /**
     * Format: decimal
     * @description Usage beyond the promise costs its price times this factor, at least 1.
     */
    overage_factor: string;
    /**
     * @description Whether the unused part of the promise is charged.
     * @default false
     */
    true_up_enabled?: boolean;
}
/**
 * @description Whether a promise is made in money or in units.
 * @example amount
 * @enum {string}
 */
export type CommitmentType = "amount" | "quantity";
/** @description Access to another system, such as a payment provider or a bucket. */
export interface Connection {
    /**
     * @description Id of the connection, `conn_` and a ULID.
     * @example conn_01K5WRB3M0000000000000CN01
     */
    id: string;
    /**
     * @description Name for people.
     * @example Billing exports
     */
    name: string;
    provider_type: IntegrationProvider;
    sync_config?: SyncConfig;
    /** @description Your own notes about the connection. */
    metadata: {
        [key: string]: unknown;
    } | null;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description One page of connections. Its shape differs from other lists, as clients of this API expect it. */
export interface ConnectionList {
    /** @description The connections of this page. */
    connections: Connection[];
    /**
     * @description How many connections match in all.
     * @example 1
     */
    total: number;
    /**
     * @description The page size that was used.
     * @example 50
     */
    limit: number;
    /**
     * @description The offset that was asked for.
     * @example 0
     */
    offset: number;
}
/** @description Conditions, order and page of a connection search. All members are optional. */
export interface ConnectionSearchRequest {
    /** @description Conditions on any field; all must hold. */
    filters?: FilterCondition[];
    /** @description Sort keys, most important first. */
    sort?: SortCondition[];
    /** @description Only these connections. */
    connection_ids?: string[];
    provider_type?: IntegrationProvider;
    status?: Status;
    /**
     * Format: date-time
     * @description Only connections created at or after this instant.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description Only connections created at or before this instant.
     */
    end_time?: string;
    order?: SortOrder;
    limit?: Limit;
    offset?: Offset;
}
/** @description Credentials for the other system; which ones depends on the provider, such as `secret_key` for `stripe` or `access_key_id` and `secret_access_key` for `s3`. They are stored encrypted and never come back in an answer. */
export interface ConnectionSecrets {
    [key: string]: unknown;
}
/** @description The shortest pause between two automatic top-ups. */
export interface Cooldown {
    /**
     * @description How many units; 0 removes the pause.
     * @example 1
     */
    value: number;
    unit: CooldownUnit;
}
/**
 * @description Unit of a pause.
 * @enum {string}
 */
export type CooldownUnit = "second" | "minute" | "hour" | "day";
/** @description Cost, revenue and margin of a stretch of time. */
export interface CostAnalytics {
    /** @description One row per meter. */
    cost_analytics: CostAnalyticsItem[];
    /**
     * Format: decimal
     * @description What customers are charged for their usage after discounts, in `currency`. Fixed fees are not in it.
     * @example 29.7
     */
    total_revenue: string;
    /**
     * Format: decimal
     * @description Sum of the rows, in `currency`.
     * @example 11
     */
    total_cost: string;
    /**
     * Format: decimal
     * @description Revenue less cost, in `currency`.
     * @example 18.7
     */
    margin: string;
    /**
     * Format: decimal
     * @description Margin as a share of revenue, in percent; 0 without revenue.
     * @example 62.96296296296296
     */
    margin_percent: string;
    /**
     * Format: decimal
     * @description Margin divided by cost, so that 0.5 earns half of the cost on top; 0 without cost.
     * @example 1.7
     */
    roi: string;
    /**
     * Format: decimal
     * @description The same in percent.
     * @example 170
     */
    roi_percent: string;
    /**
     * @description Currency of all amounts; empty when there was nothing to count.
     * @example usd
     */
    currency: string;
    /**
     * Format: date-time
     * @description Begin of the time looked at.
     * @example 2025-09-01T00:00:00Z
     */
    start_time: string;
    /**
     * Format: date-time
     * @description End of the time looked at.
     * @example 2025-10-01T00:00:00Z
     */
    end_time: string;
}
/**
 * @description A related object to include in each row.
 * @enum {string}
 */
export type CostAnalyticsExpand = "meter" | "price";
/** @description What the usage of one meter cost you. */
export interface CostAnalyticsItem {
    /**
     * @description The meter.
     * @example meter_01K5WRB3M0000000000000MT1N
     */
    meter_id: string;
    /**
     * @description Its name.
     * @example Input tokens
     */
    meter_name?: string;
    meter?: Meter;
    /**
     * @description The cost rate that was used.
     * @example price_01K5WRB3M0000000000000PRC1
     */
    price_id?: string;
    price?: Price;
    /**
     * @description The costsheet of that rate.
     * @example cost_01K5WRB3M0000000000000CST1
     */
    costsheet_id?: string;
    /**
     * @description The customer, when one was named.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id?: string;
    /**
     * @description Your own id of that customer.
     * @example brightside
     */
    external_customer_id?: string;
    /** @description Where the events came from. */
    source?: string;
    properties?: CostAnalyticsProperties;
    /**
     * Format: decimal
     * @description What the usage cost you, in `currency`.
     * @example 5
     */
    total_cost: string;
    /**
     * Format: decimal
     * @description The usage, in units of the meter.
     * @example 5000000
     */
    total_quantity: string;
    /**
     * @description How many events were counted.
     * @example 1200
     */
    total_events: number;
    /**
     * @description Currency of the cost; empty when the row has no rate.
     * @example usd
     */
    currency: string;
    /** @description The same, split by time. */
    cost_by_period?: CostPoint[];
}
/** @description The event properties that the row stands for. */
export interface CostAnalyticsProperties {
    [key: string]: string;
}
/**
 * @description Names of event properties, each with the values that count. An event must fit all of them.
 * @example {
 *       "model": [
 *         "large"
 *       ]
 *     }
 */
export interface CostAnalyticsPropertyFilters {
    [key: string]: string[];
}
/** @description Which usage to look at. All members are optional. */
export interface CostAnalyticsRequest {
    /**
     * Format: date-time
     * @description From when, inclusive. Send both times or neither; without them the last 7 days.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description Until when, exclusive.
     */
    end_time?: string;
    /** @description Only usage of the customer with this id of yours. */
    external_customer_id?: string;
    /** @description Only revenue of these features. The cost side is not narrowed. */
    feature_ids?: string[];
    /**
     * @description Whether customers below the named one count too.
     * @default false
     */
    include_children?: boolean;
    property_filters?: CostAnalyticsPropertyFilters;
    /** @description Related objects to include in each row. */
    expand?: CostAnalyticsExpand[];
    limit?: Limit;
    offset?: Offset;
}
/** @description Usage and cost of one stretch of time. */
export interface CostPoint {
    /**
     * Format: date-time
     * @description When the stretch begins.
     * @example 2025-09-01T00:00:00Z
     */
    timestamp: string;
    /**
     * Format: decimal
     * @description What the usage of it cost you.
     * @example 0.5
     */
    cost: string;
    /**
     * Format: decimal
     * @description Usage, in units of the meter.
     * @example 500000
     */
    quantity: string;
    /**
     * @description How many events it had.
     * @example 120
     */
    event_count: number;
}
/** @description What your product costs you, as a list of prices. Compared with what customers are charged, it tells your margin. */
export interface Costsheet {
    /**
     * @description Id of the costsheet, `cost_` and a ULID.
     * @example cost_01K5WRB3M0000000000000CST1
     */
    id: string;
    /**
     * @description Name of the costsheet.
     * @example Model costs
     */
    name: string;
    /**
     * @description Your own key of the costsheet; empty when it has none.
     * @example model_costs
     */
    lookup_key: string;
    /**
     * @description Text for people; empty when never set.
     * @example What our model provider charges us per token
     */
    description: string;
    metadata: Metadata;
    /** @description The cost rates, prices with entity type `COSTSHEET`. Always there when one costsheet is read by id. */
    prices?: Price[];
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description Confirms that the costsheet is deleted. */
export interface CostsheetDeleted {
    /**
     * @description What happened, in words meant for a person.
     * @example Costsheet deleted successfully
     */
    message: string;
    /**
     * @description Id of the costsheet.
     * @example cost_01K5WRB3M0000000000000CST1
     */
    id: string;
}
/** @description A costsheet, and the same once more under `costsheet` for clients that look for it there, as after a create or an update. */
export interface CostsheetDetails {
    /**
     * @description Id of the costsheet, `cost_` and a ULID.
     * @example cost_01K5WRB3M0000000000000CST1
     */
    id: string;
    /**
     * @description Name of the costsheet.
     * @example Model costs
     */
    name: string;
    /**
     * @description Your own key of the costsheet; empty when it has none.
     * @example model_costs
     */
    lookup_key: string;
    /**
     * @description Text for people; empty when never set.
     * @example What our model provider charges us per token
     */
    description: string;
    metadata: Metadata;
    /** @description The cost rates, prices with entity type `COSTSHEET`. Always there when one costsheet is read by id. */
    prices: Price[];
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
    costsheet: Costsheet;
}
/** @description One page of costsheets. */
export interface CostsheetList {
    /** @description The costsheets of this page. */
    items: Costsheet[];
    pagination: Pagination;
}
/** @description The costsheet as stored. */
export interface CostsheetResult {
    costsheet: Costsheet;
}
/** @description Order and page of a costsheet search. */
export interface CostsheetSearchPage {
    limit?: Limit;
    offset?: Offset;
    /** @description Name of the field to sort by. */
    sort?: string;
    order?: SortOrder;
    status?: Status;
    expand?: Expand;
}
/** @description Conditions, order and page of a costsheet search. All members are optional. Unlike elsewhere their names are in camel case here, and paging has an object of its own. */
export interface CostsheetSearchRequest {
    queryFilter?: CostsheetSearchPage;
    timeRangeFilter?: CostsheetSearchTimes;
    /** @description Conditions on any field; all must hold. */
    filters?: FilterCondition[];
    /** @description Sort keys, most important first. */
    sort?: SortCondition[];
    /** @description Only these costsheets. */
    costsheetIDs?: string[];
    /** @description Only the costsheet with exactly this name. */
    name?: string;
    /** @description Only the costsheet with this lookup key. */
    lookupKey?: string;
    status?: Status;
    /** @description Not read; the API key decides the tenant. */
    tenantID?: string;
    /** @description Not read; the API key decides the environment. */
    environmentID?: string;
}
/** @description When the costsheets were created. */
export interface CostsheetSearchTimes {
    /**
     * Format: date-time
     * @description Only costsheets created at or after this instant.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description Only costsheets created at or before this instant.
     */
    end_time?: string;
}
/** @description A discount that can be attached to subscriptions and one-off invoices. */
export interface Coupon {
    /**
     * @description Id of the coupon, `coupon_` and a ULID.
     * @example coupon_01K5WRB3M0000000000000CPN1
     */
    id: string;
    /**
     * @description Name as printed on invoices.
     * @example Launch
     */
    name: string;
    /**
     * @description Code that people type in, in lower case; left out when it has none.
     * @example launch10
     */
    coupon_code?: string;
    type: CouponType;
    cadence: CouponCadence;
    /**
     * Format: decimal
     * @description Money taken off per invoice, in `currency`; `null` on percentage coupons.
     * @example null
     */
    amount_off: string | null;
    /**
     * Format: decimal
     * @description Share taken off, in percent; `null` on fixed coupons.
     * @example 10
     */
    percentage_off: string | null;
    /**
     * @description Currency that an invoice must have; empty when any will do, always so on percentage coupons.
     * @example
     */
    currency: string;
    /**
     * @description For how many billing periods a `repeated` coupon discounts; `null` on others.
     * @example 3
     */
    duration_in_periods: number | null;
    /**
     * Format: date-time
     * @description The coupon is not valid before this instant; `null` for no such limit.
     * @example null
     */
    redeem_after: string | null;
    /**
     * Format: date-time
     * @description The coupon is not valid after this instant; `null` for no such limit.
     * @example null
     */
    redeem_before: string | null;
    /**
     * @description How many times it may be attached in all; `null` for no limit.
     * @example null
     */
    max_redemptions: number | null;
    /**
     * @description How many times it has been attached.
     * @example 1
     */
    total_redemptions: number;
    rules: CouponRules;
    metadata: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description What one coupon took off one invoice or one of its lines. */
export interface CouponApplication {
    /**
     * @description Id of the record, `coupon_app_` and a ULID.
     * @example coupon_app_01K5WRB3M0000000000000CPX1
     */
    id: string;
    /**
     * @description The coupon.
     * @example coupon_01K5WRB3M0000000000000CPN1
     */
    coupon_id: string;
    /**
     * @description The association through which it applied; left out on one-off invoices.
     * @example coupon_assoc_01K5WRB3M0000000000000CPA1
     */
    coupon_association_id?: string;
    /**
     * @description The invoice that was discounted.
     * @example inv_01K5WRB3M0000000000000NV01
     */
    invoice_id: string;
    /** @description The line that was discounted; left out when it was the whole invoice. */
    invoice_line_item_id?: string;
    /**
     * @description The subscription that was billed; left out on one-off invoices.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id?: string;
    /**
     * Format: date-time
     * @description When the discount was computed.
     * @example 2025-10-01T00:00:00Z
     */
    applied_at: string;
    /**
     * Format: decimal
     * @description Amount before this discount, in the currency of the invoice.
     * @example 79
     */
    original_price: string;
    /**
     * Format: decimal
     * @description Amount after this discount, in the currency of the invoice.
     * @example 71.1
     */
    final_price: string;
    /**
     * Format: decimal
     * @description Money taken off, in the currency of the invoice.
     * @example 7.9
     */
    discounted_amount: string;
    discount_type: CouponType;
    /**
     * Format: decimal
     * @description Share taken off, in percent; left out on fixed coupons.
     * @example 10
     */
    discount_percentage?: string;
    currency: Currency;
    /** @description The coupon as it was at that moment. */
    coupon_snapshot?: {
        [key: string]: unknown;
    };
    coupon?: Coupon;
    metadata?: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description A coupon attached to a subscription, to one of its phases or to one of its line items. */
export interface CouponAssociation {
    /**
     * @description Id of the association, `coupon_assoc_` and a ULID.
     * @example coupon_assoc_01K5WRB3M0000000000000CPA1
     */
    id: string;
    /**
     * @description The coupon.
     * @example coupon_01K5WRB3M0000000000000CPN1
     */
    coupon_id: string;
    /**
     * @description The subscription that is discounted.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id: string;
    /**
     * @description The line item that is discounted; left out when it is the whole subscription.
     * @example subs_line_01K5WRB3M0000000000000S1FX
     */
    subscription_line_item_id?: string;
    /** @description The phase in which the discount holds; left out when not bound to one. */
    subscription_phase_id?: string;
    /**
     * Format: date-time
     * @description From when the discount holds.
     * @example 2025-09-01T00:00:00Z
     */
    start_date: string;
    /**
     * Format: date-time
     * @description Until when the discount holds, inclusive; left out when open.
     * @example 2025-11-30T23:59:59Z
     */
    end_date?: string;
    coupon?: Coupon;
    subscription_line_item?: SubscriptionLineItem;
    metadata: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description One page of coupon associations. */
export interface CouponAssociationList {
    /** @description The associations of this page. */
    items: CouponAssociation[];
    pagination: Pagination;
}
/**
 * @description How long an attached coupon discounts: `once` one invoice, `repeated` the invoices of `duration_in_periods` billing periods, `forever` as long as the subscription lasts.
 * @enum {string}
 */
export type CouponCadence = "once" | "repeated" | "forever";
/** @description One page of coupons. */
export interface CouponList {
    /** @description The coupons of this page. */
    items: Coupon[];
    pagination: Pagination;
}
/** @description Rules of your own about the coupon, any JSON object. Kept and given back, never evaluated here. */
export type CouponRules = {
    [key: string]: unknown;
} | null;
/** @description Conditions, order and page of a coupon search. All members are optional. */
export interface CouponSearchRequest {
    /** @description Conditions on any field; all must hold. */
    filters?: FilterCondition[];
    /** @description Sort keys, most important first. */
    sort?: SortCondition[];
    /** @description Only these coupons. */
    coupon_ids?: string[];
    /** @description Only coupons with one of these codes. Case does not matter. */
    coupon_codes?: string[];
    status?: Status;
    order?: SortOrder;
    expand?: Expand;
    limit?: Limit;
    offset?: Offset;
}
/**
 * @description Whether the coupon takes off an amount of money or a share of the price.
 * @enum {string}
 */
export type CouponType = "fixed" | "percentage";
/** @description What is needed to create an addon. */
export interface CreateAddonRequest {
    /** @description Name as shown to customers and on invoices. */
    name: string;
    /** @description Your own key of the addon, unique among live addons of the environment. */
    lookup_key: string;
    /** @description What the addon offers. */
    description?: string;
    metadata?: AddonMetadata;
}
/** @description What to watch and at which levels. */
export interface CreateAlertSettingRequest {
    /** @description `subscription`, `subscription_line_item` or `group`. */
    entity_type: AlertEntityType;
    /** @description Id of what to watch. */
    entity_id: string;
    /** @description `subscription`; required for line items and groups. */
    parent_entity_type?: AlertEntityType;
    /** @description Id of the subscription; required for line items and groups. */
    parent_entity_id?: string;
    /** @description The levels, in money; only `above` makes sense for spend. */
    config: AlertSettingsInput;
}
/** @description A new API key. */
export interface CreateApiKeyRequest {
    /** @description Name for people. */
    name: string;
    type: SecretType;
    /**
     * Format: date-time
     * @description When the key stops working; never unless sent.
     */
    expires_at?: string;
    /** @description Service account that the key acts as, instead of yourself. Only a user with `super_admin` may do this. */
    service_account_id?: string;
}
/** @description The new key. This is the only time it is shown. */
export interface CreateApiKeyResponse {
    secret: ApiKey;
    /**
     * @description The key itself, `sk_` or `pk_` and a ULID. Keep it now; it cannot be read again.
     * @example sk_01K5WRB3M0A7S9D2F4G6H8J17Q
     */
    api_key: string;
}
/** @description Several new prices. Either all are created or none. */
export interface CreateBulkPriceRequest {
    /** @description The prices to create. */
    items: CreatePriceRequest[];
}
/** @description The new prices, in the order sent. */
export interface CreateBulkPriceResponse {
    /** @description The new prices. */
    items: Price[];
}
/** @description Who pays, for what, and through whom. */
export interface CreateCheckoutSessionRequest {
    /** @description Your own id of the customer. */
    customer_external_id: string;
    /** @description `wallet_topup` does not start here but at `POST /wallets/{id}/top-up`, with a `checkout` member. */
    action: CheckoutAction;
    configuration?: CheckoutConfiguration;
    payment_provider: CheckoutPaymentProvider;
    payment_provider_config?: CheckoutPaymentProviderConfig;
    /**
     * Format: uri
     * @description Where the customer goes after paying.
     */
    success_url?: string;
    /**
     * Format: uri
     * @description Where the customer goes after a failed payment.
     */
    failure_url?: string;
    /**
     * Format: uri
     * @description Where the customer goes after giving up.
     */
    cancel_url?: string;
    /** @description A text of your choice; a second session under it is refused while the first one is open. */
    idempotency_key?: string;
    metadata?: Metadata;
}
/** @description A system to connect and the credentials for it. */
export interface CreateConnectionRequest {
    /** @description Name for people. */
    name: string;
    provider_type: IntegrationProvider;
    encrypted_secret_data: ConnectionSecrets;
    sync_config?: SyncConfig;
    /** @description Your own notes about the connection. */
    metadata?: {
        [key: string]: unknown;
    } | null;
}
/** @description What is needed to create a costsheet. Its rates are added afterwards as prices. */
export interface CreateCostsheetRequest {
    /** @description Name of the costsheet, unique among live costsheets. */
    name: string;
    /** @description Your own key, unique among live costsheets. */
    lookup_key?: string;
    /** @description Text for people. */
    description?: string;
    metadata?: Metadata;
}
/** @description A new coupon. A fixed one needs `amount_off`, a percentage one `percentage_off`, a `repeated` one `duration_in_periods`. */
export interface CreateCouponRequest {
    /** @description Name as printed on invoices. */
    name: string;
    type: CouponType;
    cadence: CouponCadence;
    /**
     * Format: decimal
     * @description Money taken off per invoice, more than 0.
     */
    amount_off?: string;
    /**
     * Format: decimal
     * @description Share taken off in percent, more than 0 and at most 100.
     */
    percentage_off?: string;
    /** @description Currency that an invoice must have. Left out, a fixed coupon fits any; not read on percentage coupons. */
    currency?: Currency;
    /** @description Code that people type in. Trimmed, put in lower case, and unique among live coupons. None is made up when you leave it out. */
    coupon_code?: string;
    /** @description For how many billing periods it discounts; only with cadence `repeated`. */
    duration_in_periods?: number;
    /**
     * Format: date-time
     * @description Not valid before this instant.
     */
    redeem_after?: string;
    /**
     * Format: date-time
     * @description Not valid after this instant.
     */
    redeem_before?: string;
    /** @description How many times it may be attached in all. */
    max_redemptions?: number;
    rules?: CouponRules;
    metadata?: Metadata;
}
/** @description A new grant. Give the id that its `scope` asks for: `plan_id`, `addon_id`, or `subscription_id` together with `start_date`. `RECURRING` needs `period` and `period_count`; expiry after a `DURATION` needs its number and unit. */
export interface CreateCreditGrantRequest {
    /** @description Name of the grant. */
    name: string;
    scope: CreditGrantScope;
    /** @description The plan; with scope `PLAN`. */
    plan_id?: string;
    /** @description The addon; with scope `ADDON`. */
    addon_id?: string;
    /** @description The subscription; with scope `SUBSCRIPTION`. */
    subscription_id?: string;
    /**
     * Format: decimal
     * @description How many credits each instalment gives, more than 0.
     */
    credits: string;
    cadence: CreditGrantCadence;
    period?: CreditGrantPeriod;
    /** @description How many periods lie between two instalments. */
    period_count?: number;
    expiration_type: CreditGrantExpiryType;
    /** @description After how many units unspent credits are lost. */
    expiration_duration?: number;
    expiration_duration_unit?: CreditGrantExpiryDurationUnit;
    /** @description Which credits are spent first; the smaller number goes first. */
    priority?: number;
    /**
     * Format: date-time
     * @description When the first instalment is due, not before the subscription starts. Only with scope `SUBSCRIPTION`.
     */
    start_date?: string;
    /**
     * Format: date-time
     * @description End of the grant, not after the subscription's. Only with scope `SUBSCRIPTION`.
     */
    end_date?: string;
    /**
     * Format: decimal
     * @description Worth of one credit in the subscription's currency, more than 0. All grants of one plan or addon must agree on it.
     */
    conversion_rate?: string;
    /**
     * Format: decimal
     * @description What one credit costs when the wallet is topped up, more than 0. All grants of one plan or addon must agree on it.
     */
    topup_conversion_rate?: string;
    metadata?: Metadata;
}
/** @description Money to give back on one line of the invoice. */
export interface CreateCreditNoteLineItem {
    /** @description Id of the invoice's line. */
    invoice_line_item_id: string;
    /** @description Amount to give back, above 0 and not more than the line. */
    amount: Decimal;
    /** @description Name to print; the line's by default. */
    display_name?: string;
    metadata?: Metadata;
}
/** @description Which invoice, why, and how much of each line. */
export interface CreateCreditNoteRequest {
    /** @description Id of a finalized invoice. */
    invoice_id: string;
    reason: CreditNoteReason;
    /** @description What to give back; at least one line is needed. */
    line_items?: CreateCreditNoteLineItem[];
    /** @description Words for the customer. */
    memo?: string;
    /** @description A number of your own; made up by default. */
    credit_note_number?: string;
    /**
     * @description Finalize it now; otherwise it stays a draft.
     * @default false
     */
    process_credit_note?: boolean;
    /** @description A text of your choice. The same key, or without one the same facts, give the note that exists. */
    idempotency_key?: string;
    metadata?: Metadata;
}
/** @description What is needed to register a customer. */
export interface CreateCustomerRequest {
    /** @description Your own id of the customer, unique among live customers of the environment. */
    external_id: string;
    /** @description Name as printed on invoices. */
    name: string;
    /**
     * Format: email
     * @description Where invoices and notices go.
     */
    email?: string;
    /** @description Phone number or another way to reach them. */
    contact?: string;
    /** @description First line of the billing address. */
    address_line1?: string;
    /** @description Second line of the billing address. */
    address_line2?: string;
    /** @description City of the billing address. */
    address_city?: string;
    /** @description State or region of the billing address. */
    address_state?: string;
    /** @description Postal code of the billing address. */
    address_postal_code?: string;
    /** @description Country of the billing address, two letters as in ISO 3166-1. */
    address_country?: string;
    /**
     * Format: iana-time-zone
     * @description IANA time zone in which the customer's billing days begin.
     * @default UTC
     */
    timezone?: string;
    metadata?: Metadata;
    /** @description Ids of the same customer in other systems. */
    integration_entity_mapping?: CreateEntityIntegrationMapping[];
    /** @description Tax rates for this customer instead of the tenant's automatic ones. Leave it out to take over the automatic rates; send an empty list for none. */
    tax_rate_overrides?: TaxRateOverride[];
    /** @description Name of the onboarding workflow to run instead of the default one. */
    onboarding_workflow_name?: string;
    /**
     * @description Do not run the onboarding workflow.
     * @default false
     */
    skip_onboarding_workflow?: boolean;
}
/** @description One feature and how much of it is allowed. Name the grantor by `plan_id`, or by `entity_type` and `entity_id`; with both, `plan_id` is used. */
export interface CreateEntitlementRequest {
    /** @description Plan that grants it. */
    plan_id?: string;
    entity_type?: EntitlementEntityType;
    /** @description Plan, addon or subscription that grants it. */
    entity_id?: string;
    /** @description The feature. */
    feature_id: string;
    feature_type: FeatureType;
    /**
     * @description Whether a boolean feature is on. Every other kind is always on.
     * @default false
     */
    is_enabled?: boolean;
    /** @description How much of a metered feature is included per reset period, in units of its meter. 0 includes nothing; leave it out for no limit. */
    usage_limit?: number;
    /** @description How often the used amount starts again from zero; left out, with every billing period of the subscription. */
    usage_reset_period?: EntitlementUsageResetPeriod;
    /**
     * @description Whether usage past the limit is still allowed. A note for your own access checks.
     * @default false
     */
    is_soft_limit?: boolean;
    /** @description Value of a static feature; required for one. */
    static_value?: string;
    config_value?: EntitlementConfigValue;
    /** @description Entitlement of the plan or an addon that this one replaces on its subscription. */
    parent_entitlement_id?: string;
    /**
     * Format: date-time
     * @description From when it counts. For a subscription.
     */
    start_date?: string;
    /**
     * Format: date-time
     * @description Until when it counts, exclusive. For a subscription.
     */
    end_date?: string;
    grant_measure?: EntitlementGrantMeasure;
    /** @description Length of a quota window, in `grant_duration_unit`. */
    grant_duration_value?: number;
    grant_duration_unit?: EntitlementGrantDurationUnit;
    grant_allocation_behavior?: EntitlementGrantAllocationBehavior;
    /**
     * Format: decimal
     * @description How much each quota window allows, more than 0.
     */
    grant_quota?: string;
    aggregation_mode?: EntitlementAggregationMode;
}
/** @description Entitlements to create together. */
export interface CreateEntitlementsBulkRequest {
    /** @description The entitlements, at most 100. */
    items: CreateEntitlementRequest[];
}
/** @description A link to make between an object here and the same thing in another system. */
export interface CreateEntityIntegrationMapping {
    /** @description Id of the object here. */
    entity_id: string;
    entity_type: IntegrationEntityType;
    /** @description The other system, such as `stripe`. */
    provider_type: string;
    /** @description Id of the thing in the other system. */
    provider_entity_id: string;
    /** @description Whatever the other system needs to remember about the link. */
    metadata?: {
        [key: string]: unknown;
    };
}
/** @description A new environment. */
export interface CreateEnvironmentRequest {
    /** @description Name for people. */
    name: string;
    type: EnvironmentType;
}
/** @description A new feature. A metered one names its meter or brings one along. */
export interface CreateFeatureRequest {
    /** @description Name for people. */
    name: string;
    type: FeatureType;
    /** @description Your own key, unique among features in use. Without it, one is made from the name in lower case, with `_` for everything else (`Input tokens` becomes `input_tokens`). */
    lookup_key?: string;
    /** @description Text for people. */
    description?: string;
    /** @description An existing meter, for `metered`. It wins over `meter`. */
    meter_id?: string;
    /** @description A meter to create with the feature, for `metered`. */
    meter?: CreateMeterRequest;
    /** @description Name of one unit; only together with `unit_plural`. */
    unit_singular?: string;
    /** @description Name of several units; only together with `unit_singular`. */
    unit_plural?: string;
    reporting_unit?: ReportingUnit;
    alert_settings?: AlertSettingsInput;
    /** @description Id of a group of features to put it in. */
    group_id?: string;
    metadata?: Metadata;
}
/** @description A new, empty group. */
export interface CreateGroupRequest {
    /** @description Name for people. */
    name: string;
    entity_type: GroupEntityType;
    /** @description Your own key of the group, unique among groups in use. */
    lookup_key: string;
    metadata?: Metadata;
}
/** @description One charge of a new invoice. */
export interface CreateInvoiceLineItem {
    /** @description Name of the charge as printed. */
    display_name?: string;
    /** @description How many. */
    quantity: Decimal;
    /** @description Amount of the line, before discounts. */
    amount: Decimal;
    /**
     * Format: date-time
     * @description Start of the time that is charged.
     */
    period_start?: string;
    /**
     * Format: date-time
     * @description End of the time that is charged.
     */
    period_end?: string;
    /** @description Id of the price behind it. */
    price_id?: string;
    /** @description `FIXED` or `USAGE`; prepaid credits only cover usage. */
    price_type?: string;
    /** @description Id of the meter behind it. */
    meter_id?: string;
    /** @description Name of that meter. */
    meter_display_name?: string;
    /** @description Id of the plan behind it. */
    plan_id?: string;
    /** @description Name of that plan. */
    plan_display_name?: string;
    /** @description Id of the plan, addon or subscription behind it. */
    entity_id?: string;
    /** @description Kind of that object. */
    entity_type?: string;
    /** @description Id of the subscription behind it. */
    subscription_id?: string;
    /** @description Id of that subscription's line item. */
    subscription_line_item_id?: string;
    /** @description Code of a price unit. */
    price_unit?: string;
    /**
     * Format: decimal
     * @description The amount in that price unit.
     */
    price_unit_amount?: string;
    /**
     * Format: decimal
     * @description Quantity that was included and is not charged.
     */
    adjusted_entitlement_quantity?: string;
    /**
     * Format: decimal
     * @deprecated
     * @description Ignored; discounts come from coupons.
     */
    line_item_discount?: string;
    /**
     * Format: decimal
     * @deprecated
     * @description Ignored; discounts come from coupons.
     */
    invoice_level_discount?: string;
    /**
     * Format: decimal
     * @deprecated
     * @description Ignored; credits come from wallets.
     */
    prepaid_credits_applied?: string;
    commitment_info?: InvoiceCommitment;
    metadata?: Metadata;
}
/** @description The invoice to issue. The amounts are taken as sent; discounts, credits and taxes are computed from them. */
export interface CreateInvoiceRequest {
    /** @description Id of the customer. */
    customer_id: string;
    /** @description Id of the subscription it is about. */
    subscription_id?: string;
    /** @description `ONE_OFF` unless set. */
    invoice_type?: InvoiceType;
    currency: Currency;
    /** @description Sum of the lines. */
    subtotal: Decimal;
    /** @description Amount before the server's discounts and taxes. */
    total: Decimal;
    /** @description The same as the total. */
    amount_due: Decimal;
    /** @description The charges. */
    line_items?: CreateInvoiceLineItem[];
    /** @description Words to print on the invoice. */
    description?: string;
    /**
     * Format: date-time
     * @description Date to print; now by default.
     */
    issue_date?: string;
    /**
     * Format: date-time
     * @description By when it has to be paid.
     */
    due_date?: string;
    /**
     * Format: date-time
     * @description Start of the billed period.
     */
    period_start?: string;
    /**
     * Format: date-time
     * @description End of the billed period.
     */
    period_end?: string;
    billing_period?: BillingPeriod;
    /** @description `MANUAL` unless set. */
    billing_reason?: InvoiceBillingReason;
    /** @description Ids of coupons for the whole invoice; one that cannot be used is left out. */
    coupons?: string[];
    /** @description Coupons for the whole invoice, with their links. */
    invoice_coupons?: InvoiceCoupon[];
    /** @description Coupons for single lines. */
    line_item_coupons?: InvoiceLineItemCoupon[];
    /** @description Ids of tax rates to charge. */
    tax_rates?: string[];
    /** @description Tax rates to charge instead of all others. */
    tax_rate_overrides?: TaxRateOverride[];
    /** @description Tax rates to charge, given in full. */
    prepared_tax_rates?: PreparedTaxRate[];
    /**
     * Format: uri
     * @description Address of a PDF of your own.
     */
    invoice_pdf_url?: string;
    /**
     * @description Hand the invoice to a connected system before answering.
     * @default false
     */
    force_sync_invoice?: boolean;
    /** @description A text of your choice; a second invoice under it is refused until the first is voided. */
    idempotency_key?: string;
    /**
     * @deprecated
     * @description Ignored; the number is assigned when the invoice is finalized.
     */
    invoice_number?: string;
    /**
     * @deprecated
     * @description Ignored.
     */
    invoice_status?: InvoiceStatus;
    /**
     * @deprecated
     * @description Ignored.
     */
    payment_status?: PaymentStatus;
    /**
     * Format: decimal
     * @deprecated
     * @description Ignored; record a payment instead.
     */
    amount_paid?: string;
    /**
     * Format: decimal
     * @deprecated
     * @description Ignored; credits come from wallets.
     */
    total_prepaid_applied?: string;
    metadata?: Metadata;
}
/** @description What to measure and how. */
export interface CreateMeterRequest {
    /** @description Name for people. */
    name: string;
    /** @description Name of the events to measure. Blanks around it are removed. */
    event_name: string;
    aggregation: MeterAggregation;
    /** @description Count only events that meet every filter. */
    filters?: MeterFilter[];
    reset_usage: ResetUsage;
}
/** @description Who pays what, and how. */
export interface CreatePaymentRequest {
    destination_type: PaymentDestination;
    /** @description Id of the invoice or customer. */
    destination_id: string;
    payment_method_type: PaymentMethodType;
    /** @description Id of the saved method, or of the wallet for `CREDITS`. Required for `ACH` and `UPI`, not allowed for `OFFLINE`. */
    payment_method_id?: string;
    /** @description Required for `PAYMENT_LINK`. */
    payment_gateway?: PaymentGateway;
    /** @description Amount to pay; above 0. */
    amount: Decimal;
    /** @description Must be the currency of the invoice. */
    currency: Currency;
    /**
     * @description Move the money now. Without it the payment is only recorded and waits for `process`.
     * @default false
     */
    process_payment?: boolean;
    /**
     * @description Keep the card for later charges.
     * @default false
     */
    save_card_and_make_default?: boolean;
    /**
     * Format: uri
     * @description Where the customer goes after paying a link.
     */
    success_url?: string;
    /**
     * Format: uri
     * @description Where the customer goes after giving up.
     */
    cancel_url?: string;
    gateway_options?: PaymentGatewayOptions;
    /** @description A text of your choice. The same key, or without one the same facts, give the payment that exists. */
    idempotency_key?: string;
    metadata?: Metadata;
}
/** @description A new plan. Prices, entitlements and credit grants are added afterwards, each by its own operation. */
export interface CreatePlanRequest {
    /** @description Name for people. */
    name: string;
    /** @description Your own key, unique among plans in use. */
    lookup_key?: string;
    /** @description Text for people. */
    description?: string;
    /**
     * @description Place in your price list, smallest first.
     * @default 0
     */
    display_order?: number;
    metadata?: Metadata;
}
/** @description A new price. Which members are needed depends on `type` and `billing_model`. */
export interface CreatePriceRequest {
    currency: Currency;
    entity_type: PriceEntityType;
    /** @description Id of the plan, addon, subscription or costsheet that gets the price. */
    entity_id: string;
    type: PriceType;
    billing_model: BillingModel;
    /** @description Amount per unit or package, 0 or more. Needed for `FLAT_FEE` and `PACKAGE` in a real currency. */
    amount?: Decimal;
    tier_mode?: TierMode;
    /** @description Steps of a `TIERED` price, at least one. */
    tiers?: CreatePriceTier[];
    transform_quantity?: TransformQuantity;
    billing_period: BillingPeriod;
    /**
     * @description Number of billing periods from one charge to the next.
     * @default 1
     */
    billing_period_count?: number;
    invoice_cadence: InvoiceCadence;
    /**
     * @description Days of trial for new subscriptions; only for recurring `FIXED` prices.
     * @default 0
     */
    trial_period_days?: number;
    /** @description Meter that counts the quantity. Needed for `USAGE`, ignored for `FIXED`. */
    meter_id?: string;
    /** @description Quantity a subscription gets when it names none; only for `FIXED`. */
    min_quantity?: number;
    /**
     * @description `FIAT` unless sent.
     * @default FIAT
     */
    price_unit_type?: PriceUnitType;
    /** @description Amount or tiers in a price unit of your own. Needed for `CUSTOM`, refused otherwise. */
    price_unit_config?: PriceUnitConfig;
    /**
     * Format: date-time
     * @description From when the price counts, now unless sent. It may lie in the past.
     */
    start_date?: string;
    /**
     * Format: date-time
     * @description From when the price no longer counts; not before `start_date`.
     */
    end_date?: string;
    /** @description Name printed on invoice lines. Without it, the name of the meter, or of the plan or addon. */
    display_name?: string;
    /** @description Your own key of the price, unique among open prices. */
    lookup_key?: string;
    /** @description Text for people. */
    description?: string;
    /** @description Id of a group of prices to put it in. */
    group_id?: string;
    /** @description Accepted for older clients and not used. Put filters on the meter. */
    filter_values?: {
        [key: string]: string[];
    };
    metadata?: Metadata;
}
/** @description One step of a tiered price. Tiers are sorted by `up_to`; their order in the list does not matter. */
export interface CreatePriceTier {
    /** @description Largest quantity of this tier, itself included. Leave it out or send `null` for no end. */
    up_to?: number | null;
    /**
     * Format: decimal
     * @description Amount per unit in this tier, 0 or more.
     */
    unit_amount: string;
    /**
     * Format: decimal
     * @description Amount added once when the tier is used, 0 or more.
     */
    flat_amount?: string;
}
/** @description A new currency of your own. */
export interface CreatePriceUnitRequest {
    /** @description Name for people. */
    name: string;
    /** @description Three characters, unique among units in use. Case matters. */
    code: string;
    /** @description Sign printed before amounts. */
    symbol: string;
    base_currency: Currency;
    /**
     * Format: decimal
     * @description What one unit is worth in the base currency, greater than 0; five decimal places are kept.
     */
    conversion_rate: string;
    metadata?: Metadata;
}
/** @description An export to set up. */
export interface CreateScheduledTaskRequest {
    /** @description A connection of provider `s3` or `folder`. */
    connection_id: string;
    entity_type: ScheduledTaskEntityType;
    interval: ScheduledTaskInterval;
    /**
     * @description Whether it runs from now on.
     * @default false
     */
    enabled?: boolean;
    job_config: S3JobConfig;
}
/** @description How a customer saves a way to pay. */
export interface CreateSetupIntentRequest {
    /** @description Gateway that keeps it. */
    provider: PaymentGateway;
    /** @description `off_session` unless set. */
    usage?: SetupIntentUsage;
    /**
     * @description Use the new method for later charges.
     * @default false
     */
    set_default?: boolean;
    /**
     * Format: uri
     * @description Where the customer goes afterwards.
     */
    success_url?: string;
    /**
     * Format: uri
     * @description Where the customer goes after giving up.
     */
    cancel_url?: string;
    metadata?: Metadata;
}
/** @description Something more to charge. Give `price_id` for a price that exists or `price` for one made here, not both. */
export interface CreateSubscriptionLineItemRequest {
    /** @description Id of the price to charge. */
    price_id?: string;
    /** @description A price made for this subscription alone. */
    price?: CreateSubscriptionPriceRequest;
    /** @description How many are charged, 1 unless set; not for usage prices. */
    quantity?: DecimalOrNumber;
    /**
     * Format: date-time
     * @description From when it is charged. Left out, it is the start of the subscription, so that usage of the whole current period counts. It may not be earlier than that.
     */
    start_date?: string;
    /**
     * Format: date-time
     * @description Until when it is charged.
     */
    end_date?: string;
    /** @description Name as printed on invoices. */
    display_name?: string;
    /** @description Id of the phase that the item belongs to. */
    subscription_phase_id?: string;
    proration_behavior?: ProrationBehavior;
    commitment_type?: CommitmentType;
    /** @description Money promised per commitment period. */
    commitment_amount?: DecimalOrNumber;
    /** @description Units promised per commitment period. */
    commitment_quantity?: DecimalOrNumber;
    /** @description Usage beyond the promise costs its price times this factor, at least 1. */
    commitment_overage_factor?: DecimalOrNumber;
    /**
     * @description Whether the unused part of the promise is charged.
     * @default false
     */
    commitment_true_up_enabled?: boolean;
    /**
     * @description Whether the promise holds for each usage window of the meter instead of the whole period.
     * @default false
     */
    commitment_windowed?: boolean;
    commitment_duration?: BillingPeriod;
    /** @description Promises for certain hours of the day. */
    commitment_time_buckets?: CommitmentTimeBucketInput[];
    metadata?: Metadata;
}
/** @description A stretch of time with terms of its own. Every phase but the last ends where the next begins. */
export interface CreateSubscriptionPhaseRequest {
    /**
     * Format: date-time
     * @description First instant of the phase.
     */
    start_date: string;
    /**
     * Format: date-time
     * @description First instant after it; only the last phase may leave it out.
     */
    end_date?: string;
    /** @description Other terms for single prices of the plan during the phase. */
    override_line_items?: OverrideLineItem[];
    /** @description Charges during the phase beside those of the plan. */
    line_items?: CreateSubscriptionLineItemRequest[];
    /** @description Coupons that lower the invoices of the phase. */
    subscription_coupons?: SubscriptionCouponInput[];
    /**
     * @deprecated
     * @description Ids of coupons. Use `subscription_coupons`.
     */
    coupons?: string[];
    /**
     * @deprecated
     * @description Ids of coupons by id of a price. Use `subscription_coupons` with `price_id`.
     */
    line_item_coupons?: {
        [key: string]: string[];
    };
    metadata?: Metadata;
}
/** @description A price made for this subscription alone. */
export interface CreateSubscriptionPriceRequest {
    type: PriceType;
    billing_model: BillingModel;
    billing_period: BillingPeriod;
    /**
     * @description How many billing periods one charge covers.
     * @default 1
     */
    billing_period_count?: number;
    invoice_cadence: InvoiceCadence;
    price_unit_type: PriceUnitType;
    /** @description Price in a custom unit, with `price_unit_type` `CUSTOM`. */
    price_unit_config?: PriceUnitConfig;
    /**
     * Format: decimal
     * @description Amount per unit or package in the currency of the subscription.
     */
    amount?: string;
    tier_mode?: TierMode;
    /** @description Tiers, lowest first; the last one has no upper end. */
    tiers?: CreatePriceTier[];
    /** @description Package size, with billing model `PACKAGE`. */
    transform_quantity?: TransformQuantity;
    /** @description Id of the meter that counts the usage; needed for usage prices. */
    meter_id?: string;
    /** @description Accepted for older clients and not used; filters belong to the meter. */
    filter_values?: {
        [key: string]: string[];
    };
    /** @description Quantity that is charged at least. */
    min_quantity?: number;
    /**
     * @description Days of free trial.
     * @default 0
     */
    trial_period_days?: number;
    /** @description Your own key of the price, unique among prices in use. */
    lookup_key?: string;
    /** @description Name as printed on invoices. */
    display_name?: string;
    /** @description What the price is for. */
    description?: string;
    /**
     * Format: date-time
     * @description From when the price holds.
     */
    start_date?: string;
    /**
     * Format: date-time
     * @description Until when the price holds.
     */
    end_date?: string;
    metadata?: Metadata;
}
/** @description Who buys which plan, how often it is charged and how it is paid. Name the customer by `customer_id` or `external_customer_id`; with both, `customer_id` counts. */
export interface CreateSubscriptionRequest {
    /** @description Id of the customer. */
    customer_id?: string;
    /** @description Your own id of the customer. */
    external_customer_id?: string;
    currency: Currency;
    billing_period: BillingPeriod;
    /**
     * @description How many billing periods make one invoice period; 3 with `MONTHLY` bills every three months.
     * @default 1
     */
    billing_period_count?: number;
    billing_cadence?: BillingCadence;
    /** @description Whether periods follow the start date or the calendar; `anniversary` unless set. */
    billing_cycle?: BillingCycle;
    /**
     * Format: date-time
     * @description Another day for the periods to begin on; only with `anniversary`. Unless set, the start date.
     */
    billing_anchor?: string;
    /**
     * Format: date-time
     * @description When it begins, in the past or the future; now unless set.
     */
    start_date?: string;
    /**
     * Format: date-time
     * @description When it ends, not before its start; never unless set.
     */
    end_date?: string;
    /**
     * Format: iana-time-zone
     * @description Accepted for older clients and not used; the time zone of the customer counts.
     */
    timezone?: string;
    /** @description Your own key of the subscription. */
    lookup_key?: string;
    /** @description Send `draft` to prepare a subscription that begins with `POST /subscriptions/{id}/activate`; leave it out otherwise. */
    subscription_status?: SubscriptionStatus;
    /** @description How invoices are paid; `charge_automatically` unless set. */
    collection_method?: CollectionMethod;
    /** @description What the first payment decides; `default_active` unless set. */
    payment_behavior?: PaymentBehavior;
    payment_terms?: PaymentTerms;
    /** @description Id of a payment method at the payment provider to charge. */
    gateway_payment_method_id?: string;
    /** @description Whether a short first period and later changes are charged in proportion; `none` unless set. */
    proration_behavior?: ProrationBehavior;
    /**
     * Format: decimal
     * @description Write an invoice as soon as usage is worth this much; only when every price of the plan is usage. 0 for never.
     */
    auto_invoice_threshold?: string;
    inheritance?: SubscriptionInheritance;
    /** @description Let the customer pay first, at the payment provider. The subscription stays `draft` until then. */
    checkout?: CheckoutParams;
    /** @description Id of the plan; it must be in use. */
    plan_id: string;
    /** @description Days of free trial. Left out, the trial of the plan's prices holds; 0 means none. */
    trial_period_days?: number;
    /** @description Other terms for single prices of the plan, such as the number of seats. */
    override_line_items?: OverrideLineItem[];
    /** @description Other limits for single entitlements of the plan. */
    override_entitlements?: OverrideEntitlement[];
    /** @description Charges beside those of the plan. They do not set the plan's own quantities; use `override_line_items` for that. */
    line_items?: CreateSubscriptionLineItemRequest[];
    /** @description Addons to attach at once. */
    addons?: AddAddonToSubscription[];
    /** @description Stretches of time with terms of their own, earliest first and without gaps. The first begins with the subscription. */
    phases?: CreateSubscriptionPhaseRequest[];
    /** @description Coupons that lower the invoices. */
    subscription_coupons?: SubscriptionCouponInput[];
    /**
     * @deprecated
     * @description Ids of coupons. Use `subscription_coupons`.
     */
    coupons?: string[];
    /**
     * @deprecated
     * @description Ids of coupons by id of a price. Use `subscription_coupons` with `price_id`.
     */
    line_item_coupons?: {
        [key: string]: string[];
    };
    /** @description Tax rates for this subscription. Leave it out to take over the customer's rates; send an empty list for none. */
    tax_rate_overrides?: TaxRateOverride[];
    /** @description Credits for the customer's wallet, with scope `SUBSCRIPTION`. They take the place of the plan's grants. */
    credit_grants?: CreateCreditGrantRequest[];
    /**
     * Format: decimal
     * @description Money that the customer promises to spend on usage per commitment period; works with an `overage_factor` above 1.
     */
    commitment_amount?: string;
    commitment_duration?: BillingPeriod;
    /**
     * Format: decimal
     * @description Usage beyond the commitment costs its price times this factor, at least 1.
     * @default 1
     */
    overage_factor?: string;
    /**
     * @description Charge the part of the commitment that was not used when the commitment period ends.
     * @default false
     */
    enable_true_up?: boolean;
    /** @description Promises per usage price; the key is the id of the price. Not together with `commitment_amount`. */
    line_item_commitments?: {
        [key: string]: LineItemCommitment;
    };
    metadata?: Metadata;
}
/** @description A file to import. Send either `file_url` or `content`. */
export interface CreateTaskRequest {
    /** @description `IMPORT`; exports are started by their schedule. */
    task_type: TaskType;
    entity_type: TaskEntityType;
    /** @description `CSV` or `JSON`. */
    file_type: TaskFileType;
    /**
     * Format: uri
     * @description Where the file is: a public https address that answers with it at once, without a redirect, in at most 10 minutes. The file may have 1 GiB, plain or compressed with gzip, and as much unpacked.
     * @example https://files.acme.example/customers.csv
     */
    file_url?: string;
    /** @description The file itself, if it is small. */
    content?: string;
    /**
     * @description Name of the file for people; taken from `file_url` unless given.
     * @example customers.csv
     */
    file_name?: string;
    metadata?: Metadata;
}
/** @description A rate and what to link it to: `entity_type` with `entity_id`, or `external_customer_id` alone for a customer. */
export interface CreateTaxAssociationRequest {
    /** @description Code of an active tax rate. */
    tax_rate_code: string;
    entity_type?: TaxRateEntityType;
    /** @description Id of the tenant, customer, subscription or invoice. */
    entity_id?: string;
    /** @description Your own id of the customer, instead of `entity_type` and `entity_id`. */
    external_customer_id?: string;
    /** @description Kept for your own ordering. */
    priority?: number;
    currency?: Currency;
    /**
     * @description Whether invoices charge the tax by themselves.
     * @default false
     */
    auto_apply?: boolean;
    /**
     * Format: date-time
     * @description From when the link holds; now, when left out.
     */
    start_date?: string;
    /**
     * Format: date-time
     * @description Until when the link holds, after `start_date`.
     */
    end_date?: string;
    metadata?: Metadata;
}
/** @description A new tax rate. Give `percentage_value` with type `percentage`, `fixed_value` with type `fixed`, never both. */
export interface CreateTaxRateRequest {
    /** @description Name as printed on invoices. */
    name: string;
    /** @description Your own code of the rate. Case matters; unique among live rates of the environment. */
    code: string;
    /** @description What the tax is for. */
    description?: string;
    tax_rate_type: TaxRateType;
    /** @description Where the rate comes from; `INTERNAL`, when left out. */
    scope?: TaxRateScope;
    /**
     * Format: decimal
     * @description Share of the taxable amount in percent, 0 to 100.
     */
    percentage_value?: string;
    /**
     * Format: decimal
     * @description Amount per invoice in the currency of the invoice, 0 or more.
     */
    fixed_value?: string;
    metadata?: Metadata;
}
/** @description At what time the clock stands to begin with. */
export interface CreateTestClockRequest {
    /**
     * Format: date-time
     * @description The time it shows, in the past or the future.
     */
    frozen_time: string;
    /** @description Name of your choice. */
    name?: string;
    metadata?: Metadata;
}
/** @description A person to invite or a service account to create. */
export interface CreateUserRequest {
    type: UserType;
    /**
     * Format: email
     * @description Email address, needed for a person and refused for a service account. Unique over all tenants.
     */
    email?: string;
    /** @description Name for display. */
    name?: string;
    /** @description Roles to give. Needed for a service account; a person invited without roles becomes `super_admin`. Nobody can give a role that goes beyond their own. */
    roles?: RoleId[];
}
/** @description The wallet to open. */
export interface CreateWalletRequest {
    /** @description Id of the customer; this or `external_customer_id` is required. */
    customer_id?: string;
    /** @description Your own id of the customer. */
    external_customer_id?: string;
    currency: Currency;
    /** @description `PRE_PAID` unless set. */
    wallet_type?: WalletType;
    /** @description What the wallet is for. */
    description?: string;
    /**
     * Format: decimal
     * @description Money that one credit is worth when spent; above 0.
     * @default 1
     */
    conversion_rate?: string;
    /**
     * Format: decimal
     * @description Money that one credit costs when bought; the conversion rate by default.
     */
    topup_conversion_rate?: string;
    /** @description Code of a price unit; currency and conversion rate then come from it. */
    price_unit?: string;
    /**
     * Format: decimal
     * @description Credits to give at once.
     * @default 0
     */
    initial_credits_to_load?: string;
    /**
     * Format: date-time
     * @description When these credits expire; never by default.
     */
    initial_credits_expiry_date_utc?: string;
    /** @description The same as a number `YYYYMMDD`, an older form. */
    initial_credits_to_load_expiry_date?: number;
    /** @description Levels of the balance alert, in credits. */
    alert_settings?: AlertSettingsInput;
    auto_topup?: AutoTopUpInput;
    metadata?: Metadata;
}
/** @description An address that is to be told what happens. */
export interface CreateWebhookEndpointRequest {
    /**
     * Format: uri
     * @description Where events are sent. Must be https, except for addresses on your own machine in a sandbox.
     */
    url: string;
    /** @description What it is for. */
    description?: string;
    /** @description The events it gets. Leave it out, or send an empty list, for all. */
    event_types?: WebhookEventType[];
    /**
     * @description Whether anything is sent.
     * @default true
     */
    enabled?: boolean;
    headers?: WebhookHeaders;
    metadata?: Metadata;
}
/**
 * Format: date-time
 * @description When the record was created.
 * @example 2025-08-20T09:30:00Z
 */
export type CreatedAt = string;
/** @description The new user and, for an invited person, a first password. */
export interface CreatedUser {
    /**
     * @description Id of the user.
     * @example user_01K5WRB3M00000000000000SVC
     */
    id: string;
    /**
     * @description Name for display; may be empty.
     * @example Event collector
     */
    name: string;
    /**
     * @description Email address; empty for service accounts.
     * @example
     */
    email: string;
    type: UserType;
    /** @description Roles of the user. */
    roles: RoleId[];
    metadata: Metadata;
    tenant: Tenant;
    /** @description First password of an invited person. It is shown only in this answer; service accounts have none. */
    password?: string;
}
/** @description The new endpoint and the secret that its requests are signed with. */
export interface CreatedWebhookEndpoint {
    endpoint: WebhookEndpoint;
    /**
     * @description Secret for checking the signature, `whsec_` and base64. It is shown only in this answer.
     * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD
     */
    signing_secret: string;
}
/** @description The credits that can be spent, by where they came from; only with `expand=credits_available_breakdown`. */
export interface CreditBreakdown {
    /**
     * Format: decimal
     * @description Credits that were paid for.
     * @example 50
     */
    purchased: string;
    /**
     * Format: decimal
     * @description Credits that were given.
     * @example 0
     */
    free: string;
}
/** @description A rule that gives a customer prepaid credits, once or every period. */
export interface CreditGrant {
    /**
     * @description Id of the grant, `cg_` and a ULID.
     * @example cg_01K5WRB3M0000000000000CGR1
     */
    id: string;
    /**
     * @description Name of the grant.
     * @example Included credits
     */
    name: string;
    scope: CreditGrantScope;
    /**
     * @description The plan it belongs to, or from which it was copied.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    plan_id?: string;
    /**
     * @description The addon it belongs to, or from which it was copied.
     * @example addon_01K5WRB3M0000000000000ADD1
     */
    addon_id?: string;
    /**
     * @description The subscription that gets the credits; only on live grants.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id?: string;
    /**
     * Format: decimal
     * @description How many credits each instalment gives. Credits are not money; the wallet's conversion rate says what one is worth.
     * @example 10
     */
    credits: string;
    cadence: CreditGrantCadence;
    period?: CreditGrantPeriod;
    /**
     * @description How many periods lie between two instalments.
     * @example 1
     */
    period_count?: number;
    expiration_type: CreditGrantExpiryType;
    /** @description After how many units the credits are lost, with `expiration_type` `DURATION`. */
    expiration_duration?: number;
    expiration_duration_unit?: CreditGrantExpiryDurationUnit;
    /**
     * @description Which credits are spent first; the smaller number goes first.
     * @example 1
     */
    priority?: number;
    /**
     * Format: date-time
     * @description When the first instalment is due; only on live grants.
     */
    start_date?: string;
    /**
     * Format: date-time
     * @description No instalment whose period ends later; left out when open.
     */
    end_date?: string;
    /**
     * Format: date-time
     * @description The instant from which periods are counted; only on live grants.
     */
    credit_grant_anchor?: string;
    /**
     * Format: decimal
     * @description Worth of one credit in the subscription's currency. Left out, any prepaid wallet of the customer fits.
     * @example 1
     */
    conversion_rate?: string;
    /**
     * Format: decimal
     * @description What one credit costs when the wallet is topped up; left out, the same as `conversion_rate`.
     * @example 1
     */
    topup_conversion_rate?: string;
    metadata: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description One instalment of a live grant, due or done. */
export interface CreditGrantApplication {
    /**
     * @description Id of the instalment, `cga_` and a ULID.
     * @example cga_01K5WRB3M0000000000000CGA1
     */
    id: string;
    /**
     * @description The grant it belongs to.
     * @example cg_01K5WRB3M0000000000000CGR2
     */
    credit_grant_id: string;
    /**
     * @description The subscription that gets the credits.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id: string;
    /**
     * Format: date-time
     * @description When the credits are due.
     * @example 2025-11-01T00:00:00Z
     */
    scheduled_for: string;
    /**
     * Format: date-time
     * @description When the credits reached the wallet; left out before that.
     */
    applied_at?: string;
    /**
     * Format: date-time
     * @description Start of the period the credits are for. Their expiry is counted from here.
     * @example 2025-11-01T00:00:00Z
     */
    period_start?: string;
    /**
     * Format: date-time
     * @description End of that period; left out for credits that are given once.
     */
    period_end?: string;
    application_status: CreditGrantApplicationStatus;
    application_reason: CreditGrantApplicationReason;
    /**
     * Format: decimal
     * @description How many credits this instalment gives.
     * @example 25
     */
    credits: string;
    subscription_status_at_application?: SubscriptionStatus;
    /**
     * @description How many times it was tried again or put off.
     * @example 0
     */
    retry_count: number;
    /** @description Why the last failed attempt failed. Stays for the record after a later success. */
    failure_reason?: string;
    /**
     * @description Text that keeps the instalment from being given twice.
     * @example credit_grant-6f1d0c6a9b2e4f70
     */
    idempotency_key: string;
    metadata: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/**
 * @description Why the instalment exists: the first of a recurring grant, a later one, or the only one.
 * @enum {string}
 */
export type CreditGrantApplicationReason = "first_time_recurring_credit_grant" | "recurring_credit_grant" | "onetime_credit_grant";
/**
 * @description Where one instalment stands. `pending` waits for its time, `applied` reached the wallet, `failed` is tried again, `skipped` was passed over (subscription paused, or already expired), `cancelled` will not come.
 * @enum {string}
 */
export type CreditGrantApplicationStatus = "applied" | "failed" | "pending" | "skipped" | "cancelled";
/**
 * @description Whether the credits are given once or again every period.
 * @enum {string}
 */
export type CreditGrantCadence = "ONETIME" | "RECURRING";
/**
 * @description Unit of `expiration_duration`, counted on the calendar.
 * @enum {string}
 */
export type CreditGrantExpiryDurationUnit = "DAY" | "WEEK" | "MONTH" | "YEAR";
/**
 * @description When unspent credits are lost: `NEVER`, a `DURATION` after they were given, or with the end of the billing period in which they were given (`BILLING_CYCLE`).
 * @enum {string}
 */
export type CreditGrantExpiryType = "NEVER" | "DURATION" | "BILLING_CYCLE";
/** @description One page of credit grants. */
export interface CreditGrantList {
    /** @description The grants of this page. */
    items: CreditGrant[];
    pagination: Pagination;
}
/**
 * @description Unit of the time between two grants.
 * @enum {string}
 */
export type CreditGrantPeriod = "DAILY" | "WEEKLY" | "MONTHLY" | "ANNUAL" | "QUARTERLY" | "HALF_YEARLY";
/**
 * @description Who gets the credits. `PLAN` and `ADDON` grants are templates, copied to a subscription when it starts or when the addon is attached; a `SUBSCRIPTION` grant is live.
 * @enum {string}
 */
export type CreditGrantScope = "PLAN" | "SUBSCRIPTION" | "ADDON";
/** @description A credit grant as other objects carry it. It names no whole objects itself, so nothing is left out. */
export interface CreditGrantSummary {
    /**
     * @description Id of the grant, `cg_` and a ULID.
     * @example cg_01K5WRB3M0000000000000CGR1
     */
    id: string;
    /**
     * @description Name of the grant.
     * @example Included credits
     */
    name: string;
    scope: CreditGrantScope;
    /**
     * @description The plan it belongs to, or from which it was copied.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    plan_id?: string;
    /**
     * @description The addon it belongs to, or from which it was copied.
     * @example addon_01K5WRB3M0000000000000ADD1
     */
    addon_id?: string;
    /**
     * @description The subscription that gets the credits; only on live grants.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id?: string;
    /**
     * Format: decimal
     * @description How many credits each instalment gives. Credits are not money; the wallet's conversion rate says what one is worth.
     * @example 10
     */
    credits: string;
    cadence: CreditGrantCadence;
    period?: CreditGrantPeriod;
    /**
     * @description How many periods lie between two instalments.
     * @example 1
     */
    period_count?: number;
    expiration_type: CreditGrantExpiryType;
    /** @description After how many units the credits are lost, with `expiration_type` `DURATION`. */
    expiration_duration?: number;
    expiration_duration_unit?: CreditGrantExpiryDurationUnit;
    /**
     * @description Which credits are spent first; the smaller number goes first.
     * @example 1
     */
    priority?: number;
    /**
     * Format: date-time
     * @description When the first instalment is due; only on live grants.
     */
    start_date?: string;
    /**
     * Format: date-time
     * @description No instalment whose period ends later; left out when open.
     */
    end_date?: string;
    /**
     * Format: date-time
     * @description The instant from which periods are counted; only on live grants.
     */
    credit_grant_anchor?: string;
    /**
     * Format: decimal
     * @description Worth of one credit in the subscription's currency. Left out, any prepaid wallet of the customer fits.
     * @example 1
     */
    conversion_rate?: string;
    /**
     * Format: decimal
     * @description What one credit costs when the wallet is topped up; left out, the same as `conversion_rate`.
     * @example 1
     */
    topup_conversion_rate?: string;
    metadata: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description Money given back on a finalized invoice, with a reason. */
export interface CreditNote {
    /**
     * @description Id of the credit note, `cn_` and a ULID.
     * @example cn_01K5WRB3M0000000000000CNT1
     */
    id: string;
    /**
     * @description The printed number.
     * @example CN-4Z8K1M7QX
     */
    credit_note_number: string;
    /**
     * @description Id of the invoice.
     * @example inv_01K5WRB3M0000000000000NV01
     */
    invoice_id: string;
    /**
     * @description Id of the customer.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id: string;
    /**
     * @description Id of the subscription, if the invoice has one.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id?: string;
    credit_note_status: CreditNoteStatus;
    credit_note_type: CreditNoteType;
    /** @description How far the refund has come; only on refunds. */
    refund_status?: PaymentStatus;
    reason: CreditNoteReason;
    /**
     * @description Words for the customer; may be empty.
     * @example Outage on 12 September
     */
    memo: string;
    currency: Currency;
    /**
     * Format: decimal
     * @description Sum of the lines.
     * @example 5
     */
    total_amount: string;
    /** @description What was given back. */
    line_items: CreditNoteLineItem[];
    /**
     * Format: date-time
     * @description When it took effect.
     * @example 2025-10-06T09:00:00Z
     */
    finalized_at?: string;
    /**
     * Format: date-time
     * @description When it was voided.
     * @example 2025-10-06T10:00:00Z
     */
    voided_at?: string;
    /**
     * @description The key that it was made under.
     * @example credit_note-1b3d5f7a9c2e4806
     */
    idempotency_key?: string;
    metadata?: Metadata;
    /** @description The invoice; only with `expand=invoice`. */
    invoice?: Invoice;
    subscription?: SubscriptionDetails;
    customer?: Customer;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description Money given back on one line. */
export interface CreditNoteLineItem {
    /**
     * @description Id of the line, `cn_line_` and a ULID.
     * @example cn_line_01K5WRB3M0000000000000CNT2
     */
    id: string;
    /**
     * @description Id of the credit note.
     * @example cn_01K5WRB3M0000000000000CNT1
     */
    credit_note_id: string;
    /**
     * @description Id of the invoice's line.
     * @example inv_line_01K5WRB3M0000000000000NV1V
     */
    invoice_line_item_id: string;
    /**
     * @description Name as printed.
     * @example Output tokens
     */
    display_name: string;
    /**
     * Format: decimal
     * @description Amount given back.
     * @example 5
     */
    amount: string;
    currency: Currency;
    metadata?: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description One page of credit notes. */
export interface CreditNoteList {
    /** @description The credit notes of this page. */
    items: CreditNote[];
    pagination: Pagination;
}
/**
 * @description Why money is given back.
 * @enum {string}
 */
export type CreditNoteReason = "DUPLICATE" | "FRAUDULENT" | "ORDER_CHANGE" | "UNSATISFACTORY" | "SERVICE_ISSUE" | "BILLING_ERROR" | "SUBSCRIPTION_CANCELLATION";
/** @description A credit note after an action, with a confirmation. */
export interface CreditNoteResult {
    /**
     * @description What was done, in words meant for a person.
     * @example Credit note voided successfully
     */
    message: string;
    /**
     * @description Id of the credit note, `cn_` and a ULID.
     * @example cn_01K5WRB3M0000000000000CNT1
     */
    id: string;
    /**
     * @description The printed number.
     * @example CN-4Z8K1M7QX
     */
    credit_note_number: string;
    /**
     * @description Id of the invoice.
     * @example inv_01K5WRB3M0000000000000NV01
     */
    invoice_id: string;
    /**
     * @description Id of the customer.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id: string;
    /**
     * @description Id of the subscription, if the invoice has one.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id?: string;
    credit_note_status: CreditNoteStatus;
    credit_note_type: CreditNoteType;
    /** @description How far the refund has come; only on refunds. */
    refund_status?: PaymentStatus;
    reason: CreditNoteReason;
    /**
     * @description Words for the customer; may be empty.
     * @example Outage on 12 September
     */
    memo: string;
    currency: Currency;
    /**
     * Format: decimal
     * @description Sum of the lines.
     * @example 5
     */
    total_amount: string;
    /** @description What was given back. */
    line_items: CreditNoteLineItem[];
    /**
     * Format: date-time
     * @description When it took effect.
     * @example 2025-10-06T09:00:00Z
     */
    finalized_at?: string;
    /**
     * Format: date-time
     * @description When it was voided.
     * @example 2025-10-06T10:00:00Z
     */
    voided_at?: string;
    /**
     * @description The key that it was made under.
     * @example credit_note-1b3d5f7a9c2e4806
     */
    idempotency_key?: string;
    metadata?: Metadata;
    /** @description The invoice; only with `expand=invoice`. */
    invoice?: Invoice;
    subscription?: SubscriptionDetails;
    customer?: Customer;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/**
 * @description `DRAFT` has no effect yet, `FINALIZED` has, `VOIDED` was taken back.
 * @enum {string}
 */
export type CreditNoteStatus = "DRAFT" | "FINALIZED" | "VOIDED";
/**
 * @description `ADJUSTMENT` lowers what is still owed; `REFUND` gives back paid money as wallet credits.
 * @enum {string}
 */
export type CreditNoteType = "ADJUSTMENT" | "REFUND";
/** @description Something happened to a credit note. */
export interface CreditNoteWebhook {
    event_type: CreditNoteWebhookType;
    credit_note: WebhookCreditNote;
}
/**
 * @description What happened.
 * @enum {string}
 */
export type CreditNoteWebhookType = "credit_note.created" | "credit_note.updated";
/**
 * @description Three-letter ISO 4217 currency code. Case does not matter when sent; answers use lower case.
 * @example usd
 */
export type Currency = string;
/** @description The trend in one currency. */
export interface CurrencyRevenueWindows {
    /** @description The months, oldest first. */
    windows: RevenueWindow[];
}
/** @description A figure that your organisation has defined itself. */
export interface CustomAnalyticItem {
    /**
     * @description Id of the figure.
     * @example cost_per_call
     */
    id: string;
    /**
     * @description Name for people.
     * @example Cost per call
     */
    name: string;
    /**
     * @description How it is computed.
     * @example ratio
     */
    type: string;
    /**
     * @description Feature that it is about.
     * @example Input tokens
     */
    feature_name: string;
    /**
     * @description The figure.
     * @example 0.0032
     */
    value: string;
}
/** @description Somebody you bill, a person or a company. */
export interface Customer {
    /**
     * @description Id of the customer, `cust_` and a ULID.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    id: string;
    /**
     * @description Your own id of the customer; usage events carry it.
     * @example brightside
     */
    external_id: string;
    /**
     * @description Name as printed on invoices.
     * @example Brightside Labs
     */
    name: string;
    /**
     * @description Where invoices and notices go; empty when unknown.
     * @example billing@brightside.example
     */
    email: string;
    /**
     * @description Phone number or another way to reach them; empty when unknown.
     * @example +1 503 555 0101
     */
    contact: string;
    /**
     * @description First line of the billing address.
     * @example 12 Harbour Street
     */
    address_line1: string;
    /**
     * @description Second line of the billing address.
     * @example
     */
    address_line2: string;
    /**
     * @description City of the billing address.
     * @example Portland
     */
    address_city: string;
    /**
     * @description State or region of the billing address.
     * @example OR
     */
    address_state: string;
    /**
     * @description Postal code of the billing address.
     * @example 97201
     */
    address_postal_code: string;
    /**
     * @description Country of the billing address, two letters as in ISO 3166-1; empty when unknown.
     * @example US
     */
    address_country: string;
    /**
     * @description IANA time zone in which the customer's billing days begin, `UTC` unless set.
     * @example America/Los_Angeles
     */
    timezone: string;
    metadata: Metadata;
    /** @description Links to the same customer in other systems; only with `expand=integrations`. */
    integrations?: EntityIntegrationMapping[];
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description What a customer may use, over all active and trialing subscriptions. */
export interface CustomerEntitlements {
    /**
     * @description Id of the customer.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id: string;
    /** @description The subscriptions that were counted. */
    subscriptions: SubscriptionSummary[];
    /** @description One row per feature. */
    features: AggregatedFeature[];
}
/** @description A customer's invoices, one summary per currency. */
export interface CustomerInvoiceSummaries {
    /**
     * @description Id of the customer.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id: string;
    /**
     * @description Currency of the customer's subscriptions; empty without one.
     * @example usd
     */
    default_currency: string;
    /** @description One per currency. */
    summaries: CustomerInvoiceSummary[];
}
/** @description A customer's invoices in one currency, drafts included. */
export interface CustomerInvoiceSummary {
    /**
     * @description Id of the customer.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id: string;
    currency: Currency;
    /**
     * Format: decimal
     * @description Sum of all amounts due.
     * @example 124.42
     */
    total_revenue_amount: string;
    /**
     * Format: decimal
     * @description Of that, not paid yet.
     * @example 0
     */
    total_unpaid_amount: string;
    /**
     * Format: decimal
     * @description Of that, past its due date.
     * @example 0
     */
    total_overdue_amount: string;
    /**
     * @description How many invoices.
     * @example 2
     */
    total_invoice_count: number;
    /**
     * @description How many are not paid.
     * @example 0
     */
    unpaid_invoice_count: number;
    /**
     * @description How many are past their due date.
     * @example 0
     */
    overdue_invoice_count: number;
    /**
     * Format: decimal
     * @description Usage charges on unpaid invoices.
     * @example 0
     */
    unpaid_usage_charges: string;
    /**
     * Format: decimal
     * @description Fixed charges on unpaid invoices.
     * @example 0
     */
    unpaid_fixed_charges: string;
}
/** @description One page of customers. */
export interface CustomerList {
    /** @description The customers of this page. */
    items: Customer[];
    pagination: Pagination;
}
/** @description What happens by itself after a customer was created, or, when the first step is `create_customer`, when an event names an unknown customer. */
export interface CustomerOnboarding {
    actions: OnboardingActions;
    /** @description Other sequences by name, chosen with `onboarding_workflow_name` when a customer is created. */
    custom_workflows: {
        [key: string]: OnboardingActions;
    };
}
/** @description What happens by itself when a customer appears. */
export interface CustomerOnboardingSetting {
    /**
     * @description Name of the setting.
     * @example customer_onboarding
     * @enum {string}
     */
    key: "customer_onboarding";
    value: CustomerOnboarding;
    /**
     * @description Id of the stored value, `setting_` and a ULID; missing while the default applies.
     * @example setting_01K5WRB3M0000000000000ST01
     */
    id?: string;
    environment_id?: EnvironmentId;
    tenant_id?: TenantId;
    status?: Status;
    created_at?: CreatedAt;
    updated_at?: UpdatedAt;
    created_by?: Author;
    updated_by?: Author;
}
/** @description Look and content of the customer portal. */
export interface CustomerPortalConfigSetting {
    /**
     * @description Name of the setting.
     * @example customer_portal_config
     * @enum {string}
     */
    key: "customer_portal_config";
    value: PortalConfig;
    /**
     * @description Id of the stored value, `setting_` and a ULID; missing while the default applies.
     * @example setting_01K5WRB3M0000000000000ST01
     */
    id?: string;
    environment_id?: EnvironmentId;
    tenant_id?: TenantId;
    status?: Status;
    created_at?: CreatedAt;
    updated_at?: UpdatedAt;
    created_by?: Author;
    updated_by?: Author;
}
/** @description Revenue of one customer in one currency. */
export interface CustomerRevenue {
    /**
     * @description The customer.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id: string;
    /**
     * @description Your own id of the customer.
     * @example brightside
     */
    external_customer_id: string;
    /**
     * @description Name of the customer.
     * @example Brightside Labs
     */
    customer_name: string;
    currency: Currency;
    /**
     * Format: decimal
     * @description Usage and fixed charges together.
     * @example 79
     */
    total_revenue: string;
    /**
     * Format: decimal
     * @description Charges for usage.
     * @example 30
     */
    usage_revenue: string;
    /**
     * Format: decimal
     * @description Fixed charges.
     * @example 49
     */
    fixed_revenue: string;
}
/** @description Revenue in total and by customer. Amounts are before discounts and tax. */
export interface CustomerRevenueList {
    /** @description Totals over all pages, one per currency. */
    summary: RevenueTotals[];
    /** @description One entry per customer and currency, most revenue first. */
    items: CustomerRevenue[];
    pagination: Pagination;
}
/** @description Conditions, order and page of a customer search. All members are optional. */
export interface CustomerSearchRequest {
    /** @description Conditions on any field; all must hold. */
    filters?: FilterCondition[];
    /** @description Sort keys, most important first. */
    sort?: SortCondition[];
    /** @description Only these customers. */
    customer_ids?: string[];
    /** @description Only customers with one of these external ids. */
    external_ids?: string[];
    /** @description Only the customer with this external id. */
    external_id?: string;
    /** @description Only customers with exactly this email address. */
    email?: string;
    metadata?: Metadata;
    status?: Status;
    /**
     * Format: date-time
     * @description Only customers created at or after this instant.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description Only customers created at or before this instant.
     */
    end_time?: string;
    order?: SortOrder;
    expand?: Expand;
    limit?: Limit;
    offset?: Offset;
}
/** @description What a customer may use and has used, feature by feature. */
export interface CustomerUsageSummary {
    /**
     * @description Id of the customer.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id: string;
    /** @description Metered features first, then static, boolean and config ones, each by name. */
    features: FeatureUsage[];
    /** @description Billing period that the figures belong to, where all features share one. */
    period?: UsagePeriod;
    /** @description Reserved; all features come at once. */
    pagination?: Pagination;
}
/** @description The wallets of one customer. */
export type CustomerWallets = Wallet[];
/** @description Something happened to a customer. */
export interface CustomerWebhook {
    event_type: CustomerWebhookType;
    customer: WebhookCustomer;
}
/**
 * @description What happened.
 * @enum {string}
 */
export type CustomerWebhookType = "customer.created" | "customer.updated" | "customer.deleted";
/** @description The overview. */
export interface DashboardRevenues {
    revenue_trend: RevenueTrend;
    recent_subscriptions: RecentSubscriptions;
    invoice_payment_status: InvoicePaymentStatusCounts;
}
/** @description What the overview shows. All members are optional. */
export interface DashboardRevenuesRequest {
    revenue_trend?: RevenueTrendRequest;
}
/** @description How many credits to take, and why. */
export interface DebitWalletRequest {
    /**
     * Format: decimal
     * @description Credits to take; above 0. More than there are makes the balance negative.
     */
    credits: string;
    /** @description `MANUAL_BALANCE_DEBIT`. */
    transaction_reason: WalletTransactionReason;
    /** @description A text of your choice; a second debit under it is refused with 409. */
    idempotency_key: string;
    /** @description A note for the ledger. */
    description?: string;
    metadata?: Metadata;
}
/**
 * Format: decimal
 * @description An exact decimal number written as a string in plain notation, such as `"10.5"`. Answers carry no exponent and no trailing zeros. Requests may also send a JSON number or an exponent; the server reads its digits exactly.
 * @example 10.5
 */
export type Decimal = string;
/**
 * @description An exact decimal number, as a string such as `"10.5"` or as a JSON number, whose digits are read exactly. Answers always use the string.
 * @example 10.5
 */
export type DecimalOrNumber = Decimal | number;
/** @description When a live grant ends. The body may be left out. */
export interface DeleteCreditGrantRequest {
    /**
     * Format: date-time
     * @description Instalments due at or after this instant are cancelled; now, when left out.
     */
    effective_date?: string;
}
/** @description When the price ends. */
export interface DeletePriceRequest {
    /**
     * Format: date-time
     * @description When the price ends, now unless sent; not before its start.
     */
    end_date?: string;
}
/** @description When the line item ends. Send `{}` to end it now without a credit. */
export interface DeleteSubscriptionLineItemRequest {
    /**
     * Format: date-time
     * @description When it ends; now unless set. It may lie in the past.
     */
    effective_from?: string;
    proration_behavior?: ProrationBehavior;
}
/** @description As for usage analytics, also by meter. All members are optional. */
export interface DetailedMeterUsageRequest {
    /** @description Only this customer. Without it, usage per meter over all customers, without prices and costs. */
    external_customer_id?: string;
    /**
     * @description Also usage of the customers that share this customer's subscriptions.
     * @default false
     */
    include_children?: boolean;
    /** @description Only these features. */
    feature_ids?: string[];
    /** @description Only events from these sources. */
    sources?: string[];
    property_filters?: ValuesByProperty;
    /**
     * Format: date-time
     * @description Start of the range; seven days before `end_time` unless sent.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description End of the range, itself excluded; now unless sent.
     */
    end_time?: string;
    /** @description Gives `points` per window of this width. */
    window_size?: WindowSize;
    /** @description What to keep apart: `source`, `feature_id`, `meter_id` or `properties.<name>`. */
    group_by?: string[];
    /** @description What to include: `price`, `meter`, `feature`, `subscription_line_item`, `plan`, `addon`, `source`. Other words are ignored. */
    expand?: string[];
    /**
     * @description Splits commitments by time of day; needs `window_size` and line items with such commitments.
     * @default false
     */
    breakdown_bucket?: boolean;
    /** @description Only these meters. */
    meter_ids?: string[];
}
/** @description What a plan, addon or subscription allows of one feature. */
export interface Entitlement {
    /**
     * @description Id of the entitlement, `ent_` and a ULID.
     * @example ent_01K5WRB3M0000000000000ENT1
     */
    id: string;
    entity_type: EntitlementEntityType;
    /**
     * @description Id of the plan, addon or subscription that grants it.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    entity_id: string;
    /**
     * @description Id of the plan; only when a plan grants it.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    plan_id?: string;
    /**
     * @description Id of the feature.
     * @example feat_01K5WRB3M0000000000000FT1N
     */
    feature_id: string;
    feature_type: FeatureType;
    /**
     * @description Whether the feature is on. Always true for metered, static and config features.
     * @example true
     */
    is_enabled: boolean;
    /**
     * @description How much of a metered feature is included per reset period, in units of its meter. `null` means without limit.
     * @example 1000000
     */
    usage_limit: number | null;
    /** @description How often the used amount starts again from zero; left out, with every billing period of the subscription. */
    usage_reset_period?: EntitlementUsageResetPeriod;
    /**
     * @description Whether usage past the limit is still allowed. A note for your own access checks; what is charged does not depend on it.
     * @example true
     */
    is_soft_limit: boolean;
    /**
     * @description Value of a static feature; empty for every other kind.
     * @example
     */
    static_value: string;
    config_value?: EntitlementConfigValue;
    /**
     * @description Position in lists for people, smallest first.
     * @example 0
     */
    display_order: number;
    /**
     * @description Entitlement that this one replaces on its subscription.
     * @example ent_01K5WRB3M0000000000000ENT1
     */
    parent_entitlement_id?: string;
    /**
     * Format: date-time
     * @description From when it counts; left out when it always did. Only on entitlements of a subscription.
     */
    start_date?: string;
    /**
     * Format: date-time
     * @description Until when it counts, exclusive; left out when open. Only on entitlements of a subscription.
     */
    end_date?: string;
    grant_measure?: EntitlementGrantMeasure;
    /** @description Length of a quota window, in `grant_duration_unit`. */
    grant_duration_value?: number;
    grant_duration_unit?: EntitlementGrantDurationUnit;
    grant_allocation_behavior?: EntitlementGrantAllocationBehavior;
    /**
     * Format: decimal
     * @description How much each quota window allows, in units of the meter or in money.
     */
    grant_quota?: string;
    aggregation_mode?: EntitlementAggregationMode;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
    feature?: Feature;
    plan?: PlanSummary;
    addon?: AddonSummary;
}
/**
 * @description How several entitlements to one feature combine. `additive` adds them up, `parallel` keeps every one as a bucket of its own.
 * @enum {string}
 */
export type EntitlementAggregationMode = "additive" | "parallel";
/**
 * @description Settings that a `config` feature carries, any JSON object whose keys are not blank.
 * @example {
 *       "max_context": 200000
 *     }
 */
export interface EntitlementConfigValue {
    [key: string]: unknown;
}
/**
 * @description What grants the entitlement. `PLAN` and `ADDON` reach every subscription that has them, `SUBSCRIPTION` only one.
 * @enum {string}
 */
export type EntitlementEntityType = "PLAN" | "SUBSCRIPTION" | "ADDON";
/**
 * @description When a quota window opens: at the first usage that no window covers, or at the start of the whole unit (hour, day, week) in which it falls, counted from the start of the billing cycle.
 * @enum {string}
 */
export type EntitlementGrantAllocationBehavior = "first_usage" | "unit_start";
/**
 * @description Unit of a quota window's length. `subscription_period` is one window per billing period and takes no number.
 * @enum {string}
 */
export type EntitlementGrantDurationUnit = "hour" | "day" | "week" | "subscription_period";
/**
 * @description Whether a quota counts usage (`quantity`) or the money it costs (`amount`).
 * @enum {string}
 */
export type EntitlementGrantMeasure = "quantity" | "amount";
/** @description One page of entitlements. */
export interface EntitlementList {
    /** @description The entitlements of this page. */
    items: Entitlement[];
    pagination: Pagination;
}
/** @description Conditions, order and page of an entitlement search. All members are optional. */
export interface EntitlementSearchRequest {
    /** @description Conditions on any field; all must hold. */
    filters?: FilterCondition[];
    /** @description Sort keys, most important first. */
    sort?: SortCondition[];
    entity_type?: EntitlementEntityType;
    /** @description Only entitlements of these plans, addons or subscriptions. */
    entity_ids?: string[];
    /** @description Only entitlements of these plans. */
    plan_ids?: string[];
    /** @description Only entitlements to these features. */
    feature_ids?: string[];
    feature_type?: FeatureType;
    /** @description Only entitlements that are on, or off. */
    is_enabled?: boolean;
    /** @description Only entitlements with quota windows, or without. */
    has_grant_config?: boolean;
    status?: Status;
    /**
     * Format: date-time
     * @description Only entitlements created at or after this instant.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description Only entitlements created at or before this instant.
     */
    end_time?: string;
    order?: SortOrder;
    expand?: Expand;
    limit?: Limit;
    offset?: Offset;
}
/** @description One plan, addon or subscription that contributes to what a customer may use. */
export interface EntitlementSource {
    /**
     * @description Subscription through which it comes.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id: string;
    /**
     * @description Id of the plan, addon or subscription.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    entity_id: string;
    entity_type: EntitlementSourceEntityType;
    /**
     * @description How many times it counts; 1, as an addon attached twice is two sources.
     * @example 1
     */
    quantity: number;
    /**
     * @description Name of the plan or addon.
     * @example Pro
     */
    entity_name: string;
    /**
     * @description Id of the entitlement.
     * @example ent_01K5WRB3M0000000000000ENT1
     */
    entitlement_id: string;
    /**
     * @description Whether this source switches the feature on.
     * @example true
     */
    is_enabled: boolean;
    /**
     * @description What this source includes, in units of the meter; `null` is no limit.
     * @example 1000000
     */
    usage_limit?: number | null;
    usage_reset_period?: EntitlementUsageResetPeriod;
    /** @description Value this source gives to a static feature. */
    static_value?: string;
    config_value?: EntitlementConfigValue;
}
/**
 * @description What kind of thing grants a part of the sum.
 * @enum {string}
 */
export type EntitlementSourceEntityType = "plan" | "addon" | "subscription";
/** @description An entitlement without the objects it names, as other objects carry it. */
export interface EntitlementSummary {
    /**
     * @description Id of the entitlement, `ent_` and a ULID.
     * @example ent_01K5WRB3M0000000000000ENT1
     */
    id: string;
    entity_type: EntitlementEntityType;
    /**
     * @description Id of the plan, addon or subscription that grants it.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    entity_id: string;
    /**
     * @description Id of the plan; only when a plan grants it.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    plan_id?: string;
    /**
     * @description Id of the feature.
     * @example feat_01K5WRB3M0000000000000FT1N
     */
    feature_id: string;
    feature_type: FeatureType;
    /**
     * @description Whether the feature is on. Always true for metered, static and config features.
     * @example true
     */
    is_enabled: boolean;
    /**
     * @description How much of a metered feature is included per reset period, in units of its meter. `null` means without limit.
     * @example 1000000
     */
    usage_limit: number | null;
    /** @description How often the used amount starts again from zero; left out, with every billing period of the subscription. */
    usage_reset_period?: EntitlementUsageResetPeriod;
    /**
     * @description Whether usage past the limit is still allowed. A note for your own access checks; what is charged does not depend on it.
     * @example true
     */
    is_soft_limit: boolean;
    /**
     * @description Value of a static feature; empty for every other kind.
     * @example
     */
    static_value: string;
    config_value?: EntitlementConfigValue;
    /**
     * @description Position in lists for people, smallest first.
     * @example 0
     */
    display_order: number;
    /**
     * @description Entitlement that this one replaces on its subscription.
     * @example ent_01K5WRB3M0000000000000ENT1
     */
    parent_entitlement_id?: string;
    /**
     * Format: date-time
     * @description From when it counts; left out when it always did. Only on entitlements of a subscription.
     */
    start_date?: string;
    /**
     * Format: date-time
     * @description Until when it counts, exclusive; left out when open. Only on entitlements of a subscription.
     */
    end_date?: string;
    grant_measure?: EntitlementGrantMeasure;
    /** @description Length of a quota window, in `grant_duration_unit`. */
    grant_duration_value?: number;
    grant_duration_unit?: EntitlementGrantDurationUnit;
    grant_allocation_behavior?: EntitlementGrantAllocationBehavior;
    /**
     * Format: decimal
     * @description How much each quota window allows, in units of the meter or in money.
     */
    grant_quota?: string;
    aggregation_mode?: EntitlementAggregationMode;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/**
 * @description How often the used amount starts again from zero. `NEVER` counts from the start of the subscription.
 * @enum {string}
 */
export type EntitlementUsageResetPeriod = "MONTHLY" | "ANNUAL" | "WEEKLY" | "DAILY" | "QUARTERLY" | "HALF_YEARLY" | "NEVER";
/** @description Something happened to an entitlement. */
export interface EntitlementWebhook {
    event_type: EntitlementWebhookType;
    entitlement: WebhookEntitlement;
}
/**
 * @description What happened.
 * @enum {string}
 */
export type EntitlementWebhookType = "entitlement.created" | "entitlement.updated" | "entitlement.deleted";
/** @description The entitlements that were created together. */
export interface EntitlementsBulkResult {
    /** @description The entitlements, in the order they were sent. */
    items: Entitlement[];
}
/**
 * @description Whether something stays with the subscription when its plan changes, or ends.
 * @example carry
 * @enum {string}
 */
export type EntityChangeBehaviour = "carry" | "drop";
/** @description What happens to what is attached to the subscription. */
export interface EntityChangePolicies {
    /** @description What happens to addons. */
    addons?: EntityChangePolicy;
}
/** @description What happens to attached things of one kind. */
export interface EntityChangePolicy {
    /** @description What happens to those without an entry of their own; `carry` unless set. */
    default_behaviour?: EntityChangeBehaviour;
    /** @description What happens to single ones; the key is the id of the association. */
    overrides?: {
        [key: string]: EntityChangeBehaviour;
    };
}
/** @description What happened to one attached thing. */
export interface EntityChangeResult {
    entity_type: SubscriptionLineItemEntityType;
    /**
     * @description Id of the addon.
     * @example addon_01K5WRB3M0000000000000ADD1
     */
    entity_id: string;
    /**
     * @description Id of the association.
     * @example addon_assoc_01K5WRB3M0000000000000AAS1
     */
    reference_id: string;
    behaviour: EntityChangeBehaviour;
}
/** @description A link between an object here and the same thing in another system. */
export interface EntityIntegrationMapping {
    /**
     * @description Id of the link.
     * @example eim_01K5WRB3M0000000000000EM01
     */
    id: string;
    /**
     * @description Id of the object here.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    entity_id: string;
    entity_type: IntegrationEntityType;
    /**
     * @description The other system, such as `stripe`.
     * @example stripe
     */
    provider_type: string;
    /**
     * @description Id of the thing in the other system.
     * @example cus_Q1w2E3r4
     */
    provider_entity_id: string;
    /** @description Whatever the other system needs to remember about the link. */
    metadata?: {
        [key: string]: unknown;
    };
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description One page of links to other systems. */
export interface EntityIntegrationMappingList {
    /** @description The links of this page. */
    items: EntityIntegrationMapping[];
    pagination: Pagination;
}
/** @description Which way one kind of object travels. */
export interface EntitySyncConfig {
    /**
     * @description Changes in the other system come here.
     * @example false
     */
    inbound?: boolean;
    /**
     * @description Changes here go to the other system.
     * @example true
     */
    outbound?: boolean;
}
/** @description A separate world of data within your organisation. */
export interface Environment {
    /**
     * @description Id of the environment, `env_` and a ULID.
     * @example env_01K5WRB3M000000000000000PR
     */
    id: string;
    /**
     * @description Name for people.
     * @example Production
     */
    name: string;
    type: EnvironmentType;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
}
/**
 * @description The environment (sandbox or production) that the record belongs to.
 * @example env_01K5WRB3M000000000000000PR
 */
export type EnvironmentId = string;
/** @description One page of environments. */
export interface EnvironmentList {
    /** @description The environments of this page. */
    environments: Environment[];
    /**
     * @description How many there are in all, over every page.
     * @example 2
     */
    total: number;
    /**
     * @description The offset that was asked for.
     * @example 0
     */
    offset: number;
    /**
     * @description The page size that was used.
     * @example 50
     */
    limit: number;
}
/**
 * @description `development` is a sandbox for trying things out, `production` bills real customers.
 * @example production
 * @enum {string}
 */
export type EnvironmentType = "development" | "production";
/** @description Every failure has this shape. */
export interface Error {
    code: ErrorCode;
    /** @description What went wrong and what to do about it, for a person. The wording may change. */
    message: string;
    /** @description The HTTP status of this answer. */
    http_status_code: number;
    /** @description Facts about the failure. For `validation_error` one entry per faulty field: the key is the path of the field (`items[2].amount`), the value says what is wrong with it. */
    details?: {
        [key: string]: unknown;
    };
    /** @description A short text that older clients read on authentication failures. */
    error?: string;
}
/**
 * @description What kind of failure it is; stable, made for programs. Each code always comes with the same HTTP status.
 * @enum {string}
 */
export type ErrorCode = "validation_error" | "invalid_operation" | "unauthenticated" | "permission_denied" | "not_found" | "already_exists" | "version_conflict" | "idempotency_key_in_use" | "idempotency_key_reused" | "unsupported_media_type" | "too_many_requests" | "not_implemented" | "service_unavailable" | "http_client_error" | "database_error" | "system_error" | "internal_error";
/** @description One use of your product by a customer, as it was reported. */
export interface Event {
    /**
     * @description Id of the event, yours or one that was made for it.
     * @example event_01K5WRB3M0000000000000EVT1
     */
    id: string;
    /**
     * @description Your own id of the customer.
     * @example brightside
     */
    external_customer_id: string;
    /**
     * @description A customer id that was sent along; kept but not used. Empty when none was sent.
     * @example
     */
    customer_id: string;
    /**
     * @description What happened; meters pick events by this name.
     * @example llm.request
     */
    event_name: string;
    /**
     * Format: date-time
     * @description When it happened.
     * @example 2025-09-12T10:15:00Z
     */
    timestamp: string;
    /**
     * @description Facts about it, with any JSON values. Meters read only the top level.
     * @example {
     *       "model": "large",
     *       "input_tokens": 1200,
     *       "output_tokens": 350
     *     }
     */
    properties: {
        [key: string]: unknown;
    };
    /**
     * @description Where it was reported from; may be empty.
     * @example api
     */
    source: string;
    environment_id: EnvironmentId;
}
/** @description Step 5, whether the quantity is counted for the customer. */
export interface EventAttribution {
    status: EventStepStatus;
    meter_usage?: MeterUsageAttribution;
    error?: EventStepError;
}
/** @description Step 1, which customer the event names. */
export interface EventCustomerLookup {
    status: EventStepStatus;
    customer?: Customer;
    error?: EventStepError;
}
/** @description How the event was traced from the customer to a charge, step by step. */
export interface EventDebugTracker {
    customer_lookup: EventCustomerLookup;
    meter_matching: EventMeterMatching;
    price_lookup: EventPriceLookup;
    subscription_line_item_lookup: EventLineItemLookup;
    attributed_to_customer: EventAttribution;
    failure_point?: EventFailurePoint;
}
/** @description The first step that failed. */
export interface EventFailurePoint {
    failure_point_type: EventFailureStep;
    error?: EventStepError;
}
/**
 * @description Step at which attribution failed.
 * @enum {string}
 */
export type EventFailureStep = "customer_lookup" | "meter_lookup" | "price_lookup" | "subscription_line_item_lookup" | "attributed_to_customer";
/** @description What became of one event of a bulk request. */
export interface EventIngestResult {
    /**
     * @description Id of the event, yours or the one made for it.
     * @example event_01K5WRB3M0000000000000EVT1
     */
    event_id: string;
    status: EventIngestStatus;
}
/**
 * @description What became of an event. `accepted` is stored now; `duplicate` was there already, exactly the same; `conflicting` has the id of an earlier event with other content: the earlier one stays, this one is not stored; `filtered` was dropped, because the setting `event_ingestion_filter` keeps events of its customer out.
 * @example accepted
 * @enum {string}
 */
export type EventIngestStatus = "accepted" | "duplicate" | "conflicting" | "filtered";
/** @description Which events are taken in. Others are acknowledged and dropped. */
export interface EventIngestionFilter {
    /**
     * @description Whether anything is dropped.
     * @example false
     */
    enabled: boolean;
    /** @description Customers whose events are taken in, by your own ids. */
    allowed_external_customer_ids: string[];
}
/** @description Which events are taken in. */
export interface EventIngestionFilterSetting {
    /**
     * @description Name of the setting.
     * @example event_ingestion_filter
     * @enum {string}
     */
    key: "event_ingestion_filter";
    value: EventIngestionFilter;
    /**
     * @description Id of the stored value, `setting_` and a ULID; missing while the default applies.
     * @example setting_01K5WRB3M0000000000000ST01
     */
    id?: string;
    environment_id?: EnvironmentId;
    tenant_id?: TenantId;
    status?: Status;
    created_at?: CreatedAt;
    updated_at?: UpdatedAt;
    created_by?: Author;
    updated_by?: Author;
}
/** @description Step 4, which line items of the customer's subscriptions take up those prices. */
export interface EventLineItemLookup {
    status: EventStepStatus;
    /** @description Line items with one of the prices. */
    matched_line_items?: MatchedSubscriptionLineItem[];
    error?: EventStepError;
}
/** @description An event and what became of it. */
export interface EventLookup {
    event: Event;
    status: EventProcessingStatus;
    /** @description What the event was counted as; only when `processed`. */
    processed_events?: ProcessedEvent[];
    debug_tracker?: EventDebugTracker;
}
/** @description Step 2, which meters measure the event. */
export interface EventMeterMatching {
    status: EventStepStatus;
    /** @description Meters whose name and filters fit. */
    matched_meters?: MatchedMeter[];
    error?: EventStepError;
}
/** @description How many events arrived and how far their processing is behind. */
export interface EventMonitoring {
    /**
     * @description Number of events in the range.
     * @example 30000
     */
    total_count: number;
    /**
     * @description Events that are accepted and not yet stored.
     * @example 0
     */
    consumption_lag: number;
    /**
     * @description Events that are stored and not yet measured.
     * @example 0
     */
    post_processing_lag: number;
    /** @description Numbers per window; only with `window_size`. */
    points?: EventMonitoringPoint[];
}
/** @description How many events arrived in one window. */
export interface EventMonitoringPoint {
    /**
     * Format: date-time
     * @description Start of the window.
     * @example 2025-09-12T10:00:00Z
     */
    timestamp: string;
    /**
     * @description Number of events.
     * @example 1250
     */
    event_count: number;
}
/** @description Step 3, which prices charge for those meters. */
export interface EventPriceLookup {
    status: EventStepStatus;
    /** @description Prices on the matching meters. */
    matched_prices?: MatchedPrice[];
    error?: EventStepError;
}
/**
 * @description Where an event stands. `processed` is measured by at least one meter, `processing` is not measured yet, `failed` could not be attributed.
 * @example processed
 * @enum {string}
 */
export type EventProcessingStatus = "processed" | "processing" | "failed";
/**
 * @description What events are sorted by.
 * @enum {string}
 */
export type EventSortField = "timestamp" | "event_name";
/** @description Why a step failed. */
export interface EventStepError {
    /**
     * @description Kind of failure.
     * @example not_found
     */
    code: string;
    /**
     * @description What is missing or wrong.
     * @example Customer with external id brightside was not found
     */
    message: string;
    /**
     * @description The status that fits the code.
     * @example 404
     */
    http_status_code: number;
}
/**
 * @description Outcome of one step. Steps after the first failure stay `unprocessed`.
 * @example found
 * @enum {string}
 */
export type EventStepStatus = "unprocessed" | "not_found" | "found" | "error" | "processing" | "attributed";
/** @description Related objects to include, separated by commas; a dot descends (`prices.meters`). What may be expanded is listed with each operation; anything else is a 400. */
export type Expand = string;
/** @description What is included; left out where nothing is. */
export interface ExplainedEntitlement {
    /**
     * Format: decimal
     * @description Units that are included; `null` for all.
     * @example 1000000
     */
    limit: string | null;
    /**
     * @description How often they are included anew; the billing period when left out.
     * @example MONTHLY
     */
    reset_period?: string;
}
/** @description Which events were counted: ask `POST /events/query` with these values to see them. Only on usage lines. */
export interface ExplainedEvents {
    /**
     * @description The meter that counted them.
     * @example meter_01K5WRB3M0000000000000MT1N
     */
    meter_id: string;
    /**
     * @description Name of the events.
     * @example llm.request
     */
    event_name: string;
    /** @description Whose events; several where customers are billed together. */
    external_customer_ids: string[];
    /**
     * Format: date-time
     * @description From when on they count.
     * @example 2025-09-01T00:00:00Z
     */
    start_time: string;
    /**
     * Format: date-time
     * @description Until when they count; the instant itself does not.
     * @example 2025-10-01T00:00:00Z
     */
    end_time: string;
}
/** @description The price as it was when the line was computed. */
export interface ExplainedPrice {
    /**
     * @description Id of the price.
     * @example price_01K5WRB3M0000000000000PR1N
     */
    id: string;
    /**
     * @description Running number of the price; a changed price is a new one with a higher number.
     * @example 12
     */
    version: number;
    billing_model: BillingModel;
    /**
     * Format: decimal
     * @description Amount of the price, in the currency of the invoice.
     * @example 0.000003
     */
    amount: string;
    tier_mode?: TierMode;
    /** @description Tiers, on tiered prices. */
    tiers?: PriceTier[];
    transform_quantity?: TransformQuantity;
}
/**
 * @description Format of the files. `csv` has the names of the columns in its first line, `ndjson` one JSON object per line, `parquet` columns for a data warehouse. Amounts and quantities are text in all of them, so that no digit is lost.
 * @enum {string}
 */
export type ExportFormat = "csv" | "ndjson" | "parquet";
/**
 * @description Whose metadata the column shows.
 * @enum {string}
 */
export type ExportMetadataEntityType = "customer" | "wallet";
/** @description A column of the export that is filled from metadata. */
export interface ExportMetadataField {
    entity_type: ExportMetadataEntityType;
    /**
     * @description Key in the metadata.
     * @example segment
     */
    field_key: string;
    /**
     * @description Heading of the column, the key unless given.
     * @example Segment
     */
    column_name?: string;
}
/** @description Something your product can do, and that a plan can include, limit or charge for. */
export interface Feature {
    /**
     * @description Id of the feature, `feat_` and a ULID.
     * @example feat_01K5WRB3M0000000000000FT1N
     */
    id: string;
    /**
     * @description Name for people.
     * @example Input tokens
     */
    name: string;
    /**
     * @description Your own key of the feature, unique among features in use.
     * @example input_tokens
     */
    lookup_key: string;
    /**
     * @description Text for people; may be empty.
     * @example
     */
    description: string;
    type: FeatureType;
    /**
     * @description Meter that counts the feature; empty unless `metered`.
     * @example meter_01K5WRB3M0000000000000MT1N
     */
    meter_id: string;
    /** @description The meter; in lists only with `expand=meters`. */
    meter?: Meter;
    /**
     * @description Name of one unit; empty when there is none.
     * @example token
     */
    unit_singular: string;
    /**
     * @description Name of several units; empty when there is none.
     * @example tokens
     */
    unit_plural: string;
    reporting_unit?: ReportingUnit;
    alert_settings?: AlertSettings;
    /** @description Id of the group that the feature is in. */
    group_id?: string;
    group?: Group;
    metadata: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description One page of features. */
export interface FeatureList {
    /** @description The features of this page. */
    items: Feature[];
    pagination: Pagination;
}
/** @description Conditions, order and page of a feature search. All members are optional. */
export interface FeatureSearchRequest {
    /** @description Conditions on any field; all must hold. */
    filters?: FilterCondition[];
    /** @description Sort keys, most important first. */
    sort?: SortCondition[];
    /** @description Only these features. */
    feature_ids?: string[];
    /** @description Only features counted by these meters. */
    meter_ids?: string[];
    /** @description Only the feature with this key. */
    lookup_key?: string;
    /** @description Only features with one of these keys. */
    lookup_keys?: string[];
    /** @description Only features whose name contains this text; case does not matter. */
    name_contains?: string;
    /** @description Only features in this state of their life. Without it, those in use and archived ones. */
    status?: Status;
    /**
     * Format: date-time
     * @description Only features created at or after this instant.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description Only features created at or before this instant.
     */
    end_time?: string;
    order?: SortOrder;
    expand?: Expand;
    limit?: Limit;
    offset?: Offset;
}
/**
 * @description What kind of ability it is. `metered` is counted by a meter, `boolean` is on or off, `static` has one text value and `config` a set of values.
 * @example metered
 * @enum {string}
 */
export type FeatureType = "metered" | "boolean" | "static" | "config";
/** @description How much of a feature a customer may use and has used. */
export interface FeatureUsage {
    feature: Feature;
    /**
     * @description Included quantity over all sources; `null` when there is no limit.
     * @example 1000000
     */
    total_limit: number | null;
    /**
     * @description Whether there is no limit.
     * @example false
     */
    is_unlimited: boolean;
    /**
     * Format: decimal
     * @description Quantity used since the allowance last began anew.
     * @example 250000
     */
    current_usage: string;
    /**
     * Format: decimal
     * @description Used part of the limit as a fraction, `0.25` for a quarter; `0` without a limit, `100` when the limit is 0.
     * @example 0.25
     */
    usage_percent: string;
    /**
     * @description Whether the customer has the feature.
     * @example true
     */
    is_enabled: boolean;
    /**
     * @description Whether usage beyond the limit is allowed.
     * @example true
     */
    is_soft_limit: boolean;
    /**
     * Format: date-time
     * @description When the allowance begins anew; missing or `null` when it never does.
     * @example 2025-10-01T00:00:00Z
     */
    next_usage_reset_at?: string | null;
    /** @description Plans, addons and subscriptions that the feature comes from. */
    sources: EntitlementSource[];
}
/** @description A wallet reached a level that a feature sets, or left it behind. */
export interface FeatureWalletAlertWebhook {
    /**
     * @description What happened.
     * @example feature.wallet_balance.alert
     * @enum {string}
     */
    event_type: "feature.wallet_balance.alert";
    alert_type: AlertType;
    alert_status: AlertState;
    /**
     * @description The feature.
     * @example feat_01K5WRB3M0000000000000FT1N
     */
    feature_id?: string;
    /**
     * @description The wallet.
     * @example wallet_01K5WRB3M0000000000000WAT1
     */
    wallet_id?: string;
    /**
     * @description The customer.
     * @example cust_01K5WRB3M0000000000000KES1
     */
    customer_id?: string;
    /**
     * Format: decimal
     * @description Balance of the wallet in money.
     * @example 50
     */
    current_balance?: string;
    /**
     * Format: decimal
     * @description Balance of the wallet in credits.
     * @example 50
     */
    credit_balance?: string;
}
/** @description Something happened to a feature. */
export interface FeatureWebhook {
    event_type: FeatureWebhookType;
    feature: WebhookFeature;
}
/**
 * @description What happened.
 * @enum {string}
 */
export type FeatureWebhookType = "feature.created" | "feature.updated" | "feature.deleted";
/** @description One condition of a search. All conditions of a request must hold. An unknown field or an operator that does not fit the field is answered with 400; nothing is silently ignored. */
export interface FilterCondition {
    /**
     * @description Name of the field, as in the answers.
     * @example name
     */
    field: string;
    operator: FilterOperator;
    data_type?: FilterDataType;
    value: FilterValue;
}
/**
 * @description Which member of `value` holds the operand.
 * @enum {string}
 */
export type FilterDataType = "string" | "number" | "date" | "array";
/**
 * @description How the field is compared. `eq` equals; `contains` and `not_contains` look for a piece of text and ignore case; `gt`, `gte` and `lt` compare numbers; `in` and `not_in` compare with a list; `before` and `after` compare instants.
 * @enum {string}
 */
export type FilterOperator = "eq" | "contains" | "not_contains" | "gt" | "lt" | "gte" | "in" | "not_in" | "before" | "after";
/** @description The operand of a condition, in the member that fits its type. Exactly one member is read. */
export interface FilterValue {
    /** @description Operand of `eq`, `contains` and `not_contains`. */
    string?: string;
    /** @description Operand of `eq`, `gt`, `gte` and `lt`. */
    number?: number;
    /** @description Operand of `eq` on a yes/no field. */
    boolean?: boolean;
    /**
     * Format: date-time
     * @description Operand of `eq`, `before` and `after`.
     */
    date?: string;
    /** @description Operand of `in` and `not_in`. */
    array?: string[];
}
/** @description How Google Cloud Marketplace names the agreement. */
export interface GcpMarketplaceAgreement {
    /** @description Name of your service. */
    service_name: string;
    /** @description Metric that usage is reported under. */
    metric_name: string;
    /** @description Id under which usage is reported. */
    usage_reporting_id: string;
    /** @description Account of the buyer. */
    account_id: string;
}
/** @description Which events to show and how to page. Page either with `offset` or with the keys of an earlier answer. All members are optional. */
export interface GetEventsRequest {
    /** @description Only events of this customer. */
    external_customer_id?: string;
    /** @description Only events of this name. */
    event_name?: string;
    /** @description Only the event with this id. */
    event_id?: string;
    /** @description Only events from this source. */
    source?: string;
    property_filters?: ValuesByProperty;
    /**
     * Format: date-time
     * @description Only events at or after this instant; seven days before `end_time` unless sent.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description Only events at or before this instant; now unless sent.
     */
    end_time?: string;
    /**
     * @description What to sort by, `timestamp` unless sent.
     * @default timestamp
     */
    sort?: EventSortField;
    /**
     * @description Direction of the sort, newest first unless sent.
     * @default desc
     */
    order?: SortOrder;
    /**
     * @description Page size; 0 means 50.
     * @default 50
     */
    page_size?: number;
    /** @description How many events to skip. */
    offset?: number;
    /** @description `iter_last_key` of an earlier answer, to go on to older events. */
    iter_last_key?: string;
    /** @description `iter_first_key` of an earlier answer, to look for newer events. It wins over `iter_last_key`. */
    iter_first_key?: string;
}
/** @description One page of events. */
export interface GetEventsResponse {
    /** @description The events of this page. */
    events: Event[];
    /**
     * @description Whether there are more events after this page.
     * @example false
     */
    has_more: boolean;
    /**
     * @description Place of the first event of this page; send it to look for newer events.
     * @example 1757672100000000000::event_01K5WRB3M0000000000000EVT1
     */
    iter_first_key?: string;
    /**
     * @description Place of the last event of this page; send it to go on to older events.
     * @example 1757672100000000000::event_01K5WRB3M0000000000000EVT1
     */
    iter_last_key?: string;
    /**
     * @description How many events match in all; with keys, those on the key's side. May be missing when 0.
     * @example 1
     */
    total_count?: number;
    /**
     * @description Offset of the next page, when paging by offset.
     * @example 50
     */
    offset?: number;
}
/** @description Which meter to read, and over what range. */
export interface GetUsageByMeterRequest {
    /** @description Id of the meter. */
    meter_id: string;
    /** @description Only events of this customer. */
    external_customer_id?: string;
    /** @description Only events that were sent with this `customer_id`. */
    customer_id?: string;
    /**
     * Format: date-time
     * @description Start of the range; seven days before `end_time` unless sent.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description End of the range, itself excluded; now unless sent.
     */
    end_time?: string;
    /** @description Gives `results` per window of this width. */
    window_size?: WindowSize;
    /** @description Accepted and not used; the meter's own bucket size counts. */
    bucket_size?: WindowSize;
    /** @description Only events with these property values, of those that pass the meter's own filters. */
    filters?: ValuesByProperty;
    /**
     * Format: date-time
     * @description Months begin on this instant's day of month.
     */
    billing_anchor?: string;
    /** @description IANA time zone in which windows begin. Without one and with an unknown one it is UTC. */
    timezone?: string;
}
/** @description Which events to fold and how. */
export interface GetUsageRequest {
    /** @description Name of the events. */
    event_name: string;
    aggregation_type: AggregationType;
    /** @description Event property that carries the number. Without it the events are counted, whatever `aggregation_type` says. */
    property_name?: string;
    /** @description Only events of this customer. */
    external_customer_id?: string;
    /** @description Only events that were sent with this `customer_id`. */
    customer_id?: string;
    /**
     * Format: date-time
     * @description Start of the range; seven days before `end_time` unless sent.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description End of the range, itself excluded; now unless sent.
     */
    end_time?: string;
    /** @description Gives `results` per window of this width. */
    window_size?: WindowSize;
    /** @description Aggregates in buckets of this width and adds them up, as a bucketed meter does; for `MAX` and `SUM`. */
    bucket_size?: WindowSize;
    filters?: ValuesByProperty;
    /** @description Factor of `SUM_WITH_MULTIPLIER`, greater than 0; refused with other types. */
    multiplier?: Decimal;
    /** @description Event properties whose values are kept apart; with `bucket_size`, one result per bucket and group. */
    group_by?: string[];
    /** @description The older way to send one `group_by` property. */
    group_by_property?: string;
    /**
     * Format: date-time
     * @description Months begin on this instant's day of month.
     */
    billing_anchor?: string;
    /** @description IANA time zone in which windows begin. Without one and with an unknown one it is UTC. */
    timezone?: string;
}
/** @description Usage in the range, and per window if asked for. */
export interface GetUsageResponse {
    /**
     * @description Name of the events.
     * @example llm.request
     */
    event_name: string;
    type: AggregationType;
    /**
     * @description Usage of the range as a JSON number; may be missing when 0, and with `window_size` unless bucketed. Large or long numbers lose digits, `value_exact` does not.
     * @example 5000000
     */
    value?: number;
    /**
     * @description Usage of the whole range with all its digits, also where `value` is missing.
     * @example 5000000
     */
    value_exact: Decimal;
    /** @description Usage per window, oldest first, without windows that had no events; only with `window_size` or buckets. */
    results?: UsageResult[];
}
/** @description A quota is used up. */
export interface GrantExhaustedWebhook {
    /**
     * @description What happened.
     * @example entitlement.grant.exhausted
     * @enum {string}
     */
    event_type: "entitlement.grant.exhausted";
    /**
     * @description The subscription.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id: string;
    /**
     * @description The customer.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id: string;
    /**
     * @description The entitlement that sets the quota.
     * @example ent_01K5WRB3M0000000000000ENT1
     */
    entitlement_id: string;
    /**
     * @description The quota window.
     * @example eg_01K5WRB3M0000000000000EGR1
     */
    entitlement_grant_id: string;
    alert_type: AlertType;
    alert_status: AlertState;
    /**
     * Format: decimal
     * @description Usage divided by the quota, 1 or more.
     * @example 1
     */
    usage_ratio: string;
    /**
     * Format: date-time
     * @description When it was noticed.
     * @example 2025-09-18T09:30:00Z
     */
    triggered_at: string;
}
/** @description A named shelf for prices or features, used to sort them in lists and on invoices. */
export interface Group {
    /**
     * @description Id of the group, `group_` and a ULID.
     * @example group_01K5WRB3M0000000000000GR01
     */
    id: string;
    /**
     * @description Name for people.
     * @example Tokens
     */
    name: string;
    /**
     * @description Your own key of the group, unique among groups in use.
     * @example tokens
     */
    lookup_key: string;
    entity_type: GroupEntityType;
    /** @description Ids of the prices or features in the group. */
    entity_ids: string[];
    metadata: Metadata;
    /** @description Environment of the group; only where it is shown inside usage analytics. */
    environment_id?: EnvironmentId;
    /** @description Tenant of the group; only where it is shown inside usage analytics. */
    tenant_id?: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    /** @description Who created the group; only where it is shown inside usage analytics. */
    created_by?: Author;
    /** @description Who last changed the group; only where it is shown inside usage analytics. */
    updated_by?: Author;
}
/**
 * @description What the group holds. A group of prices cannot hold features, nor the other way round.
 * @example price
 * @enum {string}
 */
export type GroupEntityType = "price" | "feature";
/** @description One page of groups. */
export interface GroupList {
    /** @description The groups of this page. */
    items: Group[];
    pagination: Pagination;
}
/** @description Conditions, order and page of a group search. All members are optional. */
export interface GroupSearchRequest {
    /** @description Conditions on any field; all must hold. */
    filters?: FilterCondition[];
    /** @description Sort keys, most important first. */
    sort?: SortCondition[];
    /** @description Only these groups. */
    group_ids?: string[];
    entity_type?: GroupEntityType;
    /** @description Only groups with exactly this name. */
    name?: string;
    /** @description Only the group with this lookup key. */
    lookup_key?: string;
    status?: Status;
    /**
     * Format: date-time
     * @description Only groups created at or after this instant.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description Only groups created at or before this instant.
     */
    end_time?: string;
    order?: SortOrder;
    expand?: Expand;
    limit?: Limit;
    offset?: Offset;
}
/** @description A subscription to create together with its parent. It has charges of its own, printed on the parent's invoices. */
export interface GroupedInvoicingChild {
    /** @description Your own id of the customer who uses it. */
    external_customer_id: string;
    /** @description Id of the plan; it must be in use. */
    plan_id: string;
    /** @description Days of free trial. Left out, the trial of the plan's prices holds; 0 means none. */
    trial_period_days?: number;
    /** @description Other terms for single prices of the plan, such as the number of seats. */
    override_line_items?: OverrideLineItem[];
    /** @description Other limits for single entitlements of the plan. */
    override_entitlements?: OverrideEntitlement[];
    /** @description Charges beside those of the plan. They do not set the plan's own quantities; use `override_line_items` for that. */
    line_items?: CreateSubscriptionLineItemRequest[];
    /** @description Addons to attach at once. */
    addons?: AddAddonToSubscription[];
    /** @description Stretches of time with terms of their own, earliest first and without gaps. The first begins with the subscription. */
    phases?: CreateSubscriptionPhaseRequest[];
    /** @description Coupons that lower the invoices. */
    subscription_coupons?: SubscriptionCouponInput[];
    /**
     * @deprecated
     * @description Ids of coupons. Use `subscription_coupons`.
     */
    coupons?: string[];
    /**
     * @deprecated
     * @description Ids of coupons by id of a price. Use `subscription_coupons` with `price_id`.
     */
    line_item_coupons?: {
        [key: string]: string[];
    };
    /** @description Tax rates for this subscription. Leave it out to take over the customer's rates; send an empty list for none. */
    tax_rate_overrides?: TaxRateOverride[];
    /** @description Credits for the customer's wallet, with scope `SUBSCRIPTION`. They take the place of the plan's grants. */
    credit_grants?: CreateCreditGrantRequest[];
    /**
     * Format: decimal
     * @description Money that the customer promises to spend on usage per commitment period; works with an `overage_factor` above 1.
     */
    commitment_amount?: string;
    commitment_duration?: BillingPeriod;
    /**
     * Format: decimal
     * @description Usage beyond the commitment costs its price times this factor, at least 1.
     * @default 1
     */
    overage_factor?: string;
    /**
     * @description Charge the part of the commitment that was not used when the commitment period ends.
     * @default false
     */
    enable_true_up?: boolean;
    /** @description Promises per usage price; the key is the id of the price. Not together with `commitment_amount`. */
    line_item_commitments?: {
        [key: string]: LineItemCommitment;
    };
}
/** @description Requests whose cost is wanted. */
export interface HuggingFaceBillingRequest {
    /** @description Ids of the requests, which are the event ids they were reported under. */
    requestIds: string[];
}
/** @description The cost of each request that is known. */
export interface HuggingFaceBillingResponse {
    /** @description One entry per known request. */
    requests: RequestCost[];
}
/** @description One use of your product by a customer. */
export interface IngestEventRequest {
    /** @description What happened; meters pick events by this name. Blanks around it are removed. */
    event_name: string;
    /** @description Your own id of the customer. The customer need not exist yet; its usage counts as soon as it does. */
    external_customer_id: string;
    /** @description Kept with the event and not used. Name the customer by `external_customer_id`. */
    customer_id?: string;
    /** @description Your own id of the event. An event counts once per id, so that sending it again is safe. Without it one is made, and sending again counts twice. */
    event_id?: string;
    /**
     * Format: date-time
     * @description When it happened, now unless sent. Past and future are accepted.
     */
    timestamp?: string;
    /** @description Where it is reported from, for later analysis. */
    source?: string;
    /** @description Facts about it, with any JSON values; numbers keep all their digits. Meters read only the top level; texts that are numbers count as numbers. */
    properties?: {
        [key: string]: unknown;
    };
}
/** @description Confirms that the event is stored for good. */
export interface IngestEventResponse {
    /**
     * @description A sentence for people.
     * @example Event accepted for processing
     */
    message: string;
    /**
     * @description Id of the event, yours or the one made for it.
     * @example event_01K5WRB3M0000000000000EVT1
     */
    event_id: string;
    status: EventIngestStatus;
}
/** @description The providers that can be connected. */
export interface IntegrationConfig {
    /** @description One entry per provider. */
    integrations: IntegrationConfigEntry[];
}
/** @description What one provider can exchange, and what it does exchange now. */
export interface IntegrationConfigEntry {
    provider: IntegrationProvider;
    /** @description What the provider can exchange. */
    base_config: SyncConfig;
    /** @description What the connection exchanges now; missing while there is no connection. */
    current_config?: SyncConfig;
}
/**
 * @description Kind of object that is linked to another system.
 * @enum {string}
 */
export type IntegrationEntityType = "customer" | "plan" | "invoice" | "subscription" | "payment" | "credit_note" | "addon" | "item" | "item_price" | "price" | "invoice_line_item" | "subscription_line_item";
/** @description The link that was made. */
export interface IntegrationLink {
    mapping: EntityIntegrationMapping;
}
/**
 * @description A system that can be connected. `flexprice` is this server itself and cannot be chosen. `folder` is where the server may write exports on its own disk, if its operator allows that.
 * @enum {string}
 */
export type IntegrationProvider = "flexprice" | "stripe" | "s3" | "hubspot" | "razorpay" | "chargebee" | "quickbooks" | "zoho_books" | "nomod" | "moyasar" | "paddle" | "whop" | "tabs" | "aws_marketplace" | "gcp_marketplace" | "azure_marketplace" | "folder";
/** @description What a customer owes for a period or a sale. Amounts are in `currency`; unless overpaid, amount_paid and amount_remaining together are amount_due. */
export interface Invoice {
    /**
     * @description Id of the invoice, `inv_` and a ULID.
     * @example inv_01K5WRB3M0000000000000NV01
     */
    id: string;
    /**
     * @description Id of the customer who owes it.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id: string;
    /**
     * @description Id of the subscription; absent on one-off invoices.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id?: string;
    /**
     * @description Id of the customer who uses the subscription, when somebody else pays.
     * @example cust_01K5WRB3M0000000000000KES1
     */
    subscription_customer_id?: string;
    invoice_type: InvoiceType;
    invoice_status: InvoiceStatus;
    payment_status: PaymentStatus;
    /**
     * @description The printed number; `null` until the invoice is finalized.
     * @example INV-202510-00001
     */
    invoice_number: string | null;
    billing_reason: InvoiceBillingReason;
    /**
     * @description How many invoices the subscription has had, this one included.
     * @example 2
     */
    billing_sequence?: number;
    billing_period?: BillingPeriod;
    currency: Currency;
    /**
     * Format: decimal
     * @description Sum of the lines.
     * @example 79
     */
    subtotal: string;
    /**
     * Format: decimal
     * @description Sum of all discounts.
     * @example 7.9
     */
    total_discount: string;
    /**
     * Format: decimal
     * @description Money covered by prepaid credits.
     * @example 0
     */
    total_prepaid_credits_applied: string;
    /**
     * Format: decimal
     * @description Sum of all taxes; 0 on subscription drafts, which are taxed when finalized.
     * @example 5.69
     */
    total_tax: string;
    /**
     * Format: decimal
     * @description Subtotal less discounts and credits, plus tax; never below 0.
     * @example 76.79
     */
    total: string;
    /**
     * Format: decimal
     * @description Taken off afterwards by credit notes.
     * @example 0
     */
    adjustment_amount: string;
    /**
     * Format: decimal
     * @description Total less adjustments.
     * @example 76.79
     */
    amount_due: string;
    /**
     * Format: decimal
     * @description Money received.
     * @example 76.79
     */
    amount_paid: string;
    /**
     * Format: decimal
     * @description Still to pay.
     * @example 0
     */
    amount_remaining: string;
    /**
     * Format: decimal
     * @description Given back of what was paid.
     * @example 0
     */
    refunded_amount: string;
    /**
     * Format: decimal
     * @description Received beyond the total; only when overpaid.
     * @example 5
     */
    overpaid_amount?: string;
    /**
     * @description Words printed on the invoice; may be empty.
     * @example Pro in September 2025
     */
    description: string;
    /**
     * Format: date-time
     * @description Start of the billed period.
     * @example 2025-09-01T00:00:00Z
     */
    period_start?: string;
    /**
     * Format: date-time
     * @description End of the billed period, not included.
     * @example 2025-10-01T00:00:00Z
     */
    period_end?: string;
    /**
     * Format: date-time
     * @description Date printed on the invoice.
     * @example 2025-10-01T02:05:00Z
     */
    issue_date?: string;
    /**
     * Format: date-time
     * @description By when it has to be paid.
     * @example 2025-10-02T00:00:00Z
     */
    due_date?: string;
    /**
     * Format: date-time
     * @description When its amounts were last computed.
     * @example 2025-10-01T00:05:00Z
     */
    last_computed_at?: string;
    /**
     * Format: date-time
     * @description When it was finalized.
     * @example 2025-10-01T02:05:00Z
     */
    finalized_at?: string;
    /**
     * Format: date-time
     * @description When it was fully paid.
     * @example 2025-10-02T08:00:00Z
     */
    paid_at?: string;
    /**
     * Format: date-time
     * @description When it was voided.
     * @example 2025-10-05T08:00:00Z
     */
    voided_at?: string;
    /**
     * @description Address of a PDF of your own.
     * @example https://files.example/INV-202510-00001.pdf
     */
    invoice_pdf_url?: string;
    /**
     * @description Id of the invoice that replaced it.
     * @example inv_01K5WRB3M0000000000000NV05
     */
    recalculated_invoice_id?: string;
    /**
     * @description Whether somebody changed its lines by hand.
     * @example false
     */
    is_manually_edited: boolean;
    /**
     * @description Grows with every change.
     * @example 3
     */
    version: number;
    /**
     * @description The key that it was made under.
     * @example subscription_invoice-3f9a1c5e7b2d4860
     */
    idempotency_key?: string;
    metadata?: Metadata;
    /** @description The charges; empty when lines were not asked for. */
    line_items: InvoiceLineItem[];
    /** @description The discounts taken off. */
    coupon_applications: CouponApplication[];
    /** @description The taxes added. */
    taxes: TaxApplied[];
    subscription?: SubscriptionDetails;
    customer?: Customer;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/**
 * @description What caused the invoice.
 * @enum {string}
 */
export type InvoiceBillingReason = "SUBSCRIPTION_CREATE" | "SUBSCRIPTION_CYCLE" | "SUBSCRIPTION_UPDATE" | "SUBSCRIPTION_TRIAL_START" | "SUBSCRIPTION_TRIAL_END" | "PRORATION" | "MANUAL" | "AUTO_INVOICE_THRESHOLD" | "WALLET_AUTO_TOPUP";
/**
 * @description `ADVANCE` charges a period when it begins, `ARREAR` when it has ended. Usage is always in arrear.
 * @example ARREAR
 * @enum {string}
 */
export type InvoiceCadence = "ARREAR" | "ADVANCE";
/** @description What was promised for a line and how it changed the amount. */
export interface InvoiceCommitment {
    type?: CommitmentType;
    /**
     * Format: decimal
     * @description Promised money.
     * @example 100
     */
    amount?: string;
    /**
     * Format: decimal
     * @description Promised units.
     * @example 0
     */
    quantity?: string;
    duration?: BillingPeriod;
    /**
     * Format: decimal
     * @description Factor on the price of what goes beyond it.
     * @example 1.5
     */
    overage_factor?: string;
    /**
     * @description Whether the missing part of the promise is charged.
     * @example false
     */
    true_up_enabled?: boolean;
    /**
     * @description Whether the promise counts window by window.
     * @example false
     */
    is_windowed?: boolean;
    /**
     * Format: decimal
     * @description Money within the promise.
     * @example 100
     */
    computed_commitment_utilized_amount?: string;
    /**
     * Format: decimal
     * @description Money beyond it.
     * @example 36
     */
    computed_overage_amount?: string;
    /**
     * Format: decimal
     * @description Money charged for the missing part.
     * @example 0
     */
    computed_true_up_amount?: string;
}
/** @description An invoice should be sent to the customer. */
export interface InvoiceCommunicationWebhook {
    /**
     * @description What happened.
     * @example invoice.communication.triggered
     * @enum {string}
     */
    event_type: "invoice.communication.triggered";
    invoice: WebhookInvoice;
}
/** @description A draft after computing. */
export interface InvoiceComputation {
    invoice: Invoice;
    /**
     * @description Whether it came to nothing and was skipped.
     * @example false
     */
    skipped: boolean;
}
/** @description How invoices are numbered and when they fall due. A number is prefix, date and running number, joined by the separator, such as `INV-202510-00001`; it is given when the invoice is finalized. */
export interface InvoiceConfig {
    /**
     * @description Begin of every number.
     * @example INV
     */
    prefix: string;
    format: InvoiceNumberFormat;
    /**
     * @description First running number.
     * @example 1
     */
    start_sequence: number;
    /**
     * Format: iana-time-zone
     * @description Time zone of the date in the number.
     * @example UTC
     */
    timezone: string;
    /**
     * @description What stands between the parts.
     * @example -
     */
    separator: string;
    /**
     * @description Digits of the running number.
     * @example 5
     */
    suffix_length: number;
    /**
     * @description Days from the end of the period to the due date.
     * @example 1
     */
    due_date_days: number;
    /**
     * @description How long a draft waits for late events after its period ended before it is finalized.
     * @example 7200
     */
    finalization_delay_seconds: number;
    /**
     * @description Give bought credits at once instead of when their invoice is paid.
     * @example false
     */
    auto_complete_purchased_credit_transaction: boolean;
}
/** @description Numbers, due dates and finalization of invoices. */
export interface InvoiceConfigSetting {
    /**
     * @description Name of the setting.
     * @example invoice_config
     * @enum {string}
     */
    key: "invoice_config";
    value: InvoiceConfig;
    /**
     * @description Id of the stored value, `setting_` and a ULID; missing while the default applies.
     * @example setting_01K5WRB3M0000000000000ST01
     */
    id?: string;
    environment_id?: EnvironmentId;
    tenant_id?: TenantId;
    status?: Status;
    created_at?: CreatedAt;
    updated_at?: UpdatedAt;
    created_by?: Author;
    updated_by?: Author;
}
/** @description A coupon to use on the whole invoice. */
export interface InvoiceCoupon {
    /** @description Id of the coupon. */
    coupon_id: string;
    /** @description Id of the link that brought it. */
    coupon_association_id?: string;
}
/** @description A field of the other system's invoice that is filled from metadata. */
export interface InvoiceCustomField {
    source?: InvoiceFieldSource;
    /**
     * @description Key in the metadata.
     * @example purchase_order
     */
    metadata_key?: string;
    /**
     * @description Name of the field in the other system.
     * @example cf_purchase_order
     */
    field?: string;
}
/**
 * @description Whose metadata fills the field.
 * @enum {string}
 */
export type InvoiceFieldSource = "customer" | "invoice";
/** @description Work on an invoice that goes on in the background. */
export interface InvoiceJob {
    /**
     * @description What was started, in words meant for a person.
     * @example invoice recalculation started
     */
    message: string;
    /**
     * @description Id of the work.
     * @example wf_recalculate_invoice_inv_01K5WRB3M0000000000000NV01
     */
    workflow_id: string;
    /**
     * @description Id of this run of it.
     * @example run_01K5WRB3M0000000000000RVN1
     */
    run_id: string;
}
/** @description One charge on an invoice. `amount` is before discounts and credits. */
export interface InvoiceLineItem {
    /**
     * @description Id of the line, `inv_line_` and a ULID.
     * @example inv_line_01K5WRB3M0000000000000NV1N
     */
    id: string;
    /**
     * @description Id of the invoice.
     * @example inv_01K5WRB3M0000000000000NV01
     */
    invoice_id: string;
    /**
     * @description Id of the customer.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id: string;
    /**
     * @description Id of the subscription that is charged.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id?: string;
    /**
     * @description Id of its line item.
     * @example subs_line_01K5WRB3M0000000000000S11N
     */
    subscription_line_item_id?: string;
    /**
     * @description Id of the line that this one belongs to.
     * @example inv_line_01K5WRB3M0000000000000NV1F
     */
    parent_line_item_id?: string;
    /**
     * @description Id of the plan, addon or subscription that the price belongs to.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    entity_id?: string;
    /**
     * @description Kind of that object.
     * @example plan
     */
    entity_type?: string;
    /**
     * @description Name of the plan.
     * @example Pro
     */
    plan_display_name?: string;
    /**
     * @description Id of the price.
     * @example price_01K5WRB3M0000000000000PR1N
     */
    price_id?: string;
    price_type?: PriceType;
    /**
     * @description Id of the meter that was billed.
     * @example meter_01K5WRB3M0000000000000MT1N
     */
    meter_id?: string;
    /**
     * @description Name of that meter.
     * @example Input tokens
     */
    meter_display_name?: string;
    /**
     * @description Id of the price unit, when the price is in one.
     * @example price_unit_01K5WRB3M0000000000000PVN1
     */
    price_unit_id?: string;
    /**
     * @description Code of that price unit.
     * @example aic
     */
    price_unit?: string;
    /**
     * Format: decimal
     * @description The amount in that price unit.
     * @example 1200
     */
    price_unit_amount?: string;
    /**
     * @description Name of the charge as printed.
     * @example Input tokens
     */
    display_name: string;
    /**
     * Format: decimal
     * @description Billed quantity, after what was included.
     * @example 4000000
     */
    quantity: string;
    /**
     * Format: decimal
     * @description Quantity that was included and not billed.
     * @example 1000000
     */
    adjusted_entitlement_quantity?: string;
    /**
     * Format: decimal
     * @description Amount before discounts and credits.
     * @example 12
     */
    amount: string;
    currency: Currency;
    /**
     * Format: decimal
     * @description Discount on this line alone.
     * @example 0
     */
    line_item_discount: string;
    /**
     * Format: decimal
     * @description This line's share of the discounts on the whole invoice.
     * @example 1.2
     */
    invoice_level_discount: string;
    /**
     * Format: decimal
     * @description Money covered by prepaid credits.
     * @example 0
     */
    prepaid_credits_applied: string;
    /**
     * Format: date-time
     * @description Start of the time that is charged.
     * @example 2025-09-01T00:00:00Z
     */
    period_start?: string;
    /**
     * Format: date-time
     * @description End of the time that is charged, not included.
     * @example 2025-10-01T00:00:00Z
     */
    period_end?: string;
    /** @description Only on lines with a commitment. */
    commitment_info?: InvoiceCommitment;
    /** @description How the amount came about; only with `expand=line_items.explanation`. */
    explanation?: LineExplanation;
    /** @description By source; only with `expand_by_source=true`. */
    usage_analytics?: SourceUsage[];
    /** @description By group; only with `group_by`. */
    usage_breakdown?: UsageBreakdown[];
    metadata?: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description A coupon to use on one line. */
export interface InvoiceLineItemCoupon {
    /** @description Id of the coupon. */
    coupon_id: string;
    /** @description Which line: the price id of a line of this request. */
    line_item_id: string;
    /** @description Id of the link that brought it. */
    coupon_association_id?: string;
    /** @description Id of the subscription's line item. */
    subscription_line_item_id?: string;
}
/** @description One page of invoices. */
export interface InvoiceList {
    /** @description The invoices of this page. */
    items: Invoice[];
    pagination: Pagination;
}
/**
 * @description The date inside an invoice number. Numbers start again when it changes: with `YYYYMM` every month, with `YYYY` every year.
 * @enum {string}
 */
export type InvoiceNumberFormat = "YYYYMM" | "YYYYMMDD" | "YYMMDD" | "YY" | "YYYY";
/** @description How the invoices of the trend's months stand. */
export interface InvoicePaymentStatusCounts {
    /**
     * @description Invoices that are paid.
     * @example 1
     */
    paid: number;
    /**
     * @description Invoices that wait for payment.
     * @example 0
     */
    pending: number;
    /**
     * @description Invoices whose payment failed.
     * @example 0
     */
    failed: number;
}
/** @description How invoices look as PDF. */
export interface InvoicePdfConfig {
    /**
     * @description Picture at the top; empty for none.
     * @example https://acme.example/logo.png
     */
    logo_url: string;
    /**
     * @description Colour of headings and rules.
     * @example #1f3a5f
     */
    accent_color: string;
    /**
     * @description Text at the foot of every page; empty for none.
     * @example Thank you for building with Acme AI.
     */
    footer_text: string;
    page_size: PdfPageSize;
}
/** @description How invoices look as PDF. */
export interface InvoicePdfConfigSetting {
    /**
     * @description Name of the setting.
     * @example invoice_pdf_config
     * @enum {string}
     */
    key: "invoice_pdf_config";
    value: InvoicePdfConfig;
    /**
     * @description Id of the stored value, `setting_` and a ULID; missing while the default applies.
     * @example setting_01K5WRB3M0000000000000ST01
     */
    id?: string;
    environment_id?: EnvironmentId;
    tenant_id?: TenantId;
    status?: Status;
    created_at?: CreatedAt;
    updated_at?: UpdatedAt;
    created_by?: Author;
    updated_by?: Author;
}
/** @description Where the PDF can be fetched. */
export interface InvoicePdfLink {
    /**
     * @description An address that works for a limited time without a key.
     * @example https://files.example/INV-202510-00001.pdf?signature=Q1w2E3
     */
    presigned_url: string;
}
/** @description Conditions, order and page of an invoice search. All members are optional. */
export interface InvoiceSearchRequest {
    /** @description Only these invoices. */
    invoice_ids?: string[];
    /** @description Only invoices of this customer. */
    customer_id?: string;
    /** @description Only invoices of the customer with this id of yours. */
    external_customer_id?: string;
    /** @description Only invoices of this subscription. */
    subscription_id?: string;
    /** @description Only invoices for subscriptions that these customers use. */
    subscription_customer_id?: string[];
    invoice_type?: InvoiceType;
    /** @description Only invoices in one of these statuses; without it, all but skipped ones. */
    invoice_status?: InvoiceStatus[];
    /** @description Only invoices in one of these payment statuses. */
    payment_status?: PaymentStatus[];
    billing_reason?: InvoiceBillingReason;
    currency?: Currency;
    /** @description Only invoices with a larger amount due. */
    amount_due_gt?: number;
    /** @description Only invoices of which more is left to pay. */
    amount_remaining_gt?: number;
    /**
     * Format: date-time
     * @description Only periods that start at or after this instant.
     */
    period_start_gte?: string;
    /**
     * Format: date-time
     * @description Only periods that start at or before this instant.
     */
    period_start_lte?: string;
    /**
     * Format: date-time
     * @description Only periods that end at or after this instant.
     */
    period_end_gte?: string;
    /**
     * Format: date-time
     * @description Only periods that end at or before this instant.
     */
    period_end_lte?: string;
    /**
     * @description Answer without lines, which is faster.
     * @default false
     */
    skip_line_items?: boolean;
    /** @description Conditions on any field; all must hold. */
    filters?: FilterCondition[];
    /** @description Sort keys, most important first. */
    sort?: SortCondition[];
    status?: Status;
    /**
     * Format: date-time
     * @description Only periods that start at or after this instant.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description Only periods that end at or before this instant.
     */
    end_time?: string;
    order?: SortOrder;
    expand?: Expand;
    limit?: Limit;
    offset?: Offset;
}
/**
 * @description `DRAFT` can still change, `FINALIZED` has a number and is owed, `VOIDED` no longer counts, `SKIPPED` came to nothing and was not issued.
 * @enum {string}
 */
export type InvoiceStatus = "DRAFT" | "FINALIZED" | "VOIDED" | "SKIPPED";
/** @description The plain facts of an invoice, for use inside other objects. */
export interface InvoiceSummary {
    /**
     * @description Id of the invoice, `inv_` and a ULID.
     * @example inv_01K5WRB3M0000000000000NV01
     */
    id: string;
    /**
     * @description Id of the customer who owes it.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id: string;
    /**
     * @description Id of the subscription; absent on one-off invoices.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id?: string;
    /**
     * @description Id of the customer who uses the subscription, when somebody else pays.
     * @example cust_01K5WRB3M0000000000000KES1
     */
    subscription_customer_id?: string;
    invoice_type: InvoiceType;
    invoice_status: InvoiceStatus;
    payment_status: PaymentStatus;
    /**
     * @description The printed number; `null` until the invoice is finalized.
     * @example INV-202510-00001
     */
    invoice_number: string | null;
    billing_reason: InvoiceBillingReason;
    /**
     * @description How many invoices the subscription has had, this one included.
     * @example 2
     */
    billing_sequence?: number;
    billing_period?: BillingPeriod;
    currency: Currency;
    /**
     * Format: decimal
     * @description Sum of the lines.
     * @example 79
     */
    subtotal: string;
    /**
     * Format: decimal
     * @description Sum of all discounts.
     * @example 7.9
     */
    total_discount: string;
    /**
     * Format: decimal
     * @description Money covered by prepaid credits.
     * @example 0
     */
    total_prepaid_credits_applied: string;
    /**
     * Format: decimal
     * @description Sum of all taxes; 0 on subscription drafts, which are taxed when finalized.
     * @example 5.69
     */
    total_tax: string;
    /**
     * Format: decimal
     * @description Subtotal less discounts and credits, plus tax; never below 0.
     * @example 76.79
     */
    total: string;
    /**
     * Format: decimal
     * @description Taken off afterwards by credit notes.
     * @example 0
     */
    adjustment_amount: string;
    /**
     * Format: decimal
     * @description Total less adjustments.
     * @example 76.79
     */
    amount_due: string;
    /**
     * Format: decimal
     * @description Money received.
     * @example 76.79
     */
    amount_paid: string;
    /**
     * Format: decimal
     * @description Still to pay.
     * @example 0
     */
    amount_remaining: string;
    /**
     * Format: decimal
     * @description Given back of what was paid.
     * @example 0
     */
    refunded_amount: string;
    /**
     * Format: decimal
     * @description Received beyond the total; only when overpaid.
     * @example 5
     */
    overpaid_amount?: string;
    /**
     * @description Words printed on the invoice; may be empty.
     * @example Pro in September 2025
     */
    description: string;
    /**
     * Format: date-time
     * @description Start of the billed period.
     * @example 2025-09-01T00:00:00Z
     */
    period_start?: string;
    /**
     * Format: date-time
     * @description End of the billed period, not included.
     * @example 2025-10-01T00:00:00Z
     */
    period_end?: string;
    /**
     * Format: date-time
     * @description Date printed on the invoice.
     * @example 2025-10-01T02:05:00Z
     */
    issue_date?: string;
    /**
     * Format: date-time
     * @description By when it has to be paid.
     * @example 2025-10-02T00:00:00Z
     */
    due_date?: string;
    /**
     * Format: date-time
     * @description When its amounts were last computed.
     * @example 2025-10-01T00:05:00Z
     */
    last_computed_at?: string;
    /**
     * Format: date-time
     * @description When it was finalized.
     * @example 2025-10-01T02:05:00Z
     */
    finalized_at?: string;
    /**
     * Format: date-time
     * @description When it was fully paid.
     * @example 2025-10-02T08:00:00Z
     */
    paid_at?: string;
    /**
     * Format: date-time
     * @description When it was voided.
     * @example 2025-10-05T08:00:00Z
     */
    voided_at?: string;
    /**
     * @description Address of a PDF of your own.
     * @example https://files.example/INV-202510-00001.pdf
     */
    invoice_pdf_url?: string;
    /**
     * @description Id of the invoice that replaced it.
     * @example inv_01K5WRB3M0000000000000NV05
     */
    recalculated_invoice_id?: string;
    /**
     * @description Whether somebody changed its lines by hand.
     * @example false
     */
    is_manually_edited: boolean;
    /**
     * @description Grows with every change.
     * @example 3
     */
    version: number;
    /**
     * @description The key that it was made under.
     * @example subscription_invoice-3f9a1c5e7b2d4860
     */
    idempotency_key?: string;
    metadata?: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description How invoices are written to the other system. */
export interface InvoiceSyncSettings {
    /** @description Fields that are filled from metadata. */
    metadata_custom_fields?: InvoiceCustomField[];
    /** @description Show fixed charges per this period. */
    normalize_fixed_to?: BillingPeriod;
    service_period_custom_fields?: ServicePeriodFields;
}
/**
 * @description What the invoice is about: the period of a subscription, a single sale, or money given back.
 * @enum {string}
 */
export type InvoiceType = "SUBSCRIPTION" | "ONE_OFF" | "CREDIT";
/** @description Something happened to an invoice. */
export interface InvoiceWebhook {
    event_type: InvoiceWebhookType;
    invoice: Invoice;
}
/**
 * @description Name of a webhook event about an invoice.
 * @enum {string}
 */
export type InvoiceWebhookEvent = "invoice.update.finalized" | "invoice.update.payment" | "invoice.update.voided" | "invoice.communication.triggered";
/** @description The event that was sent. */
export interface InvoiceWebhookResult {
    /**
     * @description What happened, in words meant for a person.
     * @example webhook triggered successfully
     */
    message: string;
    event_name: InvoiceWebhookEvent;
}
/**
 * @description What happened.
 * @enum {string}
 */
export type InvoiceWebhookType = "invoice.create.drafted" | "invoice.update" | "invoice.update.finalized" | "invoice.update.payment" | "invoice.update.voided" | "invoice.payment.overdue";
/** @description Something that a clone of an environment does not copy. */
export interface LeftOut {
    /**
     * @description `feature`, `plan`, `coupon` or `tax_rate`.
     * @example plan
     */
    entity_type: string;
    /**
     * @description Id in the environment that is cloned.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    entity_id: string;
    /**
     * @description Its name.
     * @example Pro
     */
    entity_name: string;
    /**
     * @description Why it is not copied.
     * @example is there already
     */
    reason: string;
}
/**
 * @description Page size.
 * @default 50
 */
export type Limit = number;
/** @description How the amount of a line came about, to be checked with a pocket calculator. */
export interface LineExplanation {
    price: ExplainedPrice;
    /**
     * Format: decimal
     * @description The part of the price that is charged; 1 for all of it and for usage.
     * @example 1
     */
    proration_fraction: string;
    entitlement?: ExplainedEntitlement;
    /** @description The arithmetic, in order. */
    steps: LineExplanationStep[];
    /**
     * @description How many further steps there were; only on lines with very many.
     * @example 480
     */
    steps_left_out?: number;
    events?: ExplainedEvents;
}
/** @description One step of the arithmetic. `step` says which, such as `tier`, `entitlement`, `commitment`, `proration` or `rounding`; the other members are its numbers, as decimals. */
export type LineExplanationStep = {
    /**
     * @description What was done.
     * @example tier
     */
    step: string;
} & {
    [key: string]: unknown;
};
/** @description A promise to use at least so much of one price. Give either an amount of money or a quantity. Only usage prices can have one, and not together with a commitment of the whole subscription. */
export interface LineItemCommitment {
    commitment_type?: CommitmentType;
    /** @description Money promised per commitment period. */
    commitment_amount?: DecimalOrNumber;
    /** @description Units promised per commitment period. */
    commitment_quantity?: DecimalOrNumber;
    /** @description Usage beyond the promise costs its price times this factor, at least 1. */
    overage_factor?: DecimalOrNumber;
    /**
     * @description Whether the unused part of the promise is charged.
     * @default false
     */
    enable_true_up?: boolean;
    /**
     * @description Whether the promise holds for each usage window of the meter instead of the whole period.
     * @default false
     */
    is_window_commitment?: boolean;
    commitment_duration?: BillingPeriod;
    /** @description Promises for certain hours of the day. */
    commitment_time_buckets?: CommitmentTimeBucketInput[];
}
/** @description A new quantity for one line item with a fixed price. */
export interface LineItemQuantityChange {
    /** @description Id of the line item. */
    id: string;
    /**
     * Format: decimal
     * @description The new quantity, such as seats; 0 is allowed.
     */
    quantity: string;
    /**
     * Format: date-time
     * @description When it counts, within the current period; now unless set.
     */
    effective_date?: string;
}
/** @description An object here and the same thing in another system. */
export interface LinkIntegrationRequest {
    entity_type: IntegrationEntityType;
    /** @description Id of the object here. */
    entity_id: string;
    /** @description The other system, such as `stripe`. */
    provider_type: string;
    /** @description Id of the thing in the other system. */
    provider_entity_id: string;
    /** @description Whatever you want to note about the link. */
    metadata?: {
        [key: string]: unknown;
    };
}
/** @description The links that were made for the agreement. */
export interface MarketplaceAgreement {
    /**
     * @description Link of the plan.
     * @example eim_01K5WRB3M0000000000000EM11
     */
    plan_mapping_id: string;
    /**
     * @description Link of the subscription.
     * @example eim_01K5WRB3M0000000000000EM12
     */
    subscription_mapping_id: string;
    /**
     * @description Link of the customer.
     * @example eim_01K5WRB3M0000000000000EM13
     */
    customer_mapping_id: string;
    status: MarketplaceAgreementStatus;
}
/**
 * @description Usage of the subscription is reported to the marketplace.
 * @enum {string}
 */
export type MarketplaceAgreementStatus = "active";
/** @description A meter that measures the event. */
export interface MatchedMeter {
    /**
     * @description Id of the meter.
     * @example meter_01K5WRB3M0000000000000MT1N
     */
    meter_id: string;
    /**
     * @description Name of the events it measures.
     * @example llm.request
     */
    event_name: string;
    meter: Meter;
}
/** @description A price on one of the meters. */
export interface MatchedPrice {
    /**
     * @description Id of the price.
     * @example price_01K5WRB3M0000000000000PR1N
     */
    price_id: string;
    /**
     * @description Id of the meter.
     * @example meter_01K5WRB3M0000000000000MT1N
     */
    meter_id: string;
    /**
     * @description Status of the price.
     * @example published
     */
    status: string;
    price: PriceSummary;
}
/** @description A line item of the customer that charges one of the prices. */
export interface MatchedSubscriptionLineItem {
    /**
     * @description Id of the line item.
     * @example subs_line_01K5WRB3M0000000000000S11N
     */
    sub_line_item_id: string;
    /**
     * @description Id of the subscription.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id: string;
    /**
     * @description Id of the price.
     * @example price_01K5WRB3M0000000000000PR1N
     */
    price_id: string;
    /**
     * Format: date-time
     * @description Start of the line item.
     * @example 2025-09-01T00:00:00Z
     */
    start_date?: string;
    /**
     * Format: date-time
     * @description End of the line item; missing while open.
     * @example 2026-09-01T00:00:00Z
     */
    end_date?: string;
    /**
     * @description Whether the line item charges the event.
     * @example true
     */
    is_active_for_event: boolean;
    /**
     * @description Whether the event lies between start and end.
     * @example true
     */
    timestamp_within_range: boolean;
    subscription_line_item?: SubscriptionLineItem;
}
/** @description A sentence that confirms what was done. */
export interface Message {
    /**
     * @description What happened, in words meant for a person.
     * @example Done
     */
    message: string;
}
/**
 * @description Your own notes about the object: text keys with text values. Sending metadata replaces the whole map; `null` means that none was ever set.
 * @example {
 *       "segment": "startup"
 *     }
 */
export type Metadata = {
    [key: string]: string;
} | null;
/** @description A rule that turns usage events into a quantity. */
export interface Meter {
    /**
     * @description Id of the meter, `meter_` and a ULID.
     * @example meter_01K5WRB3M0000000000000MT1N
     */
    id: string;
    /**
     * @description Name for people; also the default name of usage prices on this meter.
     * @example Input tokens
     */
    name: string;
    /**
     * @description Events of this name are measured. Several meters may measure the same events.
     * @example llm.request
     */
    event_name: string;
    aggregation: MeterAggregation;
    /** @description Only events that meet every filter count. Empty for all events of the name. */
    filters: MeterFilter[];
    reset_usage: ResetUsage;
    /** @description Environment of the meter; only where a meter is shown inside usage analytics or an event lookup. */
    environment_id?: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    /** @description Who created the meter; only where it is shown inside usage analytics or an event lookup. */
    created_by?: Author;
    /** @description Who last changed the meter; only where it is shown inside usage analytics or an event lookup. */
    updated_by?: Author;
}
/** @description How a meter turns events into a quantity. */
export interface MeterAggregation {
    type: AggregationType;
    /**
     * @description Event property that carries the number, or the value to count for `COUNT_UNIQUE`. Every type except `COUNT` needs `field` or `expression`, never both.
     * @example input_tokens
     */
    field?: string;
    /** @description Formula over event properties such as `input_tokens * 2 + output_tokens`, instead of `field`; only for `SUM`, `AVG`, `MAX` and `LATEST`. A missing property counts as 0. */
    expression?: string;
    /** @description Factor of `SUM_WITH_MULTIPLIER`, greater than 0. */
    multiplier?: Decimal;
    /** @description Width of the buckets that are aggregated and priced one by one; only for `MAX` and `SUM`. The usage of a period is the sum of its buckets. */
    bucket_size?: WindowSize;
    /** @description Event property whose values are kept apart within each bucket; only for `MAX` with `bucket_size`. */
    group_by?: string;
}
/** @description A condition on one event property. */
export interface MeterFilter {
    /**
     * @description Name of the event property. It must be present.
     * @example model
     */
    key: string;
    /**
     * @description The property must have one of these values, compared as text with case.
     * @example [
     *       "large"
     *     ]
     */
    values: string[];
}
/** @description One page of meters. */
export interface MeterList {
    /** @description The meters of this page. */
    items: Meter[];
    pagination: Pagination;
}
/** @description Usage of one meter. */
export interface MeterUsage {
    /**
     * @description Id of the meter.
     * @example meter_01K5WRB3M0000000000000MT1N
     */
    meter_id: string;
    aggregation_type: AggregationType;
    /**
     * @description Quantity in the range; `0` unless one of the customer's subscriptions uses the meter.
     * @example 5000000
     */
    total_value: Decimal;
    /**
     * @description Number of events.
     * @example 4200
     */
    event_count: number;
    /** @description Usage per window; empty without `window_size`. */
    points: MeterUsagePoint[];
}
/** @description A quantity that was attributed to the customer. */
export interface MeterUsageAttribution {
    /**
     * @description Id of the meter.
     * @example meter_01K5WRB3M0000000000000MT1N
     */
    meter_id: string;
    /**
     * @description Your own id of the customer.
     * @example brightside
     */
    external_customer_id: string;
    /**
     * @description The quantity.
     * @example 1200
     */
    qty_total: Decimal;
}
/** @description Usage of one window. */
export interface MeterUsagePoint {
    /**
     * Format: date-time
     * @description Start of the window.
     * @example 2025-09-12T00:00:00Z
     */
    timestamp: string;
    /**
     * @description Quantity of the window.
     * @example 160000
     */
    value: Decimal;
    /**
     * @description Number of events.
     * @example 134
     */
    event_count: number;
}
/** @description Which meter of which customer to read. */
export interface MeterUsageRequest {
    /** @description Your own id of the customer. */
    external_customer_id: string;
    /** @description Id of the meter. */
    meter_id: string;
    /**
     * Format: date-time
     * @description Start of the range.
     */
    start_time: string;
    /**
     * Format: date-time
     * @description End of the range, itself excluded.
     */
    end_time: string;
    aggregation_type: AggregationType;
    /** @description Gives `points` per window of this width; the total is then the sum of the windows. */
    window_size?: WindowSize;
    /**
     * Format: date-time
     * @description Months begin on this instant's day of month.
     */
    billing_anchor?: string;
}
/** @description The wallet that was closed and the one that took its place. */
export interface ModifiedWallet {
    original_wallet: Wallet;
    new_wallet: Wallet;
}
/**
 * @description Whether something is added or taken away.
 * @example add
 * @enum {string}
 */
export type ModifyAction = "add" | "remove";
/** @description An addon to attach (`add`) or to remove (`remove`). */
export interface ModifyAddonParams {
    action: ModifyAction;
    add?: AddAddonToSubscription;
    remove?: RemoveAddonRequest;
}
/** @description A coupon to attach (`coupon_code`) or to take off (`coupon_association_id`), either for the whole subscription or for one line item. */
export interface ModifyCouponParams {
    action: ModifyAction;
    /** @description Code of the coupon to attach. */
    coupon_code?: string;
    /** @description Id of the association to end. */
    coupon_association_id?: string;
    /** @description Id of the subscription that gets the coupon as a whole. */
    subscription_id?: string;
    /** @description Id of the one line item that gets the coupon. */
    subscription_line_item_id?: string;
    /**
     * Format: date-time
     * @description From when it counts; now unless set.
     */
    start_date?: string;
    /**
     * Format: date-time
     * @description Until when it counts; when taking off, now unless set.
     */
    end_date?: string;
}
/** @description Which subscriptions are printed on the invoices of this one. All must have the same periods. */
export interface ModifyGroupedInvoicingParams {
    action: ModifyAction;
    /** @description Id of the subscription that is invoiced; this one unless set. */
    parent_subscription_id?: string;
    /** @description Ids of the subscriptions that join or leave. */
    child_subscription_ids?: string[];
}
/** @description Which customers use the subscription too. Their usage is charged here. */
export interface ModifyInheritanceParams {
    /** @description Whether customers join or leave; `add` unless set. Leaving takes effect when the period ends. */
    action?: ModifyAction;
    /** @description Your own ids of customers who join. */
    external_customer_ids_to_inherit_subscription?: string[];
    /** @description Your own ids of customers who leave. */
    external_customer_ids_to_remove?: string[];
}
/** @description New quantities. The old line item ends and a new one continues it. What is paid in advance is always charged or credited in proportion, whatever the subscription's `proration_behavior`. */
export interface ModifyQuantityParams {
    /** @description One entry per line item; entries that change nothing are passed over. */
    line_items: LineItemQuantityChange[];
}
/** @description One modification. `type` says which, and the member named after it holds the parameters. */
export interface ModifySubscriptionRequest {
    type: ModifyType;
    quantity_change_params?: ModifyQuantityParams;
    inheritance_params?: ModifyInheritanceParams;
    grouped_invoicing_params?: ModifyGroupedInvoicingParams;
    trial_end_params?: ModifyTrialEndParams;
    coupon_params?: ModifyCouponParams;
    tax_params?: ModifyTaxParams;
    addon_params?: ModifyAddonParams;
    /** @description Let the customer pay first; only for more quantity and for addons. Nothing changes until then. */
    checkout?: CheckoutParams;
}
/** @description The subscription after the modification, and what that touched. */
export interface ModifySubscriptionResponse {
    subscription: Subscription;
    changed_resources: ChangedResources;
    /** @description The checkout that has to be paid first, when one was asked for. */
    checkout_session?: CheckoutSession;
}
/** @description A tax rate to charge (`tax_rate_id`) or to stop charging (`tax_association_id`). */
export interface ModifyTaxParams {
    action: ModifyAction;
    /** @description Id of the tax rate to charge. */
    tax_rate_id?: string;
    /** @description Id of the association to end. */
    tax_association_id?: string;
    /**
     * Format: date-time
     * @description When it counts; now unless set.
     */
    effective_date?: string;
}
/** @description When the running trial ends. */
export interface ModifyTrialEndParams {
    action: TrialEndAction;
    /**
     * Format: date-time
     * @description The new end, in the future; required with `scheduled_date`.
     */
    new_trial_end?: string;
}
/**
 * @description What is modified; the parameters stand in the member of the same name.
 * @example quantity_change
 * @enum {string}
 */
export type ModifyType = "inheritance" | "quantity_change" | "grouped_invoicing" | "trial_end" | "coupon" | "tax" | "addon";
/** @description The kind of change. */
export interface ModifyWalletRequest {
    modification_type: WalletModificationType;
}
/** @description Usage of several meters. */
export interface MultiMeterUsage {
    /** @description One entry per meter, in the order asked for. */
    items: MeterUsage[];
}
/** @description Which meters of which customer to read. */
export interface MultiMeterUsageRequest {
    /** @description Your own id of the customer. */
    external_customer_id: string;
    /** @description Ids of the meters. */
    meter_ids: string[];
    /**
     * Format: date-time
     * @description Start of the range.
     */
    start_time: string;
    /**
     * Format: date-time
     * @description End of the range, itself excluded.
     */
    end_time: string;
    aggregation_type: AggregationType;
    /** @description Gives `points` per window of this width; the total is then the sum of the windows. */
    window_size?: WindowSize;
    /**
     * Format: date-time
     * @description Months begin on this instant's day of month.
     */
    billing_anchor?: string;
}
/**
 * @description How many records to skip.
 * @default 0
 */
export type Offset = number;
/** @description One step of an onboarding. Which members matter depends on `action`. */
export interface OnboardingAction {
    action: OnboardingActionType;
    /**
     * @description Currency of the wallet.
     * @example usd
     */
    currency?: string;
    wallet_type?: WalletType;
    /**
     * Format: decimal
     * @description Money per credit of the wallet; 1 unless given.
     * @example 1
     */
    conversion_rate?: string;
    /**
     * Format: decimal
     * @description Free credits in the new wallet.
     * @example 5
     */
    initial_credits_to_load?: string;
    /**
     * @description How long they last.
     * @example 30
     */
    initial_credits_expiration_duration?: number;
    initial_credits_expiration_duration_unit?: CreditGrantExpiryDurationUnit;
    /**
     * @description Plan of the subscription.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    plan_id?: string;
    billing_cycle?: BillingCycle;
    /**
     * Format: date-time
     * @description Start of the subscription; the time of the event or now unless given.
     * @example 2025-09-01T00:00:00Z
     */
    start_date?: string;
}
/**
 * @description What is done. `create_customer` makes a customer of an unknown external id and stands first.
 * @enum {string}
 */
export type OnboardingActionType = "create_customer" | "create_wallet" | "create_subscription";
/** @description Steps in their order. A failing step stops the rest. */
export type OnboardingActions = OnboardingAction[];
/** @description Another limit for one entitlement of the plan, for this subscription alone. */
export interface OverrideEntitlement {
    /** @description Id of the entitlement to replace. */
    entitlement_id: string;
    /** @description How many units are included per reset period. For a metered feature leaving it out means no limit. */
    usage_limit?: number;
    /** @description Whether the feature may be used. */
    is_enabled?: boolean;
    /** @description The value of a static feature, such as a plan name. */
    static_value?: string;
    /** @description The value of a config feature. */
    config_value?: {
        [key: string]: unknown;
    };
}
/** @description Other terms for one price of the plan or addon, for this subscription alone: the price is copied, changed and used instead. What you leave out is taken from the original. The way to buy five seats is to set `quantity` here. */
export interface OverrideLineItem {
    /** @description Id of the price to replace. */
    price_id: string;
    /**
     * Format: decimal
     * @description How many are charged; not for usage prices.
     */
    quantity?: string;
    billing_model?: BillingModel;
    /**
     * Format: decimal
     * @description A new amount per unit or package.
     */
    amount?: string;
    tier_mode?: TierMode;
    /** @description New tiers, required when the model becomes `TIERED`. */
    tiers?: CreatePriceTier[];
    /** @description New package size, required when the model becomes `PACKAGE`. */
    transform_quantity?: TransformQuantity;
    /**
     * Format: decimal
     * @description A new amount in the custom price unit.
     */
    price_unit_amount?: string;
    /** @description New tiers in the custom price unit. */
    price_unit_tiers?: CreatePriceTier[];
}
/** @description Where this page stands in the whole list. */
export interface Pagination {
    /**
     * @description How many records match in all, over every page.
     * @example 1
     */
    total: number;
    /**
     * @description The page size that was used.
     * @example 50
     */
    limit: number;
    /**
     * @description On most lists the offset of the next page (the offset asked for plus the limit); on a few it repeats the offset asked for. Each operation says which in `x-pagination`.
     * @example 50
     */
    offset: number;
}
/**
 * @description When the pause begins: at once, at a date of yours, or when the current period ends.
 * @example immediate
 * @enum {string}
 */
export type PauseMode = "immediate" | "scheduled" | "period_end";
/**
 * @description `scheduled`: will begin. `active`: running. `completed`: over. `cancelled`: called off. `none`: not paused.
 * @example none
 * @enum {string}
 */
export type PauseStatus = "none" | "active" | "scheduled" | "completed" | "cancelled";
/** @description When the pause begins and ends. Either `pause_end` or `pause_days` is needed. */
export interface PauseSubscriptionRequest {
    /** @description When it begins; `immediate` unless set. */
    pause_mode?: PauseMode;
    /**
     * Format: date-time
     * @description The date for `scheduled`, where it is required.
     */
    pause_start?: string;
    /**
     * Format: date-time
     * @description When the subscription goes on by itself.
     */
    pause_end?: string;
    /** @description Instead of `pause_end`, how many days the pause lasts. */
    pause_days?: number;
    /** @description Why it is paused. */
    reason?: string;
    metadata?: Metadata;
}
/** @description Money that was or will be received. */
export interface Payment {
    /**
     * @description Id of the payment, `pay_` and a ULID.
     * @example pay_01K5WRB3M0000000000000PAY1
     */
    id: string;
    destination_type: PaymentDestination;
    /**
     * @description Id of what is paid.
     * @example inv_01K5WRB3M0000000000000NV01
     */
    destination_id: string;
    /**
     * @description Number of the invoice that is paid, when it has one.
     * @example INV-202510-00001
     */
    invoice_number?: string;
    amount: Decimal;
    currency: Currency;
    payment_status: PaymentStatus;
    payment_method_type: PaymentMethodType;
    /**
     * @description Id of the saved method or wallet.
     * @example pm_card_visa
     */
    payment_method_id?: string;
    payment_gateway?: PaymentGateway;
    /**
     * @description Id of the payment at the gateway.
     * @example pi_3Q1w2E3r
     */
    gateway_payment_id?: string;
    /**
     * @description A second id of the gateway, for tracing.
     * @example ch_3Q1w2E3r
     */
    gateway_tracking_id?: string;
    /** @description Further facts of the gateway. */
    gateway_metadata?: {
        [key: string]: string;
    };
    /**
     * @description Address of the payment page, for links.
     * @example https://pay.example/l/PAY2
     */
    payment_url?: string;
    /**
     * @description Whether the card is kept for later charges.
     * @example false
     */
    save_card_and_make_default?: boolean;
    /**
     * @description Whether tries are recorded.
     * @example true
     */
    track_attempts: boolean;
    /** @description The tries, oldest first. */
    attempts?: PaymentAttempt[];
    /**
     * @description Why it failed.
     * @example The card was declined.
     */
    error_message?: string;
    /**
     * Format: date-time
     * @description When it succeeded.
     * @example 2025-10-02T08:00:00Z
     */
    succeeded_at?: string;
    /**
     * Format: date-time
     * @description When it failed.
     * @example 2025-10-02T08:00:00Z
     */
    failed_at?: string;
    /**
     * Format: date-time
     * @description When it was refunded.
     * @example 2025-10-05T08:00:00Z
     */
    refunded_at?: string;
    /**
     * Format: date-time
     * @description When it was voided.
     * @example 2025-10-05T08:00:00Z
     */
    voided_at?: string;
    /**
     * @description The key that it was made under, yours or the server's.
     * @example payment-5f2b8c1d9e0a7b34
     */
    idempotency_key: string;
    metadata?: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description Where to send the customer to pay; absent when a saved method could be charged. */
export interface PaymentAction {
    type: PaymentActionType;
    /**
     * @description Address to open in the customer's browser.
     * @example https://pay.example/l/CSN1
     */
    url: string;
}
/**
 * @description Whether the address is a checkout page or a payment link; both are opened by the customer.
 * @enum {string}
 */
export type PaymentActionType = "checkout_url" | "payment_link";
/** @description One try to move the money. */
export interface PaymentAttempt {
    /**
     * @description Id of the attempt, `attempt_` and a ULID.
     * @example attempt_01K5WRB3M0000000000000ATT1
     */
    id: string;
    /**
     * @description Id of the payment.
     * @example pay_01K5WRB3M0000000000000PAY1
     */
    payment_id: string;
    /**
     * @description 1 for the first try.
     * @example 1
     */
    attempt_number: number;
    /**
     * @description Why it failed; absent when it did not.
     * @example The card was declined.
     */
    error_message?: string;
    metadata?: Metadata;
    tenant_id: TenantId;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/**
 * @description What the first payment decides. `default_active`: the subscription is active whether or not it is paid. `allow_incomplete`: charged at once, `incomplete` until it is paid. `default_incomplete`: not charged by itself, `incomplete` until it is paid. `error_if_incomplete`: not created at all unless it can be paid.
 * @example default_active
 * @enum {string}
 */
export type PaymentBehavior = "allow_incomplete" | "default_incomplete" | "error_if_incomplete" | "default_active";
/**
 * @description What is being paid.
 * @enum {string}
 */
export type PaymentDestination = "INVOICE" | "CUSTOMER";
/**
 * @description Company that moves the money.
 * @enum {string}
 */
export type PaymentGateway = "stripe" | "razorpay" | "nomod" | "moyasar" | "paddle" | "whop";
/** @description What only one gateway understands. */
export interface PaymentGatewayOptions {
    stripe?: StripePaymentOptions;
}
/** @description One page of payments. */
export interface PaymentList {
    /** @description The payments of this page. */
    items: Payment[];
    pagination: Pagination;
}
/** @description The most that may be collected in one go. */
export interface PaymentMandateLimit {
    amount: Decimal;
    currency: Currency;
}
/**
 * @description The most that may be collected under a mandate, by payment method such as `UPI`.
 * @example {
 *       "UPI": {
 *         "amount": "100000",
 *         "currency": "inr"
 *       }
 *     }
 */
export interface PaymentMandateLimits {
    [key: string]: PaymentMandateLimit;
}
/** @description The most that may be collected under one mandate. */
export interface PaymentMandateLimitsSetting {
    /**
     * @description Name of the setting.
     * @example payment_mandate_limits
     * @enum {string}
     */
    key: "payment_mandate_limits";
    value: PaymentMandateLimits;
    /**
     * @description Id of the stored value, `setting_` and a ULID; missing while the default applies.
     * @example setting_01K5WRB3M0000000000000ST01
     */
    id?: string;
    environment_id?: EnvironmentId;
    tenant_id?: TenantId;
    status?: Status;
    created_at?: CreatedAt;
    updated_at?: UpdatedAt;
    created_by?: Author;
    updated_by?: Author;
}
/**
 * @description How the money comes: `OFFLINE` records money that reached you elsewhere, `CREDITS` takes it from a post-paid wallet, `PAYMENT_LINK` lets the customer choose.
 * @enum {string}
 */
export type PaymentMethodType = "CARD" | "ACH" | "OFFLINE" | "CREDITS" | "PAYMENT_LINK" | "UPI";
/**
 * @description How far the money has come. On an invoice `PENDING` also means partly paid, `OVERPAID` that more came in than was due.
 * @enum {string}
 */
export type PaymentStatus = "INITIATED" | "PENDING" | "PROCESSING" | "SUCCEEDED" | "OVERPAID" | "FAILED" | "REFUNDED" | "PARTIALLY_REFUNDED" | "VOIDED";
/**
 * @description How many days after the end of its period an invoice falls due.
 * @example 30 NET
 * @enum {string}
 */
export type PaymentTerms = "15 NET" | "30 NET" | "45 NET" | "60 NET" | "75 NET" | "90 NET";
/** @description Something happened to a payment. */
export interface PaymentWebhook {
    event_type: PaymentWebhookType;
    payment: WebhookPayment;
}
/**
 * @description What happened.
 * @enum {string}
 */
export type PaymentWebhookType = "payment.created" | "payment.updated" | "payment.pending" | "payment.success" | "payment.failed";
/**
 * @description Size of the paper.
 * @enum {string}
 */
export type PdfPageSize = "A4" | "LETTER";
/** @description An offer that customers subscribe to. Its prices say what it costs, its entitlements what it includes. */
export interface Plan {
    /**
     * @description Id of the plan, `plan_` and a ULID.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    id: string;
    /**
     * @description Name for people; fixed charges of the plan carry it on invoices.
     * @example Pro
     */
    name: string;
    /**
     * @description Your own key of the plan, unique among plans in use; empty when there is none.
     * @example pro
     */
    lookup_key: string;
    /**
     * @description Text for people; may be empty.
     * @example For teams in production
     */
    description: string;
    /**
     * @description Place in your price list, smallest first.
     * @example 0
     */
    display_order: number;
    /** @description Prices of the plan, ended ones too; in lists only with `expand=prices`. */
    prices?: Price[];
    /** @description What the plan includes; in lists only with `expand=entitlements`. */
    entitlements?: Entitlement[];
    /** @description Credits that come with the plan; in lists only with `expand=credit_grant`. */
    credit_grants?: CreditGrant[];
    metadata: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description The plan to change to. */
export interface PlanChangeRequest {
    /** @description Id of the new plan, not the present one. */
    target_plan_id: string;
    proration_behavior: ProrationBehavior;
    /** @description When the plan changes; `immediate` unless set. `end_of_period` needs `proration_behavior` `none`. */
    change_at?: ChangeAt;
    entity_policies?: EntityChangePolicies;
    /** @description Key of the invoice or credit that settles the change. */
    idempotency_key?: string;
    metadata?: Metadata;
}
/** @description What a change of plan did, or in a preview would do. */
export interface PlanChangeResult {
    subscription: Subscription;
    changed_resources: ChangedResources;
    change_type: ChangeType;
    /**
     * Format: date-time
     * @description When it changed or will change.
     * @example 2025-10-16T00:00:00Z
     */
    effective_at: string;
    /** @description The plan that is left. */
    from_plan: PlanOfChange;
    /** @description The plan that is taken. */
    to_plan: PlanOfChange;
    /** @description What happened to addons. */
    entity_changes: EntityChangeResult[];
    /**
     * @description Whether the change waits for the end of the period.
     * @example false
     */
    is_scheduled: boolean;
    /**
     * @description Id of the schedule.
     * @example sched_01K5WRB3M0000000000000SCH2
     */
    schedule_id?: string;
    /**
     * Format: date-time
     * @description When it will happen.
     * @example 2025-11-01T00:00:00Z
     */
    scheduled_at?: string;
    /** @description What you should know, in words. */
    warnings: string[];
    metadata: Metadata;
}
/** @description One page of plans. */
export interface PlanList {
    /** @description The plans of this page. */
    items: Plan[];
    pagination: Pagination;
}
/** @description The plan before or after a change. */
export interface PlanOfChange {
    /**
     * @description Id of the plan.
     * @example plan_01K5WRB3M0000000000000SCA1
     */
    id: string;
    /**
     * @description Its name.
     * @example Scale
     */
    name: string;
    /**
     * @description Your own key of it.
     * @example scale
     */
    lookup_key: string;
    /**
     * @description What it is for.
     * @example For products in production
     */
    description: string;
}
/** @description Conditions, order and page of a plan search. All members are optional. */
export interface PlanSearchRequest {
    /** @description Conditions on any field; all must hold. */
    filters?: FilterCondition[];
    /** @description Sort keys, most important first. */
    sort?: SortCondition[];
    /** @description Only these plans. */
    plan_ids?: string[];
    /** @description Only the plan with this key. */
    lookup_key?: string;
    metadata?: Metadata;
    status?: Status;
    /**
     * Format: date-time
     * @description Only plans created at or after this instant.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description Only plans created at or before this instant.
     */
    end_time?: string;
    order?: SortOrder;
    expand?: Expand;
    limit?: Limit;
    offset?: Offset;
}
/** @description New subscriptions to one plan. */
export interface PlanSubscriptionCount {
    /**
     * @description The plan.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    plan_id: string;
    /**
     * @description Its name.
     * @example Pro
     */
    plan_name: string;
    /**
     * @description How many subscriptions began.
     * @example 1
     */
    count: number;
}
/** @description A plan as it appears inside other objects. */
export interface PlanSummary {
    /**
     * @description Id of the plan, `plan_` and a ULID.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    id: string;
    /**
     * @description Name for people; fixed charges of the plan carry it on invoices.
     * @example Pro
     */
    name: string;
    /**
     * @description Your own key of the plan, unique among plans in use; empty when there is none.
     * @example pro
     */
    lookup_key: string;
    /**
     * @description Text for people; may be empty.
     * @example For teams in production
     */
    description: string;
    /**
     * @description Place in your price list, smallest first.
     * @example 0
     */
    display_order: number;
    /** @description Prices of the plan; only where an expansion such as `plan.prices` asked for them. */
    prices?: PriceSummary[];
    /** @description What the plan includes; only where an expansion asked for it. */
    entitlements?: EntitlementSummary[];
    /** @description Credits that come with the plan; only where an expansion asked for them. */
    credit_grants?: CreditGrantSummary[];
    metadata: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description A time-of-day commitment that takes part in a point. */
export interface PointBucket {
    /**
     * @description Id of the commitment's time bucket.
     * @example bucket_01K5WRB3M0000000000000BKT1
     */
    bucket_id: string;
    /**
     * @description Id of the price that holds in it.
     * @example price_01K5WRB3M0000000000000PR1N
     */
    price_id: string;
}
/** @description Which usage to show and how to split it. All members are optional. */
export interface PortalAnalyticsRequest {
    /**
     * Format: date-time
     * @description Begin of the range; seven days before `end_time` unless sent.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description End of the range, itself excluded; now unless sent.
     */
    end_time?: string;
    /** @description Only these features. */
    feature_ids?: string[];
    /** @description Only events from these sources. */
    sources?: string[];
    /** @description Gives points per window of this width. */
    window_size?: WindowSize;
    /** @description What to keep apart: `source`, `feature_id` or `properties.<name>`. */
    group_by?: string[];
    property_filters?: ValuesByProperty;
}
/** @description How the portal looks and what it shows. */
export interface PortalConfig {
    /**
     * @description Heading of the portal.
     * @example Acme AI billing
     */
    title: string;
    /**
     * @description Picture at the top; empty for none.
     * @example https://acme.example/logo.png
     */
    logo_url: string;
    /**
     * @description Colour of buttons and links.
     * @example #1f3a5f
     */
    primary_color: string;
    /** @description What the customer sees, in this order. */
    sections: PortalSection[];
    /**
     * @description Whether customers may change their own address and contact.
     * @example true
     */
    allow_profile_update: boolean;
    /**
     * @description Whether sessions may read what the customer costs you; off unless you switch it on.
     * @example false
     */
    show_costs: boolean;
}
/** @description Which stretch of time to look at. All members are optional. */
export interface PortalCostRequest {
    /**
     * Format: date-time
     * @description From when. Send both times or neither; without them the last seven days.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description Until when, itself excluded.
     */
    end_time?: string;
    /** @description Only these features. */
    feature_ids?: string[];
}
/** @description Which page to show. */
export interface PortalListRequest {
    /**
     * @description Number of the page; the first is 1.
     * @default 1
     */
    page?: number;
    limit?: Limit;
    /** @description How many records to skip. Counts only without `page`. */
    offset?: Offset;
}
/**
 * @description A part of the portal.
 * @enum {string}
 */
export type PortalSection = "usage" | "subscriptions" | "invoices" | "wallets" | "analytics";
/** @description The right of one customer to see their own data for a while. */
export interface PortalSession {
    /**
     * @description Address of the portal with the token in it; send the customer's browser there.
     * @example https://portal.acme.example/?token=eyJhbGciOi
     */
    url: string;
    /**
     * @description Value for the header `X-Session-Token`.
     * @example eyJhbGciOi
     */
    token: string;
    /**
     * Format: date-time
     * @description Until when it works.
     * @example 2025-10-02T10:00:00Z
     */
    expires_at: string;
}
/** @description A tax rate in full, as `GET /taxes/rates` answers it. Only its id counts; the stored rate is used. */
export interface PreparedTaxRate {
    /** @description Id of the rate. */
    id?: string;
    /** @description Code of the rate. */
    code?: string;
    /** @description Name of the rate. */
    name?: string;
    /** @description Ignored. */
    description?: string;
    tax_rate_type?: TaxRateType;
    tax_rate_status?: TaxRateStatus;
    scope?: TaxRateScope;
    /**
     * Format: decimal
     * @description Ignored.
     */
    percentage_value?: string;
    /**
     * Format: decimal
     * @description Ignored.
     */
    fixed_value?: string;
    metadata?: Metadata;
    /** @description Ignored. */
    environment_id?: string;
    /** @description Ignored. */
    tenant_id?: string;
    status?: Status;
    /**
     * Format: date-time
     * @description Ignored.
     */
    created_at?: string;
    /**
     * Format: date-time
     * @description Ignored.
     */
    updated_at?: string;
    /** @description Ignored. */
    created_by?: string;
    /** @description Ignored. */
    updated_by?: string;
}
/** @description The subscription and, if it is not the current one, the period. */
export interface PreviewInvoiceRequest {
    /** @description Id of the subscription. */
    subscription_id: string;
    /**
     * Format: date-time
     * @description Start of the period; the current one by default.
     */
    period_start?: string;
    /**
     * Format: date-time
     * @description End of the period; the current one by default.
     */
    period_end?: string;
    /**
     * @description Leave out lines of amount 0.
     * @default false
     */
    hide_zero_charges_line_items?: boolean;
    /**
     * @description Tell on each line how its amount came about.
     * @default false
     */
    explain?: boolean;
}
/** @description What one thing costs, and when it is charged. */
export interface Price {
    /**
     * @description Id of the price, `price_` and a ULID.
     * @example price_01K5WRB3M0000000000000PR1N
     */
    id: string;
    /**
     * @description Amount per unit or package in `currency`, not rounded; `0` for tiered prices.
     * @example 0.000003
     */
    amount: Decimal;
    /**
     * @description Currency symbol and amount, for people.
     * @example $0.000003
     */
    display_amount: string;
    currency: Currency;
    type: PriceType;
    billing_model: BillingModel;
    tier_mode?: TierMode;
    /** @description Steps of a tiered price in `currency`. */
    tiers?: PriceTier[];
    transform_quantity: TransformQuantity;
    billing_period: BillingPeriod;
    /**
     * @description Number of billing periods from one charge to the next.
     * @example 1
     */
    billing_period_count: number;
    billing_cadence: BillingCadence;
    invoice_cadence: InvoiceCadence;
    /**
     * @description Days of trial that a new subscription gets from this price; 0 for none.
     * @example 0
     */
    trial_period_days: number;
    /**
     * Format: decimal
     * @description Quantity a subscription gets when it names none. It is a default, not a floor.
     * @example 1
     */
    min_quantity?: string | null;
    /**
     * @description Name printed on invoice lines.
     * @example Input tokens
     */
    display_name: string;
    /**
     * @description Your own key of the price; empty when there is none.
     * @example pro_input_tokens
     */
    lookup_key: string;
    /**
     * @description Text for people; may be empty.
     * @example
     */
    description: string;
    /**
     * @description Meter that counts the quantity of a usage price; empty for fixed prices.
     * @example meter_01K5WRB3M0000000000000MT1N
     */
    meter_id: string;
    entity_type: PriceEntityType;
    /**
     * @description Id of the plan, addon, subscription or costsheet that the price belongs to.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    entity_id: string;
    /** @description First price of the line of versions that this price continues. */
    parent_price_id?: string;
    /** @description Id of the group that the price is in. */
    group_id?: string;
    price_unit_type: PriceUnitType;
    /** @description Id of the price unit, for `CUSTOM` prices. */
    price_unit_id?: string;
    /**
     * @description Code of the price unit, for `CUSTOM` prices.
     * @example aic
     */
    price_unit?: string;
    /**
     * @description The amount as it was written, in the price unit.
     * @example 100
     */
    price_unit_amount?: Decimal;
    /**
     * @description Symbol of the price unit and amount, for people.
     * @example AIC100
     */
    display_price_unit_amount?: string;
    /** @description The tiers as they were written, in the price unit. */
    price_unit_tiers?: PriceTier[];
    /**
     * @description What one price unit was worth in `currency` when the price was created.
     * @example 0.01
     */
    conversion_rate?: Decimal;
    /**
     * Format: date-time
     * @description From when the price counts.
     * @example 2025-08-20T09:30:00Z
     */
    start_date?: string;
    /**
     * Format: date-time
     * @description From when the price no longer counts; absent while it is open.
     */
    end_date?: string;
    /**
     * @description A number that grows with every new price; plan sync uses it to find prices it has not seen.
     * @example 42
     */
    sequence?: number;
    metadata: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
    /** @description The meter of a usage price; in lists only with `expand=meters`. */
    meter?: Meter;
    /** @description The plan that the price belongs to; only with `expand=plan`. */
    plan?: PlanSummary;
    /** @description The addon that the price belongs to; only with `expand=addons`. */
    addon?: AddonSummary;
    /** @description The group that the price is in; in lists only with `expand=groups`. */
    group?: Group;
    /** @description The price unit of a `CUSTOM` price; in lists only with `expand=price_unit`. */
    pricing_unit?: PriceUnit;
}
/**
 * @description What a price belongs to. `PRICE` is reserved and refused on creation.
 * @example PLAN
 * @enum {string}
 */
export type PriceEntityType = "PLAN" | "SUBSCRIPTION" | "ADDON" | "PRICE" | "COSTSHEET";
/** @description One page of prices. */
export interface PriceList {
    /** @description The prices of this page. */
    items: Price[];
    pagination: Pagination;
}
/** @description Conditions, order and page of a price search. All members are optional. */
export interface PriceSearchRequest {
    /** @description Conditions on any field; all must hold. */
    filters?: FilterCondition[];
    /** @description Name of the field to sort by. */
    sort?: string;
    order?: SortOrder;
    /** @description Only these prices. */
    price_ids?: string[];
    /** @description Only prices of these plans. */
    plan_ids?: string[];
    entity_type?: PriceEntityType;
    /** @description Only prices of these plans, addons, subscriptions or costsheets. */
    entity_ids?: string[];
    /** @description Only prices made for this subscription. */
    subscription_id?: string;
    /** @description Only later versions of this price. */
    parent_price_id?: string;
    /** @description Only prices on these meters. */
    meter_ids?: string[];
    /** @description Only prices with one of these billing periods. */
    billing_periods?: BillingPeriod[];
    /**
     * Format: date-time
     * @description Only prices that start before this instant.
     */
    start_date_lt?: string;
    /**
     * @description Also prices that have ended.
     * @default false
     */
    allow_expired_prices?: boolean;
    status?: Status;
    /**
     * Format: date-time
     * @description Only prices created at or after this instant.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description Only prices created at or before this instant.
     */
    end_time?: string;
    expand?: Expand;
    limit?: Limit;
    offset?: Offset;
}
/** @description A price without the objects it refers to. */
export interface PriceSummary {
    /**
     * @description Id of the price, `price_` and a ULID.
     * @example price_01K5WRB3M0000000000000PR1N
     */
    id: string;
    /**
     * @description Amount per unit or package in `currency`, not rounded; `0` for tiered prices.
     * @example 0.000003
     */
    amount: Decimal;
    /**
     * @description Currency symbol and amount, for people.
     * @example $0.000003
     */
    display_amount: string;
    currency: Currency;
    type: PriceType;
    billing_model: BillingModel;
    tier_mode?: TierMode;
    /** @description Steps of a tiered price in `currency`. */
    tiers?: PriceTier[];
    transform_quantity: TransformQuantity;
    billing_period: BillingPeriod;
    /**
     * @description Number of billing periods from one charge to the next.
     * @example 1
     */
    billing_period_count: number;
    billing_cadence: BillingCadence;
    invoice_cadence: InvoiceCadence;
    /**
     * @description Days of trial that a new subscription gets from this price; 0 for none.
     * @example 0
     */
    trial_period_days: number;
    /**
     * Format: decimal
     * @description Quantity a subscription gets when it names none. It is a default, not a floor.
     * @example 1
     */
    min_quantity?: string | null;
    /**
     * @description Name printed on invoice lines.
     * @example Input tokens
     */
    display_name: string;
    /**
     * @description Your own key of the price; empty when there is none.
     * @example pro_input_tokens
     */
    lookup_key: string;
    /**
     * @description Text for people; may be empty.
     * @example
     */
    description: string;
    /**
     * @description Meter that counts the quantity of a usage price; empty for fixed prices.
     * @example meter_01K5WRB3M0000000000000MT1N
     */
    meter_id: string;
    entity_type: PriceEntityType;
    /**
     * @description Id of the plan, addon, subscription or costsheet that the price belongs to.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    entity_id: string;
    /** @description First price of the line of versions that this price continues. */
    parent_price_id?: string;
    /** @description Id of the group that the price is in. */
    group_id?: string;
    price_unit_type: PriceUnitType;
    /** @description Id of the price unit, for `CUSTOM` prices. */
    price_unit_id?: string;
    /**
     * @description Code of the price unit, for `CUSTOM` prices.
     * @example aic
     */
    price_unit?: string;
    /**
     * @description The amount as it was written, in the price unit.
     * @example 100
     */
    price_unit_amount?: Decimal;
    /**
     * @description Symbol of the price unit and amount, for people.
     * @example AIC100
     */
    display_price_unit_amount?: string;
    /** @description The tiers as they were written, in the price unit. */
    price_unit_tiers?: PriceTier[];
    /**
     * @description What one price unit was worth in `currency` when the price was created.
     * @example 0.01
     */
    conversion_rate?: Decimal;
    /**
     * Format: date-time
     * @description From when the price counts.
     * @example 2025-08-20T09:30:00Z
     */
    start_date?: string;
    /**
     * Format: date-time
     * @description From when the price no longer counts; absent while it is open.
     */
    end_date?: string;
    /**
     * @description A number that grows with every new price; plan sync uses it to find prices it has not seen.
     * @example 42
     */
    sequence?: number;
    metadata: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description One step of a tiered price. */
export interface PriceTier {
    /**
     * @description Largest quantity of this tier, itself included; `null` for no end.
     * @example 10000
     */
    up_to: number | null;
    /**
     * Format: decimal
     * @description Amount per unit in this tier.
     * @example 0.001
     */
    unit_amount: string;
    /**
     * Format: decimal
     * @description Amount added once when the tier is used.
     * @example 5
     */
    flat_amount?: string;
}
/**
 * @description `USAGE` charges what a meter counted, `FIXED` charges an agreed quantity.
 * @example USAGE
 * @enum {string}
 */
export type PriceType = "USAGE" | "FIXED";
/** @description A currency of your own, such as credits, in which prices can be written. Each unit is worth a fixed amount of a real currency. */
export interface PriceUnit {
    /**
     * @description Id of the price unit, `price_unit_` and a ULID.
     * @example price_unit_01K5WRB3M0000000000000PVN1
     */
    id: string;
    /**
     * @description Name for people.
     * @example AI credits
     */
    name: string;
    /**
     * @description Three characters that name the unit in prices. Case matters.
     * @example aic
     */
    code: string;
    /**
     * @description Sign printed before amounts.
     * @example AIC
     */
    symbol: string;
    base_currency: Currency;
    /**
     * Format: decimal
     * @description What one unit is worth in the base currency.
     * @example 0.01
     */
    conversion_rate: string;
    metadata: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description A price written in a price unit of your own instead of a currency. It is converted once, when the price is created. */
export interface PriceUnitConfig {
    /** @description Code of the price unit. Its base currency must be the currency of the price. */
    price_unit: string;
    /**
     * Format: decimal
     * @description Amount in that unit, for `FLAT_FEE` and `PACKAGE`.
     */
    amount?: string;
    /** @description Tiers in that unit, for `TIERED`. */
    price_unit_tiers?: CreatePriceTier[];
}
/** @description One page of price units. */
export interface PriceUnitList {
    /** @description The price units of this page. */
    items: PriceUnit[];
    pagination: Pagination;
}
/** @description Conditions, order and page of a price unit search. All members are optional. */
export interface PriceUnitSearchRequest {
    /** @description Conditions on any field; all must hold. */
    filters?: FilterCondition[];
    /** @description Sort keys, most important first. */
    sort?: SortCondition[];
    /** @description Only these price units. */
    price_unit_ids?: string[];
    status?: Status;
    /**
     * Format: date-time
     * @description Only price units created at or after this instant.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description Only price units created at or before this instant.
     */
    end_time?: string;
    order?: SortOrder;
    expand?: Expand;
    limit?: Limit;
    offset?: Offset;
}
/**
 * @description `FIAT` writes the price in a real currency, `CUSTOM` in a price unit of your own.
 * @example FIAT
 * @enum {string}
 */
export type PriceUnitType = "FIAT" | "CUSTOM";
/** @description What an event was counted as. */
export interface ProcessedEvent {
    /**
     * @description Id of the customer; empty when unknown.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id: string;
    /**
     * @description Id of the subscription; empty when none takes it up.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id: string;
    /**
     * @description Id of the line item; empty when none takes it up.
     * @example subs_line_01K5WRB3M0000000000000S11N
     */
    sub_line_item_id: string;
    /**
     * @description Id of the price; empty when none applies.
     * @example price_01K5WRB3M0000000000000PR1N
     */
    price_id: string;
    /**
     * @description Id of the meter.
     * @example meter_01K5WRB3M0000000000000MT1N
     */
    meter_id: string;
    /**
     * @description Id of the feature; empty when the meter has none.
     * @example feat_01K5WRB3M0000000000000FT1N
     */
    feature_id: string;
    /**
     * Format: decimal
     * @description The quantity that the meter read.
     * @example 1200
     */
    qty_total: string;
    /**
     * Format: date-time
     * @description When it was measured.
     * @example 2025-09-12T10:15:01Z
     */
    processed_at: string;
}
/**
 * @description What happens to money when something changes within a period. `create_prorations`: time not used is credited and new time is charged, to the second. `none`: nothing is credited or charged for the change.
 * @example none
 * @enum {string}
 */
export type ProrationBehavior = "create_prorations" | "none";
/** @description What one line item was credited. */
export interface ProrationDetail {
    /**
     * @description Id of the line item.
     * @example subs_line_01K5WRB3M0000000000000S1FX
     */
    line_item_id: string;
    /**
     * @description Id of its price.
     * @example price_01K5WRB3M0000000000000PRFX
     */
    price_id: string;
    /**
     * @description Name of the plan or addon.
     * @example Pro
     */
    plan_name: string;
    /**
     * Format: decimal
     * @description What had been charged for the period.
     * @example 49
     */
    original_amount: string;
    /**
     * Format: decimal
     * @description What is given back.
     * @example 25.29
     */
    credit_amount: string;
    /**
     * Format: decimal
     * @description What is charged anew.
     * @example 0
     */
    charge_amount: string;
    /**
     * @description How many days of the period were left.
     * @example 16
     */
    proration_days: number;
    /**
     * @description The same in words.
     * @example Unused time of Pro from 16 October 2025
     */
    description: string;
}
/** @description How the time not used and the new time were valued. */
export interface ProrationSummary {
    /**
     * Format: decimal
     * @description Value of the time paid for and not used.
     * @example 25.29
     */
    credit_amount: string;
    /**
     * @description The credit in words.
     * @example Unused time of Pro
     */
    credit_description: string;
    /**
     * Format: decimal
     * @description What the new plan charges.
     * @example 199
     */
    charge_amount: string;
    /**
     * @description The charge in words.
     * @example First month of Scale
     */
    charge_description: string;
    /**
     * Format: decimal
     * @description Charge less credit.
     * @example 173.71
     */
    net_amount: string;
    currency: Currency;
    /**
     * Format: date-time
     * @description The instant of the change.
     * @example 2025-10-16T00:00:00Z
     */
    proration_date: string;
    /**
     * Format: date-time
     * @description First instant of the interrupted period.
     * @example 2025-10-01T00:00:00Z
     */
    current_period_start: string;
    /**
     * Format: date-time
     * @description First instant after it.
     * @example 2025-11-01T00:00:00Z
     */
    current_period_end: string;
    /**
     * @description Days of the period before the change.
     * @example 15
     */
    days_used: number;
    /**
     * @description Days of the period after the change.
     * @example 16
     */
    days_remaining: number;
}
/** @description A record as another system writes it, any JSON object. */
export interface RawEventPayload {
    [key: string]: unknown;
}
/** @description Subscriptions that began in the last seven days. */
export interface RecentSubscriptions {
    /**
     * @description How many began in all.
     * @example 1
     */
    total_count: number;
    /** @description How many per plan, most first. */
    plans: PlanSubscriptionCount[];
    /**
     * Format: date-time
     * @description Begin of the seven days.
     * @example 2025-09-25T12:00:00Z
     */
    period_start: string;
    /**
     * Format: date-time
     * @description End of the seven days.
     * @example 2025-10-02T12:00:00Z
     */
    period_end: string;
}
/** @description Which failed deliveries to repeat. */
export interface RecoverWebhookEndpointRequest {
    /**
     * Format: date-time
     * @description Those of events at or after this instant.
     */
    since: string;
    /**
     * Format: date-time
     * @description Those of events before this instant; now unless given.
     */
    until?: string;
}
/** @description What will be repeated. */
export interface RecoveredWebhookDeliveries {
    /**
     * @description What happened in words.
     * @example 3 deliveries will be repeated
     */
    message: string;
    /**
     * @description How many deliveries will be repeated.
     * @example 3
     */
    deliveries: number;
}
/** @description A purchase in a cloud marketplace and the subscription here that stands for it. Fill exactly the block of the provider. */
export interface RegisterMarketplaceAgreementRequest {
    /** @description `aws_marketplace`, `gcp_marketplace` or `azure_marketplace`; anything else is refused. */
    provider: IntegrationProvider;
    /** @description Id of the customer here. */
    customer_id: string;
    /** @description Id of the plan here. */
    plan_id: string;
    /** @description Id of the subscription here; active, of that customer and that plan. */
    subscription_id: string;
    aws?: AwsMarketplaceAgreement;
    gcp?: GcpMarketplaceAgreement;
    azure?: AzureMarketplaceAgreement;
}
/**
 * @description `no_meter_for_event_name`: no meter counts events of this name. `no_matching_meter`: meters do, but the filters of each leave this one out.
 * @enum {string}
 */
export type RejectedEventReason = "no_meter_for_event_name" | "no_matching_meter";
/** @description A usage event counts for nothing. */
export interface RejectedEventWebhook {
    /**
     * @description What happened.
     * @example event.rejected
     * @enum {string}
     */
    event_type: "event.rejected";
    reason: RejectedEventReason;
    event: WebhookRejectedEvent;
}
/** @description Which attached addon ends, and when. */
export interface RemoveAddonRequest {
    /** @description Id of the association. */
    addon_association_id: string;
    /**
     * Format: date-time
     * @description When it ends, within the current period; the end of the period unless set.
     */
    effective_date?: string;
    proration_behavior?: ProrationBehavior;
    /** @description Why it ends. */
    reason?: string;
}
/** @description The subscription that was ended, or the one that took its place. */
export interface ReplacedSubscription {
    /**
     * @description Id of the subscription.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    id: string;
    status: SubscriptionStatus;
    /**
     * @description Id of its plan.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    plan_id: string;
    /**
     * Format: date-time
     * @description The instant that period boundaries repeat.
     * @example 2025-09-01T00:00:00Z
     */
    billing_anchor: string;
    /**
     * Format: date-time
     * @description First instant of its period.
     * @example 2025-10-01T00:00:00Z
     */
    current_period_start: string;
    /**
     * Format: date-time
     * @description First instant after its period.
     * @example 2025-11-01T00:00:00Z
     */
    current_period_end: string;
    /**
     * Format: date-time
     * @description When it was ended; absent on the new one.
     * @example 2025-10-16T00:00:00Z
     */
    archived_at?: string;
    created_at: CreatedAt;
}
/** @description A larger unit for display. The shown value is the usage divided by `conversion_rate`, rounded to two places. */
export interface ReportingUnit {
    /**
     * @description Name of one unit.
     * @example thousand tokens
     */
    unit_singular: string;
    /**
     * @description Name of several units.
     * @example thousand tokens
     */
    unit_plural: string;
    /**
     * @description How many metered units make one reporting unit, greater than 0.
     * @example 1000
     */
    conversion_rate: Decimal;
}
/** @description What one request cost. */
export interface RequestCost {
    /**
     * @description Id of the request.
     * @example event_01K5WRB3M0000000000000EVT1
     */
    requestId: string;
    /**
     * Format: decimal
     * @description Its cost in billionths of a US dollar.
     * @example 3600000
     */
    costNanoUsd: string;
}
/**
 * @description Whether `POST /events/usage/meter` starts from zero (`BILLING_PERIOD`) or adds everything before the range (`NEVER`). Invoices always start each period from zero.
 * @example BILLING_PERIOD
 * @enum {string}
 */
export type ResetUsage = "BILLING_PERIOD" | "NEVER";
/**
 * @description How the subscription goes on: because somebody resumed it now, at a date of yours, or by itself when the pause is over.
 * @example auto
 * @enum {string}
 */
export type ResumeMode = "immediate" | "scheduled" | "auto";
/** @description When the subscription goes on. Send `{}` for now. */
export interface ResumeSubscriptionRequest {
    /** @description `immediate` or `scheduled`; `immediate` unless set. */
    resume_mode?: ResumeMode;
    /**
     * Format: date-time
     * @description The date for `scheduled`, where it is required.
     */
    resume_at?: string;
    metadata?: Metadata;
}
/** @description The event will be sent again. */
export interface RetriedWebhook {
    /**
     * @description Always `true`; a failure is an error.
     * @example true
     */
    success: boolean;
    /**
     * @description What happened in words.
     * @example Webhook event queued for delivery
     */
    message: string;
    /**
     * @description The event.
     * @example sys_event_01K5WRB3M0000000000000EV01
     */
    system_event_id: string;
}
/** @description Which event to send again. */
export interface RetryWebhookRequest {
    /** @description Id of the event. */
    system_event_id: string;
}
/** @description Which revenue to show. */
export interface RevenueDashboardRequest {
    /**
     * Format: date-time
     * @description Begin of the span.
     */
    period_start: string;
    /**
     * Format: date-time
     * @description End of the span; after its begin.
     */
    period_end: string;
    /** @description Only these customers; all unless given. */
    customer_ids?: string[];
    /** @description Only this currency. */
    currency?: string;
    limit?: Limit;
    offset?: Offset;
}
/** @description Revenue of all customers in one currency. */
export interface RevenueTotals {
    currency: Currency;
    /**
     * Format: decimal
     * @description Usage and fixed charges together.
     * @example 79
     */
    total_revenue: string;
    /**
     * Format: decimal
     * @description Charges for usage.
     * @example 30
     */
    usage_revenue: string;
    /**
     * Format: decimal
     * @description Fixed charges.
     * @example 49
     */
    fixed_revenue: string;
}
/** @description Revenue month by month. */
export interface RevenueTrend {
    /** @description The trend by currency. Currencies are never added up. */
    currency_revenue_windows: {
        [key: string]: CurrencyRevenueWindows;
    };
    window_size: RevenueWindowSize;
    /**
     * @description How many months.
     * @example 2
     */
    window_count: number;
}
/** @description How far back the trend goes. */
export interface RevenueTrendRequest {
    /**
     * @description How many months, the present one included.
     * @default 3
     */
    window_count?: number;
}
/** @description Revenue of one month. */
export interface RevenueWindow {
    /**
     * @description Position in the trend; 0 is the oldest month.
     * @example 0
     */
    window_index: number;
    /**
     * Format: date-time
     * @description Begin of the month.
     * @example 2025-09-01T00:00:00Z
     */
    window_start: string;
    /**
     * Format: date-time
     * @description End of the month.
     * @example 2025-10-01T00:00:00Z
     */
    window_end: string;
    /**
     * @description Name of the month.
     * @example Sep 2025
     */
    window_label: string;
    /**
     * Format: decimal
     * @description Totals of the finalized invoices for periods that end in the month, voided ones left out. A period that ends at the first instant of a month belongs to the month before.
     * @example 76.79
     */
    total_revenue: string;
}
/**
 * @description Length of a window.
 * @enum {string}
 */
export type RevenueWindowSize = "MONTH";
/** @description A named set of permissions that users, service accounts and their API keys can have. */
export interface Role {
    id: RoleId;
    /**
     * @description Name of the role for people.
     * @example Event ingestor
     */
    name: string;
    /**
     * @description What somebody with this role can do.
     * @example Sends usage events and nothing else.
     */
    description: string;
    permissions: RolePermissions;
}
/**
 * @description What a permission allows; `*` stands for every action.
 * @enum {string}
 */
export type RoleAction = "read" | "write" | "*";
/**
 * @description Name of a role. `super_admin` may do everything and stands alone; `all_writer` reads and writes everything; `all_reader` only reads; `event_ingestor` only sends events; `event_reader` only reads events. The last two are for service accounts.
 * @enum {string}
 */
export type RoleId = "super_admin" | "all_writer" | "all_reader" | "event_ingestor" | "event_reader";
/** @description All roles, or those of one kind of user. */
export interface RoleList {
    /** @description The roles, sorted by id. */
    roles: Role[];
}
/**
 * @description Allowed actions by kind of object, such as `event` or `invoice`. The key `*` stands for every kind.
 * @example {
 *       "event": [
 *         "write"
 *       ]
 *     }
 */
export interface RolePermissions {
    [key: string]: RoleAction[];
}
/** @description How long the old secret stays valid. */
export interface RotateWebhookSecretRequest {
    /**
     * @description Hours in which requests carry a signature with each secret, so that you can change over at leisure.
     * @default 24
     */
    overlap_hours?: number;
}
/** @description The new secret. */
export interface RotatedWebhookSecret {
    /**
     * @description The new secret. It is shown only in this answer.
     * @example whsec_Zm9yLXRlc3Rpbmctb25seS1ub3QtcmVhbA==
     */
    signing_secret: string;
    /**
     * Format: date-time
     * @description Until when the old secret signs too.
     * @example 2025-10-03T09:00:00Z
     */
    previous_secret_expires_at: string;
}
/**
 * @description What happens to a package that is not full. `up` charges it, `down` gives it away.
 * @example up
 * @enum {string}
 */
export type RoundMode = "up" | "down";
/** @description The time span to export. Send both times or neither. */
export interface RunScheduledTaskRequest {
    /**
     * Format: date-time
     * @description Begin of the span.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description End of the span; after the begin, not in the future, and at most a year later.
     */
    end_time?: string;
}
/**
 * @description Whether the file is compressed.
 * @enum {string}
 */
export type S3Compression = "none" | "gzip";
/**
 * @description How the bucket encrypts the file at rest.
 * @enum {string}
 */
export type S3Encryption = "AES256" | "aws:kms" | "aws:kms:dsse";
/** @description The bucket behind an `s3` connection. */
export interface S3ExportConfig {
    /**
     * @description Name of the bucket.
     * @example acme-billing-exports
     */
    bucket?: string;
    /**
     * @description Region of the bucket.
     * @example us-east-1
     */
    region?: string;
    /**
     * @description Folder inside the bucket.
     * @example production
     */
    key_prefix?: string;
    compression?: S3Compression;
    encryption?: S3Encryption;
    /**
     * @description The bucket belongs to the platform.
     * @example false
     */
    is_flexprice_managed?: boolean;
}
/** @description Where and how the files are written. With a connection of provider `folder` the `bucket` is a folder below the one that the operator of the server allows, and `region`, `encryption`, `endpoint_url` and `use_path_style` mean nothing. */
export interface S3JobConfig {
    /**
     * @description Name of the bucket.
     * @example acme-billing-exports
     */
    bucket: string;
    /**
     * @description Region of the bucket.
     * @example us-east-1
     */
    region: string;
    /**
     * @description Folder inside the bucket.
     * @example production
     */
    key_prefix?: string;
    format?: ExportFormat;
    compression?: S3Compression;
    encryption?: S3Encryption;
    /**
     * @description Address of another service that speaks the S3 protocol; public and https.
     * @example https://storage.acme.example
     */
    endpoint_url?: string;
    /**
     * @description Put the bucket's name in the path instead of the host name.
     * @example false
     */
    use_path_style?: boolean;
    /** @description Additional columns from metadata. `credit_usage` can show metadata of customers and wallets, `usage_analytics` of customers, the others none. */
    export_metadata_fields?: ExportMetadataField[];
}
/** @description The part of a card that may be shown. */
export interface SavedCard {
    /**
     * @description Card network.
     * @example visa
     */
    brand: string;
    /**
     * @description Last four digits.
     * @example 4242
     */
    last4: string;
    /**
     * @description Month in which it expires.
     * @example 8
     */
    exp_month: number;
    /**
     * @description Year in which it expires.
     * @example 2029
     */
    exp_year: number;
}
/** @description A way to pay that a customer has saved at a gateway. */
export interface SavedPaymentMethod {
    /**
     * @description Id of the method at the gateway.
     * @example pm_card_visa
     */
    id: string;
    payment_gateway: PaymentGateway;
    type: PaymentMethodType;
    /**
     * @description Whether later charges use it.
     * @example true
     */
    is_default: boolean;
    card?: SavedCard;
    /**
     * Format: date-time
     * @description When it was saved.
     * @example 2025-08-20T09:45:00Z
     */
    created_at?: string;
}
/** @description The saved methods of one customer. */
export interface SavedPaymentMethods {
    /**
     * @description Id of the customer.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id: string;
    /** @description The methods, the default one first. */
    items: SavedPaymentMethod[];
}
/** @description Nothing needs to be said; an empty object or no body at all. */
export interface ScheduleBackgroundWorkRequest {
    [key: string]: unknown;
}
/** @description An export that runs again and again and writes files to a bucket or folder of yours. */
export interface ScheduledTask {
    /**
     * @description Id of the scheduled task, `schtask_` and a ULID.
     * @example schtask_01K5WRB3M0000000000000ST01
     */
    id: string;
    /**
     * @description Connection with the access to the bucket, or to the folder.
     * @example conn_01K5WRB3M0000000000000CN01
     */
    connection_id: string;
    entity_type: ScheduledTaskEntityType;
    interval: ScheduledTaskInterval;
    /**
     * @description Whether it runs.
     * @example true
     */
    enabled: boolean;
    job_config: S3JobConfig;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
}
/**
 * @description What is exported. `events` are raw usage events, `invoice` invoices with their lines, `credit_topups` credits added to wallets, `credit_usage` wallet balances by customer as they are when the run is made, `usage_analytics` usage and cost of the span by customer and feature, `customers` the customers that were created or changed in the span.
 * @enum {string}
 */
export type ScheduledTaskEntityType = "events" | "invoice" | "credit_topups" | "credit_usage" | "usage_analytics" | "customers";
/**
 * @description How often the export runs. `hourly` runs a quarter past every hour, `daily` at 00:15 UTC. `custom` marks runs with times of their own and cannot be chosen for a schedule.
 * @enum {string}
 */
export type ScheduledTaskInterval = "15MIN" | "30MIN" | "hourly" | "daily" | "custom";
/** @description One page of scheduled tasks. */
export interface ScheduledTaskList {
    /** @description The scheduled tasks of this page. */
    items: ScheduledTask[];
    pagination: Pagination;
}
/** @description The run that was started. */
export interface ScheduledTaskRun {
    /**
     * @description Background run that does the work.
     * @example wf_01K5WRB3M0000000000000WF02
     */
    workflow_id: string;
    /**
     * @description What happened in words.
     * @example Export started
     */
    message: string;
    /**
     * Format: date-time
     * @description Begin of the exported span.
     * @example 2025-09-01T00:00:00Z
     */
    start_time: string;
    /**
     * Format: date-time
     * @description End of the exported span.
     * @example 2025-10-01T00:00:00Z
     */
    end_time: string;
    mode: ScheduledTaskRunMode;
}
/**
 * @description `custom` when you named the span, `force run` when the span of the next regular run was taken.
 * @enum {string}
 */
export type ScheduledTaskRunMode = "custom" | "force run";
/**
 * @description Whose secret it is; `flexprice` for API keys.
 * @example flexprice
 * @enum {string}
 */
export type SecretProvider = "flexprice" | "stripe" | "s3" | "hubspot" | "razorpay" | "chargebee" | "quickbooks" | "zoho_books" | "nomod" | "moyasar" | "paddle" | "whop" | "tabs" | "aws_marketplace" | "gcp_marketplace" | "azure_marketplace";
/**
 * @description What the secret is for. A `private_key` may call the API; a `publishable_key` may not; `integration` is kept for older records and cannot be made here.
 * @example private_key
 * @enum {string}
 */
export type SecretType = "private_key" | "publishable_key" | "integration";
/** @description Fields of the other system's invoice that show the service period. */
export interface ServicePeriodFields {
    /**
     * @description Field for the begin.
     * @example cf_service_start
     */
    start_field_id?: string;
    /**
     * @description Field for the end.
     * @example cf_service_end
     */
    end_field_id?: string;
}
/** @description A setting with its whole value, defaults filled in. `key` says which shape `value` has. Members beside the two are missing while nothing was ever stored and the default applies. */
export type Setting = InvoiceConfigSetting | InvoicePdfConfigSetting | SubscriptionConfigSetting | TenantConfigSetting | WalletBalanceAlertSetting | BonusCreditsSetting | PaymentMandateLimitsSetting | CustomerOnboardingSetting | CustomerPortalConfigSetting | EventIngestionFilterSetting;
/**
 * @description Name of a setting. `tenant_config` belongs to the tenant, all others to one environment.
 * @enum {string}
 */
export type SettingKey = "invoice_config" | "invoice_pdf_config" | "subscription_config" | "tenant_config" | "wallet_balance_alert_config" | "bonus_credits_topup_config" | "payment_mandate_limits" | "customer_onboarding" | "customer_portal_config" | "event_ingestion_filter";
/** @description A page on which a customer saves a way to pay. */
export interface SetupIntent {
    /**
     * @description Id at the gateway.
     * @example seti_1Q1w2E3r
     */
    setup_intent_id: string;
    /**
     * @description Id of the customer.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id: string;
    provider: PaymentGateway;
    /**
     * @description How far it has come, in the gateway's words.
     * @example requires_payment_method
     */
    status: string;
    usage: SetupIntentUsage;
    /**
     * @description Secret for a form of your own.
     * @example seti_1Q1w2E3r_secret_T4y5U6
     */
    client_secret?: string;
    /**
     * @description Address of the gateway's page.
     * @example https://pay.example/setup/1Q1w2E3r
     */
    checkout_url?: string;
    /**
     * Format: date-time
     * @description When it was made.
     * @example 2025-08-20T09:40:00Z
     */
    created_at: string;
    /**
     * Format: date-time
     * @description When the page closes.
     * @example 2025-08-21T09:40:00Z
     */
    expires_at?: string;
}
/**
 * @description Whether the customer is present when the saved method is charged.
 * @enum {string}
 */
export type SetupIntentUsage = "on_session" | "off_session";
/** @description One sort key. Several keys sort by the first, then the second, and so on; equal rows are ordered by id. */
export interface SortCondition {
    /**
     * @description Name of the field to sort by.
     * @example created_at
     */
    field: string;
    direction?: SortOrder;
}
/**
 * @description `asc` for smallest or oldest first, `desc` for largest or newest first.
 * @enum {string}
 */
export type SortOrder = "asc" | "desc";
/** @description Usage and cost of one source of events. */
export interface SourceUsage {
    /**
     * @description The source, as the events name it.
     * @example api
     */
    source: string;
    /**
     * Format: decimal
     * @description Its usage.
     * @example 3000000
     */
    usage: string;
    /**
     * Format: decimal
     * @description Its share of the amount.
     * @example 7.2
     */
    cost: string;
    /**
     * Format: decimal
     * @description The same share in percent.
     * @example 60
     */
    percentage: string;
    /**
     * @description How many events it sent.
     * @example 1500
     */
    event_count: number;
}
/** @description Usage charges reached a threshold or are below it again. */
export interface SpendAlertWebhook {
    event_type: SpendAlertWebhookType;
    subscription: WebhookSubscription;
    /**
     * @description The line item; only on its events.
     * @example subs_line_01K5WRB3M0000000000000S11N
     */
    subscription_line_item_id?: string;
    /**
     * @description The group; only on its events.
     * @example group_01K5WRB3M0000000000000GR01
     */
    group_id?: string;
    alert_type: AlertType;
    alert_status: AlertState;
    /**
     * Format: decimal
     * @description Usage charges since the period began.
     * @example 100.2
     */
    current_spend: string;
    /**
     * Format: decimal
     * @description The level that was reached; missing on recovery.
     * @example 100
     */
    threshold?: string;
    /**
     * Format: date-time
     * @description When it was noticed.
     * @example 2025-10-28T16:20:00Z
     */
    triggered_at: string;
}
/**
 * @description What happened.
 * @enum {string}
 */
export type SpendAlertWebhookType = "subscription.spend.threshold_reached" | "subscription.spend.threshold_recovered" | "subscription.line_item_spend.threshold_reached" | "subscription.line_item_spend.threshold_recovered" | "subscription.group_spend.threshold_reached" | "subscription.group_spend.threshold_recovered";
/**
 * @description Where the record is in its life. `published` is in use, `archived` was deleted but stays readable for history, `deleted` is gone for good. Business states (paid, cancelled, ...) have fields of their own.
 * @example published
 * @enum {string}
 */
export type Status = "published" | "archived" | "deleted";
/** @description What only Stripe understands. */
export interface StripePaymentOptions {
    /**
     * @description Ask for a tax id on the payment page.
     * @default false
     */
    tax_id_collection_enabled?: boolean;
}
/** @description The agreement that a customer is on a plan: what is charged, how often, since when, and how it is paid. */
export interface Subscription {
    /**
     * @description Id of the subscription, `subs_` and a ULID.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    id: string;
    /**
     * @description Your own key of the subscription; empty when you gave none.
     * @example brightside-pro
     */
    lookup_key: string;
    /**
     * @description Id of the customer who uses what is sold.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id: string;
    /**
     * @description Id of the customer who gets the invoices, when it is somebody else.
     * @example cust_01K5WRB3M0000000000000KES1
     */
    invoicing_customer_id?: string;
    /**
     * @description Id of the subscription that this one belongs to; absent when it stands alone.
     * @example subs_01K5WRB3M0000000000000SVB2
     */
    parent_subscription_id?: string;
    /**
     * @description Id of the plan that the customer is on.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    plan_id: string;
    subscription_status: SubscriptionStatus;
    subscription_type: SubscriptionType;
    currency: Currency;
    /**
     * @description IANA time zone in which periods begin and end; taken over from the customer.
     * @example America/Los_Angeles
     */
    timezone: string;
    /**
     * Format: date-time
     * @description When the subscription began or will begin.
     * @example 2025-09-01T00:00:00Z
     */
    start_date: string;
    /**
     * Format: date-time
     * @description When the subscription ends; absent when it runs on.
     * @example 2026-09-01T00:00:00Z
     */
    end_date?: string;
    /**
     * Format: date-time
     * @description The instant whose day and time of day every period boundary repeats.
     * @example 2025-09-01T00:00:00Z
     */
    billing_anchor: string;
    billing_cycle: BillingCycle;
    billing_cadence: BillingCadence;
    billing_period: BillingPeriod;
    /**
     * @description How many billing periods make one invoice period; 3 with `MONTHLY` bills every three months.
     * @example 1
     */
    billing_period_count: number;
    /**
     * Format: date-time
     * @description First instant of the period that is running.
     * @example 2025-10-01T00:00:00Z
     */
    current_period_start: string;
    /**
     * Format: date-time
     * @description First instant after the period that is running.
     * @example 2025-11-01T00:00:00Z
     */
    current_period_end: string;
    /**
     * Format: date-time
     * @description When the free trial began; null without a trial.
     */
    trial_start: string | null;
    /**
     * Format: date-time
     * @description When the free trial ends and charging starts; null without a trial.
     */
    trial_end: string | null;
    /**
     * Format: date-time
     * @description When the subscription is going to be cancelled, or was; null when nothing is planned.
     */
    cancel_at: string | null;
    /**
     * @description Whether it will be cancelled when the current period ends.
     * @example false
     */
    cancel_at_period_end: boolean;
    /**
     * Format: date-time
     * @description When the cancellation was asked for; absent when it never was.
     * @example 2025-10-10T12:00:00Z
     */
    cancelled_at?: string;
    pause_status: PauseStatus;
    /**
     * @description Id of the pause that is running or planned; absent when there is none.
     * @example pause_01K5WRB3M0000000000000PSE1
     */
    active_pause_id?: string;
    payment_behavior: PaymentBehavior;
    collection_method: CollectionMethod;
    payment_terms?: PaymentTerms;
    /**
     * @description Id of the payment method at the payment provider that invoices are charged to.
     * @example pm_Q1w2E3r4
     */
    gateway_payment_method_id?: string;
    proration_behavior: ProrationBehavior;
    /**
     * Format: decimal
     * @description An invoice is written as soon as the usage of the period is worth this much, before the period ends.
     * @example 500
     */
    auto_invoice_threshold?: string;
    /**
     * Format: decimal
     * @description Money that the customer has promised to spend on usage per commitment period.
     * @example 1000
     */
    commitment_amount?: string;
    commitment_duration?: BillingPeriod;
    /**
     * Format: decimal
     * @description Usage beyond the commitment costs its price times this factor.
     * @example 1.5
     */
    overage_factor?: string;
    /**
     * @description Whether the part of the commitment that was not used is charged when the commitment period ends.
     * @example false
     */
    enable_true_up: boolean;
    /**
     * @description How far the prices of the plan have been taken over; grows with each price change that reached the subscription.
     * @example 3
     */
    synced_price_sequence?: number;
    /**
     * @description Grows by one with every change.
     * @example 1
     */
    version: number;
    metadata: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
    /** @description The plan; null where it was not asked for. */
    plan: Plan | null;
    /** @description The customer; null where it was not asked for. */
    customer: Customer | null;
    /** @description What is charged, one entry per price. */
    line_items?: SubscriptionLineItem[];
    /** @description The stretches of time with terms of their own, earliest first. */
    phases?: SubscriptionPhase[];
    /** @description Every pause so far, newest first. */
    pauses?: SubscriptionPause[];
    /** @description Coupons that lower its invoices. */
    coupon_associations?: CouponAssociation[];
    /** @description Credits that it gives to the customer's wallet. */
    credit_grants?: CreditGrant[];
    /** @description What the customer may use, feature by feature. */
    entitlements?: AggregatedFeature[];
    /** @description The invoice that creating or activating the subscription produced, if any. */
    latest_invoice?: Invoice;
    /** @description The checkout that has to be paid first, when one was asked for. */
    checkout_session?: CheckoutSession;
}
/** @description What a change of plan would do. Nothing is stored. */
export interface SubscriptionChangePreview {
    /**
     * @description Id of the subscription.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id: string;
    change_type: ChangeType;
    /** @description The plan that would be left. */
    current_plan: PlanOfChange;
    /** @description The plan that would be taken. */
    target_plan: PlanOfChange;
    /**
     * Format: date-time
     * @description When it would change.
     * @example 2025-10-16T00:00:00Z
     */
    effective_date: string;
    proration_details?: ProrationSummary;
    new_billing_cycle: BillingCyclePreview;
    next_invoice_preview?: ChangeInvoicePreview;
    /** @description What you should know before you do it, in words. */
    warnings: string[];
    metadata: Metadata;
}
/** @description The plan to change to and how the new subscription is charged. */
export interface SubscriptionChangeRequest {
    /** @description Id of the new plan. */
    target_plan_id: string;
    proration_behavior: ProrationBehavior;
    billing_cadence: BillingCadence;
    billing_period: BillingPeriod;
    /**
     * @description How many billing periods make one invoice period.
     * @default 1
     */
    billing_period_count?: number;
    billing_cycle: BillingCycle;
    /** @description When the plan changes; `immediate` unless set. */
    change_at?: ChangeAt;
    metadata?: Metadata;
}
/** @description What a change of plan did. For a change at the end of the period only the schedule is filled in. */
export interface SubscriptionChangeResult {
    /** @description The subscription that was left. */
    old_subscription: ReplacedSubscription;
    /** @description The subscription that took its place; absent while the change is only scheduled. */
    new_subscription?: ReplacedSubscription;
    change_type: ChangeType;
    /**
     * Format: date-time
     * @description When it changed or will change.
     * @example 2025-10-16T00:00:00Z
     */
    effective_date: string;
    proration_applied?: ProrationSummary;
    /** @description The first invoice of the new subscription. */
    invoice?: Invoice;
    /** @description Credits that the new subscription gives. */
    credit_grants?: CreditGrant[];
    /**
     * @description Whether the change waits for the end of the period.
     * @example false
     */
    is_scheduled: boolean;
    /**
     * @description Id of the schedule.
     * @example sched_01K5WRB3M0000000000000SCH2
     */
    schedule_id?: string;
    /**
     * Format: date-time
     * @description When it will happen.
     * @example 2025-11-01T00:00:00Z
     */
    scheduled_at?: string;
    metadata: Metadata;
}
/** @description What happens when an invoice of a subscription stays unpaid. */
export interface SubscriptionConfig {
    /**
     * @description Days after the due date before anything happens.
     * @example 3
     */
    grace_period_days: number;
    /**
     * @description Cancel the subscription at once when they are over.
     * @example false
     */
    auto_cancellation_enabled: boolean;
}
/** @description What happens when a subscription is not paid. */
export interface SubscriptionConfigSetting {
    /**
     * @description Name of the setting.
     * @example subscription_config
     * @enum {string}
     */
    key: "subscription_config";
    value: SubscriptionConfig;
    /**
     * @description Id of the stored value, `setting_` and a ULID; missing while the default applies.
     * @example setting_01K5WRB3M0000000000000ST01
     */
    id?: string;
    environment_id?: EnvironmentId;
    tenant_id?: TenantId;
    status?: Status;
    created_at?: CreatedAt;
    updated_at?: UpdatedAt;
    created_by?: Author;
    updated_by?: Author;
}
/** @description A coupon to attach. */
export interface SubscriptionCouponInput {
    /** @description Code of the coupon. */
    coupon_code: string;
    /** @description Id of a price; the coupon then lowers only what that price charges. */
    price_id?: string;
    /**
     * Format: date-time
     * @description From when it counts; from the start of the subscription unless set.
     */
    start_date?: string;
    /**
     * Format: date-time
     * @description Until when it counts; by the terms of the coupon unless set.
     */
    end_date?: string;
}
/** @description A subscription with exactly those related objects that were asked for. */
export interface SubscriptionDetails {
    checkout_session?: CheckoutSession;
    latest_invoice?: InvoiceSummary;
    /**
     * @description Id of the subscription, `subs_` and a ULID.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    id: string;
    /**
     * @description Your own key of the subscription; empty when you gave none.
     * @example brightside-pro
     */
    lookup_key: string;
    /**
     * @description Id of the customer who uses what is sold.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id: string;
    /**
     * @description Id of the customer who gets the invoices, when it is somebody else.
     * @example cust_01K5WRB3M0000000000000KES1
     */
    invoicing_customer_id?: string;
    /**
     * @description Id of the subscription that this one belongs to; absent when it stands alone.
     * @example subs_01K5WRB3M0000000000000SVB2
     */
    parent_subscription_id?: string;
    /**
     * @description Id of the plan that the customer is on.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    plan_id: string;
    subscription_status: SubscriptionStatus;
    subscription_type: SubscriptionType;
    currency: Currency;
    /**
     * @description IANA time zone in which periods begin and end; taken over from the customer.
     * @example America/Los_Angeles
     */
    timezone: string;
    /**
     * Format: date-time
     * @description When the subscription began or will begin.
     * @example 2025-09-01T00:00:00Z
     */
    start_date: string;
    /**
     * Format: date-time
     * @description When the subscription ends; absent when it runs on.
     * @example 2026-09-01T00:00:00Z
     */
    end_date?: string;
    /**
     * Format: date-time
     * @description The instant whose day and time of day every period boundary repeats.
     * @example 2025-09-01T00:00:00Z
     */
    billing_anchor: string;
    billing_cycle: BillingCycle;
    billing_cadence: BillingCadence;
    billing_period: BillingPeriod;
    /**
     * @description How many billing periods make one invoice period; 3 with `MONTHLY` bills every three months.
     * @example 1
     */
    billing_period_count: number;
    /**
     * Format: date-time
     * @description First instant of the period that is running.
     * @example 2025-10-01T00:00:00Z
     */
    current_period_start: string;
    /**
     * Format: date-time
     * @description First instant after the period that is running.
     * @example 2025-11-01T00:00:00Z
     */
    current_period_end: string;
    /**
     * Format: date-time
     * @description When the free trial began; null without a trial.
     */
    trial_start: string | null;
    /**
     * Format: date-time
     * @description When the free trial ends and charging starts; null without a trial.
     */
    trial_end: string | null;
    /**
     * Format: date-time
     * @description When the subscription is going to be cancelled, or was; null when nothing is planned.
     */
    cancel_at: string | null;
    /**
     * @description Whether it will be cancelled when the current period ends.
     * @example false
     */
    cancel_at_period_end: boolean;
    /**
     * Format: date-time
     * @description When the cancellation was asked for; absent when it never was.
     * @example 2025-10-10T12:00:00Z
     */
    cancelled_at?: string;
    pause_status: PauseStatus;
    /**
     * @description Id of the pause that is running or planned; absent when there is none.
     * @example pause_01K5WRB3M0000000000000PSE1
     */
    active_pause_id?: string;
    payment_behavior: PaymentBehavior;
    collection_method: CollectionMethod;
    payment_terms?: PaymentTerms;
    /**
     * @description Id of the payment method at the payment provider that invoices are charged to.
     * @example pm_Q1w2E3r4
     */
    gateway_payment_method_id?: string;
    proration_behavior: ProrationBehavior;
    /**
     * Format: decimal
     * @description An invoice is written as soon as the usage of the period is worth this much, before the period ends.
     * @example 500
     */
    auto_invoice_threshold?: string;
    /**
     * Format: decimal
     * @description Money that the customer has promised to spend on usage per commitment period.
     * @example 1000
     */
    commitment_amount?: string;
    commitment_duration?: BillingPeriod;
    /**
     * Format: decimal
     * @description Usage beyond the commitment costs its price times this factor.
     * @example 1.5
     */
    overage_factor?: string;
    /**
     * @description Whether the part of the commitment that was not used is charged when the commitment period ends.
     * @example false
     */
    enable_true_up: boolean;
    /**
     * @description How far the prices of the plan have been taken over; grows with each price change that reached the subscription.
     * @example 3
     */
    synced_price_sequence?: number;
    /**
     * @description Grows by one with every change.
     * @example 1
     */
    version: number;
    metadata: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
    /** @description The plan; null where it was not asked for. */
    plan: Plan | null;
    /** @description The customer; null where it was not asked for. */
    customer: Customer | null;
    /** @description What is charged, one entry per price. */
    line_items?: SubscriptionLineItem[];
    /** @description The stretches of time with terms of their own, earliest first. */
    phases?: SubscriptionPhase[];
    /** @description Every pause so far, newest first. */
    pauses?: SubscriptionPause[];
    /** @description Coupons that lower its invoices. */
    coupon_associations?: CouponAssociation[];
    /** @description Credits that it gives to the customer's wallet. */
    credit_grants?: CreditGrant[];
    /** @description What the customer may use, feature by feature. */
    entitlements?: AggregatedFeature[];
    /**
     * @description Whether the plan has price changes that have not reached this subscription yet.
     * @example false
     */
    plan_prices_out_of_sync?: boolean;
}
/** @description What one subscription allows. */
export interface SubscriptionEntitlements {
    /**
     * @description Id of the subscription.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id: string;
    /**
     * @description Its plan.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    plan_id: string;
    /** @description One row per feature. */
    features: AggregatedFeature[];
}
/** @description Who pays for whom. Leave it out for a subscription that stands alone. */
export interface SubscriptionInheritance {
    /** @description Your own ids of customers who use this subscription too; their usage is charged here. */
    external_customer_ids_to_inherit_subscription?: string[];
    /** @description Id of an active subscription that pays for this one. */
    parent_subscription_id?: string;
    /** @description Your own id of the customer who gets the invoices instead. */
    invoicing_customer_external_id?: string;
    /** @description Ids of subscriptions with the same periods whose charges are printed on the invoices of this one. */
    subscriptions_ids_for_grouped_invoicing?: string[];
    /** @description Subscriptions to create whose charges are printed on the invoices of this one. */
    grouped_invoicing_children_to_create?: GroupedInvoicingChild[];
}
/** @description One thing that a subscription charges, at one price, for one stretch of time. */
export interface SubscriptionLineItem {
    /**
     * @description Id of the line item, `subs_line_` and a ULID.
     * @example subs_line_01K5WRB3M0000000000000S1FX
     */
    id: string;
    /**
     * @description Id of the subscription.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id: string;
    /**
     * @description Id of the customer.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id: string;
    /**
     * @description Id of the plan, addon or subscription that the price belongs to.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    entity_id: string;
    entity_type: SubscriptionLineItemEntityType;
    /**
     * @description Name of the plan or addon; empty for items added to this subscription alone.
     * @example Pro
     */
    plan_display_name: string;
    /**
     * @description Id of the price.
     * @example price_01K5WRB3M0000000000000PRFX
     */
    price_id: string;
    price_type: PriceType;
    /**
     * @description Id of the meter that counts the usage; empty for fixed prices.
     * @example
     */
    meter_id: string;
    /**
     * @description Name of the meter; empty for fixed prices.
     * @example
     */
    meter_display_name: string;
    /**
     * @description Id of the custom price unit, when the price is in one.
     * @example price_unit_01K5WRB3M0000000000000PVN1
     */
    price_unit_id?: string;
    /**
     * @description Code of the custom price unit, when the price is in one.
     * @example aic
     */
    price_unit?: string;
    /**
     * @description Name as printed on invoices.
     * @example Pro
     */
    display_name: string;
    /**
     * Format: decimal
     * @description How many are charged, such as seats; always 0 for usage, which is counted instead.
     * @example 1
     */
    quantity: string;
    currency: Currency;
    billing_period: BillingPeriod;
    /**
     * @description How many billing periods one charge covers.
     * @example 1
     */
    billing_period_count: number;
    invoice_cadence: InvoiceCadence;
    /**
     * Format: date-time
     * @description From when it is charged.
     * @example 2025-09-01T00:00:00Z
     */
    start_date: string;
    /**
     * Format: date-time
     * @description Until when it is charged. `0001-01-01T00:00:00Z` means that no end is known.
     * @example 0001-01-01T00:00:00Z
     */
    end_date: string;
    /**
     * @description Id of the phase that the item belongs to, if any.
     * @example phase_01K5WRB3M0000000000000PHS1
     */
    subscription_phase_id?: string;
    /**
     * @description Id of the attached addon that brought the item, if any.
     * @example addon_assoc_01K5WRB3M0000000000000AAS1
     */
    addon_association_id?: string;
    commitment_type?: CommitmentType;
    /**
     * Format: decimal
     * @description Money promised per commitment period, when the promise is in money.
     * @example 100
     */
    commitment_amount?: string;
    /**
     * Format: decimal
     * @description Units promised per commitment period, when the promise is in units.
     * @example 1000
     */
    commitment_quantity?: string;
    /**
     * Format: decimal
     * @description Usage beyond the promise costs its price times this factor.
     * @example 1.2
     */
    commitment_overage_factor?: string;
    /**
     * @description Whether the unused part of the promise is charged.
     * @example false
     */
    commitment_true_up_enabled: boolean;
    /**
     * @description Whether the promise holds for each usage window (such as each hour) instead of the whole period.
     * @example false
     */
    commitment_windowed: boolean;
    commitment_duration?: BillingPeriod;
    /** @description Promises for certain hours of the day. */
    commitment_time_buckets?: CommitmentTimeBucket[];
    /** @description The price, where it was asked for. */
    price?: Price;
    /** @description The meter, where it was asked for. */
    meter?: Meter;
    metadata: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/**
 * @description Where the price of the line item comes from.
 * @example plan
 * @enum {string}
 */
export type SubscriptionLineItemEntityType = "plan" | "addon" | "subscription";
/** @description One page of line items. */
export interface SubscriptionLineItemList {
    /** @description The line items of this page. */
    items: SubscriptionLineItem[];
    pagination: Pagination;
}
/** @description Conditions, order and page of a line item search. All members are optional. */
export interface SubscriptionLineItemSearchRequest {
    /** @description Conditions on any field; all must hold. */
    filters?: FilterCondition[];
    /** @description Sort keys, most important first. */
    sort?: SortCondition[];
    /** @description Only these line items. */
    subscription_line_item_ids?: string[];
    /** @description Only those of these subscriptions. */
    subscription_ids?: string[];
    /** @description Only those of these customers. */
    customer_ids?: string[];
    /** @description Only those that charge these prices. */
    price_ids?: string[];
    /** @description Only those that charge usage of these meters. */
    meter_ids?: string[];
    /** @description Only those in these currencies. */
    currencies?: string[];
    /** @description Only those with these billing periods. */
    billing_periods?: string[];
    /** @description Only those that come from these plans, addons or subscriptions. */
    entity_ids?: string[];
    entity_type?: SubscriptionLineItemEntityType;
    /** @description Only those that these attached addons brought. */
    addon_association_ids?: string[];
    /**
     * @description Only items that are charged in the current period, or in the one that begins at `current_period_start`.
     * @default true
     */
    active_filter?: boolean;
    /**
     * Format: date-time
     * @description Start of the period that `active_filter` looks at.
     */
    current_period_start?: string;
    status?: Status;
    /**
     * Format: date-time
     * @description Only items created at or after this instant.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description Only items created at or before this instant.
     */
    end_time?: string;
    order?: SortOrder;
    expand?: Expand;
    limit?: Limit;
    offset?: Offset;
}
/** @description One page of subscriptions. */
export interface SubscriptionList {
    /** @description The subscriptions of this page. */
    items: Subscription[];
    pagination: Pagination;
}
/** @description An interruption of a subscription. While it lasts no period ends and nothing is charged. */
export interface SubscriptionPause {
    /**
     * @description Id of the pause, `pause_` and a ULID.
     * @example pause_01K5WRB3M0000000000000PSE1
     */
    id: string;
    /**
     * @description Id of the subscription.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id: string;
    pause_status: PauseStatus;
    pause_mode: PauseMode;
    resume_mode: ResumeMode;
    /**
     * Format: date-time
     * @description When the pause begins.
     * @example 2025-10-16T00:00:00Z
     */
    pause_start: string;
    /**
     * Format: date-time
     * @description When the subscription goes on by itself; absent when somebody has to resume it.
     * @example 2025-10-30T00:00:00Z
     */
    pause_end?: string;
    /**
     * Format: date-time
     * @description When it really went on; absent until then.
     * @example 2025-10-30T00:00:00Z
     */
    resumed_at?: string;
    /**
     * Format: date-time
     * @description First instant of the period that was interrupted.
     * @example 2025-10-01T00:00:00Z
     */
    original_period_start: string;
    /**
     * Format: date-time
     * @description When that period would have ended; resuming moves the end by the length of the pause.
     * @example 2025-11-01T00:00:00Z
     */
    original_period_end: string;
    /**
     * @description Why it was paused; empty when nobody said.
     * @example Factory holidays
     */
    reason: string;
    metadata: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description One page of pauses. */
export interface SubscriptionPauseList {
    /** @description The pauses of this page. */
    items: SubscriptionPause[];
    pagination: Pagination;
}
/** @description A subscription and the pause that was just begun or ended. */
export interface SubscriptionPauseResult {
    subscription: SubscriptionSummary;
    pause: SubscriptionPause;
}
/** @description A stretch of a subscription's time with terms of its own, such as a cheaper first quarter. */
export interface SubscriptionPhase {
    /**
     * @description Id of the phase, `phase_` and a ULID.
     * @example phase_01K5WRB3M0000000000000PHS1
     */
    id: string;
    /**
     * @description Id of the subscription.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id: string;
    /**
     * Format: date-time
     * @description First instant of the phase.
     * @example 2025-09-01T00:00:00Z
     */
    start_date: string;
    /**
     * Format: date-time
     * @description First instant after the phase; absent when it lasts as long as the subscription.
     * @example 2025-12-01T00:00:00Z
     */
    end_date?: string;
    metadata: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description Something happened to a phase of a subscription. */
export interface SubscriptionPhaseWebhook {
    event_type: SubscriptionPhaseWebhookType;
    phase: WebhookSubscriptionPhase;
}
/**
 * @description What happened.
 * @enum {string}
 */
export type SubscriptionPhaseWebhookType = "subscription.phase.created" | "subscription.phase.updated" | "subscription.phase.deleted";
/** @description A change of a subscription that will happen by itself at a later date. */
export interface SubscriptionSchedule {
    /**
     * @description Id of the schedule, `sched_` and a ULID.
     * @example sched_01K5WRB3M0000000000000SCH1
     */
    id: string;
    /**
     * @description Id of the subscription.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id: string;
    schedule_type: SubscriptionScheduleType;
    /**
     * Format: date-time
     * @description When it happens.
     * @example 2025-11-01T00:00:00Z
     */
    scheduled_at: string;
    status: SubscriptionScheduleStatus;
    /**
     * @description Whether it can still be called off.
     * @example true
     */
    can_be_cancelled: boolean;
    /**
     * @description Full days until it happens, 0 when it is due.
     * @example 21
     */
    days_until_execution: number;
    /** @description What exactly will be done, such as the target plan or the kind of cancellation. */
    configuration?: {
        [key: string]: unknown;
    };
    /** @description What was done; absent until it happened. */
    execution_result?: {
        [key: string]: unknown;
    };
    /**
     * Format: date-time
     * @description When it happened; absent until then.
     * @example 2025-11-01T00:00:04Z
     */
    executed_at?: string;
    /**
     * Format: date-time
     * @description When it was called off; absent unless it was.
     * @example 2025-10-12T08:00:00Z
     */
    cancelled_at?: string;
    /**
     * @description Why it failed; absent unless it did.
     * @example The target plan has no price in usd.
     */
    error_message?: string;
    metadata: Metadata;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
}
/** @description Scheduled changes. */
export interface SubscriptionScheduleList {
    /** @description The changes, earliest first. */
    schedules: SubscriptionSchedule[];
    /**
     * @description How many changes the list holds.
     * @example 1
     */
    count: number;
}
/**
 * @description `pending` waits for its date; only then can it be cancelled.
 * @example pending
 * @enum {string}
 */
export type SubscriptionScheduleStatus = "pending" | "executing" | "executed" | "cancelled" | "failed";
/**
 * @description What is going to happen.
 * @example cancellation
 * @enum {string}
 */
export type SubscriptionScheduleType = "plan_change" | "cancellation";
/** @description Conditions, order and page of a subscription search. All members are optional. */
export interface SubscriptionSearchRequest {
    /** @description Conditions on any field; all must hold. */
    filters?: FilterCondition[];
    /** @description Sort keys, most important first. */
    sort?: SortCondition[];
    /** @description Only these subscriptions. */
    subscription_ids?: string[];
    /** @description Only those of this customer. */
    customer_id?: string;
    /** @description Only those of these customers. */
    customer_ids?: string[];
    /** @description Only those of the customer with this id of your own. */
    external_customer_id?: string;
    /** @description Only those whose invoices go to these customers. */
    invoicing_customer_ids?: string[];
    /** @description Only those below these subscriptions. */
    parent_subscription_ids?: string[];
    /** @description Only those on this plan. */
    plan_id?: string;
    /** @description Only those in one of these states. Left out it means `active`; an empty list means all. */
    subscription_status?: SubscriptionStatus[];
    /** @description Only those of one of these types. */
    subscription_type?: SubscriptionType[];
    /** @description Only those with one of these cadences. */
    billing_cadence?: BillingCadence[];
    /** @description Only those with one of these billing periods. */
    billing_period?: BillingPeriod[];
    /**
     * Format: date-time
     * @description Only those that run at this instant.
     */
    active_at?: string;
    /**
     * Format: date-time
     * @description Only trials that end at or before this instant.
     */
    trial_end_due_lte?: string;
    /**
     * Format: date-time
     * @description Only those whose current period has ended at this instant.
     */
    effective_date_for_update?: string;
    /**
     * @description Include the line items.
     * @default false
     */
    with_line_items?: boolean;
    /**
     * @description Include the coupons.
     * @default false
     */
    with_coupon_associations?: boolean;
    status?: Status;
    /**
     * Format: date-time
     * @description Only those whose current period starts at or after this instant.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description Only those whose current period ends at or before this instant.
     */
    end_time?: string;
    order?: SortOrder;
    expand?: Expand;
    limit?: Limit;
    offset?: Offset;
}
/**
 * @description `draft`: prepared, nothing runs or is charged. `trialing`: in use and free. `incomplete`: waits for its first payment. `active`: in use and charged. `paused`: interrupted. `cancelled`: over for good.
 * @example active
 * @enum {string}
 */
export type SubscriptionStatus = "active" | "paused" | "cancelled" | "incomplete" | "trialing" | "draft";
/** @description A subscription without the objects that belong to it. */
export interface SubscriptionSummary {
    /**
     * @description Id of the subscription, `subs_` and a ULID.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    id: string;
    /**
     * @description Your own key of the subscription; empty when you gave none.
     * @example brightside-pro
     */
    lookup_key: string;
    /**
     * @description Id of the customer who uses what is sold.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id: string;
    /**
     * @description Id of the customer who gets the invoices, when it is somebody else.
     * @example cust_01K5WRB3M0000000000000KES1
     */
    invoicing_customer_id?: string;
    /**
     * @description Id of the subscription that this one belongs to; absent when it stands alone.
     * @example subs_01K5WRB3M0000000000000SVB2
     */
    parent_subscription_id?: string;
    /**
     * @description Id of the plan that the customer is on.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    plan_id: string;
    subscription_status: SubscriptionStatus;
    subscription_type: SubscriptionType;
    currency: Currency;
    /**
     * @description IANA time zone in which periods begin and end; taken over from the customer.
     * @example America/Los_Angeles
     */
    timezone: string;
    /**
     * Format: date-time
     * @description When the subscription began or will begin.
     * @example 2025-09-01T00:00:00Z
     */
    start_date: string;
    /**
     * Format: date-time
     * @description When the subscription ends; absent when it runs on.
     * @example 2026-09-01T00:00:00Z
     */
    end_date?: string;
    /**
     * Format: date-time
     * @description The instant whose day and time of day every period boundary repeats.
     * @example 2025-09-01T00:00:00Z
     */
    billing_anchor: string;
    billing_cycle: BillingCycle;
    billing_cadence: BillingCadence;
    billing_period: BillingPeriod;
    /**
     * @description How many billing periods make one invoice period; 3 with `MONTHLY` bills every three months.
     * @example 1
     */
    billing_period_count: number;
    /**
     * Format: date-time
     * @description First instant of the period that is running.
     * @example 2025-10-01T00:00:00Z
     */
    current_period_start: string;
    /**
     * Format: date-time
     * @description First instant after the period that is running.
     * @example 2025-11-01T00:00:00Z
     */
    current_period_end: string;
    /**
     * Format: date-time
     * @description When the free trial began; null without a trial.
     */
    trial_start: string | null;
    /**
     * Format: date-time
     * @description When the free trial ends and charging starts; null without a trial.
     */
    trial_end: string | null;
    /**
     * Format: date-time
     * @description When the subscription is going to be cancelled, or was; null when nothing is planned.
     */
    cancel_at: string | null;
    /**
     * @description Whether it will be cancelled when the current period ends.
     * @example false
     */
    cancel_at_period_end: boolean;
    /**
     * Format: date-time
     * @description When the cancellation was asked for; absent when it never was.
     * @example 2025-10-10T12:00:00Z
     */
    cancelled_at?: string;
    pause_status: PauseStatus;
    /**
     * @description Id of the pause that is running or planned; absent when there is none.
     * @example pause_01K5WRB3M0000000000000PSE1
     */
    active_pause_id?: string;
    payment_behavior: PaymentBehavior;
    collection_method: CollectionMethod;
    payment_terms?: PaymentTerms;
    /**
     * @description Id of the payment method at the payment provider that invoices are charged to.
     * @example pm_Q1w2E3r4
     */
    gateway_payment_method_id?: string;
    proration_behavior: ProrationBehavior;
    /**
     * Format: decimal
     * @description An invoice is written as soon as the usage of the period is worth this much, before the period ends.
     * @example 500
     */
    auto_invoice_threshold?: string;
    /**
     * Format: decimal
     * @description Money that the customer has promised to spend on usage per commitment period.
     * @example 1000
     */
    commitment_amount?: string;
    commitment_duration?: BillingPeriod;
    /**
     * Format: decimal
     * @description Usage beyond the commitment costs its price times this factor.
     * @example 1.5
     */
    overage_factor?: string;
    /**
     * @description Whether the part of the commitment that was not used is charged when the commitment period ends.
     * @example false
     */
    enable_true_up: boolean;
    /**
     * @description How far the prices of the plan have been taken over; grows with each price change that reached the subscription.
     * @example 3
     */
    synced_price_sequence?: number;
    /**
     * @description Grows by one with every change.
     * @example 1
     */
    version: number;
    metadata: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/**
 * @description `standalone`: on its own. `parent`: pays for others. `inherited`: a customer below a parent, whose usage is charged to the parent. `grouped_invoicing`: has charges of its own, printed on the parent's invoice. `delegated_invoicing`: somebody else receives its invoices.
 * @example standalone
 * @enum {string}
 */
export type SubscriptionType = "standalone" | "delegated_invoicing" | "parent" | "inherited" | "grouped_invoicing";
/** @description What the usage of a subscription costs so far. Amounts and quantities are JSON numbers here, made for showing; invoices carry the exact decimals. */
export interface SubscriptionUsage {
    /**
     * @description All charges together.
     * @example 30
     */
    amount: number;
    currency: Currency;
    /**
     * @description The sum for people, with its symbol.
     * @example $30
     */
    display_amount: string;
    /**
     * Format: date-time
     * @description First instant that was looked at.
     * @example 2025-09-01T00:00:00Z
     */
    start_time: string;
    /**
     * Format: date-time
     * @description First instant after.
     * @example 2025-10-01T00:00:00Z
     */
    end_time: string;
    /** @description One entry per usage price, by name of the meter. */
    charges: SubscriptionUsageCharge[];
    /**
     * @description The commitment of the subscription, if it has one.
     * @example 1000
     */
    commitment_amount?: number;
    /**
     * @description How much of it was used.
     * @example 30
     */
    commitment_utilized?: number;
    /**
     * @description Factor for usage beyond it.
     * @example 1.5
     */
    overage_factor?: number;
    /**
     * @description Charge for the usage beyond it.
     * @example 0
     */
    overage_amount?: number;
    /**
     * @description Whether usage went beyond it.
     * @example false
     */
    has_overage: boolean;
}
/** @description What one usage price charges so far. */
export interface SubscriptionUsageCharge {
    /**
     * @description Id of the line item.
     * @example subs_line_01K5WRB3M0000000000000S11N
     */
    subscription_line_item_id: string;
    /**
     * @description Charge in the currency.
     * @example 12
     */
    amount: number;
    currency: Currency;
    /**
     * @description The charge for people, with its symbol.
     * @example $12
     */
    display_amount: string;
    /**
     * @description Units charged.
     * @example 4000000
     */
    quantity: number;
    /**
     * @description Id of the meter.
     * @example meter_01K5WRB3M0000000000000MT1N
     */
    meter_id: string;
    /**
     * @description Name of the meter.
     * @example Input tokens
     */
    meter_display_name: string;
    /** @description Filters of the meter, by event property. */
    filter_values?: {
        [key: string]: string[];
    };
    /** @description The price that was used. */
    price?: Price;
    /**
     * @description Whether this is the part beyond the commitment.
     * @example false
     */
    is_overage: boolean;
    /**
     * @description The factor that it was multiplied with.
     * @example 1.5
     */
    overage_factor?: number;
}
/** @description Whose usage, and from when to when. */
export interface SubscriptionUsageRequest {
    /** @description Id of the subscription. */
    subscription_id: string;
    /**
     * Format: date-time
     * @description First instant; the start of the current period unless set.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description First instant after; the end of the current period unless set.
     */
    end_time?: string;
    /**
     * @description Everything since the subscription began, whatever the times say.
     * @default false
     */
    lifetime_usage?: boolean;
}
/** @description Something happened to a subscription. */
export interface SubscriptionWebhook {
    event_type: SubscriptionWebhookType;
    subscription: WebhookSubscription;
}
/**
 * @description What happened.
 * @enum {string}
 */
export type SubscriptionWebhookType = "subscription.created" | "subscription.draft.created" | "subscription.activated" | "subscription.updated" | "subscription.paused" | "subscription.resumed" | "subscription.cancelled" | "subscription.plan_changed" | "subscription.renewal.due";
/** @description What travels between here and the other system, by kind of object. Plans and subscriptions only come in; invoices, deals, quotes and prices only go out. */
export interface SyncConfig {
    customer?: EntitySyncConfig;
    plan?: EntitySyncConfig;
    price?: EntitySyncConfig;
    subscription?: EntitySyncConfig;
    invoice?: EntitySyncConfig;
    payment?: EntitySyncConfig;
    deal?: EntitySyncConfig;
    quote?: EntitySyncConfig;
    invoice_sync_settings?: InvoiceSyncSettings;
    s3?: S3ExportConfig;
    aws_marketplace?: AwsMarketplaceSyncConfig;
}
/**
 * @description Kind of object that can be brought up to date by hand.
 * @enum {string}
 */
export type SyncEntityType = "invoice" | "customer";
/** @description What to bring up to date, and in which direction. */
export interface SyncIntegrationRequest {
    entity_type: SyncEntityType;
    /** @description Id of the object here. */
    entity_id: string;
    method: SyncMethod;
}
/**
 * @description `push` writes our state to the other system, `pull` reads theirs.
 * @enum {string}
 */
export type SyncMethod = "push" | "pull";
/** @description One run of an import or export, with its progress. */
export interface Task {
    /**
     * @description Id of the task, `task_` and a ULID.
     * @example task_01K5WRB3M0000000000000TK01
     */
    id: string;
    task_type: TaskType;
    entity_type: TaskEntityType;
    /**
     * @description The schedule that started the task; missing when somebody started it by hand.
     * @example schtask_01K5WRB3M0000000000000ST01
     */
    scheduled_task_id?: string;
    /**
     * @description Background run that does the work.
     * @example wf_01K5WRB3M0000000000000WF01
     */
    workflow_id?: string;
    file_type: TaskFileType;
    /**
     * @description Where the file is; empty until an export has written it.
     * @example s3://acme-billing-exports/production/events/2025-10-01.csv
     */
    file_url: string;
    /**
     * @description Name of the file; empty when unknown.
     * @example 2025-10-01.csv
     */
    file_name: string;
    task_status: TaskStatus;
    /**
     * @description How many records the file has; 0 while unknown.
     * @example 3600
     */
    total_records: number;
    /**
     * @description How many were handled so far.
     * @example 3600
     */
    processed_records: number;
    /**
     * @description How many of them succeeded.
     * @example 3600
     */
    successful_records: number;
    /**
     * @description How many of them failed.
     * @example 0
     */
    failed_records: number;
    /**
     * @description How many of those that succeeded were there already, just as the file says, so that nothing was changed; `unchanged` in `metadata` tells which. Of imports only.
     * @example 2
     */
    unchanged_records?: number;
    /**
     * @description What went wrong with which record; missing when nothing did.
     * @example Record 17: external_id is required
     */
    error_summary?: string;
    /**
     * Format: date-time
     * @description When the work began.
     * @example 2025-10-02T00:15:00Z
     */
    started_at?: string;
    /**
     * Format: date-time
     * @description When the work was finished.
     * @example 2025-10-02T00:15:04Z
     */
    completed_at?: string;
    /**
     * Format: date-time
     * @description When the work failed.
     * @example 2025-10-02T00:15:04Z
     */
    failed_at?: string;
    /** @description Facts about the run, such as the time span of an export, or `unchanged`, the numbers of the records of an import that were there already (`["1-40", "52"]`, up to a thousand such spans). */
    metadata?: {
        [key: string]: unknown;
    };
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description A link to the file of a task. */
export interface TaskDownload {
    /**
     * Format: uri
     * @description Address of the file. It needs no key and works for 30 minutes, so do not publish it.
     */
    download_url: string;
}
/**
 * @description Kind of record the task carries.
 * @enum {string}
 */
export type TaskEntityType = "EVENTS" | "PRICES" | "CUSTOMERS" | "FEATURES";
/** @description A record of a file that was not taken in. */
export interface TaskError {
    /**
     * @description Number of the record in the file, the first one is 1.
     * @example 17
     */
    record: number;
    /**
     * @description What is wrong with it.
     * @example external_id is required
     */
    error: string;
}
/** @description One page of failed records. */
export interface TaskErrorList {
    /** @description The failed records of this page. */
    items: TaskError[];
    pagination: Pagination;
}
/**
 * @description Format of the file. `CSV` has the names of the columns in its first line, `JSON` is one object per line (NDJSON) or an array of objects. `PARQUET` is for exports only.
 * @enum {string}
 */
export type TaskFileType = "CSV" | "JSON" | "PARQUET";
/** @description One page of tasks. */
export interface TaskList {
    /** @description The tasks of this page. */
    items: Task[];
    pagination: Pagination;
}
/** @description How the background run of a task ended. */
export interface TaskResult {
    /**
     * @description The run that was asked for.
     * @example wf_01K5WRB3M0000000000000WF01
     */
    workflow_id: string;
    /**
     * @description The attempt that gave the result.
     * @example run_01K5WRB3M0000000000000RN01
     */
    run_id: string;
    /**
     * @description The result in words.
     * @example 3600 records exported
     */
    message: string;
}
/**
 * @description How far the task is. It goes from `PENDING` to `PROCESSING` to `COMPLETED` or `FAILED`; a failed task may be put back to `PROCESSING`.
 * @enum {string}
 */
export type TaskStatus = "PENDING" | "PROCESSING" | "COMPLETED" | "FAILED";
/**
 * @description `IMPORT` brings records in from a file, `EXPORT` writes records to a file.
 * @enum {string}
 */
export type TaskType = "IMPORT" | "EXPORT";
/** @description What one tax rate charged on one invoice. */
export interface TaxApplied {
    /**
     * @description Id of the record, `taxapp_` and a ULID.
     * @example taxapp_01K5WRB3M0000000000000TXP1
     */
    id: string;
    /**
     * @description The tax rate.
     * @example taxrate_01K5WRB3M0000000000000TAX1
     */
    tax_rate_id: string;
    tax_rate?: TaxRate;
    /**
     * @description The link through which it was charged; left out when the invoice named the rate itself.
     * @example ta_01K5WRB3M0000000000000TAA3
     */
    tax_association_id?: string;
    entity_type: TaxRateEntityType;
    /**
     * @description Id of the invoice.
     * @example inv_01K5WRB3M0000000000000NV01
     */
    entity_id: string;
    /**
     * Format: decimal
     * @description Subtotal less discounts, never below 0, in the currency of the invoice.
     * @example 71.1
     */
    taxable_amount: string;
    /**
     * Format: decimal
     * @description The tax, rounded to the currency of the invoice.
     * @example 5.69
     */
    tax_amount: string;
    currency: Currency;
    /**
     * Format: date-time
     * @description When the tax was computed.
     * @example 2025-10-01T00:00:00Z
     */
    applied_at: string;
    /** @description Text that keeps the tax from being charged twice. */
    idempotency_key?: string;
    metadata?: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description A tax rate linked to the tenant, a customer, a subscription or an invoice. */
export interface TaxAssociation {
    /**
     * @description Id of the association, `ta_` and a ULID.
     * @example ta_01K5WRB3M0000000000000TAA1
     */
    id: string;
    /**
     * @description The tax rate.
     * @example taxrate_01K5WRB3M0000000000000TAX1
     */
    tax_rate_id: string;
    tax_rate?: TaxRate;
    entity_type: TaxRateEntityType;
    /**
     * @description Id of the tenant, customer, subscription or invoice.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    entity_id: string;
    /**
     * @description Kept for your own ordering; taxes are computed independently of it.
     * @example 0
     */
    priority: number;
    /**
     * @description Whether invoices charge the tax by themselves. A link without it is only a note.
     * @example true
     */
    auto_apply: boolean;
    /**
     * @description Kept for your own use; empty when never set.
     * @example usd
     */
    currency: string;
    /**
     * Format: date-time
     * @description From when the link holds.
     * @example 2025-08-20T09:30:00Z
     */
    start_date: string;
    /**
     * Format: date-time
     * @description Until when the link holds; left out when open.
     */
    end_date?: string;
    metadata: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description One page of tax associations. */
export interface TaxAssociationList {
    /** @description The associations of this page. */
    items: TaxAssociation[];
    pagination: Pagination;
}
/** @description A tax and how much it is. */
export interface TaxRate {
    /**
     * @description Id of the rate, `taxrate_` and a ULID.
     * @example taxrate_01K5WRB3M0000000000000TAX1
     */
    id: string;
    /**
     * @description Name as printed on invoices.
     * @example Sales tax
     */
    name: string;
    /**
     * @description Your own code of the rate; associations name it by this.
     * @example sales_tax
     */
    code: string;
    /**
     * @description What the tax is for; empty when never set.
     * @example State sales tax
     */
    description: string;
    tax_rate_type: TaxRateType;
    tax_rate_status: TaxRateStatus;
    scope: TaxRateScope;
    /**
     * Format: decimal
     * @description Share of the taxable amount, in percent; left out on fixed rates.
     * @example 8
     */
    percentage_value?: string;
    /**
     * Format: decimal
     * @description Amount per invoice, in the currency of the invoice; left out on percentage rates.
     */
    fixed_value?: string;
    metadata: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/**
 * @description What a tax rate is linked to. Links of the `tenant` are copied to new customers, links of a `customer` to its new subscriptions; only links of a subscription or invoice are charged.
 * @enum {string}
 */
export type TaxRateEntityType = "customer" | "subscription" | "invoice" | "tenant";
/** @description One page of tax rates. */
export interface TaxRateList {
    /** @description The rates of this page. */
    items: TaxRate[];
    pagination: Pagination;
}
/** @description A tax rate to use for one customer, subscription or invoice. */
export interface TaxRateOverride {
    /** @description Code of the tax rate. */
    tax_rate_code: string;
    currency: Currency;
    /** @description Kept for your own ordering; taxes are computed independently of it. */
    priority?: number;
    /**
     * @description Whether invoices charge the tax by themselves.
     * @default true
     */
    auto_apply?: boolean;
    metadata?: Metadata;
}
/**
 * @description Where the rate comes from: kept here (`INTERNAL`), kept by a tax provider (`EXTERNAL`), or made for a single use (`ONETIME`). A label for you; every rate is computed alike.
 * @enum {string}
 */
export type TaxRateScope = "INTERNAL" | "EXTERNAL" | "ONETIME";
/**
 * @description Whether new associations may use the rate. Associations that exist already keep charging an `INACTIVE` rate.
 * @enum {string}
 */
export type TaxRateStatus = "ACTIVE" | "INACTIVE";
/**
 * @description Whether the tax is a share of the taxable amount or a fixed amount per invoice.
 * @enum {string}
 */
export type TaxRateType = "percentage" | "fixed";
/** @description An organisation that bills its customers here. Every record belongs to one tenant. */
export interface Tenant {
    /**
     * @description Id of the tenant, `tenant_` and a ULID.
     * @example tenant_01K5WRB3M0000000000000ACME
     */
    id: string;
    /**
     * @description Name of the organisation.
     * @example Acme AI
     */
    name: string;
    billing_details: TenantBillingDetails;
    status: Status;
    metadata: Metadata;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
}
/** @description Postal address of the organisation, as printed on its invoices. */
export interface TenantAddress {
    /**
     * @description First line of the address.
     * @example 200 Mission Street
     */
    address_line1?: string;
    /**
     * @description Second line of the address.
     * @example
     */
    address_line2?: string;
    /**
     * @description City.
     * @example San Francisco
     */
    address_city?: string;
    /**
     * @description State or region.
     * @example CA
     */
    address_state?: string;
    /**
     * @description Postal code.
     * @example 94105
     */
    address_postal_code?: string;
    /**
     * @description Country, two letters as in ISO 3166-1; empty when unknown.
     * @example US
     */
    address_country?: string;
}
/** @description What your own organisation uses and pays on this platform. */
export interface TenantBilling {
    /** @description Your organisation's subscriptions to the platform; empty on a server that bills no tenants. */
    subscriptions: Subscription[];
    /** @description Your organisation's usage of the platform; missing on a server that bills no tenants. */
    usage?: CustomerUsageSummary;
}
/** @description How your organisation appears on the invoices it sends. */
export interface TenantBillingDetails {
    /**
     * @description Address that sends invoices and gets answers.
     * @example accounts@acme.example
     */
    email?: string;
    /**
     * @description Address customers write to with questions.
     * @example help@acme.example
     */
    help_email?: string;
    /**
     * @description Phone number on invoices.
     * @example +1 415 555 0110
     */
    phone?: string;
    address?: TenantAddress;
}
/** @description Limits of the whole tenant. */
export interface TenantConfig {
    /**
     * @description How many production environments may exist.
     * @example 1
     */
    production: number;
    /**
     * @description How many sandboxes may exist.
     * @example 2
     */
    development: number;
    /**
     * @description How many people may be invited.
     * @example 10
     */
    max_users: number;
}
/** @description Limits of the whole tenant. */
export interface TenantConfigSetting {
    /**
     * @description Name of the setting.
     * @example tenant_config
     * @enum {string}
     */
    key: "tenant_config";
    value: TenantConfig;
    /**
     * @description Id of the stored value, `setting_` and a ULID; missing while the default applies.
     * @example setting_01K5WRB3M0000000000000ST01
     */
    id?: string;
    environment_id?: EnvironmentId;
    tenant_id?: TenantId;
    status?: Status;
    created_at?: CreatedAt;
    updated_at?: UpdatedAt;
    created_by?: Author;
    updated_by?: Author;
}
/**
 * @description The tenant (your organisation) that owns the record.
 * @example tenant_01K5WRB3M0000000000000ACME
 */
export type TenantId = string;
/** @description A wallet that was closed, with a confirmation. */
export interface TerminatedWallet {
    /**
     * @description What was done, in words meant for a person.
     * @example wallet terminated successfully
     */
    message: string;
    /**
     * @description Id of the wallet, `wallet_` and a ULID.
     * @example wallet_01K5WRB3M0000000000000WAT1
     */
    id: string;
    /**
     * @description Id of the customer whose wallet it is.
     * @example cust_01K5WRB3M0000000000000KES1
     */
    customer_id: string;
    /**
     * @description Name for display.
     * @example Prepaid Wallet - USD
     */
    name: string;
    /**
     * @description What the wallet is for; empty when nothing was said.
     * @example Credits for the API
     */
    description: string;
    currency: Currency;
    wallet_type: WalletType;
    wallet_status: WalletStatus;
    /**
     * Format: decimal
     * @description Credits in the wallet; below 0 after an overdraft.
     * @example 50
     */
    credit_balance: string;
    /**
     * Format: decimal
     * @description What the credits are worth in money.
     * @example 50
     */
    balance: string;
    /**
     * Format: decimal
     * @description Money that one credit is worth when spent.
     * @example 1
     */
    conversion_rate: string;
    /**
     * Format: decimal
     * @description Money that one credit costs when bought.
     * @example 1
     */
    topup_conversion_rate: string;
    config: WalletConfig;
    auto_topup?: AutoTopUp;
    alert_settings?: AlertSettings;
    alert_state: AlertState;
    metadata: Metadata;
    /**
     * Format: decimal
     * @description 0; a closed wallet has nothing left.
     * @example 0
     */
    real_time_balance?: string;
    /**
     * Format: decimal
     * @description 0, in credits.
     * @example 0
     */
    real_time_credit_balance?: string;
    credits_available_breakdown?: CreditBreakdown;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description A clock that stands still until you advance it. Everything about its customers happens by its time. */
export interface TestClock {
    /**
     * @description Id of the clock, `clock_` and a ULID.
     * @example clock_01K5WRB3M0000000000000TCK1
     */
    id: string;
    /**
     * @description Name of your choice; empty when you gave none.
     * @example A year of Pro
     */
    name: string;
    /**
     * Format: date-time
     * @description What time it is for the customers of the clock.
     * @example 2025-09-01T00:00:00Z
     */
    frozen_time: string;
    clock_status: TestClockStatus;
    /**
     * Format: date-time
     * @description The time it is advancing to; null while it stands still.
     */
    target_time: string | null;
    /**
     * @description What could not be done; absent unless `clock_status` is `failed`.
     * @example Invoice inv_01K5WRB3M0000000000000NV09 could not be computed.
     */
    failure_reason?: string;
    /**
     * @description Ids of the customers who live by the clock, in the order in which they were attached.
     * @example [
     *       "cust_01K5WRB3M0000000000000TST1"
     *     ]
     */
    customer_ids: string[];
    metadata: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    /** @description When the clock was created, by the real time. */
    created_at: CreatedAt;
    /** @description When the clock last changed, by the real time. */
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description One page of test clocks. */
export interface TestClockList {
    /** @description The clocks of this page. */
    items: TestClock[];
    pagination: Pagination;
}
/**
 * @description `ready`: stands still and can be advanced. `advancing`: on its way to `target_time`. `failed`: stopped on the way because something due could not be done; advancing again goes on from there.
 * @example ready
 * @enum {string}
 */
export type TestClockStatus = "ready" | "advancing" | "failed";
/** @description Which event to send. */
export interface TestWebhookEndpointRequest {
    event_type: WebhookEventType;
}
/**
 * @description How tiers are used. `VOLUME` prices the whole quantity in the one tier it falls in. `SLAB` prices each part of the quantity in the tier it falls in.
 * @example SLAB
 * @enum {string}
 */
export type TierMode = "VOLUME" | "SLAB";
/** @description A time of day in UTC. */
export interface TimeOfDay {
    /**
     * @description Hour, 0 to 24; 24 is the end of the day.
     * @example 9
     */
    hour: number;
    /**
     * @description Minute of the hour.
     * @example 0
     */
    minute: number;
}
/** @description How many credits to add, and why. With both `credits_to_add` and `amount`, the credits count. */
export interface TopUpWalletRequest {
    /**
     * Format: decimal
     * @description Credits to add; above 0.
     */
    credits_to_add?: string;
    /**
     * Format: decimal
     * @description Money that is added; divided by the top-up rate it gives the credits.
     */
    amount?: string;
    /** @description A reason that adds credits; bonus and debit reasons are refused. */
    transaction_reason: WalletTransactionReason;
    /**
     * Format: date-time
     * @description When the credits expire; never by default.
     */
    expiry_date_utc?: string;
    /** @description Order of spending: lower first, credits without priority last. */
    priority?: number;
    /**
     * Format: decimal
     * @description Free credits on top; by default what the tenant's bonus rules give.
     */
    bonus_credits_to_add?: string;
    /**
     * Format: date-time
     * @description When the bonus expires.
     */
    bonus_credits_expiry_date_utc?: string;
    /** @description A text of your choice; a second top-up under it is refused with 409. */
    idempotency_key?: string;
    /** @description Lets the customer pay first; only with `PURCHASED_CREDIT_INVOICED`. */
    checkout?: CheckoutParams;
    /** @description A note for the ledger. */
    description?: string;
    /**
     * @description Hand the invoice to a connected system before answering.
     * @default false
     */
    force_sync_invoice?: boolean;
    metadata?: Metadata;
}
/** @description What a top-up did. */
export interface TopUpWalletResult {
    wallet_transaction: WalletTransaction;
    wallet: Wallet;
    /**
     * @description Id of the invoice over the purchase, when one was made.
     * @example inv_01K5WRB3M0000000000000NV04
     */
    invoice_id?: string;
    /** @description The checkout that the customer has to pay, when one was asked for. */
    checkout_session?: CheckoutSession;
}
/** @description How units are gathered into packages before they are priced. Other models than `PACKAGE` carry `divide_by` 1. */
export interface TransformQuantity {
    /**
     * @description How many units make one package.
     * @example 1000
     */
    divide_by?: number;
    round?: RoundMode;
}
/**
 * @description `immediate` ends the trial now and starts charging; `scheduled_date` moves its end to `new_trial_end`.
 * @example scheduled_date
 * @enum {string}
 */
export type TrialEndAction = "immediate" | "scheduled_date";
/** @description Which link to remove. */
export interface UnlinkIntegrationRequest {
    entity_type: IntegrationEntityType;
    /** @description Id of the object here. */
    entity_id: string;
    /** @description The other system, such as `stripe`. */
    provider_type: string;
}
/** @description Instalments that are still to come, earliest first, in a single answer. */
export interface UpcomingCreditGrants {
    /** @description The instalments. */
    items: CreditGrantApplication[];
    pagination: Pagination;
}
/** @description The fields to change; the others stay as they are. The lookup key is fixed. */
export interface UpdateAddonRequest {
    /** @description A new name. */
    name?: string;
    /** @description A new description. */
    description?: string;
    metadata?: AddonMetadata;
}
/** @description The new levels. */
export interface UpdateAlertSettingRequest {
    /** @description Replaces all levels; a level left out is removed. */
    config: AlertSettingsInput;
}
/** @description The fields to change; the others stay as they are. */
export interface UpdateConnectionRequest {
    /** @description A new name. */
    name?: string;
    /** @description New credentials as a whole, for instance after a rotation. */
    encrypted_secret_data?: ConnectionSecrets;
    sync_config?: SyncConfig;
    /** @description Your own notes about the connection. They replace the present ones. */
    metadata?: {
        [key: string]: unknown;
    } | null;
}
/** @description The fields to change; the others stay as they are. */
export interface UpdateCostsheetRequest {
    /** @description A new name. */
    name?: string;
    /** @description A new key. */
    lookup_key?: string;
    /** @description A new text. */
    description?: string;
    metadata?: Metadata;
}
/** @description The fields to change; the others stay as they are. What a coupon takes off is fixed. */
export interface UpdateCouponRequest {
    /** @description A new name. */
    name?: string;
    metadata?: Metadata;
}
/** @description The fields to change; the others stay as they are. */
export interface UpdateCreditGrantRequest {
    /** @description A new name. */
    name?: string;
    /**
     * Format: date-time
     * @description When the grant ends, in the future. Instalments due from then on are cancelled.
     */
    end_date?: string;
    metadata?: Metadata;
}
/** @description The fields to change; the others stay as they are. */
export interface UpdateCustomerRequest {
    /** @description A new id of your own. */
    external_id?: string;
    /** @description A new name. */
    name?: string;
    /**
     * Format: email
     * @description A new email address.
     */
    email?: string;
    /** @description A new phone number or other contact. */
    contact?: string;
    /** @description First line of the billing address. */
    address_line1?: string;
    /** @description Second line of the billing address. */
    address_line2?: string;
    /** @description City of the billing address. */
    address_city?: string;
    /** @description State or region of the billing address. */
    address_state?: string;
    /** @description Postal code of the billing address. */
    address_postal_code?: string;
    /** @description Country of the billing address, two letters as in ISO 3166-1. */
    address_country?: string;
    /**
     * Format: iana-time-zone
     * @description IANA time zone in which the customer's billing days begin.
     */
    timezone?: string;
    metadata?: Metadata;
    /** @description Ids of the same customer in other systems. */
    integration_entity_mapping?: CreateEntityIntegrationMapping[];
}
/** @description The fields to change; the others stay as they are. Feature and grantor are fixed. */
export interface UpdateEntitlementRequest {
    /** @description Whether a boolean feature is on. */
    is_enabled?: boolean;
    /** @description A new limit, in units of the meter. 0 removes the limit; to include nothing, create the entitlement again with limit 0. */
    usage_limit?: number;
    usage_reset_period?: EntitlementUsageResetPeriod;
    /** @description Whether usage past the limit is still allowed. */
    is_soft_limit?: boolean;
    /** @description A new value of a static feature. */
    static_value?: string;
    config_value?: EntitlementConfigValue;
    grant_measure?: EntitlementGrantMeasure;
    /** @description A new length of quota windows, in `grant_duration_unit`. */
    grant_duration_value?: number;
    grant_duration_unit?: EntitlementGrantDurationUnit;
    grant_allocation_behavior?: EntitlementGrantAllocationBehavior;
    /**
     * Format: decimal
     * @description A new quota per window, more than 0.
     */
    grant_quota?: string;
    aggregation_mode?: EntitlementAggregationMode;
    /**
     * @description Remove the quota windows, so that the plain limit counts again.
     * @default false
     */
    clear_grant_config?: boolean;
}
/** @description A new name. The type of an environment cannot change. */
export interface UpdateEnvironmentRequest {
    /** @description A new name. */
    name?: string;
    /** @description Accepted when it is the present type, refused otherwise. */
    type?: EnvironmentType;
}
/** @description The fields to change; the others stay as they are. Type, key and meter of a feature cannot change. */
export interface UpdateFeatureRequest {
    /** @description A new name. */
    name?: string;
    /** @description A new text. */
    description?: string;
    /** @description Name of one unit. */
    unit_singular?: string;
    /** @description Name of several units. */
    unit_plural?: string;
    reporting_unit?: ReportingUnit;
    alert_settings?: AlertSettingsInput;
    /** @description Filter values to add to the feature's meter. Values can be added, never removed. */
    filters?: MeterFilter[];
    /** @description Id of a group of features; an empty text takes the feature out of its group. */
    group_id?: string;
    metadata?: Metadata;
}
/** @description The payment status to set. */
export interface UpdateInvoicePaymentRequest {
    /** @description `PENDING`, `SUCCEEDED`, `OVERPAID` or `FAILED`. */
    payment_status: PaymentStatus;
    /**
     * Format: decimal
     * @description What has been paid so far; only with `PENDING` and `OVERPAID`.
     */
    amount?: string;
}
/** @description The fields to change; the others stay as they are. */
export interface UpdateInvoiceRequest {
    /**
     * Format: date-time
     * @description A new due date, not in the past.
     */
    due_date?: string;
    /**
     * Format: uri
     * @description Address of a PDF of your own.
     */
    invoice_pdf_url?: string;
    /**
     * @description Apply the coupons of a draft afresh.
     * @default false
     */
    apply_discount?: boolean;
    metadata?: Metadata;
}
/** @description Filter values to add. Nothing else about a meter can change. */
export interface UpdateMeterRequest {
    /** @description Values to add per key. Values that are already there stay; none can be removed. */
    filters: MeterFilter[];
}
/** @description The fields to change; the others stay as they are. */
export interface UpdatePaymentRequest {
    /** @description The next status; only steps forward are allowed. */
    payment_status?: PaymentStatus;
    payment_gateway?: PaymentGateway;
    /** @description Id of the saved method. */
    payment_method_id?: string;
    /** @description Id of the payment at the gateway; moves an initiated payment to pending. */
    gateway_payment_id?: string;
    /** @description Why it failed. */
    error_message?: string;
    /**
     * Format: date-time
     * @description When it succeeded.
     */
    succeeded_at?: string;
    /**
     * Format: date-time
     * @description When it failed.
     */
    failed_at?: string;
    /**
     * Format: date-time
     * @description When it was refunded.
     */
    refunded_at?: string;
    /**
     * Format: date-time
     * @description When it was voided.
     */
    voided_at?: string;
    metadata?: Metadata;
}
/** @description The fields to change; the others stay as they are. */
export interface UpdatePlanRequest {
    /** @description A new name. */
    name?: string;
    /** @description A new key of your own. */
    lookup_key?: string;
    /** @description A new text. */
    description?: string;
    /** @description A new place in your price list. */
    display_order?: number;
    metadata?: Metadata;
}
/** @description What a customer may change about themselves; the rest stays as it is. */
export interface UpdatePortalInfoRequest {
    /** @description Name as printed on invoices. */
    name?: string;
    /**
     * Format: email
     * @description Where invoices and notices go.
     */
    email?: string;
    /** @description Phone number or another way to reach them. */
    contact?: string;
    /** @description First line of the billing address. */
    address_line1?: string;
    /** @description Second line of the billing address. */
    address_line2?: string;
    /** @description City of the billing address. */
    address_city?: string;
    /** @description State or region of the billing address. */
    address_state?: string;
    /** @description Postal code of the billing address. */
    address_postal_code?: string;
    /** @description Country of the billing address, two letters as in ISO 3166-1. */
    address_country?: string;
}
/** @description The fields to change. Name, key, text, group and metadata change in place; anything that changes an amount ends the price and starts a new one. */
export interface UpdatePriceRequest {
    /** @description A new name for invoice lines; an empty text changes nothing. */
    display_name?: string;
    /** @description A new key of your own; an empty text changes nothing. */
    lookup_key?: string;
    /** @description A new text; an empty one changes nothing. */
    description?: string;
    /** @description Id of a group of prices; an empty text takes the price out of its group. */
    group_id?: string;
    metadata?: Metadata;
    billing_model?: BillingModel;
    /** @description A new amount, 0 or more; only for `FIAT` prices. */
    amount?: Decimal;
    tier_mode?: TierMode;
    /** @description New tiers, replacing the old ones; only for `FIAT` prices. */
    tiers?: CreatePriceTier[];
    transform_quantity?: TransformQuantity;
    /** @description A new amount in the price unit, 0 or more; only for `CUSTOM` prices. */
    price_unit_amount?: Decimal;
    /** @description New tiers in the price unit; only for `CUSTOM` prices. */
    price_unit_tiers?: CreatePriceTier[];
    /**
     * Format: date-time
     * @description When the new price takes over, now unless sent. Only together with a change of amount.
     */
    effective_from?: string;
}
/** @description The fields to change. Code, currency and rate cannot change, because prices depend on them. */
export interface UpdatePriceUnitRequest {
    /** @description A new name. */
    name?: string;
    metadata?: Metadata;
}
/** @description The only thing that can be changed about a scheduled task. */
export interface UpdateScheduledTaskRequest {
    /** @description `true` to run it, `false` to hold it. */
    enabled: boolean;
}
/** @description The new name of a service account. */
export interface UpdateServiceAccountRequest {
    /** @description The new name. */
    name: string;
}
/** @description What to change about a setting. */
export interface UpdateSettingRequest {
    /** @description Members to change; the others keep their value or default. The shape belongs to the key: it is that of `value` in the answer, for instance `InvoiceConfig` for `invoice_config`. */
    value: {
        [key: string]: unknown;
    };
}
/** @description New terms of a line item. Any change of price or commitment ends the item and continues it as a new one with a new id, so that what was charged before stays as it was. Metadata alone is changed in place. */
export interface UpdateSubscriptionLineItemRequest {
    /**
     * Format: date-time
     * @description When the new terms begin, now unless set. Only together with a change of price or commitment.
     */
    effective_from?: string;
    billing_model?: BillingModel;
    /**
     * Format: decimal
     * @description A new amount per unit or package, not 0.
     */
    amount?: string;
    tier_mode?: TierMode;
    /** @description New tiers, lowest first. */
    tiers?: CreatePriceTier[];
    /** @description New package size. */
    transform_quantity?: TransformQuantity;
    commitment_type?: CommitmentType;
    /** @description Money promised per commitment period. */
    commitment_amount?: DecimalOrNumber;
    /** @description Units promised per commitment period. */
    commitment_quantity?: DecimalOrNumber;
    /** @description Usage beyond the promise costs its price times this factor, at least 1. */
    commitment_overage_factor?: DecimalOrNumber;
    /** @description Whether the unused part of the promise is charged. */
    commitment_true_up_enabled?: boolean;
    /** @description Whether the promise holds for each usage window of the meter. */
    commitment_windowed?: boolean;
    commitment_duration?: BillingPeriod;
    /** @description Promises for certain hours of the day. */
    commitment_time_buckets?: CommitmentTimeBucketInput[];
    metadata?: Metadata;
}
/** @description The fields to change. To end a subscription use `POST /subscriptions/{id}/cancel`, which also settles the money. */
export interface UpdateSubscriptionRequest {
    /** @description A new state, set as it is, without any charge or check. */
    status?: SubscriptionStatus;
    /**
     * Format: date-time
     * @description When it will be cancelled; also becomes its end date.
     */
    cancel_at?: string;
    /**
     * @description Whether it will be cancelled when the current period ends. Leaving it out sets it to false.
     * @default false
     */
    cancel_at_period_end?: boolean;
    /** @description Id of an active subscription that shall pay for this one; an empty text detaches it. */
    parent_subscription_id?: string;
}
/** @description The state to put the task in. */
export interface UpdateTaskStatusRequest {
    task_status: TaskStatus;
}
/** @description The fields to change; the others stay as they are. */
export interface UpdateTaxAssociationRequest {
    /** @description A new place in your own ordering. */
    priority?: number;
    /** @description Whether invoices charge the tax by themselves. */
    auto_apply?: boolean;
    metadata?: Metadata;
}
/** @description The fields to change; the others stay as they are. Type and value are fixed. */
export interface UpdateTaxRateRequest {
    /** @description A new name. */
    name?: string;
    /** @description A new code. */
    code?: string;
    /** @description A new description. */
    description?: string;
    tax_rate_status?: TaxRateStatus;
    metadata?: Metadata;
}
/** @description The fields to change. */
export interface UpdateTenantRequest {
    /** @description A new name. */
    name?: string;
    /** @description New billing details as a whole. Leaving them out clears the present ones. */
    billing_details?: TenantBillingDetails;
    metadata?: Metadata;
}
/** @description What to change about yourself; the rest stays as it is. */
export interface UpdateUserRequest {
    /** @description A new name. */
    name?: string;
    /** @description Notes to add or replace. Unlike elsewhere, keys that you leave out are kept. */
    metadata?: {
        [key: string]: string;
    };
}
/** @description The complete new list of roles. */
export interface UpdateUserRolesRequest {
    /** @description Roles that the user has from now on, instead of the present ones. */
    roles: RoleId[];
}
/** @description The fields to change; the others stay as they are. */
export interface UpdateWalletRequest {
    /** @description A new name. */
    name?: string;
    /** @description A new description. */
    description?: string;
    config?: WalletConfig;
    /** @description New levels of the balance alert, in credits. Switching alerts off sets the state back to `ok`. */
    alert_settings?: AlertSettingsInput;
    auto_topup?: AutoTopUpInput;
    metadata?: Metadata;
}
/** @description The fields to change; the others stay as they are. */
export interface UpdateWebhookEndpointRequest {
    /**
     * Format: uri
     * @description A new address.
     */
    url?: string;
    /** @description A new description. */
    description?: string;
    /** @description The events it gets from now on, instead of the present ones; an empty list for all. */
    event_types?: WebhookEventType[];
    /** @description Whether anything is sent. */
    enabled?: boolean;
    /** @description Headers to send along, instead of the present ones. */
    headers?: WebhookHeaders;
    metadata?: Metadata;
}
/**
 * Format: date-time
 * @description When the record last changed.
 * @example 2025-08-20T09:30:00Z
 */
export type UpdatedAt = string;
/** @description Usage and cost of one feature, meter or line item, or of one group of it. */
export interface UsageAnalyticItem {
    /**
     * @description Id of the feature; empty when the meter has none.
     * @example feat_01K5WRB3M0000000000000FT1N
     */
    feature_id: string;
    /**
     * @description Name of the feature, else of the meter.
     * @example Input tokens
     */
    name?: string;
    /**
     * @description Id of the meter.
     * @example meter_01K5WRB3M0000000000000MT1N
     */
    meter_id?: string;
    /**
     * @description Id of the price.
     * @example price_01K5WRB3M0000000000000PR1N
     */
    price_id?: string;
    /**
     * @description Id of the subscription line item.
     * @example subs_line_01K5WRB3M0000000000000S11N
     */
    sub_line_item_id?: string;
    /**
     * @description Id of the subscription.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id?: string;
    /**
     * @description Id of the plan the line item comes from.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    plan_id?: string;
    /** @description Id of the addon the line item comes from. */
    add_on_id?: string;
    /**
     * @description Name of the events.
     * @example llm.request
     */
    event_name?: string;
    aggregation_type?: AggregationType;
    window_size?: WindowSize;
    /**
     * @description Source of the events, when grouped by it.
     * @example api
     */
    source?: string;
    /** @description All sources of the events; only with `expand` of `source`. */
    sources?: string[];
    /** @description Values of the event properties, when grouped by them. */
    properties?: {
        [key: string]: string;
    };
    /**
     * @description Name of one unit.
     * @example token
     */
    unit?: string;
    /**
     * @description Name of several units.
     * @example tokens
     */
    unit_plural?: string;
    reporting_unit?: ReportingUnit;
    /**
     * Format: decimal
     * @description Quantity in the range.
     * @example 5000000
     */
    total_usage: string;
    /**
     * @description Quantity in the reporting unit; empty without one.
     * @example 5000
     */
    total_usage_display: string;
    /**
     * @description Number of events.
     * @example 4200
     */
    event_count: number;
    /**
     * Format: decimal
     * @description Cost of the quantity by its price, not rounded; included allowances are not taken off.
     * @example 15
     */
    subtotal: string;
    /**
     * Format: decimal
     * @description What lasting percentage coupons take off.
     * @example 1.5
     */
    total_discount: string;
    /**
     * Format: decimal
     * @description Cost after discounts.
     * @example 13.5
     */
    total_cost: string;
    currency?: Currency;
    commitment_info?: CommitmentInfo;
    /** @description Usage and cost per window; only with `window_size`. */
    points?: UsageAnalyticPoint[];
    /** @description Time-of-day commitments; only with `breakdown_bucket`. */
    bucket_summaries?: BucketSummary[];
    feature?: Feature;
    meter?: Meter;
    price?: Price;
    plan?: PlanSummary;
    addon?: AddonSummary;
    subscription_line_item?: SubscriptionLineItem;
    group?: Group;
}
/** @description Usage and cost of one window. The cost prices the window on its own, so for tiered and package prices the points need not add up to the cost of the item. */
export interface UsageAnalyticPoint {
    /**
     * Format: date-time
     * @description Start of the window.
     * @example 2025-09-12T00:00:00Z
     */
    timestamp: string;
    /**
     * @description Quantity of the window.
     * @example 160000
     */
    usage: Decimal;
    /**
     * @description Its cost before discounts.
     * @example 0.48
     */
    subtotal: Decimal;
    /**
     * @description What discounts take off.
     * @example 0.048
     */
    discount: Decimal;
    /**
     * @description Its cost after discounts.
     * @example 0.432
     */
    cost: Decimal;
    /**
     * @description Number of events.
     * @example 134
     */
    event_count: number;
    /**
     * @description Part of the cost that a windowed commitment covers.
     * @example 0
     */
    computed_commitment_utilized_amount: Decimal;
    /**
     * @description Part of the cost beyond a windowed commitment.
     * @example 0
     */
    computed_overage_amount: Decimal;
    /**
     * @description Charge for the unused part of a windowed commitment.
     * @example 0
     */
    computed_true_up_amount: Decimal;
    /** @description Time-of-day commitments that take part; only with `breakdown_bucket`. */
    buckets?: PointBucket[];
}
/** @description Usage and cost in a range. */
export interface UsageAnalytics {
    /**
     * @description Cost of all items before discounts.
     * @example 33
     */
    subtotal: Decimal;
    /**
     * @description What discounts take off.
     * @example 3.3
     */
    total_discount: Decimal;
    /**
     * @description Cost of all items after discounts.
     * @example 29.7
     */
    total_cost: Decimal;
    /**
     * @description Currency of the customer's first subscription; empty when there is none.
     * @example usd
     */
    currency: string;
    /** @description One entry per feature or line item and group, by name. */
    items: UsageAnalyticItem[];
    /** @description Figures that your organisation has defined itself. */
    custom_analytics?: CustomAnalyticItem[];
}
/** @description Whose usage to show, over what range, and how to split it. All members are optional. */
export interface UsageAnalyticsRequest {
    /** @description Only this customer. Without it, usage per meter over all customers, without prices and costs. */
    external_customer_id?: string;
    /**
     * @description Also usage of the customers that share this customer's subscriptions.
     * @default false
     */
    include_children?: boolean;
    /** @description Only these features. */
    feature_ids?: string[];
    /** @description Only events from these sources. */
    sources?: string[];
    property_filters?: ValuesByProperty;
    /**
     * Format: date-time
     * @description Start of the range; seven days before `end_time` unless sent.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description End of the range, itself excluded; now unless sent.
     */
    end_time?: string;
    /** @description Gives `points` per window of this width. */
    window_size?: WindowSize;
    /** @description What to keep apart: `source`, `feature_id`, `meter_id` or `properties.<name>`. */
    group_by?: string[];
    /** @description What to include: `price`, `meter`, `feature`, `subscription_line_item`, `plan`, `addon`, `source`. Other words are ignored. */
    expand?: string[];
    /**
     * @description Splits commitments by time of day; needs `window_size` and line items with such commitments.
     * @default false
     */
    breakdown_bucket?: boolean;
}
/** @description Whether the usage may happen, why, and what it costs. */
export interface UsageAuthorization {
    /**
     * @description Whether the usage may happen.
     * @example true
     */
    allowed: boolean;
    /**
     * @description Whether the event is now recorded; always false when denied or only asked.
     * @example true
     */
    recorded: boolean;
    /**
     * @description Id of the event.
     * @example event_01K5WRB3M0000000000000EVA1
     */
    event_id: string;
    /** @description The check that failed; absent when allowed. */
    denied_by?: UsageDenialReason;
    /**
     * Format: decimal
     * @description What this event adds to the bill, before discounts and tax.
     * @example 0.045
     */
    cost: string;
    /**
     * @description Currency of the cost; `null` without a subscription.
     * @example usd
     */
    currency: string | null;
    /** @description One per feature that the event counts towards. */
    entitlements: UsageEntitlementCheck[];
    /** @description Absent when the customer has no prepaid wallet. */
    balance?: UsageBalanceCheck;
}
/** @description What the prepaid wallets say. They are looked at together. */
export interface UsageBalanceCheck {
    /**
     * @description Whether this check lets the usage through.
     * @example true
     */
    allowed: boolean;
    /** @description Ids of the wallets, in the order in which they are spent. */
    wallet_ids: string[];
    /**
     * Format: decimal
     * @description Real-time balance before this event, in money.
     * @example 50
     */
    available: string;
    /**
     * Format: decimal
     * @description What is left after it; the balance before if it was denied.
     * @example 49.955
     */
    remaining: string;
}
/** @description Usage and cost of one group of events. */
export interface UsageBreakdown {
    /** @description The values that make the group. */
    grouped_by: {
        [key: string]: string;
    };
    /**
     * Format: decimal
     * @description Its usage.
     * @example 3000000
     */
    usage: string;
    /**
     * Format: decimal
     * @description Its share of the amount.
     * @example 7.2
     */
    cost: string;
    /**
     * Format: decimal
     * @description The same share in percent.
     * @example 60
     */
    percentage: string;
    /**
     * @description How many events it has.
     * @example 1500
     */
    event_count?: number;
}
/**
 * @description Which check failed first: no active subscription, a feature that is not included, a hard limit, no prepaid wallet although one was required, or too little in the wallets.
 * @enum {string}
 */
export type UsageDenialReason = "no_subscription" | "not_entitled" | "limit_reached" | "no_wallet" | "insufficient_balance";
/** @description What the entitlements say about one feature. */
export interface UsageEntitlementCheck {
    /**
     * @description Id of the feature.
     * @example feat_01K5WRB3M0000000000000FT1N
     */
    feature_id: string;
    /**
     * @description Whether this check lets the usage through.
     * @example true
     */
    allowed: boolean;
    /**
     * Format: decimal
     * @description Quantity of this event.
     * @example 12000
     */
    quantity: string;
    /**
     * Format: decimal
     * @description Quantity used in the current reset period before this event.
     * @example 240000
     */
    usage: string;
    /**
     * Format: decimal
     * @description Quantity that is included; `null` without a limit.
     * @example 1000000
     */
    usage_limit: string | null;
    /**
     * Format: decimal
     * @description What is left of it after this event, not below 0; `null` without a limit.
     * @example 748000
     */
    remaining: string | null;
    /**
     * @description Whether usage beyond the limit is let through and billed.
     * @example true
     */
    is_soft_limit: boolean;
    /**
     * Format: date-time
     * @description When the count starts again; `null` for never.
     * @example 2025-11-01T00:00:00Z
     */
    resets_at: string | null;
}
/**
 * @description Values of the properties that the result was grouped by.
 * @example {
 *       "model": "large"
 *     }
 */
export interface UsageGroup {
    [key: string]: string;
}
/** @description A billing period. */
export interface UsagePeriod {
    /**
     * Format: date-time
     * @description Start of the period.
     * @example 2025-09-01T00:00:00Z
     */
    start_time: string;
    /**
     * Format: date-time
     * @description End of the period.
     * @example 2025-10-01T00:00:00Z
     */
    end_time: string;
    /**
     * @description Its length.
     * @example MONTHLY
     */
    period: string;
}
/** @description Usage of a subscription in a span of time, as it is reported to a cloud marketplace. */
export interface UsageRecord {
    /**
     * @description Id of the record, `usg_rec_` and a ULID.
     * @example usg_rec_01K5WRB3M0000000000000VR01
     */
    id: string;
    /**
     * @description The customer.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id: string;
    /**
     * @description Your own id of the customer.
     * @example brightside
     */
    customer_external_id: string;
    /**
     * @description The subscription.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id: string;
    /**
     * @description Its plan.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    plan_id: string;
    /**
     * Format: decimal
     * @description Reported quantity.
     * @example 200000
     */
    quantity: string;
    /**
     * Format: decimal
     * @description What the usage costs, in `currency`.
     * @example 3
     */
    amount: string;
    currency: Currency;
    /**
     * Format: date-time
     * @description Begin of the span.
     * @example 2025-09-30T18:00:00Z
     */
    period_start: string;
    /**
     * Format: date-time
     * @description End of the span.
     * @example 2025-10-01T00:00:00Z
     */
    period_end: string;
    /**
     * @description It was reported to every marketplace that takes part.
     * @example true
     */
    synced: boolean;
    /** @description What was reported where, by provider; empty until then. */
    syncs: {
        [key: string]: UsageRecordSync;
    };
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description One page of usage records. */
export interface UsageRecordList {
    /** @description The records of this page. */
    items: UsageRecord[];
    pagination: Pagination;
}
/** @description Conditions, order and page of a search for usage records. All members are optional. */
export interface UsageRecordSearchRequest {
    /** @description Conditions on any field; all must hold. */
    filters?: FilterCondition[];
    /** @description Sort keys, most important first. */
    sort?: SortCondition[];
    /** @description Only records of this customer. */
    customer_id?: string;
    /** @description Only records of the customer with this id of yours. */
    customer_external_id?: string;
    /** @description Only records of this subscription. */
    subscription_id?: string;
    /** @description Only records of this plan. */
    plan_id?: string;
    /** @description Only records in this currency. */
    currency?: string;
    /**
     * Format: date-time
     * @description Only records whose span begins at or after this instant.
     */
    period_start?: string;
    /**
     * Format: date-time
     * @description Only records whose span ends at or before this instant.
     */
    period_end?: string;
    /** @description Only records that were (`true`) or were not yet (`false`) reported. */
    synced?: boolean;
    status?: Status;
    /**
     * Format: date-time
     * @description Only records created at or after this instant.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description Only records created at or before this instant.
     */
    end_time?: string;
    order?: SortOrder;
    expand?: Expand;
    limit?: Limit;
    offset?: Offset;
}
/** @description What was reported to one marketplace. */
export interface UsageRecordSync {
    /**
     * @description The agreement in the marketplace.
     * @example arn:aws:license-manager::111122223333:license:l-0123456789abcdef
     */
    agreement_id: string;
    /**
     * @description The connection that was used.
     * @example conn_01K5WRB3M0000000000000CN03
     */
    connection_id: string;
    /**
     * @description Receipt of the marketplace.
     * @example 8f1c2d3e-metering-record
     */
    reporting_id?: string;
    /**
     * Format: date-time
     * @description When it was reported.
     * @example 2025-10-01T03:00:00Z
     */
    synced_at?: string;
    /**
     * @description It was left out on purpose.
     * @example false
     */
    skipped?: boolean;
    /**
     * @description Why it was left out.
     * @example The amount is zero
     */
    skip_reason?: string;
}
/** @description Usage of one window, or of one bucket and group. */
export interface UsageResult {
    /**
     * Format: date-time
     * @description Start of the window.
     * @example 2025-09-12T00:00:00Z
     */
    window_size: string;
    /**
     * @description Usage as a JSON number; may be missing when 0. Large or long numbers lose digits, `value_exact` does not.
     * @example 160000
     */
    value?: number;
    /**
     * @description Usage with all its digits.
     * @example 160000
     */
    value_exact: Decimal;
    group?: UsageGroup;
}
/** @description A person or a program that may act for the tenant. */
export interface User {
    /**
     * @description Id of the user, `user_` and a ULID.
     * @example user_01K5WRB3M00000000000000ADM
     */
    id: string;
    /**
     * @description Name for display; may be empty.
     * @example Ada Moreno
     */
    name: string;
    /**
     * @description Email address; empty for service accounts.
     * @example ada@acme.example
     */
    email: string;
    type: UserType;
    /** @description Roles of the user; together they say what the user may do. */
    roles: RoleId[];
    metadata: Metadata;
    /** @description The organisation the user belongs to. Left out in lists. */
    tenant?: Tenant;
}
/** @description One page of users. */
export interface UserList {
    /** @description The users of this page. */
    items: User[];
    pagination: Pagination;
}
/** @description Conditions, order and page of a user search. All members are optional. */
export interface UserSearchRequest {
    /** @description Conditions on any field; all must hold. */
    filters?: FilterCondition[];
    /** @description Sort keys, most important first. Users sort by `created_at`, `email` or `type`. */
    sort?: SortCondition[];
    /** @description Only these users. */
    user_ids?: string[];
    /**
     * @description People or service accounts; service accounts unless you say `user`.
     * @default service_account
     */
    type?: UserType;
    /** @description Only users with at least one of these roles. */
    roles?: RoleId[];
    status?: Status;
    /**
     * Format: date-time
     * @description Only users created at or after this instant.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description Only users created at or before this instant.
     */
    end_time?: string;
    order?: SortOrder;
    expand?: Expand;
    limit?: Limit;
    offset?: Offset;
}
/** @description The facts about a user that other objects show. */
export interface UserSummary {
    /**
     * @description Id of the user.
     * @example user_01K5WRB3M00000000000000ADM
     */
    id: string;
    /**
     * @description Name for display; may be empty.
     * @example Ada Moreno
     */
    name: string;
    /**
     * @description Email address; empty for service accounts.
     * @example ada@acme.example
     */
    email: string;
    type: UserType;
    /** @description Roles of the user. */
    roles: RoleId[];
    metadata?: Metadata;
}
/**
 * @description `user` is a person with an email address, `service_account` a program that only has API keys.
 * @enum {string}
 */
export type UserType = "user" | "service_account";
/**
 * @description Allowed values per event property. Every property must have one of its values, compared as text; the empty text stands for a missing property.
 * @example {
 *       "model": [
 *         "large"
 *       ]
 *     }
 */
export interface ValuesByProperty {
    [key: string]: string[];
}
/** @description What to remember about the voiding. */
export interface VoidInvoiceRequest {
    metadata?: Metadata;
}
/** @description Credits that a customer holds with you, bought or given. */
export interface Wallet {
    /**
     * @description Id of the wallet, `wallet_` and a ULID.
     * @example wallet_01K5WRB3M0000000000000WAT1
     */
    id: string;
    /**
     * @description Id of the customer whose wallet it is.
     * @example cust_01K5WRB3M0000000000000KES1
     */
    customer_id: string;
    /**
     * @description Name for display.
     * @example Prepaid Wallet - USD
     */
    name: string;
    /**
     * @description What the wallet is for; empty when nothing was said.
     * @example Credits for the API
     */
    description: string;
    currency: Currency;
    wallet_type: WalletType;
    wallet_status: WalletStatus;
    /**
     * Format: decimal
     * @description Credits in the wallet; below 0 after an overdraft.
     * @example 50
     */
    credit_balance: string;
    /**
     * Format: decimal
     * @description What the credits are worth in money.
     * @example 50
     */
    balance: string;
    /**
     * Format: decimal
     * @description Money that one credit is worth when spent.
     * @example 1
     */
    conversion_rate: string;
    /**
     * Format: decimal
     * @description Money that one credit costs when bought.
     * @example 1
     */
    topup_conversion_rate: string;
    config: WalletConfig;
    auto_topup?: AutoTopUp;
    alert_settings?: AlertSettings;
    alert_state: AlertState;
    metadata: Metadata;
    /**
     * Format: decimal
     * @description The balance less usage and invoices not yet settled, in money; only where asked for.
     * @example 46.4
     */
    real_time_balance?: string;
    /**
     * Format: decimal
     * @description The same in credits.
     * @example 46.4
     */
    real_time_credit_balance?: string;
    credits_available_breakdown?: CreditBreakdown;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description A wallet reached a threshold or left it behind. */
export interface WalletAlertWebhook {
    event_type: WalletAlertWebhookType;
    wallet: WebhookWallet;
    alert: WebhookWalletAlert;
}
/**
 * @description What happened.
 * @enum {string}
 */
export type WalletAlertWebhookType = "wallet.credit_balance.dropped" | "wallet.credit_balance.recovered" | "wallet.ongoing_balance.dropped" | "wallet.ongoing_balance.recovered";
/** @description A wallet and what is really left in it. */
export interface WalletBalance {
    /**
     * @description Id of the wallet, `wallet_` and a ULID.
     * @example wallet_01K5WRB3M0000000000000WAT1
     */
    id: string;
    /**
     * @description Id of the customer whose wallet it is.
     * @example cust_01K5WRB3M0000000000000KES1
     */
    customer_id: string;
    /**
     * @description Name for display.
     * @example Prepaid Wallet - USD
     */
    name: string;
    /**
     * @description What the wallet is for; empty when nothing was said.
     * @example Credits for the API
     */
    description: string;
    currency: Currency;
    wallet_type: WalletType;
    wallet_status: WalletStatus;
    /**
     * Format: decimal
     * @description Credits in the wallet; below 0 after an overdraft.
     * @example 50
     */
    credit_balance: string;
    /**
     * Format: decimal
     * @description What the credits are worth in money.
     * @example 50
     */
    balance: string;
    /**
     * Format: decimal
     * @description Money that one credit is worth when spent.
     * @example 1
     */
    conversion_rate: string;
    /**
     * Format: decimal
     * @description Money that one credit costs when bought.
     * @example 1
     */
    topup_conversion_rate: string;
    config: WalletConfig;
    auto_topup?: AutoTopUp;
    alert_settings?: AlertSettings;
    alert_state: AlertState;
    metadata: Metadata;
    /**
     * Format: decimal
     * @description The balance less usage and invoices not yet settled, in money.
     * @example 46.4
     */
    real_time_balance: string;
    /**
     * Format: decimal
     * @description The same in credits.
     * @example 46.4
     */
    real_time_credit_balance: string;
    /**
     * Format: decimal
     * @description Everything that was deducted: usage of the current period and unpaid invoices.
     * @example 3.6
     */
    current_period_usage: string;
    /**
     * Format: decimal
     * @description Of that, usage on unpaid invoices; absent in cached answers.
     * @example 0
     */
    unpaid_invoices_amount?: string;
    /**
     * Format: date-time
     * @description When the wallet last changed.
     * @example 2025-09-20T12:00:00Z
     */
    balance_updated_at: string;
    /**
     * @description Whether these are stored figures instead of freshly computed ones.
     * @example false
     */
    is_cached_fallback: boolean;
    credits_available_breakdown?: CreditBreakdown;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description Alert levels of wallets that have none of their own. */
export interface WalletBalanceAlertSetting {
    /**
     * @description Name of the setting.
     * @example wallet_balance_alert_config
     * @enum {string}
     */
    key: "wallet_balance_alert_config";
    value: AlertSettings;
    /**
     * @description Id of the stored value, `setting_` and a ULID; missing while the default applies.
     * @example setting_01K5WRB3M0000000000000ST01
     */
    id?: string;
    environment_id?: EnvironmentId;
    tenant_id?: TenantId;
    status?: Status;
    created_at?: CreatedAt;
    updated_at?: UpdatedAt;
    created_by?: Author;
    updated_by?: Author;
}
/** @description What the credits may pay for. */
export interface WalletConfig {
    /** @description Kinds of charges. */
    allowed_price_types: WalletPriceType[];
}
/** @description One page of wallets. */
export interface WalletList {
    /** @description The wallets of this page. */
    items: Wallet[];
    pagination: Pagination;
}
/**
 * @description `prepaid_to_postpaid` moves what is left into a new post-paid wallet.
 * @enum {string}
 */
export type WalletModificationType = "prepaid_to_postpaid";
/**
 * @description Kind of charge that credits may pay for.
 * @enum {string}
 */
export type WalletPriceType = "ALL" | "USAGE" | "FIXED";
/**
 * @description Kind of thing that caused the transaction.
 * @enum {string}
 */
export type WalletReferenceType = "PAYMENT" | "EXTERNAL" | "REQUEST" | "INVOICE";
/** @description Which wallets to list. All members are optional. */
export interface WalletSearchRequest {
    /** @description Only these wallets. */
    wallet_ids?: string[];
    status?: WalletStatus;
    /** @description Only wallets whose balance alert is switched on or off. */
    alert_enabled?: boolean;
    /** @description Name of the field to sort by. */
    sort?: string;
    order?: SortOrder;
    expand?: Expand;
    limit?: Limit;
    offset?: Offset;
}
/**
 * @description Whether the wallet can be used. `closed` is final.
 * @enum {string}
 */
export type WalletStatus = "active" | "frozen" | "closed";
/** @description The plain facts of a wallet, for use inside other objects. */
export interface WalletSummary {
    /**
     * @description Id of the wallet, `wallet_` and a ULID.
     * @example wallet_01K5WRB3M0000000000000WAT1
     */
    id: string;
    /**
     * @description Id of the customer whose wallet it is.
     * @example cust_01K5WRB3M0000000000000KES1
     */
    customer_id: string;
    /**
     * @description Name for display.
     * @example Prepaid Wallet - USD
     */
    name: string;
    /**
     * @description What the wallet is for; empty when nothing was said.
     * @example Credits for the API
     */
    description: string;
    currency: Currency;
    wallet_type: WalletType;
    wallet_status: WalletStatus;
    /**
     * Format: decimal
     * @description Credits in the wallet; below 0 after an overdraft.
     * @example 50
     */
    credit_balance: string;
    /**
     * Format: decimal
     * @description What the credits are worth in money.
     * @example 50
     */
    balance: string;
    /**
     * Format: decimal
     * @description Money that one credit is worth when spent.
     * @example 1
     */
    conversion_rate: string;
    /**
     * Format: decimal
     * @description Money that one credit costs when bought.
     * @example 1
     */
    topup_conversion_rate: string;
    alert_state: AlertState;
    metadata: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description One line of a wallet's ledger. */
export interface WalletTransaction {
    /**
     * @description Id of the transaction, `wtxn_` and a ULID.
     * @example wtxn_01K5WRB3M0000000000000WTX1
     */
    id: string;
    /**
     * @description Id of the wallet.
     * @example wallet_01K5WRB3M0000000000000WAT1
     */
    wallet_id: string;
    /**
     * @description Id of the wallet's customer.
     * @example cust_01K5WRB3M0000000000000KES1
     */
    customer_id: string;
    type: WalletTransactionType;
    transaction_status: WalletTransactionStatus;
    transaction_reason: WalletTransactionReason;
    /**
     * Format: decimal
     * @description Credits added or taken.
     * @example 50
     */
    credit_amount: string;
    /**
     * Format: decimal
     * @description The same in money.
     * @example 50
     */
    amount: string;
    currency: Currency;
    /**
     * Format: decimal
     * @description Credits before.
     * @example 0
     */
    credit_balance_before: string;
    /**
     * Format: decimal
     * @description Credits after.
     * @example 50
     */
    credit_balance_after: string;
    /**
     * Format: decimal
     * @description What is left of these credits; 0 on debits.
     * @example 50
     */
    credits_available: string;
    /**
     * Format: decimal
     * @description Money per credit when spent; on debits.
     * @example 1
     */
    conversion_rate?: string;
    /**
     * Format: decimal
     * @description Money per credit when bought; on credits.
     * @example 1
     */
    topup_conversion_rate?: string;
    /**
     * Format: date-time
     * @description When these credits expire; `null` for never.
     * @example 2026-09-20T00:00:00Z
     */
    expiry_date: string | null;
    /**
     * @description Order of spending, lower first; `null` comes last.
     * @example 1
     */
    priority: number | null;
    reference_type: WalletReferenceType;
    /**
     * @description Id of what caused the transaction.
     * @example kestrel-topup-1
     */
    reference_id: string;
    /**
     * @description Id of the purchase that a bonus belongs to.
     * @example wtxn_01K5WRB3M0000000000000WTX1
     */
    parent_transaction_id?: string;
    /**
     * @description The key that it was made under.
     * @example kestrel-topup-1
     */
    idempotency_key: string;
    /**
     * @description A note; empty when none.
     * @example First credits
     */
    description: string;
    metadata: Metadata;
    customer?: Customer;
    created_by_user?: UserSummary;
    wallet?: WalletSummary;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description One page of wallet transactions. */
export interface WalletTransactionList {
    /** @description The wallet transactions of this page. */
    items: WalletTransaction[];
    pagination: Pagination;
}
/**
 * @description Why credits were added or taken.
 * @enum {string}
 */
export type WalletTransactionReason = "INVOICE_PAYMENT" | "FREE_CREDIT_GRANT" | "SUBSCRIPTION_CREDIT_GRANT" | "PURCHASED_CREDIT_INVOICED" | "PURCHASED_CREDIT_DIRECT" | "PURCHASED_CREDIT_BONUS" | "CREDIT_NOTE" | "CREDIT_EXPIRED" | "WALLET_TERMINATION" | "MANUAL_BALANCE_DEBIT" | "CREDIT_ADJUSTMENT" | "INVOICE_VOID_REFUND";
/** @description Conditions, order and page of a search over wallet ledgers. All members are optional. */
export interface WalletTransactionSearchRequest {
    /** @description Only transactions of this wallet. */
    id?: string;
    type?: WalletTransactionType;
    transaction_status?: WalletTransactionStatus;
    transaction_reason?: WalletTransactionReason;
    /** @description Kind of cause; only together with `reference_id`. */
    reference_type?: string;
    /** @description Id of the cause; only together with `reference_type`. */
    reference_id?: string;
    /**
     * Format: date-time
     * @description Only credits that expire after this instant.
     */
    expiry_date_after?: string;
    /**
     * Format: date-time
     * @description Only credits that expire before this instant.
     */
    expiry_date_before?: string;
    /** @description Only credits of which more than this is left. */
    credits_available_gt?: number;
    /** @description Only credits with this priority. */
    priority?: number;
    /** @description Only transactions made by this user. */
    created_by?: string;
    /** @description Conditions on any field; all must hold. */
    filters?: FilterCondition[];
    /** @description Sort keys, most important first. */
    sort?: SortCondition[];
    status?: Status;
    /**
     * Format: date-time
     * @description Only transactions made at or after this instant.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description Only transactions made at or before this instant.
     */
    end_time?: string;
    order?: SortOrder;
    expand?: Expand;
    limit?: Limit;
    offset?: Offset;
}
/**
 * @description Only completed transactions count in the balance.
 * @enum {string}
 */
export type WalletTransactionStatus = "pending" | "completed" | "failed";
/**
 * @description `credit` adds to the wallet, `debit` takes from it.
 * @enum {string}
 */
export type WalletTransactionType = "credit" | "debit";
/** @description A transaction changed. */
export interface WalletTransactionUpdateWebhook {
    /**
     * @description What happened.
     * @example wallet.transaction.updated
     * @enum {string}
     */
    event_type: "wallet.transaction.updated";
    updated_transaction: WebhookWalletTransaction;
}
/** @description Credits were moved. */
export interface WalletTransactionWebhook {
    /**
     * @description What happened.
     * @example wallet.transaction.created
     * @enum {string}
     */
    event_type: "wallet.transaction.created";
    transaction: WebhookWalletTransaction;
}
/**
 * @description `PRE_PAID` credits lower the usage charges of an invoice while it is made; `POST_PAID` credits pay finished invoices.
 * @enum {string}
 */
export type WalletType = "PRE_PAID" | "POST_PAID";
/** @description Something happened to a wallet. */
export interface WalletWebhook {
    event_type: WalletWebhookType;
    wallet: WebhookWallet;
}
/**
 * @description What happened.
 * @enum {string}
 */
export type WalletWebhookType = "wallet.created" | "wallet.updated" | "wallet.terminated" | "wallet.ongoing_balance.updated";
/** @description One attempt to send. */
export interface WebhookAttempt {
    /**
     * @description Which attempt it was.
     * @example 1
     */
    number: number;
    /**
     * Format: date-time
     * @description When it was made.
     * @example 2025-10-02T08:00:01Z
     */
    attempted_at: string;
    /**
     * @description How long your server took in milliseconds.
     * @example 84
     */
    duration_ms: number;
    /**
     * @description HTTP status of the answer; missing when there was none.
     * @example 200
     */
    response_status?: number;
    /**
     * @description First 1000 characters of the answer; missing when there was none.
     * @example ok
     */
    response_body?: string;
    /**
     * @description Why it failed; missing when it did not.
     * @example Connection refused
     */
    error?: string;
}
/** @description A checkout. */
export interface WebhookCheckoutSession {
    /**
     * @description Id of the session.
     * @example cs_01K5WRB3M0000000000000CSN1
     */
    id: string;
    /**
     * @description The customer who pays.
     * @example cust_01K5WRB3M0000000000000KES1
     */
    customer_id: string;
    action: CheckoutAction;
    checkout_status: CheckoutStatus;
    payment_provider: CheckoutPaymentProvider;
    /**
     * @description The invoice to pay.
     * @example inv_01K5WRB3M0000000000000NV02
     */
    checkout_invoice_id?: string;
    /**
     * @description The payment under way.
     * @example pay_01K5WRB3M0000000000000PAY2
     */
    checkout_payment_id?: string;
    /**
     * @description Why it failed; missing when it did not.
     * @example The card was declined.
     */
    failure_reason?: string;
    /**
     * Format: date-time
     * @description Until when the customer can pay.
     * @example 2025-10-01T10:15:00Z
     */
    expires_at: string;
    /**
     * Format: date-time
     * @description When it was paid.
     * @example 2025-10-01T10:04:00Z
     */
    completed_at?: string;
    /**
     * Format: date-time
     * @description When it was given up.
     * @example 2025-10-01T10:15:00Z
     */
    cancelled_at?: string;
    payment_action?: PaymentAction;
}
/** @description A credit note. */
export interface WebhookCreditNote {
    /**
     * @description Id of the credit note.
     * @example cn_01K5WRB3M0000000000000CNT1
     */
    id: string;
    /**
     * @description Number of the credit note.
     * @example CN-4Z8K1M7QX
     */
    credit_note_number?: string;
    /**
     * @description The invoice it corrects.
     * @example inv_01K5WRB3M0000000000000NV01
     */
    invoice_id: string;
    /**
     * @description The customer.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id: string;
    /**
     * @description The subscription; missing on single sales.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id?: string;
    credit_note_status: CreditNoteStatus;
    credit_note_type: CreditNoteType;
    reason: CreditNoteReason;
    /**
     * @description What was noted; missing when nothing was.
     * @example Outage on 12 September
     */
    memo?: string;
    currency: Currency;
    /**
     * Format: decimal
     * @description How much is given back.
     * @example 5
     */
    total_amount: string;
    /**
     * Format: date-time
     * @description When it was declared void.
     * @example 2025-10-06T10:00:00Z
     */
    voided_at?: string;
    /**
     * Format: date-time
     * @description When it took effect.
     * @example 2025-10-06T09:00:00Z
     */
    finalized_at?: string;
    metadata?: Metadata;
}
/** @description A customer, without contact details of people. */
export interface WebhookCustomer {
    /**
     * @description Id of the customer.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    id: string;
    /**
     * @description Your own id of the customer.
     * @example brightside
     */
    external_id: string;
    environment_id: EnvironmentId;
    /**
     * @description Name as printed on invoices.
     * @example Brightside Labs
     */
    name: string;
    /**
     * @description Where invoices go; missing when unknown.
     * @example billing@brightside.example
     */
    email?: string;
    /**
     * @description First line of the billing address.
     * @example 12 Harbour Street
     */
    address_line1?: string;
    /**
     * @description Second line of the billing address.
     * @example Floor 3
     */
    address_line2?: string;
    /**
     * @description City of the billing address.
     * @example Portland
     */
    address_city?: string;
    /**
     * @description State or region of the billing address.
     * @example OR
     */
    address_state?: string;
    /**
     * @description Postal code of the billing address.
     * @example 97201
     */
    address_postal_code?: string;
    /**
     * @description Country of the billing address, two letters as in ISO 3166-1.
     * @example US
     */
    address_country?: string;
    /**
     * @description IANA time zone of the customer's billing days.
     * @example America/Los_Angeles
     */
    timezone?: string;
    metadata?: Metadata;
}
/** @description Where webhooks are managed. */
export interface WebhookDashboard {
    /**
     * @description Address of an external console; empty when webhooks are managed through this API.
     * @example
     */
    url: string;
    /**
     * @description Whether Svix sends the webhooks.
     * @example false
     */
    svix_enabled: boolean;
    /**
     * @description Credential for the external console.
     * @example not-a-real-token
     */
    token?: string;
    /**
     * @description Name of this environment at Svix.
     * @example tenant_01K5WRB3M0000000000000ACME_env_01K5WRB3M000000000000000PR
     */
    app_id?: string;
}
/** @description The sending of one event to one endpoint. */
export interface WebhookDelivery {
    /**
     * @description Id of the delivery, `whdel_` and a ULID.
     * @example whdel_01K5WRB3M0000000000000WD01
     */
    id: string;
    /**
     * @description Where it is sent.
     * @example webhook_01K5WRB3M0000000000000WH01
     */
    endpoint_id: string;
    /**
     * @description What is sent. The header `webhook-id` carries it, so you can tell a repetition from something new.
     * @example sys_event_01K5WRB3M0000000000000EV01
     */
    system_event_id: string;
    event_type: WebhookEventType;
    delivery_status: WebhookDeliveryStatus;
    /**
     * @description How often it was tried.
     * @example 1
     */
    attempt_count: number;
    /**
     * Format: date-time
     * @description When it is tried again; missing when it is not.
     * @example 2025-10-02T08:05:00Z
     */
    next_attempt_at?: string;
    /**
     * Format: date-time
     * @description When your server accepted it; missing until then.
     * @example 2025-10-02T08:00:01Z
     */
    delivered_at?: string;
    /**
     * @description HTTP status of your server's last answer; missing when there was none.
     * @example 200
     */
    last_response_status?: number;
    /**
     * @description Why the last attempt failed; missing when it did not.
     * @example Connection refused
     */
    last_error?: string;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
}
/** @description The sending of one event to one endpoint, with what was sent and every attempt. */
export interface WebhookDeliveryDetails {
    delivery: WebhookDelivery;
    /** @description The body that is sent, as described for the event. */
    payload: {
        [key: string]: unknown;
    };
    /** @description The attempts, oldest first. */
    attempts: WebhookAttempt[];
}
/** @description One page of deliveries. */
export interface WebhookDeliveryList {
    /** @description The deliveries of this page. */
    items: WebhookDelivery[];
    pagination: Pagination;
}
/**
 * @description `pending` while attempts are still to come, `delivered` once your server has answered with a 2xx status, `failed` when no attempt did and none will follow by itself.
 * @enum {string}
 */
export type WebhookDeliveryStatus = "pending" | "delivered" | "failed";
/** @description An address of yours that gets told what happens. */
export interface WebhookEndpoint {
    /**
     * @description Id of the endpoint, `webhook_` and a ULID.
     * @example webhook_01K5WRB3M0000000000000WH01
     */
    id: string;
    /**
     * @description Where events are sent.
     * @example https://api.acme.example/hooks/billing
     */
    url: string;
    /**
     * @description What it is for; may be empty.
     * @example Billing events for the backend
     */
    description: string;
    /** @description The events it gets; an empty list means all. */
    event_types: WebhookEventType[];
    /**
     * @description Whether anything is sent. Events that happen meanwhile are not sent later.
     * @example true
     */
    enabled: boolean;
    /** @description Names of the headers you added. Their values are not shown. */
    header_names: string[];
    metadata: Metadata;
    environment_id: EnvironmentId;
    tenant_id: TenantId;
    status: Status;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    created_by: Author;
    updated_by: Author;
}
/** @description One page of endpoints. */
export interface WebhookEndpointList {
    /** @description The endpoints of this page. */
    items: WebhookEndpoint[];
    pagination: Pagination;
}
/** @description An entitlement. */
export interface WebhookEntitlement {
    /**
     * @description Id of the entitlement.
     * @example ent_01K5WRB3M0000000000000ENT1
     */
    id: string;
    entity_type: EntitlementEntityType;
    /**
     * @description Id of the plan, addon or subscription.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    entity_id: string;
    /**
     * @description The feature.
     * @example feat_01K5WRB3M0000000000000FT1N
     */
    feature_id: string;
    feature_type: FeatureType;
    /**
     * @description Whether it counts.
     * @example true
     */
    is_enabled: boolean;
    /**
     * @description How much is included; missing when there is no limit.
     * @example 1000000
     */
    usage_limit?: number;
    usage_reset_period?: EntitlementUsageResetPeriod;
    /**
     * @description Usage beyond the limit is allowed.
     * @example true
     */
    is_soft_limit: boolean;
    /**
     * @description Value of a static feature; missing on others.
     * @example eu-west
     */
    static_value?: string;
}
/**
 * @description Name of an event that webhook endpoints can be told about.
 * @enum {string}
 */
export type WebhookEventType = "customer.created" | "customer.updated" | "customer.deleted" | "subscription.created" | "subscription.draft.created" | "subscription.activated" | "subscription.updated" | "subscription.paused" | "subscription.resumed" | "subscription.cancelled" | "subscription.plan_changed" | "subscription.renewal.due" | "subscription.phase.created" | "subscription.phase.updated" | "subscription.phase.deleted" | "subscription.spend.threshold_reached" | "subscription.spend.threshold_recovered" | "subscription.line_item_spend.threshold_reached" | "subscription.line_item_spend.threshold_recovered" | "subscription.group_spend.threshold_reached" | "subscription.group_spend.threshold_recovered" | "feature.created" | "feature.updated" | "feature.deleted" | "feature.wallet_balance.alert" | "entitlement.created" | "entitlement.updated" | "entitlement.deleted" | "entitlement.grant.exhausted" | "wallet.created" | "wallet.updated" | "wallet.terminated" | "wallet.ongoing_balance.updated" | "wallet.credit_balance.dropped" | "wallet.credit_balance.recovered" | "wallet.ongoing_balance.dropped" | "wallet.ongoing_balance.recovered" | "wallet.transaction.created" | "wallet.transaction.updated" | "payment.created" | "payment.updated" | "payment.pending" | "payment.success" | "payment.failed" | "invoice.create.drafted" | "invoice.update" | "invoice.update.finalized" | "invoice.update.payment" | "invoice.update.voided" | "invoice.payment.overdue" | "invoice.communication.triggered" | "credit_note.created" | "credit_note.updated" | "checkout.session.initiated" | "checkout.session.completed" | "checkout.session.failed" | "checkout.session.expired" | "event.rejected";
/** @description A feature. */
export interface WebhookFeature {
    /**
     * @description Id of the feature.
     * @example feat_01K5WRB3M0000000000000FT1N
     */
    id: string;
    /**
     * @description Name of the feature.
     * @example Input tokens
     */
    name: string;
    /**
     * @description Your own id of the feature.
     * @example input_tokens
     */
    lookup_key: string;
    /**
     * @description What it is; missing when nothing was said.
     * @example Tokens sent to the model
     */
    description?: string;
    type: FeatureType;
    /**
     * @description Name of one unit.
     * @example token
     */
    unit_singular?: string;
    /**
     * @description Name of several units.
     * @example tokens
     */
    unit_plural?: string;
    /**
     * @description Meter that counts it; only on metered features.
     * @example meter_01K5WRB3M0000000000000MT1N
     */
    meter_id?: string;
    /**
     * @description Group it belongs to; missing without one.
     * @example group_01K5WRB3M0000000000000GR01
     */
    group_id?: string;
    metadata?: Metadata;
}
/**
 * @description Headers to send along, for instance for a gateway in front of your server.
 * @example {
 *       "X-Gateway-Token": "not-a-real-token"
 *     }
 */
export interface WebhookHeaders {
    [key: string]: string;
}
/** @description What a message to the customer needs to know about an invoice. */
export interface WebhookInvoice {
    /**
     * @description Id of the invoice.
     * @example inv_01K5WRB3M0000000000000NV01
     */
    id: string;
    /**
     * @description The customer.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id: string;
    /**
     * @description The subscription; missing on single sales.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id?: string;
    environment_id: EnvironmentId;
    invoice_type: InvoiceType;
    invoice_status: InvoiceStatus;
    payment_status: PaymentStatus;
    /**
     * @description Number of the invoice; missing on drafts.
     * @example INV-202510-00001
     */
    invoice_number?: string;
    billing_reason?: InvoiceBillingReason;
    currency: Currency;
    /**
     * Format: decimal
     * @description Sum of the lines.
     * @example 79
     */
    subtotal: string;
    /**
     * Format: decimal
     * @description Sum after discounts and tax.
     * @example 76.79
     */
    total: string;
    /**
     * Format: decimal
     * @description What has to be paid.
     * @example 76.79
     */
    amount_due: string;
    /**
     * Format: decimal
     * @description What was paid.
     * @example 0
     */
    amount_paid: string;
    /**
     * Format: decimal
     * @description What is left to pay.
     * @example 76.79
     */
    amount_remaining: string;
    /**
     * Format: date-time
     * @description Begin of the period.
     * @example 2025-09-01T00:00:00Z
     */
    period_start?: string;
    /**
     * Format: date-time
     * @description End of the period.
     * @example 2025-10-01T00:00:00Z
     */
    period_end?: string;
    /**
     * Format: date-time
     * @description When it falls due.
     * @example 2025-10-02T00:00:00Z
     */
    due_date?: string;
    /**
     * Format: date-time
     * @description When it was finalized.
     * @example 2025-10-01T02:05:00Z
     */
    finalized_at?: string;
    /**
     * Format: date-time
     * @description When it was paid.
     * @example 2025-10-02T08:00:00Z
     */
    paid_at?: string;
    /**
     * Format: date-time
     * @description When it was declared void.
     * @example 2025-10-09T08:00:00Z
     */
    voided_at?: string;
    /**
     * @description Where the PDF is; missing when there is none.
     * @example https://files.example/INV-202510-00001.pdf
     */
    invoice_pdf_url?: string;
    /** @description The lines. */
    line_items?: WebhookInvoiceLineItem[];
    subscription?: WebhookSubscription;
    customer?: WebhookCustomer;
    metadata?: Metadata;
}
/** @description A line of an invoice. */
export interface WebhookInvoiceLineItem {
    /**
     * @description Id of the line.
     * @example inv_line_01K5WRB3M0000000000000NV1F
     */
    id: string;
    /**
     * @description The price; missing on lines without one.
     * @example price_01K5WRB3M0000000000000PRFX
     */
    price_id?: string;
    /**
     * @description What is charged.
     * @example Monthly fee
     */
    display_name?: string;
    /**
     * @description Name of the plan.
     * @example Pro
     */
    plan_display_name?: string;
    /**
     * Format: decimal
     * @description Charge of the line, in the currency of the invoice.
     * @example 49
     */
    amount: string;
    /**
     * Format: decimal
     * @description Charged quantity.
     * @example 1
     */
    quantity: string;
    /**
     * Format: date-time
     * @description Begin of the time charged for.
     * @example 2025-10-01T00:00:00Z
     */
    period_start?: string;
    /**
     * Format: date-time
     * @description End of the time charged for.
     * @example 2025-11-01T00:00:00Z
     */
    period_end?: string;
}
/** @description A payment. */
export interface WebhookPayment {
    /**
     * @description Id of the payment.
     * @example pay_01K5WRB3M0000000000000PAY1
     */
    id: string;
    destination_type: PaymentDestination;
    /**
     * @description Id of what is paid.
     * @example inv_01K5WRB3M0000000000000NV01
     */
    destination_id: string;
    payment_method_type: PaymentMethodType;
    /**
     * Format: decimal
     * @description How much, in `currency`.
     * @example 76.79
     */
    amount: string;
    currency: Currency;
    payment_status: PaymentStatus;
    /**
     * @description Company that moves the money; missing when none does.
     * @example stripe
     */
    payment_gateway?: string;
    /**
     * Format: date-time
     * @description When it succeeded.
     * @example 2025-10-02T08:00:00Z
     */
    succeeded_at?: string;
    /**
     * Format: date-time
     * @description When it failed.
     * @example 2025-10-02T08:00:00Z
     */
    failed_at?: string;
    /**
     * Format: date-time
     * @description When the money was given back.
     * @example 2025-10-09T08:00:00Z
     */
    refunded_at?: string;
    /**
     * Format: date-time
     * @description When it was declared void.
     * @example 2025-10-09T08:00:00Z
     */
    voided_at?: string;
    /**
     * @description Why it failed; missing when it did not.
     * @example The card was declined.
     */
    error_message?: string;
    /**
     * @description Number of the invoice that is paid.
     * @example INV-202510-00001
     */
    invoice_number?: string;
}
/** @description The usage event as it was sent. */
export interface WebhookRejectedEvent {
    /**
     * @description Id of the event.
     * @example event_01K5WRB3M0000000000000EVT9
     */
    id: string;
    /**
     * @description Its name.
     * @example llm.requst
     */
    event_name: string;
    /**
     * @description Id of the customer; missing when unknown.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id?: string;
    /**
     * @description Your own id of the customer.
     * @example brightside
     */
    external_customer_id?: string;
    /**
     * @description Where it came from; missing when nothing was said.
     * @example gateway
     */
    source?: string;
    /** @description Its properties. */
    properties?: {
        [key: string]: unknown;
    };
    /**
     * Format: date-time
     * @description When the usage happened.
     * @example 2025-09-12T14:00:00Z
     */
    timestamp: string;
}
/** @description A subscription. */
export interface WebhookSubscription {
    /**
     * @description Id of the subscription.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    id: string;
    /**
     * @description The customer.
     * @example cust_01K5WRB3M0000000000000BRT1
     */
    customer_id: string;
    /**
     * @description The plan.
     * @example plan_01K5WRB3M0000000000000PRQ1
     */
    plan_id: string;
    /**
     * @description Your own id of the subscription; missing when it has none.
     * @example brightside-pro
     */
    lookup_key?: string;
    subscription_status: SubscriptionStatus;
    currency: Currency;
    /**
     * Format: date-time
     * @description When it began.
     * @example 2025-09-01T00:00:00Z
     */
    start_date: string;
    /**
     * Format: date-time
     * @description When it ends; missing when it goes on.
     * @example 2026-09-01T00:00:00Z
     */
    end_date?: string;
    /**
     * Format: date-time
     * @description Begin of the current period.
     * @example 2025-10-01T00:00:00Z
     */
    current_period_start: string;
    /**
     * Format: date-time
     * @description End of the current period.
     * @example 2025-11-01T00:00:00Z
     */
    current_period_end: string;
    /**
     * Format: date-time
     * @description When it was cancelled; missing when it was not.
     * @example 2025-10-20T00:00:00Z
     */
    cancelled_at?: string;
    /**
     * Format: date-time
     * @description When a cancellation takes effect; missing when there is none.
     * @example 2025-11-01T00:00:00Z
     */
    cancel_at?: string;
    /**
     * @description It ends with the current period.
     * @example false
     */
    cancel_at_period_end: boolean;
    /**
     * Format: date-time
     * @description Begin of the trial; missing without one.
     * @example 2025-09-01T00:00:00Z
     */
    trial_start?: string;
    /**
     * Format: date-time
     * @description End of the trial; missing without one.
     * @example 2025-09-15T00:00:00Z
     */
    trial_end?: string;
    billing_cadence: BillingCadence;
    billing_period: BillingPeriod;
    /**
     * @description How many periods are billed at once.
     * @example 1
     */
    billing_period_count: number;
    pause_status: PauseStatus;
    subscription_type: SubscriptionType;
    /**
     * @description The subscription above it; missing when it stands alone.
     * @example subs_01K5WRB3M0000000000000SVB9
     */
    parent_subscription_id?: string;
    metadata?: Metadata;
    customer?: WebhookCustomer;
}
/** @description A span of a subscription with its own terms. */
export interface WebhookSubscriptionPhase {
    /**
     * @description Id of the phase.
     * @example phase_01K5WRB3M0000000000000PHS1
     */
    id: string;
    /**
     * @description The subscription.
     * @example subs_01K5WRB3M0000000000000SVB1
     */
    subscription_id: string;
    /**
     * Format: date-time
     * @description When it begins.
     * @example 2025-09-01T00:00:00Z
     */
    start_date: string;
    /**
     * Format: date-time
     * @description When it ends; missing when it goes on.
     * @example 2025-12-01T00:00:00Z
     */
    end_date?: string;
}
/** @description A wallet. */
export interface WebhookWallet {
    /**
     * @description Id of the wallet.
     * @example wallet_01K5WRB3M0000000000000WAT1
     */
    id: string;
    /**
     * @description The customer.
     * @example cust_01K5WRB3M0000000000000KES1
     */
    customer_id: string;
    currency: Currency;
    /**
     * Format: decimal
     * @description What the credits are worth, in `currency`.
     * @example 50
     */
    balance: string;
    /**
     * Format: decimal
     * @description How many credits there are.
     * @example 50
     */
    credit_balance: string;
    wallet_status: WalletStatus;
    /**
     * @description Name of the wallet; missing without one.
     * @example Prepaid Wallet - USD
     */
    name?: string;
    wallet_type: WalletType;
    /**
     * Format: decimal
     * @description Money per credit when spending.
     * @example 1
     */
    conversion_rate: string;
}
/** @description The state of an alert and the balances that led to it. */
export interface WebhookWalletAlert {
    state: AlertState;
    /**
     * Format: decimal
     * @description Real-time balance in money.
     * @example 4
     */
    current_balance: string;
    /**
     * Format: decimal
     * @description Real-time balance in credits.
     * @example 4
     */
    credit_balance: string;
    alert_type: AlertType;
    alert_settings: AlertSettings;
}
/** @description A movement of credits. */
export interface WebhookWalletTransaction {
    /**
     * @description Id of the transaction.
     * @example wtxn_01K5WRB3M0000000000000WTX1
     */
    id: string;
    /**
     * @description The wallet.
     * @example wallet_01K5WRB3M0000000000000WAT1
     */
    wallet_id: string;
    /**
     * @description The customer.
     * @example cust_01K5WRB3M0000000000000KES1
     */
    customer_id: string;
    type: WalletTransactionType;
    /**
     * Format: decimal
     * @description What the credits are worth, in `currency`.
     * @example 50
     */
    amount: string;
    /**
     * Format: decimal
     * @description How many credits moved.
     * @example 50
     */
    credit_amount: string;
    /**
     * Format: decimal
     * @description Credits before.
     * @example 0
     */
    credit_balance_before: string;
    /**
     * Format: decimal
     * @description Credits after.
     * @example 50
     */
    credit_balance_after: string;
    transaction_status: WalletTransactionStatus;
    reference_type: WalletReferenceType;
    /**
     * @description What caused it; missing when nothing is named.
     * @example kestrel-topup-1
     */
    reference_id?: string;
    /**
     * @description What it is for; missing when nothing was said.
     * @example First credits
     */
    description?: string;
    /**
     * Format: date-time
     * @description When unused credits expire; missing when they do not.
     * @example 2026-09-20T00:00:00Z
     */
    expiry_date?: string;
    transaction_reason: WalletTransactionReason;
    currency: Currency;
    metadata?: Metadata;
}
/**
 * @description Width of a time window. Weeks start on Sunday; months are calendar months unless a billing anchor is given.
 * @example DAY
 * @enum {string}
 */
export type WindowSize = "MINUTE" | "15MIN" | "30MIN" | "HOUR" | "3HOUR" | "6HOUR" | "12HOUR" | "DAY" | "WEEK" | "MONTH";
/** @description A step of a run. */
export interface WorkflowActivity {
    /**
     * @description Id of the step within the run.
     * @example 1
     */
    activity_id: string;
    /**
     * @description What the step does.
     * @example WriteFile
     */
    activity_type: string;
    status: WorkflowActivityStatus;
    /**
     * @description How often it was tried.
     * @example 1
     */
    attempt: number;
    /**
     * Format: date-time
     * @description When it began.
     * @example 2025-10-02T00:15:01Z
     */
    start_time: string;
    /**
     * Format: date-time
     * @description When it ended; missing while it runs.
     * @example 2025-10-02T00:15:04Z
     */
    close_time?: string;
    /**
     * @description How long it took in milliseconds.
     * @example 3000
     */
    duration_ms?: number;
    /**
     * @description Why the last try failed; missing when it did not.
     * @example The bucket refused the file
     */
    error?: string;
}
/**
 * @description How a step of a run stands.
 * @enum {string}
 */
export type WorkflowActivityStatus = "scheduled" | "running" | "completed" | "failed";
/** @description Runs to read. */
export interface WorkflowBatchRequest {
    /** @description The runs. */
    workflows: WorkflowRunKey[];
}
/** @description One background run with its steps. */
export interface WorkflowDetails {
    /**
     * @description Id of the work; a repeated run keeps it.
     * @example wf_01K5WRB3M0000000000000WF01
     */
    workflow_id: string;
    /**
     * @description Id of this run.
     * @example run_01K5WRB3M0000000000000RN01
     */
    run_id: string;
    /**
     * @description Kind of work.
     * @example ScheduledExport
     */
    workflow_type: string;
    /**
     * @description Queue it was taken from.
     * @example exports
     */
    task_queue: string;
    status: WorkflowStatus;
    /**
     * @description Kind of object it works on; empty for none.
     * @example scheduled_task
     */
    entity: string;
    /**
     * @description Id of that object; empty for none.
     * @example schtask_01K5WRB3M0000000000000ST01
     */
    entity_id: string;
    /**
     * Format: date-time
     * @description When it began.
     * @example 2025-10-02T00:15:00Z
     */
    start_time: string;
    /**
     * Format: date-time
     * @description When it ended; missing while it runs.
     * @example 2025-10-02T00:15:04Z
     */
    close_time?: string;
    /**
     * @description How long it took so far in milliseconds.
     * @example 4000
     */
    duration_ms: number;
    /**
     * @description The same for people.
     * @example 4s
     */
    total_duration: string;
    created_by: Author;
    /** @description The steps, in the order they began. */
    activities: WorkflowActivity[];
    /**
     * @description Why the run failed; missing when it did not.
     * @example The bucket refused the file
     */
    error?: string;
}
/** @description One background run, such as the renewal of a subscription or the cloning of an environment. */
export interface WorkflowExecution {
    /**
     * @description Id of the work; a repeated run keeps it.
     * @example wf_01K5WRB3M0000000000000WF01
     */
    workflow_id: string;
    /**
     * @description Id of this run.
     * @example run_01K5WRB3M0000000000000RN01
     */
    run_id: string;
    /**
     * @description Kind of work.
     * @example ScheduledExport
     */
    workflow_type: string;
    /**
     * @description Queue it was taken from.
     * @example exports
     */
    task_queue: string;
    status: WorkflowStatus;
    /**
     * @description Kind of object it works on; empty for none.
     * @example scheduled_task
     */
    entity: string;
    /**
     * @description Id of that object; empty for none.
     * @example schtask_01K5WRB3M0000000000000ST01
     */
    entity_id: string;
    /**
     * Format: date-time
     * @description When it began.
     * @example 2025-10-02T00:15:00Z
     */
    start_time: string;
    /**
     * Format: date-time
     * @description When it ended; missing while it runs.
     * @example 2025-10-02T00:15:04Z
     */
    close_time?: string;
    /**
     * @description How long it took so far in milliseconds.
     * @example 4000
     */
    duration_ms: number;
    /**
     * @description The same for people.
     * @example 4s
     */
    total_duration: string;
    created_by: Author;
}
/** @description One page of background runs. */
export interface WorkflowExecutionList {
    /** @description The runs of this page. */
    items: WorkflowExecution[];
    pagination: Pagination;
}
/** @description The runs that were found. */
export interface WorkflowExecutions {
    /** @description The runs, in the order asked for. Unknown ones are left out. */
    items: WorkflowExecution[];
}
/** @description Names one run. */
export interface WorkflowRunKey {
    /** @description Id of the work. */
    workflow_id: string;
    /** @description Id of the run. */
    run_id: string;
}
/** @description One background run in numbers. */
export interface WorkflowRunSummary {
    /**
     * @description Id of the work.
     * @example wf_01K5WRB3M0000000000000WF01
     */
    workflow_id: string;
    /**
     * @description Id of the run.
     * @example run_01K5WRB3M0000000000000RN01
     */
    run_id: string;
    /**
     * @description Kind of work.
     * @example ScheduledExport
     */
    workflow_type: string;
    status: WorkflowStatus;
    /**
     * Format: date-time
     * @description When it began.
     * @example 2025-10-02T00:15:00Z
     */
    start_time: string;
    /**
     * Format: date-time
     * @description When it ended; missing while it runs.
     * @example 2025-10-02T00:15:04Z
     */
    close_time?: string;
    /**
     * @description How long it took so far in milliseconds.
     * @example 4000
     */
    duration_ms: number;
    /**
     * @description How many steps it has taken.
     * @example 2
     */
    total_activities: number;
    /**
     * @description How many of them succeeded.
     * @example 2
     */
    completed_activities: number;
    /**
     * @description How many of them failed.
     * @example 0
     */
    failed_activities: number;
}
/** @description Conditions, order and page of a search for background runs. All members are optional. */
export interface WorkflowSearchRequest {
    /** @description Conditions on any field; all must hold. */
    filters?: FilterCondition[];
    /** @description Sort keys, most important first; `start_time` descending unless given. */
    sort?: SortCondition[];
    /** @description Only runs of this work. */
    workflow_id?: string;
    /** @description Only work of this kind. */
    workflow_type?: string;
    /** @description Only work from this queue. */
    task_queue?: string;
    workflow_status?: WorkflowStatus;
    /** @description Only work on this kind of object. */
    entity?: string;
    /** @description Only work on this object. */
    entity_id?: string;
    status?: Status;
    /**
     * Format: date-time
     * @description Only runs that began at or after this instant.
     */
    start_time?: string;
    /**
     * Format: date-time
     * @description Only runs that began at or before this instant.
     */
    end_time?: string;
    order?: SortOrder;
    expand?: Expand;
    limit?: Limit;
    offset?: Offset;
}
/** @description Confirms that work was started which goes on in the background. */
export interface WorkflowStarted {
    /**
     * @description What was started, in words meant for a person.
     * @example price sync v2 workflow started
     */
    message: string;
    /**
     * @description Id of the work; `GET /workflows/{workflow_id}/{run_id}` tells how it is going.
     * @example wf_01K5WRB3M0000000000000SYN1
     */
    workflow_id: string;
    /**
     * @description Id of this run of the work.
     * @example run_01K5WRB3M0000000000000RVN1
     */
    run_id: string;
    /** @description What a clone of an environment will not copy, at most 1000 of them; missing for other work, and when all is copied. */
    left_out?: LeftOut[];
}
/**
 * @description How the run stands. `ContinuedAsNew` means that another run took over; `Unknown` that its record is no longer kept.
 * @enum {string}
 */
export type WorkflowStatus = "Running" | "Completed" | "Failed" | "Canceled" | "Terminated" | "ContinuedAsNew" | "TimedOut" | "Unknown";
/** @description What happened in a run, oldest first. */
export interface WorkflowTimeline {
    /**
     * @description Id of the work.
     * @example wf_01K5WRB3M0000000000000WF01
     */
    workflow_id: string;
    /**
     * @description Id of the run.
     * @example run_01K5WRB3M0000000000000RN01
     */
    run_id: string;
    /** @description What happened. */
    items: WorkflowTimelineEvent[];
}
/** @description One thing that happened in a run. */
export interface WorkflowTimelineEvent {
    event_type: WorkflowTimelineEventType;
    /**
     * Format: date-time
     * @description When it happened.
     * @example 2025-10-02T00:15:01Z
     */
    event_time: string;
    /**
     * @description The step it happened to; missing for the run as a whole.
     * @example WriteFile
     */
    activity_type?: string;
    /**
     * @description What there is to say about it.
     * @example 3600 records written
     */
    message?: string;
}
/**
 * @description What happened.
 * @enum {string}
 */
export type WorkflowTimelineEventType = "workflow_started" | "activity_scheduled" | "activity_started" | "activity_completed" | "activity_failed" | "workflow_completed" | "workflow_failed";
