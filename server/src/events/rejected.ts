/** Events that count for nothing, told to endpoints that name `event.rejected`. */
import type { WebhookEvents } from '@flexprice/generated/webhooks';
import { type Database, raw, type Sql, sql } from '../db/index.ts';
import { parseExact } from '../http/body.ts';
import { newId } from '../ids.ts';
import { meterEvent } from '../rating/usage/meter.ts';
import { firstOfEach, type Incoming } from './arriving.ts';
import { compiledRule } from './compiled.ts';
import type { NewEvent, Submission } from './event.ts';
import { type MeterRule, metersOfEvents } from './meters.ts';

const NAME = 'event.rejected';
type Rejection = Omit<WebhookEvents[typeof NAME], 'event_type'>;

/**
 * A submission with the reason beside each event that no meter takes. The meters are read each time and not remembered: of an
 * event that counts nobody may be told that it does not.
 */
export async function withRejections(db: Database, submission: Submission): Promise<Submission> {
  const names = [...new Set(submission.events.map(({ name }) => name))];
  const meters = Map.groupBy(await metersOfEvents(db, names), ({ event_name }) => event_name);
  const events = submission.events.map((event) => {
    const rejected = reasonOf(event, meters.get(event.name));
    return rejected ? { ...event, rejected } : event;
  });
  return { ...submission, events };
}

function reasonOf(event: NewEvent, meters: readonly MeterRule[] | undefined): Rejection['reason'] | undefined {
  if (!meters) return 'no_meter_for_event_name';
  return meters.some((meter) => meterEvent(compiledRule(meter), event)) ? undefined : 'no_matching_meter';
}

/**
 * The part of the statement which stores events that tells of those that count for nothing: both are committed, or neither.
 *
 * @param source arrays of the tenants and environments of the scopes, and when the events were received
 * @param stored the relation with the `environment_id` and `id` of the events that are new: nothing is told twice
 * @returns `, told as (…)`, or nothing where there is nothing to tell
 */
export function telling(
  incoming: readonly Incoming[],
  { tenants, environments, receivedAt }: { tenants: Sql; environments: Sql; receivedAt: Date },
  stored: Sql,
): Sql {
  const tellings = firstOfEach(incoming).flatMap(({ scope, event }) => {
    const { rejected, id } = event;
    return rejected
      ? [[scope, newId('sys_event', receivedAt), id, { event_type: NAME, ...bodyOf(event, rejected) }]]
      : [];
  });
  if (tellings.length === 0) return raw('');
  return sql`, told as (
      insert into outbox (id, tenant_id, environment_id, event_name, object_id, payload, created_at)
      select telling ->> 1, (${tenants})[(telling -> 0)::int], environment_id, ${NAME}, id, telling -> 3, ${receivedAt}
      from jsonb_array_elements(${JSON.stringify(tellings)}::jsonb) with ordinality as tellings (telling, place)
      join ${stored} on environment_id = (${environments})[(telling -> 0)::int] and id = telling ->> 2
      order by place)`;
}

function bodyOf({ row }: NewEvent, reason: Rejection['reason']): Rejection {
  const [id, event_name, external_customer_id, customer_id, timestamp, , source, properties] = parseExact(
    `[${row}]`,
  ) as [string, string, string, string, string, boolean, string, Record<string, unknown>];
  const event = {
    ...{ id, event_name, external_customer_id, timestamp },
    ...(customer_id && { customer_id }),
    ...(source && { source }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
  return { reason, event };
}
