/** What rating cannot do with what it was given. A caller maps these to its own errors; each is a caller's or a stored value's fault. */
export type RatingErrorCode =
  | 'invalid_decimal'
  | 'division_by_zero'
  | 'negative_quantity'
  | 'invalid_price'
  | 'invalid_period'
  | 'invalid_window'
  | 'invalid_commitment';

/** The one error this room throws: a stable code and the facts behind it. */
export class RatingError extends Error {
  override readonly name = 'RatingError';
  readonly code: RatingErrorCode;
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(code: RatingErrorCode, message: string, facts: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.facts = facts;
  }
}

/** True for errors thrown by this room. */
export function isRatingError(error: unknown): error is RatingError {
  return error instanceof RatingError;
}
