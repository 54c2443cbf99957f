import type { CreateCustomerRequest, UpdateCustomerRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { databaseCode } from '../../db/failure.ts';
import { scoped, sql } from '../../db/index.ts';
import { alreadyExists, invalidOperation, notFound, validationError } from '../../errors.ts';
import { newId } from '../../ids.ts';
import { emission, emit } from '../../webhooks/index.ts';
import { Findings } from '../findings.ts';
import { inheritedTaxes, linkTaxes, resolveTaxOverrides } from '../taxes/index.ts';
import { plannedOnboarding, workflowFindings } from './onboarding.ts';
import {
  type CustomerFields,
  type CustomerRow,
  findCustomer,
  findCustomerByExternalId,
  insertCustomer,
  updateCustomerRow,
} from './store.ts';
import { plannedSync } from './sync.ts';
import { taxMetadataFaults } from './taxMetadata.ts';
import { customerWebhook } from './told.ts';

/**
 * Creates a customer with the tenant's automatic taxes, or with those that the request names, and plans what the setting
 * `customer_onboarding` says. As long as it names no taxes and no workflow, this is one statement (see `ONE_STATEMENT` in http/endpoint.ts).
 *
 * @throws ApiError `validation_error`, `already_exists` when a live customer has the external id
 */
export async function createCustomer(context: Context, request: CreateCustomerRequest): Promise<CustomerRow> {
  const { db, principal, now } = context;
  const findings = new Findings();
  findings.faultsUnder('', taxMetadataFaults(request.metadata ?? {}));
  const links = await resolveTaxOverrides(context, request.tax_rate_overrides ?? [], findings);
  await workflowFindings(context, request, findings);
  findings.raise();
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
  const id = newId('cust', now);
  const inherited = request.tax_rate_overrides
    ? undefined
    : inheritedTaxes(context, { type: 'tenant', id: db.scope.tenantId }, { type: 'customer', id });
  const webhook = customerWebhook(id, db.scope.environmentId, fields);
  const audited = context.alongside?.write([context.alongside.entry({ id, ...fields })]);
  const told = [emission(context, 'customer.created', id, webhook), plannedSync(context, id)];
  const also = [...told, ...(audited ? [audited] : [])];
  const onboarding = request.skip_onboarding_workflow
    ? undefined
    : plannedOnboarding(context, id, request.onboarding_workflow_name);
  const row = await unique(fields.external_id, () =>
    insertCustomer(db, id, fields, principal.userId, now, { also, inherited, onboarding }),
  );
  await linkTaxes(context, links, 'customer', id);
  return row;
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
  // Checked and then not used, as in the reference: links are made with `POST /integrations/link`.
  const { integration_entity_mapping: _, address_country, metadata, ...columns } = request;
  const change: Partial<CustomerFields> = {
    ...columns,
    ...(address_country !== undefined && { address_country: address_country.toUpperCase() }),
    ...(metadata && { metadata }),
  };
  const row = await unique(request.external_id ?? before.external_id, () =>
    updateCustomerRow(context.db, id, change, context.principal.userId, context.now),
  );
  await emit(context, 'customer.updated', id, customerWebhook(id, row.environment_id, row));
  await context.db.send(plannedSync(context, id));
  return row;
}

/**
 * Takes a customer out of use. Doing it twice changes nothing.
 *
 * @throws ApiError `not_found`, `invalid_operation` while there is something to invoice or credits to spend
 */
export async function archiveCustomer(context: Context, id: string): Promise<void> {
  const row = await getCustomer(context, id);
  if (row.status === 'archived') return;
  await refuseLive(context, id);
  await updateCustomerRow(context.db, id, { status: 'archived' }, context.principal.userId, context.now);
  await emit(context, 'customer.deleted', id, customerWebhook(id, row.environment_id, row));
}

async function refuseLive({ db }: Context, id: string): Promise<void> {
  const subscription = await db.first<{ id: string }>(sql`
    select id from subscriptions
    where ${scoped(db.scope)} and (customer_id = ${id} or invoicing_customer_id = ${id}) and status = 'published'
      and subscription_status <> 'cancelled' limit 1`);
  if (subscription) {
    throw invalidOperation('The customer has, or pays for, a subscription that is not cancelled: cancel it first', {
      customer_id: id,
      subscription_id: subscription.id,
    });
  }
  const wallet = await db.first<{ id: string }>(sql`
    select id from wallets where ${scoped(db.scope)} and customer_id = ${id} and wallet_status = 'active' limit 1`);
  if (!wallet) return;
  throw invalidOperation('The customer has a wallet in use: terminate it first', {
    customer_id: id,
    wallet_id: wallet.id,
  });
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
