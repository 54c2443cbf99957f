import { type Databases, type Scope, scoped, sql } from '../../../db/index.ts';
import type { CompiledRule, MeteringRule } from '../../compiled.ts';
import type { RolledPart } from '../plan.ts';
import { Gathering } from './gather.ts';
import {
  added,
  COLUMNS,
  eventOf,
  eventsIn,
  PAGE,
  type Row,
  refoldHour,
  refoldMinutes,
  staleHours,
  staleMinutes,
  type Task,
} from './refold.ts';
import type { RollupRules } from './rules.ts';
import { seriesOf } from './series.ts';

/** Asks for hours of a rule to be rolled up; it happens some time later, or not at all, and matters only to speed. */
export type Settle = (scope: Scope, rule: MeteringRule, hours: RolledPart) => void;

/** More than that are left to their next reader. */
const MOST_WAITING = 1000;

/** The rule of the series that counts every event. */
const EVERY: CompiledRule = { eventName: '', type: 'COUNT', identifiers: undefined };

/**
 * Rolls up what ingest did not: loose events, hours that a rule has not seen because it is newer than their events, and the minutes
 * of hours that a border cuts. One task at a time and in the background. What fails is left as it is; the next reader asks again.
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
    // Those of everybody may be many, of customers with one event an hour each.
    if (!hours.customers) return;
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

  /** Folds hours anew for one rule, and by the minute those that are cut. */
  private async fold(task: Task): Promise<void> {
    for (const one of await staleHours(this.databases, task)) {
      if (!this.isClosed) await refoldHour(this.databases, task, one);
    }
    for (const one of await staleMinutes(this.databases, task)) {
      if (!this.isClosed) await refoldMinutes(this.databases, task, one);
    }
  }
}
