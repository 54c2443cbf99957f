import { type Customer, type Feature, Flexprice, isFlexpriceError, type Plan, type Price } from '@flexprice/sdk';
import { validating } from '@flexprice/sdk/validate';
import { test } from 'vitest';
import type { RunningTarget, Target } from './scenario.ts';

/** What one step of the story makes and a later one needs. */
export interface Things {
  customer: Customer;
  plan: Plan;
  feature: Feature;
  fee: Price;
}

/** A story about an account, told step by step. */
export interface Story {
  readonly target: Target;
  /** Holds every request and every answer against the contract, strictly. Known when the first step runs. */
  readonly flexprice: Flexprice;
  readonly things: Things;
  /** The value that was written where the target keeps it, otherwise its kind. */
  kept<T>(value: T, kind: unknown): T;
  /** The value that follows from what was written where the target works it out, otherwise its kind. */
  worked<T>(value: T, kind: unknown): T;
  /** A step. It is skipped where the target says that it does not answer one of its operations yet. */
  step(name: string, tell: () => Promise<void>): void;
}

/** Targets see the requests of a story; each is noted by its method and the path of the contract. */
export function clientOf(running: RunningTarget, seen: Set<string>): Flexprice {
  const inner = running.fetch ?? ((url: string, init: RequestInit) => fetch(url, init));
  return new Flexprice({
    apiKey: running.apiKey,
    baseUrl: running.baseUrl,
    retry: 0,
    fetch: validating({ strict: true, fetch: inner }),
    hooks: { beforeRequest: ({ method, path }) => void seen.add(`${method} ${path}`) },
  });
}

/** A test that an operation which is still to come turns into a skipped one. */
export function stepOf(target: Target): Story['step'] {
  return (name, tell) =>
    test(name, async ({ skip }) => {
      try {
        await tell();
      } catch (error) {
        if (target.capabilities.complete === false && isFlexpriceError(error) && error.code === 'not_implemented')
          skip(`${error.method} ${error.path} is not answered yet`);
        throw error;
      }
    });
}
