import { type ApiError, validationError } from '../../errors.ts';

/**
 * Paying first is offered for new subscriptions. A change of a running one is made at once and invoiced: refused rather
 * than made without the payment that was asked for.
 */
export const noCheckout = (field: string): ApiError =>
  validationError({
    [field]: 'is offered for new subscriptions only; leave it out, and the change is made now and invoiced',
  });
