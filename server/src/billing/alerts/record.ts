import type { AlertEntityType, AlertSettings, AlertState, AlertType } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { type Decimal, formatDecimal } from '../../rating/decimal.ts';
import { insertLog, lastState } from '../../resources/alerts/index.ts';
import { newRecord } from '../../resources/records.ts';
import { instant } from '../../wire.ts';
import { stateOf } from './levels.ts';

/** What is watched, and what was measured. */
export interface Measured {
  type: AlertType;
  entity: { type: AlertEntityType; id: string };
  parent?: { type: AlertEntityType; id: string };
  customerId: string;
  settings: AlertSettings;
  value: Decimal;
  /** Spend alerts begin anew with every billing period, and with every setting. */
  settingId?: string;
  periodStart?: Date;
}

/** A change of state. */
export interface Change {
  before: AlertState;
  state: AlertState;
  threshold?: string;
}

/**
 * Notes the state of an alert if it is another one than before; whoever calls holds a lock on what is watched, so that a
 * change is noted once. Gives the change, if there was one.
 */
export async function record(context: Context, measured: Measured): Promise<Change | undefined> {
  const { type, entity, parent, customerId, settings, value, settingId = null, periodStart = null } = measured;
  const watched = {
    alert_type: type,
    entity_id: entity.id,
    parent_entity_id: parent?.id ?? null,
    setting_id: settingId,
    period_start: periodStart,
  };
  const before = await lastState(context.db, watched);
  const now = stateOf(settings, value);
  if (now.state === before) return undefined;
  await insertLog(context.db, {
    ...newRecord(context, 'alert'),
    ...watched,
    status: 'published',
    metadata: null,
    entity_type: entity.type,
    parent_entity_type: parent?.type ?? null,
    customer_id: customerId,
    alert_status: now.state,
    alert_info: {
      alert_settings: settings,
      value_at_time: formatDecimal(value),
      timestamp: instant(context.now),
    },
  });
  return { before, ...now };
}
