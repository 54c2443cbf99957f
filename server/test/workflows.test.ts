import { afterAll, beforeAll, expect, test } from 'vitest';
import { ApiError } from '../src/errors.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';
import { firstTenant } from './helpers/tenants.ts';
import { plan } from './jobs/support.ts';

let server: TestServer;
let api: TestServer['api'];
beforeAll(async () => {
  server = await startTestServer({
    work: {
      'invoice.overdue': async () => {},
      'invoice.finalize': async () => {
        throw new ApiError('invalid_operation', 'The invoice is empty.');
      },
    },
  });
  api = server.api;
  const later = new Date(Date.now() + 3_600_000);
  await plan(server, await firstTenant(server), [
    { kind: 'invoice.overdue', key: 'inv_done' },
    { kind: 'invoice.finalize', key: 'inv_stuck' },
    { kind: 'invoice.overdue', key: 'inv_later', runAt: later },
  ]);
});
afterAll(() => server.stop());

const search = async (body: object) => (await api.ok('queryWorkflow', { body })).items;

test('what was done is shown with its duration, what waits for its time is not', async () => {
  await expect.poll(() => search({ workflow_status: 'Completed' })).toHaveLength(1);
  const [run] = await search({ entity: 'invoice', entity_id: 'inv_done' });
  expect(run).toMatchObject({ workflow_type: 'invoice.overdue', status: 'Completed', entity: 'invoice' });
  expect(run?.duration_ms).toBeLessThan(5000);
  expect(await search({ entity_id: 'inv_later' })).toEqual([]);
});

test('what failed says how often it was tried and why', async () => {
  await expect.poll(async () => (await search({ entity_id: 'inv_stuck' }))[0]?.status).toBe('Running');
  const [run] = await search({ workflow_type: 'invoice.finalize' });
  const path = { workflow_id: run?.workflow_id ?? '', run_id: run?.run_id ?? '' };
  await expect
    .poll(async () => (await api.ok('getWorkflow', { path })).activities)
    .toMatchObject([{ activity_type: 'invoice.finalize', attempt: 1, error: 'The invoice is empty.' }]);
  expect(await api.ok('getWorkflowSummary', { path })).toMatchObject({ total_activities: 1, completed_activities: 0 });
  const { items } = await api.ok('getWorkflowTimeline', { path });
  expect(items.map(({ event_type }) => event_type)).toEqual([
    'workflow_started',
    'activity_started',
    'activity_failed',
  ]);
});

test('several runs are read at once, in the order asked for, without those that do not exist', async () => {
  const [done] = await search({ entity_id: 'inv_done' });
  const [stuck] = await search({ entity_id: 'inv_stuck' });
  const keys = [stuck, { workflow_id: 'wf_none', run_id: 'run_none' }, done].map((run) => ({
    workflow_id: run?.workflow_id ?? '',
    run_id: run?.run_id ?? '',
  }));
  const { items } = await api.ok('getWorkflowBatch', { body: { workflows: keys } });
  expect(items.map(({ entity_id }) => entity_id)).toEqual(['inv_stuck', 'inv_done']);
  const path = keys[1] as (typeof keys)[0];
  expect((await api.fails('getWorkflow', { path })).status).toBe(404);
});
