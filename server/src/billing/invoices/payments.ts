import type { Database } from '../../db/index.ts';
import { hasArrivedFor } from '../../resources/payments/index.ts';

/** Whether a payment of this invoice went through. */
export async function hasSucceededPayment(db: Database, invoiceId: string): Promise<boolean> {
  return hasArrivedFor(db, invoiceId);
}
