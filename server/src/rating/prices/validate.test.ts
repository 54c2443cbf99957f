import { describe, expect, test } from 'vitest';
import { decimal } from '../decimal.ts';
import { type PriceDraft, priceFaults } from './validate.ts';

const FLAT_SEAT: PriceDraft = {
  currency: 'usd',
  entityType: 'PLAN',
  entityId: 'plan_1',
  type: 'FIXED',
  billingModel: 'FLAT_FEE',
  billingPeriod: 'MONTHLY',
  billingPeriodCount: 1,
  invoiceCadence: 'ADVANCE',
  amount: decimal('49'),
};
const USAGE: PriceDraft = { ...FLAT_SEAT, type: 'USAGE', invoiceCadence: 'ARREAR', meterId: 'meter_1' };
const tier = (upTo: number | null, unitAmount: string) => ({
  upTo: upTo === null ? null : decimal(upTo),
  unitAmount: decimal(unitAmount),
});
const TIERED: PriceDraft = {
  ...USAGE,
  billingModel: 'TIERED',
  amount: undefined,
  tierMode: 'SLAB',
  tiers: [tier(10, '1'), tier(null, '0.5')],
};
const PACKAGE: PriceDraft = { ...USAGE, billingModel: 'PACKAGE', transformQuantity: { divideBy: 1000, round: 'up' } };
const CUSTOM: PriceDraft = {
  ...USAGE,
  amount: undefined,
  priceUnitType: 'CUSTOM',
  priceUnitConfig: { amount: decimal('100'), priceUnit: 'tok' },
};

describe('accepted', () => {
  test.each<[string, PriceDraft]>([
    ['a monthly seat', FLAT_SEAT],
    ['usage at a flat price', USAGE],
    ['tiers', TIERED],
    ['tiers in any order', { ...TIERED, tiers: [tier(null, '0.5'), tier(10, '1')] }],
    ['a bounded last tier', { ...TIERED, tiers: [tier(10, '1')] }],
    ['a tier of a flat amount alone', { ...TIERED, tiers: [{ upTo: null, flatAmount: decimal('5') }] }],
    ['a free tier', { ...TIERED, tiers: [tier(1000, '0'), tier(null, '1')] }],
    ['packages', PACKAGE],
    ['packages without a rounding', { ...PACKAGE, transformQuantity: { divideBy: 1000 } }],
    ['the transform a flat price is stored with', { ...FLAT_SEAT, transformQuantity: { divideBy: 1, round: 'up' } }],
    ['a price of nothing', { ...FLAT_SEAT, amount: decimal('0') }],
    ['a custom unit', CUSTOM],
    ['a minimum quantity', { ...FLAT_SEAT, minQuantity: decimal('5') }],
    ['a trial', { ...FLAT_SEAT, trialPeriodDays: 14 }],
    ['a set-up fee', { ...FLAT_SEAT, billingPeriod: 'ONETIME' }],
    ['a fixed price with a meter, which is dropped', { ...FLAT_SEAT, meterId: 'meter_1' }],
    ['a price that ends when it starts', { ...FLAT_SEAT, startDate: 5, endDate: 5 }],
    [
      'Indian tax identifiers',
      { ...FLAT_SEAT, metadata: { gstin: '27AAPFU0939F1ZV', pan: 'AAPFU0939F', hsn_sac: '998314' } },
    ],
  ])('%s', (_name, draft) => {
    expect(priceFaults(draft)).toEqual([]);
  });
});

