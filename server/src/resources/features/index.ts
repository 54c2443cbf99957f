export { features } from './handlers.ts';
export { toFeature } from './map.ts';
export { createFeature, getFeature, updateFeature } from './service.ts';
export {
  type FeatureRow,
  featuresOfEvent,
  findFeatureByLookupKey,
  findFeatures,
  findFeaturesOfMeters,
  type MeteredFeature,
  shareFeatures,
  watchedFeatures,
} from './store.ts';
