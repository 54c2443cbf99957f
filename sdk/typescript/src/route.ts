import { ValidationError } from './errors.ts';
import { type QueryValues, queryText } from './query.ts';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** How the next page of a list is asked for, and which member of a page holds its records. */
export interface PageRule {
  /** `one_page`: there is no next page to ask for. */
  readonly style: 'next_offset' | 'request_offset' | 'cursor' | 'one_page';
  readonly items: string;
  /** Member of a search body that says which page is asked for, where it is not the body itself. */
  readonly within: string | undefined;
}

/** What the client knows about an operation at run time. */
export interface Route {
  readonly method: HttpMethod;
  /** Path of the contract, with `{name}` for each parameter. */
  readonly path: string;
  /** Literal pieces and parameter names in turn. */
  readonly pieces: readonly string[];
  readonly body: boolean;
  readonly query: boolean;
  /** Nothing changes: repeating it is always harmless, and it needs no key. */
  readonly reads: boolean;
  /** Takes the token of a portal session instead of a key. */
  readonly session: boolean;
  /** The answer can be something else than JSON. */
  readonly bytes: boolean;
  /** What the client puts into the body, once per call, so that a repetition is known as one. */
  readonly fills: 'idempotency_key' | 'event' | 'events' | undefined;
  readonly page: PageRule | undefined;
}

const METHODS: Record<string, HttpMethod> = { G: 'GET', P: 'POST', U: 'PUT', D: 'DELETE' };
const STYLES: Record<string, PageRule['style']> = {
  n: 'next_offset',
  o: 'request_offset',
  c: 'cursor',
  w: 'one_page',
};
const FILLS: Record<string, Route['fills']> = { k: 'idempotency_key', e: 'event', E: 'events' };

/**
 * Reads a route as the generator writes it: a letter for the method, the path, and flags. `b` it takes a body, `q` a
 * query, `r` it only reads, `s` it takes a session token, `x` its answer may be bytes, `k` `e` `E` what is filled in, `n` `o` `c` `w` its pages, then `:name`
 * of their records and `:name` of the member that asks for one.
 */
export function parseRoute(text: string): Route {
  const [target = '', tail = ''] = text.split(' ');
  const [flags = '', items = 'items', within] = tail.split(':');
  const method = METHODS[target.charAt(0)] ?? 'GET';
  const path = target.slice(1);
  const letters = [...flags];
  const style = STYLES[letters.find((letter) => letter in STYLES) ?? ''];
  return {
    method,
    path,
    pieces: path.split(/[{}]/),
    body: letters.includes('b'),
    query: letters.includes('q'),
    reads: method === 'GET' || letters.includes('r'),
    bytes: letters.includes('x'),
    session: letters.includes('s'),
    fills: FILLS[letters.find((letter) => letter in FILLS) ?? ''],
    page: style && { style, items, within },
  };
}

/** The arguments of a method call, sorted into the parts of a request. */
export interface Arguments<Options> {
  /** Path below the base URL, parameters filled in. */
  readonly path: string;
  readonly query: QueryValues | undefined;
  readonly body: unknown;
  readonly options: Options;
}

/** Path parameters in order, then the body, then the query, then the options. */
export function readArguments<Options>(route: Route, args: readonly unknown[]): Arguments<Options | undefined> {
  const { pieces } = route;
  let next = 0;
  let path = pieces[0] ?? '';
  for (let at = 1; at < pieces.length; at += 2)
    path += pathValue(route, pieces[at] ?? '', args[next++]) + pieces[at + 1];
  // A search without conditions still has to send an object.
  const body = route.body ? (args[next++] ?? (route.reads ? {} : undefined)) : undefined;
  const query = route.query ? (args[next++] as QueryValues | undefined) : undefined;
  return { path, body, query, options: args[next] as Options | undefined };
}

export const pathWithQuery = (path: string, query: QueryValues | undefined) => (query ? path + queryText(query) : path);

/** An empty id would name another operation, and dots would climb up the path: both are refused before sending. */
function pathValue(route: Route, name: string, value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && text !== '' && text !== '.' && text !== '..') return encodeURIComponent(text);
  const fault = `must be a text that is not empty, but is ${text === '' ? 'empty' : typeof text === 'string' ? text : typeof text}`;
  throw new ValidationError(`${route.method} ${route.path} was not sent: ${name} ${fault}.`, {
    code: 'validation_error',
    method: route.method,
    path: route.path,
    details: { [name]: fault },
  });
}
