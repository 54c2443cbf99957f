import { createHash } from 'node:crypto';
import type { CreatePaymentRequest } from '@flexprice/generated/types';
import { type Database, sql } from '../../db/index.ts';
import type { Decimal } from '../../rating/decimal.ts';
import { countPayments } from '../../resources/payments/index.ts';

/**
 * The key of a payment whose caller gave none: the same facts give the payment that exists. A payment that has come to its
 * end no longer stands for the next one, though: a second transfer of the same amount is a second payment, and a card that
 * was refused may be tried again. Of charges only failed ones make room, so that a repeated request never charges twice.
 *
 * The caller has locked what is paid, so that two of these see each other.
 */
export async function automaticKey(db: Database, request: CreatePaymentRequest, amount: Decimal): Promise<string> {
  const facts = {
    amount: amount.toFixed(),
    currency: request.currency.toLowerCase(),
    destination_id: request.destination_id,
    payment_gateway: request.payment_gateway ?? '',
    payment_method_id: request.payment_method_id ?? '',
    payment_method_type: request.payment_method_type,
  };
  const text = Object.entries(facts).map(([name, value]) => `${name}=${value}`);
  const ended = request.payment_method_type === 'OFFLINE' ? ENDED_RECORDS : ENDED_CHARGES;
  const earlier = await countPayments(
    db,
    sql`destination_id = ${facts.destination_id} and amount = ${facts.amount}::numeric and currency = ${facts.currency}
      and payment_method_type = ${facts.payment_method_type} and payment_method_id = ${facts.payment_method_id}
      and idempotency_key like 'payment-%' and (payment_status = any(${ended}::text[]) or status = 'archived')`,
  );
  return `payment-${hash(earlier === 0 ? text : [...text, `n=${earlier}`])}`;
}

const ENDED_CHARGES = ['FAILED', 'VOIDED'];
const ENDED_RECORDS = [...ENDED_CHARGES, 'SUCCEEDED', 'OVERPAID', 'REFUNDED', 'PARTIALLY_REFUNDED'];

const hash = (parts: readonly string[]): string =>
  createHash('sha256')
    .update(['payment', ...parts].join(':'))
    .digest('hex')
    .slice(0, 16);
