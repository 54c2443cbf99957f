import { operations as contract } from '@flexprice/generated/mock';
import { type Operation, type OperationId, operations } from '@flexprice/generated/operations';
import { Random } from '../answers/random.ts';
import { type BodyCase, bodyCases } from './cases/body.ts';
import { objection } from './cases/oracle.ts';
import { protocolCases } from './cases/protocol.ts';
import { queryCases } from './cases/query.ts';
import { shrink } from './cases/shrink.ts';
import { isNotOffered } from './check.ts';
import { Client, NoAnswerError, type RequestOptions } from './client.ts';
import { Coverage, type CoverageReport } from './coverage.ts';
import { declaredOperation } from './document.ts';
import { curlOf, type Exchange, jsonOf } from './exchange.ts';
import { type Finding, Findings, findingOf, noAnswer, type Told } from './finding.ts';
import { judge } from './judge.ts';
import { examplesOnly } from './story/known.ts';
import { needOf, needs } from './story/needs.ts';
import { inScenes, scenes, tellScene } from './story/scenes/index.ts';
import { type SceneStoppedError, Stage } from './story/stage.ts';
import { isReading, Story } from './story/story.ts';

export interface RunOptions {
  /** Address of the API, with or without its `/v1`. */
  readonly url: string;
  readonly apiKey: string;
  /** Start of everything that is made up: the same seed sends the same requests. @default '1' */
  readonly seed?: string | undefined;
  /** Generated requests per operation at most; 0 for none. @default 60 */
  readonly cases?: number | undefined;
  /** Operations at work at the same time. @default 6 */
  readonly concurrency?: number | undefined;
  /** Only operations whose id or SDK name contains one of these texts. */
  readonly only?: readonly string[] | undefined;
  /**
   * What the server cannot do or is not set up for: a name of `story/needs.ts`, such as `connections`, or a text that is part of
   * the names of operations. These are not asked.
   */
  readonly without?: readonly string[] | undefined;
  /** The present of the server, where it is not that of this machine. @default now */
  readonly now?: Date | undefined;
  /** Response headers beyond the contract's that are no fault: those of a gateway, say. */
  readonly allowedHeaders?: readonly string[] | undefined;
  /** Told when an operation is done. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface Progress {
  readonly phase: 'examples' | 'stories' | 'generated';
  readonly done: number;
  readonly total: number;
  readonly operation: OperationId;
  readonly findings: number;
  readonly requests: number;
}

export interface RunReport {
  readonly url: string;
  readonly seed: string;
  readonly startedAt: string;
  readonly seconds: number;
  readonly requests: number;
  readonly findings: readonly Finding[];
  readonly coverage: CoverageReport;
  /** Whether nothing but warnings was found. */
  readonly passed: boolean;
}

/**
 * Asks a server everything that the contract describes: first a story through all examples, then requests that break the
 * protocol, then generated ones, good and bad.
 */
export async function runContract(options: RunOptions): Promise<RunReport> {
  return new Run(options).report();
}

class Run {
  private readonly options: RunOptions;
  private readonly seed: string;
  private readonly client: Client;
  private readonly story: Story;
  private readonly coverage = new Coverage();
  private readonly findings = new Findings();
  private readonly allowed: ReadonlySet<string>;
  private readonly started = new Date();
  private readonly stage: Stage;
  /** Why operations could not be reached. */
  private readonly stopped = new Map<OperationId, SceneStoppedError>();

  constructor(options: RunOptions) {
    this.options = options;
    this.seed = options.seed ?? '1';
    this.allowed = new Set(options.allowedHeaders?.map((name) => name.toLowerCase()));
    this.client = new Client({
      url: options.url,
      apiKey: options.apiKey,
      onExchange: (exchange) => this.coverage.add(exchange),
    });
    // The server may have been asked before: the time is part of the names, and of nothing else.
    const run = this.started.getTime().toString(36).slice(-6);
    const now = options.now ?? this.started;
    const { client } = this;
    this.story = new Story(client, run, now);
    const check = (exchange: Exchange, trial: string) => this.check(exchange, trial);
    this.stage = new Stage({ client, story: this.story, now, run, check });
  }

  async report(): Promise<RunReport> {
    const chosen = Object.values<Operation>(operations).filter((operation) => this.isChosen(operation));
    // What ends things comes last, so that the others find some.
    const inOrder = chosen.toSorted((a, b) => rankOf(a) - rankOf(b)).map(({ id }) => id as OperationId);
    for (const [done, id] of inOrder.entries()) {
      await this.guarded(id, 'the story', () => this.examples(id));
      this.progress('examples', done + 1, inOrder.length, id);
    }
    await this.scenes(inOrder);
    const offered = inOrder.filter((id) => !this.story.notOffered.has(id));
    const queue = [...offered];
    let done = 0;
    const work = async () => {
      for (let id = queue.shift(); id; id = queue.shift()) {
        const current = id;
        await this.guarded(current, 'protocol', () => this.protocol(current));
        await this.guarded(current, 'generated', () => this.generated(current));
        this.progress('generated', ++done, offered.length, current);
      }
    };
    await Promise.all(Array.from({ length: this.options.concurrency ?? 6 }, work));
    this.missing(inOrder);
    const { all } = this.findings;
    return {
      url: this.client.base,
      seed: this.seed,
      startedAt: this.started.toISOString(),
      seconds: (Date.now() - this.started.getTime()) / 1000,
      requests: this.coverage.requests,
      findings: all.toSorted((a, b) => (a.operation ?? '').localeCompare(b.operation ?? '')),
      coverage: this.coverage.report(inOrder),
      passed: all.every(({ severity }) => severity !== 'error'),
    };
  }

