import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestClock } from '../helpers/clock.ts';
import { raw } from '../helpers/raw.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

const clock = new TestClock('2026-08-10T12:00:00Z');
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ clock });
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
