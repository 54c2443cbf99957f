import { join, type SystemDatabase, sql } from '../db/index.ts';
import { newId } from '../ids.ts';
import { displayId, hashKey, newKey } from './keys.ts';

/**
 * Gives an empty database its first tenant, with a sandbox and a production environment, an owner and an API key.
 *
 * The first key acts in the sandbox unless `X-Environment-ID` names the other environment: it is the one that makes all
 * others.
 *
 * @param apiKey the key to use, instead of a random one
 * @returns the key when one was made or given for the first time, otherwise undefined: it is never stored
 */
export async function bootstrap(
  database: SystemDatabase,
  apiKey: string | undefined,
  now: Date,
): Promise<string | undefined> {
  const key = apiKey ?? newKey('private_key');
  const tenant = newId('tenant', now);
  const user = newId('user', now);
  const environments = [
    { id: newId('env', now), name: 'Sandbox', type: 'development' },
    { id: newId('env', now), name: 'Production', type: 'production' },
  ];
  const environmentRows = environments.map((e) => sql`(${e.id}, ${e.name}, ${e.type})`);
  // One statement, so that replicas that start together make one tenant between them: the lock lets one in, and the
  // others see its tenant.
  const [made] = await database.query<{ id: string }>(sql`
    with tenant as (
      insert into tenants (id, name, created_at, updated_at)
      select ${tenant}, 'Default', ${now}, ${now} where not exists (select 1 from tenants)
      returning id
    ), owner as (
      insert into users (id, tenant_id, name, type, roles, created_at, updated_at)
      select ${user}, id, 'Owner', 'user', array['super_admin'], ${now}::timestamptz, ${now}::timestamptz from tenant
    ), environment as (
      insert into environments (id, tenant_id, name, type, created_at, updated_at, created_by, updated_by)
      select e.id, tenant.id, e.name, e.type, ${now}::timestamptz, ${now}::timestamptz, ${user}, ${user}
      from tenant, (values ${join(environmentRows, ', ')}) as e (id, name, type)
    )
    select id from tenant`);
  if (made) {
    await insertKey(database, key, tenant, environments[0]?.id ?? '', user, now);
    return key;
  }
  if (!apiKey) return undefined;
  return (await adoptKey(database, apiKey, now)) ? apiKey : undefined;
}

/** Makes a key from the configuration valid for the first tenant, if it is not yet. */
async function adoptKey(database: SystemDatabase, apiKey: string, now: Date): Promise<boolean> {
  const [known] = await database.query(sql`select 1 from secrets where key_hash = ${hashKey(apiKey)}`);
  if (known) return false;
  const [home] = await database.query<{ tenant_id: string; environment_id: string; user_id: string }>(sql`
    select tenant_id, environment_id, user_id from secrets where roaming order by created_at, id limit 1`);
  if (!home) return false;
  await insertKey(database, apiKey, home.tenant_id, home.environment_id, home.user_id, now);
  return true;
}

async function insertKey(
  database: SystemDatabase,
  key: string,
  tenant: string,
  environment: string,
  user: string,
  now: Date,
): Promise<void> {
  await database.query(sql`
    insert into secrets (id, tenant_id, environment_id, name, type, key_hash, display_id, roaming, user_id, user_type, roles,
      created_at, updated_at, created_by, updated_by)
    values (${newId('secret', now)}, ${tenant}, ${environment}, 'First key', 'private_key', ${hashKey(key)}, ${displayId(key)},
      true, ${user}, 'user', array['super_admin'], ${now}, ${now}, ${user}, ${user})
    on conflict (key_hash) do nothing`);
}
