import type { AddonsHandlers } from '@flexprice/generated/routes';
import type { Addon } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { expandOf } from '../expand.ts';
import { PART_EXPANSIONS, type PartExpansion, partsOf, WHOLE } from '../parts.ts';
import { toAddon } from './map.ts';
import { archiveAddon, createAddon, getAddon, getAddonByLookupKey, updateAddon } from './service.ts';
import { type AddonListRequest, type AddonRow, listAddonRows } from './store.ts';

async function show(context: Context, rows: readonly AddonRow[], wanted: ReadonlySet<PartExpansion>): Promise<Addon[]> {
  const ids = rows.map((row) => row.id);
  const parts = await partsOf(context, 'ADDON', ids, wanted);
  return rows.map((row) => ({ ...toAddon(row), ...parts(row.id) }));
}

async function page(context: Context, request: AddonListRequest, expand: string | undefined) {
  const wanted = expandOf(expand, PART_EXPANSIONS);
  const { rows, pagination } = await listAddonRows(context.db, request);
  return { status: 200 as const, body: { items: await show(context, rows, wanted), pagination } };
}

async function whole(context: Context, row: AddonRow) {
  const [addon = toAddon(row)] = await show(context, [row], new Set(WHOLE));
  return { status: 200 as const, body: addon };
}

export const addons = {
  async createAddon({ body }, context) {
    return { status: 201, body: toAddon(await createAddon(context, body)) };
  },
  async listAddons({ query }, context) {
    return page(context, query, query.expand);
  },
  async queryAddon({ body }, context) {
    return page(context, body, body.expand);
  },
  async getAddon({ path }, context) {
    return whole(context, await getAddon(context, path.id));
  },
  async getAddonByLookupKey({ path }, context) {
    return whole(context, await getAddonByLookupKey(context, path.lookup_key));
  },
  async updateAddon({ path, body }, context) {
    return { status: 200, body: toAddon(await updateAddon(context, path.id, body)) };
  },
  async deleteAddon({ path }, context) {
    await archiveAddon(context, path.id);
    return { status: 200, body: { message: 'addon deleted successfully' } };
  },
} satisfies Partial<AddonsHandlers<Context>>;
