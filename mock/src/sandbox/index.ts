import type { AddressInfo } from 'node:net';
import type { RequestLog } from '../control/log.ts';
import { ControlError } from '../control/router.ts';
import { type FaultConfig, Faults } from '../faults/faults.ts';
import { after } from './clock.ts';
import { Sandbox, type SandboxOptions } from './sandbox.ts';

export { DEFAULT_KEY, type SandboxOptions } from './sandbox.ts';

export interface SandboxServerOptions extends SandboxOptions {
  /** TCP port. @default any free one */
  readonly port?: number | undefined;
  /** Address to listen on. @default '127.0.0.1' */
  readonly host?: string | undefined;
  /** What goes wrong, and how often. @default nothing */
  readonly faults?: FaultConfig | undefined;
  /** Folder of the inspector's page. @default the one that comes with the package */
  readonly inspector?: string | undefined;
}

export interface SandboxServer {
  /** Base URL of the API in the main world. */
  readonly url: string;
  /** Base URL of the API in a world of its own. */
  urlOf(world: string): string;
  readonly apiKey: string;
  /** The present of a world. */
  now(world?: string): Promise<Date>;
  /** Moves a world's time on by a step such as `1 month`, or to an instant, and waits for what falls due. */
  advance(to: string | Date, world?: string): Promise<Readonly<Record<string, number>>>;
  /** A world as it was at first. */
  reset(world?: string): Promise<void>;
  /** Keeps a world as it is under a name. */
  snapshot(name: string, world?: string): Promise<void>;
  restore(name: string, world?: string): Promise<void>;
  readonly faults: Faults;
  readonly log: RequestLog;
  stop(): Promise<void>;
}

/** Starts the stateful sandbox: the real server, with a world in it. */
export async function startSandbox(options: SandboxServerOptions = {}): Promise<SandboxServer> {
  // Before anything runs: mistakes in them are the caller's.
  const faults = new Faults(options.faults);
  const starting = Sandbox.start(options);
  // Loaded while PostgreSQL starts: it knows the whole contract.
  const door = import('./http.ts');
  door.catch(() => {});
  const sandbox = await starting;
  const host = options.host ?? '127.0.0.1';
  let port = 0;
  const origin = () => `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;
  const { openDoor } = await door;
  const { server, log } = openDoor({ sandbox, faults, origin, inspector: options.inspector });
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(options.port ?? 0, host, resolve);
    });
  } catch (error) {
    await sandbox.stop();
    throw error;
  }
  port = (server.address() as AddressInfo).port;
  return {
    url: `${origin()}/v1`,
    urlOf: (world) => `${origin()}/w/${world}/v1`,
    apiKey: sandbox.apiKey,
    now: async (world) => (await sandbox.world(world)).clock.now(),
    async advance(to, world) {
      const target = await sandbox.world(world);
      const instant = typeof to === 'string' ? after(target.clock.now(), to) : to;
      if (!instant) throw new ControlError(400, `${to} is no step: say "3 days" or "1 month".`);
      return target.travel(instant);
    },
    reset: (world) => sandbox.reset(world),
    snapshot: (name, world) => sandbox.take(name, world),
    restore: (name, world) => sandbox.restore(name, world),
    faults,
    log,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await sandbox.stop();
    },
  };
}
