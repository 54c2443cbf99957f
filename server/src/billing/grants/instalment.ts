import type { Context } from '../../context.ts';
import { newId } from '../../ids.ts';
import { type ApplicationRow, type GrantRow, insertApplication } from '../../resources/creditGrants/index.ts';
import { newRecord } from '../../resources/records.ts';

interface Instalment {
  start: Date;
  end: Date | null;
  credits: string;
  reason: ApplicationRow['application_reason'];
}

/** Writes down an instalment. None is made whose period would end after the grant. */
export async function makeInstalment(
  context: Context,
  grant: GrantRow,
  { start, end, credits, reason }: Instalment,
): Promise<ApplicationRow | undefined> {
  if (grant.end_date && (end ?? start) > grant.end_date) return undefined;
  const record = newRecord(context, 'cga');
  return insertApplication(context.db, {
    ...record,
    status: 'published',
    credit_grant_id: grant.id,
    subscription_id: grant.subscription_id ?? '',
    scheduled_for: start,
    applied_at: null,
    period_start: start,
    period_end: end,
    application_status: 'pending',
    application_reason: reason,
    credits,
    subscription_status_at_application: null,
    retry_count: 0,
    failure_reason: null,
    idempotency_key: newId('credit_grant', context.now),
    metadata: null,
  });
}
