import { sql } from '../../../src/db/index.ts';
import { newId } from '../../../src/ids.ts';
import type { Api } from '../../helpers/api.ts';
import type { TestServer } from '../../helpers/server.ts';

/** Ids of one of everything that an environment can hold. */
export interface World {
  readonly tenant: string;
  readonly environment: string;
  readonly customer: string;
  readonly meter: string;
  readonly feature: string;
  readonly plan: string;
  readonly price: string;
  readonly priceUnit: string;
  readonly priceGroup: string;
  readonly featureGroup: string;
  readonly addon: string;
  readonly entitlement: string;
  readonly coupon: string;
  readonly couponAssociation: string;
  readonly subscription: string;
  readonly lineItem: string;
  readonly schedule: string;
  readonly addonAssociation: string;
  readonly taxRate: string;
  readonly taxAssociation: string;
  readonly costsheet: string;
  readonly invoice: string;
  readonly payment: string;
  readonly creditNote: string;
  readonly payablePlan: string;
  readonly checkout: string;
  readonly apiKey: string;
  readonly serviceAccount: string;
  readonly person: string;
  readonly testClock: string;
  readonly scheduledTask: string;
  readonly task: string;
  readonly taskWorkflow: string;
  readonly connection: string;
  readonly workflow: string;
  readonly workflowRun: string;
  readonly auditLog: string;
  readonly webhookEndpoint: string;
  readonly systemEvent: string;
  readonly webhookDelivery: string;
  readonly wallet: string;
  readonly alertSetting: string;
  readonly creditGrant: string;
  readonly walletTransaction: string;
}

/** What callers choose themselves. Every world uses the same, as strangers would. */
export const shared = {
  externalId: 'acme',
  meterEvent: 'llm.request',
  eventId: 'event-1',
  plan: 'pro',
  feature: 'input_tokens',
  price: 'pro_input_tokens',
  unit: 'aic',
  priceGroup: 'tokens',
  featureGroup: 'models',
  addon: 'priority_support',
  coupon: 'launch10',
  taxRate: 'sales_tax',
  costsheet: 'model_costs',
  topUp: 'topup-1',
  subscription: 'acme_pro',
} as const;

export const price = (w: Pick<World, 'plan' | 'meter'>) => ({
  currency: 'usd',
  entity_type: 'PLAN' as const,
  entity_id: w.plan,
  type: 'USAGE' as const,
  billing_model: 'FLAT_FEE' as const,
  amount: '0.000003',
  meter_id: w.meter,
  billing_period: 'MONTHLY' as const,
  billing_period_count: 1,
  invoice_cadence: 'ARREAR' as const,
});

/** Levels of what is spent. */
export const watched = {
  alert_enabled: true,
  critical: { threshold: '100', condition: 'above' as const },
};

export const grant = { credits: '5', cadence: 'ONETIME' as const, expiration_type: 'NEVER' as const };

export const connection = {
  provider_type: 's3' as const,
  encrypted_secret_data: { access_key_id: 'AKIAEXAMPLE', secret_access_key: 'not-a-real-secret' },
};

export const scheduledExport = (connection_id: string) => ({
  connection_id,
  entity_type: 'events' as const,
  interval: 'daily' as const,
  job_config: { bucket: 'acme', region: 'us-east-1', endpoint_url: 'https://bucket.invalid' },
});

/**
 * Fills an environment with one of everything.
 *
 * @param mark part of every name, to find what belongs to this world
 * @param quantity what its one event counts
 */
