import { isObject } from '../../contract/decode.ts';
import { type Exchange, jsonOf } from '../exchange.ts';

/** How the examples, and everybody else, write an instant. */
export const INSTANT = /^\d{4}-\d\d-\d\dT/;

/** Paths of the members that an answer finds fault with. */
export function faultsIn({ received }: Exchange): string[] {
  const body = jsonOf(received.text);
  return isObject(body) && isObject(body.details) ? Object.keys(body.details) : [];
}

/** Members that the server said are taken already. */
export const takenBy = (exchange: Exchange): string[] => (exchange.received.status === 409 ? faultsIn(exchange) : []);

/**
 * The paths among these that lead to instants, if all of them do: the calendar of the examples is then what does not fit, and
 * most of its instants may be left out.
 */
export function instantsAmong(paths: readonly string[], body: unknown): string[] {
  const isInstant = (path: string) => {
    const value = stepsOf(path).reduce<unknown>(
      (at, step) => (at as Record<string, unknown> | undefined)?.[step],
      body,
    );
    return typeof value === 'string' && INSTANT.test(value);
  };
  return paths.every(isInstant) ? [...paths] : [];
}

/** `items[0].start_date` -> its steps. */
const stepsOf = (path: string): string[] => path.split(/[.[\]]+/).filter(Boolean);

export function withoutMember(body: unknown, path: string): unknown {
  const copy = structuredClone(body);
  const steps = stepsOf(path);
  const last = steps.pop() ?? '';
  const owner = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], copy);
  if (isObject(owner)) delete owner[last];
  return copy;
}
