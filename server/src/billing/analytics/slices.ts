import type { WindowSize } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { type GroupKey, type MeterFold, type MeterQuery, windowsFor } from '../../events/index.ts';
import { type Decimal, greatest, sum, ZERO } from '../../rating/decimal.ts';
import { WINDOW_SIZES, windowStart } from '../../rating/windows.ts';
import { isBucketed } from '../measure.ts';
import type { Question } from './question.ts';
import type { Subject } from './subjects.ts';

/** Usage of a subject, or of one group of it. */
export interface Slice {
  readonly subject: Subject;
  /** Values of what it is grouped by, in that order. */
  readonly group: readonly string[];
  readonly quantity: Decimal;
  readonly events: number;
  /** A bucketed meter's buckets, by time; each is priced on its own. Undefined for other meters. */
  readonly buckets: readonly Bucket[] | undefined;
  /** By time; empty unless windows were asked for. */
  readonly windows: readonly Window[];
  /** Where its events came from, if that was asked for. */
  readonly sources: readonly string[] | undefined;
}

export interface Bucket {
  readonly start: number;
  readonly quantity: Decimal;
  readonly events: number;
}

export interface Window {
  readonly start: number;
  readonly quantity: Decimal;
  readonly events: number;
  readonly buckets: readonly Bucket[] | undefined;
}

/** Usage of all subjects, in one statement as far as the engine can. Groups without events are absent. */
export async function slicesOf(context: Context, question: Question, subjects: readonly Subject[]): Promise<Slice[]> {
  const queries: MeterQuery[] = [];
  const ask = (query: MeterQuery): number => queries.push(query) - 1;
  const plans = [];
  for (const subject of subjects) plans.push(await planOf(context, question, subject, ask));
  const answers = await context.services.events.measure(context.db, queries);
  return plans.flatMap((plan) => slicesOfSubject(question, plan, answers));
}

interface Plan {
  readonly subject: Subject;
  readonly whole: number | undefined;
  readonly windows: number | undefined;
  readonly sources: number | undefined;
}

async function planOf(
  context: Context,
  question: Question,
  subject: Subject,
  ask: (query: MeterQuery) => number,
): Promise<Plan> {
  const { meter, users, range } = subject;
  const { sources, properties, groupBy } = question;
  const selection = { externalCustomerIds: users, sources, properties, ...range };
  const query = (more: Partial<MeterQuery>): MeterQuery => ({ ...selection, rule: meter, groupBy, ...more });
  const windowsOf = (size: WindowSize) =>
    windowsFor(context, { ...selection, eventName: meter.event_name }, size, subject);
  const withSources = question.expand.has('source') ? ask(query({ groupBy: [...groupBy, 'source'] })) : undefined;
  if (isBucketed(meter)) {
    const windows = await windowsOf(meter.aggregation.bucket_size ?? 'DAY');
    const none = windows.length === 0;
    return { subject, whole: none ? undefined : ask(query({ windows })), windows: undefined, sources: withSources };
  }
  const windows = question.windowSize && (await windowsOf(question.windowSize));
  return {
    subject,
    whole: ask(query({})),
    windows: windows && windows.length > 0 ? ask(query({ windows })) : undefined,
    sources: withSources,
  };
}

function slicesOfSubject(question: Question, plan: Plan, answers: readonly (readonly MeterFold[])[]): Slice[] {
  const { subject } = plan;
  const places = question.groupBy.length;
  const byGroup = (index: number | undefined) =>
    Map.groupBy(index === undefined ? [] : (answers[index] ?? []), ({ group }) =>
      JSON.stringify(group.slice(0, places)),
    );
  const [whole, windows, sources] = [byGroup(plan.whole), byGroup(plan.windows), byGroup(plan.sources)];
  const bucketed = isBucketed(subject.meter);
  return Array.from(whole, ([key, folds]): Slice => {
    const buckets = bucketed ? bucketsOf(folds) : undefined;
    return {
      subject,
      group: JSON.parse(key),
      quantity: sum(folds.map(({ quantity }) => quantity)),
      events: folds.reduce((events, fold) => events + fold.events, 0),
      buckets,
      windows: buckets
        ? windowsOfBuckets(subject, buckets, question.windowSize)
        : bucketsOf(windows.get(key) ?? []).map((window) => ({ ...window, buckets: undefined })),
      sources: plan.sources === undefined ? undefined : sourcesIn(sources.get(key) ?? [], places),
    };
  });
}

const sourcesIn = (folds: readonly MeterFold[], place: number): string[] =>
  [...new Set(folds.map(({ group }) => group[place] ?? ''))].filter(Boolean).sort();

const bucketsOf = (folds: readonly MeterFold[]): Bucket[] =>
  folds
    .map(({ window = 0, quantity, events }) => ({ start: window, quantity, events }))
    .sort((a, b) => a.start - b.start);

/** The larger of the window that was asked for and the meter's own. */
export function shownWindow({ meter }: Subject, asked: WindowSize | undefined): WindowSize | undefined {
  const own = isBucketed(meter) ? meter.aggregation.bucket_size : undefined;
  if (!asked || !own) return asked;
  return WINDOW_SIZES.indexOf(asked) > WINDOW_SIZES.indexOf(own) ? asked : own;
}

/** Windows of a bucketed meter: the greatest of its buckets, or their sum. */
function windowsOfBuckets(subject: Subject, buckets: readonly Bucket[], asked: WindowSize | undefined): Window[] {
  const size = shownWindow(subject, asked);
  if (!asked || !size) return [];
  const windows = Map.groupBy(buckets, ({ start }) => windowStart(start, size, subject));
  const isMax = subject.meter.aggregation.type === 'MAX';
  return Array.from(windows, ([start, inside]) => ({
    start,
    quantity: isMax
      ? inside.reduce((result, { quantity }) => greatest(result, quantity), ZERO)
      : sum(inside.map(({ quantity }) => quantity)),
    events: inside.reduce((events, bucket) => events + bucket.events, 0),
    buckets: inside,
  }));
}

/** A slice's groups by the names under which they are shown. */
export function groupNames(groupBy: readonly GroupKey[], group: readonly string[]) {
  const source = groupBy.indexOf('source');
  const properties = groupBy.flatMap((key, index) => (key === 'source' ? [] : [[key.property, group[index] ?? '']]));
  return {
    ...(source >= 0 && { source: group[source] ?? '' }),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) as Record<string, string> }),
  };
}
