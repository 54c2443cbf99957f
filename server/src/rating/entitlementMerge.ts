/** One feature, several sources: what a subscription is entitled to when plan, addons and overrides all speak of it. */
import { type Decimal, sum } from './decimal.ts';
import type { ResetPeriod } from './entitlement.ts';

export interface EntitlementSource {
  readonly id: string;
  readonly featureId: string;
  readonly isEnabled: boolean;
  /** The plan or addon entitlement this subscription entitlement replaces. */
  readonly parentEntitlementId?: string | undefined;
}

/**
 * Candidates that count: those enabled and not replaced by a subscription entitlement. Pass the plan's, every active
 * addon association's (an addon attached twice gives its entitlements twice) and the subscription's current ones,
 * published only. A disabled override still hides what it replaces.
 */
export function effectiveEntitlements<Source extends EntitlementSource>(candidates: readonly Source[]): Source[] {
  const replaced = new Set(candidates.map((candidate) => candidate.parentEntitlementId));
  return candidates.filter((candidate) => candidate.isEnabled && !replaced.has(candidate.id));
}

export interface MeteredEntitlement {
  /** null is unlimited. */
  readonly limit: Decimal | null;
  readonly isSoftLimit: boolean;
  readonly resetPeriod?: ResetPeriod | undefined;
}

/**
 * Limits add up, and one without limit makes the whole unlimited; soft if any is. The reset period is the most frequent
 * one, of equally frequent ones the first in the given order. Undefined for no entitlements.
 */
export function mergeMetered(entitlements: readonly MeteredEntitlement[]): MeteredEntitlement | undefined {
  if (entitlements.length === 0) return undefined;
  const limits = entitlements.map((entitlement) => entitlement.limit);
  const finite = limits.filter((limit) => limit !== null);
  return {
    limit: finite.length === limits.length ? sum(finite) : null,
    isSoftLimit: entitlements.some((entitlement) => entitlement.isSoftLimit),
    resetPeriod: mostFrequent(entitlements.flatMap(({ resetPeriod }) => resetPeriod ?? [])),
  };
}

/** A boolean feature is on if any source turns it on. */
export function mergeBoolean(entitlements: readonly { readonly isEnabled: boolean }[]): boolean {
  return entitlements.some((entitlement) => entitlement.isEnabled);
}

/** The distinct values of a static feature, in the given order. */
export function mergeStatic(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function mostFrequent<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: Value | undefined;
  for (const [value, times] of counts) if (best === undefined || times > (counts.get(best) ?? 0)) best = value;
  return best;
}
