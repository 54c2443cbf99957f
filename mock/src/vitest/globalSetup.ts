import type { TestProject } from 'vitest/node';
import { startSandbox } from '../sandbox/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the sandbox of this run is; a worker makes its own base URL of it. */
    flexprice: { readonly origin: string; readonly apiKey: string };
  }
}

/**
 * For vitest's `globalSetup`: one sandbox for the whole run, in which every worker has a world of its own. Set
 * `FLEXPRICE_MOCK_EMPTY=1` for worlds without customers, and `FLEXPRICE_MOCK_SEED` for another seed.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { FLEXPRICE_MOCK_EMPTY: empty, FLEXPRICE_MOCK_SEED: seed } = process.env;
  const sandbox = await startSandbox({ empty: empty === '1', seed });
  project.provide('flexprice', { origin: sandbox.url.replace(/\/v1$/, ''), apiKey: sandbox.apiKey });
  return () => sandbox.stop();
}
