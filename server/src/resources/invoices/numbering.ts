import type { InvoiceConfig } from '@flexprice/generated/types';
import { localTime } from '../../rating/timezone.ts';
import type { NumberSeries } from './store.ts';

type Format = InvoiceConfig['format'];

const DATE: { readonly [F in Format]: (year: string, month: string, day: string) => string } = {
  YYYYMM: (year, month) => year + month,
  YYYYMMDD: (year, month, day) => year + month + day,
  YYMMDD: (year, month, day) => year.slice(2) + month + day,
  YY: (year) => year.slice(2),
  YYYY: (year) => year,
};

/**
 * The series of the number of an invoice that is finalized now, such as `INV-202510-00001`. What stands before the running
 * number names it: it starts over when the date changes.
 */
export function seriesAt(now: Date, config: InvoiceConfig): NumberSeries {
  const [year = '', month = '', day = ''] = new Date(localTime(now.getTime(), config.timezone))
    .toISOString()
    .slice(0, 10)
    .split('-');
  const stem = [config.prefix, DATE[config.format](year, month, day)]
    .filter((part) => part !== '')
    .join(config.separator);
  return { name: stem, separator: config.separator, start: config.start_sequence, digits: config.suffix_length };
}
