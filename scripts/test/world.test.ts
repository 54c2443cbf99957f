import { readFileSync } from 'node:fs';
import { Decimal } from 'decimal.js';
import { beforeAll, expect, test } from 'vitest';
import { visitTexts } from '../src/contract/checks/world.ts';
import { examplesOf } from '../src/contract/document.ts';
import { inRepository } from '../src/paths.ts';
import { contract } from './helpers/documents.ts';

type Amounts = Record<string, unknown>;

let examples: ReturnType<typeof examplesOf>;
beforeAll(async () => {
  examples = examplesOf(await contract());
}, 60_000);

const decimal = (value: unknown) => new Decimal((value as string | null | undefined) ?? 0);
const sum = (rows: unknown, member: string) =>
  (rows as Amounts[]).reduce((total, row) => total.plus(decimal(row[member])), new Decimal(0));

/** Every object in every example that has all of the members. */
function withMembers(...members: string[]): [at: string, object: Amounts][] {
  const found: [string, Amounts][] = [];
  const visit = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (members.every((name) => name in value)) found.push([at, value as Amounts]);
    for (const [name, inner] of Object.entries(value)) visit(inner, `${at}/${name}`);
  };
  for (const { at, value } of examples) visit(value, at);
  return found;
}

/** Where the two sides of a sum differ. There must be examples to look at. */
function differing(rows: [string, Amounts][], left: (o: Amounts) => Decimal, right: (o: Amounts) => Decimal): string[] {
  expect(rows.length).toBeGreaterThan(0);
  return rows.flatMap(([at, o]) => (left(o).eq(right(o)) ? [] : [`${at}: ${left(o)} is not ${right(o)}`]));
}

test('the total of an invoice is its subtotal less discounts and credits, and tax', () => {
  const wrong = differing(
    withMembers('subtotal', 'total_discount', 'total_tax', 'total'),
    (o) => decimal(o.total),
    (o) =>
      decimal(o.subtotal)
        .minus(decimal(o.total_discount))
        .minus(decimal(o.total_prepaid_credits_applied))
        .plus(decimal(o.total_tax)),
  );
  expect(wrong).toEqual([]);
});

test('the lines of an invoice add up to its subtotal, the taxes to its tax', () => {
  const lines = withMembers('subtotal', 'line_items').filter(([, o]) => (o.line_items as unknown[]).length > 0);
  expect(
    differing(
      lines,
      (o) => sum(o.line_items, 'amount'),
      (o) => decimal(o.subtotal),
    ),
  ).toEqual([]);
  const taxes = withMembers('total_tax', 'taxes').filter(([, o]) => (o.taxes as unknown[]).length > 0);
  expect(
    differing(
      taxes,
      (o) => sum(o.taxes, 'tax_amount'),
      (o) => decimal(o.total_tax),
    ),
  ).toEqual([]);
});

test('what remains of an invoice is what is due less what was paid or credited', () => {
  const rows = withMembers('amount_due', 'amount_paid', 'amount_remaining');
  const left = (o: Amounts) => decimal(o.amount_due).minus(decimal(o.amount_paid)).minus(decimal(o.adjustment_amount));
  expect(differing(rows, (o) => decimal(o.amount_remaining), left)).toEqual([]);
});

test('the lines of a credit note add up to its total', () => {
  const rows = withMembers('total_amount', 'line_items').filter(([, o]) => (o.line_items as unknown[]).length > 0);
  expect(
    differing(
      rows,
      (o) => sum(o.line_items, 'amount'),
      (o) => decimal(o.total_amount),
    ),
  ).toEqual([]);
});

test('a completed wallet transaction leads from one balance to the next', () => {
  const rows = withMembers(
    'credit_balance_before',
    'credit_balance_after',
    'credit_amount',
    'transaction_status',
  ).filter(([, o]) => o.transaction_status === 'completed');
  const after = (o: Amounts) => {
    const amount = decimal(o.credit_amount);
    return decimal(o.credit_balance_before).plus(o.type === 'debit' ? amount.neg() : amount);
  };
  expect(differing(rows, (o) => decimal(o.credit_balance_after), after)).toEqual([]);
});

test('the margin is revenue less cost', () => {
  const rows = withMembers('total_cost', 'total_revenue', 'margin');
  expect(
    differing(
      rows,
      (o) => decimal(o.margin),
      (o) => decimal(o.total_revenue).minus(decimal(o.total_cost)),
    ),
  ).toEqual([]);
});

test('no page shows more than there is', () => {
  const wrong = withMembers('items', 'pagination').filter(
    ([, { items, pagination }]) => (items as unknown[]).length > (pagination as { total: number }).total,
  );
  expect(wrong.map(([at]) => at)).toEqual([]);
});

/** Ids that the table of openapi/README.md introduces: `prefix_…XXXX`, and `…YYYY` for more of the same prefix. */
function tableIds(): Set<string> {
  const text = readFileSync(inRepository('openapi/README.md'), 'utf8');
  const ids = new Set<string>();
  let prefix = '';
  for (const [, given, end = ''] of text.matchAll(/`([a-z_]+_)?…([0-9A-Z]+)`/g)) {
    prefix = given ?? prefix;
    ids.add(`${prefix}01K5WRB3M0${end.replace(/^0+/, '').padStart(16, '0')}`);
  }
  return ids;
}

/** Kinds of which the API shows no object: they are named by whoever makes them. */
const NAMED_ONLY = /^(wf|run|event|sys_event|eim|sk)_/;

test('every id in the examples is that of an object shown somewhere or listed in openapi/README.md', () => {
  const shown = new Set<string>();
  const named = new Map<string, string>();
  for (const { at, value } of examples) {
    visitTexts(value, '', (text, member) => {
      if (!/^[a-z_]+_01K5WRB3M0\w{16}$/.test(text) || NAMED_ONLY.test(text)) return;
      if (member === 'id') shown.add(text);
      else if (!named.has(text)) named.set(text, at);
    });
  }
  const listed = tableIds();
  expect(listed.size).toBeGreaterThan(20);
  expect([...named].filter(([id]) => !shown.has(id) && !listed.has(id))).toEqual([]);
  expect([...listed].filter((id) => !shown.has(id) && !named.has(id))).toEqual([]);
});
