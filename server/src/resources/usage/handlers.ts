import type { CostsHandlers, EventsHandlers, UsageHandlers } from '@flexprice/generated/routes';
import { analyseUsage, costAnalytics, meterUsage, requestCosts, usageSummary } from '../../billing/analytics/index.ts';
import type { Context } from '../../context.ts';
import { type Faults, validationError } from '../../errors.ts';
import { type CustomerRow, getCustomer, getCustomerByExternalId } from '../customers/index.ts';

/** @throws ApiError `validation_error`, `not_found` */
async function customerOf(context: Context, id?: string, externalId?: string): Promise<CustomerRow> {
  const faults: Faults = {};
  if (!id && !externalId) faults.customer_id = 'is required, or customer_lookup_key';
  const customer = id
    ? await getCustomer(context, id)
    : externalId && (await getCustomerByExternalId(context, externalId));
  if (customer && id && externalId && customer.external_id !== externalId)
    faults.customer_lookup_key = 'belongs to another customer than customer_id';
  if (!customer || Object.keys(faults).length > 0) throw validationError(faults);
  return customer;
}

export const usage = {
  async getUsageAnalytics({ body }, context) {
    return { status: 200, body: await analyseUsage(context, body) };
  },
  async getDetailedMeterUsageAnalytics({ body }, context) {
    return { status: 200, body: await analyseUsage(context, body) };
  },
  async queryMeterUsage({ body: { meter_id, ...body } }, context) {
    const [usage] = await meterUsage(context, { ...body, meter_ids: [meter_id] });
    return { status: 200, body: usage as NonNullable<typeof usage> }; // one for each meter asked for
  },
  async queryMultiMeterUsage({ body }, context) {
    return { status: 200, body: { items: await meterUsage(context, body) } };
  },
  async getCustomerUsageSummary({ query }, context) {
    const customer = await customerOf(context, query.customer_id, query.customer_lookup_key);
    return { status: 200, body: await usageSummary(context, customer, query) };
  },
  async getHuggingfaceInferenceData({ body }, context) {
    return { status: 200, body: { requests: await requestCosts(context, body.requestIds) } };
  },
  async getDetailedCostAnalytics({ body }, context) {
    return { status: 200, body: await costAnalytics(context, body) };
  },
} satisfies Partial<EventsHandlers<Context> & CostsHandlers<Context>> & UsageHandlers<Context>;
