import type { CreateAddonRequest, UpdateAddonRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { databaseCode } from '../../db/failure.ts';
import { scoped, sql } from '../../db/index.ts';
import { alreadyExists, invalidOperation, notFound } from '../../errors.ts';
import { changeOf, newRecord } from '../records.ts';
import { type AddonRow, findAddonByLookupKey, findAddons, insertAddon, updateAddonRow } from './store.ts';

/** @throws ApiError `already_exists` when an addon in use has the lookup key */
export async function createAddon(context: Context, request: CreateAddonRequest): Promise<AddonRow> {
  const { name, lookup_key, description, metadata } = request;
  const row: AddonRow = {
    ...newRecord(context, 'addon'),
    status: 'published',
    name,
    lookup_key,
    description: description ?? '',
    metadata: metadata ?? null,
  };
  try {
    return await insertAddon(context.db, row);
  } catch (error) {
    if (databaseCode(error) !== '23505') throw error;
    throw alreadyExists(`An addon with lookup key ${lookup_key} already exists`, { lookup_key });
  }
}

/** @throws ApiError `not_found` */
export async function getAddon(context: Context, id: string): Promise<AddonRow> {
  const [row] = await findAddons(context.db, [id]);
  if (!row) throw notFound('Addon', 'addon_id', id);
  return row;
}

/** @throws ApiError `not_found` when no addon in use has the key */
export async function getAddonByLookupKey(context: Context, lookupKey: string): Promise<AddonRow> {
  const row = await findAddonByLookupKey(context.db, lookupKey);
  if (!row) throw notFound('Addon', 'lookup_key', lookupKey);
  return row;
}

/** @throws ApiError `not_found` */
export async function updateAddon(
  context: Context,
  id: string,
  { metadata, ...columns }: UpdateAddonRequest,
): Promise<AddonRow> {
  await getAddon(context, id);
  return updateAddonRow(context.db, id, { ...columns, ...(metadata && { metadata }), ...changeOf(context) });
}

/**
 * Takes an addon off sale. Doing it twice changes nothing.
 *
 * @throws ApiError `not_found`, `invalid_operation` while a subscription has it
 */
export async function archiveAddon(context: Context, id: string): Promise<void> {
  const row = await getAddon(context, id);
  if (row.status === 'archived') return;
  const { db, now } = context;
  const attached = await db.first<{ id: string }>(sql`
    select s.id from addon_associations a join subscriptions s on s.id = a.entity_id
    where ${scoped(db.scope, 'a')} and a.addon_id = ${id} and a.status = 'published'
      and a.addon_status in ('active', 'pending') and (a.end_date is null or a.end_date > ${now})
      and s.subscription_status <> 'cancelled' limit 1`);
  if (attached) {
    throw invalidOperation('The addon is attached to a subscription: remove it there first', {
      addon_id: id,
      subscription_id: attached.id,
    });
  }
  await updateAddonRow(context.db, id, { status: 'archived', ...changeOf(context) });
}
