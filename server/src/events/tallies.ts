import type { AggregationType } from '@flexprice/generated/types';
import { meterEvent } from '../rating/usage/meter.ts';
import { joined, NO_EVENTS, type Tally, tallied } from '../rating/usage/tally.ts';
import type { CompiledRule } from './compiled.ts';
import { quantityIn } from './folded.ts';
import { parseProperties } from './properties.ts';
import type { MeterFold } from './store.ts';

/** Tallies by window and group: the answer to a query, put together from its parts. */
export class Tallies {
  private readonly known = new Map<string, { window: number | undefined; group: readonly string[]; tally: Tally }>();

  /** @param window where it starts, in milliseconds */
  add(window: number | undefined, group: readonly string[], tally: Tally): void {
    if (tally.events === 0) return;
    const key = JSON.stringify([window, group]);
    const known = this.known.get(key);
    this.known.set(key, { window, group, tally: known ? joined(known.tally, tally) : tally });
  }

  folds(type: AggregationType): MeterFold[] {
    return Array.from(this.known.values(), ({ window, group, tally }) => ({
      window,
      group,
      quantity: quantityIn(type, tally),
      events: tally.events,
    }));
  }
}

/** An event as an engine gives it to be evaluated here. */
export interface EvaluatedRow {
  readonly id: string;
  readonly micros: string;
  /** JSON text. */
  readonly properties: string;
}

/** What an expression makes of an event whose conditions were checked by the engine; nothing when it fails. */
export function tallyOfEvent(rule: CompiledRule, { id, micros, properties }: EvaluatedRow): Tally | undefined {
  const meter = { ...rule, filters: undefined, groupBy: undefined };
  const event = { id, name: rule.eventName, at: Number(micros) / 1000, properties: parseProperties(properties) };
  const kept = meterEvent(meter, event);
  return kept && tallied(NO_EVENTS, kept);
}
