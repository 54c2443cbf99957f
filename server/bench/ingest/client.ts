import { connect, type Socket } from 'node:net';

/**
 * The least an HTTP client can do: one request at a time on a kept connection. It shares the machine with the server it
 * measures, so what it costs itself would be taken from the result.
 */
export class BareClient {
  private readonly socket: Socket;
  private received = '';
  private answered: ((status: number) => void) | undefined;

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.setNoDelay(true);
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => this.read(text));
  }

  static open(url: string): Promise<BareClient> {
    const { hostname, port } = new URL(url);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => resolve(new BareClient(socket)));
      socket.once('error', reject);
    });
  }

  /** Sends a request that is ready to go and gives the status of its answer. */
  send(request: Buffer): Promise<number> {
    return new Promise((resolve) => {
      this.answered = resolve;
      this.socket.write(request);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private read(text: string): void {
    this.received += text;
    const end = this.received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = /content-length: (\d+)/i.exec(this.received.slice(0, end))?.[1];
    const chunked = length === undefined;
    if (chunked ? !this.received.endsWith('0\r\n\r\n') : this.received.length < end + 4 + Number(length)) return;
    const status = Number(this.received.slice(9, 12));
    this.received = '';
    this.answered?.(status);
  }
}

/** A POST as bytes. */
export function post(path: string, key: string, body: string): Buffer {
  const head = [
    `POST ${path} HTTP/1.1`,
    'host: bench',
    'content-type: application/json',
    `x-api-key: ${key}`,
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}
