export { cloneStep } from './clone.ts';
export { environments } from './handlers.ts';
export { currentEnvironment } from './service.ts';
