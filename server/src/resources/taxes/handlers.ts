import type { TaxesHandlers } from '@flexprice/generated/routes';
import type { TaxAssociation } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { expandOf } from '../expand.ts';
import { byId, idsOf } from '../records.ts';
import { listTaxAssociationRows, type TaxAssociationRow } from './associationStore.ts';
import {
  archiveTaxAssociation,
  createTaxAssociation,
  getTaxAssociation,
  updateTaxAssociation,
} from './associations.ts';
import { toTaxAssociation, toTaxRate } from './map.ts';
import { findTaxRates, listTaxRateRows } from './rateStore.ts';
import { archiveTaxRate, createTaxRate, getTaxRate, updateTaxRate } from './rates.ts';

/** Associations with their rates, archived ones too. */
async function show({ db }: Context, rows: readonly TaxAssociationRow[]): Promise<TaxAssociation[]> {
  const rateOf = byId(await findTaxRates(db, idsOf(rows.map((row) => row.tax_rate_id))));
  return rows.map((row) => toTaxAssociation(row, rateOf.get(row.tax_rate_id)));
}

async function answer(context: Context, row: TaxAssociationRow) {
  const [rate] = await findTaxRates(context.db, [row.tax_rate_id]);
  return { status: 200 as const, body: toTaxAssociation(row, rate) };
}

export const taxes = {
  async createTaxRate({ body }, context) {
    return { status: 201, body: toTaxRate(await createTaxRate(context, body)) };
  },
  async getTaxRates({ query }, context) {
    expandOf(query.expand, []);
    const { rows, pagination } = await listTaxRateRows(context.db, query);
    return { status: 200, body: { items: rows.map(toTaxRate), pagination } };
  },
  async getTaxRate({ path }, context) {
    return { status: 200, body: toTaxRate(await getTaxRate(context, path.id)) };
  },
  async updateTaxRate({ path, body }, context) {
    return { status: 200, body: toTaxRate(await updateTaxRate(context, path.id, body)) };
  },
  async deleteTaxRate({ path }, context) {
    await archiveTaxRate(context, path.id);
    return { status: 204 };
  },
  async createTaxAssociation({ body }, context) {
    return answer(context, await createTaxAssociation(context, body));
  },
  async listTaxAssociations({ query }, context) {
    const { rows, pagination } = await listTaxAssociationRows(context.db, query);
    return { status: 200, body: { items: await show(context, rows), pagination } };
  },
  async getTaxAssociation({ path }, context) {
    return answer(context, await getTaxAssociation(context, path.id));
  },
  async updateTaxAssociation({ path, body }, context) {
    return answer(context, await updateTaxAssociation(context, path.id, body));
  },
  async deleteTaxAssociation({ path }, context) {
    return answer(context, await archiveTaxAssociation(context, path.id));
  },
} satisfies Partial<TaxesHandlers<Context>>;
