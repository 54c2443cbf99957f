import type { UpdateSubscriptionLineItemRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { invalidOperation } from '../../errors.ts';
import { decimal } from '../../rating/decimal.ts';
import { Findings } from '../../resources/findings.ts';
import { findMeter } from '../../resources/meters/index.ts';
import { copyPriceFor, overriddenPricing } from '../../resources/prices/index.ts';
import { newRecord } from '../../resources/records.ts';
import { CONTINUES, insertLineItems, type LineItemRow, updateLineItem } from '../../resources/subscriptions/index.ts';
import { instant } from '../../wire.ts';
import { type CommitmentInput, hasCommitment, LONG_NAMES, readCommitment, storeCommitment } from './commitments.ts';
import { changed, isChargedOnceBefore, openItem, refuseEnded } from './lineItem.ts';

const PRICE_FIELDS = ['billing_model', 'amount', 'tier_mode', 'tiers', 'transform_quantity'] as const;

/**
 * Gives a line item another price or commitment from an instant on: it ends, and another one continues it with everything
 * else that it had. Metadata alone is changed in place.
 *
 * @throws ApiError `not_found`, `validation_error`, `invalid_operation` when it has ended by then, or was charged once and for all
 */
export async function changeLineItem(
  outer: Context,
  id: string,
  request: UpdateSubscriptionLineItemRequest,
): Promise<LineItemRow> {
  const { context, subscription, item, price } = await openItem(outer, id);
  const findings = new Findings();
  const terms = Object.fromEntries(
    PRICE_FIELDS.flatMap((name) => (request[name] === undefined ? [] : [[name, request[name]]])),
  );
  const isPriced = Object.keys(terms).length > 0;
  const input = inputOf(request);
  const isCommitted = hasCommitment(input) || request.commitment_true_up_enabled === false;
  if (!isPriced && !isCommitted) {
    if (request.effective_from !== undefined) {
      findings.fault('effective_from', 'is only for a change of price or commitment; metadata changes at once');
    }
    findings.raise();
    return updateLineItem(context, id, { ...(request.metadata && { metadata: request.metadata }) });
  }
  const at = request.effective_from ? new Date(request.effective_from) : context.now;
  if (at < item.start_date) findings.fault('effective_from', `must not be before ${instant(item.start_date)}`);
  if (request.amount !== undefined && decimalOf(request.amount)?.isZero()) {
    findings.fault('amount', 'must not be 0; end the line item instead');
  }
  const pricing = isPriced ? overriddenPricing(price, terms, '', findings) : undefined;
  const meter = item.meter_id ? await findMeter(context.db, item.meter_id) : undefined;
  const kept = item.commitment_time_buckets ?? [];
  const commitment = isCommitted
    ? await readCommitment(context, merged(item, input), price, meter, '', LONG_NAMES, findings, kept)
    : undefined;
  findings.raise();
  refuseEnded(item, at);
  if (isChargedOnceBefore(context, subscription, item, at)) {
    throw invalidOperation('What is charged once keeps its price; invoice a difference with an invoice of its own', {
      subscription_line_item_id: id,
    });
  }
  const newPrice = pricing ? await copyPriceFor(context, subscription.id, price, pricing, at) : price;
  await updateLineItem(context, id, { end_date: at });
  const { sequence: _, ...columns } = item;
  const [row] = await insertLineItems(context.db, [
    {
      ...columns,
      ...newRecord(context, 'subs_line'),
      status: 'published',
      ...(commitment && (await storeCommitment(context, subscription, commitment))),
      price_id: newPrice.id,
      start_date: at,
      end_date: item.end_date,
      metadata: { ...(request.metadata ?? item.metadata), [CONTINUES]: item.id },
    },
  ]);
  await changed(context, subscription);
  return row as LineItemRow; // one for each
}

const decimalOf = (text: string) => {
  try {
    return decimal(text);
  } catch {
    return undefined; // what is wrong with it is found with the rest of the price
  }
};

const inputOf = (request: UpdateSubscriptionLineItemRequest): CommitmentInput => ({
  type: request.commitment_type,
  amount: request.commitment_amount,
  quantity: request.commitment_quantity,
  overageFactor: request.commitment_overage_factor,
  trueUp: request.commitment_true_up_enabled,
  windowed: request.commitment_windowed,
  duration: request.commitment_duration,
  buckets: request.commitment_time_buckets,
});

/** What is left out stays as it was. A promise in units takes the place of one in money, and the other way round. */
function merged(item: LineItemRow, input: CommitmentInput): CommitmentInput {
  const text = (value: LineItemRow['commitment_amount']) => (value === null ? undefined : String(value));
  const speaks = input.amount !== undefined || input.quantity !== undefined;
  return {
    type: input.type ?? (speaks ? undefined : (item.commitment_type ?? undefined)),
    amount: speaks ? input.amount : text(item.commitment_amount),
    quantity: speaks ? input.quantity : text(item.commitment_quantity),
    overageFactor: input.overageFactor ?? text(item.commitment_overage_factor),
    trueUp: input.trueUp ?? item.commitment_true_up_enabled,
    windowed: input.windowed ?? item.commitment_windowed,
    duration: input.duration ?? item.commitment_duration ?? undefined,
    buckets:
      input.buckets ??
      item.commitment_time_buckets?.map((bucket) => ({ ...bucket, overage_factor: String(bucket.overage_factor) })),
  };
}
