export { compiledRule, type MeteringRule } from './compiled.ts';
export { events } from './handlers.ts';
export { Ingestor } from './ingest.ts';
export { microsOf, microsOfDate, millisOf } from './micros.ts';
export { postgresEvents } from './postgres/index.ts';
export { parseProperties } from './properties.ts';
export { type MicrosRange, rangeOf } from './range.ts';
export type { EventStore, GroupKey, MeterFold, MeterQuery, PropertyFilter } from './store.ts';
export { windowsFor } from './usage.ts';
