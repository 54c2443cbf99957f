/** From lines to what is due: the order of the steps, written once. */
import { atLeastZero, sum } from '../decimal.ts';
import type { Trace } from '../trace.ts';
import { applyPrepaidCredits } from './credit.ts';
import { applyInvoiceCoupons, applyLineCoupons } from './discount.ts';
import { type ChargedLine, type InvoiceState, type InvoiceStep, type InvoiceTerms, initialState } from './state.ts';
import { applyTaxes } from './tax.ts';

/** A subscription invoice is computed, perhaps several times, and later finalized; money moves only then. */
export type Phase = 'compute' | 'finalize';

const subtotal: InvoiceStep = (state) => ({ ...state, subtotal: sum(state.lines.map((line) => line.amount)) });

const total: InvoiceStep = (state, _terms, trace) => {
  const { subtotal, totalDiscount, totalPrepaidCredits, totalTax } = state;
  const amount = atLeastZero(subtotal.minus(totalDiscount).minus(totalPrepaidCredits).plus(totalTax));
  trace?.push({
    step: 'total',
    subtotal,
    discount: totalDiscount,
    credits: totalPrepaidCredits,
    tax: totalTax,
    amount,
  });
  return { ...state, total: amount };
};

export const PIPELINE: readonly {
  readonly name: string;
  readonly phases: readonly Phase[];
  readonly run: InvoiceStep;
}[] = [
  { name: 'subtotal', phases: ['compute'], run: subtotal },
  { name: 'line coupons', phases: ['compute'], run: applyLineCoupons },
  { name: 'invoice coupons', phases: ['compute'], run: applyInvoiceCoupons },
  { name: 'prepaid credits', phases: ['finalize'], run: applyPrepaidCredits },
  { name: 'taxes', phases: ['finalize'], run: applyTaxes },
  { name: 'total', phases: ['compute', 'finalize'], run: total },
];

/** A draft: subtotal, discounts and a total without credits and taxes. */
export function computeInvoice(lines: readonly ChargedLine[], terms: InvoiceTerms, trace?: Trace): InvoiceState {
  return run('compute', initialState(lines), terms, trace);
}

/** A computed draft with credits and taxes. Discounts stay as they were computed; finalizing again starts over from there. */
export function finalizeInvoice(computed: InvoiceState, terms: InvoiceTerms, trace?: Trace): InvoiceState {
  return run('finalize', computed, terms, trace);
}

/** Both at once, as for one-off invoices and previews. */
export function totalInvoice(lines: readonly ChargedLine[], terms: InvoiceTerms, trace?: Trace): InvoiceState {
  return finalizeInvoice(computeInvoice(lines, terms, trace), terms, trace);
}

function run(phase: Phase, start: InvoiceState, terms: InvoiceTerms, trace: Trace | undefined): InvoiceState {
  let state = start;
  for (const step of PIPELINE) if (step.phases.includes(phase)) state = step.run(state, terms, trace);
  return state;
}
