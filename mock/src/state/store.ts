import { operations as contract } from '@flexprice/generated/mock';
import type { OperationId } from '@flexprice/generated/operations';
import type { Clock } from '../clock.ts';
import { isObject } from '../contract/decode.ts';
import { resolveSchema, type Schema, usualSuccess } from '../contract/schema.ts';
import type { Admitted } from '../engine.ts';
import { MockFailure } from '../protocol/failure.ts';
import { jsonReply, type Reply } from '../reply.ts';
import { exampleRecords } from './examples.ts';
import { type Ask, find, type Stored } from './query.ts';
import { referencesIn } from './references.ts';
import { type Action, actions, listMember, memberName, type Resource, resources } from './resources.ts';
import { shape } from './shape.ts';

/** What a store starts with: nothing, or the records that the contract's examples tell of. */
export type Beginning = 'empty' | 'examples';

/**
 * Records of every collection of the contract, and what create, get, list, search, update and delete do to them. It knows
 * no business: a subscription is a record like any other, and what is computed from usage or time is not computed here.
 */
export class Store {
  private readonly clock: Clock;
  private readonly beginning: Beginning;
  private readonly collections = new Map<Resource, Map<string, Stored>>();
  private made = 0;

  constructor(clock: Clock, beginning: Beginning) {
    this.clock = clock;
    this.beginning = beginning;
    this.reset();
  }

  /** Back to the beginning. Ids start anew too, so that a test sees the same ones in every run. */
  reset(): void {
    this.made = 0;
    for (const resource of resources) {
      const first = this.beginning === 'examples' ? exampleRecords(resource.component) : [];
      this.collections.set(resource, new Map(first.map((record) => [String(record.id), record])));
    }
  }

  /**
   * Answers an operation on records, or leaves it to the contract's example.
   * @throws MockFailure `not_found`, `already_exists`, or `validation_error` for a search that makes no sense
   */
  answer({ operation, parts, preference }: Admitted): Reply | undefined {
    const action = actions.get(operation.id);
    if (!action || preference.code !== undefined || preference.example !== undefined) return undefined;
    const id = operation.id as OperationId;
    const body = isObject(parts.body) ? parts.body : {};
    const { resource } = action;
    switch (action.kind) {
      case 'create':
        return this.reply(id, this.create(resource, body, contract[id].request));
      case 'get':
        return this.reply(id, this.get(resource, String(parts.path.id)));
      case 'getBy':
        return this.reply(id, this.getBy(resource, action.key, String(parts.path[action.parameter])));
      case 'update':
        return this.reply(id, this.update(resource, String(parts.path.id), body));
      case 'updateByQuery':
        return this.reply(id, this.update(resource, this.named(resource, parts.query), body));
      case 'remove':
        return this.remove(resource, String(parts.path.id), id);
      case 'list':
        return this.list(resource, { ...parts.query, ...body }, id, operation.page);
      case 'below':
        return this.below(action, parts.path);
    }
  }

  private of(resource: Resource): Map<string, Stored> {
    const collection = this.collections.get(resource);
    if (!collection) throw new Error(`There is no collection ${resource.path}.`);
    return collection;
  }

  private get(resource: Resource, id: string): Stored {
    const record = this.of(resource).get(id);
    if (record) return record;
    const name = spoken(resource);
    throw new MockFailure('not_found', {
      message: `${name} with ID ${id} was not found`,
      details: { [`${memberName(resource.component)}_id`]: id },
    });
  }

  private getBy(resource: Resource, key: string, value: string): Stored {
    const record = this.holder(resource, key, value);
    if (record) return record;
    throw new MockFailure('not_found', {
      message: `${spoken(resource)} with ${key} ${value} was not found`,
      details: { [key]: value },
    });
  }

  /** The live record that has a unique value. */
  private holder(resource: Resource, key: string, value: unknown): Stored | undefined {
    return [...this.of(resource).values()].find((record) => record[key] === value && isLive(record));
  }

  private create(resource: Resource, body: Ask, request: Schema | undefined): Stored {
    const complete = this.createParts(resource, body);
    this.checkReferences(complete);
    this.checkKeys(resource, complete, undefined);
    const now = this.clock().toISOString();
    const { example } = resource;
    const facts = {
      ...complete,
      id: this.newId(example),
      ...(hasLife(resource) && { status: 'published' }),
      created_at: now,
      updated_at: now,
      environment_id: example.environment_id,
      tenant_id: example.tenant_id,
      created_by: example.created_by,
      updated_by: example.updated_by,
    };
    const record = shape(resource.schema, facts, example, request) as Stored;
    this.of(resource).set(String(record.id), record);
    return record;
  }

