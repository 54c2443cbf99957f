// Generated from openapi/ by `npm run generate`. Do not edit.
import type { ErrorCode } from '../errors.ts';
import type { OperationId } from '../operations.ts';

/** A schema of the contract as far as data can be made and read by it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly format?: string;
  readonly pattern?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly example?: unknown;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export interface MockResponse {
  /** Of the body of a success; absent where there is none. */
  readonly schema?: Schema;
  readonly examples?: Readonly<Record<string, unknown>>;
  /** Of a failure: its codes, the usual one first. */
  readonly errors?: readonly ErrorCode[];
}

export interface MockOperation {
  /** Schema of the request body. */
  readonly request?: Schema;
  readonly responses: Readonly<Record<string, MockResponse>>;
  /** Whether a portal session's token opens it, and not an API key. */
  readonly session?: boolean;
}

export interface ErrorBody {
  readonly code: ErrorCode;
  readonly message: string;
  readonly http_status_code: number;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly error?: string;
}

/** Base URLs that the contract names. */
export const servers: readonly string[];
export const operations: Readonly<Record<OperationId, MockOperation>>;
/** Codes that no operation of the contract answers with are not in it. */
export const errors: Readonly<Partial<Record<ErrorCode, ErrorBody>>>;
export const schemas: Readonly<Record<string, Schema>>;
/** The body of every webhook event, as the contract shows it. */
export const webhooks: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
