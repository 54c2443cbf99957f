/** Headers by name. A value of `undefined` takes a default header away. */
export type HeaderValues = Readonly<Record<string, string | undefined>>;

/** What the SDK needs of a `fetch`: a URL as text and plain options. The global one fits. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How often and how fast a failed request is repeated. Times are milliseconds. */
export interface RetryOptions {
  /**
   * How many times a request may be repeated after the first attempt.
   *
   * @default 2
   */
  limit?: number | undefined;
  /**
   * Longest wait before the first repetition. Every further one doubles it; the actual wait is a random time between
   * half of it and all of it, so that many clients do not come back at once.
   *
   * @default 500
   */
  initialDelay?: number | undefined;
  /**
   * No wait of the client's own choosing is longer than this.
   *
   * @default 8000
   */
  maxDelay?: number | undefined;
  /**
   * A wait that the server asks for (`Retry-After`, `X-RateLimit-Reset`) is respected up to this; if it asks for more,
   * the request fails at once, and the error says when to come back.
   *
   * @default 60000
   */
  maxRetryAfter?: number | undefined;
}

/** What can be said about a single call. */
export interface RequestOptions {
  /** Cancels the call, also while it waits for its next attempt. The call then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that one attempt may take, its answer included. `Infinity` for no limit. */
  timeout?: number | undefined;
  /** Milliseconds that the whole call may take, repetitions and the waits between them included. */
  totalTimeout?: number | undefined;
  /** How often to repeat the call if it fails: a number of repetitions, or all about it. */
  retry?: number | RetryOptions | undefined;
  /** More headers, or other values for the default ones. */
  headers?: HeaderValues | undefined;
  /**
   * The `Idempotency-Key` of this write. Without it every call makes its own. Give one that belongs to the intent (an
   * order number), and the write has one effect however often your program runs.
   */
  idempotencyKey?: string | undefined;
  /** Lets the request outlive the page that makes it. Browsers allow about 64 kB for all such requests together. */
  keepalive?: boolean | undefined;
  /** Your id for this call, repeated in the answer and in the server's log. Without it the client makes one. */
  requestId?: string | undefined;
  /** Environment to act in, for credentials that are not bound to one. */
  environmentId?: string | undefined;
}

/** What a hook learns about the request. The API key is in none of it. */
export interface RequestInfo {
  readonly method: string;
  /** Path of the contract, such as `/customers/{id}`. */
  readonly path: string;
  readonly url: string;
  readonly requestId: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** Functions called on the way of every request. What they throw, the call rejects with. */
export interface Hooks {
  /** Before every attempt. `headers` may be changed, for instance to pass a trace on. */
  beforeRequest?: ((request: RequestInfo & { headers: Record<string, string> }) => void | Promise<void>) | undefined;
  /** After every answer, also one that is an error. Read `response.clone()` if you need its body. */
  afterResponse?:
    | ((exchange: RequestInfo & { response: Response; milliseconds: number }) => void | Promise<void>)
    | undefined;
  /** Before the wait for another attempt. `attempt` is the one that failed, `delay` the wait in milliseconds. */
  onRetry?: ((retry: RequestInfo & { error: Error; delay: number }) => void | Promise<void>) | undefined;
}

/** Where the hosted service runs. */
export type Region = 'us' | 'india';

/** How a client is set up. Everything has a default except the API key. */
export interface ClientOptions {
  /**
   * Secret key, or a function that gives the current one before every request.
   *
   * @default the environment variable `FLEXPRICE_API_KEY`
   */
  apiKey?: string | (() => string | Promise<string>) | undefined;
  /**
   * Token of one customer's portal session, from `portal.createSession`. The methods of `portal` need it and nothing
   * else does, so a client in a browser has this and no key.
   */
  sessionToken?: string | undefined;
  /**
   * Address of the API, such as `http://localhost:8080/v1`. Without a path, `/v1` is added.
   *
   * @default the environment variable `FLEXPRICE_BASE_URL`, otherwise the hosted service of `region`
   */
  baseUrl?: string | URL | undefined;
  /**
   * Region of the hosted service. Has no meaning beside `baseUrl`.
   *
   * @default 'us'
   */
  region?: Region | undefined;
  /** Environment to act in, for credentials that are not bound to one. An API key always is. */
  environmentId?: string | undefined;
  /**
   * Milliseconds that one attempt may take, its answer included. `Infinity` for no limit.
   *
   * @default 30000
   */
  timeout?: number | undefined;
  /**
   * Milliseconds that a call may take, repetitions and the waits between them included. `Infinity` for no limit.
   *
   * @default 120000
   */
  totalTimeout?: number | undefined;
  /**
   * How often a failed request is repeated: a number of repetitions, or all about it. Only failures that may pass are
   * retried, and only where a repetition cannot have a second effect.
   *
   * @default 2
   */
  retry?: number | RetryOptions | undefined;
  /** Headers of every request. */
  headers?: HeaderValues | undefined;
  /** Another `fetch`, for tests, proxies or other transports. */
  fetch?: Fetch | undefined;
  hooks?: Hooks | undefined;
  /**
   * Whether the server remembers answers by `Idempotency-Key`. If not, writes that have no key in their body are only
   * repeated when they cannot have been processed.
   *
   * @default false for the hosted service (`*.flexprice.io`), true for every other address
   */
  honoursIdempotencyKey?: boolean | undefined;
  /**
   * Tells what happens: `true` writes a line per attempt to the console, a function gets the line. Keys never appear.
   *
   * @default true if the environment variable `FLEXPRICE_DEBUG` is `1`
   */
  debug?: boolean | ((line: string) => void) | undefined;
}
