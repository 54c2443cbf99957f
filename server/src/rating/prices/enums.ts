/** The words of the contract that decide how a price is charged. */
export const PRICE_TYPES = ['USAGE', 'FIXED'] as const;
export const BILLING_MODELS = ['FLAT_FEE', 'PACKAGE', 'TIERED'] as const;
export const TIER_MODES = ['VOLUME', 'SLAB'] as const;
export const INVOICE_CADENCES = ['ADVANCE', 'ARREAR'] as const;
export const PRICE_UNIT_TYPES = ['FIAT', 'CUSTOM'] as const;
export const PACKAGE_ROUNDINGS = ['up', 'down'] as const;
/** What a price can belong to. The contract also knows PRICE, which is refused. */
export const PRICE_ENTITY_TYPES = ['PLAN', 'SUBSCRIPTION', 'ADDON', 'COSTSHEET'] as const;

export type PriceType = (typeof PRICE_TYPES)[number];
export type BillingModel = (typeof BILLING_MODELS)[number];
export type TierMode = (typeof TIER_MODES)[number];
export type InvoiceCadence = (typeof INVOICE_CADENCES)[number];

/** Narrows a text to one of a list of words, spelled exactly. */
export function isOneOf<const Words extends readonly string[]>(words: Words, value: unknown): value is Words[number] {
  return typeof value === 'string' && words.includes(value);
}
