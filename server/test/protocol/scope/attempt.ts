import type { OperationId } from '@flexprice/generated/operations';
import type { Parts } from '../../helpers/api.ts';
import type { World } from './world.ts';

/** A request over the border, from an environment to what belongs to another one. */
export interface Attempt<Id extends OperationId = OperationId> {
  /**
   * - `names`: names the other's objects. The answer must be the one for objects that exist nowhere.
   * - `shows`: shows whatever there is. The answer must hold nothing of the other's, though theirs would.
   * - `makes`: makes or changes one's own. It must succeed, whatever the other has, and show nothing of it.
   */
  readonly kind: 'names' | 'shows' | 'makes';
  readonly parts: (world: World) => Parts<Id>;
  /** Belongs to the tenant as a whole, so that another environment of the same tenant is no stranger to it. */
  readonly tenantWide: boolean;
}

/** What is tried of some operations. */
export type Attempts<Id extends OperationId> = { readonly [I in Id]: readonly Attempt<I>[] };

const attempt =
  (kind: Attempt['kind'], tenantWide = false) =>
  <Id extends OperationId>(parts: Attempt<Id>['parts'] = () => ({})): Attempt<Id> => ({ kind, parts, tenantWide });

export const names = attempt('names');
export const shows = attempt('shows');
export const makes = attempt('makes');
export const namesTenants = attempt('names', true);
export const showsTenants = attempt('shows', true);
export const makesTenants = attempt('makes', true);

/** A page that everything fits on. */
export const LARGE = 1000;
