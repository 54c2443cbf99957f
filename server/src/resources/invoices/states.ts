import type { InvoiceStatus, PaymentStatus } from '@flexprice/generated/types';
import { invalidOperation } from '../../errors.ts';
import type { InvoiceRow } from './rows.ts';

/** What can be done with an invoice, and in which statuses. Everything else is refused by name. */
interface Move {
  /** As in "cannot be …". */
  readonly word: string;
  readonly from: readonly InvoiceStatus[];
  readonly payment?: readonly PaymentStatus[];
}

const MOVES = {
  compute: { word: 'computed', from: ['DRAFT', 'SKIPPED'] },
  finalize: { word: 'finalized', from: ['DRAFT'] },
  update: { word: 'updated', from: ['DRAFT', 'FINALIZED'] },
  discount: { word: 'discounted afresh', from: ['DRAFT'] },
  recalculate: { word: 'replaced', from: ['FINALIZED'] },
  void: {
    word: 'voided',
    from: ['DRAFT', 'FINALIZED', 'SKIPPED'],
    payment: ['PENDING', 'FAILED', 'SUCCEEDED', 'PARTIALLY_REFUNDED', 'OVERPAID'],
  },
  /** Money arrives. A draft may be paid, as a checkout does; it is finalized by it. */
  pay: {
    word: 'paid',
    from: ['DRAFT', 'FINALIZED'],
    payment: ['INITIATED', 'PENDING', 'PROCESSING', 'FAILED', 'SUCCEEDED', 'OVERPAID', 'PARTIALLY_REFUNDED'],
  },
  collect: { word: 'collected', from: ['FINALIZED'] },
  setPaymentStatus: { word: 'marked by hand', from: ['DRAFT', 'FINALIZED'] },
  adjust: { word: 'adjusted', from: ['FINALIZED'], payment: ['INITIATED', 'PENDING', 'PROCESSING', 'FAILED'] },
  refund: {
    word: 'refunded',
    from: ['FINALIZED'],
    payment: ['SUCCEEDED', 'PARTIALLY_REFUNDED', 'OVERPAID'],
  },
} as const satisfies Record<string, Move>;

export type InvoiceMove = keyof typeof MOVES;

/** @throws ApiError `invalid_operation` naming the status that stands in the way */
export function requireMove(row: InvoiceRow, name: InvoiceMove): void {
  const move: Move = MOVES[name];
  if (!move.from.includes(row.invoice_status)) {
    throw invalidOperation(
      `Invoice ${row.id} is ${row.invoice_status} and cannot be ${move.word}; only ${list(move.from)} can.`,
      { invoice_id: row.id, invoice_status: row.invoice_status, allowed: move.from },
    );
  }
  if (move.payment && !move.payment.includes(row.payment_status)) {
    throw invalidOperation(
      `Invoice ${row.id} has payment status ${row.payment_status} and cannot be ${move.word}; only ${list(move.payment)} can.`,
      { invoice_id: row.id, payment_status: row.payment_status, allowed: move.payment },
    );
  }
}

/** Payment statuses that can be set by hand, by the status before. */
const BY_HAND: { readonly [Status in PaymentStatus]?: readonly PaymentStatus[] } = {
  PENDING: ['PENDING', 'SUCCEEDED', 'OVERPAID', 'FAILED'],
  FAILED: ['PENDING', 'SUCCEEDED', 'OVERPAID', 'FAILED'],
  SUCCEEDED: ['SUCCEEDED', 'OVERPAID'],
  OVERPAID: ['OVERPAID'],
};

/** @throws ApiError `invalid_operation` naming both statuses */
export function requirePaymentMove(row: InvoiceRow, to: PaymentStatus): void {
  const allowed = BY_HAND[row.payment_status] ?? [];
  if (allowed.includes(to)) return;
  const hint = allowed.length > 0 ? `can become ${list(allowed)}` : 'cannot be changed by hand';
  throw invalidOperation(`The payment status of invoice ${row.id} is ${row.payment_status}; it ${hint}, not ${to}.`, {
    invoice_id: row.id,
    payment_status: row.payment_status,
    requested: to,
    allowed,
  });
}

const list = (words: readonly string[]): string => words.join(', ').replace(/, ([^,]*)$/, ' or $1');
