// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface SettingsHandlers<Context> {
  /** Get a setting */
  getSetting: Handler<'getSetting', Context>;
  /** Change a setting */
  updateSetting: Handler<'updateSetting', Context>;
  /** Reset a setting */
  deleteSetting: Handler<'deleteSetting', Context>;
}
