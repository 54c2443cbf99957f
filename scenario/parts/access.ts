import { expect } from 'vitest';
import type { Story } from '../story.ts';

/** Who may do what, and where. */
export function access(story: Story): void {
  const { step, kept, worked } = story;

  step('environments, tenants, roles, users and keys', async () => {
    const { environments, tenants, rbac, users, apiKeys } = story.flexprice;
    const sandbox = await environments.create({ name: 'Sandbox', type: 'development' });
    expect((await environments.get(sandbox.id)).name).toEqual(kept('Sandbox', expect.any(String)));
    const me = await users.me();
    if (me.tenant) await tenants.get(me.tenant.id);
    const roles = await rbac.listRoles();
    expect(roles).toBeTruthy();
    const robot = await users.create({ type: 'service_account', roles: ['event_ingestor'] });
    expect(robot).toBeTruthy();
    const key = await apiKeys.create({ name: 'CI', type: 'private_key' });
    expect(key).toBeTruthy();
    expect((await apiKeys.list().toArray({ limit: 50 })).length).toBeGreaterThan(0);
  });

  step('settings', async () => {
    const { settings } = story.flexprice;
    expect((await settings.get('invoice_config')).key).toEqual(kept('invoice_config', expect.any(String)));
  });

  step('audit log', async () => {
    for await (const entry of story.flexprice.auditLogs.list({ limit: 1 })) {
      await story.flexprice.auditLogs.get(entry.id);
      break;
    }
  });

  step('webhook endpoints and deliveries', async () => {
    const { webhookEndpoints, webhookDeliveries, webhooks } = story.flexprice;
    const { endpoint } = await webhookEndpoints.create({ url: 'https://hooks.example/flexprice' });
    expect((await webhookEndpoints.get(endpoint.id)).url).toEqual(
      worked('https://hooks.example/flexprice', expect.any(String)),
    );
    await webhookDeliveries.list({ limit: 1 });
    await webhooks.getDashboard();
    await webhookEndpoints.delete(endpoint.id);
  });

  step('connections and integrations', async () => {
    const { connections, integrations } = story.flexprice;
    await connections.list();
    await integrations.getConfig();
  });

  step('background work', async () => {
    await story.flexprice.tasks.list({ limit: 1 });
    await story.flexprice.workflows.search({ limit: 1 });
  });

  step('exports on a schedule', async () => {
    await story.flexprice.scheduledTasks.list({ limit: 1 });
  });

  step('alerts', async () => {
    await story.flexprice.alertSettings.search({ limit: 1 });
    await story.flexprice.alerts.search({ limit: 1 });
  });
}
