import type { Conversation } from './conversation.ts';

const MONTHLY = { currency: 'usd', billingCadence: 'RECURRING', billingPeriod: 'MONTHLY', billingPeriodCount: 1 };
const PRICE = { ...MONTHLY, priceUnitType: 'FIAT', entityType: 'PLAN' };

/** The life of one account, told in the words of the official client. What it costs is known to the cent. */
export async function story(talk: Conversation): Promise<void> {
  const catalog = await sell(talk);
  const customer = await talk.call('customers.createCustomer', {
    externalId: 'brightside',
    name: 'Brightside Labs',
    email: 'ada@brightside.example',
    metadata: { segment: 'startup' },
  });
  talk.expect('the id that the customer has elsewhere', customer.externalId, 'brightside');
  await changeCustomer(talk, customer.id);
  const subscription = await talk.call('subscriptions.createSubscription', {
    customerId: customer.id,
    planId: catalog.planId,
    currency: 'usd',
    billingCadence: 'RECURRING',
    billingPeriod: 'MONTHLY',
    billingCycle: 'anniversary',
    startDate: new Date(Date.now() - 86_400_000).toISOString(),
  });
  talk.expect('the subscription', subscription.subscriptionStatus, 'active');
  await use(talk, customer.id, catalog);
  await changeSubscription(talk, subscription.id, catalog);
  await holdCredits(talk, customer.id);
  await collect(talk, customer.id);
  await administer(talk);
  await talk.call('subscriptions.cancelSubscription', subscription.id, { cancellationType: 'immediate' });
}

interface Catalog {
  planId: string;
  meterId: string;
  featureId: string;
  addonId: string;
}

