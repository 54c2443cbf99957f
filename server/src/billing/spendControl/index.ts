export { authorizeUsage } from './authorize.ts';