  private isChosen(operation: Operation): boolean {
    const { id, sdk } = operation;
    const { only = [], without = [] } = this.options;
    const isNamed = (text: string) => id.includes(text) || sdk.includes(text);
    const isCovered = (name: string) => (Object.hasOwn(needs, name) ? needs[name]?.covers(operation) : isNamed(name));
    return (only.length === 0 || only.some(isNamed)) && !without.some(isCovered);
  }

  private progress(phase: Progress['phase'], done: number, total: number, operation: OperationId): void {
    const findings = this.findings.all.filter(({ severity }) => severity === 'error').length;
    this.options.onProgress?.({ phase, done, total, operation, findings, requests: this.coverage.requests });
  }

  /** What takes several steps. */
  private async scenes(ids: readonly OperationId[]): Promise<void> {
    const chosen = new Set(ids.filter((id) => !this.story.notOffered.has(id)));
    const wanted = scenes.filter(({ reaches }) => reaches.some((id) => chosen.has(id)));
    for (const [done, scene] of wanted.entries()) {
      const [first] = scene.reaches as [OperationId, ...OperationId[]];
      await this.guarded(first, 'a story of several steps', async () => {
        const stopped = await tellScene(scene, this.stage);
        if (!stopped) return;
        for (const id of scene.reaches) this.stopped.set(id, stopped);
        if (stopped.isNotOffered) this.story.notOffered.add(stopped.exchange?.operation.id as OperationId);
      });
      this.progress('stories', done + 1, wanted.length, first);
    }
  }

  private async guarded(id: OperationId, trial: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof NoAnswerError)) throw error;
      this.findings.add(noAnswer(id, error.sent, error.message, trial, declaredOperation(id).pointer));
    }
  }

  /** Every example of an operation, each on an object of its own. */
  private async examples(id: OperationId): Promise<void> {
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

  private async protocol(id: OperationId): Promise<void> {
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
    const headers = { 'idempotency-key': `contract-${this.seed}-${id}-${this.started.getTime()}` };
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

  private async generated(id: OperationId): Promise<void> {
    const limit = this.options.cases ?? 60;
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
  private check(exchange: Exchange, trial: string): void {
    for (const told of judge(exchange, this.allowed, undefined)) this.tell(exchange, trial, told);
  }

  private tell(exchange: Exchange, trial: string, told: Told): void {
    this.findings.add(findingOf(exchange, trial, told));
  }

  /** Operations that are offered and never succeeded. */
  private missing(ids: readonly OperationId[]): void {
    for (const id of ids) {
      if (this.story.notOffered.has(id) || this.coverage.succeeded(id)) continue;
      const refused = this.findings.all.find(({ operation, kind }) => operation === id && kind === 'refused-example');
      const stopped = this.stopped.get(id);
      const need = stopped?.isNotOffered ? undefined : needOf(operations[id]);
      const reasons = [
        'no success was seen',
        refused?.message ?? stopped?.message,
        need && `It needs ${need.words}; --without ${need.name} leaves it out`,
      ];
      this.findings.add({
        kind: 'no-success',
        // What the server does not offer is no fault of the operations that would stand on it.
        severity: stopped?.isNotOffered ? 'warning' : 'error',
        operation: id,
        status: refused?.status ?? stopped?.exchange?.received.status,
        field: '',
        message: reasons.filter(Boolean).join('. '),
        trial: 'all of them',
        pointer: declaredOperation(id).pointer,
        curl: refused?.curl ?? (stopped?.exchange ? curlOf(stopped.exchange.sent) : ''),
        answer: refused?.answer ?? stopped?.exchange?.received.text ?? '',
      });
    }
  }
}

function messageOf({ received }: Exchange): string {
  const body = jsonOf(received.text) as { message?: string; details?: unknown } | undefined;
  return `${received.status} ${body?.message ?? ''}${body?.details ? ` ${JSON.stringify(body.details)}` : ''}`;
}

/** Reads and creations first, then changes, then what ends an object. */
function rankOf({ id, method, path }: Operation): number {
  if (method === 'DELETE') return 3;
  if (/terminate|cancel|void|disable|archive/i.test(path)) return 2;
  if (isReading(id as OperationId)) return 1;
  return method === 'POST' && !path.includes('{') ? 0 : 1.5;
}

/** At most this many of a list, spread over it by chance, in its order. */
function sample<T>(list: readonly T[], most: number, random: Random): T[] {
  if (list.length <= most) return [...list];
  const chosen = new Set<number>();
  while (chosen.size < most) chosen.add(random.integer(0, list.length - 1));
  return list.filter((_, index) => chosen.has(index));
}
