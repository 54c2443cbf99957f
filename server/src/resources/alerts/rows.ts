import type { AlertEntityType, AlertInfo, AlertSettings, AlertState, AlertType } from '@flexprice/generated/types';
import type { RecordRow } from '../records.ts';

export interface AlertSettingRow extends RecordRow {
  entity_type: AlertEntityType;
  entity_id: string;
  parent_entity_type: AlertEntityType | null;
  parent_entity_id: string | null;
  enabled: boolean;
  config: AlertSettings;
}

export interface AlertLogRow extends RecordRow {
  entity_type: AlertEntityType;
  entity_id: string;
  parent_entity_type: AlertEntityType | null;
  parent_entity_id: string | null;
  customer_id: string | null;
  alert_type: AlertType;
  alert_status: AlertState;
  alert_info: AlertInfo;
  /** Spend alerts: by which setting, and in which billing period. */
  setting_id: string | null;
  period_start: Date | null;
}
