import { operations as contract } from '@flexprice/generated/mock';
import { type Operation, type OperationId, operations } from '@flexprice/generated/operations';
import { isObject } from '../../contract/decode.ts';
import { resolveSchema } from '../../contract/schema.ts';
import type { Client, RequestOptions } from '../client.ts';
import { declaredOperation } from '../document.ts';
import { type Exchange, jsonOf } from '../exchange.ts';
import { before, chosenByCaller, companions, owned, ownerExample, queries } from './known.ts';
import { KnownIds } from './knownIds.ts';
import { EXAMPLE_ID, findMakers, idIn, type Maker, type Makers, NATURAL_KEYS, ownerOf } from './makers.ts';
import { Names } from './names.ts';
import { faultsIn, INSTANT, instantsAmong, takenBy, withoutMember } from './refusal.ts';

/** An object that the run made. */
export interface Made {
  readonly body: Readonly<Record<string, unknown>>;
  readonly id: string;
}

/** Ids of the examples' world that stand for something else this once. */
type Instead = Map<string, string>;

const NOTHING: Instead = new Map();

/**
 * Leads the world of the contract's examples through the server under test. Whatever an example refers to is made first, by
 * the example that makes it, and its real id takes the place of the one in the examples. Names that must be unique get an
 * ending of this run, so that it can be repeated on the same server.
 */
export class Story {
  /** Operations that answered 501. */
  readonly notOffered = new Set<OperationId>();
  private readonly client: Client;
  private readonly names: Names;
  private readonly makers: Makers = findMakers();
  private readonly ids = new KnownIds();
  private readonly shared = new Map<string, Promise<Made | undefined>>();
  private readonly open = new Set<string>();
  private readonly known = new Map<OperationId, RequestOptions>();
  private portal: Promise<string | undefined> | undefined;

  /** @param run tells this run's objects from those of others: a few lower-case letters and digits */
  constructor(client: Client, run: string, now: Date) {
    this.client = client;
    client.session = () => {
      this.portal ??= this.openPortal();
      return this.portal;
    };
    this.names = new Names(run, now);
  }

  /**
   * Sends an example of an operation to an object of its own, or to the shared one where nothing is changed. If it is
   * refused, what it refers to may have been used up by another example: it is sent once more with new objects.
   */
  async tell(id: OperationId, example: string): Promise<Exchange> {
    const { path, instead } = await this.pathOf(id, isReading(id) ? 'shared' : 'fresh', example);
    const exchange = await this.tellOnce(id, example, path, instead);
    const { status } = exchange.received;
    if (status < 400 || status >= 500) return exchange;
    const misdated = instantsAmong(faultsIn(exchange), jsonOf(exchange.sent.body ?? ''));
    if (misdated.length > 0) return this.tellOnce(id, example, path, instead, { misdated });
    if (isReading(id)) return exchange;
    const fresh = await this.freshReferences(id, example, instead);
    return this.tellOnce(id, example, path, fresh, { taken: takenBy(exchange) });
  }

  /** Takes the request of an operation that was told elsewhere, and succeeded, as the beginning of others. */
  remember(id: OperationId, options: RequestOptions): void {
    this.known.set(id, options);
  }

  /** A new object, with everything that its example refers to. `more` are members that are other than there. */
  async newObject(operation: OperationId, example: string, more: object = {}): Promise<Made | undefined> {
    return this.makeFresh({ operation, example }, more);
  }

  /** The token of a portal session of the examples' customer. */
  private async openPortal(): Promise<string | undefined> {
    const { path } = await this.pathOf('createPortalSession', 'shared');
    const body = jsonOf((await this.client.send('createPortalSession', { path })).received.text);
    return isObject(body) && typeof body.token === 'string' ? body.token : undefined;
  }

  /** New objects for everything that an example refers to. */
  private async freshReferences(id: OperationId, example: string, instead: Instead): Promise<Instead> {
    const fresh = new Map(instead);
    const body = JSON.stringify(declaredOperation(id).requests[example] ?? {});
    for (const [, text = ''] of body.matchAll(/"([a-z_]+_01K5WRB3M0\w{16})"/g)) {
      if (fresh.has(text)) continue;
      const maker = this.makers.byId.get(text) ?? this.makers.byPrefix.get(EXAMPLE_ID.exec(text)?.[1] ?? '');
      if (maker?.operation === id) continue;
      const made = await this.makeFresh(maker, {}, fresh);
      if (!made) continue;
      fresh.set(text, made.id);
      // What is part of a new object, such as a line of an invoice, is known by its kind alone.
      for (const [, shown = ''] of body.matchAll(/"([a-z_]+_01K5WRB3M0\w{16})"/g)) {
        const part = partOf(made.body, `${EXAMPLE_ID.exec(shown)?.[1]}_`);
        if (part && !fresh.has(shown) && !this.makers.byId.has(shown)) fresh.set(shown, part);
      }
    }
    return fresh;
  }

