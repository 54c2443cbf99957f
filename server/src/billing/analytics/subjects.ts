import type { Context } from '../../context.ts';
import { scoped, sql } from '../../db/index.ts';
import type { MicrosRange } from '../../events/index.ts';
import { resolveTimezone } from '../../rating/timezone.ts';
import { anchorDay } from '../../rating/windows.ts';
import { type CustomerRow, findCustomerByExternalId } from '../../resources/customers/index.ts';
import { type FeatureRow, findFeatures } from '../../resources/features/index.ts';
import type { MeterRow } from '../../resources/meters/index.ts';
import { idsOf } from '../../resources/records.ts';
import { type LineItemRow, lineItemsOf, type SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { type Catalog, catalogOf } from '../invoices/catalog.ts';
import { familyOf } from '../invoices/family.ts';
import type { Question } from './question.ts';

/** One thing whose usage is shown: a line item, or a meter where nobody pays for it. */
export interface Subject {
  readonly meter: MeterRow;
  readonly charge: { readonly item: LineItemRow; readonly subscription: SubscriptionRow } | undefined;
  /** Whose events; undefined: everybody's. */
  readonly users: readonly string[] | undefined;
  readonly range: MicrosRange;
  readonly timezone: string;
  readonly monthAnchorDay: number;
}

export interface Subjects {
  readonly subjects: readonly Subject[];
  /** Usage line items of the customer, also those that are over: what one continues counts with it. */
  readonly lines: readonly LineItemRow[];
  readonly catalog: Catalog;
  /** By meter. */
  readonly features: ReadonlyMap<string, FeatureRow>;
  /** Of the customer's first subscription. */
  readonly currency: string;
}

/** What is to be looked at: a customer's usage lines; without subscriptions, or without a customer, the meters in use. */
export async function subjectsOf(context: Context, question: Question): Promise<Subjects> {
  const { externalCustomerId } = question;
  const customer = externalCustomerId ? await findCustomerByExternalId(context.db, externalCustomerId) : undefined;
  const subscriptions = customer ? await billedSubscriptions(context, customer) : [];
  const wanted = await wantedMeters(context, question);
  const lines = (await lineItemsOf(context.db, idsOf(subscriptions.map(({ id }) => id)))).filter(
    ({ price_type, meter_id }) => price_type === 'USAGE' && (wanted?.has(meter_id) ?? true),
  );
  const catalog = await catalogOf(context, lines);
  const subjects =
    subscriptions.length > 0
      ? await linesAsSubjects(context, question, subscriptions, lines, catalog)
      : await metersAsSubjects(context, question, customer, wanted);
  const features = await featuresOf(context, idsOf(subjects.map(({ meter }) => meter.id)), question.featureIds);
  return { subjects, lines, catalog, features, currency: subscriptions[0]?.currency ?? '' };
}

/** Subscriptions with line items of their own that were or are in force, oldest first. */
function billedSubscriptions({ db }: Context, customer: CustomerRow): Promise<SubscriptionRow[]> {
  return db.query<SubscriptionRow>(sql`
    select * from subscriptions
    where ${scoped(db.scope)} and customer_id = ${customer.id} and status = 'published'
      and subscription_status in ('active', 'trialing', 'paused', 'cancelled') and subscription_type <> 'inherited'
    order by created_at, id`);
}

/** Undefined: all of them. */
async function wantedMeters({ db }: Context, { featureIds, meterIds }: Question): Promise<Set<string> | undefined> {
  if (!featureIds) return meterIds && new Set(meterIds);
  const features = await findFeatures(db, [...featureIds]);
  const ofFeatures = idsOf(features.map(({ meter_id }) => meter_id));
  return new Set(meterIds ? ofFeatures.filter((id) => meterIds.includes(id)) : ofFeatures);
}

async function linesAsSubjects(
  context: Context,
  { range, withChildren, externalCustomerId = '' }: Question,
  subscriptions: readonly SubscriptionRow[],
  lines: readonly LineItemRow[],
  catalog: Catalog,
): Promise<Subject[]> {
  const window = { start: new Date(Number(range.from / 1000n)), end: new Date(Number(range.to / 1000n)) };
  const subjects: Subject[] = [];
  for (const subscription of subscriptions) {
    const family = withChildren ? await familyOf(context, subscription, window) : undefined;
    const users = family?.users.get(subscription.id) ?? [externalCustomerId];
    for (const item of lines.filter(({ subscription_id }) => subscription_id === subscription.id)) {
      const within = clamped(range, item.start_date, [item.end_date, subscription.cancelled_at]);
      if (!within) continue;
      subjects.push({
        meter: catalog.meter(item.meter_id),
        charge: { item, subscription },
        users,
        range: within,
        // Bills cut windows in UTC, and months at the day of the billing anchor.
        timezone: 'UTC',
        monthAnchorDay: anchorDay(subscription.billing_anchor.getTime()),
      });
    }
  }
  return subjects;
}

function clamped({ from, to }: MicrosRange, start: Date, ends: readonly (Date | null)[]): MicrosRange | undefined {
  const micros = (date: Date) => BigInt(date.getTime()) * 1000n;
  const starts = micros(start);
  const range = { from: starts > from ? starts : from, to };
  for (const end of ends) if (end && micros(end) < range.to) range.to = micros(end);
  return range.from < range.to ? range : undefined;
}

async function metersAsSubjects(
  { db }: Context,
  { range, externalCustomerId }: Question,
  customer: CustomerRow | undefined,
  wanted: ReadonlySet<string> | undefined,
): Promise<Subject[]> {
  const ids = wanted && [...wanted];
  const meters = await db.query<MeterRow>(sql`
    select * from meters where ${scoped(db.scope)} and status = 'published'
      and (${ids === undefined}::boolean or id = any(${ids ?? []}::text[]))`);
  return meters.map((meter) => ({
    meter,
    charge: undefined,
    users: externalCustomerId === undefined ? undefined : [externalCustomerId],
    range,
    timezone: resolveTimezone(customer?.timezone),
    monthAnchorDay: 1,
  }));
}

/** The feature that stands for a meter: one that was asked for, else the oldest in use. */
async function featuresOf(
  { db }: Context,
  meterIds: readonly string[],
  asked: readonly string[] = [],
): Promise<Map<string, FeatureRow>> {
  if (meterIds.length === 0) return new Map();
  const rows = await db.query<FeatureRow>(sql`
    select * from features where ${scoped(db.scope)} and meter_id = any(${meterIds}::text[])
      and (status = 'published' or id = any(${asked}::text[]))
    order by (id = any(${asked}::text[])) desc, created_at, id`);
  const features = new Map<string, FeatureRow>();
  for (const row of rows) if (row.meter_id && !features.has(row.meter_id)) features.set(row.meter_id, row);
  return features;
}
