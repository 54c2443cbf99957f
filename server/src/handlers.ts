import type { Handlers } from '@flexprice/generated/routes';
import type { Context } from './context.ts';
import type { pending } from './pending.ts';
import { customers } from './resources/customers/index.ts';

/** Every operation that this server answers. The compiler refuses this file while one is neither here nor pending. */
export const handlers: Omit<Handlers<Context>, (typeof pending)[number]> = {
  ...customers,
};
