/** Random prices, amounts and times for property tests. */
import fc from 'fast-check';
import { Decimal, decimal } from '../decimal.ts';
import { compilePrice, type PriceModel } from '../prices/index.ts';

/** A decimal ≥ 0 with at most so many fractional digits, built from an integer so that no binary fraction is involved. */
export function decimals(options: { max: bigint; places: number; min?: bigint }): fc.Arbitrary<Decimal> {
  const { max, places, min = 0n } = options;
  return fc.bigInt({ min, max }).map((digits) => scaled(digits, places));
}

/** digits ÷ 10^places. */
export function scaled(digits: bigint, places: number): Decimal {
  return decimal(`${digits}e-${places}`);
}

/** Usage as meters deliver it: whole, or with up to 15 decimals. */
export const quantities = fc.oneof(
  decimals({ max: 1_000_000n, places: 0 }),
  decimals({ max: 10n ** 21n, places: 15 }),
  decimals({ max: 5000n, places: 1 }),
);

export const unitAmounts = decimals({ max: 10n ** 12n, places: 10 });
export const moneyAmounts = decimals({ max: 10_000_000n, places: 2 });
export const currencies = fc.constantFrom('usd', 'jpy', 'kwd', 'clf', 'xyz');

interface RandomTiers {
  bounds: bigint[];
  amounts: { unitAmount: Decimal; flatAmount: Decimal }[];
}

const tierParts: fc.Arbitrary<RandomTiers> = fc
  .uniqueArray(fc.bigInt({ min: 1n, max: 200_000n }), { minLength: 0, maxLength: 6 })
  .chain((bounds) =>
    fc.record({
      bounds: fc.constant(bounds),
      amounts: fc.array(fc.record({ unitAmount: unitAmounts, flatAmount: moneyAmounts }), {
        minLength: bounds.length + 1,
        maxLength: bounds.length + 1,
      }),
    }),
  );

/** Tiers in any order, the last without bound. */
export function tiered(tierMode: 'VOLUME' | 'SLAB'): fc.Arbitrary<PriceModel> {
  return tierParts.map(({ bounds, amounts }) =>
    compilePrice({
      billingModel: 'TIERED',
      tierMode,
      tiers: amounts.map((amount, index) => ({ ...amount, upTo: upTo(bounds[index]) })),
    }),
  );
}

export const flatPrices = unitAmounts.map((amount) => compilePrice({ billingModel: 'FLAT_FEE', amount }));

export function packagePrices(round: 'up' | 'down'): fc.Arbitrary<PriceModel> {
  return fc
    .record({ amount: unitAmounts, divideBy: fc.integer({ min: 1, max: 10_000 }) })
    .map(({ amount, divideBy }) =>
      compilePrice({ billingModel: 'PACKAGE', amount, transformQuantity: { divideBy, round } }),
    );
}

export const anyPrice = fc.oneof(
  flatPrices,
  packagePrices('up'),
  packagePrices('down'),
  tiered('VOLUME'),
  tiered('SLAB'),
);

/** Zones with and without clock changes, on the half and quarter hour, across the date line, with changes at midnight. */
export const timezones = fc.constantFrom(
  'UTC',
  'America/New_York',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'America/Havana',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Pacific/Apia',
  'Pacific/Chatham',
);

/** Whole seconds from 2004 to 2031, leap years included. */
export const instants = fc
  .integer({ min: Date.UTC(2004, 0, 1) / 1000, max: Date.UTC(2031, 0, 1) / 1000 })
  .map((seconds) => seconds * 1000);

function upTo(bound: bigint | undefined): Decimal | null {
  return bound === undefined ? null : new Decimal(bound);
}
