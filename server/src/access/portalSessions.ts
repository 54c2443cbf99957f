import { createHash, randomBytes } from 'node:crypto';
import { type RepeatableDatabase, type Scope, sql } from '../db/index.ts';
import type { Principal } from './principal.ts';

/** What a token of the portal opens: a customer's own data. */
export interface PortalSession extends Scope {
  readonly customerId: string;
}

const digest = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Makes a token for a customer. Only its digest is stored. */
export async function openPortalSession(
  db: RepeatableDatabase,
  { tenantId, environmentId, customerId }: PortalSession,
  { now, seconds }: { now: Date; seconds: number },
): Promise<{ token: string; expiresAt: Date }> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + seconds * 1000);
  await db.repeatable(sql`
    insert into portal_sessions (token_hash, tenant_id, environment_id, customer_id, created_at, expires_at)
    values (${digest(token)}, ${tenantId}, ${environmentId}, ${customerId}, ${now}, ${expiresAt})
    on conflict (token_hash) do nothing`);
  return { token, expiresAt };
}

/** What a token opens now; undefined when it is unknown or over, or its customer is archived. */
export async function findPortalSession(
  db: RepeatableDatabase,
  token: string | undefined,
  now: Date,
): Promise<PortalSession | undefined> {
  if (!token || token.length > 100) return undefined;
  const [row] = await db.repeatable<{
    tenant_id: string;
    environment_id: string;
    customer_id: string;
  }>(
    sql`
      select s.tenant_id, s.environment_id, s.customer_id
      from portal_sessions s join customers c on c.id = s.customer_id and c.status = 'published'
      where s.token_hash = ${digest(token)} and s.expires_at > ${now}`,
    'portal session',
  );
  if (!row) return undefined;
  const { tenant_id, environment_id, customer_id } = row;
  return { tenantId: tenant_id, environmentId: environment_id, customerId: customer_id };
}

/** The customer as somebody who acts: with no role, so that only the portal's own operations let them in. */
export function customerPrincipal({ tenantId, environmentId, customerId }: PortalSession): Principal {
  return {
    keyId: `portal ${customerId}`,
    tenantId,
    environmentId,
    userId: customerId,
    userType: 'user',
    roles: [],
    suspended: false,
    customerId,
  };
}

export async function forgetPortalSessions(db: RepeatableDatabase, now: Date): Promise<void> {
  await db.repeatable(sql`delete from portal_sessions where expires_at < ${now}`);
}
