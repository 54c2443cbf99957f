export { features } from './handlers.ts';
export { toFeature } from './map.ts';
export { getFeature } from './service.ts';
export { type FeatureRow, findFeatures, findFeaturesOfMeters, shareFeatures } from './store.ts';
