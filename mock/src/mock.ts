import { type Operation, type OperationId, operations } from '@flexprice/generated/operations';
import { namesOf } from './contract/router.ts';
import { type Admitted, Engine, type EngineOptions, type Incoming } from './engine.ts';
import { type Delivery, insteadOf, spoil } from './faults/apply.ts';
import { FAULT_HEADER, type FaultConfig, Faults, type Trouble } from './faults/faults.ts';
import { FaultSyntaxError } from './faults/grammar.ts';
import { failWith, Rule, Rules, succeedLike, succeedWith } from './overrides/rules.ts';
import type { Delay, Failure, FailureOptions, OperationMocks, Received } from './overrides/types.ts';
import { type MockFailure, validationFailure } from './protocol/failure.ts';
import { jsonReply, type Reply } from './reply.ts';
import { type Beginning, Store } from './state/store.ts';

/** What a mock in this process can be told, MSW included. */
export interface MockOptions extends EngineOptions {
  /**
   * Records are kept: what was created can be read, searched, changed and deleted, and what does not exist is not found.
   * Otherwise every call is answered by the contract's example.
   *
   * @default false
   */
  readonly stateful?: boolean | undefined;
  /** Records that are there at first: none, or those of the contract's examples. @default 'empty' */
  readonly beginning?: Beginning | undefined;
  /** Every answer comes after this time, unless its operation has its own. @default 0 */
  readonly delay?: Delay | undefined;
  /**
   * A request that breaks the contract is an exception of the mock, and not the 400 that the API would answer.
   *
   * @default false
   */
  readonly strict?: boolean | undefined;
  /** What goes wrong, and how often. @default nothing */
  readonly faults?: FaultConfig | undefined;
}

/** A request that the contract does not allow. */
export interface Violation {
  readonly operation: OperationId;
  /** Name in the SDK: `customers.create`. */
  readonly name: string;
  readonly requestId: string;
  /** What is wrong, by the path of the field. */
  readonly faults: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** App code broke the contract. The message names every operation and field. */
export class ContractViolation extends Error {
  override readonly name = 'ContractViolation';
  readonly violations: readonly Violation[];

  constructor(violations: readonly Violation[]) {
    super(`The contract does not allow ${violations.map(({ message }) => message).join('; ')}.`);
    this.violations = violations;
  }
}

/** What of a mock does not belong to one operation. */
export interface MockControl {
  /** Answers without any network: `new Flexprice({ apiKey, baseUrl: 'http://mock/v1', fetch: mock.fetch })`. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** What goes wrong from now on, beside what single operations were told. */
  readonly faults: Faults;
  /** Requests that broke the contract so far. */
  readonly violations: readonly Violation[];
  /** For the end of every test. @throws ContractViolation if any request broke the contract */
  verify(): void;
  /** As new: no records, no answers put in place, no calls. */
  reset(): void;
  /** Other options from now on, all records gone. */
  configure(options: MockOptions): void;
}

/** A FlexPrice in memory: control, and every operation by its name in the SDK. */
export type Mock = MockControl & OperationMocks;

/** What the faces of a mock (HTTP-less `fetch`, MSW) hand their requests to. */
export interface Responder {
  respond(request: Incoming): { delivery: Delivery; delay: Delay };
}

const responders = new WeakMap<object, Responder>();

/** The part of a mock that its faces use. */
export function responderOf(mock: Mock): Responder {
  const responder = responders.get(mock);
  if (!responder) throw new TypeError('This mock was not made by createMock().');
  return responder;
}

/** Everything that one mock holds. */
export class MockState implements Responder {
  readonly violations: Violation[] = [];
  readonly faults = new Faults();
  private options: MockOptions = {};
  private engine: Engine = new Engine();
  private store: Store | undefined;
  private readonly rules = new Map<string, Rules>();
  private readonly received = new Map<string, Received<OperationId>[]>();

  constructor(options: MockOptions) {
    this.configure(options);
  }

