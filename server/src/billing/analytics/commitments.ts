import type { Context } from '../../context.ts';
import { ONE } from '../../rating/decimal.ts';
import type { LongCommitment } from '../../rating/steps/commitment.ts';
import type { LineItemRow } from '../../resources/subscriptions/index.ts';
import { isLonger, longCommitments } from '../invoices/longCommitments.ts';
import type { Question } from './question.ts';
import type { Subject } from './subjects.ts';

/**
 * How far commitments that last longer than a billing period had come when the range began, by what invoices say.
 *
 * @param lines all line items, also those that are over
 */
export async function commitmentsSoFar(
  context: Context,
  { range }: Question,
  subjects: readonly Subject[],
  lines: readonly LineItemRow[],
): Promise<ReadonlyMap<Subject, LongCommitment>> {
  const instants = ({ from, to }: Question['range']) => ({ start: Number(from / 1000n), end: Number(to / 1000n) });
  const due = subjects.flatMap((subject) => {
    const { charge: line, users = [] } = subject;
    if (!line || !isLonger(line.item.commitment_duration, line.subscription.billing_period)) return [];
    const charge = { item: line.item, kind: 'usage' as const, period: instants(subject.range), share: ONE };
    return [{ subject, charge, subscription: line.subscription, users }];
  });
  if (due.length === 0) return new Map();
  const long = await longCommitments(context, due, { items: lines, isEarly: false, window: instants(range) });
  return new Map(
    due.flatMap(({ subject, charge }) => {
      const commitment = long.get(charge);
      return commitment ? [[subject, commitment] as const] : [];
    }),
  );
}
