import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const PORT = 4020;
export const API_KEY = 'sk_bench_0123456789abcdef';

/** A server that is measured. */
export interface Contender {
  readonly name: string;
  readonly script: string;
  readonly args?: string[];
  readonly env?: Record<string, string>;
  /** Whether it makes data up when it is asked to. */
  readonly dynamic: boolean;
  readonly prefix: string;
  /** Path of a customer that is there. @default `/customers/cust_1` */
  readonly customer?: string;
}

const port = String(PORT);
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const DOCUMENT = fileURLToPath(import.meta.resolve('@flexprice/generated/openapi.json'));
const PEERS = at('./peers');

export const CONTENDERS: readonly Contender[] = [
  {
    name: 'sandbox, seeded before',
    script: at('../src/bin.ts'),
    args: ['--port', port, '--key', API_KEY],
    dynamic: false,
    prefix: '/v1',
    customer: '/customers/external/brightside',
  },
  { name: 'static mock', script: at('../src/server/main.ts'), dynamic: true, prefix: '/v1' },
  {
    name: 'static mock, engine prism',
    script: at('../src/server/main.ts'),
    env: { MOCK_ENGINE: 'prism' },
    dynamic: false,
    prefix: '/v1',
  },
  {
    // Several processes, which production turns on by itself, do not start in this version.
    name: 'Prism CLI',
    script: `${PEERS}/node_modules/@stoplight/prism-cli/dist/index.js`,
    args: ['mock', '--multiprocess', 'false', '--port', port, DOCUMENT],
    dynamic: true,
    prefix: '',
  },
  {
    name: 'Mockoon CLI',
    script: `${PEERS}/node_modules/@mockoon/cli/bin/run.js`,
    args: ['start', '--data', DOCUMENT, '--port', port, '--disable-log-to-file'],
    dynamic: false,
    prefix: '/v1',
  },
  { name: 'bare Express 5', script: at('./peers/bare.ts'), args: ['express', port], dynamic: false, prefix: '/v1' },
  { name: 'bare node:http', script: at('./peers/bare.ts'), args: ['node', port], dynamic: false, prefix: '/v1' },
];

/** Installs the peers that nothing else needs, once. */
export function installPeers(): void {
  if (existsSync(`${PEERS}/node_modules/@stoplight/prism-cli`)) return;
  console.error('Installing Prism CLI and Mockoon CLI for comparison, once …');
  // No lock file: the versions are pinned, and nothing that is published depends on it.
  const options = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--loglevel', 'error'];
  execFileSync('npm', ['install', ...options], { cwd: PEERS, stdio: 'inherit' });
}
