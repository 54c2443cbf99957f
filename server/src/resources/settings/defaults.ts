import type {
  AlertSettings,
  BonusCredits,
  InvoiceConfig,
  InvoicePdfConfig,
  SubscriptionConfig,
} from '@flexprice/generated/types';

/** Settings that the server itself reads, with what holds while nothing was set (the reference's defaults). */
export interface SettingValues {
  invoice_config: InvoiceConfig;
  invoice_pdf_config: InvoicePdfConfig;
  subscription_config: SubscriptionConfig;
  wallet_balance_alert_config: AlertSettings;
  bonus_credits_topup_config: BonusCredits;
}

export const DEFAULTS: { readonly [Key in keyof SettingValues]: SettingValues[Key] } = {
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
  wallet_balance_alert_config: {
    critical: { threshold: '0', condition: 'below' },
    warning: null,
    info: null,
    alert_enabled: false,
  },
  bonus_credits_topup_config: { enabled: false, slabs: [] },
};