/** A plan of 49 usd a month with a price for each token, an addon, and what else a catalog has. */
async function sell(talk: Conversation): Promise<Catalog> {
  const feature = await talk.call('features.createFeature', {
    name: 'Tokens',
    lookupKey: 'tokens',
    type: 'metered',
    unitSingular: 'token',
    unitPlural: 'tokens',
    meter: {
      name: 'Tokens',
      eventName: 'llm.request',
      resetUsage: 'BILLING_PERIOD',
      aggregation: { type: 'SUM', field: 'tokens' },
    },
  });
  await talk.call('features.updateFeature', feature.id, { name: 'Model tokens' });
  const found = await talk.call('features.queryFeature', { lookupKeys: ['tokens'] });
  talk.expect('the features found by key', found.items?.length, 1);
  const flag = await talk.call('features.createFeature', { name: 'SSO', lookupKey: 'sso', type: 'boolean' });
  const group = await talk.call('groups.createGroup', { name: 'Usage', entityType: 'price', lookupKey: 'usage' });
  await talk.call('groups.getGroup', group.id);
  await talk.call('groups.queryGroup', {});

  const plan = await talk.call('plans.createPlan', { name: 'Pro', lookupKey: 'pro', description: 'For teams' });
  await talk.call('plans.updatePlan', plan.id, { description: 'For teams that grow' });
  const fee = await talk.call('prices.createPrice', {
    ...PRICE,
    entityId: plan.id,
    type: 'FIXED',
    billingModel: 'FLAT_FEE',
    invoiceCadence: 'ADVANCE',
    amount: '49',
    lookupKey: 'pro-monthly',
  });
  const bulk = await talk.call('prices.createPricesBulk', {
    items: [
      {
        ...PRICE,
        entityId: plan.id,
        type: 'USAGE',
        billingModel: 'TIERED',
        tierMode: 'SLAB',
        invoiceCadence: 'ARREAR',
        meterId: feature.meterId,
        groupId: group.id,
        tiers: [{ upTo: 1000, unitAmount: '0.01' }, { unitAmount: '0.005' }],
      },
    ],
  });
  talk.expect('the prices made together', bulk.items?.length, 1);
  await talk.call('prices.getPrice', fee.id);
  await talk.call('prices.getPriceByLookupKey', 'pro-monthly');
  await talk.call('prices.updatePrice', fee.id, { displayName: 'Base fee' });
  await talk.call('prices.queryPrice', { planIds: [plan.id] });
  const allowance = await talk.call('entitlements.createEntitlement', {
    entityId: plan.id,
    entityType: 'PLAN',
    featureId: feature.id,
    featureType: 'metered',
    usageLimit: 500,
    usageResetPeriod: 'MONTHLY',
    isEnabled: true,
  });
  await talk.call('entitlements.getEntitlement', allowance.id);
  await talk.call('entitlements.createEntitlementsBulk', {
    items: [{ entityId: plan.id, entityType: 'PLAN', featureId: flag.id, featureType: 'boolean', isEnabled: true }],
  });
  await talk.call('entitlements.queryEntitlement', { entityIds: [plan.id] });
  await talk.call('entitlements.getPlanEntitlements', plan.id);
  await talk.call('plans.getPlan', plan.id);
  await talk.call('plans.queryPlan', { expand: 'prices,entitlements' });
  const copy = await talk.call('plans.postPlansIdClone', plan.id, { name: 'Pro copy', lookupKey: 'pro-copy' });
  await talk.call('plans.deletePlan', copy.id);

  const addon = await talk.call('addons.createAddon', { name: 'Seats', lookupKey: 'seats', type: 'onetime' });
  await talk.call('prices.createPrice', {
    ...PRICE,
    entityType: 'ADDON',
    entityId: addon.id,
    type: 'FIXED',
    billingModel: 'FLAT_FEE',
    invoiceCadence: 'ADVANCE',
    amount: '10',
  });
  await talk.call('addons.getAddon', addon.id);
  await talk.call('addons.getAddonByLookupKey', 'seats');
  await talk.call('addons.updateAddon', addon.id, { description: 'More people' });
  await talk.call('addons.queryAddon', {});

  const coupon = await talk.call('coupons.createCoupon', {
    name: 'Launch',
    type: 'percentage',
    percentageOff: '10',
    cadence: 'once',
  });
  await talk.call('coupons.getCoupon', coupon.id);
  await talk.call('coupons.updateCoupon', coupon.id, { name: 'Launch week' });
  await talk.call('coupons.queryCoupon', {});
  const rate = await talk.call('taxRates.createTaxRate', {
    name: 'VAT',
    code: 'vat',
    taxRateType: 'percentage',
    percentageValue: '20',
    scope: 'EXTERNAL',
  });
  await talk.call('taxRates.getTaxRate', rate.id);
  await talk.call('taxRates.updateTaxRate', rate.id, { description: 'Value added tax' });
  const unit = await talk.call('priceUnits.createPriceUnit', {
    name: 'Coins',
    code: 'coi',
    symbol: 'c',
    baseCurrency: 'usd',
    conversionRate: '0.1',
  });
  await talk.call('priceUnits.getPriceUnit', unit.id);
  await talk.call('priceUnits.getPriceUnitByCode', 'coi');
  await talk.call('priceUnits.listPriceUnits');
  const sheet = await talk.call('costs.createCostsheet', { name: 'Models', lookupKey: 'models' });
  await talk.call('costs.getCostsheet', sheet.costsheet?.id);
  await talk.call('costs.queryCostsheet', {});
  return { planId: plan.id, meterId: feature.meterId, featureId: feature.id, addonId: addon.id };
}

async function changeCustomer(talk: Conversation, id: string): Promise<void> {
  await talk.call('customers.updateCustomer', { name: 'Brightside' }, id);
  talk.expect('the new name', (await talk.call('customers.getCustomer', id)).name, 'Brightside');
  talk.expect('the same customer', (await talk.call('customers.getCustomerByExternalId', 'brightside')).id, id);
  const found = await talk.call('customers.queryCustomer', { externalIds: ['brightside'] });
  talk.expect('the customers found', found.items?.length, 1);
  const other = await talk.call('customers.createCustomer', { externalId: 'kestrel', name: 'Kestrel' });
  await talk.call('customers.deleteCustomer', other.id);
}

