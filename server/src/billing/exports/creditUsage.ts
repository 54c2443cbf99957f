import { join, raw, scoped, sql } from '../../db/index.ts';
import { decimal, formatDecimal, sum } from '../../rating/decimal.ts';
import { type CustomerRow, findCustomers } from '../../resources/customers/index.ts';
import { byId, idsOf } from '../../resources/records.ts';
import { columnsWith, type Exporter, metadataCells } from '../../resources/scheduledTasks/index.ts';
import { activeWallets, balanceOf } from '../../resources/wallets/index.ts';
import { balancesOf } from '../wallets/index.ts';

/** Customers and currencies of one file. */
const PART = 500;

const COLUMNS = [
  'name',
  'customer_external_id',
  'customer_id',
  'current_balance',
  'real_time_balance',
  'number_of_wallets',
  'currency',
];

/**
 * What is in the wallets of each customer now, whatever the span: the stored balance and that less usage not yet billed. One
 * row per currency, because amounts of two currencies add up to nothing.
 */
export const creditUsage: Exporter = {
  columns: (fields) => columnsWith(COLUMNS, fields),
  async part(context, { cursor, fields }) {
    const { db } = context;
    const after = join([sql`${cursor?.[0] ?? ''}`, sql`${cursor?.[1] ?? ''}`], ', ');
    const owners = await db.query<{ customer_id: string; currency: string }>(sql`
      select distinct customer_id, currency from wallets
      where ${scoped(db.scope)} and wallet_status = 'active' and status = 'published' and (customer_id, currency) > (${after})
      order by customer_id, currency limit ${raw(String(PART))}`);
    const customers = byId<CustomerRow>(await findCustomers(db, idsOf(owners.map((owner) => owner.customer_id))));
    const rows = [];
    for (const { customer_id, currency } of owners) {
      const wallets = await activeWallets(db, { customerId: customer_id, currency });
      const customer = customers.get(customer_id);
      const live = await balancesOf(context, wallets);
      rows.push({
        ...metadataCells(fields, 'customer', customer?.metadata),
        ...metadataCells(fields, 'wallet', wallets[0]?.metadata),
        name: customer?.name ?? '',
        customer_external_id: customer?.external_id ?? '',
        customer_id,
        current_balance: formatDecimal(sum(wallets.map(balanceOf))),
        real_time_balance: formatDecimal(sum([...live.values()].map((one) => decimal(one.real_time_balance)))),
        number_of_wallets: String(wallets.length),
        currency,
      });
    }
    const last = owners.length === PART ? owners.at(-1) : undefined;
    return { rows, ...(last && { cursor: [last.customer_id, last.currency] }) };
  },
};
