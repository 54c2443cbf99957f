import type { Environment } from '@flexprice/generated/types';
import { wholeSecond } from '../../wire.ts';
import type { EnvironmentRow } from './store.ts';

/** Row -> contract. */
export function toEnvironment(row: EnvironmentRow): Environment {
  return {
    id: row.id,
    name: row.name,
    type: row.type,
    created_at: wholeSecond(row.created_at),
    updated_at: wholeSecond(row.updated_at),
  };
}
