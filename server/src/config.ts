import { resolve } from 'node:path';
import type { StripeKeys } from './payments/index.ts';
import { isSealingKey } from './sealing.ts';
import type { TracingConfig } from './tracing/index.ts';

/** Everything that can be set, from the environment, checked once at start. The README has the same table. */
export interface Config {
  /** TCP port of the HTTP server; 0 takes any free one. */
  readonly port: number;
  /** Address to listen on. */
  readonly host: string;
  /** Folder of the embedded database. Not used with `databaseUrl`. */
  readonly dataDir: string;
  /** A PostgreSQL server to use instead of the embedded one. */
  readonly databaseUrl: string | undefined;
  /** ClickHouse for the events, which are in PostgreSQL otherwise: `http://user:password@host:8123/database`. */
  readonly eventsUrl: string | undefined;
  /** Connections per replica. */
  readonly databasePool: number;
  /** The first API key, instead of a random one. */
  readonly apiKey: string | undefined;
  /** Requests per minute and API key; 0 = no limit. */
  readonly rateLimit: number;
  readonly logLevel: LogLevel;
  /** Where traces go; without an address none are made. */
  readonly tracing: TracingConfig | undefined;
  /** What seals stored secrets: the first key seals, all open. None: the embedded database keeps one beside its data. */
  readonly encryptionKeys: readonly string[];
  /** Whether webhooks may go to addresses that are not public, such as this machine. */
  readonly allowPrivateAddresses: boolean;
  /** Where customers reach this server, for the addresses of pages that are sent to them; localhost by default. */
  readonly publicUrl: string | undefined;
  /** The folder below which exports may be written; none: exports go to buckets only. */
  readonly exportFolder: string | undefined;
  /** The account at Stripe of environments that have no connection of their own. */
  readonly stripe: StripeKeys | undefined;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A setting that cannot be used; the message is one line and names it. */
export class ConfigError extends Error {
  constructor(name: string, value: string | undefined, expected: string) {
    super(`${name}=${value ?? ''} is not usable: it must be ${expected}.`);
    this.name = 'ConfigError';
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws ConfigError */
export function readConfig(environment: Environment): Config {
  return {
    port: integer(environment, 'PORT', 8080, 0, 65_535),
    host: environment.HOST || '0.0.0.0',
    dataDir: resolve(environment.FLEXPRICE_DATA_DIR || '.flexprice'),
    databaseUrl: databaseUrl(environment),
    eventsUrl: eventsUrl(environment),
    databasePool: integer(environment, 'DATABASE_POOL', 16, 2, 200),
    apiKey: apiKey(environment),
    rateLimit: integer(environment, 'RATE_LIMIT', 600_000, 0, 1_000_000_000),
    tracing: tracing(environment),
    logLevel: oneOf(environment, 'LOG_LEVEL', 'info', LOG_LEVELS),
    encryptionKeys: encryptionKeys(environment),
    allowPrivateAddresses: oneOf(environment, 'PRIVATE_ADDRESSES', 'deny', ['allow', 'deny']) === 'allow',
    publicUrl: publicUrl(environment),
    exportFolder: environment.EXPORT_FOLDER ? resolve(environment.EXPORT_FOLDER) : undefined,
    stripe: stripe(environment),
  };
}

function integer(environment: Environment, name: string, fallback: number, min: number, max: number): number {
  const text = environment[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < min || value > max)
    throw new ConfigError(name, text, `a whole number from ${min} to ${max}`);
  return value;
}

function oneOf<T extends string>(environment: Environment, name: string, fallback: T, allowed: readonly T[]): T {
  const text = environment[name] || fallback;
  const value = allowed.find((candidate) => candidate === text);
  if (!value) throw new ConfigError(name, text, `one of ${allowed.join(', ')}`);
  return value;
}

function databaseUrl(environment: Environment): string | undefined {
  const text = environment.DATABASE_URL;
  if (!text) return undefined;
  // The value is not repeated: it may hold a password.
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text)) {
    throw new ConfigError('DATABASE_URL', '…', 'a URL such as postgres://user:password@host:5432/database');
  }
  return text;
}

function eventsUrl(environment: Environment): string | undefined {
  const text = environment.EVENTS_URL;
  if (!text) return undefined;
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) {
    throw new ConfigError('EVENTS_URL', '…', 'a URL such as http://user:password@clickhouse:8123/flexprice');
  }
  return text;
}

function publicUrl(environment: Environment): string | undefined {
  const text = environment.PUBLIC_URL;
  if (!text) return undefined;
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new ConfigError('PUBLIC_URL', text, 'a URL such as https://billing.example.com');
  return text.replace(/\/+$/, '');
}

/** By the names that OpenTelemetry gives its settings. */
function tracing(environment: Environment): TracingConfig | undefined {
  const endpoint = environment.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (!endpoint) return undefined;
  if (!/^https?:\/\//.test(endpoint) || !URL.canParse(endpoint))
    throw new ConfigError('OTEL_EXPORTER_OTLP_ENDPOINT', '…', 'a URL such as http://localhost:4318');
  return { endpoint, serviceName: environment.OTEL_SERVICE_NAME || 'flexprice' };
}

function stripe(environment: Environment): StripeKeys | undefined {
  const { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: webhookSecret, STRIPE_API_URL: apiUrl } = environment;
  if (!secretKey) return undefined;
  if (!/^(sk|rk)_\w+$/.test(secretKey))
    throw new ConfigError('STRIPE_SECRET_KEY', '…', 'a secret key such as sk_live_…');
  if (apiUrl && !URL.canParse(apiUrl)) throw new ConfigError('STRIPE_API_URL', apiUrl, 'a URL');
  return { secretKey, webhookSecret: webhookSecret || undefined, apiUrl: apiUrl || undefined };
}

function apiKey(environment: Environment): string | undefined {
  const text = environment.FLEXPRICE_API_KEY;
  if (!text) return undefined;
  if (!/^[\x21-\x7e]{16,200}$/.test(text))
    throw new ConfigError('FLEXPRICE_API_KEY', '…', '16 to 200 printable ASCII characters without blanks');
  return text;
}

function encryptionKeys(environment: Environment): string[] {
  const keys = (environment.FLEXPRICE_ENCRYPTION_KEYS ?? '').split(',').map((key) => key.trim());
  if (keys.length === 1 && keys[0] === '') return [];
  // The value is not repeated: it is a secret.
  if (!keys.every(isSealingKey)) {
    const expected = '32 random bytes in base64 (openssl rand -base64 32), or several such keys with commas between';
    throw new ConfigError('FLEXPRICE_ENCRYPTION_KEYS', '…', expected);
  }
  return keys;
}
