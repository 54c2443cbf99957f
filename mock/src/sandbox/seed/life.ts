import type { World } from '../world.ts';
import type { SeedApi } from './api.ts';
import type { Character } from './cast.ts';
import type { Catalog } from './catalog.ts';
import { DAY } from './turn.ts';
import { eventsOfDay, type UsageEvent } from './usage.ts';

const WEEK = 7;
/** As many as one request may carry. */
const BATCH = 1_000;

export interface Scene {
  readonly world: World;
  readonly api: SeedApi;
  readonly catalog: Catalog;
  readonly cast: readonly Character[];
  readonly seed: string;
  /** The turn at which the year ends, from which days are counted backwards. */
  readonly turn: Date;
  /** Customers by the ids that the server gave them. */
  readonly byId: Map<string, Character>;
  readonly progress: ((share: number) => void) | undefined;
}

/** Days after an invoice is issued on which its customer pays. */
const PAYS_AFTER = { 'in time': 5, credits: 5, late: 40, never: Number.POSITIVE_INFINITY } as const;

/**
 * Some of a year, week by week: who comes, what they use, what falls due, who pays.
 *
 * @param first days before the turn on which it begins
 * @param last days before the turn on which it ends; negative after it
 */
export async function live(scene: Scene, first: number, last: number): Promise<void> {
  const { world, cast, turn, progress } = scene;
  for (let daysLeft = first; daysLeft > last; daysLeft -= WEEK) {
    const until = Math.max(daysLeft - WEEK, last);
    const arriving = cast.filter(({ since }) => since <= daysLeft && since > until);
    // Told before time moves on: a period that ends in this week is billed with all that was used in it.
    await use(
      scene,
      cast.filter((who) => who.since > daysLeft),
      daysLeft,
      until,
    );
    for (const who of arriving) {
      await world.travel(new Date(turn.getTime() - who.since * DAY));
      await arrive(scene, who);
      await use(scene, [who], who.since, until);
    }
    await world.travel(new Date(turn.getTime() - until * DAY));
    await pay(scene);
    await happen(scene, daysLeft, until);
    progress?.((first - until) / (first - last));
  }
}

/** Customers of a world that they came to before, by their ids. */
export async function findCustomers(api: SeedApi, cast: readonly Character[]): Promise<Map<string, Character>> {
  const { items } = await api.call('queryCustomer', { body: { limit: 100 } });
  const known = new Map(cast.map((who) => [who.externalId, who]));
  return new Map(
    items.flatMap(({ id, external_id }) => {
      const who = known.get(external_id);
      return who ? [[id, who] as const] : [];
    }),
  );
}

async function arrive({ api, catalog, byId }: Scene, who: Character): Promise<void> {
  const { externalId, name, country, timezone, segment } = who;
  const { id } = await api.call('createCustomer', {
    body: {
      external_id: externalId,
      name,
      email: `billing@${externalId}.example`,
      address_country: country,
      timezone,
      metadata: { segment },
    },
  });
  byId.set(id, who);
  if (country === 'US')
    await api.call('createTaxAssociation', {
      body: { tax_rate_code: 'sales_tax', external_customer_id: externalId, currency: 'usd', auto_apply: true },
    });
  if (api.offers('createSubscription'))
    await api.call('createSubscription', {
      body: {
        external_customer_id: externalId,
        plan_id: catalog.plans[who.plan],
        currency: 'usd',
        billing_period: 'MONTHLY',
        lookup_key: `${externalId}-${who.plan}`,
        collection_method: 'send_invoice',
        payment_terms: '15 NET',
        ...(who.story === 'trial' && { trial_period_days: 14 }),
        ...(who.story === 'coupon' && { subscription_coupons: [{ coupon_code: catalog.coupon }] }),
      },
    });
  if (who.habit === 'credits' && api.offers('createWallet', 'topUpWallet')) {
    const wallet = await api.call('createWallet', {
      body: {
        external_customer_id: externalId,
        currency: 'usd',
        wallet_type: 'PRE_PAID',
        description: 'Credits for the API',
        conversion_rate: '1',
      },
    });
    await topUp(api, wallet.id, '500', `${externalId}-first`);
  }
  // Whoever comes as a company is shown how it works, and pays for it.
  if (segment === 'company' && api.offers('createInvoice'))
    await api.call('createInvoice', {
      body: {
        customer_id: id,
        invoice_type: 'ONE_OFF',
        currency: 'usd',
        subtotal: '400',
        total: '400',
        amount_due: '400',
        description: 'Onboarding workshop',
        line_items: [{ display_name: 'Workshop, one day', quantity: '1', amount: '400' }],
        idempotency_key: `workshop-${externalId}`,
      },
    });
}

