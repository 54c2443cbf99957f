import type { EngineOptions } from '../engine.ts';

export type EngineName = 'examples' | 'prism';

/** Everything that can be set about the mock server, from the environment, checked once. The README has the same table. */
export interface ServerConfig extends EngineOptions {
  /** TCP port; 0 takes any free one. */
  readonly port: number;
  /** Address to listen on. */
  readonly host: string;
  /** Who chooses the answers: our own reading of the contract, or Prism. */
  readonly engine: EngineName;
}

/** A setting that cannot be used; the message is one line and names it. */
export class ConfigError extends Error {
  constructor(name: string, value: string, expected: string) {
    super(`${name}=${value} is not usable: it must be ${expected}.`);
    this.name = 'ConfigError';
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws ConfigError */
export function readServerConfig(environment: Environment): ServerConfig {
  const { FLEXPRICE_API_KEY: apiKey, MOCK_SEED: seed } = environment;
  return {
    port: integer(environment, 'PORT', 4010, 65_535),
    host: environment.HOST || '127.0.0.1',
    engine: oneOf(environment, 'MOCK_ENGINE', 'examples', ['examples', 'prism']),
    dynamic: oneOf(environment, 'MOCK_DYNAMIC', 'false', ['false', 'true']) === 'true',
    rateLimit: integer(environment, 'RATE_LIMIT', 0, 1_000_000_000),
    ...(apiKey && { apiKey }),
    ...(seed && { seed }),
  };
}

function integer(environment: Environment, name: string, fallback: number, max: number): number {
  const text = environment[name];
  if (!text) return fallback;
  if (!/^\d+$/.test(text) || Number(text) > max) throw new ConfigError(name, text, `a whole number from 0 to ${max}`);
  return Number(text);
}

function oneOf<T extends string>(environment: Environment, name: string, fallback: T, allowed: readonly T[]): T {
  const text = environment[name] || fallback;
  const value = allowed.find((candidate) => candidate === text);
  if (!value) throw new ConfigError(name, text, `one of ${allowed.join(', ')}`);
  return value;
}
