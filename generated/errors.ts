// Generated from openapi/ by `npm run generate`. Do not edit.

/** The HTTP status of every error code. */
export const errorStatus = {
  validation_error: 400,
  invalid_operation: 400,
  unauthenticated: 401,
  permission_denied: 403,
  not_found: 404,
  already_exists: 409,
  version_conflict: 409,
  idempotency_key_in_use: 409,
  idempotency_key_reused: 422,
  unsupported_media_type: 415,
  too_many_requests: 429,
  not_implemented: 501,
  service_unavailable: 503,
  http_client_error: 500,
  database_error: 500,
  system_error: 500,
  internal_error: 500,
} as const;

export type ErrorCode = keyof typeof errorStatus;
