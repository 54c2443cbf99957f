import type { CreateTaxAssociationRequest, UpdateTaxAssociationRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { Findings } from '../findings.ts';
import { changeOf, newRecord } from '../records.ts';
import {
  findTaxAssociation,
  insertTaxAssociation,
  type TaxAssociationRow,
  updateTaxAssociationRow,
} from './associationStore.ts';
import { linkFault } from './inheritance.ts';
import { lockTaxRatesByCode } from './rateStore.ts';
import { targetOf } from './targets.ts';

/** @throws ApiError `validation_error` with every fault, `not_found` for an unknown rate or target */
export async function createTaxAssociation(
  context: Context,
  request: CreateTaxAssociationRequest,
): Promise<TaxAssociationRow> {
  const { tax_rate_code: code, start_date, end_date } = request;
  const findings = new Findings();
  const [rate] = await lockTaxRatesByCode(context.db, [code]);
  if (!rate) findings.notFound('Tax rate', 'tax_rate_code', code, 'code');
  const fault = rate && linkFault(rate);
  if (fault) findings.fault('tax_rate_code', fault);
  const target = await targetOf(context, request, findings);
  const start = start_date === undefined ? context.now : new Date(start_date);
  const end = end_date === undefined ? null : new Date(end_date);
  if (end && end <= start) findings.fault('end_date', 'must be after start_date, which is now when left out');
  findings.raise();
  if (!rate || !target) throw new Error('Nothing was found wrong with a rate or target that is missing.');
  return insertTaxAssociation(context.db, {
    ...newRecord(context, 'ta'),
    status: 'published',
    tax_rate_id: rate.id,
    entity_type: target.type,
    entity_id: target.id,
    priority: request.priority ?? 0,
    auto_apply: request.auto_apply ?? false,
    currency: (request.currency ?? '').toLowerCase(),
    start_date: start,
    end_date: end,
    metadata: request.metadata ?? null,
  });
}

/** @throws ApiError `not_found` */
export async function getTaxAssociation(context: Context, id: string): Promise<TaxAssociationRow> {
  const row = await findTaxAssociation(context.db, id);
  if (!row) throw notFound('Tax association', 'tax_association_id', id);
  return row;
}

/** @throws ApiError `not_found` */
export async function updateTaxAssociation(
  context: Context,
  id: string,
  { metadata, ...columns }: UpdateTaxAssociationRequest,
): Promise<TaxAssociationRow> {
  await getTaxAssociation(context, id);
  return updateTaxAssociationRow(context.db, id, { ...columns, ...(metadata && { metadata }), ...changeOf(context) });
}

/** Unlinks a rate. Doing it twice changes nothing. */
export async function archiveTaxAssociation(context: Context, id: string): Promise<TaxAssociationRow> {
  const row = await getTaxAssociation(context, id);
  if (row.status === 'archived') return row;
  return updateTaxAssociationRow(context.db, id, { status: 'archived', ...changeOf(context) });
}
