import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chromium on this machine: the one that FLEXPRICE_CHROMIUM names, or one in a usual place. Where there is none the
 * tests that need it are skipped with a line that says what to do, unless CI=true and FLEXPRICE_REQUIRE_BROWSER=1.
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const { FLEXPRICE_CHROMIUM: named, CI, FLEXPRICE_REQUIRE_BROWSER: required } = environment;
  if (named && !existsSync(named)) throw new Error(`FLEXPRICE_CHROMIUM=${named} does not exist.`);
  const found = named ?? USUAL_PATHS.find(existsSync);
  if (found) return found;
  const missing =
    'There is no Chromium here. Install one (Debian: apt-get install --no-install-recommends chromium) or set FLEXPRICE_CHROMIUM.';
  if (CI === 'true' && required === '1') throw new Error(missing);
  console.warn(`Browser tests are SKIPPED. ${missing}`);
  return undefined;
}

export interface StaticSite {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves files from memory on the loopback address, which browsers trust enough for service workers. */
export async function serveFiles(files: ReadonlyMap<string, string>): Promise<StaticSite> {
  const server = createServer((request, response) => {
    const name = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1);
    const text = files.get(name);
    const type = name.endsWith('.html') ? 'text/html' : 'text/javascript';
    response.writeHead(text === undefined ? 404 : 200, { 'Content-Type': type }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
