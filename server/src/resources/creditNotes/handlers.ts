import type { CreditNotesHandlers } from '@flexprice/generated/routes';
import { createCreditNote, finalizeCreditNote, voidCreditNote } from '../../billing/creditNotes/index.ts';
import type { Context } from '../../context.ts';
import { expandOf } from '../expand.ts';
import { CREDIT_NOTE_EXPANSIONS, showCreditNote, showCreditNotes } from './show.ts';
import { listCreditNoteRows } from './store.ts';

const DONE = {
  ADJUSTMENT: 'Adjustment credit note processed successfully',
  REFUND: 'Refund credit note processed successfully',
} as const;

export const creditNotes = {
  async createCreditNote({ body }, context) {
    const { id } = await createCreditNote(context, body);
    return { status: 201, body: await showCreditNote(context, id) };
  },
  async listCreditNotes({ query }, context) {
    const wanted = expandOf(query.expand, CREDIT_NOTE_EXPANSIONS);
    const { rows, pagination } = await listCreditNoteRows(context.db, query);
    return { status: 200, body: { items: await showCreditNotes(context, rows, wanted), pagination } };
  },
  async getCreditNote({ path }, context) {
    return { status: 200, body: await showCreditNote(context, path.id) };
  },
  async processCreditNote({ path }, context) {
    const { credit_note_type } = await finalizeCreditNote(context, path.id);
    return { status: 200, body: { message: DONE[credit_note_type], ...(await showCreditNote(context, path.id)) } };
  },
  async voidCreditNote({ path }, context) {
    await voidCreditNote(context, path.id);
    const note = await showCreditNote(context, path.id);
    return { status: 200, body: { message: 'Credit note voided successfully', ...note } };
  },
} satisfies CreditNotesHandlers<Context>;
