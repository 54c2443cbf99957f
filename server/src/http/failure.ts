import { databaseCode, isUnreachable } from '../db/failure.ts';
import { ApiError } from '../errors.ts';

/** Any thrown value as an error of the contract; what is not the caller's business stays out of it. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const code = databaseCode(error);
  if (code === '23505')
    return new ApiError('already_exists', 'Another object already has this unique value.', { cause: error });
  if (code === '22021' || code === '22P05') {
    return new ApiError('validation_error', 'The request contains a character that cannot be stored (U+0000).', {
      cause: error,
    });
  }
  if (code === '22003')
    return new ApiError('validation_error', 'A number in the request is too large to be stored.', { cause: error });
  if (code === '22008' || code === '22009')
    return new ApiError('validation_error', 'An instant in the request is out of range.', { cause: error });
  if (code === '40001' || code === '40P01' || code === '55P03') {
    return new ApiError('service_unavailable', 'The object is busy. Try again in a moment.', {
      cause: error,
      headers: { 'Retry-After': '1' },
    });
  }
  if (code === '57014')
    return new ApiError('service_unavailable', 'The request took too long and was given up. Nothing was changed.', {
      cause: error,
    });
  if (isUnreachable(error)) {
    return new ApiError('service_unavailable', 'The database does not answer. Try again in a few seconds.', {
      cause: error,
      headers: { 'Retry-After': '2' },
    });
  }
  return new ApiError('internal_error', 'An unexpected error occurred', { cause: error });
}
