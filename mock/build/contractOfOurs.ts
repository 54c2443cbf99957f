import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../src/runner/cli.ts';
import { startSandbox } from '../src/sandbox/index.ts';

/**
 * `flexprice-contract` on what is in this repository: `server` (the default) or `sandbox`, started for it and stopped after it.
 * Everything else on the command line goes to flexprice-contract.
 */
const [given, ...rest] = process.argv.slice(2);
const isNamed = given === 'server' || given === 'sandbox';
const what = isNamed ? given : 'server';
const options = isNamed ? rest : process.argv.slice(2);
const KEY = 'sk_contract_0123456789abcdef';

interface Ours {
  readonly url: string;
  readonly key: string;
  stop(): Promise<void>;
}

/** The server as `npm start` starts it, on an empty folder. The run plays the bucket of its exports. */
async function server(): Promise<Ours> {
  const folder = await mkdtemp(join(tmpdir(), 'flexprice-contract-'));
  const entry = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=flexprice-source', entry], {
    stdio: ['ignore', 'inherit', 'pipe'],
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATABASE_URL: '',
      FLEXPRICE_DATA_DIR: join(folder, 'data'),
      FLEXPRICE_API_KEY: KEY,
      LOG_LEVEL: 'fatal',
      PRIVATE_ADDRESSES: 'allow',
    },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { url: await address(child), key: KEY, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What the server says about itself once it answers; everything else that it says is passed on. */
function address(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it answered.`)));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      const url = /answers at (\S+)/.exec(text)?.[1];
      if (url) resolve(url);
      else process.stderr.write(text);
    });
  });
}

async function sandbox(): Promise<Ours> {
  const started = await startSandbox({ log: (line) => console.error(line) });
  return { url: started.url, key: started.apiKey, stop: () => started.stop() };
}

const ours = await { server, sandbox }[what]();
let stopping: Promise<void> | undefined;
const stop = () => {
  stopping ??= ours.stop();
  return stopping;
};
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stop().then(() => process.exit(130)));
try {
  process.exitCode = await main(['--url', ours.url, '--key', ours.key, ...options], {
    out: (text) => console.log(text),
    err: (text) => console.error(text),
    env: process.env,
    live: Boolean(process.stderr.isTTY),
  });
} finally {
  await stop();
}
