import type { TestClock } from '@flexprice/generated/types';
import { baseFields, instant } from '../../wire.ts';
import type { TestClockRow } from './store.ts';

/** Row -> contract. */
export function toTestClock(row: TestClockRow): TestClock {
  const { target_time, failure_reason } = row;
  return {
    id: row.id,
    name: row.name,
    frozen_time: instant(row.frozen_time),
    clock_status: row.clock_status,
    target_time: target_time && instant(target_time),
    ...(failure_reason !== null && { failure_reason }),
    customer_ids: row.customer_ids,
    metadata: row.metadata,
    ...baseFields(row),
  };
}
