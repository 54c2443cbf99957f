// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface MetersHandlers<Context> {
  /** List meters */
  listMeters: Handler<'listMeters', Context>;
  /** Create a meter */
  createMeter: Handler<'createMeter', Context>;
  /** Get a meter */
  getMeter: Handler<'getMeter', Context>;
  /** Add filter values to a meter */
  updateMeter: Handler<'updateMeter', Context>;
  /** Archive a meter */
  deleteMeter: Handler<'deleteMeter', Context>;
  /** Disable a meter */
  disableMeter: Handler<'disableMeter', Context>;
}
