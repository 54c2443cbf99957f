// Generated from openapi/ by `npm run generate`. Do not edit.
import { FlexpriceCore } from '../../sdk/typescript/src/core.ts';
import type { AddonsResource } from './resources/addons.ts';
import type { AlertSettingsResource } from './resources/alertSettings.ts';
import type { AlertsResource } from './resources/alerts.ts';
import type { ApiKeysResource } from './resources/apiKeys.ts';
import type { AuditLogsResource } from './resources/auditLogs.ts';
import type { CheckoutResource } from './resources/checkout.ts';
import type { ConnectionsResource } from './resources/connections.ts';
import type { CostsResource } from './resources/costs.ts';
import type { CouponAssociationsResource } from './resources/couponAssociations.ts';
import type { CouponsResource } from './resources/coupons.ts';
import type { CreditGrantsResource } from './resources/creditGrants.ts';
import type { CreditNotesResource } from './resources/creditNotes.ts';
import type { CustomersResource } from './resources/customers.ts';
import type { DashboardResource } from './resources/dashboard.ts';
import type { EntitlementsResource } from './resources/entitlements.ts';
import type { EnvironmentsResource } from './resources/environments.ts';
import type { EventsResource } from './resources/events.ts';
import type { FeaturesResource } from './resources/features.ts';
import type { GroupsResource } from './resources/groups.ts';
import type { IntegrationsResource } from './resources/integrations.ts';
import type { InvoicesResource } from './resources/invoices.ts';
import type { MarketplaceResource } from './resources/marketplace.ts';
import type { MeterUsageResource } from './resources/meterUsage.ts';
import type { MetersResource } from './resources/meters.ts';
import type { PaymentsResource } from './resources/payments.ts';
import type { PlansResource } from './resources/plans.ts';
import type { PortalResource } from './resources/portal.ts';
import type { PriceUnitsResource } from './resources/priceUnits.ts';
import type { PricesResource } from './resources/prices.ts';
import type { RbacResource } from './resources/rbac.ts';
import type { ScheduledTasksResource } from './resources/scheduledTasks.ts';
import type { SettingsResource } from './resources/settings.ts';
import type { SubscriptionsResource } from './resources/subscriptions.ts';
import type { TasksResource } from './resources/tasks.ts';
import type { TaxAssociationsResource } from './resources/taxAssociations.ts';
import type { TaxRatesResource } from './resources/taxRates.ts';
import type { TenantsResource } from './resources/tenants.ts';
import type { TestClocksResource } from './resources/testClocks.ts';
import type { UsageRecordsResource } from './resources/usageRecords.ts';
import type { UsageResource } from './resources/usage.ts';
import type { UsersResource } from './resources/users.ts';
import type { WalletsResource } from './resources/wallets.ts';
import type { WebhookDeliveriesResource } from './resources/webhookDeliveries.ts';
import type { WebhookEndpointsResource } from './resources/webhookEndpoints.ts';
import type { WebhooksResource } from './resources/webhooks.ts';
import type { WorkflowsResource } from './resources/workflows.ts';

export type {
  AddonsResource,
  AlertSettingsResource,
  AlertsResource,
  ApiKeysResource,
  AuditLogsResource,
  CheckoutResource,
  ConnectionsResource,
  CostsResource,
  CouponAssociationsResource,
  CouponsResource,
  CreditGrantsResource,
  CreditNotesResource,
  CustomersResource,
  DashboardResource,
  EntitlementsResource,
  EnvironmentsResource,
  EventsResource,
  FeaturesResource,
  GroupsResource,
  IntegrationsResource,
  InvoicesResource,
  MarketplaceResource,
  MeterUsageResource,
  MetersResource,
  PaymentsResource,
  PlansResource,
  PortalResource,
  PriceUnitsResource,
  PricesResource,
  RbacResource,
  ScheduledTasksResource,
  SettingsResource,
  SubscriptionsResource,
  TasksResource,
  TaxAssociationsResource,
  TaxRatesResource,
  TenantsResource,
  TestClocksResource,
  UsageRecordsResource,
  UsageResource,
  UsersResource,
  WalletsResource,
  WebhookDeliveriesResource,
  WebhookEndpointsResource,
  WebhooksResource,
  WorkflowsResource,
};

/** The namespaces of the API. They are filled in at run time from the table, each when it is first used. */
export abstract class Resources extends FlexpriceCore {
  /**
   * Extras that a customer can take on top of a plan, such as priority support. An addon has prices, entitlements
   * and credit grants of its own; attaching it to a subscription adds them to what the customer pays for and may
   * use.
   */
  declare readonly addons: AddonsResource;

  /**
   * Watches on money and credits. A setting names levels of spend in a billing period; wallets carry levels of
   * their own. A change of state is recorded and sent as a webhook event, once.
   */
  declare readonly alerts: AlertsResource;