  /** A record described inside another, such as the meter of a feature, is created first and then referred to. */
  private createParts(resource: Resource, body: Ask): Ask {
    const complete: Record<string, unknown> = { ...body };
    for (const other of resources) {
      const member = memberName(other.component);
      const reference = `${member}_id`;
      if (isObject(body[member]) && resource.schema.properties?.[reference] && !body[reference]) {
        const made = this.create(other, body[member], contract[createOf(other)].request);
        complete[reference] = made.id;
        complete[member] = made;
      }
    }
    return complete;
  }

  private update(resource: Resource, id: string, body: Ask): Stored {
    const before = this.get(resource, id);
    this.checkReferences(body);
    this.checkKeys(resource, body, before);
    const facts = { ...before, ...body, id: before.id, updated_at: this.clock().toISOString() };
    const record = shape(resource.schema, facts, before) as Stored;
    this.of(resource).set(id, record);
    return record;
  }

  /** The record that the query names by its id or by its unique member, under a name such as `external_customer_id`. */
  private named(resource: Resource, query: Ask): string {
    if (query.id !== undefined) return String(query.id);
    const [key = 'id'] = resource.keys;
    return String(this.getBy(resource, key, String(Object.values(query)[0] ?? '')).id);
  }

  private remove(resource: Resource, id: string, operation: OperationId): Reply {
    const record = this.get(resource, id);
    const { status, schema, example } = usualSuccess(operation);
    const archived = { ...record, status: 'archived', updated_at: this.clock().toISOString() };
    if (hasLife(resource)) this.of(resource).set(id, archived);
    else this.of(resource).delete(id);
    const isRecord = schema && resolveSchema(schema).properties?.id;
    return jsonReply(status, isRecord ? shape(schema, archived, example) : example);
  }

  private list(resource: Resource, ask: Ask, operation: OperationId, page: string | undefined): Reply {
    const { status, schema = {}, example } = usualSuccess(operation);
    const { records, total, limit, offset } = find(resource, [...this.of(resource).values()], ask);
    const member = listMember(schema);
    const items = records.map((record) => shape(member?.items ?? {}, record, resource.example));
    const numbers = { total, limit, offset: page === 'request_offset' ? offset : offset + limit };
    return jsonReply(
      status,
      shape(schema, { ...numbers, [member?.name ?? 'items']: items, pagination: numbers }, example),
    );
  }

  /** What is said about a record has an answer only if the record is there. */
  private below({ resource, parameter }: Extract<Action, { kind: 'below' }>, path: Ask): undefined {
    const named = String(path[parameter]);
    const [key] = parameter === 'id' || parameter.endsWith('_id') ? [] : resource.keys;
    if (key) this.getBy(resource, key, named);
    else this.get(resource, named);
    return undefined;
  }

  private checkReferences(body: Ask): void {
    for (const { resource, id } of referencesIn(body)) this.get(resource, id);
  }

  private checkKeys(resource: Resource, body: Ask, self: Stored | undefined): void {
    for (const key of resource.keys) {
      const value = body[key];
      if (value === undefined || value === '') continue;
      const holder = this.holder(resource, key, value);
      if (holder && holder.id !== self?.id)
        throw new MockFailure('already_exists', {
          message: `Another ${spoken(resource).toLowerCase()} already has the ${key.replaceAll('_', ' ')} ${String(value)}`,
          details: { [key]: value },
        });
    }
  }

  private reply(operation: OperationId, record: Stored): Reply {
    const { status, schema = {}, example } = usualSuccess(operation);
    return jsonReply(status, shape(schema, record, example));
  }

  /** Ids look like the contract's and count up, so that later records sort behind earlier ones. */
  private newId(example: Stored): string {
    this.made += 1;
    const prefix = /^(.*_)[0-9A-Z]{26}$/.exec(String(example.id))?.[1] ?? '';
    return `${prefix}01K5WRB3M1${String(this.made).padStart(16, '0')}`;
  }
}

const isLive = (record: Stored) => record.status !== 'archived' && record.status !== 'deleted';

/** Whether deleting archives: the record has the status of the contract's own life cycle, and not one of its business. */
function hasLife({ schema }: Resource): boolean {
  const status = schema.properties?.status;
  return status !== undefined && resolveSchema(status).enum?.includes('archived') === true;
}

const spoken = ({ component }: Resource): string => {
  const words = memberName(component).replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function createOf(resource: Resource): OperationId {
  for (const [id, action] of actions)
    if (action.kind === 'create' && action.resource === resource) return id as OperationId;
  throw new Error(`${resource.path} has no operation that creates.`);
}
