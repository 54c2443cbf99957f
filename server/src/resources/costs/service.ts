import type { CreateCostsheetRequest, UpdateCostsheetRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { databaseCode, violatedConstraint } from '../../db/failure.ts';
import { ApiError, alreadyExists, notFound } from '../../errors.ts';
import { changeOf, newRecord } from '../records.ts';
import { type CostsheetRow, findActiveCostsheet, findCostsheet, insertCostsheet, updateCostsheetRow } from './store.ts';

/** @throws ApiError `already_exists` when a costsheet in use has the name or the lookup key */
export async function createCostsheet(context: Context, request: CreateCostsheetRequest): Promise<CostsheetRow> {
  const row: CostsheetRow = {
    ...newRecord(context, 'cost'),
    status: 'published',
    name: request.name,
    lookup_key: request.lookup_key ?? '',
    description: request.description ?? '',
    metadata: request.metadata ?? null,
  };
  return unique(row, () => insertCostsheet(context.db, row));
}

/** @throws ApiError `not_found` */
export async function getCostsheet(context: Context, id: string): Promise<CostsheetRow> {
  const row = await findCostsheet(context.db, id);
  if (!row) throw notFound('Costsheet', 'costsheet_id', id);
  return row;
}

/** @throws ApiError `not_found` when no costsheet is in use */
export async function getActiveCostsheet(context: Context): Promise<CostsheetRow> {
  const row = await findActiveCostsheet(context.db);
  if (!row) throw new ApiError('not_found', 'There is no costsheet in use');
  return row;
}

/** @throws ApiError `not_found`, `already_exists` */
export async function updateCostsheet(
  context: Context,
  id: string,
  request: UpdateCostsheetRequest,
): Promise<CostsheetRow> {
  const before = await getCostsheet(context, id);
  const { metadata, ...columns } = request;
  const change = { ...columns, ...(metadata && { metadata }), ...changeOf(context) };
  return unique({ ...before, ...columns }, () => updateCostsheetRow(context.db, id, change));
}

/** Takes a costsheet out of use. Doing it twice changes nothing. */
export async function deleteCostsheet(context: Context, id: string): Promise<void> {
  const row = await getCostsheet(context, id);
  if (row.status === 'deleted') return;
  await updateCostsheetRow(context.db, id, { status: 'deleted', ...changeOf(context) });
}

async function unique<T>({ name, lookup_key }: Pick<CostsheetRow, 'name' | 'lookup_key'>, write: () => Promise<T>) {
  try {
    return await write();
  } catch (error) {
    if (databaseCode(error) !== '23505') throw error;
    if (violatedConstraint(error) === 'costsheets_lookup_key_key')
      throw alreadyExists(`A costsheet with lookup key ${lookup_key} already exists`, { lookup_key });
    throw alreadyExists(`A costsheet with name ${name} already exists`, { name });
  }
}