  private async tellOnce(
    id: OperationId,
    example: string,
    path: Record<string, string>,
    instead: Instead,
    { taken = [], misdated = [] }: { taken?: readonly string[]; misdated?: readonly string[] } = {},
  ): Promise<Exchange> {
    const named = this.names.renamed(await this.bodyOf({ operation: id, example }, instead), taken);
    const body = misdated.reduce(withoutMember, named);
    const exchange = await this.client.send(id, { path, query: await this.queryOf(id), body });
    this.learn(id, example, exchange);
    return exchange;
  }

  /**
   * A request that fits the contract as a beginning for others: the example with this run's ids in it.
   *
   * @param object whose id stands in the path: one for all, one of its own, or one that does not exist
   */
  async request(id: OperationId, example: string, object: 'shared' | 'fresh' = 'shared'): Promise<RequestOptions> {
    const known = isReading(id) ? this.known.get(id) : undefined;
    if (known) return known;
    const { path, instead } = await this.pathOf(id, object, example);
    return { path, query: await this.queryOf(id), body: await this.bodyOf({ operation: id, example }, instead) };
  }

  /** A value of the examples' world in the world of this run. What it refers to is made if it is not there. */
  async resolve(value: unknown, maker?: Maker, variant = 0, instead = NOTHING, member = ''): Promise<unknown> {
    if (typeof value === 'string') return this.resolveText(value, maker, variant, instead, member);
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      for (const one of value) list.push(await this.resolve(one, maker, variant, instead, member));
      return list;
    }
    if (!isObject(value)) return value;
    const made: Record<string, unknown> = {};
    for (const [name, one] of Object.entries(value))
      made[name] = await this.resolve(one, maker, variant, instead, name);
    return made;
  }

  private async resolveText(text: string, maker: Maker | undefined, variant: number, instead: Instead, member: string) {
    if (member === 'idempotency_key') return `${text}-${this.names.run}-${this.names.next()}`;
    if (chosenByCaller.test(text)) return `${text}_${this.names.run}`;
    if (EXAMPLE_ID.test(text)) return instead.get(text) ?? (await this.idOf(text)) ?? text;
    if (INSTANT.test(text)) return this.names.shifted(text);
    const owner = NAMES_SOMETHING.test(member) ? this.makers.byKey.get(text) : undefined;
    // A code may also be somebody else's, that of a coupon say.
    const isOwn = !CODES.has(member) || owner?.operation === maker?.operation;
    if (maker && NATURAL_KEYS.has(member) && text !== '' && isOwn) return this.names.unique(text, variant, member);
    if (!owner) return text;
    const made = await this.make(owner);
    const key = Object.entries(declaredOperation(owner.operation).requests[owner.example] as object).find(
      ([name, value]) => value === text && NATURAL_KEYS.has(name),
    )?.[0];
    return (key && (made?.body[key] as string | undefined)) ?? this.names.unique(text, 0, member);
  }

  private async idOf(exampleId: string): Promise<string | undefined> {
    const known = this.ids.get(exampleId);
    if (known) return known;
    const maker = this.makers.byId.get(exampleId);
    const made = maker
      ? await this.make(maker)
      : await this.makeFresh(this.makers.byPrefix.get(EXAMPLE_ID.exec(exampleId)?.[1] ?? ''));
    const learned = this.ids.get(exampleId) ?? made?.id;
    if (learned) this.ids.set(exampleId, learned);
    return learned;
  }

  /** The one object that a maker makes for all. */
  private make(maker: Maker): Promise<Made | undefined> {
    const key = `${maker.operation}/${maker.example}`;
    let made = this.shared.get(key);
    if (!made) {
      // Examples refer to each other in a ring: whoever comes round again goes without.
      if (this.open.has(key)) return Promise.resolve(undefined);
      made = this.perform(maker, 0);
      this.shared.set(key, made);
    } else if (this.open.has(key)) {
      return Promise.resolve(undefined);
    }
    return made;
  }

  private async makeFresh(maker: Maker | undefined, more: object = {}, instead = NOTHING): Promise<Made | undefined> {
    return maker && this.perform(maker, this.names.next(), more, instead);
  }

  private async perform(maker: Maker, variant: number, more: object = {}, others = NOTHING): Promise<Made | undefined> {
    const { operation, example } = maker;
    if (this.notOffered.has(operation)) return undefined;
    const key = `${operation}/${example}`;
    this.open.add(key);
    try {
      const { path, instead } = await this.pathOf(operation, 'shared');
      for (const [shown, real] of others) instead.set(shown, real);
      const body = (await this.bodyOf(maker, instead, variant)) as object | undefined;
      const send = (taken: readonly string[]) =>
        this.client.send(operation, { path, body: body && this.names.renamed({ ...body, ...more }, taken) });
      let exchange = await send([]);
      const taken = takenBy(exchange);
      if (taken.length > 0) exchange = await send(taken);
      const answer = jsonOf(exchange.received.text);
      if (exchange.received.status === 501) this.notOffered.add(operation);
      const id = exchange.received.status < 300 ? idIn(answer) : undefined;
      if (!id || !isObject(answer)) return undefined;
      if (variant === 0) this.learn(operation, example, exchange);
      const nested = Object.values(answer).find((value) => isObject(value) && value.id === id);
      await this.accompany(operation, example, id);
      return { id, body: { ...(isObject(nested) ? nested : {}), ...answer } };
    } finally {
      this.open.delete(key);
    }
  }

  /** Makes what an object is of no use without, such as the price of a plan. */
  private async accompany(operation: OperationId, example: string, id: string): Promise<void> {
    const shown = this.exampleId(operation, example);
    for (const [other, otherExample, changes] of companions[operation] ?? []) {
      const instead = shown ? new Map([[shown, id]]) : NOTHING;
      const maker = { operation: other, example: otherExample };
      const body = (await this.bodyOf(maker, instead, this.names.next())) as object;
      const exchange = await this.client.send(other, { body: { ...body, entity_id: id, ...changes } });
      if (!this.ids.get(shown ?? '') || this.ids.get(shown ?? '') === id) this.learn(other, otherExample, exchange);
    }
  }

  private exampleId(operation: OperationId, example: string): string | undefined {
    const { success } = operations[operation] as Operation;
    const shown = contract[operation].responses[success[0] ?? 200]?.examples ?? {};
    return idIn(shown[example] ?? Object.values(shown)[0]);
  }

  /** The body that an example shows, in this run's names. */
  async bodyOf(maker: Maker, instead: Instead = NOTHING, variant = this.names.next()): Promise<unknown> {
    const example = declaredOperation(maker.operation).requests[maker.example];
    return example === undefined ? undefined : this.resolve(example, maker, variant, instead);
  }

  /** Values for the placeholders of a path. */
  private async pathOf(
    id: OperationId,
    object: 'shared' | 'fresh',
    example = '',
  ): Promise<{ path: Record<string, string>; instead: Instead }> {
    const operation: Operation = operations[id];
    const path: Record<string, string> = {};
    const instead = new Map<string, string>();
    for (const [, name = ''] of operation.path.matchAll(/\{(\w+)\}/g)) {
      const owner = ownerOf(operation, name);
      const made = owner.create && (await this.ownerFor(id, example, owner.create, object));
      path[name] =
        this.parameterOf(name, made) ??
        (await this.firstListed(owner.list, name)) ??
        (await this.shownIn(id, name)) ??
        `no_${name}`;
      const shown = owner.create && this.exampleId(owner.create, this.exampleFor(owner.create));
      if (made && shown) instead.set(shown, made.id);
      if (made && object === 'fresh' && owner.create) this.parts(owner.create, made.body, instead);
      if (made && object === 'fresh') await this.prepare(id, made.id, name, instead);
    }
    return { path, instead };
  }

  /** The parts of a new object stand for those that the example of its making shows. */
  private parts(create: OperationId, body: Made['body'], instead: Instead): void {
    const { success } = operations[create] as Operation;
    const shown = JSON.stringify(contract[create].responses[success[0] ?? 201]?.examples ?? {});
    for (const [, id = ''] of shown.matchAll(/"id":"([a-z_]+_01K5WRB3M0\w{16})"/g)) {
      const part = partOf(body, `${EXAMPLE_ID.exec(id)?.[1]}_`);
      if (part && !instead.has(id) && !this.makers.byId.has(id)) instead.set(id, part);
    }
  }

  private exampleFor(create: OperationId): string {
    const maker = [...this.makers.byId.values()].find(({ operation }) => operation === create);
    return maker?.example ?? Object.keys(declaredOperation(create).requests)[0] ?? '';
  }

  private async ownerFor(
    id: OperationId,
    example: string,
    create: OperationId,
    object: 'shared' | 'fresh',
  ): Promise<Made | undefined> {
    const maker = { operation: create, example: ownerExample[id] ?? this.exampleFor(create) };
    if (this.open.has(`${maker.operation}/${maker.example}`)) return undefined;
    return object === 'shared' ? this.make(maker) : this.makeFresh(maker, owned[`${id}/${example}`] ?? owned[id]);
  }

  /** Brings an object into the state that an operation asks for. */
  private async prepare(id: OperationId, object: string, parameter: string, instead: Instead): Promise<void> {
    for (const step of before[id] ?? []) {
      const example = Object.keys(declaredOperation(step).requests)[0] ?? '';
      await this.client.send(step, {
        path: { [parameter]: object },
        body: await this.bodyOf({ operation: step, example }, instead),
      });
    }
  }

  private parameterOf(name: string, made: Made | undefined): string | undefined {
    if (!made) return undefined;
    if (name === 'id' || (name.endsWith('_id') && name !== 'external_id')) return made.id;
    const value = made.body[name] ?? made.body[`coupon_${name}`];
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  private async firstListed(list: OperationId | undefined, parameter: string): Promise<string | undefined> {
    if (!list || this.notOffered.has(list)) return undefined;
    const { method } = operations[list];
    const exchange = await this.client.send(list, method === 'GET' ? {} : { body: {} });
    const body = jsonOf(exchange.received.text);
    const items = isObject(body) ? (body.items ?? body.data) : body;
    const [first] = Array.isArray(items) ? (items as unknown[]) : [];
    if (!isObject(first)) return undefined;
    const value = first[parameter] ?? first.id;
    return typeof value === 'string' ? value : undefined;
  }

  /** What the answers of the contract show for a parameter: the key of a setting, say. */
  private async shownIn(id: OperationId, name: string): Promise<string | undefined> {
    for (const { examples = {} } of Object.values(contract[id].responses)) {
      for (const body of Object.values(examples)) {
        const shown = name === 'id' ? idIn(body) : undefined;
        if (shown) return (await this.idOf(shown)) ?? shown;
        if (isObject(body) && typeof body[name] === 'string') return body[name];
      }
    }
    const schema = declaredOperation(id).parameters.find((parameter) => parameter.name === name)?.schema;
    const value = schema && (schema.example ?? resolveSchema(schema).enum?.[0]);
    return typeof value === 'string' ? value : undefined;
  }

  /** Query parameters without which there is no answer. */
  private async queryOf(id: OperationId): Promise<Record<string, string>> {
    const query: Record<string, string> = {};
    for (const [name, value] of Object.entries(queries[id] ?? {}))
      query[name] = String(await this.resolve(value, undefined, 0, NOTHING, name));
    for (const { name, in: place, required, schema } of declaredOperation(id).parameters) {
      if (place !== 'query' || !required) continue;
      const shown = schema.example ?? schema.enum?.[0] ?? STANDING_FOR[name];
      if (shown !== undefined) query[name] = String(await this.resolve(String(shown), undefined, 0, NOTHING, name));
    }
    return query;
  }

  /** Learns from an answer which real ids stand for those of the example. */
  private learn(id: OperationId, example: string, { received }: Exchange): void {
    if (received.status >= 300) return;
    const shown = contract[id].responses[received.status]?.examples ?? {};
    this.ids.learn(shown[example] ?? Object.values(shown)[0], jsonOf(received.text));
  }
}

