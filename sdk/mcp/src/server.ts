import type { Flexprice } from '@flexprice/sdk';
import { isFlexpriceError, VERSION } from '@flexprice/sdk';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { CallToolRequestSchema, type CallToolResult, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { type Choice, tools } from './tools.ts';

const INSTRUCTIONS = `FlexPrice is usage-based billing: customers subscribe to plans, plans have prices, events are metered, and
invoices say what it comes to. Amounts and quantities are decimal texts; instants are RFC 3339. Lists come in pages: ask on
with the offset that follows. A failure says in "details" what is wrong with which field.`;

/** A server of the Model Context Protocol whose tools are the operations of the API. Connect it to a transport. */
export function createServer(flexprice: Flexprice, choice: Choice = {}): Server {
  const offered = tools(choice);
  const byName = new Map(offered.map((tool) => [tool.name, tool]));
  const server = new Server(
    { name: 'flexprice', version: VERSION },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: offered.map(({ name, description, inputSchema, annotations }) => ({
      name,
      description,
      inputSchema,
      annotations,
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }): Promise<CallToolResult> => {
    const tool = byName.get(params.name);
    if (!tool)
      return failed({ message: `There is no tool ${params.name}, or it is not offered: changes need --write.` });
    try {
      return said(await tool.call(flexprice, params.arguments ?? {}), params.name);
    } catch (error) {
      // The SDK keeps keys out of its errors. What is wrong with a request is for the model to read and put right.
      if (isFlexpriceError(error)) return failed(error.toJSON());
      throw error;
    }
  });
  return server;
}

function said(answer: unknown, name: string): CallToolResult {
  if (answer instanceof Uint8Array) {
    const blob = Buffer.from(answer).toString('base64');
    return {
      content: [{ type: 'resource', resource: { uri: `flexprice://${name}`, mimeType: 'application/pdf', blob } }],
    };
  }
  return { content: [{ type: 'text', text: answer === undefined ? 'Done.' : JSON.stringify(answer) }] };
}

const failed = (error: object): CallToolResult => ({
  isError: true,
  content: [{ type: 'text', text: JSON.stringify(error) }],
});
