import type { IngestEventRequest } from '@flexprice/generated/types';
import type { Context } from '../context.ts';
import { type Faults, validationError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { NewEvent, Submission } from './event.ts';
import { microsOf, microsText, millisWithFraction } from './micros.ts';
import { forMeters } from './properties.ts';

/**
 * Makes what a request reports ready to be stored: ids, defaults, rows.
 *
 * @param at path of each event in the request, for faults: `events[0].`, or nothing
 * @throws ApiError `validation_error` with every fault of every event
 */
export function accept(
  { db, now }: Pick<Context, 'db' | 'now'>,
  requests: readonly IngestEventRequest[],
  at: (index: number) => string,
): Submission {
  const faults: Faults = {};
  const received = now.toISOString();
  const events = requests.map((request, index) => newEvent(request, now, received, () => at(index), faults));
  if (Object.keys(faults).length > 0) throw validationError(faults);
  return { scope: db.scope, events, receivedAt: now };
}

/** The usual spelling of an instant: it is stored as it is. */
const PLAIN = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d(?:\.\d{1,6})?Z$/;
/** "No time" in the language that most of the reference's clients are written in. */
const NEVER = -62_135_596_800_000_000n;

function newEvent(
  request: IngestEventRequest,
  now: Date,
  received: string,
  at: () => string,
  faults: Faults,
): NewEvent {
  const name = request.event_name.trim();
  if (name === '') faults[`${at()}event_name`] = 'must not be empty';
  let timestamp = request.timestamp;
  if (timestamp !== undefined && (!PLAIN.test(timestamp) || timestamp.startsWith('0001'))) {
    const micros = microsOf(timestamp);
    timestamp = micros === NEVER ? undefined : microsText(micros);
  }
  const id = request.event_id || newId('event', now);
  const customer = request.external_customer_id;
  const time = timestamp ?? received;
  const properties = request.properties ?? NO_PROPERTIES;
  const values = [
    id,
    name,
    customer,
    request.customer_id ?? '',
    time,
    timestamp !== undefined,
    request.source ?? '',
    properties,
  ];
  const row = JSON.stringify(values).slice(1, -1);
  return { id, row, name, customer, properties: forMeters(properties), time, at: millisWithFraction(time) };
}

const NO_PROPERTIES = {};
