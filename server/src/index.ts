/** What another program needs to run the server inside itself. */
export { withIdsFrom } from './ids.ts';
export type { Clock } from './jobs/clock.ts';
export { pending } from './pending.ts';
export { type RunningServer, type ServerOptions, startServer } from './server.ts';
export { work } from './work.ts';
