import type { Database } from '../../db/index.ts';
import type { Tally } from '../../rating/usage/tally.ts';
import { tallyOf } from '../folded.ts';
import type { MeterFold, MeterQuery } from '../store.ts';
import { Tallies } from '../tallies.ts';
import type { Part } from './blocks.ts';
import { type Plan, planOf, type RolledPart } from './plan.ts';
import { HOUR } from './rollups/series.ts';
import type { Settle } from './rollups/settle.ts';
import { groupsOf, read, staleStatement, statementOf, uncutStatement } from './statement.ts';
import { PAGE, tallyExpression, tallyRows } from './stream.ts';
import { startOf } from './windows.ts';

/** From so many loose events on it is worth rolling them up. */
const MANY_LOOSE = 500;
/** From so many events of cut hours on it is worth folding these by the minute. */
const MANY_CUT = 50;

/**
 * Answers all queries. What roll-ups hold and what has to be read from events comes in one statement, as it was at one
 * moment; hours that turn out not to be whole in the roll-ups take another, and so do the events of each meter with an
 * expression, which only the server can evaluate.
 *
 * @param settle is told what should be rolled up before it is asked for again
 */
export async function measure(db: Database, queries: readonly MeterQuery[], settle: Settle): Promise<MeterFold[][]> {
  const plans = queries.map((query) => planOf(db.scope, query));
  const groups = groupsOf(plans);
  const parts = Map.groupBy(await read(db, statementOf(db, plans, groups)), ({ query }) => query);
  const answers: MeterFold[][] = [];
  for (const [index, plan] of plans.entries()) {
    const own = parts.get(index) ?? [];
    const shared = parts.get(groups[index]?.first ?? index) ?? [];
    const { rolled } = plan;
    if (!rolled) {
      answers.push(plan.rule.expression ? await expressionFolds(db, plan) : foldsOf(plan, own));
      continue;
    }
    const isWhole = seenIn(own, 'rollups') === seenIn(shared, 'every');
    const isSlow = seenIn(shared, 'loose') > MANY_LOOSE || seenIn(shared, 'cut') > MANY_CUT;
    // Of everybody's events there are always many.
    if (!isWhole || (isSlow && rolled.customers)) settle(db.scope, plan.query.rule, rolled);
    if (plan.rule.expression) answers.push(await expressionFolds(db, plan, isWhole ? own : undefined));
    else answers.push(foldsOf(plan, isWhole ? own : await read(db, staleStatement(db, plan, rolled))));
  }
  return answers;
}

function seenIn(parts: readonly Part[], kind: Part['kind']): number {
  return parts.reduce((seen, part) => (part.kind === kind ? seen + part.seen : seen), 0);
}

/** The answer to a plan, whose statements number its windows. */
class Answer {
  private readonly plan: Plan;
  private readonly tallies = new Tallies();

  constructor(plan: Plan) {
    this.plan = plan;
  }

  add(windowNumber: string | null, group: readonly string[], tally: Tally): void {
    const { windows } = this.plan.query;
    this.tallies.add(windows && startOf(windows, Number(windowNumber)), group, tally);
  }

  /** What was folded: of the parts of a statement those that count something. */
  addParts(parts: readonly Part[], kinds: readonly Part['kind'][] = ['events', 'rollups']): void {
    for (const part of parts) {
      if (kinds.includes(part.kind)) this.add(part.window_number, part.group, tallyOf(this.plan.type, part));
    }
  }

  folds(): MeterFold[] {
    return this.tallies.folds(this.plan.type);
  }
}

function foldsOf(plan: Plan, parts: readonly Part[]): MeterFold[] {
  const answer = new Answer(plan);
  answer.addParts(parts);
  return answer.folds();
}

/**
 * What an expression makes of events. A few come along with the roll-ups. Others pass through here page by page, and are read
 * after the roll-ups: if events were rolled up in between, nobody knows which, and all are read again.
 *
 * @param whole parts that were read from whole roll-ups
 */
async function expressionFolds(db: Database, plan: Plan, whole?: readonly Part[]): Promise<MeterFold[]> {
  const { rolled } = plan;
  if (rolled && whole) {
    const few = whole.find(({ kind, seen }) => kind === 'rows' && seen <= PAGE);
    const parts = few ? whole : await read(db, uncutStatement(db, plan, rolled));
    const answer = new Answer(plan);
    answer.addParts(parts, ['rollups']);
    if (few) {
      tallyRows(plan, few.total ?? '[]', answer);
      return answer.folds();
    }
    await tallyExpression(
      db,
      plan,
      [...rolled.cuts.map(({ part }) => ({ range: part })), ...looseRanges(rolled)],
      answer,
    );
    const again = await read(db, uncutStatement(db, plan, rolled));
    const seen = [seenIn(parts, 'rollups'), seenIn(parts, 'every'), seenIn(again, 'every')];
    if (new Set(seen).size === 1) return answer.folds();
  }
  const all = new Answer(plan);
  await tallyExpression(db, plan, [{}], all);
  return all.folds();
}

/** The hours that no border cuts, of which only the loose events are wanted. */
function looseRanges({ from, to, cuts }: RolledPart) {
  const borders = [from, ...cuts.flatMap(({ hour }) => [hour, hour + HOUR]), to];
  return Array.from({ length: borders.length / 2 }, (_, index) => ({
    range: { from: borders[index * 2] as number, to: borders[index * 2 + 1] as number },
    loose: true,
  }));
}
