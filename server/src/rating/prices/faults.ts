import type { Decimal } from '../decimal.ts';

/** Why a price cannot be. The code is stable; field is the contract's name of what to change. */
export interface PriceFault {
  readonly field: string;
  readonly code: PriceFaultCode;
  readonly message: string;
}

export type PriceFaultCode =
  | 'missing'
  | 'unknown_word'
  | 'not_a_currency'
  | 'not_a_whole_number'
  | 'negative'
  | 'amount_too_small'
  | 'amount_too_large'
  | 'not_for_this_price'
  | 'tier_overlap'
  | 'tier_bound_invalid'
  | 'tier_without_amount'
  | 'end_before_start'
  | 'bad_tax_metadata';

export function fault(field: string, code: PriceFaultCode, message: string): PriceFault {
  return { field, code, message };
}

const STORED_DECIMALS = 15;
const STORED_INTEGER_DIGITS = 10;

/** Amounts are stored with 15 decimals; one that would be stored as 0, or not at all, would be charged as something else. */
export function amountFaults(field: string, amount: Decimal): PriceFault[] {
  if (amount.isNegative() && !amount.isZero()) return [fault(field, 'negative', `${field} must not be negative`)];
  const stored = amount.toDecimalPlaces(STORED_DECIMALS);
  if (stored.isZero() && !amount.isZero()) {
    return [
      fault(
        field,
        'amount_too_small',
        `${field} has no digit within ${STORED_DECIMALS} decimals and would be charged as 0`,
      ),
    ];
  }
  if (!stored.isZero() && stored.e >= STORED_INTEGER_DIGITS) {
    return [
      fault(field, 'amount_too_large', `${field} must have at most ${STORED_INTEGER_DIGITS} digits before the point`),
    ];
  }
  return [];
}
