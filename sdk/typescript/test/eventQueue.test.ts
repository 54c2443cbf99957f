import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { EventQueueOptions, IngestEventRequest } from '../src/index.ts';
import { ConfigurationError, Flexprice } from '../src/index.ts';
import { FAST, failure, KEY, type Seen, startServer, unhandledDuring } from './server.ts';

const event = (n: number, more: Partial<IngestEventRequest> = {}): IngestEventRequest => ({
  event_name: 'llm.request',
  external_customer_id: 'brightside',
  properties: { n },
  ...more,
});

const ACCEPTED = { status: 202, body: { message: 'ok' } };
const DOWN = failure(503, 'service_unavailable', 'Down.');

const batchOf = ({ body }: Seen) => (JSON.parse(body) as { events: IngestEventRequest[] }).events;
const numbersOf = (events: IngestEventRequest[]) => events.map(({ properties }) => properties?.n);

function queueAt(baseUrl: string, options: EventQueueOptions = {}) {
  return new Flexprice({ apiKey: KEY, baseUrl, ...FAST }).events.queue({ flushInterval: 60_000, ...options });
}

test('events leave in batches and in order, each with id and time', async () => {
  await using server = await startServer(() => ACCEPTED);
  await using queue = queueAt(server.baseUrl, { maxBatch: 4 });
  for (let n = 0; n < 10; n++) await queue.add(event(n));
  await queue.flush();
  expect(server.seen.map(({ url }) => url)).toEqual(Array(3).fill('/v1/events/bulk?results=true'));
  expect(server.seen.map((seen) => numbersOf(batchOf(seen)))).toEqual([
    [0, 1, 2, 3],
    [4, 5, 6, 7],
    [8, 9],
  ]);
  const sent = server.seen.flatMap(batchOf);
  expect(new Set(sent.map(({ event_id }) => event_id))).toHaveLength(10);
  for (const { event_id, timestamp } of sent) {
    expect(event_id).toMatch(/^event_[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(new Date(timestamp ?? '').toISOString()).toBe(timestamp);
  }
  expect(queue.counts).toEqual({ accepted: 10, sent: 10, rejected: 0, dropped: 0 });
});

test('a batch that is not full leaves after the interval', async () => {
  await using server = await startServer(() => ACCEPTED);
  await using queue = queueAt(server.baseUrl, { flushInterval: 5 });
  await queue.add(event(1));
  await vi.waitFor(() => expect(queue.counts.sent).toBe(1));
});

test('own ids stay, and what is changed after adding changes nothing', async () => {
  await using server = await startServer(() => ACCEPTED);
  await using queue = queueAt(server.baseUrl);
  const mine = event(1, { event_id: 'row-1', timestamp: '2025-10-02T08:00:00Z' });
  await queue.add(mine);
  mine.event_name = 'changed';
  await queue.flush();
  expect(server.seen.flatMap(batchOf)).toEqual([event(1, { event_id: 'row-1', timestamp: '2025-10-02T08:00:00Z' })]);
});

test('bytes bound a batch too', async () => {
  await using server = await startServer(() => ACCEPTED);
  await using queue = queueAt(server.baseUrl, { maxBatchBytes: 500 });
  for (let n = 0; n < 4; n++) await queue.add(event(n, { source: 'x'.repeat(150) }));
  await queue.flush();
  expect(server.seen.map((seen) => numbersOf(batchOf(seen)))).toEqual([[0], [1], [2], [3]]);
});

test('a repetition has the same ids and times, by the transport and by the queue', async () => {
  await using server = await startServer((_, count) => (count < 5 ? DOWN : ACCEPTED));
  const errors: unknown[] = [];
  await using queue = queueAt(server.baseUrl, { onError: (error) => errors.push(error) });
  await queue.add(event(1));
  await expect(queue.flush()).rejects.toMatchObject({ status: 503 });
  expect(queue.pending).toBe(1);
  await queue.flush();
  expect(server.seen).toHaveLength(5);
  expect(new Set(server.seen.map(({ body }) => body))).toHaveLength(1);
  expect(errors).toHaveLength(1);
});

test('the queue tries again by itself', async () => {
  await using server = await startServer((_, count) => (count === 1 ? DOWN : ACCEPTED));
  const flexprice = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl, retry: 0 });
  await using queue = flexprice.events.queue({ flushInterval: 1 });
  await queue.add(event(1));
  await vi.waitFor(() => expect(queue.counts.sent).toBe(1), { timeout: 4_000 });
});

