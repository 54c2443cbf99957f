import type { DetailedMeterUsageRequest, UsageAnalytics } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { sum, ZERO } from '../../rating/decimal.ts';
import { findCustomerByExternalId } from '../../resources/customers/index.ts';
import { idsOf } from '../../resources/records.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import { commitmentsSoFar } from './commitments.ts';
import { isCommitted } from './costs.ts';
import { discountsOf } from './discounts.ts';
import { expanded } from './expand.ts';
import { type Analysed, analyse, type Terms, text } from './items.ts';
import { type Question, questionOf } from './question.ts';
import { type Slice, slicesOf } from './slices.ts';
import { type Subject, subjectsOf } from './subjects.ts';

/**
 * Usage and cost in a range: for a customer per usage line, otherwise per meter and without costs. Measured and priced by the
 * functions that bill it; included allowances are not taken off.
 *
 * @throws ApiError `validation_error`
 */
export async function analyseUsage(context: Context, request: DetailedMeterUsageRequest): Promise<UsageAnalytics> {
  const customer = request.external_customer_id
    ? await findCustomerByExternalId(context.db, request.external_customer_id)
    : undefined;
  const own = customer ? await inCustomersTime(context, customer.id) : context;
  const { analysed, terms, currency } = await analysedUsage(own, questionOf(own, request));
  const charged = analysed.filter(({ slice }) => (slice.subject.charge?.subscription.currency ?? '') === currency);
  const subtotal = sum(charged.map((one) => one.subtotal));
  const discount = sum(charged.map((one) => one.discount));
  return {
    subtotal: text(subtotal),
    total_discount: text(discount),
    total_cost: text(subtotal.minus(discount)),
    currency,
    items: (await expanded(own, analysed, terms)).sort(byName),
  };
}

/** The same before it is shown. */
async function analysedUsage(
  context: Context,
  question: Question,
): Promise<{ analysed: Analysed[]; terms: Terms; currency: string }> {
  const { subjects, lines, catalog, features, currency } = await subjectsOf(context, question);
  const subscriptionIds = idsOf(subjects.map(({ charge }) => charge?.subscription.id));
  const [slices, discounts, long] = await Promise.all([
    slicesOf(context, question, subjects),
    discountsOf(context, subscriptionIds),
    commitmentsSoFar(context, question, subjects, lines),
  ]);
  const terms = { question, catalog, discounts, features, long };
  const shown = [...slices, ...unused(question, subjects, slices)].filter(
    ({ quantity, subject }) => !quantity.isZero() || (isCommitted(subject) && !question.isNarrowed),
  );
  return { analysed: shown.map((slice) => analyse(context, slice, terms)), terms, currency };
}

/** Lines that promise something are shown even if nothing of it was used. */
function unused(question: Question, subjects: readonly Subject[], slices: readonly Slice[]): Slice[] {
  if (question.isNarrowed) return [];
  const used = new Set(slices.map(({ subject }) => subject));
  return subjects
    .filter((subject) => isCommitted(subject) && !used.has(subject))
    .map((subject) => ({
      subject,
      group: [],
      quantity: ZERO,
      events: 0,
      buckets: subject.meter.aggregation.bucket_size ? [] : undefined,
      windows: [],
      sources: question.expand.has('source') ? [] : undefined,
    }));
}

const byName = (a: { name?: string }, b: { name?: string }): number => {
  const [one = '', other = ''] = [a.name, b.name];
  return one < other ? -1 : one > other ? 1 : 0;
};

export { costAnalytics } from './costAnalytics.ts';
export { meterUsage } from './meterUsage.ts';
export { requestCosts } from './requestCosts.ts';
export { usageSummary } from './summary.ts';
