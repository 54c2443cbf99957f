import type { PriceUnitsHandlers } from '@flexprice/generated/routes';
import type { Context } from '../../context.ts';
import { expandOf } from '../expand.ts';
import { toPriceUnit } from './map.ts';
import { archivePriceUnit, createPriceUnit, getPriceUnit, getPriceUnitByCode, updatePriceUnit } from './service.ts';
import { listPriceUnitRows, type PriceUnitListRequest } from './store.ts';

async function page(context: Context, request: PriceUnitListRequest) {
  const { rows, pagination } = await listPriceUnitRows(context.db, request);
  return { status: 200 as const, body: { items: rows.map(toPriceUnit), pagination } };
}

export const priceUnits = {
  async createPriceUnit({ body }, context) {
    return { status: 201, body: toPriceUnit(await createPriceUnit(context, body)) };
  },
  async listPriceUnits({ query }, context) {
    return page(context, query);
  },
  async queryPriceUnit({ body }, context) {
    expandOf(body.expand, []);
    return page(context, body);
  },
  async getPriceUnit({ path }, context) {
    return { status: 200, body: toPriceUnit(await getPriceUnit(context, path.id)) };
  },
  async getPriceUnitByCode({ path }, context) {
    return { status: 200, body: toPriceUnit(await getPriceUnitByCode(context, path.code)) };
  },
  async updatePriceUnit({ path, body }, context) {
    return { status: 200, body: toPriceUnit(await updatePriceUnit(context, path.id, body)) };
  },
  async deletePriceUnit({ path }, context) {
    await archivePriceUnit(context, path.id);
    return { status: 200, body: { message: 'Price unit deleted successfully' } };
  },
} satisfies Partial<PriceUnitsHandlers<Context>>;
