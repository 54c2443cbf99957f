import { type Database, join, raw, type Sql, sql } from '../../db/index.ts';
import type { Tally } from '../../rating/usage/tally.ts';
import { tallyOf } from '../folded.ts';
import type { MeterFold, MeterQuery } from '../store.ts';
import { Tallies } from '../tallies.ts';
import {
  everyBlock,
  mixedBlocks,
  type Part,
  rollupsBlock,
  sharedBlock,
  sharedEvents,
  unrolledBlock,
} from './blocks.ts';
import { type Plan, planOf, type RolledPart } from './plan.ts';
import { HOUR } from './rollups/series.ts';
import type { Settle } from './rollups/settle.ts';
import { PAGE, rowsBlock, tallyExpression, tallyRows } from './stream.ts';
import { startOf } from './windows.ts';

/** From so many loose events on it is worth rolling them up. */
const MANY = 500;

/**
 * Answers all queries. What roll-ups hold and what has to be read from events comes in one statement, as it was at one
 * moment; hours that turn out not to be whole in the roll-ups take another, and so do the events of each meter with an
 * expression, which only the server can evaluate.
 *
 * @param settle is told what should be rolled up before it is asked for again
 */
export async function measure(db: Database, queries: readonly MeterQuery[], settle: Settle): Promise<MeterFold[][]> {
  const plans = queries.map((query) => planOf(db.scope, query));
  const parts = await read(db, statementOf(db, plans));
  const answers: MeterFold[][] = [];
  for (const [index, plan] of plans.entries()) {
    const own = parts.filter((part) => part.query === index && part.kind !== 'every');
    const { rolled } = plan;
    if (!rolled) {
      answers.push(plan.rule.expression ? await expressionFolds(db, plan) : foldsOf(plan, own));
      continue;
    }
    const isWhole = seenIn(own, 'rollups') === everySeen(parts, plans, rolled);
    const isLoose = seenIn(own, 'loose') + seenIn(own, 'rows') > MANY;
    if (!isWhole || isLoose) settle(db.scope, plan.query.rule, rolled);
    if (plan.rule.expression) answers.push(await expressionFolds(db, plan, isWhole ? own : undefined));
    else answers.push(foldsOf(plan, isWhole ? own : await read(db, staleStatement(db, plan, rolled))));
  }
  return answers;
}

/** A statement: tables that several of its blocks read, and the blocks. */
interface Statement {
  readonly tables: readonly Sql[];
  readonly blocks: readonly Sql[];
}

async function read(db: Database, { tables, blocks }: Statement): Promise<Part[]> {
  if (blocks.length === 0) return [];
  const shared = tables.length > 0 ? sql`with ${join(tables, ', ')} ` : raw('');
  return db.query<Part>(sql`${shared}${join(blocks, ' union all ')}`);
}

function statementOf(db: Database, plans: readonly Plan[]): Statement {
  const tables: Sql[] = [];
  const blocks = plans.flatMap((plan, index) => {
    const { rolled } = plan;
    const isInSql = !plan.rule.expression;
    if (!rolled) return isInSql ? [unrolledBlock(db, plan, index)] : [];
    const first = firstLike(plans, rolled);
    const name = raw(`events_${first}`);
    // The first of several plans for the same hours brings what they share.
    if (first === index) tables.push(sql`${name} as materialized (${sharedEvents(db, plan, rolled)})`);
    return [
      isInSql ? sharedBlock(plan, index, name) : rowsBlock(plan, index, name),
      rollupsBlock(db, plan, rolled, index),
      ...(first === index ? [everyBlock(db, rolled, index)] : []),
    ];
  });
  return { tables, blocks };
}

/** All of an answer in one statement again: what was read before may have become part of the roll-ups meanwhile. */
function staleStatement(db: Database, plan: Plan, rolled: RolledPart): Statement {
  const name = raw('events_0');
  const tables = [sql`${name} as materialized (${sharedEvents(db, plan, rolled)})`];
  return { tables, blocks: [sharedBlock(plan, 0, name), ...mixedBlocks(db, plan, rolled, 0)] };
}

/** The first plan that reads the same hours of the same events. */
function firstLike(plans: readonly Plan[], rolled: RolledPart): number {
  const key = hoursKey(rolled);
  return plans.findIndex((plan) => plan.rolled && hoursKey(plan.rolled) === key);
}

const hoursKey = ({ every, customers, from, to, cut, range }: RolledPart): string =>
  JSON.stringify([every, customers, from, to, cut, range]);

function everySeen(parts: readonly Part[], plans: readonly Plan[], rolled: RolledPart): number {
  const first = firstLike(plans, rolled);
  return parts.find(({ kind, query }) => kind === 'every' && query === first)?.seen ?? 0;
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

  folds(): MeterFold[] {
    return this.tallies.folds(this.plan.type);
  }
}

function foldsOf(plan: Plan, parts: readonly Part[]): MeterFold[] {
  const answer = new Answer(plan);
  for (const part of parts) answer.add(part.window_number, part.group, tallyOf(plan.type, part));
  return answer.folds();
}

/**
 * What an expression makes of events. A few come along with the roll-ups. Others pass through here page by page, and are read
 * after the roll-ups: if events were rolled up in between, nobody knows which, and all are read again.
 *
 * @param rolledUp parts that were read from whole roll-ups
 */
async function expressionFolds(db: Database, plan: Plan, rolledUp?: readonly Part[]): Promise<MeterFold[]> {
  const { rolled } = plan;
  if (rolled && rolledUp) {
    const answer = new Answer(plan);
    for (const part of rolledUp) {
      if (part.kind === 'rollups') answer.add(part.window_number, part.group, tallyOf(plan.type, part));
    }
    const few = rolledUp.find(({ kind, seen }) => kind === 'rows' && seen <= PAGE);
    if (few) {
      tallyRows(plan, few.total ?? '[]', answer);
      return answer.folds();
    }
    await tallyExpression(db, plan, [...plan.raw.map((range) => ({ range })), ...looseRanges(rolled)], answer);
    const [again] = await read(db, { tables: [], blocks: [everyBlock(db, rolled, 0)] });
    if ((again?.seen ?? 0) === seenIn(rolledUp, 'rollups')) return answer.folds();
  }
  const whole = new Answer(plan);
  await tallyExpression(db, plan, [{}], whole);
  return whole.folds();
}

/** The rolled-up hours without those that are cut, of which only the loose events are wanted. */
function looseRanges({ from, to, cut }: RolledPart) {
  const borders = [from, ...cut.flatMap((hour) => [hour, hour + HOUR]), to];
  return Array.from({ length: borders.length / 2 }, (_, index) => ({
    range: { from: borders[index * 2] as number, to: borders[index * 2 + 1] as number },
    loose: true,
  }));
}
