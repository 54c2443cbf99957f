import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { drawBar } from './bar.ts';
import type { FaultConfig } from './faults/faults.ts';
import { greeting } from './server/greeting.ts';

const HELP = `flexprice-mock: a FlexPrice on this machine

  flexprice-mock               the sandbox: the real server with a year of a company's life in it
  flexprice-mock --static      the contract's examples, up in a moment, keeps nothing

  --port <n>        4010         --host <address>   127.0.0.1
  --key <key>       the API key: of the sandbox sk_sandbox_0123456789abcdef, of --static any
  --seed <text>     which world (1), or start of made-up data
  --empty           the sandbox without a world
  --now <instant>   the present of the world; time then stands still until it is moved
  --fresh           makes the world anew and keeps nothing for the next start
  --rate-limit <n>  requests per minute and key before 429
  --faults <file>   JSON: {"seed": "7", "rules": [{"fault": "status=503", "operation": "invoices.*", "probability": 0.1, "burst": 3}]}
  --dynamic         with --static: made-up data instead of examples
  --engine prism    with --static: Prism chooses the examples

It is controlled below /_mock, which is also a page to look at.`;

/** A mistake in the command line; its message is the whole answer. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts what the command line asks for; undefined when it only asked for help.
 *
 * @param signal calls off a start that is under way
 */
export async function start(
  args: readonly string[],
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<Running | undefined> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      static: { type: 'boolean', default: false },
      port: { type: 'string', default: '4010' },
      host: { type: 'string', default: '127.0.0.1' },
      key: { type: 'string' },
      seed: { type: 'string', default: '1' },
      empty: { type: 'boolean', default: false },
      now: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      'rate-limit': { type: 'string' },
      faults: { type: 'string' },
      dynamic: { type: 'boolean', default: false },
      engine: { type: 'string', default: 'examples' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    say(HELP);
    return undefined;
  }
  const port = whole('--port', values.port, 65_535);
  const rateLimit = values['rate-limit'] === undefined ? undefined : whole('--rate-limit', values['rate-limit'], 1e9);
  const faults = values.faults === undefined ? undefined : readFaults(values.faults);
  const { host, seed, key: apiKey } = values;
  if (values.static) {
    if (values.engine !== 'examples' && values.engine !== 'prism')
      throw new UsageError(`--engine ${values.engine}: it is examples or prism.`);
    const { startMockServer } = await import('./server/index.ts');
    const { dynamic, engine } = values;
    const server = await startMockServer({ port, host, apiKey, dynamic, seed, engine, rateLimit, faults });
    say(greeting(server.url, { dynamic, apiKey }));
    return server;
  }
  const now = values.now === undefined ? undefined : new Date(values.now);
  if (now && Number.isNaN(now.getTime()))
    throw new UsageError(`--now ${values.now}: it is an instant, such as 2026-01-15T12:00:00Z.`);
  if (Number(process.versions.node.split('.')[0]) < 24)
    throw new UsageError(`The sandbox needs Node 24 and this is ${process.version}; --static does with less.`);
  const { startSandbox } = await import('./sandbox/index.ts');
  const { empty, fresh } = values;
  const sandbox = await startSandbox({
    port,
    host,
    apiKey,
    seed,
    empty,
    now,
    rateLimit,
    faults,
    cache: !fresh,
    signal,
    log: say,
    progress: process.stderr.isTTY ? (share) => drawBar(share, 'the year before today') : undefined,
  });
  say(`FlexPrice sandbox at ${sandbox.url}, key ${sandbox.apiKey}`);
  say(`Inspector at ${sandbox.url.replace(/\/v1$/, '/_mock')}    Ctrl-C stops it.`);
  return sandbox;
}

function whole(name: string, text: string, most: number): number {
  if (!/^\d+$/.test(text) || Number(text) > most)
    throw new UsageError(`${name} ${text}: it is a whole number up to ${most}.`);
  return Number(text);
}

function readFaults(file: string): FaultConfig {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as FaultConfig;
  } catch (error) {
    throw new UsageError(`--faults ${file}: ${(error as Error).message}`);
  }
}
