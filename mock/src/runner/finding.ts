import type { OperationId } from '@flexprice/generated/operations';
import type { Fault } from './check.ts';
import { curlOf, type Exchange, type Sent } from './exchange.ts';

/** What kind of promise was broken. */
export type FindingKind =
  | Fault['kind']
  /** 500 and above, or the inside of the server in an answer. */
  | 'server-error'
  /** A request that the contract forbids was accepted. */
  | 'accepted'
  /** A request that the contract shows as an example was refused. */
  | 'refused-example'
  /** An operation of which no success was seen. */
  | 'no-success'
  /** The rules for keys, unknown ids, media types or idempotency are not kept. */
  | 'protocol'
  /** No answer, or none that is HTTP. */
  | 'no-answer';

/** A promise of the contract that was broken, with a line for a shell that shows it again. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: 'error' | 'warning';
  /** Undefined for a path that the contract does not know. */
  readonly operation: OperationId | undefined;
  readonly status: number | undefined;
  readonly field: string;
  readonly message: string;
  /** What was tried. */
  readonly trial: string;
  /** JSON pointer to the part of the document that is broken. */
  readonly pointer: string;
  /** A line for a shell that shows it again. */
  readonly curl: string;
  /** The beginning of the answer. */
  readonly answer: string;
  /** How often the same was found. */
  count: number;
}

const SHOWN = 600;

export const shorten = (text: string, most = SHOWN): string => (text.length > most ? `${text.slice(0, most)}…` : text);

/** Findings of a run, equal ones counted. */
export class Findings {
  private readonly found = new Map<string, Finding>();

  /** @returns false when the same was known already */
  add(finding: Omit<Finding, 'count'>): boolean {
    const { kind, operation, status, field, message } = finding;
    // `items[3].amount` and `items[4].amount` are one mistake, and so is a quoted value that differs each time.
    const key = [
      kind,
      operation,
      status,
      field.replaceAll(/\[\d+\]/g, '[]'),
      message.replaceAll(/"[^"]*"/g, '""'),
    ].join('|');
    const known = this.found.get(key);
    if (known) known.count += 1;
    else this.found.set(key, { ...finding, count: 1 });
    return !known;
  }

  get all(): readonly Finding[] {
    return [...this.found.values()];
  }
}

/** A finding before it is known what it was found in. */
export interface Told {
  readonly kind: FindingKind;
  readonly field: string;
  readonly message: string;
  readonly pointer: string;
  readonly severity?: Finding['severity'];
}

/** A finding about an exchange. */
export function findingOf({ operation, sent, received }: Exchange, trial: string, told: Told): Omit<Finding, 'count'> {
  return {
    severity: 'error',
    ...told,
    operation: operation.id as OperationId,
    status: received.status,
    trial,
    curl: curlOf(sent),
    answer: shorten(received.text),
  };
}

export const noAnswer = (id: OperationId, sent: Sent, message: string, trial: string, pointer: string) => ({
  kind: 'no-answer' as const,
  severity: 'error' as const,
  operation: id,
  status: undefined,
  field: '',
  message,
  pointer,
  trial,
  curl: curlOf(sent),
  answer: '',
});
