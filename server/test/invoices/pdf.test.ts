import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestClock } from '../helpers/clock.ts';
import { raw } from '../helpers/raw.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

const clock = new TestClock('2026-08-10T12:00:00Z');
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ clock, config: { encryptionKeys: [Buffer.alloc(32, 7).toString('base64')] } });
});
afterAll(() => server.stop());

async function sold(name: string, lines: number): Promise<string> {
  const { api } = server;
  const customer = await api.ok('createCustomer', { body: { external_id: `c-${name}-${lines}`, name } });
  const total = String(lines * 10);
  const line_items = Array.from({ length: lines }, (_, index) => ({
    display_name: `Service ${index}`,
    quantity: '1',
    amount: '10',
  }));
  const body = { customer_id: customer.id, currency: 'eur', subtotal: total, total, amount_due: total, line_items };
  return (await api.ok('createInvoice', { body })).id;
}

const pdf = (id: string) => raw(server, { method: 'GET', path: `/v1/invoices/${id}/pdf` });
const pages = (text: string) => text.match(/\/Type \/Page\b/g)?.length ?? 0;

test('an invoice is a PDF document under its number', async () => {
  const answer = await pdf(await sold('Kestrel', 3));
  expect(answer.status).toBe(200);
  expect(answer.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'inline; filename="INV-202608-00001.pdf"',
  });
  const text = answer.body.toString('latin1');
  expect(text.startsWith('%PDF-')).toBe(true);
  expect(text.trimEnd().endsWith('%%EOF')).toBe(true);
  expect(pages(text)).toBe(1);
  expect(text).toContain('Helvetica');
  expect(text).toContain('(D:20260810120000Z)');
});

test('many lines go on over several pages, and the same invoice makes the same document', async () => {
  const id = await sold('Long', 100);
  const [first, second] = [await pdf(id), await pdf(id)];
  expect(pages(first.body.toString('latin1'))).toBe(4);
  expect(first.body.length).toBe(second.body.length);
});

test('a name in another script is written with a font that has it', async () => {
  const text = (await pdf(await sold('Дмитрий Ελένη', 1))).body.toString('latin1');
  expect(text).toContain('DejaVuSans');
  expect(text).not.toContain('/BaseFont /Helvetica');
});

test('an invoice that is not there has no document', async () => {
  const answer = await pdf('inv_none');
  expect(answer).toMatchObject({ status: 404, json: { code: 'not_found', details: { invoice_id: 'inv_none' } } });
});

test('a link gives the document for a day without a key, and cannot be made up', async () => {
  const id = await sold('Linked', 1);
  const { presigned_url } = (await server.api.ok('getInvoicePdf', { path: { id }, query: { url: true } })) as {
    presigned_url: string;
  };
  const { pathname } = new URL(presigned_url);
  const open = (path: string) => raw(server, { method: 'GET', path, headers: { 'x-api-key': undefined } });
  const answer = await open(pathname);
  expect(answer.status).toBe(200);
  expect(answer.headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'private, no-store' });
  expect(answer.body.subarray(0, 5).toString()).toBe('%PDF-');
  const [, , token = '', name] = pathname.split('/');
  const forged = Buffer.from(token.split('.').at(-1) ?? '', 'base64url');
  forged[0] = (forged[0] ?? 0) ^ 1;
  const changed = [...token.split('.').slice(0, -1), forged.toString('base64url')].join('.');
  for (const wrong of [changed, 'open.{}', `open.${JSON.stringify({ invoice: id })}`, 'sealed.a.b.c', 'x']) {
    expect((await open(`/documents/${encodeURIComponent(wrong)}/${name}`)).status).toBe(404);
  }
  clock.advance(86_400);
  expect((await open(pathname)).status).toBe(200);
  clock.advance(1);
  expect((await open(pathname)).status).toBe(404);
});