const CODES = new Set(['code', 'coupon_code']);

/** Members that hold a natural key, their own or somebody else's. */
const NAMES_SOMETHING = /external|lookup|code|email|event_id|price_unit$/;

/** What stands for a query parameter that must be given and has no example. */
const STANDING_FOR: Readonly<Record<string, string>> = {
  customer_id: 'cust_01K5WRB3M0000000000000BRT1',
  external_customer_id: 'brightside',
  external_id: 'brightside',
  plan_id: 'plan_01K5WRB3M0000000000000PRQ1',
  subscription_id: 'subs_01K5WRB3M0000000000000SVB1',
  start_time: '2025-09-01T00:00:00Z',
  end_time: '2025-10-01T00:00:00Z',
};

/** Whether an operation leaves the object in its path as it was. */
export function isReading(id: OperationId): boolean {
  const { method, page, permission, path } = operations[id] as Operation;
  return method === 'GET' || page !== undefined || !permission.endsWith(':write') || path.endsWith('/search');
}

/** The first id of a kind within a body, its own aside. */
function partOf(body: unknown, prefix: string, isRoot = true): string | undefined {
  if (Array.isArray(body)) return body.map((one) => partOf(one, prefix, false)).find(Boolean);
  if (!isObject(body)) return undefined;
  const { id } = body;
  if (!isRoot && typeof id === 'string' && id.startsWith(prefix) && !id.slice(prefix.length).includes('_')) return id;
  return Object.values(body)
    .map((one) => partOf(one, prefix, false))
    .find(Boolean);
}
