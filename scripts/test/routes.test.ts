import { type Operation, operations } from '@flexprice/generated/operations';
import { mountRoutes } from '@flexprice/generated/routes';
import type { RequestHandler, Router } from 'express';
import { expect, test } from 'vitest';

interface Route {
  method: string;
  pattern: RegExp;
  id: string;
}

/** Every route in the order in which it is mounted. */
function mounted(): Route[] {
  const routes: Route[] = [];
  const routers = new Map<object, string>();
  const endpoint = (id: string) => Object.assign((() => {}) as RequestHandler, { id });
  const newRouter = () => {
    const router = {};
    for (const method of ['get', 'post', 'put', 'delete']) {
      Object.assign(router, {
        [method]: (path: string, handler: { id: string }) =>
          routes.push({
            method: method.toUpperCase(),
            pattern: new RegExp(`^${routers.get(router)}${path.replace(/\/$/, '').replaceAll(/:\w+/g, '[^/]+')}$`),
            id: handler.id,
          }),
      });
    }
    return router as Router;
  };
  mountRoutes({ use: (prefix, router) => routers.set(router, prefix) }, newRouter, endpoint);
  return routes;
}

const routes = mounted();
const addresses = Object.values<Operation>(operations).flatMap(({ id, method, path, aliases = [] }) =>
  [path, ...aliases].map((address): [string, string, string] => [method, address, id]),
);

test('there is one route for every path and every alias', () => {
  expect(routes).toHaveLength(addresses.length);
});

test('the first route that fits is the right one: fixed words come before parameters', () => {
  const wrong = addresses.filter(([method, address, id]) => {
    const url = address.replaceAll(/\{\w+\}/g, 'anything');
    return routes.find((route) => route.method === method && route.pattern.test(url))?.id !== id;
  });
  expect(wrong).toEqual([]);
});
