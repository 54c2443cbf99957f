import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Name of the bucket that takes nothing. */
export const REFUSED = 'no-entry';

export interface Bucket {
  readonly url: string;
  close(): Promise<void>;
}

/** Plays an S3 on this machine: whatever is put into it is read and forgotten. */
export async function openBucket(): Promise<Bucket> {
  const server = createServer((request, response) => {
    const isRefused = request.url?.startsWith(`/${REFUSED}/`);
    request.resume().on('end', () => {
      if (isRefused) response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>');
      else response.writeHead(200).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
