/** The table of events in ClickHouse. */

/**
 * `numbers`, `texts` and `spellings` are what row.ts says of properties. Times are Int64, because a DateTime64 begins in 1900.
 */
const COLUMNS = {
  tenant_id: 'LowCardinality(String)',
  environment_id: 'LowCardinality(String)',
  event_name: 'LowCardinality(String)',
  external_customer_id: 'String',
  micros: 'Int64',
  id: 'String',
  customer_id: 'String',
  source: 'LowCardinality(String)',
  received: 'Int64',
  properties: 'String',
  numbers: 'Map(LowCardinality(String), Decimal(76, 30))',
  texts: 'Map(LowCardinality(String), String)',
  spellings: 'Map(LowCardinality(String), String)',
};

/** In the order in which `rowOf` gives them. */
export const COLUMN_NAMES = Object.keys(COLUMNS) as [string, ...string[]];

/** What ClickHouse calls the structure of such rows. */
export const STRUCTURE = Object.entries(COLUMNS)
  .map(([name, type]) => `${name} ${type}`)
  .join(', ');

/** A name as it stands in a statement. */
export const identifier = (name: string): string => `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;

/**
 * The key is what usage asks for, and it names an event: rows that agree in it are copies, of which one is kept. What is
 * acknowledged is on disk.
 */
export const tableOf = (table: string): string => `
  create table if not exists ${table} (${STRUCTURE}) engine = ReplacingMergeTree
  partition by toYYYYMM(toDateTime(least(greatest(intDiv(micros, 1000000), 0), 4102444799), 'UTC'))
  order by (environment_id, event_name, external_customer_id, micros, id)
  settings non_replicated_deduplication_window = 10000, fsync_after_insert = 1, fsync_part_directory = 1`;
