import type { Context } from '../../context.ts';
import { type Sql, scoped, sql } from '../../db/index.ts';
import { planningFrom } from '../../jobs/index.ts';

/** The gateway that this server tells of customers: see `resources/integrations`. */
const GATEWAY = 'stripe';

/**
 * The job that tells the gateway who a customer is, as a part of the statement that makes or changes the customer; nothing where
 * no connection exchanges customers in that direction.
 */
export function plannedSync({ db, now }: Pick<Context, 'db' | 'now'>, customerId: string): Sql {
  const from = sql`connections s
    where ${scoped(db.scope, 's')} and s.provider_type = ${GATEWAY} and s.status = 'published'
      and s.sync_config #>> '{customer,outbound}' = 'true'`;
  const payload = sql`jsonb_build_object('customer_id', ${customerId}::text, 'gateway', ${GATEWAY}::text)`;
  return planningFrom(now, { kind: 'integration.sync', key: `${GATEWAY} ${customerId}` }, payload, from);
}
