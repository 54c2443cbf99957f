import type { EngineOptions } from '../engine.ts';

/** What a person is told once the static mock is up. */
export function greeting(url: string, { dynamic, apiKey }: Pick<EngineOptions, 'dynamic' | 'apiKey'>): string {
  const data = dynamic ? 'made-up data' : 'the examples of the contract';
  // Somebody who has a key of the real server in the environment would wonder why no other one is accepted.
  const keys = apiKey ? `The only API key is the one that was set (${apiKey.slice(0, 6)}…).` : 'Any API key will do.';
  return `FlexPrice mock at ${url} answers with ${data}. ${keys} Ctrl-C stops it.`;
}