test('an event that the server refuses is singled out, all others arrive exactly once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat({ max: 19 }), { maxLength: 4 }), async (bad) => {
      const arrived: unknown[] = [];
      await using server = await startServer((seen) => {
        const numbers = numbersOf(batchOf(seen));
        if (numbers.some((n) => bad.includes(Number(n))))
          return failure(400, 'validation_error', 'No.', { 'events[0]': 'bad' });
        arrived.push(...numbers);
        return ACCEPTED;
      });
      const rejected: unknown[] = [];
      const queue = queueAt(server.baseUrl, { onReject: ({ properties }) => rejected.push(properties?.n) });
      for (let n = 0; n < 20; n++) await queue.add(event(n));
      await queue.close();
      const good = Array.from({ length: 20 }, (_, n) => n).filter((n) => !bad.includes(n));
      expect(arrived).toEqual(good);
      expect(rejected).toEqual(bad.toSorted((a, b) => a - b));
      expect(queue.counts).toEqual({ accepted: 20, sent: 20 - bad.length, rejected: bad.length, dropped: 0 });
    }),
    { numRuns: 15 },
  );
});

test('a flush that begins while a batch is halved ends with it', async () => {
  const gate = Promise.withResolvers<void>();
  await using server = await startServer(async (seen, count) => {
    if (count === 3) await gate.promise;
    return numbersOf(batchOf(seen)).includes(3) ? failure(400, 'validation_error', 'No.') : ACCEPTED;
  });
  const queue = queueAt(server.baseUrl);
  for (let n = 0; n < 4; n++) await queue.add(event(n));
  const first = queue.flush();
  // The first half has arrived, the second is on its way.
  await vi.waitFor(() => expect(server.seen).toHaveLength(3));
  expect(queue.pending).toBe(2);
  const second = queue.flush();
  gate.resolve();
  await Promise.all([first, second]);
  expect(queue.counts).toMatchObject({ sent: 3, rejected: 1 });
});

test('a failure after a success is still the failure of the flush', async () => {
  await using server = await startServer((_, count) => (count === 2 ? ACCEPTED : DOWN));
  const flexprice = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl, retry: 0 });
  const queue = flexprice.events.queue({ flushInterval: 60_000, maxBatch: 1, maxPending: 9 });
  for (let n = 0; n < 2; n++) await queue.add(event(n));
  await expect(queue.flush()).rejects.toMatchObject({ status: 503 });
  await expect(queue.flush()).rejects.toMatchObject({ status: 503 });
  expect(queue.counts.sent).toBe(1);
  expect(queue.pending).toBe(1);
  await expect(queue.close()).rejects.toMatchObject({ status: 503 });
});

test('a listener that throws neither stops the queue nor counts an event twice', async () => {
  await using server = await startServer((seen, count) => {
    if (count === 1) return DOWN;
    return numbersOf(batchOf(seen)).includes(1) ? failure(400, 'validation_error', 'No.') : ACCEPTED;
  });
  const flexprice = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl, retry: 0 });
  const queue = flexprice.events.queue({
    flushInterval: 60_000,
    onError: () => {
      throw new Error('of onError');
    },
    onReject: () => {
      throw new Error('of onReject');
    },
  });
  const reported = await unhandledDuring(async () => {
    for (let n = 0; n < 2; n++) await queue.add(event(n));
    await expect(queue.flush()).rejects.toMatchObject({ status: 503 });
    await queue.close();
  });
  expect(reported.map(String)).toEqual(['Error: of onError', 'Error: of onReject']);
  expect(queue.counts).toEqual({ accepted: 2, sent: 1, rejected: 1, dropped: 0 });
});

