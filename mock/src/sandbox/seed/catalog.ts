import { type SeedApi, SeedError } from './api.ts';
import type { PlanKey } from './cast.ts';

export interface Catalog {
  readonly plans: Readonly<Record<PlanKey, string>>;
  readonly addon: string;
  readonly coupon: string;
}

const COUPON = 'launch10';
const ADDON = 'priority_support';

/** What {@link plantCatalog} made, in a world that it was made in before. */
export async function findCatalog(api: SeedApi): Promise<Catalog> {
  const plans = await api.call('queryPlan', { body: { limit: 100 } });
  const addons = await api.call('queryAddon', { body: { limit: 100 } });
  const idOf = (items: readonly { readonly id: string; readonly lookup_key?: string | null }[], key: string) => {
    const found = items.find(({ lookup_key }) => lookup_key === key);
    if (!found) throw new SeedError(`The world has no ${key}.`);
    return found.id;
  };
  return {
    plans: {
      free: idOf(plans.items, 'free'),
      pro: idOf(plans.items, 'pro'),
      scale: idOf(plans.items, 'scale'),
      enterprise: idOf(plans.items, 'enterprise'),
    },
    addon: idOf(addons.items, ADDON),
    coupon: COUPON,
  };
}

type FeatureKey = 'requests' | 'input' | 'output' | 'storage' | 'seats' | 'sso';

const PRICE = { currency: 'usd', entity_type: 'PLAN', billing_period: 'MONTHLY', billing_period_count: 1 } as const;

/** What the company sells: features with meters, four plans, a coupon, an addon and a tax. */
export async function plantCatalog(api: SeedApi): Promise<Catalog> {
  const { features, meters } = await plantFeatures(api);
  const plan = async (name: string, lookup_key: string, description: string) =>
    (await api.call('createPlan', { body: { name, lookup_key, description } })).id;
  const plans: Record<PlanKey, string> = {
    free: await plan('Free', 'free', 'To try it out'),
    pro: await plan('Pro', 'pro', 'For teams in production'),
    scale: await plan('Scale', 'scale', 'For products with many users'),
    enterprise: await plan('Enterprise', 'enterprise', 'With a commitment and single sign-on'),
  };
  const fee = (key: PlanKey, amount: string) =>
    api.call('createPrice', {
      body: {
        ...PRICE,
        entity_id: plans[key],
        type: 'FIXED',
        billing_model: 'FLAT_FEE',
        amount,
        invoice_cadence: 'ADVANCE',
        lookup_key: `${key}_base`,
        display_name: 'Base fee',
      },
    });
  const usage = (key: PlanKey, meter: 'input' | 'output', amount: string) =>
    api.call('createPrice', {
      body: {
        ...PRICE,
        entity_id: plans[key],
        type: 'USAGE',
        billing_model: 'FLAT_FEE',
        amount,
        meter_id: meters[meter] ?? '',
        invoice_cadence: 'ARREAR',
        lookup_key: `${key}_${meter}_tokens`,
        display_name: meter === 'input' ? 'Input tokens' : 'Output tokens',
      },
    });
  await fee('free', '0');
  await fee('pro', '49');
  await fee('scale', '499');
  await fee('enterprise', '1900');
  await usage('pro', 'input', '0.000003');
  await usage('pro', 'output', '0.000015');
  await usage('enterprise', 'input', '0.000002');
  await usage('enterprise', 'output', '0.00001');
  for (const [meter, first, then] of [
    ['input', '0.0000028', '0.000002'],
    ['output', '0.000014', '0.00001'],
  ] as const) {
    await api.call('createPrice', {
      body: {
        ...PRICE,
        entity_id: plans.scale,
        type: 'USAGE',
        billing_model: 'TIERED',
        tier_mode: 'SLAB',
        tiers: [{ up_to: 20_000_000, unit_amount: first }, { unit_amount: then }],
        meter_id: meters[meter] ?? '',
        invoice_cadence: 'ARREAR',
        lookup_key: `scale_${meter}_tokens`,
        display_name: meter === 'input' ? 'Input tokens' : 'Output tokens',
      },
    });
  }
  await plantEntitlements(api, plans, features);
  const addon = await api.call('createAddon', {
    body: { name: 'Priority support', lookup_key: ADDON, description: 'Answers within one hour' },
  });
  await api.call('createPrice', {
    body: {
      ...PRICE,
      entity_type: 'ADDON',
      entity_id: addon.id,
      type: 'FIXED',
      billing_model: 'FLAT_FEE',
      amount: '150',
      invoice_cadence: 'ADVANCE',
      lookup_key: 'priority_support_fee',
    },
  });
  await api.call('createCoupon', {
    body: {
      name: 'Partner',
      coupon_code: 'partner25',
      type: 'fixed',
      amount_off: '25',
      currency: 'usd',
      cadence: 'once',
    },
  });
  await api.call('createCoupon', {
    body: {
      name: 'Launch',
      coupon_code: COUPON,
      type: 'percentage',
      percentage_off: '10',
      cadence: 'repeated',
      duration_in_periods: 3,
    },
  });
  await api.call('createTaxRate', {
    body: { name: 'Sales tax', code: 'sales_tax', tax_rate_type: 'percentage', percentage_value: '8.25' },
  });
  return { plans, addon: addon.id, coupon: COUPON };
}

