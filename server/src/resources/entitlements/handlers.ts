import type { EntitlementsHandlers } from '@flexprice/generated/routes';
import type { AllEntitlements, Entitlement, EntitlementEntityType } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { getAddon } from '../addons/index.ts';
import { expandOf } from '../expand.ts';
import { getPlan } from '../plans/index.ts';
import { type EntitlementListRequest, listEntitlementRows } from './list.ts';
import {
  archiveEntitlement,
  createEntitlement,
  createEntitlements,
  getEntitlement,
  updateEntitlement,
} from './service.ts';
import { ENTITLEMENT_EXPANSIONS, type EntitlementExpansion, entitlementsOf, showEntitlements } from './show.ts';
import type { EntitlementRow } from './store.ts';

/** What a single entitlement is shown with. */
const WHOLE = new Set<EntitlementExpansion>(['features', 'plans', 'addons']);

async function page(context: Context, request: EntitlementListRequest, expand: string | undefined) {
  const wanted = expandOf(expand, ENTITLEMENT_EXPANSIONS);
  const { rows, pagination } = await listEntitlementRows(context.db, request);
  return { status: 200 as const, body: { items: await showEntitlements(context, rows, wanted), pagination } };
}

async function show(context: Context, row: EntitlementRow, wanted?: ReadonlySet<EntitlementExpansion>) {
  const [entitlement] = await showEntitlements(context, [row], wanted);
  return entitlement as Entitlement; // as many as rows
}

/** All of one grantor in one answer, which is no page of anything: it has no limit. */
async function all(context: Context, type: EntitlementEntityType, id: string): Promise<AllEntitlements> {
  const items = (await entitlementsOf(context, type, [id])).get(id) ?? [];
  return { items, pagination: { total: items.length, limit: 0, offset: 0 } };
}

export const entitlements = {
  async createEntitlement({ body }, context) {
    return { status: 201, body: await show(context, await createEntitlement(context, body)) };
  },
  async createEntitlementsBulk({ body }, context) {
    const rows = await createEntitlements(context, body.items);
    return { status: 201, body: { items: await showEntitlements(context, rows) } };
  },
  async listEntitlements({ query }, context) {
    return page(context, query, query.expand);
  },
  async queryEntitlement({ body }, context) {
    return page(context, body, body.expand);
  },
  async getEntitlement({ path }, context) {
    return { status: 200, body: await show(context, await getEntitlement(context, path.id), WHOLE) };
  },
  async updateEntitlement({ path, body }, context) {
    return { status: 200, body: await show(context, await updateEntitlement(context, path.id, body)) };
  },
  async deleteEntitlement({ path }, context) {
    await archiveEntitlement(context, path.id);
    return { status: 200, body: { message: 'entitlement deleted successfully' } };
  },
  async getPlanEntitlements({ path }, context) {
    await getPlan(context, path.id);
    return { status: 200, body: await all(context, 'PLAN', path.id) };
  },
  async getAddonEntitlements({ path }, context) {
    await getAddon(context, path.id);
    return { status: 200, body: await all(context, 'ADDON', path.id) };
  },
} satisfies Partial<EntitlementsHandlers<Context>>;
