import { type Attempts, LARGE, makes, makesTenants, names, namesTenants, shows, showsTenants } from './attempt.ts';
import { connection, scheduledExport, shared, type World } from './world.ts';

export const platform: Attempts<
  | 'listTestClocks'
  | 'createTestClock'
  | 'getTestClock'
  | 'deleteTestClock'
  | 'advanceTestClock'
  | 'attachTestClockCustomer'
  | 'createWebhookEndpoint'
  | 'listWebhookEndpoints'
  | 'getWebhookEndpoint'
  | 'updateWebhookEndpoint'
  | 'deleteWebhookEndpoint'
  | 'rotateWebhookSecret'
  | 'testWebhookEndpoint'
  | 'recoverWebhookEndpoint'
  | 'listWebhookDeliveries'
  | 'getWebhookDelivery'
  | 'redeliverWebhook'
  | 'retryWebhook'
  | 'getWebhookDashboard'
  | 'getSetting'
  | 'updateSetting'
  | 'deleteSetting'
  | 'listAuditLogs'
  | 'getAuditLog'
  | 'getTenantBillingUsage'
  | 'queryWorkflow'
  | 'getWorkflowBatch'
  | 'getWorkflow'
  | 'getWorkflowSummary'
  | 'getWorkflowTimeline'
  | 'createConnection'
  | 'listConnections'
  | 'queryConnection'
  | 'getConnection'
  | 'updateConnection'
  | 'deleteConnection'
  | 'linkIntegrationMapping'
  | 'delinkIntegrationMapping'
  | 'getEntityIntegrationMappings'
  | 'getIntegrationConfig'
  | 'syncIntegration'
  | 'registerMarketplaceAgreement'
  | 'createPortalSession'
  | 'cloneEnvironment'
  | 'createScheduledTask'
  | 'listScheduledTasks'
  | 'getScheduledTask'
  | 'updateScheduledTask'
  | 'deleteScheduledTask'
  | 'triggerScheduledTaskRun'
  | 'scheduleUpdateBillingPeriod'
  | 'scheduleDraftFinalization'
  | 'createTask'
  | 'listTasks'
  | 'listTaskErrors'
  | 'getTask'
  | 'updateTaskStatus'
  | 'downloadTaskExport'
  | 'getTaskResult'
