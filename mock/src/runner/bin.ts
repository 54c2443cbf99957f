#!/usr/bin/env node
import module from 'node:module';

// The validators are megabytes of code: compiled once and kept.
module.enableCompileCache?.();

const { main } = await import('./cli.ts');
process.exitCode = await main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  env: process.env,
  live: Boolean(process.stderr.isTTY),
});
