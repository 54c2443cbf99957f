/** How much of a kind a tenant may have; the reference's values for a tenant that has no others agreed. */
export const tenantLimits = {
  /** Environments of type `production`. The one that every tenant starts with is never in question. */
  production: 0,
  /** Environments of type `development`. */
  development: 2,
  /** People in use; service accounts do not count. */
  users: 10,
} as const;
