import { ConfigurationError } from './errors.ts';
import type { ClientOptions, Fetch, HeaderValues, Hooks, Region, RetryOptions } from './options.ts';
import { VERSION } from './version.ts';

/** The options of a client, complete and checked. */
export interface Config {
  /** Absent in a client that only has the token of a portal session. */
  readonly apiKey: string | (() => string | Promise<string>) | undefined;
  readonly sessionToken: string | undefined;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly totalTimeout: number;
  readonly retry: Readonly<Required<{ [Name in keyof RetryOptions]: number }>>;
  readonly hooks: Hooks;
  readonly honoursIdempotencyKey: boolean;
  readonly debug: ((line: string) => void) | undefined;
}

const REGIONS: Record<Region, string> = {
  us: 'https://us.api.flexprice.io/v1',
  india: 'https://api.cloud.flexprice.io/v1',
};

const RETRY: Config['retry'] = { limit: 2, initialDelay: 500, maxDelay: 8_000, maxRetryAfter: 60_000 };

/** Fills in the defaults and refuses what cannot work, before anything is sent. Throws a ConfigurationError. */
export function configure(options: ClientOptions): Config {
  const baseUrl = readBaseUrl(options);
  return {
    apiKey: readKey(options),
    sessionToken: options.sessionToken === undefined ? undefined : checkSecret('sessionToken', options.sessionToken),
    baseUrl: baseUrl.href.replace(/\/+$/, ''),
    // Looked up at every call, so that whoever replaces the global one later is heard.
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    headers: mergeHeaders(userAgent(), { ...environmentHeader(options.environmentId), ...options.headers }),
    timeout: milliseconds('timeout', options.timeout ?? 30_000),
    totalTimeout: milliseconds('totalTimeout', options.totalTimeout ?? 120_000),
    retry: mergeRetry(RETRY, options.retry),
    hooks: options.hooks ?? {},
    honoursIdempotencyKey: options.honoursIdempotencyKey ?? !/(^|\.)flexprice\.io$/.test(baseUrl.hostname),
    debug: readDebug(options.debug),
  };
}

/** The header that chooses an environment; none where the credentials do. */
export const environmentHeader = (id: string | undefined): HeaderValues =>
  id === undefined ? {} : { 'X-Environment-ID': id };

/** What is said about retries, and for the rest what was said before. Throws a ConfigurationError. */
export function mergeRetry(base: Config['retry'], retry: number | RetryOptions | undefined): Config['retry'] {
  if (retry === undefined) return base;
  const given = typeof retry === 'number' ? { limit: retry } : retry;
  const merged = { ...base };
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) merged[name as keyof RetryOptions] = milliseconds(`retry.${name}`, value);
  }
  if (!Number.isInteger(merged.limit)) throw misconfigured('retry.limit must be a whole number.');
  return merged;
}

/** Later headers win, whatever the case of their names; `undefined` takes one away. */
export function mergeHeaders(base: Readonly<Record<string, string>>, more: HeaderValues): Record<string, string> {
  const merged: Record<string, string> = { ...base };
  for (const [name, value] of Object.entries(more)) {
    const lower = name.toLowerCase();
    for (const known of Object.keys(merged)) if (known.toLowerCase() === lower) delete merged[known];
    if (value !== undefined) merged[name] = value;
  }
  return merged;
}

/** A span of time that makes sense. Throws a ConfigurationError. */
export function milliseconds(name: string, value: number): number {
  if (typeof value === 'number' && value >= 0) return value;
  throw misconfigured(`${name} must be a number that is not negative.`);
}

const SECRETS = {
  apiKey: ['API key', 'Pass { apiKey } or set the environment variable FLEXPRICE_API_KEY.'],
  sessionToken: ['token of the portal session', 'Make one with portal.createSession, and pass { sessionToken }.'],
} as const;

/**
 * Refuses a secret that is missing or cannot be a header value. The message never repeats it: what `fetch` would say
 * about a bad header does.
 */
export function checkSecret(kind: keyof typeof SECRETS, secret: unknown): string {
  const [name, advice] = SECRETS[kind];
  if (typeof secret !== 'string' || secret === '') throw misconfigured(`The ${name} is missing. ${advice}`);
  if (/^[\x21-\x7e]+$/.test(secret)) return secret;
  throw misconfigured(
    `The ${name} contains a space, a line break or another character that none has. Check how it was copied.`,
  );
}

function readKey({ apiKey, sessionToken }: ClientOptions): Config['apiKey'] {
  if (typeof apiKey === 'function') return apiKey;
  const key = apiKey ?? environment('FLEXPRICE_API_KEY');
  return key === undefined && sessionToken !== undefined ? undefined : checkSecret('apiKey', key);
}

function readBaseUrl(options: ClientOptions): URL {
  const given = options.baseUrl ?? (options.region ? undefined : environment('FLEXPRICE_BASE_URL'));
  const text = String(given ?? REGIONS[options.region ?? 'us']);
  let url: URL;
  try {
    // A page may name its own server by a path alone.
    url = new URL(text, globalThis.location?.href);
  } catch {
    throw misconfigured('The base URL is not a URL. It should look like http://localhost:8080/v1.');
  }
  if (!/^https?:$/.test(url.protocol)) throw misconfigured('The base URL must start with http:// or https://.');
  if (url.username || url.password) throw misconfigured('The base URL must not contain a user name or password.');
  if (url.pathname === '/') url.pathname = '/v1';
  url.search = '';
  url.hash = '';
  return url;
}

function readDebug(given: ClientOptions['debug']): Config['debug'] {
  const wanted = given ?? environment('FLEXPRICE_DEBUG') === '1';
  if (typeof wanted === 'function') return wanted;
  return wanted ? (line) => console.debug(line) : undefined;
}

/** An environment variable, where there is an environment and it may be read. */
function environment(name: string): string | undefined {
  const host: { process?: { env?: Record<string, string | undefined> } } = globalThis;
  try {
    return host.process?.env?.[name] || undefined;
  } catch {
    // Deno asks for permission; without it there is no variable.
    return undefined;
  }
}

/** Browsers name themselves, and asking them for another name costs a permission of the server. */
function userAgent(): Record<string, string> {
  return 'document' in globalThis ? {} : { 'User-Agent': `flexprice-typescript/${VERSION}` };
}

const misconfigured = (message: string) => new ConfigurationError(message, { code: 'configuration' });
