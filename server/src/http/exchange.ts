import type { ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { FIXED_HEADERS } from './headers.ts';

/** One request and its answer, as far as all parts of the protocol need to know. */
export class Exchange {
  readonly requestId: string;
  /**
   * Headers of the answer that are settled before it: names and values in turn. They are written with the others in one
   * go, because setting a dozen one by one costs as much as routing the request.
   */
  readonly headers: string[];
  private readonly serverLog: Logger;
  private ownLog: Logger | undefined;

  constructor(requestId: string, serverLog: Logger) {
    this.requestId = requestId;
    this.headers = [...FIXED_HEADERS, 'X-Request-ID', requestId];
    this.serverLog = serverLog;
  }

  /** A log whose lines carry the request's id. Made when first asked for: most requests have nothing to say. */
  get log(): Logger {
    this.ownLog ??= this.serverLog.child({ request_id: this.requestId });
    return this.ownLog;
  }

  setHeader(name: string, value: string): void {
    this.headers.push(name, value);
  }
}

const EXCHANGE = Symbol('exchange');

interface Observed {
  [EXCHANGE]?: Exchange;
}

export function beginExchange(response: ServerResponse & Observed, exchange: Exchange): void {
  response[EXCHANGE] = exchange;
}

/** The exchange that an answer belongs to: every request begins with one. */
export function exchangeOf(response: ServerResponse & Observed): Exchange {
  const exchange = response[EXCHANGE];
  if (!exchange) throw new Error('This answer belongs to no request that was observed.');
  return exchange;
}
