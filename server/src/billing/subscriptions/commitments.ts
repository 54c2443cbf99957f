import type {
  BillingPeriod,
  CommitmentTimeBucket,
  CommitmentTimeBucketInput,
  CommitmentType,
} from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { newId } from '../../ids.ts';
import { type Decimal, tryDecimal } from '../../rating/decimal.ts';
import { timeOfDayFaults } from '../../rating/steps/timeOfDay.ts';
import { isWindowSize } from '../../rating/windows.ts';
import { TOO_MANY_DIGITS } from '../../resources/decimals.ts';
import type { Findings } from '../../resources/findings.ts';
import type { MeterRow } from '../../resources/meters/index.ts';
import { checkPrice, createPrice, NEW_OWNER, type PriceRow } from '../../resources/prices/index.ts';
import type { NewLineItemRow, SubscriptionRow } from '../../resources/subscriptions/index.ts';

/** The columns of a line item that hold its commitment. */
export type CommitmentColumns = Pick<
  NewLineItemRow,
  | 'commitment_type'
  | 'commitment_amount'
  | 'commitment_quantity'
  | 'commitment_overage_factor'
  | 'commitment_true_up_enabled'
  | 'commitment_windowed'
  | 'commitment_duration'
  | 'commitment_time_buckets'
>;

export const NO_COMMITMENT: CommitmentColumns = {
  commitment_type: null,
  commitment_amount: null,
  commitment_quantity: null,
  commitment_overage_factor: null,
  commitment_true_up_enabled: false,
  commitment_windowed: false,
  commitment_duration: null,
  commitment_time_buckets: null,
};

/** A commitment without fault. Prices of its time buckets are created when it is stored. */
export interface CommitmentDraft {
  readonly columns: CommitmentColumns;
  readonly buckets: readonly CommitmentTimeBucketInput[];
  /** What the usage within the buckets is counted with, as outside of them. */
  readonly meter: MeterRow | undefined;
  /** Buckets that exist and are kept, by id. */
  readonly kept: ReadonlyMap<string, CommitmentTimeBucket>;
}

/** What requests say about a commitment, under whichever names. */
export interface CommitmentInput {
  readonly type?: CommitmentType | undefined;
  readonly amount?: string | number | undefined;
  readonly quantity?: string | number | undefined;
  readonly overageFactor?: string | number | undefined;
  readonly trueUp?: boolean | undefined;
  readonly windowed?: boolean | undefined;
  readonly duration?: BillingPeriod | undefined;
  readonly buckets?: readonly CommitmentTimeBucketInput[] | undefined;
}

/** What the members of a request are called there. */
export interface CommitmentNames {
  readonly overageFactor: string;
  readonly windowed: string;
}

export const SHORT_NAMES: CommitmentNames = { overageFactor: 'overage_factor', windowed: 'is_window_commitment' };
export const LONG_NAMES: CommitmentNames = {
  overageFactor: 'commitment_overage_factor',
  windowed: 'commitment_windowed',
};

/** Whether a request speaks of a commitment at all. */
export const hasCommitment = (input: CommitmentInput): boolean =>
  Object.values(input).some((value) => value !== undefined && value !== false);

/**
 * A promise of use for one line item: money or a quantity, per period, per usage window, or for hours of the day.
 *
 * @param at where it lies in the request
 */
