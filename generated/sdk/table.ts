// Generated from openapi/ by `npm run generate`. Do not edit.

/**
 * Every operation by namespace, as `method route`, separated by bars; sdk/typescript/src/route.ts reads it. Text,
 * because it is what compresses and loads best.
 */
export const TABLE = {
  addons:
    'list G/addons qn|' +
    'create P/addons b|' +
    'getByLookupKey G/addons/lookup/{lookup_key}|' +
    'search P/addons/search brn|' +
    'get G/addons/{id}|' +
    'update U/addons/{id} b|' +
    'delete D/addons/{id}|' +
    'listCreditGrants G/addons/{id}/creditgrants|' +
    'listEntitlements G/addons/{id}/entitlements',
  alerts:
    'search P/alerts/search brn',
  alertSettings:
    'create P/alerts/setting b|' +
    'search P/alerts/setting/search brn|' +
    'get G/alerts/setting/{id}|' +
    'update U/alerts/setting/{id} b|' +
    'delete D/alerts/setting/{id}',
  auditLogs:
    'list G/audit-logs qn|' +
    'get G/audit-logs/{id}',
  checkout:
    'create P/checkout/sessions bk|' +
    'get G/checkout/sessions/{id}|' +
    'delete D/checkout/sessions/{id}',
  connections:
    'list G/connections q|' +
    'create P/connections b|' +
    'search P/connections/search br|' +
    'get G/connections/{id}|' +
    'update U/connections/{id} b|' +
    'delete D/connections/{id}',
  costs:
    'create P/costs b|' +
    'getActive G/costs/active|' +
    'analytics P/costs/analytics br|' +
    'search P/costs/search bro:items:queryFilter|' +
    'get G/costs/{id} q|' +
    'update U/costs/{id} b|' +
    'delete D/costs/{id}',
  coupons:
    'list G/coupons qo|' +
    'create P/coupons b|' +
    'getByCode G/coupons/code/{code}|' +
    'search P/coupons/search bro|' +
    'get G/coupons/{id}|' +
    'update U/coupons/{id} b|' +
    'delete D/coupons/{id}',
  couponAssociations:
    'list G/coupons/associations qn|' +
    'get G/coupons/associations/{id}',
  creditGrants:
    'list G/creditgrants qn|' +
    'create P/creditgrants b|' +
    'get G/creditgrants/{id}|' +
    'update U/creditgrants/{id} b|' +
    'delete D/creditgrants/{id} b',
  creditNotes:
    'list G/creditnotes qn|' +
    'create P/creditnotes bk|' +
    'get G/creditnotes/{id}|' +
    'finalize P/creditnotes/{id}/finalize|' +
    'void P/creditnotes/{id}/void',
  portal:
    'getCostAnalytics P/customer/portal/analytics/cost bsr|' +
    'getUsageAnalytics P/customer/portal/analytics/revenue bsr|' +
    'getConfig G/customer/portal/config s|' +
    'getInfo G/customer/portal/info s|' +
    'updateInfo U/customer/portal/info bs|' +
    'listInvoices P/customer/portal/invoices bsrn|' +
    'getInvoice G/customer/portal/invoices/{id} s|' +
    'getInvoicePdf G/customer/portal/invoices/{id}/pdf s|' +
    'listSubscriptions P/customer/portal/subscriptions bsrn|' +
    'getSubscription G/customer/portal/subscriptions/{id} s|' +
    'getUsage G/customer/portal/usage s|' +
    'listWallets P/customer/portal/wallets bsrn|' +
    'getWallet G/customer/portal/wallets/{id} s|' +
    'listWalletTransactions G/customer/portal/wallets/{id}/transactions qsn|' +
    'createSession G/customers/portal/{external_id}',
  customers:
    'list G/customers qn|' +
    'create P/customers b|' +
    'updateByQuery U/customers bq|' +
    'getByExternalId G/customers/external/{external_id} q|' +
    'getEntitlementsByExternalId G/customers/external/{external_id}/entitlements q|' +
    'listSubscriptions G/customers/external/{external_id}/subscriptions qw|' +
    'search P/customers/search brn|' +
    'getUsage G/customers/usage q|' +
    'get G/customers/{id} q|' +
    'update U/customers/{id} b|' +
    'delete D/customers/{id}|' +
    'getEntitlements G/customers/{id}/entitlements q|' +
    'listUpcomingGrants G/customers/{id}/grants/upcoming',
  wallets:
    'findByCustomer G/customers/wallets q|' +
    'listByCustomer G/customers/{id}/wallets|' +
    'list G/wallets qo|' +
    'create P/wallets b|' +
    'search P/wallets/search bro|' +
    'searchTransactions P/wallets/transactions/search brn|' +
    'get G/wallets/{id}|' +
    'update U/wallets/{id} b|' +
    'getBalance G/wallets/{id}/balance/real-time q|' +
    'getCachedBalance G/wallets/{id}/balance/real-time-cached q|' +
    'debit P/wallets/{id}/debit bk|' +
    'modify P/wallets/{id}/modify b|' +
    'terminate P/wallets/{id}/terminate|' +
    'topUp P/wallets/{id}/top-up bk|' +
    'listTransactions G/wallets/{id}/transactions qn',
  invoices:
    'customerSummary G/customers/{id}/invoices/summary|' +
    'list G/invoices qo|' +
    'create P/invoices bk|' +
    'preview P/invoices/preview br|' +
    'search P/invoices/search bro|' +
    'get G/invoices/{id} q|' +
    'update U/invoices/{id} b|' +
    'triggerCommunication P/invoices/{id}/comms/trigger|' +
    'compute P/invoices/{id}/compute q|' +
    'finalize P/invoices/{id}/finalize|' +
    'updatePaymentStatus U/invoices/{id}/payment b|' +
    'attemptPayment P/invoices/{id}/payment/attempt|' +
    'pdf G/invoices/{id}/pdf qx|' +
    'recalculate P/invoices/{id}/recalculate|' +
    'recalculateDraft P/invoices/{id}/recalculate-v2 q|' +
    'void P/invoices/{id}/void b|' +
    'triggerWebhook P/invoices/{id}/webhook/trigger q',
  dashboard:
    'getRevenueByCustomer P/dashboard/revenue-dashboard brn|' +
    'getRevenues P/dashboard/revenues br',
  entitlements:
    'list G/entitlements qn|' +
    'create P/entitlements b|' +
    'createBulk P/entitlements/bulk b|' +
    'search P/entitlements/search brn|' +
    'get G/entitlements/{id}|' +
    'update U/entitlements/{id} b|' +
    'delete D/entitlements/{id}',
  environments:
    'list G/environments qo:environments|' +
    'create P/environments b|' +
    'get G/environments/{id}|' +
    'update U/environments/{id} b|' +
    'clone P/environments/{id}/clone b',
  events:
    'list G/events qc:events|' +
    'ingest P/events be|' +
    'analytics P/events/analytics br|' +
    'ingestBulk P/events/bulk bqE|' +
    'huggingFaceInference P/events/huggingface-inference br|' +
    'lookup G/events/lookup q|' +
    'monitoring G/events/monitoring q|' +
    'query P/events/query brc:events|' +
    'ingestRawBulk P/events/raw/bulk b|' +
    'usage P/events/usage br|' +
    'usageByMeter P/events/usage/meter br',
  features:
    'list G/features qn|' +
    'create P/features b|' +
    'search P/features/search brn|' +
    'get G/features/{id}|' +
    'update U/features/{id} b|' +
    'delete D/features/{id}|' +
    'clone P/features/{id}/clone b',
  groups:
    'create P/groups b|' +
    'search P/groups/search brn|' +
    'get G/groups/{id}|' +
    'delete D/groups/{id}',
  integrations:
    'getConfig G/integrations/config|' +
    'link P/integrations/link b|' +
    'unlink D/integrations/link b|' +
    'listMappings G/integrations/mappings qn|' +
    'sync P/integrations/sync b',
  marketplace:
    'registerAgreement P/marketplace/agreements b',
  meterUsage:
    'queryMany P/meter-usage/analytics br|' +
    'analytics P/meter-usage/detailed-analytics br|' +
    'query P/meter-usage/query br',
  meters:
    'list G/meters qn|' +
    'create P/meters b|' +
    'get G/meters/{id}|' +
    'update U/meters/{id} b|' +
    'delete D/meters/{id}|' +
    'disable P/meters/{id}/disable',
  payments:
    'list G/payments qn|' +
    'create P/payments bk|' +
    'listMethods G/payments/customers/{id}/methods q|' +
    'createSetupIntent P/payments/customers/{id}/setup/intent b|' +
    'get G/payments/{id}|' +
    'update U/payments/{id} b|' +
    'delete D/payments/{id}|' +
    'process P/payments/{id}/process',
  plans:
    'list G/plans qn|' +
    'create P/plans b|' +
    'search P/plans/search brn|' +
    'get G/plans/{id}|' +
    'update U/plans/{id} b|' +
    'delete D/plans/{id}|' +
    'clone P/plans/{id}/clone b|' +
    'listCreditGrants G/plans/{id}/creditgrants|' +
    'listEntitlements G/plans/{id}/entitlements|' +
    'sync P/plans/{id}/sync/subscriptions',
  prices:
    'list G/prices qn|' +
    'create P/prices b|' +
    'createBulk P/prices/bulk b|' +
    'getByLookupKey G/prices/lookup/{lookup_key}|' +
    'search P/prices/search brn|' +
    'get G/prices/{id}|' +
    'update U/prices/{id} b|' +
    'delete D/prices/{id} b',
  priceUnits:
    'list G/prices/units qo|' +
    'create P/prices/units b|' +
    'getByCode G/prices/units/code/{code}|' +
    'search P/prices/units/search bro|' +
    'get G/prices/units/{id}|' +
    'update U/prices/units/{id} b|' +
    'delete D/prices/units/{id}',
  rbac:
    'listRoles G/rbac/roles q|' +
    'getRole G/rbac/roles/{id}',
  apiKeys:
    'list G/secrets/api/keys qn|' +
    'create P/secrets/api/keys b|' +
    'delete D/secrets/api/keys/{id}',
  settings:
    'get G/settings/{key}|' +
    'update U/settings/{key} b|' +
    'delete D/settings/{key}',
  subscriptions:
    'list G/subscriptions qn|' +
    'create P/subscriptions b|' +
    'addAddon P/subscriptions/addon b|' +
    'removeAddon D/subscriptions/addon b|' +
    'searchLineItems P/subscriptions/lineitems/search brn|' +
    'updateLineItem U/subscriptions/lineitems/{id} b|' +
    'deleteLineItem D/subscriptions/lineitems/{id} b|' +
    'listAllSchedules G/subscriptions/schedules q|' +
    'cancelPendingSchedule P/subscriptions/schedules/cancel b|' +
    'getSchedule G/subscriptions/schedules/{id}|' +
    'cancelSchedule P/subscriptions/schedules/{schedule_id}/cancel b|' +
    'search P/subscriptions/search brn|' +
    'draftAndCompute P/subscriptions/temporal/{subscription_id}/draft-and-compute|' +
    'runBilling P/subscriptions/temporal/{subscription_id}/trigger-workflow|' +
    'usage P/subscriptions/usage br|' +
    'get G/subscriptions/{id}|' +
    'update U/subscriptions/{id} b|' +
    'activate P/subscriptions/{id}/activate b|' +
    'listAddons G/subscriptions/{id}/addons/associations|' +
    'cancel P/subscriptions/{id}/cancel b|' +
    'change P/subscriptions/{id}/change/execute b|' +
    'previewChange P/subscriptions/{id}/change/preview br|' +
    'changePlan P/subscriptions/{id}/change/v2/execute bk|' +
    'previewPlanChange P/subscriptions/{id}/change/v2/preview br|' +
    'getEntitlements G/subscriptions/{id}/entitlements q|' +
    'listUpcomingGrants G/subscriptions/{id}/grants/upcoming|' +
    'createLineItem P/subscriptions/{id}/lineitems b|' +
    'modify P/subscriptions/{id}/modify/execute b|' +
    'previewModify P/subscriptions/{id}/modify/preview br|' +
    'pause P/subscriptions/{id}/pause b|' +
    'listPauses G/subscriptions/{id}/pauses qn|' +
    'resume P/subscriptions/{id}/resume b|' +
    'getDetails G/subscriptions/{id}/v2 q|' +
    'listSchedules G/subscriptions/{subscription_id}/schedules',
  tasks:
    'list G/tasks qo|' +
    'create P/tasks b|' +
    'getResult G/tasks/result q|' +
    'get G/tasks/{id}|' +
    'download G/tasks/{id}/download q|' +
    'listErrors G/tasks/{id}/errors qn|' +
    'updateStatus U/tasks/{id}/status b',
  scheduledTasks:
    'list G/tasks/scheduled qo|' +
    'create P/tasks/scheduled b|' +
    'scheduleDraftFinalization P/tasks/scheduled/schedule-draft-finalization|' +
    'scheduleBillingPeriodUpdates P/tasks/scheduled/schedule-update-billing-period b|' +
    'get G/tasks/scheduled/{id}|' +
    'update U/tasks/scheduled/{id} b|' +
    'delete D/tasks/scheduled/{id}|' +
    'run P/tasks/scheduled/{id}/run b',
  taxAssociations:
    'list G/taxes/associations qn|' +
    'create P/taxes/associations b|' +
    'get G/taxes/associations/{id}|' +
    'update U/taxes/associations/{id} b|' +
    'delete D/taxes/associations/{id}',
  taxRates:
    'list G/taxes/rates qn|' +
    'create P/taxes/rates b|' +
    'get G/taxes/rates/{id}|' +
    'update U/taxes/rates/{id} b|' +
    'delete D/taxes/rates/{id}',
  tenants:
    'getBilling G/tenant/billing|' +
    'update U/tenants/update b|' +
    'get G/tenants/{id}',
  testClocks:
    'list G/test-clocks qn|' +
    'create P/test-clocks b|' +
    'get G/test-clocks/{id}|' +
    'delete D/test-clocks/{id}|' +
    'advance P/test-clocks/{id}/advance b|' +
    'attachCustomer P/test-clocks/{id}/customers b',
  usage:
    'authorize P/usage/authorize be',
  usageRecords:
    'search P/usage-records/search brn',
  users:
    'create P/users b|' +
    'me G/users/me|' +
    'updateMe U/users/me b|' +
    'search P/users/search brn|' +
    'update U/users/{id} b|' +
    'delete D/users/{id}|' +
    'updateRoles U/users/{id}/roles b',
  webhooks:
    'getDashboard G/webhooks/dashboard|' +
    'retry P/webhooks/retry b',
  webhookDeliveries:
    'list G/webhooks/deliveries qn|' +
    'get G/webhooks/deliveries/{id}|' +
    'redeliver P/webhooks/deliveries/{id}/redeliver',
  webhookEndpoints:
    'list G/webhooks/endpoints qn|' +
    'create P/webhooks/endpoints b|' +
    'get G/webhooks/endpoints/{id}|' +
    'update U/webhooks/endpoints/{id} b|' +
    'delete D/webhooks/endpoints/{id}|' +
    'recover P/webhooks/endpoints/{id}/recover b|' +
    'rotateSecret P/webhooks/endpoints/{id}/secret/rotate b|' +
    'test P/webhooks/endpoints/{id}/test b',
  workflows:
    'batch P/workflows/batch br|' +
    'search P/workflows/search brn|' +
    'get G/workflows/{workflow_id}/{run_id}|' +
    'getSummary G/workflows/{workflow_id}/{run_id}/summary|' +
    'getTimeline G/workflows/{workflow_id}/{run_id}/timeline',
} as const;