/** 1 600 tokens, of which 500 are free: 1 000 at 0.01 and 100 at 0.005 make 10.50 usd. */
async function use(talk: Conversation, customerId: string, { meterId, featureId }: Catalog): Promise<void> {
  const event = { eventName: 'llm.request', externalCustomerId: 'brightside', source: 'api' };
  await talk.call('events.ingestEvent', { ...event, eventId: 'first', properties: { tokens: '600' } });
  await talk.call('events.ingestEventsBulk', {
    events: [
      { ...event, eventId: 'second', properties: { tokens: '999.5' } },
      { ...event, eventId: 'third', properties: { tokens: '0.5' } },
    ],
  });
  const times = { startTime: new Date(Date.now() - 3_600_000), endTime: new Date(Date.now() + 60_000) };
  const range = { startTime: times.startTime.toISOString(), endTime: times.endTime.toISOString() };
  await talk.call('events.listRawEvents', { ...range, eventName: 'llm.request' });
  const usage = await talk.call('events.getUsageByMeter', { ...range, meterId, externalCustomerId: 'brightside' });
  talk.expect('the usage', usage.value, 1600);
  await talk.call('events.getUsageStatistics', {
    ...range,
    eventName: 'llm.request',
    aggregationType: 'SUM',
    propertyName: 'tokens',
    externalCustomerId: 'brightside',
  });
  const analytics = await talk.call('events.getUsageAnalytics', { ...range, externalCustomerId: 'brightside' });
  talk.expect('the metered features', analytics.items?.[0]?.featureId, featureId);
  const entitled = await talk.call('customers.getCustomerEntitlements', customerId);
  talk.expect('the features that the customer may use', entitled.features?.length, 2);
  const summary = await talk.call('customers.getCustomerUsageSummary', { customerId });
  talk.expect('the usage of the period', Number(summary.features?.[0]?.currentUsage), 1600);
  await talk.call('customers.getCustomerUpcomingGrants', customerId);
}

async function changeSubscription(talk: Conversation, id: string, { planId, addonId }: Catalog): Promise<void> {
  talk.expect('the plan', (await talk.call('subscriptions.getSubscription', id)).planId, planId);
  await talk.call('subscriptions.getSubscriptionV2', id, 'plan,customer');
  await talk.call('subscriptions.querySubscription', { planId });
  const usage = await talk.call('subscriptions.getSubscriptionUsage', { subscriptionId: id });
  talk.expect('what the usage costs', usage.amount, 10.5);
  const preview = await talk.call('invoices.getInvoicePreview', { subscriptionId: id });
  talk.expect('the next invoice, with the fee of the period after', Number(preview.total), 59.5);
  await talk.call('subscriptions.getSubscriptionEntitlements', id);
  await talk.call('subscriptions.getSubscriptionUpcomingGrants', id);
  await talk.call('subscriptions.updateSubscription', id, { metadata: { po: '42' } });
  const added = await talk.call('subscriptions.addSubscriptionAddon', { subscriptionId: id, addonId });
  await talk.call('subscriptions.getSubscriptionAddonAssociations', id);
  await talk.call('subscriptions.removeSubscriptionAddon', { addonAssociationId: added.id });
  const line = await talk.call('subscriptions.createSubscriptionLineItem', id, {
    price: {
      ...MONTHLY,
      priceUnitType: 'FIAT',
      type: 'FIXED',
      billingModel: 'FLAT_FEE',
      invoiceCadence: 'ADVANCE',
      amount: '5',
    },
  });
  await talk.call('subscriptions.deleteSubscriptionLineItem', line.id, {});
  const enterprise = await talk.call('plans.createPlan', { name: 'Enterprise', lookupKey: 'enterprise' });
  await talk.call('prices.createPrice', {
    ...PRICE,
    entityId: enterprise.id,
    type: 'FIXED',
    billingModel: 'FLAT_FEE',
    invoiceCadence: 'ADVANCE',
    amount: '490',
  });
  await talk.call('subscriptions.previewSubscriptionChange', id, {
    targetPlanId: enterprise.id,
    prorationBehavior: 'create_prorations',
    billingCadence: 'RECURRING',
    billingPeriod: 'MONTHLY',
    billingCycle: 'anniversary',
  });
  await talk.call('subscriptions.pauseSubscription', id, {
    pauseMode: 'immediate',
    pauseDays: 5,
    reason: 'holidays',
  });
  await talk.call('subscriptions.resumeSubscription', id, { resumeMode: 'immediate' });
  await talk.call('plans.syncPlanPrices', planId);
}

