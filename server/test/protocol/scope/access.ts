import { type Attempts, LARGE, makes, makesTenants, names, namesTenants, shows, showsTenants } from './attempt.ts';

export const access: Attempts<
  | 'listApiKeys'
  | 'createApiKey'
  | 'deleteApiKey'
  | 'listEnvironments'
  | 'createEnvironment'
  | 'getEnvironment'
  | 'updateEnvironment'
  | 'getTenantById'
  | 'updateTenant'
  | 'createUser'
  | 'getUserInfo'
  | 'updateUser'
  | 'queryUser'
  | 'updateServiceAccount'
  | 'deleteServiceAccount'
  | 'updateUserRoles'
  | 'listRbacRoles'
  | 'getRbacRole'
> = {
  // API keys
  listApiKeys: [shows(() => ({ query: { limit: LARGE } })), shows()],
  createApiKey: [
    makes(() => ({ body: { name: 'N', type: 'private_key' } })),
    namesTenants((w) => ({ body: { name: 'N', type: 'private_key', service_account_id: w.serviceAccount } })),
    namesTenants((w) => ({ body: { name: 'N', type: 'private_key', service_account_id: w.person } })),
  ],
  deleteApiKey: [names((w) => ({ path: { id: w.apiKey } }))],

  // Of the tenant as a whole
  listEnvironments: [showsTenants(() => ({ query: { limit: LARGE } }))],
  createEnvironment: [makesTenants(() => ({ body: { name: 'N', type: 'development' } }))],
  getEnvironment: [namesTenants((w) => ({ path: { id: w.environment } }))],
  updateEnvironment: [namesTenants((w) => ({ path: { id: w.environment }, body: { name: 'stolen' } }))],
  getTenantById: [namesTenants((w) => ({ path: { id: w.tenant } }))],
  updateTenant: [makesTenants(() => ({ body: { name: 'Renamed' } }))],
  createUser: [makesTenants(() => ({ body: { type: 'service_account', name: 'N', roles: ['event_reader'] } }))],
  getUserInfo: [showsTenants()],
  updateUser: [makesTenants(() => ({ body: { name: 'Renamed' } }))],
  queryUser: [
    showsTenants(() => ({ body: { limit: LARGE } })),
    showsTenants(() => ({ body: { type: 'user', limit: LARGE } })),
    namesTenants((w) => ({ body: { user_ids: [w.serviceAccount] } })),
  ],
  updateServiceAccount: [namesTenants((w) => ({ path: { id: w.serviceAccount }, body: { name: 'stolen' } }))],
  deleteServiceAccount: [namesTenants((w) => ({ path: { id: w.serviceAccount } }))],
  updateUserRoles: [namesTenants((w) => ({ path: { id: w.person }, body: { roles: ['all_writer'] } }))],

  // The same for everybody
  listRbacRoles: [makes()],
  getRbacRole: [makes(() => ({ path: { id: 'all_reader' } }))],
};
