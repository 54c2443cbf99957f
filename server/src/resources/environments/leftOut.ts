import type { LeftOut } from '@flexprice/generated/types';
import { scoped, sql } from '../../db/index.ts';
import { isCodedThere, type Route } from './copies.ts';

const MOST = 1000;

/** What a copy over this route leaves out as things are now, and why; the rules are those of `clone.ts`. */
export function leftOut({ db, from, to }: Route): Promise<LeftOut[]> {
  return db.query<LeftOut>(sql`
    select * from (
      select 'feature' as entity_type, f.id as entity_id, f.name as entity_name, 'is there already' as reason
      from features f where ${scoped(from, 'f')} and f.status = 'published' and exists (
        select 1 from features t where ${scoped(to, 't')} and t.status = 'published' and t.lookup_key = f.lookup_key)
      union all
      select 'plan', p.id, p.name, case
        when exists (select 1 from plans t where ${scoped(to, 't')} and t.status = 'published'
          and (t.lookup_key = p.lookup_key and t.lookup_key <> '' or t.metadata ->> 'source_environment_plan_id' = p.id))
          then 'is there already'
        when exists (select 1 from prices r where ${scoped(from, 'r')} and r.entity_type = 'PLAN' and r.entity_id = p.id
          and r.status = 'published' and r.meter_id is not null and not exists (
            select 1 from features f where ${scoped(from, 'f')} and f.status = 'published' and f.meter_id = r.meter_id))
          then 'one of its prices counts with a meter that belongs to no feature in use'
        when exists (select 1 from entitlements e where ${scoped(from, 'e')} and e.entity_type = 'PLAN' and e.entity_id = p.id
          and e.status = 'published' and not exists (
            select 1 from features f where ${scoped(from, 'f')} and f.status = 'published' and f.id = e.feature_id))
          then 'it includes a feature that is not in use'
        end
      from plans p where ${scoped(from, 'p')} and p.status = 'published'
      union all
      select 'coupon', s.id, s.name, 'is there already' from coupons s
      where ${scoped(from, 's')} and s.status = 'published' and ${isCodedThere(to, 'coupons')}
      union all
      select 'tax_rate', s.id, s.name, 'is there already' from tax_rates s
      where ${scoped(from, 's')} and s.status = 'published' and ${isCodedThere(to, 'tax_rates')}) as found
    where reason is not null order by entity_type, entity_id limit ${MOST}`);
}