async function topUp(api: SeedApi, id: string, amount: string, idempotency_key: string): Promise<void> {
  await api.call('topUpWallet', {
    path: { id },
    body: { amount, transaction_reason: 'PURCHASED_CREDIT_DIRECT', description: 'Credits', idempotency_key },
  });
}

/** What some customers use from one day to another. */
async function use({ api, seed, turn }: Scene, who: readonly Character[], from: number, until: number): Promise<void> {
  const events: UsageEvent[] = [];
  for (let daysLeft = from; daysLeft > until; daysLeft--) {
    const day = new Date(turn.getTime() - daysLeft * DAY);
    for (const one of who) {
      const isGone = one.story === 'cancelled' && daysLeft < CANCELLED;
      if (!isGone) events.push(...eventsOfDay(seed, one, day, one.since - daysLeft));
    }
  }
  for (let at = 0; at < events.length; at += BATCH)
    await api.call('ingestEventsBulk', { body: { events: events.slice(at, at + BATCH) } });
}

/** Days before the turn on which the one who cancels does so. */
const CANCELLED = 33;

async function pay({ api, byId, world }: Scene): Promise<void> {
  if (!api.offers('queryInvoice', 'updateInvoicePaymentStatus')) return;
  const now = world.clock.now().getTime();
  const { items } = await api.call('queryInvoice', {
    body: { invoice_status: ['FINALIZED'], amount_remaining_gt: 0, limit: 200 },
  });
  for (const invoice of items) {
    const who = byId.get(invoice.customer_id);
    const issued = Date.parse(invoice.finalized_at ?? invoice.created_at ?? '');
    if (!who || (now - issued) / DAY < PAYS_AFTER[who.habit]) continue;
    await api.call('updateInvoicePaymentStatus', { path: { id: invoice.id }, body: { payment_status: 'SUCCEEDED' } });
  }
}

/** What happens to one customer only. */
async function happen({ api, cast, catalog }: Scene, from: number, until: number): Promise<void> {
  const isWeekOf = (daysLeft: number) => daysLeft <= from && daysLeft > until;
  for (const who of cast) {
    const lookup = `${who.externalId}-${who.plan}`;
    if (who.story === 'cancelled' && isWeekOf(CANCELLED) && api.offers('cancelSubscription', 'querySubscription')) {
      const id = await subscriptionOf(api, who.externalId);
      if (id)
        await api.call('cancelSubscription', {
          path: { id },
          body: { cancellation_type: 'end_of_period', reason: 'moving to another product' },
        });
    }
    if (who.story === 'support' && isWeekOf(60) && api.offers('addSubscriptionAddon', 'querySubscription')) {
      const id = await subscriptionOf(api, who.externalId);
      if (id)
        await api.call('addSubscriptionAddon', {
          body: {
            subscription_id: id,
            addon_id: catalog.addon,
            cadence: 'recurring',
            metadata: { ordered_by: lookup },
          },
        });
    }
  }
}

async function subscriptionOf(api: SeedApi, external_customer_id: string): Promise<string | undefined> {
  const { items } = await api.call('querySubscription', { body: { external_customer_id } });
  return items[0]?.id;
}
