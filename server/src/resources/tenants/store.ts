import type { Tenant as Row } from '@flexprice/generated/prisma';
import type { Status, TenantBillingDetails } from '@flexprice/generated/types';
import { type Database, scopedToTenant, sql } from '../../db/index.ts';
import { jsonColumns, typed } from '../records.ts';

export type TenantRow = Omit<Row, 'billing_details' | 'metadata' | 'status'> & {
  billing_details: TenantBillingDetails;
  metadata: Record<string, string> | null;
  status: Status;
};

/** The tenant whose data is open. */
export async function findTenant(db: Database): Promise<TenantRow> {
  const orm = await db.orm();
  return typed<TenantRow>(await orm.tenant.findUniqueOrThrow({ where: { id: db.scope.tenantId } }));
}

/** Makes those who count what the tenant has take turns until the transaction ends; rows that refer to it may come. */
export async function lockTenant(db: Database): Promise<void> {
  await db.query(sql`select id from tenants where ${scopedToTenant(db.scope, 'id')} for no key update`);
}

export async function updateTenantRow(
  db: Database,
  change: {
    name?: string;
    billing_details: TenantBillingDetails;
    metadata: Record<string, string> | null | undefined;
    updated_at: Date;
  },
): Promise<TenantRow> {
  const orm = await db.orm();
  const { billing_details, metadata, ...columns } = change;
  const data = { ...columns, ...jsonColumns({ billing_details, metadata }) };
  return typed<TenantRow>(await orm.tenant.update({ where: { id: db.scope.tenantId }, data }));
}
