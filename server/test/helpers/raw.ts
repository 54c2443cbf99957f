import { type IncomingHttpHeaders, request } from 'node:http';
import { TEST_KEY, type TestServer } from './server.ts';

export interface RawAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** The body as text. */
  text: string;
  /** The body as JSON; undefined when it is none. */
  json: unknown;
}

export interface RawRequest {
  method?: string;
  /** With everything before the host, so `/v1/customers`. Sent as it is. */
  path: string;
  /** On top of the first API key and `Content-Type: application/json`; undefined takes a header away. */
  headers?: Record<string, string | undefined>;
  body?: string | Buffer;
  /** Leaves out Content-Length and sends the body in pieces of this many bytes. */
  chunk?: number;
}

/** A request with nothing made right on its way: paths, headers and bytes arrive as they are given. */
export function raw(
  server: TestServer,
  { method = 'POST', path, headers, body, chunk }: RawRequest,
): Promise<RawAnswer> {
  const { hostname, port } = new URL(server.url);
  const sent: Record<string, string> = {};
  const all = {
    'x-api-key': TEST_KEY,
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(body !== undefined && chunk === undefined && { 'content-length': `${Buffer.byteLength(body)}` }),
    ...headers,
  };
  for (const [name, value] of Object.entries(all)) if (value !== undefined) sent[name] = value;
  return new Promise((resolve, reject) => {
    let answered = false;
    const outgoing = request({ hostname, port, method, path, headers: sent }, (response) => {
      answered = true;
      const chunks: Buffer[] = [];
      response.on('data', (piece: Buffer) => chunks.push(piece));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const text = bytes.toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: bytes, text, json: parsed(text) });
      });
    });
    outgoing.on('error', (error) => {
      if (!answered) reject(error);
    });
    if (body !== undefined && chunk !== undefined) {
      const bytes = Buffer.from(body);
      for (let at = 0; at < bytes.length; at += chunk) outgoing.write(bytes.subarray(at, at + chunk));
    } else if (body !== undefined) {
      outgoing.write(body);
    }
    outgoing.end();
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
