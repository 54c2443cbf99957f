export { testClocks } from './handlers.ts';
export { inCustomersTime, inTimesOf } from './time.ts';
