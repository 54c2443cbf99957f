import type { MetersHandlers } from '@flexprice/generated/routes';
import type { Context } from '../../context.ts';
import { toMeter } from './map.ts';
import { addFilters, archiveMeter, createMeter, getMeter } from './service.ts';
import { listMeterRows } from './store.ts';

export const meters = {
  async createMeter({ body }, context) {
    return { status: 201, body: toMeter(await createMeter(context, body)) };
  },
  async listMeters({ query }, context) {
    const { rows, pagination } = await listMeterRows(context.db, query);
    return { status: 200, body: { items: rows.map(toMeter), pagination } };
  },
  async getMeter({ path }, context) {
    return { status: 200, body: toMeter(await getMeter(context, path.id)) };
  },
  async updateMeter({ path, body }, context) {
    return { status: 200, body: toMeter(await addFilters(context, path.id, body.filters)) };
  },
  async deleteMeter({ path }, context) {
    await archiveMeter(context, path.id);
    return { status: 200, body: { message: 'Meter deleted successfully' } };
  },
  async disableMeter({ path }, context) {
    await archiveMeter(context, path.id);
    return { status: 200, body: { message: 'Meter disabled successfully' } };
  },
} satisfies Partial<MetersHandlers<Context>>;
