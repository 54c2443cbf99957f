/**
 * Which definitions cannot be charged, or would be charged as something other than what they say.
 *
 * Refused although the reference takes them, because there they rate to zero or ignore what was sent:
 * - TIERED without a tier mode (costs 0 there);
 * - two tiers with the same bound, or two without bound: one of them could never apply;
 * - a tier bound below 1: it covers no quantity;
 * - a tier that names neither a unit nor a flat amount (costs 0 there);
 * - tiers on FLAT_FEE or PACKAGE, and packages of more than one unit on FLAT_FEE or TIERED: dropped there without a word;
 * - an amount that is not 0 but has no digit within the 15 decimals that are stored.
 *
 * Accepted as in the reference, because each has one meaning:
 * - tiers in any order: they are sorted by bound;
 * - a last tier with a bound: above it SLAB is free and VOLUME goes on with that tier;
 * - an amount on TIERED: stored, shown and used by proration, not by rating; `{divideBy: 1}` and a tier mode anywhere.
 */
import type { PriceDefinition, TierDefinition } from './definition.ts';
import { BILLING_MODELS, type BillingModel, isOneOf, PACKAGE_ROUNDINGS, TIER_MODES } from './enums.ts';
import { amountFaults, fault, type PriceFault } from './faults.ts';

/** What the checked fields are called in the request: a price in a custom unit sends them under other names. */
export interface FieldNames {
  readonly amount: string;
  readonly tiers: string;
}

const FIAT_FIELDS: FieldNames = { amount: 'amount', tiers: 'tiers' };

type Check = (definition: PriceDefinition, names: FieldNames) => PriceFault[];

const CHECKS: { readonly [Model in BillingModel]: readonly Check[] } = {
  FLAT_FEE: [amountRequired, noTiers, noPackages],
  PACKAGE: [amountRequired, noTiers, packageRequired],
  TIERED: [amountAllowed, tierModeRequired, tiersRequired, noPackages],
};

/** Every fault of the fields that decide what a quantity costs; none means `compilePrice` succeeds. */
export function modelFaults(definition: PriceDefinition, names: FieldNames = FIAT_FIELDS): PriceFault[] {
  const { billingModel } = definition;
  if (!isOneOf(BILLING_MODELS, billingModel)) return [unknownWord('billing_model', billingModel, BILLING_MODELS)];
  return CHECKS[billingModel].flatMap((check) => check(definition, names));
}

/** A required word that is absent, or not one of those known. */
export function unknownWord(field: string, value: string | null | undefined, words: readonly string[]): PriceFault {
  if (value === undefined || value === null || value === '') {
    return fault(field, 'missing', `${field} is required: one of ${words.join(', ')}`);
  }
  return fault(field, 'unknown_word', `${field} "${value}" is not one of ${words.join(', ')}`);
}

function amountRequired({ amount, billingModel }: PriceDefinition, names: FieldNames): PriceFault[] {
  if (amount === undefined || amount === null) {
    return [fault(names.amount, 'missing', `${names.amount} is required for ${billingModel}`)];
  }
  return amountFaults(names.amount, amount);
}

function amountAllowed({ amount }: PriceDefinition, names: FieldNames): PriceFault[] {
  return amount ? amountFaults(names.amount, amount) : [];
}

function noTiers({ tiers, billingModel }: PriceDefinition, names: FieldNames): PriceFault[] {
  if (!tiers || tiers.length === 0) return [];
  return [fault(names.tiers, 'not_for_this_price', `${names.tiers} are not used by ${billingModel}; use TIERED`)];
}

function noPackages({ transformQuantity, billingModel }: PriceDefinition): PriceFault[] {
  const size = transformQuantity?.divideBy;
  if (size === undefined || size === null || size === 1 || size === 0) return [];
  return [
    fault('transform_quantity', 'not_for_this_price', `transform_quantity is not used by ${billingModel}; use PACKAGE`),
  ];
}

function packageRequired({ transformQuantity }: PriceDefinition): PriceFault[] {
  if (!transformQuantity) {
    return [fault('transform_quantity', 'missing', 'transform_quantity is required for PACKAGE')];
  }
  const faults: PriceFault[] = [];
  const { divideBy, round } = transformQuantity;
  if (divideBy === undefined || divideBy === null || !Number.isSafeInteger(divideBy) || divideBy < 1) {
    const message = 'transform_quantity.divide_by must be a whole number from 1';
    faults.push(fault('transform_quantity.divide_by', 'not_a_whole_number', message));
  }
  if (round && !isOneOf(PACKAGE_ROUNDINGS, round)) {
    faults.push(unknownWord('transform_quantity.round', round, PACKAGE_ROUNDINGS));
  }
  return faults;
}

function tierModeRequired({ tierMode }: PriceDefinition): PriceFault[] {
  return isOneOf(TIER_MODES, tierMode) ? [] : [unknownWord('tier_mode', tierMode, TIER_MODES)];
}

function tiersRequired({ tiers }: PriceDefinition, names: FieldNames): PriceFault[] {
  if (!tiers || tiers.length === 0) return [fault(names.tiers, 'missing', 'TIERED needs at least one tier')];
  const seen = new Set<string>();
  return tiers.flatMap((tier, index) => {
    const field = `${names.tiers}[${index}]`;
    const bound = tier.upTo ? tier.upTo.toFixed() : 'unbounded';
    const faults = tierFaults(tier, field);
    if (seen.has(bound)) {
      faults.push(fault(`${field}.up_to`, 'tier_overlap', `${field} ends where another tier ends (${bound})`));
    }
    seen.add(bound);
    return faults;
  });
}

function tierFaults({ upTo, unitAmount, flatAmount }: TierDefinition, field: string): PriceFault[] {
  const faults: PriceFault[] = [];
  if (upTo && (!upTo.isInteger() || upTo.lt(1) || upTo.gt(Number.MAX_SAFE_INTEGER))) {
    const message = `${field}.up_to must be a whole number from 1, or null for no end`;
    faults.push(fault(`${field}.up_to`, 'tier_bound_invalid', message));
  }
  if (!unitAmount && !flatAmount) {
    faults.push(fault(field, 'tier_without_amount', `${field} needs a unit_amount, a flat_amount or both`));
  }
  if (unitAmount) faults.push(...amountFaults(`${field}.unit_amount`, unitAmount));
  if (flatAmount) faults.push(...amountFaults(`${field}.flat_amount`, flatAmount));
  return faults;
}
