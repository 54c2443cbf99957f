import type { LineItemCommitment, OverrideLineItem } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { type Decimal, decimal } from '../../rating/decimal.ts';
import { fitsSubscription } from '../../rating/period.ts';
import { initialQuantity } from '../../rating/quantity.ts';
import { storedDecimal } from '../../resources/decimals.ts';
import type { Findings } from '../../resources/findings.ts';
import { findMeters } from '../../resources/meters/index.ts';
import { findPricesOf, overriddenPricing, type PriceRow, type Pricing } from '../../resources/prices/index.ts';
import { byId, idsOf } from '../../resources/records.ts';
import { type CommitmentDraft, readCommitment, SHORT_NAMES } from './commitments.ts';
import type { ItemDraft, ItemSource } from './items.ts';
import type { Terms } from './terms.ts';

/** Of a subscription's terms, those that decide which prices fit it and how long its items run. */
export type ItemTerms = Pick<Terms, 'currency' | 'period' | 'start' | 'end'>;

/** Quantities as columns keep them. */
const QUANTITY = { decimals: 8, integers: 20 };

/** Prices of a plan that a subscription with these terms is charged. */
export async function planPrices(context: Context, planId: string, terms: ItemTerms): Promise<PriceRow[]> {
  const prices = await findPricesOf(context.db, 'PLAN', [planId]);
  return prices.filter(
    (price) => isOpen(price, context.now) && matches(price, terms, (period) => period === terms.period),
  );
}

/** Prices of an addon that fit: those that recur more often than the subscription fit a whole number of times. */
export async function addonPrices(context: Context, addonId: string, terms: ItemTerms): Promise<PriceRow[]> {
  const prices = await findPricesOf(context.db, 'ADDON', [addonId]);
  return prices.filter(
    (price) => isOpen(price, context.now) && matches(price, terms, (period) => fitsSubscription(period, terms.period)),
  );
}

const isOpen = ({ end_date }: PriceRow, now: Date) => end_date === null || end_date > now;

const matches = (price: PriceRow, terms: ItemTerms, fits: (period: PriceRow['billing_period']) => boolean) =>
  price.currency === terms.currency && (price.billing_period === 'ONETIME' || fits(price.billing_period));

/** What a request says about the prices of a plan or addon. */
export interface ItemWishes {
  readonly override_line_items?: readonly OverrideLineItem[] | undefined;
  readonly line_item_commitments?: Readonly<Record<string, LineItemCommitment>> | undefined;
}

/** Where and how long the items run: a subscription's time, or the part of it that a phase or addon lasts. */
export interface ItemSpan {
  readonly start: Date;
  readonly end: Date | null;
}

/**
 * The line items of a plan or addon: one for each price, with the terms that the request gives some of them.
 *
 * @param at where the wishes lie in the request
 */
export async function readItems(
  context: Context,
  prices: readonly PriceRow[],
  source: ItemSource,
  wishes: ItemWishes,
  span: ItemSpan,
  at: string,
  findings: Findings,
): Promise<ItemDraft[]> {
  const overrides = readOverrides(prices, wishes.override_line_items ?? [], at, findings);
  const commitments = await readCommitments(context, prices, wishes.line_item_commitments ?? {}, at, findings);
  return prices.map((price) => {
    const override = overrides.get(price.id);
    return {
      price,
      pricing: override?.pricing,
      source,
      quantity: initialQuantity(
        price.type,
        override?.quantity,
        price.min_quantity === null ? undefined : decimal(price.min_quantity),
      ),
      ...spanOf(price, span),
      commitment: commitments.get(price.id),
    };
  });
}

/** An item runs while both its price and what it belongs to do. */
function spanOf(price: PriceRow, { start, end }: ItemSpan): ItemSpan {
  const from = price.start_date > start ? price.start_date : start;
  const until = price.end_date && (!end || price.end_date < end) ? price.end_date : end;
  return { start: from, end: until };
}

interface Override {
  readonly quantity: Decimal | undefined;
  readonly pricing: Pricing;
}

function readOverrides(
  prices: readonly PriceRow[],
  overrides: readonly OverrideLineItem[],
  at: string,
  findings: Findings,
): Map<string, Override> {
  const priceOf = byId(prices);
  const read = new Map<string, Override>();
  for (const [index, { price_id, quantity, ...terms }] of overrides.entries()) {
    const here = `${at}override_line_items[${index}].`;
    const price = priceOf.get(price_id);
    if (!price) {
      findings.fault(`${here}price_id`, `${price_id} is no price that would be charged here`);
      continue;
    }
    if (read.has(price_id)) findings.fault(`${here}price_id`, 'is overridden twice');
    if (quantity === undefined && Object.keys(terms).length === 0) {
      findings.fault(`${here}price_id`, 'is given no other terms; send a quantity, amount, model or tiers with it');
    }
    read.set(price_id, {
      quantity: readQuantity(quantity, price, `${here}quantity`, findings),
      pricing: overriddenPricing(price, terms, here, findings),
    });
  }
  return read;
}

/** A quantity that is asked for. Usage is counted, so there is none to ask for. */
export function readQuantity(
  value: string | number | undefined,
  price: Pick<PriceRow, 'type'>,
  field: string,
  findings: Findings,
): Decimal | undefined {
  if (value === undefined) return undefined;
  const faults = {};
  const quantity = storedDecimal(String(value), field, QUANTITY, faults);
  findings.faultsUnder('', faults);
  if (quantity?.isNegative()) findings.fault(field, 'must not be negative');
  if (quantity?.gt(0) && price.type === 'USAGE') findings.fault(field, 'is not for usage prices, which count it');
  return quantity;
}

async function readCommitments(
  context: Context,
  prices: readonly PriceRow[],
  commitments: Readonly<Record<string, LineItemCommitment>>,
  at: string,
  findings: Findings,
): Promise<Map<string, CommitmentDraft>> {
  const priceOf = byId(prices);
  const meterOf = byId(await findMeters(context.db, idsOf(prices.map((price) => price.meter_id))));
  const read = new Map<string, CommitmentDraft>();
  for (const [priceId, wish] of Object.entries(commitments)) {
    const here = `${at}line_item_commitments.${priceId}`;
    const price = priceOf.get(priceId);
    if (!price) {
      findings.fault(here, 'is no price that would be charged here');
      continue;
    }
    const input = {
      type: wish.commitment_type,
      amount: wish.commitment_amount,
      quantity: wish.commitment_quantity,
      overageFactor: wish.overage_factor,
      trueUp: wish.enable_true_up,
      windowed: wish.is_window_commitment,
      duration: wish.commitment_duration,
      buckets: wish.commitment_time_buckets,
    };
    const meter = meterOf.get(price.meter_id ?? '');
    read.set(priceId, await readCommitment(context, input, price, meter, `${here}.`, SHORT_NAMES, findings));
  }
  return read;
}
