import type { IncomingMessage } from 'node:http';
import type { OperationId } from '@flexprice/generated/operations';
import { routeOf } from '../contract/router.ts';
import type { Trouble } from '../faults/faults.ts';
import type { Reply } from '../reply.ts';
import { objectionTo } from '../runner/cases/oracle.ts';
import { checkResponse, type Fault } from '../runner/check.ts';
import { curlOf } from '../runner/exchange.ts';

/** A request and what was answered, as they went over the wire. */
export interface Seen {
  readonly at: string;
  readonly world: string;
  readonly method: string;
  /** With `/v1` and the query. */
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string;
  readonly status: number;
  /** By lower-case name. */
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: string;
  readonly milliseconds: number;
  /** What was made to go wrong, in words; empty for an answer that was left alone. */
  readonly trouble: string;
}

/** What is there to see of an exchange, once it was answered. */
export interface Answered {
  readonly request: IncomingMessage;
  /** With `/v1` and the query. */
  readonly url: string;
  readonly world: string;
  /** The present of that world. */
  readonly at: Date;
  readonly requestBody: string;
  readonly reply: Reply;
  readonly trouble: Trouble;
  /** When it began, by `performance.now()`. */
  readonly started: number;
}

export function seen({ request, url, world, at, requestBody, reply, trouble, started }: Answered): Seen {
  const { status, headers, text } = reply;
  const { delay, faults } = trouble;
  const given = text === undefined ? headers : { 'content-type': 'application/json', ...headers };
  return {
    at: at.toISOString(),
    world,
    method: request.method ?? 'GET',
    url,
    requestHeaders: request.headers as Record<string, string>,
    requestBody,
    status,
    responseHeaders: Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value])),
    responseBody: text ?? '',
    milliseconds: performance.now() - started,
    trouble: [...faults.map(({ kind }) => kind), ...(delay > 0 ? ['latency'] : [])].join(', '),
  };
}

/** What the contract says to an exchange. */
export interface Verdict {
  readonly operation: OperationId | undefined;
  /** SDK name of the operation. */
  readonly name: string;
  /** What is wrong with the request. */
  readonly request: string | undefined;
  /** What is wrong with the answer. */
  readonly response: readonly Fault[];
}

/** A request of the log, with what the contract says to it. */
export interface LogEntry extends Seen, Verdict {
  readonly id: number;
  readonly curl: string;
}

/** As many as a person may want to scroll through. */
const KEPT = 500;
/** Longer bodies are kept up to here: a log is no archive. */
const LONGEST = 200_000;

const KEYS = /^(x-api-key|x-session-token|authorization)$/;

/** The last requests of a mock. Whether they keep the contract is looked at only when somebody asks. */
export class RequestLog {
  private readonly entries: { readonly id: number; readonly seen: Seen; judged?: LogEntry }[] = [];
  private readonly listeners = new Set<(entry: LogEntry) => void>();
  private ids = 0;

  add(seen: Seen): void {
    const cut = (text: string) => (text.length > LONGEST ? text.slice(0, LONGEST) : text);
    const entry = {
      id: ++this.ids,
      seen: { ...seen, requestBody: cut(seen.requestBody), responseBody: cut(seen.responseBody) },
    };
    this.entries.push(entry);
    if (this.entries.length > KEPT) this.entries.shift();
    if (this.listeners.size === 0) return;
    const judged = this.judged(entry);
    for (const listener of this.listeners) listener(judged);
  }

  /** The newest first. */
  list(limit = 100): LogEntry[] {
    return this.entries
      .slice(-limit)
      .reverse()
      .map((entry) => this.judged(entry));
  }

  clear(): void {
    this.entries.length = 0;
  }

  /** @returns ends the listening */
  listen(listener: (entry: LogEntry) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private judged(entry: (typeof this.entries)[number]): LogEntry {
    entry.judged ??= judge(entry.id, entry.seen);
    return entry.judged;
  }
}

function judge(id: number, seen: Seen): LogEntry {
  const { method, url, requestHeaders, requestBody, status, responseHeaders, responseBody } = seen;
  const [path = '', query = ''] = url.split(/\?(.*)/s, 2);
  const headers = Object.fromEntries(
    Object.entries(requestHeaders).map(([name, value]) => [name, KEYS.test(name) ? masked(value) : value]),
  );
  const curl = curlOf({ method, url: `$FLEXPRICE_URL${url}`, headers, body: requestBody || undefined });
  const shown = { ...seen, id, curl, requestHeaders: headers };
  const route = routeOf(method, path.replace(/^\/v1/, ''));
  if (!route) return { ...shown, operation: undefined, name: '', request: 'is not in the contract', response: [] };
  const { operation } = route;
  const request = objectionTo(operation, {
    path: route.path,
    query: new URLSearchParams(query),
    contentType: requestHeaders['content-type'],
    body: requestBody,
  });
  const received = { status, headers: responseHeaders, text: responseBody };
  // What was made to go wrong is no fault of the server's.
  const response = seen.trouble ? [] : checkResponse(operation.id as OperationId, received);
  return { ...shown, operation: operation.id as OperationId, name: operation.sdk, request, response };
}

/** Keys are secrets, also in a mock: people use real ones by mistake. */
const masked = (key: string) => (key.length > 8 ? `${key.slice(0, 6)}…` : '…');
