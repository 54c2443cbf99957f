import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

/** Starts one of those that the mock is measured against: `node peers.ts prism 4020`. */
const [, , peer, port] = process.argv;
const require = createRequire(import.meta.url);
const text = readFileSync(new URL(import.meta.resolve('@flexprice/generated/openapi.json')), 'utf8');

if (peer === 'prism') {
  // What `prism mock` starts, without its log lines.
  const { createServer: createPrism } =
    require('@stoplight/prism-http-server') as typeof import('@stoplight/prism-http-server');
  const { getHttpOperationsFromSpec } = require('@stoplight/prism-http') as typeof import('@stoplight/prism-http');
  const { createLogger } = require('@stoplight/prism-core') as typeof import('@stoplight/prism-core');
  const document = JSON.parse(text) as { servers: object[] };
  document.servers = [{ url: `http://127.0.0.1:${port}/v1` }];
  const operations = await getHttpOperationsFromSpec(document);
  const config = {
    isProxy: false as const,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  };
  const components = { logger: createLogger('prism', { enabled: false }) };
  await createPrism(operations, { components, config, cors: true }).listen(Number(port), '127.0.0.1');
} else if (peer === 'express') {
  const body = await exampleText();
  const { default: express } = await import('express');
  const app = express();
  app.use(express.json());
  app.get('/v1/customers/:id', (_request, response) => void response.type('json').send(body));
  app.post(['/v1/customers', '/v1/events'], (_request, response) => void response.status(201).type('json').send(body));
  app.listen(Number(port), '127.0.0.1');
} else if (peer === 'node') {
  // The same bytes with nothing in between: what no mock can beat.
  const body = await exampleText();
  createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      response.writeHead(request.method === 'POST' ? 201 : 200, {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
      });
      response.end(body);
    });
  }).listen(Number(port), '127.0.0.1');
} else {
  throw new TypeError(`There is no peer ${peer}: prism, express or node.`);
}

/** What the mock answers, so that everybody sends the same bytes. */
async function exampleText(): Promise<string> {
  const { createMock } = await import('../src/index.ts');
  const example = await createMock().fetch('http://mock/v1/customers/x', { headers: { 'x-api-key': 'k' } });
  return example.text();
}
