import type { CreatePriceRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { databaseCode } from '../../db/failure.ts';
import { alreadyExists, type Faults, invalidOperation, notFound, validationError } from '../../errors.ts';
import { decimal } from '../../rating/decimal.ts';
import { type PriceDraft, priceFaults } from '../../rating/prices/validate.ts';
import { instant } from '../../wire.ts';
import { Findings } from '../findings.ts';
import type { MeterRow } from '../meters/index.ts';
import { changeOf, newRecord } from '../records.ts';
import { draftOf, pricingOf } from './definition.ts';
import { lookUp, type References, referenceFindings } from './references.ts';
import {
  findEqualPrice,
  findPrice,
  findPriceByLookupKey,
  insertPrice,
  lockPrice,
  type NewPriceRow,
  type PriceRow,
  updatePriceRow,
} from './store.ts';

/** Greatest default quantity that the column holds. */
const MAX_MIN_QUANTITY = 999_999_999_999;

/** @throws ApiError `validation_error` with every fault, `not_found`, `already_exists` */
export async function createPrice(context: Context, request: CreatePriceRequest): Promise<PriceRow> {
  return addPrice(context, await preparePrice(context, request));
}

/**
 * Creates a price unless its owner has one that says the same already; a start that is not asked for
 * does not matter.
 *
 * @throws ApiError as {@link createPrice}
 */
export async function ensurePrice(
  context: Context,
  request: CreatePriceRequest,
): Promise<{ row: PriceRow; isNew: boolean }> {
  const prepared = await preparePrice(context, request);
  const same = await findEqualPrice(context.db, prepared, request.start_date !== undefined);
  return same ? { row: same, isNew: false } : { row: await addPrice(context, prepared), isNew: true };
}

async function preparePrice(context: Context, request: CreatePriceRequest): Promise<NewPriceRow> {
  const { draft, faults } = read(context, request);
  const references = await lookUp(context, [request]);
  const findings = new Findings();
  findings.faultsUnder('', faults);
  referenceFindings(request, draft, references, '', findings);
  findings.raise();
  return rowOf(context, request, draft, references);
}

/** Every fault of a price that somebody wants to create, and the meter that it counts with. `at` is where it lies. */
export async function checkPrice(
  context: Context,
  request: CreatePriceRequest,
  at: string,
  findings: Findings,
): Promise<MeterRow | undefined> {
  const { draft, faults } = read(context, request);
  const references = await lookUp(context, [request]);
  findings.faultsUnder(at, faults);
  referenceFindings(request, draft, references, at, findings);
  return references.meter(request);
}

/**
 * Creates all prices or none. Faults of all of them are reported together, under `items[0]`, `items[1]`, …
 *
 * @throws ApiError `validation_error`, `not_found`, `already_exists`
 */
export async function createPrices(context: Context, requests: readonly CreatePriceRequest[]): Promise<PriceRow[]> {
  const references = await lookUp(context, requests);
  const findings = new Findings();
  const drafts = requests.map((request, index) => {
    const { draft, faults } = read(context, request);
    findings.faultsUnder(`items[${index}].`, faults);
    referenceFindings(request, draft, references, `items[${index}].`, findings);
    return draft;
  });
  findings.raise((field) => `${field.split('.')[0]} cannot be created, so none was; see details`);
  const rows: PriceRow[] = [];
  for (const [index, request] of requests.entries()) {
    const row = rowOf(context, request, drafts[index] as PriceDraft, references); // one draft per request
    rows.push(await addPrice(context, row, `items[${index}].`));
  }
  return rows;
}

/** @throws ApiError `not_found` */
export async function getPrice(context: Context, id: string): Promise<PriceRow> {
  const row = await findPrice(context.db, id);
  if (!row) throw unknownPrice(id);
  return row;
}

/** @throws ApiError `not_found` when no open price has the key */
export async function getPriceByLookupKey(context: Context, lookupKey: string): Promise<PriceRow> {
  const row = await findPriceByLookupKey(context.db, lookupKey);
  if (!row) throw notFound('Price', 'lookup_key', lookupKey);
  return row;
}

/** @throws ApiError `not_found`, `invalid_operation` when it has an end already, `validation_error` */
export async function endPrice(context: Context, id: string, endDate: string | undefined): Promise<void> {
  const row = await lockPrice(context.db, id);
  if (!row) throw unknownPrice(id);
  refuseEnded(row);
  const end = endDate === undefined ? context.now : new Date(endDate);
  if (end < row.start_date) {
    throw validationError({ end_date: `must not be before the start of the price, ${instant(row.start_date)}` });
  }
  await updatePriceRow(context.db, id, { end_date: end, ...changeOf(context) });
}

/** @throws ApiError `invalid_operation` for a price that has an end, even one that is still to come */
export function refuseEnded({ id, end_date }: PriceRow): void {
  if (!end_date) return;
  throw invalidOperation(`The price ends at ${instant(end_date)} already`, {
    price_id: id,
    end_date: instant(end_date),
  });
}

export const unknownPrice = (id: string) => notFound('Price', 'price_id', id);

/** Stores a price whose request was found to be without fault. `at` is where that request lies. */
export async function addPrice(context: Context, row: NewPriceRow, at = ''): Promise<PriceRow> {
  return uniqueKey(row.lookup_key, at, () => insertPrice(context.db, row));
}

/** @throws ApiError `already_exists` when an open price has the key that `write` wants to give */
export async function uniqueKey<T>(lookupKey: string, at: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (databaseCode(error) !== '23505') throw error;
    throw alreadyExists(`An open price with lookup key ${lookupKey} already exists`, {
      [`${at}lookup_key`]: lookupKey,
    });
  }
}

