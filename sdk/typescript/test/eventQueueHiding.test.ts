import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type EventQueueOptions, Flexprice, type IngestEventRequest } from '../src/index.ts';
import { KEY } from './server.ts';

/** A page as far as the queue sees it: something that can be hidden, and a `fetch` whose requests are answered by hand. */
let page: EventTarget;
interface Sent {
  readonly numbers: unknown[];
  readonly bytes: number;
  readonly keepalive: boolean;
  readonly ids: unknown[];
  answer(status?: number): void;
  fail(): void;
}
let sent: Sent[];

beforeEach(() => {
  page = new EventTarget();
  sent = [];
  vi.stubGlobal('document', { visibilityState: 'hidden' });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterEach(() => vi.unstubAllGlobals());

function hide() {
  // What browsers do when a tab is closed: both, one after the other.
  page.dispatchEvent(new Event('visibilitychange'));
  page.dispatchEvent(new Event('pagehide'));
}

function queueOf(options: EventQueueOptions = {}) {
  const fetch = (_url: string, init: RequestInit) =>
    new Promise<Response>((resolve, reject) => {
      const body = String(init.body);
      const events: IngestEventRequest[] = JSON.parse(body).events;
      sent.push({
        numbers: events.map(({ properties }) => properties?.n),
        ids: events.map(({ event_id }) => event_id),
        bytes: new TextEncoder().encode(body).length,
        keepalive: init.keepalive === true,
        answer: (status = 202) => resolve(Response.json({ message: '' }, { status })),
        fail: () => reject(new TypeError('Failed to fetch')),
      });
    });
  const flexprice = new Flexprice({ apiKey: KEY, baseUrl: 'http://api.test', fetch, retry: 0 });
  return flexprice.events.queue({ flushInterval: 60_000, ...options });
}

const event = (n: number, source?: string): IngestEventRequest => ({
  event_name: 'page.view',
  external_customer_id: 'brightside',
  properties: { n },
  ...(source && { source }),
});

test('a page that is hidden sends what it has, once, in a request that outlives it', async () => {
  const queue = queueOf();
  for (let n = 0; n < 3; n++) await queue.add(event(n));
  hide();
  expect(sent).toMatchObject([{ keepalive: true, numbers: [0, 1, 2] }]);
  expect(queue.pending).toBe(3);
  sent[0]?.answer();
  await queue.flush();
  expect(queue.counts).toMatchObject({ accepted: 3, sent: 3 });
  expect(sent).toHaveLength(1);
});

test('a request on its way is sent again so, and its events count once', async () => {
  const queue = queueOf({ maxBatch: 2 });
  for (let n = 0; n < 3; n++) await queue.add(event(n));
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  hide();
  expect(sent).toMatchObject([
    { keepalive: false, numbers: [0, 1] },
    { keepalive: true, numbers: [0, 1] },
    { keepalive: true, numbers: [2] },
  ]);
  expect(sent[1]?.ids).toEqual(sent[0]?.ids);
  for (const each of sent) each.answer();
  await queue.close();
  expect(queue.counts).toEqual({ accepted: 3, sent: 3, rejected: 0, dropped: 0 });
});

test('no more leaves a hidden page than browsers let go, counted in bytes', async () => {
  const queue = queueOf();
  // Three bytes each: 100 events are some 90 kB, and far fewer letters.
  for (let n = 0; n < 100; n++) await queue.add(event(n, '価'.repeat(250)));
  hide();
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.every(({ keepalive }) => keepalive)).toBe(true);
  expect(sent.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(65_536);
  const left = 100 - sent.flatMap(({ numbers }) => numbers).length;
  expect(left).toBeGreaterThan(0);
  for (const each of sent) each.answer();
  const flushed = queue.flush();
  await vi.waitFor(() => expect(sent.at(-1)).toMatchObject({ keepalive: false }));
  sent.at(-1)?.answer();
  await flushed;
  expect(sent.at(-1)?.numbers).toHaveLength(left);
  expect(queue.counts.sent).toBe(100);
});

test('what could not leave a hidden page is sent when it is back', async () => {
  const queue = queueOf();
  for (let n = 0; n < 3; n++) await queue.add(event(n));
  hide();
  const closed = queue.close();
  sent[0]?.fail();
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toMatchObject({ keepalive: false, numbers: [0, 1, 2] });
  sent[1]?.answer();
  await closed;
  expect(queue.counts.sent).toBe(3);
});

test('a flush waits for what a hidden page has sent', async () => {
  const queue = queueOf();
  await queue.add(event(1));
  const flushed = queue.flush();
  await queue.add(event(2));
  hide();
  let done = false;
  const both = Promise.all([flushed, queue.flush()]).then(() => {
    done = true;
  });
  // The event loop goes round: a queue that waits in a circle would stop it.
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(done).toBe(false);
  for (const each of sent) each.answer();
  await both;
  expect(queue.counts.sent).toBe(2);
});

test('room that a hidden page makes is given to those who wait, in their order', async () => {
  const queue = queueOf({ maxPending: 2 });
  const entered: number[] = [];
  for (let n = 0; n < 5; n++) void queue.add(event(n)).then(() => entered.push(n));
  hide();
  sent[0]?.answer();
  await vi.waitFor(() => expect(entered).toEqual([0, 1, 2, 3]));
  const closed = queue.close();
  for (let at = 1; at < 3; at++) {
    await vi.waitFor(() => expect(sent.length).toBeGreaterThan(at));
    sent[at]?.answer();
  }
  await closed;
  expect(sent.flatMap(({ numbers }) => numbers)).toEqual([0, 1, 2, 3, 4]);
});

test('a closed queue listens to the page no longer', async () => {
  const queue = queueOf();
  await queue.close();
  const other = vi.spyOn(queue, 'pending', 'get');
  hide();
  expect(other).not.toHaveBeenCalled();
  expect(sent).toEqual([]);
});
