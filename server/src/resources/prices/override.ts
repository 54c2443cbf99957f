import type { Context } from '../../context.ts';
import type { Findings } from '../findings.ts';
import { newRecord } from '../records.ts';
import { pricingOf, rateOf } from './definition.ts';
import { insertPrice, type PriceRow, type Pricing } from './store.ts';
import { type NewTerms, newDefinition } from './update.ts';

/**
 * What a subscription is charged instead of a price: the price with other terms, each of which may be left out.
 *
 * @param at where the terms lie in the request
 */
export function overriddenPricing(price: PriceRow, terms: NewTerms, at: string, findings: Findings): Pricing {
  const definition = newDefinition(price, terms, findings, at);
  return pricingOf(definition, rateOf(price));
}

/**
 * A copy of a price for one subscription alone, charged by `pricing`. It names the first of its line as its parent, so
 * that prices taken over from the plan later know that it was replaced.
 */
export async function copyPriceFor(
  context: Context,
  subscriptionId: string,
  price: PriceRow,
  pricing: Pricing,
  start = price.start_date,
): Promise<PriceRow> {
  const { sequence: _, ...columns } = price;
  return insertPrice(context.db, {
    ...columns,
    ...pricing,
    ...newRecord(context, 'price'),
    status: 'published',
    entity_type: 'SUBSCRIPTION',
    entity_id: subscriptionId,
    parent_price_id: price.parent_price_id ?? price.id,
    lookup_key: '',
    min_quantity: null,
    start_date: start,
    end_date: null,
  });
}
