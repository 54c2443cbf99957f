// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface SubscriptionsHandlers<Context> {
  /** List subscriptions */
  listSubscriptions: Handler<'listSubscriptions', Context>;
  /** Create a subscription */
  createSubscription: Handler<'createSubscription', Context>;
  /** Attach an addon to a subscription */
  addSubscriptionAddon: Handler<'addSubscriptionAddon', Context>;
  /** Remove an addon from a subscription */
  removeSubscriptionAddon: Handler<'removeSubscriptionAddon', Context>;
  /** Search line items */
  querySubscriptionLineItems: Handler<'querySubscriptionLineItems', Context>;
  /** Change a line item */
  updateSubscriptionLineItem: Handler<'updateSubscriptionLineItem', Context>;
  /** End a line item */
  deleteSubscriptionLineItem: Handler<'deleteSubscriptionLineItem', Context>;
  /** List scheduled changes */
  listAllSubscriptionSchedules: Handler<'listAllSubscriptionSchedules', Context>;
  /** Call off a scheduled change named by its subscription */
  cancelPendingSubscriptionSchedule: Handler<'cancelPendingSubscriptionSchedule', Context>;
  /** Get a scheduled change */
  getSubscriptionSchedule: Handler<'getSubscriptionSchedule', Context>;
  /** Call off a scheduled change */
  cancelSubscriptionSchedule: Handler<'cancelSubscriptionSchedule', Context>;
  /** Search subscriptions */
  querySubscription: Handler<'querySubscription', Context>;
  /** Write the draft invoice of a subscription now */
  draftAndComputeSubscriptionInvoice: Handler<'draftAndComputeSubscriptionInvoice', Context>;
  /** Run the billing of a subscription now */
  triggerSubscriptionBilling: Handler<'triggerSubscriptionBilling', Context>;
  /** Get what a subscription's usage costs */
  getSubscriptionUsage: Handler<'getSubscriptionUsage', Context>;
  /** Get a subscription */
  getSubscription: Handler<'getSubscription', Context>;
  /** Update a subscription */
  updateSubscription: Handler<'updateSubscription', Context>;
  /** Activate a draft subscription */
  activateSubscription: Handler<'activateSubscription', Context>;
  /** List the addons of a subscription */
  getSubscriptionAddonAssociations: Handler<'getSubscriptionAddonAssociations', Context>;
  /** Cancel a subscription */
  cancelSubscription: Handler<'cancelSubscription', Context>;
  /** Change the plan by a new subscription */
  executeSubscriptionChange: Handler<'executeSubscriptionChange', Context>;
  /** Preview a change of plan into a new subscription */
  previewSubscriptionChange: Handler<'previewSubscriptionChange', Context>;
  /** Change the plan */
  executeSubscriptionPlanChangeV2: Handler<'executeSubscriptionPlanChangeV2', Context>;
  /** Preview a change of plan */
  previewSubscriptionPlanChangeV2: Handler<'previewSubscriptionPlanChangeV2', Context>;
  /** Add a line item to a subscription */
  createSubscriptionLineItem: Handler<'createSubscriptionLineItem', Context>;
  /** Modify a subscription */
  executeSubscriptionModify: Handler<'executeSubscriptionModify', Context>;
  /** Preview a modification */
  previewSubscriptionModify: Handler<'previewSubscriptionModify', Context>;
  /** Pause a subscription */
  pauseSubscription: Handler<'pauseSubscription', Context>;
  /** List the pauses of a subscription */
  listSubscriptionPauses: Handler<'listSubscriptionPauses', Context>;
  /** Resume a paused subscription */
  resumeSubscription: Handler<'resumeSubscription', Context>;
  /** Get a subscription with what you ask for */
  getSubscriptionV2: Handler<'getSubscriptionV2', Context>;
  /** List the scheduled changes of a subscription */
  listSubscriptionSchedules: Handler<'listSubscriptionSchedules', Context>;
}
