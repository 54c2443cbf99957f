import type {
  BillingModel,
  CreatePriceRequest,
  CreatePriceTier,
  PriceTier,
  TierMode,
  TransformQuantity,
} from '@flexprice/generated/types';
import type { Faults } from '../../errors.ts';
import { Decimal, decimal, roundTo, tryDecimal, ZERO } from '../../rating/decimal.ts';
import type { PriceDefinition, TierDefinition } from '../../rating/prices/index.ts';
import { fromPriceUnit, tiersFromPriceUnit } from '../../rating/prices/priceUnit.ts';
import type { PriceDraft } from '../../rating/prices/validate.ts';
import { decimalText } from '../../wire.ts';
import { TOO_MANY_DIGITS } from '../decimals.ts';
import type { PriceRow, Pricing } from './store.ts';

/** Decimals of an amount that are kept, in columns and in tiers alike. */
const AMOUNT_DECIMALS = 15;

/** The fields that decide what a quantity costs, as requests write them. */
export interface DefinitionRequest {
  billing_model: BillingModel;
  tier_mode?: TierMode | undefined;
  amount?: string | undefined;
  tiers?: readonly CreatePriceTier[] | undefined;
  transform_quantity?: TransformQuantity | undefined;
}

/** A request as the rating room reads it. Numbers that cannot be computed with leave a fault and count as 0. */
export function draftOf(request: CreatePriceRequest, now: Date, faults: Faults): PriceDraft {
  const { price_unit_config: config, min_quantity, start_date, end_date, metadata } = request;
  return {
    ...definitionOf(request, faults),
    currency: request.currency,
    entityType: request.entity_type,
    entityId: request.entity_id,
    type: request.type,
    billingPeriod: request.billing_period,
    billingPeriodCount: request.billing_period_count ?? 1,
    invoiceCadence: request.invoice_cadence,
    meterId: request.meter_id,
    priceUnitType: request.price_unit_type,
    priceUnitConfig: config && {
      priceUnit: config.price_unit,
      amount: amountOf(config.amount, 'price_unit_config.amount', faults),
      priceUnitTiers: tiersOf(config.price_unit_tiers, 'price_unit_config.price_unit_tiers', faults),
    },
    minQuantity: min_quantity === undefined ? undefined : new Decimal(min_quantity),
    trialPeriodDays: request.trial_period_days,
    startDate: start_date === undefined ? now.getTime() : Date.parse(start_date),
    endDate: end_date === undefined ? undefined : Date.parse(end_date),
    metadata,
  };
}

/** What a request wants to charge. `names` tells under which names it sent amount and tiers. */
export function definitionOf(
  request: DefinitionRequest,
  faults: Faults,
  names = { amount: 'amount', tiers: 'tiers' },
): PriceDefinition {
  return {
    billingModel: request.billing_model,
    tierMode: request.tier_mode,
    amount: amountOf(request.amount, names.amount, faults),
    tiers: tiersOf(request.tiers, names.tiers, faults),
    transformQuantity: request.transform_quantity && {
      divideBy: request.transform_quantity.divide_by,
      round: request.transform_quantity.round,
    },
  };
}

/** What a stored price was written as: in its own unit where it has one. */
export function writtenDefinition(row: PriceRow): DefinitionRequest {
  const custom = row.price_unit_type === 'CUSTOM';
  const amount = custom ? row.price_unit_amount : row.amount;
  return {
    billing_model: row.billing_model,
    tier_mode: row.tier_mode ?? undefined,
    amount: amount === null ? undefined : decimalText(amount),
    tiers: (custom ? row.price_unit_tiers : row.tiers) ?? undefined,
    transform_quantity: row.transform_quantity,
  };
}

/** A definition in a price unit, converted to the currency that is charged. */
export function converted(definition: PriceDefinition, rate: Decimal): PriceDefinition {
  const { amount, tiers } = definition;
  return {
    ...definition,
    amount: amount && fromPriceUnit(amount, rate),
    tiers: tiers && tiersFromPriceUnit(tiers, rate),
  };
}

/** The columns of a definition that was found to be without fault. `rate` is that of its price unit, if it has one. */
export function pricingOf(definition: PriceDefinition, rate: Decimal | undefined): Pricing {
  const model = definition.billingModel as BillingModel; // checked to be one of these words
  const charged = rate ? converted(definition, rate) : definition;
  const tiered = model === 'TIERED';
  const { divideBy, round } = definition.transformQuantity ?? {};
  return {
    billing_model: model,
    amount: storedAmount(charged.amount ?? ZERO),
    tier_mode: tiered ? (definition.tierMode as TierMode) : null, // checked to be one of these words
    tiers: tiered ? storedTiers(charged.tiers) : null,
    transform_quantity:
      model === 'PACKAGE' && divideBy
        ? { divide_by: divideBy, round: round === 'down' ? 'down' : 'up' }
        : { divide_by: 1 },
    price_unit_amount: rate && definition.amount ? storedAmount(definition.amount) : null,
    price_unit_tiers: rate && tiered ? storedTiers(definition.tiers) : null,
    conversion_rate: rate ? rate.toFixed() : null,
  };
}

/** The rate that a price was converted with. */
export function rateOf(row: PriceRow): Decimal | undefined {
  return row.conversion_rate === null ? undefined : decimal(row.conversion_rate);
}

const storedAmount = (amount: Decimal): string => decimalText(roundTo(amount, AMOUNT_DECIMALS));

function storedTiers(tiers: PriceDefinition['tiers']): PriceTier[] {
  return (tiers ?? []).map(({ upTo, unitAmount, flatAmount }) => ({
    up_to: upTo ? upTo.toNumber() : null,
    unit_amount: storedAmount(unitAmount ?? ZERO),
    ...(flatAmount && { flat_amount: storedAmount(flatAmount) }),
  }));
}

function amountOf(text: string | undefined, field: string, faults: Faults): Decimal | undefined {
  if (text === undefined) return undefined;
  const amount = tryDecimal(text);
  if (!amount) faults[field] = TOO_MANY_DIGITS;
  return amount ?? ZERO;
}

function tiersOf(
  tiers: readonly CreatePriceTier[] | undefined,
  field: string,
  faults: Faults,
): TierDefinition[] | undefined {
  return tiers?.map(({ up_to, unit_amount, flat_amount }, index) => ({
    upTo: up_to === undefined || up_to === null ? null : new Decimal(up_to),
    unitAmount: amountOf(unit_amount, `${field}[${index}].unit_amount`, faults),
    flatAmount: amountOf(flat_amount, `${field}[${index}].flat_amount`, faults),
  }));
}
