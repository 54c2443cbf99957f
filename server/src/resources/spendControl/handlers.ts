import type { SpendControlHandlers } from '@flexprice/generated/routes';
import { authorizeUsage } from '../../billing/spendControl/index.ts';
import type { Context } from '../../context.ts';

export const spendControl = {
  async authorizeUsage({ body }, context) {
    return { status: 200, body: await authorizeUsage(context, body) };
  },
} satisfies Partial<SpendControlHandlers<Context>>;
