// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface FeaturesHandlers<Context> {
  /** List features */
  listFeatures: Handler<'listFeatures', Context>;
  /** Create a feature */
  createFeature: Handler<'createFeature', Context>;
  /** Search features */
  queryFeature: Handler<'queryFeature', Context>;
  /** Get a feature */
  getFeature: Handler<'getFeature', Context>;
  /** Update a feature */
  updateFeature: Handler<'updateFeature', Context>;
  /** Archive a feature */
  deleteFeature: Handler<'deleteFeature', Context>;
  /** Copy a feature */
  cloneFeature: Handler<'cloneFeature', Context>;
}
