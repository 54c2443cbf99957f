import type { Customer, Invoice, InvoicePdfConfig, Tenant } from '@flexprice/generated/types';
import { decimal } from '../../../rating/decimal.ts';
import { currencySymbol } from '../../../rating/money.ts';
import { fonts, isPlain as isPlainText } from './fonts.ts';
import { MUTED, Page } from './page.ts';
import { day, days, grouped, money } from './text.ts';

/** Everything that an invoice is printed from. */
export interface PrintedInvoice {
  /** With customer and tax rates. */
  readonly invoice: Invoice;
  readonly seller: Tenant;
  readonly customer: Customer | undefined;
  readonly config: InvoicePdfConfig;
  /** What the document says about when it was made. */
  readonly date: Date;
}

/** The invoice as a PDF document, without lines of amount 0. */
export async function invoiceDocument(printed: PrintedInvoice): Promise<Uint8Array> {
  const { invoice, seller, config, date } = printed;
  const title = `Invoice ${invoice.invoice_number ?? '(draft)'}`;
  const isPlain = textsOf([invoice, seller, printed.customer, config, currencySymbol(invoice.currency)]).every(
    isPlainText,
  );
  const page = new Page(await fonts(), config.page_size, { title, author: seller.name, date, isPlain });
  head(page, printed);
  parties(page, printed);
  lines(page, printed);
  totals(page, printed);
  if (invoice.description) {
    page.makeRoom(40);
    page.text(invoice.description, page.left, page.width, { color: MUTED });
    page.y += page.heightOf(invoice.description, page.width) + 10;
  }
  if (page.isIncomplete) {
    page.makeRoom(24);
    const note = 'Characters that the fonts of this document do not have are shown as □.';
    page.text(note, page.left, page.width, { size: 8, color: MUTED });
  }
  return page.finish(config.footer_text || `${seller.name} · ${title}`);
}

/** What stands across the head of an invoice that is not simply owed. */
const STAMP: { readonly [Status in Invoice['invoice_status']]: string } = {
  DRAFT: 'DRAFT',
  FINALIZED: '',
  VOIDED: 'VOID',
  SKIPPED: 'NOT ISSUED',
};

function head(page: Page, { invoice, seller, config }: PrintedInvoice): void {
  const half = page.width / 2;
  const logo = inlineImage(config.logo_url);
  if (!logo || !page.image(logo, 40)) page.text(seller.name, page.left, half, { size: 15, bold: true });
  const right = { align: 'right' } as const;
  const word = invoice.invoice_type === 'CREDIT' ? 'Credit invoice' : 'Invoice';
  page.text(word, page.left + half, half, { ...right, size: 20, bold: true, color: config.accent_color });
  page.y += 26;
  page.text(invoice.invoice_number ?? 'No number yet', page.left + half, half, { ...right, size: 10.5 });
  page.y += 16;
  const paid = invoice.payment_status === 'SUCCEEDED' && invoice.invoice_status === 'FINALIZED' ? 'PAID' : '';
  const stamp = STAMP[invoice.invoice_status] || paid;
  if (stamp) page.text(stamp, page.left + half, half, { ...right, size: 10, bold: true, color: config.accent_color });
  page.y += 24;
  page.rule(config.accent_color, 1.5);
  page.y += 14;
}

function parties(page: Page, { invoice, seller, customer }: PrintedInvoice): void {
  const third = page.width / 3;
  const columns: [string, string[]][] = [
    ['From', [seller.name, seller.billing_details.email ?? '', ...addressOf(seller.billing_details.address ?? {})]],
    ['Bill to', customer ? [customer.name, customer.email, ...addressOf(customer)] : [invoice.customer_id]],
    ['Details', detailsOf(invoice)],
  ];
  const top = page.y;
  let lowest = top;
  for (const [index, [label, texts]] of columns.entries()) {
    const x = page.left + index * third;
    page.y = top;
    page.text(label, x, third - 12, { size: 8, bold: true, color: MUTED });
    page.y += 13;
    for (const [place, text] of texts.filter(Boolean).entries()) {
      const style = { bold: place === 0 && index < 2 };
      page.text(text, x, third - 12, style);
      page.y += page.heightOf(text, third - 12, style) + 1.5;
    }
    lowest = Math.max(lowest, page.y);
  }
  page.y = lowest + 18;
}

function detailsOf(invoice: Invoice): string[] {
  const { issue_date, due_date, period_start, period_end } = invoice;
  return [
    issue_date ? `Issued ${day(issue_date)}` : '',
    due_date ? `Due ${day(due_date)}` : '',
    period_start ? `Period ${days(period_start, period_end)}` : '',
    `Currency ${invoice.currency.toUpperCase()}`,
  ];
}

interface Address {
  address_line1?: string;
  address_line2?: string;
  address_postal_code?: string;
  address_city?: string;
  address_state?: string;
  address_country?: string;
}

