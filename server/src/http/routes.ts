import { type Endpoint, mountRoutes } from '@flexprice/generated/routes';
import express, { type RequestHandler, type Router } from 'express';

/**
 * The contract's routes behind one look-up by the first word of the path. As forty routers of one parent each request
 * would be compared with half of them before it found its own.
 */
export function contractRoutes(endpoint: Endpoint): RequestHandler {
  const routers = new Map<string, Router>();
  mountRoutes({ use: (prefix, router) => routers.set(prefix, router) }, () => express.Router(), endpoint);
  return (request, response, next) => {
    const { url, baseUrl } = request;
    const prefix = /^\/[^/?]*/.exec(url)?.[0] ?? '/';
    // Express does not tell capitals from small letters either.
    const router = routers.get(prefix) ?? routers.get(prefix.toLowerCase());
    if (!router) return next();
    const rest = url.slice(prefix.length);
    request.url = rest.startsWith('/') ? rest : `/${rest}`;
    request.baseUrl = baseUrl + prefix;
    router(request, response, (error?: unknown) => {
      request.url = url;
      request.baseUrl = baseUrl;
      next(error);
    });
  };
}
