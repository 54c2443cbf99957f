import type { Faults } from '../../errors.ts';

/** Metadata that Indian GST invoices are made from; the format is the tax office's. */
const FORMATS: Record<string, { pattern: RegExp; text: string }> = {
  gstin: { pattern: /^\d{2}[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]$/, text: 'must be a GSTIN of 15 characters' },
  pan: { pattern: /^[A-Z]{5}\d{4}[A-Z]$/, text: 'must be a PAN of 10 characters' },
  hsn_sac: { pattern: /^(\d{4}|\d{6}|\d{8})$/, text: 'must have 4, 6 or 8 digits' },
};

/** Faults of the reserved keys in a customer's metadata. A GSTIN contains the holder's PAN, so both must agree. */
export function taxMetadataFaults(metadata: Record<string, string>): Faults {
  const faults: Faults = {};
  for (const [key, { pattern, text }] of Object.entries(FORMATS)) {
    const value = metadata[key];
    if (value !== undefined && value !== '' && !pattern.test(value)) faults[`metadata.${key}`] = text;
  }
  const { gstin, pan } = metadata;
  if (gstin && pan && Object.keys(faults).length === 0 && gstin.slice(2, 12) !== pan) {
    faults['metadata.pan'] = 'must be the PAN that is part of the GSTIN';
  }
  return faults;
}
