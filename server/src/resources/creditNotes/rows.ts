import type { CreditNoteLineItem as LineModel, CreditNote as NoteModel, Prisma } from '@flexprice/generated/prisma';
import type {
  CreditNoteReason,
  CreditNoteStatus,
  CreditNoteType,
  PaymentStatus,
  Status,
} from '@flexprice/generated/types';

/** A row with the words and JSON that its columns hold. Decimals are text when read by plain SQL. */
type Row<Model, Columns> = Omit<Model, keyof Columns> & Columns;
type Labels = Record<string, string> | null;

export type CreditNoteRow = Row<
  NoteModel,
  {
    credit_note_status: CreditNoteStatus;
    credit_note_type: CreditNoteType;
    refund_status: PaymentStatus | null;
    reason: CreditNoteReason;
    total_amount: Prisma.Decimal | string;
    metadata: Labels;
    status: Status;
  }
>;

export type CreditNoteLineRow = Row<LineModel, { amount: Prisma.Decimal | string; metadata: Labels; status: Status }>;
