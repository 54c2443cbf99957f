import type { AuthorizeUsageRequest, UsageAuthorization, UsageDenialReason } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { accept } from '../../events/index.ts';
import { newId } from '../../ids.ts';
import { atLeastZero, type Decimal, formatDecimal, sum, ZERO } from '../../rating/decimal.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { currentUsage } from '../invoices/index.ts';
import { type BalanceCheck, checkBalance, type Money, moneyOf } from './balance.ts';
import { type Allowed, allowedOf, checkFeatures, type FeatureCheck, usedOf } from './features.ts';

/** Thrown to take the event back that a decision was tried with; nobody outside sees it. */
class NotRecorded extends Error {}

/** What was used of the features that an event name counts towards. */
interface Counted {
  readonly allowed: readonly Allowed[];
  used: readonly Decimal[];
}

interface Decision {
  readonly features: readonly FeatureCheck[];
  readonly cost: Decimal;
  readonly currency: string;
  readonly balance: BalanceCheck;
}

/** Who uses something, and the subscriptions that it is charged to: at least one. */
export interface User {
  readonly id: string;
  readonly externalId: string;
  readonly subscriptions: readonly [SubscriptionRow, ...SubscriptionRow[]];
}

export const payerOf = (row: SubscriptionRow): string => row.invoicing_customer_id ?? row.customer_id;

/**
 * Decides about events of one customer, one after the other, in one transaction. Whoever pays is locked. What was used, what
 * it costs and what is left is measured once and carried on from event to event.
 */
export class Decider {
  private readonly context: Context;
  private readonly user: User;
  private costs: readonly Decimal[] | undefined;
  private readonly counted = new Map<string, Counted>();
  private readonly money = new Map<string, Money | undefined>();

  constructor(context: Context, user: User) {
    this.context = context;
    this.user = user;
  }

  /** @throws ApiError `validation_error` for an event that could not be stored; the decider can go on */
  async decide(body: AuthorizeUsageRequest): Promise<UsageAuthorization> {
    const { context, user } = this;
    const { dry_run: isAsked = false, require_balance: isRequired = false, ...event } = body;
    const eventId = body.event_id || newId('event', context.now);
    const submission = accept(context, [{ ...event, event_id: eventId }], () => '');
    if (await context.services.events.find(context.db, eventId)) return known(eventId, user);
    const counted = await this.countedFor(body.event_name.trim());
    this.costs ??= await this.measureCosts();
    const before = this.costs;
    let decision: Decision | undefined;
    try {
      await context.db.savepoint(async () => {
        await context.services.events.appendWithin(context.db, submission, (work) => context.after?.leave(work));
        const used = await usedOf(context, counted.allowed, user.externalId);
        const costs = await this.measureCosts();
        const added = costs.map((cost, index) => cost.minus(before[index] ?? ZERO));
        const charged = user.subscriptions.find((_, index) => added[index]?.gt(ZERO)) ?? user.subscriptions[0];
        const { currency } = charged;
        const cost = atLeastZero(sum(added.filter((_, index) => user.subscriptions[index]?.currency === currency)));
        const money = await this.moneyFor(charged, cost);
        const features = checkFeatures(counted.allowed, counted.used, used);
        decision = { features, cost, currency, balance: checkBalance(money, cost, isRequired) };
        if (isAsked || denialOf(decision)) throw new NotRecorded();
        counted.used = used;
        this.costs = costs;
        if (money) money.left = money.left.minus(cost);
      });
    } catch (error) {
      if (!(error instanceof NotRecorded) || !decision) throw error;
      return shown(eventId, decision, false);
    }
    return shown(eventId, decision as Decision, true); // it was set before the savepoint ended
  }

  private async countedFor(eventName: string): Promise<Counted> {
    const found = this.counted.get(eventName);
    if (found) return found;
    const { id: customerId, externalId, subscriptions } = this.user;
    const allowed = await allowedOf(this.context, { customerId, eventName, subscriptions });
    const counted = { allowed, used: await usedOf(this.context, allowed, externalId) };
    this.counted.set(eventName, counted);
    return counted;
  }

  /** What is left before the event. It is asked for when the event is stored already, so its cost is added again. */
  private async moneyFor(subscription: SubscriptionRow, cost: Decimal): Promise<Money | undefined> {
    const payer = payerOf(subscription);
    const key = `${payer} ${subscription.currency}`;
    if (this.money.has(key)) return this.money.get(key);
    const money = await moneyOf(this.context, payer, subscription.currency);
    if (money) money.left = money.left.plus(cost);
    this.money.set(key, money);
    return money;
  }

  /** What the current period of each subscription costs so far. */
  private async measureCosts(): Promise<Decimal[]> {
    const costs: Decimal[] = [];
    for (const subscription of this.user.subscriptions) {
      const { current_period_start: start, current_period_end: end } = subscription;
      costs.push((await currentUsage(this.context, subscription, { start, end })).amount);
    }
    return costs;
  }
}

/** The check that failed first. */
const denialOf = ({ features, balance }: Decision): UsageDenialReason | undefined =>
  features.find(({ denial }) => denial === 'not_entitled')?.denial ??
  features.find(({ denial }) => denial !== undefined)?.denial ??
  balance.denial;

function shown(event_id: string, decision: Decision, recorded: boolean): UsageAuthorization {
  const denied_by = denialOf(decision);
  const { features, cost, currency, balance } = decision;
  return {
    allowed: denied_by === undefined,
    recorded,
    event_id,
    ...(denied_by && { denied_by }),
    cost: formatDecimal(cost),
    currency,
    entitlements: features.map((feature) => feature.shown),
    ...(balance.shown && { balance: balance.shown }),
  };
}

/** An event that is recorded already is allowed again, and adds nothing. */
const known = (event_id: string, { subscriptions: [first] }: User): UsageAuthorization => ({
  allowed: true,
  recorded: true,
  event_id,
  cost: '0',
  currency: first.currency,
  entitlements: [],
});
