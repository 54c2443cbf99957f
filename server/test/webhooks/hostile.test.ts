import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPublic, publicLookup } from '../../src/webhooks/address.ts';
import { post } from '../../src/webhooks/post.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';
import { Receiver, startOddServer } from './receiver.ts';

const sent = { headers: {}, body: '{}', allowPrivate: true };

describe('a receiver that', () => {
  test('hangs is given up', async () => {
    const odd = await startOddServer(undefined);
    const outcome = await post({ ...sent, url: odd.url, patience: 200 });
    odd.stop();
    expect(outcome).toEqual({ error: 'No complete answer within 0.2 seconds.' });
  });

  test('answers garbage has not answered', async () => {
    const odd = await startOddServer('SSH-2.0-OpenSSH_9.6\r\n\r\n');
    expect(await post({ ...sent, url: odd.url })).toEqual({ error: 'The answer is not HTTP.' });
    odd.stop();
  });

  test('sends headers without end has not answered', async () => {
    const odd = await startOddServer(`HTTP/1.1 200 OK\r\n${'x-y: z\r\n'.repeat(10_000)}\r\n`);
    expect((await post({ ...sent, url: odd.url })).status).toBeUndefined();
    odd.stop();
  });

  test('sends a body without end is cut off', async () => {
    let stopped = false;
    const endless = createServer((_request, response) => {
      const more = setInterval(() => response.write('x'.repeat(60_000)), 1);
      response.on('close', () => {
        clearInterval(more);
        stopped = true;
      });
    });
    await new Promise<void>((resolve) => endless.listen(0, '127.0.0.1', resolve));
    const { port } = endless.address() as AddressInfo;
    const outcome = await post({ ...sent, url: `http://127.0.0.1:${port}/` });
    expect(outcome).toEqual({ status: 200, body: 'x'.repeat(1000) });
    await expect.poll(() => stopped).toBe(true);
    endless.close();
  });

  test('redirects is not followed', async () => {
    const receiver = await Receiver.start(() => 302);
    const outcome = await post({ ...sent, url: receiver.url });
    await receiver.stop();
    expect(outcome).toMatchObject({ status: 302, error: expect.stringContaining('redirects are not followed') });
  });

  test('is not there is named', async () => {
    expect(await post({ ...sent, url: 'http://127.0.0.1:1/' })).toEqual({ error: 'Connection refused.' });
  });
});

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  '::ffff:127.0.0.1',
  '::ffff:169.254.169.254',
  '64:ff9b::a00:1',
  '2002:7f00:1::',
])('%s is no public address', (address) => {
  expect(isPublic(address)).toBe(false);
});

test.each(['8.8.8.8', '1.1.1.1', '2606:4700:4700::1111', '::ffff:8.8.8.8'])('%s is a public address', (address) => {
  expect(isPublic(address)).toBe(true);
});

test('a name is judged by where it leads', async () => {
  const error = await new Promise((resolve) => publicLookup('localhost', { all: true }, resolve));
  expect((error as Error).message).toMatch(/localhost is at .* not a public address/);
});

describe('a server that may not call private addresses', () => {
  let server: TestServer;
  let receiver: Receiver;
  beforeAll(async () => {
    server = await startTestServer();
    receiver = await Receiver.start();
  });
  afterAll(async () => {
    await receiver.stop();
    await server.stop();
  });

  test.each([
    'https://127.0.0.1/',
    'http://localhost/',
    'https://[::1]/',
    'https://10.0.0.5/',
    'https://169.254.169.254/latest/meta-data',
    'https://0x7f000001/',
    'https://2130706433/',
    'https://[::ffff:7f00:1]/',
    'http://hooks.example/',
    'https://user:password@hooks.example/',
    'https://',
  ])('refuses %s as an endpoint', async (url) => {
    const { status, body } = await server.api.fails('createWebhookEndpoint', { body: { url } });
    expect({ status, fault: body.details?.url }).toEqual({ status: 400, fault: expect.any(String) });
  });

  test.each(['Host', 'content-length', 'webhook-id', 'X Y', 'Transfer-Encoding'])(
    'refuses the header %s',
    async (name) => {
      const body = { url: 'https://hooks.example/', headers: { [name]: 'x' } };
      expect((await server.api.fails('createWebhookEndpoint', { body })).status).toBe(400);
    },
  );

  test('does not call one that got there all the same', async () => {
    const outcome = await post({ ...sent, url: receiver.url, allowPrivate: false });
    expect(outcome.error).toMatch(/not a public address/);
    const named = await post({ ...sent, url: receiver.url.replace('127.0.0.1', 'localhost'), allowPrivate: false });
    expect(named.error).toMatch(/not a public address/);
    expect(receiver.received).toEqual([]);
  });
});

test('one endpoint that hangs does not hold up the others', async () => {
  const server = await startTestServer({ config: { allowPrivateAddresses: true } });
  const odd = await startOddServer(undefined);
  const receiver = await Receiver.start();
  await server.api.ok('createWebhookEndpoint', { body: { url: odd.url } });
  await server.api.ok('createWebhookEndpoint', { body: { url: receiver.url } });
  for (let n = 0; n < 40; n++) await server.api.ok('createCustomer', { body: { external_id: `h${n}`, name: 'Ada' } });
  await expect.poll(() => receiver.received.length, { timeout: 10_000 }).toBe(40);
  odd.stop();
  await receiver.stop();
  // Requests that hang are waited for when a server stops; this one is not worth it.
  void server.stop().catch(() => {});
}, 30_000);
