import type { CreateInvoiceRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import type { Findings } from '../../resources/findings.ts';
import { byId, idsOf } from '../../resources/records.ts';
import { findTaxRates, resolveTaxOverrides } from '../../resources/taxes/index.ts';
import type { TaxUse } from './terms.ts';

/** Taxes that a request names: overrides before rates in full, those before ids. Undefined when it names none. */
export async function taxesOfRequest(
  context: Context,
  request: CreateInvoiceRequest,
  findings: Findings,
): Promise<TaxUse[] | undefined> {
  const { tax_rate_overrides: overrides, prepared_tax_rates: prepared, tax_rates: ids } = request;
  if (overrides && overrides.length > 0) {
    const links = await resolveTaxOverrides(context, overrides, findings);
    return unique(links.map(({ rate }) => ({ rate, associationId: null })));
  }
  if (prepared && prepared.length > 0) {
    return named(
      context,
      'prepared_tax_rates',
      prepared.map((rate) => rate.id ?? ''),
      findings,
    );
  }
  return ids && ids.length > 0 ? named(context, 'tax_rates', ids, findings) : undefined;
}

async function named(context: Context, field: string, ids: string[], findings: Findings): Promise<TaxUse[]> {
  const rates = byId(await findTaxRates(context.db, idsOf(ids)));
  const uses = ids.flatMap((id, index) => {
    const rate = rates.get(id);
    if (rate?.status === 'published' && rate.tax_rate_status === 'ACTIVE') return [{ rate, associationId: null }];
    findings.fault(`${field}[${index}]`, rate ? `tax rate ${id} is not in use` : `there is no tax rate ${id}`);
    return [];
  });
  return unique(uses);
}

/** A rate is charged once, however often it is named. */
const unique = (uses: readonly TaxUse[]): TaxUse[] =>
  [...byId(uses.map((use) => ({ id: use.rate.id, use }))).values()].map(({ use }) => use);
