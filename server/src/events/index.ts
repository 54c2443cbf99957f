export type { MeteringRule } from './compiled.ts';
export { events } from './handlers.ts';
export { Ingestor } from './ingest.ts';
export { postgresEvents } from './postgres/index.ts';
export type { EventStore, MeterFold, MeterQuery } from './store.ts';
