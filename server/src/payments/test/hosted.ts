import type { Database, Databases } from '../../db/index.ts';
import { type Scope, sql } from '../../db/index.ts';
import type { Account, ChargeResult, Notification } from '../provider.ts';
import { cardOfId, cardOfNumber, type TestCard } from './cards.ts';
import { resultOf } from './charges.ts';
import { type Page, saveCard } from './pages.ts';
import { find, keep, move } from './records.ts';

export interface HostedOptions {
  readonly databases: Databases;
  readonly notify: (account: Account, notification: Notification) => Promise<void>;
}

/** What somebody does on a page. */
export type PageAction = { readonly do: 'pay'; readonly number: string } | { readonly do: 'confirm' | 'refuse' };

/**
 * The pages of the test provider, as far as they are not HTML. Whoever has a page's address may act on it; there is no
 * other key to it, as with the pages of real providers.
 */
export class HostedPages {
  private readonly options: HostedOptions;

  constructor(options: HostedOptions) {
    this.options = options;
  }

  async read(id: string): Promise<Page | undefined> {
    const [page] = await this.options.databases.repeatable<Page>(
      sql`select * from test_provider_records where id = ${id} and kind = 'page'`,
    );
    return page;
  }

  /** Does what was asked, as far as the page's state allows, and gives the page afterwards. */
  async act(id: string, action: PageAction, now: Date): Promise<Page | undefined> {
    const page = await this.read(id);
    if (!page) return undefined;
    const scope: Scope = { tenantId: page.tenant_id, environmentId: page.environment_id };
    const told = await this.options.databases.unit((unit) => decide(unit.in(scope), page, action, now));
    // Told after it is certain. Whoever was not reached is told again when the page is opened again.
    for (const result of told) await this.notify(scope, page, result, now);
    return this.read(id);
  }

  /** Tells the server once more about a page that is done, in case it died before it heard. */
  async repeat(page: Page, now: Date): Promise<void> {
    if (page.state !== 'paid') return;
    const scope: Scope = { tenantId: page.tenant_id, environmentId: page.environment_id };
    const charge = await this.options.databases.unit((unit) => find(unit.in(scope), 'charge', page.data.charge));
    if (charge) await this.notify(scope, page, resultOf(charge), now);
  }

  private notify(scope: Scope, { data }: Page, result: ChargeResult, now: Date): Promise<void> {
    return this.options.notify({ scope, gateway: data.gateway, now }, { key: data.charge, result });
  }
}

/** @returns what the server is to be told */
async function decide(db: Database, page: Page, action: PageAction, now: Date): Promise<ChargeResult[]> {
  const { key, data } = page;
  if (data.purpose === 'confirm') return decideCharge(db, page, action, now);
  const card = action.do === 'pay' ? cardOfNumber(action.number) : cardOfId(data.card ?? '');
  if (action.do === 'refuse' || !card || card.behaviour === 'declines') {
    const message =
      action.do === 'refuse'
        ? 'The payment was not confirmed.'
        : (card?.message ?? 'The test provider knows no such card. Take one of the list below.');
    await move(db, now, 'page', key, { from: OPEN, to: 'open', data: { message, tries: data.tries + 1 } });
    return [];
  }
  if (card.behaviour === 'needs_action' && action.do === 'pay') {
    await move(db, now, 'page', key, { from: OPEN, to: 'confirming', data: { card: card.id, message: '' } });
    return [];
  }
  return data.purpose === 'pay' ? pay(db, page, card, now) : save(db, page, card, now);
}

const OPEN = ['open', 'confirming'];

async function pay(db: Database, { key, data }: Page, card: TestCard, now: Date): Promise<ChargeResult[]> {
  if (!(await move(db, now, 'page', key, { from: OPEN, to: 'paid', data: { message: '' } }))) return [];
  const { record } = await keep(db, now, {
    kind: 'charge',
    key: data.charge,
    customer: data.customer,
    state: 'succeeded',
    data: { amount: data.amount ?? '0', currency: data.currency ?? '', customer: data.customer, card: card.id },
  });
  if (data.saveMethod) {
    await saveCard(db, now, { customer: data.customer, card, key, makeDefault: data.makeDefault });
  }
  const result = resultOf(record);
  return card.behaviour === 'answers_twice' ? [result, result] : [result];
}

async function save(db: Database, { key, data }: Page, card: TestCard, now: Date): Promise<ChargeResult[]> {
  if (await move(db, now, 'page', key, { from: OPEN, to: 'saved', data: { message: '' } })) {
    await saveCard(db, now, { customer: data.customer, card, key, makeDefault: data.makeDefault });
  }
  return [];
}

/** The customer confirms, or refuses to confirm, a charge that waits for it. */
async function decideCharge(db: Database, { key, data }: Page, action: PageAction, now: Date): Promise<ChargeResult[]> {
  const [to, state, message] =
    action.do === 'refuse'
      ? (['declined', 'refused', 'The payment was not confirmed.'] as const)
      : (['succeeded', 'paid', ''] as const);
  if (!(await move(db, now, 'page', key, { from: OPEN, to: state, data: { message } }))) return [];
  const charge = await move(db, now, 'charge', data.charge, { from: ['requires_action'], to, data: { message } });
  return charge ? [resultOf(charge)] : [];
}
