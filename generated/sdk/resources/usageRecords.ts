// Generated from openapi/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type {
  UsageRecord,
  UsageRecordList,
  UsageRecordSearchRequest,
} from '../../schemas.ts';

/** What was reported to cloud marketplaces, and what still has to be. */
export interface UsageRecordsResource {
  /**
   * Search usage records.
   *
   * What was, or still has to be, reported to cloud marketplaces, newest first unless `sort` says otherwise. Send
   * `{}` for all. Nothing is expandable.
   *
   * `POST /usage-records/search`, needs `integration:read`.
   *
   * @example
   * for await (const item of flexprice.usageRecords.search({ customer_external_id: 'brightside', synced: true, limit: 50 })) {}
   */
  search(body?: UsageRecordSearchRequest, options?: RequestOptions): PageCall<UsageRecord, UsageRecordList>;
}
