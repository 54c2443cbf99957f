import type { UsageAnalyticItem } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { findAddons, toAddon } from '../../resources/addons/index.ts';
import { toFeature } from '../../resources/features/index.ts';
import { groupsOf } from '../../resources/groups/index.ts';
import { toMeter } from '../../resources/meters/index.ts';
import { findPlans, toPlan } from '../../resources/plans/index.ts';
import { showPrices } from '../../resources/prices/index.ts';
import { byId, idsOf } from '../../resources/records.ts';
import { toLineItem } from '../../resources/subscriptions/index.ts';
import type { Analysed, Terms } from './items.ts';

/** Items with the objects that were asked for. Each kind of thing is read once for all of them. */
export async function expanded(
  context: Context,
  analysed: readonly Analysed[],
  { question: { expand }, catalog, features }: Terms,
): Promise<UsageAnalyticItem[]> {
  const { db } = context;
  const lines = analysed.flatMap(({ slice }) => slice.subject.charge?.item ?? []);
  const from = (type: 'plan' | 'addon') =>
    expand.has(type) ? idsOf(lines.filter((line) => line.entity_type === type).map((line) => line.entity_id)) : [];
  const priceRows = expand.has('price') ? idsOf(lines.map((line) => line.price_id)).map((id) => catalog.price(id)) : [];
  const [prices, plans, addons, groups] = await Promise.all([
    showPrices(context, priceRows),
    findPlans(db, from('plan')),
    findAddons(db, from('addon')),
    groupsOf(db, [...features.values()]),
  ]);
  const [priceOf, planOf, addonOf] = [byId(prices), byId(plans), byId(addons)];
  return analysed.map(({ slice: { subject }, item }) => {
    const line = subject.charge?.item;
    const feature = features.get(subject.meter.id);
    const group = groups.get(feature?.group_id ?? '');
    const price = priceOf.get(line?.price_id ?? '');
    const plan = line?.entity_type === 'plan' ? planOf.get(line.entity_id) : undefined;
    const addon = line?.entity_type === 'addon' ? addonOf.get(line.entity_id) : undefined;
    return {
      ...item,
      ...(group && { group }),
      ...(feature && expand.has('feature') && { feature: toFeature(feature) }),
      ...(expand.has('meter') && { meter: toMeter(subject.meter) }),
      ...(price && { price }),
      ...(plan && { plan: toPlan(plan) }),
      ...(addon && { addon: toAddon(addon) }),
      ...(line && expand.has('subscription_line_item') && { subscription_line_item: toLineItem(line) }),
    };
  });
}
