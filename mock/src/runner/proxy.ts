import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OperationId } from '@flexprice/generated/operations';
import { routeOf } from '../contract/router.ts';
import { objectionTo } from './cases/oracle.ts';
import { Coverage } from './coverage.ts';
import { declaredOperation } from './document.ts';
import { curlOf, type Received, type Sent } from './exchange.ts';
import { type Finding, Findings, findingOf, shorten } from './finding.ts';
import { judge } from './judge.ts';
import type { RunReport } from './run.ts';

/** Which server is behind the proxy, and who hears of what it finds. */
export interface ProxyOptions {
  /** The server that requests go on to, with or without its `/v1`. */
  readonly url: string;
  /** TCP port. @default any free one */
  readonly port?: number | undefined;
  /** Response headers beyond the contract's that are no fault. */
  readonly allowedHeaders?: readonly string[] | undefined;
  /** Told about every new kind of finding. */
  readonly onFinding?: ((finding: Omit<Finding, 'count'>) => void) | undefined;
}

/** A proxy that runs. */
export interface ContractProxy {
  /** Base URL to send requests to. */
  readonly url: string;
  /** What was found so far. */
  report(): RunReport;
  stop(): Promise<void>;
}

/** Headers that speak of one connection, or of bytes that are no longer packed. */
const OF_CONNECTION = new Set(
  'connection keep-alive proxy-authenticate proxy-authorization te trailer transfer-encoding upgrade host content-length content-encoding accept-encoding expect'.split(
    ' ',
  ),
);

const passedOn = (headers: Iterable<readonly [string, string]>) =>
  Object.fromEntries([...headers].filter(([name]) => !OF_CONNECTION.has(name)));

/** Stands between a client and a server and checks both against the contract, changing neither. */
export async function startContractProxy(options: ProxyOptions): Promise<ContractProxy> {
  const started = new Date();
  const target = options.url.replace(/\/+$/, '').replace(/\/v\d+$/, '');
  const allowed = new Set(options.allowedHeaders?.map((name) => name.toLowerCase()));
  const coverage = new Coverage();
  const findings = new Findings();
  const seen = new Set<OperationId>();
  const add = (finding: Omit<Finding, 'count'>) => {
    if (findings.add(finding)) options.onFinding?.(finding);
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: Error) => {
      response.writeHead(502, { 'content-type': 'text/plain' }).end(`The server does not answer: ${error.message}\n`);
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const { method = 'GET', url = '/' } = request;
    const headers = passedOn(Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const));
    const sent: Sent = {
      method,
      url: `${target}${url}`,
      headers,
      body: body.length > 0 ? body.toString('utf8') : undefined,
    };
    const begin = performance.now();
    const answer = await fetch(sent.url, { method, headers, redirect: 'manual', ...(body.length > 0 && { body }) });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const received: Received = {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      text: bytes.toString('utf8'),
    };
    response.writeHead(answer.status, { ...passedOn(answer.headers), 'content-length': String(bytes.length) });
    response.end(bytes);
    if (method !== 'OPTIONS') inspect(sent, url, received, performance.now() - begin);
  }

  function inspect(sent: Sent, url: string, received: Received, milliseconds: number): void {
    const [path = '', query = ''] = url.split(/\?(.*)/s, 2);
    if (!path.startsWith('/v1/')) return;
    const route = routeOf(sent.method, path.slice(3));
    if (!route) {
      if (received.status !== 404) add(unknownPath(sent, received));
      return;
    }
    const { operation } = route;
    const id = operation.id as OperationId;
    seen.add(id);
    const exchange = { operation, sent, received, milliseconds };
    coverage.add(exchange);
    const forbidden = objectionTo(operation, {
      path: route.path,
      query: new URLSearchParams(query),
      contentType: sent.headers['content-type'],
      body: sent.body ?? '',
    });
    const { pointer } = declaredOperation(id);
    if (forbidden !== undefined) {
      const [field = '', ...words] = forbidden.split(' ');
      add(findingOf(exchange, 'traffic', { kind: 'request', field, message: words.join(' '), pointer }));
    }
    for (const told of judge(exchange, allowed, forbidden)) add(findingOf(exchange, 'traffic', told));
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    report: () => ({
      url: target,
      seed: '–',
      startedAt: started.toISOString(),
      seconds: (Date.now() - started.getTime()) / 1000,
      requests: coverage.requests,
      findings: findings.all,
      coverage: coverage.report([...seen]),
      passed: findings.all.every(({ severity }) => severity !== 'error'),
    }),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A path that the contract does not know and that was answered all the same. */
function unknownPath(sent: Sent, received: Received): Omit<Finding, 'count'> {
  return {
    kind: 'status',
    severity: 'error',
    operation: undefined,
    status: received.status,
    field: `${sent.method} ${new URL(sent.url).pathname}`,
    message: 'is not in the contract, but was answered',
    trial: 'traffic',
    pointer: '/paths',
    curl: curlOf(sent),
    answer: shorten(received.text),
  };
}
