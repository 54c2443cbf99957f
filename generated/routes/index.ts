// Generated from openapi/ by `npm run generate`. Do not edit.
import type { RequestHandler, Router } from 'express';
import { type Operation, type OperationId, operations } from '../operations.ts';
import type { APIKeysHandlers } from './apiKeys.ts';
import type { AddonsHandlers } from './addons.ts';
import type { AlertsHandlers } from './alerts.ts';
import type { AuditLogHandlers } from './auditLog.ts';
import type { CheckoutHandlers } from './checkout.ts';
import type { ConnectionsHandlers } from './connections.ts';
import type { CostsHandlers } from './costs.ts';
import type { CouponsHandlers } from './coupons.ts';
import type { CreditGrantsHandlers } from './creditGrants.ts';
import type { CreditNotesHandlers } from './creditNotes.ts';
import type { CustomerPortalHandlers } from './customerPortal.ts';
import type { CustomersHandlers } from './customers.ts';
import type { DashboardHandlers } from './dashboard.ts';
import type { EntitlementsHandlers } from './entitlements.ts';
import type { EnvironmentsHandlers } from './environments.ts';
import type { EventsHandlers } from './events.ts';
import type { FeaturesHandlers } from './features.ts';
import type { GroupsHandlers } from './groups.ts';
import type { IntegrationsHandlers } from './integrations.ts';
import type { InvoicesHandlers } from './invoices.ts';
import type { MarketplaceHandlers } from './marketplace.ts';
import type { MetersHandlers } from './meters.ts';
import type { PaymentsHandlers } from './payments.ts';
import type { PlansHandlers } from './plans.ts';
import type { PriceUnitsHandlers } from './priceUnits.ts';
import type { PricesHandlers } from './prices.ts';
import type { RBACHandlers } from './rbac.ts';
import type { ScheduledTasksHandlers } from './scheduledTasks.ts';
import type { SettingsHandlers } from './settings.ts';
import type { SpendControlHandlers } from './spendControl.ts';
import type { SubscriptionsHandlers } from './subscriptions.ts';
import type { TasksHandlers } from './tasks.ts';
import type { TaxesHandlers } from './taxes.ts';
import type { TenantsHandlers } from './tenants.ts';
import type { TestClocksHandlers } from './testClocks.ts';
import type { UsageHandlers } from './usage.ts';
import type { UsageRecordsHandlers } from './usageRecords.ts';
import type { UsersHandlers } from './users.ts';
import type { WalletsHandlers } from './wallets.ts';
import type { WebhooksHandlers } from './webhooks.ts';
import type { WorkflowsHandlers } from './workflows.ts';

export type { Handler, Input, Output } from './contract.ts';
export type { APIKeysHandlers, AddonsHandlers, AlertsHandlers, AuditLogHandlers, CheckoutHandlers, ConnectionsHandlers, CostsHandlers, CouponsHandlers, CreditGrantsHandlers, CreditNotesHandlers, CustomerPortalHandlers, CustomersHandlers, DashboardHandlers, EntitlementsHandlers, EnvironmentsHandlers, EventsHandlers, FeaturesHandlers, GroupsHandlers, IntegrationsHandlers, InvoicesHandlers, MarketplaceHandlers, MetersHandlers, PaymentsHandlers, PlansHandlers, PriceUnitsHandlers, PricesHandlers, RBACHandlers, ScheduledTasksHandlers, SettingsHandlers, SpendControlHandlers, SubscriptionsHandlers, TasksHandlers, TaxesHandlers, TenantsHandlers, TestClocksHandlers, UsageHandlers, UsageRecordsHandlers, UsersHandlers, WalletsHandlers, WebhooksHandlers, WorkflowsHandlers };

/** A handler for every operation of the contract. */
export interface Handlers<Context>
  extends APIKeysHandlers<Context>,
    AddonsHandlers<Context>,
    AlertsHandlers<Context>,
    AuditLogHandlers<Context>,
    CheckoutHandlers<Context>,
    ConnectionsHandlers<Context>,
    CostsHandlers<Context>,
    CouponsHandlers<Context>,
    CreditGrantsHandlers<Context>,
    CreditNotesHandlers<Context>,
    CustomerPortalHandlers<Context>,
    CustomersHandlers<Context>,
    DashboardHandlers<Context>,
    EntitlementsHandlers<Context>,
    EnvironmentsHandlers<Context>,
    EventsHandlers<Context>,
    FeaturesHandlers<Context>,
    GroupsHandlers<Context>,
    IntegrationsHandlers<Context>,
    InvoicesHandlers<Context>,
    MarketplaceHandlers<Context>,
    MetersHandlers<Context>,
    PaymentsHandlers<Context>,
    PlansHandlers<Context>,
    PriceUnitsHandlers<Context>,
    PricesHandlers<Context>,
    RBACHandlers<Context>,
    ScheduledTasksHandlers<Context>,
    SettingsHandlers<Context>,
    SpendControlHandlers<Context>,
    SubscriptionsHandlers<Context>,
    TasksHandlers<Context>,
    TaxesHandlers<Context>,
    TenantsHandlers<Context>,
    TestClocksHandlers<Context>,
    UsageHandlers<Context>,
    UsageRecordsHandlers<Context>,
    UsersHandlers<Context>,
    WalletsHandlers<Context>,
    WebhooksHandlers<Context>,
    WorkflowsHandlers<Context> {}

/** Turns an operation and its handler into Express middleware: the protocol is the caller's business. */
export type Endpoint = (operation: OperationId) => RequestHandler;

interface Mountable {
  use(path: string, router: Router): unknown;
}

/**
 * Registers every route of the contract and its aliases, in one router per first path segment: with hundreds of routes
 * on one router each request would try them all. Within a router fixed words come before parameters.
 */
export function mountRoutes(app: Mountable, newRouter: () => Router, endpoint: Endpoint): void {
  const routers = new Map<string, Router>();
  const routes = Object.values<Operation>(operations).flatMap(({ id, method, path, aliases = [] }) =>
    [path, ...aliases].map((address) => ({ id: id as OperationId, method, path: address })),
  );
  for (const { id, method, path } of routes.sort((a, b) => compare(a.path, b.path))) {
    const [, prefix = '', ...rest] = path.split('/');
    let router = routers.get(prefix);
    if (!router) {
      router = newRouter();
      routers.set(prefix, router);
      app.use(`/${prefix}`, router);
    }
    const route = `/${rest.join('/')}`.replaceAll(/\{(\w+)\}/g, ':$1');
    router[method.toLowerCase() as 'get' | 'post' | 'put' | 'delete'](route, endpoint(id));
  }
}

/** Short paths before long ones; fixed words before parameters, segment by segment. */
function compare(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  if (left.length !== right.length) return left.length - right.length;
  for (const [index, segment] of left.entries()) {
    const isParameter = Number(segment.startsWith('{')) - Number(right[index]?.startsWith('{'));
    if (isParameter !== 0) return isParameter;
  }
  return 0;
}
