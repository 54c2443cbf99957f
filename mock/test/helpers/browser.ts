import { existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

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

/** How long a browser may take, in milliseconds: the limit is there to end a hang, not to judge a busy machine. */
export const BROWSER_PATIENCE = 120_000;

/**
 * Starts a Chromium that needs neither a graphics card nor a large /dev/shm, which machines of CI often lack. Its sandbox
 * is left out, since root is not given one.
 */
export const openBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    headless: true,
    timeout: BROWSER_PATIENCE,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });

/** A page and the list that fills with whatever goes wrong on it: exceptions and errors on the console, failed requests among them. */
export async function openPage(
  browser: Browser,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage(options);
  page.setDefaultTimeout(BROWSER_PATIENCE);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return { page, problems };
}

/** Keeps what a page looks like in the folder that PICTURES names. Pictures are for people: without a folder none is taken. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
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
