import type { Context } from '../../context.ts';
import { type Database, insertRows, scoped, sql, updateRow } from '../../db/index.ts';
import { changeOf } from '../records.ts';
import type { AddonAssociationRow } from './rows.ts';

/** Addons of some subscriptions, in the order they were attached, removed ones included. */
export async function addonAssociationsOf(
  db: Database,
  subscriptionIds: readonly string[],
): Promise<AddonAssociationRow[]> {
  if (subscriptionIds.length === 0) return [];
  return db.query<AddonAssociationRow>(sql`
    select * from addon_associations
    where ${scoped(db.scope)} and entity_id = any(${subscriptionIds}::text[]) and status = 'published'
    order by created_at, id`);
}

export async function findAddonAssociation(db: Database, id: string): Promise<AddonAssociationRow | undefined> {
  return db.first<AddonAssociationRow>(sql`
    select * from addon_associations where ${scoped(db.scope)} and id = ${id} and status = 'published'`);
}

export async function insertAddonAssociation(db: Database, row: AddonAssociationRow): Promise<AddonAssociationRow> {
  const [stored] = await insertRows<AddonAssociationRow>(db, 'addon_associations', [row]);
  return stored as AddonAssociationRow; // an insert gives its row back or throws
}

export async function updateAddonAssociation(
  context: Context,
  row: AddonAssociationRow,
  change: Partial<AddonAssociationRow>,
): Promise<AddonAssociationRow> {
  const columns = { ...change, ...changeOf(context) };
  return (await updateRow<AddonAssociationRow>(context.db, 'addon_associations', row.id, columns)) ?? row;
}
