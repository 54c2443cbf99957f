/**
 * ClickHouse over HTTP for tests: the engine itself, as the npm package chdb carries it inside a process, behind as much of
 * ClickHouse's protocol as the official client speaks. Run by Node with the folder that chdb is installed in; prints its
 * address.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

interface Session {
  queryAsync(statement: string): Promise<{ text(): string }>;
}
const { Session } = createRequire(join(process.argv[2] ?? '.', 'package.json'))('chdb') as {
  Session: new () => Session;
};

/** What of the address is not a setting. */
const PROTOCOL = new Set(['query', 'query_id', 'database', 'session_id', 'default_format', 'role', 'session_timeout']);
/** Settings about the protocol itself. */
const OF_HTTP = /^(enable_http|http_|wait_end_of_query|send_progress|compress|decompress)/;

const session = new Session();

createServer((request, response) => {
  answer(request, response).catch((error: Error & { clickhouseCode?: number }) => {
    response.writeHead(error.clickhouseCode === 60 ? 404 : 500, {
      'x-clickhouse-exception-code': String(error.clickhouseCode ?? 1000),
    });
    response.end(error.message);
  });
}).listen(0, '127.0.0.1', function (this: { address(): unknown }) {
  process.stdout.write(`http://127.0.0.1:${(this.address() as AddressInfo).port}\n`);
});
// Whoever started it is gone when its input ends.
process.stdin.on('end', () => process.exit(0)).resume();

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/ping') {
    response.end('Ok.\n');
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const body = (request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString();
  const settings = [...searchParams].filter(([name]) => !PROTOCOL.has(name) && !OF_HTTP.test(name));
  const result = await session.queryAsync(statementOf(searchParams.get('query'), body, settings));
  response.writeHead(200, { 'content-type': 'application/x-ndjson', 'x-clickhouse-summary': '{}' });
  response.end(result.text());
}

/** The settings of the address as a part of the statement: chdb has no other place for them. */
function statementOf(query: string | null, body: string, settings: readonly [string, string][]): string {
  const list = settings.map(([name, value]) => `${name} = '${value.replaceAll("'", "\\'")}'`).join(', ');
  const clause = list === '' ? '' : ` settings ${list}`;
  if (query !== null) return `${query.replace(/\s+format\s+(\w+)\s*$/i, `${clause} format $1`)}\n${body}`;
  const [, statement = body, format = ''] = /^(.*?)(\s+format\s+\w+)?\s*$/is.exec(body) ?? [];
  return /^\s*(select|with)\b/i.test(statement) ? `${statement}${clause}${format}` : body;
}
