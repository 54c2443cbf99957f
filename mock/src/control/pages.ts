import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The inspector, as it was built: a page and its files, all from here. */
export class Pages {
  private readonly folder: string;

  constructor(folder = fileURLToPath(new URL('../../dist/inspector', import.meta.url))) {
    this.folder = folder;
  }

  /** @returns whether there was such a page */
  serve(url: string, response: ServerResponse): boolean {
    const path = (url.split('?')[0] ?? '').replace(/^\/_mock\/?/, '');
    // Only what the build has made, and nothing above it.
    if (!/^[\w./-]*$/.test(path) || path.includes('..')) return false;
    const file = join(this.folder, path === '' ? 'index.html' : path);
    const type = TYPES[extname(file)];
    if (!type || !existsSync(file)) {
      if (path !== '') return false;
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('The inspector is not built here: run `npm run build --workspace mock`.\n');
      return true;
    }
    response.writeHead(200, {
      'content-type': type,
      'cache-control': path.startsWith('assets/') ? 'max-age=31536000, immutable' : 'no-store',
      'content-security-policy': "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:",
    });
    response.end(readFileSync(file));
    return true;
  }
}
