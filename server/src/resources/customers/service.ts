import type { CreateCustomerRequest, UpdateCustomerRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { databaseCode } from '../../db/failure.ts';
import { alreadyExists, notFound, validationError } from '../../errors.ts';
import { newId } from '../../ids.ts';
import {
  type CustomerFields,
  type CustomerRow,
  findCustomer,
  findCustomerByExternalId,
  insertCustomer,
  updateCustomerRow,
} from './store.ts';
import { taxMetadataFaults } from './taxMetadata.ts';

/** @throws ApiError `already_exists` when a live customer has the external id */
export async function createCustomer(context: Context, request: CreateCustomerRequest): Promise<CustomerRow> {
  checkMetadata(request.metadata);
  const { principal, now } = context;
  const fields: CustomerFields = {
    external_id: request.external_id,
    name: request.name,
    email: request.email ?? '',
    contact: request.contact ?? '',
    address_line1: request.address_line1 ?? '',
    address_line2: request.address_line2 ?? '',
    address_city: request.address_city ?? '',
    address_state: request.address_state ?? '',
    address_postal_code: request.address_postal_code ?? '',
    address_country: (request.address_country ?? '').toUpperCase(),
    timezone: request.timezone ?? 'UTC',
    metadata: request.metadata ?? null,
  };
  return unique(fields.external_id, () =>
    insertCustomer(context.db, newId('cust', now), fields, principal.userId, now),
  );
}

/** @throws ApiError `not_found` */
export async function getCustomer(context: Context, id: string): Promise<CustomerRow> {
  const row = await findCustomer(context.db, id);
  if (!row) throw notFound('Customer', 'customer_id', id);
  return row;
}

/** @throws ApiError `not_found` when no live customer has the external id */
export async function getCustomerByExternalId(context: Context, externalId: string): Promise<CustomerRow> {
  const row = await findCustomerByExternalId(context.db, externalId);
  if (!row) throw notFound('Customer', 'external_id', externalId);
  return row;
}

/** @throws ApiError `not_found`, `already_exists`, or `invalid_operation` for an archived customer */
export async function updateCustomer(
  context: Context,
  id: string,
  request: UpdateCustomerRequest,
): Promise<CustomerRow> {
  checkMetadata(request.metadata);
  const before = await getCustomer(context, id);
  const { integration_entity_mapping: _, address_country, metadata, ...columns } = request;
  const change: Partial<CustomerFields> = {
    ...columns,
    ...(address_country !== undefined && { address_country: address_country.toUpperCase() }),
    ...(metadata && { metadata }),
  };
  return unique(request.external_id ?? before.external_id, () =>
    updateCustomerRow(context.db, id, change, context.principal.userId, context.now),
  );
}

/** Takes a customer out of use. Doing it twice changes nothing. */
export async function archiveCustomer(context: Context, id: string): Promise<void> {
  const row = await getCustomer(context, id);
  if (row.status === 'archived') return;
  await updateCustomerRow(context.db, id, { status: 'archived' }, context.principal.userId, context.now);
}

function checkMetadata(metadata: Record<string, string> | null | undefined): void {
  const faults = taxMetadataFaults(metadata ?? {});
  if (Object.keys(faults).length > 0) throw validationError(faults);
}

async function unique<T>(externalId: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (databaseCode(error) !== '23505') throw error;
    throw alreadyExists(`A customer with external id ${externalId} already exists`, { external_id: externalId });
  }
}
