import type { Body, Stage } from '../stage.ts';
import { type Scene, subscriber } from './scene.ts';

/** A customer is linked with their record in accounting, exchanged, and unlinked. */
export const linked: Scene = {
  reaches: ['linkIntegrationMapping', 'getEntityIntegrationMappings', 'delinkIntegrationMapping', 'syncIntegration'],
  async tell(stage) {
    // Not stripe: once that is connected, payments would go there. A sandbox plays every other payment provider itself.
    const provider_type = 'razorpay';
    const secrets = { key_id: 'rzp_test_example', secret_key: 'not-a-real-secret' };
    await connected(stage, provider_type, secrets, async () => {
      const customer = await stage.make('createCustomer', 'minimal');
      const link = { entity_type: 'customer', entity_id: customer.id, provider_type };
      await stage.example('linkIntegrationMapping', 'stripe', link);
      const query = { entity_type: 'customer', entity_id: customer.id };
      await stage.ok('getEntityIntegrationMappings', { query });
      await stage.ok('delinkIntegrationMapping', { body: link });
      await stage.example('syncIntegration', 'invoice', { entity_type: 'customer', entity_id: customer.id });
    });
  },
};

/** A subscription that was bought in a marketplace. */
export const soldInMarketplace: Scene = {
  reaches: ['registerMarketplaceAgreement'],
  async tell(stage) {
    const secrets = { access_key_id: 'AKIAEXAMPLE', secret_access_key: 'not-a-real-secret' };
    await connected(stage, 'aws_marketplace', secrets, async () => {
      const { customer, plan, subscription } = await subscriber(stage);
      const aws = {
        product_code: `product${stage.run}`,
        license_arn: `arn:aws:license-manager::111122223333:license:l-${stage.run}`,
        customer_aws_account_id: '444455556666',
        dimension: 'tokens',
        concurrent_agreements: false,
      };
      const ids = { customer_id: customer.id, plan_id: plan.id, subscription_id: subscription.id };
      await stage.example('registerMarketplaceAgreement', 'aws', { ...ids, aws });
    });
  },
};

/** Does something while the environment is connected to a system; a connection of its own is taken away again. */
async function connected(stage: Stage, provider_type: string, secrets: object, work: () => Promise<void>) {
  const { connections } = await stage.ok('queryConnection', { body: { provider_type } });
  const made: Body | undefined =
    connections.length === 0 &&
    (await stage.make('createConnection', 'bucket', {
      provider_type,
      encrypted_secret_data: secrets,
      sync_config: provider_type === 'razorpay' ? { customer: { outbound: true } } : {},
    }));
  try {
    await work();
  } finally {
    if (made) await stage.ok('deleteConnection', { path: { id: made.id } });
  }
}
