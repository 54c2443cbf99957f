/** Who acts: what the credential of a request says about its bearer. */
export interface Principal {
  readonly keyId: string;
  readonly tenantId: string;
  readonly environmentId: string;
  readonly userId: string;
  readonly userType: 'user' | 'service_account';
  readonly roles: readonly string[];
}