export async function buildWorld(
  server: TestServer,
  api: Api,
  environment: string,
  mark: string,
  quantity: number,
): Promise<World> {
  const me = await api.ok('getUserInfo');
  const tenant = me.tenant?.id ?? '';
  const name = `${mark} thing`;
  const customer = await api.ok('createCustomer', { body: { external_id: shared.externalId, name } });
  const meter = await api.ok('createMeter', {
    body: {
      name,
      event_name: shared.meterEvent,
      aggregation: { type: 'SUM', field: 'input_tokens' },
      reset_usage: 'BILLING_PERIOD',
    },
  });
  const featureGroup = await api.ok('createGroup', {
    body: { name, entity_type: 'feature', lookup_key: shared.featureGroup },
  });
  const priceGroup = await api.ok('createGroup', {
    body: { name, entity_type: 'price', lookup_key: shared.priceGroup },
  });
  const feature = await api.ok('createFeature', {
    body: { name, type: 'metered', lookup_key: shared.feature, meter_id: meter.id, group_id: featureGroup.id },
  });
  const priceUnit = await api.ok('createPriceUnit', {
    body: { name, code: shared.unit, symbol: 'A', base_currency: 'usd', conversion_rate: '0.01' },
  });
  const plan = await api.ok('createPlan', { body: { name, lookup_key: shared.plan } });
  const made = await api.ok('createPrice', {
    body: {
      ...price({ plan: plan.id, meter: meter.id }),
      lookup_key: shared.price,
      display_name: name,
      group_id: priceGroup.id,
    },
  });
  await api.ok('ingestEvent', {
    body: {
      event_id: shared.eventId,
      event_name: shared.meterEvent,
      external_customer_id: shared.externalId,
      customer_id: customer.id,
      source: mark,
      properties: { input_tokens: quantity },
    },
  });
  const addon = await api.ok('createAddon', { body: { name, lookup_key: shared.addon } });
  const entitlement = await api.ok('createEntitlement', {
    body: { plan_id: plan.id, feature_id: feature.id, feature_type: 'metered', usage_limit: quantity },
  });
  const coupon = await api.ok('createCoupon', {
    body: { name, coupon_code: shared.coupon, type: 'percentage', percentage_off: '10', cadence: 'once' },
  });
  const subscription = await api.ok('createSubscription', {
    body: {
      customer_id: customer.id,
      plan_id: plan.id,
      currency: 'usd',
      billing_period: 'MONTHLY',
      lookup_key: shared.subscription,
      metadata: { name },
      subscription_coupons: [{ coupon_code: shared.coupon }],
    },
  });
  await api.ok('cancelSubscription', {
    path: { id: subscription.id },
    body: { cancellation_type: 'end_of_period', reason: mark },
  });
  await api.ok('createPrice', {
    body: {
      ...price({ plan: plan.id, meter: meter.id }),
      entity_type: 'ADDON',
      entity_id: addon.id,
      display_name: name,
    },
  });
  const attached = await api.ok('addSubscriptionAddon', {
    body: { subscription_id: subscription.id, addon_id: addon.id, metadata: { name } },
  });
  const { schedules } = await api.ok('listSubscriptionSchedules', { path: { subscription_id: subscription.id } });
  const taxRate = await api.ok('createTaxRate', {
    body: { name, code: shared.taxRate, tax_rate_type: 'percentage', percentage_value: '8' },
  });
  const taxAssociation = await api.ok('createTaxAssociation', {
    body: { tax_rate_code: shared.taxRate, external_customer_id: shared.externalId, auto_apply: true },
  });
  const { costsheet } = await api.ok('createCostsheet', { body: { name, lookup_key: shared.costsheet } });
  const invoice = await api.ok('createInvoice', {
    body: {
      customer_id: customer.id,
      currency: 'usd',
      subtotal: '50',
      total: '50',
      amount_due: '50',
      description: name,
      line_items: [{ display_name: name, quantity: '1', amount: '50' }],
    },
  });
  const payment = await api.ok('createPayment', {
    body: {
      destination_type: 'INVOICE',
      destination_id: invoice.id,
      payment_method_type: 'OFFLINE',
      amount: '1',
      currency: 'usd',
      metadata: { name },
    },
  });
  const creditNote = await api.ok('createCreditNote', {
    body: {
      invoice_id: invoice.id,
      reason: 'SERVICE_ISSUE',
      memo: name,
      line_items: [{ invoice_line_item_id: invoice.line_items[0]?.id ?? '', amount: '1' }],
    },
  });
  const payablePlan = await api.ok('createPlan', { body: { name, lookup_key: `${shared.plan}-payable` } });
  await api.ok('createPrice', {
    body: {
      currency: 'usd',
      entity_type: 'PLAN',
      entity_id: payablePlan.id,
      type: 'FIXED',
      billing_model: 'FLAT_FEE',
      amount: '20',
      billing_period: 'MONTHLY',
      billing_period_count: 1,
      invoice_cadence: 'ADVANCE',
      display_name: name,
    },
  });
  const checkout = await addCheckout(server, { tenant, environment }, customer.id, name);
  const serviceAccount = await api.ok('createUser', {
    body: { type: 'service_account', name, roles: ['event_ingestor'] },
  });
  const person = await api.ok('createUser', {
    body: { type: 'user', name, email: `${mark}@acme.example`, roles: ['all_reader'] },
  });
  const wallet = await api.ok('createWallet', {
    body: { customer_id: customer.id, currency: 'usd', description: name },
  });
  const { wallet_transaction: walletTransaction } = await api.ok('topUpWallet', {
    path: { id: wallet.id },
    body: { credits_to_add: `${quantity}`, transaction_reason: 'FREE_CREDIT_GRANT', idempotency_key: shared.topUp },
  });
  const creditGrant = await api.ok('createCreditGrant', {
    body: { ...grant, name, scope: 'PLAN', plan_id: plan.id },
  });
  await api.ok('createCreditGrant', { body: { ...grant, name, scope: 'ADDON', addon_id: addon.id } });
  await api.ok('createCreditGrant', {
    body: {
      ...grant,
      name,
      scope: 'SUBSCRIPTION',
      subscription_id: subscription.id,
      start_date: '2099-01-01T00:00:00Z',
    },
  });
  const alertSetting = await api.ok('createAlertSettings', {
    body: { entity_type: 'subscription', entity_id: subscription.id, config: watched },
  });
  await api.ok('updateWallet', {
    path: { id: wallet.id },
    body: { alert_settings: { alert_enabled: true, critical: { threshold: `${quantity}`, condition: 'below' } } },
  });
  await api.ok('debitWallet', {
    path: { id: wallet.id },
    body: { credits: '1', transaction_reason: 'MANUAL_BALANCE_DEBIT', idempotency_key: 'debit-1' },
  });
  const key = await api.ok('createApiKey', { body: { name, type: 'private_key' } });
  await api.ok('updateSetting', { path: { key: 'invoice_pdf_config' }, body: { value: { footer_text: name } } });
  const audited = await api.ok('listAuditLogs', { query: { entity_id: customer.id } });
  const connected = await api.ok('createConnection', { body: { ...connection, name } });
  await api.ok('linkIntegrationMapping', {
    body: { entity_type: 'customer', entity_id: customer.id, provider_type: 's3', provider_entity_id: name },
  });
  const scheduled = await api.ok('createScheduledTask', { body: scheduledExport(connected.id) });
  // Switched off: nothing shall be sent, and nothing change while others look.
  const { endpoint } = await api.ok('createWebhookEndpoint', {
    body: { url: 'https://hooks.example/acme', description: name, enabled: false },
  });
  const testClock = await addTestClock(server, { tenant, environment }, name);
  return {
    tenant,
    environment,
    customer: customer.id,
    meter: meter.id,
    feature: feature.id,
    plan: plan.id,
    price: made.id,
    priceUnit: priceUnit.id,
    priceGroup: priceGroup.id,
    featureGroup: featureGroup.id,
    addon: addon.id,
    entitlement: entitlement.id,
    coupon: coupon.id,
    couponAssociation: subscription.coupon_associations?.[0]?.id ?? '',
    subscription: subscription.id,
    lineItem: subscription.line_items?.[0]?.id ?? '',
    schedule: schedules[0]?.id ?? '',
    addonAssociation: attached.id,
    taxRate: taxRate.id,
    taxAssociation: taxAssociation.id,
    costsheet: costsheet.id,
    invoice: invoice.id,
    payment: payment.id,
    creditNote: creditNote.id,
    payablePlan: payablePlan.id,
    checkout,
    apiKey: key.secret.id,
    serviceAccount: serviceAccount.id,
    person: person.id,
    testClock,
    scheduledTask: scheduled.id,
    ...(await addTask(server, scheduled.id, name)),
    connection: connected.id,
    ...(await addRun(server, { tenant, environment }, name)),
    auditLog: audited.items[0]?.id ?? '',
    webhookEndpoint: endpoint.id,
    ...(await addDelivery(server, { tenant, environment }, endpoint.id, name)),
    wallet: wallet.id,
    alertSetting: alertSetting.id,
    creditGrant: creditGrant.id,
    walletTransaction: walletTransaction.id,
  };
}

