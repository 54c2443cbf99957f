import type { BulkIngestRawEventRequest, BulkIngestRawEventResponse } from '@flexprice/generated/types';
import type { Context } from '../context.ts';
import { scopeValues, sql } from '../db/index.ts';
import { newId } from '../ids.ts';

/** Stores records of another system as they came, all of a request or none. What they mean is for a rule to say later. */
export async function storeRecords(
  { db, now }: Context,
  { events }: BulkIngestRawEventRequest,
): Promise<BulkIngestRawEventResponse> {
  const ids = events.map(() => newId('raw', now));
  const payloads = events.map((record) => JSON.stringify(record));
  await db.query(sql`
    insert into raw_records (tenant_id, environment_id, id, received_at, payload)
    select ${scopeValues(db.scope)}, id, ${now}::timestamptz, payload::jsonb
    from unnest(${ids}::text[], ${payloads}::text[]) as records (id, payload)`);
  return { message: 'Raw events accepted for processing', batch_size: events.length };
}
