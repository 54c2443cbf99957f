export { testClocks } from './handlers.ts';
export { inCustomersTime } from './time.ts';
