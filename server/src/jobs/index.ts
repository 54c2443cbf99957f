export type { Clock } from './clock.ts';
export { systemPrincipal } from './context.ts';
export { cancelJob, enqueue, enqueueNamed, type JobRequest, planningFrom } from './enqueue.ts';
export type { JobKind, JobPayloads } from './kinds.ts';
export type { Batches } from './queue.ts';
