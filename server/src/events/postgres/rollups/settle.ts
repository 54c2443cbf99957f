import { type Databases, raw, type Scope, type Sql, scoped, sql } from '../../../db/index.ts';
import { instant } from '../../../wire.ts';
import type { CompiledRule, MeteringRule } from '../../compiled.ts';
import type { NewEvent } from '../../event.ts';
import { microsText } from '../../micros.ts';
import { parseProperties } from '../../properties.ts';
import type { RolledPart } from '../plan.ts';
import { at, micros } from '../select.ts';
import { type Contribution, Gathering } from './gather.ts';
import type { RollupRules } from './rules.ts';
import { HOUR, type Series, seriesOf } from './series.ts';
import { contributed, contributionRows, upsert } from './write.ts';

/** Asks for hours of a rule to be rolled up; it happens some time later, or not at all, and matters only to speed. */
export type Settle = (scope: Scope, rule: MeteringRule, hours: RolledPart) => void;

/** Events of one transaction, or of one page. */
const PAGE = 5000;
/** What is rolled up by nothing else gets a slot of its own. */
const SLOT = -1;
/** More than that are left to their next reader. */
const MOST_WAITING = 1000;

/** The rule of the series that counts every event. */
const EVERY: CompiledRule = { eventName: '', type: 'COUNT', identifiers: undefined };

const COLUMNS = sql`id, external_customer_id, ${micros(raw('timestamp'))} as micros, properties::text as properties`;

interface Row {
  readonly id: string;
  readonly external_customer_id: string;
  readonly micros: string;
  readonly properties: string;
}

interface Task {
  readonly scope: Scope;
  readonly rule: MeteringRule;
  readonly hours: RolledPart;
}

/**
 * Rolls up what ingest did not: loose events, and hours that a rule has not seen because it is newer than their events. One
 * task at a time and in the background. What fails is left as it is; the next reader asks again.
 */
export class Settler {
  private readonly databases: Databases;
  private readonly rules: RollupRules;
  private readonly onFailure: (error: unknown) => void;
  private readonly waiting = new Map<string, Task>();
  private running: Promise<void> | undefined;
  private isClosed = false;

  constructor(databases: Databases, rules: RollupRules, onFailure: (error: unknown) => void = () => {}) {
    this.databases = databases;
    this.rules = rules;
    this.onFailure = onFailure;
  }

  readonly schedule: Settle = (scope, rule, hours) => {
    if (this.isClosed || this.waiting.size >= MOST_WAITING) return;
    const series = seriesOf(scope, rule);
    this.waiting.set(`${series.id} ${JSON.stringify(hours.customers)}`, { scope, rule, hours });
    this.running ??= this.run();
  };

  /** Waits until nothing is left to do. */
  async idle(): Promise<void> {
    while (this.running) await this.running;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.waiting.clear();
    await this.running;
  }

  private async run(): Promise<void> {
    await Promise.resolve();
    for (const [key, task] of this.waiting) {
      this.waiting.delete(key);
      try {
        await this.takeLoose(task);
        await this.fold(task);
      } catch (error) {
        // Somebody else was at the same rows, mostly.
        this.onFailure(error);
      }
    }
    this.running = undefined;
  }

  /** Takes loose events into the roll-ups of all rules. */
  private async takeLoose({ scope, rule, hours }: Task): Promise<void> {
    for (let count = PAGE; count === PAGE && !this.isClosed; ) {
      const series = (await this.rules.of(scope, this.databases)).get(rule.event_name.trim()) ?? [];
      count = await this.databases.unit(async (unit) => {
        const db = unit.in(scope);
        const rows = await db.query<Row>(sql`
          update events set loose = false from (
            select timestamp as picked_at, id as picked_id from events where ${eventsIn(scope, rule, hours)} and loose
            order by timestamp, id limit ${PAGE} for update skip locked
          ) as picked
          where ${scoped(scope)} and timestamp = picked_at and id = picked_id and loose returning ${COLUMNS}`);
        if (rows.length === 0) return 0;
        const gathering = new Gathering();
        const every = { id: hours.every, rule: EVERY };
        for (const row of rows) gathering.add(eventOf(row, rule), 1, [...series, every]);
        await db.query(added(scope, gathering.contributions()));
        return rows.length;
      });
    }
  }

