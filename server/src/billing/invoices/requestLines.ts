import type { CreateInvoiceLineItem, CreateInvoiceRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import type { Faults } from '../../errors.ts';
import { type Decimal, ONE, sum, tryDecimal } from '../../rating/decimal.ts';
import { currencyPrecision } from '../../rating/money.ts';
import { isOneOf, PRICE_TYPES } from '../../rating/prices/enums.ts';
import { storedDecimal, TOO_MANY_DIGITS } from '../../resources/decimals.ts';
import type { Findings } from '../../resources/findings.ts';
import { type NewLine, newLineId } from './contents.ts';

/** What the columns keep. */
const MONEY = { decimals: 8, integers: 20 };
const QUANTITY = { decimals: 15, integers: 25 };
const UNIT_AMOUNT = { decimals: 15, integers: 13 };

/**
 * The charges of a request. What a customer is to pay must be payable, so amounts are whole minor units, and the sums that
 * the request states must be those of its lines. A request without lines is a sale of one thing.
 */
export function linesOfRequest(
  context: Context,
  request: CreateInvoiceRequest,
  currency: string,
  findings: Findings,
): NewLine[] {
  const faults: Faults = {};
  const subtotal = money(request.subtotal, 'subtotal', currency, faults);
  const items = request.line_items ?? [];
  const lines =
    items.length > 0
      ? items.map((item, index) => toLine(context, item, `line_items[${index}].`, currency, faults))
      : [soleLine(context, request, subtotal)];
  if (Object.keys(faults).length === 0) {
    const total = sum(lines.map((line) => line.amount));
    if (total.isNegative()) faults.line_items = `must not come to less than 0, but come to ${total.toFixed()}`;
    if (!total.eq(subtotal)) faults.subtotal = `must be the sum of the lines, which is ${total.toFixed()}`;
    for (const field of ['total', 'amount_due'] as const) {
      if (tryDecimal(request[field])?.eq(subtotal)) continue;
      faults[field] = 'must be the subtotal: discounts, credits and taxes are computed here';
    }
  }
  findings.faultsUnder('', faults);
  return lines;
}

function toLine(context: Context, item: CreateInvoiceLineItem, at: string, currency: string, faults: Faults): NewLine {
  const { price_type, plan_id } = item;
  if (price_type && !isOneOf(PRICE_TYPES, price_type))
    faults[`${at}price_type`] = `must be ${PRICE_TYPES.join(' or ')}`;
  if (item.period_start && item.period_end && Date.parse(item.period_end) < Date.parse(item.period_start)) {
    faults[`${at}period_end`] = 'must not be before period_start';
  }
  const quantity = storedDecimal(item.quantity, `${at}quantity`, QUANTITY, faults) ?? ONE;
  if (quantity.isNegative()) faults[`${at}quantity`] = 'must not be below 0';
  return {
    id: newLineId(context),
    displayName: item.display_name ?? '',
    amount: money(item.amount, `${at}amount`, currency, faults),
    quantity,
    priceType: isOneOf(PRICE_TYPES, price_type) ? price_type : null,
    origin: {
      subscription_id: item.subscription_id || null,
      // What is named here is only printed: a line item is kept where it is known to be one.
      price_id: item.price_id ?? null,
      entity_id: item.entity_id ?? plan_id ?? null,
      entity_type: item.entity_type ?? (plan_id ? 'plan' : null),
      plan_display_name: item.plan_display_name ?? null,
      meter_id: item.meter_id ?? null,
      meter_display_name: item.meter_display_name ?? null,
      price_unit: item.price_unit ?? null,
      price_unit_amount: optional(item.price_unit_amount, `${at}price_unit_amount`, UNIT_AMOUNT, faults),
      adjusted_entitlement_quantity: optional(
        item.adjusted_entitlement_quantity,
        `${at}adjusted_entitlement_quantity`,
        QUANTITY,
        faults,
      ),
      period_start: item.period_start ? new Date(item.period_start) : null,
      period_end: item.period_end ? new Date(item.period_end) : null,
      commitment_info: item.commitment_info ?? null,
      metadata: item.metadata ?? null,
    },
  };
}

function soleLine(context: Context, request: CreateInvoiceRequest, amount: Decimal): NewLine {
  return {
    id: newLineId(context),
    displayName: (request.description || 'Charge').slice(0, 255),
    amount,
    quantity: ONE,
    priceType: null,
    origin: {},
  };
}

function money(text: string, field: string, currency: string, faults: Faults): Decimal {
  const value = tryDecimal(text);
  if (!value) {
    faults[field] = TOO_MANY_DIGITS;
    return ONE;
  }
  const places = currencyPrecision(currency);
  if (value.decimalPlaces() > places) faults[field] = `must have at most ${places} decimals in ${currency}`;
  else storedDecimal(text, field, MONEY, faults);
  return value;
}

function optional(
  text: string | undefined,
  field: string,
  digits: { decimals: number; integers: number },
  faults: Faults,
): string | null {
  return text === undefined ? null : (storedDecimal(text, field, digits, faults)?.toFixed() ?? null);
}
