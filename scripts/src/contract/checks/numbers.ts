import { type Document, operationsOf, parametersOf, resolve, type Schema } from '../document.ts';

/** Members of these names are money or quantities. */
const AMOUNT =
  /(^|_)(amount|price|total|subtotal|balance|quantity|rate|credits|cost|revenue|margin|factor|percentage|percent|charge|spend|threshold|discount|tax)$/;

const COUNT = 'how many records there are';
const LEGACY = 'a JSON number that existing clients read as one';
const FILTER = 'a bound to compare with, not an amount that is kept';
const TEXT = 'an amount laid out for people';

/** Members that look like amounts, or are JSON numbers, and why they are not decimals. `*` stands for every schema. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'Pagination.total': COUNT,
  'EnvironmentList.total': COUNT,
  'ConnectionList.total': COUNT,
  '*.display_amount': TEXT,
  '*.display_price_unit_amount': TEXT,
  'CreatePriceRequest.min_quantity': 'a whole number by its meaning: fixed prices are sold in whole units',
  'CreateSubscriptionPriceRequest.min_quantity': 'a whole number by its meaning: fixed prices are sold in whole units',
  'EntitlementSource.quantity': 'how often an addon was taken, a whole number',
  'FilterValue.number': FILTER,
  'query.amount_due_gt': FILTER,
  'query.amount_remaining_gt': FILTER,
  'query.credits_available_gt': FILTER,
  'InvoiceSearchRequest.amount_due_gt': FILTER,
  'InvoiceSearchRequest.amount_remaining_gt': FILTER,
  'WalletTransactionSearchRequest.credits_available_gt': FILTER,
  'CommitmentTimeBucket.overage_factor': LEGACY,
  'GetUsageResponse.value': LEGACY,
  'UsageResult.value': LEGACY,
  'SubscriptionUsage.amount': LEGACY,
  'SubscriptionUsage.commitment_amount': LEGACY,
  'SubscriptionUsage.commitment_utilized': LEGACY,
  'SubscriptionUsage.overage_amount': LEGACY,
  'SubscriptionUsage.overage_factor': LEGACY,
  'SubscriptionUsageCharge.amount': LEGACY,
  'SubscriptionUsageCharge.quantity': LEGACY,
  'SubscriptionUsageCharge.overage_factor': LEGACY,
};

/** Money and quantities are exact decimals everywhere, and enums have names, in parameters too. */
export function checkNumbers(document: Document): string[] {
  const faults: string[] = [];
  const used = new Set<string>();
  const check = (owner: string, name: string, schema: Schema) => {
    const inner = innermost(document, schema);
    const isAmount = AMOUNT.test(name) && (inner.type === 'string' || inner.type === 'integer');
    if (inner.format === 'decimal' || inner.enum || !(isAmount || inner.type === 'number')) return;
    const exception = [`${owner}.${name}`, `*.${name}`].find((key) => key in EXCEPTIONS);
    if (exception) used.add(exception);
    else faults.push(`${owner}.${name}: is an amount or a number, so it must be a decimal or a reasoned exception`);
  };
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    for (const [member, property] of Object.entries(schema.properties ?? {})) check(name, member, property);
  }
  for (const located of operationsOf(document)) {
    for (const parameter of parametersOf(document, located)) {
      if (parameter.in === 'query') check('query', parameter.name, parameter.schema);
      const { schema } = parameter;
      if (schema.enum || schema.items?.enum) {
        faults.push(`${located.operation.operationId} ${parameter.name}: an enum needs a name of its own`);
      }
    }
  }
  for (const key of Object.keys(EXCEPTIONS)) if (!used.has(key)) faults.push(`${key}: is an exception for nothing`);
  return faults;
}

/** What a schema is in the end: through references, wrappers, lists and maps. */
function innermost(document: Document, schema: Schema): Schema {
  const target = resolve<Schema>(document, schema);
  const [part] = target.allOf ?? target.anyOf ?? [];
  if (part) return innermost(document, part);
  if (target.items) return innermost(document, target.items);
  if (typeof target.additionalProperties === 'object') return innermost(document, target.additionalProperties);
  return target;
}
