import type { OperationId } from '@flexprice/generated/operations';
import { isObject } from '../../contract/decode.ts';
import { isNotOffered } from '../check.ts';
import type { Client, RequestOptions } from '../client.ts';
import { type Exchange, jsonOf } from '../exchange.ts';
import type { Made, Story } from './story.ts';

/** What an answer holds. Scenes are told to any server: a member that is not there is undefined. */
// biome-ignore lint/suspicious/noExplicitAny: bodies of every operation, each of which was checked against the contract
export type Body = any;

/** A scene could not go on: the server refused a step, or something did not come. */
export class SceneStoppedError extends Error {
  override readonly name = 'SceneStoppedError';
  /** Whether the server says that it does not offer the step at all. */
  readonly isNotOffered: boolean;
  readonly exchange: Exchange | undefined;

  constructor(message: string, exchange?: Exchange) {
    super(message);
    this.exchange = exchange;
    this.isNotOffered = exchange !== undefined && isNotOffered(exchange.received);
  }
}

export interface StageOptions {
  readonly client: Client;
  readonly story: Story;
  /** The present of the server. */
  readonly now: Date;
  /** Tells this run's names from those of others. */
  readonly run: string;
  /** Looks at every answer. */
  readonly check: (exchange: Exchange, trial: string) => void;
}

/** As long as work in the background may take on a busy server; nobody waits longer than it takes. */
const PATIENCE = 60_000;
const BETWEEN_LOOKS = 100;

/** Where scenes are told: sends requests one after the other, each of which must succeed. */
export class Stage {
  readonly now: Date;
  readonly run: string;
  private readonly options: StageOptions;

  constructor(options: StageOptions) {
    this.options = options;
    this.now = options.now;
    this.run = options.run;
  }

  /** @throws SceneStoppedError when it is refused */
  async ok(id: OperationId, request: RequestOptions = {}): Promise<Body> {
    const { client, story, check } = this.options;
    const exchange = await client.send(id, request);
    check(exchange, 'a story of several steps');
    const { status, text } = exchange.received;
    if (status >= 300) {
      const { message = text } = (jsonOf(text) ?? {}) as { message?: string };
      throw new SceneStoppedError(`${id} was refused: ${status} ${message}`, exchange);
    }
    story.remember(id, request);
    return jsonOf(text);
  }

  /** The same with the body of an example in this run's names, and with `more` in it. */
  async example(id: OperationId, name: string, more: object = {}, request: RequestOptions = {}): Promise<Body> {
    const body = (await this.options.story.bodyOf({ operation: id, example: name })) as object;
    return this.ok(id, { ...request, body: { ...body, ...more } });
  }

  /** A new object after an example. @throws SceneStoppedError */
  async make(operation: OperationId, example: string, more: object = {}): Promise<Made & { readonly body: Body }> {
    const made = await this.options.story.newObject(operation, example, more);
    if (!made) throw new SceneStoppedError(`${operation} gave no object after its example ${example}`);
    return made;
  }

  /** Looks again until what the server does in the background is done. @throws SceneStoppedError after a minute */
  async until<T>(look: () => Promise<T>, isDone: (seen: T) => boolean, what: string): Promise<T> {
    const end = performance.now() + PATIENCE;
    for (;;) {
      const seen = await look();
      if (isDone(seen)) return seen;
      if (performance.now() > end) throw new SceneStoppedError(`${what} did not come within a minute`);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
    }
  }
}

/** The first member of a list in an answer. @throws SceneStoppedError */
export function firstOf(body: Body, what: string): Body {
  const list = isObject(body) ? Object.values(body).find(Array.isArray) : body;
  const [first] = (list ?? []) as unknown[];
  if (first === undefined) throw new SceneStoppedError(`there is no ${what}`);
  return first;
}
