import type { Context } from '../../context.ts';
import { type Decimal, formatDecimal, sum } from '../../rating/decimal.ts';
import type { AlertSettingRow } from '../../resources/alerts/index.ts';
import { findPrices } from '../../resources/prices/index.ts';
import { byId, idsOf } from '../../resources/records.ts';
import { type SubscriptionRow, subscriptionWebhook } from '../../resources/subscriptions/index.ts';
import { emit } from '../../webhooks/index.ts';
import { instant } from '../../wire.ts';
import { currentUsage } from '../invoices/index.ts';
import { type Change, record } from './record.ts';

type Lines = Awaited<ReturnType<typeof currentUsage>>['lines'];

/** What kinds of spend are called in logs and events. */
const KIND = {
  subscription: {
    type: 'subscription_spend',
    reached: 'subscription.spend.threshold_reached',
    recovered: 'subscription.spend.threshold_recovered',
  },
  subscription_line_item: {
    type: 'subscription_line_item_spend',
    reached: 'subscription.line_item_spend.threshold_reached',
    recovered: 'subscription.line_item_spend.threshold_recovered',
  },
  group: {
    type: 'subscription_group_spend',
    reached: 'subscription.group_spend.threshold_reached',
    recovered: 'subscription.group_spend.threshold_recovered',
  },
} as const;

const kindOf = ({ entity_type }: AlertSettingRow) =>
  entity_type === 'subscription_line_item' || entity_type === 'group' ? KIND[entity_type] : KIND.subscription;

/**
 * Compares the usage charges of a subscription's current period with what is watched in it: the whole, line items, groups of
 * prices.
 *
 * @param settings locked, so that a change is told once
 */
export async function checkSpend(
  context: Context,
  subscription: SubscriptionRow,
  settings: readonly AlertSettingRow[],
): Promise<void> {
  const { current_period_start: start, current_period_end: end } = subscription;
  const { amount, lines } = await currentUsage(context, subscription, { start, end });
  const spentOn = await spendOf(context, lines, amount);
  for (const setting of settings) {
    const spent = spentOn(setting);
    const inside = setting.parent_entity_id
      ? { type: 'subscription' as const, id: setting.parent_entity_id }
      : undefined;
    const change = await record(context, {
      type: kindOf(setting).type,
      entity: { type: setting.entity_type, id: setting.entity_id },
      ...(inside && { parent: inside }),
      customerId: subscription.customer_id,
      settings: setting.config,
      value: spent,
      settingId: setting.id,
      periodStart: start,
    });
    if (change) await tell(context, subscription, setting, spent, change);
  }
}

/** How much of the usage charges is of what a setting watches. */
async function spendOf(context: Context, lines: Lines, whole: Decimal): Promise<(setting: AlertSettingRow) => Decimal> {
  const prices = byId(await findPrices(context.db, idsOf(lines.map((line) => line.origin.price_id))));
  return ({ entity_type, entity_id }) => {
    if (entity_type === 'subscription') return whole;
    const own = lines.filter(({ origin }) =>
      entity_type === 'group'
        ? prices.get(origin.price_id ?? '')?.group_id === entity_id
        : origin.subscription_line_item_id === entity_id,
    );
    return sum(own.map((line) => line.amount));
  };
}

async function tell(
  context: Context,
  subscription: SubscriptionRow,
  setting: AlertSettingRow,
  spent: Decimal,
  { state, threshold }: Change,
): Promise<void> {
  const { type, reached, recovered } = kindOf(setting);
  await emit(context, state === 'ok' ? recovered : reached, subscription.id, {
    subscription: subscriptionWebhook(subscription),
    ...(setting.entity_type === 'subscription_line_item' && { subscription_line_item_id: setting.entity_id }),
    ...(setting.entity_type === 'group' && { group_id: setting.entity_id }),
    alert_type: type,
    alert_status: state,
    current_spend: formatDecimal(spent),
    ...(threshold !== undefined && { threshold }),
    triggered_at: instant(context.now),
  });
}
