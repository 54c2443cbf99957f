import type { AlertSettings, AlertSettingsInput, CreateAlertSettingRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { databaseCode } from '../../db/failure.ts';
import { alreadyExists, notFound } from '../../errors.ts';
import { alertFaults, mergeAlertSettings } from '../alertSettings.ts';
import { Findings } from '../findings.ts';
import { findGroups } from '../groups/index.ts';
import { changeOf, newRecord } from '../records.ts';
import { findLineItem, findSubscriptions } from '../subscriptions/index.ts';
import type { AlertSettingRow } from './rows.ts';
import { findSetting, insertSetting, updateSetting } from './settings.ts';

/** @throws ApiError `validation_error` with every fault, `not_found`, `already_exists` when the object is watched already */
export async function createSetting(context: Context, request: CreateAlertSettingRequest): Promise<AlertSettingRow> {
  const findings = new Findings();
  const config = configOf(request.config, findings);
  await checkTarget(context, request, findings);
  findings.raise();
  const { entity_type, entity_id } = request;
  const inside = entity_type === 'subscription' ? null : (request.parent_entity_id ?? null);
  try {
    return await insertSetting(context.db, {
      ...newRecord(context, 'alert_set'),
      status: 'published',
      metadata: null,
      entity_type,
      entity_id,
      parent_entity_type: inside ? 'subscription' : null,
      parent_entity_id: inside,
      enabled: config.alert_enabled,
      config,
    });
  } catch (error) {
    if (databaseCode(error) !== '23505') throw error;
    throw alreadyExists(`There is an alert setting for ${entity_type} ${entity_id}. Update it instead.`, {
      entity_type,
      entity_id,
    });
  }
}

/** @throws ApiError `not_found` */
export async function getSetting(context: Context, id: string): Promise<AlertSettingRow> {
  const row = await findSetting(context.db, id);
  if (!row) throw notFound('Alert setting', 'alert_setting_id', id);
  return row;
}

/** Replaces all levels. @throws ApiError `not_found`, `validation_error` */
export async function replaceConfig(
  context: Context,
  id: string,
  request: AlertSettingsInput,
): Promise<AlertSettingRow> {
  await getSetting(context, id);
  const findings = new Findings();
  const config = configOf(request, findings);
  findings.raise();
  return updateSetting(context.db, id, { config, ...changeOf(context) });
}

/** Stops watching. Doing it twice changes nothing. @throws ApiError `not_found` */
export async function archiveSetting(context: Context, id: string): Promise<void> {
  const row = await getSetting(context, id);
  if (row.status === 'archived') return;
  await updateSetting(context.db, id, { status: 'archived', ...changeOf(context) });
}

function configOf(request: AlertSettingsInput, findings: Findings): AlertSettings {
  const config = mergeAlertSettings(null, request);
  findings.faultsUnder('config.', alertFaults(config));
  for (const level of ['critical', 'warning', 'info'] as const) {
    if (config[level]?.condition === 'below')
      findings.fault(`config.${level}.condition`, 'must be above: what was spent only grows');
  }
  return config;
}

async function checkTarget(
  { db }: Context,
  { entity_type, entity_id, parent_entity_type, parent_entity_id }: CreateAlertSettingRequest,
  findings: Findings,
): Promise<void> {
  if (entity_type === 'subscription') {
    if (parent_entity_type) findings.fault('parent_entity_type', 'is not for entity_type subscription');
    if (parent_entity_id) findings.fault('parent_entity_id', 'is not for entity_type subscription');
    const [subscription] = await findSubscriptions(db, [entity_id]);
    if (!subscription) findings.notFound('Subscription', 'entity_id', entity_id);
    return;
  }
  if (entity_type !== 'subscription_line_item' && entity_type !== 'group') {
    findings.fault('entity_type', 'must be one of subscription, subscription_line_item, group');
    return;
  }
  if (parent_entity_type !== 'subscription') findings.fault('parent_entity_type', 'must be subscription');
  if (!parent_entity_id) {
    findings.fault('parent_entity_id', `is required by entity_type ${entity_type}`);
    return;
  }
  const [parent] = await findSubscriptions(db, [parent_entity_id]);
  if (!parent) findings.notFound('Subscription', 'parent_entity_id', parent_entity_id);
  if (entity_type === 'group') {
    const [group] = await findGroups(db, [entity_id]);
    if (!group) findings.notFound('Group', 'entity_id', entity_id);
    return;
  }
  const item = await findLineItem(db, entity_id);
  if (!item) findings.notFound('Subscription line item', 'entity_id', entity_id);
  else if (parent && item.subscription_id !== parent.id)
    findings.fault('entity_id', `is a line item of another subscription than ${parent.id}`);
}
