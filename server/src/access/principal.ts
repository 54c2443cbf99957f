import type { RoleId, UserType } from '@flexprice/generated/types';

/** Who acts: what the credential of a request says about its bearer. */
export interface Principal {
  readonly keyId: string;
  readonly tenantId: string;
  readonly environmentId: string;
  readonly userId: string;
  readonly userType: UserType;
  readonly roles: readonly RoleId[];
  /** Whether the tenant's account is suspended: it may still read, but change nothing. */
  readonly suspended: boolean;
  /** In the portal: the customer, who sees what is their own and nothing else. */
  readonly customerId?: string;
}
