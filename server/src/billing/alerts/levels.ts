import type { AlertSettings, AlertState, AlertThreshold } from '@flexprice/generated/types';
import type { Decimal } from '../../rating/decimal.ts';

/** From the most to the least severe, and the state that each leads to. */
const LEVELS = [
  ['critical', 'in_alarm'],
  ['warning', 'warning'],
  ['info', 'info'],
] as const;

/** Reaching a threshold exactly raises it too. */
const isReached = ({ threshold, condition }: AlertThreshold, value: Decimal): boolean =>
  condition === 'above' ? value.gte(threshold) : value.lte(threshold);

/** The state that a value leads to, and the threshold of its level. */
export function stateOf(settings: AlertSettings, value: Decimal): { state: AlertState; threshold?: string } {
  for (const [level, state] of LEVELS) {
    const set = settings[level];
    if (set && isReached(set, value)) return { state, threshold: set.threshold };
  }
  return { state: 'ok' };
}
