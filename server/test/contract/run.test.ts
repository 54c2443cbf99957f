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

/** Operations that are offered and whose success takes a state that the contract's examples do not lead to. */
const UNREACHED: readonly string[] = [
  'getCouponAssociation',
  // They take a draft, or an issued invoice of a subscription, and the examples make single sales.
  'computeInvoice',
  'finalizeInvoice',
  'recalculateInvoice',
  'recalculateInvoiceV2',
];

test('a contract run finds nothing wrong with this server', { timeout: 60_000 }, async () => {
  const report = await runContract({ url: server.url, apiKey: TEST_KEY, cases: 6 });
  const broken = report.findings.filter(
    ({ kind, operation, severity }) =>
      severity === 'error' && !(kind === 'no-success' && UNREACHED.includes(operation ?? '')),
  );
  expect(broken, tableReport({ ...report, findings: broken })).toEqual([]);
  const notOffered = report.coverage.operations.filter(({ state }) => state === 'not offered').map(({ id }) => id);
  expect(notOffered.toSorted()).toEqual([...pending].toSorted());
});
