import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';

export interface Received {
  headers: IncomingHttpHeaders;
  body: string;
  event: { event_type: string; [key: string]: unknown };
}

/** What a receiver answers: a status, or whatever it does with the response. */
export type Answering = (received: Received, count: number) => number | Promise<number>;

/** Somebody's server that webhooks go to. */
export class Receiver {
  readonly received: Received[] = [];
  private readonly server: Server;

  private constructor(server: Server) {
    this.server = server;
  }

  static async start(answering: Answering = () => 204): Promise<Receiver> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', async () => {
        const body = Buffer.concat(chunks).toString('utf8');
        const received = { headers: request.headers, body, event: JSON.parse(body) };
        receiver.received.push(received);
        const status = await answering(received, receiver.received.length);
        response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end(status === 204 ? '' : `answer ${status}`);
      });
    });
    const receiver = new Receiver(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }

  get events(): string[] {
    return this.received.map(({ event }) => event.event_type);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** Something that listens and speaks no HTTP: says `text`, or nothing, to whoever connects. */
export async function startOddServer(text: string | undefined): Promise<{ url: string; stop(): void }> {
  const server = createSocketServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => {
      if (text !== undefined) socket.end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, stop: () => void server.close() };
}
