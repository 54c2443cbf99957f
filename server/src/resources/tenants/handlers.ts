import type { TenantsHandlers } from '@flexprice/generated/routes';
import type { Context } from '../../context.ts';
import { toTenant } from './map.ts';
import { getTenant, updateTenant } from './service.ts';

export const tenants = {
  async getTenantById({ path }, context) {
    return { status: 200, body: toTenant(await getTenant(context, path.id)) };
  },
  async updateTenant({ body }, context) {
    return { status: 200, body: toTenant(await updateTenant(context, body)) };
  },
  async getTenantBillingUsage() {
    // A server that is run by its own tenants bills nobody for it.
    return { status: 200, body: { subscriptions: [] } };
  },
} satisfies Partial<TenantsHandlers<Context>>;
