import type { Findings } from '../../resources/findings.ts';
import type { PriceRow } from '../../resources/prices/index.ts';

/** Days of trial: what is asked for, else what the plan's recurring fixed prices agree on. */
export function trialDays(
  requested: number | undefined,
  prices: readonly PriceRow[],
  at: string,
  findings: Findings,
): number {
  if (requested !== undefined) return requested;
  const fixed = prices.filter((price) => price.type === 'FIXED' && price.billing_period !== 'ONETIME');
  const days = new Set(fixed.map((price) => price.trial_period_days));
  if (days.size > 1) {
    findings.fault(
      `${at}trial_period_days`,
      `is required, because the prices of the plan disagree: ${[...days].sort((a, b) => a - b).join(', ')} days`,
    );
  }
  const [common = 0] = days;
  return common;
}