/** Written directly, because one of the worlds is in production, where the API makes none. */
async function addTestClock(server: TestServer, scope: { tenant: string; environment: string }, name: string) {
  const now = new Date();
  const id = newId('clock', now);
  await server.running.services.databases.query(sql`
    insert into test_clocks (id, tenant_id, environment_id, name, frozen_time, created_at, updated_at)
    values (${id}, ${scope.tenant}, ${scope.environment}, ${name}, '2025-01-01T00:00:00Z', ${now}, ${now})`);
  return id;
}

/** An event that was delivered. Written directly, because nobody is there to receive one. */
async function addDelivery(
  server: TestServer,
  scope: { tenant: string; environment: string },
  endpoint: string,
  name: string,
) {
  const now = new Date();
  const systemEvent = newId('sys_event', now);
  const webhookDelivery = newId('whdel', now);
  const body = JSON.stringify({ event_type: 'customer.created', customer: { name } });
  await server.running.services.databases.query(sql`
    with event as (
      insert into outbox (id, tenant_id, environment_id, event_name, object_id, payload, created_at, dispatched_at)
      values (${systemEvent}, ${scope.tenant}, ${scope.environment}, 'customer.created', 'x', ${body}::jsonb, ${now}, ${now})
      returning id, sequence)
    insert into webhook_deliveries (id, tenant_id, environment_id, endpoint_id, system_event_id, event_sequence, event_type,
      object_id, delivery_status, attempt_count, delivered_at, created_at, updated_at)
    select ${webhookDelivery}, ${scope.tenant}, ${scope.environment}, ${endpoint}, id, sequence, 'customer.created', 'x',
      'delivered', 1, ${now}::timestamptz, ${now}::timestamptz, ${now}::timestamptz from event`);
  return { systemEvent, webhookDelivery };
}

