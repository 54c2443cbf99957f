export { plans } from './handlers.ts';
export { toPlan } from './map.ts';
export { getPlan } from './service.ts';
export { showPlans } from './show.ts';
export { findPlans, type PlanRow } from './store.ts';
