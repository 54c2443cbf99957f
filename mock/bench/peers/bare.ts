import { createServer } from 'node:http';

/** Starts the least that could answer, as a limit: `node bare.ts express 4020`. */
const [, , peer, port] = process.argv;

if (peer === 'express') {
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
  throw new TypeError(`There is no ${peer}: express or node.`);
}

/** What the mock answers, so that everybody sends the same bytes. */
async function exampleText(): Promise<string> {
  const { createMock } = await import('../../src/index.ts');
  const example = await createMock().fetch('http://mock/v1/customers/x', { headers: { 'x-api-key': 'k' } });
  return example.text();
}
