import type { RateLimit } from './errors.ts';
import { rateLimitOf } from './headers.ts';

/** The content of a file, such as a PDF. A `Uint8Array` on a buffer of its own. */
export type Bytes = ReturnType<Uint8ArrayConstructor['of']>;

/** A finished request: what the transport hands to a call. */
export interface Exchange<Data> {
  readonly data: Data;
  readonly response: Response;
  readonly requestId: string;
  readonly attempts: number;
}

/** The body of an answer and everything around it. */
export interface ApiResponse<Data> {
  readonly data: Data;
  /** The answer as `fetch` gave it. Its body has been read. */
  readonly response: Response;
  readonly status: number;
  readonly headers: Headers;
  /** Id of the request; quote it when asking for help. */
  readonly requestId: string;
  /** How much of the rate limit is left, if the server says so. */
  readonly rateLimit: RateLimit | undefined;
  /** How many attempts it took. */
  readonly attempts: number;
  /** Whether this is the stored answer of an earlier request with the same `Idempotency-Key`. */
  readonly replayed: boolean;
}

/**
 * A request on its way. Await it for the body of the answer, or `.withResponse()` for headers, status and rate limit.
 * It is sent at once, awaited or not.
 *
 * It is a promise whose `then` starts from the exchange: a call of which only `withResponse()` is awaited does not leave
 * a second, unhandled rejection behind, and one that nobody awaits is reported like any other promise.
 */
export class Call<Data> extends Promise<Data> {
  readonly #exchange: Promise<Exchange<Data>>;
  #data: Promise<Data> | undefined;

  constructor(exchange: Promise<Exchange<Data>>) {
    // The promise underneath is never used: whoever waits goes through `then`.
    super(never);
    this.#exchange = exchange;
  }

  /** What is chained on to a call is an ordinary promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  // biome-ignore lint/suspicious/noThenProperty: a subclass of Promise has one, and this one decides what is waited for
  override then<Kept = Data, Caught = never>(
    onFulfilled?: ((data: Data) => Kept | PromiseLike<Kept>) | null,
    onRejected?: ((reason: unknown) => Caught | PromiseLike<Caught>) | null,
  ): Promise<Kept | Caught> {
    this.#data ??= this.#exchange.then(dataOf);
    return this.#data.then(onFulfilled, onRejected);
  }

  /** The body of the answer together with status, headers, request id and rate limit. */
  withResponse(): Promise<ApiResponse<Data>> {
    return this.#exchange.then(describe);
  }
}

const never = () => {};

const dataOf = <Data>(exchange: Exchange<Data>) => exchange.data;

function describe<Data>({ data, response, requestId, attempts }: Exchange<Data>): ApiResponse<Data> {
  const { status, headers } = response;
  return {
    data,
    response,
    status,
    headers,
    requestId: headers.get('x-request-id') ?? requestId,
    rateLimit: rateLimitOf(headers),
    attempts,
    replayed: headers.get('idempotency-replayed') === 'true',
  };
}
