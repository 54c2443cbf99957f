import { type ErrorCode, errorStatus } from '@flexprice/generated/errors';
import { errors } from '@flexprice/generated/mock';
import type { Faults } from '../contract/faults.ts';

/** What a failure says beyond its code; without them, what the contract's example says. */
export interface FailureFacts {
  message?: string | undefined;
  details?: Readonly<Record<string, unknown>> | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
}

/** A failure in the API's own shape. Thrown inside the mock, rendered once at its edge. */
export class MockFailure extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** What the caller reads: `code`, `message`, `http_status_code`, `details`. */
  readonly body: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, facts: FailureFacts = {}) {
    const example = errors[code];
    const message = facts.message ?? example?.message ?? code.replaceAll('_', ' ');
    super(message);
    this.name = 'MockFailure';
    this.code = code;
    this.status = errorStatus[code];
    this.headers = facts.headers ?? {};
    // Facts of the contract's example belong to its message; beside another message they would be false.
    const details = facts.details ?? (facts.message === undefined ? example?.details : undefined);
    this.body = {
      code,
      message,
      http_status_code: this.status,
      ...(details && Object.keys(details).length > 0 && { details }),
      ...(example?.error && { error: example.error }),
    };
  }
}

export const validationFailure = (details: Faults, message = 'Request validation failed') =>
  new MockFailure('validation_error', { message, details });