> = {
  // Test clocks
  listTestClocks: [shows(() => ({ query: { limit: LARGE } }))],
  // Not between environments: the other one is production, which has no test clocks.
  createTestClock: [makesTenants(() => ({ body: { frozen_time: '2025-01-01T00:00:00Z' } }))],
  getTestClock: [names((w) => ({ path: { id: w.testClock } }))],
  deleteTestClock: [names((w) => ({ path: { id: w.testClock } }))],
  advanceTestClock: [
    names((w) => ({ path: { id: w.testClock }, body: { frozen_time: '2025-01-02T00:00:00Z', wait_seconds: 0 } })),
  ],
  attachTestClockCustomer: [
    names((w) => ({ path: { id: w.testClock }, body: { customer_id: w.customer } })),
    names((w) => ({ path: { id: w.testClock }, body: { external_customer_id: 'nobody' } })),
  ],

  // Webhooks
  createWebhookEndpoint: [makes(() => ({ body: { url: 'https://hooks.example/x', enabled: false } }))],
  listWebhookEndpoints: [shows(() => ({ query: { limit: LARGE } }))],
  getWebhookEndpoint: [names((w) => ({ path: { id: w.webhookEndpoint } }))],
  updateWebhookEndpoint: [names((w) => ({ path: { id: w.webhookEndpoint }, body: { description: 'stolen' } }))],
  deleteWebhookEndpoint: [names((w) => ({ path: { id: w.webhookEndpoint } }))],
  rotateWebhookSecret: [names((w) => ({ path: { id: w.webhookEndpoint }, body: {} }))],
  testWebhookEndpoint: [names((w) => ({ path: { id: w.webhookEndpoint }, body: { event_type: 'customer.created' } }))],
  recoverWebhookEndpoint: [
    names((w) => ({ path: { id: w.webhookEndpoint }, body: { since: '2025-01-01T00:00:00Z' } })),
  ],
  listWebhookDeliveries: [
    shows(() => ({ query: { limit: LARGE } })),
    names((w) => ({ query: { endpoint_id: w.webhookEndpoint } })),
    names((w) => ({ query: { system_event_id: w.systemEvent } })),
  ],
  getWebhookDelivery: [names((w) => ({ path: { id: w.webhookDelivery } }))],
  redeliverWebhook: [names((w) => ({ path: { id: w.webhookDelivery } }))],
  retryWebhook: [names((w) => ({ body: { system_event_id: w.systemEvent } }))],
  getWebhookDashboard: [makes()],

  // Settings: there is one of each everywhere, so a stranger reads and changes their own.
  getSetting: [
    shows(() => ({ path: { key: 'invoice_pdf_config' } })),
    makesTenants(() => ({ path: { key: 'tenant_config' } })),
  ],
  updateSetting: [makes(() => ({ path: { key: 'invoice_config' }, body: { value: { prefix: 'BILL' } } }))],
  deleteSetting: [makes(() => ({ path: { key: 'invoice_config' } }))],
  getTenantBillingUsage: [makes()],

  // Audit log
  listAuditLogs: [
    // With what happened to the tenant as a whole, which shows in all its environments.
    showsTenants(() => ({ query: { limit: LARGE } })),
    shows(() => ({ query: { limit: LARGE, entity_type: 'customer' } })),
    names((w) => ({ query: { entity_id: w.customer } })),
  ],
  getAuditLog: [names((w) => ({ path: { id: w.auditLog } }))],

  // Workflows
  queryWorkflow: [shows(() => ({ body: { limit: LARGE } })), names((w) => ({ body: { workflow_id: w.workflow } }))],
  getWorkflowBatch: [names((w) => ({ body: { workflows: [{ workflow_id: w.workflow, run_id: w.workflowRun }] } }))],
  getWorkflow: [names((w) => ({ path: { workflow_id: w.workflow, run_id: w.workflowRun } }))],
  getWorkflowSummary: [names((w) => ({ path: { workflow_id: w.workflow, run_id: w.workflowRun } }))],
  getWorkflowTimeline: [names((w) => ({ path: { workflow_id: w.workflow, run_id: w.workflowRun } }))],

  // Connections and what goes through them
  createConnection: [makes(() => ({ body: { ...connection, name: 'N' } }))],
  listConnections: [shows(() => ({ query: { limit: LARGE } }))],
  queryConnection: [
    shows(() => ({ body: { limit: LARGE } })),
    names((w) => ({ body: { connection_ids: [w.connection] } })),
  ],
  getConnection: [names((w) => ({ path: { id: w.connection } }))],
  updateConnection: [names((w) => ({ path: { id: w.connection }, body: { name: 'stolen' } }))],
  deleteConnection: [names((w) => ({ path: { id: w.connection } }))],
  linkIntegrationMapping: [names((w) => ({ body: { ...linked(w), provider_entity_id: 'stolen' } }))],
  delinkIntegrationMapping: [names((w) => ({ body: linked(w) }))],
  getEntityIntegrationMappings: [
    names((w) => ({ query: { entity_type: 'customer' as const, entity_id: w.customer } })),
  ],
  getIntegrationConfig: [makes()],
  syncIntegration: [
    names((w) => ({ body: { entity_type: 'customer' as const, entity_id: w.customer, method: 'push' as const } })),
  ],
  registerMarketplaceAgreement: [
    names((w) => ({
      body: {
        provider: 'gcp_marketplace',
        customer_id: w.customer,
        plan_id: w.plan,
        subscription_id: w.subscription,
        gcp: { service_name: 's', metric_name: 'm', usage_reporting_id: 'u', account_id: 'a' },
      },
    })),
  ],

  // Environments
  cloneEnvironment: [namesTenants((w) => ({ path: { id: w.environment }, body: {} }))],

  // Exports
  createScheduledTask: [names((w) => ({ body: scheduledExport(w.connection) }))],
  listScheduledTasks: [
    shows(() => ({ query: { limit: LARGE } })),
    names((w) => ({ query: { connection_id: w.connection } })),
  ],
  getScheduledTask: [names((w) => ({ path: { id: w.scheduledTask } }))],
  updateScheduledTask: [names((w) => ({ path: { id: w.scheduledTask }, body: { enabled: false } }))],
  deleteScheduledTask: [names((w) => ({ path: { id: w.scheduledTask } }))],
  triggerScheduledTaskRun: [names((w) => ({ path: { id: w.scheduledTask }, body: {} }))],
  scheduleUpdateBillingPeriod: [makes()],
  scheduleDraftFinalization: [makes()],
  createTask: [
    makes(() => ({
      body: { task_type: 'IMPORT', entity_type: 'CUSTOMERS', file_type: 'CSV', content: 'external_id,name\nx,X\n' },
    })),
  ],
  listTaskErrors: [names((w) => ({ path: { id: w.task } }))],
  listTasks: [
    shows(() => ({ query: { limit: LARGE } })),
    names((w) => ({ query: { scheduled_task_id: w.scheduledTask } })),
  ],
  getTask: [names((w) => ({ path: { id: w.task } }))],
  updateTaskStatus: [names((w) => ({ path: { id: w.task }, body: { task_status: 'COMPLETED' as const } }))],
  downloadTaskExport: [names((w) => ({ path: { id: w.task } }))],
  getTaskResult: [names((w) => ({ query: { workflow_id: w.taskWorkflow } }))],

  // The portal itself is entered with a session instead of a key: see portal.test.ts.
  createPortalSession: [makes(() => ({ path: { external_id: shared.externalId } }))],
};

const linked = (w: World) => ({ entity_type: 'customer' as const, entity_id: w.customer, provider_type: 's3' });
