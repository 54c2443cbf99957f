import type {
  AlertSettings,
  BonusCredits,
  CustomerOnboarding,
  EventIngestionFilter,
  InvoiceConfig,
  InvoicePdfConfig,
  PaymentMandateLimits,
  PortalConfig,
  SettingKey,
  SubscriptionConfig,
  TenantConfig,
} from '@flexprice/generated/types';

/** Every setting and the shape of its value. */
export interface SettingValues {
  invoice_config: InvoiceConfig;
  invoice_pdf_config: InvoicePdfConfig;
  subscription_config: SubscriptionConfig;
  wallet_balance_alert_config: AlertSettings;
  bonus_credits_topup_config: BonusCredits;
  /** Limits of the tenant as a whole, in whichever environment they are read. */
  tenant_config: TenantConfig;
  payment_mandate_limits: PaymentMandateLimits;
  customer_onboarding: CustomerOnboarding;
  customer_portal_config: PortalConfig;
  event_ingestion_filter: EventIngestionFilter;
}

/** What holds while nothing was set: the reference's values. */
export const DEFAULTS: { readonly [Key in SettingKey]: SettingValues[Key] } = {
  invoice_config: {
    prefix: 'INV',
    format: 'YYYYMM',
    start_sequence: 1,
    timezone: 'UTC',
    separator: '-',
    suffix_length: 5,
    due_date_days: 1,
    finalization_delay_seconds: 7200,
    auto_complete_purchased_credit_transaction: false,
  },
  invoice_pdf_config: { logo_url: '', accent_color: '#1f3a5f', footer_text: '', page_size: 'A4' },
  subscription_config: { grace_period_days: 3, auto_cancellation_enabled: false },
  tenant_config: { production: 0, development: 2, max_users: 10 },
  wallet_balance_alert_config: {
    critical: { threshold: '0', condition: 'below' },
    warning: null,
    info: null,
    alert_enabled: false,
  },
  bonus_credits_topup_config: { enabled: false, slabs: [] },
  payment_mandate_limits: { UPI: { amount: '100000', currency: 'inr' } },
  customer_onboarding: { actions: [], custom_workflows: {} },
  customer_portal_config: {
    title: '',
    logo_url: '',
    primary_color: '#1f3a5f',
    sections: ['usage', 'subscriptions', 'invoices', 'wallets'],
    allow_profile_update: true,
    show_costs: false,
  },
  event_ingestion_filter: { enabled: false, allowed_external_customer_ids: [] },
};

/** The schema in the contract that a setting's value follows. */
export const SCHEMAS: Readonly<Record<SettingKey, string>> = {
  invoice_config: 'InvoiceConfig',
  invoice_pdf_config: 'InvoicePdfConfig',
  subscription_config: 'SubscriptionConfig',
  tenant_config: 'TenantConfig',
  wallet_balance_alert_config: 'AlertSettings',
  bonus_credits_topup_config: 'BonusCredits',
  payment_mandate_limits: 'PaymentMandateLimits',
  customer_onboarding: 'CustomerOnboarding',
  customer_portal_config: 'PortalConfig',
  event_ingestion_filter: 'EventIngestionFilter',
};
