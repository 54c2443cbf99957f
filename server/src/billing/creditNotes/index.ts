export { createCreditNote } from './create.ts';
export { finalizeCreditNote, voidCreditNote } from './finalize.ts';
