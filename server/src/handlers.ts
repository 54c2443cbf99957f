import type { Handlers } from '@flexprice/generated/routes';
import type { Context } from './context.ts';
import { events } from './events/index.ts';
import type { pending } from './pending.ts';
import { addons } from './resources/addons/index.ts';
import { alerts } from './resources/alerts/index.ts';
import { auditLogs } from './resources/auditLogs/index.ts';
import { checkout } from './resources/checkout/index.ts';
import { connections } from './resources/connections/index.ts';
import { costs } from './resources/costs/index.ts';
import { coupons } from './resources/coupons/index.ts';
import { creditGrants } from './resources/creditGrants/index.ts';
import { creditNotes } from './resources/creditNotes/index.ts';
import { customers } from './resources/customers/index.ts';
import { dashboard } from './resources/dashboard/index.ts';
import { entitlements } from './resources/entitlements/index.ts';
import { environments } from './resources/environments/index.ts';
import { features } from './resources/features/index.ts';
import { groups } from './resources/groups/index.ts';
import { integrations } from './resources/integrations/index.ts';
import { invoices } from './resources/invoices/handlers.ts';
import { marketplace } from './resources/marketplace/index.ts';
import { meters } from './resources/meters/index.ts';
import { payments } from './resources/payments/index.ts';
import { plans } from './resources/plans/index.ts';
import { portalHandlers } from './resources/portal/index.ts';
import { prices } from './resources/prices/index.ts';
import { priceUnits } from './resources/priceUnits/index.ts';
import { rbac } from './resources/rbac/index.ts';
import { scheduledTasks } from './resources/scheduledTasks/index.ts';
import { apiKeys } from './resources/secrets/index.ts';
import { settings } from './resources/settings/index.ts';
import { spendControl } from './resources/spendControl/index.ts';
import { subscriptionHandlers } from './resources/subscriptions/handlers/index.ts';
import { tasks } from './resources/tasks/index.ts';
import { taxes } from './resources/taxes/index.ts';
import { tenants } from './resources/tenants/index.ts';
import { testClocks } from './resources/testClocks/index.ts';
import { usage } from './resources/usage/index.ts';
import { usageRecords } from './resources/usageRecords/index.ts';
import { users } from './resources/users/index.ts';
import { wallets } from './resources/wallets/index.ts';
import { webhooks } from './resources/webhooks/index.ts';
import { workflows } from './resources/workflows/index.ts';

/** Every operation for bearers of an API key. */
const api = {
  ...addons,
  ...alerts,
  ...apiKeys,
  ...auditLogs,
  ...connections,
  ...checkout,
  ...costs,
  ...integrations,
  ...marketplace,
  ...coupons,
  ...creditGrants,
  ...creditNotes,
  ...customers,
  ...dashboard,
  ...entitlements,
  ...events,
  ...environments,
  ...features,
  ...groups,
  ...invoices,
  ...meters,
  ...payments,
  ...plans,
  ...priceUnits,
  ...prices,
  ...rbac,
  ...spendControl,
  ...subscriptionHandlers,
  ...settings,
  ...scheduledTasks,
  ...tasks,
  ...taxes,
  ...tenants,
  ...testClocks,
  ...usage,
  ...usageRecords,
  ...users,
  ...wallets,
  ...webhooks,
  ...workflows,
};

/** Every operation that this server answers. The compiler refuses this file while one is neither here nor pending. */
export const handlers: Omit<Handlers<Context>, (typeof pending)[number]> = { ...api, ...portalHandlers(api) };
