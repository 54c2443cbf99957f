export { inCustomersTime } from './time.ts';
