import type { Incoming } from './engine.ts';
import type { Delivery } from './faults/apply.ts';
import { type Mock, type MockOptions, MockState, type Responder, withOperations } from './mock.ts';
import { BrokenConnection, NoAnswer } from './overrides/rules.ts';
import type { Delay } from './overrides/types.ts';

/** A FlexPrice in memory, for one test or for a whole app. */
export function createMock(options: MockOptions = {}): Mock {
  const state = new MockState(options);
  return withOperations(
    {
      fetch: fetchOf(state),
      faults: state.faults,
      get violations() {
        return state.violations;
      },
      verify: () => state.verify(),
      reset: () => state.reset(),
      configure: (changed: MockOptions) => state.configure(changed),
    },
    state,
  );
}

/** A `fetch` that is answered by the mock, whatever the host: only what follows `/v1` counts. */
function fetchOf(responder: Responder): Mock['fetch'] {
  return async (input, init) => {
    const request = input instanceof Request ? new Request(input, init) : undefined;
    const headers = request?.headers ?? new Headers(init?.headers);
    const signal = request?.signal ?? init?.signal ?? undefined;
    const body = request ? await request.text() : await textOf(init?.body);
    const incoming = toIncoming({
      url: request?.url ?? String(input),
      method: request?.method ?? init?.method ?? 'GET',
      headers,
      body,
    });
    signal?.throwIfAborted();
    try {
      const { delivery, delay } = responder.respond(incoming);
      await wait(delay, signal);
      return toResponse(delivery);
    } catch (error) {
      if (error instanceof NoAnswer) return neverUnlessAborted(signal);
      if (error instanceof BrokenConnection) throw new TypeError('fetch failed', { cause: error });
      throw error;
    }
  };
}

async function textOf(body: RequestInit['body']): Promise<string> {
  if (body === null || body === undefined) return '';
  return typeof body === 'string' ? body : new Response(body).text();
}

interface Parts {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string;
}

/** A request as the mock reads it. What stands before `/v1` is the caller's choice of host. */
export function toIncoming({ url, method, headers, body }: Parts): Incoming {
  const mark = url.search(/[?#]/);
  const whole = mark < 0 ? url : url.slice(0, mark);
  const base = whole.indexOf('/v1/');
  return {
    method: method.toUpperCase(),
    path: base < 0 ? whole.replace(/^[a-z]+:\/\/[^/]*/i, '') : whole.slice(base + 3),
    query: mark < 0 || url[mark] === '#' ? '' : url.slice(mark).replace(/#.*$/, ''),
    header: (name) => headers.get(name) ?? undefined,
    body,
  };
}

/** @throws BrokenConnection where the connection ends before the answer */
export function toResponse({ reply, drop, pace }: Delivery): Response {
  if (drop === 'before') throw new BrokenConnection('The mock was told to break the connection.');
  const { status, headers, text } = reply;
  const all = text === undefined ? headers : { 'Content-Type': 'application/json; charset=utf-8', ...headers };
  const body = text === undefined || (drop === undefined && pace === undefined) ? text : streamOf(text, drop, pace);
  return new Response(body ?? null, { status, headers: all });
}

/** A body that comes slowly, or ends half-way with an error. */
function streamOf(text: string, drop: Delivery['drop'], pace = Number.POSITIVE_INFINITY): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const end = drop === 'middle' ? Math.floor(bytes.length / 2) : bytes.length;
  const step = Number.isFinite(pace) ? Math.max(1, Math.ceil(pace / 10)) : end;
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      if (at > 0 && Number.isFinite(pace)) await wait(100);
      if (at < end) controller.enqueue(bytes.slice(at, Math.min(at + step, end)));
      at += step;
      if (at < end) return;
      if (drop === 'middle') controller.error(new TypeError('The mock was told to break the connection.'));
      else controller.close();
    },
  });
}

/** Lets the time of an answer pass. @throws the signal's reason when it is given up */
export async function wait(delay: Delay, signal?: AbortSignal): Promise<void> {
  const [from, to] = typeof delay === 'number' ? [delay, delay] : delay;
  const milliseconds = from + Math.random() * (to - from);
  if (milliseconds <= 0) return;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}

/** Stays open until the caller gives up. */
function neverUnlessAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
