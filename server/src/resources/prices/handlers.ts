import type { PricesHandlers } from '@flexprice/generated/routes';
import type { Context } from '../../context.ts';
import { expandOf } from '../expand.ts';
import { listPriceRows, type PriceListRequest } from './list.ts';
import { createPrice, createPrices, endPrice, getPrice, getPriceByLookupKey } from './service.ts';
import { PRICE_EXPANSIONS, type PriceExpansion, showPrice, showPrices } from './show.ts';
import { updatePrice } from './update.ts';

/** What a single price is shown with. */
const WHOLE = new Set<PriceExpansion>(['meters', 'groups', 'price_unit']);

async function page(context: Context, request: PriceListRequest, expand: string | undefined) {
  const wanted = expandOf(expand, PRICE_EXPANSIONS);
  const { rows, pagination } = await listPriceRows(context, request);
  return { status: 200 as const, body: { items: await showPrices(context, rows, wanted), pagination } };
}

export const prices = {
  async createPrice({ body }, context) {
    return { status: 201, body: await showPrice(context, await createPrice(context, body)) };
  },
  async createPricesBulk({ body }, context) {
    return { status: 201, body: { items: await showPrices(context, await createPrices(context, body.items)) } };
  },
  async listPrices({ query }, context) {
    return page(context, query, query.expand);
  },
  async queryPrice({ body }, context) {
    return page(context, body, body.expand);
  },
  async getPrice({ path }, context) {
    return { status: 200, body: await showPrice(context, await getPrice(context, path.id), WHOLE) };
  },
  async getPriceByLookupKey({ path }, context) {
    const row = await getPriceByLookupKey(context, path.lookup_key);
    return { status: 200, body: await showPrice(context, row, WHOLE) };
  },
  async updatePrice({ path, body }, context) {
    return { status: 200, body: await showPrice(context, await updatePrice(context, path.id, body)) };
  },
  async deletePrice({ path, body }, context) {
    await endPrice(context, path.id, body?.end_date);
    return { status: 200, body: { message: 'price deleted successfully' } };
  },
} satisfies Partial<PricesHandlers<Context>>;
