import { createHash } from 'node:crypto';
import type { OperationId } from '@flexprice/generated/operations';
import type { Input } from '@flexprice/generated/routes';
import type { EventIngestResult, TaskEntityType } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { databaseCode } from '../../db/failure.ts';
import { ApiError } from '../../errors.ts';
import { takeEvents } from '../../events/index.ts';
import { createCustomer, findCustomerByExternalId, updateCustomer } from '../customers/index.ts';
import { createFeature, findFeatureByLookupKey, updateFeature } from '../features/index.ts';
import { createPrice } from '../prices/index.ts';
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

/** Takes records in, each by itself; those that throw an ApiError leave nothing behind. */
type Taker = (context: Context, reading: Reading, record: FileRecord) => Promise<void>;

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
    await createCustomer(context, reading.body('createCustomer', object));
    return;
  }
  const { metadata, ...columns } = reading.body('updateCustomerById', object);
  const merged = { ...known.metadata, ...metadata };
  const change = { ...columns, ...(metadata && { metadata: merged }) };
  if (differs(known, change)) await updateCustomer(context, known.id, change);
};

const feature: Taker = async (context, reading, { text }) => {
  const object = objectOf('FEATURES', reading, text);
  const known = object.lookup_key ? await findFeatureByLookupKey(context.db, String(object.lookup_key)) : undefined;
  if (!known) {
    const meter = object.meter as object | undefined;
    const whole = meter && { name: object.name, reset_usage: 'BILLING_PERIOD', ...meter };
    await createFeature(context, reading.body('createFeature', { ...object, ...(whole && { meter: whole }) }));
    return;
  }
  if (object.type !== undefined && object.type !== known.type) {
    throw new ApiError('validation_error', `type is ${known.type} and cannot change.`);
  }
  const { metadata, ...columns } = reading.body('updateFeature', object);
  const change = { ...columns, ...(metadata && { metadata: { ...known.metadata, ...metadata } }) };
  if (differs(known, change)) await updateFeature(context, known.id, change);
};

const price: Taker = async (context, reading, { text }) => {
  await createPrice(context, reading.body('createPrice', objectOf('PRICES', reading, text)));
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

const reasonOf = ({ event_id, status }: EventIngestResult): string | undefined =>
  status === 'conflicting' ? `There is another event with the id ${event_id}.` : undefined;

const TAKERS: Readonly<Record<Exclude<TaskEntityType, 'EVENTS'>, Taker>> = {
  CUSTOMERS: customer,
  FEATURES: feature,
  PRICES: price,
};

/**
 * Takes records in, each by itself, within the caller's transaction.
 *
 * @returns per record why it was not taken in
 */
export async function takeIn(
  context: Context,
  reading: Reading,
  kind: TaskEntityType,
  records: readonly FileRecord[],
): Promise<(string | undefined)[]> {
  return kind === 'EVENTS'
    ? takeAllEvents(context, reading, records)
    : oneByOne(context, records, async (record) => {
        await TAKERS[kind](context, reading, record);
        return undefined;
      });
}

/** In one statement, or one by one where something among them cannot be stored. */
async function takeAllEvents(context: Context, reading: Reading, records: readonly FileRecord[]) {
  try {
    return await context.db.savepoint(async () => {
      const events = records.map((record) => eventOf(reading, record));
      return (await takeEvents(context, events, (index) => `events[${index}].`)).map(reasonOf);
    });
  } catch (error) {
    wordsOf(error);
  }
  return oneByOne(context, records, async (record) => {
    const [result] = await takeEvents(context, [eventOf(reading, record)], () => '');
    return result && reasonOf(result);
  });
}

async function oneByOne(
  context: Context,
  records: readonly FileRecord[],
  take: (record: FileRecord) => Promise<string | undefined>,
): Promise<(string | undefined)[]> {
  const reasons: (string | undefined)[] = [];
  for (const record of records) {
    try {
      reasons.push(await context.db.savepoint(() => take(record)));
    } catch (error) {
      reasons.push(wordsOf(error));
    }
  }
  return reasons;
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
