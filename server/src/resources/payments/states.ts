import type { PaymentMethodType, PaymentStatus } from '@flexprice/generated/types';
import { invalidOperation } from '../../errors.ts';

/**
 * The life of a payment, all of it.
 *
 *     INITIATED --> PENDING <--> PROCESSING --> SUCCEEDED --> PARTIALLY_REFUNDED --> REFUNDED
 *                                     \-------> FAILED
 *
 * `INITIATED` is only recorded. `PENDING` waits: to be processed, or for the customer at the provider. `PROCESSING` is with
 * the provider, and stays so while nobody knows what became of it. The other statuses are final, except that money can
 * still go back.
 */
type Steps = { readonly [From in PaymentStatus]: readonly PaymentStatus[] };

/** Steps that a caller may report, as the reference allows them: what happened elsewhere. */
const REPORTED: Steps = {
  INITIATED: ['INITIATED', 'PENDING', 'PROCESSING', 'SUCCEEDED', 'OVERPAID', 'FAILED'],
  PENDING: ['PENDING', 'PROCESSING', 'SUCCEEDED', 'OVERPAID', 'FAILED'],
  PROCESSING: ['PROCESSING', 'SUCCEEDED', 'OVERPAID', 'FAILED'],
  SUCCEEDED: ['SUCCEEDED', 'OVERPAID', 'REFUNDED', 'PARTIALLY_REFUNDED', 'VOIDED'],
  OVERPAID: ['OVERPAID', 'REFUNDED', 'PARTIALLY_REFUNDED'],
  PARTIALLY_REFUNDED: ['PARTIALLY_REFUNDED', 'REFUNDED'],
  FAILED: ['FAILED'],
  REFUNDED: ['REFUNDED'],
  VOIDED: ['VOIDED'],
};

/** Steps that the server takes besides: a customer who has to confirm, a page that was closed, money that came too late. */
const OWN: Partial<Steps> = {
  INITIATED: ['VOIDED'],
  PENDING: ['VOIDED'],
  PROCESSING: ['PENDING', 'VOIDED'],
  FAILED: ['REFUNDED'],
  VOIDED: ['REFUNDED'],
};

const OPEN: readonly PaymentStatus[] = ['INITIATED', 'PENDING', 'PROCESSING'];

/** Whether the money may still come. */
export const isOpen = (status: PaymentStatus): boolean => OPEN.includes(status);

/** Whether the money has come, even if more than was due. */
export const hasArrived = (status: PaymentStatus): boolean => status === 'SUCCEEDED' || status === 'OVERPAID';

/** Whether a payment may be archived: only one that never moved money. */
export const isArchivable = (status: PaymentStatus): boolean => status === 'INITIATED' || status === 'FAILED';

/**
 * The status of a new payment: what only records, and what the customer pays on a page, has still to begin.
 *
 * @param process whether it is to be processed in the same request
 */
export function firstStatus(method: PaymentMethodType, process: boolean): PaymentStatus {
  if (method === 'PAYMENT_LINK') return 'INITIATED';
  return process || method === 'OFFLINE' || method === 'CREDITS' ? 'PENDING' : 'INITIATED';
}

/** @throws ApiError `invalid_operation` when a caller may not report this step */
export function checkReported(from: PaymentStatus, to: PaymentStatus): void {
  if (REPORTED[from].includes(to)) return;
  throw invalidOperation(`A payment that is ${from} cannot become ${to}. It can become ${REPORTED[from].join(', ')}.`, {
    payment_status: from,
    requested: to,
  });
}

/** Steps of the server's own code: one that is not in the tables is a mistake in it. */
export function checkOwn(from: PaymentStatus, to: PaymentStatus): void {
  if (REPORTED[from].includes(to) || OWN[from]?.includes(to)) return;
  throw new Error(`A payment went from ${from} to ${to}.`);
}
