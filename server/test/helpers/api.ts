import { type Operation, type OperationId, operations } from '@flexprice/generated/operations';
import type { Input } from '@flexprice/generated/routes';
import type { operations as Operations } from '@flexprice/generated/types';
import { validators } from '@flexprice/generated/validators/responses';

type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined;
type Success<T> = { [S in keyof T & number as `${S}` extends `2${string}` ? S : never]: Json<T[S]> };
/** The body of an operation's success. */
export type Result<Id extends OperationId> = Success<Operations[Id]['responses']>[keyof Success<
  Operations[Id]['responses']
>];

export type Parts<Id extends OperationId> = {
  [Part in keyof Input<Id> as Input<Id>[Part] extends never | undefined ? never : Part]?: Part extends
    | 'path'
    | 'query'
    | 'body'
    ? Input<Id>[Part]
    : never;
};

export interface Answer<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

/** The body of a failure. */
export interface Failure {
  code: string;
  message: string;
  http_status_code: number;
  details?: Record<string, unknown>;
  error?: string;
}

/**
 * A client for tests: plain HTTP, typed by the contract, and every answer is checked against it. An undeclared status or
 * member fails the test that met it.
 */
export class Api {
  readonly url: string;
  readonly key: string | undefined;
  private readonly headers: Record<string, string>;

  constructor(url: string, key: string | undefined, headers: Record<string, string> = {}) {
    this.url = url;
    this.key = key;
    this.headers = headers;
  }

  as(key: string | undefined): Api {
    return new Api(this.url, key, this.headers);
  }

  with(headers: Record<string, string>): Api {
    return new Api(this.url, this.key, { ...this.headers, ...headers });
  }

  /** Calls an operation and gives the body of its success. Anything else fails the test. */
  async ok<Id extends OperationId>(id: Id, parts: Parts<Id> = {}): Promise<Result<Id>> {
    const answer = await this.call(id, parts);
    if (answer.status >= 300) throw new Error(`${id} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body as Result<Id>;
  }

  /** Calls an operation that must fail, with anything at all as its parts. */
  async fails(
    id: OperationId,
    parts: { path?: unknown; query?: unknown; body?: unknown } = {},
  ): Promise<Answer<Failure>> {
    const answer = await this.call(id, parts as Parts<typeof id>);
    if (answer.status < 400)
      throw new Error(`${id} should have failed but answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer as Answer<Failure>;
  }

  async call<Id extends OperationId>(id: Id, parts: Parts<Id> = {}): Promise<Answer<unknown>> {
    const operation: Operation = operations[id];
    const {
      path = {},
      query = {},
      body,
    } = parts as { path?: Record<string, string>; query?: Record<string, unknown>; body?: unknown };
    const filled = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(path[name] ?? `missing-${name}`),
    );
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
      for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
    }
    const suffix = search.size > 0 ? `?${search}` : '';
    const response = await fetch(`${this.url}/v1${filled}${suffix}`, {
      method: operation.method,
      headers: {
        ...(this.key !== undefined && { 'x-api-key': this.key }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...this.headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const answer = {
      status: response.status,
      headers: response.headers,
      body: isJson ? await response.json() : await response.text(),
    };
    checkAnswer(id, answer);
    return answer;
  }
}

/** Operations that answer with a PDF document, or with JSON. */
const DOCUMENTS: ReadonlySet<OperationId> = new Set(['getInvoicePdf', 'getPortalInvoicePdf']);

/** Fails when an answer is not one that the contract promises. */
export function checkAnswer(id: OperationId, { status, headers, body }: Answer<unknown>): void {
  const at = `${id} ${status}`;
  const validate = validators[`${id}_${status}`];
  const operation: Operation = operations[id];
  if (!validate && !(operation.success.includes(status) && (body === '' || operation.produces))) {
    throw new Error(`${at}: the contract declares no such answer: ${JSON.stringify(body)}`);
  }
  const isDocument = DOCUMENTS.has(id) && headers.get('content-type') === 'application/pdf';
  if (isDocument && !String(body).startsWith('%PDF-')) throw new Error(`${at}: this is no PDF document`);
  if (validate && !isDocument && !validate(body)) {
    const faults = (validate.errors ?? []).map((e) => `${e.instancePath} ${e.keyword} ${JSON.stringify(e.params)}`);
    throw new Error(`${at} does not match the contract:\n  ${faults.join('\n  ')}\n${JSON.stringify(body)}`);
  }
  if (!headers.get('x-request-id')) throw new Error(`${at}: no X-Request-ID`);
}
