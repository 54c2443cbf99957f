import type { TaxRateEntityType, TaxRateOverride } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { type Sql, scoped, sql } from '../../db/index.ts';
import { newId } from '../../ids.ts';
import type { Findings } from '../findings.ts';
import { idsOf, newRecord } from '../records.ts';
import { insertTaxAssociation } from './associationStore.ts';
import { lockTaxRatesByCode, type TaxRateRow } from './rateStore.ts';
import type { Target } from './targets.ts';

/**
 * Taxes are handed down by copying at the moment something is created: the tenant's automatic links to a new customer, a
 * customer's to its new subscriptions. What is linked later does not reach what exists.
 */

/** A statement that gives `to` copies of the automatic links of `from` that have not ended. It can stand in a `with`. */
export function inheritedTaxes({ db, now, principal }: Context, from: Target, to: Target): Sql {
  // The time of an id made here, and its chance spread over the rows: a ULID as any other.
  const one = newId('ta', now);
  const stem = one.slice(0, 'ta_'.length + 10);
  return sql`
    insert into tax_associations (id, tenant_id, environment_id, tax_rate_id, entity_type, entity_id, priority, auto_apply,
      currency, start_date, end_date, metadata, created_at, updated_at, created_by, updated_by)
    select ${stem} || upper(right(md5(${one} || id), 16)), tenant_id, environment_id, tax_rate_id,
      ${to.type}, ${to.id}, priority, auto_apply, currency, greatest(start_date, ${now}::timestamptz), end_date, metadata,
      ${now}::timestamptz, ${now}::timestamptz, ${principal.userId}, ${principal.userId}
    from tax_associations
    where ${scoped(db.scope)} and entity_type = ${from.type} and entity_id = ${from.id} and auto_apply
      and status = 'published' and (end_date is null or end_date > ${now}::timestamptz)`;
}

/** A rate that a request names for something it creates. */
export interface TaxLink {
  rate: TaxRateRow;
  override: TaxRateOverride;
}

/**
 * The rates that a request names instead of the inherited ones. Unknown and inactive ones are faults: what the request is
 * about is something else, so that a 404 would mislead.
 */
export async function resolveTaxOverrides(
  { db }: Context,
  overrides: readonly TaxRateOverride[],
  findings: Findings,
): Promise<TaxLink[]> {
  const rates = await lockTaxRatesByCode(db, idsOf(overrides.map((override) => override.tax_rate_code)));
  return overrides.flatMap((override, index) => {
    const code = override.tax_rate_code;
    const rate = rates.find((candidate) => candidate.code === code);
    const fault = rate ? linkFault(rate) : `there is no tax rate ${code}`;
    if (fault) findings.fault(`tax_rate_overrides[${index}].tax_rate_code`, fault);
    return rate ? [{ rate, override }] : [];
  });
}

/** Why nothing new can be linked to a rate. */
export function linkFault(rate: TaxRateRow): string | undefined {
  return rate.tax_rate_status === 'ACTIVE' ? undefined : `tax rate ${rate.code} is inactive`;
}

/** Links the rates that a request named to what it created. */
export async function linkTaxes(
  context: Context,
  links: readonly TaxLink[],
  type: TaxRateEntityType,
  id: string,
): Promise<void> {
  for (const { rate, override } of links) {
    await insertTaxAssociation(context.db, {
      ...newRecord(context, 'ta'),
      status: 'published',
      tax_rate_id: rate.id,
      entity_type: type,
      entity_id: id,
      priority: override.priority ?? 0,
      auto_apply: override.auto_apply ?? true,
      currency: override.currency.toLowerCase(),
      start_date: context.now,
      end_date: null,
      metadata: override.metadata ?? null,
    });
  }
}
