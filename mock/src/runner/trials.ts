import { operations as contract } from '@flexprice/generated/mock';
import { type Operation, type OperationId, operations } from '@flexprice/generated/operations';
import { Random } from '../answers/random.ts';
import { type BodyCase, bodyCases } from './cases/body.ts';
import { objection } from './cases/oracle.ts';
import { protocolCases } from './cases/protocol.ts';
import { queryCases } from './cases/query.ts';
import { shrink } from './cases/shrink.ts';
import { isNotOffered } from './check.ts';
import type { Client, RequestOptions } from './client.ts';
import { declaredOperation } from './document.ts';
import { type Exchange, jsonOf } from './exchange.ts';
import { type Findings, findingOf, type Told } from './finding.ts';
import { judge } from './judge.ts';
import { examplesOnly } from './story/known.ts';
import { inScenes } from './story/scenes/index.ts';
import { isReading, type Story } from './story/story.ts';

/** What trials need of their run. */
interface Parts {
  readonly client: Client;
  readonly story: Story;
  readonly findings: Findings;
  /** Response headers beyond the contract's that are no fault, in lower case. */
  readonly allowed: ReadonlySet<string>;
  readonly seed: string;
  /** Generated requests per operation and part at most. */
  readonly cases: number;
  /** Tells this run's keys from those of others. */
  readonly run: string;
}

/** What one operation is put through, and what is found by it. */
export class Trials {
  private readonly client: Client;
  private readonly story: Story;
  private readonly findings: Findings;
  private readonly allowed: ReadonlySet<string>;
  private readonly seed: string;
  private readonly cases: number;
  private readonly run: string;

  constructor({ client, story, findings, allowed, seed, cases, run }: Parts) {
    this.client = client;
    this.story = story;
    this.findings = findings;
    this.allowed = allowed;
    this.seed = seed;
    this.cases = cases;
    this.run = run;
  }

  /** Every example of an operation, each on an object of its own. */
  async examples(id: OperationId): Promise<void> {
    const names = Object.keys(declaredOperation(id).requests);
    for (const name of names.length > 0 ? names : ['']) {
      const exchange = await this.story.tell(id, name);
      const trial = name ? `example ${name}` : 'the plain request';
      if (isNotOffered(exchange.received)) {
        this.story.notOffered.add(id);
        return;
      }
      this.check(exchange, trial);
      if (exchange.received.status >= 400 && !inScenes.has(id))
        this.tell(exchange, trial, {
          kind: 'refused-example',
          severity: 'warning',
          field: name || 'it',
          message: `was refused: ${messageOf(exchange)}`,
          pointer: `${declaredOperation(id).pointer}/requestBody`,
        });
    }
  }

  /** Requests that break the protocol, and one that is repeated under its key. */
  async protocol(id: OperationId): Promise<void> {
    const operation: Operation = operations[id];
    const [example] = Object.keys(declaredOperation(id).requests);
    const good = await this.story.request(id, example ?? '');
    for (const { options, what, expected } of protocolCases(operation, good, example)) {
      const exchange = await this.client.send(id, options);
      this.check(exchange, what);
      const { status } = exchange.received;
      if (!expected.includes(status) && status < 500)
        this.tell(exchange, what, {
          kind: 'protocol',
          field: String(status),
          message: `must be ${expected.join(' or ')} ${what}`,
          pointer: declaredOperation(id).pointer,
        });
    }
    if (operation.permission.endsWith(':write') && !isReading(id)) await this.idempotency(id, example);
  }

