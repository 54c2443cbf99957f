import type { OperationId } from '@flexprice/generated/operations';
import type { pending } from '../../../src/pending.ts';
import { access } from './access.ts';
import type { Attempts } from './attempt.ts';
import { catalog } from './catalog.ts';
import { invoices } from './invoices.ts';
import { packaging } from './packaging.ts';
import { payments } from './payments.ts';
import { platform } from './platform.ts';
import { subscriptions } from './subscriptions.ts';
import { usage } from './usage.ts';
import { wallets } from './wallets.ts';

/** The operations that this server answers. */
export type Implemented = Exclude<OperationId, (typeof pending)[number] | PortalOperation>;

/** What is entered with a customer's session and not with a key: portal.test.ts tries those. */
type PortalOperation = Exclude<Extract<OperationId, `${string}Portal${string}`>, 'createPortalSession'>;

/**
 * How every operation is tried over the border. One that is implemented and not here fails the compiler and the test:
 * decide for it what a stranger could try, and put one of what it works on into {@link buildWorld}.
 */
export const crossings: Attempts<Implemented> = {
  ...access,
  ...catalog,
  ...packaging,
  ...payments,
  ...platform,
  ...subscriptions,
  ...usage,
  ...wallets,
  ...invoices,
};
