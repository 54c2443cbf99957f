import type { CreatePriceUnitRequest, UpdatePriceUnitRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { databaseCode } from '../../db/failure.ts';
import { alreadyExists, type Faults, notFound, validationError } from '../../errors.ts';
import { roundTo } from '../../rating/decimal.ts';
import { positiveDecimal } from '../decimals.ts';
import { changeOf, newRecord } from '../records.ts';
import {
  findPriceUnits,
  findPriceUnitsByCode,
  insertPriceUnit,
  type PriceUnitRow,
  updatePriceUnitRow,
} from './store.ts';

/** Decimals of the rate that are kept, and digits before the point that fit. */
const RATE_DECIMALS = 5;
const RATE_INTEGER_DIGITS = 5;

/** @throws ApiError `validation_error`, `already_exists` when a unit in use has the code */
export async function createPriceUnit(context: Context, request: CreatePriceUnitRequest): Promise<PriceUnitRow> {
  const { name, code, symbol, base_currency, metadata } = request;
  const faults: Faults = {};
  if (!/^[a-z]{3}$/i.test(base_currency)) faults.base_currency = 'must be a currency code of 3 letters';
  const rate = positiveDecimal(request.conversion_rate, 'conversion_rate', faults);
  const stored = rate && roundTo(rate, RATE_DECIMALS);
  // A rate that is kept as 0 would make everything priced in the unit free.
  if (stored?.isZero()) faults.conversion_rate = `has no digit within the ${RATE_DECIMALS} decimals that are kept`;
  else if (stored && stored.e >= RATE_INTEGER_DIGITS)
    faults.conversion_rate = `must have at most ${RATE_INTEGER_DIGITS} digits before the point`;
  if (!stored || Object.keys(faults).length > 0) throw validationError(faults);
  try {
    return await insertPriceUnit(context.db, {
      ...newRecord(context, 'price_unit'),
      status: 'published',
      name,
      code,
      symbol,
      base_currency: base_currency.toLowerCase(),
      conversion_rate: stored.toFixed(),
      metadata: metadata ?? null,
    });
  } catch (error) {
    if (databaseCode(error) !== '23505') throw error;
    throw alreadyExists(`A price unit with code ${code} already exists`, { code });
  }
}

/** @throws ApiError `not_found` */
export async function getPriceUnit(context: Context, id: string): Promise<PriceUnitRow> {
  const [row] = await findPriceUnits(context.db, [id]);
  if (!row) throw notFound('Price unit', 'price_unit_id', id);
  return row;
}

/** @throws ApiError `not_found` when no unit in use has the code */
export async function getPriceUnitByCode(context: Context, code: string): Promise<PriceUnitRow> {
  const [row] = await findPriceUnitsByCode(context.db, [code]);
  if (!row) throw notFound('Price unit', 'code', code);
  return row;
}

/** @throws ApiError `not_found` */
export async function updatePriceUnit(
  context: Context,
  id: string,
  { name, metadata }: UpdatePriceUnitRequest,
): Promise<PriceUnitRow> {
  await getPriceUnit(context, id);
  const change = { ...(name !== undefined && { name }), ...(metadata && { metadata }), ...changeOf(context) };
  return updatePriceUnitRow(context.db, id, change);
}

/** Takes a unit out of use; prices written in it go on. Doing it twice changes nothing. */
export async function archivePriceUnit(context: Context, id: string): Promise<void> {
  const row = await getPriceUnit(context, id);
  if (row.status === 'archived') return;
  await updatePriceUnitRow(context.db, id, { status: 'archived', ...changeOf(context) });
}
