import type { Operation, OperationId } from '@flexprice/generated/operations';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MockServer, startMockServer } from '../src/server/index.ts';
import { allOperations, contractFault, document, validRequest } from './helpers/requests.ts';

// Hundreds of requests each, on a machine that may be busy: the limit is there to end a hang, not to measure.
const PATIENCE = 60_000;

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
afterAll(() => server.stop());

/** Calls every operation of the contract and lists what is wrong with the answers. */
async function sweep(prefer: string, check: (operation: Operation, answer: Answer) => string | undefined) {
  const faults: string[] = [];
  for (const operation of allOperations) {
    const { path, ...init } = validRequest(operation, { headers: { prefer } });
    const response = await fetch(server.url + path, { ...init, body: init.body ?? null });
    const answer = { status: response.status, headers: response.headers, body: await response.text() };
    const fault =
      contractFault(operation.id as OperationId, answer.status, answer.headers, answer.body) ??
      check(operation, answer);
    if (fault) faults.push(`${operation.id}: ${fault}`);
  }
  return faults;
}

interface Answer {
  status: number;
  headers: Headers;
  body: string;
}

const succeeds = (operation: Operation, { status, body }: Answer) =>
  operation.success.includes(status) ? undefined : `answered ${status}: ${body}`;

test('every operation of the document is swept', () => {
  const methods = ['get', 'post', 'put', 'delete'];
  const described = Object.values(document.paths).flatMap((item) => methods.filter((method) => item[method]));
  expect(described.length).toBeGreaterThan(250);
  expect(allOperations).toHaveLength(described.length);
});

test('an alias answers like the path it stands for', async () => {
  const aliases = allOperations.flatMap((operation) =>
    (operation.aliases ?? []).map((path) => ({ ...operation, path })),
  );
  expect(aliases.length).toBeGreaterThan(0);
  for (const alias of aliases) {
    const { path, ...init } = validRequest(alias);
    const response = await fetch(server.url + path, { ...init, body: init.body ?? null });
    const fault = contractFault(alias.id as OperationId, response.status, response.headers, await response.text());
    expect.soft(fault, path).toBeUndefined();
    expect.soft(alias.success, path).toContain(response.status);
  }
});

test('every operation answers with an example of the contract', { timeout: PATIENCE }, async () => {
  expect(await sweep('', succeeds)).toEqual([]);
});

test.each(['1', '2', 'another'])(
  'every operation answers with made-up data that is valid, seed %s',
  { timeout: PATIENCE },
  async (seed) => {
    expect(await sweep(`dynamic=true, seed=${seed}`, succeeds)).toEqual([]);
  },
);

test.each([400, 401, 403, 429, 500, 503])(
  'every operation can be made to fail with %i',
  { timeout: PATIENCE },
  async (code) => {
    const failsSo = (operation: Operation, { status, body, headers }: Answer) => {
      if (status !== code || (JSON.parse(body) as { http_status_code: number }).http_status_code !== code)
        return `${operation.id} answered ${status}: ${body}`;
      return code === 429 && !headers.get('retry-after') ? 'has no Retry-After' : undefined;
    };
    expect(await sweep(`code=${code}`, failsSo)).toEqual([]);
  },
);
