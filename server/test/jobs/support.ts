import { type Scope, sql } from '../../src/db/index.ts';
import { enqueue, type JobRequest } from '../../src/jobs/index.ts';
import type { TestServer } from '../helpers/server.ts';

/** Plans jobs in one transaction, as a request would. */
export async function plan(server: TestServer, scope: Scope, jobs: readonly Partial<JobRequest>[]): Promise<void> {
  const { databases, clock } = server.running.services;
  await databases.unit(async (unit) => {
    for (const job of jobs) {
      const whole = { kind: 'grant.apply', key: 'x', customerId: '', runAt: clock.now(), payload: {}, ...job };
      await enqueue({ db: unit.in(scope), now: clock.now() }, whole as JobRequest);
    }
  });
}

export interface JobState {
  key: string;
  state: string;
  attempts: number;
  last_error: string | null;
}

export function jobsOf(server: TestServer): Promise<JobState[]> {
  return server.running.services.databases.query<JobState>(
    sql`select key, state, attempts, last_error from jobs order by sequence`,
  );
}
