// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface AddonsHandlers<Context> {
  /** List addons */
  listAddons: Handler<'listAddons', Context>;
  /** Create an addon */
  createAddon: Handler<'createAddon', Context>;
  /** Get an addon by your own key */
  getAddonByLookupKey: Handler<'getAddonByLookupKey', Context>;
  /** Search addons */
  queryAddon: Handler<'queryAddon', Context>;
  /** Get an addon */
  getAddon: Handler<'getAddon', Context>;
  /** Update an addon */
  updateAddon: Handler<'updateAddon', Context>;
  /** Archive an addon */
  deleteAddon: Handler<'deleteAddon', Context>;
}
