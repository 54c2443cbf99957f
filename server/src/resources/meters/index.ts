export { meters } from './handlers.ts';
export { toMeter } from './map.ts';
export { filterFaults, meterFaults } from './rules.ts';
export { addFilters, addMeter, archiveMeter, copyMeter } from './service.ts';
export { findMeter, findMeters, type MeterRow } from './store.ts';
