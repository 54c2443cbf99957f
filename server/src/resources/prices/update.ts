import type { UpdatePriceRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import type { Faults } from '../../errors.ts';
import type { PriceDefinition } from '../../rating/prices/index.ts';
import { modelFaults } from '../../rating/prices/modelFaults.ts';
import { priceFaults } from '../../rating/prices/validate.ts';
import { instant } from '../../wire.ts';
import { Findings } from '../findings.ts';
import { groupFaults } from '../groups/index.ts';
import { changeOf, newRecord } from '../records.ts';
import { converted, type DefinitionRequest, definitionOf, pricingOf, rateOf, writtenDefinition } from './definition.ts';
import { lockOwners } from './owners.ts';
import { addPrice, getPrice, refuseEnded, uniqueKey, unknownPrice } from './service.ts';
import { lockPrice, type PriceChange, type PriceRow, updatePriceRow } from './store.ts';

/** Fields that change what is charged, and so make a new version. */
const CHARGING = [
  'billing_model',
  'amount',
  'tier_mode',
  'tiers',
  'transform_quantity',
  'price_unit_amount',
  'price_unit_tiers',
] as const;

/**
 * Changes name, key, text, group and metadata in place. What changes an amount ends the price and starts a new one, which
 * is what this gives back.
 *
 * @throws ApiError `not_found`, `validation_error`, `already_exists`, `invalid_operation` for a price that has an end
 */
export async function updatePrice(context: Context, id: string, request: UpdatePriceRequest): Promise<PriceRow> {
  const isNewVersion = CHARGING.some((field) => request[field] !== undefined);
  if (isNewVersion) {
    // The owner first, as when prices are created, so that the two never wait for each other in a circle.
    const { entity_type, entity_id } = await getPrice(context, id);
    await lockOwners(context.db, entity_type, [entity_id]);
  }
  const before = await lockPrice(context.db, id);
  if (!before) throw unknownPrice(id);
  const findings = new Findings();
  const change = await changeInPlace(context, before, request, findings);
  if (isNewVersion) return newVersion(context, before, request, change, findings);
  if (request.effective_from !== undefined) {
    findings.fault('effective_from', 'is only for a change of what is charged; the other fields change at once');
  }
  findings.raise();
  return uniqueKey(change.lookup_key ?? '', '', () => updatePriceRow(context.db, id, change));
}

async function changeInPlace(
  context: Context,
  before: PriceRow,
  { display_name, lookup_key, description, group_id, metadata }: UpdatePriceRequest,
  findings: Findings,
): Promise<PriceChange> {
  if (group_id && group_id !== before.group_id) {
    const text = (await groupFaults(context.db, [group_id], 'price')).get(group_id);
    if (text) findings.fault('group_id', text);
  }
  // Of a price that consists of metadata alone every other fault is beside the point.
  for (const { field, message } of priceFaults({ metadata })) {
    if (field.startsWith('metadata.')) findings.fault(field, message);
  }
  return {
    ...(display_name && { display_name }),
    ...(lookup_key && { lookup_key }),
    ...(description && { description }),
    ...(group_id !== undefined && { group_id: group_id || null }),
    ...(metadata && { metadata }),
    ...changeOf(context),
  };
}

async function newVersion(
  context: Context,
  before: PriceRow,
  request: UpdatePriceRequest,
  change: PriceChange,
  findings: Findings,
): Promise<PriceRow> {
  refuseEnded(before);
  const start = request.effective_from === undefined ? context.now : new Date(request.effective_from);
  if (start < before.start_date) {
    findings.fault('effective_from', `must not be before the start of the price, ${instant(before.start_date)}`);
  }
  const definition = newDefinition(before, request, findings);
  findings.raise();

  await updatePriceRow(context.db, before.id, { end_date: start, ...changeOf(context) });
  const { sequence: _, ...columns } = before;
  return addPrice(context, {
    ...columns,
    ...change,
    ...newRecord(context, 'price'),
    status: 'published',
    ...pricingOf(definition, rateOf(before)),
    parent_price_id: before.parent_price_id ?? before.id,
    start_date: start,
    end_date: null,
  });
}

/** Other terms for a price that exists. */
export type NewTerms = Pick<UpdatePriceRequest, (typeof CHARGING)[number]>;

/**
 * What the new version charges: what was sent, and what was there before where the billing model uses it.
 *
 * @param at where the new terms lie in the request
 */
export function newDefinition(before: PriceRow, request: NewTerms, findings: Findings, at = ''): PriceDefinition {
  const custom = before.price_unit_type === 'CUSTOM';
  const foreign = custom ? (['amount', 'tiers'] as const) : (['price_unit_amount', 'price_unit_tiers'] as const);
  for (const field of foreign) {
    if (request[field] !== undefined) findings.fault(`${at}${field}`, `is not for a ${before.price_unit_type} price`);
  }
  const names = custom ? { amount: 'price_unit_amount', tiers: 'price_unit_tiers' } : undefined;
  const faults: Faults = {};
  const definition = definitionOf(merged(before, request, custom), faults, names);
  for (const { field, message } of modelFaults(definition, names)) faults[field] ??= message;
  const rate = rateOf(before);
  if (rate) {
    for (const { field, message } of modelFaults(converted(definition, rate), names))
      faults[field] ??= `in ${before.currency}: ${message}`;
  }
  findings.faultsUnder(at, faults);
  return definition;
}

function merged(before: PriceRow, request: NewTerms, custom: boolean): DefinitionRequest {
  const old = writtenDefinition(before);
  const model = request.billing_model ?? old.billing_model;
  const sentAmount = custom ? request.price_unit_amount : request.amount;
  const sentTiers = custom ? request.price_unit_tiers : request.tiers;
  // The amount of a tiered price charges nothing, so it is no amount per unit, nor the other way round.
  const keepsAmount = (model === 'TIERED') === (old.billing_model === 'TIERED');
  return {
    billing_model: model,
    amount: sentAmount ?? (keepsAmount ? old.amount : undefined),
    tiers: sentTiers ?? (model === 'TIERED' ? old.tiers : undefined),
    tier_mode: request.tier_mode ?? (model === 'TIERED' ? old.tier_mode : undefined),
    transform_quantity:
      request.transform_quantity ??
      (model === 'PACKAGE' && old.billing_model === 'PACKAGE' ? old.transform_quantity : undefined),
  };
}
