import type { CreateMeterRequest, MeterAggregation, MeterFilter } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { notFound, validationError } from '../../errors.ts';
import { decimalText } from '../../wire.ts';
import { changeOf, newRecord } from '../records.ts';
import { filterFaults, mergeFilters, meterFaults } from './rules.ts';
import { findMeter, insertMeter, lockMeter, type MeterRow, updateMeterRow } from './store.ts';

/** @throws ApiError `validation_error` with every fault */
export async function createMeter(context: Context, request: CreateMeterRequest): Promise<MeterRow> {
  const faults = meterFaults(request);
  if (Object.keys(faults).length > 0) throw validationError(faults);
  return addMeter(context, request);
}

/** Stores a meter whose request was found to be without fault. */
export function addMeter(context: Context, request: CreateMeterRequest): Promise<MeterRow> {
  return insertMeter(context.db, {
    ...newRecord(context, 'meter'),
    status: 'published',
    name: request.name,
    event_name: request.event_name.trim(),
    aggregation: storedAggregation(request.aggregation),
    filters: mergeFilters([], request.filters ?? []),
    reset_usage: request.reset_usage,
  });
}

/** A meter with the same rule under an id of its own. */
export async function copyMeter(context: Context, id: string): Promise<MeterRow> {
  return insertMeter(context.db, {
    ...(await getMeter(context, id)),
    ...newRecord(context, 'meter'),
    status: 'published',
  });
}

/** @throws ApiError `not_found` */
export async function getMeter(context: Context, id: string): Promise<MeterRow> {
  const row = await findMeter(context.db, id);
  if (!row) throw notFound('Meter', 'meter_id', id);
  return row;
}

/**
 * Adds filter values: from then on more events count.
 *
 * @throws ApiError `not_found`, `validation_error`
 */
export async function addFilters(context: Context, id: string, filters: readonly MeterFilter[]): Promise<MeterRow> {
  const faults = filterFaults(filters);
  if (Object.keys(faults).length > 0) throw validationError(faults);
  const row = await lockMeter(context.db, id);
  if (!row) throw notFound('Meter', 'meter_id', id);
  return updateMeterRow(context.db, id, { filters: mergeFilters(row.filters, filters), ...changeOf(context) });
}

/** Takes a meter out of use. Doing it twice changes nothing. */
export async function archiveMeter(context: Context, id: string): Promise<void> {
  const row = await getMeter(context, id);
  if (row.status === 'archived') return;
  await updateMeterRow(context.db, id, { status: 'archived', ...changeOf(context) });
}

function storedAggregation(aggregation: MeterAggregation): MeterAggregation {
  const { type, field, expression, multiplier, bucket_size, group_by } = aggregation;
  return {
    type,
    ...(field && { field }),
    ...(expression && { expression }),
    ...(multiplier && { multiplier: decimalText(multiplier) }),
    ...(bucket_size && { bucket_size }),
    ...(group_by && { group_by }),
  };
}
