import { expect } from 'vitest';
import type { Story } from '../story.ts';

/** Who buys, what is used, and what it comes to. */
export function billing(story: Story): void {
  const { step, kept, things, target } = story;
  const { billing: bills } = target.capabilities;
  let subscription = '';

  step('a customer subscribes and is billed in advance', async () => {
    const { customers, subscriptions } = story.flexprice;
    things.customer = await customers.create({ external_id: 'story', name: 'Story Inc.' });
    const made = await subscriptions.create({
      customer_id: things.customer.id,
      plan_id: things.plan.id,
      currency: 'usd',
      billing_period: 'MONTHLY',
    });
    subscription = made.id;
    expect(made).toMatchObject({
      customer_id: kept(things.customer.id, expect.any(String)),
      subscription_status: kept('active', expect.any(String)),
    });
    expect((await subscriptions.get(subscription)).id).toEqual(kept(subscription, expect.any(String)));
    const { items } = await subscriptions.searchLineItems({ subscription_ids: [subscription] });
    if (bills) expect(items).toHaveLength(2);
    await customers.listSubscriptions('story');
    await customers.getEntitlements(things.customer.id);
  });

  step('usage is counted and authorised', async () => {
    const { events, meterUsage } = story.flexprice;
    const range = { start_time: '2020-01-01T00:00:00Z', end_time: '2100-01-01T00:00:00Z' };
    for (const event_id of ['one', 'two', 'two'])
      await events.ingest({
        event_id,
        event_name: 'story.request',
        external_customer_id: 'story',
        timestamp: '2026-01-01T00:00:00Z',
      });
    const usage = await events.usageByMeter({
      meter_id: things.feature.meter_id ?? '',
      external_customer_id: 'story',
      ...range,
    });
    if (target.capabilities.metering) expect(usage.value_exact).toBe('2');
    await meterUsage.query({
      external_customer_id: 'story',
      meter_id: things.feature.meter_id ?? '',
      aggregation_type: 'COUNT',
      ...range,
    });
  });

  step('a call asks whether it may be served', async () => {
    await story.flexprice.usage.authorize({ event_name: 'story.request', external_customer_id: 'story' });
  });

  step('usage records for other systems', async () => {
    await story.flexprice.usageRecords.search({ limit: 1 });
  });

  step('coupons of subscriptions', async () => {
    await story.flexprice.couponAssociations.list({ limit: 1 });
  });

  step('an invoice by hand', async () => {
    const { invoices } = story.flexprice;
    const draft = await invoices.create({
      customer_id: things.customer.id,
      currency: 'usd',
      subtotal: '10.50',
      total: '10.50',
      amount_due: '10.50',
      line_items: [{ display_name: 'Onboarding', amount: '10.50', quantity: '1' }],
    });
    const invoice = await invoices.get(draft.id);
    expect(invoice.total).toEqual(kept('10.5', expect.any(String)));
    await invoices.list({ customer_id: things.customer.id });
  });

  step('what the dashboard shows', async () => {
    await story.flexprice.dashboard.getRevenues({});
  });

  step('the portal of a customer', async () => {
    const { portal } = story.flexprice;
    const session = await portal.createSession('story');
    const visitor = story.flexprice.withOptions({ sessionToken: session.token });
    await visitor.portal.getInfo();
  });

  step('a clock for tests', async () => {
    const { testClocks } = story.flexprice;
    const clock = await testClocks.create({ frozen_time: '2026-01-01T00:00:00Z' });
    expect((await testClocks.get(clock.id)).id).toEqual(kept(clock.id, expect.any(String)));
    await testClocks.delete(clock.id);
  });

  step('a purchase at checkout', async () => {
    await story.flexprice.checkout.get('chk_01K5WRB3M0000000000000NONE').catch((error) => {
      if (error.code !== 'not_found') throw error;
    });
  });

  step('a purchase on a marketplace', async () => {
    const agreement = {
      provider: 'aws_marketplace',
      customer_id: things.customer.id,
      plan_id: things.plan.id,
      subscription_id: subscription,
    } as const;
    await story.flexprice.marketplace.registerAgreement(agreement).catch((error) => {
      if (error.kind !== 'validation' && error.kind !== 'invalid_operation') throw error;
    });
  });
}