async function holdCredits(talk: Conversation, customerId: string): Promise<void> {
  const wallet = await talk.call('wallets.createWallet', {
    customerId,
    currency: 'usd',
    initialCreditsToLoad: '100',
    conversionRate: '1',
  });
  await talk.call('wallets.topUpWallet', wallet.id, {
    creditsToAdd: '25.5',
    transactionReason: 'FREE_CREDIT_GRANT',
    idempotencyKey: 'gift',
  });
  talk.expect('the credits', Number((await talk.call('wallets.getWallet', wallet.id)).creditBalance), 125.5);
  await talk.call('wallets.getWalletBalance', wallet.id);
  await talk.call('wallets.getWalletTransactions', { idPathParameter: wallet.id });
  await talk.call('wallets.queryWallet', {});
  await talk.call('wallets.queryWalletTransaction', {});
  await talk.call('wallets.getWalletsByCustomerId', customerId);
  await talk.call('wallets.getCustomerWallets', { lookupKey: 'brightside' });
  await talk.call('wallets.updateWallet', wallet.id, { name: 'Prepaid' });
  await talk.call('wallets.terminateWallet', wallet.id);
}

/** An invoice of 200 usd: partly paid, then credited. */
async function collect(talk: Conversation, customerId: string): Promise<void> {
  const invoice = await talk.call('invoices.createInvoice', {
    customerId,
    invoiceType: 'ONE_OFF',
    currency: 'usd',
    amountDue: '200',
    subtotal: '200',
    total: '200',
    lineItems: [{ displayName: 'Onboarding', amount: '200', quantity: '1' }],
    billingReason: 'MANUAL',
    dueDate: new Date(Date.now() + 14 * 86_400_000).toISOString(),
  });
  await talk.call('invoices.updateInvoice', invoice.id, { metadata: { po: '42' } });
  if (invoice.invoiceStatus === 'DRAFT') await talk.call('invoices.finalizeInvoice', invoice.id);
  const payment = await talk.call('payments.createPayment', {
    amount: '150',
    currency: 'usd',
    destinationId: invoice.id,
    destinationType: 'INVOICE',
    paymentMethodType: 'OFFLINE',
    processPayment: true,
  });
  await talk.call('payments.getPayment', payment.id);
  await talk.call('payments.listPayments', { destinationId: invoice.id });
  const paid = await talk.call('invoices.getInvoice', invoice.id);
  talk.expect('what is left to pay', Number(paid.amountRemaining), 50);
  const note = await talk.call('creditNotes.createCreditNote', {
    invoiceId: invoice.id,
    reason: 'SERVICE_ISSUE',
    lineItems: [{ invoiceLineItemId: paid.lineItems?.[0]?.id, amount: '50' }],
  });
  await talk.call('creditNotes.getCreditNote', note.id);
  const credited = await talk.call('invoices.getInvoice', invoice.id);
  talk.expect('what is left to pay after the credit note', Number(credited.amountRemaining), 0);
  await talk.call('invoices.queryInvoice', { customerId });
  await talk.call('invoices.getCustomerInvoiceSummary', customerId);
  await talk.call('invoices.getInvoicePdf', invoice.id);
  await talk.call('invoices.triggerInvoiceCommsWebhook', invoice.id);
  const mistake = await talk.call('invoices.createInvoice', {
    customerId,
    invoiceType: 'ONE_OFF',
    currency: 'usd',
    amountDue: '1',
    subtotal: '1',
    total: '1',
    lineItems: [{ displayName: 'Mistake', amount: '1', quantity: '1' }],
    billingReason: 'MANUAL',
  });
  await talk.call('invoices.voidInvoice', mistake.id);
}

async function administer(talk: Conversation): Promise<void> {
  const me = await talk.call('users.getUserInfo');
  await talk.call('users.queryUser', {});
  await talk.call('tenants.getTenantById', me.tenant?.id);
  await talk.call('rbac.listRbacRoles');
  const key = await talk.call('secrets.createApiKey', { name: 'reporting', type: 'private_key' });
  await talk.call('secrets.listApiKeys');
  await talk.call('secrets.deleteApiKey', key.secret?.id);
  await talk.call('alerts.queryAlertLog', {});
  await talk.call('tasks.listTasks');
  await talk.call('scheduledTasks.listScheduledTasks');
  await talk.call('workflows.queryWorkflow', {});
}
