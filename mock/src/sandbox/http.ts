import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { namesOf } from '../contract/router.ts';
import { RequestLog, seen } from '../control/log.ts';
import { Pages } from '../control/pages.ts';
import { ControlError, type ControlRoutes, control, INSPECTOR_HEADER, send } from '../control/router.ts';
import { streamLog } from '../control/routes.ts';
import { insteadOf, spoil } from '../faults/apply.ts';
import { FAULT_HEADER, type Faults } from '../faults/faults.ts';
import { FaultSyntaxError } from '../faults/grammar.ts';
import type { Reply } from '../reply.ts';
import { deliver } from '../server/deliver.ts';
import { Relays } from './relay.ts';
import { sandboxRoutes } from './routes.ts';
import { MAIN, type Sandbox } from './sandbox.ts';
import { keepBody, tap } from './tap.ts';
import type { World } from './world.ts';

interface SandboxHttp {
  readonly sandbox: Sandbox;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly routes: ControlRoutes;
  readonly pages: Pages;
  readonly relays: Relays;
}

/** Names a request's world where the address does not. */
const WORLD_HEADER = 'x-mock-world';

const IN_PATH = /^\/w\/([A-Za-z0-9_-]+)(?=\/)/;

/** Opens the door to a sandbox, and the log of what passes through it. It does not listen yet. */
export function openDoor(options: {
  sandbox: Sandbox;
  faults: Faults;
  /** Base URL of the sandbox, known once it listens. */
  origin: () => string;
  inspector: string | undefined;
}): { server: Server; log: RequestLog } {
  const { sandbox, faults, origin, inspector } = options;
  const log = new RequestLog();
  const relays = new Relays();
  const routes = sandboxRoutes({ sandbox, faults, log, relays, origin });
  return { server: createSandboxServer({ sandbox, faults, log, routes, relays, pages: new Pages(inspector) }), log };
}

/**
 * The door to all worlds: `/v1` leads to the one that is named by `X-Mock-World`, else to the main one, and `/w/NAME/v1` to the
 * one of that name, so that a base URL is enough.
 */
function createSandboxServer(parts: SandboxHttp): Server {
  // Longer than any client keeps one for later: it would meet a connection that is being closed.
  return createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
    answer(parts, request, response).catch((error: unknown) => {
      const known = error instanceof ControlError || error instanceof FaultSyntaxError;
      if (response.headersSent) return void response.destroy();
      const status = error instanceof ControlError ? error.status : known ? 400 : 500;
      send(response, status, { message: error instanceof Error ? error.message : String(error) });
    });
  });
}

async function answer(parts: SandboxHttp, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { sandbox, routes, pages, log } = parts;
  const given = request.url ?? '/';
  const named = IN_PATH.exec(given);
  const url = named ? given.slice(named[0].length) : given;
  const name = named?.[1] ?? (request.headers[WORLD_HEADER] as string | undefined) ?? MAIN;
  if (url === '/_mock/requests/stream') return streamLog(log, response);
  const relay = /^\/_mock\/relay\/(\w+)$/.exec(url)?.[1];
  if (relay) return passOn(parts.relays, relay, request, response);
  if (url.startsWith('/_mock') && ((await control(routes, request, response)) || pages.serve(url, response))) return;
  const world = await sandbox.world(name);
  request.url = url;
  if (url.startsWith('/v1/')) perform(parts, world, request, response);
  else world.handle(request, response);
}

/** A webhook of one of the worlds, on its way to whoever asked for it. */
async function passOn(relays: Relays, id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString('utf8');
  response.writeHead(await relays.pass(id, body, request.headers as Record<string, string>)).end();
}

function perform({ faults, log }: SandboxHttp, world: World, request: IncomingMessage, response: ServerResponse): void {
  const started = performance.now();
  const { method = 'GET', url = '/', headers } = request;
  const names = faults.isIdle ? [] : namesOf(method, url.slice(3).split('?')[0] ?? '');
  const isOwn = method === 'OPTIONS' || headers[INSPECTOR_HEADER] !== undefined;
  const trouble = isOwn ? { delay: 0, faults: [] } : faults.next(names, headers[FAULT_HEADER] as string);
  // Read here, shown there: nothing is packed on its way.
  delete headers['accept-encoding'];
  const body = method === 'GET' ? () => '' : keepBody(request);
  const finish = (made: Reply | undefined) => {
    if (!made) return;
    const delivery = spoil(made, trouble);
    const go = () => {
      deliver(response, delivery, {});
      if (headers[INSPECTOR_HEADER] !== undefined) return;
      const { name, clock } = world;
      const { reply } = delivery;
      log.add(seen({ request, url, world: name, at: clock.now(), requestBody: body(), reply, trouble, started }));
    };
    if (trouble.delay > 0) setTimeout(go, trouble.delay);
    else go();
  };
  const instead = insteadOf(trouble, world.clock.now());
  if (instead) {
    request.resume();
    finish({
      ...instead,
      headers: { 'Access-Control-Allow-Origin': '*', 'X-Request-ID': 'req_mock_fault', ...instead.headers },
    });
    return;
  }
  tap(response, finish);
  world.handle(request, response);
}
