import type { AggregationType, UpdateEntitlementRequest } from '@flexprice/generated/types';
import type { Faults } from '../../errors.ts';
import { type Digits, storedDecimal } from '../decimals.ts';
import type { MeterRow } from '../meters/index.ts';
import type { EntitlementRow, GrantColumns } from './store.ts';

const QUOTA: Digits = { decimals: 15, integers: 10 };

/** Usage that adds up over time, so that it can be counted against a quota as it comes. */
const COUNTABLE: readonly AggregationType[] = ['COUNT', 'SUM', 'SUM_WITH_MULTIPLIER'];

const WINDOW_FIELDS = [
  'grant_measure',
  'grant_quota',
  'grant_duration_unit',
  'grant_duration_value',
  'grant_allocation_behavior',
] as const satisfies (keyof GrantColumns)[];

export const NO_GRANT: GrantColumns = {
  grant_measure: null,
  grant_duration_value: null,
  grant_duration_unit: null,
  grant_allocation_behavior: null,
  grant_quota: null,
  aggregation_mode: null,
};

/** The members of a request that are about quota windows. */
export type GrantRequest = Pick<UpdateEntitlementRequest, keyof GrantColumns>;

/** Whether there are quota windows, or a part of what describes them. */
const hasWindows = (grant: GrantColumns): boolean => WINDOW_FIELDS.some((field) => grant[field] !== null);

/** Quota windows after a request: members that it names replace the old ones, the others stay. */
export function mergedGrant(before: GrantColumns, request: GrantRequest): GrantColumns {
  const merged: GrantColumns = {
    grant_measure: request.grant_measure ?? before.grant_measure,
    grant_duration_value: request.grant_duration_value ?? before.grant_duration_value,
    grant_duration_unit: request.grant_duration_unit ?? before.grant_duration_unit,
    grant_allocation_behavior: request.grant_allocation_behavior ?? before.grant_allocation_behavior,
    grant_quota: request.grant_quota ?? before.grant_quota,
    aggregation_mode: request.aggregation_mode ?? before.aggregation_mode,
  };
  if (request.grant_duration_unit !== 'subscription_period') return merged;
  // A billing period has neither; no request could empty what was there before.
  return {
    ...merged,
    grant_duration_value: request.grant_duration_value ?? null,
    grant_allocation_behavior: request.grant_allocation_behavior ?? null,
  };
}

/** Quota windows as they are kept. Whatever is missing, too much or of no meaning leaves a fault. */
export function checkedGrant(grant: GrantColumns, faults: Faults): GrantColumns {
  if (!hasWindows(grant)) {
    if (grant.aggregation_mode === 'parallel')
      faults.aggregation_mode = 'can only be parallel with quota windows: grant_measure, grant_quota and so on';
    return grant;
  }
  const perPeriod = grant.grant_duration_unit === 'subscription_period';
  for (const field of WINDOW_FIELDS) {
    const unfit = perPeriod && (field === 'grant_duration_value' || field === 'grant_allocation_behavior');
    if (unfit && grant[field] !== null) faults[field] = 'has no meaning with grant_duration_unit subscription_period';
    if (!unfit && grant[field] === null) faults[field] = 'is required by quota windows';
  }
  const quota =
    grant.grant_quota === null ? undefined : storedDecimal(String(grant.grant_quota), 'grant_quota', QUOTA, faults);
  if (quota && !quota.gt(0)) faults.grant_quota ??= 'must be greater than 0';
  return { ...grant, grant_quota: quota?.toFixed() ?? null, aggregation_mode: grant.aggregation_mode ?? 'additive' };
}

/**
 * Why a feature cannot have these quota windows.
 *
 * @param meter that of the feature, if it is metered
 * @param tiered whether a price of the meter has tiers: what usage costs then depends on all of the period's usage
 */
export function meterFaults(grant: GrantColumns, meter: MeterRow | undefined, tiered: boolean): Faults {
  if (!hasWindows(grant)) return {};
  if (!meter) {
    const sent = WINDOW_FIELDS.filter((field) => grant[field] !== null);
    return Object.fromEntries(sent.map((field) => [field, 'is only for metered features']));
  }
  const { type, bucket_size } = meter.aggregation;
  if (!COUNTABLE.includes(type) || bucket_size) {
    const what = bucket_size ? `a bucketed ${type}` : type;
    return { grant_measure: `quota windows are for meters of ${COUNTABLE.join(', ')}, not for ${what}` };
  }
  if (grant.grant_measure === 'amount' && tiered) {
    return { grant_measure: 'cannot be amount, because the meter has a price with tiers' };
  }
  return {};
}

/** Quota windows of one feature, granted by one plan, addon or subscription, are counted together: they must be alike. */
export function siblingFaults(grant: GrantColumns, siblings: readonly GrantColumns[]): Faults {
  if (!hasWindows(grant)) return {};
  const faults: Faults = {};
  for (const sibling of siblings.filter(hasWindows)) {
    for (const field of ['aggregation_mode', 'grant_measure'] as const) {
      if (grant[field] && sibling[field] && grant[field] !== sibling[field])
        faults[field] = `must be ${sibling[field]}, as in the other entitlement to this feature`;
    }
  }
  return faults;
}

/** Entitlements to the same feature that the same thing grants. */
export function siblingsOf<Row extends Pick<EntitlementRow, 'id' | 'entity_type' | 'entity_id' | 'feature_id'>>(
  row: Pick<EntitlementRow, 'id' | 'entity_type' | 'entity_id' | 'feature_id'>,
  candidates: readonly Row[],
): Row[] {
  const key = (one: typeof row) => `${one.entity_type} ${one.entity_id} ${one.feature_id}`;
  return candidates.filter((candidate) => candidate.id !== row.id && key(candidate) === key(row));
}
