import { type Operation, type OperationId, operations } from '@flexprice/generated/operations';
import { Client, NoAnswerError } from './client.ts';
import { Coverage, type CoverageReport } from './coverage.ts';
import { declaredOperation } from './document.ts';
import { curlOf, type Exchange } from './exchange.ts';
import { type Finding, Findings, noAnswer } from './finding.ts';
import { needOf, needs } from './story/needs.ts';
import { scenes, tellScene } from './story/scenes/index.ts';
import { type SceneStoppedError, Stage } from './story/stage.ts';
import { isReading, Story } from './story/story.ts';
import { Trials } from './trials.ts';

/** Which server a contract run asks, and what. */
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

/** How far a run is, in operations of its phase. */
export interface Progress {
  readonly phase: 'examples' | 'stories' | 'generated';
  readonly done: number;
  readonly total: number;
  readonly operation: OperationId;
  readonly findings: number;
  readonly requests: number;
}

/** What came of a run; of a proxy, what it has seen so far. */
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
  private readonly started = new Date();
  private readonly trials: Trials;
  private readonly stage: Stage;
  /** Why operations could not be reached. */
  private readonly stopped = new Map<OperationId, SceneStoppedError>();

  constructor(options: RunOptions) {
    this.options = options;
    this.seed = options.seed ?? '1';
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
    const { cases = 60, allowedHeaders = [] } = options;
    const allowed = new Set(allowedHeaders.map((name) => name.toLowerCase()));
    const { story, findings, seed } = this;
    this.trials = new Trials({ client, story, findings, allowed, seed, cases, run });
    const check = (exchange: Exchange, trial: string) => this.trials.check(exchange, trial);
    this.stage = new Stage({ client, story, now, run, check });
  }

  async report(): Promise<RunReport> {
    const chosen = Object.values<Operation>(operations).filter((operation) => this.isChosen(operation));
    // What ends things comes last, so that the others find some.
    const inOrder = chosen.toSorted((a, b) => rankOf(a) - rankOf(b)).map(({ id }) => id as OperationId);
    for (const [done, id] of inOrder.entries()) {
      await this.guarded(id, 'the story', () => this.trials.examples(id));
      this.progress('examples', done + 1, inOrder.length, id);
    }
    await this.scenes(inOrder);
    const offered = inOrder.filter((id) => !this.story.notOffered.has(id));
    const queue = [...offered];
    let done = 0;
    const work = async () => {
      for (let id = queue.shift(); id; id = queue.shift()) {
        const current = id;
        await this.guarded(current, 'protocol', () => this.trials.protocol(current));
        await this.guarded(current, 'generated', () => this.trials.generated(current));
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

/** Reads and creations first, then changes, then what ends an object. */
function rankOf({ id, method, path }: Operation): number {
  if (method === 'DELETE') return 3;
  if (/terminate|cancel|void|disable|archive/i.test(path)) return 2;
  if (isReading(id as OperationId)) return 1;
  return method === 'POST' && !path.includes('{') ? 0 : 1.5;
}
