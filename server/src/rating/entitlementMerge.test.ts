import { describe, expect, test } from 'vitest';
import { decimal } from './decimal.ts';
import { effectiveEntitlements, mergeBoolean, mergeMetered, mergeStatic } from './entitlementMerge.ts';

const source = (
  id: string,
  limit: number | null,
  extra: { parentEntitlementId?: string; isEnabled?: boolean } = {},
) => ({
  id,
  featureId: 'feat_1',
  isEnabled: true,
  limit: limit === null ? null : decimal(limit),
  isSoftLimit: false,
  ...extra,
});
const plan = source('ent_plan', 1000);
const addon = source('ent_addon', 500);
const override = source('ent_override', 200, { parentEntitlementId: 'ent_plan' });

test.each([
  ['a plan and an addon attached twice', [plan, addon, addon], '2000'],
  ['the plan’s replaced by a subscription’s', [plan, addon, addon, override], '1200'],
  ['an unlimited addon', [plan, addon, source('ent_free', null)], null],
  ['a disabled one does not count', [plan, source('ent_off', 300, { isEnabled: false })], '1000'],
  [
    'a disabled override still hides what it replaces',
    [plan, addon, source('ent_off', 200, { parentEntitlementId: 'ent_plan', isEnabled: false })],
    '500',
  ],
])('%s', (_name, candidates, limit) => {
  expect(mergeMetered(effectiveEntitlements(candidates))?.limit?.toFixed() ?? null).toBe(limit);
});

test('nothing merges to nothing', () => {
  expect(mergeMetered([])).toBeUndefined();
});

describe('the merged reset period', () => {
  const resets = (...periods: ('MONTHLY' | 'DAILY' | undefined)[]) =>
    mergeMetered(periods.map((resetPeriod) => ({ limit: decimal('1'), isSoftLimit: false, resetPeriod })))?.resetPeriod;

  test('is the most frequent', () => expect(resets('MONTHLY', 'DAILY', 'DAILY')).toBe('DAILY'));
  test('of equally frequent ones the first', () => expect(resets('MONTHLY', 'DAILY')).toBe('MONTHLY'));
  test('is none if nobody names one', () => expect(resets(undefined)).toBeUndefined());
});

test('one soft limit makes all soft', () => {
  const soft = (isSoftLimit: boolean) => ({ limit: decimal('1'), isSoftLimit });
  expect(mergeMetered([soft(false), soft(true)])?.isSoftLimit).toBe(true);
  expect(mergeMetered([soft(false), soft(false)])?.isSoftLimit).toBe(false);
});

test('switches and values', () => {
  expect(mergeBoolean([{ isEnabled: false }, { isEnabled: true }])).toBe(true);
  expect(mergeBoolean([{ isEnabled: false }])).toBe(false);
  expect(mergeStatic(['gold', 'silver', 'gold'])).toEqual(['gold', 'silver']);
});
