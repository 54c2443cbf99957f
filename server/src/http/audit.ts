import { type Operation, type OperationId, operations } from '@flexprice/generated/operations';
import type { Reply } from '../aftermath.ts';
import { type AuditAction, type AuditEntry, changesBetween, record, recording } from '../audit/index.ts';
import type { Alongside, Context } from '../context.ts';
import { ApiError } from '../errors.ts';

export type AnyHandler = (input: { path: unknown; query: unknown; body: unknown }, context: Context) => Promise<Reply>;

/** Where a request came from. */
export interface Origin {
  readonly ipAddress?: string | undefined;
  readonly userAgent?: string | undefined;
}

type Input = Parameters<AnyHandler>[0];

/** What is not looked at before and after: one waits for others in the middle, the other is told whole by its ledger. */
const SLOW = new Set<string>(['advanceTestClock', 'debitWallet'] satisfies OperationId[]);

/** Operations that read what another one changes, where its address does not tell. */
const READERS: Partial<Record<OperationId, OperationId>> = { updateUser: 'getUserInfo' };

type Handlers = Partial<Record<OperationId, unknown>>;

/** Which object a request is about that names it in another way than by its id. */
const MEANT: Partial<
  Record<OperationId, (input: Input, context: Context, handlers: Handlers) => Promise<string | undefined>>
> = {
  updateUser: async (_input, { principal }) => principal.userId,
  updateTenant: async (_input, { principal }) => principal.tenantId,
  async updateCustomer({ query }, context, handlers) {
    const { external_customer_id: external_id } = query as { external_customer_id?: string };
    if (external_id === undefined) return undefined;
    const find = handlers.getCustomerByExternalId as AnyHandler;
    return (await answerOf(find, { path: { external_id }, query: {}, body: undefined }, context))?.id;
  },
};

/** Of the tenant as a whole; everything else belongs to an environment. */
const TENANT_WIDE = new Set(['users', 'environments', 'tenants', 'serviceAccounts']);

/**
 * Writes the audit log of one operation. Before and after are what the operation that reads the object answers, so nothing is
 * in the log that the API would not show, and no operation has to remember to write it.
 */
export class Auditor {
  private readonly operation: Operation;
  private readonly read: AnyHandler | undefined;
  private readonly parameter: string | undefined;
  private readonly entityType: string;
  private readonly tenantWide: boolean;
  private readonly handlers: Handlers;

  private constructor(operation: Operation, handlers: Handlers) {
    this.operation = operation;
    this.handlers = handlers;
    const [namespace = ''] = operation.sdk.split('.');
    const [object] = /^.*?\{\w+\}/.exec(operation.path) ?? [];
    const own = READERS[operation.id as OperationId];
    const reader = ALL.find(({ id, method, path, sdk }) => {
      if (own) return id === own;
      return object ? method === 'GET' && path === object : sdk === `${namespace}.get` && path.endsWith('/{id}');
    });
    this.parameter = /\{(\w+)\}/.exec(reader?.path ?? operation.path)?.[1];
    const read = reader && !SLOW.has(operation.id) ? handlers[reader.id as OperationId] : undefined;
    this.read = read as AnyHandler | undefined;
    this.tenantWide = TENANT_WIDE.has(namespace);
    this.entityType = singular(namespace);
  }

  /** Undefined for what changes nothing, and for usage events, which are a record of their own. */
  static of(id: OperationId, handlers: Handlers): Auditor | undefined {
    const operation: Operation = operations[id];
    if (!operation.permission.endsWith(':write') || operation.permission.startsWith('event:')) return undefined;
    return new Auditor(operation, handlers);
  }

  /** Runs a handler and writes down what it changed, in the transaction of the context. */
  async around(run: () => Promise<Reply>, input: Input, context: Context, origin: Origin): Promise<Reply> {
    const id = this.idOf(input) ?? (await MEANT[this.operation.id as OperationId]?.(input, context, this.handlers));
    const before = await this.state(id, input, context);
    const reply = await run();
    const made = created(reply.body);
    const action = this.actionOf(reply.status);
    if (action === 'create' || id === undefined) {
      for (const body of made)
        await record(context.db, this.entry(action, body, undefined, context, origin), context.now);
      if (made.length === 0) {
        const entry = this.entry(action, { id: id ?? '' }, before, context, origin);
        await record(context.db, { ...entry, changes: [] }, context.now);
      }
      return reply;
    }
    const after = await this.state(id, input, context);
    const changes = changesBetween(before, after);
    const entry = { ...this.entry(action, { id }, undefined, context, origin), changes };
    await record(context.db, entry, context.now);
    return reply;
  }

  /** For an operation that has no transaction of its own. */
  along(context: Context, origin: Origin): Alongside {
    const isNew = !this.operation.path.includes('{');
    const action = isNew ? 'create' : 'execute';
    return {
      entry: (object) => this.entry(action, object, isNew ? undefined : object, context, origin),
      write: (entries) => recording(context.db, entries, context.now),
    };
  }

  private entry(
    action: AuditAction,
    object: { id: string },
    before: unknown,
    { principal, requestId }: Context,
    { ipAddress, userAgent }: Origin,
  ): AuditEntry {
    return {
      actor: principal,
      action,
      operationId: this.operation.id,
      entityType: this.entityType,
      entityId: object.id,
      changes: changesBetween(before, object),
      requestId,
      tenantWide: this.tenantWide,
      ...(ipAddress && { ipAddress }),
      ...(userAgent && { userAgent }),
    };
  }

  private idOf({ path, query }: Input): string | undefined {
    const named = { ...(query as object), ...(path as object) } as Record<string, string | undefined>;
    return this.parameter === undefined ? undefined : named[this.parameter];
  }

  private actionOf(status: number): AuditAction {
    const { method } = this.operation;
    if (method === 'DELETE') return 'delete';
    if (method === 'PUT') return 'update';
    return status === 201 ? 'create' : 'execute';
  }

  /** The object as the API shows it; undefined when it is not there, or there is no way to read it. */
  private async state(id: string | undefined, input: Input, context: Context): Promise<unknown> {
    if (!this.read || id === undefined) return undefined;
    const path = { ...(input.path as object), ...(this.parameter !== undefined && { [this.parameter]: id }) };
    return answerOf(this.read, { path, query: {}, body: undefined }, context);
  }
}

/** What an operation that reads answers; undefined when it finds nothing. */
async function answerOf(read: AnyHandler, input: Input, context: Context): Promise<{ id: string } | undefined> {
  try {
    const { body } = await read(input, context);
    return body instanceof Uint8Array ? undefined : (body as { id: string });
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

const ALL: readonly Operation[] = Object.values<Operation>(operations);

/** The objects in an answer that have an id: itself, the members of a list, or the one it is wrapped around. */
function created(body: unknown): { id: string }[] {
  if (typeof body !== 'object' || body === null || body instanceof Uint8Array) return [];
  if (hasId(body)) return [body];
  const items = (body as { items?: unknown }).items;
  if (Array.isArray(items)) return items.filter(hasId);
  return Object.values(body).filter(hasId).slice(0, 1);
}

const hasId = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && typeof (value as { id?: unknown }).id === 'string';

/** `testClocks` -> `test_clock`. */
function singular(namespace: string): string {
  const words = namespace.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return words
    .replace(/ies$/, 'y')
    .replace(/(tax|box|ch|sh)es$/, '$1')
    .replace(/(?<!s)s$/, '');
}
