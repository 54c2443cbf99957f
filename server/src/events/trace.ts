import type { EventDebugTracker, EventLookup, EventStepError, ProcessedEvent } from '@flexprice/generated/types';
import type { Context } from '../context.ts';
import { scoped, sql } from '../db/index.ts';
import { notFound } from '../errors.ts';
import { meterEvent } from '../rating/usage/meter.ts';
import { findCustomerByExternalId, toCustomer } from '../resources/customers/index.ts';
import { instant } from '../wire.ts';
import { compiledRule } from './compiled.ts';
import type { StoredEvent } from './event.ts';
import { toEvent } from './map.ts';
import { type MeterRule, metersOfEvents } from './meters.ts';
import { microsText } from './micros.ts';
import { parseProperties } from './properties.ts';
import { numbers } from './usage.ts';

/**
 * An event and what became of it. Events are measured when usage is read, so one is `processed` as soon as there are its
 * customer and a meter that takes it; otherwise the tracker says which of them is missing.
 *
 * @throws ApiError `not_found`
 */
export async function traceEvent(context: Context, id: string): Promise<EventLookup> {
  const { db, services } = context;
  const event = await services.events.find(db, id);
  if (!event) throw notFound('Event', 'event_id', id);
  const shown = toEvent(event, db.scope);
  const customer = await findCustomerByExternalId(db, event.external_customer_id);
  if (!customer) {
    const error = missing(`Customer with external id ${event.external_customer_id} was not found`);
    return { event: shown, status: 'failed', debug_tracker: failedAt('customer_lookup', error) };
  }
  const measured = (await metersOfEvents(db, [event.event_name])).flatMap((meter) => {
    const quantity = quantityOf(meter, event);
    return quantity === undefined ? [] : [{ meter, quantity }];
  });
  const line = await lineOf(
    context,
    customer.id,
    measured.map(({ meter }) => meter.id),
    event,
  );
  // Of several meters the one that somebody pays for says most.
  const told = measured.find(({ meter }) => meter.id === line?.meter_id) ?? measured[0];
  if (told) {
    const processed = await processedEvent(context, told.meter, event, customer.id, told.quantity, line);
    return { event: shown, status: 'processed', processed_events: [processed] };
  }
  const error = missing(`No meter measures events named ${event.event_name} with these properties`);
  const tracker = failedAt('meter_lookup', error);
  return {
    event: shown,
    status: 'failed',
    debug_tracker: { ...tracker, customer_lookup: { status: 'found', customer: toCustomer(customer) } },
  };
}

const missing = (message: string): EventStepError => ({ code: 'not_found', message, http_status_code: 404 });

function failedAt(step: 'customer_lookup' | 'meter_lookup', error: EventStepError): EventDebugTracker {
  return {
    customer_lookup: step === 'customer_lookup' ? { status: 'error', error } : { status: 'found' },
    meter_matching: step === 'meter_lookup' ? { status: 'not_found', error } : { status: 'unprocessed' },
    price_lookup: { status: 'unprocessed' },
    subscription_line_item_lookup: { status: 'unprocessed' },
    attributed_to_customer: { status: 'unprocessed' },
    failure_point: { failure_point_type: step, error },
  };
}

/** What a meter keeps of one event. Undefined when its filters leave the event out or its expression fails. */
function quantityOf(meter: MeterRule, event: StoredEvent): string | undefined {
  const properties = parseProperties(event.properties);
  const seen = { id: event.id, name: event.event_name, at: Number(event.micros) / 1000, properties };
  const kept = meterEvent(compiledRule(meter), seen);
  return kept && numbers(kept.quantity).value_exact;
}

interface Line {
  id: string;
  subscription_id: string;
  price_id: string;
  meter_id: string;
}

/** The usage line that charges the customer, or whoever pays for it, for the event; of several the oldest. */
function lineOf(
  { db }: Context,
  customerId: string,
  meterIds: readonly string[],
  { micros }: StoredEvent,
): Promise<Line | undefined> {
  const at = microsText(micros);
  return db.first<Line>(sql`
    select l.id, l.subscription_id, l.price_id, l.meter_id
    from subscriptions s join subscription_line_items l
      on l.subscription_id = case when s.subscription_type = 'inherited' then s.parent_subscription_id else s.id end
        and ${scoped(db.scope, 'l')}
    where ${scoped(db.scope, 's')} and s.customer_id = ${customerId} and s.status = 'published'
      and s.subscription_status in ('active', 'trialing') and l.status = 'published'
      and l.price_type = 'USAGE' and l.meter_id = any(${meterIds}::text[])
      and l.start_date <= ${at}::timestamptz and (l.end_date is null or l.end_date > ${at}::timestamptz)
    order by s.created_at, l.sequence limit 1`);
}

async function processedEvent(
  { db }: Context,
  meter: MeterRule,
  event: StoredEvent,
  customerId: string,
  quantity: string,
  line: Line | undefined,
): Promise<ProcessedEvent> {
  const feature = await db.first<{ id: string }>(sql`
    select id from features where meter_id = ${meter.id} and status = 'published' and ${scoped(db.scope)}
    order by created_at, id limit 1`);
  return {
    customer_id: customerId,
    subscription_id: line?.subscription_id ?? '',
    sub_line_item_id: line?.id ?? '',
    price_id: line?.price_id ?? '',
    meter_id: meter.id,
    feature_id: feature?.id ?? '',
    qty_total: quantity,
    processed_at: instant(event.received_at),
  };
}
