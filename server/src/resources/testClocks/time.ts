import type { Context } from '../../context.ts';
import { scoped, sql } from '../../db/index.ts';

/**
 * The same context at the customer's own time: the test clock's, if one is attached to the customer. Whatever is done for
 * a customer is done at that time. Inside a job nothing changes: its time is the one it was due at.
 */
export async function inCustomersTime(context: Context, customerId: string): Promise<Context> {
  const { db } = context;
  const clock = await db.first<{ frozen_time: Date }>(
    sql`
      select t.frozen_time from customers c join test_clocks t on t.id = c.test_clock_id
      where c.id = ${customerId} and ${scoped(db.scope, 'c')}`,
    'clock of a customer',
  );
  return clock && context.jobId === undefined ? { ...context, now: clock.frozen_time } : context;
}

/** {@link inCustomersTime} for several customers, by their ids, in one statement. */
export async function inTimesOf(context: Context, customerIds: readonly string[]): Promise<(id: string) => Context> {
  const { db } = context;
  const clocks = await db.query<{ id: string; frozen_time: Date }>(
    sql`
      select c.id, t.frozen_time from customers c join test_clocks t on t.id = c.test_clock_id
      where c.id = any(${customerIds}::text[]) and ${scoped(db.scope, 'c')}`,
    'clocks of customers',
  );
  const times = new Map(clocks.map(({ id, frozen_time }) => [id, frozen_time]));
  return (id) => {
    const now = context.jobId === undefined ? times.get(id) : undefined;
    return now ? { ...context, now } : context;
  };
}
