#!/usr/bin/env node
import module from 'node:module';

// The validators are megabytes of code: compiled once and kept, they no longer make up most of a start.
module.enableCompileCache?.();

const { start, UsageError } = await import('./cli.ts');
try {
  const running = await start(process.argv.slice(2), (line) => console.log(line));
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping || !running) return;
      stopping = true;
      void running.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
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
