/**
 * Everything about a price that can be judged without looking anything up. All faults are reported at once.
 *
 * `modelFaults.ts` lists where this is stricter than the reference. One more: an `amount` other than 0 beside a custom
 * unit, which the reference drops. What needs a lookup (entity, meter, unit, group and lookup key exist or are free) is
 * the caller's.
 */
import type { Decimal } from '../decimal.ts';
import { BILLING_PERIODS } from '../period.ts';
import type { Instant } from '../timezone.ts';
import type { PriceDefinition, TierDefinition } from './definition.ts';
import { INVOICE_CADENCES, isOneOf, PRICE_ENTITY_TYPES, PRICE_TYPES, PRICE_UNIT_TYPES } from './enums.ts';
import { fault, type PriceFault } from './faults.ts';
import { modelFaults, unknownWord } from './modelFaults.ts';

/** A price as requested, before anything is known to be right. Absent and null mean the same. */
export interface PriceDraft extends PriceDefinition {
  readonly currency?: string | null | undefined;
  readonly entityType?: string | null | undefined;
  readonly entityId?: string | null | undefined;
  readonly type?: string | null | undefined;
  readonly billingPeriod?: string | null | undefined;
  readonly billingPeriodCount?: number | null | undefined;
  readonly invoiceCadence?: string | null | undefined;
  readonly meterId?: string | null | undefined;
  readonly priceUnitType?: string | null | undefined;
  readonly priceUnitConfig?: PriceUnitConfig | null | undefined;
  readonly minQuantity?: Decimal | null | undefined;
  readonly trialPeriodDays?: number | null | undefined;
  readonly startDate?: Instant | null | undefined;
  readonly endDate?: Instant | null | undefined;
  readonly metadata?: Readonly<Record<string, string>> | null | undefined;
}

interface PriceUnitConfig {
  readonly amount?: Decimal | null | undefined;
  /** Code of the unit, 3 characters. */
  readonly priceUnit?: string | null | undefined;
  readonly priceUnitTiers?: readonly TierDefinition[] | null | undefined;
}

const CUSTOM_FIELDS = { amount: 'price_unit_config.amount', tiers: 'price_unit_config.price_unit_tiers' };
const PRICE_UNIT_CODE_LENGTH = 3;

/** Indian tax identifiers that invoices print; a malformed one makes the invoice invalid. */
const TAX_METADATA = new Map([
  ['gstin', /^[0-9]{2}[A-Z]{5}[0-9]{4}[A-Z][1-9A-Z]Z[0-9A-Z]$/],
  ['pan', /^[A-Z]{5}[0-9]{4}[A-Z]$/],
  ['place_of_supply', /\S/],
  ['hsn_sac', /^(?:\d{4}|\d{6}|\d{8})$/],
]);

const CHECKS: readonly ((draft: PriceDraft) => PriceFault[])[] = [
  words,
  currency,
  entity,
  periodCount,
  unitsAndAmounts,
  usageOrFixed,
  cadence,
  trial,
  dates,
  taxMetadata,
];

/** Every fault of a price to be created, in a fixed order; none means it can be stored and charged. */
export function priceFaults(draft: PriceDraft): PriceFault[] {
  return CHECKS.flatMap((check) => check(draft));
}

function words(draft: PriceDraft): PriceFault[] {
  const required = [
    ['type', draft.type, PRICE_TYPES],
    ['billing_period', draft.billingPeriod, BILLING_PERIODS],
    ['invoice_cadence', draft.invoiceCadence, INVOICE_CADENCES],
    ['entity_type', draft.entityType, PRICE_ENTITY_TYPES],
  ] as const;
  return required.flatMap(([field, value, known]) => (isOneOf(known, value) ? [] : [unknownWord(field, value, known)]));
}

function currency({ currency }: PriceDraft): PriceFault[] {
  if (currency && /^[a-z]{3}$/i.test(currency)) return [];
  return [fault('currency', currency ? 'not_a_currency' : 'missing', 'currency must be a code of 3 letters')];
}

function entity({ entityId }: PriceDraft): PriceFault[] {
  return entityId ? [] : [fault('entity_id', 'missing', 'entity_id is required')];
}

function periodCount({ billingPeriodCount: count }: PriceDraft): PriceFault[] {
  if (count !== undefined && count !== null && Number.isInteger(count) && count >= 1) return [];
  return [fault('billing_period_count', 'not_a_whole_number', 'billing_period_count must be a whole number from 1')];
}

