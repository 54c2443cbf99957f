// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface AlertsHandlers<Context> {
  /** Search alert changes */
  queryAlertLog: Handler<'queryAlertLog', Context>;
  /** Create an alert setting */
  createAlertSettings: Handler<'createAlertSettings', Context>;
  /** Search alert settings */
  queryAlertSettings: Handler<'queryAlertSettings', Context>;
  /** Get an alert setting */
  getAlertSettings: Handler<'getAlertSettings', Context>;
  /** Update an alert setting */
  updateAlertSettings: Handler<'updateAlertSettings', Context>;
  /** Archive an alert setting */
  deleteAlertSettings: Handler<'deleteAlertSettings', Context>;
}
