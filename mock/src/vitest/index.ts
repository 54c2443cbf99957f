import type { OperationId } from '@flexprice/generated/operations';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { findRoute } from '../contract/router.ts';
import { objectionTo } from '../runner/cases/oracle.ts';
import { checkResponse, type Fault } from '../runner/check.ts';

export { sandbox, type WorkerSandbox } from './sandbox.ts';

/** An answer that a test has in its hands. */
export type AnyResponse =
  | Response
  | { readonly status: number; readonly headers: Headers | Readonly<Record<string, string>>; readonly body: unknown };

declare module 'vitest' {
  // The names of the parameters are vitest's: an extension has to repeat them.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /**
     * The answer is one that the contract allows: status, headers and body, with nothing that it does not declare. Of a
     * `Response` the body is read from a copy, so await it: `await expect(response).toMatchContract('createCustomer')`.
     */
    toMatchContract(operation: OperationId): Promise<void>;
  }
}

expect.extend({
  async toMatchContract(response: AnyResponse, operation: OperationId) {
    const received =
      response instanceof Response
        ? {
            status: response.status,
            headers: Object.fromEntries(response.headers),
            text: await response.clone().text(),
          }
        : {
            status: response.status,
            headers:
              response.headers instanceof Headers ? Object.fromEntries(response.headers) : lowered(response.headers),
            text: textOf(response.body),
          };
    const faults = checkResponse(operation, received);
    const list = faults.map((fault) => `  ${wordsOf(fault)}`).join('\n');
    return {
      pass: faults.length === 0,
      message: () =>
        faults.length === 0
          ? `${operation} ${received.status} keeps the contract, and should not.`
          : `${operation} ${received.status} breaks the contract:\n${list}`,
    };
  },
});

const wordsOf = ({ kind, field, message }: Fault) => `${kind} ${field} ${message}`;

const lowered = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const textOf = (body: unknown): string =>
  body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);

/** What {@link guardContract} watches. */
export interface GuardOptions {
  /** Base URL of the API that the code under test calls, up to and with its `/v1`. @default any address that ends in `/v1` */
  readonly baseUrl?: string;
  /** Check the answers too, and not only what is sent. @default true */
  readonly answers?: boolean;
}

/**
 * Watches every `fetch` of the code under test while the tests of a file run. A test in which something was sent that the
 * contract forbids fails, and so does one whose answer breaks it. Call it once, at the top of the file or in a setup file.
 */
export function guardContract({ baseUrl, answers = true }: GuardOptions = {}): void {
  const broken: string[] = [];
  let original: typeof fetch;

  beforeAll(() => {
    original = globalThis.fetch;
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      const at = request.url.indexOf('/v1/');
      const base = request.url.slice(0, at + 3);
      if (at < 0 || (baseUrl !== undefined && base !== baseUrl.replace(/\/+$/, ''))) return original(request);
      const [path = '', query = ''] = request.url.slice(at + 3).split(/\?(.*)/s, 2);
      const route = findRoute(request.method, path);
      const name = route?.operation.sdk ?? `${request.method} ${path}`;
      if (!route) broken.push(`${name} is not in the contract`);
      else {
        const forbidden = objectionTo(route.operation, {
          path: route.path,
          query: new URLSearchParams(query),
          contentType: request.headers.get('content-type') ?? undefined,
          body: await request.clone().text(),
        });
        if (forbidden !== undefined) broken.push(`${name} was sent: ${forbidden}`);
      }
      const response = await original(request);
      if (route && answers) {
        const { status, headers } = response;
        const text = await response.clone().text();
        const received = { status, headers: Object.fromEntries(headers), text };
        for (const fault of checkResponse(route.operation.id as OperationId, received))
          broken.push(`${name} answered ${status}: ${wordsOf(fault)}`);
      }
      return response;
    };
  });

  afterEach(() => {
    const found = broken.splice(0);
    if (found.length > 0) throw new Error(`The contract was broken:\n  ${found.join('\n  ')}`);
  });

  afterAll(() => {
    globalThis.fetch = original;
  });
}