  /**
   * Watches on money and credits. A setting names levels of spend in a billing period; wallets carry levels of
   * their own. A change of state is recorded and sent as a webhook event, once.
   */
  declare readonly alertSettings: AlertSettingsResource;

  /** Who changed what and when. Entries are written together with the change they describe and never altered. */
  declare readonly auditLogs: AuditLogsResource;

  /**
   * Lets customers pay before something takes effect. A session holds a draft of the work and a payment page; once
   * paid, the work is done, otherwise it is dropped. Sessions live for 15 minutes.
   */
  declare readonly checkout: CheckoutResource;

  /**
   * Access to other systems: payment providers, accounting, buckets, marketplaces. Credentials go in and never
   * come out again.
   */
  declare readonly connections: ConnectionsResource;

  /**
   * What your product costs you. A costsheet holds cost rates per meter; cost analytics set them against revenue
   * and tell your margin. Customers never see any of it.
   */
  declare readonly costs: CostsResource;

  /**
   * Discounts, in percent or as an amount. A coupon describes the discount; an association says which subscription
   * or line item gets it, and for how long. Discounts are taken off before tax.
   */
  declare readonly coupons: CouponsResource;

  /**
   * Discounts, in percent or as an amount. A coupon describes the discount; an association says which subscription
   * or line item gets it, and for how long. Discounts are taken off before tax.
   */
  declare readonly couponAssociations: CouponAssociationsResource;

  /**
   * Credits that customers get with a plan, an addon or by your goodwill, once or every period. A grant puts them
   * into the customer's wallet in instalments; invoices then use them before asking for money.
   */
  declare readonly creditGrants: CreditGrantsResource;

  /**
   * Corrections of issued invoices, with a reason. A credit note lowers what is owed on an unpaid invoice, and
   * gives paid money back as wallet credits. The invoice itself stays as it was issued.
   */
  declare readonly creditNotes: CreditNotesResource;

  /**
   * What your customers may see of their own: usage, subscriptions, invoices and wallets. Your server opens a
   * session for one customer; the browser then calls these operations with `X-Session-Token` and sees nothing of
   * anybody else.
   */
  declare readonly portal: PortalResource;

  /** Who you bill. A customer has an id of ours and an `external_id` of yours; usage events name it by yours. */
  declare readonly customers: CustomersResource;

  /**
   * Credits that customers hold with you, bought or given. Prepaid credits lower the usage charges of the next
   * invoice, post-paid credits pay finished invoices. Every change is a line in the ledger, and the real-time
   * balance already deducts usage that is not billed yet.
   */
  declare readonly wallets: WalletsResource;

  /**
   * What customers owe. Subscriptions make their invoices by themselves at the end of each period: as a draft that
   * collects usage, then finalized with a number, and from then on only corrected by credit notes. A one-off
   * invoice bills a single sale. Payment is a status of its own, so an invoice can be issued and still unpaid.
   */
  declare readonly invoices: InvoicesResource;

  /** Figures about your whole business, made for the first page of an admin console. */
  declare readonly dashboard: DashboardResource;

  /**
   * What a plan, addon or subscription allows: how much of a metered feature is included, whether a switch is on,
   * which value a setting has. The views per subscription and per customer add everything up, so that your product
   * can ask one question: may they?
   */
  declare readonly entitlements: EntitlementsResource;

  /**
   * Separate worlds of data within your organisation, such as production and a sandbox. Nothing crosses from one
   * to another, except by cloning the catalogue.
   */
  declare readonly environments: EnvironmentsResource;

  /**
   * What your customers use. Report each use as an event; meters turn events into quantities and prices turn those
   * into charges. An event counts once, however often it is sent with the same `event_id`. The other operations
   * show raw events and their sums.
   */
  declare readonly events: EventsResource;

  /**
   * What your product can do. A feature is counted by a meter, switched on or off, or carries a value of its own.
   * Plans and addons include features through entitlements.
   */
  declare readonly features: FeaturesResource;

  /** Named shelves for prices and features. Groups order price lists and invoices; they do not change any amount. */
  declare readonly groups: GroupsResource;

  /**
   * How objects here and in other systems belong together. Links say which customer or invoice is which over
   * there; connections hold the access.
   */
  declare readonly integrations: IntegrationsResource;

  /**
   * Purchases that customers made in a cloud marketplace. The usage of the subscription is reported there, and the
   * marketplace collects the money.
   */
  declare readonly marketplace: MarketplaceResource;

  /**
   * Quantities per meter and per customer, as they will be billed. Use it for dashboards and for showing customers
   * how much of their allowance is left.
   */
  declare readonly meterUsage: MeterUsageResource;

  /**
   * How usage events become quantities. A meter picks events by name and properties and folds them into one
   * number: a count, a sum, a maximum and so on. Usage prices are attached to meters.
   */
  declare readonly meters: MetersResource;

