import type { EntitySyncConfig, IntegrationProvider, SyncConfig } from '@flexprice/generated/types';
import type { Faults } from '../../errors.ts';
import { isProvider, PROVIDERS } from '../integrations/index.ts';

/** Kinds of objects that travel one way only. */
const ONE_WAY: Readonly<Record<string, keyof EntitySyncConfig>> = {
  plan: 'outbound',
  subscription: 'outbound',
  invoice: 'inbound',
  deal: 'inbound',
  quote: 'inbound',
  price: 'inbound',
};

/** What is wrong with the credentials for a provider. Their values are never repeated. */
export function secretFaults(provider: IntegrationProvider, secrets: Record<string, unknown>): Faults {
  const faults: Faults = {};
  if (!isProvider(provider)) return { provider_type: `${provider} cannot be connected` };
  for (const name of PROVIDERS[provider].secrets) {
    const value = secrets[name];
    if (typeof value !== 'string' || value === '')
      faults[`encrypted_secret_data.${name}`] = `is required by ${provider}`;
  }
  return faults;
}

/** What is wrong with what shall be exchanged. */
export function syncFaults(config: SyncConfig | undefined): Faults {
  const faults: Faults = {};
  for (const [entity, direction] of Object.entries(ONE_WAY)) {
    const wanted = config?.[entity as keyof SyncConfig] as EntitySyncConfig | undefined;
    if (wanted?.[direction]) {
      faults[`sync_config.${entity}.${direction}`] =
        direction === 'inbound' ? `${entity}s only go out` : `${entity}s only come in`;
    }
  }
  return faults;
}
