export { creditNotes } from './handlers.ts';
export { toCreditNoteWebhook } from './map.ts';
export type { CreditNoteLineRow, CreditNoteRow } from './rows.ts';
export { getCreditNote, showCreditNote } from './show.ts';
export {
  changeCreditNote,
  countVoided,
  creditNoteLinesOf,
  creditNoteOfKey,
  findCreditNotes,
  givenBack,
  insertCreditNote,
} from './store.ts';
