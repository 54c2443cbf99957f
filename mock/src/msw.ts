import { servers } from '@flexprice/generated/mock';
import { HttpResponse, http, type RequestHandler } from 'msw';
import { createMock, toIncoming, toResponse, wait } from './fetch.ts';
import { type Mock, type MockOptions, responderOf } from './mock.ts';
import { BrokenConnection, NoAnswer } from './overrides/rules.ts';

export * from './index.ts';

/** What {@link handlers} can be told: which addresses to answer for, and what a mock can be told. */
export interface HandlerOptions extends MockOptions {
  /**
   * Base URL that the mock answers for, such as `https://billing.example/v1`.
   *
   * @default the addresses that the contract names, and `/v1` of this machine under any port
   */
  readonly baseUrl?: string | undefined;
}

/** The mock behind {@link handlers}: tell it what to answer, ask it what arrived. */
export const mock: Mock = createMock();

/**
 * The handler of MSW for every operation of the contract, in Node and in the browser. It is one handler and not hundreds:
 * MSW asks its handlers in order, so each of them costs every call a little.
 *
 * @example
 * const server = setupServer(...handlers({ stateful: true }));
 */
export function handlers(options: HandlerOptions = {}): RequestHandler[] {
  mock.configure(options);
  return handlersOf(mock, options);
}

/** The same for a mock of your own, made by `createMock()`. */
export function handlersOf(target: Mock, { baseUrl }: Pick<HandlerOptions, 'baseUrl'> = {}): RequestHandler[] {
  const responder = responderOf(target);
  const bases =
    baseUrl === undefined ? servers : [new URL(baseUrl, globalThis.location?.href).href.replace(/\/+$/, '')];
  const handler = http.all('*', async ({ request }) => {
    const base = baseOf(request.url, bases, baseUrl === undefined);
    // Nothing to do with FlexPrice: MSW goes on to the next handler.
    if (base === undefined) return undefined;
    const { method, headers } = request;
    const incoming = toIncoming({ url: request.url.slice(base.length), method, headers, body: await request.text() });
    try {
      const { delivery, delay } = responder.respond(incoming);
      // Whoever gives up is told so by MSW; what is answered after that, nobody hears.
      await wait(delay);
      return toResponse(delivery);
    } catch (error) {
      if (error instanceof BrokenConnection) return HttpResponse.error();
      if (error instanceof NoAnswer) return new Promise<never>(() => {});
      throw error;
    }
  });
  return [handler];
}

const LOOPBACK = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\/v1(?=\/)/;

/** The base URL that a request goes to, if the mock answers for it. */
function baseOf(url: string, bases: readonly string[], local: boolean): string | undefined {
  const base = bases.find((one) => url.startsWith(`${one}/`));
  return base ?? (local ? LOOPBACK.exec(url)?.[0] : undefined);
}
