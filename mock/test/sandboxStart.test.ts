import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startSandbox } from '../src/sandbox/index.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Where the clusters of these sandboxes lie: each is removed when its PostgreSQL has ended. */
let folder: string;
let taken: Server;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flexprice-start-'));
  // PostgreSQL does not run as root, and must get there.
  chmodSync(folder, 0o755);
  vi.stubEnv('TMPDIR', folder);
  taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  vi.unstubAllEnvs();
  taken.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a start that finds its port taken leaves nothing running', async () => {
  const { port } = taken.address() as AddressInfo;
  await expect(startSandbox({ port, empty: true, cache: false })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  expect(readdirSync(folder)).toEqual([]);
});

test('a start that is called off while it makes its world leaves nothing running', async () => {
  const abort = new AbortController();
  const log = () => abort.abort(new Error('called off'));
  await expect(startSandbox({ cache: false, signal: abort.signal, log })).rejects.toThrow('called off');
  expect(readdirSync(folder)).toEqual([]);
});

test('a mistake in the faults is told before anything runs', async () => {
  const faults = { rules: [{ fault: 'nonsense' }] };
  await expect(startSandbox({ cache: false, faults })).rejects.toThrow(/nonsense/);
  expect(readdirSync(folder)).toEqual([]);
});
