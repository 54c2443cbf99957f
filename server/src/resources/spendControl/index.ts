export { spendControl } from './handlers.ts';
