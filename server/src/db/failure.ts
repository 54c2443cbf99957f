import { Prisma } from '@flexprice/generated/prisma';

/**
 * Whether a migration has changed what a prepared statement gives, so that PostgreSQL refuses to go on with it. Prepared anew
 * it works.
 */
export const isStale = (error: unknown): boolean =>
  error instanceof Error && (error as { code?: unknown }).code === '0A000' && /cached plan/.test(error.message);

/** Whether a row's partition was divided under the statement, so that it does not take the row any more. */
const isDivided = (error: unknown): boolean => {
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  // What breaks a constraint that somebody made has its name.
  return error instanceof Error && code === '23514' && constraint === undefined;
};

/**
 * PostgreSQL's five-character code, from `pg` itself or from within Prisma's wrapping. A stale statement counts as a collision,
 * and so does a partition that was divided: the cure is the same, to do the transaction again.
 */
export function databaseCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return '23505';
  const { code, meta } = error as {
    code?: unknown;
    meta?: { driverAdapterError?: { cause?: { originalCode?: string } } };
  };
  if (isStale(error) || isDivided(error)) return '40001';
  const original =
    meta?.driverAdapterError?.cause?.originalCode ??
    (error.cause as { originalCode?: string } | undefined)?.originalCode;
  if (original) return original;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}

/** The constraint or unique index that a statement broke, from `pg` itself or from within Prisma's wrapping. */
export function violatedConstraint(error: unknown): string | undefined {
  const { constraint, meta } = error as {
    constraint?: string;
    meta?: { driverAdapterError?: { cause?: { originalMessage?: string } } };
  };
  // Prisma keeps the names of columns at most; PostgreSQL's own words have the name of the constraint.
  return constraint ?? /constraint "([^"]+)"/.exec(meta?.driverAdapterError?.cause?.originalMessage ?? '')?.[1];
}

/** Whether a connection broke under a statement, so that another connection may well answer it. */
function isConnectionLost(error: unknown): boolean {
  const code = databaseCode(error);
  const { code: system, message } = error as { code?: string; message?: string };
  return (
    code === '57P01' ||
    code === '08006' ||
    code === '08003' ||
    ['ECONNRESET', 'EPIPE'].includes(system ?? '') ||
    /Connection terminated|connection error and is not queryable/i.test(message ?? '')
  );
}

/** Milliseconds, and how often: together well under a second. */
const PAUSE = 20;
const ATTEMPTS = 5;

/**
 * Asks again when the connection was lost meanwhile, or a statement that it had prepared is stale: a database that restarts
 * drops all connections at once, and each is noticed only when it is used. Only for what does no harm when it is done twice.
 */
export async function askAgain<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === ATTEMPTS || !(isConnectionLost(error) || isStale(error))) throw error;
      // Time for the other lost connections to be noticed.
      await new Promise((resolve) => setTimeout(resolve, PAUSE * attempt));
    }
  }
}

/** Whether the database could not be reached, or is going down or coming up. */
export function isUnreachable(error: unknown): boolean {
  const code = databaseCode(error);
  // Class 08: connection failures. 57P: the server is going down or starting. 53300: too many connections.
  if (code?.startsWith('08') || code?.startsWith('57P') || code === '53300') return true;
  const { code: system, syscall, message } = error as { code?: string; syscall?: string; message?: string };
  // Without a socket to connect to; a file that is missing is another matter.
  if (system === 'ENOENT') return syscall === 'connect';
  return (
    ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'P1001', 'P1017'].includes(system ?? '') ||
    /Connection terminated|timeout exceeded when trying to connect/.test(message ?? '')
  );
}
