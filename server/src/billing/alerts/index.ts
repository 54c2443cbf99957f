export { planSpendCheck } from './plan.ts';
export { checkSpend } from './spend.ts';
