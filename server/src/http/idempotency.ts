import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { Principal } from '../access/principal.ts';
import { type SystemDatabase, sql, type UnitOfWork } from '../db/index.ts';
import { ApiError, validationError } from '../errors.ts';

const DAY = 86_400_000;

/** An answer that can be given again. */
export interface StoredResponse {
  status: number;
  body: string | null;
}

/** The request as far as a repetition must agree with it, and what only its sender knows. */
export interface IdempotentRequest {
  readonly key: string;
  readonly method: string;
  readonly url: string;
  readonly body: Buffer;
  /** The API key: stored answers are sealed with it, so that a copy of the database does not give away secrets in them. */
  readonly credential: string;
}

export function checkKey(key: string): void {
  if (key.length < 1 || key.length > 255 || !/^[\x20-\x7e]+$/.test(key)) {
    throw validationError({ 'Idempotency-Key': 'must be 1 to 255 printable ASCII characters' });
  }
}

/**
 * Makes sure that one key has one effect. The record is written in the transaction of the effect itself, and only of a
 * success: a failure was rolled back, so repeating it is safe and may well succeed.
 *
 * @returns the earlier answer, or undefined when the work is to be done and {@link store} to be called
 * @throws ApiError `idempotency_key_in_use` or `idempotency_key_reused`
 */
export async function replay(
  unit: UnitOfWork,
  principal: Principal,
  request: IdempotentRequest,
  now: Date,
): Promise<StoredResponse | undefined> {
  const { environmentId } = principal;
  const [lock] = await unit.query<{ locked: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`${environmentId} ${request.key}`}, 0)) as locked`,
  );
  if (!lock?.locked) {
    throw new ApiError(
      'idempotency_key_in_use',
      'A request with this Idempotency-Key is still running. Wait for it, or try again shortly.',
      {
        headers: { 'Retry-After': '1' },
      },
    );
  }
  // A statement of its own: its snapshot is younger than the lock, so it sees whatever the last holder committed.
  const [row] = await unit.query<{ request_hash: string; response: SealedResponse; created_at: Date }>(
    sql`select request_hash, response, created_at from idempotency_keys where environment_id = ${environmentId} and key = ${request.key}`,
  );
  if (!row) return undefined;
  if (now.getTime() - row.created_at.getTime() > DAY) {
    await unit.query(
      sql`delete from idempotency_keys where environment_id = ${environmentId} and key = ${request.key}`,
    );
    return undefined;
  }
  if (row.request_hash !== hashOf(request)) {
    throw new ApiError(
      'idempotency_key_reused',
      'This Idempotency-Key was already used for a different request. Use a new key for a new effect.',
    );
  }
  return open(row.response, request);
}

/** Remembers the answer for a day, in the same transaction as its effect. */
export async function store(
  unit: UnitOfWork,
  principal: Principal,
  request: IdempotentRequest,
  response: StoredResponse,
  now: Date,
): Promise<void> {
  await unit.query(sql`
    insert into idempotency_keys (tenant_id, environment_id, key, request_hash, response, created_at)
    values (${principal.tenantId}, ${principal.environmentId}, ${request.key}, ${hashOf(request)}, ${seal(response, request)}, ${now})`);
}

/** Replaces a remembered answer by what came of the request after its commit; undefined forgets it, as if it never was. */
export async function amend(
  unit: UnitOfWork,
  { environmentId }: Principal,
  request: IdempotentRequest,
  response: StoredResponse | undefined,
): Promise<void> {
  await unit.query(
    response
      ? sql`
          update idempotency_keys set response = ${seal(response, request)}
          where environment_id = ${environmentId} and key = ${request.key}`
      : sql`delete from idempotency_keys where environment_id = ${environmentId} and key = ${request.key}`,
  );
}

/** Rows that one statement removes: a table of millions must not hold anybody up. */
const BATCH = 10_000;

/** Removes the answers that can no longer be asked for. */
export async function forgetOldKeys(database: SystemDatabase, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - DAY);
  for (;;) {
    const [removed] = await database.query<{ count: number }>(sql`
      with gone as (
        delete from idempotency_keys where ctid = any(array(
          select ctid from idempotency_keys where created_at < ${oldest} limit ${BATCH}
        )) returning 1
      ) select count(*)::int as count from gone`);
    if ((removed?.count ?? 0) < BATCH) return;
  }
}

const hashOf = (request: IdempotentRequest): string =>
  createHash('sha256').update(`${request.method} ${request.url}\n`).update(request.body).digest('hex');

interface SealedResponse {
  status: number;
  body: string | null;
}

/** The key for sealing: known to whoever can repeat the request, and to nobody else. */
const sealingKey = (request: IdempotentRequest, salt: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', request.credential, salt, `idempotency ${request.key}`, 32));

function seal(response: StoredResponse, request: IdempotentRequest): SealedResponse {
  if (response.body === null) return response;
  const salt = randomBytes(16);
  const cipher = createCipheriv('aes-256-gcm', sealingKey(request, salt), salt.subarray(0, 12));
  const sealed = Buffer.concat([salt, cipher.update(response.body, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return { status: response.status, body: sealed.toString('base64') };
}

function open(sealed: SealedResponse, request: IdempotentRequest): StoredResponse {
  if (sealed.body === null) return sealed;
  const bytes = Buffer.from(sealed.body, 'base64');
  const salt = bytes.subarray(0, 16);
  const decipher = createDecipheriv('aes-256-gcm', sealingKey(request, salt), salt.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(-16));
  try {
    const body = Buffer.concat([decipher.update(bytes.subarray(16, -16)), decipher.final()]).toString('utf8');
    return { status: sealed.status, body };
  } catch {
    // Another API key of the same environment cannot read what this one was answered.
    throw new ApiError(
      'idempotency_key_reused',
      'This Idempotency-Key was already used with another API key. Use a new key for a new effect.',
    );
  }
}
