import { Random } from '../answers/random.ts';
import { drawLatency, type Fault, FaultSyntaxError, parseFaults } from './grammar.ts';

/** When something goes wrong, as it is written by people. */
export interface FaultRule {
  /** What goes wrong: `status=503`, `latency=lognormal(300,0.6)`. */
  readonly fault: string;
  /** Operations by id or SDK name, `*` for any part: `customers.*`. @default '*' */
  readonly operation?: string | undefined;
  /** How often, from 0 to 1. @default 1 */
  readonly probability?: number | undefined;
  /** Once it happened, so many requests in a row meet it. @default 1 */
  readonly burst?: number | undefined;
  /** How many requests it meets in all. @default all */
  readonly times?: number | undefined;
}

/** Faults of a mock, as a configuration file has them. */
export interface FaultConfig {
  /** Start of chance: the same seed and order of requests meet the same faults. @default '1' */
  readonly seed?: string | undefined;
  readonly rules: readonly FaultRule[];
}

/** A rule at work. */
export interface ActiveRule extends FaultRule {
  readonly id: number;
  /** How many requests met it. */
  readonly met: number;
}

interface Entry {
  readonly id: number;
  readonly rule: FaultRule;
  readonly faults: readonly Fault[];
  readonly pattern: RegExp | undefined;
  met: number;
  left: number;
}

/** What goes wrong with one request. */
export interface Trouble {
  readonly delay: number;
  readonly faults: readonly Exclude<Fault, { kind: 'latency' }>[];
}

const NO_TROUBLE: Trouble = { delay: 0, faults: [] };

/** Name of the header by which a request asks for faults of its own. */
export const FAULT_HEADER = 'x-mock-fault';

/** Decides by rule, chance and header what goes wrong. */
export class Faults {
  private entries: Entry[] = [];
  private random = new Random('1');
  private ids = 0;

  constructor(config?: FaultConfig) {
    if (config) this.configure(config);
  }

  /** Takes these rules instead of all that were there. @throws FaultSyntaxError */
  configure({ seed = '1', rules }: FaultConfig): void {
    const entries = rules.map((rule) => this.read(rule));
    this.random = new Random(seed);
    this.entries = entries;
  }

  /** @throws FaultSyntaxError */
  add(rule: FaultRule): ActiveRule {
    const entry = this.read(rule);
    this.entries.push(entry);
    return { ...entry.rule, id: entry.id, met: 0 };
  }

  /** @returns whether there was one */
  remove(id: number): boolean {
    const before = this.entries.length;
    this.entries = this.entries.filter((entry) => entry.id !== id);
    return this.entries.length < before;
  }

  clear(): void {
    this.entries = [];
  }

  /** Whether no rule is set, so that nobody has to look up what a request is called. */
  get isIdle(): boolean {
    return this.entries.length === 0;
  }

  get rules(): ActiveRule[] {
    return this.entries.map(({ rule, id, met }) => ({ ...rule, id, met }));
  }

  /**
   * What goes wrong with the next request.
   *
   * @param names id and SDK name of its operation; none for a path that the contract does not know
   * @param header value of {@link FAULT_HEADER}
   * @throws FaultSyntaxError for a header that says nothing
   */
  next(names: readonly string[], header?: string): Trouble {
    if (this.entries.length === 0 && !header) return NO_TROUBLE;
    const met = header ? [...parseFaults(header)] : [];
    for (const entry of this.entries) if (this.meets(entry, names)) met.push(...entry.faults);
    let delay = 0;
    const faults: Exclude<Fault, { kind: 'latency' }>[] = [];
    for (const fault of met) {
      if (fault.kind === 'latency') delay += drawLatency(fault.latency, this.random);
      else faults.push(fault);
    }
    return { delay, faults };
  }

  private meets(entry: Entry, names: readonly string[]): boolean {
    const { rule, pattern } = entry;
    if (pattern && !names.some((name) => pattern.test(name))) return false;
    if (entry.met >= (rule.times ?? Number.POSITIVE_INFINITY)) return false;
    if (entry.left > 0) entry.left -= 1;
    else if (this.random.chance(rule.probability ?? 1)) entry.left = (rule.burst ?? 1) - 1;
    else return false;
    entry.met += 1;
    return true;
  }

  private read(rule: FaultRule): Entry {
    const { fault, operation = '*', probability = 1, burst = 1, times } = rule;
    if (typeof fault !== 'string') throw new FaultSyntaxError('A rule needs a fault, such as "status=503".');
    if (!(probability >= 0 && probability <= 1)) throw new FaultSyntaxError('probability must be from 0 to 1.');
    for (const [name, value] of Object.entries({ burst, times: times ?? 1 })) {
      if (!Number.isInteger(value) || value < 1) throw new FaultSyntaxError(`${name} must be a whole number from 1.`);
    }
    return { id: ++this.ids, rule, faults: parseFaults(fault), pattern: patternOf(operation), met: 0, left: 0 };
  }
}

function patternOf(operation: string): RegExp | undefined {
  if (operation === '*') return undefined;
  if (!/^[\w.*]+$/.test(operation))
    throw new FaultSyntaxError(`${operation} names no operation: say customers.get or invoices.*`);
  return new RegExp(`^${operation.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
}
