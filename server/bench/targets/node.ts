/** What Node's own HTTP server costs: `GET` answers at once, `POST` reads and parses its body first. */
import { createServer } from 'node:http';
import { serve } from '../support/target.ts';

const body = process.env.BENCH_BODY ?? '';
const head = { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(body) };

serve(
  createServer((request, response) => {
    if (request.method === 'GET') {
      response.writeHead(200, head).end(body);
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      JSON.parse(Buffer.concat(chunks).toString());
      response.writeHead(201, head).end(body);
    });
  }),
);
