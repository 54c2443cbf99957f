import { type Attempts, LARGE, makes, names, namesTenants, shows } from './attempt.ts';
import { shared } from './world.ts';

const limit = { feature_type: 'metered', usage_limit: 1000 } as const;

export const packaging: Attempts<
  | 'listCoupons'
  | 'createCoupon'
  | 'getCouponByCode'
  | 'queryCoupon'
  | 'getCoupon'
  | 'updateCoupon'
  | 'deleteCoupon'
  | 'listCouponAssociations'
  | 'getCouponAssociation'
  | 'getTaxRates'
  | 'createTaxRate'
  | 'getTaxRate'
  | 'updateTaxRate'
  | 'deleteTaxRate'
  | 'listTaxAssociations'
  | 'createTaxAssociation'
  | 'getTaxAssociation'
  | 'updateTaxAssociation'
  | 'deleteTaxAssociation'
  | 'listAddons'
  | 'createAddon'
  | 'getAddonByLookupKey'
  | 'queryAddon'
  | 'getAddon'
  | 'updateAddon'
  | 'deleteAddon'
  | 'listEntitlements'
  | 'createEntitlement'
  | 'createEntitlementsBulk'
  | 'queryEntitlement'
  | 'getEntitlement'
  | 'updateEntitlement'
  | 'deleteEntitlement'
  | 'getPlanEntitlements'
  | 'getAddonEntitlements'
  | 'createCostsheet'
  | 'getActiveCostsheet'
  | 'queryCostsheet'
  | 'getCostsheet'
  | 'updateCostsheet'
  | 'deleteCostsheet'
> = {
  // Coupons
  listCoupons: [
    shows(() => ({ query: { limit: LARGE } })),
    shows(() => ({ query: { coupon_codes: [shared.coupon] } })),
    names((w) => ({ query: { coupon_ids: [w.coupon] } })),
  ],
  createCoupon: [makes(() => ({ body: { name: 'N', type: 'percentage', percentage_off: '10', cadence: 'once' } }))],
  getCouponByCode: [shows(() => ({ path: { code: shared.coupon } }))],
  queryCoupon: [shows(() => ({ body: { limit: LARGE } })), names((w) => ({ body: { coupon_ids: [w.coupon] } }))],
  getCoupon: [names((w) => ({ path: { id: w.coupon } }))],
  updateCoupon: [names((w) => ({ path: { id: w.coupon }, body: { name: 'stolen' } }))],
  deleteCoupon: [names((w) => ({ path: { id: w.coupon } }))],
  listCouponAssociations: [
    shows(() => ({ query: { limit: LARGE, expand: 'coupon' } })),
    names((w) => ({ query: { coupon_ids: [w.coupon] } })),
  ],
  getCouponAssociation: [names((w) => ({ path: { id: w.couponAssociation } }))],

  // Taxes
  getTaxRates: [
    shows(() => ({ query: { limit: LARGE } })),
    shows(() => ({ query: { taxrate_codes: [shared.taxRate] } })),
    names((w) => ({ query: { taxrate_ids: [w.taxRate] } })),
  ],
  createTaxRate: [
    makes(() => ({ body: { name: 'N', code: 'vat', tax_rate_type: 'percentage', percentage_value: '19' } })),
  ],
  getTaxRate: [names((w) => ({ path: { id: w.taxRate } }))],
  updateTaxRate: [names((w) => ({ path: { id: w.taxRate }, body: { name: 'stolen' } }))],
  deleteTaxRate: [names((w) => ({ path: { id: w.taxRate } }))],
  listTaxAssociations: [
    shows(() => ({ query: { limit: LARGE } })),
    names((w) => ({ query: { tax_rate_id: w.taxRate } })),
    names((w) => ({ query: { entity_type: 'customer', entity_id: w.customer } })),
  ],
  createTaxAssociation: [
    names((w) => ({ body: { tax_rate_code: shared.taxRate, entity_type: 'customer', entity_id: w.customer } })),
    namesTenants((w) => ({ body: { tax_rate_code: shared.taxRate, entity_type: 'tenant', entity_id: w.tenant } })),
  ],
  getTaxAssociation: [names((w) => ({ path: { id: w.taxAssociation } }))],
  updateTaxAssociation: [names((w) => ({ path: { id: w.taxAssociation }, body: { priority: 7 } }))],
  deleteTaxAssociation: [names((w) => ({ path: { id: w.taxAssociation } }))],

  // Addons
  listAddons: [
    shows(() => ({ query: { limit: LARGE } })),
    shows(() => ({ query: { lookup_keys: [shared.addon] } })),
    names((w) => ({ query: { addon_ids: [w.addon] } })),
  ],
  createAddon: [makes(() => ({ body: { name: 'N', lookup_key: 'a1' } }))],
  getAddonByLookupKey: [shows(() => ({ path: { lookup_key: shared.addon } }))],
  queryAddon: [shows(() => ({ body: { limit: LARGE } })), names((w) => ({ body: { addon_ids: [w.addon] } }))],
  getAddon: [names((w) => ({ path: { id: w.addon } }))],
  updateAddon: [names((w) => ({ path: { id: w.addon }, body: { name: 'stolen' } }))],
  deleteAddon: [names((w) => ({ path: { id: w.addon } }))],

  // Entitlements
  listEntitlements: [
    shows(() => ({ query: { limit: LARGE } })),
    names((w) => ({ query: { feature_ids: [w.feature] } })),
    names((w) => ({ query: { entity_type: 'PLAN', entity_ids: [w.plan] } })),
  ],
  createEntitlement: [
    names((w) => ({ body: { ...limit, entity_type: 'ADDON', entity_id: w.addon, feature_id: w.feature } })),
    names((w) => ({ body: { ...limit, plan_id: w.plan, feature_id: w.feature } })),
  ],
  createEntitlementsBulk: [
    names((w) => ({
      body: { items: [{ ...limit, entity_type: 'ADDON', entity_id: w.addon, feature_id: w.feature }] },
    })),
  ],
  queryEntitlement: [shows(() => ({ body: { limit: LARGE } })), names((w) => ({ body: { feature_ids: [w.feature] } }))],
  getEntitlement: [names((w) => ({ path: { id: w.entitlement } }))],
  updateEntitlement: [names((w) => ({ path: { id: w.entitlement }, body: { usage_limit: 7 } }))],
  deleteEntitlement: [names((w) => ({ path: { id: w.entitlement } }))],
  getPlanEntitlements: [names((w) => ({ path: { id: w.plan } }))],
  getAddonEntitlements: [names((w) => ({ path: { id: w.addon } }))],

  // Costs
  createCostsheet: [makes(() => ({ body: { name: 'N', lookup_key: 'c1' } }))],
  getActiveCostsheet: [shows()],
  queryCostsheet: [
    shows(() => ({ body: { queryFilter: { limit: LARGE, expand: 'prices' } } })),
    shows(() => ({ body: { lookupKey: shared.costsheet } })),
    names((w) => ({ body: { costsheetIDs: [w.costsheet] } })),
  ],
  getCostsheet: [names((w) => ({ path: { id: w.costsheet } }))],
  updateCostsheet: [names((w) => ({ path: { id: w.costsheet }, body: { name: 'stolen' } }))],
  deleteCostsheet: [names((w) => ({ path: { id: w.costsheet } }))],
};
