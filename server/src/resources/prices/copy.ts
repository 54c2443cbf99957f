import type { PriceEntityType } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { scoped, sql } from '../../db/index.ts';
import { newId } from '../../ids.ts';
import { findPricesOf } from './store.ts';

/** Gives one owner copies of the prices of another that have not ended, each the first of a line of its own. */
export async function copyPrices(context: Context, type: PriceEntityType, from: string, to: string): Promise<void> {
  const { db, now, principal } = context;
  const open = (await findPricesOf(db, type, [from])).filter(({ end_date }) => !end_date || end_date > now);
  if (open.length === 0) return;
  const sources = open.map((row) => row.id);
  const ids = open.map(() => newId('price', now));
  await db.query(sql`
    insert into prices (id, tenant_id, environment_id, entity_type, entity_id, type, billing_model, currency, amount,
      tier_mode, tiers, transform_quantity, billing_period, billing_period_count, invoice_cadence, trial_period_days,
      min_quantity, meter_id, price_unit_type, price_unit_id, price_unit, price_unit_amount, price_unit_tiers,
      conversion_rate, display_name, description, group_id, start_date, end_date, metadata,
      created_at, updated_at, created_by, updated_by)
    select copies.id, tenant_id, environment_id, entity_type, ${to}, type, billing_model, currency, amount,
      tier_mode, tiers, transform_quantity, billing_period, billing_period_count, invoice_cadence, trial_period_days,
      min_quantity, meter_id, price_unit_type, price_unit_id, price_unit, price_unit_amount, price_unit_tiers,
      conversion_rate, display_name, description, group_id, start_date, end_date, metadata,
      ${now}, ${now}, ${principal.userId}, ${principal.userId}
    from unnest(${sources}::text[], ${ids}::text[]) as copies (source_id, id)
    join prices on prices.id = copies.source_id and ${scoped(db.scope, 'prices')}
    order by prices.sequence`);
}
