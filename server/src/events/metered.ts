import type { Context } from '../context.ts';
import { sum } from '../rating/decimal.ts';
import type { MeterRule } from './meters.ts';
import { byWindowAndGroup, resultRow, type Usage, type UsageQuestion, windowsFor } from './usage.ts';

/**
 * Usage of a meter with an expression. There is no other view of its events than the meter's: what it makes of them is
 * what bills are made of.
 */
export async function meteredUsage(context: Context, meter: MeterRule, question: UsageQuestion): Promise<Usage> {
  const { bucket_size, group_by } = meter.aggregation;
  const size = bucket_size ?? question.windowSize;
  const folds = async (from: bigint | undefined, inWindowsOf: typeof size) => {
    const selection = { ...question.selection, from, to: question.range.to };
    const windows = inWindowsOf && (await windowsFor(context, selection, inWindowsOf, question));
    if (windows?.length === 0) return [];
    const { eventName: _, ...narrowed } = selection;
    const [found = []] = await context.services.events.measure(context.db, [{ ...narrowed, rule: meter, windows }]);
    return found.toSorted(byWindowAndGroup);
  };
  const parts = await folds(question.range.from, size);
  const groupBy = group_by ? [group_by] : [];
  const results = parts.map((part) => resultRow(part, part.quantity, question, size, groupBy));
  const isWhole = !question.cumulative && (bucket_size !== undefined || size === undefined);
  const whole = isWhole ? parts : await folds(question.cumulative ? undefined : question.range.from, bucket_size);
  return { value: sum(whole.map(({ quantity }) => quantity)), results: size ? results : [] };
}
