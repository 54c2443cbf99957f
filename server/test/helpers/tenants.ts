import type { RoleId } from '@flexprice/generated/types';
import { displayId, hashKey, newKey } from '../../src/access/keys.ts';
import { sql } from '../../src/db/index.ts';
import { newId } from '../../src/ids.ts';
import type { Api } from './api.ts';
import type { TestServer } from './server.ts';

/** A tenant with an environment and an owner, and a client that acts there. */
export interface TestTenant {
  readonly tenantId: string;
  readonly environmentId: string;
  readonly userId: string;
  readonly api: Api;
}

/** Another tenant on the same server. No operation makes one, so its rows are written directly. */
export async function addTenant(server: TestServer, name: string): Promise<TestTenant> {
  const { databases } = server.running.services;
  const now = new Date();
  const tenantId = newId('tenant', now);
  const environmentId = newId('env', now);
  const userId = newId('user', now);
  await databases.query(sql`
    insert into tenants (id, name, created_at, updated_at) values (${tenantId}, ${name}, ${now}, ${now})`);
  await databases.query(sql`
    insert into environments (id, tenant_id, name, type, created_at, updated_at)
    values (${environmentId}, ${tenantId}, 'Sandbox', 'development', ${now}, ${now})`);
  await databases.query(sql`
    insert into users (id, tenant_id, name, type, roles, created_at, updated_at)
    values (${userId}, ${tenantId}, 'Owner', 'user', array['super_admin'], ${now}, ${now})`);
  const key = await addKey(server, { tenantId, environmentId, userId });
  return { tenantId, environmentId, userId, api: server.api.as(key) };
}

/** A key with any roles and any bearer, whether or not the API would make one like it. */
export async function addKey(
  server: TestServer,
  owner: { tenantId: string; environmentId: string; userId: string },
  options: {
    roles?: RoleId[];
    userType?: 'user' | 'service_account';
    type?: 'private_key' | 'publishable_key';
    expiresAt?: Date;
    roaming?: boolean;
  } = {},
): Promise<string> {
  const {
    roles = ['super_admin'],
    userType = 'user',
    type = 'private_key',
    expiresAt = null,
    roaming = false,
  } = options;
  const now = new Date();
  const key = newKey(type);
  await server.running.services.databases.query(sql`
    insert into secrets (id, tenant_id, environment_id, name, type, key_hash, display_id, roaming, user_id, user_type, roles,
      expires_at, created_at, updated_at)
    values (${newId('secret', now)}, ${owner.tenantId}, ${owner.environmentId}, 'Test key', ${type}, ${hashKey(key)},
      ${displayId(key)}, ${roaming}, ${owner.userId}, ${userType}, ${roles}, ${expiresAt}, ${now}, ${now})`);
  return key;
}

/** Where the server's first key acts. */
export async function firstTenant(server: TestServer): Promise<Omit<TestTenant, 'api'>> {
  const [row] = await server.running.services.databases.query<Omit<TestTenant, 'api'>>(sql`
    select tenant_id as "tenantId", environment_id as "environmentId", user_id as "userId"
    from secrets where roaming order by created_at, id limit 1`);
  return row as Omit<TestTenant, 'api'>;
}
