import { createServer, type IncomingMessage, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the way to ClickHouse does to inserts: lets them pass, breaks them off before they arrive, or loses the answer. */
export type Fault = 'none' | 'lost' | 'unanswered';

/** A way to ClickHouse that can be broken. */
export interface FaultyWay {
  readonly url: string;
  fault: Fault;
  close(): Promise<void>;
}

export async function faultyWay(target: string): Promise<FaultyWay> {
  const server = createServer((request, response) => {
    const isInsert = (request.url ?? '').includes('INSERT');
    if (isInsert && way.fault === 'lost') {
      request.socket.destroy();
      return;
    }
    const onward = send(new URL(request.url ?? '/', target), { method: request.method, headers: request.headers });
    onward.on('response', (answer: IncomingMessage) => {
      if (isInsert && way.fault === 'unanswered') {
        answer.resume().on('end', () => request.socket.destroy());
        return;
      }
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => request.socket.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const way: FaultyWay = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fault: 'none',
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return way;
}
