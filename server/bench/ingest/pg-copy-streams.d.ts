/** The part of pg-copy-streams that the benchmark uses; the package brings no types of its own. */
declare module 'pg-copy-streams' {
  import type { Writable } from 'node:stream';
  import type { Submittable } from 'pg';
  export function from(statement: string): Writable & Submittable;
}
