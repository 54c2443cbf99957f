import createOpenapiClient, { type Client } from 'openapi-fetch';
import type { paths } from '../../../generated/sdk/paths.ts';
import { TABLE } from '../../../generated/sdk/table.ts';
import { Flexprice as Named } from './client.ts';
import { FlexpriceCore } from './core.ts';
import { FlexpriceError } from './errors.ts';
import { fillBody, keyOf } from './fill.ts';
import type { ClientOptions } from './options.ts';
import { type HttpMethod, parseRoute, type Route } from './route.ts';

export type { paths } from '../../../generated/sdk/paths.ts';

/** Every path of the contract by its own name: `client.GET('/customers/{id}', { params: { path: { id } } })`. */
export type RawClient = Client<paths, 'application/json'>;

/**
 * The raw typed client: openapi-fetch over the transport of the SDK, so keys, retries, timeouts and idempotency are
 * the same. It gives `{ data, error, response }`; what has no answer (no connection, no time) is thrown.
 *
 * @example
 * const client = createClient({ apiKey, baseUrl: 'http://localhost:8080/v1' });
 * const { data, error } = await client.GET('/customers/{id}', { params: { path: { id: 'cust_123' } } });
 */
export function createClient(options: ClientOptions | FlexpriceCore = {}): RawClient {
  const core = options instanceof FlexpriceCore ? options : new FlexpriceCore(options);
  const client = createOpenapiClient<paths, 'application/json'>({ baseUrl: core.baseUrl });
  const routes = routesByTarget();
  client.use({
    // Answering here, and not through a custom `fetch`, is what tells the path of the contract.
    async onRequest({ request, schemaPath }) {
      const route = routes.get(`${request.method} ${schemaPath}`) ?? unknownRoute(request.method, schemaPath);
      return exchange(core, route, request);
    },
  });
  return client;
}

/** The client with its methods and, under `client`, the raw typed one. */
export class Flexprice extends Named {
  #client: RawClient | undefined;

  get client(): RawClient {
    this.#client ??= createClient(this);
    return this.#client;
  }
}

async function exchange(core: FlexpriceCore, route: Route, request: Request): Promise<Response> {
  const text = request.body ? await request.text() : '';
  const headers = Object.fromEntries(request.headers);
  const { 'idempotency-key': givenKey, 'x-request-id': requestId, ...others } = headers;
  const options = { signal: request.signal, headers: others, idempotencyKey: givenKey, requestId };
  const idempotencyKey = keyOf(route, options);
  const filled = text && route.fills ? JSON.stringify(fillBody(route, JSON.parse(text), idempotencyKey)) : text;
  try {
    const { response } = await core.send({
      method: route.method,
      template: route.path,
      path: request.url.slice(core.baseUrl.length),
      body: filled || undefined,
      reads: route.reads,
      session: route.session,
      idempotencyKey,
      guarded: route.fills !== undefined,
      options,
      // openapi-fetch reads the body itself.
      read: async () => undefined,
    });
    return response;
  } catch (error) {
    if (!(error instanceof FlexpriceError) || error.status === undefined || error.body === undefined) throw error;
    return new Response(error.body, { status: error.status, ...(error.headers && { headers: error.headers }) });
  }
}

function routesByTarget(): Map<string, Route> {
  const routes = Object.values(TABLE).flatMap((text) =>
    text.split('|').map((entry) => parseRoute(entry.slice(entry.indexOf(' ') + 1))),
  );
  return new Map(routes.map((route) => [`${route.method} ${route.path}`, route]));
}

const unknownRoute = (method: string, path: string): Route => ({
  ...parseRoute(`G${path}`),
  method: method as HttpMethod,
  reads: method === 'GET',
});
