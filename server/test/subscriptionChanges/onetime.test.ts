import { expect, test } from 'vitest';
import { newLife, newPlan, subscribe } from '../helpers/sales.ts';
import { newShop } from './support.ts';

const shop = newShop();

test('what is charged once is charged once, and a change that would charge it again is refused', async () => {
  const { api } = shop.server;
  const { plan } = await newPlan(api, [{ amount: '10' }, { amount: '100', billing_period: 'ONETIME' }]);
  const life = await newLife(api, '2025-01-01T00:00:00Z');
  const made = await subscribe(api, plan.id, { customer_id: life.customer.id });
  await life.until('2025-01-11T00:00:00Z');
  const id = made.line_items?.find((item) => item.billing_period === 'ONETIME')?.id ?? '';

  const dearer = await api.fails('updateSubscriptionLineItem', { path: { id }, body: { amount: '150' } });
  expect(dearer.body).toMatchObject({ code: 'invalid_operation', details: { subscription_line_item_id: id } });
  const more = await api.fails('executeSubscriptionModify', {
    path: { id: made.id },
    body: { type: 'quantity_change', quantity_change_params: { line_items: [{ id, quantity: '2' }] } },
  });
  expect(more.body).toMatchObject({
    code: 'validation_error',
    details: { 'quantity_change_params.line_items[0].id': expect.stringContaining('is charged once') },
  });
  // What does not move money may be changed.
  const metadata = { note: 'setup' };
  expect(await api.ok('updateSubscriptionLineItem', { path: { id }, body: { metadata } })).toMatchObject({ metadata });

  await life.until('2025-03-02T00:00:00Z');
  const { items } = await api.ok('listInvoices', { query: { subscription_id: made.id } });
  expect(items.map(({ total }) => total).sort()).toEqual(['10', '10', '110']);
});
