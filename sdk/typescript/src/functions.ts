/** Every operation as a function of its own: import what you call, and a bundler leaves out the rest. */
export * from '../../../generated/sdk/functions.ts';
export { FlexpriceCore } from './core.ts';
export { FlexpriceError, isFlexpriceError } from './errors.ts';
export type { ClientOptions, RequestOptions } from './options.ts';
