import { expect } from 'vitest';
import type { Story } from '../story.ts';

const MONTHLY = { currency: 'usd', billing_model: 'FLAT_FEE', billing_period: 'MONTHLY' } as const;

/** What is sold, and on which terms. */
export function catalog(story: Story): void {
  const { step, kept, worked, things } = story;

  step('features, meters and groups', async () => {
    const { features, meters, groups } = story.flexprice;
    const group = await groups.create({ name: 'Tokens', entity_type: 'feature', lookup_key: 'tokens' });
    expect(await groups.get(group.id)).toMatchObject({ name: kept('Tokens', expect.any(String)) });
    things.feature = await features.create({
      name: 'Requests',
      lookup_key: 'requests',
      type: 'metered',
      meter: {
        name: 'Requests',
        event_name: 'story.request',
        aggregation: { type: 'COUNT' },
        reset_usage: 'BILLING_PERIOD',
      },
    });
    const seats = await features.create({ name: 'Priority support', lookup_key: 'support', type: 'boolean' });
    expect(await features.update(seats.id, { name: 'Support' })).toMatchObject({
      name: kept('Support', expect.any(String)),
    });
    expect((await meters.get(things.feature.meter_id ?? '')).event_name).toEqual(
      kept('story.request', expect.any(String)),
    );
    await features.delete(seats.id);
  });

  step('a plan, its prices, entitlements and a copy', async () => {
    const { plans, prices, entitlements } = story.flexprice;
    things.plan = await plans.create({ name: 'Team', lookup_key: 'team' });
    const of = { entity_type: 'PLAN', entity_id: things.plan.id, ...MONTHLY } as const;
    things.fee = await prices.create({ ...of, type: 'FIXED', amount: '20', invoice_cadence: 'ADVANCE' });
    const { items } = await prices.createBulk({
      items: [
        { ...of, type: 'USAGE', meter_id: things.feature.meter_id ?? '', amount: '0.01', invoice_cadence: 'ARREAR' },
      ],
    });
    expect(items.length).toBeGreaterThan(0);
    expect((await prices.get(things.fee.id)).amount).toEqual(kept('20', expect.any(String)));
    const allowance = await entitlements.create({
      feature_id: things.feature.id,
      feature_type: 'metered',
      entity_type: 'PLAN',
      entity_id: things.plan.id,
      usage_limit: 1_000,
    });
    expect(await entitlements.get(allowance.id)).toMatchObject({ usage_limit: kept(1_000, expect.anything()) });
    await plans.listEntitlements(things.plan.id);
    const copy = await plans.clone(things.plan.id, { name: 'Team, copied', lookup_key: 'team_copy' });
    expect(copy).toMatchObject({ name: worked('Team, copied', expect.any(String)) });
  });

  step('addons, coupons, price units, taxes and cost sheets', async () => {
    const { addons, coupons, priceUnits, taxRates, taxAssociations, costs } = story.flexprice;
    const addon = await addons.create({ name: 'Storage', lookup_key: 'storage' });
    expect((await addons.getByLookupKey('storage')).id).toEqual(kept(addon.id, expect.any(String)));
    await coupons.create({ name: 'Five off', type: 'fixed', amount_off: '5', currency: 'usd', cadence: 'once' });
    const coupon = await coupons.create({ name: 'Ten off', type: 'percentage', percentage_off: '10', cadence: 'once' });
    expect((await coupons.get(coupon.id)).name).toEqual(kept('Ten off', expect.any(String)));
    const unit = await priceUnits.create({
      name: 'Tokens',
      code: 'tok',
      symbol: 'T',
      base_currency: 'usd',
      conversion_rate: '0.01',
    });
    expect((await priceUnits.getByCode('tok')).id).toEqual(kept(unit.id, expect.any(String)));
    const rate = await taxRates.create({
      name: 'VAT',
      code: 'vat_20',
      tax_rate_type: 'percentage',
      percentage_value: '20',
    });
    expect((await taxRates.get(rate.id)).code).toEqual(kept('vat_20', expect.any(String)));
    const { id } = await story.flexprice.customers.create({ external_id: 'taxed', name: 'Taxed Ltd.' });
    const taxed = { tax_rate_code: 'vat_20', entity_type: 'customer', entity_id: id } as const;
    const association = await taxAssociations.create(taxed);
    await taxAssociations.get(association.id);
    await taxAssociations.delete(association.id);
    await costs.create({ name: 'What it cost us' });
    const { costsheet } = await costs.create({ name: 'What it costs us' });
    expect((await costs.get(costsheet.id)).name).toEqual(worked('What it costs us', expect.any(String)));
  });
}
