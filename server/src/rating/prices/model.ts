/** What the arithmetic needs of a price, by kind. Made by `compilePrice` from a definition that has been checked. */
import type { Decimal } from '../decimal.ts';
import type { Trace } from '../trace.ts';

/** Amount per unit. */
export interface FlatModel {
  readonly kind: 'flat';
  readonly amount: Decimal;
}

/** Amount per started (up) or completed (down) package of `divideBy` units. */
export interface PackageModel {
  readonly kind: 'package';
  readonly amount: Decimal;
  readonly divideBy: Decimal;
  readonly round: 'up' | 'down';
}

/** Covers the quantities in (from, upTo]; `upTo` null has no end. */
export interface Tier {
  readonly from: Decimal;
  readonly upTo: Decimal | null;
  readonly unitAmount: Decimal;
  readonly flatAmount: Decimal;
}

/** The tier the whole quantity falls into prices all of it. */
export interface VolumeModel {
  readonly kind: 'volume';
  readonly tiers: Tiers;
}

/** Graduated: each tier prices the part of the quantity that lies in it. */
export interface SlabModel {
  readonly kind: 'slab';
  readonly tiers: Tiers;
}

/** Ascending, without gap, at least one. */
export type Tiers = readonly [Tier, ...Tier[]];

export type PriceModel = FlatModel | PackageModel | VolumeModel | SlabModel;
export type PriceKind = PriceModel['kind'];

/** The exact, unrounded cost of a quantity > 0. */
export type Rater<Model extends PriceModel> = (model: Model, quantity: Decimal, trace?: Trace) => Decimal;
