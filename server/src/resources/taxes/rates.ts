import type { CreateTaxRateRequest, UpdateTaxRateRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { databaseCode } from '../../db/failure.ts';
import { alreadyExists, type Faults, invalidOperation, notFound, validationError } from '../../errors.ts';
import { type Digits, storedDecimal } from '../decimals.ts';
import { changeOf, newRecord } from '../records.ts';
import { isTaxRateLinked } from './associationStore.ts';
import { findTaxRates, insertTaxRate, lockTaxRate, type TaxRateRow, updateTaxRateRow } from './rateStore.ts';

const PERCENTAGE: Digits = { decimals: 6, integers: 3 };
const FIXED: Digits = { decimals: 6, integers: 14 };

/** @throws ApiError `validation_error`, `already_exists` when a rate in use has the code */
export async function createTaxRate(context: Context, request: CreateTaxRateRequest): Promise<TaxRateRow> {
  const { name, code, tax_rate_type } = request;
  const faults: Faults = {};
  const value = taxValue(request, faults);
  if (Object.keys(faults).length > 0) throw validationError(faults);
  const row: TaxRateRow = {
    ...newRecord(context, 'taxrate'),
    status: 'published',
    name,
    code,
    description: request.description ?? '',
    tax_rate_type,
    tax_rate_status: 'ACTIVE',
    scope: request.scope ?? 'INTERNAL',
    ...value,
    metadata: request.metadata ?? null,
  };
  return unique(code, () => insertTaxRate(context.db, row));
}

/** @throws ApiError `not_found` */
export async function getTaxRate(context: Context, id: string): Promise<TaxRateRow> {
  const [row] = await findTaxRates(context.db, [id]);
  if (!row) throw unknownTaxRate(id);
  return row;
}

/** @throws ApiError `not_found`, `already_exists`, `invalid_operation` for a rate that something is linked to */
export async function updateTaxRate(context: Context, id: string, request: UpdateTaxRateRequest): Promise<TaxRateRow> {
  const before = await lockUnlinked(context, id, 'changed');
  const { metadata, ...columns } = request;
  const change = { ...columns, ...(metadata && { metadata }), ...changeOf(context) };
  return unique(request.code ?? before.code, () => updateTaxRateRow(context.db, id, change));
}

/**
 * Takes a rate out of use. Doing it twice changes nothing.
 *
 * @throws ApiError `not_found`, `invalid_operation` for a rate that something is linked to
 */
export async function archiveTaxRate(context: Context, id: string): Promise<void> {
  const row = await lockUnlinked(context, id, 'archived');
  if (row.status === 'archived') return;
  await updateTaxRateRow(context.db, id, { status: 'archived', ...changeOf(context) });
}

const unknownTaxRate = (id: string) => notFound('Tax rate', 'tax_rate_id', id);

async function lockUnlinked(context: Context, id: string, verb: string): Promise<TaxRateRow> {
  const row = await lockTaxRate(context.db, id);
  if (!row) throw unknownTaxRate(id);
  if (await isTaxRateLinked(context.db, id)) {
    throw invalidOperation(`The tax rate is in use and cannot be ${verb}: archive its associations first`, {
      tax_rate_id: id,
    });
  }
  return row;
}

function taxValue(request: CreateTaxRateRequest, faults: Faults) {
  const isPercentage = request.tax_rate_type === 'percentage';
  const [field, other] = isPercentage
    ? (['percentage_value', 'fixed_value'] as const)
    : (['fixed_value', 'percentage_value'] as const);
  if (request[other] !== undefined) faults[other] = `is not for rates of type ${request.tax_rate_type}`;
  const text = request[field];
  if (text === undefined) {
    faults[field] = `is required by type ${request.tax_rate_type}`;
    return { percentage_value: null, fixed_value: null };
  }
  const value = storedDecimal(text, field, isPercentage ? PERCENTAGE : FIXED, faults);
  if (value?.lt(0)) faults[field] ??= 'must not be negative';
  else if (isPercentage && value?.gt(100)) faults[field] = 'must be at most 100';
  return { percentage_value: null, fixed_value: null, [field]: value ? value.toFixed() : null };
}

async function unique<T>(code: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (databaseCode(error) !== '23505') throw error;
    throw alreadyExists(`A tax rate with code ${code} already exists`, { code });
  }
}
