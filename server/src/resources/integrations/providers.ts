import type { IntegrationProvider, SyncConfig } from '@flexprice/generated/types';

type Provider = Exclude<IntegrationProvider, 'flexprice'>;

const IN = { inbound: true, outbound: false };
const OUT = { inbound: false, outbound: true };
const BOTH = { inbound: true, outbound: true };

const GATEWAY: SyncConfig = { customer: BOTH, invoice: OUT, payment: BOTH };
const BOOKS: SyncConfig = { customer: OUT, invoice: OUT, payment: BOTH, price: OUT };
const MARKETPLACE: SyncConfig = {};

/** Every system that can be connected: the credentials that it needs, and what can travel which way. */
export const PROVIDERS: Readonly<Record<Provider, { secrets: readonly string[]; base: SyncConfig }>> = {
  stripe: { secrets: ['secret_key'], base: { ...GATEWAY, plan: IN, subscription: IN } },
  razorpay: { secrets: ['key_id', 'secret_key'], base: GATEWAY },
  chargebee: { secrets: ['site', 'api_key', 'webhook_username', 'webhook_password'], base: { ...GATEWAY, price: OUT } },
  nomod: { secrets: ['api_key'], base: GATEWAY },
  moyasar: { secrets: ['secret_key'], base: GATEWAY },
  paddle: { secrets: ['api_key'], base: GATEWAY },
  whop: { secrets: ['api_key', 'webhook_secret'], base: GATEWAY },
  tabs: { secrets: ['api_key'], base: { customer: OUT, invoice: OUT } },
  quickbooks: { secrets: ['client_id', 'client_secret', 'realm_id'], base: BOOKS },
  zoho_books: { secrets: ['client_id', 'client_secret', 'organization_id'], base: BOOKS },
  hubspot: { secrets: ['access_token', 'client_secret'], base: { customer: IN, invoice: OUT, deal: OUT, quote: OUT } },
  folder: { secrets: [], base: {} },
  s3: { secrets: ['access_key_id', 'secret_access_key'], base: {} },
  aws_marketplace: { secrets: ['access_key_id', 'secret_access_key'], base: MARKETPLACE },
  gcp_marketplace: { secrets: ['service_account_json'], base: MARKETPLACE },
  azure_marketplace: { secrets: ['tenant_id', 'client_id', 'client_secret'], base: MARKETPLACE },
};

export function isProvider(name: string): name is Provider {
  return Object.hasOwn(PROVIDERS, name);
}
