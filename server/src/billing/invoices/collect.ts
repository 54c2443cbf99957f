import type { Context } from '../../context.ts';

/** On which occasion an invoice is collected, which decides what becomes of a part that was paid. */
export type CollectionFlow = 'create' | 'renewal' | 'manual' | 'cancel' | 'trial_end';

export type Collected = 'paid' | 'partial' | 'failed' | 'nothing';

/** Pays an invoice from post-paid wallets and the customer's saved method. */
export async function collectInvoice(_context: Context, _invoiceId: string, _flow: CollectionFlow): Promise<Collected> {
  return 'nothing';
}
