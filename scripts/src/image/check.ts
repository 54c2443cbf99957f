import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withPostgres } from '../../../server/bench/support/postgres.ts';
import { inRepository } from '../paths.ts';
import { type Built, build, cleanEnvironment } from './build.ts';
import { type Dockerfile, parseDockerfile } from './dockerfile.ts';

/**
 * Whether what the Dockerfile puts together starts and answers: `npm run check:image`. Its steps are followed in a temporary
 * folder, because there is no container engine here; a file that it forgets is missing there too.
 */
const KEY = 'sk_image_0123456789abcdef';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** Runs the image's command as an engine would, and asks what a client would ask. */
async function tryOut(file: Dockerfile, { workdir, env }: Built, databaseUrl: string): Promise<void> {
  const port = await freePort();
  const own = { ...cleanEnvironment(), ...env, PORT: String(port), DATABASE_URL: databaseUrl, FLEXPRICE_API_KEY: KEY };
  const [command = '', ...parameters] = file.command;
  const child = spawn(command, parameters, { cwd: workdir, env: own, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const ended = once(child, 'exit') as Promise<[number | null]>;
  try {
    const isWell = async () => {
      const probe = spawn('sh', ['-c', file.healthcheck], { cwd: workdir, env: own, stdio: 'ignore' });
      return ((await once(probe, 'exit')) as [number | null])[0] === 0;
    };
    while (!(await isWell())) if (child.exitCode !== null) throw new Error('The server ended before it was ready.');
    await expectAnswers(`http://127.0.0.1:${port}`);
  } catch (error) {
    console.error(said);
    throw error;
  } finally {
    child.kill(file.stopSignal as NodeJS.Signals);
  }
  const [code] = await ended;
  if (code !== 0) throw new Error(`${file.stopSignal} ended the server with ${code}:\n${said}`);
}

/** What needs files of its own besides the sources: documentation, portal, contract, fonts of a PDF. */
async function expectAnswers(url: string): Promise<void> {
  const ask = async (path: string, body?: object): Promise<{ id: string }> => {
    const response = await fetch(`${url}${path}`, {
      headers: { 'x-api-key': KEY, 'content-type': 'application/json' },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response.headers.get('content-type')?.includes('json') ? response.json() : { id: await response.text() };
  };
  for (const path of ['/health', '/docs', '/openapi.json', '/portal', '/metrics']) await ask(path);
  const customer = await ask('/v1/customers', { external_id: 'image', name: 'In an image' });
  const invoice = await ask('/v1/invoices', {
    customer_id: customer.id,
    invoice_type: 'ONE_OFF',
    currency: 'usd',
    subtotal: '10',
    total: '10',
    amount_due: '10',
    line_items: [{ display_name: 'Once', amount: '10', quantity: '1' }],
  });
  const { id: pdf } = await ask(`/v1/invoices/${invoice.id}/pdf`);
  if (!pdf.startsWith('%PDF-')) throw new Error('The PDF of an invoice is no PDF.');
  await ask('/v1/events', { event_name: 'image', external_customer_id: 'image' });
}

const folder = await mkdtemp(join(tmpdir(), 'flexprice-image-'));
try {
  const file = parseDockerfile(readFileSync(inRepository('Dockerfile'), 'utf8'));
  console.log('Following the Dockerfile …');
  const built = await build(file, { context: inRepository(''), into: folder });
  console.log('Starting what it made …');
  await withPostgres(({ host = '', port, user, password = '', database }) =>
    tryOut(
      file,
      built,
      `postgres://${user}:${password}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`,
    ),
  );
  console.log('The image starts, answers and stops.');
} finally {
  await rm(folder, { recursive: true, force: true });
}
