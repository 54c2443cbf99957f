import type { ServerResponse } from 'node:http';
import type { Delivery } from '../faults/apply.ts';

type Headers = Readonly<Record<string, string>>;

/** Writes an answer, or as much of it as it is meant to be. */
export function deliver(response: ServerResponse, { reply, drop, pace }: Delivery, common: Headers): void {
  const { status, text } = reply;
  if (drop === 'before') return void response.socket?.destroy();
  if (text === undefined) return void response.writeHead(status, { ...common, ...reply.headers }).end();
  const bytes = Buffer.byteLength(text);
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': bytes,
    ...common,
    ...reply.headers,
  });
  if (drop === 'middle') {
    response.write(text.slice(0, Math.floor(text.length / 2)), () => response.socket?.destroy());
  } else if (pace !== undefined) {
    trickle(response, Buffer.from(text), pace);
  } else {
    // As a string, not as bytes: Node then sends head and body in one piece.
    response.end(text);
  }
}

/** Pieces per second: often enough to be seen coming. */
const TICKS = 10;

function trickle(response: ServerResponse, bytes: Buffer, pace: number): void {
  const step = Math.max(1, Math.ceil(pace / TICKS));
  let at = 0;
  const timer = setInterval(() => {
    response.write(bytes.subarray(at, at + step));
    at += step;
    if (at < bytes.length) return;
    clearInterval(timer);
    response.end();
  }, 1000 / TICKS);
  response.on('close', () => clearInterval(timer));
}
