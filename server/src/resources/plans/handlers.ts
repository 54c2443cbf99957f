import type { PlansHandlers } from '@flexprice/generated/routes';
import type { Context } from '../../context.ts';
import { expandOf } from '../expand.ts';
import { PART_EXPANSIONS, WHOLE } from '../parts.ts';
import { toPlan } from './map.ts';
import { archivePlan, clonePlan, createPlan, getPlan, updatePlan } from './service.ts';
import { showPlans } from './show.ts';
import { listPlanRows, type PlanListRequest } from './store.ts';

async function page(context: Context, request: PlanListRequest, expand: string | undefined) {
  const wanted = expandOf(expand, PART_EXPANSIONS);
  const { rows, pagination } = await listPlanRows(context.db, request);
  return { status: 200 as const, body: { items: await showPlans(context, rows, wanted), pagination } };
}

export const plans = {
  async createPlan({ body }, context) {
    return { status: 201, body: toPlan(await createPlan(context, body)) };
  },
  async listPlans({ query }, context) {
    return page(context, query, query.expand);
  },
  async queryPlan({ body }, context) {
    return page(context, body, body.expand);
  },
  async getPlan({ path }, context) {
    const row = await getPlan(context, path.id);
    const [plan = toPlan(row)] = await showPlans(context, [row], new Set(WHOLE));
    return { status: 200, body: plan };
  },
  async updatePlan({ path, body }, context) {
    return { status: 200, body: toPlan(await updatePlan(context, path.id, body)) };
  },
  async deletePlan({ path }, context) {
    await archivePlan(context, path.id);
    return { status: 200, body: { message: 'price deleted successfully' } };
  },
  async clonePlan({ path, body }, context) {
    return { status: 201, body: toPlan(await clonePlan(context, path.id, body)) };
  },
} satisfies Partial<PlansHandlers<Context>>;