export async function readCommitment(
  context: Context,
  input: CommitmentInput,
  price: Pick<PriceRow, 'type' | 'currency'>,
  meter: MeterRow | undefined,
  at: string,
  names: CommitmentNames,
  findings: Findings,
  existing: readonly CommitmentTimeBucket[] = [],
): Promise<CommitmentDraft> {
  const read = (value: string | number | undefined, name: string): Decimal | undefined => {
    if (value === undefined) return undefined;
    const number = tryDecimal(String(value));
    if (!number) findings.fault(`${at}${name}`, TOO_MANY_DIGITS);
    else if (number.isNegative()) findings.fault(`${at}${name}`, 'must not be negative');
    return number;
  };
  if (price.type !== 'USAGE') findings.fault(`${at}commitment_type`, 'is only for usage prices');
  const amount = read(input.amount, 'commitment_amount');
  const quantity = read(input.quantity, 'commitment_quantity');
  const factor = read(input.overageFactor, names.overageFactor);
  const buckets = input.buckets ?? [];
  if (amount && quantity) findings.fault(`${at}commitment_amount`, 'cannot be given together with commitment_quantity');
  if (!amount && !quantity && buckets.length === 0) {
    findings.fault(`${at}commitment_amount`, 'is required, unless commitment_quantity is given');
  }
  const type = input.type ?? (quantity ? 'quantity' : amount ? 'amount' : null);
  if (type === 'amount' && quantity) findings.fault(`${at}commitment_type`, 'must be quantity, as that is given');
  if (type === 'quantity' && amount) findings.fault(`${at}commitment_type`, 'must be amount, as that is given');
  if ((amount || quantity) && !factor) findings.fault(`${at}${names.overageFactor}`, 'is required, at least 1');
  else if (factor?.lt(1)) findings.fault(`${at}${names.overageFactor}`, 'must be at least 1');
  const windowed = (input.windowed ?? false) || buckets.length > 0;
  if (windowed && !meter?.aggregation.bucket_size) {
    findings.fault(`${at}${names.windowed}`, 'needs a meter that counts by windows (aggregation.bucket_size)');
  }
  await bucketFindings(context, buckets, price.currency, meter, `${at}commitment_time_buckets`, findings, existing);
  return {
    columns: {
      commitment_type: type,
      commitment_amount: amount?.toFixed() ?? null,
      commitment_quantity: quantity?.toFixed() ?? null,
      commitment_overage_factor: factor?.toFixed() ?? null,
      commitment_true_up_enabled: input.trueUp ?? false,
      commitment_windowed: windowed,
      commitment_duration: input.duration ?? null,
      commitment_time_buckets: null,
    },
    buckets,
    meter,
    kept: new Map(existing.map((bucket) => [bucket.id, bucket])),
  };
}

async function bucketFindings(
  context: Context,
  buckets: readonly CommitmentTimeBucketInput[],
  currency: string,
  meter: MeterRow | undefined,
  at: string,
  findings: Findings,
  existing: readonly CommitmentTimeBucket[],
): Promise<void> {
  for (const [index, bucket] of buckets.entries()) {
    const here = `${at}[${index}].`;
    const value = tryDecimal(bucket.commitment_value);
    if (!value?.gt(0)) findings.fault(`${here}commitment_value`, 'must be greater than 0');
    const factor = tryDecimal(bucket.overage_factor);
    if (!factor?.gte(1)) findings.fault(`${here}overage_factor`, 'must be at least 1');
    const isKept = existing.some(({ id }) => id === bucket.id);
    if (bucket.price)
      await checkPrice(context, bucketPrice(bucket, currency, NEW_OWNER, meter), `${here}price.`, findings);
    else if (!isKept) findings.fault(`${here}price`, 'is required, unless id names a bucket of this line item');
  }
  const size = meter?.aggregation.bucket_size;
  if (buckets.length === 0 || !size || !isWindowSize(size)) return;
  for (const fault of timeOfDayFaults(buckets.map(clockTimes), size)) findings.fault(at, fault);
}

/** The end of the day may be written as 24:00. */
const clockTimes = ({ start, end }: CommitmentTimeBucketInput) => ({
  start,
  end: end.hour === 24 ? { hour: 0, minute: end.minute } : end,
});

function bucketPrice(
  { price }: CommitmentTimeBucketInput,
  currency: string,
  owner: string,
  meter: MeterRow | undefined,
) {
  return {
    ...(price as NonNullable<CommitmentTimeBucketInput['price']>), // callers look whether there is one
    currency,
    entity_type: 'SUBSCRIPTION' as const,
    entity_id: owner,
    type: 'USAGE' as const,
    ...(meter && { meter_id: meter.id }),
  };
}

/** The columns of a commitment, with the prices of its time buckets created. */
export async function storeCommitment(
  context: Context,
  subscription: SubscriptionRow,
  { columns, buckets, kept, meter }: CommitmentDraft,
): Promise<CommitmentColumns> {
  if (buckets.length === 0) return columns;
  const stored: CommitmentTimeBucket[] = [];
  for (const bucket of buckets) {
    const before = kept.get(bucket.id ?? '');
    const request = bucketPrice(bucket, subscription.currency, subscription.id, meter);
    stored.push({
      id: before?.id ?? newId('bucket', context.now),
      price_id: bucket.price ? (await createPrice(context, request)).id : (before?.price_id ?? ''),
      start: bucket.start,
      end: bucket.end,
      commitment_type: bucket.commitment_type,
      commitment_value: bucket.commitment_value,
      overage_factor: Number(bucket.overage_factor),
      true_up_enabled: bucket.true_up_enabled ?? false,
    });
  }
  return { ...columns, commitment_time_buckets: stored };
}
