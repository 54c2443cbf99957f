import type { AggregationType } from '@flexprice/generated/types';
import type { Database } from '../db/index.ts';
import type { Decimal } from '../rating/decimal.ts';
import type { MeteringRule } from './compiled.ts';
import type { Cursor } from './cursor.ts';
import type { IngestStatus, StoredEvent, Submission } from './event.ts';

/** Which events: every member narrows. */
export interface EventSelection {
  readonly id?: string | undefined;
  readonly eventName?: string | undefined;
  readonly externalCustomerId?: string | undefined;
  /** Of any of these. */
  readonly externalCustomerIds?: readonly string[] | undefined;
  readonly customerId?: string | undefined;
  readonly source?: string | undefined;
  /** From any of these. */
  readonly sources?: readonly string[] | undefined;
  /** Each property must have one of its values, compared as text; a missing one reads as the empty text. */
  readonly properties?: readonly PropertyFilter[];
  /** Whether roll-ups have taken account of them, which is the engine's own business. */
  readonly loose?: boolean | undefined;
  /** Microseconds since 1970, included. */
  readonly from?: bigint | undefined;
  /** Microseconds since 1970, excluded. */
  readonly to?: bigint | undefined;
}

export interface PropertyFilter {
  readonly key: string;
  readonly values: readonly string[];
}

export interface ListQuery extends EventSelection {
  readonly sort: 'timestamp' | 'event_name';
  readonly order: 'asc' | 'desc';
  readonly limit: number;
  readonly offset: number;
  /** Only events on one side of a place, and the nearest to it. Goes with `sort: 'timestamp'`. */
  readonly beyond?: { readonly side: 'older' | 'newer'; readonly cursor: Cursor };
}

export interface UsageQuery extends EventSelection {
  readonly aggregation: AggregationType;
  /** Property that is folded; COUNT needs none. */
  readonly field: string;
  /** Range by whose remainder WEIGHTED_SUM weighs, in microseconds; events before it count in full. */
  readonly weightedOver: { readonly from: bigint; readonly to: bigint };
  /** Whole minutes, or the starts of consecutive windows (milliseconds), the first not after the first event. */
  readonly windows?: 'minutes' | readonly number[];
  /** Properties whose values are kept apart. */
  readonly groupBy?: readonly string[];
}

/** One folded number, before what only makes sense at the end: division, multiplier. Numbers are decimal text. */
export interface Fold {
  readonly total: string;
  readonly events: number;
}

export interface GroupFold extends Fold {
  /** Start of the window in milliseconds; none without windows. */
  readonly window: number | undefined;
  /** Values of `groupBy`, in its order. */
  readonly group: readonly string[];
}

/** How much of a meter was used: what bills are made of (`aggregate` of the rating room). */
export interface MeterQuery extends Omit<EventSelection, 'id' | 'eventName'> {
  readonly rule: MeteringRule;
  /** Folds the meter's quantities in another way than the meter does. */
  readonly as?: AggregationType | undefined;
  /** Whole minutes, or the starts of consecutive windows (milliseconds), the first not after the first event. */
  readonly windows?: 'minutes' | readonly number[] | undefined;
  /** What is kept apart besides: the source, or properties by name. */
  readonly groupBy?: readonly GroupKey[] | undefined;
}

export type GroupKey = 'source' | { readonly property: string };

/** A quantity of a window and group that has events. A query without either has one, or none for no events. */
export interface MeterFold {
  /** Start of the window in milliseconds; none without windows. */
  readonly window: number | undefined;
  /** Values of `groupBy` in its order; and at the end that of the meter's own group, if it keeps groups apart. */
  readonly group: readonly string[];
  readonly quantity: Decimal;
  /** How many events the meter took. */
  readonly events: number;
}

/**
 * Where events live. Every engine answers the same, which the tests of `test/events` hold each of them to; a `Database` names
 * the scope, and for PostgreSQL the transaction.
 */
export interface EventStore {
  /**
   * Stores submissions of any scopes for good, in one statement. Per submission and event: whether it was new. An id that
   * is known, or comes twice, is stored once: the first wins.
   */
  append(submissions: readonly Submission[]): Promise<IngestStatus[][]>;
  /**
   * The same inside the caller's transaction, for one submission of its scope.
   *
   * @param afterCommit takes what an engine beside the database has to do once that is committed, and before anybody is
   * answered; where it is not done, reading makes up for it
   */
  appendWithin(
    db: Database,
    submission: Submission,
    afterCommit: (work: () => Promise<void>) => void,
  ): Promise<IngestStatus[]>;
  find(db: Database, id: string): Promise<StoredEvent | undefined>;
  /** Those of some events that there are. */
  findAll(db: Database, ids: readonly string[]): Promise<StoredEvent[]>;
  list(db: Database, query: ListQuery): Promise<StoredEvent[]>;
  count(db: Database, query: ListQuery): Promise<number>;
  /** The fold of all selected events and, with windows or groups, of each of those that have events; in one snapshot. */
  fold(db: Database, query: UsageQuery): Promise<{ whole: Fold; parts: GroupFold[] }>;
  /** What meters make of their events, per query; all of it as it was at one moment, meters with expressions aside. */
  measure(db: Database, queries: readonly MeterQuery[]): Promise<MeterFold[][]>;
  /** Instants of the first and last selected event, in microseconds. */
  span(db: Database, selection: EventSelection): Promise<{ first: bigint; last: bigint } | undefined>;
  /** Waits until the engine has nothing left to do in the background, which is only about speed. */
  idle(): Promise<void>;
  /** Lets go of the background. */
  close(): Promise<void>;
}
