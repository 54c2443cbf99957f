// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface CreditNotesHandlers<Context> {
  /** List credit notes */
  listCreditNotes: Handler<'listCreditNotes', Context>;
  /** Create a credit note */
  createCreditNote: Handler<'createCreditNote', Context>;
  /** Get a credit note */
  getCreditNote: Handler<'getCreditNote', Context>;
  /** Finalize a credit note */
  processCreditNote: Handler<'processCreditNote', Context>;
  /** Void a credit note */
  voidCreditNote: Handler<'voidCreditNote', Context>;
}
