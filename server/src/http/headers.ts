import type { RequestHandler } from 'express';
import { exchangeOf } from './exchange.ts';

const EXPOSED =
  'X-Request-ID, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, Retry-After, Idempotency-Replayed';

/**
 * Headers of every answer, names and values in turn. The first ones keep browsers from doing more with an answer than
 * reading it: Helmet's set, written out because Helmet takes a function call per header and request to say the same.
 * The last ones let any page call the API, since the key and not the page is what is trusted.
 */
export const FIXED_HEADERS: readonly string[] = Object.entries({
  'Content-Security-Policy': "default-src 'none';frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Origin-Agent-Cluster': '?1',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'X-Download-Options': 'noopen',
  'X-Frame-Options': 'DENY',
  'X-Permitted-Cross-Domain-Policies': 'none',
  // Browsers that still have the filter this names are safer without it.
  'X-XSS-Protection': '0',
  'Permissions-Policy': 'geolocation=(), microphone=(), camera=()',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': EXPOSED,
}).flat();

const PREFLIGHT = [
  'Access-Control-Allow-Methods',
  'GET, POST, PUT, DELETE, OPTIONS',
  // The wildcard does not cover Authorization, which browsers want named.
  'Access-Control-Allow-Headers',
  '*, Authorization',
  'Access-Control-Max-Age',
  '86400',
  'Content-Length',
  '0',
] as const;

/** Answers what a browser asks before it lets a page call the API. */
export const preflight: RequestHandler = (request, response, next) => {
  if (request.method !== 'OPTIONS') return next();
  response.writeHead(200, [...exchangeOf(response).headers, ...PREFLIGHT]).end();
};

/** For answers that Express writes: sets what those of the API get in one go. */
export const settledHeaders: RequestHandler = (_request, response, next) => {
  const { headers } = exchangeOf(response);
  for (let i = 0; i < headers.length; i += 2) response.setHeader(headers[i] ?? '', headers[i + 1] ?? '');
  next();
};
