import type { CreateCouponRequest } from '@flexprice/generated/types';
import type { Faults } from '../../errors.ts';
import type { Decimal } from '../../rating/decimal.ts';
import { type Digits, storedDecimal } from '../decimals.ts';

const AMOUNT: Digits = { decimals: 8, integers: 12 };
const PERCENTAGE: Digits = { decimals: 4, integers: 3 };

/** How much a coupon takes off, as it is kept. The member that its type does not use has no meaning and is dropped. */
export interface DiscountColumns {
  amount_off: string | null;
  percentage_off: string | null;
}

/** Reads what a new coupon takes off, and gathers every fault of the request. */
export function discountOf(request: CreateCouponRequest, faults: Faults): DiscountColumns {
  const field = request.type === 'fixed' ? 'amount_off' : 'percentage_off';
  const value = off(request[field], field, request.type === 'fixed' ? AMOUNT : PERCENTAGE, faults);
  if (field === 'percentage_off' && value?.gt(100)) faults[field] = 'must be at most 100';
  return { amount_off: null, percentage_off: null, [field]: value ? value.toFixed() : null };
}

function off(text: string | undefined, field: string, digits: Digits, faults: Faults): Decimal | undefined {
  if (text === undefined) {
    faults[field] = `is required by a coupon of type ${field === 'amount_off' ? 'fixed' : 'percentage'}`;
    return undefined;
  }
  const value = storedDecimal(text, field, digits, faults);
  if (value && !value.gt(0)) faults[field] ??= 'must be greater than 0';
  return value;
}

/** Faults of when a coupon holds, and for how long. */
export function validityFaults(request: CreateCouponRequest): Faults {
  const faults: Faults = {};
  const { cadence, duration_in_periods, redeem_after, redeem_before } = request;
  if (cadence === 'repeated' && duration_in_periods === undefined)
    faults.duration_in_periods = 'is required by cadence repeated';
  if (cadence !== 'repeated' && duration_in_periods !== undefined)
    faults.duration_in_periods = `is only for cadence repeated, not for ${cadence}`;
  if (redeem_after && redeem_before && Date.parse(redeem_after) > Date.parse(redeem_before))
    faults.redeem_before = 'must not be before redeem_after';
  return faults;
}
