import type { Context } from '../../context.ts';
import { scoped, sql } from '../../db/index.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import type { Period } from './periods.ts';

/** A subscription that is invoiced, and those that are invoiced with it. */
export interface Family {
  readonly head: SubscriptionRow;
  /** Children that keep line items of their own; their lines stand on the head's invoice. */
  readonly grouped: readonly SubscriptionRow[];
  /** External ids of the customers whose usage counts for each of these subscriptions: its own, and inheriting ones. */
  readonly users: ReadonlyMap<string, readonly string[]>;
}

interface Member {
  child: SubscriptionRow | null;
  external_id: string;
}

/** Children count while they are there in the window, ended ones too. */
export async function familyOf({ db }: Context, head: SubscriptionRow, window: Period): Promise<Family> {
  const members = await db.query<Member>(
    sql`
    select null as child, c.external_id from customers c
    where ${scoped(db.scope, 'c')} and c.id = ${head.customer_id}
    union all
    select to_jsonb(s), c.external_id
    from subscriptions s join customers c on c.id = s.customer_id and ${scoped(db.scope, 'c')}
    where ${scoped(db.scope, 's')} and s.parent_subscription_id = ${head.id} and s.status = 'published'
      and s.subscription_type in ('inherited', 'grouped_invoicing') and s.subscription_status <> 'draft'
      and s.start_date < ${window.end} and (s.cancel_at is null or s.cancel_at > ${window.start})
      and (s.end_date is null or s.end_date > ${window.start})`,
    'invoices.family',
  );
  const own = members.filter(({ child }) => !child || child.subscription_type === 'inherited');
  const grouped = members.flatMap(({ child, external_id }) =>
    child?.subscription_type === 'grouped_invoicing' ? [{ child: revived(child), external_id }] : [],
  );
  return {
    head,
    grouped: grouped.map(({ child }) => child).sort((a, b) => (a.id < b.id ? -1 : 1)),
    users: new Map<string, readonly string[]>([
      [head.id, own.map((member) => member.external_id)],
      ...grouped.map(({ child, external_id }) => [child.id, [external_id]] as const),
    ]),
  };
}

const INSTANTS = [
  'start_date',
  'end_date',
  'billing_anchor',
  'current_period_start',
  'current_period_end',
  'trial_start',
  'trial_end',
  'cancel_at',
  'cancelled_at',
  'created_at',
  'updated_at',
] as const satisfies readonly (keyof SubscriptionRow)[];

/** A row that travelled as JSON, with its instants as such again. */
function revived(row: SubscriptionRow): SubscriptionRow {
  const dates = INSTANTS.map((column) => [column, row[column] === null ? null : new Date(row[column] as Date)]);
  return { ...row, ...Object.fromEntries(dates) };
}
