import type {
  AddonAssociation,
  Meter,
  Price,
  SubscriptionLineItem,
  SubscriptionPause,
  SubscriptionPhase,
  SubscriptionSchedule,
  SubscriptionSummary,
} from '@flexprice/generated/types';
import { baseFields, decimalText, instant } from '../../wire.ts';
import type { AddonAssociationRow, LineItemRow, PauseRow, PhaseRow, ScheduleRow, SubscriptionRow } from './rows.ts';

/** How the reference writes that a line item has no end. */
const NO_END = '0001-01-01T00:00:00Z';
const DAY = 86_400_000;

/** Row -> contract, without what belongs to the subscription. */
export function toSubscription(row: SubscriptionRow): SubscriptionSummary {
  const { invoicing_customer_id, parent_subscription_id, end_date, cancelled_at, active_pause_id, payment_terms } = row;
  const { gateway_payment_method_id, commitment_duration } = row;
  const synced = Number(row.synced_price_sequence);
  return {
    id: row.id,
    lookup_key: row.lookup_key,
    customer_id: row.customer_id,
    ...(invoicing_customer_id && { invoicing_customer_id }),
    ...(parent_subscription_id && { parent_subscription_id }),
    plan_id: row.plan_id,
    subscription_status: row.subscription_status,
    subscription_type: row.subscription_type,
    currency: row.currency,
    timezone: row.timezone,
    start_date: instant(row.start_date),
    ...(end_date && { end_date: instant(end_date) }),
    billing_anchor: instant(row.billing_anchor),
    billing_cycle: row.billing_cycle,
    billing_cadence: row.billing_cadence,
    billing_period: row.billing_period,
    billing_period_count: row.billing_period_count,
    current_period_start: instant(row.current_period_start),
    current_period_end: instant(row.current_period_end),
    trial_start: row.trial_start && instant(row.trial_start),
    trial_end: row.trial_end && instant(row.trial_end),
    cancel_at: row.cancel_at && instant(row.cancel_at),
    cancel_at_period_end: row.cancel_at_period_end,
    ...(cancelled_at && { cancelled_at: instant(cancelled_at) }),
    pause_status: row.pause_status,
    ...(active_pause_id && { active_pause_id }),
    payment_behavior: row.payment_behavior,
    collection_method: row.collection_method,
    ...(payment_terms && { payment_terms }),
    ...(gateway_payment_method_id && { gateway_payment_method_id }),
    proration_behavior: row.proration_behavior,
    ...decimals(row, ['auto_invoice_threshold', 'commitment_amount', 'overage_factor']),
    ...(commitment_duration && { commitment_duration }),
    enable_true_up: row.enable_true_up,
    ...(synced > 0 && { synced_price_sequence: synced }),
    version: row.version,
    metadata: row.metadata,
    ...baseFields(row),
  };
}

/** Row -> contract, with price and meter where they were asked for. */
export function toLineItem(row: LineItemRow, company: { price?: Price; meter?: Meter } = {}): SubscriptionLineItem {
  const { price_unit_id, price_unit, subscription_phase_id, addon_association_id } = row;
  const { commitment_type, commitment_duration, commitment_time_buckets } = row;
  return {
    id: row.id,
    subscription_id: row.subscription_id,
    customer_id: row.customer_id,
    entity_id: row.entity_id,
    entity_type: row.entity_type,
    plan_display_name: row.plan_display_name,
    price_id: row.price_id,
    price_type: row.price_type,
    meter_id: row.meter_id,
    meter_display_name: row.meter_display_name,
    ...(price_unit_id && { price_unit_id }),
    ...(price_unit && { price_unit }),
    display_name: row.display_name,
    quantity: decimalText(row.quantity),
    currency: row.currency,
    billing_period: row.billing_period,
    billing_period_count: row.billing_period_count,
    invoice_cadence: row.invoice_cadence,
    start_date: instant(row.start_date),
    end_date: row.end_date ? instant(row.end_date) : NO_END,
    ...(subscription_phase_id && { subscription_phase_id }),
    ...(addon_association_id && { addon_association_id }),
    ...(commitment_type && { commitment_type }),
    ...decimals(row, ['commitment_amount', 'commitment_quantity', 'commitment_overage_factor']),
    commitment_true_up_enabled: row.commitment_true_up_enabled,
    commitment_windowed: row.commitment_windowed,
    ...(commitment_duration && { commitment_duration }),
    ...(commitment_time_buckets && { commitment_time_buckets }),
    ...company,
    metadata: row.metadata,
    ...baseFields(row),
  };
}

export function toPhase(row: PhaseRow): SubscriptionPhase {
  return {
    id: row.id,
    subscription_id: row.subscription_id,
    start_date: instant(row.start_date),
    ...(row.end_date && { end_date: instant(row.end_date) }),
    metadata: row.metadata,
    ...baseFields(row),
  };
}

export function toPause(row: PauseRow): SubscriptionPause {
  return {
    id: row.id,
    subscription_id: row.subscription_id,
    pause_status: row.pause_status,
    pause_mode: row.pause_mode,
    resume_mode: row.resume_mode,
    pause_start: instant(row.pause_start),
    ...(row.pause_end && { pause_end: instant(row.pause_end) }),
    ...(row.resumed_at && { resumed_at: instant(row.resumed_at) }),
    original_period_start: instant(row.original_period_start),
    original_period_end: instant(row.original_period_end),
    reason: row.reason,
    metadata: row.metadata,
    ...baseFields(row),
  };
}

/** @param now to count the days until it happens */
export function toSchedule(row: ScheduleRow, now: Date): SubscriptionSchedule {
  const { configuration, execution_result, error_message } = row;
  return {
    id: row.id,
    subscription_id: row.subscription_id,
    schedule_type: row.schedule_type,
    scheduled_at: instant(row.scheduled_at),
    status: row.schedule_status,
    can_be_cancelled: row.schedule_status === 'pending',
    days_until_execution: Math.max(0, Math.floor((row.scheduled_at.getTime() - now.getTime()) / DAY)),
    ...(configuration && { configuration }),
    ...(execution_result && { execution_result }),
    ...(row.executed_at && { executed_at: instant(row.executed_at) }),
    ...(row.cancelled_at && { cancelled_at: instant(row.cancelled_at) }),
    ...(error_message && { error_message }),
    metadata: row.metadata,
    created_at: instant(row.created_at),
    updated_at: instant(row.updated_at),
  };
}

export function toAddonAssociation(row: AddonAssociationRow): AddonAssociation {
  return {
    id: row.id,
    entity_id: row.entity_id,
    entity_type: 'subscription',
    addon_id: row.addon_id,
    addon_status: row.addon_status,
    start_date: instant(row.start_date),
    ...(row.end_date && { end_date: instant(row.end_date) }),
    cancellation_reason: row.cancellation_reason,
    ...(row.cancelled_at && { cancelled_at: instant(row.cancelled_at) }),
    metadata: row.metadata,
    ...baseFields(row),
  };
}

type Numbers<Name extends string> = { readonly [N in Name]: Parameters<typeof decimalText>[0] | null };

/** Those of some decimal columns that are set. */
function decimals<Name extends string>(row: Numbers<Name>, names: readonly Name[]): { [N in Name]?: string } {
  const set = names.flatMap((name) => (row[name] === null ? [] : [[name, decimalText(row[name])] as const]));
  return Object.fromEntries(set) as { [N in Name]?: string };
}
