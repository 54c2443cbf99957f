import { isDeepStrictEqual } from 'node:util';

/** What the official client answers: members in camelCase. */
// biome-ignore lint/suspicious/noExplicitAny: its types are those of a package that is not installed here
export type Answer = any;

/** Namespaces of methods, all of which make one request. */
export type OfficialClient = Record<string, Record<string, (...parts: unknown[]) => Promise<Answer>> | undefined>;

/** A run of calls through the official client; what goes wrong with one is kept, and the story goes on. */
export class Conversation {
  private readonly client: OfficialClient;
  private readonly called = new Set<string>();
  private readonly faults: string[] = [];

  constructor(client: OfficialClient) {
    this.client = client;
  }

  /**
   * Calls `namespace.method`.
   *
   * @returns the answer; after a failure an empty one
   */
  async call(name: string, ...parts: unknown[]): Promise<Answer> {
    this.called.add(name);
    const [namespace = '', method = ''] = name.split('.');
    const known = this.client[namespace]?.[method];
    if (!known) {
      this.faults.push(`${name}: the official client has no such method`);
      return {};
    }
    try {
      return await known.apply(this.client[namespace], parts);
    } catch (error) {
      this.faults.push(`${name}: ${reasonOf(error)}`);
      return {};
    }
  }

  /** Notes it where a value is not what it must be. */
  expect(what: string, actual: unknown, expected: unknown): void {
    if (isDeepStrictEqual(actual, expected)) return;
    this.faults.push(`${what} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`);
  }

  /** Prints the outcome. @returns the exit code */
  report(): 0 | 1 {
    for (const fault of this.faults) console.error(`✗ ${fault}`);
    console.log(`${this.called.size} methods of the official client called, ${this.faults.length} faults`);
    return this.faults.length === 0 ? 0 : 1;
  }
}

function reasonOf(error: unknown): string {
  const { name, message, body, cause } = error as { name: string; message: string; body?: unknown; cause?: unknown };
  const detail = cause instanceof Error ? cause.message : typeof body === 'string' ? body : '';
  return `${name}: ${message} ${detail}`.replaceAll(/\s+/g, ' ').slice(0, 400);
}
