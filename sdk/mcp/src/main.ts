#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { Flexprice, isFlexpriceError } from '@flexprice/sdk';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createServer } from './server.ts';
import { resources } from './tools.ts';

const HELP = `Usage: flexprice-mcp [--write] [--only resource,resource]

Speaks the Model Context Protocol on standard input and output. The key comes from FLEXPRICE_API_KEY, the address from
FLEXPRICE_BASE_URL.

  --write   also offer what changes something; without it a model can only look
  --only    only these resources: ${resources().join(', ')}
`;

/** Ends with a word for people. Standard output belongs to the protocol, so it goes to standard error. */
function end(words: string, code: 0 | 2): never {
  process.stderr.write(`${words}\n`);
  process.exit(code);
}

try {
  const { values } = parseArgs({
    options: { write: { type: 'boolean' }, only: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) end(HELP, 0);
  const only = values.only?.split(',');
  const unknown = only?.find((name) => !resources().includes(name));
  if (unknown !== undefined) end(`There is no resource ${unknown}. There are: ${resources().join(', ')}.`, 2);
  await createServer(new Flexprice(), { write: values.write, only }).connect(new StdioServerTransport());
} catch (error) {
  if (isFlexpriceError(error, 'configuration') || error instanceof TypeError) end(error.message, 2);
  throw error;
}
