import type { Addon as Row } from '@flexprice/generated/prisma';
import type { Status } from '@flexprice/generated/types';
import type { Database } from '../../db/index.ts';
import { BASE_FIELDS, type ListRequest, type ListSpec, list, type Page, within } from '../list.ts';
import { jsonColumns, typed } from '../records.ts';

export type AddonRow = Omit<Row, 'metadata' | 'status'> & { metadata: Record<string, unknown> | null; status: Status };

const LIST: ListSpec = {
  table: 'addons',
  fields: { ...BASE_FIELDS, name: 'text', lookup_key: 'text', description: 'text' },
  defaultStatus: ['published'],
  page: 'next_offset',
  timeColumn: 'created_at',
};

export interface AddonListRequest extends ListRequest {
  addon_ids?: string[];
  lookup_keys?: string[];
}

export async function insertAddon(db: Database, row: AddonRow): Promise<AddonRow> {
  const orm = await db.orm();
  const { metadata, ...columns } = row;
  return typed<AddonRow>(await orm.addon.create({ data: { ...columns, ...jsonColumns({ metadata }) } }));
}

export async function findAddons(db: Database, ids: string[]): Promise<AddonRow[]> {
  if (ids.length === 0) return [];
  const orm = await db.orm();
  return typed<AddonRow[]>(await orm.addon.findMany({ where: { id: { in: ids } } }));
}

/** The addon in use with a lookup key. */
export async function findAddonByLookupKey(db: Database, lookupKey: string): Promise<AddonRow | undefined> {
  const orm = await db.orm();
  const where = { lookup_key: lookupKey, status: 'published' };
  return typed<AddonRow | null>(await orm.addon.findFirst({ where })) ?? undefined;
}

export async function updateAddonRow(
  db: Database,
  id: string,
  change: Partial<Pick<AddonRow, 'name' | 'description' | 'metadata' | 'status'>> & {
    updated_at: Date;
    updated_by: string;
  },
): Promise<AddonRow> {
  const orm = await db.orm();
  const { metadata, ...columns } = change;
  return typed<AddonRow>(await orm.addon.update({ where: { id }, data: { ...columns, ...jsonColumns({ metadata }) } }));
}

export function listAddonRows(db: Database, request: AddonListRequest): Promise<Page<AddonRow>> {
  return list<AddonRow>(db, LIST, request, [
    within('id', request.addon_ids),
    within('lookup_key', request.lookup_keys),
  ]);
}
