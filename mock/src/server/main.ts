import { enableCompileCache } from 'node:module';
import { ConfigError, readServerConfig } from './config.ts';
import { greeting } from './greeting.ts';

// The validators are megabytes of code: compiled once and kept, they no longer make up most of a start.
enableCompileCache?.();

/** `npm run mock`: serves the contract until Ctrl-C. */
try {
  const config = readServerConfig(process.env);
  // Only what is loaded after the cache was switched on is kept in it.
  const { startMockServer } = await import('./index.ts');
  const server = await startMockServer(config);
  console.log(greeting(server.url, config));
  const stop = () => void server.stop();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  if (!(error instanceof ConfigError) && !isSystemError(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Such as EADDRINUSE: the operating system's own sentence says enough. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}
