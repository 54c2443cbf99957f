import { databaseCode } from '../db/failure.ts';
import { ApiError } from '../errors.ts';

/** How often a job is tried before it is given up: over about six hours. */
export const ATTEMPTS = 16;

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 3_600_000;

/**
 * Milliseconds until the next attempt: twice as long each time, and by chance somewhat shorter or longer, so that jobs that
 * failed together do not all come back together.
 *
 * @param attempts how many there have been
 */
export function pauseAfter(attempts: number, random: () => number = Math.random): number {
  const pause = Math.min(FIRST_PAUSE * 2 ** (attempts - 1), LONGEST_PAUSE);
  return Math.round(pause * (0.75 + random() * 0.5));
}

/** Whether two transactions got into each other's way, so that the one that lost simply goes again. */
export function isCollision(error: unknown): boolean {
  const code = databaseCode(error);
  return code === '40001' || code === '40P01' || code === '55P03';
}

/** Why a job could not be done, in words for whoever uses the API; what is not meant for them stays in the log. */
export function reasonOf(error: unknown, jobId: string): string {
  if (!(error instanceof ApiError)) return `An unexpected error occurred; the server's log has it under ${jobId}.`;
  const { message, details } = error;
  return details ? `${message} ${JSON.stringify(details)}` : message;
}
