import { createHash } from 'node:crypto';
import type { OperationId } from '@flexprice/generated/operations';
import type { Input } from '@flexprice/generated/routes';
import type { EventIngestResult, TaskEntityType } from '@flexprice/generated/types';
import { type AuditEntry, changesBetween } from '../../audit/index.ts';
import type { Context } from '../../context.ts';
import { databaseCode } from '../../db/failure.ts';
import { scopedToTenant, sql } from '../../db/index.ts';
import { ApiError } from '../../errors.ts';
import { takeEvents } from '../../events/index.ts';
import { createCustomer, findCustomerByExternalId, toCustomer, updateCustomer } from '../customers/index.ts';
import { createFeature, findFeatureByLookupKey, toFeature, updateFeature } from '../features/index.ts';
import { ensurePrice, showPrice } from '../prices/index.ts';
import { IMPORTABLE } from './entities.ts';
import { requestOf } from './rows.ts';

/** Reads what a file holds as the same thing would be read that came in a request. */
export interface Reading {
  /** JSON text as a value that keeps its digits. @throws ApiError `validation_error` */
  parse(text: string): unknown;
  /** The body of an operation. @throws ApiError `validation_error` with every fault */
  body<Id extends OperationId>(operation: Id, json: unknown): Input<Id>['body'];
}

/** A record of a file: its number there, and what tells the file from every other. */
export interface FileRecord {
  readonly record: number;
  readonly text: string;
  readonly digest: string;
}

/** What became of a record. */
export type Outcome =
  | { readonly is: 'failed'; readonly error: string }
  /** It was there already, as the file says. */
  | { readonly is: 'unchanged' }
  | { readonly is: 'taken'; readonly written?: Written };

/** What the audit log is told of a record that made or changed something. */
type Written = Pick<AuditEntry, 'action' | 'operationId' | 'entityType' | 'entityId' | 'changes'>;

/** Takes records in, each by itself; those that throw an ApiError leave nothing behind. */
type Taker = (context: Context, reading: Reading, record: FileRecord) => Promise<Outcome>;

const UNCHANGED: Outcome = { is: 'unchanged' };

/** What the operations of a request would write down, which do the same. */
function taken(
  operationId: OperationId,
  entityType: string,
  before: { id: string } | undefined,
  after: { id: string },
): Outcome {
  const action = before ? 'update' : 'create';
  const changes = changesBetween(before, after);
  return { is: 'taken', written: { action, operationId, entityType, entityId: after.id, changes } };
}

const objectOf = (kind: TaskEntityType, reading: Reading, text: string): Record<string, unknown> => {
  const parsed = reading.parse(text);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new ApiError('validation_error', 'The record is not an object.');
  const request = requestOf(IMPORTABLE[kind], parsed as Record<string, unknown>);
  if ('unknown' in request) {
    throw new ApiError('validation_error', `There is no member ${(request.unknown as string[]).join(', ')}.`);
  }
  return request as Record<string, unknown>;
};

const customer: Taker = async (context, reading, { text }) => {
  const object = objectOf('CUSTOMERS', reading, text);
  const externalId = String(object.external_id ?? '');
  const known = externalId ? await findCustomerByExternalId(context.db, externalId) : undefined;
  if (!known) {
    const made = await createCustomer(context, reading.body('createCustomer', object));
    return taken('createCustomer', 'customer', undefined, toCustomer(made));
  }
  const { metadata, ...columns } = reading.body('updateCustomerById', object);
  const merged = { ...known.metadata, ...metadata };
  const change = { ...columns, ...(metadata && { metadata: merged }) };
  if (!differs(known, change)) return UNCHANGED;
  const changed = await updateCustomer(context, known.id, change);
  return taken('updateCustomerById', 'customer', toCustomer(known), toCustomer(changed));
};

const feature: Taker = async (context, reading, { text }) => {
  const object = objectOf('FEATURES', reading, text);
  const known = object.lookup_key ? await findFeatureByLookupKey(context.db, String(object.lookup_key)) : undefined;
  if (!known) {
    const meter = object.meter as object | undefined;
    const whole = meter && { name: object.name, reset_usage: 'BILLING_PERIOD', ...meter };
    const request = reading.body('createFeature', { ...object, ...(whole && { meter: whole }) });
    return taken('createFeature', 'feature', undefined, toFeature(await createFeature(context, request)));
  }
  if (object.type !== undefined && object.type !== known.type) {
    throw new ApiError('validation_error', `type is ${known.type} and cannot change.`);
  }
  const { metadata, ...columns } = reading.body('updateFeature', object);
  const change = { ...columns, ...(metadata && { metadata: { ...known.metadata, ...metadata } }) };
  if (!differs(known, change)) return UNCHANGED;
  const changed = await updateFeature(context, known.id, change);
  return taken('updateFeature', 'feature', toFeature(known), toFeature(changed));
};

