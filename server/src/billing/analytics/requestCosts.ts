import type { RequestCost } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { scoped, sql } from '../../db/index.ts';
import { compiledRule, parseProperties } from '../../events/index.ts';
import { type Decimal, ZERO } from '../../rating/decimal.ts';
import { rate } from '../../rating/prices/index.ts';
import { meterEvent } from '../../rating/usage/meter.ts';
import { type LineItemRow, lineItemsOf } from '../../resources/subscriptions/index.ts';
import { type Catalog, catalogOf } from '../invoices/catalog.ts';
import { text } from './items.ts';

/** A dollar is that many of the smallest units that are asked for. */
const NANO = 1_000_000_000;

/**
 * What single requests cost, each as if it were the only one: by the dollar prices of the usage lines that were in force
 * for its customer when it happened. Requests that were never reported are left out.
 */
export async function requestCosts(context: Context, requestIds: readonly string[]): Promise<RequestCost[]> {
  const found = new Map(
    (await context.services.events.findAll(context.db, requestIds)).map((event) => [event.id, event]),
  );
  const lines = await linesByCustomer(context, [
    ...new Set([...found.values()].map((event) => event.external_customer_id)),
  ]);
  const catalog = await catalogOf(context, [...lines.values()].flat());
  return [...new Set(requestIds)].flatMap((requestId): RequestCost[] => {
    const event = found.get(requestId);
    if (!event) return [];
    const at = Number(event.micros) / 1000;
    const properties = parseProperties(event.properties);
    const seen = { id: event.id, name: event.event_name, at, properties };
    const cost = (lines.get(event.external_customer_id) ?? [])
      .filter((line) => line.start_date.getTime() <= at && (line.end_date === null || at < line.end_date.getTime()))
      .reduce((total, line) => total.plus(costOf(line, seen, catalog)), ZERO);
    return [{ requestId, costNanoUsd: text(cost.times(NANO)) }];
  });
}

function costOf(line: LineItemRow, event: Parameters<typeof meterEvent>[1], catalog: Catalog): Decimal {
  if (line.currency !== 'usd') return ZERO;
  const kept = meterEvent(compiledRule(catalog.meter(line.meter_id)), event);
  return kept ? rate(catalog.model(line.price_id), kept.quantity) : ZERO;
}

/** Usage lines by the external id of the customer whose events they charge. */
async function linesByCustomer({ db }: Context, externalIds: readonly string[]): Promise<Map<string, LineItemRow[]>> {
  const payers = await db.query<{ external_id: string; subscription_id: string }>(sql`
    select c.external_id, coalesce(case when s.subscription_type = 'inherited' then s.parent_subscription_id end, s.id)
      as subscription_id
    from customers c join subscriptions s on s.customer_id = c.id and ${scoped(db.scope, 's')}
    where ${scoped(db.scope, 'c')} and c.external_id = any(${externalIds}::text[]) and c.status = 'published'
      and s.status = 'published' and s.subscription_status <> 'draft'`);
  const lines = await lineItemsOf(db, [...new Set(payers.map((payer) => payer.subscription_id))]);
  const usage = Map.groupBy(
    lines.filter(({ price_type }) => price_type === 'USAGE'),
    (line) => line.subscription_id,
  );
  const byCustomer = new Map<string, LineItemRow[]>();
  for (const { external_id, subscription_id } of payers) {
    byCustomer.set(external_id, [...(byCustomer.get(external_id) ?? []), ...(usage.get(subscription_id) ?? [])]);
  }
  return byCustomer;
}
