import type { DashboardHandlers } from '@flexprice/generated/routes';
import type { Context } from '../../context.ts';
import { revenueOverview, revenuePerCustomer } from './service.ts';

export const dashboard = {
  async getDashboardRevenues({ body }, context) {
    return { status: 200, body: await revenueOverview(context, body.revenue_trend?.window_count) };
  },
  async getRevenueDashboard({ body }, context) {
    return { status: 200, body: await revenuePerCustomer(context, body) };
  },
} satisfies DashboardHandlers<Context>;
