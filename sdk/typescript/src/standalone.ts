import type { FlexpriceCore } from './core.ts';
import { parseRoute } from './route.ts';

/** An operation as a function of its own; a bundler leaves out those that nobody imports. */
export function standalone<Args extends readonly unknown[], Result>(
  text: string,
): (client: FlexpriceCore, ...args: Args) => Result {
  const route = parseRoute(text);
  return (client, ...args) => {
    const call: unknown = client.invoke(route, args);
    // What a route answers is known to the contract, from which it and the type of the function are generated.
    return call as Result;
  };
}
