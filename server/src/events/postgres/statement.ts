/** The one statement that answers many queries, put together from blocks. */
import { type Database, join, raw, type Sql, sql } from '../../db/index.ts';
import {
  everyBlock,
  mixedBlocks,
  type Part,
  readBlock,
  rollupsBlock,
  sharedBlock,
  sharedEvents,
  type Tables,
  unrolledBlock,
} from './blocks.ts';
import { cutsTable } from './cuts.ts';
import type { Plan, RolledPart } from './plan.ts';
import { rowsBlock } from './stream.ts';

/** Plans that read the same hours of the same events, whatever they make of them. */
export interface Group {
  /** Number of the first of them, which brings what they share. */
  readonly first: number;
  readonly series: ReadonlySet<string>;
}

/** The group of each plan. */
export function groupsOf(plans: readonly Plan[]): (Group | undefined)[] {
  const known = new Map<string, Group & { series: Set<string> }>();
  return plans.map(({ rolled }, index) => {
    if (!rolled) return undefined;
    const { every, customers, range, cuts, series } = rolled;
    const key = JSON.stringify([every, customers, range, cuts]);
    const group = known.get(key) ?? { first: index, series: new Set<string>() };
    group.series.add(series);
    known.set(key, group);
    return group;
  });
}

/** A statement: tables that several of its blocks read, and the blocks. */
interface Statement {
  readonly tables: readonly Sql[];
  readonly blocks: readonly Sql[];
}

export async function read(db: Database, { tables, blocks }: Statement): Promise<Part[]> {
  if (blocks.length === 0) return [];
  const shared = tables.length > 0 ? sql`with ${join(tables, ', ')} ` : raw('');
  return db.query<Part>(sql`${shared}${join(blocks, ' union all ')}`);
}

/** All plans; what only the server can evaluate comes as rows. */
export function statementOf(db: Database, plans: readonly Plan[], groups: readonly (Group | undefined)[]): Statement {
  const tables: Sql[] = [];
  const blocks = plans.flatMap((plan, index) => {
    const { rolled } = plan;
    const group = groups[index];
    const isInSql = !plan.rule.expression;
    if (!rolled || !group) return isInSql ? [unrolledBlock(db, plan, index)] : [];
    const names = tablesOf(rolled, group.first);
    const isFirst = group.first === index;
    if (isFirst) tables.push(...sharedTables(db, plan, rolled, names, group.series));
    return [
      isInSql ? sharedBlock(plan, index, names) : rowsBlock(plan, index, names.events),
      rollupsBlock(db, plan, rolled, index, names),
      ...(isFirst ? [everyBlock(db, rolled, index, names), readBlock(index, names)] : []),
    ];
  });
  return { tables, blocks };
}

/** All of an answer in one statement again: what was read before may have become part of the roll-ups meanwhile. */
export function staleStatement(db: Database, plan: Plan, rolled: RolledPart): Statement {
  const names = tablesOf(rolled, 0);
  const tables = sharedTables(db, plan, rolled, names, new Set([rolled.series]));
  return { tables, blocks: [sharedBlock(plan, 0, names), ...mixedBlocks(db, plan, rolled, 0, names)] };
}

/** The roll-ups alone, of hours that no border cuts. */
export function uncutStatement(db: Database, plan: Plan, rolled: RolledPart): Statement {
  const names = tablesOf(rolled, 0);
  const { cuts } = names;
  return {
    tables: cuts ? [sql`${cuts} as materialized (${cutsTable(db, plan, rolled, 'events')})`] : [],
    blocks: [rollupsBlock(db, plan, rolled, 0, names), everyBlock(db, rolled, 0, names)],
  };
}

const tablesOf = ({ cuts }: RolledPart, group: number): Tables => ({
  events: raw(`events_${group}`),
  cuts: cuts.length > 0 ? raw(`cuts_${group}`) : undefined,
});

function sharedTables(db: Database, plan: Plan, rolled: RolledPart, names: Tables, series: ReadonlySet<string>): Sql[] {
  const { cuts, events } = names;
  return [
    ...(cuts ? [sql`${cuts} as materialized (${cutsTable(db, plan, rolled, series)})`] : []),
    sql`${events} as materialized (${sharedEvents(db, plan, rolled, names)})`,
  ];
}
