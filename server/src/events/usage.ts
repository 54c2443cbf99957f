import type { AggregationType, UsageResult, WindowSize } from '@flexprice/generated/types';
import type { Context } from '../context.ts';
import { validationError } from '../errors.ts';
import { atLeastZero, Decimal, divide, formatDecimal, ONE, roundTo, sum, ZERO } from '../rating/decimal.ts';
import { windowLabel, windowsOf } from '../rating/windows.ts';
import { instant } from '../wire.ts';
import { millisOf } from './micros.ts';
import type { MicrosRange } from './range.ts';
import type { EventSelection, Fold, GroupFold, UsageQuery } from './store.ts';

/** How events become a quantity: what a meter says, or a request itself. */
export interface UsageRule {
  readonly type: AggregationType;
  readonly field: string;
  readonly multiplier?: Decimal | undefined;
  /** Aggregates in buckets and adds them up. */
  readonly bucketSize?: WindowSize | undefined;
  readonly groupBy: readonly string[];
}

export interface UsageQuestion {
  readonly selection: EventSelection;
  readonly range: MicrosRange;
  readonly windowSize?: WindowSize | undefined;
  readonly timezone: string;
  readonly monthAnchorDay: number;
  /** Whether everything before the range counts too: a meter that never resets. Results per window never do. */
  readonly cumulative: boolean;
}

export interface Usage {
  readonly value: Decimal;
  readonly results: UsageResult[];
}

/** What the sum, count or pick of a fold becomes once, at the end. */
const FINISH: {
  readonly [Type in AggregationType]: (total: Decimal, fold: Fold, rule: UsageRule, range: MicrosRange) => Decimal;
} = {
  COUNT: (total) => total,
  SUM: (total) => total,
  MAX: (total) => total,
  LATEST: (total) => total,
  COUNT_UNIQUE: (total) => total,
  AVG: (total, { events }) => (events === 0 ? ZERO : divide(total, new Decimal(events))),
  SUM_WITH_MULTIPLIER: (total, _fold, { multiplier = ONE }) => total.times(multiplier),
  WEIGHTED_SUM: (total, _fold, _rule, { from, to }) =>
    to > from ? divide(total, new Decimal(String(to - from))) : ZERO,
};

/**
 * Usage in a range, from the events themselves: exact, and including every event that was acknowledged before.
 *
 * @throws ApiError `validation_error` when there would be too many windows
 */
export async function usageOf(context: Context, rule: UsageRule, question: UsageQuestion): Promise<Usage> {
  const { range, cumulative } = question;
  const size = rule.bucketSize ?? question.windowSize;
  const inRange = await folded(context, rule, question, range.from, size);
  const results = inRange.parts.map((part) =>
    resultRow(part, finished(part, rule, range), question, size, rule.groupBy),
  );
  const { whole, parts } = cumulative ? await folded(context, rule, question, undefined, rule.bucketSize) : inRange;
  const finish = (fold: Fold) => finished(fold, rule, range);
  return { value: rule.bucketSize ? sum(parts.map(finish)) : finish(whole), results };
}

async function folded(
  { db, services }: Context,
  rule: UsageRule,
  question: UsageQuestion,
  from: bigint | undefined,
  size: WindowSize | undefined,
): Promise<{ whole: Fold; parts: GroupFold[] }> {
  const selection = { ...question.selection, from, to: question.range.to };
  const windows = size && (await windowsFor({ db, services }, selection, size, question));
  if (windows?.length === 0) return { whole: { total: '0', events: 0 }, parts: [] };
  const query: UsageQuery = {
    ...selection,
    aggregation: rule.type,
    field: rule.field,
    weightedOver: question.range,
    groupBy: rule.groupBy,
    ...(windows && { windows }),
  };
  const { whole, parts } = await services.events.fold(db, query);
  return { whole, parts: parts.sort(byWindowAndGroup) };
}

/** Longer ranges are first narrowed to where there are events. */
const LONG = 32n * 86_400_000_000n;
const MAX_WINDOWS = 100_000;

/**
 * The windows of a size that the selected events can lie in; none where there are no events.
 *
 * @throws ApiError `validation_error` when there would be too many
 */
export async function windowsFor(
  { db, services }: Pick<Context, 'db' | 'services'>,
  selection: EventSelection & { to: bigint },
  size: WindowSize,
  { timezone, monthAnchorDay }: Pick<UsageQuestion, 'timezone' | 'monthAnchorDay'>,
): Promise<NonNullable<UsageQuery['windows']>> {
  if (size === 'MINUTE') return 'minutes';
  let { from, to } = selection;
  if (from === undefined || to - from > LONG) {
    const span = await services.events.span(db, selection);
    if (!span) return [];
    from = span.first;
    to = span.last + 1n;
  }
  const starts: number[] = [];
  for (const { start } of windowsOf({ start: millisOf(from), end: millisOf(to + 999n) }, size, {
    timezone,
    monthAnchorDay,
  })) {
    if (starts.push(start) > MAX_WINDOWS) {
      throw validationError({
        window_size: `gives more than ${MAX_WINDOWS} windows here; take a larger one or a shorter range`,
      });
    }
  }
  return starts;
}

function finished(fold: Fold, rule: UsageRule, range: MicrosRange): Decimal {
  return atLeastZero(FINISH[rule.type](new Decimal(fold.total), fold, rule, range));
}

/** One row of results: a quantity of a window, of a group, or of both. */
export function resultRow(
  part: Pick<GroupFold, 'window' | 'group'>,
  value: Decimal,
  { range, timezone }: UsageQuestion,
  size: WindowSize | undefined,
  groupBy: readonly string[],
): UsageResult {
  const start =
    part.window === undefined || size === undefined
      ? millisOf(range.from)
      : windowLabel(part.window, size, { timezone });
  return {
    window_size: instant(new Date(start)),
    ...numbers(value),
    ...(groupBy.length > 0 && {
      group: Object.fromEntries(groupBy.map((key, index) => [key, part.group[index] ?? ''])),
    }),
  };
}

/** A quantity as the API writes it: exactly, and for reading at a glance as a number, which is left out when it is 0. */
export function numbers(value: Decimal): { value?: number; value_exact: string } {
  const exact = formatDecimal(roundTo(value, MAX_PLACES));
  return { ...(!value.isZero() && { value: Number(exact) }), value_exact: exact };
}
/** What the contract allows behind the point. */
const MAX_PLACES = 40;

interface Part {
  readonly window: number | undefined;
  readonly group: readonly string[];
}

/** The order of parts: by time, then by the texts of their groups. */
export const byWindowAndGroup = (a: Part, b: Part): number =>
  (a.window ?? 0) - (b.window ?? 0) || compareTexts(a.group, b.group);

function compareTexts(a: readonly string[], b: readonly string[]): number {
  for (const [index, text] of a.entries()) {
    const other = b[index] ?? '';
    if (text !== other) return text < other ? -1 : 1;
  }
  return 0;
}
