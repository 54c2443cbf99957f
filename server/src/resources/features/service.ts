import type { CloneFeatureRequest, CreateFeatureRequest, UpdateFeatureRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { databaseCode } from '../../db/failure.ts';
import { alreadyExists, invalidOperation, notFound } from '../../errors.ts';
import { emit } from '../../webhooks/index.ts';
import { alertFaults, mergeAlertSettings } from '../alertSettings.ts';
import { isFeatureEntitled } from '../entitlements/index.ts';
import { Findings } from '../findings.ts';
import { groupFaults } from '../groups/index.ts';
import {
  addFilters,
  addMeter,
  archiveMeter,
  copyMeter,
  filterFaults,
  findMeter,
  meterFaults,
} from '../meters/index.ts';
import { changeOf, newRecord } from '../records.ts';
import { featureWebhook } from './map.ts';
import { keyFromName, reportingUnitFaults, storedReportingUnit, unitFaults } from './rules.ts';
import { type FeatureRow, findFeature, insertFeature, isMeterUsed, lockFeature, updateFeatureRow } from './store.ts';

/**
 * Creates a feature, and its meter if it brings one along: both or neither.
 *
 * @throws ApiError `validation_error`, `not_found` for an unknown meter, `already_exists` for a key that is taken
 */
export async function createFeature(context: Context, request: CreateFeatureRequest): Promise<FeatureRow> {
  const lookupKey = request.lookup_key || keyFromName(request.name);
  const alertSettings = request.alert_settings ? mergeAlertSettings(null, request.alert_settings) : null;
  const findings = new Findings();
  if (!lookupKey) {
    findings.fault('lookup_key', 'is required, because the name has no letter a-z and no digit to make one from');
  }
  await meterFindings(context, request, findings);
  findings.faultsUnder('', unitFaults(request.unit_singular ?? '', request.unit_plural ?? ''));
  if (request.reporting_unit) findings.faultsUnder('reporting_unit.', reportingUnitFaults(request.reporting_unit));
  if (alertSettings) findings.faultsUnder('alert_settings.', alertFaults(alertSettings));
  await groupFindings(context, request.group_id, findings);
  findings.raise();

  const meterId = request.meter_id || (request.meter && (await addMeter(context, request.meter)).id);
  return add(context, {
    ...newRecord(context, 'feat'),
    status: 'published',
    name: request.name,
    lookup_key: lookupKey,
    description: request.description ?? '',
    type: request.type,
    meter_id: meterId ?? null,
    unit_singular: request.unit_singular ?? '',
    unit_plural: request.unit_plural ?? '',
    reporting_unit: request.reporting_unit ? storedReportingUnit(request.reporting_unit) : null,
    alert_settings: alertSettings,
    group_id: request.group_id || null,
    metadata: request.metadata ?? null,
  });
}

/** @throws ApiError `not_found` */
export async function getFeature(context: Context, id: string): Promise<FeatureRow> {
  const row = await findFeature(context.db, id);
  if (!row) throw unknownFeature(id);
  return row;
}

/** @throws ApiError `not_found`, `validation_error` */
export async function updateFeature(context: Context, id: string, request: UpdateFeatureRequest): Promise<FeatureRow> {
  const before = await lockFeature(context.db, id);
  if (!before) throw unknownFeature(id);
  const { filters, reporting_unit, alert_settings, group_id, metadata, ...columns } = request;
  const alertSettings = alert_settings && mergeAlertSettings(before.alert_settings, alert_settings);
  const units = { ...before, ...columns };
  const findings = new Findings();
  findings.faultsUnder('', unitFaults(units.unit_singular, units.unit_plural));
  if (reporting_unit) findings.faultsUnder('reporting_unit.', reportingUnitFaults(reporting_unit));
  if (alertSettings) findings.faultsUnder('alert_settings.', alertFaults(alertSettings));
  if (filters && !before.meter_id) findings.fault('filters', 'is only for metered features');
  findings.faultsUnder('', filterFaults(filters ?? []));
  if (group_id !== before.group_id) await groupFindings(context, group_id, findings);
  findings.raise();

  if (filters && before.meter_id) await addFilters(context, before.meter_id, filters);
  const row = await updateFeatureRow(context.db, id, {
    ...columns,
    ...(reporting_unit && { reporting_unit: storedReportingUnit(reporting_unit) }),
    ...(alertSettings && { alert_settings: alertSettings }),
    ...(group_id !== undefined && { group_id: group_id || null }),
    ...(metadata && { metadata }),
    ...changeOf(context),
  });
  await emit(context, 'feature.updated', id, featureWebhook(row));
  return row;
}

/**
 * Takes a feature out of use, and its meter with it unless another feature counts with that.
 *
 * @throws ApiError `not_found`, `invalid_operation` while an entitlement in use includes it
 */
export async function archiveFeature(context: Context, id: string): Promise<void> {
  const row = await lockFeature(context.db, id);
  if (!row) throw unknownFeature(id);
  if (row.status === 'archived') return;
  if (await isFeatureEntitled(context.db, id)) {
    throw invalidOperation('The feature is part of an entitlement: archive that first', { feature_id: id });
  }
  await updateFeatureRow(context.db, id, { status: 'archived', ...changeOf(context) });
  await emit(context, 'feature.deleted', id, featureWebhook(row));
  if (row.meter_id && !(await isMeterUsed(context.db, row.meter_id))) await archiveMeter(context, row.meter_id);
}

/**
 * Copies a feature with a meter of its own, so that both count apart.
 *
 * @throws ApiError `not_found`, `already_exists`
 */
export async function cloneFeature(context: Context, id: string, request: CloneFeatureRequest): Promise<FeatureRow> {
  const source = await getFeature(context, id);
  return add(context, {
    ...source,
    ...newRecord(context, 'feat'),
    status: 'published',
    name: request.name,
    lookup_key: request.lookup_key,
    description: request.description ?? source.description,
    meter_id: source.meter_id && (await copyMeter(context, source.meter_id)).id,
    metadata: { ...source.metadata, ...request.metadata, source_feature_id: id },
  });
}

async function meterFindings(context: Context, request: CreateFeatureRequest, findings: Findings): Promise<void> {
  const { type, meter_id, meter } = request;
  if (type !== 'metered') {
    if (meter_id) findings.fault('meter_id', `is only for metered features, not for ${type} ones`);
    if (meter) findings.fault('meter', `is only for metered features, not for ${type} ones`);
  } else if (meter_id) {
    const row = await findMeter(context.db, meter_id);
    if (!row) findings.notFound('Meter', 'meter_id', meter_id);
    else if (row.status !== 'published') findings.fault('meter_id', `meter ${meter_id} is archived`);
  } else if (meter) {
    findings.faultsUnder('meter.', meterFaults(meter));
  } else {
    findings.fault('meter_id', 'is required by metered features, unless meter is given');
  }
}

async function groupFindings(context: Context, groupId: string | undefined, findings: Findings): Promise<void> {
  if (!groupId) return;
  const text = (await groupFaults(context.db, [groupId], 'feature')).get(groupId);
  if (text) findings.fault('group_id', text);
}

const unknownFeature = (id: string) => notFound('Feature', 'feature_id', id);

async function add(context: Context, row: FeatureRow): Promise<FeatureRow> {
  try {
    const added = await insertFeature(context.db, row);
    await emit(context, 'feature.created', row.id, featureWebhook(added));
    return added;
  } catch (error) {
    if (databaseCode(error) !== '23505') throw error;
    const { lookup_key } = row;
    throw alreadyExists(`A feature with lookup key ${lookup_key} already exists`, { lookup_key });
  }
}
