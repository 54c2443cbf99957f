import type { Meter } from '@flexprice/generated/types';
import { instant } from '../../wire.ts';
import type { MeterRow } from './store.ts';

/** Row -> contract. Environment and authors of a meter are shown only inside usage analytics. */
export function toMeter(row: MeterRow): Meter {
  return {
    id: row.id,
    name: row.name,
    tenant_id: row.tenant_id,
    event_name: row.event_name,
    aggregation: row.aggregation,
    filters: row.filters,
    reset_usage: row.reset_usage,
    status: row.status,
    created_at: instant(row.created_at),
    updated_at: instant(row.updated_at),
  };
}
