import type { InvoiceConfig } from '@flexprice/generated/types';
import type { Database } from '../../db/index.ts';
import { localTime } from '../../rating/timezone.ts';
import { nextNumber } from './store.ts';

type Format = InvoiceConfig['format'];

const DATE: { readonly [F in Format]: (year: string, month: string, day: string) => string } = {
  YYYYMM: (year, month) => year + month,
  YYYYMMDD: (year, month, day) => year + month + day,
  YYMMDD: (year, month, day) => year.slice(2) + month + day,
  YY: (year) => year.slice(2),
  YYYY: (year) => year,
};

/**
 * The number of an invoice that is being finalized, such as `INV-202510-00001`. What stands before the running number
 * names its series: it starts over when the date changes.
 */
export async function invoiceNumber(db: Database, config: InvoiceConfig, now: Date): Promise<string> {
  const [year = '', month = '', day = ''] = new Date(localTime(now.getTime(), config.timezone))
    .toISOString()
    .slice(0, 10)
    .split('-');
  const stem = [config.prefix, DATE[config.format](year, month, day)]
    .filter((part) => part !== '')
    .join(config.separator);
  const number = await nextNumber(db, stem, config.start_sequence);
  return `${stem}${config.separator}${String(number).padStart(config.suffix_length, '0')}`;
}
