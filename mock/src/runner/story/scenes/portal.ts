import { type Body, firstOf, type Stage } from '../stage.ts';
import { type Scene, subscriber } from './scene.ts';

/** What a customer with a subscription and a wallet sees. */
export const portalShown: Scene = {
  reaches: [
    'getPortalInvoice',
    'getPortalInvoicePdf',
    'getPortalSubscription',
    'getPortalWallet',
    'listPortalWalletTransactions',
  ],
  async tell(stage) {
    const { customer, subscription } = await subscriber(stage);
    const wallet = await stage.make('createWallet', 'prepaid', { customer_id: customer.id });
    await stage.example('topUpWallet', 'direct', {}, { path: { id: wallet.id } });
    const headers = await session(stage, customer);
    const { id } = firstOf(await stage.ok('listPortalInvoices', { headers, body: {} }), 'invoice in the portal');
    await stage.ok('getPortalInvoice', { headers, path: { id } });
    await stage.ok('getPortalInvoicePdf', { headers, path: { id } });
    await stage.ok('getPortalSubscription', { headers, path: { id: subscription.id } });
    await stage.ok('getPortalWallet', { headers, path: { id: wallet.id } });
    await stage.ok('listPortalWalletTransactions', { headers, path: { id: wallet.id } });
  },
};

/** A portal that shows costs does so only where the setting is on; it is put back as it was. */
export const portalShowsCosts: Scene = {
  reaches: ['getPortalCostAnalytics'],
  async tell(stage) {
    const path = { key: 'customer_portal_config' };
    const { value } = await stage.ok('getSetting', { path });
    await stage.ok('updateSetting', { path, body: { value: { show_costs: true } } });
    try {
      const { customer } = await subscriber(stage);
      await stage.example('getPortalCostAnalytics', 'september', {}, { headers: await session(stage, customer) });
    } finally {
      await stage.ok('updateSetting', { path, body: { value: { show_costs: value.show_costs } } });
    }
  },
};

async function session(stage: Stage, customer: Body): Promise<Record<string, string>> {
  const { token } = await stage.ok('createPortalSession', { path: { external_id: customer.external_id } });
  return { 'x-session-token': token };
}
