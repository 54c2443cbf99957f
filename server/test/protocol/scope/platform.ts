import { type Attempts, LARGE, makes, makesTenants, names, shows, showsTenants } from './attempt.ts';

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
};
