import type { CostsHandlers } from '@flexprice/generated/routes';
import type { Costsheet } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { expandOf } from '../expand.ts';
import { type PartExpansion, wantedPrices } from '../parts.ts';
import { toCostsheet } from './map.ts';
import { createCostsheet, deleteCostsheet, getActiveCostsheet, getCostsheet, updateCostsheet } from './service.ts';
import { type CostsheetRow, listCostsheetRows } from './store.ts';

/** Of all that can belong to something for sale, a costsheet has prices. */
const EXPANSIONS = [
  'prices',
  'prices.meters',
  'prices.price_unit',
  'prices.priceunit',
  'meters',
  'price_unit',
  'priceunit',
] as const satisfies PartExpansion[];

async function show(
  context: Context,
  rows: readonly CostsheetRow[],
  wanted: ReadonlySet<PartExpansion>,
): Promise<Costsheet[]> {
  const ids = rows.map((row) => row.id);
  const prices = await wantedPrices(context, 'COSTSHEET', ids, wanted);
  return rows.map((row) => toCostsheet(row, prices && (prices.get(row.id) ?? [])));
}

export const costs = {
  async createCostsheet({ body }, context) {
    return { status: 201, body: { costsheet: toCostsheet(await createCostsheet(context, body)) } };
  },
  async queryCostsheet({ body }, context) {
    const wanted = expandOf(body.queryFilter?.expand, EXPANSIONS);
    const { rows, pagination } = await listCostsheetRows(context.db, body);
    return { status: 200, body: { items: await show(context, rows, wanted), pagination } };
  },
  async getActiveCostsheet(_, context) {
    return { status: 200, body: toCostsheet(await getActiveCostsheet(context)) };
  },
  async getCostsheet({ path, query }, context) {
    const row = await getCostsheet(context, path.id);
    const wanted = new Set<PartExpansion>(['prices', ...expandOf(query.expand, EXPANSIONS)]);
    const [{ prices = [], ...costsheet } = toCostsheet(row)] = await show(context, [row], wanted);
    const whole = { ...costsheet, prices };
    return { status: 200, body: { ...whole, costsheet: whole } };
  },
  async updateCostsheet({ path, body }, context) {
    return { status: 200, body: { costsheet: toCostsheet(await updateCostsheet(context, path.id, body)) } };
  },
  async deleteCostsheet({ path }, context) {
    await deleteCostsheet(context, path.id);
    return { status: 200, body: { message: 'Costsheet deleted successfully', id: path.id } };
  },
} satisfies Partial<CostsHandlers<Context>>;
