import type { ErrorCode, errorStatus } from '@flexprice/generated/errors';
import type { OperationId, operations } from '@flexprice/generated/operations';
import type { Input } from '@flexprice/generated/routes';
import type { operations as Operations } from '@flexprice/generated/types';

type Responses<Id extends OperationId> = Operations[Id]['responses'];
type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined;
type SuccessStatus<T> = { [Status in keyof T & number]: `${Status}` extends `2${string}` ? Status : never }[keyof T &
  number];

/** Body of an operation's success; undefined where it has none. */
export type Result<Id extends OperationId> = Json<Responses<Id>[SuccessStatus<Responses<Id>>]>;

/** Codes that the contract lets this operation fail with. */
type DeclaredCode<Id extends OperationId> = {
  [Code in ErrorCode]: (typeof errorStatus)[Code] extends keyof Responses<Id> ? Code : never;
}[ErrorCode];

/**
 * How an operation may fail: a code of the contract, `rate_limit` as the short name of `too_many_requests`, `connection`
 * for a connection that breaks, or `timeout` for an answer that never comes.
 */
export type Failure<Id extends OperationId> = DeclaredCode<Id> | 'rate_limit' | 'connection' | 'timeout';

/** What goes with a failure. */
export interface FailureOptions {
  /** The sentence for people. @default that of the contract's example */
  readonly message?: string;
  /** Facts for programs; for `validation_error` a text per field. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** Seconds of the `Retry-After` header; `rate_limit` always has one. */
  readonly retryAfter?: number;
}

/** Milliseconds, or a range from which each answer takes its own. */
export type Delay = number | readonly [from: number, to: number];

/** An answer that was put in place, to be said more about. */
export interface Placed {
  /** The answer comes after this time. */
  delays(delay: Delay): Placed;
  /** Only the next call is answered so. */
  once(): Placed;
  /** Only this many calls are answered so. */
  times(count: number): Placed;
}

/** A request that arrived. */
export interface Received<Id extends OperationId> {
  readonly operation: Id;
  readonly requestId: string;
  /** The checked parts: path parameters, query and body, with numbers and lists where the contract has them. */
  readonly input: Input<Id>;
}

/** What one operation of the mock can be told, and tells. */
export interface OperationMock<Id extends OperationId> {
  /**
   * Calls succeed with this body, or with what the function makes of the request. It must be whole: what does not fit the
   * contract does not compile, and is refused at run time with the path of the field.
   */
  resolves(...body: undefined extends Result<Id> ? [] : [Result<Id> | ((input: Input<Id>) => Result<Id>)]): Placed;
  /** Calls succeed with the contract's example, except for these members. */
  resolvesLike(change: Partial<Result<Id>>): Placed;
  /** Calls fail. */
  fails(failure: Failure<Id>, options?: FailureOptions): Placed;
  /** Calls are answered as before, but later. */
  delays(delay: Delay): Placed;
  /** What arrived, the oldest first. */
  readonly calls: readonly Received<Id>[];
  /** Takes every answer back that was put in place, and forgets the calls. */
  reset(): void;
}

type Table = typeof operations;
type SdkName = Table[OperationId]['sdk'];
type Namespace = SdkName extends `${infer Name}.${string}` ? Name : never;

/** Every operation under its name in the SDK: `mock.customers.get`. */
export type OperationMocks = {
  readonly [Name in Namespace]: {
    readonly [Id in OperationId as Table[Id]['sdk'] extends `${Name}.${infer Method}`
      ? Method
      : never]: OperationMock<Id>;
  };
};
