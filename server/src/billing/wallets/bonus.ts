import type { BonusSlab } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { Decimal, percentOf, roundTo } from '../../rating/decimal.ts';
import { nextBillingDate } from '../../rating/period.ts';
import { settingOf } from '../../resources/settings/index.ts';
import { CREDIT_DECIMALS } from './book.ts';
import type { TopUpOrder } from './topUpRequest.ts';

const UNIT = { DAY: 'DAILY', WEEK: 'WEEKLY', MONTH: 'MONTHLY', YEAR: 'ANNUAL' } as const;

/**
 * The free credits that come with bought ones: what the order says, or what the environment's rules give. Of the slabs the
 * first that the credits reach counts.
 */
export async function bonusOf(context: Context, order: TopUpOrder): Promise<TopUpOrder['bonus']> {
  const bought = order.reason === 'PURCHASED_CREDIT_INVOICED' || order.reason === 'PURCHASED_CREDIT_DIRECT';
  if (order.bonus || !bought) return order.bonus;
  const { enabled, slabs } = await settingOf(context.db, 'bonus_credits_topup_config');
  const slab = enabled ? slabs.find(({ threshold }) => order.credits.gte(threshold)) : undefined;
  if (!slab) return undefined;
  const value = new Decimal(slab.bonus.value);
  const credits = roundTo(slab.bonus.type === 'flat' ? value : percentOf(order.credits, value), CREDIT_DECIMALS);
  return credits.gt(0) ? { credits, expiry: expiryOfSlab(slab, context.now) } : undefined;
}

function expiryOfSlab({ expiration_duration: count, expiration_duration_unit: unit }: BonusSlab, now: Date) {
  if (!count || !unit) return null;
  return new Date(nextBillingDate(now.getTime(), { period: UNIT[unit], count, anchor: now.getTime() }));
}
