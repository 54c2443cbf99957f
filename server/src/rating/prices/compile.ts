/** From a price's definition to what the arithmetic needs: done once, so that rating a quantity sorts and checks nothing. */
import { Decimal, ZERO } from '../decimal.ts';
import { RatingError } from '../errors.ts';
import type { PriceDefinition, TierDefinition } from './definition.ts';
import type { BillingModel, TierMode } from './enums.ts';
import type { PriceModel, Tier, Tiers } from './model.ts';
import { modelFaults } from './modelFaults.ts';

const BUILD: { readonly [Model in BillingModel]: (definition: PriceDefinition) => PriceModel } = {
  FLAT_FEE: ({ amount }) => ({ kind: 'flat', amount: amount ?? ZERO }),
  PACKAGE: ({ amount, transformQuantity }) => ({
    kind: 'package',
    amount: amount ?? ZERO,
    divideBy: new Decimal(transformQuantity?.divideBy ?? 1),
    round: transformQuantity?.round === 'down' ? 'down' : 'up',
  }),
  TIERED: ({ tierMode, tiers }) => ({
    kind: tierMode === ('VOLUME' satisfies TierMode) ? 'volume' : 'slab',
    tiers: stack(tiers ?? []),
  }),
};

/**
 * The model of a definition. Throws RatingError `invalid_price` with all `faults` where the definition cannot be charged:
 * a price that should never have been stored stops the bill rather than adding 0 to it.
 */
export function compilePrice(definition: PriceDefinition): PriceModel {
  const faults = modelFaults(definition);
  if (faults.length > 0) {
    throw new RatingError('invalid_price', faults.map((fault) => fault.message).join('; '), { faults });
  }
  // modelFaults has just established that the word is one of the table's.
  return BUILD[definition.billingModel as BillingModel](definition);
}

/** Sorts by bound, the unbounded last, and gives every tier the bound below it as its start. */
function stack(definitions: readonly TierDefinition[]): Tiers {
  const sorted = definitions.toSorted((a, b) => (a.upTo ? (b.upTo ? a.upTo.comparedTo(b.upTo) : -1) : 1));
  let from = ZERO;
  const tiers = sorted.map((definition): Tier => {
    const tier = {
      from,
      upTo: definition.upTo ?? null,
      unitAmount: definition.unitAmount ?? ZERO,
      flatAmount: definition.flatAmount ?? ZERO,
    };
    from = tier.upTo ?? from;
    return tier;
  });
  const [first, ...rest] = tiers;
  if (first === undefined) throw new RatingError('invalid_price', 'TIERED needs at least one tier');
  return [first, ...rest];
}
