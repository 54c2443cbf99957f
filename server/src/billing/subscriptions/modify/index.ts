import type { ModifySubscriptionRequest, ModifyType } from '@flexprice/generated/types';
import type { Context } from '../../../context.ts';
import { validationError } from '../../../errors.ts';
import { look, openForChange, type Subject } from '../get.ts';
import { changeAddon } from './addon.ts';
import { changeCoupon } from './coupon.ts';
import { changeGroup, changeInheritance } from './members.ts';
import { changeQuantities } from './quantity.ts';
import type { Outcome } from './result.ts';
import { changeTax } from './tax.ts';
import { changeTrialEnd } from './trialEnd.ts';

type Modification = (subject: Subject, request: ModifySubscriptionRequest, preview: boolean) => Promise<Outcome>;

/** A modification whose parameters stand in the member of the request that is named after it. */
const by =
  <Name extends keyof ModifySubscriptionRequest>(
    name: Name,
    modify: (
      subject: Subject,
      params: NonNullable<ModifySubscriptionRequest[Name]>,
      preview: boolean,
    ) => Promise<Outcome>,
  ): Modification =>
  (subject, request, preview) => {
    const params = request[name];
    if (!params) throw validationError({ [name]: `is required with type ${request.type}` });
    return modify(subject, params as NonNullable<ModifySubscriptionRequest[Name]>, preview);
  };

const MODIFICATIONS: { readonly [Type in ModifyType]: Modification } = {
  quantity_change: by('quantity_change_params', changeQuantities),
  inheritance: by('inheritance_params', changeInheritance),
  grouped_invoicing: by('grouped_invoicing_params', changeGroup),
  trial_end: by('trial_end_params', changeTrialEnd),
  coupon: by('coupon_params', changeCoupon),
  tax: by('tax_params', changeTax),
  addon: by('addon_params', changeAddon),
};

/**
 * Changes one thing about a running subscription, or shows what that would do.
 *
 * @throws ApiError `not_found`, `validation_error`, `invalid_operation` in a state that does not allow it
 */
export async function modifySubscription(
  outer: Context,
  id: string,
  request: ModifySubscriptionRequest,
  { preview }: { preview: boolean },
): Promise<Outcome> {
  const subject = preview ? await look(outer, id) : await openForChange(outer, id);
  if (request.checkout && request.type !== 'quantity_change' && request.type !== 'addon') {
    throw validationError({ checkout: 'is only for quantity_change and addon' });
  }
  return MODIFICATIONS[request.type](subject, request, preview);
}
