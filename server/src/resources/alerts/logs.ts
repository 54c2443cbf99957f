import type { AlertEntityType, AlertState, AlertType } from '@flexprice/generated/types';
import { type Database, scoped, scopeValues, sql } from '../../db/index.ts';
import { BASE_FIELDS, equals, type ListRequest, type ListSpec, list, type Page } from '../list.ts';
import type { AlertLogRow } from './rows.ts';

const LIST: ListSpec = {
  table: 'alert_logs',
  fields: {
    ...BASE_FIELDS,
    entity_type: 'text',
    entity_id: 'text',
    parent_entity_type: 'text',
    parent_entity_id: 'text',
    customer_id: 'text',
    alert_type: 'text',
    alert_status: 'text',
  },
  defaultStatus: ['published'],
  page: 'next_offset',
  timeColumn: 'created_at',
};

export interface AlertLogListRequest extends ListRequest {
  entity_type?: AlertEntityType;
  entity_id?: string;
  alert_type?: AlertType;
  alert_status?: AlertState;
  customer_id?: string;
}

export function listLogRows(db: Database, request: AlertLogListRequest): Promise<Page<AlertLogRow>> {
  return list<AlertLogRow>(db, LIST, request, [
    equals('entity_type', request.entity_type),
    equals('entity_id', request.entity_id),
    equals('alert_type', request.alert_type),
    equals('alert_status', request.alert_status),
    equals('customer_id', request.customer_id),
  ]);
}

export async function insertLog(db: Database, row: AlertLogRow): Promise<void> {
  await db.query(sql`
    insert into alert_logs (id, tenant_id, environment_id, entity_type, entity_id, parent_entity_type, parent_entity_id,
      customer_id, alert_type, alert_status, alert_info, setting_id, period_start, created_at, updated_at, created_by,
      updated_by)
    values (${row.id}, ${scopeValues(db.scope)}, ${row.entity_type}, ${row.entity_id}, ${row.parent_entity_type},
      ${row.parent_entity_id}, ${row.customer_id}, ${row.alert_type}, ${row.alert_status},
      ${JSON.stringify(row.alert_info)}::jsonb, ${row.setting_id}, ${row.period_start}, ${row.created_at},
      ${row.updated_at}, ${row.created_by}, ${row.updated_by})`);
}

export type Watched = Pick<
  AlertLogRow,
  'alert_type' | 'entity_id' | 'parent_entity_id' | 'setting_id' | 'period_start'
>;

/** The state that an alert was last seen in; `ok` before it was ever raised. */
export async function lastState(db: Database, watched: Watched): Promise<AlertState> {
  const row = await db.first<{ alert_status: AlertState }>(sql`
    select alert_status from alert_logs
    where ${scoped(db.scope)} and alert_type = ${watched.alert_type} and entity_id = ${watched.entity_id}
      and parent_entity_id is not distinct from ${watched.parent_entity_id}
      and setting_id is not distinct from ${watched.setting_id}
      and period_start is not distinct from ${watched.period_start}::timestamptz
    order by sequence desc limit 1`);
  return row?.alert_status ?? 'ok';
}