function addressOf(address: Address): string[] {
  const { address_line1, address_line2, address_city, address_state, address_postal_code, address_country } = address;
  const place = [[address_city, address_state].filter(Boolean).join(', '), address_postal_code]
    .filter(Boolean)
    .join(' ');
  return [address_line1 ?? '', address_line2 ?? '', place, address_country ?? ''];
}

function lines(page: Page, printed: PrintedInvoice): void {
  const { invoice } = printed;
  const columns = columnsOf(page);
  header(page, printed);
  for (const line of invoice.line_items.filter(({ amount }) => !decimal(amount).isZero())) {
    const name = line.display_name || 'Charge';
    const period = days(line.period_start, line.period_end);
    const included = line.adjusted_entitlement_quantity;
    const small = [period, included ? `${grouped(included)} included` : ''].filter(Boolean).join('  ·  ');
    const nameHeight = page.heightOf(name, columns.name.width);
    const height = nameHeight + (small ? 13 : 0) + 11;
    if (page.makeRoom(height)) header(page, printed);
    page.text(name, columns.name.x, columns.name.width);
    if (small) {
      page.text(small, columns.name.x, columns.name.width, { size: 8, color: MUTED }, page.y + nameHeight + 1);
    }
    page.text(grouped(line.quantity), columns.quantity.x, columns.quantity.width, { align: 'right' });
    page.text(money(line.amount, invoice.currency), columns.amount.x, columns.amount.width, { align: 'right' });
    page.y += height - 5;
    page.rule();
    page.y += 5;
  }
  page.y += 8;
}

function columnsOf(page: Page) {
  const amount = 110;
  const quantity = 110;
  const name = page.width - amount - quantity;
  return {
    name: { x: page.left, width: name - 10 },
    quantity: { x: page.left + name, width: quantity },
    amount: { x: page.left + name + quantity, width: amount },
  };
}

function header(page: Page, { config }: PrintedInvoice): void {
  const columns = columnsOf(page);
  const style = { size: 8, bold: true, color: MUTED } as const;
  page.text('Description', columns.name.x, columns.name.width, style);
  page.text('Quantity', columns.quantity.x, columns.quantity.width, { ...style, align: 'right' });
  page.text('Amount', columns.amount.x, columns.amount.width, { ...style, align: 'right' });
  page.y += 13;
  page.rule(config.accent_color);
  page.y += 6;
}

/** A sum at the foot, with how much it counts. */
interface Sum {
  readonly label: string;
  readonly amount: string;
  readonly isMain?: boolean;
}

function totals(page: Page, { invoice, config }: PrintedInvoice): void {
  const sums = sumsOf(invoice);
  const width = 260;
  const x = page.left + page.width - width;
  // The sums stay together, so that nobody reads half of them.
  page.makeRoom(sums.length * 17 + 12);
  for (const { label, amount, isMain = false } of sums) {
    const style = { bold: isMain, size: isMain ? 11 : 9.5, ...(isMain && { color: config.accent_color }) };
    page.text(label, x, width - 100, style);
    page.text(amount, x + width - 110, 110, { ...style, align: 'right' });
    page.y += page.heightOf(label, width - 100, style) + (isMain ? 7 : 5);
  }
  page.y += 16;
}

function sumsOf(invoice: Invoice): Sum[] {
  const { currency } = invoice;
  const shown = (amount: string) => money(amount, currency);
  const less = (label: string, amount: string): Sum[] =>
    decimal(amount).isZero() ? [] : [{ label, amount: shown(decimal(amount).negated().toFixed()) }];
  const names = [...new Set(invoice.coupon_applications.map(({ coupon_snapshot: coupon }) => coupon?.name))];
  const discount = names.filter((name) => typeof name === 'string').join(', ');
  return [
    { label: 'Subtotal', amount: shown(invoice.subtotal) },
    ...less(discount ? `Discount (${discount})` : 'Discount', invoice.total_discount),
    ...less('Prepaid credits', invoice.total_prepaid_credits_applied),
    ...invoice.taxes.map((tax) => ({ label: tax.tax_rate?.name ?? 'Tax', amount: shown(tax.tax_amount) })),
    { label: 'Total', amount: shown(invoice.total), isMain: true },
    ...less('Credit notes', invoice.adjustment_amount),
    ...less('Paid', invoice.amount_paid),
    ...(decimal(invoice.refunded_amount).isZero()
      ? []
      : [{ label: 'Given back', amount: shown(invoice.refunded_amount) }]),
    { label: 'Amount due', amount: shown(invoice.amount_remaining), isMain: true },
  ];
}

/** A picture that the setting holds itself. Other addresses are not fetched: the server calls nobody to print. */
function inlineImage(url: string): Buffer | undefined {
  const data = /^data:image\/(?:png|jpeg);base64,([A-Za-z0-9+/=]+)$/.exec(url)?.[1];
  return data ? Buffer.from(data, 'base64') : undefined;
}

/** Every text in a value. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}
