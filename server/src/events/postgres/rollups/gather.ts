import { Decimal, formatDecimal, greatest, ZERO } from '../../../rating/decimal.ts';
import { meterEvent, passesFilters } from '../../../rating/usage/meter.ts';
import type { NewEvent } from '../../event.ts';
import { HOUR, type MINUTE, type Series } from './series.ts';

/** What one batch adds to an hour (or to a minute) of a series. */
export interface Contribution {
  /** Number of the scope, from 1. */
  readonly scope: number;
  readonly series: string;
  readonly customer: string;
  /** When the hour starts, in seconds since 1970. */
  readonly start: number;
  readonly seen: number;
  readonly events: number;
  readonly total: string;
  readonly greatest: string;
  readonly latestAt: string | null;
  readonly latestId: string | null;
  readonly latest: string | null;
}

/** New events of one name, customer and hour. */
interface Group {
  readonly scope: number;
  readonly customer: string;
  /** When the hour starts, in seconds since 1970. */
  readonly start: number;
  readonly series: readonly Series[];
  readonly events: NewEvent[];
}

/** So many rows are written even for single events, since nobody feels it. */
const FEW_ROWS = 64;
/** Otherwise an hour must get so many events for each row: writing a row costs about as much as storing an event. */
const EVENTS_PER_ROW = 2;

/** Gathers what new events add to the roll-ups, by customer and hour (or minute). */
export class Gathering {
  private readonly groups = new Map<string, Group>();
  private readonly unit: number;

  constructor(unit: typeof HOUR | typeof MINUTE = HOUR) {
    this.unit = unit;
  }

  add(event: NewEvent, scope: number, series: readonly Series[]): void {
    const hour = Math.floor(event.at / this.unit);
    const key = `${scope} ${hour} ${event.name}\n${event.customer}`;
    const group = this.groups.get(key);
    if (group) group.events.push(event);
    else
      this.groups.set(key, {
        scope,
        customer: event.customer,
        start: hour * (this.unit / 1000),
        series,
        events: [event],
      });
  }

  /** Leaves out what is not worth it, and says which events are worth it. */
  pick(): Set<NewEvent> {
    let rows = 0;
    for (const { series } of this.groups.values()) rows += rowsOf(series);
    if (rows > FEW_ROWS) {
      for (const [key, { events, series }] of this.groups) {
        if (events.length < EVENTS_PER_ROW * rowsOf(series)) this.groups.delete(key);
      }
    }
    return new Set([...this.groups.values()].flatMap(({ events }) => events));
  }

  contributions(): Contribution[] {
    return [...this.groups.values()].flatMap(({ scope, customer, start, series, events }) =>
      series.map((one) => {
        const tally = new Tally(one);
        for (const event of events) tally.add(event);
        return { scope, customer, start, ...tally.sums() };
      }),
    );
  }
}

/** One for each series, and one that counts. */
const rowsOf = (series: readonly Series[]): number => series.length + 1;

/**
 * A tally that many events are added to. What it keeps is what `rating/usage/tally.ts` keeps; most quantities are whole
 * numbers, which are added as such as long as that is exact.
 */
class Tally {
  private readonly series: Series;
  private seen = 0;
  private events = 0;
  private whole = 0;
  private exact: Decimal = ZERO;
  private largestWhole = 0;
  private largest: Decimal = ZERO;
  private latest: NewEvent | undefined;
  private latestQuantity: Decimal | number = 0;

  constructor(series: Series) {
    this.series = series;
  }

  add(event: NewEvent): void {
    this.seen++;
    const quantity = quantityOf(this.series, event);
    if (quantity === undefined) return;
    this.events++;
    if (typeof quantity === 'number') {
      this.whole += quantity;
      if (quantity > this.largestWhole) this.largestWhole = quantity;
      if (this.whole > Number.MAX_SAFE_INTEGER / 2) {
        this.exact = this.exact.plus(this.whole);
        this.whole = 0;
      }
    } else {
      this.exact = this.exact.plus(quantity);
      this.largest = greatest(this.largest, quantity);
    }
    if (!this.latest || event.at > this.latest.at || (event.at === this.latest.at && event.id > this.latest.id)) {
      this.latest = event;
      this.latestQuantity = quantity;
    }
  }

  sums(): Omit<Contribution, 'scope' | 'customer' | 'start'> {
    return {
      series: this.series.id,
      seen: this.seen,
      events: this.events,
      total: formatDecimal(this.exact.plus(this.whole)),
      greatest: formatDecimal(greatest(this.largest, new Decimal(this.largestWhole))),
      latestAt: this.latest?.time ?? null,
      latestId: this.latest?.id ?? null,
      latest: this.latest ? formatDecimal(new Decimal(this.latestQuantity)) : null,
    };
  }
}

/** Half of what is exact, so that one more can be added before it is looked at. */
const LARGEST_WHOLE = Number.MAX_SAFE_INTEGER / 2;

/** The quantity by `meterEvent`. The short way is for counts and for properties that are whole numbers. */
function quantityOf({ rule }: Series, event: NewEvent): Decimal | number | undefined {
  const { properties } = event;
  if (!rule.expression && !rule.multiplier) {
    const value = rule.type === 'COUNT' ? 1 : properties[rule.field ?? ''];
    if (typeof value === 'number' && Number.isInteger(value) && value <= LARGEST_WHOLE)
      return passesFilters(rule.filters, properties) ? Math.max(0, value) : undefined;
  }
  return meterEvent(rule, { id: event.id, name: event.name, at: event.at, properties })?.quantity;
}
