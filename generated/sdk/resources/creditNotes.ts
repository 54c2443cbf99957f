// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { ListCreditNotesQuery } from '../queries.ts';
import type {
  CreateCreditNoteRequest,
  CreditNote,
  CreditNoteList,
  CreditNoteResult,
} from '../../schemas.ts';

/**
 * Corrections of issued invoices, with a reason. A credit note lowers what is owed on an unpaid invoice, and
 * gives paid money back as wallet credits. The invoice itself stays as it was issued.
 */
export interface CreditNotesResource {
  /**
   * List credit notes.
   *
   * Credit notes of the environment, newest first. Expandable: `invoice`, `subscription`, `customer`.
   *
   * `GET /creditnotes`, needs `creditnote:read`.
   *
   * @example
   * for await (const item of flexprice.creditNotes.list()) {}
   */
  list(query?: ListCreditNotesQuery, options?: RequestOptions): PageCall<CreditNote, CreditNoteList>;

  /**
   * Create a credit note.
   *
   * Gives back part or all of a finalized invoice, line by line. On an unpaid invoice it lowers what is owed; on a
   * paid one it comes back as wallet credits. It stays a draft without effect until it is finalized, unless
   * `process_credit_note` does that at once.
   *
   * `POST /creditnotes`, needs `creditnote:write`.
   *
   * @example
   * const result = await flexprice.creditNotes.create({
   *   invoice_id: 'inv_01K5WRB3M0000000000000NV01',
   *   reason: 'SERVICE_ISSUE',
   *   memo: 'Outage on 12 September',
   *   line_items: [
   *     {
   *       invoice_line_item_id: 'inv_line_01K5WRB3M0000000000000NV1V',
   *       amount: '5'
   *     }
   *   ]
   * });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  create(body: CreateCreditNoteRequest, options?: RequestOptions): Call<CreditNote>;

  /**
   * Get a credit note.
   *
   * Reads one credit note with its lines.
   *
   * `GET /creditnotes/{id}`, needs `creditnote:read`.
   *
   * @example
   * const result = await flexprice.creditNotes.get(id);
   */
  get(id: string, options?: RequestOptions): Call<CreditNote>;

  /**
   * Finalize a credit note.
   *
   * Puts a draft into effect. An adjustment lowers the invoice's amount due; a refund adds credits to a wallet of
   * the invoice's currency, which is opened if there is none. No money goes back through a gateway.
   *
   * `POST /creditnotes/{id}/finalize`, needs `creditnote:write`.
   *
   * @example
   * const result = await flexprice.creditNotes.finalize(id);
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  finalize(id: string, options?: RequestOptions): Call<CreditNoteResult>;

  /**
   * Void a credit note.
   *
   * Takes back a draft, or an adjustment that is in effect; the invoice is then owed in full again. A refund that
   * is in effect cannot be taken back.
   *
   * `POST /creditnotes/{id}/void`, needs `creditnote:write`.
   *
   * @example
   * const result = await flexprice.creditNotes.void(id);
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  void(id: string, options?: RequestOptions): Call<CreditNoteResult>;
}
