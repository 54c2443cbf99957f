// Generated from openapi/ by `npm run generate`. Do not edit.
import type { operations as Operations } from '../types.ts';
import type { OperationId } from '../operations.ts';

type Member<T, Name extends string> = Name extends keyof T ? NonNullable<T[Name]> : never;
type Success<T> = { [Status in keyof T & number as `${Status}` extends `2${string}` ? Status : never]: T[Status] };
interface Binary {
  body: Uint8Array;
  headers?: Record<string, string>;
}
type Json<T> = T extends { content: { 'application/json': infer Body } }
  ? { body: Body } | (Exclude<keyof T['content'], 'application/json'> extends never ? never : Binary)
  : T extends { content: { [type: string]: unknown } }
    ? Binary
    : { body?: undefined };

/** What a handler is given: the validated parts of the request. */
export interface Input<Id extends OperationId> {
  path: Member<Operations[Id]['parameters'], 'path'>;
  query: Member<Operations[Id]['parameters'], 'query'>;
  body: Operations[Id] extends { requestBody: { content: { 'application/json': infer Body } } }
    ? Body
    : Operations[Id] extends { requestBody?: { content: { 'application/json': infer Body } } }
      ? Body | undefined
      : undefined;
}

/** What a handler gives back: one of the successes of the contract. Failures are thrown. */
export type Output<Id extends OperationId> = {
  [Status in keyof Success<Operations[Id]['responses']>]: { status: Status } & Json<Operations[Id]['responses'][Status]>;
}[keyof Success<Operations[Id]['responses']>];

export type Handler<Id extends OperationId, Context> = (input: Input<Id>, context: Context) => Promise<Output<Id>>;
