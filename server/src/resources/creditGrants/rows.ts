import type {
  CreditGrantApplicationReason,
  CreditGrantApplicationStatus,
  CreditGrantCadence,
  CreditGrantExpiryDurationUnit,
  CreditGrantExpiryType,
  CreditGrantPeriod,
  CreditGrantScope,
  SubscriptionStatus,
} from '@flexprice/generated/types';
import type { RecordRow } from '../records.ts';

/** What a grant gives, and how: the same on a template and on its copies. Decimals are text. */
export interface GrantTerms {
  name: string;
  credits: string;
  cadence: CreditGrantCadence;
  period: CreditGrantPeriod | null;
  period_count: number | null;
  expiration_type: CreditGrantExpiryType;
  expiration_duration: number | null;
  expiration_duration_unit: CreditGrantExpiryDurationUnit | null;
  priority: number | null;
  conversion_rate: string | null;
  topup_conversion_rate: string | null;
  metadata: Record<string, string> | null;
}

export interface GrantRow extends RecordRow, GrantTerms {
  metadata: Record<string, string> | null;
  scope: CreditGrantScope;
  plan_id: string | null;
  addon_id: string | null;
  subscription_id: string | null;
  start_date: Date | null;
  end_date: Date | null;
  credit_grant_anchor: Date | null;
}

export interface ApplicationRow extends RecordRow {
  credit_grant_id: string;
  subscription_id: string;
  scheduled_for: Date;
  applied_at: Date | null;
  period_start: Date;
  period_end: Date | null;
  application_status: CreditGrantApplicationStatus;
  application_reason: CreditGrantApplicationReason;
  credits: string;
  subscription_status_at_application: SubscriptionStatus | null;
  retry_count: number;
  failure_reason: string | null;
  idempotency_key: string;
}
