import { sql } from '../../src/db/index.ts';
import { newId } from '../../src/ids.ts';
import type { TestServer } from './server.ts';

interface NewSubscription {
  customer: string;
  plan: string;
  status?: string;
  start?: string;
  periodStart?: string;
  periodEnd?: string;
  end?: string;
  currency?: string;
}

/** A subscription as a row, for tests of what hangs on one and not of how it comes to be. */
export async function addSubscription(server: TestServer, wanted: NewSubscription): Promise<string> {
  const now = new Date();
  const id = newId('subs', now);
  const start = wanted.start ?? now.toISOString();
  const from = wanted.periodStart ?? start;
  const to = wanted.periodEnd ?? new Date(Date.parse(from) + 30 * 86_400_000).toISOString();
  await server.running.services.databases.query(sql`
    insert into subscriptions (id, tenant_id, environment_id, customer_id, plan_id, subscription_status, currency,
      start_date, end_date, billing_anchor, billing_cycle, billing_period, current_period_start, current_period_end,
      payment_behavior, collection_method, created_at, updated_at)
    select ${id}, tenant_id, environment_id, id, ${wanted.plan}, ${wanted.status ?? 'active'}, ${wanted.currency ?? 'usd'},
      ${start}::timestamptz, ${wanted.end ?? null}::timestamptz, ${from}::timestamptz, 'anniversary', 'MONTHLY',
      ${from}::timestamptz, ${to}::timestamptz, 'default_active', 'send_invoice', ${now}, ${now}
    from customers where id = ${wanted.customer}`);
  return id;
}
