import type { RoleId, UserType } from '@flexprice/generated/types';
import { LRUCache } from 'lru-cache';
import { Announcements, type Connection, type RepeatableDatabase, type SystemDatabase, sql } from '../db/index.ts';
import { ApiError } from '../errors.ts';
import type { Clock } from '../jobs/clock.ts';
import { hashKey } from './keys.ts';
import { KeyUses } from './keyUses.ts';
import type { Principal } from './principal.ts';

interface KnownKey extends Principal {
  readonly roaming: boolean;
  readonly expiresAt: Date | null;
}

const unauthenticated = () =>
  new ApiError(
    'unauthenticated',
    'The API key is missing, unknown, expired or revoked. Send a valid key in the x-api-key header.',
    {
      legacy: 'Unauthorized',
    },
  );

/**
 * Tells who a key belongs to. Keys are remembered in memory; the database announces every change of one, and of its
 * tenant's standing, so a revoked key is refused by all replicas at once. While the announcements cannot be heard
 * nothing is remembered.
 */
export class Authenticator {
  private readonly known = new LRUCache<string, KnownKey>({ max: 10_000, ttl: 300_000 });
  /** Keys that a transaction of this server is about to end: nothing about them is remembered. */
  private readonly ending = new LRUCache<string, true>({ max: 10_000, ttl: 60_000 });
  private readonly database: RepeatableDatabase;
  private readonly clock: Clock;
  private readonly announcements: Announcements;
  private readonly uses: KeyUses;
  /** How many announcements were heard: what was read before the last one may be out of date. */
  private heard = 0;

  constructor(
    database: RepeatableDatabase & SystemDatabase,
    connection: Connection,
    { clock, onFailure }: { clock: Clock; onFailure: (error: unknown) => void },
  ) {
    this.database = database;
    this.clock = clock;
    this.uses = new KeyUses(database, onFailure);
    this.announcements = new Announcements(connection, 'flexprice_secrets', {
      heard: (payload) => this.forget(payload),
      missed: () => {
        this.heard += 1;
        this.known.clear();
      },
    });
  }

  /** Starts to listen for changed keys. */
  start(): Promise<void> {
    return this.announcements.start();
  }

  async close(): Promise<void> {
    await this.uses.close();
    await this.announcements.close();
  }

  /**
   * @param key value of `x-api-key`
   * @param environmentId value of `X-Environment-ID`; only keys that are not bound to an environment follow it
   * @throws ApiError `unauthenticated`, or `permission_denied` when the environment is not the tenant's
   */
  async authenticate(key: string | undefined, environmentId: string | undefined): Promise<Principal> {
    if (!key || key.length > 200) throw unauthenticated();
    const hash = hashKey(key);
    const known = this.known.get(hash) ?? (await this.load(hash));
    const now = this.clock.now();
    if (!known || (known.expiresAt && known.expiresAt <= now)) throw unauthenticated();
    this.uses.note(known.keyId, now);
    if (!known.roaming || !environmentId || environmentId === known.environmentId) return known;
    const [environment] = await this.database.repeatable(
      sql`select 1 from environments where id = ${environmentId} and tenant_id = ${known.tenantId} and status = 'published'`,
    );
    if (!environment) {
      throw new ApiError('permission_denied', 'Invalid or inaccessible environment', { legacy: 'Access denied' });
    }
    return { ...known, environmentId };
  }

  /**
   * Stops trusting what is remembered of a key, because the caller's transaction ends it. Other servers hear of it when
   * that is committed; whoever asks this one right after the answer is refused already.
   */
  distrust(hash: string): void {
    this.ending.set(hash, true);
    this.known.delete(hash);
  }

  /** @param changed digest of the key, or id of the tenant, that is not what it was */
  private forget(changed: string): void {
    this.heard += 1;
    if (!changed.startsWith('tenant_')) this.known.delete(changed);
    else for (const [hash, key] of this.known.entries()) if (key.tenantId === changed) this.known.delete(hash);
  }

  private async load(hash: string): Promise<KnownKey | undefined> {
    const { heard } = this;
    const [row] = await this.database.repeatable<SecretRow>(sql`
      select s.id, s.tenant_id, s.environment_id, s.user_id, s.user_type, s.roles, s.roaming, s.expires_at,
        t.internal_status = 'suspended' as suspended
      from secrets s join tenants t on t.id = s.tenant_id
      where s.key_hash = ${hash} and s.status = 'published' and s.type = 'private_key'`);
    if (!row) return undefined;
    const known: KnownKey = {
      keyId: row.id,
      tenantId: row.tenant_id,
      environmentId: row.environment_id,
      userId: row.user_id,
      userType: row.user_type,
      roles: row.roles,
      suspended: row.suspended,
      roaming: row.roaming,
      expiresAt: row.expires_at,
    };
    // An announcement that came while the row was on its way may have been about this very key.
    if (this.announcements.isListening && heard === this.heard && !this.ending.has(hash)) this.known.set(hash, known);
    return known;
  }
}

interface SecretRow {
  id: string;
  tenant_id: string;
  environment_id: string;
  user_id: string;
  user_type: UserType;
  roles: RoleId[];
  suspended: boolean;
  roaming: boolean;
  expires_at: Date | null;
}
