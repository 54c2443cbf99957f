import type { Database } from '../../db/index.ts';

/** Whether a payment of this invoice went through. */
export async function hasSucceededPayment(_db: Database, _invoiceId: string): Promise<boolean> {
  return false;
}
