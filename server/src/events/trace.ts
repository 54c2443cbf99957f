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
import { type MeterRule, metersOfEvent } from './meters.ts';
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
  for (const meter of await metersOfEvent(db, event.event_name)) {
    const quantity = quantityOf(meter, event);
    if (quantity === undefined) continue;
    const processed = await processedEvent(context, meter, event, customer.id, quantity);
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

async function processedEvent(
  { db }: Context,
  meter: MeterRule,
  event: StoredEvent,
  customerId: string,
  quantity: string,
): Promise<ProcessedEvent> {
  const feature = await db.first<{ id: string }>(sql`
    select id from features where meter_id = ${meter.id} and status = 'published' and ${scoped(db.scope)}
    order by created_at, id limit 1`);
  return {
    customer_id: customerId,
    subscription_id: '',
    sub_line_item_id: '',
    price_id: '',
    meter_id: meter.id,
    feature_id: feature?.id ?? '',
    qty_total: quantity,
    processed_at: instant(event.received_at),
  };
}
