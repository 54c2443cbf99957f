import { type ErrorCode, errorStatus } from '@flexprice/generated/errors';

export type { ErrorCode };

/** A failure that the caller can understand: a code of the contract, a sentence, and facts. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly details: Record<string, unknown> | undefined;
  /** Headers that go with the answer, such as `Retry-After`. */
  readonly headers: Record<string, string>;
  /** What the reference's clients read on failures that it answers outside its standard shape. */
  readonly legacy: string | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: {
      details?: Record<string, unknown>;
      headers?: Record<string, string>;
      legacy?: string;
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'ApiError';
    this.code = code;
    this.status = errorStatus[code];
    this.details = options.details;
    this.headers = options.headers ?? {};
    this.legacy = options.legacy;
  }
}

/** Every fault of a request at once: the key is the path of the field, the value what is wrong with it. */
export type Faults = Record<string, string>;

export function validationError(details: Faults, message = 'Request validation failed'): ApiError {
  return new ApiError('validation_error', message, { details });
}

/** `notFound('Customer', 'customer_id', id)`: the message and detail that the reference gives. */
export function notFound(thing: string, field: string, value: string): ApiError {
  return new ApiError(
    'not_found',
    `${thing} with ${field === 'id' || field.endsWith('_id') ? 'ID' : field} ${value} was not found`,
    {
      details: { [field]: value },
    },
  );
}

export function alreadyExists(message: string, details: Record<string, unknown>): ApiError {
  return new ApiError('already_exists', message, { details });
}

export function invalidOperation(message: string, details?: Record<string, unknown>): ApiError {
  return new ApiError('invalid_operation', message, details ? { details } : {});
}
