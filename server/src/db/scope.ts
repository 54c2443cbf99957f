/** Whose data a request or job may touch: one environment of one tenant. */
export interface Scope {
  readonly tenantId: string;
  readonly environmentId: string;
}