test('an event whose id is taken is told, the others count as sent', async () => {
  await using server = await startServer((seen) => {
    const results = batchOf(seen).map(({ event_id }, n) => ({
      event_id,
      status: ['accepted', 'duplicate', 'conflicting'][n],
    }));
    return { status: 202, body: { message: 'ok', results, accepted: 1, duplicates: 1, conflicts: 1 } };
  });
  const rejected: unknown[] = [];
  const queue = queueAt(server.baseUrl, { onReject: (_, error) => rejected.push(error) });
  for (let n = 0; n < 3; n++) await queue.add(event(n, { event_id: `row-${n}` }));
  await queue.close();
  expect(rejected).toEqual([
    expect.objectContaining({ kind: 'conflict', code: 'event_conflict', details: { event_id: 'row-2' } }),
  ]);
  expect(queue.counts).toEqual({ accepted: 3, sent: 2, rejected: 1, dropped: 0 });
});

test('a full queue holds its producers back', async () => {
  const gate = Promise.withResolvers<void>();
  await using server = await startServer(async () => {
    await gate.promise;
    return ACCEPTED;
  });
  const queue = queueAt(server.baseUrl, { maxBatch: 2, maxPending: 3 });
  for (let n = 0; n < 3; n++) await queue.add(event(n));
  let entered = false;
  const fourth = queue.add(event(3)).then(() => {
    entered = true;
  });
  await vi.waitFor(() => expect(server.seen).toHaveLength(1));
  expect(entered).toBe(false);
  expect(queue.pending).toBe(4);
  gate.resolve();
  await fourth;
  await queue.close();
  expect(numbersOf(server.seen.flatMap(batchOf))).toEqual([0, 1, 2, 3]);
});

test.each(['drop', 'reject'] as const)('a full queue may also %s', async (whenFull) => {
  await using server = await startServer(() => ACCEPTED);
  const queue = queueAt(server.baseUrl, { maxPending: 2, whenFull });
  await queue.add(event(0));
  await queue.add(event(1));
  const third = queue.add(event(2));
  if (whenFull === 'drop') await third;
  else await expect(third).rejects.toThrow('full');
  expect(queue.counts.dropped).toBe(1);
  await queue.close();
  expect(numbersOf(server.seen.flatMap(batchOf))).toEqual([0, 1]);
});

test('flush waits for what was added before, not for what comes after', async () => {
  await using server = await startServer(() => ACCEPTED);
  const queue = queueAt(server.baseUrl);
  await queue.add(event(0));
  const flushed = queue.flush();
  await queue.add(event(1));
  await flushed;
  expect(queue.counts.sent).toBe(1);
  await queue.close();
  expect(queue.counts.sent).toBe(2);
});

test('a closed queue takes nothing more, and gives back what could not be sent', async () => {
  await using server = await startServer(() => DOWN);
  const queue = queueAt(server.baseUrl);
  await queue.add(event(1, { event_id: 'row-1' }));
  await expect(queue.close()).rejects.toMatchObject({ status: 503 });
  await expect(queue.add(event(2))).rejects.toBeInstanceOf(ConfigurationError);
  expect(queue.takeUnsent()).toEqual([event(1, { event_id: 'row-1', timestamp: expect.any(String) })]);
  expect(queue.pending).toBe(0);
});

test('a program that ends by itself sends what is left', async () => {
  await using server = await startServer(() => ACCEPTED);
  const program = `
    import { Flexprice } from '${new URL('../src/index.ts', import.meta.url).href}';
    const queue = new Flexprice({ apiKey: 'sk_x', baseUrl: '${server.baseUrl}' }).events.queue({ flushInterval: 60000 });
    for (let n = 0; n < 3; n++) queue.add({ event_name: 'a', external_customer_id: 'b', properties: { n } });`;
  await promisify(execFile)(process.execPath, ['--input-type=module-typescript', '--eval', program]);
  expect(numbersOf(server.seen.flatMap(batchOf))).toEqual([0, 1, 2]);
});

test('a single event gets its id and time before the first try, too', async () => {
  await using server = await startServer((_, count) => (count === 1 ? DOWN : ACCEPTED));
  const flexprice = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl, honoursIdempotencyKey: false, ...FAST });
  const mine = event(1);
  await flexprice.events.ingest(mine);
  expect(server.seen).toHaveLength(2);
  expect(server.seen[0]?.body).toBe(server.seen[1]?.body);
  expect(JSON.parse(server.seen[0]?.body ?? '')).toMatchObject({
    event_id: expect.any(String),
    timestamp: expect.any(String),
  });
  expect(mine).toEqual(event(1));
});
