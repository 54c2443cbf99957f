import type { Principal } from '../access/principal.ts';
import type { Context } from '../context.ts';
import type { Scope, UnitOfWork } from '../db/index.ts';
import type { Services } from '../services.ts';
import { type JobRow, scopeOfJob } from './queue.ts';

/** Who acts when nobody asked: the server itself, in one environment of one tenant. */
export function systemPrincipal({ tenantId, environmentId }: Scope): Principal {
  return {
    keyId: '',
    tenantId,
    environmentId,
    userId: 'system',
    userType: 'service_account',
    roles: ['super_admin'],
    suspended: false,
  };
}

/** What a job knows besides its payload. Its time is the instant it was due at, however late it is done. */
export function jobContext(services: Services, unit: UnitOfWork, job: JobRow): Context {
  const scope = scopeOfJob(job);
  return {
    principal: systemPrincipal(scope),
    db: unit.in(scope),
    now: job.run_at,
    requestId: job.id,
    jobId: job.id,
    log: services.log.child({ job_id: job.id, job_kind: job.kind }),
    // Everything it does belongs into its own transaction.
    idempotent: true,
    services,
  };
}
