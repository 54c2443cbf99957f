import { scoped, sql } from '../../db/index.ts';
import type { CustomerRow } from '../../resources/customers/index.ts';
import { columnsWith, type Exporter, metadataCells } from '../../resources/scheduledTasks/index.ts';
import { instant } from '../../wire.ts';
import { analyseUsage } from '../analytics/index.ts';

/** Customers of one file. */
const PART = 200;

const COLUMNS = [
  'customer_id',
  'customer_external_id',
  'customer_name',
  'subscription_id',
  'feature_id',
  'feature_name',
  'meter_id',
  'event_name',
  'usage',
  'event_count',
  'subtotal',
  'discount',
  'cost',
  'currency',
  'start_time',
  'end_time',
];

/** Usage and cost of the span by customer and line, as `POST /events/analytics` tells them. */
export const usageAnalytics: Exporter = {
  columns: (fields) => columnsWith(COLUMNS, fields),
  async part(context, { span, cursor, fields }) {
    const { db } = context;
    const times = { start_time: instant(span.start), end_time: instant(span.end) };
    const customers = await db.query<Pick<CustomerRow, 'id' | 'external_id' | 'name' | 'metadata'>>(sql`
      select id, external_id, name, metadata from customers
      where ${scoped(db.scope)} and status = 'published' and id > ${cursor?.[0] ?? ''} order by id limit ${PART}`);
    const rows = [];
    for (const customer of customers) {
      const { items } = await analyseUsage(context, { external_customer_id: customer.external_id, ...times });
      for (const item of items) {
        rows.push({
          ...metadataCells(fields, 'customer', customer.metadata),
          customer_id: customer.id,
          customer_external_id: customer.external_id,
          customer_name: customer.name,
          subscription_id: item.subscription_id ?? '',
          feature_id: item.feature_id,
          feature_name: item.name ?? '',
          meter_id: item.meter_id ?? '',
          event_name: item.event_name ?? '',
          usage: item.total_usage,
          event_count: String(item.event_count),
          subtotal: item.subtotal,
          discount: item.total_discount,
          cost: item.total_cost,
          currency: item.currency ?? '',
          ...times,
        });
      }
    }
    const last = customers.length === PART ? customers.at(-1) : undefined;
    return { rows, ...(last && { cursor: [last.id] }) };
  },
};
