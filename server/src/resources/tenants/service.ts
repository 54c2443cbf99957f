import type { UpdateTenantRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { ApiError } from '../../errors.ts';
import { findTenant, type TenantRow, updateTenantRow } from './store.ts';

/** @throws ApiError `permission_denied` for any tenant but the caller's own, whether it exists or not */
export async function getTenant(context: Context, id: string): Promise<TenantRow> {
  if (id !== context.principal.tenantId) {
    throw new ApiError('permission_denied', 'You can only read your own tenant.', { details: { tenant_id: id } });
  }
  return findTenant(context.db);
}

/** Changes the caller's tenant. Billing details are replaced as a whole: without them the present ones are cleared. */
export function updateTenant(context: Context, request: UpdateTenantRequest): Promise<TenantRow> {
  const { name, billing_details = {}, metadata } = request;
  return updateTenantRow(context.db, {
    ...(name !== undefined && { name }),
    billing_details,
    metadata,
    updated_at: context.now,
  });
}
