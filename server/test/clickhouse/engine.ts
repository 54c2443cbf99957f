import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** ClickHouse for a test run. */
export interface Engine {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * The server at TEST_CLICKHOUSE_URL, or one of its own out of the package chdb in the folder TEST_CHDB; none where neither is
 * given: events are in PostgreSQL then.
 */
export async function startClickHouse({
  TEST_CLICKHOUSE_URL: url,
  TEST_CHDB: folder,
}: NodeJS.ProcessEnv): Promise<Engine | undefined> {
  if (url) return { url: url.replace(/\/+$/, ''), stop: async () => {} };
  if (!folder) return undefined;
  const bridge = spawn(process.execPath, [fileURLToPath(new URL('bridge.ts', import.meta.url)), folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const died = once(bridge, 'exit');
  const [first] = (await Promise.race([once(bridge.stdout, 'data'), died])) as [Buffer | number];
  if (!(first instanceof Buffer)) throw new Error('ClickHouse did not start; npm run test:clickhouse installs it.');
  return {
    url: first.toString().trim(),
    async stop() {
      bridge.stdin.end();
      await died;
    },
  };
}
