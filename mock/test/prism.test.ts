import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MockServer, startMockServer } from '../src/server/index.ts';
import { allOperations, validRequest } from './helpers/requests.ts';

const PATIENCE = 120_000;

let prism: MockServer;
let ours: MockServer;
beforeAll(async () => {
  [prism, ours] = await Promise.all([startMockServer({ engine: 'prism' }), startMockServer()]);
}, PATIENCE);
afterAll(() => Promise.all([prism.stop(), ours.stop()]));

/** Asks both mocks the same and lists where they differ. */
async function differences(prefer: string): Promise<string[]> {
  const found: string[] = [];
  for (const operation of allOperations) {
    const { path, ...init } = validRequest(operation, { headers: { prefer } });
    const ask = async (server: MockServer) => {
      const response = await fetch(server.url + path, { ...init, body: init.body ?? null });
      return `${response.status} ${await response.text()}`;
    };
    const [theirs, mine] = [await ask(prism), await ask(ours)];
    if (theirs !== mine) found.push(`${operation.id}: Prism ${theirs.slice(0, 300)}, here ${mine.slice(0, 300)}`);
  }
  return found;
}

test('Prism, asked about every operation, gives the same bytes', { timeout: PATIENCE }, async () => {
  expect(await differences('')).toEqual([]);
});

test('and the same failures', { timeout: PATIENCE }, async () => {
  expect(await differences('code=401')).toEqual([]);
});
