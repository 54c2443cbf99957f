import { useCallback, useEffect, useState } from 'react';
import type { LogEntry } from '../../src/control/log.ts';

export interface MockState {
  readonly kind: 'sandbox' | 'static';
  readonly api_key?: string;
  readonly seed?: string;
  readonly worlds?: readonly string[];
  readonly snapshots?: readonly string[];
  readonly clock?: Clock;
}

export interface Clock {
  readonly now: string;
  readonly frozen: boolean;
}

export type { ActiveRule } from '../../src/faults/faults.ts';
export type { Fault } from '../../src/runner/check.ts';
export type { LogEntry };

export interface Job {
  readonly id: string;
  readonly kind: string;
  /** What it is about, mostly an id. */
  readonly key: string;
  readonly run_at: string;
  readonly state: string;
  readonly last_error: string | null;
}

/** What an object of the API looks like to a page that only shows it. */
export type Row = Readonly<Record<string, unknown>>;

/** Requests of this page say so, and are left out of the log. */
const OWN = { 'x-mock-inspector': '1' };

async function send<T>(path: string, method: string, headers: object, body?: object): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: { ...OWN, ...headers, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer = (text ? JSON.parse(text) : undefined) as T & { message?: string };
  if (!response.ok) throw new Error(answer?.message ?? `${response.status}`);
  return answer;
}

/** Tells or asks the mock itself. */
export const control = <T = unknown>(path: string, method = 'GET', body?: object): Promise<T> =>
  send(`/_mock${path}`, method, {}, body);

/** Asks the API of a world. */
export const ask = <T = Row>(world: string, key: string, path: string, body?: object): Promise<T> =>
  send(`/w/${world}/v1${path}`, body ? 'POST' : 'GET', { 'x-api-key': key }, body);

/** Sends a request of the log once more, with the key of the mock. It appears in the log like any other. */
export async function sendAgain({ world, url, method, requestBody }: LogEntry, state: MockState): Promise<void> {
  await fetch(state.kind === 'sandbox' ? `/w/${world}${url}` : url, {
    method,
    headers: { 'x-api-key': state.api_key ?? 'any', ...(requestBody && { 'content-type': 'application/json' }) },
    ...(requestBody && { body: requestBody }),
  });
}

export interface Loaded<T> {
  readonly value: T | undefined;
  readonly error: string | undefined;
  reload(): void;
}

/** What a question gives, asked again whenever `key` changes and every `every` milliseconds. */
export function useLoaded<T>(load: () => Promise<T>, key: string, every?: number): Loaded<T> {
  const [state, setState] = useState<{ value: T | undefined; error: string | undefined }>({
    value: undefined,
    error: undefined,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what the question depends on
  const reload = useCallback(() => {
    load().then(
      (value) => setState({ value, error: undefined }),
      (error: Error) => setState({ value: undefined, error: error.message }),
    );
  }, [key]);
  useEffect(() => {
    reload();
    const timer = every === undefined ? undefined : setInterval(reload, every);
    return () => clearInterval(timer);
  }, [reload, every]);
  return { ...state, reload };
}
