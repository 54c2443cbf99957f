import { createHash } from 'node:crypto';
import type { Scope } from '../../../db/index.ts';
import { type CompiledRule, compiledRule, type MeteringRule } from '../../compiled.ts';

export const MINUTE = 60_000;
export const HOUR = 3_600_000;

/** Whether hours of a rule can be added up. Distinct values cannot, and groups within buckets are kept in no roll-up. */
export function isRollable({ aggregation: { type, group_by } }: MeteringRule): boolean {
  return type !== 'COUNT_UNIQUE' && !group_by;
}

/** A rule and where its hours are. */
export interface Series {
  readonly id: string;
  readonly rule: CompiledRule;
}

/** The series of a rollable rule. Rules that make the same of each event share one: a sum and a maximum of one property do. */
export function seriesOf(scope: Scope, rule: MeteringRule): Series {
  const { type, field, expression, multiplier } = rule.aggregation;
  const counts = type === 'COUNT' && !expression;
  const multiplies = type === 'SUM_WITH_MULTIPLIER' || expression;
  const quantity = counts ? [] : [field ?? '', expression ?? '', multiplies ? (multiplier ?? '') : ''];
  const filters = rule.filters.map(({ key, values }) => [key, values]);
  const id = seriesId(scope, rule.event_name.trim(), JSON.stringify([quantity, filters]));
  return { id, rule: compiledRule(rule) };
}

/** The series that counts the events of a name, whatever rules there are. */
export const everyEvent = (scope: Scope, eventName: string): string => seriesId(scope, eventName, '');

/** As the database makes it, too: `md5(environment || chr(10) || name || chr(10) || rule)`. */
function seriesId({ environmentId }: Scope, eventName: string, rule: string): string {
  return createHash('md5').update(`${environmentId}\n${eventName}\n${rule}`).digest('hex');
}
