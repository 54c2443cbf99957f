import type { TaxAssociation as Row } from '@flexprice/generated/prisma';
import type { Status, TaxRateEntityType } from '@flexprice/generated/types';
import { type Database, scoped, sql } from '../../db/index.ts';
import { BASE_FIELDS, equals, type ListRequest, type ListSpec, list, type Page } from '../list.ts';
import { jsonColumns, typed } from '../records.ts';

export type TaxAssociationRow = Omit<Row, 'entity_type' | 'metadata' | 'status'> & {
  entity_type: TaxRateEntityType;
  metadata: Record<string, string> | null;
  status: Status;
};

const LIST: ListSpec = {
  table: 'tax_associations',
  fields: {
    ...BASE_FIELDS,
    tax_rate_id: 'text',
    entity_type: 'text',
    entity_id: 'text',
    priority: 'number',
    auto_apply: 'boolean',
    currency: 'text',
    start_date: 'time',
    end_date: 'time',
  },
  defaultStatus: ['published'],
  page: 'next_offset',
};

export interface TaxAssociationListRequest extends ListRequest {
  entity_type?: TaxRateEntityType;
  entity_id?: string;
  external_customer_id?: string;
  tax_rate_id?: string;
}

export async function insertTaxAssociation(db: Database, row: TaxAssociationRow): Promise<TaxAssociationRow> {
  const orm = await db.orm();
  const { metadata, ...columns } = row;
  const data = { ...columns, ...jsonColumns({ metadata }) };
  return typed<TaxAssociationRow>(await orm.taxAssociation.create({ data }));
}

export async function findTaxAssociation(db: Database, id: string): Promise<TaxAssociationRow | undefined> {
  const orm = await db.orm();
  return typed<TaxAssociationRow | null>(await orm.taxAssociation.findFirst({ where: { id } })) ?? undefined;
}

/** Whether anything is linked to a rate at present. */
export async function isTaxRateLinked(db: Database, taxRateId: string): Promise<boolean> {
  const orm = await db.orm();
  const where = { tax_rate_id: taxRateId, status: 'published' };
  return (await orm.taxAssociation.findFirst({ where })) !== null;
}

export async function updateTaxAssociationRow(
  db: Database,
  id: string,
  change: Partial<Pick<TaxAssociationRow, 'priority' | 'auto_apply' | 'metadata' | 'status'>> & {
    updated_at: Date;
    updated_by: string;
  },
): Promise<TaxAssociationRow> {
  const orm = await db.orm();
  const { metadata, ...columns } = change;
  const data = { ...columns, ...jsonColumns({ metadata }) };
  return typed<TaxAssociationRow>(await orm.taxAssociation.update({ where: { id }, data }));
}

export function listTaxAssociationRows(
  db: Database,
  request: TaxAssociationListRequest,
): Promise<Page<TaxAssociationRow>> {
  const { external_customer_id } = request;
  return list<TaxAssociationRow>(db, LIST, request, [
    equals('entity_type', request.entity_type),
    equals('entity_id', request.entity_id),
    equals('tax_rate_id', request.tax_rate_id),
    external_customer_id === undefined
      ? undefined
      : sql`entity_type = 'customer' and entity_id in (
          select id from customers
          where external_id = ${external_customer_id} and status = 'published' and ${scoped(db.scope)})`,
  ]);
}

/** Every link in use of one thing, ended ones too. */
export async function taxAssociationsOf(
  db: Database,
  type: TaxRateEntityType,
  id: string,
): Promise<TaxAssociationRow[]> {
  return db.query<TaxAssociationRow>(sql`
    select * from tax_associations
    where ${scoped(db.scope)} and entity_type = ${type} and entity_id = ${id} and status = 'published'
    order by priority, id`);
}
