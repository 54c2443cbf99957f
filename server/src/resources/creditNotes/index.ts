export { creditNotes } from './handlers.ts';
export { toCreditNoteWebhook } from './map.ts';
export type { CreditNoteRow } from './rows.ts';
export { getCreditNote } from './show.ts';
export {
  changeCreditNote,
  countVoided,
  creditNoteLinesOf,
  creditNoteOfKey,
  findCreditNotes,
  givenBack,
  insertCreditNote,
} from './store.ts';
