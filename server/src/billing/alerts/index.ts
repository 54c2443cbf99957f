export { planSpendCheck } from './plan.ts';
export { checkUsage } from './usage.ts';
