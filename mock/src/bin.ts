#!/usr/bin/env node
import module from 'node:module';

// The validators are megabytes of code: compiled once and kept, they no longer make up most of a start.
module.enableCompileCache?.();

const { start, UsageError } = await import('./cli.ts');
const abort = new AbortController();
let running: Awaited<ReturnType<typeof start>>;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (abort.signal.aborted) return;
    // A start that is under way undoes what it did, and then fails.
    abort.abort(signal);
    void running?.stop().then(() => process.exit(0));
  });
}
try {
  running = await start(process.argv.slice(2), (line) => console.log(line), abort.signal);
  if (abort.signal.aborted) {
    await running?.stop();
    process.exit(130);
  }
} catch (error) {
  if (abort.signal.aborted) process.exit(130);
  const { code, name, message } = error as Error & { code?: string };
  const isKnown =
    error instanceof UsageError ||
    code?.startsWith('ERR_PARSE_ARGS') ||
    ['FaultSyntaxError', 'EmbeddedPostgresError', 'ControlError'].includes(name) ||
    'syscall' in (error as object);
  if (!isKnown) throw error;
  console.error(message);
  process.exitCode = 2;
}
