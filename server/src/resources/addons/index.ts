export { addons } from './handlers.ts';
export { toAddon } from './map.ts';
export { getAddon } from './service.ts';
export { type AddonRow, findAddons } from './store.ts';
