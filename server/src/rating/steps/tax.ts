/** Taxes: every rate on the same base, none on another tax, each rounded to the currency. */
import { atLeastZero, type Decimal, percentOf, sum } from '../decimal.ts';
import { roundToCurrency } from '../money.ts';
import type { InvoiceStep, TaxRate } from './state.ts';

type Tax<Kind extends TaxRate['kind']> = (rate: Extract<TaxRate, { kind: Kind }>, base: Decimal) => Decimal;

const TAX: { readonly [Kind in TaxRate['kind']]: Tax<Kind> } = {
  percentage: (rate, base) => percentOf(base, rate.value),
  // Due even on a base of 0.
  fixed: (rate) => rate.value,
};

/** Base: subtotal less discounts, at least 0. Prepaid credits are a means of payment and do not reduce it. */
export const applyTaxes: InvoiceStep = (state, terms, trace) => {
  const base = atLeastZero(state.subtotal.minus(state.totalDiscount));
  const taxes = (terms.taxRates ?? []).map((rate) => {
    // TypeScript cannot see that a table entry found by the rate's own kind takes that rate.
    const exact = (TAX[rate.kind] as (rate: TaxRate, base: Decimal) => Decimal)(rate, base);
    const amount = roundToCurrency(exact, terms.currency);
    trace?.push({ step: 'tax', rateId: rate.id, base, exact, amount });
    return { rateId: rate.id, taxableAmount: base, amount };
  });
  return { ...state, taxes, totalTax: sum(taxes.map((tax) => tax.amount)) };
};