  configure(options: MockOptions): void {
    this.options = options;
    this.faults.configure(options.faults ?? { rules: [] });
    this.engine = new Engine(options, undefined, {
      admitted: ({ operation, parts }, requestId) => {
        const calls = this.received.get(operation.id) ?? [];
        calls.push({
          operation: operation.id as OperationId,
          requestId,
          input: parts as Received<OperationId>['input'],
        });
        this.received.set(operation.id, calls);
      },
      refused: (operation, failure, requestId) => void this.violations.push(violationOf(operation, failure, requestId)),
    });
    this.store = options.stateful ? new Store(this.engine.clock, options.beginning ?? 'empty') : undefined;
  }

  respond(request: Incoming): { delivery: Delivery; delay: Delay } {
    const before = this.violations.length;
    let delay = this.options.delay ?? 0;
    const trouble = this.troubleOf(request);
    if (trouble instanceof FaultSyntaxError) {
      const { status, body } = validationFailure({ [FAULT_HEADER]: trouble.message });
      return { delivery: { reply: jsonReply(status, body) }, delay: 0 };
    }
    const instead = insteadOf(trouble, this.engine.clock());
    const reply =
      instead ??
      this.engine.handle(request, (admitted) => {
        const rule = this.rules.get(admitted.operation.id)?.take();
        delay = rule?.delay ?? delay;
        return rule?.give ? rule.give(admitted.parts) : this.fromStore(admitted);
      });
    if (this.options.strict && this.violations.length > before)
      throw new ContractViolation(this.violations.slice(before));
    const [from, to] = typeof delay === 'number' ? [delay, delay] : delay;
    return { delivery: spoil(reply, trouble), delay: [from + trouble.delay, to + trouble.delay] };
  }

  private troubleOf(request: Incoming): Trouble | FaultSyntaxError {
    try {
      const names = this.faults.isIdle ? [] : namesOf(request.method, request.path);
      return this.faults.next(names, request.header(FAULT_HEADER));
    } catch (error) {
      if (error instanceof FaultSyntaxError) return error;
      throw error;
    }
  }

  place(id: OperationId, rule: Rule): Rule {
    const rules = this.rules.get(id) ?? new Rules();
    this.rules.set(id, rules);
    return rules.place(rule);
  }

  calls(id: OperationId): readonly Received<OperationId>[] {
    return this.received.get(id) ?? [];
  }

  forget(id: OperationId): void {
    this.rules.delete(id);
    this.received.delete(id);
  }

  verify(): void {
    if (this.violations.length > 0) throw new ContractViolation([...this.violations]);
  }

  reset(): void {
    this.violations.length = 0;
    this.rules.clear();
    this.received.clear();
    this.engine.reset();
    this.faults.configure(this.options.faults ?? { rules: [] });
    this.store?.reset();
  }

  private fromStore(admitted: Admitted): Reply | undefined {
    return this.engine.wantsMadeUp(admitted) ? undefined : this.store?.answer(admitted);
  }
}

function violationOf(operation: Operation, failure: MockFailure, requestId: string): Violation {
  const faults = (failure.body.details ?? {}) as Readonly<Record<string, unknown>>;
  const list = Object.entries(faults).map(([field, fault]) => `${field} ${String(fault)}`);
  const message = `${operation.sdk}: ${list.join(', ') || failure.message}`;
  return { operation: operation.id as OperationId, name: operation.sdk, requestId, faults, message };
}

/** Hangs every operation under its name in the SDK below `target`. */
export function withOperations<T extends object>(target: T, state: MockState): T & OperationMocks {
  const namespaces: Record<string, Record<string, unknown>> = {};
  for (const { id, sdk } of Object.values<Operation>(operations)) {
    const [namespace = '', method = ''] = sdk.split('.');
    namespaces[namespace] ??= {};
    namespaces[namespace][method] = operationMock(state, id as OperationId);
  }
  responders.set(target, state);
  // The table of operations decides both this loop and the type, which the compiler cannot follow.
  return Object.assign(target, namespaces) as T & OperationMocks;
}

function operationMock(state: MockState, id: OperationId) {
  return {
    resolves: (body?: unknown) => state.place(id, succeedWith(id, body)),
    resolvesLike: (change: object) => state.place(id, succeedLike(id, change)),
    fails: (failure: Failure<OperationId>, options?: FailureOptions) => state.place(id, failWith(failure, options)),
    delays: (delay: Delay) => state.place(id, new Rule(undefined, delay)),
    reset: () => state.forget(id),
    get calls() {
      return state.calls(id);
    },
  };
}
