import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { type Database, type Databases, type Scope, scoped, sql } from '../../db/index.ts';
import { type Clock, enqueue } from '../../jobs/index.ts';
import { settingOf } from '../../resources/settings/index.ts';

/** How long usage is gathered before anybody looks at it: a balance that is watched by people need not be newer. */
const PAUSE = 2_000;
/** How often the quotas of a subscription are looked at, at most: their windows follow from all uses of the period. */
const QUOTA_PAUSE = 30_000;
/** More customers than this are not kept in memory; they are looked at at once. */
const MOST = 10_000;

/**
 * Notices that customers used something, and has their alerts and automatic top-ups looked at. It is told after events were
 * stored, on the side: ingestion does not wait for it. What is only noted here is lost with the process; the next event of
 * the customer, or the next movement of credits, makes up for it.
 */
export class UsageWatch {
  private readonly databases: Databases;
  private readonly clock: Clock;
  private readonly log: Logger;
  private noted = new Map<string, { scope: Scope; customers: Set<string> }>();
  /** When the quotas of a subscription may be looked at again. */
  private readonly rested = new LRUCache<string, number>({ max: MOST });
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();

  constructor(databases: Databases, clock: Clock, log: Logger) {
    this.databases = databases;
    this.clock = clock;
    this.log = log;
  }

  /** @param externalIds the customers' ids as events carry them */
  note({ tenantId, environmentId }: Scope, externalIds: Iterable<string>): void {
    let entry = this.noted.get(environmentId);
    if (!entry) {
      entry = { scope: { tenantId, environmentId }, customers: new Set() };
      this.noted.set(environmentId, entry);
    }
    for (const id of externalIds) entry.customers.add(id);
    if (entry.customers.size > MOST) void this.look();
    else this.timer ??= setTimeout(() => void this.look(), PAUSE).unref();
  }

  /** Looks at everything that was noted until now. */
  look(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const noted = [...this.noted.values()];
    this.noted = new Map();
    this.looking = this.looking.then(async () => {
      for (const { scope, customers } of noted) {
        await this.plan(scope, [...customers]).catch((error) =>
          this.log.warn({ err: error }, 'usage could not be looked at; the next event makes up for it'),
        );
      }
    });
    return this.looking;
  }

  async close(): Promise<void> {
    await this.look();
  }

  private async plan(scope: Scope, externalIds: string[]): Promise<void> {
    // Most customers are not watched: that is found out without a transaction.
    const found = await watchersOf(this.databases.reader(scope), externalIds);
    if (found.length === 0) return;
    await this.databases.unit(async (unit) => {
      const db = unit.in(scope);
      for (const { kind, id, customer_id, frozen_time } of found) {
        const now = frozen_time ?? this.clock.now();
        const runAt = kind === 'quota' && !frozen_time ? this.afterRest(id, now) : now;
        const job = { key: id, customerId: customer_id, runAt };
        if (kind === 'wallet') await enqueue({ db, now }, { ...job, kind: 'wallet.check', payload: { wallet_id: id } });
        else await enqueue({ db, now }, { ...job, kind: 'alert.check', payload: { subscription_id: id } });
      }
    });
  }

  /** Now, or when the pause since the last look is over: the last use is looked at too. */
  private afterRest(id: string, now: Date): Date {
    const rested = this.rested.get(id) ?? 0;
    if (rested > now.getTime()) return new Date(rested);
    this.rested.set(id, now.getTime() + QUOTA_PAUSE);
    return now;
  }
}

interface Watcher {
  /** `quota`: a subscription of which nothing else is watched. */
  kind: 'wallet' | 'subscription' | 'quota';
  id: string;
  customer_id: string;
  frozen_time: Date | null;
}

/** Whether the subscription in use, or the one that pays for it, may have been granted a quota. */
const hasQuotas = (db: Database) => sql`
  exists (
    select from entitlements e
    where ${scoped(db.scope, 'e')} and e.grant_quota is not null and e.status = 'published' and (
      e.entity_id in (u.own_id, u.subscription_id)
      or e.entity_id in (select s.plan_id from subscriptions s where s.id in (u.own_id, u.subscription_id))
      or e.entity_id in (
        select a.addon_id from addon_associations a where a.entity_id in (u.own_id, u.subscription_id))))`;

/** Wallets and subscriptions that are watched and that the usage of some customers counts for, whoever pays for it. */
async function watchersOf(db: Database, externalIds: readonly string[]): Promise<Watcher[]> {
  const { alert_enabled: byDefault } = await settingOf(db, 'wallet_balance_alert_config');
  return db.query<Watcher>(sql`
    with used as (
      select distinct s.id as own_id, coalesce(p.id, s.id) as subscription_id, coalesce(p.customer_id, s.customer_id) as customer_id,
        coalesce(p.invoicing_customer_id, p.customer_id, s.invoicing_customer_id, s.customer_id) as payer_id
      from customers c
      join subscriptions s on s.customer_id = c.id and s.status = 'published'
        and s.subscription_status in ('active', 'trialing')
      left join subscriptions p on p.id = s.parent_subscription_id
        and s.subscription_type in ('inherited', 'grouped_invoicing')
      where ${scoped(db.scope, 'c')} and c.external_id = any(${externalIds}::text[]) and c.status = 'published'
    ), watchers as (
      select distinct 'wallet' as kind, w.id, w.customer_id
      from wallets w join used u on u.payer_id = w.customer_id
      where ${scoped(db.scope, 'w')} and w.wallet_status = 'active' and w.status = 'published'
        and (coalesce((w.alert_settings->>'alert_enabled')::boolean, ${byDefault})
          or coalesce((w.auto_topup->>'enabled')::boolean, false))
      union
      select 'subscription', u.subscription_id, u.customer_id
      from alert_settings a join used u on u.subscription_id = coalesce(a.parent_entity_id, a.entity_id)
      where ${scoped(db.scope, 'a')} and a.status = 'published' and a.enabled
      union
      select 'quota', u.subscription_id, u.customer_id from used u where ${hasQuotas(db)}
        and not exists (
          select from alert_settings a where a.status = 'published' and a.enabled
            and coalesce(a.parent_entity_id, a.entity_id) = u.subscription_id)
    )
    select w.*, t.frozen_time from watchers w
    join customers c on c.id = w.customer_id left join test_clocks t on t.id = c.test_clock_id
    order by w.kind, w.id`);
}
