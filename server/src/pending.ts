import type { OperationId } from '@flexprice/generated/operations';

/**
 * Operations that the contract describes and this server does not answer yet: they give 501 with the standard error.
 * `npm run coverage` prints them. An operation leaves this list in the commit that implements it.
 */
export const pending = [] as const satisfies readonly OperationId[];
