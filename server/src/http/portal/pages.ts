import { readFileSync } from 'node:fs';
import express, { type Router } from 'express';

const FOLDER = new URL('.', import.meta.url);
const file = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

/** The page runs its own script and talks to its own server; only the logo may come from elsewhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' https: data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The customer portal at `/portal`. */
export function portalPages(): Router {
  const router = express.Router();
  const assets = [
    ['/portal', 'html', file('page.html')],
    ['/portal/portal.css', 'css', file('portal.css')],
    ['/portal/portal.js', 'js', file('portal.js')],
  ] as const;
  for (const [path, type, text] of assets) {
    router.get(path, (_request, response) => {
      response.setHeader('Content-Security-Policy', POLICY);
      response.type(type).send(text);
    });
  }
  return router;
}
