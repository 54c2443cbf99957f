import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { withPostgres } from '../bench/support/postgres.ts';
import { startServer } from '../src/server.ts';
import { Conversation, type OfficialClient } from './conversation.ts';
import { story } from './story.ts';

/**
 * Whether the official client works unchanged against this server: `npm run compatibility -w @flexprice/server` installs it
 * into a temporary folder, starts the server and has the client tell a story of one account. The client checks every answer
 * against its own schemas, and throws where one does not fit.
 *
 * It is AGPL-3.0: it is used here as anybody would use it, is no dependency and nothing of it is kept. Its schemas need a
 * zod before 4.4 (newer ones refuse answers that leave out an optional member, from any server).
 */
const PACKAGES = ['@flexprice/sdk@2.0.1', 'zod@4.3.6'];
const KEY = 'sk_compatibility_0123456789';

const folder = await mkdtemp(join(tmpdir(), 'flexprice-official-'));
try {
  console.log(`Installing ${PACKAGES.join(' and ')} …`);
  await writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], { cwd: folder, env });
  const entry = pathToFileURL(join(folder, 'node_modules/@flexprice/sdk/esm/index.js')).href;
  const { Flexprice } = (await import(entry)) as { Flexprice: new (options: object) => OfficialClient };
  await withPostgres(async (connection) => {
    const config = {
      port: 0,
      host: '127.0.0.1',
      apiKey: KEY,
      rateLimit: 0,
      logLevel: 'silent',
      databasePool: 8,
    } as const;
    const server = await startServer({ config, connection });
    try {
      const client = new Flexprice({ serverURL: `${server.url}/v1`, apiKeyAuth: KEY });
      const conversation = new Conversation(client);
      await story(conversation);
      process.exitCode = conversation.report();
    } finally {
      await server.stop();
    }
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}
