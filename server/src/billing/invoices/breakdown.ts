import type { Invoice, InvoiceLineItem } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { validationError } from '../../errors.ts';
import type { GroupKey, MeterFold } from '../../events/index.ts';
import { apportion } from '../../rating/apportion.ts';
import { type Decimal, decimal, divide, formatDecimal, roundTo, sum } from '../../rating/decimal.ts';
import { findFeaturesOfMeters } from '../../resources/features/index.ts';
import { type InvoiceLineRow, linesOf } from '../../resources/invoices/index.ts';
import { findMeters, type MeterRow } from '../../resources/meters/index.ts';
import { byId, idsOf } from '../../resources/records.ts';

/** What usage is split by: a fact of the events, or the feature that the meter belongs to. */
type Split = { readonly name: string } & ({ readonly key: GroupKey } | { readonly key: undefined });

/** @throws ApiError `validation_error` naming what nothing can be split by */
export function splitsOf(names: readonly string[]): Split[] {
  return names.map((name): Split => {
    if (name === 'source') return { name, key: 'source' };
    if (name === 'feature_id') return { name, key: undefined };
    const property = /^properties\.(.+)$/.exec(name)?.[1];
    if (property) return { name, key: { property } };
    throw validationError({ group_by: `${name} is none of source, feature_id and properties.<name>` });
  });
}

/** Fills `usage_breakdown` of the usage lines of a stored invoice. The events are asked, so it is as of now. */
export async function withBreakdown(context: Context, invoice: Invoice, splits: readonly Split[]): Promise<Invoice> {
  const keys = splits.flatMap(({ key }) => key ?? []);
  const groups = await groupsOf(context, invoice.id, keys);
  const meters = idsOf(invoice.line_items.map((line) => line.meter_id));
  const features = splits.some(({ key }) => !key) ? await findFeaturesOfMeters(context.db, meters) : [];
  const line_items = invoice.line_items.map((line): InvoiceLineItem => {
    const feature = features.find(({ meter_id }) => meter_id === line.meter_id)?.id ?? '';
    const found = groups.get(line.id);
    if (!found) return line;
    const usage_breakdown = shared(line, found).map(({ group, ...part }) => {
      const values = [...group];
      const grouped_by = Object.fromEntries(
        splits.map(({ name, key }) => [name, key ? (values.shift() ?? '') : feature]),
      );
      return { grouped_by, ...part };
    });
    return { ...line, usage_breakdown };
  });
  return { ...invoice, line_items };
}

/** Fills `usage_analytics`, the older form: split by source. */
export async function withSources(context: Context, invoice: Invoice): Promise<Invoice> {
  const groups = await groupsOf(context, invoice.id, ['source']);
  const line_items = invoice.line_items.map((line): InvoiceLineItem => {
    const found = groups.get(line.id);
    if (!found) return line;
    return {
      ...line,
      usage_analytics: shared(line, found).map(({ group: [source = ''], ...part }) => ({ source, ...part })),
    };
  });
  return { ...invoice, line_items };
}

/** Usage of each usage line by group, by the line's id. One question for all lines. */
async function groupsOf(
  { db, services }: Context,
  invoiceId: string,
  groupBy: readonly GroupKey[],
): Promise<Map<string, readonly MeterFold[]>> {
  const lines = (await linesOf(db, [invoiceId])).filter(({ price_type }) => price_type === 'USAGE');
  const meters = byId(await findMeters(db, idsOf(lines.map((line) => line.meter_id))));
  const asked = lines.flatMap((line) => {
    const query = queryOf(line, meters.get(line.meter_id ?? ''), groupBy);
    return query ? [{ id: line.id, query }] : [];
  });
  const folds = await services.events.measure(
    db,
    asked.map(({ query }) => query),
  );
  return new Map(asked.map(({ id }, index) => [id, folds[index] ?? []]));
}

function queryOf({ explanation }: InvoiceLineRow, rule: MeterRow | undefined, groupBy: readonly GroupKey[]) {
  const events = explanation?.events;
  if (!events || !rule) return undefined;
  const micros = (at: string) => BigInt(Date.parse(at)) * 1000n;
  return {
    rule,
    externalCustomerIds: events.external_customer_ids,
    from: micros(events.start_time),
    to: micros(events.end_time),
    groupBy,
  };
}

/** Groups with their shares of what the line costs; of groups that only the meter keeps apart, the sum. */
function shared(line: InvoiceLineItem, folds: readonly MeterFold[]) {
  const amounts = apportion(
    decimal(line.amount),
    folds.map(({ quantity }) => quantity),
    line.currency,
  );
  const whole = sum(folds.map(({ quantity }) => quantity));
  return folds.map(({ group, quantity, events }, index) => ({
    group,
    usage: formatDecimal(quantity),
    cost: formatDecimal(amounts[index] ?? decimal('0')),
    percentage: formatDecimal(percent(quantity, whole)),
    event_count: events,
  }));
}

const percent = (part: Decimal, whole: Decimal): Decimal =>
  whole.isZero() ? whole : roundTo(divide(part.times(100), whole), 2);
