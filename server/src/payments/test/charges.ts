import { type Database, scoped, sql } from '../../db/index.ts';
import { Decimal } from '../../rating/decimal.ts';
import type { ChargeRequest, ChargeResult, Declined } from '../provider.ts';
import { cardOfId, type TestCard } from './cards.ts';
import { keep, methodsOf, move, type TestRecord } from './records.ts';

export type Charge = TestRecord<'charge'>;

/** A charge as it is answered from its record. */
export function resultOf({ id, state, data }: Charge): ChargeResult {
  switch (state) {
    case 'succeeded':
      return { kind: 'succeeded', id, trackingId: `${id}_1` };
    case 'requires_action':
      return { kind: 'needs_action', id, url: data.url };
    default:
      return { kind: 'declined', id, message: data.message ?? 'The card was declined.' };
  }
}

/** The card behind a saved method, a test card's id, or the customer's default method. */
export async function cardOf(
  db: Database,
  customer: string,
  method: string | undefined,
): Promise<TestCard | undefined> {
  if (method === undefined) {
    const [first] = await methodsOf(db, customer);
    return first && cardOfId(first.data.card);
  }
  const known = cardOfId(method);
  if (known) return known;
  const saved = (await methodsOf(db, customer)).find(({ id }) => id === method);
  return saved && cardOfId(saved.data.card);
}

export const unknownCard = (method: string | undefined): Declined => ({
  kind: 'declined',
  message:
    method === undefined
      ? 'The customer has saved no payment method.'
      : `The test provider knows no payment method ${method} of this customer.`,
});

/** Makes the charge, or finds the one that was made under its key. */
export async function chargeCard(
  db: Database,
  request: ChargeRequest,
  card: TestCard,
  confirmAt: () => Promise<string>,
): Promise<ChargeResult> {
  const { key, amount, currency, customer, account } = request;
  const { now } = account;
  const data = { amount: amount.toFixed(), currency, customer: customer.id, card: card.id };
  const refused = card.message === undefined ? {} : { message: card.message };
  const made = (state: string, more: { message?: string; url?: string } = {}) =>
    keep(db, now, { kind: 'charge', key, customer: customer.id, state, data: { ...data, ...more } });
  switch (card.behaviour) {
    case 'declines':
      return resultOf((await made('declined', refused)).record);
    case 'needs_action':
      return resultOf((await made('requires_action', { url: await confirmAt() })).record);
    case 'pays_once': {
      const before = await wasOnce(db, 'succeeded', customer.id, card.id, key);
      return resultOf((await made(before ? 'declined' : 'succeeded', refused)).record);
    }
    case 'declines_once': {
      const before = await wasOnce(db, 'declined', customer.id, card.id, key);
      return resultOf((await made(before ? 'succeeded' : 'declined', refused)).record);
    }
    case 'answer_lost': {
      const { record, isNew } = await made('succeeded');
      return isNew ? { kind: 'timeout', message: 'The test provider did not answer in time.' } : resultOf(record);
    }
    case 'request_lost': {
      const { record, isNew } = await made('lost');
      if (isNew) return { kind: 'timeout', message: 'The test provider was not reached.' };
      return resultOf((await move(db, now, 'charge', key, { from: ['lost'], to: 'succeeded' })) ?? record);
    }
    case 'succeeds':
    case 'answers_twice':
      return resultOf((await made('succeeded')).record);
  }
}

/** Whether another charge of the customer's card came to an end like this. */
async function wasOnce(db: Database, state: string, customer: string, card: string, key: string): Promise<boolean> {
  const row = await db.first(sql`
    select 1 from test_provider_records
    where ${scoped(db.scope)} and kind = 'charge' and customer = ${customer} and state = ${state}
      and data->>'card' = ${card} and key <> ${key} limit 1`);
  return row !== undefined;
}

/** Whether an amount may still be given back of a charge. */
export const isRefundable = (charge: Charge, refunded: string, amount: Decimal): boolean =>
  charge.state === 'succeeded' && new Decimal(charge.data.amount).minus(refunded).gte(amount);
