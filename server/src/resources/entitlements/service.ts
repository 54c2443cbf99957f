import type { CreateEntitlementRequest, UpdateEntitlementRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { databaseCode } from '../../db/failure.ts';
import { alreadyExists, type Faults, notFound, validationError } from '../../errors.ts';
import { emit } from '../../webhooks/index.ts';
import { getFeature } from '../features/index.ts';
import { Findings } from '../findings.ts';
import { findMeters } from '../meters/index.ts';
import { findTieredMeters } from '../prices/index.ts';
import { changeOf, idsOf, newRecord } from '../records.ts';
import { lockGrantors, targetOf } from './grantors.ts';
import {
  checkedGrant,
  type GrantRequest,
  mergedGrant,
  meterFaults,
  NO_GRANT,
  siblingFaults,
  siblingsOf,
} from './grants.ts';
import { entitlementWebhook } from './map.ts';
import { lookUp, type References, type Report, referenceFindings } from './references.ts';
import {
  type EntitlementRow,
  findEntitlements,
  findEntitlementsOf,
  type GrantColumns,
  insertEntitlement,
  lockEntitlement,
  updateEntitlementRow,
} from './store.ts';
import { changedValues, changeFaults, valueFaults, valuesOf } from './values.ts';

/** @throws ApiError `validation_error` with every fault, `not_found`, `already_exists` */
export async function createEntitlement(context: Context, request: CreateEntitlementRequest): Promise<EntitlementRow> {
  const references = await lookUp(context, [request]);
  const findings = new Findings();
  const row = read(context, request, references, references.granted, {
    fault: (field, text) => findings.fault(field, text),
    missing: (thing, field, id) => findings.notFound(thing, field, id),
  });
  findings.raise();
  return add(context, row);
}

/**
 * Creates all entitlements or none. Faults of all of them are reported together, under `items[0]`, `items[1]`, …; what
 * does not exist is a fault too.
 *
 * @throws ApiError `validation_error`, `already_exists`
 */
export async function createEntitlements(
  context: Context,
  requests: readonly CreateEntitlementRequest[],
): Promise<EntitlementRow[]> {
  const references = await lookUp(context, requests);
  const findings = new Findings();
  const granted = [...references.granted];
  const drafts: EntitlementRow[] = [];
  for (const [index, request] of requests.entries()) {
    const at = `items[${index}].`;
    const row = read(context, request, references, granted, {
      fault: (field, text) => findings.fault(at + field, text),
      missing: (thing, field, id) => findings.fault(at + field, `there is no ${thing.toLowerCase()} ${id}`),
    });
    drafts.push(row);
    granted.push(row);
  }
  findings.raise((field) => `${field.split('.')[0]} cannot be created, so none was; see details`);
  const rows: EntitlementRow[] = [];
  for (const [index, draft] of drafts.entries()) rows.push(await add(context, draft, `items[${index}].`));
  return rows;
}

/** @throws ApiError `not_found` */
export async function getEntitlement(context: Context, id: string): Promise<EntitlementRow> {
  const [row] = await findEntitlements(context.db, [id]);
  if (!row) throw unknownEntitlement(id);
  return row;
}

/** @throws ApiError `not_found`, `validation_error`, `already_exists` when it would no longer be a parallel one */
export async function updateEntitlement(
  context: Context,
  id: string,
  request: UpdateEntitlementRequest,
): Promise<EntitlementRow> {
  const { entity_type, entity_id } = await getEntitlement(context, id);
  // In the order of creating: the grantor first, then its entitlement.
  await lockGrantors(context.db, entity_type, [entity_id]);
  const before = (await lockEntitlement(context.db, id)) as EntitlementRow; // rows are never deleted
  const faults = changeFaults(before.feature_type, request);
  const grant = await grantAfter(context, before, request, faults);
  if (Object.keys(faults).length > 0) throw validationError(faults);
  const change = { ...changedValues(before.feature_type, request), ...grant, ...changeOf(context) };
  const row = await unique(before, '', () => updateEntitlementRow(context.db, id, change));
  await emit(context, 'entitlement.updated', id, entitlementWebhook(row));
  return row;
}

/** Takes an entitlement out of use. Doing it twice changes nothing. */
export async function archiveEntitlement(context: Context, id: string): Promise<void> {
  const row = await lockEntitlement(context.db, id);
  if (!row) throw unknownEntitlement(id);
  if (row.status === 'archived') return;
  await updateEntitlementRow(context.db, id, { status: 'archived', ...changeOf(context) });
  await emit(context, 'entitlement.deleted', id, entitlementWebhook(row));
}

const unknownEntitlement = (id: string) => notFound('Entitlement', 'entitlement_id', id);

/** A request as a row. What is wrong with it goes into the report; the row is then of no use. */
function read(
  context: Context,
  request: CreateEntitlementRequest,
  references: References,
  granted: readonly EntitlementRow[],
  report: Report,
): EntitlementRow {
  referenceFindings(request, references, report);
  const { feature_id, feature_type, start_date, end_date, parent_entitlement_id } = request;
  const target = targetOf(request);
  const meter = references.meter(request);
  const faults = valueFaults(request);
  const grant = checkedGrant(mergedGrant(NO_GRANT, request), faults);
  const row: EntitlementRow = {
    ...newRecord(context, 'ent'),
    status: 'published',
    entity_type: target?.type ?? 'PLAN',
    entity_id: target?.id ?? '',
    feature_id,
    feature_type,
    ...valuesOf(request),
    display_order: 0,
    parent_entitlement_id: parent_entitlement_id || null,
    start_date: start_date === undefined ? null : new Date(start_date),
    end_date: end_date === undefined ? null : new Date(end_date),
    ...grant,
  };
  // Without a feature there is no telling what it counts.
  if (references.feature(request)) overlay(faults, meterFaults(grant, meter, references.isTiered(meter)));
  overlay(faults, siblingFaults(grant, siblingsOf(row, granted)));
  for (const [field, text] of Object.entries(faults)) report.fault(field, text);
  return row;
}

/** Quota windows after an update, with what is wrong with them; undefined where it says nothing about them. */
async function grantAfter(
  context: Context,
  before: EntitlementRow,
  request: UpdateEntitlementRequest,
  faults: Faults,
): Promise<GrantColumns | undefined> {
  const sent = grantFields.some((field) => request[field] !== undefined);
  if (request.clear_grant_config) {
    if (sent) faults.clear_grant_config = 'cannot be combined with new quota windows';
    return NO_GRANT;
  }
  if (!sent) return undefined;
  const { db, now } = context;
  const grant = checkedGrant(mergedGrant(before, request), faults);
  const { meter_id } = await getFeature(context, before.feature_id);
  const [meter] = await findMeters(db, idsOf([meter_id]));
  const tiered = await findTieredMeters(db, idsOf([meter_id]), now);
  overlay(faults, meterFaults(grant, meter, tiered.size > 0));
  const granted = await findEntitlementsOf(db, before.entity_type, [before.entity_id]);
  overlay(faults, siblingFaults(grant, siblingsOf(before, granted)));
  return grant;
}

const grantFields = Object.keys(NO_GRANT) as (keyof GrantRequest)[]; // the same names on both sides

/** Adds faults of fields that have none yet. */
function overlay(faults: Faults, more: Faults): void {
  for (const [field, text] of Object.entries(more)) faults[field] ??= text;
}

async function add(context: Context, row: EntitlementRow, at = ''): Promise<EntitlementRow> {
  const added = await unique(row, at, () => insertEntitlement(context.db, row));
  await emit(context, 'entitlement.created', row.id, entitlementWebhook(added));
  return added;
}

async function unique<T>({ entity_type, entity_id, feature_id }: EntitlementRow, at: string, write: () => Promise<T>) {
  try {
    return await write();
  } catch (error) {
    if (databaseCode(error) !== '23505') throw error;
    throw alreadyExists(`${entity_type} ${entity_id} has an entitlement to feature ${feature_id} already`, {
      [`${at}entity_type`]: entity_type,
      [`${at}entity_id`]: entity_id,
      [`${at}feature_id`]: feature_id,
    });
  }
}