  /** The same key twice has one effect and one answer; another body under it is refused. */
  private async idempotency(id: OperationId, example: string | undefined): Promise<void> {
    const options = await this.story.request(id, example ?? '', 'fresh');
    const headers = { 'idempotency-key': `contract-${this.seed}-${id}-${this.run}` };
    const first = await this.client.send(id, { ...options, headers });
    if (first.received.status >= 300) return;
    const again = await this.client.send(id, { ...options, headers });
    this.check(again, 'the same Idempotency-Key again');
    const pointer = declaredOperation(id).pointer;
    const fault = (message: string, field = 'Idempotency-Key') =>
      this.tell(again, 'the same Idempotency-Key again', { kind: 'protocol', field, message, pointer });
    if (again.received.text !== first.received.text) fault('must give the first answer again');
    else if (again.received.headers['idempotency-replayed'] !== 'true') fault('must be told', 'idempotency-replayed');
    if (options.body === undefined) return;
    const other = await this.client.send(id, { ...options, body: { ...(options.body as object), other: 1 }, headers });
    this.check(other, 'another body under the same Idempotency-Key');
    if (other.received.status !== 422)
      this.tell(other, 'another body under the same Idempotency-Key', {
        kind: 'protocol',
        field: String(other.received.status),
        message: 'must be 422 for another body under the same Idempotency-Key',
        pointer,
      });
  }

  /** Requests that the contract's schemas give, good and bad. */
  async generated(id: OperationId): Promise<void> {
    const limit = this.cases;
    if (limit === 0 || examplesOnly.has(id)) return;
    const operation: Operation = operations[id];
    const random = new Random(`${this.seed} ${id}`);
    const names = Object.keys(declaredOperation(id).requests);
    const base = await this.story.request(
      id,
      names.length > 0 ? random.pick(names) : '',
      isReading(id) ? 'shared' : 'fresh',
    );
    for (const { query, what } of sample(queryCases(operation, base.query ?? {}, random), limit, random))
      await this.tryOne(id, { ...base, query }, what);
    const schema = contract[id].request;
    if (!schema) return;
    const cases: BodyCase[] = bodyCases(schema, base.body, random);
    for (const { body, what } of sample(cases, limit, random)) await this.tryOne(id, { ...base, body }, what);
  }

  private async tryOne(id: OperationId, options: RequestOptions, what: string): Promise<void> {
    const forbidden = objection(id, options);
    const exchange = await this.client.send(id, options);
    const told = judge(exchange, this.allowed, forbidden);
    if (told.length === 0) return;
    const [first] = told as [Told, ...Told[]];
    const smallest = await this.shrunk(id, options, first);
    const shown = smallest ? { ...exchange, ...smallest } : exchange;
    for (const one of told) this.tell(shown, what, one);
  }

  /** The smallest request that fails in the same way, where the body is what matters. */
  private async shrunk(id: OperationId, options: RequestOptions, fault: Told): Promise<Exchange | undefined> {
    if (options.body === undefined || typeof options.body === 'string') return undefined;
    let last: Exchange | undefined;
    await shrink(options.body, async (body) => {
      const exchange = await this.client.send(id, { ...options, body });
      const again = judge(exchange, this.allowed, objection(id, { ...options, body }));
      const same = again.some(({ kind, field }) => kind === fault.kind && field === fault.field);
      if (same) last = exchange;
      return same;
    });
    return last;
  }

  /** Looks at an answer to a request that nobody can find fault with. */
  check(exchange: Exchange, trial: string): void {
    for (const told of judge(exchange, this.allowed, undefined)) this.tell(exchange, trial, told);
  }

  private tell(exchange: Exchange, trial: string, told: Told): void {
    this.findings.add(findingOf(exchange, trial, told));
  }
}

function messageOf({ received }: Exchange): string {
  const body = jsonOf(received.text) as { message?: string; details?: unknown } | undefined;
  return `${received.status} ${body?.message ?? ''}${body?.details ? ` ${JSON.stringify(body.details)}` : ''}`;
}

/** At most this many of a list, spread over it by chance, in its order. */
function sample<T>(list: readonly T[], most: number, random: Random): T[] {
  if (list.length <= most) return [...list];
  const chosen = new Set<number>();
  while (chosen.size < most) chosen.add(random.integer(0, list.length - 1));
  return list.filter((_, index) => chosen.has(index));
}
