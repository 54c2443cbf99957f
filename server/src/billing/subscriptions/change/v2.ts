import type { ChangedInvoice, PlanChangeRequest, PlanChangeResult } from '@flexprice/generated/types';
import type { Context } from '../../../context.ts';
import { ZERO } from '../../../rating/decimal.ts';
import type { ScheduleRow, SubscriptionRow } from '../../../resources/subscriptions/index.ts';
import { instant } from '../../../wire.ts';
import { look, openForChange } from '../get.ts';
import {
  changedItem,
  changedSubscription,
  NOTHING_CHANGED,
  PREVIEW,
  previewedCharge,
  previewedCredit,
} from '../modify/result.ts';
import { agree } from '../schedule.ts';
import { showSubscription } from '../show.ts';
import { applyPlanChange } from './applyPlanChange.ts';
import { netOfChange, type PlanChange, readPlanChange } from './planChange.ts';
import { changeType, planOfChange } from './plans.ts';

/**
 * Puts a subscription on another plan and keeps its id and periods.
 *
 * @throws ApiError `not_found`, `validation_error`, `invalid_operation`
 */
export async function changePlan(outer: Context, id: string, request: PlanChangeRequest): Promise<PlanChangeResult> {
  const { context, subscription } = await openForChange(outer, id);
  const at = effectiveAt(context, subscription, request);
  const change = await readPlanChange(context, subscription, request, at);
  if (request.change_at === 'end_of_period') {
    const schedule = await agree(context, subscription, {
      type: 'plan_change',
      at,
      configuration: { change: 'plan', ...request },
      metadata: request.metadata ?? null,
    });
    return result(context, subscription, request, change, { schedule });
  }
  const applied = await applyPlanChange(context, subscription, change, request.idempotency_key);
  const line_items = [
    ...applied.ended.map((row) => changedItem(row, 'ended')),
    ...applied.created.map((row) => changedItem(row, 'created')),
  ];
  return result(context, applied.subscription, request, change, {
    changed: {
      line_items,
      subscriptions: [changedSubscription(applied.subscription)],
      invoices: [...applied.invoices],
    },
  });
}

/** What {@link changePlan} would do. Nothing is stored. */
export async function previewPlanChange(
  outer: Context,
  id: string,
  request: PlanChangeRequest,
): Promise<PlanChangeResult> {
  const { context, subscription } = await look(outer, id);
  const at = effectiveAt(context, subscription, request);
  const change = await readPlanChange(context, subscription, request, at);
  const net = netOfChange(change);
  const invoices: ChangedInvoice[] = net.isZero() ? [] : [net.gt(ZERO) ? previewedCharge : previewedCredit];
  const line_items = [
    ...change.closing.map(({ item }) => changedItem({ ...item, end_date: at }, 'ended')),
    ...change.opening.map(({ draft: { price, quantity, start, end } }) =>
      changedItem(
        { id: PREVIEW.created, price_id: price.id, quantity: quantity.toFixed(), start_date: start, end_date: end },
        'created',
      ),
    ),
  ];
  return result(context, subscription, request, change, { changed: { line_items, subscriptions: [], invoices } });
}

const effectiveAt = (
  { now }: Context,
  { current_period_end }: SubscriptionRow,
  { change_at }: PlanChangeRequest,
): Date => (change_at === 'end_of_period' ? current_period_end : now);

async function result(
  context: Context,
  subscription: SubscriptionRow,
  request: PlanChangeRequest,
  change: PlanChange,
  { changed = NOTHING_CHANGED, schedule }: { changed?: PlanChangeResult['changed_resources']; schedule?: ScheduleRow },
): Promise<PlanChangeResult> {
  return {
    subscription: await showSubscription(context, subscription),
    changed_resources: changed,
    change_type: changeType(change.fromPrices, change.toPrices),
    effective_at: instant(change.at),
    from_plan: planOfChange(change.from),
    to_plan: planOfChange(change.to),
    entity_changes: change.addons.map(({ row, behaviour }) => ({
      entity_type: 'addon' as const,
      entity_id: row.addon_id,
      reference_id: row.id,
      behaviour,
    })),
    is_scheduled: schedule !== undefined,
    ...(schedule && { schedule_id: schedule.id, scheduled_at: instant(schedule.scheduled_at) }),
    warnings: [...change.warnings],
    metadata: request.metadata ?? null,
  };
}
