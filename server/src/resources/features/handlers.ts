import type { FeaturesHandlers } from '@flexprice/generated/routes';
import type { Context } from '../../context.ts';
import { expandOf } from '../expand.ts';
import { groupsOf } from '../groups/index.ts';
import { findMeters } from '../meters/index.ts';
import { byId, idsOf } from '../records.ts';
import { toFeature } from './map.ts';
import { archiveFeature, cloneFeature, createFeature, getFeature, updateFeature } from './service.ts';
import { type FeatureListRequest, listFeatureRows } from './store.ts';

async function page(context: Context, request: FeatureListRequest, expand: string | undefined) {
  const wanted = expandOf(expand, ['meters']);
  const { rows, pagination } = await listFeatureRows(context.db, request);
  const meterIds = wanted.has('meters') ? idsOf(rows.map((row) => row.meter_id)) : [];
  const meters = byId(await findMeters(context.db, meterIds));
  const items = rows.map((row) => toFeature(row, { meter: meters.get(row.meter_id ?? '') }));
  return { status: 200 as const, body: { items, pagination } };
}

export const features = {
  async createFeature({ body }, context) {
    return { status: 201, body: toFeature(await createFeature(context, body)) };
  },
  async listFeatures({ query }, context) {
    return page(context, query, query.expand);
  },
  async queryFeature({ body }, context) {
    return page(context, body, body.expand);
  },
  async getFeature({ path }, context) {
    const row = await getFeature(context, path.id);
    const [meter] = await findMeters(context.db, idsOf([row.meter_id]));
    const groups = await groupsOf(context.db, [row]);
    return { status: 200, body: toFeature(row, { meter, group: groups.get(row.group_id ?? '') }) };
  },
  async updateFeature({ path, body }, context) {
    return { status: 200, body: toFeature(await updateFeature(context, path.id, body)) };
  },
  async deleteFeature({ path }, context) {
    await archiveFeature(context, path.id);
    return { status: 200, body: { message: 'feature deleted successfully' } };
  },
  async cloneFeature({ path, body }, context) {
    return { status: 201, body: toFeature(await cloneFeature(context, path.id, body)) };
  },
} satisfies Partial<FeaturesHandlers<Context>>;
