import type { ErrorCode } from '@flexprice/generated/errors';
import { type OperationId, operations } from '@flexprice/generated/operations';
import { validators } from '@flexprice/generated/validators/responses';
import { faultsOf, isFaulty, sentence } from '../contract/faults.ts';
import type { RequestParts } from '../contract/request.ts';
import { usualSuccess } from '../contract/schema.ts';
import { MockFailure } from '../protocol/failure.ts';
import { tooMany } from '../protocol/rateLimit.ts';
import { jsonReply, type Reply } from '../reply.ts';
import type { Delay, Failure, FailureOptions, Placed } from './types.ts';

/** A body that the contract does not allow: a mistake of the test, and not of the code it tests. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
}

/** The connection breaks before there is an answer. */
export class BrokenConnection extends Error {}

/** The answer never comes. */
export class NoAnswer extends Error {}

/** One answer that was put in place. Without `give` it only delays whatever comes next. */
export class Rule implements Placed {
  readonly give: ((parts: RequestParts) => Reply) | undefined;
  delay: Delay | undefined;
  left = Number.POSITIVE_INFINITY;

  constructor(give: ((parts: RequestParts) => Reply) | undefined, delay?: Delay) {
    this.give = give;
    this.delay = delay;
  }

  delays(delay: Delay): this {
    this.delay = delay;
    return this;
  }

  once(): this {
    return this.times(1);
  }

  times(count: number): this {
    this.left = count;
    return this;
  }
}

/** Answers with a body, which is checked against the contract: at once if it is known, otherwise when it is made. */
export function succeedWith(id: OperationId, body: unknown): Rule {
  const { status } = usualSuccess(id);
  const checked = (value: unknown): Reply => {
    const faults = faultsOf(validators[`${id}_${status}`], value);
    if (isFaulty(faults))
      throw new ContractError(
        `mock.${operations[id].sdk}: the contract does not allow this answer: ${sentence(faults)}.`,
      );
    return jsonReply(status, value);
  };
  if (typeof body === 'function')
    return new Rule((parts) => checked((body as (parts: RequestParts) => unknown)(parts)));
  const reply = checked(body);
  return new Rule(() => reply);
}

/** Answers with the contract's example, some members replaced. */
export function succeedLike(id: OperationId, change: object): Rule {
  return succeedWith(id, { ...(usualSuccess(id).example as object), ...change });
}

export function failWith(failure: Failure<OperationId>, options: FailureOptions = {}): Rule {
  return new Rule(() => {
    throw failureOf(failure, options);
  });
}

function failureOf(failure: Failure<OperationId>, { message, details, retryAfter }: FailureOptions): Error {
  if (failure === 'connection') return new BrokenConnection('The mock was told to break the connection.');
  if (failure === 'timeout') return new NoAnswer('The mock was told not to answer.');
  const code: ErrorCode = failure === 'rate_limit' ? 'too_many_requests' : failure;
  if (code === 'too_many_requests' && message === undefined && details === undefined) return tooMany(retryAfter ?? 1);
  const headers = retryAfter === undefined ? undefined : { 'Retry-After': String(retryAfter) };
  return new MockFailure(code, { message, details, headers });
}

/** The answers that were put in place for one operation. Those for some calls only go first, in the order they came. */
export class Rules {
  private counted: Rule[] = [];
  private lasting: Rule | undefined;
  private placed: Rule[] = [];

  place(rule: Rule): Rule {
    this.placed.push(rule);
    return rule;
  }

  /** The rule of the next call. How often a rule counts is said after it was placed, so it is only sorted in here. */
  take(): Rule | undefined {
    for (const rule of this.placed) {
      if (rule.left === Number.POSITIVE_INFINITY) this.lasting = rule;
      else this.counted.push(rule);
    }
    this.placed = [];
    this.counted = this.counted.filter((rule) => rule.left > 0);
    const [rule] = this.counted;
    if (!rule) return this.lasting;
    rule.left -= 1;
    return rule;
  }

  clear(): void {
    this.counted = [];
    this.placed = [];
    this.lasting = undefined;
  }
}
