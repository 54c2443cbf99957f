import type { Context } from '../../context.ts';
import type { PriceModel } from '../../rating/prices/index.ts';
import { findMeters, type MeterRow } from '../../resources/meters/index.ts';
import { findPrices, modelOf, type PriceRow } from '../../resources/prices/index.ts';
import { byId, idsOf } from '../../resources/records.ts';
import type { LineItemRow } from '../../resources/subscriptions/index.ts';

/** What line items point to. */
export interface Catalog {
  price(id: string): PriceRow;
  model(id: string): PriceModel;
  meter(id: string): MeterRow;
}

/** Prices and meters of some line items, those of their time buckets included; each kind is read once. */
export async function catalogOf({ db }: Context, items: readonly LineItemRow[]): Promise<Catalog> {
  const priceIds = items.flatMap((item) => [
    item.price_id,
    ...(item.commitment_time_buckets ?? []).map((bucket) => bucket.price_id),
  ]);
  const [priceRows, meterRows] = await Promise.all([
    findPrices(db, idsOf(priceIds)),
    findMeters(db, idsOf(items.map((item) => item.meter_id))),
  ]);
  const [prices, meters] = [byId(priceRows), byId(meterRows)];
  const models = new Map<string, PriceModel>();
  const price = (id: string) => found(prices, id, 'price');
  return {
    price,
    meter: (id) => found(meters, id, 'meter'),
    model(id) {
      const model = models.get(id) ?? modelOf(price(id));
      models.set(id, model);
      return model;
    },
  };
}

function found<Row>(rows: ReadonlyMap<string, Row>, id: string, kind: string): Row {
  const row = rows.get(id);
  if (!row) throw new Error(`A line item names ${kind} ${id}, which is not there.`);
  return row;
}
