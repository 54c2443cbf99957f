import type { Context } from '../../context.ts';
import type { Decimal } from '../../rating/decimal.ts';
import { findMeters, type MeterRow } from '../../resources/meters/index.ts';
import { copyPriceFor, type PriceRow, type Pricing } from '../../resources/prices/index.ts';
import { byId, idsOf, newRecord } from '../../resources/records.ts';
import {
  insertLineItems,
  type LineItemRow,
  type NewLineItemRow,
  type SubscriptionRow,
} from '../../resources/subscriptions/index.ts';
import { type CommitmentDraft, NO_COMMITMENT, storeCommitment } from './commitments.ts';

/** Where the price of a line item comes from. */
export interface ItemSource {
  readonly type: 'plan' | 'addon' | 'subscription';
  readonly id: string;
  /** Printed on invoices as the plan's name; empty for what belongs to the subscription alone. */
  readonly name: string;
}

/** A line item that was found to be without fault. */
export interface ItemDraft {
  readonly price: PriceRow;
  /** Other terms than the price's own: the price is copied for the subscription. */
  readonly pricing?: Pricing | undefined;
  readonly source: ItemSource;
  readonly quantity: Decimal;
  readonly start: Date;
  readonly end: Date | null;
  readonly commitment?: CommitmentDraft | undefined;
  readonly displayName?: string | undefined;
  readonly phaseId?: string | undefined;
  readonly associationId?: string | undefined;
  readonly metadata?: Record<string, string> | null | undefined;
}

/** A stored line item and the price that it was asked for by, which it does not charge if that was overridden. */
export interface PlacedItem {
  readonly row: LineItemRow;
  readonly askedPriceId: string;
}

/** Stores line items in the given order, with copies of the prices that were overridden. */
export async function placeItems(
  context: Context,
  subscription: SubscriptionRow,
  drafts: readonly ItemDraft[],
): Promise<PlacedItem[]> {
  const meterOf = byId(await findMeters(context.db, idsOf(drafts.map(({ price }) => price.meter_id))));
  const rows: NewLineItemRow[] = [];
  for (const draft of drafts) {
    const price = draft.pricing
      ? await copyPriceFor(context, subscription.id, draft.price, draft.pricing)
      : draft.price;
    const commitment = draft.commitment
      ? await storeCommitment(context, subscription, draft.commitment)
      : NO_COMMITMENT;
    rows.push({
      ...newRecord(context, 'subs_line'),
      status: 'published',
      ...describe(draft, price, meterOf.get(price.meter_id ?? '')),
      ...commitment,
      subscription_id: subscription.id,
      customer_id: subscription.customer_id,
      quantity: draft.quantity.toFixed(),
      start_date: draft.start,
      end_date: draft.end,
      subscription_phase_id: draft.phaseId ?? null,
      addon_association_id: draft.associationId ?? null,
      metadata: draft.metadata ?? null,
    });
  }
  const stored = await insertLineItems(context.db, rows);
  return stored.map((row, index) => ({ row, askedPriceId: drafts[index]?.price.id ?? row.price_id }));
}

function describe({ source, displayName }: ItemDraft, price: PriceRow, meter: MeterRow | undefined) {
  return {
    entity_id: source.id,
    entity_type: source.type,
    plan_display_name: source.name,
    price_id: price.id,
    price_type: price.type,
    meter_id: price.meter_id ?? '',
    meter_display_name: meter?.name ?? '',
    price_unit_id: price.price_unit_id,
    price_unit: price.price_unit,
    display_name: displayName || price.display_name || source.name,
    currency: price.currency,
    billing_period: price.billing_period,
    billing_period_count: price.billing_period_count,
    invoice_cadence: price.invoice_cadence,
  };
}