const price: Taker = async (context, reading, { text }) => {
  const { row, isNew } = await ensurePrice(context, reading.body('createPrice', objectOf('PRICES', reading, text)));
  return isNew ? taken('createPrice', 'price', undefined, await showPrice(context, row)) : UNCHANGED;
};

/** Whether a change would change anything: what does not is told to nobody. */
function differs(known: object, change: object): boolean {
  const before = known as Record<string, unknown>;
  return Object.entries(change).some(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]));
}

/** An event without an id of its own gets one from its place, so that the same file counts once however often it comes. */
function eventOf(reading: Reading, { record, text, digest }: FileRecord) {
  const object = objectOf('EVENTS', reading, text);
  const own = createHash('sha256').update(`${digest} ${record}`).digest('base64url').slice(0, 32);
  return reading.body('ingestEvent', { ...object, event_id: object.event_id || `import_${own}` });
}

/** Events are a record of their own: the audit log has none of them. */
function outcomeOf({ event_id, status }: EventIngestResult): Outcome {
  if (status === 'conflicting') return { is: 'failed', error: `There is another event with the id ${event_id}.` };
  return status === 'duplicate' ? UNCHANGED : { is: 'taken' };
}

const TAKERS: Readonly<Record<Exclude<TaskEntityType, 'EVENTS'>, Taker>> = {
  CUSTOMERS: customer,
  FEATURES: feature,
  PRICES: price,
};

/**
 * Takes records in, each by itself, within the caller's transaction.
 *
 * @returns what became of each
 */
export async function takeIn(
  context: Context,
  reading: Reading,
  kind: TaskEntityType,
  records: readonly FileRecord[],
): Promise<Outcome[]> {
  if (kind === 'EVENTS') return takeAllEvents(context, reading, records);
  if (kind === 'PRICES') await oneAtATime(context);
  return oneByOne(context, records, (record) => TAKERS[kind](context, reading, record));
}

/** No constraint keeps two equal prices apart, so two imports of prices into an environment wait for each other. */
async function oneAtATime({ db }: Context): Promise<void> {
  const { environmentId } = db.scope;
  await db.query(sql`
    select 1 from environments where id = ${environmentId} and ${scopedToTenant(db.scope)} for no key update`);
}

/** In one statement, or one by one where something among them cannot be stored. */
async function takeAllEvents(context: Context, reading: Reading, records: readonly FileRecord[]): Promise<Outcome[]> {
  try {
    return await context.db.savepoint(async () => {
      const events = records.map((record) => eventOf(reading, record));
      return (await takeEvents(context, events, (index) => `events[${index}].`)).map(outcomeOf);
    });
  } catch (error) {
    wordsOf(error);
  }
  return oneByOne(context, records, async (record) => {
    const [result] = await takeEvents(context, [eventOf(reading, record)], () => '');
    return outcomeOf(result as EventIngestResult); // one result per event
  });
}

async function oneByOne(
  context: Context,
  records: readonly FileRecord[],
  take: (record: FileRecord) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const record of records) {
    try {
      outcomes.push(await context.db.savepoint(() => take(record)));
    } catch (error) {
      outcomes.push({ is: 'failed', error: wordsOf(error) });
    }
  }
  return outcomes;
}

/** What is wrong with a record: its members with their faults, or what the server says. Rethrows what is not its fault. */
function wordsOf(error: unknown): string {
  // Classes 22, 23 and 54: a value that does not fit a column, breaks a constraint, or is too much.
  if (/^(22|23|54)/.test(databaseCode(error) ?? '')) return 'It holds a value that cannot be stored.';
  if (!(error instanceof ApiError) || error.status >= 500) throw error;
  const { code, message, details } = error;
  if (code !== 'validation_error' || !details || Object.keys(details).length === 0) return message;
  return Object.entries(details)
    .map(([field, fault]) => `${field} ${String(fault)}`)
    .join(', ');
}
