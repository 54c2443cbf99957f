export type { Document } from '../document.ts';
export { type Change, compareContracts, inWords } from './operations.ts';
