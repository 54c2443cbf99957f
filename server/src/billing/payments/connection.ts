import type { Database } from '../../db/index.ts';
import type { StripeKeys } from '../../payments/index.ts';
import { findConnectionTo, secretsOf } from '../../resources/connections/index.ts';
import type { Services } from '../../services.ts';

/**
 * How an environment reaches its account at Stripe: by its own connection, whose secrets are `secret_key` and, to believe
 * what Stripe tells, `webhook_secret`; without one by the account that the server was started with, if any.
 */
export async function stripeKeysOf(
  services: Services,
  db: Database,
  fallback: StripeKeys | undefined,
): Promise<StripeKeys | undefined> {
  const connection = await findConnectionTo(db, 'stripe');
  if (!connection) return fallback;
  const { secret_key: secretKey, webhook_secret: webhookSecret } = secretsOf({ services }, connection);
  if (!secretKey) return fallback;
  return { secretKey, webhookSecret: webhookSecret || undefined, apiUrl: fallback?.apiUrl };
}
