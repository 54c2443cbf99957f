import { type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';

/** How long in milliseconds a line may wait for company: writing each by itself costs a tenth of answering a request. */
const FLUSH_AFTER = 100;

/** Standard output. Only what is killed takes its last lines along. */
const output = pino.destination({ sync: true, minLength: 4096, periodicFlush: FLUSH_AFTER });
process.on('exit', () => output.flushSync());

/** The server's log: one JSON object a line, on standard output. */
export function createLog(level: LogLevel): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError },
    },
    output,
  );
}

/** What helps to find a fault. Drivers hang connections and settings on their errors, which are nobody's business. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...(typeof code === 'string' && { code }),
    ...(cause !== undefined && { cause: describeError(cause) }),
  };
}
