import type { CreatePriceRequest, PriceEntityType } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { decimal } from '../../rating/decimal.ts';
import { modelFaults } from '../../rating/prices/modelFaults.ts';
import type { PriceDraft } from '../../rating/prices/validate.ts';
import type { Findings } from '../findings.ts';
import { groupFaults } from '../groups/index.ts';
import { findMeters, type MeterRow } from '../meters/index.ts';
import { findPriceUnitsByCode, type PriceUnitRow } from '../priceUnits/index.ts';
import { byId, idsOf } from '../records.ts';
import { converted } from './definition.ts';
import { lockOwners, MAX_PRICES, type Owner, ownerName } from './owners.ts';

/** Stands for the owner of a price that will be created together with it. */
export const NEW_OWNER = 'to be created';

/** What price requests refer to, looked up for all of them at once. */
export interface References {
  owner(request: CreatePriceRequest): Owner | undefined;
  meter(request: CreatePriceRequest): MeterRow | undefined;
  unit(request: CreatePriceRequest): PriceUnitRow | undefined;
  /** Why a price cannot join the group that it names. */
  groupFault(request: CreatePriceRequest): string | undefined;
}

export async function lookUp({ db }: Context, requests: readonly CreatePriceRequest[]): Promise<References> {
  const owners = new Map<string, Owner>();
  for (const type of [...new Set(requests.map((request) => request.entity_type))].sort()) {
    const ids = idsOf(requests.filter((request) => request.entity_type === type).map((request) => request.entity_id));
    for (const owner of await lockOwners(db, type, ids)) owners.set(`${type} ${owner.id}`, owner);
  }
  const meters = byId(await findMeters(db, idsOf(requests.map(meterOf))));
  const units = await findPriceUnitsByCode(db, idsOf(requests.map(unitCodeOf)));
  const groups = await groupFaults(db, idsOf(requests.map((request) => request.group_id)), 'price');
  return {
    owner: ({ entity_type, entity_id }) => owners.get(`${entity_type} ${entity_id}`),
    meter: (request) => meters.get(meterOf(request) ?? ''),
    unit: (request) => units.find((unit) => unit.code === unitCodeOf(request)),
    groupFault: ({ group_id }) => groups.get(group_id ?? ''),
  };
}

/** A meter sent with a fixed price has no meaning and is dropped. */
const meterOf = ({ type, meter_id }: CreatePriceRequest) => (type === 'USAGE' ? meter_id : undefined);

const unitCodeOf = ({ price_unit_type, price_unit_config }: CreatePriceRequest) =>
  price_unit_type === 'CUSTOM' ? price_unit_config?.price_unit : undefined;

/** What is wrong with what a request refers to. `at` is where the request lies. */
export function referenceFindings(
  request: CreatePriceRequest,
  draft: PriceDraft,
  references: References,
  at: string,
  findings: Findings,
): void {
  // A subscription that is about to be created has no id yet.
  if (request.entity_id !== NEW_OWNER) {
    ownerFindings(request.entity_type, request.entity_id, references.owner(request), at, findings);
  }
  const meterId = meterOf(request);
  if (meterId) {
    const meter = references.meter(request);
    if (!meter) findings.notFound('Meter', `${at}meter_id`, meterId);
    else if (meter.status !== 'published') findings.fault(`${at}meter_id`, `meter ${meterId} is archived`);
  }
  const groupFault = references.groupFault(request);
  if (groupFault) findings.fault(`${at}group_id`, groupFault);
  if (unitCodeOf(request)) unitFindings(request, draft, references.unit(request), at, findings);
}

function ownerFindings(
  type: PriceEntityType,
  id: string,
  owner: Owner | undefined,
  at: string,
  findings: Findings,
): void {
  if (type === 'PRICE') return; // refused as a word already
  if (!owner) findings.notFound(ownerName(type), `${at}entity_id`, id);
  else if (owner.status !== 'published')
    findings.fault(`${at}entity_id`, `${ownerName(type).toLowerCase()} ${id} is ${owner.status}`);
  else if (owner.prices >= MAX_PRICES)
    findings.fault(`${at}entity_id`, `has ${MAX_PRICES} prices, the most there can be`);
  // The next request for the same owner finds one more.
  else owner.prices += 1;
}

function unitFindings(
  { currency, price_unit_config }: CreatePriceRequest,
  draft: PriceDraft,
  unit: PriceUnitRow | undefined,
  at: string,
  findings: Findings,
): void {
  const field = `${at}price_unit_config.price_unit`;
  if (!unit) {
    findings.fault(field, `there is no price unit ${price_unit_config?.price_unit} in use`);
    return;
  }
  if (unit.base_currency !== currency.toLowerCase()) {
    findings.fault(field, `is worth ${unit.base_currency}, but the price is in ${currency.toLowerCase()}`);
  }
  findings.faultsUnder(at, conversionFaults(draft, unit));
}

/** An amount that is fine in units can be too small or too large in the currency. */
function conversionFaults(draft: PriceDraft, unit: PriceUnitRow): Record<string, string> {
  const written = { ...draft, amount: draft.priceUnitConfig?.amount, tiers: draft.priceUnitConfig?.priceUnitTiers };
  const names = { amount: 'price_unit_config.amount', tiers: 'price_unit_config.price_unit_tiers' };
  const before = new Set(modelFaults(written, names).map(({ field }) => field));
  const after = modelFaults(converted(written, decimal(unit.conversion_rate)), names);
  const caused = after.filter(({ field }) => !before.has(field));
  return Object.fromEntries(caused.map(({ field, message }) => [field, `in ${unit.base_currency}: ${message}`]));
}
