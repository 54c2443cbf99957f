import { Decimal } from '../../src/rating/decimal.ts';
import { previousBillingDate } from '../../src/rating/period.ts';

/** What a customer had for a time: seats, an addon, a price of usage. */
export interface Had {
  readonly kind: 'advance' | 'arrear' | 'usage';
  readonly name: string;
  readonly price: Decimal;
  readonly quantity: number;
  readonly from: number;
  /** Infinity as long as it goes on. */
  until: number;
}

/** A billing period, and whether it has been invoiced. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly isOver: boolean;
}

export interface LedgerTerms {
  readonly start: number;
  readonly timezone: string;
  /** A short first period of the calendar costs its part of a whole one. */
  readonly isCutAtFirst: boolean;
  readonly allowance: number | null;
}

const ZERO = new Decimal(0);
const CENT = new Decimal('0.006');

/**
 * The bookkeeping of a child: every fee is time times price, every use beyond what is included costs its price. What a
 * server invoices, less what it gives back, has to come to the same, whatever happened in between and in which order.
 */
export class Ledger {
  private readonly terms: LedgerTerms;
  private readonly all: Had[] = [];
  private readonly uses: { readonly at: number; readonly tokens: number }[] = [];
  /** The plan was changed while limits were cut to a short first period: the new plan's are not. */
  limitIsWhole = false;
  /** When everything ended. */
  end = Number.POSITIVE_INFINITY;

  constructor(terms: LedgerTerms) {
    this.terms = terms;
  }

  has(kind: Had['kind'], name: string, price: string, quantity: number, from: number): void {
    this.all.push({ kind, name, price: new Decimal(price), quantity, from, until: Number.POSITIVE_INFINITY });
  }

  /** What goes on under a name. */
  now(name: string): Had | undefined {
    return this.all.find((one) => one.name === name && one.until === Number.POSITIVE_INFINITY);
  }

  ends(name: string, at: number): void {
    const had = this.now(name);
    if (had) had.until = at;
  }

  changes(name: string, at: number, change: { price?: string; quantity?: number }): void {
    const had = this.now(name);
    if (!had) return;
    had.until = at;
    this.has(had.kind, name, change.price ?? had.price.toFixed(), change.quantity ?? had.quantity, at);
  }

  used(tokens: number, at: number): void {
    this.uses.push({ tokens, at });
  }

  /** What fees come to, to be compared within `tolerance`: each part of one is rounded to cents. */
  fees(windows: readonly Window[]): { amount: Decimal; tolerance: Decimal } {
    let amount = ZERO;
    let parts = 2;
    for (const window of windows) {
      for (const one of this.all) {
        if (one.kind === 'usage' || (one.kind === 'arrear' && !window.isOver && this.end === Number.POSITIVE_INFINITY))
          continue;
        const time = Math.min(one.until, window.end, this.end) - Math.max(one.from, window.start);
        if (time <= 0) continue;
        amount = amount.plus(one.price.times(one.quantity).times(time).div(this.lengthOf(window)));
        parts += 2;
      }
    }
    return { amount, tolerance: CENT.times(parts + this.all.length) };
  }

  /** What use comes to in periods that are over, to the cent. */
  usage(windows: readonly Window[]): Decimal {
    let amount = ZERO;
    for (const window of windows.filter(({ isOver }) => isOver || this.end !== Number.POSITIVE_INFINITY)) {
      let included = this.includedIn(window);
      for (const { kind, price, from, until } of this.all) {
        if (kind !== 'usage') continue;
        const own = this.uses.filter(
          ({ at }) => at >= Math.max(from, window.start) && at < Math.min(until, window.end, this.end),
        );
        const tokens = own.reduce((sum, use) => sum + use.tokens, 0);
        amount = amount.plus(price.times(Math.max(0, tokens - included)).toDecimalPlaces(2, Decimal.ROUND_HALF_UP));
        included = Math.max(0, included - tokens);
      }
    }
    return amount;
  }

  private isCut({ start }: Window): boolean {
    return this.terms.isCutAtFirst && start === this.terms.start;
  }

  private lengthOf(window: Window): number {
    const { start, end } = window;
    return end - (this.isCut(window) ? previousBillingDate(end, 'MONTHLY', 1, this.terms.timezone) : start);
  }

  private includedIn(window: Window): number {
    const { allowance } = this.terms;
    if (allowance === null) return 0;
    if (!this.isCut(window) || this.limitIsWhole) return allowance;
    return Math.round((allowance * (window.end - window.start)) / this.lengthOf(window));
  }
}
