import type { CreateCreditGrantRequest } from '@flexprice/generated/types';
import type { Faults } from '../../errors.ts';
import { Decimal, formatDecimal } from '../../rating/decimal.ts';
import { decimalText } from '../../wire.ts';
import { type Digits, storedDecimal } from '../decimals.ts';
import type { GrantTerms } from './rows.ts';

const CREDITS: Digits = { decimals: 9, integers: 25 };
const RATE: Digits = { decimals: 15, integers: 12 };

/** What a request says about what a grant gives, and every fault of it. */
export function termsOf(request: CreateCreditGrantRequest, faults: Faults): GrantTerms {
  const recurring = request.cadence === 'RECURRING';
  if (recurring && !request.period) faults.period = 'is required by cadence RECURRING';
  if (recurring && request.period_count === undefined) faults.period_count = 'is required by cadence RECURRING';
  const lasting = request.expiration_type === 'DURATION';
  if (lasting && request.expiration_duration === undefined)
    faults.expiration_duration = 'is required by expiration_type DURATION';
  if (lasting && !request.expiration_duration_unit)
    faults.expiration_duration_unit = 'is required by expiration_type DURATION';
  const credits = positive(request.credits, 'credits', CREDITS, faults);
  const rate = (field: 'conversion_rate' | 'topup_conversion_rate') => {
    const value = request[field];
    return value === undefined ? null : (text(positive(value, field, RATE, faults)) ?? null);
  };
  return {
    name: request.name,
    credits: text(credits) ?? '0',
    cadence: request.cadence,
    // Members that the cadence or expiry does not use have no meaning and are dropped.
    period: recurring ? (request.period ?? null) : null,
    period_count: recurring ? (request.period_count ?? null) : null,
    expiration_type: request.expiration_type,
    expiration_duration: lasting ? (request.expiration_duration ?? null) : null,
    expiration_duration_unit: lasting ? (request.expiration_duration_unit ?? null) : null,
    priority: request.priority ?? null,
    conversion_rate: rate('conversion_rate'),
    topup_conversion_rate: rate('topup_conversion_rate'),
    metadata: request.metadata ?? null,
  };
}

const text = (value: Decimal | undefined) => value && formatDecimal(value);

function positive(value: string, field: string, digits: Digits, faults: Faults): Decimal | undefined {
  const read = storedDecimal(value, field, digits, faults);
  if (read && !read.gt(0)) faults[field] ??= 'must be greater than 0';
  return read;
}

const MEMBER = { PLAN: 'plan_id', ADDON: 'addon_id', SUBSCRIPTION: 'subscription_id' } as const;

/** What is wrong with whom a grant is for and when it runs, as far as the request alone tells. */
export function scopeFaults(request: CreateCreditGrantRequest, faults: Faults): void {
  const { scope, start_date, end_date } = request;
  const member = MEMBER[scope];
  if (!request[member]) faults[member] = `is required by scope ${scope}`;
  if (scope === 'SUBSCRIPTION') {
    if (!start_date) faults.start_date = 'is required by scope SUBSCRIPTION';
    if (start_date && end_date && Date.parse(end_date) < Date.parse(start_date))
      faults.end_date = 'must not be before start_date';
    return;
  }
  if (start_date) faults.start_date = `is only for scope SUBSCRIPTION, not for ${scope}`;
  if (end_date) faults.end_date = `is only for scope SUBSCRIPTION, not for ${scope}`;
}

type Rates = Pick<GrantTerms, 'conversion_rate' | 'topup_conversion_rate'>;

/** Grants of one plan or addon, and those of one subscription request, must agree on what a credit is worth. */
export function rateFaults(terms: Rates, sibling: Rates | undefined, faults: Faults): void {
  if (!sibling) return;
  for (const field of ['conversion_rate', 'topup_conversion_rate'] as const) {
    if (same(terms[field], sibling[field])) continue;
    faults[field] ??= `must be ${shown(sibling[field])}, as on the other grants beside this one`;
  }
}

const shown = (rate: string | null) => (rate === null ? 'left out' : decimalText(rate));

const same = (a: string | null, b: string | null) => (a === null || b === null ? a === b : new Decimal(a).eq(b));
