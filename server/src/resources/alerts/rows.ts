import type {
  AlertEntityType,
  AlertInfo,
  AlertSettings,
  AlertState,
  AlertType,
  Status,
} from '@flexprice/generated/types';

interface Base {
  id: string;
  tenant_id: string;
  environment_id: string;
  metadata: Record<string, string> | null;
  status: Status;
  created_at: Date;
  updated_at: Date;
  created_by: string;
  updated_by: string;
}

export interface AlertSettingRow extends Base {
  entity_type: AlertEntityType;
  entity_id: string;
  parent_entity_type: AlertEntityType | null;
  parent_entity_id: string | null;
  enabled: boolean;
  config: AlertSettings;
}

export interface AlertLogRow extends Base {
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
