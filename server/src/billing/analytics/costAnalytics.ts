import type { CostAnalytics, CostAnalyticsItem, CostAnalyticsRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { scoped, sql } from '../../db/index.ts';
import { type Faults, validationError } from '../../errors.ts';
import type { MeterQuery } from '../../events/index.ts';
import { windowsFor } from '../../events/index.ts';
import { type Decimal, divide, sum, ZERO } from '../../rating/decimal.ts';
import { rate } from '../../rating/prices/index.ts';
import { findActiveCostsheet } from '../../resources/costs/index.ts';
import { type CustomerRow, findCustomerByExternalId } from '../../resources/customers/index.ts';
import { findMeters, type MeterRow, toMeter } from '../../resources/meters/index.ts';
import { findPricesOf, modelOf, type PriceRow, showPrices } from '../../resources/prices/index.ts';
import { byId, idsOf } from '../../resources/records.ts';
import { instant } from '../../wire.ts';
import { isBucketed } from '../measure.ts';
import { analyseUsage } from './index.ts';
import { text } from './items.ts';
import { type Question, questionOf } from './question.ts';
import { subjectsOf } from './subjects.ts';

/**
 * What usage cost the seller, by the rates of the active costsheet, beside what customers are charged for it.
 *
 * @throws ApiError `validation_error`
 */
export async function costAnalytics(context: Context, request: CostAnalyticsRequest): Promise<CostAnalytics> {
  const faults: Faults = {};
  if ((request.start_time === undefined) !== (request.end_time === undefined))
    faults[request.start_time === undefined ? 'start_time' : 'end_time'] = 'goes together with the other time';
  if (Object.keys(faults).length > 0) throw validationError(faults);
  const { expand = [], limit, offset = 0, ...usage } = request;
  const question = questionOf(context, usage);
  const rows = await costsOf(context, question);
  const currency = rows[0]?.price.currency ?? '';
  const revenue = await revenueOf(context, usage, question);
  // Amounts in different currencies are not added up.
  const total = sum(rows.filter(({ price }) => price.currency === currency).map(({ cost }) => cost));
  const earned = currency === '' || revenue.currency === '' || revenue.currency === currency ? revenue.total : ZERO;
  const margin = earned.minus(total);
  const page = rows.slice(offset, limit === undefined ? undefined : offset + limit);
  return {
    cost_analytics: await shown(context, page, new Set(expand)),
    total_revenue: text(earned),
    total_cost: text(total),
    margin: text(margin),
    margin_percent: text(part(margin, earned).times(100)),
    roi: text(part(margin, total)),
    roi_percent: text(part(margin, total).times(100)),
    currency: currency || revenue.currency,
    start_time: instant(new Date(Number(question.range.from / 1000n))),
    end_time: instant(new Date(Number(question.range.to / 1000n))),
  };
}

/** 0 of nothing. */
const part = (value: Decimal, whole: Decimal): Decimal => (whole.isZero() ? ZERO : divide(value, whole));

interface Row {
  readonly meter: MeterRow;
  readonly price: PriceRow;
  readonly customer: CustomerRow | undefined;
  readonly quantity: Decimal;
  readonly events: number;
  readonly cost: Decimal;
}

/** One row for each meter with a rate and with usage; of several rates the oldest counts. */
async function costsOf(context: Context, question: Question): Promise<Row[]> {
  const { db, services } = context;
  const costsheet = await findActiveCostsheet(db);
  if (!costsheet) return [];
  const rates = new Map<string, PriceRow>();
  for (const price of await findPricesOf(db, 'COSTSHEET', [costsheet.id])) {
    if (price.type !== 'USAGE' || !price.meter_id || !holdsIn(price, question)) continue;
    if (!rates.has(price.meter_id)) rates.set(price.meter_id, price);
  }
  const { externalCustomerId } = question;
  const customer = externalCustomerId ? await findCustomerByExternalId(db, externalCustomerId) : undefined;
  // The cost side is not narrowed to features: what was used was paid for.
  const { subjects } = await subjectsOf(context, { ...question, featureIds: undefined });
  const users = new Map<string, readonly string[] | undefined>();
  for (const { meter, users: own } of subjects) {
    users.set(meter.id, own && [...new Set([...(users.get(meter.id) ?? []), ...own])]);
  }
  const meters = (await findMeters(db, idsOf(rates.keys()))).filter(({ id }) => users.has(id));
  const queries: MeterQuery[] = [];
  const places = new Map<string, number>();
  for (const meter of meters) {
    const selection = { ...question.range, externalCustomerIds: users.get(meter.id), properties: question.properties };
    const size = isBucketed(meter) ? meter.aggregation.bucket_size : undefined;
    const zone = { timezone: 'UTC', monthAnchorDay: 1 };
    const windows = size && (await windowsFor(context, { ...selection, eventName: meter.event_name }, size, zone));
    if (windows?.length === 0) continue;
    places.set(meter.id, queries.push({ ...selection, rule: meter, windows }) - 1);
  }
  const answers = await services.events.measure(db, queries);
  return meters.flatMap((meter): Row[] => {
    const folds = answers[places.get(meter.id) ?? -1] ?? [];
    const price = rates.get(meter.id) as PriceRow; // meters were found by their rates
    // Buckets are what customers pay by; what they cost is one quantity.
    const quantity = sum(folds.map((fold) => fold.quantity));
    if (quantity.isZero()) return [];
    const events = folds.reduce((count, fold) => count + fold.events, 0);
    return [{ meter, price, customer, quantity, events, cost: rate(modelOf(price), quantity) }];
  });
}

/** Whether a rate was in force for a part of the range. */
function holdsIn({ start_date, end_date }: PriceRow, { range }: Question): boolean {
  const micros = (date: Date) => BigInt(date.getTime()) * 1000n;
  return (!start_date || micros(start_date) < range.to) && (!end_date || micros(end_date) > range.from);
}

async function shown(
  context: Context,
  rows: readonly Row[],
  expand: ReadonlySet<string>,
): Promise<CostAnalyticsItem[]> {
  const prices = byId(await showPrices(context, expand.has('price') ? rows.map(({ price }) => price) : []));
  return rows.map(({ meter, price, customer, quantity, events, cost }) => {
    const shownPrice = prices.get(price.id);
    return {
      meter_id: meter.id,
      meter_name: meter.name,
      ...(expand.has('meter') && { meter: toMeter(meter) }),
      price_id: price.id,
      ...(shownPrice && { price: shownPrice }),
      costsheet_id: price.entity_id,
      ...(customer && { customer_id: customer.id, external_customer_id: customer.external_id }),
      total_cost: text(cost),
      total_quantity: text(quantity),
      total_events: events,
      currency: price.currency,
    };
  });
}

interface Revenue {
  readonly total: Decimal;
  readonly currency: string;
}

/** What a customer is charged for usage, or all customers together; in one currency, the first that there is. */
async function revenueOf(
  context: Context,
  request: Omit<CostAnalyticsRequest, 'expand' | 'limit' | 'offset'>,
  { externalCustomerId }: Question,
): Promise<Revenue> {
  const ids = externalCustomerId ? [externalCustomerId] : await payingCustomers(context);
  let [total, currency] = [ZERO, ''];
  for (const external_customer_id of ids) {
    const answer = await analyseUsage(context, { ...request, external_customer_id });
    currency ||= answer.currency;
    if (answer.currency === currency) total = total.plus(answer.total_cost);
  }
  return { total, currency };
}

async function payingCustomers({ db }: Context): Promise<string[]> {
  const rows = await db.query<{ external_id: string }>(sql`
    select c.external_id from customers c
    where ${scoped(db.scope, 'c')} and c.status = 'published' and exists (
      select from subscriptions s join subscription_line_items l on l.subscription_id = s.id and ${scoped(db.scope, 'l')}
      where s.customer_id = c.id and ${scoped(db.scope, 's')} and s.status = 'published' and l.price_type = 'USAGE')
    order by c.created_at, c.id`);
  return rows.map(({ external_id }) => external_id);
}
