import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Usage } from './processes.ts';

/** Answers the questions that `startTarget` asks. Called by a target once it is ready. */
export function announce(url: string, stop: () => Promise<void>): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    const usage: Usage = { cpu: user + system, rss: process.memoryUsage.rss() };
    process.send?.(usage);
  });
  const end = () => stop().then(() => process.exit(0));
  process.on('SIGTERM', end);
  // The benchmark itself is gone.
  process.on('disconnect', end);
  process.send?.(url);
}

/** Listens on a free port of this machine and announces it. */
export function serve(server: Server): void {
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    announce(`http://127.0.0.1:${port}`, async () => {
      server.close();
      server.closeAllConnections();
    });
  });
}
