import type { Context } from '../../context.ts';
import type { Database } from '../../db/index.ts';
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

/**
 * Prices and meters of some line items, those of their time buckets included; each kind is read once, and for all invoices of a
 * transaction that name the same ones: subscriptions to a plan mostly do.
 */
export function catalogOf({ db }: Context, items: readonly LineItemRow[]): Promise<Catalog> {
  const prices = items.flatMap((item) => [
    item.price_id,
    ...(item.commitment_time_buckets ?? []).map((bucket) => bucket.price_id),
  ]);
  const priceIds = idsOf(prices).sort();
  const meterIds = idsOf(items.map((item) => item.meter_id)).sort();
  return db.once(`catalog ${priceIds} ${meterIds}`, () => readCatalog(db, priceIds, meterIds));
}

async function readCatalog(db: Database, priceIds: string[], meterIds: string[]): Promise<Catalog> {
  const [priceRows, meterRows] = await Promise.all([findPrices(db, priceIds), findMeters(db, meterIds)]);
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