async function plantFeatures(api: SeedApi) {
  const features: Partial<Record<FeatureKey, string>> = {};
  const meters: Partial<Record<FeatureKey, string>> = {};
  const metered = async (
    key: FeatureKey,
    name: string,
    unit: string,
    aggregation: object,
    event_name = 'llm.request',
  ) => {
    const feature = await api.call('createFeature', {
      body: {
        name,
        lookup_key: key === 'input' || key === 'output' ? `${key}_tokens` : key,
        type: 'metered',
        unit_singular: unit,
        unit_plural: `${unit}s`,
        meter: { name, event_name, aggregation: aggregation as { type: 'COUNT' }, reset_usage: 'BILLING_PERIOD' },
      },
    });
    features[key] = feature.id;
    meters[key] = feature.meter_id;
  };
  await metered('requests', 'Requests', 'request', { type: 'SUM', field: 'calls' });
  await metered('input', 'Input tokens', 'token', { type: 'SUM', field: 'input_tokens' });
  await metered('output', 'Output tokens', 'token', { type: 'SUM', field: 'output_tokens' });
  await metered('storage', 'Storage', 'gigabyte', { type: 'MAX', field: 'gigabytes' }, 'storage.measured');
  const seats = await api.call('createFeature', { body: { name: 'Seats', lookup_key: 'seats', type: 'static' } });
  const sso = await api.call('createFeature', { body: { name: 'Single sign-on', lookup_key: 'sso', type: 'boolean' } });
  features.seats = seats.id;
  features.sso = sso.id;
  return { features, meters };
}

/** Limits that active customers have used about half of by the middle of a month. */
async function plantEntitlements(
  api: SeedApi,
  plans: Readonly<Record<PlanKey, string>>,
  features: Readonly<Partial<Record<FeatureKey, string>>>,
): Promise<void> {
  const limits: Readonly<Record<PlanKey, readonly [requests: number, storage: number, seats: string]>> = {
    free: [250, 1, '1'],
    pro: [2_500, 50, '10'],
    scale: [10_000, 500, '50'],
    enterprise: [25_000, 2_000, 'unlimited'],
  };
  for (const [key, [requests, storage, seats]] of Object.entries(limits) as [PlanKey, (typeof limits)[PlanKey]][]) {
    const plan_id = plans[key];
    const metered = (feature_id: string | undefined, usage_limit: number, is_soft_limit: boolean) =>
      api.call('createEntitlement', {
        body: {
          plan_id,
          feature_id: feature_id ?? '',
          feature_type: 'metered',
          usage_limit,
          usage_reset_period: 'MONTHLY',
          is_soft_limit,
        },
      });
    await metered(features.requests, requests, key !== 'free');
    await metered(features.storage, storage, true);
    await api.call('createEntitlement', {
      body: { plan_id, feature_id: features.seats ?? '', feature_type: 'static', static_value: seats },
    });
    if (key === 'enterprise' || key === 'scale')
      await api.call('createEntitlement', {
        body: { plan_id, feature_id: features.sso ?? '', feature_type: 'boolean', is_enabled: true },
      });
  }
}
