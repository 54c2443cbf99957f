import type { CreatePriceRequest, CreateSubscriptionLineItemRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { type Decimal, decimal } from '../../rating/decimal.ts';
import { initialQuantity } from '../../rating/quantity.ts';
import type { Findings } from '../../resources/findings.ts';
import { findMeter } from '../../resources/meters/index.ts';
import { checkPrice, createPrice, findPrices, NEW_OWNER, type PriceRow } from '../../resources/prices/index.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { type CommitmentDraft, hasCommitment, LONG_NAMES, readCommitment } from './commitments.ts';
import { isShorter, spanFindings } from './itemDates.ts';
import { type PlacedItem, placeItems } from './items.ts';
import { type ItemSpan, type ItemTerms, readQuantity } from './planItems.ts';

/** A charge beside those of the plan, without fault. */
export interface ExtraDraft {
  readonly request: CreateSubscriptionLineItemRequest;
  /** The price that exists, or the one to be made. */
  readonly price: PriceRow | CreatePriceRequest;
  readonly quantity: Decimal;
  readonly span: ItemSpan;
  readonly commitment: CommitmentDraft | undefined;
}

const isStored = (price: PriceRow | CreatePriceRequest): price is PriceRow => 'id' in price;

/**
 * A charge beside those of the plan, at a price that exists or at one made for it.
 *
 * @param whole the time of the subscription or phase that it belongs to, where it starts unless it says otherwise
 */
export async function readExtraItem(
  context: Context,
  request: CreateSubscriptionLineItemRequest,
  terms: Pick<ItemTerms, 'currency' | 'period'>,
  whole: ItemSpan,
  at: string,
  findings: Findings,
): Promise<ExtraDraft | undefined> {
  const price = await readPrice(context, request, terms, at, findings);
  if (!price) return undefined;
  if (price.currency !== terms.currency) {
    findings.fault(`${at}price_id`, `is in ${price.currency}, but the subscription is in ${terms.currency}`);
  }
  if (isShorter(price.billing_period, terms.period)) {
    findings.fault(`${at}price_id`, `recurs ${price.billing_period}, more often than the subscription is invoiced`);
  }
  const start = request.start_date ? new Date(request.start_date) : whole.start;
  const end = request.end_date ? new Date(request.end_date) : whole.end;
  spanFindings({ start, end }, whole, at, findings);
  const asked = readQuantity(request.quantity, price, `${at}quantity`, findings);
  const least =
    price.min_quantity === null || price.min_quantity === undefined ? undefined : decimal(price.min_quantity);
  return {
    request,
    price,
    quantity: initialQuantity(price.type, asked, least),
    span: { start, end },
    commitment: await readItemCommitment(context, request, price, at, findings),
  };
}

async function readPrice(
  context: Context,
  { price_id: id, price }: CreateSubscriptionLineItemRequest,
  terms: Pick<ItemTerms, 'currency'>,
  at: string,
  findings: Findings,
): Promise<PriceRow | CreatePriceRequest | undefined> {
  if (id && price) findings.fault(`${at}price_id`, 'cannot be given together with price');
  if (price) {
    const request: CreatePriceRequest = {
      ...price,
      currency: terms.currency,
      entity_type: 'SUBSCRIPTION',
      entity_id: NEW_OWNER,
    };
    await checkPrice(context, request, `${at}price.`, findings);
    return request;
  }
  if (!id) {
    findings.fault(`${at}price_id`, 'is required, unless price is given');
    return undefined;
  }
  const [found] = await findPrices(context.db, [id]);
  if (!found) findings.notFound('Price', `${at}price_id`, id);
  else if (found.status !== 'published') findings.fault(`${at}price_id`, `price ${id} is archived`);
  else if (found.end_date && found.end_date <= context.now) findings.fault(`${at}price_id`, `price ${id} has ended`);
  else if (found.entity_type === 'COSTSHEET') findings.fault(`${at}price_id`, `price ${id} is a cost, not a price`);
  return found;
}

async function readItemCommitment(
  context: Context,
  request: CreateSubscriptionLineItemRequest,
  price: PriceRow | CreatePriceRequest,
  at: string,
  findings: Findings,
): Promise<CommitmentDraft | undefined> {
  const input = {
    type: request.commitment_type,
    amount: request.commitment_amount,
    quantity: request.commitment_quantity,
    overageFactor: request.commitment_overage_factor,
    trueUp: request.commitment_true_up_enabled,
    windowed: request.commitment_windowed,
    duration: request.commitment_duration,
    buckets: request.commitment_time_buckets,
  };
  if (!hasCommitment(input)) return undefined;
  const meter = price.meter_id ? await findMeter(context.db, price.meter_id) : undefined;
  return readCommitment(context, input, price, meter, at, LONG_NAMES, findings);
}

export async function placeExtraItem(
  context: Context,
  subscription: SubscriptionRow,
  { request, price, quantity, span, commitment }: ExtraDraft,
  phaseId?: string,
): Promise<{ placed: PlacedItem; price: PriceRow }> {
  const stored = isStored(price) ? price : await createPrice(context, { ...price, entity_id: subscription.id });
  const [placed] = await placeItems(context, subscription, [
    {
      price: stored,
      source: { type: 'subscription', id: subscription.id, name: '' },
      quantity,
      ...span,
      commitment,
      displayName: request.display_name,
      phaseId: phaseId ?? (request.subscription_phase_id || undefined),
      metadata: request.metadata,
    },
  ]);
  return { placed: placed as PlacedItem, price: stored }; // one for each draft
}
