import { type Attempts, LARGE, makes, names, shows } from './attempt.ts';
import { price, shared } from './world.ts';

export const catalog: Attempts<
  | 'listCustomers'
  | 'createCustomer'
  | 'updateCustomer'
  | 'getCustomerByExternalId'
  | 'queryCustomer'
  | 'getCustomer'
  | 'updateCustomerById'
  | 'deleteCustomer'
  | 'listMeters'
  | 'createMeter'
  | 'getMeter'
  | 'updateMeter'
  | 'deleteMeter'
  | 'disableMeter'
  | 'listFeatures'
  | 'createFeature'
  | 'queryFeature'
  | 'getFeature'
  | 'updateFeature'
  | 'deleteFeature'
  | 'cloneFeature'
  | 'createGroup'
  | 'queryGroup'
  | 'getGroup'
  | 'deleteGroup'
  | 'listPlans'
  | 'createPlan'
  | 'queryPlan'
  | 'getPlan'
  | 'updatePlan'
  | 'deletePlan'
  | 'clonePlan'
  | 'listPrices'
  | 'createPrice'
  | 'createPricesBulk'
  | 'getPriceByLookupKey'
  | 'queryPrice'
  | 'getPrice'
  | 'updatePrice'
  | 'deletePrice'
  | 'listPriceUnits'
  | 'createPriceUnit'
  | 'getPriceUnitByCode'
  | 'queryPriceUnit'
  | 'getPriceUnit'
  | 'updatePriceUnit'
  | 'deletePriceUnit'
