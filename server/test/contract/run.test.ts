import { afterAll, beforeAll, expect, test } from 'vitest';
import { tableReport } from '../../../mock/src/runner/report/table.ts';
import { runContract } from '../../../mock/src/runner/run.ts';
import { pending } from '../../src/pending.ts';
import { startTestServer, TEST_KEY, type TestServer } from '../helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ rateLimit: 600_000 });
});
afterAll(() => server.stop());

/** Of the operations that are offered, so many succeed by the contract's examples alone. */
const REACHED = 0.85;

test('a contract run finds nothing wrong with this server', { timeout: 600_000 }, async () => {
  const report = await runContract({ url: server.url, apiKey: TEST_KEY, cases: 2 });
  const broken = report.findings.filter(({ kind, severity }) => severity === 'error' && kind !== 'no-success');
  expect(broken, tableReport({ ...report, findings: broken })).toEqual([]);
  const { operations, succeeded } = report.coverage;
  const notOffered = operations.filter(({ state }) => state === 'not offered').map(({ id }) => id);
  expect(notOffered.toSorted()).toEqual([...pending].toSorted());
  expect(succeeded.seen / succeeded.declared).toBeGreaterThan(REACHED);
});