  /**
   * Money that customers pay, and attempts at it. A payment is recorded for an invoice and processed through a
   * gateway, from a post-paid wallet, or as money that reached you elsewhere. Several payments can share one
   * invoice.
   */
  declare readonly payments: PaymentsResource;

  /**
   * The offers that customers subscribe to. A plan gathers prices, entitlements and credit grants. Changes reach
   * existing subscriptions only when you sync them.
   */
  declare readonly plans: PlansResource;

  /**
   * What things cost and when they are charged. A price belongs to a plan, an addon, a subscription or a
   * costsheet. A fixed price charges an agreed quantity, a usage price what a meter counted. Amounts never change
   * in place: a new version takes over from the old one, so that past invoices stay true.
   */
  declare readonly prices: PricesResource;

  /**
   * Currencies of your own, such as credits. Prices can be written in them; each unit is worth a fixed amount of a
   * real currency, in which customers are billed.
   */
  declare readonly priceUnits: PriceUnitsResource;

  /**
   * The roles that users, service accounts and API keys can have. They are fixed; each is a list of what may be
   * read and written.
   */
  declare readonly rbac: RbacResource;

  /**
   * The secret keys that programs send in `x-api-key`. A key acts in one environment with the roles that its owner
   * had when it was made. The full key is shown only once.
   */
  declare readonly apiKeys: ApiKeysResource;

  /**
   * How an environment behaves: invoice numbers and due dates, bonus credits, onboarding, the customer portal.
   * Each setting has a default, so nothing has to be set.
   */
  declare readonly settings: SettingsResource;

  /**
   * The agreement that a customer is on a plan. A subscription has periods; when one ends it is invoiced and the
   * next begins. Its line items say what is charged, at which price and in which quantity. Everything that changes
   * in the middle of a period (seats, plan, addons, cancellation) has a preview or says what happens to the money.
   */
  declare readonly subscriptions: SubscriptionsResource;

  /**
   * Imports and exports, one record per run, with its progress and the file. Scheduled exports start them by
   * themselves.
   */
  declare readonly tasks: TasksResource;

  /**
   * Exports that run again and again and write files to a bucket of yours, for a data warehouse or for safe
   * keeping. Each run leaves a task.
   */
  declare readonly scheduledTasks: ScheduledTasksResource;

  /**
   * Tax rates and what they are linked to. Links are copied downwards when something is created: from your tenant
   * to a customer, from the customer to a subscription, whose invoices then charge the tax on subtotal less
   * discounts.
   */
  declare readonly taxAssociations: TaxAssociationsResource;

  /**
   * Tax rates and what they are linked to. Links are copied downwards when something is created: from your tenant
   * to a customer, from the customer to a subscription, whose invoices then charge the tax on subtotal less
   * discounts.
   */
  declare readonly taxRates: TaxRatesResource;

  /**
   * Your own organisation: its name and how it appears on invoices. Everything else belongs to a tenant, and no
   * request ever sees another tenant's data.
   */
  declare readonly tenants: TenantsResource;

  /**
   * Time travel for sandboxes. A customer who lives by a test clock sees a year of renewals, invoices and credits
   * pass in seconds, exactly as they would in real time. Production environments have no test clocks.
   */
  declare readonly testClocks: TestClocksResource;

  /**
   * Decides before the work whether a customer may use more. One call checks entitlements and prepaid balance and
   * records the event, so that nobody spends what they do not have.
   */
  declare readonly usage: UsageResource;

  /** What was reported to cloud marketplaces, and what still has to be. */
  declare readonly usageRecords: UsageRecordsResource;

  /**
   * Who may act for your organisation: people with an email address and service accounts for programs. Roles say
   * what they may do; API keys carry the roles of their owner at the time they were made.
   */
  declare readonly users: UsersResource;

  /**
   * Requests that this server sends to yours when something happens, so that you need not ask. Requests are
   * signed, are repeated until your server accepts them, and may arrive twice or out of order: go by `webhook-id`
   * and read the object when in doubt.
   */
  declare readonly webhooks: WebhooksResource;

  /**
   * Requests that this server sends to yours when something happens, so that you need not ask. Requests are
   * signed, are repeated until your server accepts them, and may arrive twice or out of order: go by `webhook-id`
   * and read the object when in doubt.
   */
  declare readonly webhookDeliveries: WebhookDeliveriesResource;

  /**
   * Requests that this server sends to yours when something happens, so that you need not ask. Requests are
   * signed, are repeated until your server accepts them, and may arrive twice or out of order: go by `webhook-id`
   * and read the object when in doubt.
   */
  declare readonly webhookEndpoints: WebhookEndpointsResource;

  /**
   * Work that goes on after an answer was given, such as exports and clones. Read here how far it is and why it
   * failed.
   */
  declare readonly workflows: WorkflowsResource;
}
