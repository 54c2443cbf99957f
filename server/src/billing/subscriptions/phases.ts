import type { CreateSubscriptionPhaseRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import type { Findings } from '../../resources/findings.ts';
import type { PriceRow } from '../../resources/prices/index.ts';
import { newRecord } from '../../resources/records.ts';
import { insertPhase, type SubscriptionRow, tellPhase } from '../../resources/subscriptions/index.ts';
import { instant } from '../../wire.ts';
import { attachCoupons, type CouponDraft, readCoupons } from './coupons.ts';
import { type ExtraDraft, placeExtraItem, readExtraItem } from './extraItems.ts';
import { type ItemDraft, type ItemSource, placeItems } from './items.ts';
import { type ItemWishes, readItems } from './planItems.ts';
import type { Terms } from './terms.ts';

/** A stretch of a subscription's time with terms of its own. */
export interface PhaseDraft {
  readonly start: Date;
  readonly end: Date | null;
  readonly items: readonly ItemDraft[];
  readonly extras: readonly ExtraDraft[];
  readonly coupons: readonly CouponDraft[];
  readonly metadata: Record<string, string> | null;
}

/**
 * Reads phases and what is charged in each of them. They follow one another without gaps, from the start of the
 * subscription to its end.
 */
export async function readPhases(
  context: Context,
  phases: readonly CreateSubscriptionPhaseRequest[],
  prices: readonly PriceRow[],
  source: ItemSource,
  wishes: ItemWishes,
  terms: Terms,
  at: string,
  findings: Findings,
): Promise<PhaseDraft[]> {
  const drafts: PhaseDraft[] = [];
  const charged = new Set(prices.map((price) => price.id));
  for (const [index, phase] of phases.entries()) {
    const here = `${at}phases[${index}].`;
    const start = new Date(phase.start_date);
    const asked = phase.end_date ? new Date(phase.end_date) : null;
    borderFindings(phases, index, terms, here, findings);
    const span = { start, end: asked ?? terms.end };
    const own = { ...wishes, ...(phase.override_line_items && { override_line_items: phase.override_line_items }) };
    const extras: ExtraDraft[] = [];
    for (const [n, request] of (phase.line_items ?? []).entries()) {
      const extra = await readExtraItem(context, request, terms, span, `${here}line_items[${n}].`, findings);
      if (extra) extras.push(extra);
    }
    drafts.push({
      ...span,
      items: (await readItems(context, prices, source, own, span, here, findings)).filter(isCharged),
      extras,
      coupons: await readCoupons(context, phase, { ...span, currency: terms.currency }, charged, here, findings),
      metadata: phase.metadata ?? null,
    });
  }
  return drafts;
}

/** A price that begins or ends so that it never holds in the phase is not charged there. */
const isCharged = ({ start, end }: ItemDraft) => !end || end > start;

function borderFindings(
  phases: readonly CreateSubscriptionPhaseRequest[],
  index: number,
  terms: Terms,
  here: string,
  findings: Findings,
): void {
  const { start_date, end_date } = phases[index] as CreateSubscriptionPhaseRequest;
  const start = Date.parse(start_date);
  const end = end_date === undefined ? undefined : Date.parse(end_date);
  const next = phases[index + 1];
  if (index === 0 && start !== terms.start.getTime()) {
    findings.fault(`${here}start_date`, `must be the start of the subscription, ${instant(terms.start)}`);
  }
  if (end !== undefined && end <= start) findings.fault(`${here}end_date`, 'must be after the phase starts');
  if (next && end === undefined) findings.fault(`${here}end_date`, 'is required, because another phase follows');
  if (next && end !== undefined && end !== Date.parse(next.start_date)) {
    findings.fault(`${here}end_date`, `must be where the next phase starts, ${next.start_date}`);
  }
  if (!next && end !== undefined && end !== terms.end?.getTime()) {
    findings.fault(`${here}end_date`, 'must be the end of the subscription, because no phase follows');
  }
}

/** Stores phases with everything that is charged in them. What begins later is charged when it begins. */
export async function placePhases(
  context: Context,
  subscription: SubscriptionRow,
  drafts: readonly PhaseDraft[],
): Promise<void> {
  for (const draft of drafts) {
    const phase = await insertPhase(context.db, {
      ...newRecord(context, 'phase'),
      status: 'published',
      subscription_id: subscription.id,
      start_date: draft.start,
      end_date: draft.end,
      metadata: draft.metadata,
    });
    const items = await placeItems(
      context,
      subscription,
      draft.items.map((item) => ({ ...item, phaseId: phase.id })),
    );
    for (const extra of draft.extras) items.push((await placeExtraItem(context, subscription, extra, phase.id)).placed);
    await attachCoupons(context, subscription, draft.coupons, items, phase.id);
    await tellPhase(context, phase);
  }
}
