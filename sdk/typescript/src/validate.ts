import { CONTRACT } from '../../../generated/sdk/contract.ts';
import { type Fault, faultsOf, type Schema } from './contract.ts';
import { FlexpriceError } from './errors.ts';
import type { Fetch } from './options.ts';

export type { Fault } from './contract.ts';

/** A request or an answer that is not what the contract says. */
export class ContractError extends FlexpriceError {
  readonly faults: readonly Fault[];

  constructor(what: string, faults: readonly Fault[]) {
    const list = faults.map(({ path, message }) => `${path || 'the body'} ${message}`).join('; ');
    super(`${what} breaks the contract: ${list}`, { code: 'contract_broken' });
    this.faults = faults;
  }

  override get name(): string {
    return 'ContractError';
  }
}

/** How strictly to check. */
export interface ValidateOptions {
  /** The `fetch` to check; the global one unless given. */
  fetch?: Fetch | undefined;
  /**
   * Whether members that this version does not know, and in answers enum values, are faults too. Good for testing a
   * server, wrong for a program that should outlive its next version.
   *
   * @default false
   */
  strict?: boolean | undefined;
}

interface Contract {
  operations: Record<string, Record<string, Schema>>;
  schemas: Record<string, Schema>;
}

let contract: Contract | undefined;

/**
 * A `fetch` that holds every request and answer against the contract and throws a ContractError where they differ. For
 * tests and development: the client itself checks nothing, so that it takes what the server takes.
 *
 * @example
 * const flexprice = new Flexprice({ apiKey, fetch: validating() });
 */
export function validating({
  fetch: inner = (url, init) => fetch(url, init),
  strict = false,
}: ValidateOptions = {}): Fetch {
  contract ??= JSON.parse(CONTRACT) as Contract;
  const { operations, schemas } = contract;
  const find = finder(Object.keys(operations));
  return async (url, init) => {
    const name = find(init.method ?? 'GET', new URL(url).pathname);
    if (name === undefined)
      throw new ContractError(`${init.method} ${url}`, [{ path: '', message: 'belongs to no operation' }]);
    const bodies = operations[name] ?? {};
    if (bodies.request !== undefined && typeof init.body === 'string')
      check(
        `The body of ${name}`,
        faultsOf(JSON.parse(init.body), bodies.request, { schemas, newMembers: !strict, newValues: false }),
      );
    const response = await inner(url, init);
    const schema = bodies[response.status];
    if (schema === undefined || !response.headers.get('content-type')?.includes('json')) return response;
    const text = await response.clone().text();
    check(
      `The answer to ${name}`,
      faultsOf(JSON.parse(text), schema, { schemas, newMembers: !strict, newValues: !strict }),
    );
    return response;
  };
}

function check(what: string, faults: readonly Fault[]): void {
  if (faults.length > 0) throw new ContractError(what, faults);
}

/** Finds the operation of a path, whatever the base URL puts before it. Literal paths win over those with parameters. */
function finder(names: readonly string[]): (method: string, pathname: string) => string | undefined {
  const candidates = names
    .map((name) => {
      const [method = '', path = ''] = name.split(' ');
      const pattern = path.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{\w+\}/g, '[^/]+');
      return { name, method, pattern: new RegExp(`^${pattern}$`), parameters: path.split('{').length };
    })
    .sort((a, b) => a.parameters - b.parameters);
  return (method, pathname) => {
    for (let path = pathname; path !== ''; path = path.slice(Math.max(1, path.indexOf('/', 1)))) {
      const found = candidates.find((each) => each.method === method && each.pattern.test(path));
      if (found) return found.name;
      if (path.indexOf('/', 1) < 0) return undefined;
    }
    return undefined;
  };
}
