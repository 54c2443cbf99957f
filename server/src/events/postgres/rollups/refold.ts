/** Hours that are folded anew from their events: whole, and by the minute. */
import { type Databases, raw, type Scope, type Sql, scoped, sql } from '../../../db/index.ts';
import { instant } from '../../../wire.ts';
import type { MeteringRule } from '../../compiled.ts';
import type { NewEvent } from '../../event.ts';
import { microsText } from '../../micros.ts';
import { parseProperties } from '../../properties.ts';
import type { RolledPart } from '../plan.ts';
import { at, micros, ofCustomers } from '../select.ts';
import { type Contribution, Gathering } from './gather.ts';
import { HOUR, MINUTE, type Series, seriesOf } from './series.ts';
import { contributed, contributionRows, upsert, upsertMinutes } from './write.ts';

/** What is rolled up, and for whom. */
export interface Task {
  readonly scope: Scope;
  readonly rule: MeteringRule;
  readonly hours: RolledPart;
}

/** Events of one transaction, or of one page. */
export const PAGE = 5000;
/** What is rolled up by nothing else gets a slot of its own. */
const SLOT = -1;

export const COLUMNS = sql`id, external_customer_id, ${micros(raw('timestamp'))} as micros, properties::text as properties`;

export interface Row {
  readonly id: string;
  readonly external_customer_id: string;
  readonly micros: string;
  readonly properties: string;
}

/** An hour of a customer. */
export interface CustomerHour {
  readonly external_customer_id: string;
  readonly hour: Date;
}

/** So many of a task; others are left to its next reader. */
const MOST_HOURS = 1000;

/** An hour that goes on would have to be folded again and again. */
const IS_OVER = raw("hour < now() - interval '1 hour'");

/** Hours whose roll-ups have not seen all that was rolled up. */
export function staleHours(databases: Databases, { scope, rule, hours }: Task): Promise<CustomerHour[]> {
  const { every, customers, from, to } = hours;
  const { id } = seriesOf(scope, rule);
  return databases.reader(scope).query<CustomerHour>(sql`
    select external_customer_id, hour from usage_rollups
    where ${scoped(scope)} and series in (${id}::uuid, ${every}::uuid) and ${ofCustomers(customers)}
      and hour >= ${instant(new Date(from))}::timestamptz and hour < ${instant(new Date(to))}::timestamptz and ${IS_OVER}
    group by external_customer_id, hour
    having sum(seen) filter (where series = ${every}::uuid) > coalesce(sum(seen) filter (where series = ${id}::uuid), 0)
    order by hour desc limit ${MOST_HOURS}`);
}

/** Cut hours of some customers that are not, or no longer, folded by the minute. (Of everybody it would be a row for each customer.) */
export async function staleMinutes(databases: Databases, { scope, rule, hours }: Task): Promise<CustomerHour[]> {
  const { every, customers, cuts } = hours;
  if (cuts.length === 0 || !customers) return [];
  return databases.reader(scope).query<CustomerHour>(sql`
    select external_customer_id, hour from usage_rollups as counted
    where ${scoped(scope)} and series = ${every}::uuid and ${ofCustomers(customers)}
      and hour = any(${cuts.map(({ hour }) => instant(new Date(hour)))}::timestamptz[]) and ${IS_OVER}
    group by external_customer_id, hour
    having sum(seen) > coalesce((select seen from usage_minutes as folded
      where ${scoped(scope, 'folded')} and folded.series = ${seriesOf(scope, rule).id}::uuid
        and folded.external_customer_id = counted.external_customer_id and folded.hour = counted.hour), 0)
    order by hour desc limit ${MOST_HOURS}`);
}

/** Replaces an hour's roll-ups of a rule. A row that others change meanwhile undoes it. */
export function refoldHour(databases: Databases, task: Task, one: CustomerHour): Promise<void> {
  const { scope, rule } = task;
  const series = seriesOf(scope, rule);
  return fold(databases, task, one, HOUR, (contributions) => [
    sql`delete from usage_rollups where ${scoped(scope)} and series = ${series.id}::uuid
      and external_customer_id = ${one.external_customer_id} and hour = ${instant(one.hour)}::timestamptz`,
    added(scope, contributions),
  ]);
}

/** Replaces the minutes of an hour of a rule. */
export function refoldMinutes(databases: Databases, task: Task, one: CustomerHour): Promise<void> {
  const { scope } = task;
  return fold(databases, task, one, MINUTE, (contributions) => [
    upsertMinutes(sql`select * from (${rowsOf(scope, contributions)}) as gathered where ${scoped(scope)}`, one.hour),
  ]);
}

/** Folds the events of an hour that are not loose, and writes what came of it, as it was at one moment. */
function fold(
  databases: Databases,
  { scope, rule }: Task,
  { external_customer_id: customer, hour }: CustomerHour,
  unit: typeof HOUR | typeof MINUTE,
  write: (contributions: readonly Contribution[]) => Sql[],
): Promise<void> {
  const series: Series[] = [seriesOf(scope, rule)];
  const hours = { customers: [customer], from: hour.getTime(), to: hour.getTime() + HOUR };
  return databases.unit(async (unitOfWork) => {
    await unitOfWork.query(raw('set transaction isolation level repeatable read'));
    const db = unitOfWork.in(scope);
    const gathering = new Gathering(unit);
    for (let after: Row | undefined, isLast = false; !isLast; ) {
      const rows: Row[] = await db.query<Row>(sql`
        select ${COLUMNS} from events where ${eventsIn(scope, rule, hours)} and not loose
          ${after ? sql`and (timestamp, id) > (${at(BigInt(after.micros))}, ${after.id})` : raw('')}
        order by timestamp, id limit ${PAGE}`);
      for (const row of rows) gathering.add(eventOf(row, rule), 1, series);
      after = rows.at(-1);
      isLast = rows.length < PAGE;
    }
    for (const statement of write(gathering.contributions())) await db.query(statement);
  });
}

/** The events of a rule's name in some hours, whether it takes them or not. */
export function eventsIn(
  scope: Scope,
  rule: MeteringRule,
  { customers, from, to }: Pick<RolledPart, 'customers' | 'from' | 'to'>,
): Sql {
  return sql`${scoped(scope)} and event_name = ${rule.event_name.trim()} and ${ofCustomers(customers)}
    and timestamp >= ${instant(new Date(from))}::timestamptz and timestamp < ${instant(new Date(to))}::timestamptz`;
}

export function eventOf(
  { id, external_customer_id, micros: text, properties }: Row,
  { event_name }: MeteringRule,
): NewEvent {
  const time = BigInt(text);
  return {
    id,
    row: '',
    name: event_name.trim(),
    customer: external_customer_id,
    properties: parseProperties(properties),
    time: microsText(time),
    at: Number(time) / 1000,
  };
}

/** Adds contributions to the roll-ups of a scope. */
export function added(scope: Scope, contributions: readonly Contribution[]): Sql {
  return upsert(sql`select * from (${rowsOf(scope, contributions)}) as gathered where ${scoped(scope)}`, SLOT);
}

function rowsOf(scope: Scope, contributions: readonly Contribution[]): Sql {
  return contributed(contributionRows(contributions), {
    tenants: sql`${[scope.tenantId]}::text[]`,
    environments: sql`${[scope.environmentId]}::text[]`,
  });
}
