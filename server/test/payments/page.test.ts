import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  findChromium,
  openBrowser,
  openPage,
  BROWSER_PATIENCE as PATIENCE,
  takePicture,
} from '../../../mock/test/helpers/browser.ts';
import { newCustomer, newInvoice, pay } from '../helpers/billing.ts';
import { newPlan } from '../helpers/catalog.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

const executablePath = findChromium();

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  if (!executablePath) return;
  server = await startTestServer();
  browser = await openBrowser(executablePath);
}, PATIENCE);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Opens one of the pages of payment in a window of a usual size. */
async function visit(url: string) {
  const { page, problems } = await openPage(browser, { viewport: { width: 900, height: 720 } });
  await page.goto(url);
  return { page, problems };
}

test.skipIf(!executablePath)('a customer subscribes by paying on the page', { timeout: PATIENCE }, async () => {
  const plan = await newPlan(server, '49');
  const customer = await newCustomer(server, 'Kestrel & Daughters');
  const session = await server.api.ok('createCheckoutSession', {
    body: {
      customer_external_id: customer.external_id,
      action: 'create_subscription',
      payment_provider: 'razorpay',
      configuration: { create_subscription_params: { plan_id: plan.id, currency: 'usd', billing_period: 'MONTHLY' } },
      success_url: `${server.url}/docs`,
      cancel_url: `${server.url}/health`,
    },
  });
  const { page, problems } = await visit(session.payment_action?.url ?? '');
  expect(await page.title()).toBe('Pay');
  expect(await page.locator('.amount').textContent()).toBe('$49.00');
  expect(await page.getByText('for Kestrel & Daughters').count()).toBe(1);
  await takePicture(page, 'payment-pay');
  await page.getByLabel('Card number').fill('4000 0000 0000 9995');
  await page.getByRole('button', { name: 'Pay $49.00' }).click();
  expect(await page.getByRole('alert').textContent()).toBe('Your card has insufficient funds.');
  await takePicture(page, 'payment-refused');
  await page.getByLabel('Card number').fill('4000 0025 0000 3155');
  await page.getByRole('button', { name: 'Pay $49.00' }).click();
  await takePicture(page, 'payment-confirm');
  await page.getByRole('button', { name: 'Confirm' }).click();
  expect(await page.getByRole('status').textContent()).toBe('Paid. Thank you.');
  await takePicture(page, 'payment-paid');
  // Reloading does not pay again, and the way on leads where the shop said.
  await page.reload();
  await page.getByRole('link', { name: 'Continue' }).click();
  expect(page.url()).toContain('/docs');
  expect(problems).toEqual([]);
  await page.close();
  const done = await server.api.ok('getCheckoutSession', { path: { id: session.id } });
  expect(done.checkout_status).toBe('completed');
  const id = done.result?.create_subscription_result?.subscription_id ?? '';
  expect(await server.api.ok('getSubscription', { path: { id } })).toMatchObject({ subscription_status: 'active' });
});

test.skipIf(!executablePath)('a customer saves a card and is charged by it', { timeout: PATIENCE }, async () => {
  const { id } = await newCustomer(server);
  const intent = await server.api.ok('createCustomerSetupIntent', {
    path: { id },
    body: { provider: 'stripe', success_url: `${server.url}/docs` },
  });
  const { page, problems } = await visit(intent.checkout_url ?? '');
  await page.getByRole('button', { name: 'Save this card' }).click();
  expect(await page.getByRole('status').textContent()).toBe('The card is saved.');
  await takePicture(page, 'payment-saved');
  expect(problems).toEqual([]);
  await page.close();
  const invoice = await newInvoice(server, id, '12');
  expect(await pay(server, invoice.id, { amount: '12', payment_method_type: 'CARD' })).toMatchObject({
    payment_status: 'SUCCEEDED',
  });
});
