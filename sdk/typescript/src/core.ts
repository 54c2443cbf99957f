import { Call, type Exchange } from './call.ts';
import { type Config, configure, environmentHeader, mergeHeaders, mergeRetry } from './config.ts';
import { fillBody, keyOf } from './fill.ts';
import type { ClientOptions, RequestOptions } from './options.ts';
import { type NextPage, PageCall } from './pages.ts';
import type { QueryValues } from './query.ts';
import { type Arguments, type HttpMethod, pathWithQuery, type Route, readArguments } from './route.ts';
import { type Outgoing, readAny, readJson, send } from './transport.ts';

/** Parts of a request to a path that the client has no method for. */
export interface CustomRequest extends RequestOptions {
  query?: QueryValues | undefined;
  body?: unknown;
}

/**
 * A client without methods: enough for the functions of `@flexprice/sdk/functions`, when every kilobyte counts.
 * `Flexprice` is the same with all methods.
 */
export class FlexpriceCore {
  // Private, so that neither printing nor serialising the client can show the key.
  readonly #config: Config;

  /** Throws a ConfigurationError if the key is missing or the base URL is none. */
  constructor(options: ClientOptions = {}) {
    this.#config = configure(options);
  }

  /** Address of the API. */
  get baseUrl(): string {
    return this.#config.baseUrl;
  }

  /**
   * A client like this one, with some options changed; what is undefined stays as it is. Headers and what is said about
   * retries are added to those of this client; `undefined` takes a header away.
   */
  withOptions({ environmentId, headers, retry, ...options }: ClientOptions): this {
    const { honoursIdempotencyKey, debug, ...own } = this.#config;
    const moved = options.baseUrl !== undefined || options.region !== undefined;
    // Otherwise a key that is undefined would be that of the environment, which may be somebody else's.
    const given = Object.entries(options).filter(([, value]) => value !== undefined);
    const client = this.constructor as new (options: ClientOptions) => this;
    return new client({
      ...own,
      debug: debug ?? false,
      // Another address is another server: of this one nothing holds there, and a region must not be hidden by it.
      ...(moved ? { baseUrl: undefined } : { honoursIdempotencyKey }),
      ...Object.fromEntries(given),
      headers: mergeHeaders(mergeHeaders(own.headers, environmentHeader(environmentId)), headers ?? {}),
      retry: mergeRetry(own.retry, retry),
    });
  }

  /**
   * Calls a path of the API that has no method, or not yet. Keys, retries, timeouts and errors are those of every other
   * call.
   *
   * @example
   * const answer = await flexprice.request('GET', '/some/new/path', { query: { limit: 10 } });
   */
  request<Data = unknown>(
    method: HttpMethod,
    path: `/${string}`,
    { query, body, ...options }: CustomRequest = {},
  ): Call<Data> {
    const route: Route = {
      method,
      path,
      pieces: [path],
      body: body !== undefined,
      query: true,
      reads: method === 'GET',
      bytes: true,
      session: path.startsWith('/customer/portal/'),
      fills: undefined,
      page: undefined,
    };
    return new Call(this.#exchange<Data>(route, { path, query, body, options }));
  }

  /**
   * Calls an operation of the contract with the arguments of its method. Used by methods and functions.
   *
   * @internal
   */
  invoke(route: Route, args: readonly unknown[]): Call<unknown> {
    let parts: Arguments<RequestOptions | undefined>;
    let exchange: Promise<Exchange<unknown>>;
    try {
      parts = readArguments<RequestOptions>(route, args);
      exchange = this.#exchange<unknown>(route, parts);
    } catch (error) {
      // An argument that cannot be sent is a failed call, not an exception beside it.
      return new Call(Promise.reject(error));
    }
    if (!route.page) return new Call(exchange);
    // A list is asked on in the same place as its first page: in the body of a search or a member of it, otherwise in the
    // query.
    const place = route.body ? 'body' : 'query';
    const { within } = route.page;
    const asked = (parts[place] ?? {}) as Readonly<Record<string, unknown>>;
    const first = (within === undefined ? asked : (asked[within] ?? {})) as Readonly<Record<string, unknown>>;
    const load = async (next: NextPage) => {
      const page = { ...first, ...next };
      const { data } = await this.#exchange<unknown>(route, {
        ...parts,
        [place]: within === undefined ? page : { ...asked, [within]: page },
      });
      return data;
    };
    return new PageCall(exchange, { rule: route.page, first, load });
  }

  /**
   * Sends a request that is already put together. Used by the raw client.
   *
   * @internal
   */
  send<Data>(outgoing: Outgoing<Data>): Promise<Exchange<Data>> {
    return send(this.#config, outgoing);
  }

  #exchange<Data>(
    route: Route,
    { path, query, body, options = {} }: Arguments<RequestOptions | undefined>,
  ): Promise<Exchange<Data>> {
    const idempotencyKey = keyOf(route, options);
    const filled = fillBody(route, body, idempotencyKey);
    return send(this.#config, {
      method: route.method,
      template: route.path,
      path: pathWithQuery(path, query),
      body: filled === undefined ? undefined : JSON.stringify(filled),
      reads: route.reads,
      session: route.session,
      idempotencyKey,
      guarded: route.fills !== undefined,
      options,
      // The contract says what the answer is; the server keeps to it, or its own tests fail.
      read: (route.bytes ? readAny : readJson) as (response: Response) => Promise<Data>,
    });
  }

  /** What `JSON.stringify` shows. */
  toJSON(): { baseUrl: string } {
    return { baseUrl: this.baseUrl };
  }

  /** What `console.log` shows on Node, Bun and Deno. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `${this.constructor.name} { baseUrl: '${this.baseUrl}' }`;
  }
}
