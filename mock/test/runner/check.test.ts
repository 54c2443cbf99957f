import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startContractProxy } from '../../src/runner/proxy.ts';
import { type MockServer, startMockServer } from '../../src/server/index.ts';

/** Changes an answer of the mock on its way. */
type Spoil = (answer: {
  status: number;
  headers: Record<string, string>;
  body: Record<string, unknown>;
}) => object | undefined;

/**
 * The seven faults that other validating proxies were measured with: three of them are found by every schema check, four
 * only by whoever takes the contract at its word.
 */
const FAULTS: readonly [name: string, spoil: Spoil, expected: RegExp][] = [
  ['a value of the wrong type', ({ body }) => ({ ...body, name: 3 }), /name must be a string/],
  ['an unknown value of a list', ({ body }) => ({ ...body, status: 'asleep' }), /status must be one of/],
  ['a date that is none', ({ body }) => ({ ...body, created_at: 'yesterday' }), /created_at must be an instant/],
  ['an empty object', () => ({}), /id is required/],
  [
    'a renamed member',
    ({ body: { id, ...rest } }) => ({ ...rest, identifier: id }),
    /identifier is not described by the contract/,
  ],
  [
    'a failure of another shape',
    (answer) => {
      answer.status = 404;
      return { error: 'nothing here' };
    },
    /code is required|error is not described/,
  ],
  [
    'a status that is not declared',
    (answer) => {
      answer.status = 418;
      return answer.body;
    },
    /418 is not declared/,
  ],
  [
    'a header that is not declared',
    (answer) => {
      answer.headers['x-debug'] = 'on';
      return answer.body;
    },
    /x-debug is not declared/,
  ],
  [
    'a promised header that is missing',
    (answer) => {
      delete answer.headers['x-request-id'];
      return answer.body;
    },
    /x-request-id is missing/,
  ],
];

let mock: MockServer;
let spoiled: Server;
let spoil: Spoil = ({ body }) => body;

beforeAll(async () => {
  mock = await startMockServer();
  spoiled = createServer(async (request, response) => {
    const answer = await fetch(mock.url.replace('/v1', request.url ?? ''), { headers: { 'x-api-key': 'k' } });
    const whole = {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: (await answer.json()) as Record<string, unknown>,
    };
    const body = spoil(whole);
    const { 'content-length': _, ...headers } = whole.headers;
    response.writeHead(whole.status, headers).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => spoiled.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  spoiled.close();
  spoiled.closeAllConnections();
  await mock.stop();
});

const through = async (path: string, init?: RequestInit) => {
  const url = `http://127.0.0.1:${(spoiled.address() as AddressInfo).port}`;
  const proxy = await startContractProxy({ url });
  const response = await fetch(`${proxy.url}${path}`, init);
  const answer = { status: response.status, text: await response.text() };
  const report = proxy.report();
  await proxy.stop();
  return { answer, report };
};

describe('the proxy', () => {
  test.each(FAULTS)('finds %s', async (_name, change, expected) => {
    spoil = change;
    const { report } = await through('/customers/cust_1');
    expect(report.passed).toBe(false);
    expect(report.findings.map(({ field, message }) => `${field} ${message}`).join('\n')).toMatch(expected);
    expect(report.findings[0]?.curl).toContain('/v1/customers/cust_1');
  });

  test('passes what keeps the contract on as it is', async () => {
    spoil = ({ body }) => body;
    const { answer, report } = await through('/customers/cust_1');
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({ external_id: 'brightside' });
    expect(report).toMatchObject({ passed: true, requests: 1, findings: [] });
    expect(report.coverage.operations.map(({ id }) => id)).toEqual(['getCustomer']);
  });

  test('finds what the client sends against the contract', async () => {
    spoil = ({ body }) => body;
    const { report } = await through('/customers?limit=lots');
    expect(report.findings).toMatchObject([{ kind: 'request', field: 'limit', status: 400 }]);
  });

  test('finds a path that the contract does not know', async () => {
    spoil = (answer) => {
      answer.status = 200;
      return {};
    };
    const { report } = await through('/no/such/path');
    expect(report.findings).toMatchObject([{ operation: undefined, field: 'GET /v1/no/such/path' }]);
  });
});