  /** Folds hours anew for one rule, as they are at one moment: a row that others change meanwhile undoes all of it. */
  private async fold({ scope, rule, hours }: Task): Promise<void> {
    const series = seriesOf(scope, rule);
    for (const { external_customer_id: customer, hour } of await this.staleHours(scope, series, hours)) {
      if (this.isClosed) return;
      const from = hour.getTime();
      await this.foldHour({ scope, rule, hours: { ...hours, customers: [customer], from, to: from + HOUR } }, series);
    }
  }

  private foldHour({ scope, rule, hours }: Task, series: Series): Promise<void> {
    return this.databases.unit(async (unit) => {
      await unit.query(raw('set transaction isolation level repeatable read'));
      const db = unit.in(scope);
      const gathering = new Gathering();
      for (let after: Row | undefined, isLast = false; !isLast; ) {
        const rows: Row[] = await db.query<Row>(sql`
          select ${COLUMNS} from events where ${eventsIn(scope, rule, hours)} and not loose
            ${after ? sql`and (timestamp, id) > (${at(BigInt(after.micros))}, ${after.id})` : raw('')}
          order by timestamp, id limit ${PAGE}`);
        for (const row of rows) gathering.add(eventOf(row, rule), 1, [series]);
        after = rows.at(-1);
        isLast = rows.length < PAGE;
      }
      await db.query(sql`
        delete from usage_rollups where ${scoped(scope)} and series = ${series.id}::uuid
          and external_customer_id = any(${hours.customers}::text[]) and hour = ${instant(new Date(hours.from))}::timestamptz`);
      await db.query(added(scope, gathering.contributions()));
    });
  }

  private staleHours(scope: Scope, { id }: Series, { every, customers, from, to }: RolledPart) {
    return this.databases.reader(scope).query<{ external_customer_id: string; hour: Date }>(sql`
      select external_customer_id, hour from usage_rollups
      where ${scoped(scope)} and series in (${id}::uuid, ${every}::uuid) and external_customer_id = any(${customers}::text[])
        and hour >= ${instant(new Date(from))}::timestamptz and hour < ${instant(new Date(to))}::timestamptz
        -- An hour that goes on would have to be folded again and again.
        and hour < now() - interval '1 hour'
      group by external_customer_id, hour
      having sum(seen) filter (where series = ${every}::uuid) > coalesce(sum(seen) filter (where series = ${id}::uuid), 0)
      order by hour desc`);
  }
}

/** The events of a rule's name in some hours, whether it takes them or not. */
function eventsIn(scope: Scope, rule: MeteringRule, { customers, from, to }: RolledPart): Sql {
  return sql`${scoped(scope)} and event_name = ${rule.event_name.trim()} and external_customer_id = any(${customers}::text[])
    and timestamp >= ${instant(new Date(from))}::timestamptz and timestamp < ${instant(new Date(to))}::timestamptz`;
}

function eventOf({ id, external_customer_id, micros: text, properties }: Row, { event_name }: MeteringRule): NewEvent {
  const instant = BigInt(text);
  return {
    id,
    row: '',
    name: event_name.trim(),
    customer: external_customer_id,
    properties: parseProperties(properties),
    time: microsText(instant),
    at: Number(instant) / 1000,
  };
}

function added(scope: Scope, contributions: readonly Contribution[]): Sql {
  const scopes = {
    tenants: sql`${[scope.tenantId]}::text[]`,
    environments: sql`${[scope.environmentId]}::text[]`,
  };
  const rows = contributed(contributionRows(contributions), scopes);
  return upsert(sql`select * from (${rows}) as gathered where ${scoped(scope)}`, SLOT);
}
