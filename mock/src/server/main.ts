import { enableCompileCache } from 'node:module';
import { ConfigError, readServerConfig } from './config.ts';

// The validators are megabytes of code: compiled once and kept, they no longer make up most of a start.
enableCompileCache?.();

/** `npm run mock`: serves the contract until Ctrl-C. */
try {
  const config = readServerConfig(process.env);
  // Only what is loaded after the cache was switched on is kept in it.
  const { startMockServer } = await import('./index.ts');
  const server = await startMockServer(config);
  const data = config.dynamic ? 'made-up data' : 'the examples of the contract';
  const keys = config.apiKey ? 'One API key is accepted.' : 'Any API key will do.';
  console.log(`FlexPrice mock at ${server.url} answers with ${data}. ${keys} Ctrl-C stops it.`);
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
