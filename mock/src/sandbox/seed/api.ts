import { type Operation, type OperationId, operations } from '@flexprice/generated/operations';
import type { Input } from '@flexprice/generated/routes';
import type { operations as Operations } from '@flexprice/generated/types';
import { pending } from '@flexprice/server';

type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined;
type Answers<T> = {
  [Status in keyof T & number as `${Status}` extends `2${string}` ? Status : never]: Json<T[Status]>;
};
type Result<Id extends OperationId> = Answers<Operations[Id]['responses']>[keyof Answers<Operations[Id]['responses']>];

type Parts<Id extends OperationId> = {
  [Part in keyof Input<Id> as Input<Id>[Part] extends never | undefined ? never : Part]?: Input<Id>[Part];
};

/** A step of a seed that the server refused: the seed has to be changed, not the caller. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

/** The API as the seed tells its story through it: typed, and failing loudly. */
export class SeedApi {
  private readonly url: string;
  private readonly apiKey: string;
  private readonly requestIds: string;
  private requests = 0;

  /** @param requestIds how the ids of its requests begin: they stay in the audit log, and one seed shall give one world */
  constructor(url: string, apiKey: string, requestIds: string) {
    this.url = url;
    this.apiKey = apiKey;
    this.requestIds = requestIds;
  }

  /** Whether the server answers all of these. What it does not offer yet is left out of the world. */
  offers(...ids: readonly OperationId[]): boolean {
    return !ids.some((id) => (pending as readonly string[]).includes(id));
  }

  /** @throws SeedError */
  async call<Id extends OperationId>(id: Id, parts: Parts<Id> = {}): Promise<Result<Id>> {
    const { method, path }: Operation = operations[id];
    const {
      path: values = {},
      query = {},
      body,
    } = parts as {
      path?: Record<string, string>;
      query?: Record<string, string>;
      body?: unknown;
    };
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
    const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
    const response = await fetch(`${this.url}${filled}${search.size > 0 ? `?${search}` : ''}`, {
      method,
      headers: {
        'x-api-key': this.apiKey,
        'x-request-id': `${this.requestIds}_${++this.requests}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new SeedError(`${id} answered ${response.status}: ${text}\n${JSON.stringify(parts)}`);
    return (text === '' ? undefined : JSON.parse(text)) as Result<Id>;
  }
}
