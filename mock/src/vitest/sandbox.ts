import { inject, type ProvidedContext } from 'vitest';
import type {} from './globalSetup.ts';

/** The world of a test worker. */
export interface WorkerSandbox {
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Everything as it was at first: for `beforeEach`. */
  reset(): Promise<void>;
  /** Moves time on, and waits for what falls due: `advance('1 month')`. */
  advance(step: string): Promise<void>;
  /** Keeps the world under a name, to come back to with `restore`. */
  snapshot(name: string): Promise<void>;
  restore(name: string): Promise<void>;
}

/**
 * The world of this worker in the sandbox that `@flexprice/mock/vitest/sandbox` started as vitest's `globalSetup`. Workers
 * cannot see each other's. Throws where that was not started.
 *
 * @example
 * const { baseUrl, apiKey, reset } = sandbox();
 * beforeEach(reset);
 */
export function sandbox(): WorkerSandbox {
  const started: ProvidedContext['flexprice'] | undefined = inject('flexprice');
  if (!started)
    throw new Error("No sandbox was started: add globalSetup: ['@flexprice/mock/vitest/sandbox'] to vitest.config.ts.");
  const { origin, apiKey } = started;
  const world = `worker-${process.env.VITEST_POOL_ID ?? '1'}`;
  const control = async (path: string, body: object = {}) => {
    const response = await fetch(`${origin}/_mock${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, world }),
    });
    if (!response.ok) throw new Error(((await response.json()) as { message: string }).message);
  };
  return {
    baseUrl: `${origin}/w/${world}/v1`,
    apiKey,
    reset: () => control('/reset'),
    advance: (step) => control('/clock', { advance: step }),
    snapshot: (name) => control('/snapshots', { name }),
    restore: (name) => control(`/restore/${encodeURIComponent(name)}`),
  };
}
