import type { AddressInfo } from 'node:net';
import { RequestLog } from '../control/log.ts';
import { Pages } from '../control/pages.ts';
import { commonRoutes } from '../control/routes.ts';
import { Engine, type EngineOptions } from '../engine.ts';
import { type FaultConfig, Faults } from '../faults/faults.ts';
import type { EngineName } from './config.ts';
import { createHttpServer, type Handle } from './http.ts';

/** Where the static mock listens, and what it answers. */
export interface MockServerOptions extends EngineOptions {
  /** TCP port. @default any free one */
  readonly port?: number | undefined;
  /** Address to listen on. @default '127.0.0.1' */
  readonly host?: string | undefined;
  /** Who chooses the answers: our own reading of the contract, or Prism. @default 'examples' */
  readonly engine?: EngineName | undefined;
  /** What goes wrong, and how often. @default nothing */
  readonly faults?: FaultConfig | undefined;
}

/** A static mock that runs. */
export interface MockServer {
  /** Base URL of the API, such as `http://127.0.0.1:4010/v1`. */
  readonly url: string;
  /** What goes wrong from now on. */
  readonly faults: Faults;
  readonly log: RequestLog;
  /** Stops listening and closes every connection. */
  stop(): Promise<void>;
}

/** Starts the static mock: every operation of the contract over HTTP. */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const faults = new Faults(options.faults);
  const log = new RequestLog();
  const handle = await handleWith(options);
  const routes = { ...commonRoutes({ faults, log }), 'GET /state': () => ({ kind: 'static' }) };
  const server = createHttpServer({ handle, faults, log, routes, pages: new Pages() });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${options.host ?? '127.0.0.1'}:${port}/v1`,
    faults,
    log,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function handleWith(options: MockServerOptions): Promise<Handle> {
  if (options.engine !== 'prism') {
    const engine = new Engine(options);
    return (request) => engine.handle(request);
  }
  // Prism takes seconds to load, so nobody waits for it who has not asked for it.
  const { PrismEngine } = await import('./prism.ts');
  const prism = new PrismEngine(options);
  return (request) => prism.handle(request);
}