describe('refused by name', () => {
  test.each<[string, PriceDraft, string, string]>([
    ['no currency', { ...FLAT_SEAT, currency: '' }, 'currency', 'missing'],
    ['a currency of four letters', { ...FLAT_SEAT, currency: 'usdt' }, 'currency', 'not_a_currency'],
    ['no entity', { ...FLAT_SEAT, entityId: null }, 'entity_id', 'missing'],
    ['a price of a price', { ...FLAT_SEAT, entityType: 'PRICE' }, 'entity_type', 'unknown_word'],
    ['an unknown type', { ...FLAT_SEAT, type: 'usage' }, 'type', 'unknown_word'],
    ['an unknown model', { ...FLAT_SEAT, billingModel: 'PERCENTAGE' }, 'billing_model', 'unknown_word'],
    ['no model', { ...FLAT_SEAT, billingModel: undefined }, 'billing_model', 'missing'],
    ['an unknown period', { ...FLAT_SEAT, billingPeriod: 'YEARLY' }, 'billing_period', 'unknown_word'],
    ['no cadence', { ...FLAT_SEAT, invoiceCadence: undefined }, 'invoice_cadence', 'missing'],
    ['no period count', { ...FLAT_SEAT, billingPeriodCount: undefined }, 'billing_period_count', 'not_a_whole_number'],
    ['a period count of 0', { ...FLAT_SEAT, billingPeriodCount: 0 }, 'billing_period_count', 'not_a_whole_number'],
    ['a flat price without amount', { ...FLAT_SEAT, amount: null }, 'amount', 'missing'],
    ['a package without amount', { ...PACKAGE, amount: undefined }, 'amount', 'missing'],
    ['a negative amount', { ...FLAT_SEAT, amount: decimal('-1') }, 'amount', 'negative'],
    ['an amount that would be stored as 0', { ...FLAT_SEAT, amount: decimal('4e-16') }, 'amount', 'amount_too_small'],
    ['an amount that cannot be stored', { ...FLAT_SEAT, amount: decimal('1e10') }, 'amount', 'amount_too_large'],
    [
      'an amount that rounds to one that cannot',
      { ...FLAT_SEAT, amount: decimal('9999999999.9999999999999999') },
      'amount',
      'amount_too_large',
    ],
    ['tiers on a flat price', { ...FLAT_SEAT, tiers: [tier(null, '1')] }, 'tiers', 'not_for_this_price'],
    [
      'packages on a flat price',
      { ...FLAT_SEAT, transformQuantity: { divideBy: 1000 } },
      'transform_quantity',
      'not_for_this_price',
    ],
    [
      'packages on tiers',
      { ...TIERED, transformQuantity: { divideBy: 10 } },
      'transform_quantity',
      'not_for_this_price',
    ],
    ['no tiers', { ...TIERED, tiers: [] }, 'tiers', 'missing'],
    ['no tier mode', { ...TIERED, tierMode: undefined }, 'tier_mode', 'missing'],
    ['an unknown tier mode', { ...TIERED, tierMode: 'GRADUATED' }, 'tier_mode', 'unknown_word'],
    [
      'two tiers with one bound',
      { ...TIERED, tiers: [tier(10, '1'), tier(10, '2')] },
      'tiers[1].up_to',
      'tier_overlap',
    ],
    [
      'two tiers without bound',
      { ...TIERED, tiers: [tier(null, '1'), tier(null, '2')] },
      'tiers[1].up_to',
      'tier_overlap',
    ],
    ['a tier that covers nothing', { ...TIERED, tiers: [tier(0, '1')] }, 'tiers[0].up_to', 'tier_bound_invalid'],
    [
      'a bound between units',
      { ...TIERED, tiers: [{ upTo: decimal('1.5'), unitAmount: decimal('1') }] },
      'tiers[0].up_to',
      'tier_bound_invalid',
    ],
    ['a tier without amounts', { ...TIERED, tiers: [{ upTo: null }] }, 'tiers[0]', 'tier_without_amount'],
    ['a negative tier', { ...TIERED, tiers: [tier(null, '-1')] }, 'tiers[0].unit_amount', 'negative'],
    [
      'a negative flat amount',
      { ...TIERED, tiers: [{ upTo: null, flatAmount: decimal('-1') }] },
      'tiers[0].flat_amount',
      'negative',
    ],
    ['a package without its size', { ...PACKAGE, transformQuantity: null }, 'transform_quantity', 'missing'],
    [
      'a package of nothing',
      { ...PACKAGE, transformQuantity: { divideBy: 0 } },
      'transform_quantity.divide_by',
      'not_a_whole_number',
    ],
    [
      'a package of half units',
      { ...PACKAGE, transformQuantity: { divideBy: 1.5 } },
      'transform_quantity.divide_by',
      'not_a_whole_number',
    ],
    [
      'packages rounded sideways',
      { ...PACKAGE, transformQuantity: { divideBy: 10, round: 'nearest' } },
      'transform_quantity.round',
      'unknown_word',
    ],
    ['usage without meter', { ...USAGE, meterId: undefined }, 'meter_id', 'missing'],
    ['usage in advance', { ...USAGE, invoiceCadence: 'ADVANCE' }, 'invoice_cadence', 'not_for_this_price'],
    ['usage with a minimum quantity', { ...USAGE, minQuantity: decimal('1') }, 'min_quantity', 'not_for_this_price'],
    ['half a minimum', { ...FLAT_SEAT, minQuantity: decimal('0.5') }, 'min_quantity', 'not_a_whole_number'],
    ['a negative minimum', { ...FLAT_SEAT, minQuantity: decimal('-1') }, 'min_quantity', 'not_a_whole_number'],
    [
      'a one-time price in arrears',
      { ...FLAT_SEAT, billingPeriod: 'ONETIME', invoiceCadence: 'ARREAR' },
      'invoice_cadence',
      'not_for_this_price',
    ],
    ['a trial of usage', { ...USAGE, trialPeriodDays: 14 }, 'trial_period_days', 'not_for_this_price'],
    [
      'a trial of a one-time price',
      { ...FLAT_SEAT, billingPeriod: 'ONETIME', trialPeriodDays: 14 },
      'trial_period_days',
      'not_for_this_price',
    ],
    ['a negative trial', { ...FLAT_SEAT, trialPeriodDays: -1 }, 'trial_period_days', 'not_a_whole_number'],
    ['an end before the start', { ...FLAT_SEAT, startDate: 5, endDate: 4 }, 'end_date', 'end_before_start'],
    ['an unknown unit type', { ...FLAT_SEAT, priceUnitType: 'TOKEN' }, 'price_unit_type', 'unknown_word'],
    [
      'a unit without CUSTOM',
      { ...CUSTOM, amount: decimal('1'), priceUnitType: 'FIAT' },
      'price_unit_config',
      'not_for_this_price',
    ],
    ['CUSTOM without a unit', { ...CUSTOM, priceUnitConfig: undefined }, 'price_unit_config', 'missing'],
    [
      'a unit code of two characters',
      { ...CUSTOM, priceUnitConfig: { amount: decimal('1'), priceUnit: 'tk' } },
      'price_unit_config.price_unit',
      'missing',
    ],
    ['CUSTOM with tiers in both places', { ...CUSTOM, tiers: [tier(null, '1')] }, 'tiers', 'not_for_this_price'],
    ['CUSTOM with amounts in both places', { ...CUSTOM, amount: decimal('1') }, 'amount', 'not_for_this_price'],
    [
      'CUSTOM without amount',
      { ...CUSTOM, priceUnitConfig: { priceUnit: 'tok' } },
      'price_unit_config.amount',
      'missing',
    ],
    ['a bad GSTIN', { ...FLAT_SEAT, metadata: { gstin: 'x' } }, 'metadata.gstin', 'bad_tax_metadata'],
    ['a bad HSN', { ...FLAT_SEAT, metadata: { hsn_sac: '12345' } }, 'metadata.hsn_sac', 'bad_tax_metadata'],
  ])('%s', (_name, draft, field, code) => {
    expect(priceFaults(draft)).toEqual([
      expect.objectContaining({ field, code, message: expect.stringContaining(' ') }),
    ]);
  });

  test('with all its faults at once', () => {
    const fields = priceFaults({
      billingModel: 'TIERED',
      type: 'USAGE',
      invoiceCadence: 'ADVANCE',
      trialPeriodDays: 3,
    }).map((fault) => fault.field);
    expect(fields).toEqual([
      'billing_period',
      'entity_type',
      'currency',
      'entity_id',
      'billing_period_count',
      'tier_mode',
      'tiers',
      'meter_id',
      'invoice_cadence',
      'trial_period_days',
    ]);
  });
});
