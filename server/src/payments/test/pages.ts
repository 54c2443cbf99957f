import type { Database } from '../../db/index.ts';
import type { Account, PayingCustomer } from '../provider.ts';
import type { TestCard } from './cards.ts';
import { keep, makeDefault, methodsOf, type PageData, type TestRecord } from './records.ts';

export type Page = TestRecord<'page'>;

interface PageRequest {
  readonly account: Account;
  readonly key: string;
  readonly customer: PayingCustomer;
  readonly successUrl: string | undefined;
  readonly cancelUrl: string | undefined;
}

/** Opens a page, or finds the one that was opened under the key. */
export async function openPage(
  db: Database,
  { account, key, customer, successUrl, cancelUrl }: PageRequest,
  page: Pick<PageData, 'purpose' | 'description'> & Partial<PageData>,
): Promise<Page> {
  const { record } = await keep(db, account.now, {
    kind: 'page',
    key,
    customer: customer.id,
    state: 'open',
    data: {
      customer: customer.id,
      customerName: customer.name,
      saveMethod: false,
      makeDefault: false,
      tries: 0,
      charge: key,
      gateway: account.gateway,
      ...(successUrl && { successUrl }),
      ...(cancelUrl && { cancelUrl }),
      ...page,
    },
  });
  return record;
}

/** Keeps a card for later charges. The first one that a customer saves is the default one in any case. */
export async function saveCard(
  db: Database,
  now: Date,
  { customer, card, key, makeDefault: wanted }: { customer: string; card: TestCard; key: string; makeDefault: boolean },
): Promise<string> {
  const { record } = await keep(db, now, {
    kind: 'method',
    key,
    customer,
    state: 'saved',
    data: {
      card: card.id,
      brand: card.brand,
      last4: card.number.slice(-4),
      expMonth: 12,
      expYear: now.getUTCFullYear() + 3,
      isDefault: false,
    },
  });
  const isFirst = (await methodsOf(db, customer)).length === 1;
  if (wanted || isFirst) await makeDefault(db, customer, record.id);
  return record.id;
}