> = {
  // Customers
  listCustomers: [
    shows(() => ({ query: { limit: LARGE } })),
    shows(() => ({ query: { external_ids: [shared.externalId] } })),
    names((w) => ({ query: { customer_ids: [w.customer] } })),
  ],
  createCustomer: [makes(() => ({ body: { external_id: 'fresh', name: 'N' } }))],
  updateCustomer: [
    names((w) => ({ query: { id: w.customer }, body: { name: 'stolen' } })),
    makes(() => ({ query: { external_customer_id: shared.externalId }, body: { contact: 'mine' } })),
  ],
  getCustomerByExternalId: [shows(() => ({ path: { external_id: shared.externalId } }))],
  queryCustomer: [
    shows(() => ({ body: { limit: LARGE } })),
    names((w) => ({ body: { customer_ids: [w.customer] } })),
    names((w) => ({ body: { filters: [{ field: 'id', operator: 'eq', value: { string: w.customer } }] } })),
    names((w) => ({
      body: { filters: [{ field: 'environment_id', operator: 'eq', value: { string: w.environment } }] },
    })),
  ],
  getCustomer: [names((w) => ({ path: { id: w.customer } }))],
  updateCustomerById: [names((w) => ({ path: { id: w.customer }, body: { name: 'stolen' } }))],
  deleteCustomer: [names((w) => ({ path: { id: w.customer } }))],

  // Meters
  listMeters: [
    shows(() => ({ query: { limit: LARGE } })),
    shows(() => ({ query: { event_name: shared.meterEvent } })),
    names((w) => ({ query: { meter_ids: [w.meter] } })),
  ],
  createMeter: [
    makes(() => ({
      body: { name: 'N', event_name: 'e', aggregation: { type: 'COUNT' }, reset_usage: 'BILLING_PERIOD' },
    })),
  ],
  getMeter: [names((w) => ({ path: { id: w.meter } }))],
  updateMeter: [names((w) => ({ path: { id: w.meter }, body: { filters: [{ key: 'stolen', values: ['x'] }] } }))],
  deleteMeter: [names((w) => ({ path: { id: w.meter } }))],
  disableMeter: [names((w) => ({ path: { id: w.meter } }))],

  // Features
  listFeatures: [
    shows(() => ({ query: { limit: LARGE } })),
    shows(() => ({ query: { lookup_key: shared.feature } })),
    names((w) => ({ query: { feature_ids: [w.feature] } })),
    names((w) => ({ query: { meter_ids: [w.meter] } })),
  ],
  createFeature: [
    names((w) => ({ body: { name: 'N', type: 'metered', lookup_key: 'f1', meter_id: w.meter } })),
    names((w) => ({ body: { name: 'N', type: 'boolean', lookup_key: 'f2', group_id: w.featureGroup } })),
    makes(() => ({ body: { name: 'N', type: 'boolean', lookup_key: 'f3' } })),
  ],
  queryFeature: [
    shows(() => ({ body: { limit: LARGE } })),
    names((w) => ({ body: { feature_ids: [w.feature] } })),
    names((w) => ({ body: { meter_ids: [w.meter] } })),
  ],
  getFeature: [names((w) => ({ path: { id: w.feature } }))],
  updateFeature: [names((w) => ({ path: { id: w.feature }, body: { name: 'stolen' } }))],
  deleteFeature: [names((w) => ({ path: { id: w.feature } }))],
  cloneFeature: [names((w) => ({ path: { id: w.feature }, body: { name: 'N', lookup_key: 'f4' } }))],

  // Groups
  createGroup: [makes(() => ({ body: { name: 'N', entity_type: 'price', lookup_key: 'g1' } }))],
  queryGroup: [
    shows(() => ({ body: { limit: LARGE } })),
    shows(() => ({ body: { lookup_key: shared.priceGroup } })),
    names((w) => ({ body: { group_ids: [w.priceGroup] } })),
  ],
  getGroup: [names((w) => ({ path: { id: w.priceGroup } })), names((w) => ({ path: { id: w.featureGroup } }))],
  deleteGroup: [names((w) => ({ path: { id: w.priceGroup } }))],

  // Plans
  listPlans: [
    shows(() => ({ query: { limit: LARGE, expand: 'prices' } })),
    shows(() => ({ query: { lookup_key: shared.plan } })),
    names((w) => ({ query: { plan_ids: [w.plan] } })),
  ],
  createPlan: [makes(() => ({ body: { name: 'N', lookup_key: 'p1' } }))],
  queryPlan: [
    shows(() => ({ body: { limit: LARGE, expand: 'prices' } })),
    names((w) => ({ body: { plan_ids: [w.plan] } })),
  ],
  getPlan: [names((w) => ({ path: { id: w.plan } }))],
  updatePlan: [names((w) => ({ path: { id: w.plan }, body: { name: 'stolen' } }))],
  deletePlan: [names((w) => ({ path: { id: w.plan } }))],
  clonePlan: [names((w) => ({ path: { id: w.plan }, body: { name: 'N', lookup_key: 'p2' } }))],

  // Prices
  listPrices: [
    shows(() => ({ query: { limit: LARGE, expand: 'meters,groups,plan' } })),
    names((w) => ({ query: { price_ids: [w.price] } })),
    names((w) => ({ query: { plan_ids: [w.plan] } })),
    names((w) => ({ query: { meter_ids: [w.meter] } })),
  ],
  createPrice: [
    names((w) => ({ body: price(w) })),
    names((w) => ({ body: { ...price(w), type: 'FIXED', meter_id: undefined as never, amount: '1' } })),
  ],
  createPricesBulk: [names((w) => ({ body: { items: [price(w)] } }))],
  getPriceByLookupKey: [shows(() => ({ path: { lookup_key: shared.price } }))],
  queryPrice: [
    shows(() => ({ body: { limit: LARGE, expand: 'meters,groups,plan' } })),
    names((w) => ({ body: { price_ids: [w.price] } })),
    names((w) => ({ body: { plan_ids: [w.plan] } })),
  ],
  getPrice: [names((w) => ({ path: { id: w.price } }))],
  updatePrice: [names((w) => ({ path: { id: w.price }, body: { display_name: 'stolen' } }))],
  deletePrice: [names((w) => ({ path: { id: w.price } })), names((w) => ({ path: { id: w.price }, body: {} }))],

  // Price units
  listPriceUnits: [shows(() => ({ query: { limit: LARGE } }))],
  createPriceUnit: [
    makes(() => ({ body: { name: 'N', code: 'abc', symbol: 'B', base_currency: 'usd', conversion_rate: '1' } })),
  ],
  getPriceUnitByCode: [shows(() => ({ path: { code: shared.unit } }))],
  queryPriceUnit: [shows(() => ({ body: { limit: LARGE } }))],
  getPriceUnit: [names((w) => ({ path: { id: w.priceUnit } }))],
  updatePriceUnit: [names((w) => ({ path: { id: w.priceUnit }, body: { name: 'stolen' } }))],
  deletePriceUnit: [names((w) => ({ path: { id: w.priceUnit } }))],
};
