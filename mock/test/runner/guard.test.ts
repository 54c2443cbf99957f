import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startVitest } from 'vitest/node';
import { type MockServer, startMockServer } from '../../src/server/index.ts';

let server: MockServer;
let folder: string;
beforeAll(async () => {
  server = await startMockServer();
  folder = mkdtempSync(fileURLToPath(new URL('./guarded-', import.meta.url)));
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

test('a test fails whose code sends what the contract forbids', { timeout: 30_000 }, async () => {
  const helper = fileURLToPath(new URL('../../src/vitest/index.ts', import.meta.url));
  writeFileSync(
    join(folder, 'app.spec.ts'),
    `import { test } from 'vitest';
     import { guardContract } from ${JSON.stringify(helper)};
     guardContract();
     const list = (query) => fetch('${server.url}/customers' + query, { headers: { 'x-api-key': 'k' } });
     test('good', async () => void (await list('?limit=3')));
     test('bad', async () => void (await list('?limit=lots')));
     test('good again', async () => void (await list('')));`,
  );
  const vitest = await startVitest('test', [], {
    root: folder,
    include: ['*.spec.ts'],
    watch: false,
    reporters: [],
    config: false,
  });
  const modules = vitest.state.getTestModules();
  const results = modules.flatMap((module) =>
    [...module.children.allTests()].map((one) => [one.name, one.result().errors?.[0]?.message ?? 'passed']),
  );
  await vitest.close();
  // The tests above set it, as any failing run would.
  process.exitCode = 0;
  expect(results).toEqual([
    ['good', 'passed'],
    ['bad', 'The contract was broken:\n  customers.list was sent: limit must be an integer'],
    ['good again', 'passed'],
  ]);
});
