import type { ReportingUnit } from '@flexprice/generated/types';
import type { Faults } from '../../errors.ts';
import { decimal, roundTo } from '../../rating/decimal.ts';
import { decimalText } from '../../wire.ts';
import { positiveDecimal } from '../decimals.ts';

/** Decimals of a reporting unit's rate that are kept, and digits before the point that fit. */
const RATE_DECIMALS = 10;
const RATE_INTEGER_DIGITS = 10;

/** A key made from a name: `Input tokens (v2)` becomes `input_tokens_v2`. Empty when nothing of the name can be used. */
export function keyFromName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');
}

/** One thing and several of it are named together or not at all. */
export function unitFaults(singular: string, plural: string): Faults {
  if (singular && !plural) return { unit_plural: 'is required together with unit_singular' };
  if (plural && !singular) return { unit_singular: 'is required together with unit_plural' };
  return {};
}

/** Faults of a reporting unit, by paths within it. */
export function reportingUnitFaults(unit: ReportingUnit): Faults {
  const faults: Faults = {};
  const rate = positiveDecimal(unit.conversion_rate, 'conversion_rate', faults);
  if (rate && roundTo(rate, RATE_DECIMALS).isZero()) {
    faults.conversion_rate = `has no digit within the ${RATE_DECIMALS} decimals that are kept`;
  } else if (rate && rate.e >= RATE_INTEGER_DIGITS) {
    faults.conversion_rate = `must have at most ${RATE_INTEGER_DIGITS} digits before the point`;
  }
  return faults;
}

export function storedReportingUnit({ unit_singular, unit_plural, conversion_rate }: ReportingUnit): ReportingUnit {
  const rate = roundTo(decimal(conversion_rate), RATE_DECIMALS);
  return { unit_singular, unit_plural, conversion_rate: decimalText(rate) };
}
