import type { CreditGrant, CreditGrantApplication } from '@flexprice/generated/types';
import { baseFields, decimalText, instant } from '../../wire.ts';
import type { ApplicationRow, GrantRow } from './rows.ts';

/** Row -> contract. */
export function toCreditGrant(row: GrantRow): CreditGrant {
  return {
    id: row.id,
    name: row.name,
    scope: row.scope,
    ...(row.plan_id && { plan_id: row.plan_id }),
    ...(row.addon_id && { addon_id: row.addon_id }),
    ...(row.subscription_id && { subscription_id: row.subscription_id }),
    credits: decimalText(row.credits),
    cadence: row.cadence,
    ...(row.period && { period: row.period }),
    ...(row.period_count !== null && { period_count: row.period_count }),
    expiration_type: row.expiration_type,
    ...(row.expiration_duration !== null && { expiration_duration: row.expiration_duration }),
    ...(row.expiration_duration_unit && { expiration_duration_unit: row.expiration_duration_unit }),
    ...(row.priority !== null && { priority: row.priority }),
    ...(row.start_date && { start_date: instant(row.start_date) }),
    ...(row.end_date && { end_date: instant(row.end_date) }),
    ...(row.credit_grant_anchor && { credit_grant_anchor: instant(row.credit_grant_anchor) }),
    ...(row.conversion_rate !== null && { conversion_rate: decimalText(row.conversion_rate) }),
    ...(row.topup_conversion_rate !== null && { topup_conversion_rate: decimalText(row.topup_conversion_rate) }),
    metadata: row.metadata,
    ...baseFields(row),
  };
}

/** Row -> contract. */
export function toCreditGrantApplication(row: ApplicationRow): CreditGrantApplication {
  return {
    id: row.id,
    credit_grant_id: row.credit_grant_id,
    subscription_id: row.subscription_id,
    scheduled_for: instant(row.scheduled_for),
    ...(row.applied_at && { applied_at: instant(row.applied_at) }),
    period_start: instant(row.period_start),
    ...(row.period_end && { period_end: instant(row.period_end) }),
    application_status: row.application_status,
    application_reason: row.application_reason,
    credits: decimalText(row.credits),
    ...(row.subscription_status_at_application && {
      subscription_status_at_application: row.subscription_status_at_application,
    }),
    retry_count: row.retry_count,
    ...(row.failure_reason && { failure_reason: row.failure_reason }),
    idempotency_key: row.idempotency_key,
    metadata: row.metadata,
    ...baseFields(row),
  };
}
