import { operations as contract, schemas } from '@flexprice/generated/mock';
import { type Operation, type OperationId, operations } from '@flexprice/generated/operations';
import { isObject } from '../contract/decode.ts';
import { componentOf, resolveSchema, type Schema } from '../contract/schema.ts';
import { declaredOperation } from './document.ts';
import { type Exchange, jsonOf } from './exchange.ts';

export type OperationState = 'covered' | 'never succeeded' | 'not offered' | 'not reached';

/** What was seen of one operation. */
export interface OperationCoverage {
  readonly id: OperationId;
  readonly tag: string;
  readonly state: OperationState;
  /** Answers by status, declared or not. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Declared statuses that were not seen. */
  readonly unseen: readonly string[];
}

/** A part of what the contract declares. */
export interface Share {
  readonly seen: number;
  readonly declared: number;
}

/** How much of the contract a run has seen; members count by schema, wherever they appear. */
export interface CoverageReport {
  readonly operations: readonly OperationCoverage[];
  readonly notOffered: number;
  /** Of the operations that are offered, those that succeeded. */
  readonly succeeded: Share;
  /** Of their declared answers, those that were seen. */
  readonly answers: Share;
  /** Of the members of their successes, those that were seen with a value. */
  readonly responseFields: Share;
  /** Of the members of their requests, those that were sent in a request that succeeded. */
  readonly requestFields: Share;
  /** Members that were never seen with a value: `Customer.email`. */
  readonly unseenFields: readonly string[];
}

/** Counts which operations, answers and members a run has seen. */
export class Coverage {
  requests = 0;
  private readonly statuses = new Map<OperationId, Map<number, number>>();
  private readonly answered = new Set<string>();
  private readonly sent = new Set<string>();

  add({ operation, sent, received }: Exchange): void {
    this.requests += 1;
    const id = operation.id as OperationId;
    const counts = this.statuses.get(id) ?? new Map<number, number>();
    counts.set(received.status, (counts.get(received.status) ?? 0) + 1);
    this.statuses.set(id, counts);
    if (received.status >= 300) return;
    const { request, responses } = contract[id];
    const schema = responses[received.status]?.schema;
    if (schema) mark(schema, jsonOf(received.text), this.answered);
    if (request && sent.body) mark(request, jsonOf(sent.body), this.sent);
  }

  /** @param ids the operations that were meant to be covered; all by default */
  report(ids?: readonly OperationId[]): CoverageReport {
    const wanted = Object.values<Operation>(operations).filter(({ id }) => !ids || ids.includes(id as OperationId));
    const rows = wanted.map((operation) => this.row(operation));
    const offered = rows.filter(({ state }) => state !== 'not offered');
    const answers = offered.map(({ id, unseen }) => {
      const declared = causable(id).length;
      return { seen: declared - unseen.length, declared };
    });
    const responseFields = new Set<string>();
    const requestFields = new Set<string>();
    for (const { id } of offered) {
      const { request, responses } = contract[id];
      for (const [status, { schema }] of Object.entries(responses)) {
        if (Number(status) < 300 && schema) declare(schema, responseFields);
      }
      if (request) declare(request, requestFields);
    }
    const share = (declared: Set<string>, seen: Set<string>): Share => ({
      seen: [...declared].filter((field) => seen.has(field)).length,
      declared: declared.size,
    });
    return {
      operations: rows,
      notOffered: rows.length - offered.length,
      succeeded: { seen: offered.filter(({ state }) => state === 'covered').length, declared: offered.length },
      answers: { seen: sum(answers, 'seen'), declared: sum(answers, 'declared') },
      responseFields: share(responseFields, this.answered),
      requestFields: share(requestFields, this.sent),
      unseenFields: [...responseFields].filter((field) => !this.answered.has(field)).sort(),
    };
  }

  succeeded(id: OperationId): boolean {
    return [...(this.statuses.get(id) ?? new Map()).keys()].some((status) => status < 300);
  }

  private row({ id, tag }: Operation): OperationCoverage {
    const operation = id as OperationId;
    const counts = this.statuses.get(operation) ?? new Map<number, number>();
    const seen = [...counts.keys()];
    const state = seen.some((status) => status < 300)
      ? 'covered'
      : counts.has(501)
        ? 'not offered'
        : seen.length > 0
          ? 'never succeeded'
          : 'not reached';
    return {
      id: operation,
      tag,
      state,
      statuses: Object.fromEntries(counts),
      unseen: causable(operation).filter((status) => !counts.has(Number(status))),
    };
  }
}

/** Statuses that a client can bring about: not those of a server that is ill or busy, or does not offer the operation. */
const causable = (id: OperationId): string[] =>
  Object.keys(declaredOperation(id).responses).filter((status) => Number(status) < 500 && status !== '429');

const sum = (rows: readonly Share[], member: keyof Share) => rows.reduce((total, row) => total + row[member], 0);

/** Marks the members of components that a value has and that are not null. */
function mark(schema: Schema, value: unknown, seen: Set<string>, owner = componentOf(schema)): void {
  const resolved = resolveSchema(schema);
  const alternatives = resolved.oneOf ?? resolved.anyOf;
  if (alternatives) {
    for (const one of alternatives) mark(one, value, seen);
    return;
  }
  if (Array.isArray(value) && resolved.items) {
    for (const one of value) mark(resolved.items, one, seen, componentOf(resolved.items) ?? owner);
    return;
  }
  if (!isObject(value)) return;
  for (const [name, member] of Object.entries(resolved.properties ?? {})) {
    if (value[name] === undefined || value[name] === null) continue;
    const at = `${owner}.${name}`;
    if (owner) seen.add(at);
    mark(member, value[name], seen, componentOf(member) ?? at);
  }
}

/** The same names for everything that could be there. Schemas that meet themselves again end there. */
function declare(schema: Schema, fields: Set<string>, owner = componentOf(schema), open: readonly string[] = []): void {
  const component = componentOf(schema);
  if (component !== undefined && (open.includes(component) || !schemas[component])) return;
  const below = component === undefined ? open : [...open, component];
  const resolved = resolveSchema(schema);
  for (const one of resolved.oneOf ?? resolved.anyOf ?? []) declare(one, fields, componentOf(one), below);
  if (resolved.items) declare(resolved.items, fields, componentOf(resolved.items) ?? owner, below);
  for (const [name, member] of Object.entries(resolved.properties ?? {})) {
    const at = `${owner}.${name}`;
    if (owner) fields.add(at);
    declare(member, fields, componentOf(member) ?? at, below);
  }
}
