import type { Invoice } from '@flexprice/generated/types';
import { expect } from 'vitest';
import { Decimal } from '../../src/rating/decimal.ts';
import type { Api } from '../helpers/api.ts';

const d = (text: string) => new Decimal(text);
const add = (values: readonly string[]) => values.reduce((sum, value) => sum.plus(d(value)), d('0'));
const text = (value: Decimal) => value.toFixed();

/**
 * What is true of the invoices of an environment at any time, whatever was done. A journey asks after each of its steps.
 */
export class InvoiceChecker {
  private readonly api: Api;
  /** How many invoices were looked at, so that a check of nothing is noticed. */
  checked = 0;

  constructor(api: Api) {
    this.api = api;
  }

  async check(): Promise<Invoice[]> {
    const invoices = await this.all();
    for (const invoice of invoices) {
      this.adds(invoice);
      this.isNeverNegative(invoice);
      this.spends(invoice);
      this.checked += 1;
    }
    this.isNumberedWithoutGaps(invoices);
    for (const [, own] of Map.groupBy(invoices, ({ subscription_id }) => subscription_id ?? '')) {
      if (own[0]?.subscription_id) this.isOncePerPeriod(own);
    }
    return invoices;
  }

  private async all(): Promise<Invoice[]> {
    const query = { limit: 1000, invoice_status: ['DRAFT', 'FINALIZED', 'VOIDED', 'SKIPPED'] as const };
    const { items } = await this.api.ok('listInvoices', {
      query: { ...query, invoice_status: [...query.invoice_status] },
    });
    return items.toReversed();
  }

  /** Lines are the subtotal; less discounts and credits, with tax, they are the total; paid and remaining are what is due. */
  private adds(invoice: Invoice): void {
    const at = `${invoice.id} (${invoice.billing_reason})`;
    const { line_items: lines, taxes, coupon_applications: coupons } = invoice;
    expect(text(add(lines.map((line) => line.amount))), `${at}: lines and subtotal`).toBe(invoice.subtotal);
    expect(text(add(taxes.map((tax) => tax.tax_amount))), `${at}: taxes and total_tax`).toBe(invoice.total_tax);
    expect(text(add(coupons.map((coupon) => coupon.discounted_amount))), `${at}: coupons`).toBe(invoice.total_discount);
    const onLines = lines.flatMap((line) => [line.line_item_discount, line.invoice_level_discount]);
    expect(text(add(onLines)), `${at}: discounts of lines`).toBe(invoice.total_discount);
    const credits = add(lines.map((line) => line.prepaid_credits_applied));
    expect(text(credits), `${at}: credits of lines`).toBe(invoice.total_prepaid_credits_applied);
    const total = d(invoice.subtotal).minus(d(invoice.total_discount)).minus(credits).plus(d(invoice.total_tax));
    expect(text(Decimal.max(total, 0)), `${at}: total`).toBe(invoice.total);
    expect(text(d(invoice.total).minus(d(invoice.adjustment_amount))), `${at}: due`).toBe(invoice.amount_due);
    if (invoice.payment_status !== 'OVERPAID') {
      expect(text(add([invoice.amount_paid, invoice.amount_remaining])), `${at}: paid and remaining`).toBe(
        invoice.amount_due,
      );
    }
  }

  private isNeverNegative(invoice: Invoice): void {
    const { subtotal, total, amount_due, amount_paid, amount_remaining, refunded_amount, total_discount } = invoice;
    const amounts = { subtotal, total, amount_due, amount_paid, amount_remaining, refunded_amount, total_discount };
    for (const [name, amount] of Object.entries(amounts)) {
      expect(d(amount).isNegative(), `${invoice.id}: ${name} ${amount}`).toBe(false);
    }
  }

  /** What was included, and what is charged, is no more than what was used; service periods begin before they end. */
  private spends(invoice: Invoice): void {
    for (const line of invoice.line_items) {
      const at = `${invoice.id} ${line.display_name}`;
      expect(d(line.quantity).isNegative(), `${at}: quantity`).toBe(false);
      expect(d(line.adjusted_entitlement_quantity ?? '0').isNegative(), `${at}: included`).toBe(false);
      const [start, end] = [Date.parse(line.period_start ?? ''), Date.parse(line.period_end ?? '')];
      if (Number.isFinite(start) && Number.isFinite(end)) expect(start, at).toBeLessThanOrEqual(end);
    }
  }

  private isNumberedWithoutGaps(invoices: readonly Invoice[]): void {
    const numbers = invoices.flatMap(({ invoice_number }) => invoice_number ?? []);
    const series = Map.groupBy(numbers, (number) => number.slice(0, number.lastIndexOf('-')));
    for (const [name, members] of series) {
      const counted = members.map((number) => Number(number.slice(name.length + 1))).sort((a, b) => a - b);
      expect(counted, `numbers of ${name}`).toEqual(counted.map((_, index) => index + 1));
    }
    for (const { invoice_status, invoice_number, id } of invoices) {
      if (invoice_status === 'FINALIZED') expect(invoice_number, id).not.toBeNull();
      if (invoice_status === 'DRAFT' || invoice_status === 'SKIPPED') expect(invoice_number, id).toBeNull();
    }
  }

  /** At most one invoice for a period and reason; periods of one reason, and times that a line item is charged for, do not overlap. */
  private isOncePerPeriod(invoices: readonly Invoice[]): void {
    const live = invoices.filter((one) => one.invoice_type === 'SUBSCRIPTION' && one.invoice_status !== 'VOIDED');
    const keys = live.map((one) => `${one.billing_reason} ${one.period_start} ${one.period_end}`);
    expect(keys.toSorted(), 'one invoice per period and reason').toEqual([...new Set(keys)].sort());
    const cycles = live.filter(({ billing_reason: reason }) =>
      ['SUBSCRIPTION_CYCLE', 'PRORATION', 'AUTO_INVOICE_THRESHOLD'].includes(reason),
    );
    tiles(cycles.map(({ id, period_start, period_end }) => ({ id, start: period_start ?? '', end: period_end ?? '' })));
    const charged = live
      .filter(({ invoice_status }) => invoice_status !== 'SKIPPED')
      .flatMap((one) => one.line_items)
      .filter((line) => line.metadata?.is_overage !== 'true');
    for (const [id, lines] of Map.groupBy(charged, (line) => line.subscription_line_item_id ?? '')) {
      if (id === '') continue;
      const times = lines.map((line) => ({ id: line.id, start: line.period_start ?? '', end: line.period_end ?? '' }));
      doesNotOverlap(times);
    }
  }
}

interface Stretch {
  readonly id: string;
  readonly start: string;
  readonly end: string;
}

const inOrder = (times: readonly Stretch[]) => times.toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));

/** Each begins where the one before ends. */
function tiles(times: readonly Stretch[]): void {
  for (const [index, time] of inOrder(times).entries()) {
    const before = inOrder(times)[index - 1];
    if (before) expect(time.start, `${time.id} begins where ${before.id} ends`).toBe(before.end);
  }
}

function doesNotOverlap(times: readonly Stretch[]): void {
  for (const [index, time] of inOrder(times).entries()) {
    const before = inOrder(times)[index - 1];
    if (before) {
      const gap = Date.parse(time.start) - Date.parse(before.end);
      expect(gap, `${time.id} is charged for a time that ${before.id} charges too`).toBeGreaterThanOrEqual(0);
    }
  }
}
