import type { Group, Price, PriceTier } from '@flexprice/generated/types';
import { decimal } from '../../rating/decimal.ts';
import { displayAmount } from '../../rating/money.ts';
import { baseFields, decimalText, instant } from '../../wire.ts';
import { type AddonRow, toAddon } from '../addons/index.ts';
import type { MeterRow } from '../meters/index.ts';
import { toMeter } from '../meters/index.ts';
import type { PlanRow } from '../plans/index.ts';
import { toPlan } from '../plans/index.ts';
import type { PriceUnitRow } from '../priceUnits/index.ts';
import { toPriceUnit } from '../priceUnits/index.ts';
import type { PriceRow } from './store.ts';

/** What is shown with a price. */
export interface PriceCompany {
  meter?: MeterRow | undefined;
  plan?: PlanRow | undefined;
  addon?: AddonRow | undefined;
  group?: Group | undefined;
  pricingUnit?: PriceUnitRow | undefined;
}

/**
 * Row -> contract.
 *
 * @param unit the price's unit, whose symbol stands before amounts in it
 */
export function toPrice(row: PriceRow, unit: PriceUnitRow | undefined, company: PriceCompany = {}): Price {
  const { meter, plan, addon, group, pricingUnit } = company;
  const { tier_mode, min_quantity, parent_price_id, group_id, end_date } = row;
  return {
    id: row.id,
    amount: decimalText(row.amount),
    display_amount: displayAmount(decimal(row.amount), row.currency),
    currency: row.currency,
    type: row.type,
    billing_model: row.billing_model,
    ...(tier_mode && { tier_mode }),
    ...(row.tiers && { tiers: row.tiers.map(toTier) }),
    transform_quantity: row.transform_quantity,
    billing_period: row.billing_period,
    billing_period_count: row.billing_period_count,
    billing_cadence: 'RECURRING',
    invoice_cadence: row.invoice_cadence,
    trial_period_days: row.trial_period_days,
    ...(min_quantity !== null && { min_quantity: decimalText(min_quantity) }),
    display_name: row.display_name,
    lookup_key: row.lookup_key,
    description: row.description,
    meter_id: row.meter_id ?? '',
    entity_type: row.entity_type,
    entity_id: row.entity_id,
    ...(parent_price_id && { parent_price_id }),
    ...(group_id && { group_id }),
    price_unit_type: row.price_unit_type,
    ...inUnits(row, unit),
    start_date: instant(row.start_date),
    ...(end_date && { end_date: instant(end_date) }),
    sequence: Number(row.sequence),
    metadata: row.metadata,
    ...baseFields(row),
    ...(meter && { meter: toMeter(meter) }),
    ...(plan && { plan: toPlan(plan) }),
    ...(addon && { addon: toAddon(addon) }),
    ...(group && { group }),
    ...(pricingUnit && { pricing_unit: toPriceUnit(pricingUnit) }),
  };
}

function inUnits(row: PriceRow, unit: PriceUnitRow | undefined) {
  const { price_unit_id, price_unit, price_unit_amount, price_unit_tiers, conversion_rate } = row;
  if (!price_unit_id || !price_unit || conversion_rate === null) return {};
  const amount = price_unit_amount === null ? undefined : decimalText(price_unit_amount);
  return {
    price_unit_id,
    price_unit,
    ...(amount !== undefined && { price_unit_amount: amount }),
    ...(amount !== undefined && unit && { display_price_unit_amount: `${unit.symbol}${amount}` }),
    ...(price_unit_tiers && { price_unit_tiers: price_unit_tiers.map(toTier) }),
    conversion_rate: decimalText(conversion_rate),
  };
}

const toTier = ({ up_to, unit_amount, flat_amount }: PriceTier): PriceTier => ({
  up_to,
  unit_amount,
  ...(flat_amount !== undefined && { flat_amount }),
});
