import { operations as contract } from '@flexprice/generated/mock';
import { type Operation, type OperationId, operations } from '@flexprice/generated/operations';
import type { Exchange, Received, Sent } from './exchange.ts';

/** The parts of a request, by their place in it. */
export interface RequestOptions {
  readonly path?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, string>> | undefined;
  /** A text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  /** On top of the usual ones; undefined takes a header away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** Which server is asked, and how. */
export interface ClientOptions {
  /** Address of the API, with or without its `/v1`. */
  readonly url: string;
  readonly apiKey: string;
  /** Milliseconds that an answer may take. @default 30 000 */
  readonly timeout?: number;
  /** Told about every exchange, in order of arrival. */
  readonly onExchange?: (exchange: Exchange) => void;
}

/** No answer came, or one that is not HTTP. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
  readonly sent: Sent;

  constructor(sent: Sent, cause: unknown) {
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    super(`${sent.method} ${sent.url}: ${inner instanceof Error ? inner.message : inner}`, { cause });
    this.sent = sent;
  }
}

/** How often a 429 that nobody asked for is waited out, and for how long at most. */
const PATIENCE = 5;
const LONGEST_WAIT = 60;

/** Sends requests of the contract's operations exactly as they are given, good or bad. */
export class Client {
  readonly base: string;
  private readonly options: ClientOptions;
  /** Gives the token of a portal session, for the operations that take one. */
  session: (() => Promise<string | undefined>) | undefined;

  constructor(options: ClientOptions) {
    this.options = options;
    const base = options.url.replace(/\/+$/, '');
    this.base = /\/v\d+$/.test(base) ? base : `${base}/v1`;
  }

  /** @throws NoAnswerError */
  async send(id: OperationId, options: RequestOptions = {}): Promise<Exchange> {
    const operation: Operation = operations[id];
    const needsSession = contract[id].session && !('x-session-token' in (options.headers ?? {}));
    const token = needsSession ? await this.session?.() : undefined;
    const headers = { ...(token && { 'x-session-token': token }), ...options.headers };
    const sent = this.requestOf(operation, { ...options, headers });
    for (let attempt = 0; ; attempt++) {
      const exchange = await this.exchange(operation, sent);
      const wait = Number(exchange.received.headers['retry-after'] ?? Number.NaN);
      const limited = exchange.received.status === 429 && wait <= LONGEST_WAIT && attempt < PATIENCE;
      if (!limited) return exchange;
      await new Promise((resolve) => setTimeout(resolve, wait * 1000));
    }
  }

  private requestOf(operation: Operation, { path = {}, query = {}, body, headers = {} }: RequestOptions): Sent {
    const filled = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encode(path[name] ?? ''));
    const search = new URLSearchParams(query).toString();
    const all: Record<string, string | undefined> = {
      'x-api-key': this.options.apiKey,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    };
    const kept = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return {
      method: operation.method,
      url: `${this.base}${filled}${search && `?${search}`}`,
      headers: Object.fromEntries(kept),
      body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
    };
  }

  private async exchange(operation: Operation, sent: Sent): Promise<Exchange> {
    const started = performance.now();
    const { method, url, headers, body } = sent;
    let received: Received;
    try {
      const response = await fetch(url, {
        method,
        headers,
        redirect: 'manual',
        signal: AbortSignal.timeout(this.options.timeout ?? 30_000),
        ...(body !== undefined && { body }),
      });
      received = {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        text: await response.text(),
      };
    } catch (error) {
      throw new NoAnswerError(sent, error);
    }
    const exchange = { operation, sent, received, milliseconds: performance.now() - started };
    this.options.onExchange?.(exchange);
    return exchange;
  }
}

/** Path segments `.` and `..` would be taken for steps; everything else is sent as data. */
const encode = (value: string): string =>
  /^\.+$/.test(value) ? value.replaceAll('.', '%2E') : encodeURIComponent(value.toWellFormed());
