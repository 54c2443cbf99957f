export { traced } from './span.ts';
export { Tracing, type TracingConfig } from './tracing.ts';
