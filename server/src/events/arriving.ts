/** Events on their way into an engine: in what order they are stored, and which of them were stored already. */
import type { Scope } from '../db/index.ts';
import type { NewEvent, Submission } from './event.ts';

/** One event of one of several requests. */
export interface Incoming {
  readonly event: NewEvent;
  /** Number of its scope, from 1. */
  readonly scope: number;
  readonly submission: number;
  readonly position: number;
}

/**
 * The events of all submissions by scope and id, and of one id the one that came first. Two statements that insert the
 * same ids in different orders would wait for each other in a circle; in one order they only queue.
 */
export function inOrder(submissions: readonly Submission[]): { incoming: Incoming[]; scopes: Scope[] } {
  const scopes: Scope[] = [];
  const incoming: Incoming[] = [];
  for (const [index, { scope, events }] of submissions.entries()) {
    let number = scopes.findIndex(({ environmentId }) => environmentId === scope.environmentId) + 1;
    if (number === 0) number = scopes.push(scope);
    for (const [position, event] of events.entries()) {
      incoming.push({ event, scope: number, submission: index, position });
    }
  }
  // Several scopes are ordered by their ids and not by who came first, for the same reason.
  const rank = scopes.length > 1 ? rankOf(scopes) : [0, 0];
  incoming.sort(
    (a, b) =>
      (rank[a.scope] as number) - (rank[b.scope] as number) ||
      (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0),
  );
  return { incoming, scopes };
}

/** By number of the scope, its place among the environment ids. */
function rankOf(scopes: readonly Scope[]): number[] {
  const sorted = scopes.map(({ environmentId }) => environmentId).sort();
  return [0, ...scopes.map(({ environmentId }) => sorted.indexOf(environmentId))];
}

/** Without those whose id came before: they are next to each other. */
export function firstOfEach(incoming: readonly Incoming[]): Incoming[] {
  return incoming.filter(({ event, scope }, index) => {
    const before = incoming[index - 1];
    return before?.event.id !== event.id || before.scope !== scope;
  });
}

/** When the last of several requests was accepted. */
export function latest(submissions: readonly Submission[]): Date {
  return new Date(Math.max(...submissions.map(({ receivedAt }) => receivedAt.getTime())));
}

/** What names an event. */
export interface EventKey {
  readonly environment_id: string;
  readonly id: string;
}

/** The events that were there already, or came twice: of each stored key the first event is the stored one. */
export function notStored(
  incoming: readonly Incoming[],
  stored: readonly EventKey[],
  scopes: readonly Scope[],
): Incoming[] {
  const keys = new Set(stored.map((row) => `${row.environment_id} ${row.id}`));
  return incoming.filter(({ event, scope }) => !keys.delete(`${scopes[scope - 1]?.environmentId} ${event.id}`));
}
