import type { UsageRecord } from '@flexprice/generated/types';
import { baseFields, decimalText, instant } from '../../wire.ts';
import type { UsageRecordRow } from './store.ts';

/** Row -> contract. */
export function toUsageRecord(row: UsageRecordRow): UsageRecord {
  return {
    id: row.id,
    customer_id: row.customer_id,
    customer_external_id: row.customer_external_id,
    subscription_id: row.subscription_id,
    plan_id: row.plan_id,
    quantity: decimalText(row.quantity),
    amount: decimalText(row.amount),
    currency: row.currency,
    period_start: instant(row.period_start),
    period_end: instant(row.period_end),
    synced: row.synced,
    syncs: row.syncs,
    ...baseFields(row),
  };
}
