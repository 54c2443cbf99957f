import type { MarketplaceHandlers } from '@flexprice/generated/routes';
import type { Context } from '../../context.ts';
import { registerAgreement } from './service.ts';

export const marketplace = {
  async registerMarketplaceAgreement({ body }, context) {
    return { status: 201, body: await registerAgreement(context, body) };
  },
} satisfies Partial<MarketplaceHandlers<Context>>;
