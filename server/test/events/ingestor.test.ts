import { expect, test } from 'vitest';
import { ApiError } from '../../src/errors.ts';
import type { IngestStatus, Submission } from '../../src/events/event.ts';
import { type IngestLimits, Ingestor } from '../../src/events/ingest.ts';

const scope = { tenantId: 't', environmentId: 'e' };
const submission = (...ids: string[]): Submission => ({
  scope,
  events: ids.map((id) => ({ id, row: `"${id}"`, name: '', customer: '', properties: {}, time: '', at: 0 })),
  receivedAt: new Date(0),
});

/** An engine whose statements end when the test says so. */
function engine(limits: Partial<IngestLimits> = {}) {
  const batches: string[][] = [];
  const open: { ids: string[]; end: (error?: Error) => void }[] = [];
  const ingestor = new Ingestor(async (submissions) => {
    const ids = submissions.flatMap(({ events }) => events.map(({ id }) => id));
    batches.push(ids);
    await new Promise<void>((resolve, reject) => {
      open.push({ ids, end: (error) => (error ? reject(error) : resolve()) });
    });
    return submissions.map(({ events }) =>
      events.map(({ id }): IngestStatus => (id === 'x' ? 'duplicate' : 'accepted')),
    );
  }, limits);
  const turn = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  const endAll = async () => {
    for (await turn(); open.length > 0; await turn()) open.shift()?.end();
  };
  return { ingestor, batches, open, turn, endAll };
}

const databaseError = (code: string) => Object.assign(new Error(code), { code });

test('what arrives together shares a statement, and what arrives meanwhile shares the next', async () => {
  const { ingestor, batches, open, turn, endAll } = engine({ lanes: 1 });
  const first = [ingestor.submit(submission('a')), ingestor.submit(submission('x', 'b'))];
  await turn();
  const later = ['c', 'd', 'e'].map((id) => ingestor.submit(submission(id)));
  await turn();
  expect(batches).toEqual([['a', 'x', 'b']]);
  open.shift()?.end();
  expect(await Promise.all(first)).toEqual([['accepted'], ['duplicate', 'accepted']]);
  await endAll();
  expect(batches).toEqual([
    ['a', 'x', 'b'],
    ['c', 'd', 'e'],
  ]);
  expect(await Promise.all(later)).toEqual([['accepted'], ['accepted'], ['accepted']]);
});

test('a statement takes only so much, except for a request that is larger by itself', async () => {
  const { ingestor, batches, endAll } = engine({ lanes: 1, batchEvents: 2 });
  const all = [['a'], ['b'], ['c', 'd', 'e'], ['f']].map((ids) => ingestor.submit(submission(...ids)));
  await endAll();
  await Promise.all(all);
  expect(batches).toEqual([['a', 'b'], ['c', 'd', 'e'], ['f']]);
});

test('when too much is waiting more is refused, until some of it is stored', async () => {
  const { ingestor, turn, endAll } = engine({ lanes: 1, queueEvents: 3 });
  const running = ingestor.submit(submission('a'));
  await turn();
  const waiting = ingestor.submit(submission('b', 'c', 'd'));
  const refused = await ingestor.submit(submission('e')).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ApiError);
  expect(refused).toMatchObject({ code: 'service_unavailable', headers: { 'Retry-After': '1' } });
  await endAll();
  await Promise.all([running, waiting]);
  const next = ingestor.submit(submission('e'));
  await endAll();
  expect(await next).toEqual(['accepted']);
});

test('content that cannot be stored is traced to its request; the others are stored', async () => {
  const seen: number[] = [];
  const ingestor = new Ingestor(async (submissions) => {
    seen.push(submissions.length);
    if (submissions.some(({ events }) => events.some(({ id }) => id === 'bad'))) throw databaseError('22P05');
    return submissions.map(() => ['accepted']);
  });
  const answers = await Promise.allSettled(['a', 'b', 'bad', 'c', 'd'].map((id) => ingestor.submit(submission(id))));
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect((answers[2] as PromiseRejectedResult).reason).toMatchObject({ code: 'validation_error' });
  expect(seen[0]).toBe(5);
});

test('a collision is tried again; a lost database is told to everyone and not tried again', async () => {
  let calls = 0;
  const colliding = new Ingestor(async () => {
    if (++calls < 3) throw databaseError('40P01');
    return [['accepted']];
  });
  expect(await colliding.submit(submission('a'))).toEqual(['accepted']);
  const lost = new Ingestor(async () => {
    throw databaseError('57P01');
  });
  const answers = await Promise.allSettled([lost.submit(submission('a')), lost.submit(submission('b'))]);
  expect(answers.map((answer) => (answer as PromiseRejectedResult).reason.code)).toEqual(['57P01', '57P01']);
});

test('closing waits for what was submitted', async () => {
  const { ingestor, batches, endAll } = engine();
  const all = ['a', 'b'].map((id) => ingestor.submit(submission(id)));
  let closed = false;
  const closing = ingestor.close().then(() => {
    closed = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(closed).toBe(false);
  await endAll();
  await closing;
  await Promise.all(all);
  expect(batches).toEqual([['a', 'b']]);
  await ingestor.close();
});