/** Background work that is done. Written directly, so that nothing runs while others look. */
async function addRun(server: TestServer, scope: { tenant: string; environment: string }, name: string) {
  const now = new Date();
  const id = newId('job', now);
  await server.running.services.databases.query(sql`
    insert into jobs (id, tenant_id, environment_id, kind, key, state, attempts, run_at, started_at, finished_at, created_at)
    values (${id}, ${scope.tenant}, ${scope.environment}, 'invoice.overdue', ${name}, 'done', 1, ${now}, ${now}, ${now}, ${now})`);
  return { workflow: id.replace('job_', 'wf_'), workflowRun: id.replace('job_', 'run_') };
}

/** A run that is done. Written directly, because there is no bucket to write to. */
async function addTask(server: TestServer, scheduled: string, name: string) {
  const now = new Date();
  const task = newId('task', now);
  const taskWorkflow = newId('wf', now);
  const facts = JSON.stringify({ start_time: now.toISOString(), end_time: now.toISOString(), name });
  await server.running.services.databases.query(sql`
    insert into tasks (id, tenant_id, environment_id, task_type, entity_type, scheduled_task_id, workflow_id, file_url,
      task_status, metadata, created_at, updated_at)
    select ${task}, tenant_id, environment_id, 'EXPORT', 'EVENTS', id, ${taskWorkflow}, 's3://acme/events/x.csv', 'COMPLETED',
      ${facts}::jsonb, ${now}, ${now} from scheduled_tasks where id = ${scheduled}`);
  return { task, taskWorkflow };
}

/** A checkout session that was never paid. Production has no provider here, so the row is written directly. */
async function addCheckout(
  server: TestServer,
  { tenant, environment }: { tenant: string; environment: string },
  customer: string,
  name: string,
): Promise<string> {
  const now = new Date();
  const id = newId('cs', now);
  await server.running.services.databases.query(sql`
    insert into checkout_sessions (id, tenant_id, environment_id, customer_id, action, subject_id, checkout_status,
      payment_provider, configuration, expires_at, metadata, created_at, updated_at)
    values (${id}, ${tenant}, ${environment}, ${customer}, 'create_subscription', ${`subject of ${id}`}, 'expired',
      'razorpay', '{}', ${now}, ${JSON.stringify({ name })}::jsonb, ${now}, ${now})`);
  return id;
}