function unitsAndAmounts(draft: PriceDraft): PriceFault[] {
  const unitType = draft.priceUnitType || 'FIAT';
  if (!isOneOf(PRICE_UNIT_TYPES, unitType)) return [unknownWord('price_unit_type', unitType, PRICE_UNIT_TYPES)];
  return unitType === 'CUSTOM' ? customUnit(draft) : fiat(draft);
}

function fiat(draft: PriceDraft): PriceFault[] {
  const faults = modelFaults(draft);
  if (draft.priceUnitConfig) {
    const message = 'price_unit_config needs price_unit_type CUSTOM';
    faults.push(fault('price_unit_config', 'not_for_this_price', message));
  }
  return faults;
}

function customUnit(draft: PriceDraft): PriceFault[] {
  const config = draft.priceUnitConfig;
  if (!config) return [fault('price_unit_config', 'missing', 'price_unit_config is required for CUSTOM')];
  const faults: PriceFault[] = [];
  if (config.priceUnit?.length !== PRICE_UNIT_CODE_LENGTH) {
    faults.push(
      fault('price_unit_config.price_unit', 'missing', 'price_unit_config.price_unit must be a code of 3 characters'),
    );
  }
  if (draft.tiers && draft.tiers.length > 0) {
    faults.push(fault('tiers', 'not_for_this_price', 'a CUSTOM price has its tiers in price_unit_config only'));
  }
  if (draft.amount && !draft.amount.isZero()) {
    faults.push(fault('amount', 'not_for_this_price', 'a CUSTOM price has its amount in price_unit_config only'));
  }
  const inUnits = { ...draft, amount: config.amount, tiers: config.priceUnitTiers };
  return [...faults, ...modelFaults(inUnits, CUSTOM_FIELDS)];
}

function usageOrFixed({ type, meterId, minQuantity }: PriceDraft): PriceFault[] {
  const faults: PriceFault[] = [];
  if (type === 'USAGE' && !meterId) faults.push(fault('meter_id', 'missing', 'meter_id is required for USAGE'));
  if (!minQuantity) return faults;
  if (type === 'USAGE') {
    faults.push(fault('min_quantity', 'not_for_this_price', 'min_quantity is for FIXED prices'));
  }
  if (!minQuantity.isInteger() || minQuantity.isNegative()) {
    faults.push(fault('min_quantity', 'not_a_whole_number', 'min_quantity must be a whole number from 0'));
  }
  return faults;
}

function cadence({ type, billingPeriod, invoiceCadence }: PriceDraft): PriceFault[] {
  const faults: PriceFault[] = [];
  if (type === 'USAGE' && invoiceCadence === 'ADVANCE') {
    faults.push(fault('invoice_cadence', 'not_for_this_price', 'usage is known only afterwards: USAGE must be ARREAR'));
  }
  if (billingPeriod === 'ONETIME' && invoiceCadence === 'ARREAR') {
    faults.push(fault('invoice_cadence', 'not_for_this_price', 'ONETIME must be ADVANCE'));
  }
  return faults;
}

function trial({ type, billingPeriod, trialPeriodDays: days }: PriceDraft): PriceFault[] {
  if (days === undefined || days === null || days === 0) return [];
  if (!Number.isInteger(days) || days < 0) {
    return [fault('trial_period_days', 'not_a_whole_number', 'trial_period_days must be a whole number from 0')];
  }
  if (type === 'FIXED' && billingPeriod !== 'ONETIME') return [];
  return [fault('trial_period_days', 'not_for_this_price', 'trial_period_days is for recurring FIXED prices')];
}

function dates({ startDate, endDate }: PriceDraft): PriceFault[] {
  if (typeof startDate !== 'number' || typeof endDate !== 'number' || startDate <= endDate) return [];
  return [fault('end_date', 'end_before_start', 'end_date must not be before start_date')];
}

function taxMetadata({ metadata }: PriceDraft): PriceFault[] {
  return Object.entries(metadata ?? {}).flatMap(([key, value]) => {
    const format = TAX_METADATA.get(key);
    if (format === undefined || format.test(value)) return [];
    return [
      fault(`metadata.${key}`, 'bad_tax_metadata', `metadata.${key} "${value}" does not have the format of a ${key}`),
    ];
  });
}
