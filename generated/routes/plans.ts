// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface PlansHandlers<Context> {
  /** List plans */
  listPlans: Handler<'listPlans', Context>;
  /** Create a plan */
  createPlan: Handler<'createPlan', Context>;
  /** Search plans */
  queryPlan: Handler<'queryPlan', Context>;
  /** Get a plan */
  getPlan: Handler<'getPlan', Context>;
  /** Update a plan */
  updatePlan: Handler<'updatePlan', Context>;
  /** Archive a plan */
  deletePlan: Handler<'deletePlan', Context>;
  /** Copy a plan */
  clonePlan: Handler<'clonePlan', Context>;
  /** Bring subscriptions up to the plan's prices */
  syncPlanPrices: Handler<'syncPlanPrices', Context>;
}
