import type { TaxRateOverride } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { sql, updateRows } from '../../db/index.ts';
import type { Findings } from '../../resources/findings.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { inheritedTaxes, linkTaxes, resolveTaxOverrides } from '../../resources/taxes/index.ts';

/** Rates that an order names; undefined means those of the customer. */
export type TaxDraft = Awaited<ReturnType<typeof resolveTaxOverrides>> | undefined;

export async function readTaxes(
  context: Context,
  overrides: readonly TaxRateOverride[] | undefined,
  findings: Findings,
): Promise<TaxDraft> {
  return overrides && resolveTaxOverrides(context, overrides, findings);
}

/** Gives a new subscription its taxes. They hold from its start, so that a start in the past is taxed as well. */
export async function attachTaxes(context: Context, subscription: SubscriptionRow, draft: TaxDraft): Promise<void> {
  const { id, customer_id, start_date } = subscription;
  if (draft) await linkTaxes(context, draft, 'subscription', id);
  else {
    const from = { type: 'customer' as const, id: customer_id };
    await context.db.query(inheritedTaxes(context, from, { type: 'subscription', id }));
  }
  if (start_date >= context.now) return;
  await updateRows(
    context.db,
    'tax_associations',
    sql`entity_type = 'subscription' and entity_id = ${id} and start_date = ${context.now}`,
    { start_date },
  );
}
