import { sql } from '../../src/db/index.ts';
import { until } from './billing.ts';
import type { TestServer } from './server.ts';

/** Has used credits and usage looked at, and waits until no job is due any more. */
export async function settled({ running: { services } }: TestServer): Promise<void> {
  await services.usageWatch.look();
  await until(
    () =>
      services.databases.query<{ kind: string }>(sql`
        select kind from jobs where state = 'waiting' and run_at <= now() and test_clock_id is null limit 1`),
    (due) => due.length === 0,
    30_000,
  );
}
