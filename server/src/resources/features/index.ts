export { features } from './handlers.ts';
export { toFeature } from './map.ts';
export { getFeature } from './service.ts';
export {
  type FeatureRow,
  featuresOfEvent,
  findFeatures,
  findFeaturesOfMeters,
  type MeteredFeature,
  shareFeatures,
  watchedFeatures,
} from './store.ts';
