import type { OperationId } from '@flexprice/generated/operations';

/**
 * Operations that the contract describes and this server does not answer yet: they give 501 with the standard error.
 * `npm run coverage` prints them. An operation leaves this list in the commit that implements it.
 */
export const pending = [
  // Alerts
  'queryAlertLog',
  'createAlertSettings',
  'queryAlertSettings',
  'getAlertSettings',
  'updateAlertSettings',
  'deleteAlertSettings',
  // Checkout
  'createCheckoutSession',
  'getCheckoutSession',
  'deleteCheckoutSession',
  // Connections
  'listConnections',
  'createConnection',
  'queryConnection',
  'getConnection',
  'updateConnection',
  'deleteConnection',
  // Customer Portal
  'getPortalCostAnalytics',
  'getPortalUsageAnalytics',
  'getPortalConfig',
  'getPortalInfo',
  'updatePortalInfo',
  'listPortalInvoices',
  'getPortalInvoice',
  'getPortalInvoicePdf',
  'listPortalSubscriptions',
  'getPortalSubscription',
  'getPortalUsage',
  'listPortalWallets',
  'getPortalWallet',
  'listPortalWalletTransactions',
  'createPortalSession',
  // Environments
  'cloneEnvironment',
  // Events
  // Integrations
  'getIntegrationConfig',
  'linkIntegrationMapping',
  'delinkIntegrationMapping',
  'getEntityIntegrationMappings',
  'syncIntegration',
  // Invoices
  // Marketplace
  'registerMarketplaceAgreement',
  // Plans
  // Scheduled Tasks
  'listScheduledTasks',
  'createScheduledTask',
  'scheduleDraftFinalization',
  'scheduleUpdateBillingPeriod',
  'getScheduledTask',
  'updateScheduledTask',
  'deleteScheduledTask',
  'triggerScheduledTaskRun',
  // Spend Control
  'authorizeUsage',
  // Subscriptions
  // Tasks
  'listTasks',
  'getTaskResult',
  'getTask',
  'downloadTaskExport',
  'updateTaskStatus',
  // Wallets
  'getCustomerWallets',
  'getWalletBalance',
  'getWalletBalanceCached',
  // Workflows
  'getWorkflowBatch',
  'queryWorkflow',
  'getWorkflow',
  'getWorkflowSummary',
  'getWorkflowTimeline',
] as const satisfies readonly OperationId[];
