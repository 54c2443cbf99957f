import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { env } from '../package.ts';

/** Where a check works. */
export interface Place {
  /** A project in which the packed SDK is installed, and nothing else. */
  readonly project: string;
  readonly tarball: string;
  /** Where the tools are installed. */
  readonly tools: string;
}

/** Something to hold the package against. */
export interface Check {
  /** Packages that it needs, by the name under which they are installed. */
  readonly tools: Readonly<Record<string, string>>;
  run(place: Place): void | Promise<void>;
}

/** Runs a program and gives what it printed; throws with all of that if it fails. */
export function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, env, stdio: 'pipe', timeout: 300_000 }).toString();
}

/** Like `run`, for a program that exercises the package. */
export function well(command: string, args: readonly string[], cwd: string): void {
  const out = run(command, args, cwd);
  if (!out.includes('all well')) throw new Error(`It said: ${out || 'nothing'}`);
}

/** A program that an installed tool brings. */
export const bin = (tools: string, name: string) => join(tools, 'node_modules/.bin', name);
