/**
 * A commitment of the whole subscription for one billing period: usage charges use it up in order, what exceeds it is
 * charged at a factor, and, if agreed, what is left of it is charged as a true-up.
 */
import { Decimal, divide, floorDivide, ONE, ZERO } from '../decimal.ts';
import { roundToCurrency } from '../money.ts';
import type { PriceModel } from '../prices/index.ts';

export interface SubscriptionCommitment {
  readonly amount: Decimal;
  readonly overageFactor: Decimal;
  readonly trueUp: boolean;
}

/** A usage charge before allowances. */
export interface CommittedCharge {
  readonly id: string;
  readonly price: PriceModel;
  readonly quantity: Decimal;
  readonly amount: Decimal;
}

/** Part of a charge. Only the part within the commitment is afterwards reduced by allowances. */
interface ChargePart {
  readonly id: string;
  readonly quantity: Decimal;
  /** Rounded to the currency. */
  readonly amount: Decimal;
  readonly isOverage: boolean;
}

export interface SubscriptionCommitmentResult {
  readonly parts: readonly ChargePart[];
  readonly utilized: Decimal;
  readonly overage: Decimal;
  /** Amount of the true-up line; 0 for none. */
  readonly trueUp: Decimal;
}

/** With a factor of 1 (the default) a commitment changes nothing, and its true-up neither. */
export function isEffective(commitment: SubscriptionCommitment): boolean {
  return commitment.amount.gt(ZERO) && commitment.overageFactor.gt(ONE);
}

/**
 * Splits charges at the commitment. The charge that crosses it is split by whole units: as many as the remaining commitment
 * pays for stay at their price, the fraction of a unit that is left over stays unused. Each part is rounded when it is made;
 * the commitment is used up by exact amounts.
 */
export function applySubscriptionCommitment(
  charges: readonly CommittedCharge[],
  commitment: SubscriptionCommitment,
  currency: string,
): SubscriptionCommitmentResult {
  if (!isEffective(commitment)) {
    const parts = charges.map((charge) => part(charge, charge.quantity, charge.amount, false, currency));
    return { parts, utilized: ZERO, overage: ZERO, trueUp: ZERO };
  }
  const parts: ChargePart[] = [];
  let remaining = commitment.amount;
  let overage = ZERO;
  for (const charge of charges) {
    const { within, above } = splitAt(charge, remaining);
    remaining = remaining.minus(within.amount);
    if (!within.quantity.isZero() || above === undefined) {
      parts.push(part(charge, within.quantity, within.amount, false, currency));
    }
    if (above === undefined) continue;
    const excess = part(charge, above.quantity, above.amount.times(commitment.overageFactor), true, currency);
    overage = overage.plus(excess.amount);
    parts.push(excess);
  }
  const isTruedUp = commitment.trueUp && overage.isZero();
  return {
    parts,
    utilized: commitment.amount.minus(remaining),
    overage,
    trueUp: isTruedUp ? roundToCurrency(remaining, currency) : ZERO,
  };
}

interface Portion {
  readonly quantity: Decimal;
  readonly amount: Decimal;
}

/** The part of a charge that the rest of the commitment pays for, and the part it does not. */
function splitAt(charge: CommittedCharge, remaining: Decimal): { within: Portion; above?: Portion } {
  if (charge.amount.lte(remaining)) return { within: charge };
  const unit = unitAmount(charge);
  const affordable = unit.isZero() ? ZERO : Decimal.min(floorDivide(remaining, unit), charge.quantity);
  if (affordable.isZero()) return { within: { quantity: ZERO, amount: ZERO }, above: charge };
  const quantity = charge.quantity.minus(affordable);
  return {
    within: { quantity: affordable, amount: affordable.times(unit) },
    above: { quantity, amount: quantity.times(unit) },
  };
}

/** The price's own for FLAT_FEE, else the average of the charge to 16 digits. */
function unitAmount({ price, quantity, amount }: CommittedCharge): Decimal {
  if (price.kind === 'flat') return price.amount;
  return quantity.isZero() ? ZERO : divide(amount, quantity);
}

function part(
  { id }: CommittedCharge,
  quantity: Decimal,
  amount: Decimal,
  isOverage: boolean,
  currency: string,
): ChargePart {
  return { id, quantity, amount: roundToCurrency(amount, currency), isOverage };
}
