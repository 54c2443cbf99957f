import type { AlertLog, AlertSetting } from '@flexprice/generated/types';
import { baseFields } from '../../wire.ts';
import type { AlertLogRow, AlertSettingRow } from './rows.ts';

/** Row -> contract. */
export function toAlertSetting(row: AlertSettingRow): AlertSetting {
  return {
    id: row.id,
    entity_type: row.entity_type,
    entity_id: row.entity_id,
    ...(row.parent_entity_type && { parent_entity_type: row.parent_entity_type }),
    ...(row.parent_entity_id && { parent_entity_id: row.parent_entity_id }),
    enabled: row.enabled,
    config: row.config,
    ...baseFields(row),
  };
}

/** Row -> contract, without what it may be expanded by. */
export function toAlertLog(row: AlertLogRow): AlertLog {
  return {
    id: row.id,
    entity_type: row.entity_type,
    entity_id: row.entity_id,
    ...(row.parent_entity_type && { parent_entity_type: row.parent_entity_type }),
    ...(row.parent_entity_id && { parent_entity_id: row.parent_entity_id }),
    ...(row.customer_id && { customer_id: row.customer_id }),
    alert_type: row.alert_type,
    alert_status: row.alert_status,
    alert_info: row.alert_info,
    ...baseFields(row),
  };
}