function read(context: Context, request: CreatePriceRequest): { draft: PriceDraft; faults: Faults } {
  const faults: Faults = {};
  const draft = draftOf(request, context.now, faults);
  for (const { field, message } of priceFaults(draft)) faults[field] ??= message;
  if (request.min_quantity !== undefined && request.min_quantity > MAX_MIN_QUANTITY)
    faults.min_quantity ??= `must be at most ${MAX_MIN_QUANTITY}`;
  return { draft, faults };
}

function rowOf(context: Context, request: CreatePriceRequest, draft: PriceDraft, references: References): NewPriceRow {
  const unit = references.unit(request);
  const meter = references.meter(request);
  const definition = unit
    ? { ...draft, amount: draft.priceUnitConfig?.amount, tiers: draft.priceUnitConfig?.priceUnitTiers }
    : draft;
  const name = request.type === 'USAGE' ? meter?.name : references.owner(request)?.name;
  return {
    ...newRecord(context, 'price'),
    status: 'published',
    ...pricingOf(definition, unit && decimal(unit.conversion_rate)),
    currency: request.currency.toLowerCase(),
    entity_type: request.entity_type,
    entity_id: request.entity_id,
    type: request.type,
    billing_period: request.billing_period,
    billing_period_count: request.billing_period_count ?? 1,
    invoice_cadence: request.invoice_cadence,
    trial_period_days: request.trial_period_days ?? 0,
    min_quantity: request.min_quantity === undefined ? null : String(request.min_quantity),
    meter_id: meter?.id ?? null,
    price_unit_type: unit ? 'CUSTOM' : 'FIAT',
    price_unit_id: unit?.id ?? null,
    price_unit: unit?.code ?? null,
    display_name: request.display_name || (name ?? ''),
    lookup_key: request.lookup_key ?? '',
    description: request.description ?? '',
    parent_price_id: null,
    group_id: request.group_id || null,
    start_date: request.start_date === undefined ? context.now : new Date(request.start_date),
    end_date: request.end_date === undefined ? null : new Date(request.end_date),
    metadata: request.metadata ?? null,
  };
}
